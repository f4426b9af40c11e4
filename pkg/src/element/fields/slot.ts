import { useRef, useState } from "preact/hooks";
import type { FieldInfo, Issue, Path } from "yushen";
import { usePage } from "../base/context.js";
import { useDesk, useWatch, type Desk } from "../base/desk.js";
import { sameIssues } from "../state/findings.js";
import { domId, pathText } from "../state/paths.js";

/** What is said of a field. */
export interface Said {
  /** What stands below it and takes its room; while a text is being written it stays, unseen where it is no longer so. */
  settled: Issue[];
  /** What is so now. */
  issues: Issue[];
  /** The text of this field is being written: what is said of it lies over its room. */
  over: boolean;
  missing: boolean;
  isMissing: boolean;
}

/** What every control needs to know of its field. */
export interface Slot extends Said {
  id: string;
  label: string;
  value: unknown;
  /** Its control is short: two of its kind may stand side by side. */
  short: boolean;
  set: (value: unknown) => void;
  /** For the control: who describes it, and whether it is wrong. */
  aria: { "aria-describedby": string | undefined; "aria-invalid": "true" | undefined };
}

export interface FieldProps {
  info: FieldInfo;
  path: Path;
}

const none: Issue[] = [];

const sameSaid = (one: Said, other: Said): boolean =>
  one.over === other.over &&
  one.missing === other.missing &&
  one.isMissing === other.isMissing &&
  sameIssues(one.settled, other.settled) &&
  sameIssues(one.issues, other.issues);

/**
 * An error is shown when its text is left, or after a pause; it goes as soon as the value is right, and one that is shown goes
 * with the keys. What is said of other fields waits until then, so that nothing moves under who is writing.
 */
export function useSaid(path: Path, inside: Path[] = []): Said {
  const key = pathText(path);
  const settled = useRef<{ issues: Issue[]; missing: boolean } | undefined>(undefined);
  const showing = useRef(false);
  const look = ({ findings, typing, paused }: Desk): Said => {
    const at = findings.issuesAt(path);
    const live = inside.length === 0 ? at : [...at, ...inside.flatMap(findings.issuesAt)];
    const missing = findings.isMissing(path);
    if (typing === undefined || settled.current === undefined) settled.current = { issues: live, missing };
    const over = typing === key;
    // Of other fields only what was there before, as long as it is so.
    const issues = over ? (showing.current || paused ? live : none) : settled.current.issues.filter((issue) => live.some(({ rule }) => rule === issue.rule));
    return { settled: settled.current.issues, issues, over, missing: settled.current.missing, isMissing: missing };
  };
  const said = useWatch(look, sameSaid);
  showing.current = said.issues.length > 0;
  return said;
}

export function useSlot({ info, path }: FieldProps, hasHint: boolean, inside?: Path[]): Slot {
  const { say } = usePage();
  const { formState } = useDesk();
  const id = domId(path);
  const value = useWatch(({ formState }) => formState.valueAt(path));
  const said = useSaid(path, inside);
  const described = [hasHint && `${id}:hint`, said.issues.length > 0 && `${id}:findings`];
  return {
    ...said,
    id,
    label: say(info.label),
    value,
    short: isShort(info),
    set: (next) => {
      if (!Object.is(next, formState.valueAt(path))) formState.edit(path, next);
    },
    aria: {
      "aria-describedby": described.filter(Boolean).join(" ") || undefined,
      "aria-invalid": said.issues.some(({ severity }) => severity === "error") ? "true" : undefined,
    },
  };
}

const isShort = ({ type, format, multiline, max = Infinity }: FieldInfo): boolean =>
  type === "string" ? format !== undefined || (!multiline && max <= 60) : !["list", "group", "instant"].includes(type);

/** The worst of the findings, or that the field is still needed: the frame's colour. */
export function toneOf(issues: Issue[], missing: boolean): string {
  const worst = (["error", "warning", "notice"] as const).find((s) => issues.some((i) => i.severity === s));
  return worst ?? (missing ? "missing" : "calm");
}

export interface Draft {
  shown: string;
  write: (text: string, value: unknown) => void;
  leave: () => void;
}

/** What was typed stays as it was typed while it still means the value. */
export function useDraft(value: unknown, show: (value: unknown) => string): Draft {
  const [draft, setDraft] = useState<{ text: string; value: unknown }>();
  return {
    shown: draft !== undefined && Object.is(draft.value, value) ? draft.text : show(value),
    write: (text, value) => setDraft({ text, value }),
    leave: () => setDraft(undefined),
  };
}
