// Generated from the rulebook. To renew it: cargo run -p yushen-codegen
import type { Locale } from "./ids.js";

type Words = Record<Locale, string>;

/** By the ids of form and deadline. */
export const DEADLINES: Record<string, { title: Words; form: Words; rule?: Words; clause: Words }> = {
  "binding-lifecycle/confirm-by": {
    title: { "zh-CN": "确权截止", en: "Account confirms by" },
    form: { "zh-CN": "已绑定账号的管理", en: "A binding after approval" },
    rule: { "zh-CN": "审核通过后 3 日内确权", en: "Confirmed within 3 days of the approval" },
    clause: {
      "zh-CN": "《小程序绑定抖音账号管理规范》四.2.2（平台规范）",
      en: "《小程序绑定抖音账号管理规范》 四.2.2 (the platform's own rules)"
    }
  },
  "binding-lifecycle/use-by": {
    title: { "zh-CN": "首次挂载投稿或开播截止", en: "First mounted post or live by" },
    form: { "zh-CN": "已绑定账号的管理", en: "A binding after approval" },
    rule: {
      "zh-CN": "确权后 15 日内挂载投稿或开播",
      en: "First mounted post or live within 15 days of the confirmation"
    },
    clause: {
      "zh-CN": "《小程序绑定抖音账号管理规范》四.2.3（平台规范）",
      en: "《小程序绑定抖音账号管理规范》 四.2.3 (the platform's own rules)"
    }
  },
  "binding-lifecycle/unbind-by": {
    title: { "zh-CN": "解绑账号截止", en: "Unbind the account by" },
    form: { "zh-CN": "已绑定账号的管理", en: "A binding after approval" },
    rule: {
      "zh-CN": "劳动合同或合作协议没有到期",
      en: "The labour contract or cooperation agreement has not ended"
    },
    clause: {
      "zh-CN": "《小程序绑定抖音账号管理规范》四.2.6（平台规范）",
      en: "《小程序绑定抖音账号管理规范》 四.2.6 (the platform's own rules)"
    }
  },
  "quota-expansion/apply-from": {
    title: { "zh-CN": "最早可申请扩容", en: "Apply from" },
    form: { "zh-CN": "绑定账号量扩容", en: "Raise the account quota" },
    rule: { "zh-CN": "绑满已过 15 日", en: "15 days have passed since the default quota was used up" },
    clause: {
      "zh-CN": "《小程序绑定抖音账号管理规范》四.2.7.1（平台规范）",
      en: "《小程序绑定抖音账号管理规范》 四.2.7.1 (the platform's own rules)"
    }
  },
  "sub-account-link/code-by": {
    title: { "zh-CN": "使用验证码的期限", en: "Use the code by" },
    form: { "zh-CN": "小号绑定大号", en: "Link a sub account to a main account" },
    rule: { "zh-CN": "验证码在 15 分钟内使用", en: "The code is used within 15 minutes" },
    clause: {
      "zh-CN": "《抖音小号怎么绑定大号》二（非官方）",
      en: "《抖音小号怎么绑定大号》 二 (unofficial)"
    }
  },
  "sub-account-unlink/history-until": {
    title: { "zh-CN": "历史数据可查看至", en: "Past data can be read until" },
    form: { "zh-CN": "小号解绑大号", en: "Unlink a sub account" },
    clause: { "zh-CN": "《抖音小号怎么绑定大号》（非官方）", en: "《抖音小号怎么绑定大号》 (unofficial)" }
  },
  "employee-account/accept-by": {
    title: { "zh-CN": "接受邀请的期限", en: "Accept the invitation by" },
    form: { "zh-CN": "企业号员工号", en: "Enterprise employee account" },
    rule: { "zh-CN": "发出邀请后 48 小时内接受", en: "The invitation is accepted within 48 hours" },
    clause: {
      "zh-CN": "《抖音企业号认证与员工账号使用指南》三.2（平台帮助文档）",
      en: "《抖音企业号认证与员工账号使用指南》 三.2 (the platform's help pages)"
    }
  }
};
