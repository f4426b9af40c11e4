//! `employee-account` (企业号员工号): may this enterprise account open an employee account, or
//! authorise an employee's personal one?
//!
//! Not the mini-program's employee account of `binding` and `profile-mount`, which shares the name.

use crate::field::Format;
use crate::field::time::HOUR;

crate::form::builder::vocabulary!(FIELDS, Document::EmployeeAccountGuide);

const QUOTA: u8 = 0;
const IDENTITY: u8 = 1;
const ACTIVATION: u8 = 2;
const AUTHORIZATION: u8 = 3;
const GRANT: u8 = 4;

const CREATED: Expr = any_of("kind", &["created"]);
const AUTHORIZED: Expr = any_of("kind", &["authorized"]);
const ACTIVATING: Expr = And(&[CREATED, any_of("phase", &["activate"])]);
const SIGNED: Expr = And(&[CREATED, any_of("proof.kind", &["representativeSigned"])]);
const SENT: Expr = given("invitation.sentAt");
const ACCEPTED: Expr = given("invitation.acceptedAt");

/// How many employee accounts each growth level allows, in the order of its choices.
const ALLOWED: &[i64] = &[5, 5, 50, 50, 50, 50, 50, 50, 100, 1000];
/// 20.7, as versions compare.
const APP_VERSION: i64 = 20 * 10_000i64.pow(3) + 7 * 10_000i64.pow(2);
/// How long an invitation may be accepted.
const ACCEPT_WITHIN: i64 = 48 * HOUR;
const ACCEPT_BY: Num = Num::Plus(f("invitation.sentAt"), ACCEPT_WITHIN);

/// The two kinds of employee account.
pub(super) static KINDS: &[Choice] = &[
    choice("created", localized("企业员工号", "Created employee account")),
    choice("authorized", localized("员工个人号授权", "Authorised personal account")),
];

/// The marketing tools that a main account may hold and grant.
pub(super) static TOOLS: &[Choice] = &[
    choice("shortVideoBooking", localized("短视频：在线预约", "Short video: online booking")),
    choice("shortVideoGroupBuy", localized("短视频：团购商品", "Short video: group-buy products")),
    choice("shortVideoIndustryTool", localized("短视频：行业工具", "Short video: industry tools")),
    choice("liveBooking", localized("直播：在线预约", "Live: online booking")),
    choice("liveGenericCard", localized("直播：通用直播卡片", "Live: generic live card")),
    choice("liveMiniProgramCard", localized("直播：小程序直播卡片", "Live: mini-program live card")),
    choice("merchantPage", localized("主页：商家页面", "Profile: merchant page")),
];

/// Where an enterprise sees and changes what it grants to an employee account.
pub(super) const GRANT_PAGE: Localized =
    localized("e.douyin.com › 矩阵营销 › 员工账号 › 修改", "e.douyin.com › 矩阵营销 › 员工账号 › 修改");

