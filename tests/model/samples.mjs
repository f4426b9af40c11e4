// Forms that pass, for the generator to start from: one or more of each kind, by the shapes that rules tell apart.

const licence = {
  kind: 'businessLicense', owner: 'miniProgram', entityType: 'enterprise', holder: '北京（某） 科技有限公司', uscc: '9144030071526726xg',
  legalRepresentative: '王小明', registeredAddress: '北京市海淀区某路1号', businessScope: '技术服务；体育咨询',
  validFrom: '2020-01-01', validUntil: 'longTerm', status: 'valid',
};
const contract = (kind) => ({ kind, owner: 'account', status: 'valid', validUntil: '2027-01-01' });

const binding = (type, category, more = {}) => ({
  miniProgram: {
    appId: 'tt07e3715e98c9aac0', entityType: 'enterprise', entityName: '北京(某)科技有限公司', uscc: '9144030071526726XG',
    legalRepresentative: '王小明', registeredAddress: '北京市海淀区某路1号', businessScope: '技术服务;体育咨询',
    categories: [category], liveSelfMount: true, shortVideoSelfMount: true,
  },
  account: { douyinId: 'abc_1234', type, sameEntity: type === 'brand', medicalCertified: false },
  capabilities: ['live', 'shortVideo'],
  boundCounts: { brandSameEntity: 0, brandOtherEntity: 0 },
  documents: [licence, ...(type === 'employee' ? [contract('labourContract')] : []), ...(type === 'cooperation' ? [contract('cooperationAgreement')] : [])],
  relation: { endsOn: '2027-01-01' },
  declarations: { documentsAuthentic: true, genuineRelationship: true, contentWithinScope: true },
  ...more,
});
const category = (level1, level2, level3) => ({ level1, level2, level3 });

const leadPage = (more = {}) => ({
  miniProgram: { categories: [{ level1: '商业服务', level2: '商业服务', level3: '招聘/求职(中介)', online: true }] },
  component: { used: true, usedElsewhere: false, id: '3dcb7ec3061ded60b87ead4da7b31028' },
  disclosure: { purpose: '用于预约看车', scope: '手机号', method: '表单', benefit: '免费试驾' },
  consent: { mode: 'explicit' },
  privacy: { notice: 'https://example.com/privacy', protection: '加密存储' },
  rights: { canSkip: true, canDelete: true },
  fields: [
    { name: 'phone', label: '手机号', required: true, marker: 'required', hint: '11 位手机号', errorMessage: '请输入 11 位手机号' },
    { name: 'city', label: '城市', required: false, marker: 'optional', hint: '如 北京', errorMessage: '请选择城市' },
  ],
  presentation: { container: 'page' },
  popup: { trigger: 'userAction' },
  authorization: { requiredForService: false },
  usage: ['leadCapture'],
  ...more,
});

const profileMount = (landingPage) => ({
  miniProgram: { online: true, creditScore: 60 },
  account: {
    boundToEntity: true, type: 'brand', kind: 'personal', effectiveFans: 500, realNameVerified: true, adult: true,
    severeViolation: false, regulatoryCompliant: true, otherEntries: 0,
  },
  landingPage,
  pendingReview: false,
});

const link = (type, materials) => ({
  main: { type, realNameVerified: true, linkedCount: 2 },
  sub: { realNameVerified: true },
  sameSubject: true, sameDevice: true, contentCompliant: true, channel: 'pc',
  materials,
  code: { value: '1234567890123456', issuedAt: '2024-09-10T11:50:00+08:00' },
  administratorAssigned: true,
  roles: ['财务', '运营', '客服'],
});

const employee = (kind, more = {}) => ({
  kind, phase: 'activate',
  enterprise: { growthLevel: 'gold', employeeAccounts: 4, tools: ['shortVideoBooking', 'merchantPage'], hasSeal: false },
  employee: { name: '李四', residentId: '11010519491231002x', identityPenalized: false, starTalent: false },
  proof: { kind: 'representativeSigned', explanation: '个体户无公章' },
  client: { platform: 'app', version: '20.7' },
  activation: { faceVerified: true, mobileBound: true, passwordChanged: true },
  account: { otherEnterprises: 0 },
  invitation: { sentAt: '2024-09-09', acceptedAt: '2024-09-10T08:00:00+08:00' },
  authorizationEndsOn: '2025-01-01',
  grant: { tools: ['merchantPage'], modules: ['live'] },
  ...more,
});

