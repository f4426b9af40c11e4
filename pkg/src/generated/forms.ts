// Generated from the rulebook. To renew it: cargo run -p yushen-codegen

/**
 * Each form's data while it is being filled in: whatever is absent is open.
 * Null and blank texts count as absent, and white space around texts is ignored.
 */
export interface Forms {
  "binding": BindingData;
  "binding-lifecycle": BindingLifecycleData;
  "quota-expansion": QuotaExpansionData;
  "profile-mount": ProfileMountData;
  "lead-page": LeadPageData;
  "sub-account-link": SubAccountLinkData;
  "sub-account-unlink": SubAccountUnlinkData;
  "employee-account": EmployeeAccountData;
  "employee-showcase": EmployeeShowcaseData;
  "employee-handover": EmployeeHandoverData;
  "merchant-page": MerchantPageData;
}

/**
 * The same with every field there, as a page's own state may be: `Filled<BindingData>`. A form that passes lacks what does
 * not apply to it.
 */
export type Filled<T> = T extends (infer E)[]
  ? Filled<E>[]
  : T extends object
    ? { [K in keyof T]-?: Filled<NonNullable<T[K]>> }
    : T;

/**
 * 小程序绑定抖音账号。小程序能否绑定这个抖音账号：申请的能力、类目和资质是否符合要求。
 *
 * Bind a Douyin account. May the mini-program bind this Douyin account: are capabilities, category and documents in order?
 */
export interface BindingData {
  /** 小程序 · Mini-program */
  miniProgram?: {
    /**
     * 小程序 AppID：tt 加 16 或 18 位小写十六进制数字。以 tt 开头，从开发者后台复制。
     *
     * Mini-program AppID: An id of tt and 16 or 18 lower-case hexadecimal digits. Starts with tt; copy it from the developer console.
     */
    appId?: string;
    /**
     * 主体类型：选项之一。
     *
     * Entity type: One of the choices.
     *
     * - `enterprise` 企业 · Enterprise
     * - `individualBusiness` 个体工商户 · Individual business
     * - `government` 政府机关 · Government body
     * - `publicInstitution` 事业单位 · Public institution
     * - `hkMacauTaiwan` 港澳台主体 · Entity of Hong Kong, Macau or Taiwan
     * - `socialOrganization` 社会组织 · Social organisation
     * - `overseas` 境外主体 · Overseas entity
     * - `other` 其他 · Other
     */
    entityType?: "enterprise" | "individualBusiness" | "government" | "publicInstitution" | "hkMacauTaiwan" | "socialOrganization" | "overseas" | "other";
    /**
     * 主体名称：文字，最多 100 字。
     *
     * Entity name: Text of at most 100 characters.
     */
    entityName?: string;
    /**
     * 统一社会信用代码：18 位统一社会信用代码（GB 32100-2015），核对校验码。18 位；港澳台主体和境外主体不填。
     *
     * Unified social credit code: A unified social credit code of 18 characters (GB 32100-2015), its check digit verified. 18 characters; not for entities of Hong Kong, Macau, Taiwan or abroad.
     */
    uscc?: string;
    /**
     * 法定代表人／负责人：文字，最多 50 字。
     *
     * Legal representative: Text of at most 50 characters.
     */
    legalRepresentative?: string;
    /**
     * 注册地址：文字，最多 200 字。
     *
     * Registered address: Text of at most 200 characters.
     */
    registeredAddress?: string;
    /**
     * 经营范围：文字，最多 2000 字。政府机关不填。
     *
     * Business scope: Text of at most 2000 characters. Not for government bodies.
     */
    businessScope?: string;
    /**
     * 服务类目：列表，1 到 5 项。
     *
     * Service categories: A list of 1 to 5 elements.
     */
    categories?: {
      /**
       * 一级类目：文字，最多 50 字。
       *
       * Level 1: Text of at most 50 characters.
       */
      level1?: string;
      /**
       * 二级类目：文字，最多 50 字。
       *
       * Level 2: Text of at most 50 characters.
       */
      level2?: string;
      /**
       * 三级类目：文字，最多 50 字。
       *
       * Level 3: Text of at most 50 characters.
       */
      level3?: string;
    }[];
    /**
     * 直播自主挂载是否已开通：是或否。
     *
     * Live self-mount is enabled: Yes or no.
     */
    liveSelfMount?: boolean;
    /**
     * 短视频自主挂载是否已开通：是或否。
     *
     * Short-video self-mount is enabled: Yes or no.
     */
    shortVideoSelfMount?: boolean;
  };
  /** 抖音账号 · Douyin account */
  account?: {
    /**
     * 抖音号：文字，最多 50 字。
     *
     * Douyin ID: Text of at most 50 characters.
     */
    douyinId?: string;
    /**
     * 账号类型：选项之一。
     *
     * Account type: One of the choices.
     *
     * - `brand` 品牌号 · Brand account
     * - `employee` 员工号 · Employee account
     * - `cooperation` 合作号 · Cooperation account
     */
    type?: "brand" | "employee" | "cooperation";
    /**
     * 账号与小程序是否同主体：是或否。同主体：账号的认证主体就是小程序的主体。
     *
     * The account belongs to the mini-program's entity: Yes or no. That is, the account is verified for the entity that the mini-program belongs to.
     */
    sameEntity?: boolean;
    /**
     * 账号是否为医疗认证账号：是或否。
     *
     * The account is medically certified: Yes or no.
     */
    medicalCertified?: boolean;
  };
  /**
   * 要申请的能力：列表，1 到 5 项选项，不重复。绑定规范只对两种自主挂载有要求，其余的不检查。
   *
   * Capabilities to apply for: A list of 1 to 5 of the choices, none twice. The binding rules are about the two kinds of self-mount; the others are not checked.
   *
   * - `live` 直播自主挂载 · Live self-mount
   * - `shortVideo` 短视频自主挂载 · Short-video self-mount
   * - `instantMessaging` 私信组件 · Private message component
   * - `privateMessage` 主动授权私信组件 · Private message component that the user authorises
   * - `lifeServiceMessaging` 本地生活 IM · Local services IM
   */
  capabilities?: ("live" | "shortVideo" | "instantMessaging" | "privateMessage" | "lifeServiceMessaging")[];
  /**
   * 已绑定的品牌号：一组字段。不算这次要绑定的账号。
   *
   * Brand accounts bound already: A group of fields. Not counting the account to bind now.
   */
  boundCounts?: {
    /**
     * 已绑定的同主体品牌号数：整数，0 到 1,000,000。
     *
     * Number of bound brand accounts of the same entity: A whole number from 0 to 1,000,000.
     */
    brandSameEntity?: number;
    /**
     * 已绑定的非同主体品牌号数：整数，0 到 1,000,000。
     *
     * Number of bound brand accounts of other entities: A whole number from 0 to 1,000,000.
     */
    brandOtherEntity?: number;
  };
  /**
   * 资质：列表，最多 20 项。
   *
   * Documents: A list of at most 20 elements.
   */
  documents?: {
    /**
     * 资质种类：选项之一。
     *
     * Kind of document: One of the choices.
     *
     * - `businessLicense` 营业执照（主体登记证书） · Business licence (registration certificate)
     * - `industryPermit` 行业经营许可证 · Industry permit
     * - `professionalCertificate` 从业资格证 · Professional certificate
     * - `labourContract` 劳动合同 · Labour contract
     * - `cooperationAgreement` 合作协议 · Cooperation agreement
     * - `other` 其他资质 · Other document
     */
    kind?: "businessLicense" | "industryPermit" | "professionalCertificate" | "labourContract" | "cooperationAgreement" | "other";
    /**
     * 资质归属：选项之一。
     *
     * Owner: One of the choices.
     *
     * - `miniProgram` 小程序主体 · The mini-program's entity
     * - `account` 抖音账号方 · The Douyin account's side
     */
    owner?: "miniProgram" | "account";
    /**
     * 证照上的主体类型：选项之一。
     *
     * Entity type on the document: One of the choices.
     *
     * - `enterprise` 企业 · Enterprise
     * - `individualBusiness` 个体工商户 · Individual business
     * - `government` 政府机关 · Government body
     * - `publicInstitution` 事业单位 · Public institution
     * - `hkMacauTaiwan` 港澳台主体 · Entity of Hong Kong, Macau or Taiwan
     * - `socialOrganization` 社会组织 · Social organisation
     * - `overseas` 境外主体 · Overseas entity
     * - `other` 其他 · Other
     */
    entityType?: "enterprise" | "individualBusiness" | "government" | "publicInstitution" | "hkMacauTaiwan" | "socialOrganization" | "overseas" | "other";
    /**
     * 证照上的名称：文字，最多 100 字。
     *
     * Name on the document: Text of at most 100 characters.
     */
    holder?: string;
    /**
     * 证照上的统一社会信用代码：18 位统一社会信用代码（GB 32100-2015），核对校验码。
     *
     * Unified social credit code on the document: A unified social credit code of 18 characters (GB 32100-2015), its check digit verified.
     */
    uscc?: string;
    /**
     * 证照上的法定代表人／负责人：文字，最多 50 字。
     *
     * Legal representative on the document: Text of at most 50 characters.
     */
    legalRepresentative?: string;
    /**
     * 证照上的注册地址：文字，最多 200 字。
     *
     * Registered address on the document: Text of at most 200 characters.
     */
    registeredAddress?: string;
    /**
     * 证照上的经营范围：文字，最多 2000 字。
     *
     * Business scope on the document: Text of at most 2000 characters.
     */
    businessScope?: string;
    /**
     * 有效期起始日：日期 YYYY-MM-DD（北京时间）。证照上没有写就不填。
     *
     * First valid day: A date YYYY-MM-DD, in Beijing. Leave empty if none is printed.
     */
    validFrom?: string;
    /**
     * 有效期截止日：日期 YYYY-MM-DD，或 longTerm（长期）。有效的最后一天，或长期。
     *
     * Last valid day: A date YYYY-MM-DD, or longTerm. The last day on which it is valid, or long-term.
     */
    validUntil?: string;
    /**
     * 证照状态：选项之一。
     *
     * Status: One of the choices.
     *
     * - `valid` 有效 · Valid
     * - `revoked` 吊销 · Revoked
     * - `cancelled` 注销 · Cancelled
     */
    status?: "valid" | "revoked" | "cancelled";
  }[];
  /** 雇佣或合作关系 · Employment or cooperation */
  relation?: {
    /**
     * 劳动合同／合作协议到期日：日期 YYYY-MM-DD，或 longTerm（长期）。有效的最后一天，或长期。
     *
     * Last day of the labour contract or cooperation agreement: A date YYYY-MM-DD, or longTerm. The last day on which it is valid, or long-term.
     */
    endsOn?: string;
  };
  /** 声明 · Declarations */
  declarations?: {
    /**
     * 是否声明资质和主体规模真实：是或否。资质上反映的主体规模也是真实的。
     *
     * The documents and the entity's size are declared genuine: Yes or no. The size of the entity that the documents show is genuine, too.
     */
    documentsAuthentic?: boolean;
    /**
     * 是否声明与账号有实际经营关系：是或否。账号不是买来的，也不是用黑灰产手段绑定的。
     *
     * A real business relation with the account is declared: Yes or no. The account was not bought, nor bound by illicit means.
     */
    genuineRelationship?: boolean;
    /**
     * 是否声明账号内容在经营范围内：是或否。账号挂载小程序发布的内容，都在小程序主体的经营范围内。
     *
     * The account's content is declared to be within the business scope: Yes or no. Whatever the account publishes with the mini-program is within its entity's business scope.
     */
    contentWithinScope?: boolean;
  };
}

