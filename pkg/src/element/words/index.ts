import type { Locale } from "yushen";
import type { Strings } from "./zh-CN.js";

export type { Strings };

export const languages: { locale: Locale; name: string }[] = [
  { locale: "zh-CN", name: "中文" },
  { locale: "en", name: "English" },
];
