//! `binding` (小程序绑定抖音账号): may this mini-program bind this Douyin account, for the self-mount
//! capabilities asked for, with these documents?

use crate::field::Format;
use crate::rule::{Categories, Category, CategoryRow, LONG_TERM, Sheet, SheetInfo, Table, Tag, sheet};

crate::form::builder::vocabulary!(FIELDS, Document::BindingRules);

const CAPABILITY: u8 = 0;
const CATEGORY: u8 = 1;
const DOCUMENTS: u8 = 2;
const RELATION: u8 = 3;
const DECLARATIONS: u8 = 4;

/// The industry table. A tag is what a row opens.
const INDUSTRIES: &SheetInfo = &SheetInfo {
    id: "binding",
    name: localized("行业表", "the industry table"),
    tags: &[
        Tag {
            id: "one-brand",
            name: localized("限 1 个同主体品牌号", "one same-entity brand account"),
            says: localized(
                "最多绑定 1 个同主体品牌号；不能绑定员工号、合作号。",
                "One brand account of the same entity at most; no employee or cooperation accounts.",
            ),
        },
        Tag {
            id: "two-brand",
            name: localized("限 2 个同主体品牌号", "two same-entity brand accounts"),
            says: localized(
                "最多绑定 2 个同主体品牌号；非同主体品牌号、员工号、合作号都不能绑定。",
                "Two brand accounts of the same entity at most; no other entity's brand account, no employee or cooperation accounts.",
            ),
        },
        Tag {
            id: "ten-brand",
            name: localized("品牌号合计限 10 个", "ten brand accounts in all"),
            says: localized(
                "最多绑定 10 个品牌号，同主体与非同主体合计；不能绑定员工号、合作号。",
                "Ten brand accounts at most, of the same and of other entities together; no employee or cooperation accounts.",
            ),
        },
        Tag {
            id: "no-live",
            name: localized("不开放直播", "closed to live"),
            says: localized(
                "任何账号都不开放直播自主挂载；没有写明账号的类型和数量限制。",
                "Live self-mount is closed to every account; no limit of types or numbers is stated.",
            ),
        },
        Tag {
            id: "medical",
            name: localized("医疗", "medical"),
            says: localized(
                "医疗认证账号可以绑定；没有写明账号的类型和数量限制。",
                "Medically certified accounts may be bound; no limit of types or numbers is stated.",
            ),
        },
    ],
    unprinted: Option::Some(localized(
        "表中这一行没有写，沿用上一行。",
        "The table prints nothing on this row; it continues the one above.",
    )),
};
const ONE_BRAND: u32 = INDUSTRIES.bits(&["one-brand"]);
const TWO_BRAND: u32 = INDUSTRIES.bits(&["two-brand"]);
const TEN_BRAND: u32 = INDUSTRIES.bits(&["ten-brand"]);
const NO_LIVE: u32 = INDUSTRIES.bits(&["no-live"]);
const ANY_ROW: u32 = INDUSTRIES.all();

pub(super) const SHEET: Sheet = sheet!("tables/binding-categories.csv", INDUSTRIES);
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

const ENTITY_TYPES: &[Choice] = &[
    choice("enterprise", localized("企业", "Enterprise")),
    choice("individualBusiness", localized("个体工商户", "Individual business")),
    choice("government", localized("政府机关", "Government body")),
    choice("publicInstitution", localized("事业单位", "Public institution")),
    choice("hkMacauTaiwan", localized("港澳台主体", "Entity of Hong Kong, Macau or Taiwan")),
    choice("socialOrganization", localized("社会组织", "Social organisation")),
    choice("overseas", localized("境外主体", "Overseas entity")),
    choice("other", localized("其他", "Other")),
];

