import { useRef, useState } from "preact/hooks";
import { usePage, type Page } from "../base/context.js";
import { doubtOf, plainDate, shownDate } from "../base/date-text.js";
import { Icon } from "../base/icons.js";
import { isDate } from "../base/time.js";
import { Frame } from "./frame.js";
import { hintOf } from "./hints.js";
import { useDraft, useSlot, type FieldProps } from "./slot.js";

const longTerm = "longTerm";
const endless = /^(长期|长期有效|long[ -]?term)$/i;

/** The text is what counts; the browser's own picker helps to write it. */
function Picker(props: { kind: "date" | "datetime-local"; value: string; disabled?: boolean; onPick: (text: string) => void }) {
  const { t } = usePage();
  const native = useRef<HTMLInputElement>(null);
  return (
    <span class="picker">
      <input
        ref={native}
        type={props.kind}
        value={props.value}
        tabIndex={-1}
        aria-hidden="true"
        onInput={(event) => event.currentTarget.value && props.onPick(event.currentTarget.value)}
      />
      <button
        type="button"
        class="quiet"
        disabled={props.disabled}
        aria-label={props.kind === "date" ? t.pickDate : t.pickTime}
        title={props.kind === "date" ? t.pickDate : t.pickTime}
        onClick={() => native.current?.showPicker()}
      >
        <Icon name="calendar" />
      </button>
    </span>
  );
}

/** What the picker is to start with. */
function pickedOf(text: string, isInstant: boolean): string {
  const plain = plainDate(shownDate(text), isInstant) ?? "";
  if (!isInstant) return isDate(plain) ? plain : "";
  return plain === "" ? "" : plain.length === 10 ? `${plain}T00:00` : plain.replace(" ", "T");
}

function doubtText(text: string, { t }: Page): string | undefined {
  const doubt = doubtOf(text);
  if (doubt === undefined) return undefined;
  return "year" in doubt ? t.dateNoYear : t.dateEither(doubt.days);
}

/** `date`, `dateOrLongTerm` and `instant`. */
export function DateField({ info, path }: FieldProps) {
  const page = usePage();
  const hint = hintOf(info, page);
  const slot = useSlot({ info, path }, hint !== undefined);
  const [before, setBefore] = useState<string>();
  const mayLast = info.type === "dateOrLongTerm";
  const isInstant = info.type === "instant";
  const fits = slot.value == null || typeof slot.value === "string";
  const lasts = mayLast && slot.value === longTerm;
  const draft = useDraft(slot.value, (value) => (typeof value !== "string" || lasts ? "" : isInstant ? shownDate(value) : value));
  const text = draft.shown;
  const write = (text: string) => {
    const value = mayLast && endless.test(text.trim()) ? longTerm : (plainDate(text, isInstant) ?? (text || undefined));
    draft.write(text, value);
    slot.set(value);
  };
  return (
    <Frame slot={slot} path={path} hint={hint} misfit={fits ? undefined : slot.value} doubt={doubtText(text, page)}>
      <div class="date">
        <span class="line">
          <input
            id={slot.id}
            part="control"
            type="text"
            autocomplete="off"
            spellcheck={false}
            class={isInstant ? "medium" : "narrow"}
            value={text}
            placeholder={lasts ? page.t.longTerm : undefined}
            readOnly={lasts && text === ""}
            onInput={(event) => write(event.currentTarget.value)}
            onBlur={draft.leave}
            {...slot.aria}
          />
          <Picker
            kind={isInstant ? "datetime-local" : "date"}
            value={pickedOf(lasts ? "" : text, isInstant)}
            disabled={lasts}
            onPick={(picked) => slot.set(picked.replace("T", " "))}
          />
        </span>
        {mayLast && (
          <label class="tick">
            <input
              type="checkbox"
              checked={lasts}
              onChange={(event) => {
                if (event.currentTarget.checked) setBefore(text);
                slot.set(event.currentTarget.checked ? longTerm : before || undefined);
              }}
            />
            {page.t.longTerm}
          </label>
        )}
      </div>
    </Frame>
  );
}