/**
 * 已绑定账号的管理。绑定有没有按时确权和使用，账号合不合规，什么时候必须做什么。
 *
 * A binding after approval. Was the binding confirmed and used in time, is the account compliant, and what is due when?
 */
export interface BindingLifecycleData {
  /**
   * 绑定申请审核通过的时间：时刻 YYYY-MM-DDTHH:MM:SS+08:00，或日期（当天北京时间零点）。
   *
   * Time of the application's approval: An instant YYYY-MM-DDTHH:MM:SS+08:00, or a date: 00:00 in Beijing that day.
   */
  approvedAt?: string;
  /**
   * 账号确权的时间：时刻 YYYY-MM-DDTHH:MM:SS+08:00，或日期（当天北京时间零点）。账号所有者确认绑定的时间；还没有确权就不填。
   *
   * Time of the account's confirmation: An instant YYYY-MM-DDTHH:MM:SS+08:00, or a date: 00:00 in Beijing that day. When the account's owner confirmed the binding; leave empty if that has not happened yet.
   */
  confirmedAt?: string;
  /**
   * 首次挂载投稿或开播的时间：时刻 YYYY-MM-DDTHH:MM:SS+08:00，或日期（当天北京时间零点）。还没有就不填。
   *
   * Time of the first mounted post or live: An instant YYYY-MM-DDTHH:MM:SS+08:00, or a date: 00:00 in Beijing that day. Leave empty if there is none yet.
   */
  firstUsedAt?: string;
  /**
   * 劳动合同／合作协议到期日：日期 YYYY-MM-DD（北京时间）。有效的最后一天；没有到期日就不填。
   *
   * Last day of the labour contract or cooperation agreement: A date YYYY-MM-DD, in Beijing. The last day on which it is valid; leave empty if it has none.
   */
  relationEndsOn?: string;
  /**
   * 解绑的时间：时刻 YYYY-MM-DDTHH:MM:SS+08:00，或日期（当天北京时间零点）。还没有解绑就不填。
   *
   * Time of unbinding: An instant YYYY-MM-DDTHH:MM:SS+08:00, or a date: 00:00 in Beijing that day. Leave empty if still bound.
   */
  unboundAt?: string;
  /** 绑定期间账号的违规 · The account's violations while bound */
  violations?: {
    /**
     * 严重违规次数：整数，0 到 1,000,000。
     *
     * Number of severe violations: A whole number from 0 to 1,000,000.
     */
    severe?: number;
    /**
     * 违规总次数：整数，0 到 1,000,000。包括严重违规。
     *
     * Number of all violations: A whole number from 0 to 1,000,000. Severe ones included.
     */
    total?: number;
  };
}

/**
 * 绑定账号量扩容。小程序能否申请增加可绑定的账号数，最早哪天可以申请。
 *
 * Raise the account quota. May the mini-program apply to bind more accounts, and from which day on?
 */
