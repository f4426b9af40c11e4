/** Drafts in this browser's storage: one entry a form, and one that says they are wanted. */
import type { FormId } from "yushen";
import type { Sheet } from "../../../pkg/src/element/state/form-state.js";

export interface Draft {
  form: FormId;
  sheet: Sheet;
  /** When it was last edited, in milliseconds. */
  at: number;
  /** The rulebook's version at that time. */
  rulebook: string;
}

/** Of the entries' shape. A page that meets another lets it be: a newer page wrote it. */
const shape = 1;
const wish = "yushen.drafts";
const prefix = "yushen.draft.";

export const keyOf = (form: FormId): string => `${prefix}${form}`;

/** Storage may be closed to the page. Every use may throw, even of what was open before. */
function attempt<T>(action: (storage: Storage) => T): T | undefined {
  try {
    return action(localStorage);
  } catch {
    return undefined;
  }
}

export const isWanted = (): boolean => attempt((storage) => storage.getItem(wish)) === "on";

export function setWanted(wanted: boolean): boolean {
  return attempt((storage) => (wanted ? storage.setItem(wish, "on") : storage.removeItem(wish), true)) ?? false;
}

/** `false` where there is no room or no storage; what was kept before stays. */
export function write({ form, ...entry }: Draft): boolean {
  return attempt((storage) => (storage.setItem(keyOf(form), JSON.stringify({ shape, ...entry })), true)) ?? false;
}

export const read = (form: FormId): Draft | undefined => parse(form, attempt((storage) => storage.getItem(keyOf(form))));

export function parse(form: FormId, text: string | null | undefined): Draft | undefined {
  try {
    const entry = JSON.parse(text ?? "null") as Partial<Draft> & { shape?: unknown } | null;
    if (entry?.shape !== shape || typeof entry.at !== "number" || typeof entry.rulebook !== "string") return undefined;
    const { data, text: json, asOf } = (entry.sheet ?? {}) as Partial<Sheet>;
    const orNull = (value: unknown) => (typeof value === "string" ? value : null);
    return { form, at: entry.at, rulebook: entry.rulebook, sheet: { data: data ?? {}, text: orNull(json), asOf: orNull(asOf) } };
  } catch {
    return undefined; // Cut off, or another's.
  }
}

export const remove = (form: FormId): void => void attempt((storage) => storage.removeItem(keyOf(form)));

/** Whatever begins as an entry does, readable or not. */
export function removeAll(): void {
  attempt((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
  });
}

export type Change = { what: "wish" } | { what: "all" } | { what: "draft"; form: FormId; draft: Draft | undefined };

/** Hears what another tab did. */
export function onOther(listener: (change: Change) => void): () => void {
  const hear = ({ key, newValue, storageArea }: StorageEvent) => {
    if (storageArea !== attempt((storage) => storage)) return;
    if (key === null) listener({ what: "all" });
    else if (key === wish) listener({ what: "wish" });
    else if (key.startsWith(prefix)) {
      const form = key.slice(prefix.length) as FormId;
      listener({ what: "draft", form, draft: parse(form, newValue) });
    }
  };
  addEventListener("storage", hear);
  return () => removeEventListener("storage", hear);
}
