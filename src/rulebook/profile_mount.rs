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

/// Where the console tells whether an account meets the creator conditions.
const CREATOR_PAGE: Localized = localized(
    "后台 › 能力 › 挂载 › 个人页挂载，账号不达标时这里会提示",
    "Console › 能力 › 挂载 › 个人页挂载, which says so while the account falls short",
);

static FIELDS: &[Field] = &[
    group("miniProgram", localized("小程序", "Mini-program")).shown(localized(
        "我的应用 › 小程序 › 选中应用 › 能力 › 挂载 › 抖音个人页挂载",
        "我的应用 › 小程序 › your app › 能力 › 挂载 › 抖音个人页挂载",
    )),
    boolean("miniProgram.online", localized("小程序是否已上线", "The mini-program is online")).fact(),
    int("miniProgram.creditScore", 0, 100, localized("小程序信用分", "Mini-program credit score")).fact(),
    group("account", localized("抖音账号", "Douyin account")).by(By::AccountHolder),
    boolean(
        "account.boundToEntity",
        localized("账号是否已与小程序主体绑定", "The account is bound to the mini-program's entity"),
    )
    .fact()
    .by(By::Developer),
    one_of(
        "account.type",
        &[
            choice("brand", localized("品牌号", "Brand account")),
            choice("employee", localized("员工号", "Employee account")),
            choice("cooperation", localized("合作号", "Cooperation account")),
        ],
        localized("账号类型", "Account type"),
    )
    .fact()
    .help(localized("在小程序后台绑定为哪一种", "What the mini-program bound it as"))
    .by(By::Developer),
    one_of(
        "account.kind",
        &[
            choice("personal", localized("个人号", "Personal account")),
            choice("organization", localized("机构号", "Organisation account")),
            choice("enterprise", localized("企业号", "Enterprise account")),
        ],
        localized("账号性质", "Kind of account"),
    )
    .fact()
    .help(localized("抖音账号本身是哪一种", "What it is on Douyin itself"))
    .by(By::Developer),
    int("account.effectiveFans", 0, MAX_INT, localized("有效粉丝数", "Number of effective followers"))
        .fact()
        .help(localized("平台前一日（T+1）的数据", "The platform's figure of the day before (T+1)"))
        .shown(CREATOR_PAGE),
    boolean(
        "account.realNameVerified",
        localized("账号是否已实名认证", "The account's real name is verified"),
    )
    .fact()
    .shown(CREATOR_PAGE),
    boolean(
        "account.adult",
        localized("实名认证人是否已成年", "The person whose name is verified is an adult"),
    )
    .fact()
    .by(By::Developer)
    .shown(CREATOR_PAGE),
    boolean("account.severeViolation", localized("账号是否有严重违规", "The account has a severe violation"))
        .fact()
        .shown(CREATOR_PAGE),
    boolean(
        "account.regulatoryCompliant",
        localized("账号是否符合监管要求", "The account meets the regulator's requirements"),
    )
    .fact()
    .shown(CREATOR_PAGE),
    int(
        "account.otherEntries",
        0,
        MAX_INT,
        localized("已展示的其他小程序入口数", "Number of other mini-programs' entries shown"),
    )
    .fact()
    .help(localized(
        "账号主页现在展示的其他小程序的入口",
        "Entries of other mini-programs that the account's profile shows now",
    ))
    .by(By::Developer),
    group("landingPage", localized("落地页", "Landing page")),
    one_of(
        "landingPage.mode",
        &[
            choice("shareLink", localized("小程序页面分享链接", "Share link of a mini-program page")),
            choice("path", localized("小程序页面路径", "Path of a mini-program page")),
        ],
        localized("落地页填写方式", "Landing page format"),
    ),
    text("landingPage.value", MAX_TEXT, localized("分享链接或页面路径", "Share link or page path")),
    boolean(
        "pendingReview",
        localized("账号是否有配置正在审核", "The account has a configuration in review"),
    )
    .fact()
    .by(By::Platform)
    .shown(localized(
        "抖音个人页挂载的管理页面，该账号记录的第二栏",
        "The management page of 抖音个人页挂载, second column of the account's record",
    )),
];

