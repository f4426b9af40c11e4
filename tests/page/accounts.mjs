// Tables of accounts that ask for an entry on their profile: the same at each call, as many rows as are asked for.
const heads = {
  "zh-CN": ["账号名称", "小程序已上线", "信用分", "账号是否已与小程序主体绑定", "账号类型", "账号性质", "有效粉丝数", "账号是否已实名认证", "账号是否有严重违规", "账号是否符合监管要求", "已展示的其他小程序入口数", "落地页填写方式", "分享链接或页面路径", "账号是否有配置正在审核", "备注"],
  en: ["Shop", "The mini-program is online", "Credit score", "account.boundToEntity", "Account type", "Kind of account", "Number of effective followers", "The account's real name is verified", "The account has a severe violation", "The account meets the regulator's requirements", "Number of other mini-programs' entries shown", "Landing page format", "Share link or page path", "The account has a configuration in review", "Note"],
};
const words = {
  "zh-CN": { yes: "是", no: "否", types: ["品牌号", "员工号", "合作号"], kinds: ["企业号", "机构号"], path: "小程序页面路径", shop: "店铺" },
  en: { yes: "yes", no: "no", types: ["Brand account", "Employee account", "Cooperation account"], kinds: ["Enterprise account", "Organisation account"], path: "Path of a mini-program page", shop: "Shop" },
};

/** Row i, from 0: every 5th has too few followers, every 7th too low a credit score, every 11th a wrong kind, every 13th lacks its score, every 17th a score in words. */
export function row(i, locale = "zh-CN") {
  const w = words[locale];
  const score = i % 13 === 12 ? "" : i % 17 === 16 ? "很高" : i % 7 === 6 ? "55" : "92";
  const fans = i % 5 === 4 ? "380" : `${1 + (i % 9)},200`;
  return [`${w.shop} ${i + 1}`, w.yes, score, w.yes, w.types[i % 11 === 10 ? 2 : i % 2], w.kinds[i % 2], fans, w.yes, w.no, w.yes, "0", w.path, "pages/index/index", w.no, "=1+1"];
}

/** What each row is found to be. */
export function standing(i) {
  if (i % 5 === 4 || i % 11 === 10) return "fail";
  if (i % 13 === 12) return "incomplete";
  if (i % 17 === 16) return "malformed";
  return i % 7 === 6 ? "fail" : "pass";
}

export const table = (many, locale = "zh-CN") => [heads[locale], ...Array.from({ length: many }, (_, i) => row(i, locale))];

const quoted = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export const csv = (many, locale) => `${table(many, locale).map((cells) => cells.map(quoted).join(",")).join("\r\n")}\r\n`;

export function count(many) {
  const counts = { pass: 0, fail: 0, malformed: 0, incomplete: 0 };
  for (let i = 0; i < many; i += 1) counts[standing(i)] += 1;
  return counts;
}
