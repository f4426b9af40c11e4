import { wordsOf } from "../../words.js";

const zhCN = {
  title: "类目",
  intro: (binding: number, lead: number) => `两份规范各有一张类目表：绑定抖音账号的行业表 ${binding} 行，线索组件的类目表 ${lead} 行。按类目对照着看；「预审」用这个类目打开表单。`,
  search: "找类目",
  searchHint: "任何一级的名称、拼音或首字母，如 医院、yiyuan、yy",
  found: (n: number) => `${n} 个类目`,
  nothing: "没有找到这样的类目。表里没有的类目，也可以在表单里直接填写三级名称。",
  category: "类目",
  binding: "绑定抖音账号",
  lead: "线索组件",
  any: "全部",
  unlisted: "表里没有",
  depends: "看三级类目",
  anyLevel: "任意三级类目",
  use: "预审 ›",
  useIn: (category: string, form: string) => `预审 › 用「${category}」填${form}`,
  used: (category: string, form: string) => `「${form}」的类目已改为「${category}」。`,
  reset: "清除筛选",
};

const en: typeof zhCN = {
  title: "Categories",
  intro: (binding, lead) =>
    `Two of the documents have a table of categories: the industry table for binding Douyin accounts with ${binding} rows, and that of the lead component with ${lead}. Here they stand side by side; “Check” opens the form with the category.`,
  search: "Find a category",
  searchHint: "Any level's name, pinyin or initials, such as 医院, yiyuan, yy",
  found: (n) => (n === 1 ? "1 category" : `${n} categories`),
  nothing: "No such category. One that the tables do not list can be written into the form by its three levels.",
  category: "Category",
  binding: "Bind a Douyin account",
  lead: "Lead component",
  any: "All",
  unlisted: "Not in this table",
  depends: "Depends on the third level",
  anyLevel: "any third level",
  use: "Check ›",
  useIn: (category, form) => `Check › ${form} with “${category}”`,
  used: (category, form) => `The category of “${form}” is now “${category}”.`,
  reset: "Clear the filter",
};

export const useWords = wordsOf({ "zh-CN": zhCN, en });
