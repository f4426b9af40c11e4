import { usePage, useSheet } from "../base/context.js";
import { Field } from "../fields/field.js";
import { UnknownFields } from "../fields/unknown.js";
import { domId, isObject } from "../state/paths.js";
import { treeOf, type FieldNode } from "../state/tree.js";

/** All fields of the form, in cards. */
export function Fields() {
  const { t } = usePage();
  const { formState, disabled, showJson } = useSheet();
  const tree = treeOf(formState.form);
  return (
    <form
      class="fields"
      part="fields"
      id={domId([])}
      tabIndex={-1}
      aria-label={t.tabForm}
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset class="whole" role="none" disabled={disabled}>
        {formState.broken && (
          <p class="notice" role="alert">
            {t.jsonBroken}{" "}
            <button type="button" class="link" onClick={showJson}>
              {t.jsonToTab}
            </button>
          </p>
        )}
        {!isObject(formState.sheet.data) && (
          <p class="notice" role="alert">
            {t.notObject}
          </p>
        )}
        {runsOf(tree).map((run) => {
          const fields = run.map((node) => <Field key={node.name} node={node} parent={[]} />);
          return run.some(isCard) ? fields : <div class="card" part="card">{fields}</div>;
        })}
        <UnknownFields path={[]} known={tree} />
      </fieldset>
    </form>
  );
}

/** Groups and lists are drawn as cards of their own. */
const isCard = ({ info }: FieldNode): boolean => info.type === "group" || (info.type === "list" && info.item !== "enum");

/** Fields that stand in no group share a card with their neighbours. */
function runsOf(tree: FieldNode[]): FieldNode[][] {
  const runs: FieldNode[][] = [];
  for (const node of tree) {
    const last = runs.at(-1);
    if (last && !isCard(node) && !last.some(isCard)) last.push(node);
    else runs.push([node]);
  }
  return runs;
}
