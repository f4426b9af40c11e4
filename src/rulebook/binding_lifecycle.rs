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
    instant("approvedAt", localized("绑定申请审核通过的时间", "Time of the application's approval"))
        .fact()
        .by(By::Platform),
    instant("confirmedAt", localized("账号确权的时间", "Time of the account's confirmation"))
        .fact()
        .help(localized(
            "账号所有者确认绑定的时间；还没有确权就不填",
            "When the account's owner confirmed the binding; leave empty if that has not happened yet",
        ))
        .by(By::AccountHolder),
    instant("firstUsedAt", localized("首次挂载投稿或开播的时间", "Time of the first mounted post or live"))
        .fact()
        .help(localized("还没有就不填", "Leave empty if there is none yet"))
        .by(By::AccountHolder),
    date(
        "relationEndsOn",
        localized("劳动合同／合作协议到期日", "Last day of the labour contract or cooperation agreement"),
    )
    .fact()
    .help(localized(
        "有效的最后一天；没有到期日就不填",
        "The last day on which it is valid; leave empty if it has none",
    )),
    instant("unboundAt", localized("解绑的时间", "Time of unbinding"))
        .fact()
        .help(localized("还没有解绑就不填", "Leave empty if still bound")),
    group("violations", localized("绑定期间账号的违规", "The account's violations while bound"))
        .by(By::AccountHolder),
    int("violations.severe", 0, 1_000_000, localized("严重违规次数", "Number of severe violations")).fact(),
    int("violations.total", 0, 1_000_000, localized("违规总次数", "Number of all violations"))
        .fact()
        .help(localized("包括严重违规", "Severe ones included")),
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
        .title("审核通过的时间不晚于今天", "The approval is today or earlier")
        .says(
            "绑定申请审核通过的时间是 {actual}，晚于今天（{required}）。请改为实际通过的时间。",
            "The application's approval is dated {actual}, later than today ({required}). Enter when it was really approved.",
        ),
    error(TIMELINE, "chronology-confirmed", "confirmedAt")
        .when(CONFIRMED)
        .requires(And(&[in_order("approvedAt", "confirmedAt"), not_ahead("confirmedAt")]))
        .product_check(DOCUMENT, "")
        .title("确权在审核通过的当天或以后，不晚于今天", "The confirmation is on the day of the approval or later, up to today")
        .says(
            "账号确权的时间早于审核通过，或晚于今天。请核对「账号确权的时间」和「绑定申请审核通过的时间」，改正填错的一处。",
            "The confirmation is before the approval or later than today. Check “Time of the account's confirmation” and “Time of the application's approval”, and correct the wrong one.",
        ),
    error(TIMELINE, "chronology-used", "firstUsedAt")
        .when(USED)
        .requires(And(&[CONFIRMED, in_order("confirmedAt", "firstUsedAt"), not_ahead("firstUsedAt")]))
        .product_check(DOCUMENT, "")
        .title("首次使用在确权的当天或以后，不晚于今天", "The first use is on the day of the confirmation or later, up to today")
        .says(
            "首次挂载投稿或开播的时间早于账号确权，或晚于今天，或者确权的时间还没有填。请核对「首次挂载投稿或开播的时间」和「账号确权的时间」，填错的改正，没填的补上。",
            "The first mounted post or live is before the confirmation or later than today, or the confirmation is not given. Check “Time of the first mounted post or live” and “Time of the account's confirmation”: correct what is wrong, and enter what is missing.",
        ),
    error(TIMELINE, "chronology-unbound", "unboundAt")
        .when(given("unboundAt"))
        .requires(And(&[in_order("approvedAt", "unboundAt"), not_ahead("unboundAt")]))
        .product_check(DOCUMENT, "")
        .title("解绑在审核通过的当天或以后，不晚于今天", "The unbinding is on the day of the approval or later, up to today")
        .says(
            "解绑的时间早于审核通过，或晚于今天。请核对「解绑的时间」和「绑定申请审核通过的时间」，改正填错的一处。",
            "The unbinding is before the approval or later than today. Check “Time of unbinding” and “Time of the application's approval”, and correct the wrong one.",
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
            "账号没有在审核通过后 {days} 日内（最晚 {required}）完成确权，绑定已失效[（审核通过的时间只填了 {startDay}，按当天 00:00 起算）]。请与账号约好确权时间，再重新申请；时间填错的，请改正。",
            "The account did not confirm within {days} days of the approval, by {required}, so the binding has lapsed[ (the approval was given as the date {startDay}, so it counts from 00:00)]. Agree with the account when to confirm, then apply again; correct the times if they are wrong.",
        ),
    error(TIMELINE, "used-in-time", "firstUsedAt")
        .when(And(&[NOT_UNBOUND, CONFIRMED]))
        .requires(If(&[
            USED,
            Compare(Num::field(f("firstUsedAt")), Le, Num::Plus(f("confirmedAt"), USE_WITHIN)),
            Compare(Num::AsOf(0), Le, Num::Plus(f("confirmedAt"), USE_WITHIN)),
        ]))
        .clause(DOCUMENT, "四.2.3")
        .title("确权后 {days} 日内挂载投稿或开播", "First mounted post or live within {days} days of the confirmation")
        .says(
            "账号没有在确权后 {days} 日内（最晚 {required}）挂载投稿或开播[（确权的时间只填了 {startDay}，按当天 00:00 起算）]。还没有使用的，请督促账号尽快使用，或解绑；时间填错的，请改正。",
            "The account had no mounted post or live within {days} days of the confirmation, by {required}[ (the confirmation was given as the date {startDay}, so it counts from 00:00)]. If there is still none, have the account post or go live soon, or unbind it; correct the times if they are wrong.",
        ),
    error(TIMELINE, "relation-current", "relationEndsOn")
        .when(And(&[NOT_UNBOUND, ENDS]))
        .requires(Compare(Num::field(f("relationEndsOn")), Ge, Num::Today(0)))
        .clause(DOCUMENT, "四.2.6")
        .title("劳动合同或合作协议没有到期", "The labour contract or cooperation agreement has not ended")
        .says(
            "劳动合同或合作协议已于 {actual} 到期。请解绑账号；已经续签的，请填写新的到期日。",
            "The labour contract or cooperation agreement ended on {actual}. Unbind the account; if it was renewed, enter the new last day.",
        ),
    error(CONDUCT, "no-severe-violation", "violations.severe")
        .when(NOT_UNBOUND)
        .requires(number("violations.severe", Eq, 0))
        .clause(DOCUMENT, "四.2.4")
        .title("绑定期间账号没有严重违规", "The account has no severe violation while bound")
        .says(
            "绑定期间账号有 {actual} 次严重违规，小程序要承担连带责任。请督促账号立即整改，或解绑账号。",
            "Severe violations while bound: {actual}. The mini-program is held responsible with the account. Have the account correct them at once, or unbind it.",
        ),
    warning(CONDUCT, "no-violation", "violations.total")
        .when(NOT_UNBOUND)
        .requires(number("violations.total", Eq, 0))
        .clause(DOCUMENT, "四.2.4")
        .title("绑定期间账号没有违规", "The account has no violation while bound")
        .says(
            "绑定期间账号有 {actual} 次违规；违规多了，小程序也会被处罚。请督促账号及时整改。",
            "Violations while bound: {actual}. If there are many, the mini-program is penalised as well. Have the account correct them.",
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
            title: localized("确权截止", "Account confirms by"),
            todo: localized(
                "请让抖音账号完成确权。到时没有确权，绑定就失效了，要重新申请。",
                "Have the Douyin account confirm the binding. Without that the binding lapses and has to be applied for again.",
            ),
            starts: false,
            when: And(&[Not(&CONFIRMED), NOT_UNBOUND]),
            at: Num::Plus(f("approvedAt"), CONFIRM_WITHIN),
            rule: Option::Some(CONFIRMED_IN_TIME),
            overdue: Overdue::Before,
        },
        Deadline {
            id: "use-by",
            title: localized("首次挂载投稿或开播截止", "First mounted post or live by"),
            todo: localized(
                "请用这个抖音账号挂载小程序发一条视频，或开播一次；不打算用的，请解绑。",
                "Post a video or go live from the Douyin account with the mini-program mounted, or unbind the account if it will not be used.",
            ),
            starts: false,
            when: And(&[CONFIRMED, Not(&USED), NOT_UNBOUND]),
            at: Num::Plus(f("confirmedAt"), USE_WITHIN),
            rule: Option::Some(USED_IN_TIME),
            overdue: Overdue::Before,
        },
        Deadline {
            id: "unbind-by",
            title: localized("解绑账号截止", "Unbind the account by"),
            todo: localized(
                "请在劳动合同或合作协议到期前解绑账号；已续签的，请改填新的到期日。",
                "Unbind the account before the labour contract or cooperation agreement ends, or enter the new last day if it was renewed.",
            ),
            starts: false,
            when: And(&[given("relationEndsOn"), NOT_UNBOUND]),
            at: Num::Plus(f("relationEndsOn"), 1),
            rule: Option::Some(RELATION_CURRENT),
            overdue: Overdue::NotAfter,
        },
    ],
    categories: None,
    states: &[
        State::new("unbound", localized("已解绑", "Unbound"), given("unboundAt")),
        State::new("unknown", localized("资料不全，暂不能判断", "Too little is known yet"), CLEAR).unknown(),
        State::new("lapsed", localized("绑定已失效", "Binding lapsed"), True).fails(CONFIRMED_IN_TIME),
        State::new("pendingConfirmation", localized("待确权", "Awaiting confirmation"), Not(&CONFIRMED)),
        State::new("shouldUnbind", localized("应解绑", "To be unbound"), True).fails(RELATION_CURRENT),
        State::new("inactive", localized("逾期未使用", "Not used in time"), Not(&USED)).fails(USED_IN_TIME),
        State::new("awaitingFirstUse", localized("待首次使用", "Awaiting first use"), Not(&USED)),
        State::new("active", localized("使用中", "In use"), True),
    ],
};
