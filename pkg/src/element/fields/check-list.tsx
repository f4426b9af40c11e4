import type { Path } from "yushen";
import { usePage } from "../base/context.js";
import { useDesk } from "../base/desk.js";
import { domId } from "../state/paths.js";
import type { FieldNode } from "../state/tree.js";
import { Frame } from "./frame.js";
import { hintOf } from "./hints.js";
import { useSlot } from "./slot.js";

/** A list of choices: ticked or not. What came from JSON and is no choice, or stands twice, is shown below. */
export function CheckList({ node, path }: { node: FieldNode; path: Path }) {
  const page = usePage();
  const { formState } = useDesk();
  const info = node.info;
  const hint = hintOf(info, page);
  const held = formState.valueAt(path);
  // What is said of its elements stands below all of them.
  const slot = useSlot({ info, path }, hint !== undefined, Array.isArray(held) ? held.map((_, i) => [...path, i]) : []);
  const options = info.options ?? node.element?.options ?? [];
  const given: unknown[] = Array.isArray(slot.value) ? slot.value : [];
  const misfit = slot.value == null || slot.value === "" || Array.isArray(slot.value) ? undefined : slot.value;
  const places = new Map<unknown, number>();
  given.forEach((value, i) => places.has(value) || places.set(value, i));
  const isChoice = (value: unknown) => options.some((option) => option.value === value);
  const extras = given.map((value, i) => ({ value, i })).filter(({ value, i }) => !isChoice(value) || places.get(value) !== i);
  const put = (list: unknown[]) => slot.set(list.length > 0 ? list : undefined);
  const mayBeEmpty = info.min === 0;
  return (
    <Frame slot={slot} path={path} hint={hint} misfit={misfit} grouped>
      <div class="ticks" id={slot.id} tabIndex={-1}>
        {options.map((option) => {
          const at = places.get(option.value);
          const id = at === undefined ? undefined : domId([...path, at]);
          const own = at === undefined ? [] : slot.issues.filter((issue) => issue.path.length > path.length && issue.path.at(-1) === at);
          return (
            <div key={option.value}>
              <label class="tick">
                <input
                  type="checkbox"
                  id={id}
                  checked={at !== undefined}
                  aria-describedby={own.length > 0 ? `${slot.id}:findings` : undefined}
                  aria-invalid={own.some(({ severity }) => severity === "error") ? "true" : undefined}
                  onChange={(event) =>
                    put(event.currentTarget.checked ? [...given, option.value] : given.filter((v) => v !== option.value))
                  }
                />
                {page.say(option.label)}
              </label>
            </div>
          );
        })}
        {mayBeEmpty && (
          <div>
            <label class="tick">
              <input
                type="checkbox"
                checked={Array.isArray(slot.value) && given.length === 0}
                onChange={(event) => slot.set(event.currentTarget.checked ? [] : undefined)}
              />
              {page.t.none}
            </label>
          </div>
        )}
      </div>
      {extras.slice(0, 20).map(({ value, i }) => {
        const id = domId([...path, i]);
        return (
          <div class="extra" key={i}>
            <code>{JSON.stringify(value) ?? "undefined"}</code>{" "}
            <button type="button" class="small quiet" id={id} onClick={() => formState.edit(path, given.filter((_, j) => j !== i), true)}>
              {page.t.discard}
            </button>
          </div>
        );
      })}
    </Frame>
  );
}
