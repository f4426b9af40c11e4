import type { FormInfo } from "yushen";
import { useApp } from "../../app-context.js";
import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";

type Example = FormInfo["examples"][number];

/** One that passes and one that fails at hand; the others, one for each kind of case, folded away. */
export function Examples() {
  const { t, say } = usePage();
  const { announce } = useApp();
  const { formState } = useSheet();
  const { examples } = formState.form;
  const first = (["pass", "fail"] as const).flatMap((verdict) => examples.find((e) => e.verdict === verdict) ?? []);
  const others = examples.filter((example) => !first.includes(example));
  const button = (example: Example, look: string) => (
    <button
      type="button"
      class={look}
      key={example.id}
      data-verdict={example.verdict}
      onClick={(event) => {
        const fold = event.currentTarget.closest("details");
        if (fold) fold.open = false;
        formState.replace({ data: structuredClone(example.data), asOf: example.asOf });
        announce(t.exampleLoaded(say(example.title)), () => formState.undo());
      }}
    >
      {say(example.title)}
    </button>
  );
  return (
    <div class="row examples">
      <span class="lead">{t.examples}</span>
      {first.map((example) => button(example, "small outline"))}
      {others.length > 0 && (
        <details>
          <summary>{t.moreExamples(others.length)}</summary>
          <div class="row">{others.map((example) => button(example, "small quiet"))}</div>
        </details>
      )}
    </div>
  );
}
