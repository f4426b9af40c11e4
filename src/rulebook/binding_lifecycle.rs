//! `binding-lifecycle` (已绑定账号的管理): a binding that was approved: was it confirmed and used in
//! time, may it go on, and by when must something be done?
//!
//! Of the instants, only the approval must be known: one that is absent has not happened.

use crate::field::time::DAY;

crate::form::builder::vocabulary!(FIELDS, Document::BindingRules);

const TIMELINE: u8 = 0;
const CONDUCT: u8 = 1;

/// To confirm, from the approval.
const CONFIRM_WITHIN: i64 = 3 * DAY;
/// To use first, from the confirmation.
const USE_WITHIN: i64 = 15 * DAY;

static FIELDS: &[Field] = &[
    instant("approvedAt", localized("绑定申请审核通过时间", "Application approved at")),
    instant("confirmedAt", localized("账号确权时间", "Confirmed by the account at"))
        .help(localized("还没有确权就不填", "Leave empty if not confirmed yet")),
    instant("firstUsedAt", localized("首次挂载投稿或开播时间", "First mounted post or live at"))
        .help(localized("还没有就不填", "Leave empty if there is none yet")),
    date("relationEndsOn", localized("雇佣或合作关系到期日", "Last day of the employment or cooperation"))
        .help(localized("没有到期日就不填", "Leave empty if it has no end")),
    instant("unboundAt", localized("解绑时间", "Unbound at"))
        .help(localized("还没有解绑就不填", "Leave empty if still bound")),
    group("violations", localized("绑定期间账号的违规", "The account's violations while bound")),
    int("violations.severe", 0, 1_000_000, localized("严重违规次数", "Severe violations")),
    int("violations.total", 0, 1_000_000, localized("违规总次数", "All violations")),
];

const CONFIRMED: Expr = given("confirmedAt");
const USED: Expr = given("firstUsedAt");
const NOT_UNBOUND: Expr = Not(&given("unboundAt"));
const ENDS: Expr = given("relationEndsOn");
/// Holds, or is unknown: where the approval is not known, or another instant or the relation's end is invalid.
const CLEAR: Expr = And(&[
    present("approvedAt"),
    Or(&[CONFIRMED, Not(&CONFIRMED)]),
    Or(&[USED, Not(&USED)]),
    Or(&[ENDS, Not(&ENDS)]),
    Or(&[NOT_UNBOUND, Not(&NOT_UNBOUND)]),
]);

/// An instant is not after another, by day in Beijing.
const fn in_order(first: &str, then: &str) -> Expr {
    Compare(Num::Day(f(first), 0), Le, Num::Day(f(then), 0))
}

/// An instant is not after the one to judge at, by day in Beijing.
const fn not_ahead(path: &str) -> Expr {
    Compare(Num::Day(f(path), 0), Le, Num::Today(0))
}

static RULES: &[Rule] = &[
    error(TIMELINE, "chronology-approved", "approvedAt")
        .requires(not_ahead("approvedAt"))
        .product_check(DOCUMENT, "")
        .title("审核通过时间不晚于今天", "The approval is not in the future")
        .says(
            "审核通过时间 {actual} 晚于今天。请改为实际通过的时间。",
            "The approval, {actual}, is later than today. Enter when it was really approved.",
        ),
    error(TIMELINE, "chronology-confirmed", "confirmedAt")
        .when(CONFIRMED)
        .requires(And(&[in_order("approvedAt", "confirmedAt"), not_ahead("confirmedAt")]))
        .product_check(DOCUMENT, "")
        .title(
            "确权在审核通过之后、今天或以前",
            "The confirmation is after the approval and not in the future",
        )
        .says(
            "确权时间早于审核通过，或晚于今天。请核对这两个时间。",
            "The confirmation is before the approval or later than today. Check both times.",
        ),
    error(TIMELINE, "chronology-used", "firstUsedAt")
        .when(USED)
        .requires(And(&[CONFIRMED, in_order("confirmedAt", "firstUsedAt"), not_ahead("firstUsedAt")]))
        .product_check(DOCUMENT, "")
        .title(
            "首次使用在确权之后、今天或以前",
            "The first use is after the confirmation and not in the future",
        )
        .says(
            "首次使用早于确权（或没有填确权时间），或晚于今天。请核对这两个时间。",
            "The first use is before the confirmation, which may be lacking, or later than today. Check both times.",
        ),
    error(TIMELINE, "chronology-unbound", "unboundAt")
        .when(given("unboundAt"))
        .requires(And(&[in_order("approvedAt", "unboundAt"), not_ahead("unboundAt")]))
        .product_check(DOCUMENT, "")
        .title("解绑在审核通过之后、今天或以前", "The unbinding is after the approval and not in the future")
        .says(
            "解绑时间早于审核通过，或晚于今天。请核对这两个时间。",
            "The unbinding is before the approval or later than today. Check both times.",
        ),
    error(TIMELINE, "confirmed-in-time", "confirmedAt")
        .when(NOT_UNBOUND)
        .requires(If(&[
            CONFIRMED,
            Compare(Num::field(f("confirmedAt")), Le, Num::Plus(f("approvedAt"), CONFIRM_WITHIN)),
            Compare(Num::AsOf(0), Le, Num::Plus(f("approvedAt"), CONFIRM_WITHIN)),
        ]))
        .clause(DOCUMENT, "四.2.2")
        .title("审核通过后 {days} 日内确权", "Confirmed within {days} days of the approval")
        .says(
            "审核通过后 {days} 日内没有完成确权，绑定已失效。请重新申请，并提前与账号约好确权时间。",
            "The account did not confirm within {days} days of the approval, so the binding has lapsed. Apply again, and agree the time beforehand.",
        ),
    error(TIMELINE, "used-in-time", "firstUsedAt")
        .when(And(&[NOT_UNBOUND, CONFIRMED]))
        .requires(If(&[
            USED,
            Compare(Num::field(f("firstUsedAt")), Le, Num::Plus(f("confirmedAt"), USE_WITHIN)),
            Compare(Num::AsOf(0), Le, Num::Plus(f("confirmedAt"), USE_WITHIN)),
        ]))
        .clause(DOCUMENT, "四.2.3")
        .title("确权后 {days} 日内挂载投稿或开播", "Used within {days} days of the confirmation")
        .says(
            "确权后 {days} 日内没有挂载投稿或开播。还没使用的，请督促账号尽快使用，或解绑；时间填错的，请改正。",
            "There was no mounted post or live within {days} days of the confirmation. If there is still none, have the account start soon or unbind it; otherwise check the times.",
        ),
    error(TIMELINE, "relation-current", "relationEndsOn")
        .when(And(&[NOT_UNBOUND, ENDS]))
        .requires(Compare(Num::field(f("relationEndsOn")), Ge, Num::Today(0)))
        .clause(DOCUMENT, "四.2.6")
        .title("雇佣或合作关系没有到期", "The employment or cooperation has not ended")
        .says(
            "雇佣或合作关系 {actual} 已到期。请及时解绑账号；已续签的，请更新到期日。",
            "The employment or cooperation ended on {actual}. Unbind the account, or enter the new last day if it was renewed.",
        ),
    error(CONDUCT, "no-severe-violation", "violations.severe")
        .when(NOT_UNBOUND)
        .requires(number("violations.severe", Eq, 0))
        .clause(DOCUMENT, "四.2.4")
        .title("绑定期间账号没有严重违规", "The account has no severe violation while bound")
        .says(
            "账号在绑定期间有 {actual} 次严重违规，小程序要一并担责。请立即督促整改，必要时解绑。",
            "Severe violations while bound: {actual}. The mini-program answers for them too. Have them corrected at once, or unbind the account.",
        ),
    warning(CONDUCT, "no-violation", "violations.total")
        .when(NOT_UNBOUND)
        .requires(number("violations.total", Eq, 0))
        .clause(DOCUMENT, "四.2.4")
        .title("绑定期间账号没有违规", "The account has no violation while bound")
        .says(
            "账号在绑定期间有 {actual} 次违规，大量违规会牵连小程序。请督促账号及时纠正。",
            "Violations while bound: {actual}. Many of them count against the mini-program. Have the account correct them.",
        ),
];

