import { wordsOf } from "../words.js";

const zhCN = {
  label: "搜索表单、规则、条款和类目",
  short: "搜索…",
  placeholder: "粉丝不够、扩容、员工离职、公立医院…",
  kinds: { form: "表单", rule: "规则", category: "类目", clause: "条款" },
  allForms: "全部表单",
  count: (n: number) => `${n} 条结果，用上下键选择，回车打开`,
  none: (query: string) => `没有找到「${query}」。`,
  tryThis: "换个短一些的说法，例如「粉丝」「资质」「类目」；也可以打拼音或首字母，例如 xyf（信用分）。",
  failed: "搜索没有加载出来，请检查网络后再试。",
  searching: "正在搜索…",
  clear: "清空搜索",
  via: (word: string) => `≈ ${word}`,
};

const en: typeof zhCN = {
  label: "Search forms, rules, clauses and categories",
  short: "Search…",
  placeholder: "Not enough fans, quota, employee leaves…",
  kinds: { form: "Forms", rule: "Rules", category: "Categories", clause: "Clauses" },
  allForms: "All forms",
  count: (n: number) => `${n} ${n === 1 ? "result" : "results"}; arrow keys choose, Enter opens`,
  none: (query: string) => `Nothing found for “${query}”.`,
  tryThis: "Try fewer or shorter words, such as “followers”, “licence” or “category”; Chinese and pinyin (xyf for 信用分) are found too.",
  failed: "The search could not be loaded. Check the network and try again.",
  searching: "Searching…",
  clear: "Clear the search",
  via: (word: string) => `≈ ${word}`,
};

export const useWords = wordsOf({ "zh-CN": zhCN, en });