export interface QuotaExpansionData {
  /**
   * 默认账号额度：整数，1 到 1,000,000。平台给的可绑定账号数，见开发者后台。
   *
   * Default account quota: A whole number from 1 to 1,000,000. How many accounts the platform lets the mini-program bind; see the developer console.
   */
  defaultQuota?: number;
  /**
   * 现已绑定的账号数：整数，0 到 1,000,000。
   *
   * Number of accounts bound now: A whole number from 0 to 1,000,000.
   */
  boundCount?: number;
  /**
   * 额度绑满的时间：时刻 YYYY-MM-DDTHH:MM:SS+08:00，或日期（当天北京时间零点）。默认额度的最后一个账号绑定成功的时间。
   *
   * Time when the default quota was used up: An instant YYYY-MM-DDTHH:MM:SS+08:00, or a date: 00:00 in Beijing that day. When the last account of the default quota was bound.
   */
  fullSince?: string;
  /**
   * 逾期未使用的账号数：整数，0 到 1,000,000。绑定超过 15 日还没有挂载投稿或开播的账号。
   *
   * Number of accounts not used in time: A whole number from 0 to 1,000,000. Bound for more than 15 days without a mounted post or live.
   */
  overdueUnused?: number;
  /**
   * 违规的账号数：整数，0 到 1,000,000。有严重违规或大量违规的账号。
   *
   * Number of accounts in violation: A whole number from 0 to 1,000,000. With severe or many violations.
   */
  accountsInViolation?: number;
  /** 声明 · Declarations */
  declarations?: {
    /**
     * 是否声明与账号有实际经营关系：是或否。账号都不是买来的，也不是用黑灰产手段绑定的。
     *
     * Real business relations with the accounts are declared: Yes or no. No account was bought, nor bound by illicit means.
     */
    genuineRelationship?: boolean;
  };
}

/**
 * 抖音个人页挂载。小程序入口能否展示在该抖音号的个人页，落地页填写得对不对。
 *
 * Entry on a Douyin profile. May the mini-program's entry show on this account's profile, and is its landing page well-formed?
 */
export interface ProfileMountData {
  /** 小程序 · Mini-program */
  miniProgram?: {
    /**
     * 小程序是否已上线：是或否。
     *
     * The mini-program is online: Yes or no.
     */
    online?: boolean;
    /**
     * 小程序信用分：整数，0 到 100。
     *
     * Mini-program credit score: A whole number from 0 to 100.
     */
    creditScore?: number;
  };
  /** 抖音账号 · Douyin account */
  account?: {
    /**
     * 账号是否已与小程序主体绑定：是或否。
     *
     * The account is bound to the mini-program's entity: Yes or no.
     */
    boundToEntity?: boolean;
    /**
     * 账号类型：选项之一。在小程序后台绑定为哪一种。
     *
     * Account type: One of the choices. What the mini-program bound it as.
     *
     * - `brand` 品牌号 · Brand account
     * - `employee` 员工号 · Employee account
     * - `cooperation` 合作号 · Cooperation account
     */
    type?: "brand" | "employee" | "cooperation";
    /**
     * 账号性质：选项之一。抖音账号本身是哪一种。
     *
     * Kind of account: One of the choices. What it is on Douyin itself.
     *
     * - `personal` 个人号 · Personal account
     * - `organization` 机构号 · Organisation account
     * - `enterprise` 企业号 · Enterprise account
     */
    kind?: "personal" | "organization" | "enterprise";
    /**
     * 有效粉丝数：整数，不小于 0。平台前一日（T+1）的数据。
     *
     * Number of effective followers: A whole number, 0 or more. The platform's figure of the day before (T+1).
     */
    effectiveFans?: number;
    /**
     * 账号是否已实名认证：是或否。
     *
     * The account's real name is verified: Yes or no.
     */
    realNameVerified?: boolean;
    /**
     * 实名认证人是否已成年：是或否。
     *
     * The person whose name is verified is an adult: Yes or no.
     */
    adult?: boolean;
    /**
     * 账号是否有严重违规：是或否。
     *
     * The account has a severe violation: Yes or no.
     */
    severeViolation?: boolean;
    /**
     * 账号是否符合监管要求：是或否。
     *
     * The account meets the regulator's requirements: Yes or no.
     */
    regulatoryCompliant?: boolean;
    /**
     * 已展示的其他小程序入口数：整数，不小于 0。账号主页现在展示的其他小程序的入口。
     *
     * Number of other mini-programs' entries shown: A whole number, 0 or more. Entries of other mini-programs that the account's profile shows now.
     */
    otherEntries?: number;
  };
  /** 落地页 · Landing page */
  landingPage?: {
    /**
     * 落地页填写方式：选项之一。
     *
     * Landing page format: One of the choices.
     *
     * - `shareLink` 小程序页面分享链接 · Share link of a mini-program page
     * - `path` 小程序页面路径 · Path of a mini-program page
     */
    mode?: "shareLink" | "path";
    /**
     * 分享链接或页面路径：文字，最多 2000 字。
     *
     * Share link or page path: Text of at most 2000 characters.
     */
    value?: string;
  };
  /**
   * 账号是否有配置正在审核：是或否。
   *
   * The account has a configuration in review: Yes or no.
   */
  pendingReview?: boolean;
}

/**
 * 线索组件落地页。落地页能否使用线索组件，内容、交互和用途合不合规范。
 *
 * Landing page with the lead component. May the landing page use the lead component, and are its content, interaction and use in order?
 */
