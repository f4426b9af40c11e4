//! 抖音个人页挂载

use crate::field::{Localized, localized};
use crate::form::{Clause, Document};

use super::*;

const IN: Document = Document::ProfileMountGuide;
const FORM: Names = &["profile-mount"];

const AFTERWARDS: Localized =
    localized("在表单通过之后才会发生。", "It happens only after the form has passed.");
const OPERATION: Localized = localized("只说在后台怎么操作。", "It only says how to work the console.");

pub(super) static CLAUSES: &[Clause] = &[
    descriptive(
        IN,
        "profile-mount-guide/title",
        "标题",
        localized(
            "标题、收藏按钮，以及列出抖音、头条各流量入口的导航。",
            "The title, the bookmark buttons, and a navigation list of Douyin's and Toutiao's traffic entries.",
        ),
        localized("只是页面元素。", "Page furniture only."),
    ),
    descriptive(
        IN,
        "profile-mount-guide/intro",
        "引言",
        localized(
            "个人页挂载给有抖音号的开发者一个免费的小程序入口，帮助带来流量。",
            "Profile mounting gives developers who have a Douyin account a free entry to the mini-program, for more traffic.",
        ),
        localized("介绍功能，没有提出要求。", "It introduces the feature and demands nothing."),
    ),
    descriptive(
        IN,
        "profile-mount-guide/scenario",
        "使用场景",
        localized(
            "开通后，到账号主页的访客可以从入口直接打开小程序。",
            "Once it is granted, visitors to the account's profile page can open the mini-program from there.",
        ),
        localized("介绍功能，没有提出要求。", "It introduces the feature and demands nothing."),
    ),
    descriptive(
        IN,
        "profile-mount-guide/scenario.industries",
        "使用场景",
        localized(
            "此处称只对部分行业开放。",
            "Here the guide says that the entry is open to some industries.",
        ),
        localized(
            "没有列出行业，且与常见问题 1 的说法相反，因此不限制类目。",
            "It names no industry and contradicts 常见问题 1, so no category is restricted.",
        ),
    ),
    descriptive(
        IN,
        "profile-mount-guide/access",
        "准入条件",
        localized("两项条件都满足才能申请。", "Both conditions have to hold before one can apply."),
        localized("只是总述，两项各有规则。", "A heading only; each condition has its rule."),
    ),
    rule(
        IN,
        "profile-mount-guide/access.1",
        "准入条件 1",
        FORM,
        localized("小程序已经上线。", "The mini-program is online."),
    ),
    rule(
        IN,
        "profile-mount-guide/access.2",
        "准入条件 2",
        FORM,
        localized("小程序信用分至少 60。", "The mini-program's credit score is at least 60."),
    ),
    rule(
        IN,
        "profile-mount-guide/account.1",
        "抖音号绑定条件 1",
        FORM,
        localized(
            "抖音号已经与小程序的主体绑定。",
            "The Douyin account is bound to the mini-program's entity.",
        ),
    ),
    descriptive(
        IN,
        "profile-mount-guide/account.2.intro",
        "抖音号绑定条件 2",
        localized(
            "2024-08-15 起调整创作者门槛，并以表格说明开发者和创作者各会看到什么变化；条件要同时满足。",
            "From 2024-08-15 the creator conditions change; a table shows what developers and creators will notice. All of them have to hold.",
        ),
        localized(
            "只说明调整与表头；生效日期写在各条规则里。",
            "It only announces the change and heads the table; the date stands in each rule.",
        ),
    ),
    rule(
        IN,
        "profile-mount-guide/account.2.fans",
        "抖音号绑定条件 2",
        FORM,
        localized(
            "有效粉丝至少 500，按前一天（T+1）的数据。",
            "At least 500 effective followers, by the figures of the day before (T+1).",
        ),
    ),
    rule(
        IN,
        "profile-mount-guide/account.2.person",
        "抖音号绑定条件 2",
        FORM,
        localized(
            "账号已实名，且本人已成年。",
            "The account is verified by real name, and the person is an adult.",
        ),
    ),
    rule(
        IN,
        "profile-mount-guide/account.2.violation",
        "抖音号绑定条件 2",
        FORM,
        localized("账号没有严重违规。", "The account has no severe violation."),
    ),
    rule(
        IN,
        "profile-mount-guide/account.2.regulatory",
        "抖音号绑定条件 2",
        FORM,
        localized("账号达到监管要求。", "The account meets the regulator's requirements."),
    ),
    fact(
        IN,
        "profile-mount-guide/account.2.hidden",
        "抖音号绑定条件 2",
        FORM,
        localized(
            "账号不达标时，后台「能力 > 挂载 > 个人页挂载」会提示暂不展示，主页上没有入口；配置仍可保存。",
            "While the account falls short, the console (能力 > 挂载 > 个人页挂载) says that the entry is not shown for now, and the profile page has none; the configuration can still be saved.",
        ),
        localized(
            "这是不达标的后果，条件本身由规则核对。",
            "It is what follows when a condition fails; the rules check the conditions.",
        ),
    ),
    // 接入流程
    descriptive(
        IN,
        "profile-mount-guide/steps",
        "接入流程",
        localized("接入分四步。", "Getting started takes four steps."),
        localized("只是标题，内容在四步里。", "A heading only; the four steps hold the content."),
    ),
    guidance(
        IN,
        "profile-mount-guide/steps.1",
        "接入流程 1",
        FORM,
        localized(
            "申请入口：「我的应用」的「小程序」页签里选中应用，再到「能力 > 挂载 > 抖音个人页挂载」，看清条件后点「申请开通」。",
            "Where to apply: choose the app under 我的应用, tab 小程序, then 能力 > 挂载 > 抖音个人页挂载; see that the conditions hold and press 申请开通.",
        ),
        OPERATION,
    ),
    next_step(
        IN,
        "profile-mount-guide/steps.2.review",
        "接入流程 2",
        FORM,
        localized(
            "提交后等平台审核，一般 1–3 个工作日，结果以站内信通知。",
            "After you submit, the platform reviews the application in 1–3 working days and sends an in-site message.",
        ),
        AFTERWARDS,
    ),
    manual(
        IN,
        "profile-mount-guide/steps.2.quality",
        "接入流程 2",
        FORM,
        localized(
            "功能是否实用、界面与交互是否良好、运行是否稳定，由平台评估。",
            "The platform assesses whether the mini-program is useful, well designed, pleasant to use and stable.",
        ),
        localized("好不好用要由人来看。", "Quality is for people to see."),
    ),
    sanction(
        IN,
        "profile-mount-guide/steps.2.misuse",
        "接入流程 2",
        FORM,
        &["profile-mount/*"],
        localized(
            "开通后滥用而损害用户或平台的，随时可能收回能力，并处罚小程序。",
            "Misuse that harms users or the platform may cost the capability at any time and bring penalties on the mini-program.",
        ),
        localized(
            "这是开通以后滥用的后果，不是申请条件。",
            "It follows from misuse after the grant and is no condition of applying.",
        ),
    ),
    rule(
        IN,
        "profile-mount-guide/steps.3",
        "接入流程 3",
        FORM,
        localized(
            "能授权绑定的是品牌号和员工号。",
            "Brand and employee accounts can be authorised and bound.",
        ),
    ),
    next_step(
        IN,
        "profile-mount-guide/steps.3.next",
        "接入流程 3",
        FORM,
        localized(
            "审核通过后添加抖音账号；品牌号、员工号的绑定步骤见各自的说明页。",
            "After approval add the Douyin account; the pages on brand and employee accounts give the steps.",
        ),
        AFTERWARDS,
    ),
    next_step(
        IN,
        "profile-mount-guide/steps.4.authorize",
        "接入流程 4",
        FORM,
        localized(
            "填好账号资料，等账号本人授权。",
            "Complete the account's details and wait for its owner to authorise.",
        ),
        AFTERWARDS,
    ),
    rule(
        IN,
        "profile-mount-guide/steps.4",
        "接入流程 4",
        FORM,
        localized("要填写入口的落地页。", "The entry's landing page has to be given."),
    ),
    next_step(
        IN,
        "profile-mount-guide/steps.4.submit",
        "接入流程 4",
        FORM,
        localized(
            "授权后补全落地页，提交审核。",
            "Once authorised, complete the landing page and submit it for review.",
        ),
        AFTERWARDS,
    ),
    next_step(
        IN,
        "profile-mount-guide/steps.4.live",
        "接入流程 4",
        FORM,
        localized(
            "落地页过审后，后台可以查到，抖音端也会生效。",
            "Once the landing page is approved, the console lists it and Douyin takes it up.",
        ),
        AFTERWARDS,
    ),
    // The last step in time, though its sentence stands among the conditions.
    next_step(
        IN,
        "profile-mount-guide/account.appears",
        "抖音号绑定条件",
        FORM,
        localized(
            "账号一旦达到创作者条件，入口会自动出现，不必再申请。",
            "As soon as the account meets the creator conditions, the entry appears by itself.",
        ),
        AFTERWARDS,
    ),
    // 常见问题
    fact(
        IN,
        "profile-mount-guide/faq.1",
        "常见问题 1",
        FORM,
        localized("任何类目都可以申请。", "Every category may apply."),
        localized("没有限制，也就没有可核对的。", "Where nothing is restricted there is nothing to check."),
    ),
    rule(
        IN,
        "profile-mount-guide/faq.2",
        "常见问题 2",
        FORM,
        localized(
            "支持品牌号和员工号，暂不支持合作号。",
            "Brand and employee accounts are supported, cooperation accounts not yet.",
        ),
    ),
    rule(
        IN,
        "profile-mount-guide/faq.3",
        "常见问题 3",
        FORM,
        localized(
            "一个抖音号只显示一个小程序的入口。",
            "A Douyin account shows the entry of one mini-program only.",
        ),
    ),
    guidance(
        IN,
        "profile-mount-guide/faq.3.numbers",
        "常见问题 3",
        FORM,
        localized(
            "一个小程序能绑多少品牌号、员工号，见矩阵账号的常见问题页。",
            "How many brand and employee accounts a mini-program may bind is on the questions page about matrix accounts.",
        ),
        localized("数量写在另外的页面上。", "The numbers are on another page."),
    ),
    rule(
        IN,
        "profile-mount-guide/faq.4",
        "常见问题 4",
        FORM,
        localized(
            "个人号和机构号可以直接绑定；企业号要找企业号后台的客服添加。",
            "Personal and organisation accounts can be bound directly; an enterprise account is added by the enterprise console's support staff.",
        ),
    ),
    rule(
        IN,
        "profile-mount-guide/faq.5",
        "常见问题 5",
        FORM,
        localized(
            "落地页有两种填法：页面分享链接，或手填页面路径。",
            "A landing page is given in one of two ways: the page's share link, or its path typed in.",
        ),
    ),
    rule(
        IN,
        "profile-mount-guide/faq.6",
        "常见问题 6",
        FORM,
        localized(
            "每个账号只能有一条在审的配置，再次提交会撤销前一条。",
            "An account has one configuration in review at most; submitting again withdraws the one before.",
        ),
    ),
    guidance(
        IN,
        "profile-mount-guide/faq.6.record",
        "常见问题 6",
        FORM,
        localized(
            "每个已绑定账号有一条记录：第一栏是线上内容（没有则空白），第二栏是最近一次变动，更早的在操作栏里。",
            "Each bound account has a record: the first column shows what is live (empty if nothing is), the second the latest change; earlier ones are under the actions.",
        ),
        OPERATION,
    ),
    guidance(
        IN,
        "profile-mount-guide/faq.6.edit",
        "常见问题 6",
        FORM,
        localized(
            "记录末栏的「修改配置」用来提交改动，「删除配置」会撤下线上入口。",
            "In the record's last column 修改配置 submits a change, and 删除配置 takes the live entry down.",
        ),
        OPERATION,
    ),
    fact(
        IN,
        "profile-mount-guide/faq.7",
        "常见问题 7",
        FORM,
        localized(
            "2024-08-15 起，同样的创作者条件也管个人页的服务 tab。",
            "From 2024-08-15 the same creator conditions govern the profile page's service tab too.",
        ),
        localized(
            "服务 tab 是另一项功能，不在本表单内。",
            "The service tab is another feature, outside this form.",
        ),
    ),
    guidance(
        IN,
        "profile-mount-guide/faq.7.repair",
        "常见问题 7",
        FORM,
        localized(
            "后台提示无法展示时，对照创作者条件逐条检查，请创作者补足；补足后入口就会展示。",
            "If the console says that the entry cannot be shown, go through the creator conditions and have the creator meet them; the entry then shows.",
        ),
        localized(
            "教人如何补救；条件本身由规则核对。",
            "It says how to mend things; the rules check the conditions.",
        ),
    ),
    guidance(
        IN,
        "profile-mount-guide/faq.8",
        "常见问题 8",
        FORM,
        localized(
            "以前有入口、后来不见了，多半是 2024-08-15 起的创作者条件没有满足；满足后会恢复。",
            "If an entry that used to be there has gone, the creator conditions of 2024-08-15 are probably not met; it returns when they are.",
        ),
        localized("解释原因；条件本身由规则核对。", "It explains a cause; the rules check the conditions."),
    ),
];
