//! `merchant-page` (商家页面): why an employee account's merchant page does not show.

use super::employee_account::{GRANT_PAGE, TOOLS};

crate::form::builder::vocabulary!(FIELDS, Document::EmployeeAccountGuide);

const PAGE: u8 = 0;

static FIELDS: &[Field] = &[
    list(
        "approvedModules",
        0,
        3,
        &Kind::Enum(&[
            choice("businessCard", localized("个人名片", "Business card")),
            choice("storeEvents", localized("店铺活动", "Store events")),
            choice("groupBuy", localized("限时团购", "Limited-time group-buy")),
        ]),
        localized("已通过审核的模块", "Approved modules"),
    )
    .row("模块", "Module")
    .fact()
    .help(localized(
        "已配置并通过审核的商家页面模块",
        "Modules of the merchant page configured and approved",
    )),
    list(
        "grantedTools",
        0,
        7,
        &Kind::Enum(TOOLS),
        localized("主账号授权的工具", "Tools that the main account granted"),
    )
    .row("工具", "Tool")
    .fact()
    .shown(GRANT_PAGE),
];

static RULES: &[Rule] = &[
    error(PAGE, "module-approved", "approvedModules")
        .requires(Compare(Num::Count(f("approvedModules")), Ge, Num::Const(1)))
        .clause(DOCUMENT, "八")
        .title("至少有一个模块通过审核", "At least one module is approved")
        .says(
            "还没有模块通过审核，商家页面不会展示。请至少配置一个模块，并等它通过审核。",
            "No module is approved yet, so the merchant page does not show. Configure at least one and wait for its approval.",
        ),
    error(PAGE, "page-granted", "grantedTools")
        .requires(has("grantedTools", "merchantPage"))
        .clause(DOCUMENT, "二, 八")
        .title("主账号已授权商家页面", "The main account has granted the merchant page")
        .says(
            "主账号没有授权商家页面，页面不会展示。请主账号在后台「员工账号」中点「修改」，加上这项授权。",
            "The main account has not granted the merchant page, so it does not show. Ask it to add this under 员工账号 > 修改 in its console.",
        ),
    error(PAGE, "group-buy-granted", "grantedTools")
        .when(has("approvedModules", "groupBuy"))
        .requires(has("grantedTools", "shortVideoGroupBuy"))
        .clause(DOCUMENT, "八")
        .title("设置限时团购的，主账号已授权团购商品", "With limited-time group-buy, the group-buy tool is granted")
        .says(
            "要展示限时团购，主账号须授权「短视频：团购商品」，现在没有授权。请主账号在后台「员工账号」中点「修改」，加上这项授权。",
            "The limited-time group-buy module needs “Short video: group-buy products”, which the main account has not granted. Ask it to add this under 员工账号 > 修改 in its console.",
        ),
];

static ROWS: [FieldLayout; FIELDS.len()] = rows(FIELDS);

pub static FORM: Form = Form {
    id: "merchant-page",
    title: localized("员工号商家页面", "Merchant page of an employee account"),
    summary: localized(
        "员工号的商家页面能否展示，还缺什么。",
        "Does the employee account's merchant page show, and if not, what is missing?",
    ),
    document: DOCUMENT,
    stages: &[choice("page", localized("展示商家页面", "Show the merchant page"))],
    schema: Schema { fields: FIELDS, layout: &ROWS, cells: cells(FIELDS, &ROWS) },
    rules: RULES,
    deadlines: &[],
    categories: None,
    states: &[],
};