export interface LeadPageData {
  /** 小程序 · Mini-program */
  miniProgram?: {
    /**
     * 服务类目：列表，1 到 5 项。按小程序的三级类目填写。
     *
     * Service categories: A list of 1 to 5 elements. All three levels, as the mini-program has them.
     */
    categories?: {
      /**
       * 一级类目：文字，最多 50 字。
       *
       * Category, level 1: Text of at most 50 characters.
       */
      level1?: string;
      /**
       * 二级类目：文字，最多 50 字。
       *
       * Category, level 2: Text of at most 50 characters.
       */
      level2?: string;
      /**
       * 三级类目：文字，最多 50 字。
       *
       * Category, level 3: Text of at most 50 characters.
       */
      level3?: string;
      /**
       * 类目是否已上线：是或否。
       *
       * The category is online: Yes or no.
       */
      online?: boolean;
    }[];
  };
  /** 线索组件 · Lead component */
  component?: {
    /**
     * 本页是否使用线索组件：是或否。
     *
     * The page uses the lead component: Yes or no.
     */
    used?: boolean;
    /**
     * 小程序的其他页面是否使用线索组件：是或否。
     *
     * Another page of the mini-program uses the lead component: Yes or no.
     */
    usedElsewhere?: boolean;
    /**
     * 组件配置 ID：文字，最多 128 字。
     *
     * Component config ID: Text of at most 128 characters.
     */
    id?: string;
  };
  /** 页面上的收集说明 · What the page says of the data it collects */
  disclosure?: {
    /**
     * 收集目的和用途：文字，最多 2000 字。
     *
     * Purpose and use of the data: Text of at most 2000 characters.
     */
    purpose?: string;
    /**
     * 收集范围：文字，最多 2000 字。收集哪些信息。
     *
     * Data that is collected: Text of at most 2000 characters. The kinds of data asked for.
     */
    scope?: string;
    /**
     * 收集方式：文字，最多 2000 字。
     *
     * Way in which it is collected: Text of at most 2000 characters.
     */
    method?: string;
    /**
     * 用户可以获得的收益：文字，最多 2000 字。
     *
     * Benefit to the user: Text of at most 2000 characters.
     */
    benefit?: string;
  };
  /** 用户同意 · Consent */
  consent?: {
    /**
     * 取得同意的方式：选项之一。
     *
     * How consent is obtained: One of the choices.
     *
     * - `explicit` 用户主动勾选 · The user ticks a box
     * - `preChecked` 默认已勾选 · A box is ticked already
     * - `none` 不征求同意 · Consent is not asked
     */
    mode?: "explicit" | "preChecked" | "none";
  };
  /** 隐私保护 · Privacy */
  privacy?: {
    /**
     * 隐私保护说明：文字，最多 2000 字。说明的文字或链接。
     *
     * Privacy notice: Text of at most 2000 characters. Its text or a link to it.
     */
    notice?: string;
    /**
     * 个人信息的保护措施：文字，最多 2000 字。隐私保护说明中写明的措施。
     *
     * Measures that protect personal data: Text of at most 2000 characters. As the privacy notice names them.
     */
    protection?: string;
  };
  /** 用户权利 · The user's rights */
  rights?: {
    /**
     * 用户是否可以不填写个人信息：是或否。
     *
     * The user may decline to fill in personal data: Yes or no.
     */
    canSkip?: boolean;
    /**
     * 用户是否可以删除个人信息：是或否。
     *
     * The user may have personal data deleted: Yes or no.
     */
    canDelete?: boolean;
  };
  /**
   * 页面的填写项：列表，最多 50 项。只要求授权手机号的页面没有填写项。
   *
   * What the page asks: A list of at most 50 elements. None where the page only asks to authorise the phone number.
   */
  fields?: {
    /**
     * 字段名：文字，最多 50 字。同一页面内不能重复。不能重复。
     *
     * Field name: Text of at most 50 characters. Different for each field of the page. Different in each element.
     */
    name?: string;
    /**
     * 显示名称：文字，最多 50 字。没有规则读取。
     *
     * Label shown on the page: Text of at most 50 characters. Read by no rule.
     */
    label?: string;
    /**
     * 用户是否必须填写：是或否。
     *
     * The user must fill in this field: Yes or no.
     */
    required?: boolean;
    /**
     * 必填或选填的标注：选项之一。
     *
     * How the page marks the field: One of the choices.
     *
     * - `required` 标为必填 · Marked as required
     * - `optional` 标为选填 · Marked as optional
     * - `none` 没有标明 · Not marked
     */
    marker?: "required" | "optional" | "none";
    /**
     * 输入提示：文字，最多 200 字。没有就留空。
     *
     * Input hint: Text of at most 200 characters. Leave empty if there is none.
     */
    hint?: string;
    /**
     * 错误提示：文字，最多 200 字。填错时显示的文字；没有就留空。
     *
     * Error message: Text of at most 200 characters. What a wrong input shows; leave empty if there is none.
     */
    errorMessage?: string;
  }[];
  /** 页面呈现 · Presentation */
  presentation?: {
    /**
     * 落地页的呈现方式：选项之一。
     *
     * How the landing page is presented: One of the choices.
     *
     * - `page` 单独的页面 · A page of its own
     * - `section` 页面中的单独板块 · A section of its own on a page
     * - `overlay` 浮在其他页面之上 · Laid over another page
     */
    container?: "page" | "section" | "overlay";
  };
  /** 弹窗 · Pop-up */
  popup?: {
    /**
     * 弹窗由什么触发：选项之一。
     *
     * What opens the pop-up: One of the choices.
     *
     * - `none` 没有弹窗 · There is no pop-up
     * - `pageEnter` 进入页面 · Entering the page
     * - `timer` 定时 · A timer
     * - `scroll` 滚动页面 · Scrolling
     * - `userAction` 用户操作，如点击按钮 · The user's action, such as pressing a button
     */
    trigger?: "none" | "pageEnter" | "timer" | "scroll" | "userAction";
    /**
     * 弹窗延时（毫秒）：整数，0 到 600,000。定时触发时填写，从进入页面算起。
     *
     * Delay of the pop-up in milliseconds: A whole number from 0 to 600,000. With a timer: counted from entering the page.
     */
    delayMs?: number;
  };
  /** 手机号授权 · Phone number authorisation */
  authorization?: {
    /**
     * 是否必须授权手机号才提供服务：是或否。
     *
     * The phone number has to be authorised to get the service: Yes or no.
     */
    requiredForService?: boolean;
  };
  /**
   * 手机号的用途：列表，1 到 6 项选项，不重复。
   *
   * What the phone number is used for: A list of 1 to 6 of the choices, none twice.
   *
   * - `leadCapture` 留资 · Lead capture
   * - `login` 账号登录 · Login
   * - `accountLink` 账户绑定 · Account linking
   * - `orderSubmit` 订单提交 · Order submission
   * - `benefitClaim` 权益获取 · Claiming benefits
   * - `other` 其他 · Other
   */
  usage?: ("leadCapture" | "login" | "accountLink" | "orderSubmit" | "benefitClaim" | "other")[];
}

/**
 * 小号绑定大号。小号能否绑定到大号，身份、材料、验证码和角色是否齐备。
 *
 * Link a sub account to a main account. May the sub account be linked to the main account, with identity, documents, code and roles in order?
 */
