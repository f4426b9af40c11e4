import type { ComponentChildren, ComponentType } from "preact";
import type { FieldInfo, Issue, Path } from "yushen";
import { usePage, useSheet } from "../base/context.js";
import { domId, pathText } from "../state/paths.js";
import type { FieldNode } from "../state/tree.js";
import { Icon, SeverityMark } from "../base/icons.js";

/** What every control needs to know of its field. */
export interface Slot {
  id: string;
  label: string;
  value: unknown;
  issues: Issue[];
  missing: boolean;
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

/** Draws any field. What holds fields is given it, since it draws what holds fields too. */
export type AnyField = ComponentType<{ node: FieldNode; parent: Path }>;

export function useSlot({ info, path }: FieldProps, hasHint: boolean, hasMisfit = false): Slot {
  const { say } = usePage();
  const { formState, issuesAt, isMissing } = useSheet();
  const id = domId(path);
  const issues = issuesAt(path);
  const described = [hasHint && `${id}:hint`, hasMisfit && `${id}:misfit`, issues.length > 0 && `${id}:findings`];
  return {
    id,
    label: say(info.label),
    value: formState.valueAt(path),
    issues,
    missing: isMissing(path),
    short: isShort(info),
    set: (value) => formState.edit(path, value),
    aria: {
      "aria-describedby": described.filter(Boolean).join(" ") || undefined,
      "aria-invalid": issues.some(({ severity }) => severity === "error") ? "true" : undefined,
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

/** In a card of a list the card's own path is on the card, so a field there shows the rest. */
export function PathMark({ path }: { path: Path }) {
  const whole = pathText(path);
  return (
    <code class="path" title={whole}>
      {whole.replace(/^.*\]\./, "")}
    </code>
  );
}

export function NeededMark({ missing }: { missing: boolean }) {
  const { t } = usePage();
  return missing ? (
    <span class="needed">
      <Icon name="incomplete" />
      {t.needed}
    </span>
  ) : null;
}

export function Findings({ id, issues }: { id: string; issues: Issue[] }) {
  if (issues.length === 0) return null;
  return (
    <ul class="findings" part="findings" id={`${id}:findings`}>
      {issues.map((issue, i) => (
        <li key={i}>
          <SeverityMark severity={issue.severity} /> {issue.message}
        </li>
      ))}
    </ul>
  );
}

/** A value that came from JSON and that the control cannot show: kept, and shown as it is. */
export function Misfit({ id, value, onDiscard }: { id: string; value: unknown; onDiscard: () => void }) {
  const { t } = usePage();
  const text = JSON.stringify(value) ?? "";
  return (
    <p class="misfit" id={`${id}:misfit`}>
      {t.misfit} <code>{text.length > 120 ? `${text.slice(0, 120)}…` : text}</code>{" "}
      <button type="button" class="link" onClick={onDiscard}>
        {t.discard}
      </button>
    </p>
  );
}

/** Label above, control, hint and findings below. For radio buttons and check boxes the label is a legend. */
export function Frame(props: {
  slot: Slot;
  path: Path;
  hint?: string | undefined;
  misfit?: unknown;
  grouped?: boolean;
  children: ComponentChildren;
}) {
  const { slot, path, hint, misfit } = props;
  const head = (
    <>
      <span class="label" part="label">{slot.label}</span> <NeededMark missing={slot.missing} />
    </>
  );
  const body = (
    <>
      {props.children}
      {hint && (
        <small class="hint" part="hint" id={`${slot.id}:hint`}>
          {hint}
        </small>
      )}
      {misfit !== undefined && <Misfit id={slot.id} value={misfit} onDiscard={() => slot.set(undefined)} />}
      <Findings id={slot.id} issues={slot.issues} />
    </>
  );
  const tone = toneOf(slot.issues, slot.missing);
  const look = slot.short ? "field short" : "field";
  return props.grouped ? (
    <fieldset class={look} part="field" data-tone={tone} aria-describedby={slot.aria["aria-describedby"]}>
      <legend>
        {head} <PathMark path={path} />
      </legend>
      {body}
    </fieldset>
  ) : (
    <div class={look} part="field" data-tone={tone}>
      <div class="head">
        <label for={slot.id}>{head}</label> <PathMark path={path} />
      </div>
      {body}
    </div>
  );
}
