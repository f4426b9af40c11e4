//! `sub-account-unlink` (小号解绑大号): may this sub account be unlinked now, and is it one unlink
//! too many this month?

use crate::field::time::DAY;

crate::form::builder::vocabulary!(FIELDS, Document::SubAccountArticle);

const UNLINK: u8 = 0;

static FIELDS: &[Field] = &[
    int(
        "unsettledStarOrders",
        0,
        1_000_000,
        localized("未结算星图订单数", "Number of unsettled Xingtu orders"),
    )
    .fact()
    .help(localized("没有就填 0", "0 if there are none"))
    .by(By::AccountHolder),
    boolean("liveInProgress", localized("是否有正在进行的直播", "A live stream is in progress"))
        .fact()
        .by(By::AccountHolder),
    boolean("accountNormal", localized("账号状态是否正常", "The account is in a normal state"))
        .fact()
        .by(By::AccountHolder),
    int("unlinksThisMonth", 0, 1_000_000, localized("本月已解绑次数", "Number of unlinks this month so far"))
        .fact()
        .help(localized("不含这一次", "Without this one")),
];

static RULES: &[Rule] = &[
    error(UNLINK, "no-unsettled-orders", "unsettledStarOrders")
        .requires(number("unsettledStarOrders", Eq, 0))
        .clause(DOCUMENT, "六")
        .title("没有未结算的星图订单", "No Xingtu order is unsettled")
        .says(
            "未结算的星图订单有 {actual} 个，不能解绑。请先全部结算。",
            "Unsettled Xingtu orders: {actual}. The account can be unlinked once there are none. Settle them first.",
        ),
    error(UNLINK, "no-live", "liveInProgress")
        .requires(Not(&is("liveInProgress")))
        .clause(DOCUMENT, "六")
        .title("没有正在进行的直播", "No live stream is in progress")
        .says(
            "直播正在进行，不能解绑。请等直播结束再解绑。",
            "A live stream is in progress, so the account cannot be unlinked. Wait until it has ended.",
        ),
    error(UNLINK, "account-normal", "accountNormal")
        .requires(is("accountNormal"))
        .clause(DOCUMENT, "六")
        .title("账号状态正常", "The account is in a normal state")
        .says(
            "账号状态不正常，不能解绑。请先让账号恢复正常，再解绑。",
            "The account is not in a normal state, so it cannot be unlinked. Restore the account, then unlink it.",
        ),
    warning(UNLINK, "frequency", "unlinksThisMonth")
        .requires(Compare(Num::Plus(f("unlinksThisMonth"), 1), Le, Num::Const(3)))
        .clause(DOCUMENT, "六")
        .title("每月解绑不超过 {limit} 次", "At most {limit} unlinks a month")
        .says(
            "加上这一次，本月解绑 {actual} 次；超过 {required} 次会扣 20 分账号信用分。建议下个月再解绑。",
            "Unlinks this month, this one included: {actual}. More than {required} cost the account 20 credit points. It is better to wait for next month.",
        ),
];

static ROWS: [FieldLayout; FIELDS.len()] = rows(FIELDS);

pub static FORM: Form = Form {
    id: "sub-account-unlink",
    title: localized("小号解绑大号", "Unlink a sub account"),
    summary: localized(
        "小号现在能否解绑，这个月是不是解绑得太多。",
        "May the sub account be unlinked now, and is it one unlink too many this month?",
    ),
    document: DOCUMENT,
    stages: &[choice("unlink", localized("解绑", "Unlink"))],
    schema: Schema { fields: FIELDS, layout: &ROWS, cells: cells(FIELDS, &ROWS) },
    rules: RULES,
    deadlines: &[Deadline {
        id: "history-until",
        title: localized("历史数据可查看至", "Past data can be read until"),
        todo: localized(
            "要用的历史数据，请先看完、记下来。",
            "Look up what you need of the past data, and keep a note of it.",
        ),
        starts: false,
        when: True,
        at: Num::AsOf(90 * DAY),
        rule: None,
        overdue: Overdue::Never,
    }],
    categories: None,
    states: &[],
};
