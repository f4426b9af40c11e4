import { wordsOf } from "../words.js";

const zhCN = {
  scheme: (scheme: string) => `外观：${scheme}`,
  schemes: { auto: "跟随系统", light: "浅色", dark: "深色" },
};

const en: typeof zhCN = {
  scheme: (scheme: string) => `Appearance: ${scheme}`,
  schemes: { auto: "as the system", light: "light", dark: "dark" },
};

export const useWords = wordsOf({ "zh-CN": zhCN, en });
