import type { Locale } from "yushen";

interface Version {
  version: string;
  says: Record<Locale, string[]>;
}

/** What changed from one rulebook to the next, the newest first. An entry is written with each new version. */
export const versions: Version[] = [
  {
    version: "2024.11",
    says: {
      "zh-CN": ["首个版本：五份文档的全部条款，十一种表单的全部规则。"],
      en: ["The first version: all clauses of the five documents, all rules of the eleven forms."],
    },
  },
];