export interface SubAccountLinkData {
  /** 大号 · Main account */
  main?: {
    /**
     * 大号类型：选项之一。医疗、金融等特殊行业的公司选特殊行业号。
     *
     * Type of the main account: One of the choices. A company in a special industry, such as medicine or finance, chooses the special industry.
     *
     * - `personal` 个人创作者 · Individual creator
     * - `enterprise` 企业官方号 · Official account of an enterprise
     * - `special` 特殊行业号 · Account of a special industry
     */
    type?: "personal" | "enterprise" | "special";
    /**
     * 大号是否已实名认证：是或否。
     *
     * The main account's real name is verified: Yes or no.
     */
    realNameVerified?: boolean;
    /**
     * 大号已绑定的小号数：整数，0 到 1,000,000。不含这次要绑定的小号。
     *
     * Number of sub accounts already linked: A whole number from 0 to 1,000,000. Without the one to be linked now.
     */
    linkedCount?: number;
  };
  /** 小号 · Sub account */
  sub?: {
    /**
     * 小号是否已实名认证：是或否。
     *
     * The sub account's real name is verified: Yes or no.
     */
    realNameVerified?: boolean;
  };
  /**
   * 大号和小号是否属于同一真实主体：是或否。企业的子公司视为同一主体。
   *
   * Both accounts belong to the same person or company: Yes or no. An enterprise's subsidiary counts as the same company.
   */
  sameSubject?: boolean;
  /**
   * 大号和小号的设备是否一致：是或否。
   *
   * Both accounts are on the same device: Yes or no.
   */
  sameDevice?: boolean;
  /**
   * 账号内容是否合规：是或否。
   *
   * The content follows the rules: Yes or no.
   */
  contentCompliant?: boolean;
  /**
   * 绑定用的终端：选项之一。只能走官方路径。
   *
   * Where the link is made: One of the choices. The official paths only.
   *
   * - `android` 安卓手机 · Android phone
   * - `iphone` iPhone 手机 · iPhone
   * - `pc` 电脑浏览器 · Browser on a PC
   */
  channel?: "android" | "iphone" | "pc";
  /**
   * 已备齐的材料和认证：列表，最多 20 项选项，不重复。
   *
   * Documents and verifications at hand: A list of at most 20 of the choices, none twice.
   *
   * - `idCardFront` 身份证正面 · ID card, front
   * - `idCardBack` 身份证反面 · ID card, back
   * - `faceVerification` 人脸识别 · Face verification
   * - `businessLicense` 营业执照 · Business licence
   * - `corporateBankVerification` 对公账户验证 · Corporate bank account verification
   * - `threeInOneCertificate` 三证合一 · Three-in-one certificate
   * - `legalRepresentativeSignature` 法人面签 · Legal representative's signature in person
   * - `industryPermit` 行业许可证扫描件 · Scan of the industry permit
   * - `authorizationLetter` 授权文件 · Authorisation letter
   */
  materials?: ("idCardFront" | "idCardBack" | "faceVerification" | "businessLicense" | "corporateBankVerification" | "threeInOneCertificate" | "legalRepresentativeSignature" | "industryPermit" | "authorizationLetter")[];
  /** 验证码 · Verification code */
  code?: {
    /**
     * 验证码：文字，最多 32 字。16 位数字。
     *
     * Verification code: Text of at most 32 characters. 16 digits.
     */
    value?: string;
    /**
     * 验证码的生成时间：时刻 YYYY-MM-DDTHH:MM:SS+08:00，或日期（当天北京时间零点）。生成后 15 分钟内有效。
     *
     * When the code was issued: An instant YYYY-MM-DDTHH:MM:SS+08:00, or a date: 00:00 in Beijing that day. It holds for 15 minutes from then.
     */
    issuedAt?: string;
  };
  /**
   * 是否已配置专属管理员账户：是或否。
   *
   * A dedicated administrator account is assigned: Yes or no.
   */
  administratorAssigned?: boolean;
  /**
   * 已设置的角色：列表，最多 20 项，每项最多 30 字，不重复。例如财务、运营、客服。
   *
   * Roles set up: A list of at most 20 texts of at most 30 characters, none twice. Such as finance, operations and customer service.
   */
  roles?: string[];
}

/**
 * 小号解绑大号。小号现在能否解绑，这个月是不是解绑得太多。
 *
 * Unlink a sub account. May the sub account be unlinked now, and is it one unlink too many this month?
 */
export interface SubAccountUnlinkData {
  /**
   * 未结算星图订单数：整数，0 到 1,000,000。没有就填 0。
   *
   * Number of unsettled Xingtu orders: A whole number from 0 to 1,000,000. 0 if there are none.
   */
  unsettledStarOrders?: number;
  /**
   * 是否有正在进行的直播：是或否。
   *
   * A live stream is in progress: Yes or no.
   */
  liveInProgress?: boolean;
  /**
   * 账号状态是否正常：是或否。
   *
   * The account is in a normal state: Yes or no.
   */
  accountNormal?: boolean;
  /**
   * 本月已解绑次数：整数，0 到 1,000,000。不含这一次。
   *
   * Number of unlinks this month so far: A whole number from 0 to 1,000,000. Without this one.
   */
  unlinksThisMonth?: number;
}

/**
 * 企业号员工号。企业号能否开通企业员工号，或授权员工的个人号，员工能否激活。
 *
 * Enterprise employee account. May the enterprise open an employee account or authorise a personal one, and can the employee activate it?
 */
