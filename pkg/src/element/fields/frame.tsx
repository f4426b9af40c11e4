import type { ComponentChildren, ComponentType } from "preact";
import type { Issue, Path } from "yushen";
import { usePage } from "../base/context.js";
import { Icon, SeverityMark } from "../base/icons.js";
import { pathText } from "../state/paths.js";
import type { FieldNode } from "../state/tree.js";
import { toneOf, type Said, type Slot } from "./slot.js";

/** Draws any field. What holds fields is given it, since it draws what holds fields too. */
export type AnyField = ComponentType<{ node: FieldNode; parent: Path }>;

/** In a card of a list the card's own path is on the card, so a field there shows the rest. */
export function PathMark({ path }: { path: Path }) {
  const whole = pathText(path);
  return (
    <code class="path" title={whole}>
      {whole.replace(/^.*\]\./, "")}
    </code>
  );
}

/** It keeps its room while a text is being written. */
export function NeededMark({ missing, isMissing = missing }: Partial<Pick<Said, "isMissing">> & Pick<Said, "missing">) {
  const { t } = usePage();
  return missing ? (
    <span class={isMissing ? "needed" : "needed over"}>
      <Icon name="incomplete" />
      {t.needed}
    </span>
  ) : null;
}

/** Of those that are no longer so the room is kept. */
function List({ id, issues, live = [] }: { id?: string | undefined; issues: Issue[]; live?: Issue[] }) {
  return (
    <ul class="findings" part="findings" id={id} aria-hidden={id === undefined ? "true" : undefined}>
      {issues.map((issue, i) => (
        <li key={i} class={live.includes(issue) ? undefined : "past"}>
          <SeverityMark severity={issue.severity} /> {issue.message}
        </li>
      ))}
    </ul>
  );
}

/** What is wrong; while its text is being written it lies over the room that it had before. */
export function Findings({ id, said, doubt }: { id: string; said: Said; doubt?: string | undefined }) {
  const { settled, issues, over } = said;
  const own = issues.length > 0 ? `${id}:findings` : undefined;
  const more = own !== undefined && doubt && <p class="doubt">{doubt}</p>;
  if (!over) return settled.length === 0 ? null : <><List id={own} issues={settled} live={issues} />{more}</>;
  return (
    <>
      {settled.length > 0 && <List issues={settled} />}
      {own !== undefined && (
        <div class="over-room">
          <List id={own} issues={issues} live={issues} />
          {more}
        </div>
      )}
    </>
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
  /** What the findings do not say of the text as it stands. */
  doubt?: string | undefined;
  grouped?: boolean;
  children: ComponentChildren;
}) {
  const { slot, path, hint, misfit, doubt } = props;
  const head = (
    <>
      <span class="label" part="label">{slot.label}</span> <NeededMark missing={slot.missing} isMissing={slot.isMissing} />
    </>
  );
  const body = (
    <>
      {props.children}
      {misfit !== undefined && <Misfit id={slot.id} value={misfit} onDiscard={() => slot.set(undefined)} />}
      <div class="notes">
        <Findings id={slot.id} said={slot} doubt={doubt} />
        {hint && (
          <small class={slot.settled.length > 0 ? "hint hidden" : "hint"} part="hint" id={`${slot.id}:hint`}>
            {hint}
          </small>
        )}
      </div>
    </>
  );
  const look = slot.short ? "field short" : "field";
  const shared = { class: look, part: "field", "data-path": pathText(path), "data-tone": toneOf(slot.issues, slot.missing && slot.isMissing) };
  return props.grouped ? (
    <fieldset {...shared} aria-describedby={slot.aria["aria-describedby"]}>
      <legend>
        {head} <PathMark path={path} />
      </legend>
      {body}
    </fieldset>
  ) : (
    <div {...shared}>
      <div class="head">
        <label for={slot.id}>{head}</label> <PathMark path={path} />
      </div>
      {body}
    </div>
  );
}
