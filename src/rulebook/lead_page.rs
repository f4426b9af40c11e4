//! `lead-page` (线索组件落地页): may this landing page use the lead component, and are its content,
//! its interaction and its use in order?

use crate::rule::{Categories, Category, CategoryRow, Sheet, SheetInfo, Table, Tag, sheet};

crate::form::builder::vocabulary!(FIELDS, Document::LeadComponentRules);

const ACCESS: u8 = 0;
const CONTENT: u8 = 1;
const INTERACTION: u8 = 2;
const USAGE: u8 = 3;

/// The categories that may use the component. A tag is whether they have to.
const OPEN: &SheetInfo = &SheetInfo {
    id: "lead",
    name: localized("线索组件的开放范围", "the lead component's table"),
    tags: &[
        Tag {
            id: "optional",
            name: localized("可选", "optional"),
            says: localized("可以接入线索组件，不强制。", "May use the lead component, but need not."),
        },
        Tag {
            id: "required",
            name: localized("必接", "required"),
            says: localized("必须接入线索组件。", "Has to use the lead component."),
        },
    ],
    unprinted: Option::None,
};
const REQUIRED: u32 = OPEN.bits(&["required"]);
const LISTED: u32 = OPEN.all();

pub(super) const SHEET: Sheet = sheet!("tables/lead-categories.csv", OPEN);
static TABLE_ROWS: [CategoryRow; SHEET.rows] = SHEET.lay_out_all();
static TABLE: Table = Table::new(SHEET, &TABLE_ROWS);

static CATEGORIES: Categories = Categories {
    list: f("miniProgram.categories"),
    category: Category {
        levels: [
            f("miniProgram.categories[].level1"),
            f("miniProgram.categories[].level2"),
            f("miniProgram.categories[].level3"),
        ],
        table: &TABLE,
    },
};

const CATEGORY_LISTED: Expr = Some(f("miniProgram.categories"), &Listed(&CATEGORIES.category, LISTED));
const CATEGORY_ONLINE: Expr = is("miniProgram.categories[].online");

const USED: Expr = is("component.used");
const MARKED: Expr = Not(&any_of("fields[].marker", &["none"]));
const MARKED_REQUIRED: Expr = any_of("fields[].marker", &["required"]);
/// Opens as the page does.
const TIMER_OF_ZERO: Expr = And(&[any_of("popup.trigger", &["timer"]), number("popup.delayMs", Eq, 0)]);
const LEAD_CAPTURE: u8 = choices(FIELDS, f("usage"), &["leadCapture"]).trailing_zeros() as u8;

/// The text is given and only holds the place of one.
macro_rules! placeholder {
    ($path:literal) => {
        And(&[given($path), Matches(f($path), Shape::Placeholder)])
    };
}

