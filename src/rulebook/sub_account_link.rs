//! `sub-account-link` (小号绑定大号): may this sub account be linked to the main account, and is
//! all that the link asks for at hand?

use crate::field::time::MINUTE;

crate::form::builder::vocabulary!(FIELDS, Document::SubAccountArticle);

const IDENTITY: u8 = 0;
const MATERIALS: u8 = 1;
const VERIFICATION: u8 = 2;
const ROLES: u8 = 3;

/// How long the verification code holds.
const CODE_HOLDS: i64 = 15 * MINUTE;

const PERSONAL: Expr = any_of("main.type", &["personal"]);
const ENTERPRISE: Expr = any_of("main.type", &["enterprise"]);
const SPECIAL: Expr = any_of("main.type", &["special"]);
const ORGANISATION: Expr = any_of("main.type", &["enterprise", "special"]);

static FIELDS: &[Field] = &[
    group("main", localized("大号", "Main account")).by(By::AccountHolder),
    one_of(
        "main.type",
        &[
            choice("personal", localized("个人创作者", "Individual creator")),
            choice("enterprise", localized("企业官方号", "Official account of an enterprise")),
            choice("special", localized("特殊行业号", "Account of a special industry")),
        ],
        localized("大号类型", "Type of the main account"),
    )
    .fact()
    .help(localized(
        "医疗、金融等特殊行业的公司选特殊行业号",
        "A company in a special industry, such as medicine or finance, chooses the special industry",
    )),
    boolean(
        "main.realNameVerified",
        localized("大号是否已实名认证", "The main account's real name is verified"),
    )
    .fact(),
    int(
        "main.linkedCount",
        0,
        1_000_000,
        localized("大号已绑定的小号数", "Number of sub accounts already linked"),
    )
    .fact()
    .help(localized("不含这次要绑定的小号", "Without the one to be linked now"))
    .by(By::Developer),
    group("sub", localized("小号", "Sub account")).by(By::AccountHolder),
    boolean(
        "sub.realNameVerified",
        localized("小号是否已实名认证", "The sub account's real name is verified"),
    )
    .fact(),
    boolean(
        "sameSubject",
        localized("大号和小号是否属于同一真实主体", "Both accounts belong to the same person or company"),
    )
    .fact()
    .help(localized("企业的子公司视为同一主体", "An enterprise's subsidiary counts as the same company")),
    boolean("sameDevice", localized("大号和小号的设备是否一致", "Both accounts are on the same device"))
        .fact(),
    boolean("contentCompliant", localized("账号内容是否合规", "The content follows the rules"))
        .fact()
        .by(By::AccountHolder),
    one_of(
        "channel",
        &[
            choice("android", localized("安卓手机", "Android phone")),
            choice("iphone", localized("iPhone 手机", "iPhone")),
            choice("pc", localized("电脑浏览器", "Browser on a PC")),
        ],
        localized("绑定用的终端", "Where the link is made"),
    )
    .help(localized("只能走官方路径", "The official paths only"))
    .shown(localized(
        "手机：设置 › 账号管理 › 添加子账号；电脑：创作者后台 › 矩阵管理",
        "Phone: 设置 › 账号管理 › 添加子账号; PC: 创作者后台 › 矩阵管理",
    )),
    list(
        "materials",
        0,
        20,
        &Kind::Enum(&[
            choice("idCardFront", localized("身份证正面", "ID card, front")),
            choice("idCardBack", localized("身份证反面", "ID card, back")),
            choice("faceVerification", localized("人脸识别", "Face verification")),
            choice("businessLicense", localized("营业执照", "Business licence")),
            choice(
                "corporateBankVerification",
                localized("对公账户验证", "Corporate bank account verification"),
            ),
            choice("threeInOneCertificate", localized("三证合一", "Three-in-one certificate")),
            choice(
                "legalRepresentativeSignature",
                localized("法人面签", "Legal representative's signature in person"),
            ),
            choice("industryPermit", localized("行业许可证扫描件", "Scan of the industry permit")),
            choice("authorizationLetter", localized("授权文件", "Authorisation letter")),
        ]),
        localized("已备齐的材料和认证", "Documents and verifications at hand"),
    )
    .row("材料", "Material")
    .fact(),
    group("code", localized("验证码", "Verification code")),
    text("code.value", 32, localized("验证码", "Verification code"))
        .personal()
        .fact()
        .help(localized("16 位数字", "16 digits")),
    instant("code.issuedAt", localized("验证码的生成时间", "When the code was issued"))
        .fact()
        .help(localized("生成后 15 分钟内有效", "It holds for 15 minutes from then")),
    boolean(
        "administratorAssigned",
        localized("是否已配置专属管理员账户", "A dedicated administrator account is assigned"),
    )
    .fact(),
    list("roles", 0, 20, &Kind::Text { max: 30 }, localized("已设置的角色", "Roles set up"))
        .row("角色", "Role")
        .fact()
        .help(localized("例如财务、运营、客服", "Such as finance, operations and customer service")),
];

