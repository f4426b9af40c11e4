import type { FormInfo } from "yushen";
import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { StandingIcon } from "./standing.js";

type Example = FormInfo["examples"][number];

/** Complete forms to start from: one that passes and one that fails first, then the others, one for each kind of case. */
export default function Examples({ onDone }: { onDone: () => void }) {
  const { t, say, announce } = usePage();
  const { formState } = useSheet();
  const { examples } = formState.form;
  const first = (["pass", "fail"] as const).flatMap((verdict) => examples.find((e) => e.verdict === verdict) ?? []);
  const load = (example: Example) => {
    formState.replace({ data: structuredClone(example.data), asOf: example.asOf, example: example.asOf });
    onDone();
    announce(t.exampleLoaded(say(example.title)));
  };
  return (
    <ul class="items">
      {[...first, ...examples.filter((example) => !first.includes(example))].map((example) => (
        <li key={example.id}>
          <button type="button" data-verdict={example.verdict} onClick={() => load(example)}>
            <StandingIcon standing={example.verdict} />
            {say(example.title)}
          </button>
        </li>
      ))}
    </ul>
  );
}