export interface EmployeeAccountData {
  /**
   * 员工号类型：选项之一。两种类型不能互换。
   *
   * Kind of employee account: One of the choices. The two kinds cannot be converted into each other.
   *
   * - `created` 企业员工号 · Created employee account
   * - `authorized` 员工个人号授权 · Authorised personal account
   */
  kind?: "created" | "authorized";
  /**
   * 企业员工号的阶段：选项之一。申请审核通过后，由员工激活。
   *
   * Phase of a created account: One of the choices. The employee activates once the application is approved.
   *
   * - `apply` 企业申请 · The enterprise applies
   * - `activate` 员工激活 · The employee activates
   */
  phase?: "apply" | "activate";
  /** 企业号（主账号） · Enterprise account (main account) */
  enterprise?: {
    /**
     * 成长等级：选项之一。
     *
     * Growth level: One of the choices.
     *
     * - `bronze` 青铜 · Bronze
     * - `silver` 白银 · Silver
     * - `gold` 黄金 · Gold
     * - `platinum1` 铂金 Lv1 · Platinum Lv1
     * - `platinum2` 铂金 Lv2 · Platinum Lv2
     * - `diamond1` 钻石 Lv1 · Diamond Lv1
     * - `diamond2` 钻石 Lv2 · Diamond Lv2
     * - `diamond3` 钻石 Lv3 · Diamond Lv3
     * - `blackDiamond1` 黑钻 Lv1 · Black diamond Lv1
     * - `blackDiamond2` 黑钻 Lv2 · Black diamond Lv2
     */
    growthLevel?: "bronze" | "silver" | "gold" | "platinum1" | "platinum2" | "diamond1" | "diamond2" | "diamond3" | "blackDiamond1" | "blackDiamond2";
    /**
     * 已有员工号数：整数，0 到 1,000,000。两种员工号合并计算。
     *
     * Number of employee accounts so far: A whole number from 0 to 1,000,000. Both kinds together.
     */
    employeeAccounts?: number;
    /**
     * 主账号拥有的工具：列表，最多 7 项选项，不重复。
     *
     * Tools that the main account holds: A list of at most 7 of the choices, none twice.
     *
     * - `shortVideoBooking` 短视频：在线预约 · Short video: online booking
     * - `shortVideoGroupBuy` 短视频：团购商品 · Short video: group-buy products
     * - `shortVideoIndustryTool` 短视频：行业工具 · Short video: industry tools
     * - `liveBooking` 直播：在线预约 · Live: online booking
     * - `liveGenericCard` 直播：通用直播卡片 · Live: generic live card
     * - `liveMiniProgramCard` 直播：小程序直播卡片 · Live: mini-program live card
     * - `merchantPage` 主页：商家页面 · Profile: merchant page
     */
    tools?: ("shortVideoBooking" | "shortVideoGroupBuy" | "shortVideoIndustryTool" | "liveBooking" | "liveGenericCard" | "liveMiniProgramCard" | "merchantPage")[];
    /**
     * 是否有登记过的企业公章：是或否。
     *
     * The enterprise has a registered company seal: Yes or no.
     */
    hasSeal?: boolean;
  };
  /** 员工 · Employee */
  employee?: {
    /**
     * 员工姓名：文字，最多 50 字。
     *
     * Employee's name: Text of at most 50 characters.
     */
    name?: string;
    /**
     * 员工身份证号：18 位身份证号（GB 11643-1999），核对出生日期和校验码。
     *
     * Employee's resident ID: A resident ID of 18 characters (GB 11643-1999), its date of birth and check digit verified.
     */
    residentId?: string;
    /**
     * 同一实名的其他账号是否在受处罚：是或否。如封禁、限制投稿或直播。
     *
     * Another account of this identity is under a penalty: Yes or no. Such as a ban, or limits on posts or lives.
     */
    identityPenalized?: boolean;
    /**
     * 员工是否有星图达人身份：是或否。
     *
     * The employee holds a Xingtu talent identity: Yes or no.
     */
    starTalent?: boolean;
  };
  /** 在职证明 · Proof of employment */
  proof?: {
    /**
     * 在职证明的证明方式：选项之一。
     *
     * How the proof is attested: One of the choices.
     *
     * - `stamped` 加盖企业公章 · Stamped with the company seal
     * - `representativeSigned` 法人签字 · Signed by the legal representative
     */
    kind?: "stamped" | "representativeSigned";
    /**
     * 没有公章的原因：文字，最多 2000 字。
     *
     * Reason why there is no seal: Text of at most 2000 characters.
     */
    explanation?: string;
  };
  /** 员工登录的客户端 · Where the employee signs in */
  client?: {
    /**
     * 登录方式：选项之一。
     *
     * How the employee signs in: One of the choices.
     *
     * - `app` 抖音 App · Douyin app
     * - `web` 网页版 · Web
     */
    platform?: "app" | "web";
    /**
     * 抖音 App 版本：2 到 4 段数字，以点相连。如 20.7.0。
     *
     * Douyin app version: Two to four numbers joined by dots. For example 20.7.0.
     */
    version?: string;
  };
  /** 员工激活 · Activation */
  activation?: {
    /**
     * 员工本人是否已刷脸验证：是或否。
     *
     * The employee has passed the face check: Yes or no.
     */
    faceVerified?: boolean;
    /**
     * 是否已绑定辅助手机号码：是或否。
     *
     * An auxiliary mobile number is bound: Yes or no.
     */
    mobileBound?: boolean;
    /**
     * 首次登录后是否已修改密码：是或否。
     *
     * The password was changed at the first sign-in: Yes or no.
     */
    passwordChanged?: boolean;
  };
  /** 员工个人号 · Employee's personal account */
  account?: {
    /**
     * 已授权给其他企业号的数量：整数，0 到 1,000。
     *
     * Number of other enterprise accounts that it is authorised to: A whole number from 0 to 1,000.
     */
    otherEnterprises?: number;
  };
  /** 绑定邀请 · Invitation */
  invitation?: {
    /**
     * 邀请的发出时间：时刻 YYYY-MM-DDTHH:MM:SS+08:00，或日期（当天北京时间零点）。还没有发出时不填。
     *
     * Time when the invitation was sent: An instant YYYY-MM-DDTHH:MM:SS+08:00, or a date: 00:00 in Beijing that day. Leave empty if it is not sent yet.
     */
    sentAt?: string;
    /**
     * 邀请的接受时间：时刻 YYYY-MM-DDTHH:MM:SS+08:00，或日期（当天北京时间零点）。还没有接受时不填。
     *
     * Time when the invitation was accepted: An instant YYYY-MM-DDTHH:MM:SS+08:00, or a date: 00:00 in Beijing that day. Leave empty if it is not accepted yet.
     */
    acceptedAt?: string;
  };
  /**
   * 授权到期日：日期 YYYY-MM-DD（北京时间）。没有设有效期时不填。
   *
   * Last day of the authorisation: A date YYYY-MM-DD, in Beijing. Leave empty if it has no end.
   */
  authorizationEndsOn?: string;
  /** 授予员工号的权限 · Rights granted */
  grant?: {
    /**
     * 授权的工具：列表，最多 7 项选项，不重复。不填就是没有。
     *
     * Tools granted: A list of at most 7 of the choices, none twice. Absent means none.
     *
     * - `shortVideoBooking` 短视频：在线预约 · Short video: online booking
     * - `shortVideoGroupBuy` 短视频：团购商品 · Short video: group-buy products
     * - `shortVideoIndustryTool` 短视频：行业工具 · Short video: industry tools
     * - `liveBooking` 直播：在线预约 · Live: online booking
     * - `liveGenericCard` 直播：通用直播卡片 · Live: generic live card
     * - `liveMiniProgramCard` 直播：小程序直播卡片 · Live: mini-program live card
     * - `merchantPage` 主页：商家页面 · Profile: merchant page
     */
    tools?: ("shortVideoBooking" | "shortVideoGroupBuy" | "shortVideoIndustryTool" | "liveBooking" | "liveGenericCard" | "liveMiniProgramCard" | "merchantPage")[];
    /**
     * 可登录的后台模块：列表，最多 7 项选项，不重复。不填就是没有。没有规则读取。
     *
     * Console modules open to the employee: A list of at most 7 of the choices, none twice. Absent means none. Read by no rule.
     *
     * - `shortVideo` 短视频管理 · Short videos
     * - `live` 直播管理 · Live
     * - `profile` 主页管理 · Profile
     * - `directMessage` 私信管理 · Direct messages
     * - `users` 用户管理 · Users
     * - `toolCenter` 经营工具中心 · Tool centre
     * - `dataCenter` 数据中心 · Data centre
     */
    modules?: ("shortVideo" | "live" | "profile" | "directMessage" | "users" | "toolCenter" | "dataCenter")[];
  };
}

/**
 * 员工号橱窗。员工号能否开通橱窗（带货权限）。
 *
 * Showcase of an employee account. May the employee account open a showcase to sell products?
 */
export interface EmployeeShowcaseData {
  /**
   * 员工号是否已实名认证：是或否。
   *
   * The account's real name is verified: Yes or no.
   */
  realNameVerified?: boolean;
  /**
   * 已缴商品保证金（元）：整数，0 到 1,000,000,000。
   *
   * Product deposit paid (yuan): A whole number from 0 to 1,000,000,000.
   */
  depositYuan?: number;
  /**
   * 公开视频数：整数，0 到 1,000,000,000。个人主页上公开的视频。
   *
   * Number of public videos: A whole number from 0 to 1,000,000,000. Videos that are public on the profile.
   */
  publicVideos?: number;
  /**
   * 粉丝数：整数，0 到 10,000,000,000。
   *
   * Number of followers: A whole number from 0 to 10,000,000,000.
   */
  fans?: number;
  /**
   * 是否要沿用主账号的橱窗：是或否。
   *
   * The account is to use the main account's showcase: Yes or no.
   */
  inheritFromMain?: boolean;
}

/**
 * 员工离职时的员工号。员工离职时，员工号能不能这样处理，还要先办什么。
 *
 * Employee account when the employee leaves. May the employee account be dealt with in this way when its holder leaves, and what comes first?
 */
export interface EmployeeHandoverData {
  /**
   * 员工号类型：选项之一。
   *
   * Kind of employee account: One of the choices.
   *
   * - `created` 企业员工号 · Created employee account
   * - `authorized` 员工个人号授权 · Authorised personal account
   */
  kind?: "created" | "authorized";
  /**
   * 处理方式：选项之一。
   *
   * What to do with it: One of the choices.
   *
   * - `reassign` 离职换绑给其他员工 · Pass it on to another employee
   * - `cancel` 注销 · Cancel it
   * - `unbind` 解绑 · Unbind it
   * - `convert` 转为另一种员工号 · Turn it into the other kind
   * - `keep` 由员工保留 · Leave it with the employee
   */
  action?: "reassign" | "cancel" | "unbind" | "convert" | "keep";
  /**
   * 账号是否有未结清的资产：是或否。
   *
   * The account holds unsettled assets: Yes or no.
   */
  unsettledAssets?: boolean;
  /**
   * 员工是否已手动实名解绑：是或否。由员工本人在抖音内操作。
   *
   * The employee has released the real name: Yes or no. Done by the employee in Douyin.
   */
  realNameReleased?: boolean;
}