static FIELDS: &[Field] = &[
    one_of("kind", KINDS, localized("员工号类型", "Kind of employee account"))
        .help(localized("两种类型不能互换", "The two kinds cannot be converted into each other")),
    one_of(
        "phase",
        &[
            choice("apply", localized("企业申请", "The enterprise applies")),
            choice("activate", localized("员工激活", "The employee activates")),
        ],
        localized("企业员工号的阶段", "Phase of a created account"),
    )
    .fact()
    .help(localized("申请审核通过后，由员工激活", "The employee activates once the application is approved")),
    group("enterprise", localized("企业号（主账号）", "Enterprise account (main account)")),
    one_of(
        "enterprise.growthLevel",
        &[
            choice("bronze", localized("青铜", "Bronze")),
            choice("silver", localized("白银", "Silver")),
            choice("gold", localized("黄金", "Gold")),
            choice("platinum1", localized("铂金 Lv1", "Platinum Lv1")),
            choice("platinum2", localized("铂金 Lv2", "Platinum Lv2")),
            choice("diamond1", localized("钻石 Lv1", "Diamond Lv1")),
            choice("diamond2", localized("钻石 Lv2", "Diamond Lv2")),
            choice("diamond3", localized("钻石 Lv3", "Diamond Lv3")),
            choice("blackDiamond1", localized("黑钻 Lv1", "Black diamond Lv1")),
            choice("blackDiamond2", localized("黑钻 Lv2", "Black diamond Lv2")),
        ],
        localized("成长等级", "Growth level"),
    )
    .fact()
    .shown(localized(
        "抖音 App › 我 › 右上角菜单 › 企业服务中心",
        "Douyin app › 我 › the menu at the top right › 企业服务中心",
    )),
    int(
        "enterprise.employeeAccounts",
        0,
        1_000_000,
        localized("已有员工号数", "Number of employee accounts so far"),
    )
    .fact()
    .help(localized("两种员工号合并计算", "Both kinds together"))
    .shown(localized("e.douyin.com › 矩阵营销 › 员工账号", "e.douyin.com › 矩阵营销 › 员工账号")),
    list(
        "enterprise.tools",
        0,
        7,
        &Kind::Enum(TOOLS),
        localized("主账号拥有的工具", "Tools that the main account holds"),
    )
    .row("主账号的工具", "Tool of the main account")
    .fact(),
    boolean(
        "enterprise.hasSeal",
        localized("是否有登记过的企业公章", "The enterprise has a registered company seal"),
    )
    .fact(),
    group("employee", localized("员工", "Employee")),
    text("employee.name", 50, localized("员工姓名", "Employee's name")).personal().fact(),
    coded("employee.residentId", Format::ResidentId, localized("员工身份证号", "Employee's resident ID"))
        .personal()
        .fact(),
    boolean(
        "employee.identityPenalized",
        localized("同一实名的其他账号是否在受处罚", "Another account of this identity is under a penalty"),
    )
    .fact()
    .help(localized("如封禁、限制投稿或直播", "Such as a ban, or limits on posts or lives"))
    .by(By::AccountHolder),
    boolean(
        "employee.starTalent",
        localized("员工是否有星图达人身份", "The employee holds a Xingtu talent identity"),
    )
    .fact()
    .by(By::AccountHolder),
    group("proof", localized("在职证明", "Proof of employment")),
    one_of(
        "proof.kind",
        &[
            choice("stamped", localized("加盖企业公章", "Stamped with the company seal")),
            choice("representativeSigned", localized("法人签字", "Signed by the legal representative")),
        ],
        localized("在职证明的证明方式", "How the proof is attested"),
    )
    .fact(),
    text("proof.explanation", MAX_TEXT, localized("没有公章的原因", "Reason why there is no seal"))
        .personal()
        .fact()
        .multiline(),
    group("client", localized("员工登录的客户端", "Where the employee signs in")).by(By::AccountHolder),
    one_of(
        "client.platform",
        &[choice("app", localized("抖音 App", "Douyin app")), choice("web", localized("网页版", "Web"))],
        localized("登录方式", "How the employee signs in"),
    ),
    coded("client.version", Format::Version, localized("抖音 App 版本", "Douyin app version"))
        .fact()
        .help(localized("如 20.7.0", "For example 20.7.0")),
    group("activation", localized("员工激活", "Activation")).by(By::AccountHolder),
    boolean(
        "activation.faceVerified",
        localized("员工本人是否已刷脸验证", "The employee has passed the face check"),
    )
    .fact(),
    boolean(
        "activation.mobileBound",
        localized("是否已绑定辅助手机号码", "An auxiliary mobile number is bound"),
    )
    .fact(),
    boolean(
        "activation.passwordChanged",
        localized("首次登录后是否已修改密码", "The password was changed at the first sign-in"),
    )
    .fact(),
    group("account", localized("员工个人号", "Employee's personal account")).by(By::AccountHolder),
    int(
        "account.otherEnterprises",
        0,
        1000,
        localized("已授权给其他企业号的数量", "Number of other enterprise accounts that it is authorised to"),
    )
    .fact(),
    group("invitation", localized("绑定邀请", "Invitation")),
    instant("invitation.sentAt", localized("邀请的发出时间", "Time when the invitation was sent"))
        .fact()
        .help(localized("还没有发出时不填", "Leave empty if it is not sent yet")),
    instant("invitation.acceptedAt", localized("邀请的接受时间", "Time when the invitation was accepted"))
        .fact()
        .help(localized("还没有接受时不填", "Leave empty if it is not accepted yet"))
        .by(By::AccountHolder),
    date("authorizationEndsOn", localized("授权到期日", "Last day of the authorisation"))
        .help(localized("没有设有效期时不填", "Leave empty if it has no end"))
        .shown(localized(
            "e.douyin.com › 矩阵营销 › 员工账号 › 添加账号",
            "e.douyin.com › 矩阵营销 › 员工账号 › 添加账号",
        )),
    group("grant", localized("授予员工号的权限", "Rights granted")).shown(GRANT_PAGE),
    list("grant.tools", 0, 7, &Kind::Enum(TOOLS), localized("授权的工具", "Tools granted"))
        .row("授权的工具", "Granted tool")
        .absent_is_empty(),
    list(
        "grant.modules",
        0,
        7,
        &Kind::Enum(&[
            choice("shortVideo", localized("短视频管理", "Short videos")),
            choice("live", localized("直播管理", "Live")),
            choice("profile", localized("主页管理", "Profile")),
            choice("directMessage", localized("私信管理", "Direct messages")),
            choice("users", localized("用户管理", "Users")),
            choice("toolCenter", localized("经营工具中心", "Tool centre")),
            choice("dataCenter", localized("数据中心", "Data centre")),
        ]),
        localized("可登录的后台模块", "Console modules open to the employee"),
    )
    .row("后台模块", "Console module")
    .absent_is_empty()
    .display_only(),
];

