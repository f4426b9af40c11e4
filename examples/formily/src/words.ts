/** The page's own words, and the choices of a field as the rulebook has them. */
import { rulebook, type Locale } from "yushen";

export const words = {
  "zh-CN": { other: "English", yes: "是", no: "否", longTerm: "长期", add: "添加资质", remove: "删除", submit: "提交" },
  en: { other: "中文", yes: "Yes", no: "No", longTerm: "Long-term", add: "Add document", remove: "Remove", submit: "Submit" },
};

/** What a select or check boxes offer: `options("documents[].kind", locale)`. */
export const options = (path: string, locale: Locale): { value: string; label: string }[] =>
  (rulebook.forms.binding.fields.find((field) => field.path === path)?.options ?? []).map(({ value, label }) => ({ value, label: label[locale] }));
