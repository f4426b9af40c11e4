//! `profile-mount` (抖音个人页挂载): may this mini-program show its entry on this account's profile
//! page, and is the entry's landing page well-formed?
//!
//! A failed `display` stage hides the entry but does not stop the developer from saving the
//! configuration.

use crate::field::time::{days, start_of};

crate::form::builder::vocabulary!(FIELDS, Document::ProfileMountGuide);

const APPLY: u8 = 0;
const BIND: u8 = 1;
const DISPLAY: u8 = 2;
const CONFIGURE: u8 = 3;

/// The creator conditions hold from this day on.
const IN_FORCE: Expr = Compare(Num::AsOf(0), Ge, Num::Const(start_of(days(2024, 8, 15))));

static FIELDS: &[Field] = &[
    group("miniProgram", localized("小程序", "Mini-program")),
    boolean("miniProgram.online", localized("小程序已上线", "Mini-program is online")),
    int("miniProgram.creditScore", 0, 100, localized("小程序信用分", "Mini-program credit score")),
    group("account", localized("抖音账号", "Douyin account")),
    boolean(
        "account.boundToEntity",
        localized("与小程序主体有绑定关系", "Bound to the mini-program's entity"),
    ),
    one_of(
        "account.type",
        &[
            choice("brand", localized("品牌号", "Brand account")),
            choice("employee", localized("员工号", "Employee account")),
            choice("cooperation", localized("合作号", "Cooperation account")),
        ],
        localized("账号类型", "Account type"),
    ),
    one_of(
        "account.kind",
        &[
            choice("personal", localized("个人号", "Personal account")),
            choice("organization", localized("机构号", "Organisation account")),
            choice("enterprise", localized("企业号", "Enterprise account")),
        ],
        localized("账号主体", "Account holder"),
    ),
    int("account.effectiveFans", 0, MAX_INT, localized("有效粉丝数", "Effective followers"))
        .help(localized("平台前一日（T+1）的数据", "The platform's figure of the day before (T+1)")),
    boolean("account.realNameVerified", localized("已实名认证", "Real name verified")),
    boolean("account.adult", localized("实名认证人已成年", "Verified holder is an adult")),
    boolean("account.severeViolation", localized("有严重违规", "Has a severe violation")),
    boolean("account.regulatoryCompliant", localized("符合监管要求", "Meets regulatory requirements")),
    int(
        "account.otherEntries",
        0,
        MAX_INT,
        localized("已展示的其他小程序入口数", "Other mini-program entries shown"),
    )
    .help(localized(
        "该账号主页现在展示的其他小程序入口",
        "Entries of other mini-programs now on the profile",
    )),
    group("landingPage", localized("落地页", "Landing page")),
    one_of(
        "landingPage.mode",
        &[
            choice("shareLink", localized("小程序页面分享链接", "Share link of a page")),
            choice("path", localized("小程序页面路径", "Page path")),
        ],
        localized("落地页填写方式", "How the page is given"),
    ),
    text("landingPage.value", MAX_TEXT, localized("链接或页面路径", "Link or page path")),
    boolean(
        "pendingReview",
        localized("该账号有配置正在审核", "A configuration of this account is in review"),
    ),
];