static FIELDS: &[Field] = &[
    group("miniProgram", localized("小程序", "Mini-program")),
    list("miniProgram.categories", 1, 5, &Kind::Group, localized("服务类目", "Service categories"))
        .row("服务类目", "Category")
        .fact()
        .help(localized("按小程序的三级类目填写", "All three levels, as the mini-program has them")),
    text("miniProgram.categories[].level1", 50, localized("一级类目", "Category, level 1")).fact(),
    text("miniProgram.categories[].level2", 50, localized("二级类目", "Category, level 2")).fact(),
    text("miniProgram.categories[].level3", 50, localized("三级类目", "Category, level 3")).fact(),
    boolean("miniProgram.categories[].online", localized("类目是否已上线", "The category is online")).fact(),
    group("component", localized("线索组件", "Lead component")),
    boolean("component.used", localized("本页是否使用线索组件", "The page uses the lead component")),
    boolean(
        "component.usedElsewhere",
        localized(
            "小程序的其他页面是否使用线索组件",
            "Another page of the mini-program uses the lead component",
        ),
    )
    .fact(),
    text("component.id", 128, localized("组件配置 ID", "Component config ID")).fact(),
    group("disclosure", localized("页面上的收集说明", "What the page says of the data it collects")),
    text("disclosure.purpose", MAX_TEXT, localized("收集目的和用途", "Purpose and use of the data"))
        .fact()
        .multiline(),
    text("disclosure.scope", MAX_TEXT, localized("收集范围", "Data that is collected"))
        .fact()
        .multiline()
        .help(localized("收集哪些信息", "The kinds of data asked for")),
    text("disclosure.method", MAX_TEXT, localized("收集方式", "Way in which it is collected"))
        .fact()
        .multiline(),
    text("disclosure.benefit", MAX_TEXT, localized("用户可以获得的收益", "Benefit to the user"))
        .fact()
        .multiline(),
    group("consent", localized("用户同意", "Consent")),
    one_of(
        "consent.mode",
        &[
            choice("explicit", localized("用户主动勾选", "The user ticks a box")),
            choice("preChecked", localized("默认已勾选", "A box is ticked already")),
            choice("none", localized("不征求同意", "Consent is not asked")),
        ],
        localized("取得同意的方式", "How consent is obtained"),
    ),
    group("privacy", localized("隐私保护", "Privacy")),
    text("privacy.notice", MAX_TEXT, localized("隐私保护说明", "Privacy notice"))
        .fact()
        .multiline()
        .help(localized("说明的文字或链接", "Its text or a link to it")),
    text(
        "privacy.protection",
        MAX_TEXT,
        localized("个人信息的保护措施", "Measures that protect personal data"),
    )
    .fact()
    .multiline()
    .help(localized("隐私保护说明中写明的措施", "As the privacy notice names them")),
    group("rights", localized("用户权利", "The user's rights")),
    boolean(
        "rights.canSkip",
        localized("用户是否可以不填写个人信息", "The user may decline to fill in personal data"),
    ),
    boolean(
        "rights.canDelete",
        localized("用户是否可以删除个人信息", "The user may have personal data deleted"),
    )
    .fact(),
    list("fields", 0, 50, &Kind::Group, localized("页面的填写项", "What the page asks"))
        .row("填写项", "Field")
        .help(localized(
            "只要求授权手机号的页面没有填写项",
            "None where the page only asks to authorise the phone number",
        )),
    text("fields[].name", 50, localized("字段名", "Field name"))
        .unique()
        .help(localized("同一页面内不能重复", "Different for each field of the page")),
    text("fields[].label", 50, localized("显示名称", "Label shown on the page")).display_only(),
    boolean("fields[].required", localized("用户是否必须填写", "The user must fill in this field")),
    one_of(
        "fields[].marker",
        &[
            choice("required", localized("标为必填", "Marked as required")),
            choice("optional", localized("标为选填", "Marked as optional")),
            choice("none", localized("没有标明", "Not marked")),
        ],
        localized("必填或选填的标注", "How the page marks the field"),
    ),
    text("fields[].hint", 200, localized("输入提示", "Input hint"))
        .help(localized("没有就留空", "Leave empty if there is none")),
    text("fields[].errorMessage", 200, localized("错误提示", "Error message")).help(localized(
        "填错时显示的文字；没有就留空",
        "What a wrong input shows; leave empty if there is none",
    )),
    group("presentation", localized("页面呈现", "Presentation")),
    one_of(
        "presentation.container",
        &[
            choice("page", localized("单独的页面", "A page of its own")),
            choice("section", localized("页面中的单独板块", "A section of its own on a page")),
            choice("overlay", localized("浮在其他页面之上", "Laid over another page")),
        ],
        localized("落地页的呈现方式", "How the landing page is presented"),
    ),
    group("popup", localized("弹窗", "Pop-up")),
    one_of(
        "popup.trigger",
        &[
            choice("none", localized("没有弹窗", "There is no pop-up")),
            choice("pageEnter", localized("进入页面", "Entering the page")),
            choice("timer", localized("定时", "A timer")),
            choice("scroll", localized("滚动页面", "Scrolling")),
            choice(
                "userAction",
                localized("用户操作，如点击按钮", "The user's action, such as pressing a button"),
            ),
        ],
        localized("弹窗由什么触发", "What opens the pop-up"),
    ),
    int("popup.delayMs", 0, 600_000, localized("弹窗延时（毫秒）", "Delay of the pop-up in milliseconds"))
        .help(localized("定时触发时填写，从进入页面算起", "With a timer: counted from entering the page")),
    group("authorization", localized("手机号授权", "Phone number authorisation")),
    boolean(
        "authorization.requiredForService",
        localized("是否必须授权手机号才提供服务", "The phone number has to be authorised to get the service"),
    ),
    list(
        "usage",
        1,
        6,
        &Kind::Enum(&[
            choice("leadCapture", localized("留资", "Lead capture")),
            choice("login", localized("账号登录", "Login")),
            choice("accountLink", localized("账户绑定", "Account linking")),
            choice("orderSubmit", localized("订单提交", "Order submission")),
            choice("benefitClaim", localized("权益获取", "Claiming benefits")),
            choice("other", localized("其他", "Other")),
        ]),
        localized("手机号的用途", "What the phone number is used for"),
    )
    .row("用途", "Use"),
];

