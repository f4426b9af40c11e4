import type { Locale } from "yushen";
import { en } from "./en.js";
import { zhCN, type Strings } from "./zh-CN.js";

export type { Strings };

const tables: Record<Locale, Strings> = { "zh-CN": zhCN, en };

export const stringsOf = (locale: Locale): Strings => tables[locale];

export const languages: { locale: Locale; name: string }[] = [
  { locale: "zh-CN", name: "中文" },
  { locale: "en", name: "English" },
];
