// What the types catch, and what they let through. It is only compiled.
import { check, fromFormData, open, schema } from "yushen";
import type { BindingData, Data, Filled, FormId, Issue, IssueOf, Path, PathOf, ProfileMountData, RuleId, Session, StandardSchemaV1, StepsOf } from "yushen";
// @ts-expect-error: the DOM has a FormData of its own
import type { FormData as Shadow } from "yushen";

export type { Shadow };
type Is<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

// A form's data.
holds<Is<Data<"binding">, BindingData>>();
export const data: BindingData = { account: { type: "brand" }, documents: [{ kind: "businessLicense" }] };
// @ts-expect-error: there is no such kind
export const misspelt: BindingData = { account: { type: "brnad" } };
declare const filled: Filled<BindingData>;
export const kinds: string[] = filled.documents.map(({ kind }) => kind.toUpperCase());
declare const open_: BindingData;
// @ts-expect-error: while it is being filled in there may be none
export const kind: string = open_.account.type;

// Paths.
export const paths: PathOf<"binding">[] = ["account", "account.type", "documents.0.kind", "capabilities.1", "documents"];
// @ts-expect-error: a typo
export const typo: PathOf<"binding"> = "acount.type";
// @ts-expect-error: another form's
export const others: PathOf<"binding"> = "account.effectiveFans";
export const steps: StepsOf<"binding"> = ["documents", 0, "kind"];
export const path: Path = steps;
// @ts-expect-error: an element has no such field
export const noField: StepsOf<"binding"> = ["documents", 0, "knid"];

// Edits: a path that is written out is looked at, and one that is made when the app runs goes.
const session = open("binding");
declare const text: string;
declare const i: number;
declare const key: "type" | "douyinId";
declare const fixed: readonly ["account", "type"];
declare const issue: Issue;
for (const change of [
  session.set("account.type", "brand"),
  session.set("documents.0.kind", "businessLicense"),
  session.set("documents[0].kind", "businessLicense"),
  session.set("", {}),
  session.set([], {}),
  session.set(["account", "type"], "brand"),
  session.set(["documents", i, "kind"], "businessLicense"),
  session.set(fixed, "brand"),
  session.set(text, 1),
  session.set(path, 1),
  session.set(issue.path, 1),
  session.set([...issue.path, "kind"], 1),
  session.set(`account.${key}`, 1),
  session.set(`account.${text}`, 1),
  session.set(`documents.${i}.kind`, 1),
  session.set(`documents[${i}].kind`, 1),
  session.set(steps, 1),
  session.unset("capabilities.0"),
  session.unset(text),
])
  change satisfies { verdict: string };
session.update({ asOf: new Date(), locale: "en" }) satisfies { verdict: string };
const stop: () => void = session.subscribe("documents[0].kind", (issues) => issues.map(({ message }) => message));
stop();
session.subscribe("", (issues: Issue[]) => void issues);
session.subscribe(`documents.${i}.kind`, () => {});
session.issues(["documents", i, "kind"]) satisfies Issue[];
session.issues(text) satisfies Issue[];
// @ts-expect-error: a typo
session.subscribe("acount.type", () => {});
// @ts-expect-error: a typo
session.issues("documents.0.knid");
// @ts-expect-error: no option
session.update({ local: "en" });
fromFormData("binding", [["account.type", "brand"]]) satisfies unknown;
fromFormData("binding", new Map([["account.type", "brand"]]), { names: { type: "account.type" } }) satisfies unknown;
// @ts-expect-error: no entries
fromFormData("binding", { "account.type": "brand" });
// @ts-expect-error: a typo
session.set("acount.type", "brand");
// @ts-expect-error: a typo in an element
session.set("documents.0.knid", 1);
// @ts-expect-error: and in the other spelling
session.set("documents[0].knid", 1);
// @ts-expect-error: whatever the index
session.set(`documents.${i}.knid`, 1);
// @ts-expect-error: an index that is none
session.set("documents.first.kind", 1);
// @ts-expect-error: a typo in a step
session.set(["account", "tpye"], "brand");
// @ts-expect-error: another form's field
session.unset("account.effectiveFans");
// @ts-expect-error: no path
session.unset(7);

// A session of whichever form takes any path; one of a form is one of these.
const any: Session = session;
any.set("account.effectiveFans", 1);
const some: FormId = text as FormId;
open(some).set("account.effectiveFans", 1);
// @ts-expect-error: no form has it
open(some).set("acount.effectiveFans", 1);

// Issues.
if (issue.rule === "format/range") {
  export_(issue.params.max + issue.params.min);
  // @ts-expect-error: a range has no rules
  export_(issue.params.rules.length);
}
if (issue.rule === "profile-mount/credit-score") export_(issue.params.required);
if (issue.rule === "profile-mount/account-type") issue.params.required satisfies ("brand" | "employee")[];
// @ts-expect-error: there is no such rule
if (issue.rule === "profile-mount/credit") export_(1);
declare function export_(n: number): void;
export const score: IssueOf<"profile-mount/credit-score"> | undefined = check("profile-mount", {}).issues.find((one) => one.rule === "profile-mount/credit-score");
// Without the rule a parameter is there, of an unknown type.
export const actual: unknown = issue.params["actual"];
export const copy: Issue = { ...issue };
export const rules: RuleId[] = [issue].map(({ rule }) => rule);
export const params: Record<string, unknown> = issue.params;

// A schema in a form library's own type.
interface Row {
  account: { effectiveFans: number | null };
}
export const own: StandardSchemaV1<Row> = schema<"profile-mount", Row>("profile-mount");
export const itsOwn: StandardSchemaV1<ProfileMountData> = schema("profile-mount");
// @ts-expect-error: the form's own fields may be absent
export const wrong: StandardSchemaV1<Row> = itsOwn;
export const warnings = own["~yushen"].report({}).issues.filter(({ severity }) => severity === "warning");
