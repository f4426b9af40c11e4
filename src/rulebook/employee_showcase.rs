//! `employee-showcase` (员工号橱窗): may an employee account open a showcase of its own?
crate::form::builder::vocabulary!(FIELDS, Document::EmployeeAccountGuide);

const SHOWCASE: u8 = 0;

static FIELDS: &[Field] = &[
    boolean("realNameVerified", localized("员工号是否已实名认证", "The account's real name is verified"))
        .fact()
        .by(By::AccountHolder),
    int("depositYuan", 0, 1_000_000_000, localized("已缴商品保证金（元）", "Product deposit paid (yuan)"))
        .fact()
        .by(By::AccountHolder),
    int("publicVideos", 0, 1_000_000_000, localized("公开视频数", "Number of public videos"))
        .fact()
        .help(localized("个人主页上公开的视频", "Videos that are public on the profile"))
        .by(By::AccountHolder),
    int("fans", 0, 10_000_000_000, localized("粉丝数", "Number of followers")).fact().by(By::AccountHolder),
    boolean(
        "inheritFromMain",
        localized("是否要沿用主账号的橱窗", "The account is to use the main account's showcase"),
    ),
];

static RULES: &[Rule] = &[
    error(SHOWCASE, "real-name", "realNameVerified")
        .requires(is("realNameVerified"))
        .clause(DOCUMENT, "八")
        .title("员工号已实名认证", "The account's real name is verified")
        .says(
            "员工号还没有实名认证，不能开通橱窗。请先完成实名认证。",
            "The account's real name is not verified, so it cannot open a showcase. Verify it first.",
        ),
    error(SHOWCASE, "deposit", "depositYuan")
        .requires(number("depositYuan", Ge, 500))
        .clause(DOCUMENT, "八")
        .title("商品保证金不低于 {limit} 元", "The product deposit is at least {limit} yuan")
        .says(
            "已缴商品保证金 {actual} 元，需要 {required} 元，还差 {lacking} 元。请补足后再开通。",
            "Deposit paid: {actual} yuan. Needs {required}; {lacking} short. Pay the rest, then open the showcase.",
        ),
    error(SHOWCASE, "videos", "publicVideos")
        .requires(number("publicVideos", Ge, 10))
        .clause(DOCUMENT, "八")
        .title("公开视频不少于 {limit} 个", "At least {limit} public videos")
        .says(
            "公开视频有 {actual} 个，需要 {required} 个，还差 {lacking} 个。请再公开一些视频，然后开通。",
            "Public videos: {actual}. Needs {required}; {lacking} short. Publish more, then open the showcase.",
        ),
    error(SHOWCASE, "fans", "fans")
        .requires(number("fans", Gt, 1000))
        .clause(DOCUMENT, "八")
        .title("粉丝数超过 {limit}", "More than {limit} followers")
        .says(
            "粉丝数为 {actual}，需要超过 {limit}（刚好 {limit} 不够），还差 {lacking}。请等粉丝数够了再开通。",
            "Followers: {actual}. Needs more than {limit} (exactly {limit} will not do); {lacking} short. Open the showcase once there are enough.",
        ),
    error(SHOWCASE, "own", "inheritFromMain")
        .requires(Not(&is("inheritFromMain")))
        .clause(DOCUMENT, "八")
        .title("开通自己的橱窗，不沿用主账号的", "The showcase is the account's own")
        .says(
            "员工号暂不支持沿用主账号的橱窗。请为员工号单独开通橱窗。",
            "An employee account cannot use the main account's showcase for now. Open one of its own.",
        ),
];

static ROWS: [FieldLayout; FIELDS.len()] = rows(FIELDS);

pub static FORM: Form = Form {
    id: "employee-showcase",
    title: localized("员工号橱窗", "Showcase of an employee account"),
    summary: localized(
        "员工号能否开通橱窗（带货权限）。",
        "May the employee account open a showcase to sell products?",
    ),
    document: DOCUMENT,
    stages: &[choice("showcase", localized("开通橱窗", "Open the showcase"))],
    schema: Schema { fields: FIELDS, layout: &ROWS, cells: cells(FIELDS, &ROWS) },
    rules: RULES,
    deadlines: &[],
    categories: None,
    states: &[],
};