static ROWS: [FieldLayout; FIELDS.len()] = rows(FIELDS);

const CONFIRMED_IN_TIME: u8 = rule_named(RULES, "confirmed-in-time");
const USED_IN_TIME: u8 = rule_named(RULES, "used-in-time");
const RELATION_CURRENT: u8 = rule_named(RULES, "relation-current");

pub static FORM: Form = Form {
    id: "binding-lifecycle",
    title: localized("已绑定账号的管理", "A binding after approval"),
    summary: localized(
        "绑定有没有按时确权和使用，账号合不合规，什么时候必须做什么。",
        "Was the binding confirmed and used in time, is the account compliant, and what is due when?",
    ),
    document: DOCUMENT,
    stages: &[
        choice("timeline", localized("时间", "Timeline")),
        choice("conduct", localized("合规经营", "Conduct")),
    ],
    schema: Schema { fields: FIELDS, layout: &ROWS, cells: cells(FIELDS, &ROWS) },
    rules: RULES,
    deadlines: &[
        Deadline {
            id: "confirm-by",
            title: localized("确权截止", "Confirm by"),
            when: And(&[Not(&CONFIRMED), NOT_UNBOUND]),
            at: Num::Plus(f("approvedAt"), CONFIRM_WITHIN),
            rule: Option::Some(CONFIRMED_IN_TIME),
            overdue: Overdue::Before,
        },
        Deadline {
            id: "use-by",
            title: localized("首次使用截止", "Use by"),
            when: And(&[CONFIRMED, Not(&USED), NOT_UNBOUND]),
            at: Num::Plus(f("confirmedAt"), USE_WITHIN),
            rule: Option::Some(USED_IN_TIME),
            overdue: Overdue::Before,
        },
        Deadline {
            id: "unbind-by",
            title: localized("解绑截止", "Unbind by"),
            when: And(&[given("relationEndsOn"), NOT_UNBOUND]),
            at: Num::Plus(f("relationEndsOn"), 1),
            rule: Option::Some(RELATION_CURRENT),
            overdue: Overdue::NotAfter,
        },
    ],
    categories: None,
    states: &[
        State::new("unbound", localized("已解绑", "Unbound"), given("unboundAt")),
        State::new("unknown", localized("无法判断", "Not known"), CLEAR).unknown(),
        State::new("lapsed", localized("绑定已失效", "Lapsed"), True).fails(CONFIRMED_IN_TIME),
        State::new("pendingConfirmation", localized("待确权", "Awaiting confirmation"), Not(&CONFIRMED)),
        State::new("shouldUnbind", localized("应解绑", "Has to be unbound"), True).fails(RELATION_CURRENT),
        State::new("inactive", localized("逾期未使用", "Not used in time"), Not(&USED)).fails(USED_IN_TIME),
        State::new("awaitingFirstUse", localized("待首次使用", "Awaiting first use"), Not(&USED)),
        State::new("active", localized("使用中", "In use"), True),
    ],
};