/**
 * 员工号商家页面。员工号的商家页面能否展示，还缺什么。
 *
 * Merchant page of an employee account. Does the employee account's merchant page show, and if not, what is missing?
 */
export interface MerchantPageData {
  /**
   * 已通过审核的模块：列表，最多 3 项选项，不重复。已配置并通过审核的商家页面模块。
   *
   * Approved modules: A list of at most 3 of the choices, none twice. Modules of the merchant page configured and approved.
   *
   * - `businessCard` 个人名片 · Business card
   * - `storeEvents` 店铺活动 · Store events
   * - `groupBuy` 限时团购 · Limited-time group-buy
   */
  approvedModules?: ("businessCard" | "storeEvents" | "groupBuy")[];
  /**
   * 主账号授权的工具：列表，最多 7 项选项，不重复。
   *
   * Tools that the main account granted: A list of at most 7 of the choices, none twice.
   *
   * - `shortVideoBooking` 短视频：在线预约 · Short video: online booking
   * - `shortVideoGroupBuy` 短视频：团购商品 · Short video: group-buy products
   * - `shortVideoIndustryTool` 短视频：行业工具 · Short video: industry tools
   * - `liveBooking` 直播：在线预约 · Live: online booking
   * - `liveGenericCard` 直播：通用直播卡片 · Live: generic live card
   * - `liveMiniProgramCard` 直播：小程序直播卡片 · Live: mini-program live card
   * - `merchantPage` 主页：商家页面 · Profile: merchant page
   */
  grantedTools?: ("shortVideoBooking" | "shortVideoGroupBuy" | "shortVideoIndustryTool" | "liveBooking" | "liveGenericCard" | "liveMiniProgramCard" | "merchantPage")[];
}

/** Each form's paths as text: those of groups and lists, of fields, and of lists' elements. */
export interface TextPaths {
  "binding":
    | "miniProgram"
    | "miniProgram.appId"
    | "miniProgram.entityType"
    | "miniProgram.entityName"
    | "miniProgram.uscc"
    | "miniProgram.legalRepresentative"
    | "miniProgram.registeredAddress"
    | "miniProgram.businessScope"
    | "miniProgram.categories"
    | `miniProgram.categories.${number}`
    | `miniProgram.categories.${number}.level1`
    | `miniProgram.categories.${number}.level2`
    | `miniProgram.categories.${number}.level3`
    | "miniProgram.liveSelfMount"
    | "miniProgram.shortVideoSelfMount"
    | "account"
    | "account.douyinId"
    | "account.type"
    | "account.sameEntity"
    | "account.medicalCertified"
    | "capabilities"
    | `capabilities.${number}`
    | "boundCounts"
    | "boundCounts.brandSameEntity"
    | "boundCounts.brandOtherEntity"
    | "documents"
    | `documents.${number}`
    | `documents.${number}.kind`
    | `documents.${number}.owner`
    | `documents.${number}.entityType`
    | `documents.${number}.holder`
    | `documents.${number}.uscc`
    | `documents.${number}.legalRepresentative`
    | `documents.${number}.registeredAddress`
    | `documents.${number}.businessScope`
    | `documents.${number}.validFrom`
    | `documents.${number}.validUntil`
    | `documents.${number}.status`
    | "relation"
    | "relation.endsOn"
    | "declarations"
    | "declarations.documentsAuthentic"
    | "declarations.genuineRelationship"
    | "declarations.contentWithinScope";
  "binding-lifecycle":
    | "approvedAt"
    | "confirmedAt"
    | "firstUsedAt"
    | "relationEndsOn"
    | "unboundAt"
    | "violations"
    | "violations.severe"
    | "violations.total";
  "quota-expansion":
    | "defaultQuota"
    | "boundCount"
    | "fullSince"
    | "overdueUnused"
    | "accountsInViolation"
    | "declarations"
    | "declarations.genuineRelationship";
  "profile-mount":
    | "miniProgram"
    | "miniProgram.online"
    | "miniProgram.creditScore"
    | "account"
    | "account.boundToEntity"
    | "account.type"
    | "account.kind"
    | "account.effectiveFans"
    | "account.realNameVerified"
    | "account.adult"
    | "account.severeViolation"
    | "account.regulatoryCompliant"
    | "account.otherEntries"
    | "landingPage"
    | "landingPage.mode"
    | "landingPage.value"
    | "pendingReview";
  "lead-page":
    | "miniProgram"
    | "miniProgram.categories"
    | `miniProgram.categories.${number}`
    | `miniProgram.categories.${number}.level1`
    | `miniProgram.categories.${number}.level2`
    | `miniProgram.categories.${number}.level3`
    | `miniProgram.categories.${number}.online`
    | "component"
    | "component.used"
    | "component.usedElsewhere"
    | "component.id"
    | "disclosure"
    | "disclosure.purpose"
    | "disclosure.scope"
    | "disclosure.method"
    | "disclosure.benefit"
    | "consent"
    | "consent.mode"
    | "privacy"
    | "privacy.notice"
    | "privacy.protection"
    | "rights"
    | "rights.canSkip"
    | "rights.canDelete"
    | "fields"
    | `fields.${number}`
    | `fields.${number}.name`
    | `fields.${number}.label`
    | `fields.${number}.required`
    | `fields.${number}.marker`
    | `fields.${number}.hint`
    | `fields.${number}.errorMessage`
    | "presentation"
    | "presentation.container"
    | "popup"
    | "popup.trigger"
    | "popup.delayMs"
    | "authorization"
    | "authorization.requiredForService"
    | "usage"
    | `usage.${number}`;
  "sub-account-link":
    | "main"
    | "main.type"
    | "main.realNameVerified"
    | "main.linkedCount"
    | "sub"
    | "sub.realNameVerified"
    | "sameSubject"
    | "sameDevice"
    | "contentCompliant"
    | "channel"
    | "materials"
    | `materials.${number}`
    | "code"
    | "code.value"
    | "code.issuedAt"
    | "administratorAssigned"
    | "roles"
    | `roles.${number}`;
  "sub-account-unlink":
    | "unsettledStarOrders"
    | "liveInProgress"
    | "accountNormal"
    | "unlinksThisMonth";
  "employee-account":
    | "kind"
    | "phase"
    | "enterprise"
    | "enterprise.growthLevel"
    | "enterprise.employeeAccounts"
    | "enterprise.tools"
    | `enterprise.tools.${number}`
    | "enterprise.hasSeal"
    | "employee"
    | "employee.name"
    | "employee.residentId"
    | "employee.identityPenalized"
    | "employee.starTalent"
    | "proof"
    | "proof.kind"
    | "proof.explanation"
    | "client"
    | "client.platform"
    | "client.version"
    | "activation"
    | "activation.faceVerified"
    | "activation.mobileBound"
    | "activation.passwordChanged"
    | "account"
    | "account.otherEnterprises"
    | "invitation"
    | "invitation.sentAt"
    | "invitation.acceptedAt"
    | "authorizationEndsOn"
    | "grant"
    | "grant.tools"
    | `grant.tools.${number}`
    | "grant.modules"
    | `grant.modules.${number}`;
  "employee-showcase":
    | "realNameVerified"
    | "depositYuan"
    | "publicVideos"
    | "fans"
    | "inheritFromMain";
  "employee-handover":
    | "kind"
    | "action"
    | "unsettledAssets"
    | "realNameReleased";
  "merchant-page":
    | "approvedModules"
    | `approvedModules.${number}`
    | "grantedTools"
    | `grantedTools.${number}`;
}

