import { wordsOf } from "../../words.js";

const zhCN = {
  title: "规则库变更",
  intro: (version: string) => `现在的规则库是 ${version}。每份报告里都写着它用的是哪一版。`,
  inForce: "生效日期",
  inForceIntro: "有生效日期的规则，在那一天（北京时间零点）之前不检查。要按某一天的规则检查，在表单的选项里选那一天。",
  newOn: (n: number) => `此日起新增 ${n} 条`,
  others: (n: number) => `其余 ${n} 条规则没有生效日期，一直适用。`,
  versions: "版本",
  renamed: "改过的编号",
  renamedIntro: "编号不会另作他用；改过的编号仍会打开接替它的规则。",
  tookOver: (old: string) => `${old} 由这条接替：`,
  wrong: "发现规则有误？打开那条规则，页面下方有「报告规则有误」。",
  allRules: "全部规则",
};

const en: typeof zhCN = {
  title: "Changes of the rulebook",
  intro: (version) => `The rulebook is now ${version}. Each report names the one that it was made by.`,
  inForce: "In force",
  inForceIntro: "A rule with such a day is not checked before 00:00 in Beijing on it. To judge by the rules of a day, choose it in the form's options.",
  newOn: (n) => (n === 1 ? "1 rule is new from this day on" : `${n} rules are new from this day on`),
  others: (n) => `The other ${n} rules have no such day; they always apply.`,
  versions: "Versions",
  renamed: "Ids that changed",
  renamedIntro: "An id is never used for something else; one that changed still opens the rule that took its place.",
  tookOver: (old) => `${old} is now:`,
  wrong: "Is a rule wrong? Open it: “Report that the rule is wrong” is at the foot of its page.",
  allRules: "All rules",
};

export const useWords = wordsOf({ "zh-CN": zhCN, en });