static RULES: &[Rule] = &[
    error(ACCESS, "category-open", "miniProgram.categories")
        .when(USED)
        .requires(CATEGORY_LISTED)
        .clause(DOCUMENT, "二")
        .title("有服务类目在组件的开放范围内", "A service category may use the lead component")
        .says(
            "服务类目都不在线索组件的开放范围内。[是不是想填「{suggestion}」？]请改用范围内的类目，或在本页取消使用组件。",
            "None of the service categories may use the lead component. [Did you mean “{suggestion}”? ]Use a category that may, or take the component off the page.",
        ),
    error(ACCESS, "category-online", "miniProgram.categories")
        .when(And(&[USED, CATEGORY_LISTED]))
        .requires(Some(
            f("miniProgram.categories"),
            &And(&[Listed(&CATEGORIES.category, LISTED), CATEGORY_ONLINE]),
        ))
        .clause(DOCUMENT, "二")
        .title("范围内的类目已上线", "A category that may use the component is online")
        .says(
            "可以使用线索组件的类目还没有上线。请等类目上线后再接入组件。",
            "The category that may use the lead component is not online yet. Add the component once it is.",
        ),
    error(ACCESS, "component-required", "component.used")
        .when(Some(
            f("miniProgram.categories"),
            &And(&[Listed(&CATEGORIES.category, REQUIRED), CATEGORY_ONLINE]),
        ))
        .requires(Or(&[USED, is("component.usedElsewhere")]))
        .clause(DOCUMENT, "二")
        .title("必接类目的小程序接入了组件", "A mini-program whose category must use the component has it")
        .says(
            "有服务类目必须接入线索组件，但小程序没有页面使用它。请在本页或其他页面接入。",
            "A service category must use the lead component, but no page has it. Add it to this page or another.",
        ),
    warning(ACCESS, "component-id-shape", "component.id")
        .when(And(&[USED, given("component.id")]))
        .requires(Matches(f("component.id"), Shape::ComponentId))
        .product_check(DOCUMENT, "")
        .title("组件配置 ID 是 32 位数字和小写字母", "A component config ID is 32 characters: digits and lower-case letters")
        .says(
            "这不像组件配置 ID：组件配置 ID 通常是 32 位，只有数字和小写字母 a–f。请重新复制，看看是不是多了或少了字符。",
            "This does not look like a component config ID, which usually has 32 characters: digits and lower-case letters a–f. Copy it again and check that none is missing or extra.",
        ),
    notice(ACCESS, "lead-without-component", "component.used")
        .when(And(&[Not(&USED), has("usage", "leadCapture")]))
        .requires(False)
        .product_check(DOCUMENT, "")
        .title("收集线索的页面使用线索组件", "A page that collects leads uses the lead component")
        .says(
            "页面收集线索，但没有使用线索组件，所以没有检查对组件的要求。如果打算使用，请在这里选「是」；不打算使用，可以不管这一条。",
            "The page collects leads without the lead component, so what is asked of the component was not checked. If the page is to use it, choose “Yes” here; otherwise there is nothing to do.",
        ),
    error(CONTENT, "purpose", "disclosure.purpose")
        .when(USED)
        .requires(present("disclosure.purpose"))
        .clause(DOCUMENT, "3.1.1")
        .title("页面写明收集目的和用途", "The page says why data is collected and what for")
        .says(
            "页面没有写明收集信息的目的和用途。请在页面上写明，再填到这里。",
            "The page does not say why data is collected and what for. Say it on the page, then enter it here.",
        ),
    error(CONTENT, "scope", "disclosure.scope")
        .when(USED)
        .requires(present("disclosure.scope"))
        .clause(DOCUMENT, "3.1.1")
        .title("页面写明收集范围", "The page says which data is collected")
        .says(
            "页面没有写明收集哪些信息。请在页面上写明，再填到这里。",
            "The page does not say which data is collected. Say it on the page, then enter it here.",
        ),
    error(CONTENT, "method", "disclosure.method")
        .when(USED)
        .requires(present("disclosure.method"))
        .clause(DOCUMENT, "3.1.1")
        .title("页面写明收集方式", "The page says how data is collected")
        .says(
            "页面没有写明怎样收集信息。请在页面上写明，再填到这里。",
            "The page does not say how data is collected. Say it on the page, then enter it here.",
        ),
    error(CONTENT, "benefit", "disclosure.benefit")
        .when(USED)
        .requires(present("disclosure.benefit"))
        .clause(DOCUMENT, "3.1.1")
        .title("页面写明用户的收益", "The page says what the user gets")
        .says(
            "页面没有写明用户可以获得什么。请在页面上写明，再填到这里。",
            "The page does not say what the user gets. Say it on the page, then enter it here.",
        ),
    error(CONTENT, "consent", "consent.mode")
        .when(USED)
        .requires(Not(&any_of("consent.mode", &["none"])))
        .clause(DOCUMENT, "3.1.1")
        .title("收集前取得用户同意", "The user's consent is obtained")
        .says(
            "页面没有征求用户同意。请在收集前加一个由用户自己勾选的同意框。",
            "The page does not ask for consent. Add a box that the user ticks before any data is collected.",
        ),
    warning(CONTENT, "consent-by-user", "consent.mode")
        .when(USED)
        .requires(Not(&any_of("consent.mode", &["preChecked"])))
        .clause(DOCUMENT, "3.1.1")
        .title("同意框由用户自己勾选", "The user ticks the consent box")
        .says(
            "同意框默认已勾选，难以证明用户同意。请改为默认不勾选，由用户自己勾选。",
            "The consent box is ticked already, which is weak proof of consent. Leave it for the user to tick.",
        ),
    error(CONTENT, "privacy-notice", "privacy.notice")
        .when(USED)
        .requires(present("privacy.notice"))
        .clause(DOCUMENT, "3.1.2")
        .title("页面有隐私保护说明", "The page has a privacy notice")
        .says(
            "页面没有隐私保护说明。请在页面上加上，再把文字或链接填到这里。",
            "The page has no privacy notice. Add one, then enter its text or a link to it here.",
        ),
    error(CONTENT, "privacy-protection", "privacy.protection")
        .when(USED)
        .requires(present("privacy.protection"))
        .clause(DOCUMENT, "3.1.2")
        .title("写明个人信息的保护措施", "The measures that protect personal data are named")
        .says(
            "没有写明怎样保护个人信息。请写明安全和保密的措施，再填到这里。",
            "Nothing is said of how personal data is protected. Name the measures that keep it safe and confidential, then enter them here.",
        ),
    warning(CONTENT, "placeholder-text", "disclosure")
        .when(USED)
        .requires(And(&[
            Not(&placeholder!("disclosure.purpose")),
            Not(&placeholder!("disclosure.scope")),
            Not(&placeholder!("disclosure.method")),
            Not(&placeholder!("disclosure.benefit")),
            Not(&placeholder!("privacy.notice")),
            Not(&placeholder!("privacy.protection")),
        ]))
        .split()
        .product_check(DOCUMENT, "3.1.1, 3.1.2")
        .title("说明是实际的内容，不是占位文字", "The texts are real, not placeholders")
        .says(
            "这里填的像是占位文字。请先在页面上写明实际的内容，再照原样填到这里。",
            "This looks like placeholder text. Say what is true on the page first, then enter it here word for word.",
        ),
    error(CONTENT, "user-control", "rights")
        .when(USED)
        .requires(Or(&[is("rights.canSkip"), is("rights.canDelete")]))
        .clause(DOCUMENT, "3.1.2")
        .title("用户可以不填写或删除个人信息", "The user may decline to fill in personal data, or have it deleted")
        .says(
            "用户必须填写个人信息，而且不能删除。请允许用户不填写，或者允许用户删除。",
            "The user has to fill in personal data and cannot have it deleted. Let the user skip it, or have it deleted.",
        ),
    notice(CONTENT, "user-control-both", "rights")
        .when(And(&[USED, Or(&[is("rights.canSkip"), is("rights.canDelete")])]))
        .requires(And(&[is("rights.canSkip"), is("rights.canDelete")]))
        .clause(DOCUMENT, "3.1.2")
        .title("不填写和删除两项都提供", "Declining and deleting are both offered")
        .says(
            "不填写、删除个人信息，用户只能做其中一样。这已符合要求，两样都提供更好。",
            "The user may either skip personal data or have it deleted, not both. That is enough; offering both is better.",
        ),
    error(CONTENT, "field-marked", "fields[].marker")
        .when(USED)
        .each(f("fields"), True)
        .requires(MARKED)
        .clause(DOCUMENT, "3.1.3")
        .title("每项标明必填或选填", "Every field is marked as required or optional")
        .says(
            "这一项没有标明必填还是选填。请在页面上标明，再在这里改选。",
            "This field is not marked as required or optional. Mark it on the page, then choose the mark here.",
        ),
    error(CONTENT, "field-marker-true", "fields[].marker")
        .when(USED)
        .each(f("fields"), MARKED)
        .requires(If(&[is("fields[].required"), MARKED_REQUIRED, Not(&MARKED_REQUIRED)]))
        .clause(DOCUMENT, "3.1.3")
        .title("必填、选填的标注与实际一致", "Every field's mark is true")
        .says(
            "这一项的标注是「{actual}」，与用户是否必须填写不一致。请改正页面上的标注，或改变是否必须填写。",
            "The mark of this field is “{actual}”, which is not how it works. Correct the mark on the page, or change whether the user must fill it in.",
        ),
    warning(CONTENT, "field-hint", "fields[].hint")
        .when(USED)
        .each(f("fields"), True)
        .requires(given("fields[].hint"))
        .clause(DOCUMENT, "3.1.3")
        .title("每项有输入提示", "Every field has an input hint")
        .says(
            "这一项没有输入提示。请加上提示，例如要填的格式。",
            "This field has no input hint. Add one, of the expected format for example.",
        ),
    warning(CONTENT, "field-error", "fields[].errorMessage")
        .when(USED)
        .each(f("fields"), True)
        .requires(given("fields[].errorMessage"))
        .clause(DOCUMENT, "3.1.3")
        .title("每项有错误提示", "Every field has an error message")
        .says(
            "这一项没有错误提示。请加上提示，说明填错了怎么改。",
            "This field has no error message. Add one that says how to correct a wrong input.",
        ),
    error(INTERACTION, "separate-section", "presentation.container")
        .when(USED)
        .requires(any_of("presentation.container", &["page", "section"]))
        .clause(DOCUMENT, "3.2")
        .title("落地页自成一页或一个板块", "The landing page is a page or a section of its own")
        .says(
            "落地页浮在其他页面之上。请改为单独的页面，或页面中的单独板块。",
            "The landing page is laid over another page. Make it a page of its own, or a section of its own on a page.",
        ),
    error(INTERACTION, "no-popup-on-entry", "popup.trigger")
        .when(USED)
        .requires(And(&[Not(&any_of("popup.trigger", &["pageEnter"])), Not(&TIMER_OF_ZERO)]))
        .clause(DOCUMENT, "3.2")
        .title("不一进页面就弹窗", "No pop-up opens on entry")
        .says(
            "用户一进页面就弹窗。请改为用户点击按钮后再弹出。",
            "The pop-up opens as soon as the user enters the page. Let it open when the user presses a button.",
        ),
    warning(INTERACTION, "popup-by-user", "popup.trigger")
        .when(And(&[USED, any_of("popup.trigger", &["timer", "scroll"]), Not(&TIMER_OF_ZERO)]))
        .requires(False)
        .clause(DOCUMENT, "3.2")
        .title("弹窗由用户操作触发", "The pop-up is opened by the user")
        .says(
            "弹窗由定时或滚动触发，不是用户自己打开的。建议改为用户点击按钮后再弹出。",
            "A timer or scrolling opens the pop-up, not the user. It is safer to open it when the user presses a button.",
        ),
    error(INTERACTION, "no-forced-authorization", "authorization.requiredForService")
        .when(USED)
        .requires(Not(&is("authorization.requiredForService")))
        .clause(DOCUMENT, "3.2")
        .title("不强制授权手机号", "Authorising the phone number is not forced")
        .says(
            "用户必须授权手机号才能得到服务。请让没有授权的用户也能继续使用。",
            "The user has to authorise the phone number to get the service. Let users who decline carry on.",
        ),
    error(USAGE, "lead-use-only", "usage")
        .when(USED)
        .each(f("usage"), True)
        .requires(ElementIs(f("usage"), LEAD_CAPTURE))
        .clause(DOCUMENT, "3.3")
        .title("线索组件只用于留资", "The lead component serves lead capture only")
        .says(
            "线索组件只能用于留资，不能用于「{actual}」。请改用其他方式实现，再从这里去掉。",
            "The lead component serves lead capture only, not “{actual}”. Provide that in another way, then take it out here.",
        ),
];

static ROWS: [FieldLayout; FIELDS.len()] = rows(FIELDS);

pub static FORM: Form = Form {
    id: "lead-page",
    title: localized("线索组件落地页", "Landing page with the lead component"),
    summary: localized(
        "落地页能否使用线索组件，内容、交互和用途合不合规范。",
        "May the landing page use the lead component, and are its content, interaction and use in order?",
    ),
    document: DOCUMENT,
    stages: &[
        choice("access", localized("接入条件", "Access")),
        choice("content", localized("页面内容", "Content")),
        choice("interaction", localized("页面交互", "Interaction")),
        choice("usage", localized("使用范围", "Use")),
    ],
    schema: Schema { fields: FIELDS, layout: &ROWS, cells: cells(FIELDS, &ROWS) },
    rules: RULES,
    deadlines: &[],
    categories: Option::Some(&CATEGORIES),
    states: &[],
};
