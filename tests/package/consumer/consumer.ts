// What a TypeScript user writes. It is only compiled.
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { check, checkJson, init, open, rulebook, calendar, schema } from "yushen";
import { bind } from "yushen/bind";
import type { Binding, Change, CheckOptions, Data, FormElement, FormId, Issue, Report, Session, Source } from "yushen";
import * as slim from "yushen/slim";
import * as english from "yushen/en";
import { check as checkInChinese } from "yushen/slim/zh-CN";

const options: CheckOptions = { asOf: new Date(), mode: "draft", coerce: true, locale: "en", explain: true };
export const report: Report = check("profile-mount", {}, options);
export const issue: Issue | undefined = checkJson("profile-mount", "{}").issues[0];
export const session: Session = open("profile-mount");
export const change: Change = session.set(["account", "effectiveFans"], 500);
export const version: string = rulebook.version;
export const dates: string = calendar(report, { locale: "en" });
export const ready: Promise<void> = init().then(() => slim.init("https://example.org/engine.wasm"));
export const same: Report[] = [english.check("profile-mount", {}), checkInChinese("profile-mount", {})];

type MerchantPage = Data<"merchant-page">;
const merchant = schema("merchant-page", { coerce: true });
export const standard: StandardSchemaV1<MerchantPage> & StandardJSONSchemaV1<MerchantPage> = merchant;
export const value: StandardSchemaV1.InferOutput<typeof merchant> = {};
export const rules = merchant["~standard"].validate({}).issues?.map(({ rule }) => rule);

export const bound = (element: FormElement): Binding => bind(element, "binding", { onReport: ({ verdict }) => verdict });
export const sources: Source[] = ["https://example.org/engine.wasm", new Uint8Array(8), new ArrayBuffer(8)];

// @ts-expect-error: there is no such form
export const wrong: FormId = "no-such-form";
// @ts-expect-error: nor such a mode
check("profile-mount", {}, { mode: "perhaps" });
export const title: string = english.rulebook.forms.binding.title.en;
// @ts-expect-error: an entry with one language has the rulebook in that language
export const otherTitle: string = english.rulebook.forms.binding.title["zh-CN"];