static RULES: &[Rule] = &[
    error(APPLY, "online", "miniProgram.online")
        .requires(is("miniProgram.online"))
        .clause(DOCUMENT, "准入条件 1")
        .title("小程序已上线", "The mini-program is online")
        .says(
            "小程序还没有上线，不能申请个人页挂载。请先发布上线，再申请。",
            "The mini-program is not online yet, so it cannot apply for the profile entry. Publish it first, then apply.",
        ),
    error(APPLY, "credit-score", "miniProgram.creditScore")
        .requires(number("miniProgram.creditScore", Ge, 60))
        .clause(DOCUMENT, "准入条件 2")
        .title("小程序信用分不低于 {limit}", "The credit score is at least {limit}")
        .says(
            "信用分为 {actual} 分，需要 {required} 分，还差 {lacking} 分。请先恢复信用分，再申请。",
            "The credit score is {actual}. Needs {required}; {lacking} short. Restore it first, then apply.",
        ),
    error(BIND, "bound", "account.boundToEntity")
        .requires(is("account.boundToEntity"))
        .clause(DOCUMENT, "抖音号绑定条件 1")
        .title("账号已与小程序主体绑定", "The account is bound to the mini-program's entity")
        .says(
            "账号还没有与小程序主体绑定。请先完成绑定，再配置个人页挂载。",
            "The account is not bound to the mini-program's entity yet. Bind it first, then set up the profile entry.",
        ),
    error(BIND, "account-type", "account.type")
        .requires(any_of("account.type", &["brand", "employee"]))
        .clause(DOCUMENT, "常见问题 2, 接入流程 3")
        .title("账号为品牌号或员工号", "The account is a brand or employee account")
        .says(
            "合作号暂不支持个人页挂载。请改用品牌号或员工号。",
            "Cooperation accounts cannot have the profile entry for now. Use a brand or an employee account.",
        ),
    notice(BIND, "enterprise-account", "account.kind")
        .requires(Not(&any_of("account.kind", &["enterprise"])))
        .clause(DOCUMENT, "常见问题 4")
        .title("企业号由企业号后台客服添加", "Enterprise accounts are added by their support staff")
        .says(
            "企业号不能自行添加。请联系企业号后台客服添加。",
            "You cannot add an enterprise account yourself. Ask the enterprise account's support staff to add it.",
        ),
    error(DISPLAY, "effective-fans", "account.effectiveFans")
        .when(IN_FORCE)
        .requires(number("account.effectiveFans", Ge, 500))
        .clause(DOCUMENT, "抖音号绑定条件 2")
        .title("有效粉丝数不低于 {limit}", "At least {limit} effective followers")
        .says(
            "有效粉丝数为 {actual}，需要 {required}，还差 {lacking}。配置可以先保存，达到后入口会自动展示。",
            "Effective followers: {actual}. Needs {required}; {lacking} short. You may save the configuration now: the entry shows by itself once the number is reached.",
        ),
    error(DISPLAY, "real-name", "account.realNameVerified")
        .when(IN_FORCE)
        .requires(is("account.realNameVerified"))
        .clause(DOCUMENT, "抖音号绑定条件 2")
        .title("账号已实名认证", "The account's real name is verified")
        .says(
            "账号还没有实名认证，入口不会展示。请账号所有者先完成实名认证；配置可以先保存。",
            "The account's real name is not verified yet, so the entry will not show. Ask the account's owner to verify it; you may save the configuration now.",
        ),
    error(DISPLAY, "adult", "account.adult")
        .when(And(&[IN_FORCE, any_of("account.kind", &["personal"])]))
        .requires(is("account.adult"))
        .clause(DOCUMENT, "抖音号绑定条件 2")
        .title("个人号的实名认证人已成年", "The person verified for a personal account is an adult")
        .says(
            "实名认证人未成年，入口不会展示。请改用成年人实名认证的账号。",
            "The person whose name is verified is under age, so the entry will not show. Use an account verified by an adult.",
        ),
    error(DISPLAY, "no-severe-violation", "account.severeViolation")
        .when(IN_FORCE)
        .requires(Not(&is("account.severeViolation")))
        .clause(DOCUMENT, "抖音号绑定条件 2")
        .title("账号没有严重违规", "The account has no severe violation")
        .says(
            "账号有严重违规，入口不会展示。请先处理违规，或改用没有严重违规的账号；配置可以先保存。",
            "The account has a severe violation, so the entry will not show. Resolve it first, or use another account; you may save the configuration now.",
        ),
    error(DISPLAY, "regulatory", "account.regulatoryCompliant")
        .when(IN_FORCE)
        .requires(is("account.regulatoryCompliant"))
        .clause(DOCUMENT, "抖音号绑定条件 2")
        .title("账号符合监管要求", "The account meets the regulator's requirements")
        .says(
            "账号不符合监管要求，入口不会展示。请账号所有者按监管要求整改；配置可以先保存。",
            "The account does not meet the regulator's requirements, so the entry will not show. Ask the account's owner to correct this; you may save the configuration now.",
        ),
    error(DISPLAY, "single-entry", "account.otherEntries")
        .requires(number("account.otherEntries", Eq, 0))
        .clause(DOCUMENT, "常见问题 3")
        .title("账号只展示一个小程序入口", "The account shows one mini-program entry only")
        .says(
            "账号已展示 {actual} 个其他小程序的入口，而一个抖音号只能展示一个小程序入口。请先删除原有的入口。",
            "Entries of other mini-programs that the account shows already: {actual}. It can show one entry only. Remove the others first.",
        ),
    error(CONFIGURE, "landing-mode-given", "landingPage.mode")
        .requires(present("landingPage.mode"))
        .clause(DOCUMENT, "常见问题 5")
        .title("已选择落地页填写方式", "The landing page format is chosen")
        .says(
            "请选择落地页填写方式：小程序页面分享链接，或小程序页面路径。",
            "Choose the landing page format: the share link or the path of a mini-program page.",
        ),
    error(CONFIGURE, "landing-value-given", "landingPage.value")
        .requires(present("landingPage.value"))
        .clause(DOCUMENT, "接入流程 4")
        .title("已填写落地页", "The landing page is given")
        .says("请填写落地页的分享链接或页面路径。", "Enter the landing page's share link or page path."),
    warning(CONFIGURE, "landing-path", "landingPage.value")
        .when(any_of("landingPage.mode", &["path"]))
        .or_change(f("landingPage.mode"))
        .requires(Matches(f("landingPage.value"), Shape::PagePath))
        .product_check(DOCUMENT, "常见问题 5")
        .title("页面路径的写法", "The shape of a page path")
        .says(
            "这不是小程序页面路径。请填写类似 pages/index/index?id=1 的路径：开头不加 /，不带网址、空格和中文，? 之前最多 200 个字符。",
            "This is not the path of a mini-program page. Enter one like pages/index/index?id=1: no leading slash, no web address, spaces or Chinese characters, at most 200 characters before the question mark.",
        ),
    warning(CONFIGURE, "landing-link", "landingPage.value")
        .when(any_of("landingPage.mode", &["shareLink"]))
        .or_change(f("landingPage.mode"))
        .requires(Matches(f("landingPage.value"), Shape::Link))
        .product_check(DOCUMENT, "常见问题 5")
        .title("分享链接的写法", "The shape of a share link")
        .says(
            "这不是有效的分享链接。请从控制台复制以 https:// 开头的分享链接。",
            "This is not a valid share link. Copy the one that starts with https:// from the console.",
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
            "分享链接不在 douyin.com 下。请填写控制台生成的小程序页面分享链接。",
            "The share link is not on douyin.com. Enter the one that the console made for the mini-program page.",
        ),
    warning(CONFIGURE, "pending-review", "pendingReview")
        .requires(Not(&is("pendingReview")))
        .clause(DOCUMENT, "常见问题 6")
        .title("没有正在审核的配置", "No configuration is in review")
        .says(
            "账号已有一个配置正在审核，再次提交会撤销它。请等审核结束再提交；确实要换的，可以直接提交。",
            "A configuration of this account is in review already, and submitting again withdraws it. Wait for the result, or submit if you want to replace it.",
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
