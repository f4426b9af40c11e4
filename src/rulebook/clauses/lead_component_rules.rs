//! 小程序线索组件使用规范

use crate::field::{Localized, localized};
use crate::form::{Clause, Document};

use super::*;

const IN: Document = Document::LeadComponentRules;
const FORM: Names = &["lead-page"];

const TASTE: Localized =
    localized("写得、排得好不好，要由人来看。", "How well it is written and laid out is for people to see.");
const HEADING: Localized =
    localized("只是标题，要求在下面各条里。", "A heading only; the demands are in its items.");
const CONSEQUENCE: Localized = localized(
    "这是违规的后果，不是可以填写的条件。",
    "It is the consequence of a breach, not a condition that a form can meet.",
);

pub(super) static CLAUSES: &[Clause] = &[
    descriptive(
        IN,
        "lead-component-rules/title",
        "标题",
        localized("文档标题和收藏按钮。", "The document's title and its bookmark buttons."),
        localized("只是页面元素。", "Page furniture only."),
    ),
    descriptive(
        IN,
        "lead-component-rules/1",
        "一",
        localized(
            "线索组件帮线索类小程序取得手机号等线索；手机号是个人信息，为防泄漏和滥用，平台规范它的使用。",
            "The lead component helps lead-generating mini-programs collect mobile numbers and the like. A mobile number is personal data, so the platform regulates the component's use against leaks and abuse.",
        ),
        localized(
            "说明规范的由来，没有提出要求。",
            "It says why there are rules and demands nothing itself.",
        ),
    ),
    // 二
    rule(
        IN,
        "lead-component-rules/2.open",
        "二",
        FORM,
        localized(
            "只有表中的类目可以用线索组件：二手车、人力资源与教育政务、部分 IT、金融、商业服务和房地产。",
            "Only the listed categories may use the lead component: used cars, government services for employment and education, and some of IT, finance, business services and real estate.",
        ),
    ),
    rule(
        IN,
        "lead-component-rules/2.online",
        "二",
        FORM,
        localized(
            "类目要先上线，才能接入组件。",
            "The category has to be online before the component is added.",
        ),
    ),
    rule(
        IN,
        "lead-component-rules/2.required",
        "二",
        FORM,
        localized(
            "第三方人力资源服务、招聘/求职(中介)两个类目必须接入组件，其余自便。",
            "Two categories, third-party human resources and recruitment agencies, must use the component; the others may.",
        ),
    ),
    // 三
    descriptive(
        IN,
        "lead-component-rules/3",
        "三",
        localized(
            "使用规范分内容、交互、使用范围三部分。",
            "The rules of use have three parts: content, interaction and use.",
        ),
        HEADING,
    ),
    descriptive(
        IN,
        "lead-component-rules/3.1",
        "3.1",
        localized("页面内容的要求分三条。", "The demands on a page's content come in three items."),
        HEADING,
    ),
    rule(
        IN,
        "lead-component-rules/3.1.1",
        "3.1.1",
        FORM,
        localized(
            "页面要写明收集的目的、范围、方式，以及用户得到什么。",
            "The page has to say why, which and how data is collected, and what the user gets.",
        ),
    ),
    rule(
        IN,
        "lead-component-rules/3.1.1.consent",
        "3.1.1",
        FORM,
        localized("收集前要取得用户同意。", "The user's consent has to be obtained."),
    ),
    rule(
        IN,
        "lead-component-rules/3.1.1.use",
        "3.1.1",
        FORM,
        localized(
            "要让用户知道信息拿去做什么、涉及哪些。",
            "The user has to be told what the data is used for and how far it goes.",
        ),
    ),
    manual(
        IN,
        "lead-component-rules/3.1.1.true",
        "3.1.1",
        FORM,
        localized("核对这些说明属实、完整。", "Check that these statements are true and complete."),
        localized(
            "规则只能看有没有写，看不出写得对不对。",
            "The rules see whether something is written, not whether it is right.",
        ),
    ),
    rule(
        IN,
        "lead-component-rules/3.1.2.notice",
        "3.1.2",
        FORM,
        localized(
            "页面要有隐私保护说明，并写出保护信息安全与保密的措施。",
            "The page has to carry a privacy notice and name the measures that keep the data safe and confidential.",
        ),
    ),
    manual(
        IN,
        "lead-component-rules/3.1.2.measures",
        "3.1.2",
        FORM,
        localized("核对这些措施确实有效。", "Check that the measures really work."),
        localized("是否有效要看实际运行。", "Whether they work shows in operation."),
    ),
    rule(
        IN,
        "lead-component-rules/3.1.2.rights",
        "3.1.2",
        FORM,
        localized(
            "用户可以选择不填，或者要求删除。",
            "The user may decline to fill in personal data, or have it deleted.",
        ),
    ),
    rule(
        IN,
        "lead-component-rules/3.1.3.marks",
        "3.1.3",
        FORM,
        localized(
            "每一项都要标明必填还是选填，并与实际一致。",
            "Every field has to be marked as required or optional, and truly so.",
        ),
    ),
    manual(
        IN,
        "lead-component-rules/3.1.3.flow",
        "3.1.3",
        FORM,
        localized("填写过程简单，一看就懂。", "Filling in the form is simple and easy to follow."),
        TASTE,
    ),
    manual(
        IN,
        "lead-component-rules/3.1.3.concise",
        "3.1.3",
        FORM,
        localized(
            "页面不堆文字、不排得太复杂，要紧的内容显眼。",
            "The page is not crowded with text or layout, and the key facts stand out.",
        ),
        TASTE,
    ),
    manual(
        IN,
        "lead-component-rules/3.1.3.layout",
        "3.1.3",
        FORM,
        localized(
            "布局好懂好用，表单各项的先后合乎道理。",
            "The layout is easy to understand and use, and the fields come in a logical order.",
        ),
        TASTE,
    ),
    rule(
        IN,
        "lead-component-rules/3.1.3.hints",
        "3.1.3",
        FORM,
        localized(
            "输入处要有提示，例如格式；填错时要有错误提示。",
            "Inputs have hints, of their format for example, and a wrong input shows an error message.",
        ),
    ),
    manual(
        IN,
        "lead-component-rules/3.1.3.clear",
        "3.1.3",
        FORM,
        localized(
            "提示亲切，错误提示清楚并说明怎么改。",
            "Hints are friendly; error messages are clear and say what to do.",
        ),
        TASTE,
    ),
    // 3.2
    rule(
        IN,
        "lead-component-rules/3.2.section",
        "3.2",
        FORM,
        localized(
            "组件的落地页要自成一页或一个板块。",
            "The component's landing page is a page or a section of its own.",
        ),
    ),
    rule(
        IN,
        "lead-component-rules/3.2.popup",
        "3.2",
        FORM,
        localized(
            "不能一进页面就弹窗，要在用户进来之后由合理的操作引出。",
            "No pop-up on entry: it opens later, by a reasonable path.",
        ),
    ),
    guidance(
        IN,
        "lead-component-rules/3.2.good",
        "3.2",
        FORM,
        localized(
            "好的做法：用户点「免费报名」「免费咨询」「立即获取优惠」这类按钮，才弹出填写或授权窗口。",
            "Good practice: the user presses a button such as 免费报名, 免费咨询 or 立即获取优惠, and only then the form or the authorisation opens.",
        ),
        localized("只是举例，要求由规则核对。", "Examples only; the rules check the demand."),
    ),
    rule(
        IN,
        "lead-component-rules/3.2.forced",
        "3.2",
        FORM,
        localized(
            "不能以授权手机号作为提供服务的前提，例如不授权就打不开房源详情。",
            "Service must not depend on authorising the phone number, as where a listing's details stay shut until one does.",
        ),
    ),
    // 3.3
    rule(
        IN,
        "lead-component-rules/3.3",
        "3.3",
        FORM,
        localized(
            "组件只用于留资，不能用来登录、绑定账户、提交订单、领取权益或做别的事。",
            "The component serves lead capture only, not login, account linking, orders, benefits or anything else.",
        ),
    ),
    guidance(
        IN,
        "lead-component-rules/3.3.good",
        "3.3",
        FORM,
        localized(
            "好的做法：留资是为了给用户更多岗位、房屋或汽车方面的信息和服务。",
            "Good practice: details are taken to give the user more information and service on jobs, homes or cars.",
        ),
        localized("只是举例，要求由规则核对。", "Examples only; the rules check the demand."),
    ),
    rule(
        IN,
        "lead-component-rules/3.3.bad",
        "3.3",
        FORM,
        localized(
            "反例：借组件让用户用手机号登录、绑定账户，或在下单页授权。",
            "Bad practice: the component makes users log in or link accounts by phone number, or authorise it on an order page.",
        ),
    ),
    // 四
    guidance(
        IN,
        "lead-component-rules/4.found",
        "四",
        FORM,
        localized(
            "平台会定期回查：巡查、抽检、机关通报、司法文书、投诉、举报、媒体报道都可能发现问题。",
            "The platform re-checks regularly: patrols, samples, notices from authorities, court papers, complaints, reports and the media may all bring a breach to light.",
        ),
        localized(
            "说明违规如何被发现，没有可填的内容。",
            "It says how breaches are found; there is nothing to fill in.",
        ),
    ),
    sanction(
        IN,
        "lead-component-rules/4.withdrawn",
        "四",
        FORM,
        &["lead-page/*"],
        localized("一经发现不合规范，收回线索组件。", "A breach that is found costs the lead component."),
        CONSEQUENCE,
    ),
    sanction(
        IN,
        "lead-component-rules/4.measures",
        "四",
        FORM,
        &["lead-page/*"],
        localized(
            "若引出信息泄露、舆情、投诉等问题，按轻重处理：公示警告、下架商品或小程序、停止上新、限制支付和提现、扣保证金、扣信用分等。",
            "Where a leak, public outcry or complaints follow, measures go by severity: a public warning, goods or the mini-program taken down, no new goods, payment and withdrawal restricted, deposit or credit points deducted, and others.",
        ),
        CONSEQUENCE,
    ),
    sanction(
        IN,
        "lead-component-rules/4.heavier",
        "四",
        FORM,
        &["lead-page/*"],
        localized(
            "屡犯不改、数项并犯，或影响恶劣的，从重处理。",
            "Repeated breaches with refusal to correct, several at once, or a bad influence weigh more.",
        ),
        CONSEQUENCE,
    ),
];