static FIELDS: &[Field] = &[
    group("miniProgram", localized("小程序", "Mini-program")),
    coded("miniProgram.appId", Format::AppId, localized("小程序 AppID", "Mini-program AppID")).fact().help(
        localized("以 tt 开头，从开发者后台复制", "Starts with tt; copy it from the developer console"),
    ),
    one_of("miniProgram.entityType", ENTITY_TYPES, localized("主体类型", "Entity type")).fact(),
    text("miniProgram.entityName", 100, localized("主体名称", "Entity name")).personal().fact(),
    coded("miniProgram.uscc", Format::Uscc, localized("统一社会信用代码", "Unified social credit code"))
        .personal()
        .fact()
        .help(localized(
            "18 位；港澳台主体和境外主体不填",
            "18 characters; not for entities of Hong Kong, Macau, Taiwan or abroad",
        )),
    text("miniProgram.legalRepresentative", 50, localized("法定代表人／负责人", "Legal representative"))
        .personal()
        .fact(),
    text("miniProgram.registeredAddress", 200, localized("注册地址", "Registered address")).personal().fact(),
    text("miniProgram.businessScope", MAX_TEXT, localized("经营范围", "Business scope"))
        .personal()
        .fact()
        .multiline()
        .help(localized("政府机关不填", "Not for government bodies")),
    list("miniProgram.categories", 1, 5, &Kind::Group, localized("服务类目", "Service categories"))
        .row("服务类目", "Category")
        .fact(),
    text("miniProgram.categories[].level1", 50, localized("一级类目", "Level 1")).fact(),
    text("miniProgram.categories[].level2", 50, localized("二级类目", "Level 2")).fact(),
    text("miniProgram.categories[].level3", 50, localized("三级类目", "Level 3")).fact(),
    boolean("miniProgram.liveSelfMount", localized("直播自主挂载是否已开通", "Live self-mount is enabled"))
        .fact(),
    boolean(
        "miniProgram.shortVideoSelfMount",
        localized("短视频自主挂载是否已开通", "Short-video self-mount is enabled"),
    )
    .fact(),
    group("account", localized("抖音账号", "Douyin account")),
    text("account.douyinId", 50, localized("抖音号", "Douyin ID")).personal(),
    one_of(
        "account.type",
        &[
            choice("brand", localized("品牌号", "Brand account")),
            choice("employee", localized("员工号", "Employee account")),
            choice("cooperation", localized("合作号", "Cooperation account")),
        ],
        localized("账号类型", "Account type"),
    ),
    boolean(
        "account.sameEntity",
        localized("账号与小程序是否同主体", "The account belongs to the mini-program's entity"),
    )
    .fact()
    .help(localized(
        "同主体：账号的认证主体就是小程序的主体",
        "That is, the account is verified for the entity that the mini-program belongs to",
    )),
    boolean(
        "account.medicalCertified",
        localized("账号是否为医疗认证账号", "The account is medically certified"),
    )
    .fact()
    .by(By::AccountHolder),
    list(
        "capabilities",
        1,
        5,
        &Kind::Enum(&[
            choice("live", localized("直播自主挂载", "Live self-mount")),
            choice("shortVideo", localized("短视频自主挂载", "Short-video self-mount")),
            choice("instantMessaging", localized("私信组件", "Private message component")),
            choice(
                "privateMessage",
                localized("主动授权私信组件", "Private message component that the user authorises"),
            ),
            choice("lifeServiceMessaging", localized("本地生活 IM", "Local services IM")),
        ]),
        localized("要申请的能力", "Capabilities to apply for"),
    )
    .row("能力", "Capability")
    .help(localized(
        "绑定规范只对两种自主挂载有要求，其余的不检查",
        "The binding rules are about the two kinds of self-mount; the others are not checked",
    )),
    group("boundCounts", localized("已绑定的品牌号", "Brand accounts bound already"))
        .help(localized("不算这次要绑定的账号", "Not counting the account to bind now")),
    int(
        "boundCounts.brandSameEntity",
        0,
        1_000_000,
        localized("已绑定的同主体品牌号数", "Number of bound brand accounts of the same entity"),
    )
    .fact(),
    int(
        "boundCounts.brandOtherEntity",
        0,
        1_000_000,
        localized("已绑定的非同主体品牌号数", "Number of bound brand accounts of other entities"),
    )
    .fact(),
    list("documents", 0, 20, &Kind::Group, localized("资质", "Documents")).row("资质", "Document").shown(
        localized(
            "开发者后台的绑定申请页面，要交哪些以它为准",
            "The page for binding in the developer console, whose list is what counts",
        ),
    ),
    one_of(
        "documents[].kind",
        &[
            choice(
                "businessLicense",
                localized("营业执照（主体登记证书）", "Business licence (registration certificate)"),
            ),
            choice("industryPermit", localized("行业经营许可证", "Industry permit")),
            choice("professionalCertificate", localized("从业资格证", "Professional certificate")),
            choice("labourContract", localized("劳动合同", "Labour contract")),
            choice("cooperationAgreement", localized("合作协议", "Cooperation agreement")),
            choice("other", localized("其他资质", "Other document")),
        ],
        localized("资质种类", "Kind of document"),
    )
    .fact(),
    one_of(
        "documents[].owner",
        &[
            choice("miniProgram", localized("小程序主体", "The mini-program's entity")),
            choice("account", localized("抖音账号方", "The Douyin account's side")),
        ],
        localized("资质归属", "Owner"),
    )
    .fact(),
    one_of(
        "documents[].entityType",
        ENTITY_TYPES,
        localized("证照上的主体类型", "Entity type on the document"),
    )
    .fact(),
    text("documents[].holder", 100, localized("证照上的名称", "Name on the document")).personal().fact(),
    coded(
        "documents[].uscc",
        Format::Uscc,
        localized("证照上的统一社会信用代码", "Unified social credit code on the document"),
    )
    .personal()
    .fact(),
    text(
        "documents[].legalRepresentative",
        50,
        localized("证照上的法定代表人／负责人", "Legal representative on the document"),
    )
    .personal()
    .fact(),
    text(
        "documents[].registeredAddress",
        200,
        localized("证照上的注册地址", "Registered address on the document"),
    )
    .personal()
    .fact(),
    text(
        "documents[].businessScope",
        MAX_TEXT,
        localized("证照上的经营范围", "Business scope on the document"),
    )
    .personal()
    .fact()
    .multiline(),
    date("documents[].validFrom", localized("有效期起始日", "First valid day"))
        .fact()
        .help(localized("证照上没有写就不填", "Leave empty if none is printed")),
    date_or_long_term("documents[].validUntil", localized("有效期截止日", "Last valid day"))
        .fact()
        .help(localized("有效的最后一天，或长期", "The last day on which it is valid, or long-term")),
    one_of(
        "documents[].status",
        &[
            choice("valid", localized("有效", "Valid")),
            choice("revoked", localized("吊销", "Revoked")),
            choice("cancelled", localized("注销", "Cancelled")),
        ],
        localized("证照状态", "Status"),
    )
    .fact(),
    group("relation", localized("雇佣或合作关系", "Employment or cooperation")),
    date_or_long_term(
        "relation.endsOn",
        localized("劳动合同／合作协议到期日", "Last day of the labour contract or cooperation agreement"),
    )
    .fact()
    .help(localized("有效的最后一天，或长期", "The last day on which it is valid, or long-term")),
    group("declarations", localized("声明", "Declarations")),
    boolean(
        "declarations.documentsAuthentic",
        localized("是否声明资质和主体规模真实", "The documents and the entity's size are declared genuine"),
    )
    .fact()
    .help(localized(
        "资质上反映的主体规模也是真实的",
        "The size of the entity that the documents show is genuine, too",
    )),
    boolean(
        "declarations.genuineRelationship",
        localized("是否声明与账号有实际经营关系", "A real business relation with the account is declared"),
    )
    .fact()
    .help(localized(
        "账号不是买来的，也不是用黑灰产手段绑定的",
        "The account was not bought, nor bound by illicit means",
    )),
    boolean(
        "declarations.contentWithinScope",
        localized(
            "是否声明账号内容在经营范围内",
            "The account's content is declared to be within the business scope",
        ),
    )
    .fact()
    .help(localized(
        "账号挂载小程序发布的内容，都在小程序主体的经营范围内",
        "Whatever the account publishes with the mini-program is within its entity's business scope",
    )),
];