static RULES: &[Rule] = &[
    error(QUOTA, "quota", "enterprise.employeeAccounts")
        .requires(Compare(
            Num::field(f("enterprise.employeeAccounts")),
            Lt,
            Num::By(f("enterprise.growthLevel"), ALLOWED),
        ))
        .clause(DOCUMENT, "二")
        .title("员工号数量未到成长等级的上限", "The growth level allows one more employee account")
        .says(
            "已有员工号 {actual} 个（两种合计），当前成长等级最多 {required} 个，已没有名额。请先提升成长等级，再添加。",
            "Employee accounts of both kinds: {actual}. This growth level allows {required}, so there is no place left. Raise the level first, then add another.",
        ),
    error(IDENTITY, "identity-clear", "employee.identityPenalized")
        .when(CREATED)
        .requires(Not(&is("employee.identityPenalized")))
        .clause(DOCUMENT, "八")
        .title("员工实名的其他账号没有在受处罚", "No other account of the employee's identity is under a penalty")
        .says(
            "员工实名下的其他账号在受处罚，暂时不能用这个身份申请。请换由其他员工使用，或等处罚解除后再申请。",
            "Another account of this identity is under a penalty, so it cannot be used now. Choose another employee, or apply once the penalty is lifted.",
        ),
    error(IDENTITY, "star-talent", "employee.starTalent")
        .requires(Not(&is("employee.starTalent")))
        .clause(DOCUMENT, "八")
        .title("员工没有星图达人身份", "The employee is not a Xingtu talent")
        .says(
            "星图达人身份与员工号身份不能同时持有。请改由没有星图达人身份的员工使用员工号。",
            "A Xingtu talent cannot hold an employee account. Choose an employee without a Xingtu talent identity.",
        ),
    error(IDENTITY, "name-given", "employee.name")
        .when(CREATED)
        .requires(present("employee.name"))
        .clause(DOCUMENT, "三.1")
        .title("已填写员工姓名", "The employee's name is given")
        .says("请如实填写员工姓名。", "Enter the employee's real name."),
    error(IDENTITY, "resident-id-given", "employee.residentId")
        .when(CREATED)
        .requires(present("employee.residentId"))
        .clause(DOCUMENT, "三.1")
        .title("已填写员工身份证号", "The employee's resident ID is given")
        .says("请如实填写员工的身份证号码。", "Enter the employee's resident ID number."),
    error(IDENTITY, "proof", "proof.kind")
        .when(SIGNED)
        .requires(Not(&is("enterprise.hasSeal")))
        .clause(DOCUMENT, "八")
        .title("有公章的企业，在职证明加盖公章", "With a company seal, the proof is stamped")
        .says(
            "企业有登记过的公章，在职证明要加盖公章，只有法人签字不行。请改用加盖公章的在职证明。",
            "The enterprise has a registered seal, so a signature alone will not do. Use a proof of employment stamped with the seal.",
        ),
    error(IDENTITY, "proof-given", "proof.kind")
        .when(CREATED)
        .requires(present("proof.kind"))
        .clause(DOCUMENT, "三.1")
        .title("已提供在职证明", "A proof of employment is given")
        .says(
            "请提供在职证明，并选择证明方式：加盖公章，或法人签字。",
            "Provide a proof of employment and choose how it is attested: the company seal, or the legal representative's signature.",
        ),
    error(IDENTITY, "proof-explained", "proof.explanation")
        .when(SIGNED)
        .requires(present("proof.explanation"))
        .clause(DOCUMENT, "八")
        .title("法人签字的，说明没有公章的原因", "A signed proof comes with an explanation")
        .says(
            "在职证明由法人签字时，请说明企业没有公章的原因。",
            "If the legal representative signs the proof, explain why the enterprise has no seal.",
        ),
    error(ACTIVATION, "app-only", "client.platform")
        .when(ACTIVATING)
        .requires(any_of("client.platform", &["app"]))
        .clause(DOCUMENT, "二")
        .title("在抖音 App 上登录", "The employee signs in on the Douyin app")
        .says(
            "企业员工号不支持网页版登录。请员工改用抖音 App 登录并激活。",
            "A created employee account cannot sign in on the web. Sign in and activate it on the Douyin app.",
        ),
    error(ACTIVATION, "app-version", "client.version")
        .when(And(&[ACTIVATING, any_of("client.platform", &["app"])]))
        .requires(number("client.version", Ge, APP_VERSION))
        .clause(DOCUMENT, "二, 三.1")
        .title("抖音 App 版本不低于 {limit}", "The Douyin app is version {limit} or later")
        .says(
            "抖音 App 版本低于 {limit}，不能登录企业员工号。请更新到最新版本后再激活。",
            "This Douyin app is older than {limit} and cannot sign in to a created employee account. Update it, then activate.",
        ),
    error(ACTIVATION, "face", "activation.faceVerified")
        .when(ACTIVATING)
        .requires(is("activation.faceVerified"))
        .clause(DOCUMENT, "三.1")
        .title("员工本人已刷脸验证", "The employee has passed the face check")
        .says(
            "还没有通过刷脸验证。请员工本人刷脸，身份要与后台填写的一致，他人不能代刷。",
            "The face check is not passed yet. Ask the employee to pass it in person, with the identity that was entered; nobody else can do it.",
        ),
    error(ACTIVATION, "mobile", "activation.mobileBound")
        .when(ACTIVATING)
        .requires(is("activation.mobileBound"))
        .clause(DOCUMENT, "三.1")
        .title("已绑定辅助手机号码", "An auxiliary mobile number is bound")
        .says(
            "还没有绑定辅助手机号码。请绑定员工自己的手机号，注册过抖音的号码也可以。",
            "No auxiliary mobile number is bound yet. Bind the employee's own number; one already used on Douyin will do.",
        ),
    error(ACTIVATION, "password", "activation.passwordChanged")
        .when(ACTIVATING)
        .requires(is("activation.passwordChanged"))
        .clause(DOCUMENT, "三.1")
        .title("首次登录已修改密码", "The password is changed at the first sign-in")
        .says(
            "首次登录后还没有修改密码。请先改密码，之后用新密码登录。",
            "The password has not been changed since the first sign-in. Change it, and sign in with the new one from then on.",
        ),
    error(AUTHORIZATION, "one-enterprise", "account.otherEnterprises")
        .when(AUTHORIZED)
        .requires(number("account.otherEnterprises", Eq, 0))
        .clause(DOCUMENT, "八")
        .title("个人号没有授权给其他企业号", "The personal account serves no other enterprise account")
        .says(
            "这个个人号已授权给 {actual} 个其他企业号，而每个个人号只能授权给一个企业号。请换一个个人号，或申请企业员工号。",
            "Other enterprise accounts that this personal account is authorised to: {actual}. It can be authorised to one only. Use another personal account, or open a created employee account.",
        ),
    error(AUTHORIZATION, "chronology-sent", "invitation.sentAt")
        .when(And(&[AUTHORIZED, SENT]))
        .requires(Compare(Num::Day(f("invitation.sentAt"), 0), Le, Num::Today(0)))
        .product_check(DOCUMENT, "")
        .title("邀请的发出时间不晚于今天", "The invitation is sent no later than today")
        .says(
            "邀请的发出时间是 {actual}，晚于今天。请核对；还没有发出的，请留空。",
            "The invitation is dated {actual}, which is later than today. Check the date, or leave it empty if nothing is sent yet.",
        ),
    error(AUTHORIZATION, "chronology-accepted", "invitation.acceptedAt")
        .when(And(&[AUTHORIZED, ACCEPTED]))
        .requires(And(&[
            SENT,
            Compare(Num::Day(f("invitation.sentAt"), 0), Le, Num::Day(f("invitation.acceptedAt"), 0)),
            Compare(Num::Day(f("invitation.acceptedAt"), 0), Le, Num::Today(0)),
        ]))
        .product_check(DOCUMENT, "")
        .title("接受时间在发出之后，不晚于今天", "The invitation is accepted after it is sent, no later than today")
        .says(
            "邀请要先发出才能接受：接受时间应在发出当天或之后，最晚是今天。请核对这两个时间。",
            "An invitation is sent first: it is accepted that day or later, and no later than today. Check both times.",
        ),
    error(AUTHORIZATION, "accepted-in-time", "invitation.acceptedAt")
        .when(And(&[AUTHORIZED, SENT]))
        .requires(If(&[
            ACCEPTED,
            Compare(Num::field(f("invitation.acceptedAt")), Le, ACCEPT_BY),
            Compare(Num::AsOf(0), Le, ACCEPT_BY),
        ]))
        .clause(DOCUMENT, "三.2")
        .title("发出邀请后 {hours} 小时内接受", "The invitation is accepted within {hours} hours")
        .says(
            "邀请发出后 {hours} 小时内没有接受，已于 {required} 失效[（发出时间 {startDay} 只填了日期，按当天 00:00 起算）]。请主账号重新发起邀请；时间填错的，请改正。",
            "The invitation was not accepted within {hours} hours, by {required}, and has lapsed[ (it was sent on {startDay}, a date only, so it counts from 00:00)]. Ask the main account to send a new one; correct the times if they are wrong.",
        ),
    error(AUTHORIZATION, "authorization-current", "authorizationEndsOn")
        .when(And(&[AUTHORIZED, given("authorizationEndsOn")]))
        .requires(Compare(Num::field(f("authorizationEndsOn")), Ge, Num::Today(0)))
        .clause(DOCUMENT, "三.2")
        .title("授权在有效期内", "The authorisation has not ended")
        .says(
            "授权已于 {actual} 到期。请主账号重新设置到期日，不早于 {required}。",
            "The authorisation ended on {actual}. Ask the main account to set a new end, {required} or later.",
        ),
    error(GRANT, "tools-held", "grant.tools")
        .each(f("grant.tools"), True)
        .requires(ElementIn(f("grant.tools"), f("enterprise.tools")))
        .clause(DOCUMENT, "二")
        .title("授权的工具主账号都有", "The main account holds each tool that it grants")
        .says(
            "主账号没有「{actual}」，不能授权给员工号。请先为主账号开通，或取消这项授权。",
            "The main account does not hold “{actual}”, so it cannot grant it. Get the tool for the main account first, or leave it out.",
        ),
];

