//! 小程序绑定抖音账号管理规范

use crate::field::{Localized, localized};
use crate::form::{Clause, Document};

use super::*;

const IN: Document = Document::BindingRules;
const BINDING: Names = &["binding"];
const LIFECYCLE: Names = &["binding-lifecycle"];
const QUOTA: Names = &["quota-expansion"];
const BOUND: Names = &["binding", "binding-lifecycle"];
const ALL: Names = &["binding", "binding-lifecycle", "quota-expansion"];

const OTHER_DOCUMENT: Localized = localized(
    "要求写在另外的平台规范里，由平台审看内容与行为来判断。",
    "The requirements stand in other platform rulebooks, and the platform judges content and conduct.",
);
const CONSEQUENCE: Localized = localized(
    "这是违规的后果，不是可以填写的条件。",
    "It is the consequence of a breach, not a condition that a form can meet.",
);

pub(super) static CLAUSES: &[Clause] = &[
    descriptive(
        IN,
        "binding-rules/title",
        "标题",
        localized("文档标题和收藏按钮。", "The document's title and its bookmark buttons."),
        localized("只是页面元素。", "Page furniture only."),
    ),
    // 一
    rule(
        IN,
        "binding-rules/1",
        "一",
        BINDING,
        localized(
            "要先开通直播或短视频的自主挂载能力，才能为这项能力申请绑定账号。",
            "The live or short-video self-mount capability has to be granted before an account can be bound for it.",
        ),
    ),
    manual(
        IN,
        "binding-rules/1.standards",
        "一",
        BINDING,
        localized(
            "确认小程序达到直播、短视频两份自主挂载能力开通规范的要求。",
            "Confirm that the mini-program meets the two standards for opening live and short-video self-mounting.",
        ),
        OTHER_DOCUMENT,
    ),
    descriptive(
        IN,
        "binding-rules/1.effect",
        "一",
        localized(
            "绑定后，账号发布的内容可以带上小程序锚点。",
            "Once bound, the account can publish content that carries the mini-program's anchor.",
        ),
        localized("说明绑定的用处，没有提出要求。", "It says what binding is for and demands nothing."),
    ),
    // 二
    descriptive(
        IN,
        "binding-rules/2",
        "二",
        localized(
            "规范管的是通过绑定认证的小程序和抖音账号。",
            "The rulebook covers the mini-programs and Douyin accounts that have been certified through binding.",
        ),
        localized("只划定适用对象。", "It only says who is covered."),
    ),
    // 三
    rule(
        IN,
        "binding-rules/3.extra",
        "三",
        BINDING,
        localized(
            "申请绑定要交基础资质，特殊行业另加补充资质。",
            "An application needs the basic documents, and in special industries further ones as well.",
        ),
    ),
    manual(
        IN,
        "binding-rules/3.full-list",
        "三",
        BINDING,
        localized(
            "对照员工号、合作号及特殊资质的审核攻略，核对本行业的资质是否齐全。",
            "Go through the review guide for employee accounts, cooperation accounts and special documents, and see that your industry's list is complete.",
        ),
        localized(
            "完整清单在另一篇文档里，按行业各不相同；规则只核对各行业共有的几项。",
            "The full list is in another document and differs by industry; the rules check only what all industries share.",
        ),
    ),
    fact(
        IN,
        "binding-rules/3.console",
        "三",
        BINDING,
        localized(
            "究竟要交哪些资质，以开发者后台的绑定申请页面为准。",
            "Which documents are needed in the end is decided by the application page of the developer console.",
        ),
        localized("后台的清单没有写进规范。", "The console's list is not part of the rulebook."),
    ),
    manual(
        IN,
        "binding-rules/3.other-breaches",
        "三",
        BINDING,
        localized(
            "确认资质没有其他违反法律法规或平台资质规范的问题。",
            "Confirm that the documents breach no other law and no other platform rule on documents.",
        ),
        localized(
            "涉及哪些法律和规范没有列明，只能由人判断。",
            "Which laws and rules are meant is not listed, so people have to judge.",
        ),
    ),
    sanction(
        IN,
        "binding-rules/3.sanctions",
        "三",
        BINDING,
        &["§三"],
        localized(
            "资质违规，轻则驳回，重则封禁开播、限制绑定与挂载、限制小程序能力，直至下架。",
            "Documents in breach are rejected; in graver cases live streaming, binding, mounting or the mini-program's capabilities are restricted, or it is taken down.",
        ),
        CONSEQUENCE,
    ),
    rule(
        IN,
        "binding-rules/3.1",
        "三.1",
        BINDING,
        localized(
            "资质必须是真的，不能伪造或改动；申请人要就此声明。",
            "The documents have to be genuine, neither forged nor altered; the applicant declares so.",
        ),
    ),
    rule(
        IN,
        "binding-rules/3.1.contracts",
        "三.1",
        BINDING,
        localized(
            "员工号凭劳动合同、合作号凭合作协议证明双方关系。",
            "An employee account is proven by a labour contract, a cooperation account by a cooperation agreement.",
        ),
    ),
    manual(
        IN,
        "binding-rules/3.1.genuine",
        "三.1",
        BINDING,
        localized(
            "核实营业资质、主体规模、行业许可、从业资格证、劳动合同和合作协议都没有造假。",
            "Verify that none of these is faked: the business licence, the entity's size, industry permits, professional certificates, labour contracts, cooperation agreements.",
        ),
        localized(
            "真假要看原件，由平台审核；表单里只有申请人的声明。",
            "Genuineness shows in the originals, which the platform reviews; a form holds only the applicant's statement.",
        ),
    ),
    rule(
        IN,
        "binding-rules/3.2",
        "三.2",
        BINDING,
        localized(
            "每份资质都要在有效期内，吊销、注销或过期的不收。",
            "Every document has to be in date; revoked, cancelled and expired ones are refused.",
        ),
    ),
    guidance(
        IN,
        "binding-rules/3.2.update",
        "三.2",
        BOUND,
        localized(
            "证照内容有变，尽快把新证照交给平台。",
            "When a document changes, hand the platform the new one soon.",
        ),
        localized(
            "变更发生在申请之外，也没有给出天数。",
            "The change happens outside the application, and no number of days is given.",
        ),
    ),
    rule(
        IN,
        "binding-rules/3.3",
        "三.3",
        BINDING,
        localized(
            "绑定所需的资质要一次交齐，缺一不可。",
            "All documents that the binding needs have to be there; none may be left out.",
        ),
    ),
    rule(
        IN,
        "binding-rules/3.4",
        "三.4",
        BINDING,
        localized(
            "证照上的名称、负责人、资质类型、注册地址和经营范围，都要与小程序主体相同。",
            "Name, representative, kind of document, registered address and business scope on a document have to agree with the mini-program's entity.",
        ),
    ),
    manual(
        IN,
        "binding-rules/3.4.actual",
        "三.4",
        BINDING,
        localized(
            "确认填写的主体就是实际经营的主体。",
            "Confirm that the entity entered is the one that really runs the business.",
        ),
        localized(
            "规则只能比对填写的内容与证照，看不到实际经营者。",
            "The rules compare what is entered with the documents; they cannot see who runs the business.",
        ),
    ),
    // 四
    sanction(
        IN,
        "binding-rules/4.joint",
        "四",
        ALL,
        &["§四"],
        localized(
            "绑定期间，小程序与账号互相承担对方经营行为的责任，小程序、其主体和账号都要守规。",
            "While bound, mini-program and account answer for each other's conduct, so the mini-program, its entity and the account all have to keep the rules.",
        ),
        CONSEQUENCE,
    ),
    sanction(
        IN,
        "binding-rules/4.1.sanctions",
        "四.1",
        BOUND,
        &["§四.1"],
        localized(
            "账号违规，可被警告、解绑锚点、断播、封禁开播、解除绑定、扣信用分或限制挂载。",
            "An account in breach may be warned, lose its anchor, be cut off or barred from going live, be unbound, lose credit points or have mounting restricted.",
        ),
        CONSEQUENCE,
    ),
    manual(
        IN,
        "binding-rules/4.1.1",
        "四.1.1",
        BOUND,
        localized(
            "账号的短视频和直播内容，要分别合乎短视频、直播两份挂载使用规范。",
            "The account's short videos and live rooms have to meet the two rulebooks on using short-video and live mounting.",
        ),
        OTHER_DOCUMENT,
    ),
    manual(
        IN,
        "binding-rules/4.1.2",
        "四.1.2",
        BOUND,
        localized(
            "账号的经营行为，要合乎短视频创作者、小程序直播达人、小程序达人三份管理规范。",
            "The account's conduct has to meet the three rulebooks on short-video creators, mini-program live creators and mini-program creators.",
        ),
        OTHER_DOCUMENT,
    ),
    rule(
        IN,
        "binding-rules/4.1.3",
        "四.1.3",
        BINDING,
        localized(
            "账号挂载小程序后发什么、做什么，都不能超出小程序主体的经营范围。",
            "What the account publishes and does with the mini-program mounted has to stay within the entity's business scope.",
        ),
    ),
    sanction(
        IN,
        "binding-rules/4.2.sanctions",
        "四.2",
        ALL,
        &["§四.2"],
        localized(
            "小程序或其账号违规，小程序可被警告、收回绑定额度、解除绑定、扣信用分、限制挂载或限制能力。",
            "For a breach by the mini-program or its accounts, the mini-program may be warned, lose account quota, be unbound, lose credit points, or have mounting or capabilities restricted.",
        ),
        CONSEQUENCE,
    ),
    manual(
        IN,
        "binding-rules/4.2.1",
        "四.2.1",
        BOUND,
        localized(
            "小程序的经营要达到运营规范里的内容安全标准。",
            "The mini-program's conduct has to meet the content-safety standards of the operating rulebook.",
        ),
        OTHER_DOCUMENT,
    ),
    manual(
        IN,
        "binding-rules/4.2.1.industry",
        "四.2.1",
        &["binding", "quota-expansion"],
        localized(
            "申请的账号类型、数量和能力，要合乎行业经营范围以及法律和监管的要求。",
            "The account types, numbers and capabilities applied for have to suit the industry's scope and what law and regulators demand.",
        ),
        localized(
            "行业表（五）由规则核对；表外的法律与监管要求没有列明。",
            "The rules check the industry table (五); the legal and regulatory demands beyond it are not listed.",
        ),
    ),
    rule(
        IN,
        "binding-rules/4.2.2",
        "四.2.2",
        LIFECYCLE,
        localized(
            "审核通过后 3 日内，账号要完成确权。",
            "The account's owner has to confirm the binding within 3 days of its approval.",
        ),
    ),
    guidance(
        IN,
        "binding-rules/4.2.2.agree",
        "四.2.2",
        BOUND,
        localized(
            "申请前先与账号方商定确权的时间。",
            "Agree with the account's owner when to confirm, before you apply.",
        ),
        localized("双方如何商量，表单里看不到。", "How the two sides agree does not show in a form."),
    ),
    next_step(
        IN,
        "binding-rules/4.2.2.next",
        "四.2.2",
        BINDING,
        localized(
            "申请通过后，请账号方在 3 日内确权。",
            "Once the application is approved, have the account's owner confirm it within 3 days.",
        ),
        localized(
            "申请时还没有发生，获批后的绑定另有表单核对。",
            "It has not happened yet when you apply; an approved binding has a form of its own.",
        ),
    ),
    sanction(
        IN,
        "binding-rules/4.2.2.lapse",
        "四.2.2",
        LIFECYCLE,
        &["binding-lifecycle/confirmed-in-time"],
        localized("过期未确权，绑定作废。", "A binding that is not confirmed in time lapses."),
        CONSEQUENCE,
    ),
    rule(
        IN,
        "binding-rules/4.2.3",
        "四.2.3",
        &["binding-lifecycle", "quota-expansion"],
        localized(
            "绑定成立后 15 日内，账号要发布挂载作品或开播，免得名额闲置。",
            "Within 15 days of the binding the account has to post with the mini-program mounted or go live, so that the place is used.",
        ),
    ),
    next_step(
        IN,
        "binding-rules/4.2.3.next",
        "四.2.3",
        BOUND,
        localized(
            "确权后 15 日内，督促账号完成第一次挂载投稿或开播。",
            "Within 15 days of the confirmation, see that the account makes its first mounted post or live.",
        ),
        localized(
            "申请时还没有发生，获批后的绑定另有表单核对。",
            "It has not happened yet when you apply; an approved binding has a form of its own.",
        ),
    ),
    rule(
        IN,
        "binding-rules/4.2.4",
        "四.2.4",
        &["binding-lifecycle", "quota-expansion"],
        localized(
            "绑定的账号不能有严重违规，也不能违规成堆。",
            "Bound accounts must have neither severe violations nor a great number of them.",
        ),
    ),
    guidance(
        IN,
        "binding-rules/4.2.4.watch",
        "四.2.4",
        BOUND,
        localized(
            "绑定期间随时留意账号的内容和行为，发现问题及时纠正。",
            "While bound, keep an eye on the account's content and conduct, and put right what goes wrong.",
        ),
        localized("持续的看管不是一次填报能核对的。", "Continuous care cannot be checked in one form."),
    ),
    rule(
        IN,
        "binding-rules/4.2.5",
        "四.2.5",
        &["binding", "quota-expansion"],
        localized(
            "只能绑定确有经营往来的账号，不得借黑灰产的人或手段绑定。",
            "Only accounts with a real business relation may be bound; black-market help or methods are forbidden.",
        ),
    ),
    rule(
        IN,
        "binding-rules/4.2.6",
        "四.2.6",
        BOUND,
        localized(
            "雇佣或合作期满，要及时解绑账号。",
            "When the employment or cooperation ends, the account has to be unbound promptly.",
        ),
    ),
    descriptive(
        IN,
        "binding-rules/4.2.7",
        "四.2.7",
        localized(
            "绑定额度的扩容，条件分三条列出。",
            "Raising the account quota: the conditions follow in three items.",
        ),
        localized("只是小标题，要求在下面三条里。", "A heading only; the demands are in its three items."),
    ),
    rule(
        IN,
        "binding-rules/4.2.7.1",
        "四.2.7.1",
        QUOTA,
        localized(
            "先把平台给的默认额度绑满，满 15 日后才能申请扩容。",
            "Use up the default account quota first; 15 days after its last account was bound you may apply for more.",
        ),
    ),
    rule(
        IN,
        "binding-rules/4.2.7.2",
        "四.2.7.2",
        QUOTA,
        localized(
            "申请扩容的小程序要做到有效使用、账号合规、关系真实三项。",
            "A mini-program that applies for more has to use its accounts, keep them compliant and have genuine relations.",
        ),
    ),
    manual(
        IN,
        "binding-rules/4.2.7.2.judgement",
        "四.2.7.2",
        QUOTA,
        localized(
            "这三项是否做到，由平台认定。",
            "Whether those three are met is for the platform to judge.",
        ),
        localized(
            "平台以自己的数据认定，填报的数字只供预判。",
            "The platform judges by its own data; the numbers entered here only foretell.",
        ),
    ),
    manual(
        IN,
        "binding-rules/4.2.7.3",
        "四.2.7.3",
        QUOTA,
        localized(
            "平台会权衡行业风险、经营范围以及法律和监管要求，再决定是否扩容。",
            "The platform weighs the industry's risk, the business scope and what law and regulators demand before it grants more.",
        ),
        localized("如何权衡没有公布。", "How it weighs them is not published."),
    ),
    fact(
        IN,
        "binding-rules/4.2.7.3.result",
        "四.2.7.3",
        QUOTA,
        localized("扩容结果看后台。", "The console shows the outcome."),
        localized("结果由平台给出，表单里没有。", "The platform gives the outcome; no form holds it."),
    ),
    // 五
    descriptive(
        IN,
        "binding-rules/5.intro",
        "五",
        localized(
            "行业表按三级类目，规定可绑定的账号类型和可开放的能力。",
            "The industry table says, by category, which account types may be bound and which capabilities are open.",
        ),
        localized(
            "只说明表的由来，要求在各行里。",
            "It only introduces the table; the demands are in its rows.",
        ),
    ),
    rule(
        IN,
        "binding-rules/5.one-brand",
        "五",
        BINDING,
        localized(
            "体育、社交、工具、物流、交通、教育、商业服务、政务等多数列出的类目：同主体品牌号最多 1 个，不能绑定员工号和合作号。资讯广场、时政信息、硬件与设备以及私立医疗机构等也是如此。",
            "Most listed categories (sports, social, tools, logistics, transport, education, business services, government and others): one same-entity brand account at most, no employee or cooperation accounts. The same holds for news, hardware, private medical institutions and the like.",
        ),
    ),
    rule(
        IN,
        "binding-rules/5.two-brand",
        "五",
        BINDING,
        localized(
            "文娱的视频和微短剧：同主体品牌号最多 2 个，其他账号一律不能自主挂载。",
            "Video and micro-drama: two same-entity brand accounts at most; self-mounting is closed to all other accounts.",
        ),
    ),
    rule(
        IN,
        "binding-rules/5.ten-brand",
        "五",
        BINDING,
        localized(
            "文娱的在线阅读：品牌号最多 10 个，同主体与否都算；不能绑定员工号和合作号。",
            "Online reading: ten brand accounts at most, of the same entity or others; no employee or cooperation accounts.",
        ),
    ),
    rule(
        IN,
        "binding-rules/5.no-live",
        "五",
        BINDING,
        localized(
            "基础电信、电信代理、多方通信和虚拟运营商：任何账号都不能开直播自主挂载。",
            "Telecom operators and their agents, multi-party calling and virtual operators: live self-mounting is closed to every account.",
        ),
    ),
    rule(
        IN,
        "binding-rules/5.medical",
        "五",
        BINDING,
        localized(
            "医疗认证账号只能挂载医疗类小程序。",
            "A medically certified account may mount medical mini-programs only.",
        ),
    ),
    fact(
        IN,
        "binding-rules/5.medical-basis",
        "五",
        BINDING,
        localized(
            "这项限制出自抖音社区医疗公约：医护人员不卖货，经认证的健康账号不引流。",
            "The limit comes from Douyin's medical convention: medical staff do not sell goods, and certified health accounts do not divert traffic.",
        ),
        localized(
            "公约是另外的文档，这里只用它的结论。",
            "The convention is another document; only its conclusion is used here.",
        ),
    ),
    rule(
        IN,
        "binding-rules/5.unlisted",
        "五",
        BINDING,
        localized(
            "表里没有的类目不受此表限制，额度看后台。",
            "A category that the table does not list has no limit from it; the console shows the places.",
        ),
    ),
    // 六
    descriptive(
        IN,
        "binding-rules/6",
        "六",
        localized(
            "规范会随问题、法规和产品的变化修订，更新见文档站。",
            "The rulebook is revised as problems, laws and the product change; the documentation site carries the updates.",
        ),
        localized(
            "说明规范如何更新，没有提出要求。",
            "It says how the rulebook changes and demands nothing.",
        ),
    ),
];
