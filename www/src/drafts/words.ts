import { wordsOf } from "../words.js";

const zhCN = {
  title: "继续填写",
  keep: "在这台设备上保存草稿",
  what: "填写的全部内容，包括姓名和身份证号，会存进这个浏览器，不发送到任何地方。用这台设备的人都可能看到；公用设备请不要打开。关闭后全部删除。",
  off: "现在不保存：关闭或刷新页面，填写的内容就没有了。",
  closed: "这个浏览器不让本页存东西，所以保存不了草稿。请检查隐私设置，或导出 JSON 自己保存。",
  edited: (when: string) => `${when}编辑`,
  older: (version: string) => `存于规则库 ${version}，打开时按现在的规则检查`,
  clear: "清除",
  clearOne: (form: string) => `清除草稿：${form}`,
  clearAll: "清除全部",
  none: "还没有草稿。打开一份表单填写，会自动保存在这里。",
  cleared: (form: string) => `已清除「${form}」的草稿`,
  clearedAll: "已清除全部草稿",
  turnedOff: "不再保存草稿，已存的都已删除",
  turnedOn: "从现在起，草稿保存在这台设备上",
  replaced: (form: string) => `「${form}」刚在另一个标签页里改过，这里换成了那边的内容`,
  clearedElsewhere: (form: string) => `「${form}」的草稿在另一个标签页里清除了，这里也清空了`,
  full: (form: string) => `「${form}」太大，浏览器存不下，这份草稿没有保存。可以清除别的草稿，或导出 JSON。`,
};

const en: typeof zhCN = {
  title: "Go on with",
  keep: "Keep drafts on this device",
  what: "All that you fill in, names and ID numbers included, is kept in this browser and sent nowhere. Whoever uses this device may see it; leave it off on a shared one. Turning it off deletes everything.",
  off: "Nothing is kept now: what you fill in is gone when the page is closed or reloaded.",
  closed: "This browser lets the page store nothing, so drafts cannot be kept. Check its privacy settings, or export the JSON and keep that.",
  edited: (when: string) => `edited ${when}`,
  older: (version: string) => `kept under rulebook ${version}; opening it checks it by today's rules`,
  clear: "Clear",
  clearOne: (form: string) => `Clear the draft: ${form}`,
  clearAll: "Clear all",
  none: "No drafts yet. Open a form and fill it in: it is kept here by itself.",
  cleared: (form: string) => `Cleared the draft of “${form}”`,
  clearedAll: "Cleared all drafts",
  turnedOff: "Drafts are no longer kept; those there were are deleted",
  turnedOn: "From now on drafts are kept on this device",
  replaced: (form: string) => `“${form}” was just edited in another tab; this tab now shows that`,
  clearedElsewhere: (form: string) => `The draft of “${form}” was cleared in another tab, and so here`,
  full: (form: string) => `“${form}” is too large for the browser to keep; this draft was not saved. Clear another draft, or export the JSON.`,
};

export const useWords = wordsOf({ "zh-CN": zhCN, en });
