//! `employee-handover` (员工离职): what may become of an employee account when its holder leaves?

use super::employee_account::KINDS;

crate::form::builder::vocabulary!(FIELDS, Document::EmployeeAccountGuide);

const HANDOVER: u8 = 0;

const CREATED: Expr = any_of("kind", &["created"]);

static FIELDS: &[Field] = &[
    one_of("kind", KINDS, localized("员工号类型", "Kind of employee account")).fact(),
    one_of(
        "action",
        &[
            choice("reassign", localized("离职换绑给其他员工", "Pass it on to another employee")),
            choice("cancel", localized("注销", "Cancel it")),
            choice("unbind", localized("解绑", "Unbind it")),
            choice("convert", localized("转为另一种员工号", "Turn it into the other kind")),
            choice("keep", localized("由员工保留", "Leave it with the employee")),
        ],
        localized("处理方式", "What to do with it"),
    ),
    boolean("unsettledAssets", localized("账号是否有未结清的资产", "The account holds unsettled assets"))
        .fact()
        .by(By::AccountHolder),
    boolean(
        "realNameReleased",
        localized("员工是否已手动实名解绑", "The employee has released the real name"),
    )
    .fact()
    .help(localized("由员工本人在抖音内操作", "Done by the employee in Douyin"))
    .by(By::AccountHolder),
];

static RULES: &[Rule] = &[
    error(HANDOVER, "created-action", "action")
        .when(CREATED)
        .requires(any_of("action", &["reassign"]))
        .clause(DOCUMENT, "三.1, 八")
        .title("企业员工号办理离职换绑", "A created account is passed on to another employee")
        .says(
            "企业员工号目前只能离职换绑，不能选「{actual}」。请改选「离职换绑给其他员工」。",
            "A created account can only be passed on for now, so “{actual}” is not open to it. Choose “Pass it on to another employee”.",
        ),
    error(HANDOVER, "authorized-action", "action")
        .when(any_of("kind", &["authorized"]))
        .requires(any_of("action", &["cancel", "keep"]))
        .clause(DOCUMENT, "二, 八")
        .title("授权的个人号注销，或由员工保留", "An authorised account is cancelled or kept by the employee")
        .says(
            "授权的个人号归员工所有，目前不能选「{actual}」。请改选「注销」，或与员工商定后改选「由员工保留」。",
            "An authorised account is the employee's own, so “{actual}” is not open to it for now. Choose “Cancel it”, or agree with the employee and choose “Leave it with the employee”.",
        ),
    error(HANDOVER, "assets-settled", "unsettledAssets")
        .when(And(&[CREATED, any_of("action", &["reassign"])]))
        .requires(Or(&[Not(&is("unsettledAssets")), is("realNameReleased")]))
        .clause(DOCUMENT, "三.1")
        .title("资产已结清，或员工已手动实名解绑", "Assets are settled, or the real name is released")
        .says(
            "账号有未结清的资产，而员工还没有手动实名解绑。请点「向员工发送通知」，等员工在抖音内解绑后，再换绑。",
            "The account holds unsettled assets and the real name is not released. Press 向员工发送通知 to notify the employee, wait until the real name is released in Douyin, then pass the account on.",
        ),
];

static ROWS: [FieldLayout; FIELDS.len()] = rows(FIELDS);

pub static FORM: Form = Form {
    id: "employee-handover",
    title: localized("员工离职时的员工号", "Employee account when the employee leaves"),
    summary: localized(
        "员工离职时，员工号能不能这样处理，还要先办什么。",
        "May the employee account be dealt with in this way when its holder leaves, and what comes first?",
    ),
    document: DOCUMENT,
    stages: &[choice("handover", localized("离职处理", "Handover"))],
    schema: Schema { fields: FIELDS, layout: &ROWS, cells: cells(FIELDS, &ROWS) },
    rules: RULES,
    deadlines: &[],
    categories: None,
    states: &[],
};