static RULES: &[Rule] = &[
    error(IDENTITY, "main-real-name", "main.realNameVerified")
        .requires(is("main.realNameVerified"))
        .clause(DOCUMENT, "一")
        .title("大号已实名认证", "The main account's real name is verified")
        .says(
            "大号没有实名认证，不能绑定。请先完成大号的实名认证。",
            "The main account's real name is not verified, so no sub account can be linked to it. Verify it first.",
        ),
    error(IDENTITY, "sub-real-name", "sub.realNameVerified")
        .requires(is("sub.realNameVerified"))
        .clause(DOCUMENT, "一")
        .title("小号已实名认证", "The sub account's real name is verified")
        .says(
            "小号没有实名认证，不能绑定。请先完成小号的实名认证。",
            "The sub account's real name is not verified, so it cannot be linked. Verify it first.",
        ),
    error(IDENTITY, "same-subject", "sameSubject")
        .requires(is("sameSubject"))
        .clause(DOCUMENT, "一")
        .title("大号和小号属于同一真实主体", "Both accounts belong to the same person or company")
        .says(
            "大号和小号不属于同一真实主体，不能绑定。请改用同一主体的账号。",
            "The accounts belong to different people or companies, so they cannot be linked. Use accounts of the same one.",
        ),
    error(IDENTITY, "same-device", "sameDevice")
        .requires(is("sameDevice"))
        .clause(DOCUMENT, "引言")
        .title("大号和小号的设备一致", "Both accounts are on the same device")
        .says(
            "大号和小号的设备不一致。请在同一设备上使用两个账号，再来绑定。",
            "The accounts are on different devices. Use both on the same device, then link them.",
        ),
    error(IDENTITY, "content-compliant", "contentCompliant")
        .requires(is("contentCompliant"))
        .clause(DOCUMENT, "引言")
        .title("账号内容合规", "The content follows the rules")
        .says(
            "账号内容不合规，不能绑定。请先整改内容，再来绑定。",
            "The content breaks the rules, so the accounts cannot be linked. Correct the content first.",
        ),
    error(IDENTITY, "official-channel", "channel")
        .requires(present("channel"))
        .clause(DOCUMENT, "引言, 二")
        .title("通过官方路径绑定", "The link is made by an official path")
        .says(
            "请选择绑定用的终端：只能走手机或电脑上的官方路径。",
            "Choose where the link is made: only the official paths on a phone or a PC will do.",
        ),
    error(IDENTITY, "limit-personal", "main.linkedCount")
        .when(PERSONAL)
        .requires(number("main.linkedCount", Lt, 3))
        .clause(DOCUMENT, "一")
        .title("个人创作者最多绑定 {limit} 个小号", "An individual creator links at most {limit} sub accounts")
        .says(
            "大号已绑定 {actual} 个小号，个人创作者最多绑定 {required} 个，已没有名额。请先解绑 {excess} 个，再绑定这一个。",
            "Sub accounts linked already: {actual}. There is no place left, as an individual creator may link {required}. Unlink {excess}, then link this one.",
        ),
    error(IDENTITY, "limit-enterprise", "main.linkedCount")
        .when(ENTERPRISE)
        .requires(number("main.linkedCount", Lt, 10))
        .clause(DOCUMENT, "一")
        .title("企业官方号最多绑定 {limit} 个小号", "An enterprise links at most {limit} sub accounts")
        .says(
            "大号已绑定 {actual} 个小号，企业官方号最多绑定 {required} 个，已没有名额。请先解绑 {excess} 个，再绑定这一个。",
            "Sub accounts linked already: {actual}. There is no place left, as an enterprise may link {required}. Unlink {excess}, then link this one.",
        ),
    error(IDENTITY, "limit-special", "main.linkedCount")
        .when(SPECIAL)
        .requires(number("main.linkedCount", Lt, 5))
        .clause(DOCUMENT, "一")
        .title("特殊行业号最多绑定 {limit} 个小号", "An account of a special industry links at most {limit} sub accounts")
        .says(
            "大号已绑定 {actual} 个小号，特殊行业号最多绑定 {required} 个，已没有名额。请先解绑 {excess} 个，再绑定这一个。",
            "Sub accounts linked already: {actual}. There is no place left, as an account of a special industry may link {required}. Unlink {excess}, then link this one.",
        ),
    error(MATERIALS, "materials-personal", "materials")
        .when(PERSONAL)
        .requires(And(&[
            has("materials", "idCardFront"),
            has("materials", "idCardBack"),
            has("materials", "faceVerification"),
        ]))
        .split()
        .clause(DOCUMENT, "一")
        .title("个人创作者的材料齐全", "An individual creator's documents are complete")
        .says(
            "个人创作者还缺：{material}。请补齐后再绑定。",
            "An individual creator still needs this: {material}. Add it, then link the account.",
        ),
    error(MATERIALS, "materials-enterprise", "materials")
        .when(ENTERPRISE)
        .requires(And(&[
            has("materials", "businessLicense"),
            has("materials", "corporateBankVerification"),
        ]))
        .split()
        .clause(DOCUMENT, "一")
        .title("企业官方号的材料齐全", "An enterprise's documents are complete")
        .says(
            "企业官方号还缺：{material}。请补齐后再绑定。",
            "An enterprise still needs this: {material}. Add it, then link the account.",
        ),
    error(MATERIALS, "materials-special", "materials")
        .when(SPECIAL)
        .requires(And(&[
            has("materials", "threeInOneCertificate"),
            has("materials", "legalRepresentativeSignature"),
            has("materials", "industryPermit"),
            has("materials", "authorizationLetter"),
        ]))
        .split()
        .clause(DOCUMENT, "一")
        .title("特殊行业号的材料齐全", "The documents of a special industry account are complete")
        .says(
            "特殊行业号还缺：{material}。请补齐后再绑定。",
            "An account of a special industry still needs this: {material}. Add it, then link the account.",
        ),
    notice(MATERIALS, "special-review", "main.type")
        .requires(Not(&SPECIAL))
        .clause(DOCUMENT, "一")
        .title("特殊行业号审核更久", "Special industries take longer to review")
        .says(
            "特殊行业号的审核会多用 5–7 个工作日。请提早提交。",
            "Review takes 5–7 working days more for an account of a special industry. Submit early.",
        ),
    error(VERIFICATION, "code-shape", "code.value")
        .requires(Matches(f("code.value"), Shape::SixteenDigits))
        .clause(DOCUMENT, "二")
        .title("验证码为 16 位数字", "The code has 16 digits")
        .says(
            "验证码不是 16 位数字。请核对后重新填写。",
            "The code is not 16 digits. Check it and enter it again.",
        ),
    error(VERIFICATION, "code-current", "code.issuedAt")
        .requires(And(&[
            Compare(Num::field(f("code.issuedAt")), Le, Num::AsOf(0)),
            Compare(Num::AsOf(0), Le, Num::Plus(f("code.issuedAt"), CODE_HOLDS)),
        ]))
        .clause(DOCUMENT, "二")
        .title("验证码在 {minutes} 分钟内使用", "The code is used within {minutes} minutes")
        .says(
            "验证码从生成起 {minutes} 分钟内有效，现在不在这段时间内[（{startDay} 只填了日期，按当天 00:00 起算）]。请核对生成时间，或重新获取验证码。",
            "The code is valid for {minutes} minutes from when it was issued, and the time of this check is outside that period[ ({startDay} was given as a date, so it counts from 00:00)]. Check when it was issued, or get a new code.",
        ),
    error(ROLES, "administrator", "administratorAssigned")
        .when(ORGANISATION)
        .requires(is("administratorAssigned"))
        .clause(DOCUMENT, "七")
        .title("已配置专属管理员账户", "A dedicated administrator account is assigned")
        .says(
            "还没有配置专属管理员账户。请先配置，再来绑定。",
            "No dedicated administrator account is assigned. Assign one, then link the account.",
        ),
    warning(ROLES, "roles-limit", "roles")
        .when(And(&[ORGANISATION, given("roles")]))
        .requires(Compare(Num::Count(f("roles")), Le, Num::Const(5)))
        .clause(DOCUMENT, "七")
        .title("角色不超过 {limit} 种", "At most {limit} roles are set up")
        .says(
            "设置了 {actual} 种角色，最多 {required} 种，多出 {excess} 种。请减少角色。",
            "Roles set up: {actual}. At most {required}; {excess} too many. Remove some.",
        ),
];