const lifecycle = (more = {}) => ({
  approvedAt: '2024-09-01T10:00:00+08:00', confirmedAt: '2024-09-02T10:00:00+08:00', firstUsedAt: '2024-09-10',
  relationEndsOn: '2027-01-01', violations: { severe: 0, total: 0 }, ...more,
});

export const samples = {
  binding: [
    binding('brand', category('体育', '体育', '在线健身')),
    binding('brand', category('文娱', '文娱', '视频')),
    binding('brand', category('文娱', '文娱', '在线阅读'), { boundCounts: { brandSameEntity: 4, brandOtherEntity: 5 } }),
    binding('brand', category('政务', '政务民生', '任何')),
    binding('employee', category('美食', '小吃', '烧烤')),
    binding('cooperation', category('IT 科技', 'IT 科技', '基础电信运营商'), { capabilities: ['shortVideo'] }),
    binding('cooperation', category('医疗', '医疗', '互联网医院')),
  ],
  'binding-lifecycle': [
    lifecycle(),
    lifecycle({ approvedAt: '2024-09-08T12:00:00+08:00', confirmedAt: null, firstUsedAt: null }),
    lifecycle({ firstUsedAt: undefined, relationEndsOn: undefined }),
    lifecycle({ unboundAt: '2024-09-10T11:45:00+08:00' }),
  ],
  'quota-expansion': [
    { defaultQuota: 5, boundCount: 5, fullSince: '2024-08-01', overdueUnused: 0, accountsInViolation: 0, declarations: { genuineRelationship: true } },
  ],
  'profile-mount': [
    profileMount({ mode: 'path', value: 'pages/index?from=profile' }),
    profileMount({ mode: 'shareLink', value: 'https://v.douyin.com/abc/' }),
  ],
  'lead-page': [
    leadPage(),
    leadPage({ component: { used: false, usedElsewhere: true } }),
    leadPage({ fields: [], popup: { trigger: 'timer', delayMs: 3000 }, rights: { canDelete: true } }),
    leadPage({ miniProgram: { categories: [{ level1: '金融', level2: '金融业', level3: '银行', online: true }, { level1: '美食', level2: '小吃', level3: '烧烤', online: false }] } }),
  ],
  'sub-account-link': [
    link('personal', ['idCardFront', 'idCardBack', 'faceVerification']),
    link('enterprise', ['businessLicense', 'corporateBankVerification']),
    link('special', ['threeInOneCertificate', 'legalRepresentativeSignature', 'industryPermit', 'authorizationLetter']),
  ],
  'sub-account-unlink': [{ unsettledStarOrders: 0, liveInProgress: false, accountNormal: true, unlinksThisMonth: 2 }],
  'employee-account': [
    employee('created'),
    employee('created', { phase: 'apply', proof: { kind: 'stamped' }, client: {}, activation: {}, invitation: {} }),
    employee('authorized'),
    employee('authorized', { invitation: { sentAt: '2024-09-09T12:00:00+08:00' }, authorizationEndsOn: undefined, grant: undefined }),
  ],
  'employee-showcase': [{ realNameVerified: true, depositYuan: 500, publicVideos: 10, fans: 1001, inheritFromMain: false }],
  'employee-handover': [
    { kind: 'created', action: 'reassign', unsettledAssets: true, realNameReleased: true },
    { kind: 'authorized', action: 'keep', unsettledAssets: false, realNameReleased: false },
  ],
  'merchant-page': [
    { approvedModules: ['businessCard', 'storeEvents'], grantedTools: ['merchantPage'] },
    { approvedModules: ['groupBuy'], grantedTools: ['merchantPage', 'shortVideoGroupBuy'] },
  ],
};
