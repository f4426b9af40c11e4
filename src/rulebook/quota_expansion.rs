//! `quota-expansion` (绑定账号量扩容): may this mini-program apply to bind more accounts, and from when?
crate::form::builder::vocabulary!(FIELDS, Document::BindingRules);

const QUOTA: u8 = 0;
const CONDUCT: u8 = 1;

/// How many whole days to wait; the day on which the places were filled is not one.
const WAIT: i64 = 15;
/// The wait is over on the day after them.
const WAITED: i64 = WAIT + 1;

static FIELDS: &[Field] = &[
    int("defaultQuota", 1, 1_000_000, localized("默认账号额度", "Default account quota")).fact().help(
        localized(
            "平台给的可绑定账号数，见开发者后台",
            "How many accounts the platform lets the mini-program bind; see the developer console",
        ),
    ),
    int("boundCount", 0, 1_000_000, localized("现已绑定的账号数", "Number of accounts bound now")).fact(),
    instant("fullSince", localized("额度绑满的时间", "Time when the default quota was used up")).fact().help(
        localized(
            "默认额度的最后一个账号绑定成功的时间",
            "When the last account of the default quota was bound",
        ),
    ),
    int(
        "overdueUnused",
        0,
        1_000_000,
        localized("逾期未使用的账号数", "Number of accounts not used in time"),
    )
    .fact()
    .help(localized(
        "绑定超过 15 日还没有挂载投稿或开播的账号",
        "Bound for more than 15 days without a mounted post or live",
    ))
    .by(By::AccountHolder),
    int("accountsInViolation", 0, 1_000_000, localized("违规的账号数", "Number of accounts in violation"))
        .fact()
        .help(localized("有严重违规或大量违规的账号", "With severe or many violations"))
        .by(By::AccountHolder),
    group("declarations", localized("声明", "Declarations")),
    boolean(
        "declarations.genuineRelationship",
        localized("是否声明与账号有实际经营关系", "Real business relations with the accounts are declared"),
    )
    .fact()
    .help(localized(
        "账号都不是买来的，也不是用黑灰产手段绑定的",
        "No account was bought, nor bound by illicit means",
    )),
];

const FULL: Expr = Compare(Num::field(f("boundCount")), Ge, Num::field(f("defaultQuota")));

static RULES: &[Rule] = &[
    error(QUOTA, "default-quota-bound", "boundCount")
        .requires(FULL)
        .clause(DOCUMENT, "四.2.7.1")
        .title("默认额度已经绑满", "The default quota is used up")
        .says(
            "默认账号额度为 {required} 个，现已绑定 {actual} 个，还差 {lacking} 个。请先绑满，再申请扩容。",
            "Bound now: {actual}. Needs {required}, the whole default quota; {lacking} short. Bind the rest first, then apply.",
        ),
    error(QUOTA, "fifteen-days", "fullSince")
        .when(FULL)
        .requires(Compare(Num::Today(0), Ge, Num::Day(f("fullSince"), WAITED)))
        .clause(DOCUMENT, "四.2.7.1")
        .title("绑满已过 {wholeDays} 日", "{wholeDays} days have passed since the default quota was used up")
        .says(
            "额度绑满还没有过 {wholeDays} 日。请在 {required} 或以后申请扩容。",
            "{wholeDays} days have not passed yet since the default quota was used up. Apply on {required} or later.",
        ),
    error(CONDUCT, "effective-use", "overdueUnused")
        .requires(number("overdueUnused", Eq, 0))
        .clause(DOCUMENT, "四.2.7.2, 四.2.3")
        .title("账号都已按时使用", "Every bound account was used in time")
        .says(
            "有 {actual} 个账号绑定超过 15 日还没有挂载投稿或开播。请督促这些账号使用，或解绑，再申请扩容。",
            "Accounts without a mounted post or live after 15 days: {actual}. Have these post or go live, or unbind them, then apply.",
        ),
    error(CONDUCT, "compliant-accounts", "accountsInViolation")
        .requires(number("accountsInViolation", Eq, 0))
        .clause(DOCUMENT, "四.2.7.2, 四.2.4")
        .title("没有严重或大量违规的账号", "No bound account has severe or many violations")
        .says(
            "有 {actual} 个账号存在严重或大量违规。请督促这些账号整改，或解绑，再申请扩容。",
            "Bound accounts with severe or many violations: {actual}. Have them correct these or unbind them, then apply.",
        ),
    error(CONDUCT, "genuine-relationship", "declarations.genuineRelationship")
        .requires(is("declarations.genuineRelationship"))
        .clause(DOCUMENT, "四.2.7.2, 四.2.5")
        .title("声明与账号有实际经营关系", "Real business relations with the accounts are declared")
        .says(
            "还没有声明与账号有实际经营关系。请逐个核实，解绑没有实际经营关系的账号，再声明。",
            "Real business relations with the accounts are not declared. Check each account, unbind those without one, then declare it.",
        ),
];

static ROWS: [FieldLayout; FIELDS.len()] = rows(FIELDS);

pub static FORM: Form = Form {
    id: "quota-expansion",
    title: localized("绑定账号量扩容", "Raise the account quota"),
    summary: localized(
        "小程序能否申请增加可绑定的账号数，最早哪天可以申请。",
        "May the mini-program apply to bind more accounts, and from which day on?",
    ),
    document: DOCUMENT,
    stages: &[
        choice("quota", localized("额度", "Quota")),
        choice("conduct", localized("使用与合规", "Use and conduct")),
    ],
    schema: Schema { fields: FIELDS, layout: &ROWS, cells: cells(FIELDS, &ROWS) },
    rules: RULES,
    deadlines: &[Deadline {
        id: "apply-from",
        title: localized("最早可申请扩容", "Apply from"),
        todo: localized(
            "可以申请扩容了。提交前请再检查一遍申请表。",
            "You can apply to raise the account quota. Check the form once more before you submit it.",
        ),
        starts: true,
        when: given("fullSince"),
        at: Num::Day(f("fullSince"), WAITED),
        rule: Option::Some(rule_named(RULES, "fifteen-days")),
        overdue: Overdue::Never,
    }],
    categories: None,
    states: &[],
};