static RULES: &[Rule] = &[
    error(APPLY, "online", "miniProgram.online")
        .requires(is("miniProgram.online"))
        .clause(DOCUMENT, "准入条件 1")
        .title("小程序已上线", "The mini-program is online")
        .says(
            "小程序还没有上线，不能申请。请先发布上线，再来申请开通。",
            "The mini-program is not online yet, so it cannot apply. Publish it first, then apply.",
        ),
    error(APPLY, "credit-score", "miniProgram.creditScore")
        .requires(number("miniProgram.creditScore", Ge, 60))
        .clause(DOCUMENT, "准入条件 2")
        .title("小程序信用分不低于 {limit}", "The credit score is at least {limit}")
        .says(
            "信用分为 {actual}，须不低于 {required}，还差 {lacking} 分。请先恢复信用分，再来申请。",
            "The credit score is {actual}; it must be at least {required}, {lacking} more. Restore the score, then apply.",
        ),
    error(BIND, "bound", "account.boundToEntity")
        .requires(is("account.boundToEntity"))
        .clause(DOCUMENT, "抖音号绑定条件 1")
        .title("账号与小程序主体有绑定关系", "The account is bound to the mini-program's entity")
        .says(
            "该账号与小程序主体没有绑定关系。请先完成绑定，再配置个人页挂载。",
            "The account is not bound to the mini-program's entity. Bind it first, then set up the profile entry.",
        ),
    error(BIND, "account-type", "account.type")
        .requires(any_of("account.type", &["brand", "employee"]))
        .clause(DOCUMENT, "常见问题 2, 接入流程 3")
        .title("账号为品牌号或员工号", "The account is a brand or employee account")
        .says(
            "合作号暂不支持个人页挂载。请改用品牌号或员工号。",
            "Cooperation accounts are not supported here. Use a brand or an employee account.",
        ),
    notice(BIND, "enterprise-account", "account.kind")
        .requires(Not(&any_of("account.kind", &["enterprise"])))
        .clause(DOCUMENT, "常见问题 4")
        .title("企业号由企业号客服添加", "Enterprise accounts are added by their support staff")
        .says(
            "企业号不能自行添加。请联系企业号后台客服办理。",
            "An enterprise account cannot be added here. Ask the enterprise account's support staff to add it.",
        ),
    error(DISPLAY, "effective-fans", "account.effectiveFans")
        .when(IN_FORCE)
        .requires(number("account.effectiveFans", Ge, 500))
        .clause(DOCUMENT, "抖音号绑定条件 2")
        .title("有效粉丝数不低于 {limit}", "At least {limit} effective followers")
        .says(
            "有效粉丝数为 {actual}，须不低于 {required}，还差 {lacking}。达到后入口会自动展示，配置可以先保存。",
            "The account has {actual} effective followers; it needs {required}, {lacking} more. You may save the configuration: the entry shows by itself once the number is reached.",
        ),
    error(DISPLAY, "real-name", "account.realNameVerified")
        .when(IN_FORCE)
        .requires(is("account.realNameVerified"))
        .clause(DOCUMENT, "抖音号绑定条件 2")
        .title("账号已实名认证", "The account's real name is verified")
        .says(
            "账号未实名认证，入口不会展示。请账号所有者先完成实名认证。",
            "The real name is not verified, so the entry will not show. Ask the account's owner to verify it.",
        ),
    error(DISPLAY, "adult", "account.adult")
        .when(And(&[IN_FORCE, any_of("account.kind", &["personal"])]))
        .requires(is("account.adult"))
        .clause(DOCUMENT, "抖音号绑定条件 2")
        .title("个人号的实名认证人已成年", "A personal account's verified holder is an adult")
        .says(
            "实名认证人未成年，入口不会展示。请改用成年人实名认证的账号。",
            "The verified holder is not an adult, so the entry will not show. Use an account verified by an adult.",
        ),
    error(DISPLAY, "no-severe-violation", "account.severeViolation")
        .when(IN_FORCE)
        .requires(Not(&is("account.severeViolation")))
        .clause(DOCUMENT, "抖音号绑定条件 2")
        .title("账号无严重违规", "The account has no severe violation")
        .says(
            "账号有严重违规，入口不会展示。请先处理违规，或改用没有严重违规的账号。",
            "The account has a severe violation, so the entry will not show. Resolve it first, or use another account.",
        ),
    error(DISPLAY, "regulatory", "account.regulatoryCompliant")
        .when(IN_FORCE)
        .requires(is("account.regulatoryCompliant"))
        .clause(DOCUMENT, "抖音号绑定条件 2")
        .title("账号符合监管要求", "The account meets the regulator's requirements")
        .says(
            "账号不符合监管要求，入口不会展示。请按监管要求整改后再试。",
            "The account does not meet the regulator's requirements, so the entry will not show. Correct this first.",
        ),
    error(DISPLAY, "single-entry", "account.otherEntries")
        .requires(number("account.otherEntries", Eq, 0))
        .clause(DOCUMENT, "常见问题 3")
        .title("账号只展示一个小程序入口", "The account shows one mini-program entry only")
        .says(
            "该账号已展示 {actual} 个其他小程序入口，而一个抖音号只能展示一个。请先删除原有入口。",
            "The account already shows entries of other mini-programs ({actual}), and it may show only one. Remove them first.",
        ),
    error(CONFIGURE, "landing-mode-given", "landingPage.mode")
        .requires(present("landingPage.mode"))
        .clause(DOCUMENT, "常见问题 5")
        .title("已选择落地页填写方式", "How the landing page is given is chosen")
        .says("请选择落地页填写方式：分享链接或页面路径。", "Choose how to give the landing page: a share link or a page path."),
    error(CONFIGURE, "landing-value-given", "landingPage.value")
        .requires(present("landingPage.value"))
        .clause(DOCUMENT, "接入流程 4")
        .title("已填写落地页", "The landing page is given")
        .says("请填写落地页的分享链接或页面路径。", "Enter the landing page's share link or page path."),
    warning(CONFIGURE, "landing-path", "landingPage.value")
        .when(any_of("landingPage.mode", &["path"]))
        .requires(Matches(f("landingPage.value"), Shape::PagePath))
        .product_check(DOCUMENT, "常见问题 5")
        .title("页面路径的写法", "The shape of a page path")
        .says(
            "页面路径的写法不对。请填写类似 pages/index/index?id=1 的路径：不以 / 开头，不带网址、空格或中文，? 之前不超过 200 个字符。",
            "This is not a page path. Enter one like pages/index/index?id=1: no leading slash, no web address, spaces or non-English letters, at most 200 characters before the question mark.",
        ),
    warning(CONFIGURE, "landing-link", "landingPage.value")
        .when(any_of("landingPage.mode", &["shareLink"]))
        .requires(Matches(f("landingPage.value"), Shape::Link))
        .product_check(DOCUMENT, "常见问题 5")
        .title("分享链接的写法", "The shape of a share link")
        .says(
            "这不是有效的分享链接。请在控制台复制以 https:// 开头的分享链接。",
            "This is not a valid share link. Copy the link that starts with https:// from the console.",
        ),
    warning(CONFIGURE, "landing-link-host", "landingPage.value")
        .when(And(&[
            any_of("landingPage.mode", &["shareLink"]),
            Matches(f("landingPage.value"), Shape::Link),
        ]))
        .requires(Matches(f("landingPage.value"), Shape::DouyinHost))
        .product_check(DOCUMENT, "常见问题 5")
        .title("分享链接属于 douyin.com", "The share link is on douyin.com")
        .says(
            "链接不在 douyin.com 下。请使用控制台生成的小程序页面分享链接。",
            "The link is not on douyin.com. Use the page's share link from the console.",
        ),
    warning(CONFIGURE, "pending-review", "pendingReview")
        .requires(Not(&is("pendingReview")))
        .clause(DOCUMENT, "常见问题 6")
        .title("没有正在审核的配置", "No configuration is in review")
        .says(
            "该账号已有配置在审核，再次提交会撤销上一个申请。请等审核结束，或确认要撤销后再提交。",
            "A configuration of this account is in review, and submitting again withdraws it. Wait for the result, or submit only if you mean to withdraw it.",
        ),
];

static ROWS: [FieldLayout; FIELDS.len()] = rows(FIELDS);

pub static FORM: Form = Form {
    id: "profile-mount",
    title: localized("抖音个人页挂载", "Entry on a Douyin profile"),
    summary: localized(
        "小程序入口能否展示在该抖音号的个人页，落地页填写得对不对。",
        "May the mini-program's entry show on this account's profile, and is its landing page well-formed?",
    ),
    document: DOCUMENT,
    stages: &[
        choice("apply", localized("申请能力", "Apply for the capability")),
        choice("bind", localized("绑定账号", "Bind the account")),
        choice("display", localized("展示入口", "Show the entry")),
        choice("configure", localized("配置落地页", "Set up the landing page")),
    ],
    schema: Schema { fields: FIELDS, layout: &ROWS, cells: cells(FIELDS, &ROWS) },
    rules: RULES,
    deadlines: &[],
    categories: None,
    states: &[],
};
