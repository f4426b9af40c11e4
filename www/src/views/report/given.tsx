import type { FieldInfo, FormInfo, Path } from "yushen";
import { usePage, useSheet, type Page } from "../../../../pkg/src/element/base/context.js";
import { labelOf } from "../../../../pkg/src/element/base/names.js";
import { dayText, momentText } from "../../../../pkg/src/element/base/time.js";
import { fieldOf } from "../../../../pkg/src/element/state/field-of.js";
import { getIn, isObject, pathText } from "../../../../pkg/src/element/state/paths.js";
import { useWords } from "./words.js";

/** So many are listed; nobody reads a thousand. */
const most = 300;

/** What is filled in, folded: a colleague can see what the verdict is about. */
export function Given({ left }: { left: readonly Path[] }) {
  const page = usePage();
  const w = useWords();
  const { form, sheet } = useSheet().formState;
  const hidden = new Set(left.map(pathText));
  const paths = pathsOf(form, sheet.data);
  if (paths.length === 0) return null;
  return (
    <details class="given">
      <summary>{w.given(paths.length)}</summary>
      <dl>
        {paths.slice(0, most).map((path) => (
          <div key={pathText(path)}>
            <dt>{labelOf(form, path, page)}</dt>
            <dd>{hidden.has(pathText(path)) ? <i>{w.notInLink}</i> : textOf(fieldOf(form, path), getIn(sheet.data, path), page, w)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Where values stand, in the form's order. */
function pathsOf({ fields }: FormInfo, data: unknown): Path[] {
  const under = (template: string): FieldInfo[] => fields.filter(({ path }) => path.startsWith(template) && !/[.[]/.test(path.slice(template.length)));
  const inGroup = (value: unknown, at: Path, template: string): Path[] =>
    isObject(value) ? under(template).flatMap((info) => inField(getIn(value, [nameOf(info)]), [...at, nameOf(info)], info)) : [];
  const inField = (value: unknown, at: Path, info: FieldInfo): Path[] => {
    if (value === undefined || value === null || value === "") return [];
    if (info.type === "group") return inGroup(value, at, `${info.path}.`);
    if (info.item !== "group") return [at];
    return Array.isArray(value) ? value.flatMap((row, i) => inGroup(row, [...at, i], `${info.path}[].`)) : [];
  };
  return inGroup(data, [], "");
}

const nameOf = ({ path }: FieldInfo): string => /[^.[\]]+$/.exec(path)?.[0] ?? path;

function textOf(info: FieldInfo | undefined, value: unknown, { t, say }: Page, w: ReturnType<typeof useWords>): string {
  if (Array.isArray(value)) return value.map((item) => textOf(info, item, { t, say } as Page, w)).join("、") || t.none;
  if (typeof value === "boolean") return value ? w.yes : w.no;
  const choice = info?.options?.find((option) => option.value === value);
  if (choice) return say(choice.label);
  if (value === "longTerm") return t.longTerm;
  if (typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value)) {
    if (info?.type === "instant") return momentText(value, t);
    if (info?.type.startsWith("date")) return dayText(value, t);
  }
  return isObject(value) ? JSON.stringify(value) : String(value);
}
