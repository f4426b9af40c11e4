//! `employee-handover` (员工离职): what may become of an employee account when its holder leaves?

use super::employee_account::KINDS;

crate::form::builder::vocabulary!(FIELDS, Document::EmployeeAccountGuide);

const HANDOVER: u8 = 0;

const CREATED: Expr = any_of("kind", &["created"]);

static FIELDS: &[Field] = &[
    one_of("kind", KINDS, localized("员工号类型", "Kind of employee account")),
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
    boolean("unsettledAssets", localized("账号有未结清的资产", "The account holds unsettled assets")),
    boolean("realNameReleased", localized("员工已手动实名解绑", "The employee has released the real name"))
        .help(localized("由员工本人在抖音内操作", "Done by the employee in Douyin")),
];

static RULES: &[Rule] = &[
    error(HANDOVER, "created-action", "action")
        .when(CREATED)
        .requires(any_of("action", &["reassign"]))
        .clause(DOCUMENT, "三.1, 八")
        .title("企业员工号办理离职换绑", "A created account is passed on to another employee")
        .says(
            "企业员工号目前只能离职换绑，不能注销、解绑、转换类型或由员工保留。请选择离职换绑。",
            "A created account can only be passed on for now: not cancelled, unbound, converted or kept. Choose to pass it on to another employee.",
        ),
    error(HANDOVER, "authorized-action", "action")
        .when(any_of("kind", &["authorized"]))
        .requires(any_of("action", &["cancel", "keep"]))
        .clause(DOCUMENT, "二, 八")
        .title("授权的个人号注销，或由员工保留", "An authorised account is cancelled or kept by the employee")
        .says(
            "授权的个人号归员工所有，目前不能换绑、解绑或转换类型。请选择注销，或协商由员工保留。",
            "An authorised account is the employee's own; it cannot be passed on, unbound or converted for now. Cancel it, or agree that the employee keeps it.",
        ),
    error(HANDOVER, "assets-settled", "unsettledAssets")
        .when(And(&[CREATED, any_of("action", &["reassign"])]))
        .requires(Or(&[Not(&is("unsettledAssets")), is("realNameReleased")]))
        .clause(DOCUMENT, "三.1")
        .title("资产已结清，或员工已手动实名解绑", "Assets are settled, or the real name is released")
        .says(
            "账号有未结清的资产，员工还没有手动实名解绑。请点「向员工发送通知」，由员工在抖音内解绑后再换绑。",
            "The account holds unsettled assets and the real name is not released. Notify the employee, who releases it by hand in Douyin; then pass the account on.",
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
