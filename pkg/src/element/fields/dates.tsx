import { useRef, useState } from "preact/hooks";
import { usePage } from "../base/context.js";
import { fromWallClock, instantOf, isDate, wallClock } from "../base/time.js";
import { Icon } from "../base/icons.js";
import { Frame, useSlot, type FieldProps } from "./frame.js";
import { hintOf } from "./hints.js";

const longTerm = "longTerm";

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

/** `date`, `dateOrLongTerm` and `instant`. */
export function DateField({ info, path }: FieldProps) {
  const page = usePage();
  const hint = hintOf(info, page);
  const slot = useSlot({ info, path }, hint !== undefined);
  const [before, setBefore] = useState<string>();
  const fits = slot.value == null || typeof slot.value === "string";
  const endless = info.type === "dateOrLongTerm" && slot.value === longTerm;
  const text = fits && !endless ? ((slot.value as string | null) ?? "") : "";
  const isInstant = info.type === "instant";
  return (
    <Frame slot={slot} path={path} hint={hint} misfit={fits ? undefined : slot.value}>
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
            placeholder={endless ? page.t.longTerm : undefined}
            readOnly={endless}
            onInput={(event) => slot.set(event.currentTarget.value || undefined)}
            {...slot.aria}
          />
          <Picker
            kind={isInstant ? "datetime-local" : "date"}
            value={isInstant ? wallClock(instantOf(text)) : isDate(text) ? text : ""}
            disabled={endless}
            onPick={(picked) => slot.set(isInstant ? fromWallClock(picked) : picked)}
          />
        </span>
        {info.type === "dateOrLongTerm" && (
          <label class="tick">
            <input
              type="checkbox"
              checked={endless}
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
