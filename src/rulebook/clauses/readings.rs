//! How a source is read where it is silent, unclear or at odds with itself: notes on the rules concerned.

use crate::field::{Localized, localized};
use crate::form::Reading;

use super::*;

const fn reading(rules: Names, text: Localized) -> Reading {
    Reading { rules, text }
}

pub(super) static READINGS: &[Reading] = &[
    // Time, in every form
    reading(
        &[
            "binding-lifecycle/confirmed-in-time",
            "binding-lifecycle/used-in-time",
            "employee-account/accepted-in-time",
            "sub-account-link/code-current",
        ],
        localized(
            "期限按时刻计算：N 日就是 N×24 小时，含最后一刻。这样算不会晚于按自然日计算，守住它就稳妥。",
            "A time limit runs by the clock: N days are N×24 hours, the last instant included. That is never later than counting calendar days, so who keeps to it is safe.",
        ),
    ),
    reading(
        &["quota-expansion/fifteen-days"],
        localized(
            "等待期按北京时间的整日计算：15 天要到起算日之后的第 16 天才算过。",
            "A waiting period counts whole days in Beijing: 15 days are over on the sixteenth day after the day they started.",
        ),
    ),
    reading(
        &[
            "binding/document-expired",
            "binding/relation-current",
            "binding-lifecycle/relation-current",
            "employee-account/authorization-current",
        ],
        localized("到期日当天仍算有效。", "The last day itself still counts."),
    ),
    reading(
        &[
            "binding-lifecycle/chronology-approved",
            "binding-lifecycle/chronology-confirmed",
            "binding-lifecycle/chronology-used",
            "binding-lifecycle/chronology-unbound",
            "employee-account/chronology-sent",
            "employee-account/chronology-accepted",
        ],
        localized(
            "先后只比北京时间的日期，同一天的日期与时刻不算颠倒。",
            "Order is compared by days in Beijing, so that a date and an instant of the same day are in order.",
        ),
    ),
    // 员工号
    reading(
        &["binding/type-closed", "binding/labour-contract", "profile-mount/account-type"],
        localized(
            "这里的员工号是小程序的员工号，与企业号的员工账号不是一回事。",
            "员工号 here is the mini-program's employee account, not an enterprise account's.",
        ),
    ),
    reading(
        &["employee-account/*", "employee-showcase/*", "employee-handover/*", "merchant-page/*"],
        localized(
            "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
            "员工号 here is an enterprise account's employee account, not the one that a mini-program binds.",
        ),
    ),
    // binding
    reading(
        &["binding/other-entity-unstated"],
        localized(
            "限 1 个同主体品牌号的类目，没有提到非同主体品牌号，因此提醒而不拒绝。2024-10-25 的后续公告写明仅限 1 个同主体品牌号，很可能被拒。",
            "Where one same-entity brand account is allowed, other entities' brand accounts are not mentioned: a warning, not a refusal. A later bulletin (2024-10-25) allows only one same-entity brand account, so a refusal is likely.",
        ),
    ),
    reading(
        &["binding/brand-limit-10"],
        localized(
            "10 个是同主体与非同主体品牌号的合计，取较严的读法。",
            "The ten counts brand accounts of the same and of other entities together, which is the stricter reading.",
        ),
    ),
    reading(
        &[
            "binding/type-closed",
            "binding/other-entity-closed",
            "binding/other-entity-unstated",
            "binding/live-closed",
            "binding/brand-limit-1",
            "binding/brand-limit-2",
            "binding/brand-limit-10",
        ],
        localized("有几个类目时，以最严的为准。", "With several categories the strictest wins."),
    ),
    reading(
        &[
            "binding/type-closed",
            "binding/other-entity-closed",
            "binding/other-entity-unstated",
            "binding/live-closed",
            "binding/brand-limit-1",
            "binding/brand-limit-2",
            "binding/brand-limit-10",
        ],
        localized(
            "行业表里没有写开放范围的行，沿用上一行的。",
            "A row of the industry table that prints no scope continues the one above it.",
        ),
    ),
    reading(
        &["binding/type-closed", "binding/other-entity-closed"],
        localized(
            "视频和微短剧对其他账号关闭自主挂载；绑定正是为了自主挂载，所以视为不能绑定。",
            "Video and micro-drama close self-mounting to other accounts; a binding is for self-mounting, so they cannot be bound.",
        ),
    ),
    reading(
        &["binding/medical-account"],
        localized(
            "限制的是账号：医疗认证账号只能绑医疗小程序，不论哪一行；有一个医疗类目就算医疗小程序，这里不取最严。",
            "The limit is on the account: a certified one may bind medical mini-programs only, whatever the row. One medical category makes a mini-program medical, an exception to the strictest reading.",
        ),
    ),
    reading(
        &["binding/category-unlisted"],
        localized(
            "行业表没有列出的类目，没有数量限制可用，以后台的额度为准。",
            "For a category that the industry table does not list there is no limit to apply; the places that the console shows count.",
        ),
    ),
    reading(
        &["binding/category-unlisted", "quota-expansion/default-quota-bound"],
        localized(
            "平台默认给多少额度，规范里没有写，所以没有规则预设它。",
            "How many places the platform gives by default is nowhere in the source, so no rule presumes it.",
        ),
    ),
    reading(
        &["binding/business-licence"],
        localized(
            "营业执照泛指主体的登记证书，不论名称，例如事业单位法人证书。",
            "Business licence means the entity's registration certificate, whatever it is called.",
        ),
    ),
    reading(
        &["binding/industry-permit"],
        localized(
            "规范没有列出哪些是特殊行业；医疗、金融取自一篇非官方文章，因此只提醒，以后台清单为准。",
            "The rulebook does not say which industries are special; medicine and finance come from an unofficial article, so this is a warning, and the console's list decides.",
        ),
    ),
    reading(
        &["binding/entity-type-match"],
        localized(
            "资质类型一致，读作证照上的主体类型一致。",
            "The kind of document that has to agree is read as the kind of entity on the certificate.",
        ),
    ),
    reading(
        &["binding/uscc-match"],
        localized(
            "规范没有点名统一社会信用代码；代码不对就是主体不对，所以也要一致。港澳台和境外主体没有这个代码，不比对。",
            "The source does not name the credit code, but a wrong code is a wrong entity, so it has to agree. Entities of Hong Kong, Macau, Taiwan and abroad have none and are not compared.",
        ),
    ),
    reading(
        &["binding/business-scope-match"],
        localized(
            "政府机关的证书没有经营范围，不比对。",
            "A government body's certificate has no business scope and is not compared.",
        ),
    ),
    reading(
        &[
            "binding/entity-name-match",
            "binding/legal-representative-match",
            "binding/registered-address-match",
            "binding/business-scope-match",
        ],
        localized(
            "比对时不分全角半角、字母大小写，也不计空白。",
            "Full and half width, letter case and white space make no difference.",
        ),
    ),
    // binding-lifecycle, quota-expansion
    reading(
        &["binding-lifecycle/used-in-time"],
        localized("15 日从确权算起。", "The 15 days of first use start at the confirmation."),
    ),
    reading(
        &["binding-lifecycle/used-in-time", "quota-expansion/effective-use"],
        localized("挂载投稿或开播，有一样就算用过。", "A mounted post or a live: either counts as use."),
    ),
    reading(
        &["binding-lifecycle/no-violation"],
        localized(
            "多少算大量，没有写数字，所以有一次就提醒。",
            "No number says what many violations are, so any is a warning.",
        ),
    ),
    // profile-mount
    reading(
        &[
            "profile-mount/effective-fans",
            "profile-mount/real-name",
            "profile-mount/adult",
            "profile-mount/no-severe-violation",
            "profile-mount/regulatory",
        ],
        localized(
            "原文说五项条件，只列出四行；第二行含实名和成年两项，合计正是这五项。",
            "The source announces five creator conditions and lists four; the second holds two, real name and adult age, which makes these five.",
        ),
    ),
    reading(
        &[
            "profile-mount/effective-fans",
            "profile-mount/real-name",
            "profile-mount/adult",
            "profile-mount/no-severe-violation",
            "profile-mount/regulatory",
        ],
        localized(
            "自 2024-08-15 北京时间零点起适用。不满足时只是不展示入口，配置仍可保存。",
            "In force from 00:00 in Beijing on 2024-08-15. A failure hides the entry; the configuration can still be saved.",
        ),
    ),
    reading(
        &["profile-mount/*"],
        localized(
            "一处说部分行业，一处说全部类目，因此不限制类目。",
            "One place says some industries, another all categories, so no category is restricted.",
        ),
    ),
    reading(
        &["profile-mount/landing-path", "profile-mount/landing-link", "profile-mount/landing-link-host"],
        localized(
            "原文没有给出路径或链接的格式，这里的格式是本产品的，只作提醒。",
            "The source gives no format of a path or a link; the one used here is the product's own, so it only warns.",
        ),
    ),
    reading(
        &["profile-mount/adult"],
        localized(
            "成年只对个人号要求，机构没有年龄。",
            "Adult age is asked of personal accounts; an organisation has none.",
        ),
    ),
    reading(
        &["profile-mount/effective-fans"],
        localized(
            "500 含本数；数据是平台前一天的，由申请人照抄。",
            "500 itself is enough; the figure is the platform's of the day before, copied by the applicant.",
        ),
    ),
    // lead-page
    reading(
        &["lead-page/component-required", "lead-page/category-open"],
        localized(
            "接入要求一栏空白即可选；必接只标在两行上，也只按这两行读。",
            "A blank in the last column means optional; 必接 stands on two rows and is read for those two only.",
        ),
    ),
    reading(
        &["lead-page/component-required"],
        localized(
            "必接的类目没有接入会怎样，原文没有说，这里按错误处理。要求针对整个小程序：别的页面接了，本页不接也可以。",
            "What follows when a required component is missing is not said; here it is an error. It binds the mini-program: a page without it is in order where another page has it.",
        ),
    ),
    reading(
        &["lead-page/consent-by-user"],
        localized(
            "原文只说取得同意；预先勾好的框难以证明同意，因此提醒。",
            "The source only asks for consent; a box ticked beforehand is weak proof of it, hence a warning.",
        ),
    ),
    reading(
        &["lead-page/user-control", "lead-page/user-control-both"],
        localized(
            "可不填、可删除，有一样即可；两样都有更好，只有一样时给出提示。",
            "May decline or may delete: one is enough. Having both is better, so one alone gives a notice.",
        ),
    ),
    reading(
        &["lead-page/lead-use-only", "lead-page/popup-by-user"],
        localized(
            "原文把立即获取优惠当作好的按钮，又禁止用于权益获取：按钮上写什么不评判，只看手机号用来做什么。",
            "The source calls 立即获取优惠 a good button and forbids claiming benefits as a use: a button's words are not judged, the use of the number is.",
        ),
    ),
    reading(
        &["lead-page/no-popup-on-entry", "lead-page/popup-by-user"],
        localized(
            "立即弹窗没有说多少秒：定时为 0 视同一进页面就弹，更长的只提醒。",
            "No time is given for a pop-up at once: a timer of 0 counts as entry, a longer one is a warning.",
        ),
    ),
    reading(
        &["lead-page/popup-by-user"],
        localized(
            "原文的好例子都是用户点按钮，所以定时或滚动触发时提醒。",
            "The source's good examples are all a button that the user presses, so timers and scrolling give a warning.",
        ),
    ),
    // sub-account
    reading(
        &["sub-account-link/*", "sub-account-unlink/*"],
        localized(
            "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
            "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides.",
        ),
    ),
    reading(
        &[
            "sub-account-link/limit-enterprise",
            "sub-account-link/limit-special",
            "sub-account-link/materials-enterprise",
            "sub-account-link/materials-special",
        ],
        localized(
            "特殊行业的公司按特殊行业号办：限 5 个，交表里三样材料和授权文件，不按企业号。",
            "A company in a special industry applies as special, not as an enterprise: limit 5, the table's three documents and the authorisation letter.",
        ),
    ),
    reading(
        &["sub-account-link/same-subject", "sub-account-link/limit-enterprise"],
        localized(
            "企业的子公司账号视同同一主体，最多绑 10 个。",
            "For an enterprise, a subsidiary's account counts as the same subject; it may link ten of them.",
        ),
    ),
    reading(
        &["sub-account-link/materials-special"],
        localized(
            "三证合一即可当作正文所说的营业执照副本；授权文件另交。",
            "The three-in-one certificate serves as the licence copy that the text asks for; the authorisation letter is asked besides.",
        ),
    ),
    reading(
        &["sub-account-link/roles-limit"],
        localized(
            "原文说 5 种角色，只举出 3 种；不核对名称，只数个数。",
            "The source speaks of five roles and names three; names are not checked, only their number.",
        ),
    ),
    reading(
        &["sub-account-unlink/frequency"],
        localized(
            "第 4 次起才算频繁：连这一次在内不超过 3 次即可。",
            "The fourth is too many: up to three, this one included, are fine.",
        ),
    ),
    reading(
        &["sub-account-unlink/*"],
        localized(
            "90 天从检查之时算起，当作此刻解绑。",
            "The 90 days are counted from the time of the check, as if the account were unlinked now.",
        ),
    ),
    // employee accounts
    reading(
        &[
            "employee-account/identity-clear",
            "employee-account/star-talent",
            "employee-account/proof",
            "employee-account/proof-explained",
            "employee-account/one-enterprise",
            "employee-showcase/*",
            "employee-handover/*",
            "merchant-page/*",
        ],
        localized(
            "指南的问与答有几处错位，每个答案都按它所合的问题来读。",
            "The guide's questions and answers are out of step in places; each answer is read with the question it fits.",
        ),
    ),
    reading(
        &["employee-account/quota"],
        localized(
            "青铜、白银低于黄金；黄金不分级。",
            "Bronze and silver are below gold; gold has no level number.",
        ),
    ),
    reading(
        &["employee-showcase/fans", "employee-showcase/videos"],
        localized(
            "粉丝要多于 1000，正好 1000 不够；公开视频 10 个即可。",
            "Followers have to exceed 1000, so 1000 is not enough; 10 public videos are.",
        ),
    ),
    reading(
        &["employee-account/accepted-in-time"],
        localized("48 小时从发出邀请算起。", "The 48 hours start when the invitation is sent."),
    ),
    reading(
        &["employee-account/accepted-in-time", "employee-account/one-enterprise"],
        localized(
            "发起授权时要输入的是员工的抖音号；原文写成了企业号。",
            "The ID to enter when authorising is the employee's; the source's wording names the enterprise's.",
        ),
    ),
];
