import type { Standing } from "../../../../pkg/src/element/state/standing.js";
import { wordsOf } from "../../words.js";

const zhCN = {
  forms: "切换表单",
  about: "关于这张表单",
  standing: { pass: "未发现问题", fail: "不符合", malformed: "填写有误", incomplete: "资料不全" } satisfies Record<Standing, string>,
  toFill: "待填",
  judging: "检查中…",
  toResult: (verdict: string) => `${verdict}，查看结果`,
  previous: "上一处",
  next: "下一处",
  issueOf: (at: number, count: number) => `第 ${at} 处，共 ${count} 处`,
  nothingToVisit: "没有要处理的",

  stages: "各阶段",
  errors: (count: number) => `${count} 处要改`,
  missing: (count: number) => `${count} 项待填`,

  examples: "示例",
  files: "文件",
  options: "选项",
  openFile: "打开 JSON 文件…",
  exportJson: "导出 JSON",
  share: "分享报告",
  copyText: "复制报告文字",
  edit: "编辑",
  undo: "撤销",
  redo: "重做",
  clear: "全部清空",
  way: "填写方式",
  ways: { questions: "逐题", whole: "整表", json: "JSON" },
  developer: "开发者：显示字段路径",
  submit: "提交前检查",
  submitHint: "看看还缺哪些必填的。改完、换示例或清空后，回到随填随查。",

  day: "按哪天的规则",
  dayInput: "日期（北京时间 0 点）",
  today: "今天",
  dayAdds: (day: string, count: number) => `${day} 此日起新增 ${count} 条`,
  dayNothing: "这张表单的规则没有写明生效日期的。",
  dayLine: (day: string) => `规则：${day}`,
  dayOfExample: (day: string) => `规则：${day}，示例的日期`,
  dayWasOfExample: (day: string) => `规则：今天。示例的日期是 ${day}，改动后不再按它检查`,
  backToToday: "改回今天",
  useExampleDay: "仍按示例的日期",
  keepExampleDay: "改动后也按这天",

  submitted: (count: number) => `提交前检查：还有 ${count} 项必填没填`,
  submittedIs: (standing: Standing) =>
    ({
      pass: "提交前检查：未发现问题，可以提交，能否通过由平台审核决定",
      fail: "提交前检查：必填的都填了，还有要改的",
      malformed: "提交前检查：必填的都填了，还有填写有误的",
      incomplete: "提交前检查：资料不全",
    })[standing],
  andMore: "等",
  backToDraft: "回到随填随查",
};

const en: typeof zhCN = {
  forms: "Other forms",
  about: "About this form",
  standing: { pass: "No problems found", fail: "Refused", malformed: "Unreadable", incomplete: "Incomplete" },
  toFill: "To fill in",
  judging: "Checking…",
  toResult: (verdict) => `${verdict}: see the result`,
  previous: "Previous",
  next: "Next",
  issueOf: (at, count) => `${at} of ${count}`,
  nothingToVisit: "Nothing to see to",

  stages: "Stages",
  errors: (count) => `${count} to change`,
  missing: (count) => `${count} to fill in`,

  examples: "Examples",
  files: "Files",
  options: "Options",
  openFile: "Open a JSON file…",
  exportJson: "Export JSON",
  share: "Share the report",
  copyText: "Copy the report as text",
  edit: "Edit",
  undo: "Undo",
  redo: "Redo",
  clear: "Clear all",
  way: "How to fill in",
  ways: { questions: "Questions", whole: "Whole form", json: "JSON" },
  developer: "Developer: show field paths",
  submit: "Check before submitting",
  submitHint: "Shows what required is missing. Another example, a file or clearing goes back to checking as you type.",

  day: "Rules of which day",
  dayInput: "Day (from 0:00 in Beijing)",
  today: "Today",
  dayAdds: (day, count) => `${day}: ${count} more from this day`,
  dayNothing: "No rule of this form names a day from which it is in force.",
  dayLine: (day) => `Rules of ${day}`,
  dayOfExample: (day) => `Rules of ${day}, the example's day`,
  dayWasOfExample: (day) => `Rules of today. The example is meant for ${day}; after your edit that no longer counts`,
  backToToday: "Back to today",
  useExampleDay: "Keep the example's day",
  keepExampleDay: "Keep this day when I edit",

  submitted: (count) => `Before submitting: ${count} required still to fill in`,
  submittedIs: (standing) =>
    ({
      pass: "Before submitting: no problems found. The platform's own review decides",
      fail: "Before submitting: all that is required is filled in; some has to be changed",
      malformed: "Before submitting: all that is required is filled in; some cannot be read as written",
      incomplete: "Before submitting: incomplete",
    })[standing],
  andMore: "and more",
  backToDraft: "Back to checking as you type",
};

/** The whole-form page's own words. */
export const useWords = wordsOf({ "zh-CN": zhCN, en });