static ROWS: [FieldLayout; FIELDS.len()] = rows(FIELDS);

pub static FORM: Form = Form {
    id: "sub-account-link",
    title: localized("小号绑定大号", "Link a sub account to a main account"),
    summary: localized(
        "小号能否绑定到大号，身份、材料、验证码和角色是否齐备。",
        "May the sub account be linked to the main account, with identity, documents, code and roles in order?",
    ),
    document: DOCUMENT,
    stages: &[
        choice("identity", localized("账号身份", "Identity")),
        choice("materials", localized("材料", "Documents")),
        choice("verification", localized("验证码", "Verification")),
        choice("roles", localized("管理员和角色", "Administrator and roles")),
    ],
    schema: Schema { fields: FIELDS, layout: &ROWS, cells: cells(FIELDS, &ROWS) },
    rules: RULES,
    deadlines: &[Deadline {
        id: "code-by",
        title: localized("使用验证码的期限", "Use the code by"),
        todo: localized(
            "请输入验证码，完成绑定；过期了就重新获取。",
            "Enter the code to finish the link; once it has expired, get a new one.",
        ),
        starts: false,
        when: given("code.issuedAt"),
        at: Num::Plus(f("code.issuedAt"), CODE_HOLDS),
        rule: Option::Some(rule_named(RULES, "code-current")),
        overdue: Overdue::Before,
    }],
    categories: None,
    states: &[],
};
