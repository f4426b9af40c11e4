import { rulebook } from "yushen";
import type { FormId } from "yushen";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import { setIn } from "../../../../pkg/src/element/state/paths.js";
import { useApp } from "../../app-context.js";
import { hrefOf } from "../../route.js";
import { useWithEngine } from "../rules/parts/with-engine.js";
import { scopesOf, tables, type Row, type TableName } from "./rows.js";
import { useWords } from "./words.js";

/** The form that a table belongs to, and the rule that asks whether a category is in it. */
export const forms = { binding: "binding", lead: "lead-page" } as const satisfies Record<TableName, FormId>;
const askedBy = { binding: "binding/category-unlisted", lead: "lead-page/category-open" } as const;

export function CategoryRow({ row }: { row: Row }) {
  const w = useWords();
  const [, level2, level3] = row.levels;
  return (
    <tr>
      <th scope="row" lang="zh-CN">
        {level2 !== row.levels[0] && <span class="above">{level2} / </span>}
        {level3 === "*" ? <span class="above">{w.anyLevel}</span> : level3}
      </th>
      {tables.map((table) => (
        <td key={table} data-table={w[table]}>
          <Says row={row} table={table} />
        </td>
      ))}
    </tr>
  );
}

function Says({ row, table }: { row: Row; table: TableName }) {
  const { say } = usePage();
  const { openForm, formStateOf, announce } = useApp();
  const w = useWords();
  const withEngine = useWithEngine();
  const info = row.in[table];
  if (row.depends === table) return <span class="none">{w.depends}</span>;
  if (info === undefined)
    return (
      <a class="none" href={hrefOf({ at: "rule", id: askedBy[table] })}>
        {w.unlisted}
      </a>
    );
  const said = say(info.says);
  const says = scopesOf(rulebook.categories[table], say).find(({ tag, says }) => tag === info.tag && said.startsWith(says))?.says ?? said;
  const remark = said.slice(says.length).trim();
  const form = forms[table];
  const title = say(rulebook.forms[form].title);
  const [level1, level2, level3] = row.levels;
  const name = [level1, level2, ...(level3 === "*" ? [] : [level3])].join(" / ");
  const use = () => withEngine(() => {
    const category = { level1, level2, ...(level3 === "*" ? {} : { level3 }) };
    const { sheet } = formStateOf(form);
    // What else is filled in stays.
    openForm(form, { data: setIn(sheet.data, ["miniProgram", "categories"], [category]), asOf: sheet.asOf });
    announce(w.used(name, title), () => formStateOf(form).undo());
  });
  return (
    <div class="says">
      <span>
        {says}
        {remark !== "" && <span class="remark"> {remark}</span>}
      </span>
      <button type="button" class="small quiet" data-row aria-label={w.useIn(name, title)} onClick={use}>
        {w.use}
      </button>
    </div>
  );
}