static ROWS: [FieldLayout; FIELDS.len()] = rows(FIELDS);

pub static FORM: Form = Form {
    id: "employee-account",
    title: localized("企业号员工号", "Enterprise employee account"),
    summary: localized(
        "企业号能否开通企业员工号，或授权员工的个人号，员工能否激活。",
        "May the enterprise open an employee account or authorise a personal one, and can the employee activate it?",
    ),
    document: DOCUMENT,
    stages: &[
        choice("quota", localized("账号数量", "Number of accounts")),
        choice("identity", localized("员工身份与证明", "Identity and proof")),
        choice("activation", localized("员工激活", "Activation")),
        choice("authorization", localized("个人号授权", "Authorisation")),
        choice("grant", localized("授予权限", "Rights granted")),
    ],
    schema: Schema { fields: FIELDS, layout: &ROWS, cells: cells(FIELDS, &ROWS) },
    rules: RULES,
    deadlines: &[Deadline {
        id: "accept-by",
        title: localized("接受邀请的期限", "Accept the invitation by"),
        todo: localized(
            "请让员工接受邀请。到时没有接受，邀请就失效了，要由主账号重新发出。",
            "Have the employee accept the invitation. Otherwise it lapses, and the main account has to send a new one.",
        ),
        starts: false,
        when: And(&[AUTHORIZED, present("invitation.sentAt"), Not(&ACCEPTED)]),
        at: ACCEPT_BY,
        rule: Option::Some(rule_named(RULES, "accepted-in-time")),
        overdue: Overdue::Before,
    }],
    categories: None,
    states: &[],
};
