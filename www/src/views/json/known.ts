/** What the form says of a path: by the rulebook, and by the JSON Schema how its value is written. */
import type { FieldInfo, Issue, Path, RuleInfo } from "yushen";
import type { Page } from "../../../../pkg/src/element/base/context.js";
import { labelOf } from "../../../../pkg/src/element/base/names.js";
import { fieldOf } from "../../../../pkg/src/element/state/field-of.js";
import type { FormState } from "../../../../pkg/src/element/state/form-state.js";
import { rulebook } from "../../../../pkg/src/element/state/judge.js";
import { pathText, templateOf } from "../../../../pkg/src/element/state/paths.js";
import { schemaAt, type Schema } from "./schemas.js";
import type { Words } from "./words.js";

/** What the editor's parts know of the page around it; asked for anew each time, since all of it changes. */
export interface Around {
  formState: FormState;
  page: Page;
  w: Words;
  schema: Schema | undefined;
}

export interface About {
  path: Path;
  label: string;
  known: boolean;
  text: string;
  options: { value: string; label: string }[];
  missing: boolean;
  issues: Issue[];
  rules: RuleInfo[];
}

/** The field of the path; of an element of a list of words, the list. */
export function infoAt({ formState }: Pick<Around, "formState">, path: Path): FieldInfo | undefined {
  const { form } = formState;
  return fieldOf(form, path) ?? (typeof path.at(-1) === "number" ? fieldOf(form, path.slice(0, -1)) : undefined);
}

/** How the value is written, in the page's language. */
export function textAt(around: Around, path: Path): string {
  const { page, schema } = around;
  const info = infoAt(around, path);
  const at = schemaAt(schema, path);
  if (page.locale === "zh-CN") return at?.description ?? (info?.help ? page.say(info.help) : "");
  const label = info ? `${page.say(info.label)}.` : "";
  const text = at?.$comment ?? (info?.help ? page.say(info.help) : "");
  return (label !== "" && text.startsWith(label) ? text.slice(label.length) : text === label.slice(0, -1) ? "" : text).trim();
}

const isIn = (path: Path, issue: Issue) => pathText(path) === pathText(issue.path);

export function about(around: Around, path: Path): About {
  const { formState, page, w } = around;
  const { report, form } = formState;
  const info = infoAt(around, path);
  const template = templateOf(path);
  const rules = form.rules.map((id) => rulebook.rules[id]).filter((rule) => rule !== undefined && (rule.reads.includes(template) || rule.at === template)) as RuleInfo[];
  return {
    path,
    label: path.length === 0 ? w.rootHere : labelOf(form, path, page),
    known: path.length === 0 || info !== undefined,
    text: path.length === 0 ? page.say(form.summary) : textAt(around, path),
    options: (info?.options ?? []).map(({ value, label }) => ({ value, label: page.say(label) })),
    missing: report.missing.some((missing) => pathText(missing) === pathText(path)),
    issues: report.issues.filter((issue) => isIn(path, issue)),
    rules: path.length === 0 ? [] : rules,
  };
}

/** `小程序绑定抖音账号管理规范 四.2.2`, or that it is a check of this tool. */
export function clauseText({ clause }: Pick<RuleInfo, "clause"> | Pick<Issue, "clause">, { page }: Pick<Around, "page">): string {
  return clause ? `《${rulebook.documents[clause.document].title}》${clause.section === "" ? "" : ` ${clause.section}`}` : page.t.productCheck;
}