/** The same as keys and indices. */
export interface StepPaths {
  "binding":
    | ["miniProgram"]
    | ["miniProgram", "appId"]
    | ["miniProgram", "entityType"]
    | ["miniProgram", "entityName"]
    | ["miniProgram", "uscc"]
    | ["miniProgram", "legalRepresentative"]
    | ["miniProgram", "registeredAddress"]
    | ["miniProgram", "businessScope"]
    | ["miniProgram", "categories"]
    | ["miniProgram", "categories", number]
    | ["miniProgram", "categories", number, "level1"]
    | ["miniProgram", "categories", number, "level2"]
    | ["miniProgram", "categories", number, "level3"]
    | ["miniProgram", "liveSelfMount"]
    | ["miniProgram", "shortVideoSelfMount"]
    | ["account"]
    | ["account", "douyinId"]
    | ["account", "type"]
    | ["account", "sameEntity"]
    | ["account", "medicalCertified"]
    | ["capabilities"]
    | ["capabilities", number]
    | ["boundCounts"]
    | ["boundCounts", "brandSameEntity"]
    | ["boundCounts", "brandOtherEntity"]
    | ["documents"]
    | ["documents", number]
    | ["documents", number, "kind"]
    | ["documents", number, "owner"]
    | ["documents", number, "entityType"]
    | ["documents", number, "holder"]
    | ["documents", number, "uscc"]
    | ["documents", number, "legalRepresentative"]
    | ["documents", number, "registeredAddress"]
    | ["documents", number, "businessScope"]
    | ["documents", number, "validFrom"]
    | ["documents", number, "validUntil"]
    | ["documents", number, "status"]
    | ["relation"]
    | ["relation", "endsOn"]
    | ["declarations"]
    | ["declarations", "documentsAuthentic"]
    | ["declarations", "genuineRelationship"]
    | ["declarations", "contentWithinScope"];
  "binding-lifecycle":
    | ["approvedAt"]
    | ["confirmedAt"]
    | ["firstUsedAt"]
    | ["relationEndsOn"]
    | ["unboundAt"]
    | ["violations"]
    | ["violations", "severe"]
    | ["violations", "total"];
  "quota-expansion":
    | ["defaultQuota"]
    | ["boundCount"]
    | ["fullSince"]
    | ["overdueUnused"]
    | ["accountsInViolation"]
    | ["declarations"]
    | ["declarations", "genuineRelationship"];
  "profile-mount":
    | ["miniProgram"]
    | ["miniProgram", "online"]
    | ["miniProgram", "creditScore"]
    | ["account"]
    | ["account", "boundToEntity"]
    | ["account", "type"]
    | ["account", "kind"]
    | ["account", "effectiveFans"]
    | ["account", "realNameVerified"]
    | ["account", "adult"]
    | ["account", "severeViolation"]
    | ["account", "regulatoryCompliant"]
    | ["account", "otherEntries"]
    | ["landingPage"]
    | ["landingPage", "mode"]
    | ["landingPage", "value"]
    | ["pendingReview"];
  "lead-page":
    | ["miniProgram"]
    | ["miniProgram", "categories"]
    | ["miniProgram", "categories", number]
    | ["miniProgram", "categories", number, "level1"]
    | ["miniProgram", "categories", number, "level2"]
    | ["miniProgram", "categories", number, "level3"]
    | ["miniProgram", "categories", number, "online"]
    | ["component"]
    | ["component", "used"]
    | ["component", "usedElsewhere"]
    | ["component", "id"]
    | ["disclosure"]
    | ["disclosure", "purpose"]
    | ["disclosure", "scope"]
    | ["disclosure", "method"]
    | ["disclosure", "benefit"]
    | ["consent"]
    | ["consent", "mode"]
    | ["privacy"]
    | ["privacy", "notice"]
    | ["privacy", "protection"]
    | ["rights"]
    | ["rights", "canSkip"]
    | ["rights", "canDelete"]
    | ["fields"]
    | ["fields", number]
    | ["fields", number, "name"]
    | ["fields", number, "label"]
    | ["fields", number, "required"]
    | ["fields", number, "marker"]
    | ["fields", number, "hint"]
    | ["fields", number, "errorMessage"]
    | ["presentation"]
    | ["presentation", "container"]
    | ["popup"]
    | ["popup", "trigger"]
    | ["popup", "delayMs"]
    | ["authorization"]
    | ["authorization", "requiredForService"]
    | ["usage"]
    | ["usage", number];
  "sub-account-link":
    | ["main"]
    | ["main", "type"]
    | ["main", "realNameVerified"]
    | ["main", "linkedCount"]
    | ["sub"]
    | ["sub", "realNameVerified"]
    | ["sameSubject"]
    | ["sameDevice"]
    | ["contentCompliant"]
    | ["channel"]
    | ["materials"]
    | ["materials", number]
    | ["code"]
    | ["code", "value"]
    | ["code", "issuedAt"]
    | ["administratorAssigned"]
    | ["roles"]
    | ["roles", number];
  "sub-account-unlink":
    | ["unsettledStarOrders"]
    | ["liveInProgress"]
    | ["accountNormal"]
    | ["unlinksThisMonth"];
  "employee-account":
    | ["kind"]
    | ["phase"]
    | ["enterprise"]
    | ["enterprise", "growthLevel"]
    | ["enterprise", "employeeAccounts"]
    | ["enterprise", "tools"]
    | ["enterprise", "tools", number]
    | ["enterprise", "hasSeal"]
    | ["employee"]
    | ["employee", "name"]
    | ["employee", "residentId"]
    | ["employee", "identityPenalized"]
    | ["employee", "starTalent"]
    | ["proof"]
    | ["proof", "kind"]
    | ["proof", "explanation"]
    | ["client"]
    | ["client", "platform"]
    | ["client", "version"]
    | ["activation"]
    | ["activation", "faceVerified"]
    | ["activation", "mobileBound"]
    | ["activation", "passwordChanged"]
    | ["account"]
    | ["account", "otherEnterprises"]
    | ["invitation"]
    | ["invitation", "sentAt"]
    | ["invitation", "acceptedAt"]
    | ["authorizationEndsOn"]
    | ["grant"]
    | ["grant", "tools"]
    | ["grant", "tools", number]
    | ["grant", "modules"]
    | ["grant", "modules", number];
  "employee-showcase":
    | ["realNameVerified"]
    | ["depositYuan"]
    | ["publicVideos"]
    | ["fans"]
    | ["inheritFromMain"];
  "employee-handover":
    | ["kind"]
    | ["action"]
    | ["unsettledAssets"]
    | ["realNameReleased"];
  "merchant-page":
    | ["approvedModules"]
    | ["approvedModules", number]
    | ["grantedTools"]
    | ["grantedTools", number];
}