const BRAND: Expr = any_of("account.type", &["brand"]);
const EMPLOYEE_OR_COOPERATION: Expr = any_of("account.type", &["employee", "cooperation"]);
/// A brand account of another entity.
const OTHER_BRAND: Expr = And(&[BRAND, Not(&is("account.sameEntity"))]);
const OF_MINI_PROGRAM: Expr = any_of("documents[].owner", &["miniProgram"]);
/// The registration certificate of the mini-program's entity.
const LICENCE: Expr = And(&[any_of("documents[].kind", &["businessLicense"]), OF_MINI_PROGRAM]);
/// The last valid day is today or later; `longTerm` is later than every date.
const NOT_EXPIRED: Expr = Compare(Num::field(f("documents[].validUntil")), Ge, Num::Today(0));

/// Some category's row has one of the scopes.
macro_rules! some_scope {
    ($bits:expr) => {
        Some(f("miniProgram.categories"), &Listed(&CATEGORIES.category, $bits))
    };
}

static RULES: &[Rule] = &[
    error(CAPABILITY, "self-mount-live", "miniProgram.liveSelfMount")
        .when(has("capabilities", "live"))
        .or_change(f("capabilities"))
        .requires(is("miniProgram.liveSelfMount"))
        .clause(DOCUMENT, "一")
        .title("申请直播自主挂载，小程序须先开通", "Applying for live self-mount requires it to be enabled")
        .says(
            "小程序还没有开通直播自主挂载，不能为账号申请它。请先开通；不需要的话，从要申请的能力里去掉。",
            "Live self-mount is not enabled for the mini-program, so it cannot be applied for. Enable it first, or remove it from the capabilities to apply for.",
        ),
    error(CAPABILITY, "self-mount-short-video", "miniProgram.shortVideoSelfMount")
        .when(has("capabilities", "shortVideo"))
        .or_change(f("capabilities"))
        .requires(is("miniProgram.shortVideoSelfMount"))
        .clause(DOCUMENT, "一")
        .title("申请短视频自主挂载，小程序须先开通", "Applying for short-video self-mount requires it to be enabled")
        .says(
            "小程序还没有开通短视频自主挂载，不能为账号申请它。请先开通；不需要的话，从要申请的能力里去掉。",
            "Short-video self-mount is not enabled for the mini-program, so it cannot be applied for. Enable it first, or remove it from the capabilities to apply for.",
        ),
    warning(CAPABILITY, "douyin-id-shape", "account.douyinId")
        .requires(Matches(f("account.douyinId"), Shape::DouyinId))
        .product_check(DOCUMENT, "")
        .title("抖音号的写法", "The shape of a Douyin ID")
        .says(
            "这不像抖音号：抖音号一般是 4–30 位字母、数字、点、下划线或短横线。请从账号主页复制抖音号，不要填昵称。",
            "This does not look like a Douyin ID, which usually has 4 to 30 letters, digits, dots, underscores or hyphens. Copy it from the account's profile; it is not the nickname.",
        ),
    error(CATEGORY, "type-closed", "account.type")
        .when(EMPLOYEE_OR_COOPERATION)
        .requires(Not(&some_scope!(ONE_BRAND | TWO_BRAND | TEN_BRAND)))
        .clause(DOCUMENT, "五")
        .title("限品牌号的类目，只绑定品牌号", "Categories for brand accounts bind brand accounts only")
        .says(
            "小程序有一个类目只开放给品牌号，不能绑定员工号或合作号。请改绑品牌号。",
            "The mini-program has a category that is open to brand accounts only, so no employee or cooperation account can be bound. Bind a brand account instead.",
        ),
    error(CATEGORY, "other-entity-closed", "account.sameEntity")
        .when(OTHER_BRAND)
        .requires(Not(&some_scope!(TWO_BRAND)))
        .clause(DOCUMENT, "五")
        .title("视频、微短剧只绑定同主体品牌号", "Video and micro-drama bind same-entity brand accounts only")
        .says(
            "小程序有视频或微短剧类目，只能绑定同主体的品牌号，而这个账号属于其他主体。请改绑与小程序同主体的品牌号。",
            "The mini-program has a video or micro-drama category, which is open to brand accounts of its own entity only; this one is of another. Bind one of the same entity.",
        ),
    warning(CATEGORY, "other-entity-unstated", "account.sameEntity")
        .when(OTHER_BRAND)
        .requires(Not(&some_scope!(ONE_BRAND)))
        .clause(DOCUMENT, "五")
        .title(
            "限 1 个的类目，建议用同主体品牌号",
            "Where one brand account is allowed, use one of the same entity",
        )
        .says(
            "小程序有一个类目只写明可绑 1 个同主体品牌号，2024-10-25 的公告又重申仅限同主体；这个账号属于其他主体，很可能被拒。请改绑同主体品牌号。",
            "A category of the mini-program names one same-entity brand account, and a bulletin of 2024-10-25 allows no other. This account is of another entity, so a refusal is likely. Bind one of the same entity.",
        ),
    error(CATEGORY, "live-closed", "capabilities")
        .when(has("capabilities", "live"))
        .requires(Not(&some_scope!(NO_LIVE)))
        .clause(DOCUMENT, "五")
        .title("电信类目不能申请直播自主挂载", "Telecom categories are closed to live self-mount")
        .says(
            "小程序有电信类目，这类小程序对所有账号都不开放直播自主挂载。请从要申请的能力里去掉它。",
            "The mini-program has a telecom category, where live self-mount is closed to every account. Remove it from the capabilities to apply for.",
        ),
    error(CATEGORY, "brand-limit-1", "boundCounts.brandSameEntity")
        .when(And(&[BRAND, is("account.sameEntity"), some_scope!(ONE_BRAND)]))
        .requires(number("boundCounts.brandSameEntity", Lt, 1))
        .clause(DOCUMENT, "五")
        .title("限 {limit} 个的类目，还没有绑定同主体品牌号", "Where one brand account is allowed, none of the same entity is bound yet")
        .says(
            "小程序有一个类目最多绑定 {limit} 个同主体品牌号，现已绑定 {actual} 个。请先解绑 {excess} 个，再申请。",
            "A category of the mini-program allows {limit} same-entity brand account; bound already: {actual}. Unbind {excess} of them first, then apply.",
        ),
    error(CATEGORY, "brand-limit-2", "boundCounts.brandSameEntity")
        .when(And(&[BRAND, is("account.sameEntity"), some_scope!(TWO_BRAND)]))
        .requires(number("boundCounts.brandSameEntity", Lt, 2))
        .clause(DOCUMENT, "五")
        .title("限 {limit} 个的类目，已绑同主体品牌号不足 {limit} 个", "Where two brand accounts are allowed, fewer of the same entity are bound")
        .says(
            "小程序有一个类目最多绑定 {limit} 个同主体品牌号，现已绑定 {actual} 个，名额满了。请先解绑 {excess} 个，再申请。",
            "A category of the mini-program allows {limit} same-entity brand accounts; bound already: {actual}, so none is left. Unbind {excess} of them first, then apply.",
        ),
    error(CATEGORY, "brand-limit-10", "boundCounts")
        .when(And(&[BRAND, some_scope!(TEN_BRAND)]))
        .requires(Compare(
            Num::Sum(f("boundCounts.brandSameEntity"), f("boundCounts.brandOtherEntity")),
            Lt,
            Num::Const(10),
        ))
        .clause(DOCUMENT, "五")
        .title("限 {limit} 个的类目，已绑品牌号合计不足 {limit} 个", "Where ten brand accounts are allowed, fewer are bound in all")
        .says(
            "小程序有一个类目最多绑定 {limit} 个品牌号（同主体与非同主体合计），现已绑定 {actual} 个，名额满了。请先解绑 {excess} 个，再申请。",
            "A category of the mini-program allows {limit} brand accounts, of the same and other entities together; bound already: {actual}, so none is left. Unbind {excess} of them first, then apply.",
        ),
    error(CATEGORY, "medical-account", "account.medicalCertified")
        .when(is("account.medicalCertified"))
        .requires(Some(f("miniProgram.categories"), &Folds(f("miniProgram.categories[].level1"), "医疗")))
        .clause(DOCUMENT, "五")
        .title("医疗认证账号只绑定医疗小程序", "A medically certified account is bound by medical mini-programs only")
        .says(
            "医疗认证账号只能绑定医疗小程序，而这个小程序没有医疗类目。请改用其他账号；漏填了医疗类目的，请补上。",
            "A medically certified account can be bound by medical mini-programs only, and this one has no medical category. Use another account, or add the medical category if it was left out.",
        ),
    notice(CATEGORY, "category-unlisted", "miniProgram.categories")
        .each(f("miniProgram.categories"), True)
        .requires(Listed(&CATEGORIES.category, ANY_ROW))
        .clause(DOCUMENT, "五")
        .title("类目在行业表里", "The category is in the industry table")
        .says(
            "绑定规则的行业表里没有这个类目。[是不是「{suggestion}」？]请核对类目名称；名称没错的，能绑定哪些账号、多少个，以开发者后台为准。",
            "The industry table of the binding rules does not list this category.[ Did you mean “{suggestion}”?] Check its name; if it is right, the developer console says which accounts can be bound, and how many.",
        ),
    error(DOCUMENTS, "business-licence", "documents")
        .requires(Some(f("documents"), &LICENCE))
        .clause(DOCUMENT, "三.3")
        .title("需要小程序主体的营业执照", "Requires the business licence of the mini-program's entity")
        .says(
            "资质里还没有小程序主体的营业执照（或其他主体登记证书）。请上传，资质归属选择「小程序主体」。",
            "The documents have no business licence (or other registration certificate) of the mini-program's entity. Upload it, with “The mini-program's entity” as its owner.",
        ),
    error(DOCUMENTS, "labour-contract", "documents")
        .when(any_of("account.type", &["employee"]))
        .requires(Some(f("documents"), &any_of("documents[].kind", &["labourContract"])))
        .clause(DOCUMENT, "三.1, 三.3")
        .title("员工号需要劳动合同", "An employee account requires a labour contract")
        .says(
            "绑定员工号需要劳动合同，资质里还没有。请上传劳动合同。",
            "Binding an employee account requires a labour contract, and the documents have none. Upload it.",
        ),
    error(DOCUMENTS, "cooperation-agreement", "documents")
        .when(any_of("account.type", &["cooperation"]))
        .requires(Some(f("documents"), &any_of("documents[].kind", &["cooperationAgreement"])))
        .clause(DOCUMENT, "三.1, 三.3")
        .title("合作号需要合作协议", "A cooperation account requires a cooperation agreement")
        .says(
            "绑定合作号需要合作协议，资质里还没有。请上传合作协议。",
            "Binding a cooperation account requires a cooperation agreement, and the documents have none. Upload it.",
        ),
    warning(DOCUMENTS, "industry-permit", "documents")
        .when(Some(
            f("miniProgram.categories"),
            &Or(&[
                Folds(f("miniProgram.categories[].level1"), "医疗"),
                Folds(f("miniProgram.categories[].level1"), "金融"),
            ]),
        ))
        .requires(Some(f("documents"), &any_of("documents[].kind", &["industryPermit"])))
        .clause(DOCUMENT, "三")
        .title("医疗、金融类目需要行业经营许可证", "Medical and financial categories require an industry permit")
        .says(
            "医疗、金融类目一般需要行业经营许可证，资质里还没有。请对照开发者后台的资质清单，需要的话上传。",
            "Medical and financial categories usually require an industry permit, and the documents have none. Check the developer console's list, and upload it if it is there.",
        ),
    error(DOCUMENTS, "document-status", "documents[].status")
        .each(f("documents"), True)
        .requires(any_of("documents[].status", &["valid"]))
        .names(f("documents[].kind"))
        .clause(DOCUMENT, "三.2")
        .title("资质状态都有效", "Every document's status is valid")
        .says(
            "[「{kind}」]这份资质的状态是「{actual}」，不能使用。请换成有效的。",
            "The status of this document[ ({kind})] is “{actual}”, so it cannot be used. Replace it with a valid one.",
        ),
    error(DOCUMENTS, "document-started", "documents[].validFrom")
        .each(f("documents"), given("documents[].validFrom"))
        .requires(Compare(Num::field(f("documents[].validFrom")), Le, Num::Today(0)))
        .names(f("documents[].kind"))
        .clause(DOCUMENT, "三.2")
        .title("资质都已生效", "Every document has taken effect")
        .says(
            "[「{kind}」]这份资质从 {actual} 起才有效。请等到那天再提交，或换成现在有效的。",
            "This document[ ({kind})] is valid from {actual} on. Submit it then, or use one that is valid now.",
        ),
    error(DOCUMENTS, "document-expired", "documents[].validUntil")
        .each(f("documents"), True)
        .requires(NOT_EXPIRED)
        .names(f("documents[].kind"))
        .clause(DOCUMENT, "三.2")
        .title("资质都在有效期内", "No document has expired")
        .says(
            "[「{kind}」]这份资质已于 {actual} 到期。请换成续期或续签后的。",
            "This document[ ({kind})] expired on {actual}. Replace it with the renewed one.",
        ),
    notice(DOCUMENTS, "document-expiring", "documents[].validUntil")
        .each(
            f("documents"),
            And(&[NOT_EXPIRED, Compare(Num::field(f("documents[].validUntil")), Lt, Num::Const(LONG_TERM))]),
        )
        .requires(Compare(Num::field(f("documents[].validUntil")), Gt, Num::Today(30)))
        .names(f("documents[].kind"))
        .product_check(DOCUMENT, "三.2")
        .title("资质距离到期超过 {days} 天", "Every document is valid for more than {days} days")
        .says(
            "[「{kind}」]这份资质将于 {actual} 到期。请尽早续期或续签，办好后及时上传新的。",
            "This document[ ({kind})] expires on {actual}. Renew it soon, and upload the new one once you have it.",
        ),
    error(DOCUMENTS, "entity-type-match", "documents[].entityType")
        .each(f("documents"), LICENCE)
        .requires(Same(f("documents[].entityType"), f("miniProgram.entityType")))
        .clause(DOCUMENT, "三.4")
        .title("营业执照的主体类型与小程序一致", "The licence's entity type matches the mini-program's")
        .says(
            "「证照上的主体类型」与小程序的「主体类型」不一致。请核对，改正选错的一处；都没选错的，请换成小程序主体的营业执照。",
            "“Entity type on the document” differs from the mini-program's “Entity type”. Check both and correct the wrong one; if both are right, upload the licence of the mini-program's entity.",
        ),
    error(DOCUMENTS, "entity-name-match", "documents[].holder")
        .each(
            f("documents"),
            And(&[any_of("documents[].kind", &["businessLicense", "industryPermit"]), OF_MINI_PROGRAM]),
        )
        .requires(Same(f("documents[].holder"), f("miniProgram.entityName")))
        .clause(DOCUMENT, "三.4")
        .title("营业执照、许可证上的名称与主体名称一致", "The name on licence and permit matches the entity's")
        .says(
            "「证照上的名称」与小程序的「主体名称」不一致。请逐字核对，改正填错的一处；都没填错的，请换成小程序主体的证照；主体已改名的，请更新小程序信息。",
            "“Name on the document” differs from the mini-program's “Entity name”. Compare them and correct what is mistyped. If nothing is, upload the document of the mini-program's entity, or update the mini-program's details after a change of name.",
        ),
    error(DOCUMENTS, "uscc-match", "documents[].uscc")
        .when(Not(&any_of("miniProgram.entityType", &["hkMacauTaiwan", "overseas"])))
        .each(f("documents"), LICENCE)
        .requires(Same(f("documents[].uscc"), f("miniProgram.uscc")))
        .clause(DOCUMENT, "三.4")
        .title("营业执照的统一社会信用代码与小程序一致", "The licence's credit code matches the mini-program's")
        .says(
            "「证照上的统一社会信用代码」与小程序的「统一社会信用代码」不一致。请逐位核对，改正填错的一处；都没填错的，请换成小程序主体的营业执照。",
            "“Unified social credit code on the document” differs from the mini-program's “Unified social credit code”. Compare them and correct what is mistyped; if nothing is, upload the licence of the mini-program's entity.",
        ),
    error(DOCUMENTS, "legal-representative-match", "documents[].legalRepresentative")
        .each(f("documents"), LICENCE)
        .requires(Same(f("documents[].legalRepresentative"), f("miniProgram.legalRepresentative")))
        .clause(DOCUMENT, "三.4")
        .title("营业执照的法定代表人／负责人与小程序一致", "The licence's legal representative matches the mini-program's")
        .says(
            "「证照上的法定代表人／负责人」与小程序的「法定代表人／负责人」不一致。请逐字核对，改正填错的一处；都没填错的，请更新小程序信息，或换成新的营业执照。",
            "“Legal representative on the document” differs from the mini-program's “Legal representative”. Compare them and correct what is mistyped; if nothing is, update the mini-program's details or upload its current licence.",
        ),
    error(DOCUMENTS, "registered-address-match", "documents[].registeredAddress")
        .each(f("documents"), LICENCE)
        .requires(Same(f("documents[].registeredAddress"), f("miniProgram.registeredAddress")))
        .clause(DOCUMENT, "三.4")
        .title("营业执照的注册地址与小程序一致", "The licence's registered address matches the mini-program's")
        .says(
            "「证照上的注册地址」与小程序的「注册地址」不一致。请逐字核对，改正填错的一处；都没填错的，请更新小程序信息，或换成新的营业执照。",
            "“Registered address on the document” differs from the mini-program's “Registered address”. Compare them and correct what is mistyped; if nothing is, update the mini-program's details or upload its current licence.",
        ),
    error(DOCUMENTS, "business-scope-match", "documents[].businessScope")
        .when(Not(&any_of("miniProgram.entityType", &["government"])))
        .each(f("documents"), LICENCE)
        .requires(Same(f("documents[].businessScope"), f("miniProgram.businessScope")))
        .clause(DOCUMENT, "三.4")
        .title("营业执照的经营范围与小程序一致", "The licence's business scope matches the mini-program's")
        .says(
            "「证照上的经营范围」与小程序的「经营范围」不一致。请照营业执照原文填写；都与原文相同的，请更新小程序信息，或换成新的营业执照。",
            "“Business scope on the document” differs from the mini-program's “Business scope”. Copy both from the originals; if they are the same as there, update the mini-program's details or upload its current licence.",
        ),
    error(RELATION, "relation-current", "relation.endsOn")
        .when(EMPLOYEE_OR_COOPERATION)
        .requires(Compare(Num::field(f("relation.endsOn")), Ge, Num::Today(0)))
        .clause(DOCUMENT, "四.2.6")
        .title("劳动合同或合作协议没有到期", "The labour contract or cooperation agreement has not ended")
        .says(
            "劳动合同或合作协议已于 {actual} 到期，账号不能绑定。请先续签，再填写新的到期日。",
            "The labour contract or cooperation agreement ended on {actual}, so the account cannot be bound. Renew it first, then enter its new last day.",
        ),
    error(DECLARATIONS, "documents-authentic", "declarations.documentsAuthentic")
        .requires(is("declarations.documentsAuthentic"))
        .clause(DOCUMENT, "三.1")
        .title("声明资质和主体规模真实", "The documents and the entity's size are declared genuine")
        .says(
            "还没有声明资质和主体规模真实。请逐份核实，属实后再声明；提交伪造、变造的资质，会被驳回并处罚。",
            "The documents and the entity's size are not declared genuine. Verify each document, then declare them genuine; forged ones are refused and penalised.",
        ),
    error(DECLARATIONS, "genuine-relationship", "declarations.genuineRelationship")
        .requires(is("declarations.genuineRelationship"))
        .clause(DOCUMENT, "四.2.5")
        .title("声明与账号有实际经营关系", "A real business relation with the account is declared")
        .says(
            "还没有声明与账号有实际经营关系。请核实，确有实际经营关系再声明；没有的，不要绑定这个账号。",
            "A real business relation with the account is not declared. Check that there is one, then declare it; without one, do not bind this account.",
        ),
    error(DECLARATIONS, "content-within-scope", "declarations.contentWithinScope")
        .requires(is("declarations.contentWithinScope"))
        .clause(DOCUMENT, "四.1.3")
        .title("声明账号内容在经营范围内", "The account's content is declared to be within the business scope")
        .says(
            "还没有声明账号内容在小程序主体的经营范围内。请与账号方确认后再声明。",
            "The account's content is not declared to be within the entity's business scope. Confirm this with the account's side, then declare it.",
        ),
    error(CAPABILITY, "app-id-given", "miniProgram.appId")
        .requires(present("miniProgram.appId"))
        .product_check(DOCUMENT, "")
        .title("已填写小程序 AppID", "The mini-program's AppID is given")
        .says(
            "请填写小程序 AppID。",
            "Enter the mini-program's AppID.",
        ),
    error(CAPABILITY, "douyin-id-given", "account.douyinId")
        .requires(present("account.douyinId"))
        .product_check(DOCUMENT, "")
        .title("已填写抖音号", "The Douyin ID is given")
        .says("请填写要绑定的抖音号。", "Enter the Douyin ID of the account to bind."),
];

static ROWS: [FieldLayout; FIELDS.len()] = rows(FIELDS);

pub static FORM: Form = Form {
    id: "binding",
    title: localized("小程序绑定抖音账号", "Bind a Douyin account"),
    summary: localized(
        "小程序能否绑定这个抖音账号：申请的能力、类目和资质是否符合要求。",
        "May the mini-program bind this Douyin account: are capabilities, category and documents in order?",
    ),
    document: DOCUMENT,
    stages: &[
        choice("capability", localized("申请的能力", "Capabilities")),
        choice("category", localized("行业类目", "Category")),
        choice("documents", localized("资质", "Documents")),
        choice("relation", localized("雇佣或合作关系", "Employment or cooperation")),
        choice("declarations", localized("声明", "Declarations")),
    ],
    schema: Schema { fields: FIELDS, layout: &ROWS, cells: cells(FIELDS, &ROWS) },
    rules: RULES,
    deadlines: &[],
    categories: Option::Some(&CATEGORIES),
    states: &[],
};
