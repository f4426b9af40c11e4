/** What CodeMirror says itself, in Chinese; in English it is its own. */
import type { Locale } from "yushen";

const zhCN: Record<string, string> = {
  "Control character": "控制字符",
  "Selection deleted": "已删除所选内容",
  "Folded lines": "已折叠行",
  "Unfolded lines": "已展开行",
  to: "至",
  "folded code": "已折叠的内容",
  unfold: "展开",
  "Fold line": "折叠这一段",
  "Unfold line": "展开这一段",
  "Go to line": "跳到行",
  go: "跳转",
  Find: "查找",
  Replace: "替换为",
  next: "下一个",
  previous: "上一个",
  all: "全选",
  "match case": "区分大小写",
  "by word": "整词",
  regexp: "正则",
  replace: "替换",
  "replace all": "全部替换",
  close: "关闭",
  "current match": "当前匹配",
  "replaced $ matches": "已替换 $ 处",
  "replaced match on line $": "已替换第 $ 行的匹配",
  "on line": "在第几行：",
  Completions: "可选内容",
  Diagnostics: "问题",
  "No diagnostics": "没有问题",
};

const tables: Record<Locale, Record<string, string>> = { "zh-CN": zhCN, en: {} };

export const phrasesOf = (locale: Locale): Record<string, string> => tables[locale];
