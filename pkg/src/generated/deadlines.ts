// Generated from the rulebook. To renew it: cargo run -p yushen-codegen
import type { Locale } from "./ids.js";

type Words = Record<Locale, string>;

interface Texts {
  title: Words;
  todo: Words;
  /** From then on something may be done; otherwise it is the last moment for it. */
  starts?: boolean;
  form: Words;
  clause: Words;
}

/** By the ids of form and deadline. */
export const DEADLINES: Record<string, Texts> = {
  "binding-lifecycle/confirm-by": {
    title: { "zh-CN": "确权截止", en: "Account confirms by" },
    todo: {
      "zh-CN": "请让抖音账号完成确权。到时没有确权，绑定就失效了，要重新申请。",
      en: "Have the Douyin account confirm the binding. Without that the binding lapses and has to be applied for again."
    },
    form: { "zh-CN": "已绑定账号的管理", en: "A binding after approval" },
    clause: {
      "zh-CN": "《小程序绑定抖音账号管理规范》四.2.2（平台规范）",
      en: "《小程序绑定抖音账号管理规范》 四.2.2 (the platform's own rules)"
    }
  },
  "binding-lifecycle/use-by": {
    title: { "zh-CN": "首次挂载投稿或开播截止", en: "First mounted post or live by" },
    todo: {
      "zh-CN": "请用这个抖音账号挂载小程序发一条视频，或开播一次；不打算用的，请解绑。",
      en: "Post a video or go live from the Douyin account with the mini-program mounted, or unbind the account if it will not be used."
    },
    form: { "zh-CN": "已绑定账号的管理", en: "A binding after approval" },
    clause: {
      "zh-CN": "《小程序绑定抖音账号管理规范》四.2.3（平台规范）",
      en: "《小程序绑定抖音账号管理规范》 四.2.3 (the platform's own rules)"
    }
  },
  "binding-lifecycle/unbind-by": {
    title: { "zh-CN": "解绑账号截止", en: "Unbind the account by" },
    todo: {
      "zh-CN": "请在劳动合同或合作协议到期前解绑账号；已续签的，请改填新的到期日。",
      en: "Unbind the account before the labour contract or cooperation agreement ends, or enter the new last day if it was renewed."
    },
    form: { "zh-CN": "已绑定账号的管理", en: "A binding after approval" },
    clause: {
      "zh-CN": "《小程序绑定抖音账号管理规范》四.2.6（平台规范）",
      en: "《小程序绑定抖音账号管理规范》 四.2.6 (the platform's own rules)"
    }
  },
  "quota-expansion/apply-from": {
    title: { "zh-CN": "最早可申请扩容", en: "Apply from" },
    todo: {
      "zh-CN": "可以申请扩容了。提交前请再检查一遍申请表。",
      en: "You can apply to raise the account quota. Check the form once more before you submit it."
    },
    starts: true,
    form: { "zh-CN": "绑定账号量扩容", en: "Raise the account quota" },
    clause: {
      "zh-CN": "《小程序绑定抖音账号管理规范》四.2.7.1（平台规范）",
      en: "《小程序绑定抖音账号管理规范》 四.2.7.1 (the platform's own rules)"
    }
  },
  "sub-account-link/code-by": {
    title: { "zh-CN": "使用验证码的期限", en: "Use the code by" },
    todo: {
      "zh-CN": "请输入验证码，完成绑定；过期了就重新获取。",
      en: "Enter the code to finish the link; once it has expired, get a new one."
    },
    form: { "zh-CN": "小号绑定大号", en: "Link a sub account to a main account" },
    clause: {
      "zh-CN": "《抖音小号怎么绑定大号》二（非官方）",
      en: "《抖音小号怎么绑定大号》 二 (unofficial)"
    }
  },
  "sub-account-unlink/history-until": {
    title: { "zh-CN": "历史数据可查看至", en: "Past data can be read until" },
    todo: {
      "zh-CN": "要用的历史数据，请先看完、记下来。",
      en: "Look up what you need of the past data, and keep a note of it."
    },
    form: { "zh-CN": "小号解绑大号", en: "Unlink a sub account" },
    clause: { "zh-CN": "《抖音小号怎么绑定大号》（非官方）", en: "《抖音小号怎么绑定大号》 (unofficial)" }
  },
  "employee-account/accept-by": {
    title: { "zh-CN": "接受邀请的期限", en: "Accept the invitation by" },
    todo: {
      "zh-CN": "请让员工接受邀请。到时没有接受，邀请就失效了，要由主账号重新发出。",
      en: "Have the employee accept the invitation. Otherwise it lapses, and the main account has to send a new one."
    },
    form: { "zh-CN": "企业号员工号", en: "Enterprise employee account" },
    clause: {
      "zh-CN": "《抖音企业号认证与员工账号使用指南》三.2（平台帮助文档）",
      en: "《抖音企业号认证与员工账号使用指南》 三.2 (the platform's help pages)"
    }
  }
};
