//! 抖音小号怎么绑定大号

use crate::field::{Localized, localized};
use crate::form::{Clause, Document};

use super::*;

const IN: Document = Document::SubAccountArticle;
const LINK: Names = &["sub-account-link"];
const UNLINK: Names = &["sub-account-unlink"];

const STATISTICS: Localized = localized(
    "只是无从证实的统计，没有提出要求。",
    "Statistics that cannot be confirmed; they demand nothing.",
);
const AFTER_LINK: Localized = localized(
    "绑定之后由平台处理，不是绑定的条件。",
    "The platform does it after the link; it is no condition of linking.",
);
const PLATFORM_SIDE: Localized = localized(
    "说的是平台内部如何做，没有可填的内容。",
    "It tells how the platform works inside; there is nothing to fill in.",
);

pub(super) static CLAUSES: &[Clause] = &[
    descriptive(
        IN,
        "sub-account-article/title",
        "标题",
        localized("文章标题。", "The article's title."),
        localized("没有提出要求。", "It demands nothing."),
    ),
    descriptive(
        IN,
        "sub-account-article/intro.purpose",
        "引言",
        localized(
            "小号绑定大号，是为多账号管理而设，让账号之间共享数据、权限和流量。",
            "Linking sub accounts to a main account is meant for managing several accounts, which then share data, rights and traffic.",
        ),
        localized("介绍功能，没有提出要求。", "It introduces the feature and demands nothing."),
    ),
    rule(
        IN,
        "sub-account-article/intro.conditions",
        "引言",
        LINK,
        localized(
            "绑定要求实名、设备一致、内容合规，并走官方入口。",
            "Linking asks for real names, one and the same device, compliant content and an official path.",
        ),
    ),
    guidance(
        IN,
        "sub-account-article/intro.assets",
        "引言",
        LINK,
        localized(
            "绑定后，小号得到大号的一部分运营权限；粉丝、作品等仍归各自。",
            "Once linked, a sub account gains some of the main account's rights; followers, posts and the like stay separate.",
        ),
        AFTER_LINK,
    ),
    descriptive(
        IN,
        "sub-account-article/intro.technique",
        "引言",
        localized(
            "据称以 OAuth 2.0 和加密令牌确认归属，并核查登录 IP、设备和行为，防止批量绑定。",
            "Ownership is said to be proven by OAuth 2.0 and encrypted tokens; login IP, device and behaviour are checked against bulk linking.",
        ),
        PLATFORM_SIDE,
    ),
    descriptive(
        IN,
        "sub-account-article/intro.statistics",
        "引言",
        localized(
            "2023 年的绑定次数、个人与机构的占比，以及绑定后互动的比例。",
            "Figures for 2023: links a day, the shares of individuals and organisations, and how many accounts interact afterwards.",
        ),
        STATISTICS,
    ),
    // 一
    rule(
        IN,
        "sub-account-article/1.subject",
        "一",
        LINK,
        localized(
            "大号、小号都要实名，并属于同一真实主体。",
            "Main and sub account are both verified by real name and belong to the same real subject.",
        ),
    ),
    rule(
        IN,
        "sub-account-article/1.limits",
        "一",
        LINK,
        localized(
            "个人最多绑 3 个，企业最多绑 10 个（子公司的也算），特殊行业最多 5 个；文章说依据是 2023 年的创作者账号管理规范。",
            "At most 3 accounts for a person, 10 for an enterprise (its subsidiaries' included), 5 in a special industry; the article names a 2023 rulebook on creator accounts as its ground.",
        ),
    ),
    rule(
        IN,
        "sub-account-article/1.personal",
        "一",
        LINK,
        localized(
            "个人要交身份证正反面，并做人脸识别。",
            "A person gives both sides of the ID card and passes a face check.",
        ),
    ),
    rule(
        IN,
        "sub-account-article/1.enterprise",
        "一",
        LINK,
        localized(
            "企业要交营业执照，并做对公账户验证。",
            "An enterprise gives its business licence and has its corporate bank account verified.",
        ),
    ),
    rule(
        IN,
        "sub-account-article/1.industries",
        "一",
        &["sub-account-link", "binding"],
        localized(
            "医疗、金融这类特殊行业要另交证明材料。",
            "Special industries, such as medicine and finance, have to give further papers.",
        ),
    ),
    rule(
        IN,
        "sub-account-article/1.special",
        "一",
        LINK,
        localized(
            "特殊行业号要三证合一、法人面签、行业许可证，以及执照副本和授权文件。",
            "An account of a special industry needs the three-in-one certificate, the legal representative's signature in person, the industry permit, and a licence copy with an authorisation.",
        ),
    ),
    rule(
        IN,
        "sub-account-article/1.review",
        "一",
        LINK,
        localized(
            "特殊行业的审核要比平常多 5–7 个工作日。",
            "Review takes 5–7 working days more in special industries.",
        ),
    ),
    // 二
    rule(
        IN,
        "sub-account-article/2.channel",
        "二",
        LINK,
        localized(
            "绑定只有两条路：手机 App 的账号管理，或电脑上创作者后台的矩阵管理。",
            "There are two ways to link: account management in the app, or matrix management in the creators' web console.",
        ),
    ),
    guidance(
        IN,
        "sub-account-article/2.where",
        "二",
        LINK,
        localized(
            "手机从「设置 > 账号管理 > 添加子账号」进，电脑从创作者后台的矩阵管理进。",
            "On a phone start from 设置 > 账号管理 > 添加子账号; on a PC from matrix management in the creators' console.",
        ),
        localized("只说从哪里开始。", "It only says where to start."),
    ),
    guidance(
        IN,
        "sub-account-article/2.steps",
        "二",
        LINK,
        localized("安卓和 iPhone 各 5 步，电脑 4 步。", "Five steps on Android and on iPhone, four on a PC."),
        localized("只说步骤多少。", "It only says how many steps there are."),
    ),
    rule(
        IN,
        "sub-account-article/2.code",
        "二",
        LINK,
        localized(
            "验证码是 16 位数字，15 分钟内有效。",
            "The verification code has 16 digits and holds for 15 minutes.",
        ),
    ),
    descriptive(
        IN,
        "sub-account-article/2.technique",
        "二",
        localized("据称用动态加密令牌（DET）。", "A dynamic encrypted token (DET) is said to be used."),
        PLATFORM_SIDE,
    ),
    descriptive(
        IN,
        "sub-account-article/2.statistics",
        "二",
        localized("各终端的平均耗时和成功率。", "Average time and success rate on each device."),
        STATISTICS,
    ),
    // 三
    guidance(
        IN,
        "sub-account-article/3.profile",
        "三",
        LINK,
        localized(
            "基础画像（性别、地域、活跃时段）双向同步，即时生效，可读可写。",
            "Profile data (sex, region, active hours) goes both ways at once and can be read and written.",
        ),
        AFTER_LINK,
    ),
    guidance(
        IN,
        "sub-account-article/3.commercial",
        "三",
        LINK,
        localized(
            "商业数据（星图订单、品牌合作）只从小号到大号，晚 6 小时，只读。",
            "Commercial data (Xingtu orders, brand deals) goes from sub to main only, 6 hours later, to read only.",
        ),
        AFTER_LINK,
    ),
    guidance(
        IN,
        "sub-account-article/3.violations",
        "三",
        LINK,
        localized(
            "违规记录分级处理，人工审核后才同步，起警示作用。",
            "Violations are handled by degree and passed on as a warning after manual review.",
        ),
        AFTER_LINK,
    ),
    guidance(
        IN,
        "sub-account-article/3.fans",
        "三",
        LINK,
        localized(
            "粉丝数不会相加；大号的粉丝会通过「矩阵推荐」更多看到小号的内容。",
            "Followers are not added up; through 矩阵推荐 the main account's followers see more of the sub account.",
        ),
        AFTER_LINK,
    ),
    descriptive(
        IN,
        "sub-account-article/3.statistics",
        "三",
        localized("曝光增加的幅度。", "By how much exposure is said to grow."),
        STATISTICS,
    ),
    // 四
    guidance(
        IN,
        "sub-account-article/4.basic",
        "四",
        LINK,
        localized(
            "评论、转发等基础权限自动得到。",
            "Basic rights such as commenting and sharing are inherited.",
        ),
        AFTER_LINK,
    ),
    guidance(
        IN,
        "sub-account-article/4.advanced",
        "四",
        LINK,
        localized(
            "直播带货、投放广告等高级权限要另行申请。",
            "Advanced rights such as live selling and advertising are applied for separately.",
        ),
        AFTER_LINK,
    ),
    guidance(
        IN,
        "sub-account-article/4.core",
        "四",
        LINK,
        localized(
            "提现、申诉等核心权限各号独立。",
            "Core rights such as withdrawing income and appealing stay with each account.",
        ),
        AFTER_LINK,
    ),
    guidance(
        IN,
        "sub-account-article/4.showcase",
        "四",
        LINK,
        localized(
            "大号开通橱窗后，小号要等 48 小时并再过一次实名复核才能用。",
            "When the main account opens a shop window, the sub account waits 48 hours and passes a second real-name check.",
        ),
        AFTER_LINK,
    ),
    // 五
    guidance(
        IN,
        "sub-account-article/5.protections",
        "五",
        LINK,
        localized(
            "五重防护：比对设备、聚类登录 IP、识别行为模式、监看资金流、人工复审。",
            "Five protections: device comparison, clustering of login IPs, behaviour patterns, watching money flows, and a manual second review.",
        ),
        PLATFORM_SIDE,
    ),
    descriptive(
        IN,
        "sub-account-article/5.statistics",
        "五",
        localized(
            "2023 年第四季度异常绑定的拦截、驳回与误判比例。",
            "Shares of odd attempts blocked, refused and misjudged in the last quarter of 2023.",
        ),
        STATISTICS,
    ),
    // 六
    rule(
        IN,
        "sub-account-article/6.conditions",
        "六",
        UNLINK,
        localized(
            "解绑要三样都满足：星图订单已结清、没有在直播、账号状态正常。",
            "Unlinking needs all three: no unsettled Xingtu orders, no live in progress, the account in a normal state.",
        ),
    ),
    fact(
        IN,
        "sub-account-article/6.history",
        "六",
        UNLINK,
        localized(
            "解绑后，历史数据还能看 90 天，但不能操作。",
            "After unlinking, past data can still be read for 90 days but not worked on.",
        ),
        localized(
            "说的是解绑之后；日期作为期限列出。",
            "It concerns the time after unlinking; the day is given as a deadline.",
        ),
    ),
    rule(
        IN,
        "sub-account-article/6.frequency",
        "六",
        UNLINK,
        localized("一个月内解绑不宜超过 3 次。", "Unlink no more than 3 times a month."),
    ),
    sanction(
        IN,
        "sub-account-article/6.penalty",
        "六",
        UNLINK,
        &["sub-account-unlink/frequency"],
        localized(
            "超过 3 次会扣 20 分账号信用分，推荐流量随之下降。",
            "Beyond 3 the account loses 20 credit points, and its recommendations suffer.",
        ),
        localized(
            "这是频繁解绑的后果，次数由规则核对。",
            "It is the consequence of unlinking too often; the rule checks the number.",
        ),
    ),
    // 七
    rule(
        IN,
        "sub-account-article/7.administrator",
        "七",
        LINK,
        localized("企业绑定要有专属的管理员账户。", "An enterprise needs a dedicated administrator account."),
    ),
    rule(
        IN,
        "sub-account-article/7.roles",
        "七",
        LINK,
        localized(
            "最多设 5 种角色，如财务、运营、客服。",
            "Up to 5 roles can be set up, such as finance, operations and customer service.",
        ),
    ),
    guidance(
        IN,
        "sub-account-article/7.features",
        "七",
        LINK,
        localized(
            "企业还有跨账号数据看板、统一开票和共享的品牌内容库。",
            "Enterprises also get a dashboard across accounts, joint invoicing and a shared library of brand content.",
        ),
        localized("介绍附加功能，没有提出要求。", "It introduces extras and demands nothing."),
    ),
    descriptive(
        IN,
        "sub-account-article/7.statistics",
        "七",
        localized("某美妆品牌的成本与转化案例。", "One cosmetics brand's case of costs and conversion."),
        STATISTICS,
    ),
    // 八
    descriptive(
        IN,
        "sub-account-article/8.comparison",
        "八",
        localized(
            "与微博、快手同类功能的比较：抖音更重商业价值。",
            "A comparison with Weibo's and Kuaishou's features: Douyin's is said to look more to commercial value.",
        ),
        localized("是比较和评论，没有提出要求。", "Comparison and comment; it demands nothing."),
    ),
    descriptive(
        IN,
        "sub-account-article/8.statistics",
        "八",
        localized("粉丝留存率的比较数字。", "A figure comparing how many followers stay."),
        STATISTICS,
    ),
    descriptive(
        IN,
        "sub-account-article/8.outlook",
        "八",
        localized(
            "结语：评价绑定机制，展望智能化功能，劝人关注规则变化、合规经营。",
            "Closing words: praise for linking, an outlook on automation, and general advice to follow rule changes and stay compliant.",
        ),
        localized("泛泛之论，没有具体要求。", "General remarks without a concrete demand."),
    ),
];
