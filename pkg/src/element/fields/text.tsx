import { usePage } from "../base/context.js";
import { Frame } from "./frame.js";
import { hintOf } from "./hints.js";
import { useDraft, useSlot, type FieldProps } from "./slot.js";

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
  const draft = useDraft(slot.value, (value) => (fits && value != null ? String(value) : ""));
  return (
    <Frame slot={slot} path={path} hint={hint} misfit={fits ? undefined : slot.value}>
      <input
        id={slot.id}
        part="control"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        class="narrow"
        value={draft.shown}
        onInput={(event) => {
          const value = numberOrText(event.currentTarget.value);
          draft.write(event.currentTarget.value, value);
          slot.set(value);
        }}
        {...slot.aria}
      />
    </Frame>
  );
}
