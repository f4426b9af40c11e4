import { useLayoutEffect, useRef } from "preact/hooks";
import { useWords } from "./words.js";

export interface Choice {
  key: string;
  label: string;
  isChosen: boolean;
  choose: () => void;
}

/** Many short answers stand side by side. */
function classOf(choices: Choice[]): string {
  if (choices.length <= 6) return "answers";
  return choices.every(({ label }) => label.length <= 8) ? "answers many short" : "answers many";
}

const typedInto = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/** One of several answers, as large buttons; a digit chooses one, unless it is typed into a text. */
export function Choices({ id, choices, describedBy, invalid }: { id: string; choices: Choice[]; describedBy: string | undefined; invalid: boolean }) {
  const w = useWords();
  const now = useRef(choices);
  now.current = choices;
  const box = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as Element;
      const elsewhere = target !== document.body && !target.closest(".questions");
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || elsewhere || target.closest(typedInto)) return;
      if (!/^\d$/.test(event.key)) return;
      const index = event.key === "0" ? 9 : Number(event.key) - 1;
      const choice = now.current[index];
      if (choice === undefined) return;
      event.preventDefault();
      choice.choose();
      box.current?.querySelectorAll("input")[index]?.focus();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  const holder = choices.find(({ isChosen }) => isChosen) ?? choices[0];
  return (
    <fieldset ref={box} class={classOf(choices)} aria-labelledby="question" aria-describedby={describedBy}>
      {choices.map((choice, i) => (
        <label class="option" key={choice.key}>
          <input
            type="radio"
            id={choice === holder ? id : undefined}
            name={id}
            value={choice.key}
            checked={choice.isChosen}
            aria-invalid={invalid ? "true" : undefined}
            onChange={choice.choose}
          />
          <span>{choice.label}</span>
          {i < 10 && <kbd aria-hidden="true">{(i + 1) % 10}</kbd>}
        </label>
      ))}
      <p class="keys" aria-hidden="true">
        {w.keys(Math.min(choices.length, 9))}
      </p>
    </fieldset>
  );
}
