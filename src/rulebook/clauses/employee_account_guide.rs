//! 抖音企业号认证与员工账号使用指南

use crate::field::{Localized, localized};
use crate::form::{Clause, Document};

use super::*;

const IN: Document = Document::EmployeeAccountGuide;
const ACCOUNT: Names = &["employee-account"];
const SHOWCASE: Names = &["employee-showcase"];
const HANDOVER: Names = &["employee-handover"];
const PAGE: Names = &["merchant-page"];

const INTRODUCES: Localized =
    localized("介绍产品，没有提出要求。", "It introduces the product and demands nothing.");
const POINTER: Localized = localized("只指向另一节。", "It only points to another section.");
const OPERATION: Localized = localized("只说怎么操作。", "It only says how to go about it.");
const AFTERWARDS: Localized =
    localized("在表单通过之后才会发生。", "It happens only after the form has passed.");
const CHOICE: Localized =
    localized("供选择时参考，没有对错。", "It helps to choose; neither choice is wrong.");
const AS_IT_IS: Localized =
    localized("产品现状，表单改变不了。", "That is how the product is; no form can change it.");

pub(super) static CLAUSES: &[Clause] = &[
    descriptive(
        IN,
        "employee-account-guide/title",
        "标题",
        localized(
            "两篇说明的标题和更新时间（2022-12-08）。",
            "The titles of two guides and when they were updated (2022-12-08).",
        ),
        localized("没有提出要求。", "They demand nothing."),
    ),
    // 企业认证方式
    guidance(
        IN,
        "employee-account-guide/certification",
        "企业认证方式",
        ACCOUNT,
        localized(
            "还没有企业号的，可以在电脑或手机上认证。",
            "Without an enterprise account yet: certification works on a PC or a phone.",
        ),
        localized(
            "说的是开企业号，先于本表单。",
            "It concerns opening an enterprise account, which comes before this form.",
        ),
    ),
    guidance(
        IN,
        "employee-account-guide/certification.pc",
        "PC认证",
        ACCOUNT,
        localized(
            "电脑：打开 renzheng.douyin.com，登录后点认证，选电脑端流程。",
            "On a PC: log in at renzheng.douyin.com, press 认证 and choose the PC flow.",
        ),
        OPERATION,
    ),
    guidance(
        IN,
        "employee-account-guide/certification.phone",
        "手机认证",
        ACCOUNT,
        localized(
            "手机：抖音「我」> 右上角菜单 >「创作者服务中心」>「官方认证」或「企业号开通」>「0元使用企业号」。",
            "On a phone: 我 in Douyin > the menu at the top right > 创作者服务中心 > 官方认证 or 企业号开通 > 0元使用企业号.",
        ),
        OPERATION,
    ),
    // 一
    descriptive(
        IN,
        "employee-account-guide/1",
        "一",
        localized(
            "企业可以为员工开企业员工号，或授权员工的个人号，让员工用企业的营销工具服务客户。",
            "An enterprise may open employee accounts or authorise employees' personal ones, so that staff serve customers with its marketing tools.",
        ),
        INTRODUCES,
    ),
    descriptive(
        IN,
        "employee-account-guide/1.benefits",
        "一",
        localized(
            "三样好处：触达更多人群、多号增收、一对一服务。",
            "Three benefits: a wider audience, more income from several accounts, service one to one.",
        ),
        INTRODUCES,
    ),
    // 二
    guidance(
        IN,
        "employee-account-guide/2.created",
        "二",
        ACCOUNT,
        localized(
            "企业员工号：企业新开的号，分给员工使用，离职后可转给他人；任何企业都适用，指南推荐这一种。",
            "Created account (企业员工号): a new account that the enterprise opens for an employee and can pass on later; it suits any enterprise, and the guide recommends it.",
        ),
        CHOICE,
    ),
    guidance(
        IN,
        "employee-account-guide/2.authorized",
        "二",
        ACCOUNT,
        localized(
            "员工个人号授权：经授权和审核，把员工自己的号加为员工号；适合粉丝已经很多的个人号。",
            "Authorised account (员工个人号授权): the employee's own account becomes an employee account by authorisation and review; it suits one that has many followers already.",
        ),
        CHOICE,
    ),
    guidance(
        IN,
        "employee-account-guide/2.may",
        "二",
        ACCOUNT,
        localized(
            "两种员工号都可以在短视频和直播里用企业的工具，或登录企业号后台，看企业授权了什么。",
            "Both kinds may use the enterprise's tools in short videos and live rooms, or log in to its console, as far as it authorises them.",
        ),
        CHOICE,
    ),
    rule(
        IN,
        "employee-account-guide/2.app",
        "二",
        ACCOUNT,
        localized(
            "企业员工号只能在抖音 App 20.7 或更新的版本上登录，网页不行。",
            "A created employee account signs in on the Douyin app 20.7 or later only, not on the web.",
        ),
    ),
    rule(
        IN,
        "employee-account-guide/2.leaving",
        "二",
        HANDOVER,
        localized(
            "员工离职：企业员工号可以转交，个人授权号归员工自己、不能转交。",
            "When an employee leaves: a created account can be passed on; an authorised one is the employee's own and cannot.",
        ),
    ),
    rule(
        IN,
        "employee-account-guide/2.quota",
        "二",
        ACCOUNT,
        localized(
            "员工号数量看企业号成长等级，两种合并计算：青铜、白银 5，黄金、铂金、钻石 50，黑钻 Lv1 100，黑钻 Lv2 1000。",
            "The number of employee accounts goes by growth level, both kinds together: bronze and silver 5; gold, platinum and diamond 50; black diamond Lv1 100, Lv2 1000.",
        ),
    ),
    guidance(
        IN,
        "employee-account-guide/2.level",
        "二",
        ACCOUNT,
        localized(
            "成长等级在抖音 App 的企业服务中心里看。",
            "The growth level is shown in 企业服务中心 of the Douyin app.",
        ),
        OPERATION,
    ),
    rule(
        IN,
        "employee-account-guide/2.tools",
        "二",
        &["employee-account", "merchant-page"],
        localized(
            "主账号自己有的短视频、直播和主页工具，才能授权给员工号。",
            "The main account can grant only the short-video, live and profile tools that it holds itself.",
        ),
    ),
    guidance(
        IN,
        "employee-account-guide/2.modules",
        "二",
        ACCOUNT,
        localized(
            "可以让员工号登录后台代管七个模块：短视频、直播、主页、私信、用户、经营工具、数据。",
            "An employee account may be let into seven console modules: short videos, live, profile, direct messages, users, tools, data.",
        ),
        CHOICE,
    ),
    guidance(
        IN,
        "employee-account-guide/2.replies",
        "二",
        ACCOUNT,
        localized(
            "员工可以自己设自动回复和关键词回复，私信回得更快。",
            "Employees can set up automatic and keyword replies themselves, to answer messages faster.",
        ),
        CHOICE,
    ),
    guidance(
        IN,
        "employee-account-guide/2.exemptions",
        "二",
        ACCOUNT,
        localized(
            "员工号同享主账号在短视频推广和直播间组件上的营销豁免。",
            "Employee accounts share the main account's marketing exemptions for promoted short videos and live-room components.",
        ),
        CHOICE,
    ),
    // 三
    descriptive(
        IN,
        "employee-account-guide/3",
        "三",
        localized("申请账号，两种员工号分述。", "Applying for accounts, told for each kind."),
        localized("只是标题，内容在两小节里。", "A heading only; its two parts hold the content."),
    ),
    guidance(
        IN,
        "employee-account-guide/3.1.start",
        "三.1",
        ACCOUNT,
        localized(
            "企业先点「申请账号」，再在「账号设置」里定下员工首次登录用的账号和密码；等级越高，能申请的越多。",
            "The enterprise presses 申请账号 and sets, under 账号设置, the name and password of the employee's first sign-in; a higher level allows more accounts.",
        ),
        OPERATION,
    ),
    rule(
        IN,
        "employee-account-guide/3.1.employee",
        "三.1",
        ACCOUNT,
        localized(
            "要填员工的姓名、身份证号，并交在职证明。",
            "The employee's name and resident ID have to be given, with a proof of employment.",
        ),
    ),
    manual(
        IN,
        "employee-account-guide/3.1.truthful",
        "三.1",
        ACCOUNT,
        localized("核对员工信息和证明材料属实。", "Check that the employee's data and the proof are true."),
        localized(
            "是否属实由平台审核，规则只看有没有填、格式对不对。",
            "The platform reviews the truth; the rules see only that the data is there and well-formed.",
        ),
    ),
    guidance(
        IN,
        "employee-account-guide/3.1.grant",
        "三.1",
        ACCOUNT,
        localized(
            "在「岗位授权」里建岗位、选权限，并按企业情况建部门。",
            "Under 岗位授权 create posts with their rights, and departments as the enterprise has them.",
        ),
        OPERATION,
    ),
    guidance(
        IN,
        "employee-account-guide/3.1.sign-in",
        "三.1",
        ACCOUNT,
        localized(
            "员工激活时，在最新版 App 里用邮箱和密码登录。",
            "To activate, the employee signs in with e-mail and password in the latest app.",
        ),
        OPERATION,
    ),
    rule(
        IN,
        "employee-account-guide/3.1.version",
        "三.1",
        ACCOUNT,
        localized("激活要用抖音 App 20.7 或更新的版本。", "Activation needs the Douyin app 20.7 or later."),
    ),
    rule(
        IN,
        "employee-account-guide/3.1.face",
        "三.1",
        ACCOUNT,
        localized(
            "员工要亲自刷脸，与后台填写的身份一致，别人代刷过不了。",
            "The employee passes the face check in person, matching the identity entered; nobody else can.",
        ),
    ),
    rule(
        IN,
        "employee-account-guide/3.1.mobile",
        "三.1",
        ACCOUNT,
        localized(
            "绑定员工自己的手机号作安全校验，注册过抖音的号码也可以。",
            "The employee's own mobile number is bound for security checks; one already on Douyin will do.",
        ),
    ),
    rule(
        IN,
        "employee-account-guide/3.1.password",
        "三.1",
        ACCOUNT,
        localized(
            "第一次登录要换密码，之后用新密码。",
            "The password is changed at the first sign-in; the new one holds from then on.",
        ),
    ),
    next_step(
        IN,
        "employee-account-guide/3.1.wait",
        "三.1",
        ACCOUNT,
        localized(
            "企业员工号：等状态从「审核中」变成「生效中」，再把账号密码交给员工激活。",
            "Created account: wait until 审核中 turns to 生效中, then hand the name and password to the employee, who activates it.",
        ),
        AFTERWARDS,
    ),
    next_step(
        IN,
        "employee-account-guide/3.1.active",
        "三.1",
        ACCOUNT,
        localized(
            "企业员工号：四步做完即激活成功。",
            "Created account: with the four steps done, it is active.",
        ),
        AFTERWARDS,
    ),
    guidance(
        IN,
        "employee-account-guide/3.1.leave",
        "三.1",
        HANDOVER,
        localized(
            "离职换绑从「离职」开始，先勾选并同意协议。",
            "Passing an account on starts with 离职: tick the agreement and accept it.",
        ),
        OPERATION,
    ),
    rule(
        IN,
        "employee-account-guide/3.1.assets",
        "三.1",
        HANDOVER,
        localized(
            "账号资产没有结清的，要通知员工在抖音里手动解除实名；没有这类资产则直接离职成功。",
            "If assets are unsettled, the employee is notified and releases the real name by hand in Douyin; if not, the account is free at once.",
        ),
    ),
    rule(
        IN,
        "employee-account-guide/3.1.reassign",
        "三.1",
        HANDOVER,
        localized(
            "企业员工号在员工离职时换绑给别人。",
            "A created account is passed on to another employee when its holder leaves.",
        ),
    ),
    rule(
        IN,
        "employee-account-guide/3.1.cancel",
        "三.1",
        HANDOVER,
        localized("企业员工号暂时不能注销。", "A created account cannot be cancelled for now."),
    ),
    guidance(
        IN,
        "employee-account-guide/3.1.enable",
        "三.1",
        HANDOVER,
        localized(
            "换绑后点启用，重设密码、员工信息和岗位授权。",
            "After the change press 启用 and set a new password, the new employee's data and the posts.",
        ),
        OPERATION,
    ),
    guidance(
        IN,
        "employee-account-guide/3.1.reassigned",
        "三.1",
        HANDOVER,
        localized(
            "状态变成「生效中」后，再把账号密码交给新员工。",
            "Once the state is 生效中, hand the name and password to the new employee.",
        ),
        OPERATION,
    ),
    guidance(
        IN,
        "employee-account-guide/3.1.posts",
        "三.1",
        ACCOUNT,
        localized(
            "建岗位：点「创建岗位」，填名称，勾选权限，保存。",
            "To create a post: press 创建岗位, name it, tick its rights and save.",
        ),
        OPERATION,
    ),
    guidance(
        IN,
        "employee-account-guide/3.1.departments",
        "三.1",
        ACCOUNT,
        localized(
            "建部门：点「创建部门」，填名称，选上级部门，保存。",
            "To create a department: press 创建部门, name it, choose the one above it and save.",
        ),
        OPERATION,
    ),
    guidance(
        IN,
        "employee-account-guide/3.2.app",
        "三.2",
        ACCOUNT,
        localized(
            "手机发起授权：「我」> 右上角菜单 >「企业服务中心」>「矩阵营销」>「账号中心」>「员工账号」，输入抖音号或批量上传。",
            "To authorise on a phone: 我 > the menu at the top right > 企业服务中心 > 矩阵营销 > 账号中心 > 员工账号; enter a Douyin ID or upload a list.",
        ),
        OPERATION,
    ),
    guidance(
        IN,
        "employee-account-guide/3.2.pc",
        "三.2",
        ACCOUNT,
        localized(
            "电脑发起授权：登录 e.douyin.com，「矩阵营销」>「员工账号」>「添加账号」，输入抖音号或批量上传。",
            "To authorise on a PC: log in at e.douyin.com, 矩阵营销 > 员工账号 > 添加账号; enter a Douyin ID or upload a list.",
        ),
        OPERATION,
    ),
    rule(
        IN,
        "employee-account-guide/3.2.term",
        "三.2",
        ACCOUNT,
        localized(
            "授权设了有效期的，要还在期内。",
            "Where the authorisation has an end, it must not have passed.",
        ),
    ),
    rule(
        IN,
        "employee-account-guide/3.2.accept",
        "三.2",
        ACCOUNT,
        localized(
            "员工要在 48 小时内填好资料，接受绑定。",
            "The employee completes the details and accepts the invitation within 48 hours.",
        ),
    ),
    next_step(
        IN,
        "employee-account-guide/3.2.agree",
        "三.2",
        ACCOUNT,
        localized(
            "个人号授权：选好授权的模块，勾选业务授权协议；在电脑上还要填有效期，然后确定。",
            "Authorised account: choose the modules and tick the authorisation agreement; on a PC set the end of the authorisation too, then confirm.",
        ),
        AFTERWARDS,
    ),
    next_step(
        IN,
        "employee-account-guide/3.2.notify",
        "三.2",
        ACCOUNT,
        localized(
            "个人号授权：员工在抖音「我 > 设置」里打开通知，才收得到绑定邀请。",
            "Authorised account: the employee turns notifications on under 我 > 设置 in Douyin, or the invitation will not show.",
        ),
        AFTERWARDS,
    ),
    next_step(
        IN,
        "employee-account-guide/3.2.submit",
        "三.2",
        ACCOUNT,
        localized(
            "个人号授权：员工在 48 小时内提交资料，然后等审核结果。",
            "Authorised account: the employee submits the details within 48 hours and waits for the review.",
        ),
        AFTERWARDS,
    ),
    next_step(
        IN,
        "employee-account-guide/3.2.retry",
        "三.2",
        ACCOUNT,
        localized(
            "个人号授权：没有过审，按提示改好再提交。",
            "Authorised account: if refused, correct what the notice names and submit again.",
        ),
        AFTERWARDS,
    ),
    sanction(
        IN,
        "employee-account-guide/3.2.lapse",
        "三.2",
        ACCOUNT,
        &["employee-account/accepted-in-time"],
        localized(
            "过了 48 小时邀请作废，主账号要重新发起。",
            "After 48 hours the invitation lapses, and the main account has to start again.",
        ),
        localized(
            "这是超时的后果，时限由规则核对。",
            "It is the consequence of being late; the rule checks the time.",
        ),
    ),
    // 八
    descriptive(
        IN,
        "employee-account-guide/8.created",
        "八",
        localized(
            "企业员工号的申请、离职、岗位、部门等，见第三部分。",
            "For applying, leaving, posts and departments of created accounts see part three.",
        ),
        POINTER,
    ),
    rule(
        IN,
        "employee-account-guide/8.identity",
        "八",
        ACCOUNT,
        localized(
            "同一实名的其他账号正受处罚（封禁、限制投稿或直播等），这个身份就不能申请。",
            "While another account of the same real-name identity is under a penalty (a ban, limits on posts or lives), that identity cannot apply.",
        ),
    ),
    guidance(
        IN,
        "employee-account-guide/8.identity.repair",
        "八",
        ACCOUNT,
        localized(
            "遇到这种情况，换一个实名身份，或等处罚解除。",
            "In that case use another real-name identity, or wait until the penalty is lifted.",
        ),
        localized(
            "教人如何补救，处罚由规则核对。",
            "It says how to mend things; the rule checks the penalty.",
        ),
    ),
    guidance(
        IN,
        "employee-account-guide/8.both",
        "八",
        ACCOUNT,
        localized(
            "已有个人号的人，仍可以用自己的身份激活企业员工号。",
            "A person who has a personal account may still activate an employee account with the same identity.",
        ),
        localized("是许可，没有可核对的。", "A permission; there is nothing to check."),
    ),
    rule(
        IN,
        "employee-account-guide/8.proof",
        "八",
        ACCOUNT,
        localized(
            "在职证明通常要盖登记过的公章；没有公章的，由法人签字并说明。",
            "A proof of employment normally carries the registered seal; without a seal the legal representative signs and explains.",
        ),
    ),
    guidance(
        IN,
        "employee-account-guide/8.mail",
        "八",
        ACCOUNT,
        localized(
            "邮箱登录：先点「密码登录」，下面就有「邮箱密码登录」。",
            "To sign in by e-mail: press 密码登录; 邮箱密码登录 is below it.",
        ),
        OPERATION,
    ),
    descriptive(
        IN,
        "employee-account-guide/8.authorized",
        "八",
        localized(
            "个人号如何授权等，见第三部分。",
            "For how to authorise a personal account see part three.",
        ),
        POINTER,
    ),
    rule(
        IN,
        "employee-account-guide/8.convert",
        "八",
        HANDOVER,
        localized(
            "离职时也不能把一种员工号变成另一种。",
            "An account of one kind cannot be turned into the other, on leaving either.",
        ),
    ),
    fact(
        IN,
        "employee-account-guide/8.conversion",
        "八",
        ACCOUNT,
        localized(
            "两种员工号目前不能互换，选定前想好。",
            "The two kinds cannot be converted into each other at present, so choose with care.",
        ),
        AS_IT_IS,
    ),
    rule(
        IN,
        "employee-account-guide/8.unbind",
        "八",
        HANDOVER,
        localized(
            "个人授权号不能解绑或换绑；可以注销来解除实名，或双方商量后由员工保留。",
            "An authorised account cannot be unbound or passed on; it can be cancelled, which releases the real name, or kept by the employee by agreement.",
        ),
    ),
    guidance(
        IN,
        "employee-account-guide/8.unbind.instead",
        "八",
        &["employee-account", "employee-handover"],
        localized(
            "想在离职后收回账号，一开始就用企业员工号。",
            "To keep an account when its holder leaves, use a created employee account from the start.",
        ),
        CHOICE,
    ),
    rule(
        IN,
        "employee-account-guide/8.one",
        "八",
        ACCOUNT,
        localized(
            "一个个人号只能授权给一个企业号。",
            "A personal account can be authorised to one enterprise account only.",
        ),
    ),
    rule(
        IN,
        "employee-account-guide/8.star",
        "八",
        ACCOUNT,
        localized(
            "星图达人不能做员工号，员工号也不能登录巨量星图。",
            "A Xingtu talent cannot hold an employee account, and an employee account cannot log in to Xingtu.",
        ),
    ),
    rule(
        IN,
        "employee-account-guide/8.showcase",
        "八",
        SHOWCASE,
        localized(
            "员工号开橱窗，四样都要：已实名、交商品保证金 500 元、公开视频至少 10 个、粉丝超过 1000。",
            "To open a showcase an employee account needs all four: real name verified, a deposit of 500 yuan, at least 10 public videos, more than 1000 followers.",
        ),
    ),
    rule(
        IN,
        "employee-account-guide/8.showcase.own",
        "八",
        SHOWCASE,
        localized("不能沿用主账号的橱窗。", "The main account's showcase cannot be inherited."),
    ),
    guidance(
        IN,
        "employee-account-guide/8.live",
        "八",
        ACCOUNT,
        localized(
            "直播伴侣和创作者服务中心，两种员工号都能用；进不了电脑后台又要操作小风车，可以扫码登录直播管家（livehub.oceanengine.com）。",
            "Both kinds can use 直播伴侣 and 创作者服务中心; to work 小风车 on a PC without access to the console, scan in to 直播管家 (livehub.oceanengine.com).",
        ),
        OPERATION,
    ),
    fact(
        IN,
        "employee-account-guide/8.company",
        "八",
        ACCOUNT,
        localized(
            "员工号主页目前不能隐藏公司信息；指南说计划改进。",
            "The company's name on the profile cannot be hidden at present; the guide says a change is planned.",
        ),
        AS_IT_IS,
    ),
    fact(
        IN,
        "employee-account-guide/8.videos",
        "八",
        ACCOUNT,
        localized(
            "主账号的视频不会同步到员工号。",
            "The main account's videos are not synchronised to employee accounts.",
        ),
        AS_IT_IS,
    ),
    guidance(
        IN,
        "employee-account-guide/8.videos.original",
        "八",
        ACCOUNT,
        localized(
            "发与主账号相似的视频可能被认作非原创，最好按员工号自己的人设来拍。",
            "A video like the main account's may be judged unoriginal; better post what suits the employee account's own character.",
        ),
        localized("是否原创由平台判断。", "The platform judges originality."),
    ),
    rule(
        IN,
        "employee-account-guide/8.page.module",
        "八",
        PAGE,
        localized(
            "商家页面至少要有一个配置好并过审的模块。",
            "The merchant page needs at least one module configured and approved.",
        ),
    ),
    rule(
        IN,
        "employee-account-guide/8.page.grant",
        "八",
        PAGE,
        localized(
            "主账号要授权对应的模块；例如限时团购要授权团购工具。",
            "The main account has to grant the matching module; 限时团购, for example, needs the group-buy tool.",
        ),
    ),
    guidance(
        IN,
        "employee-account-guide/8.page.where",
        "八",
        PAGE,
        localized(
            "改授权：登录 e.douyin.com，「矩阵营销」>「员工账号」，找到该账号，点「修改」。",
            "To change the grant: log in at e.douyin.com, 矩阵营销 > 员工账号, find the account and press 修改.",
        ),
        OPERATION,
    ),
    guidance(
        IN,
        "employee-account-guide/8.page.refresh",
        "八",
        PAGE,
        localized("刷新几次，再重新编辑。", "Refresh a few times, then edit again."),
        OPERATION,
    ),
    guidance(
        IN,
        "employee-account-guide/8.page.help",
        "八",
        PAGE,
        localized(
            "还是不展示，在抖音搜「企业号小助手」，把截图发给客服。",
            "If it still does not show, search Douyin for 企业号小助手 and send support a screenshot.",
        ),
        OPERATION,
    ),
];
