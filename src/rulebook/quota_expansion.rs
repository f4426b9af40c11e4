//! `quota-expansion` (绑定账号量扩容): may this mini-program ask for more binding places, and from when?
crate::form::builder::vocabulary!(FIELDS, Document::BindingRules);

const QUOTA: u8 = 0;
const CONDUCT: u8 = 1;

/// How many whole days to wait; the day on which the places were filled is not one.
const WAIT: i64 = 15;
/// The wait is over on the day after them.
const WAITED: i64 = WAIT + 1;

static FIELDS: &[Field] = &[
    int("defaultQuota", 1, 1_000_000, localized("默认账号额度", "Default places")).help(localized(
        "平台给的绑定数量，见开发者后台",
        "Given by the platform; see the developer console",
    )),
    int("boundCount", 0, 1_000_000, localized("现已绑定的账号数", "Places bound now")),
    instant("fullSince", localized("额度绑满的时间", "Full since"))
        .help(localized("最后一个默认额度绑定成功的时间", "When the last default place was bound")),
    int("overdueUnused", 0, 1_000_000, localized("逾期未使用的账号数", "Accounts not used in time")).help(
        localized(
            "绑定超过 15 日还没有挂载投稿或开播",
            "Bound for more than 15 days without a mounted post or live",
        ),
    ),
    int("accountsInViolation", 0, 1_000_000, localized("违规的账号数", "Accounts in violation"))
        .help(localized("有严重违规或大量违规", "With severe or many violations")),
    group("declarations", localized("声明", "Declarations")),
    boolean(
        "declarations.genuineRelationship",
        localized("与账号有实际经营关系，没有买号", "The business relations are real, no account was bought"),
    ),
];

const FULL: Expr = Compare(Num::field(f("boundCount")), Ge, Num::field(f("defaultQuota")));

static RULES: &[Rule] = &[
    error(QUOTA, "default-quota-bound", "boundCount")
        .requires(FULL)
        .clause(DOCUMENT, "四.2.7.1")
        .title("默认额度已经绑满", "The default places are all bound")
        .says(
            "默认额度 {required} 个，只绑定了 {actual} 个，还差 {lacking} 个。请先绑满，再申请扩容。",
            "Default places: {required}; bound: {actual}, {lacking} short. Use them all first, then ask for more.",
        ),
    error(QUOTA, "fifteen-days", "fullSince")
        .when(FULL)
        .requires(Compare(Num::Today(0), Ge, Num::Day(f("fullSince"), WAITED)))
        .clause(DOCUMENT, "四.2.7.1")
        .title("绑满已过 {wholeDays} 日", "{wholeDays} days have passed since the places were full")
        .says(
            "额度绑满还没有过 {wholeDays} 日。请从 {required} 起申请。",
            "{wholeDays} days have not yet passed since the places were full. Apply from {required} on.",
        ),
    error(CONDUCT, "effective-use", "overdueUnused")
        .requires(number("overdueUnused", Eq, 0))
        .clause(DOCUMENT, "四.2.7.2, 四.2.3")
        .title("没有逾期未使用的账号", "No bound account is left unused")
        .says(
            "有 {actual} 个账号绑定超过 15 日还没有挂载投稿或开播。请督促使用，或解绑。",
            "Accounts without a mounted post or live after 15 days: {actual}. Have them used, or unbind them.",
        ),
    error(CONDUCT, "compliant-accounts", "accountsInViolation")
        .requires(number("accountsInViolation", Eq, 0))
        .clause(DOCUMENT, "四.2.7.2, 四.2.4")
        .title("没有严重或大量违规的账号", "No bound account has severe or many violations")
        .says(
            "有 {actual} 个绑定账号存在严重或大量违规。请先督促整改，或解绑。",
            "Bound accounts with severe or many violations: {actual}. Have them corrected, or unbind them first.",
        ),
    error(CONDUCT, "genuine-relationship", "declarations.genuineRelationship")
        .requires(is("declarations.genuineRelationship"))
        .clause(DOCUMENT, "四.2.7.2, 四.2.5")
        .title("声明与账号有实际经营关系", "The business relations are declared real")
        .says(
            "还没有声明与绑定的账号有实际经营关系。请逐个核实，解绑不符的账号，再勾选。",
            "Real business relations with the bound accounts are not declared. Verify each, unbind those without, then tick this.",
        ),
];

static ROWS: [FieldLayout; FIELDS.len()] = rows(FIELDS);

pub static FORM: Form = Form {
    id: "quota-expansion",
    title: localized("绑定账号量扩容", "More binding places"),
    summary: localized(
        "小程序能否申请增加可绑定的账号数量，最早哪天可以申请。",
        "May the mini-program ask for more binding places, and from which day on?",
    ),
    document: DOCUMENT,
    stages: &[
        choice("quota", localized("额度", "Places")),
        choice("conduct", localized("使用与合规", "Use and conduct")),
    ],
    schema: Schema { fields: FIELDS, layout: &ROWS, cells: cells(FIELDS, &ROWS) },
    rules: RULES,
    deadlines: &[Deadline {
        id: "apply-from",
        title: localized("最早可申请", "Apply from"),
        when: given("fullSince"),
        at: Num::Day(f("fullSince"), WAITED),
        rule: Option::Some(rule_named(RULES, "fifteen-days")),
        overdue: Overdue::Never,
    }],
    categories: None,
    states: &[],
};
