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
    coded("miniProgram.appId", Format::AppId, localized("小程序 AppID", "Mini-program AppID"))
        .help(localized("以 tt 开头", "Starts with tt")),
    one_of("miniProgram.entityType", ENTITY_TYPES, localized("主体类型", "Entity type")),
    text("miniProgram.entityName", 100, localized("主体名称", "Entity name")),
    coded("miniProgram.uscc", Format::Uscc, localized("统一社会信用代码", "Unified social credit code"))
        .help(localized(
            "18 位；港澳台和境外主体不填",
            "18 characters; not for entities of Hong Kong, Macau, Taiwan or abroad",
        )),
    text("miniProgram.legalRepresentative", 50, localized("法定代表人/负责人", "Legal representative")),
    text("miniProgram.registeredAddress", 200, localized("注册地址", "Registered address")),
    text("miniProgram.businessScope", MAX_TEXT, localized("经营范围", "Business scope"))
        .multiline()
        .help(localized("政府机关不填", "Not for government bodies")),
    list("miniProgram.categories", 1, 5, &Kind::Group, localized("服务类目", "Service categories")),
    text("miniProgram.categories[].level1", 50, localized("一级类目", "Level 1")),
    text("miniProgram.categories[].level2", 50, localized("二级类目", "Level 2")),
    text("miniProgram.categories[].level3", 50, localized("三级类目", "Level 3")),
    boolean("miniProgram.liveSelfMount", localized("已开通直播自主挂载", "Live self-mount is granted")),
    boolean(
        "miniProgram.shortVideoSelfMount",
        localized("已开通短视频自主挂载", "Short-video self-mount is granted"),
    ),
    group("account", localized("抖音账号", "Douyin account")),
    text("account.douyinId", 50, localized("抖音号", "Douyin ID")),
    one_of(
        "account.type",
        &[
            choice("brand", localized("品牌号", "Brand account")),
            choice("employee", localized("员工号", "Employee account")),
            choice("cooperation", localized("合作号", "Cooperation account")),
        ],
        localized("账号类型", "Account type"),
    ),
    boolean("account.sameEntity", localized("与小程序同主体", "Same entity as the mini-program")).help(
        localized("账号的认证主体就是小程序的主体", "The account's verified entity is the mini-program's"),
    ),
    boolean("account.medicalCertified", localized("医疗认证账号", "Medically certified account")),
    list(
        "capabilities",
        1,
        2,
        &Kind::Enum(&[
            choice("live", localized("直播自主挂载", "Live self-mount")),
            choice("shortVideo", localized("短视频自主挂载", "Short-video self-mount")),
        ]),
        localized("为账号申请的能力", "Capabilities asked for"),
    ),
    group("boundCounts", localized("已绑定的品牌号", "Brand accounts bound already"))
        .help(localized("不算本次申请的账号", "Without the account applied for")),
    int("boundCounts.brandSameEntity", 0, 1_000_000, localized("同主体品牌号数", "Of the same entity")),
    int("boundCounts.brandOtherEntity", 0, 1_000_000, localized("非同主体品牌号数", "Of other entities")),
    list("documents", 0, 20, &Kind::Group, localized("资质", "Documents")),
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
            choice("other", localized("其他", "Other")),
        ],
        localized("资质种类", "Kind of document"),
    ),
    one_of(
        "documents[].owner",
        &[
            choice("miniProgram", localized("小程序主体", "The mini-program's entity")),
            choice("account", localized("账号一方", "The account's side")),
        ],
        localized("谁的资质", "Whose document"),
    ),
    one_of(
        "documents[].entityType",
        ENTITY_TYPES,
        localized("证照上的主体类型", "Entity type on the document"),
    ),
    text("documents[].holder", 100, localized("证照上的名称", "Name on the document")),
    coded(
        "documents[].uscc",
        Format::Uscc,
        localized("证照上的统一社会信用代码", "Credit code on the document"),
    ),
    text(
        "documents[].legalRepresentative",
        50,
        localized("证照上的法定代表人/负责人", "Legal representative on the document"),
    ),
    text(
        "documents[].registeredAddress",
        200,
        localized("证照上的注册地址", "Registered address on the document"),
    ),
    text(
        "documents[].businessScope",
        MAX_TEXT,
        localized("证照上的经营范围", "Business scope on the document"),
    )
    .multiline(),
    date("documents[].validFrom", localized("有效期起", "Valid from"))
        .help(localized("没有写明就不填", "Leave empty if none is printed")),
    date_or_long_term("documents[].validUntil", localized("有效期止", "Valid until"))
        .help(localized("最后一个有效日，或长期", "The last valid day, or long-term")),
    one_of(
        "documents[].status",
        &[
            choice("valid", localized("有效", "Valid")),
            choice("revoked", localized("吊销", "Revoked")),
            choice("cancelled", localized("注销", "Cancelled")),
        ],
        localized("证照状态", "Status"),
    ),
    group("relation", localized("雇佣或合作关系", "Employment or cooperation")),
    date_or_long_term("relation.endsOn", localized("关系到期日", "Last day of the relation"))
        .help(localized("劳动合同或合作协议的最后一天，或长期", "The contract's last day, or long-term")),
    group("declarations", localized("声明", "Declarations")),
    boolean(
        "declarations.documentsAuthentic",
        localized(
            "资质及其反映的主体规模真实",
            "The documents, and the size of the entity they show, are genuine",
        ),
    ),
    boolean(
        "declarations.genuineRelationship",
        localized("与账号有实际经营关系，没有买号", "The business relation is real, no account was bought"),
    ),
    boolean(
        "declarations.contentWithinScope",
        localized(
            "账号发布的内容不超出主体的经营范围",
            "The account publishes within the entity's business scope",
        ),
    ),
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
        .requires(is("miniProgram.liveSelfMount"))
        .clause(DOCUMENT, "一")
        .title("申请直播，须先开通直播自主挂载", "Live needs the live self-mount capability")
        .says(
            "小程序还没有开通直播自主挂载，不能为账号申请。请先开通，或不申请直播。",
            "The mini-program has no live self-mount capability to bind an account for. Have it granted first, or leave live out.",
        ),
    error(CAPABILITY, "self-mount-short-video", "miniProgram.shortVideoSelfMount")
        .when(has("capabilities", "shortVideo"))
        .requires(is("miniProgram.shortVideoSelfMount"))
        .clause(DOCUMENT, "一")
        .title(
            "申请短视频，须先开通短视频自主挂载",
            "Short video needs the short-video self-mount capability",
        )
        .says(
            "小程序还没有开通短视频自主挂载，不能为账号申请。请先开通，或不申请短视频。",
            "The mini-program has no short-video self-mount capability to bind an account for. Have it granted first, or leave short video out.",
        ),
    warning(CAPABILITY, "douyin-id-shape", "account.douyinId")
        .requires(Matches(f("account.douyinId"), Shape::DouyinId))
        .product_check(DOCUMENT, "")
        .title("抖音号的写法", "The shape of a Douyin ID")
        .says(
            "这不像抖音号：一般是 4–30 位字母、数字、点、下划线或短横线。请到账号主页核对，不要填昵称。",
            "This does not look like a Douyin ID: 4 to 30 letters, digits, dots, underscores or hyphens. Copy it from the profile; the nickname will not do.",
        ),
    error(CATEGORY, "type-closed", "account.type")
        .when(EMPLOYEE_OR_COOPERATION)
        .requires(Not(&some_scope!(ONE_BRAND | TWO_BRAND | TEN_BRAND)))
        .clause(DOCUMENT, "五")
        .title(
            "限品牌号的类目，不绑定员工号、合作号",
            "Categories for brand accounts only bind no employee or cooperation accounts",
        )
        .says(
            "小程序的类目只开放品牌号，不能绑定员工号或合作号。请改绑品牌号。",
            "A category of this mini-program is open to brand accounts only. Bind a brand account instead.",
        ),
    error(CATEGORY, "other-entity-closed", "account.sameEntity")
        .when(OTHER_BRAND)
        .requires(Not(&some_scope!(TWO_BRAND)))
        .clause(DOCUMENT, "五")
        .title("视频、微短剧只绑定同主体品牌号", "Video and micro-drama bind same-entity brand accounts only")
        .says(
            "视频、微短剧类目不对非同主体品牌号开放。请改用与小程序同主体的品牌号。",
            "Video and micro-drama are closed to other entities' brand accounts. Use one verified for the mini-program's entity.",
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
            "该类目只写明可绑 1 个同主体品牌号，2024-10-25 的公告又重申仅限同主体，很可能被拒。请改用同主体品牌号。",
            "The category names one same-entity brand account, and a bulletin of 2024-10-25 allows no other: a refusal is likely. Use a same-entity account.",
        ),
    error(CATEGORY, "live-closed", "capabilities")
        .when(has("capabilities", "live"))
        .requires(Not(&some_scope!(NO_LIVE)))
        .clause(DOCUMENT, "五")
        .title("电信类目不申请直播", "Telecom categories do not ask for live")
        .says(
            "小程序的电信类目对所有账号都不开放直播自主挂载。请去掉直播，只申请短视频。",
            "Live self-mount is closed to every account in this mini-program's telecom category. Remove live and ask for short video only.",
        ),
    error(CATEGORY, "brand-limit-1", "boundCounts.brandSameEntity")
        .when(And(&[BRAND, is("account.sameEntity"), some_scope!(ONE_BRAND)]))
        .requires(number("boundCounts.brandSameEntity", Lt, 1))
        .clause(DOCUMENT, "五")
        .title(
            "限 {limit} 个的类目，还没有绑定同主体品牌号",
            "Limit of one: no same-entity brand account is bound yet",
        )
        .says(
            "该类目最多绑定 {limit} 个同主体品牌号，现已绑定 {actual} 个。请先解绑原有的，再申请。",
            "The category allows one same-entity brand account; bound already: {actual}. Unbind first, then apply.",
        ),
    error(CATEGORY, "brand-limit-2", "boundCounts.brandSameEntity")
        .when(And(&[BRAND, is("account.sameEntity"), some_scope!(TWO_BRAND)]))
        .requires(number("boundCounts.brandSameEntity", Lt, 2))
        .clause(DOCUMENT, "五")
        .title(
            "限 {limit} 个的类目，已绑同主体品牌号不足 {limit} 个",
            "Limit of two: fewer than two same-entity brand accounts are bound",
        )
        .says(
            "该类目最多绑定 {required} 个同主体品牌号，现已绑定 {actual} 个。请先解绑，再申请。",
            "The category allows {required} same-entity brand accounts; bound already: {actual}. Unbind first, then apply.",
        ),
    error(CATEGORY, "brand-limit-10", "boundCounts")
        .when(And(&[BRAND, some_scope!(TEN_BRAND)]))
        .requires(Compare(
            Num::Sum(f("boundCounts.brandSameEntity"), f("boundCounts.brandOtherEntity")),
            Lt,
            Num::Const(10),
        ))
        .clause(DOCUMENT, "五")
        .title(
            "限 {limit} 个的类目，已绑品牌号合计不足 {limit} 个",
            "Limit of ten: fewer than ten brand accounts are bound in all",
        )
        .says(
            "该类目的品牌号最多 {required} 个，同主体与非同主体合计，现已绑定 {actual} 个。请先解绑，再申请。",
            "The category allows {required} brand accounts, same and other entities together; bound already: {actual}. Unbind first, then apply.",
        ),
    error(CATEGORY, "medical-account", "account.medicalCertified")
        .when(is("account.medicalCertified"))
        .requires(Some(f("miniProgram.categories"), &Folds(f("miniProgram.categories[].level1"), "医疗")))
        .clause(DOCUMENT, "五")
        .title(
            "医疗认证账号只绑定医疗小程序",
            "A medically certified account binds medical mini-programs only",
        )
        .says(
            "医疗认证账号只能挂载医疗小程序，而小程序没有医疗类目。请改用其他账号。",
            "A medically certified account may mount medical mini-programs only, and this one has no medical category. Use another account.",
        ),
    notice(CATEGORY, "category-unlisted", "miniProgram.categories")
        .each(f("miniProgram.categories"), True)
        .requires(Listed(&CATEGORIES.category, ANY_ROW))
        .clause(DOCUMENT, "五")
        .title("类目在行业表里", "The category is in the industry table")
        .says(
            "行业表没有列出这个类目，能绑定哪些账号、多少个，以开发者后台为准。请核对类目名称[，是否为 {suggestion}]。",
            "The industry table does not list this category, so the developer console decides which accounts and how many. Check the category's name[; did you mean {suggestion}].",
        ),
    error(DOCUMENTS, "business-licence", "documents")
        .requires(Some(f("documents"), &LICENCE))
        .clause(DOCUMENT, "三.3")
        .title("有小程序主体的营业执照", "The business licence of the mini-program's entity is there")
        .says(
            "缺少小程序主体的营业执照（或其他登记证书）。请补交。",
            "The business licence (or other registration certificate) of the mini-program's entity is lacking. Add it.",
        ),
    error(DOCUMENTS, "labour-contract", "documents")
        .when(any_of("account.type", &["employee"]))
        .requires(Some(f("documents"), &any_of("documents[].kind", &["labourContract"])))
        .clause(DOCUMENT, "三.1, 三.3")
        .title("员工号有劳动合同", "An employee account comes with a labour contract")
        .says("绑定员工号须提交劳动合同。请补交。", "Binding an employee account takes the labour contract. Add it."),
    error(DOCUMENTS, "cooperation-agreement", "documents")
        .when(any_of("account.type", &["cooperation"]))
        .requires(Some(f("documents"), &any_of("documents[].kind", &["cooperationAgreement"])))
        .clause(DOCUMENT, "三.1, 三.3")
        .title("合作号有合作协议", "A cooperation account comes with a cooperation agreement")
        .says(
            "绑定合作号须提交合作协议。请补交。",
            "Binding a cooperation account takes the cooperation agreement. Add it.",
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
        .title(
            "医疗、金融类目有行业经营许可证",
            "Medical and financial categories come with an industry permit",
        )
        .says(
            "医疗、金融类目一般要交行业经营许可证，这里还没有。请按后台清单核对并补交。",
            "Medical and financial categories usually need an industry permit, and none is here. Check the console's list and add it.",
        ),
    error(DOCUMENTS, "document-status", "documents[].status")
        .each(f("documents"), True)
        .requires(any_of("documents[].status", &["valid"]))
        .clause(DOCUMENT, "三.2")
        .title("资质没有吊销或注销", "No document is revoked or cancelled")
        .says(
            "该资质已吊销或注销，不能使用。请换成有效的资质。",
            "This document is revoked or cancelled and cannot be used. Replace it with a valid one.",
        ),
    error(DOCUMENTS, "document-started", "documents[].validFrom")
        .each(f("documents"), given("documents[].validFrom"))
        .requires(Compare(Num::field(f("documents[].validFrom")), Le, Num::Today(0)))
        .clause(DOCUMENT, "三.2")
        .title("资质已经生效", "Every document is in force")
        .says(
            "该资质 {actual} 才生效。请等生效后再提交，或换成现行有效的资质。",
            "This document takes effect on {actual}. Submit it from that day on, or use one in force now.",
        ),
    error(DOCUMENTS, "document-expired", "documents[].validUntil")
        .each(f("documents"), True)
        .requires(NOT_EXPIRED)
        .clause(DOCUMENT, "三.2")
        .title("资质没有过期", "No document has expired")
        .says(
            "该资质 {actual} 已到期。请换成续期后的资质。",
            "This document expired on {actual}. Replace it with a renewed one.",
        ),
    notice(DOCUMENTS, "document-expiring", "documents[].validUntil")
        .each(
            f("documents"),
            And(&[NOT_EXPIRED, Compare(Num::field(f("documents[].validUntil")), Lt, Num::Const(LONG_TERM))]),
        )
        .requires(Compare(Num::field(f("documents[].validUntil")), Gt, Num::Today(30)))
        .product_check(DOCUMENT, "三.2")
        .title("资质 {days} 天内不会到期", "No document expires within {days} days")
        .says(
            "该资质将于 {actual} 到期。请尽早续期，证照更新后及时提交。",
            "This document expires on {actual}. Renew it soon, and submit the new one in time.",
        ),
    error(DOCUMENTS, "entity-type-match", "documents[].entityType")
        .each(f("documents"), LICENCE)
        .requires(Same(f("documents[].entityType"), f("miniProgram.entityType")))
        .clause(DOCUMENT, "三.4")
        .title("营业执照的主体类型与小程序一致", "The licence's entity type is the mini-program's")
        .says(
            "营业执照的主体类型与小程序的不一致。请核对两处，改正填错的，或换成本主体的执照。",
            "The licence's entity type is not the mini-program's. Correct whichever is wrong, or use this entity's licence.",
        ),
    error(DOCUMENTS, "entity-name-match", "documents[].holder")
        .each(
            f("documents"),
            And(&[any_of("documents[].kind", &["businessLicense", "industryPermit"]), OF_MINI_PROGRAM]),
        )
        .requires(Same(f("documents[].holder"), f("miniProgram.entityName")))
        .clause(DOCUMENT, "三.4")
        .title("执照、许可证的名称与主体一致", "The name on licence and permit is the entity's")
        .says(
            "证照上的名称与小程序的主体名称不一致。请逐字核对并改正，或换成本主体的证照。",
            "The name on the document is not the mini-program's entity name. Compare and correct them, or use this entity's document.",
        ),
    error(DOCUMENTS, "uscc-match", "documents[].uscc")
        .when(Not(&any_of("miniProgram.entityType", &["hkMacauTaiwan", "overseas"])))
        .each(f("documents"), LICENCE)
        .requires(Same(f("documents[].uscc"), f("miniProgram.uscc")))
        .clause(DOCUMENT, "三.4")
        .title("营业执照的统一社会信用代码与小程序一致", "The licence's credit code is the mini-program's")
        .says(
            "营业执照的统一社会信用代码与小程序的不一致。请核对并改正，或换成本主体的执照。",
            "The licence's credit code is not the mini-program's. Correct whichever is wrong, or use this entity's licence.",
        ),
    error(DOCUMENTS, "legal-representative-match", "documents[].legalRepresentative")
        .each(f("documents"), LICENCE)
        .requires(Same(f("documents[].legalRepresentative"), f("miniProgram.legalRepresentative")))
        .clause(DOCUMENT, "三.4")
        .title("营业执照的法定代表人与小程序一致", "The licence's legal representative is the mini-program's")
        .says(
            "营业执照的法定代表人/负责人与小程序的不一致。若已变更，请更新小程序信息或换新执照。",
            "The licence's legal representative is not the mini-program's. If it has changed, update the mini-program or the licence.",
        ),
    error(DOCUMENTS, "registered-address-match", "documents[].registeredAddress")
        .each(f("documents"), LICENCE)
        .requires(Same(f("documents[].registeredAddress"), f("miniProgram.registeredAddress")))
        .clause(DOCUMENT, "三.4")
        .title("营业执照的注册地址与小程序一致", "The licence's registered address is the mini-program's")
        .says(
            "营业执照的注册地址与小程序的不一致。请逐字核对；若已变更，请更新小程序信息或换新执照。",
            "The licence's registered address is not the mini-program's. Compare them; if it has changed, update the mini-program or the licence.",
        ),
    error(DOCUMENTS, "business-scope-match", "documents[].businessScope")
        .when(Not(&any_of("miniProgram.entityType", &["government"])))
        .each(f("documents"), LICENCE)
        .requires(Same(f("documents[].businessScope"), f("miniProgram.businessScope")))
        .clause(DOCUMENT, "三.4")
        .title("营业执照的经营范围与小程序一致", "The licence's business scope is the mini-program's")
        .says(
            "营业执照的经营范围与小程序的不一致。请照执照原文填写；若已变更，请更新小程序信息或换新执照。",
            "The licence's business scope is not the mini-program's. Copy it from the licence; if it has changed, update the mini-program or the licence.",
        ),
    error(RELATION, "relation-current", "relation.endsOn")
        .when(EMPLOYEE_OR_COOPERATION)
        .requires(Compare(Num::field(f("relation.endsOn")), Ge, Num::Today(0)))
        .clause(DOCUMENT, "四.2.6")
        .title("雇佣或合作关系没有到期", "The employment or cooperation has not ended")
        .says(
            "雇佣或合作关系 {actual} 已到期，不能再绑定。请先续签，再申请。",
            "The employment or cooperation ended on {actual}, so the account cannot be bound. Renew it first, then apply.",
        ),
    error(DECLARATIONS, "documents-authentic", "declarations.documentsAuthentic")
        .requires(is("declarations.documentsAuthentic"))
        .clause(DOCUMENT, "三.1")
        .title("声明资质真实", "The documents are declared genuine")
        .says(
            "还没有声明资质和主体规模真实。请核实后再勾选；伪造、变造的资质会被驳回并处罚。",
            "The documents and the entity's size are not declared genuine. Verify them, then tick this; forged documents are refused and penalised.",
        ),
    error(DECLARATIONS, "genuine-relationship", "declarations.genuineRelationship")
        .requires(is("declarations.genuineRelationship"))
        .clause(DOCUMENT, "四.2.5")
        .title("声明与账号有实际经营关系", "The business relation is declared real")
        .says(
            "还没有声明与账号有实际经营关系。请只绑定有实际经营关系的账号，核实后勾选。",
            "A real business relation with the account is not declared. Bind only accounts you really do business with, then tick this.",
        ),
    error(DECLARATIONS, "content-within-scope", "declarations.contentWithinScope")
        .requires(is("declarations.contentWithinScope"))
        .clause(DOCUMENT, "四.1.3")
        .title("声明内容在经营范围内", "The content is declared within the business scope")
        .says(
            "还没有声明账号发布的内容在主体的经营范围内。请与账号确认后勾选。",
            "It is not declared that the account's content stays within the entity's business scope. Agree this with the account, then tick it.",
        ),
    error(CAPABILITY, "app-id-given", "miniProgram.appId")
        .requires(present("miniProgram.appId"))
        .product_check(DOCUMENT, "")
        .title("已填写小程序 AppID", "The mini-program's AppID is given")
        .says("请填写小程序的 AppID。", "Enter the mini-program's AppID."),
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
        "小程序能否绑定这个抖音账号，申请的能力、类目和资质齐不齐、对不对。",
        "May the mini-program bind this Douyin account: are capability, category and documents in order?",
    ),
    document: DOCUMENT,
    stages: &[
        choice("capability", localized("自主挂载能力", "Self-mount capability")),
        choice("category", localized("行业类目", "Category")),
        choice("documents", localized("资质", "Documents")),
        choice("relation", localized("雇佣或合作关系", "Relation")),
        choice("declarations", localized("声明", "Declarations")),
    ],
    schema: Schema { fields: FIELDS, layout: &ROWS, cells: cells(FIELDS, &ROWS) },
    rules: RULES,
    deadlines: &[],
    categories: Option::Some(&CATEGORIES),
    states: &[],
};
