/**
 * Drafts are kept on this device if that was asked for, and only then. Forms that are followed are saved shortly after each edit;
 * tabs that have the same form open stay in step, the last edit winning.
 */
import { useEffect, useState } from "preact/hooks";
import { rulebook, type FormId } from "yushen";
import type { FormState, Sheet } from "../../../pkg/src/element/state/form-state.js";
import { formIds } from "../../../pkg/src/element/state/judge.js";
import { isWanted, onOther, read, remove, removeAll, setWanted, write, type Draft } from "./store.js";

export type { Draft } from "./store.js";

/** A key's pause: writing a form takes about as long as drawing it. */
const pause = 400;

/** What happened without anyone here asking for it; `undo` brings back what stood before. */
export type Notice = { what: "replaced" | "cleared"; form: FormId; undo: () => void } | { what: "full"; form: FormId };

interface Followed {
  formState: FormState;
  /** The sheet that was seen last, and the one that is in storage. */
  seen: Sheet;
  kept: Sheet | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const followed = new Map<FormId, Followed>();
const listeners = new Set<() => void>();
const notified = new Set<(notice: Notice) => void>();
let wanted = isWanted();
/** The form that there was no room for; said once. */
let full: FormId | undefined;

const tell = () => listeners.forEach((listener) => listener());
const notify = (notice: Notice) => notified.forEach((listener) => listener(notice));

const isBlank = ({ data, text }: Sheet): boolean =>
  (text ?? "").trim() === "" && (data === null || data === undefined || (typeof data === "object" && Object.keys(data).length === 0));

export const drafts = {
  /** Whether drafts are kept on this device. */
  get enabled(): boolean {
    return wanted;
  },

  /** Keeps what is open from now on. `false` where the browser has no storage for the page. */
  enable(): boolean {
    if (!setWanted(true)) return false;
    wanted = true;
    for (const entry of followed.values()) save(entry);
    tell();
    return true;
  },

  /** Deletes all that is kept, and keeps no more. What is open stays open. */
  disable(): void {
    wanted = false;
    setWanted(false);
    removeAll();
    for (const entry of followed.values()) forget(entry);
    tell();
  },

  /** The drafts, last edited first. */
  all: (): Draft[] =>
    wanted
      ? formIds()
          .flatMap((form) => read(form) ?? [])
          .sort((a, b) => b.at - a.at)
      : [],

  keep(form: FormId, sheet: Sheet): boolean {
    if (!wanted) return false;
    const done = write({ form, sheet, at: Date.now(), rulebook: rulebook.version });
    if (!done && full !== form) notify({ what: "full", form: (full = form) });
    if (done && full === form) full = undefined;
    tell();
    return done;
  },

  /** Deletes a form's draft, or all, here and in other tabs, and empties the forms. Gives the way back. */
  clear(form?: FormId): () => void {
    const before = drafts.all().filter((draft) => form === undefined || draft.form === form);
    if (form === undefined) removeAll();
    else remove(form);
    const emptied = [...followed.values()].filter(({ formState }) => form === undefined || formState.id === form);
    const sheets = emptied.map((entry) => [entry, entry.formState.sheet] as const);
    for (const entry of emptied) put(entry, undefined);
    tell();
    return () => {
      for (const [{ formState }, sheet] of sheets) if (!isBlank(sheet)) formState.replace(sheet, true);
      for (const draft of before) if (!followed.has(draft.form)) write(draft);
      for (const { formState } of emptied) flush(formState.id);
      tell();
    };
  },

  /** Whether what the form holds would be there after a reload. */
  holds: (formState: FormState): boolean => wanted && followed.get(formState.id)?.kept === formState.sheet,

  /** Saves now what is about to be saved. */
  flush: (): void => followed.forEach(({ formState }) => flush(formState.id)),

  /** Opens the form's draft in it, and keeps it from now on, while drafts are wanted. */
  follow(formState: FormState): void {
    const entry: Followed = { formState, seen: formState.sheet, kept: undefined, timer: undefined };
    followed.set(formState.id, entry);
    const draft = wanted ? read(formState.id) : undefined;
    if (draft) put(entry, draft);
    formState.subscribe(() => {
      if (formState.sheet === entry.seen) return;
      entry.seen = formState.sheet;
      clearTimeout(entry.timer);
      if (wanted) entry.timer = setTimeout(() => save(entry), pause);
    });
  },

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  onNotice(listener: (notice: Notice) => void): () => void {
    notified.add(listener);
    return () => notified.delete(listener);
  },
};

function flush(form: FormId): void {
  const entry = followed.get(form);
  if (entry?.timer !== undefined) save(entry);
}

function forget(entry: Followed): void {
  clearTimeout(entry.timer);
  entry.timer = undefined;
  entry.kept = undefined;
}

/** An example that nobody touched is not a draft, and does not take one's place. */
function save(entry: Followed): void {
  clearTimeout(entry.timer);
  entry.timer = undefined;
  const { formState } = entry;
  const { sheet, unsaved, id } = formState;
  if (!wanted || sheet === entry.kept) return;
  if (isBlank(sheet)) {
    if (read(id)) remove(id);
    entry.kept = sheet;
    tell();
  } else if (unsaved) entry.kept = drafts.keep(id, sheet) ? sheet : undefined;
}

/** Puts a draft, or nothing, in a form's place; undo brings back what stood there. */
function put(entry: Followed, draft: Draft | undefined): void {
  const { formState } = entry;
  clearTimeout(entry.timer);
  entry.timer = undefined;
  if (draft || !isBlank(formState.sheet)) {
    formState.replace(draft?.sheet ?? { asOf: null }, false);
  }
  entry.seen = formState.sheet;
  entry.kept = formState.sheet;
}

function hear(form: FormId, draft: Draft | undefined): void {
  const entry = followed.get(form);
  tell();
  if (entry === undefined) return;
  // Drafts are no longer wanted: what is open here stays, though nothing keeps it.
  if (!wanted) return forget(entry);
  const { formState } = entry;
  const before = formState.sheet;
  const isSame = draft ? JSON.stringify(draft.sheet) === JSON.stringify(before) : isBlank(before);
  if (isSame) return void (entry.kept = before);
  const touched = !isBlank(before);
  put(entry, draft);
  if (touched) notify({ what: draft ? "replaced" : "cleared", form, undo: () => formState.replace(before, true) });
}

if (typeof addEventListener === "function") {
  onOther((change) => {
    if (change.what === "draft") return hear(change.form, change.draft);
    wanted = isWanted();
    for (const entry of followed.values()) if (!wanted || change.what === "all") forget(entry);
    tell();
  });
  addEventListener("pagehide", drafts.flush);
  addEventListener("visibilitychange", () => document.visibilityState === "hidden" && drafts.flush());
}

/** The drafts as they are now, for what shows them. */
export function useDrafts(): { enabled: boolean; all: Draft[] } {
  const [, redraw] = useState(0);
  useEffect(() => {
    const again = () => redraw((turn) => turn + 1);
    // What was saved between drawing and this would not be heard of.
    again();
    return drafts.subscribe(again);
  }, []);
  return { enabled: drafts.enabled, all: drafts.all() };
}
