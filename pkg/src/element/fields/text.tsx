import { useState } from "preact/hooks";
import { usePage } from "../base/context.js";
import { Frame, useSlot, type FieldProps } from "./frame.js";
import { hintOf } from "./hints.js";

const typed = (event: { currentTarget: { value: string } }): string | undefined => event.currentTarget.value || undefined;

export function TextField({ info, path }: FieldProps) {
  const hint = hintOf(info, usePage());
  const slot = useSlot({ info, path }, hint !== undefined);
  const fits = slot.value == null || typeof slot.value === "string";
  const control = {
    id: slot.id,
    part: "control",
    value: fits ? (slot.value as string | null) ?? "" : "",
    autocomplete: "off",
    spellcheck: false,
    ...slot.aria,
  } as const;
  return (
    <Frame slot={slot} path={path} hint={hint} misfit={fits ? undefined : slot.value}>
      {info.multiline ? (
        <textarea {...control} rows={3} onInput={(event) => slot.set(typed(event))} />
      ) : (
        <input {...control} type="text" onInput={(event) => slot.set(typed(event))} />
      )}
    </Frame>
  );
}

/** A number where the text is one; otherwise the text itself, for the engine to report. */
function numberOrText(text: string): number | string | undefined {
  if (text === "") return undefined;
  // An input method in full-width mode types these.
  const plain = text.trim().replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

export function IntField({ info, path }: FieldProps) {
  const hint = hintOf(info, usePage());
  const slot = useSlot({ info, path }, hint !== undefined);
  const fits = slot.value == null || typeof slot.value === "number" || typeof slot.value === "string";
  // What was typed stays as it was typed (`60.0`, `007`) while it still means the value.
  const [text, setText] = useState("");
  const shown = !fits || slot.value == null ? "" : numberOrText(text) === slot.value ? text : String(slot.value);
  return (
    <Frame slot={slot} path={path} hint={hint} misfit={fits ? undefined : slot.value}>
      <input
        id={slot.id}
        part="control"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        class="narrow"
        value={shown}
        onInput={(event) => {
          setText(event.currentTarget.value);
          slot.set(numberOrText(event.currentTarget.value));
        }}
        {...slot.aria}
      />
    </Frame>
  );
}
