import { wordsOf } from "../../words.js";
import type { TaskId } from "./tasks.js";

const zhCN = {
  title: "提交之前，先看看会不会被拒",
  lead: "抖音小程序的表单：哪里不对、依据哪一条、缺什么、怎么改。",
  try: "试试",
  examples: ["粉丝不够", "扩容", "员工离职", "公立医院", "xyf"],
  unknown: (place: string) => `没有「${place}」这个地方。搜索一下，或从下面选择。`,
  tasks: {
    bind: "绑定抖音号、申请扩容",
    employee: "员工号与离职",
    profile: "挂到个人页",
    lead: "线索页",
    subAccount: "小号、子账号",
  } satisfies Record<TaskId, string>,
  source: "依据",
  more: "更多",
  rules: "规则与条款",
  rulesSay: (rules: number) => `${rules} 条规则，每条写明依据哪一条、怎样算过`,
  categories: "行业类目",
  categoriesSay: "你的类目能绑几个账号、能不能用线索组件",
  batch: "批量检查",
  batchSay: "一次检查几百个账号：CSV、XLSX、JSON",
  changes: "规则变更",
  changesSay: "哪天起多了哪几条",
};

const en: typeof zhCN = {
  title: "Check the form before the platform does",
  lead: "Douyin mini-program forms: what is wrong, by which clause, and what to do.",
  try: "Try",
  examples: ["followers", "quota", "employee leaves", "public hospital", "xyf"],
  unknown: (place: string) => `There is no place “${place}” here. Search, or choose below.`,
  tasks: {
    bind: "Bind accounts, and more of them",
    employee: "Employee accounts",
    profile: "Entry on a profile",
    lead: "Lead pages",
    subAccount: "Sub accounts",
  },
  source: "By",
  more: "More",
  rules: "Rules and clauses",
  rulesSay: (rules: number) => `${rules} rules, each with its clause and what passes`,
  categories: "Categories",
  categoriesSay: "How many accounts yours may bind; lead component or not",
  batch: "Many at once",
  batchSay: "Hundreds of accounts in one go: CSV, XLSX, JSON",
  changes: "Changes",
  changesSay: "Which rules came into force when",
};

export const useWords = wordsOf({ "zh-CN": zhCN, en });
