import { usePage } from "../base/context.js";
import { Frame } from "./frame.js";
import { hintOf } from "./hints.js";
import { useSlot, type FieldProps } from "./slot.js";

/** Unanswered is an answer of its own, so a check box won't do. */
export function BoolField({ info, path }: FieldProps) {
  const page = usePage();
  const hint = hintOf(info, page);
  const fits = (value: unknown) => value == null || typeof value === "boolean";
  const slot = useSlot({ info, path }, hint !== undefined);
  const misfit = fits(slot.value) ? undefined : slot.value;
  const answers = [
    { value: true, label: page.t.yes },
    { value: false, label: page.t.no },
    { value: undefined, label: page.t.unanswered },
  ];
  const isNow = (value: boolean | undefined) => misfit === undefined && (slot.value ?? undefined) === value;
  // Exactly one of the buttons carries the field's id: the one that Tab would reach.
  const holder = answers.find(({ value }) => isNow(value)) ?? answers[0];
  return (
    <Frame slot={slot} path={path} hint={hint} misfit={misfit} grouped>
      <div class="segments">
        {answers.map((answer) => (
          <label key={answer.label}>
            <input
              type="radio"
              id={answer === holder ? slot.id : undefined}
              name={slot.id}
              checked={isNow(answer.value)}
              onChange={() => slot.set(answer.value)}
              {...slot.aria}
            />
            <span class={answer.value === undefined ? "none" : undefined}>{answer.label}</span>
          </label>
        ))}
      </div>
    </Frame>
  );
}

export function EnumField({ info, path }: FieldProps) {
  const page = usePage();
  const hint = hintOf(info, page);
  const slot = useSlot({ info, path }, hint !== undefined);
  const fits = slot.value == null || typeof slot.value === "string";
  const value = fits ? ((slot.value as string | null) ?? "") : "";
  const options = info.options ?? [];
  return (
    <Frame slot={slot} path={path} hint={hint} misfit={fits ? undefined : slot.value}>
      <select
        id={slot.id}
        part="control"
        value={value}
        onChange={(event) => slot.set(event.currentTarget.value || undefined)}
        {...slot.aria}
      >
        <option value="">{page.t.choose}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {page.say(option.label)}
          </option>
        ))}
        {value !== "" && !options.some((option) => option.value === value) && (
          <option value={value}>{page.t.notListedOption(value)}</option>
        )}
      </select>
    </Frame>
  );
}
