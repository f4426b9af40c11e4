import type { FieldInfo } from "yushen";
import { wordsOf } from "../../words.js";

const by = { developer: "开发者", accountHolder: "账号本人", platform: "等平台" };

const asked: Partial<Record<FieldInfo["type"], string>> = {
  int: "是多少？",
  enum: "是哪一种？",
  date: "是哪一天？",
  dateOrLongTerm: "是哪一天？",
  instant: "是什么时候？",
  list: "有哪些？",
};

const zhCN = {
  /** A label as a question. */
  ask: (label: string, type: FieldInfo["type"]) => label + (/是否|什么|怎么|哪/.test(label) ? "？" : (asked[type] ?? "是什么？")),
  askRow: (row: string, n: number, mayBeNone: boolean) => (n > 0 ? `还有别的${row}吗？` : mayBeNone ? `有${row}吗？` : `有哪些${row}？`),
  askCategory: (row: string, n: number) => (n === 0 ? `${row}是哪一个？` : `第 ${n + 1} 个${row}是哪一个？`),
  addRow: (row: string) => `添加一个${row}`,
  addAnother: (row: string) => `有，再添加一个${row}`,
  noRow: (row: string) => `没有${row}`,
  noOther: "没有了",
  progress: (answered: number, least: number, most: number, open: boolean) =>
    `已答 ${answered} · ${least === 0 && most === 0 && !open ? "没有要答的了" : `还要${open ? "至少" : ""} ${least === most || open ? least : `${least} 至 ${most}`} 题`}`,
  where: "在哪里看：",
  why: "为什么问",
  more: (n: number) => `另有 ${n} 条规则`,
  clause: (title: string, section: string) => `《${title}》${section}`,
  goOn: "继续",
  skip: "不知道，先跳过",
  skipAgain: "还是不知道",
  notThere: "没有，不填",
  answerFirst: "请先回答；不知道就先跳过。",
  keys: (n: number) => `按数字键 1–${n} 选择，回车继续`,
  back: "上一题",
  whole: "整张表单",
  review: "查看和修改回答",
  reviewTitle: "检查你的回答",
  noAnswers: "还没有回答。",
  change: "修改",
  changeOf: (label: string) => `修改：${label}`,
  removeRow: (row: string) => `移除${row}`,
  openQuestions: (n: number) => `还有 ${n} 题没有答`,
  toQuestions: "接着答",
  listIsNone: "没有",
  settled: "已经可以判断：不符合",
  settledMeans: "下面的问题，之后怎么回答都不会改变结论。",
  settledOn: "继续，看看还有没有别的问题",
  todo: "要做什么",
  turn: (who: keyof typeof by) => by[who],
  fixAnswer: "修改这个回答",
  toReport: "看完整报告",
  end: {
    pass: "没有发现问题",
    fail: "不符合",
    malformed: "有回答填写有误",
    incomplete: "还不能判断",
  },
  endMeans: {
    pass: "按你的回答，这里没有发现会被拒的问题。这不是审核结果，能否通过由平台审核决定。",
    fail: "先办下面的事，再提交。",
    malformed: "改正下面的回答，才能判断。",
    incomplete: "这些问题没有回答，缺了它们不能判断。",
  },
  left: "没有回答的",
  optional: (n: number) => `还有 ${n} 题不影响结论，但答了可以提前看到警告。`,
  optionalGo: "也答一下",
  startOver: "重新开始",
  jsonBroken: "JSON 里有语法错误，先改好才能逐题回答。",
};

const byEn: typeof by = { developer: "Developer", accountHolder: "Account holder", platform: "Wait for the platform" };

const en: typeof zhCN = {
  ask: (label) => `${label}?`,
  askRow: (row, n, mayBeNone) =>
    n > 0 ? `Is there another ${row.toLowerCase()}?` : mayBeNone ? `Is there any ${row.toLowerCase()}?` : `Which ${row.toLowerCase()} is there?`,
  askCategory: (row, n) => (n === 0 ? `Which ${row.toLowerCase()}?` : `Which is ${row.toLowerCase()} ${n + 1}?`),
  addRow: (row) => `Add one: ${row.toLowerCase()}`,
  addAnother: (row) => `Yes, add another ${row.toLowerCase()}`,
  noRow: (row) => `There is no ${row.toLowerCase()}`,
  noOther: "No, that is all",
  progress: (answered, least, most, open) =>
    `${answered} answered · ${least === 0 && most === 0 && !open ? "nothing left to ask" : `${open ? "at least " : ""}${least === most || open ? least : `${least} to ${most}`} to go`}`,
  where: "Where to find it: ",
  why: "Why this is asked",
  more: (n) => `${n} more ${n === 1 ? "rule" : "rules"}`,
  clause: (title, section) => `《${title}》 ${section}`,
  goOn: "Continue",
  skip: "I don't know: skip",
  skipAgain: "I still don't know",
  notThere: "There is none",
  answerFirst: "Answer first, or skip what you don't know.",
  keys: (n) => `Keys 1–${n} choose, Enter goes on`,
  back: "Back",
  whole: "Whole form",
  review: "Review and change answers",
  reviewTitle: "Check your answers",
  noAnswers: "Nothing is answered yet.",
  change: "Change",
  changeOf: (label) => `Change: ${label}`,
  removeRow: (row) => `Remove ${row}`,
  openQuestions: (n) => `${n} ${n === 1 ? "question is" : "questions are"} not answered yet`,
  toQuestions: "Go on answering",
  listIsNone: "None",
  settled: "It is settled: this will be refused",
  settledMeans: "Whatever you answer from here on, the following stays wrong.",
  settledOn: "Go on, to see what else is wrong",
  todo: "What to do",
  turn: (who) => byEn[who],
  fixAnswer: "Change this answer",
  toReport: "See the whole report",
  end: {
    pass: "Nothing found",
    fail: "Requirements not met",
    malformed: "Some answers cannot be read",
    incomplete: "It cannot be judged yet",
  },
  endMeans: {
    pass: "By your answers nothing here stands in the way. This is no approval: the platform's own review decides.",
    fail: "Do the following before you submit.",
    malformed: "Correct these answers, so that it can be judged.",
    incomplete: "These are not answered, and without them there is no verdict.",
  },
  left: "Not answered",
  optional: (n) => `${n} more ${n === 1 ? "question decides" : "questions decide"} nothing, but would show warnings early.`,
  optionalGo: "Answer them too",
  startOver: "Start over",
  jsonBroken: "The JSON has a syntax error. Mend it first, then answer question by question.",
};

export const useWords = wordsOf({ "zh-CN": zhCN, en });
export type QuestionWords = typeof zhCN;
