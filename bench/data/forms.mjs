// The forms that are timed.
/** An application of a government body for a brand account, short video: the smallest form that passes with a limit to count and a licence to compare. */
export const binding = {
  miniProgram: {
    appId: "tt0123456789abcdef",
    entityType: "government",
    entityName: "示例市政务服务中心",
    uscc: "12100000400000624D",
    legalRepresentative: "李四",
    registeredAddress: "福州市鼓楼区示例路 1 号",
    categories: [{ level1: "政务", level2: "政务民生", level3: "办事大厅" }],
    shortVideoSelfMount: true,
  },
  account: { douyinId: "shili_gov", type: "brand", sameEntity: true, medicalCertified: false },
  capabilities: ["shortVideo"],
  boundCounts: { brandSameEntity: 0 },
  documents: [
    {
      kind: "businessLicense",
      owner: "miniProgram",
      entityType: "government",
      holder: "示例市政务服务中心",
      uscc: "12100000400000624D",
      legalRepresentative: "李四",
      registeredAddress: "福州市鼓楼区示例路 1 号",
      validUntil: "longTerm",
      status: "valid",
    },
  ],
  declarations: { documentsAuthentic: true, genuineRelationship: true, contentWithinScope: true },
};

/** The same with five errors: a malformed field and four rules. */
export const bindingFaulty = change(binding, (form) => {
  form.miniProgram.appId = "tt0123456789ABCDEF";
  form.boundCounts.brandSameEntity = 1;
  form.documents[0].status = "revoked";
  form.documents[0].legalRepresentative = "王五";
  form.declarations.genuineRelationship = false;
});

/** The same, half filled in. */
export const bindingDraft = change(binding, (form) => {
  const { appId, entityType, entityName, uscc, categories } = form.miniProgram;
  form.miniProgram = { appId, entityType, entityName, uscc, categories };
  const { douyinId, type } = form.account;
  form.account = { douyinId, type };
  const { kind, owner, holder, status } = form.documents[0];
  form.documents = [{ kind, owner, holder, status }];
  delete form.boundCounts;
  delete form.declarations;
});

/** The longest list of documents. */
export const bindingLong = change(binding, (form) => {
  const [licence] = form.documents;
  const permit = { kind: "industryPermit", owner: "miniProgram", holder: licence.holder, validFrom: "2023-06-01", validUntil: "2026-05-31", status: "valid" };
  const contract = { kind: "other", owner: "account", holder: "李四", validFrom: "2024-01-01", validUntil: "2027-12-31", status: "valid" };
  while (form.documents.length < 20) form.documents.push({ ...(form.documents.length % 2 ? permit : contract) });
});

/** As many leaves as the form takes: every document a full licence, five categories. */
export const bindingFull = change(binding, (form) => {
  const [licence] = form.documents;
  form.miniProgram.businessScope = licence.businessScope = "政务服务。";
  form.miniProgram.categories = Array.from({ length: 5 }, () => ({ ...form.miniProgram.categories[0] }));
  form.miniProgram.liveSelfMount = true;
  form.capabilities = ["live", "shortVideo"];
  form.boundCounts.brandOtherEntity = 0;
  form.relation = { endsOn: "longTerm" };
  form.documents = Array.from({ length: 20 }, () => ({ ...licence, validFrom: "2019-04-08" }));
});

/** A page that asks for 50 fields. */
export const leadPage = {
  miniProgram: { categories: [{ level1: "商业服务", level2: "商业服务", level3: "招聘/求职(中介)", online: true }] },
  component: { used: true, usedElsewhere: false, id: "0f3a9c5d7e1b2468ace013579bdf8642" },
  disclosure: { purpose: "用于由招聘顾问联系您，介绍适合的岗位", scope: "手机号、期望城市", method: "您在本页填写，或授权手机号", benefit: "免费获得岗位推荐和一次简历建议" },
  consent: { mode: "explicit" },
  privacy: { notice: "https://www.example.com/privacy", protection: "加密传输和存储，仅负责的顾问可见，不提供给第三方" },
  rights: { canSkip: true, canDelete: true },
  fields: Array.from({ length: 50 }, (_, i) => ({
    name: `field${i}`,
    label: `第 ${i + 1} 项`,
    required: i % 2 === 0,
    marker: i % 2 === 0 ? "required" : "optional",
    hint: "请照实填写",
    errorMessage: "填写不正确，请核对后重填",
  })),
  presentation: { container: "page" },
  popup: { trigger: "userAction" },
  authorization: { requiredForService: false },
  usage: ["leadCapture"],
};

/** Far past the list's limit, so that it is invalid as a whole: no form that may pass has as many values. */
export const leadPageTooLong = change(leadPage, (form) => {
  form.fields = Array.from({ length: 250 }, (_, i) => ({ ...form.fields[i % 50], name: `field${i}` }));
});

export const profileMount = {
  miniProgram: { online: true, creditScore: 92 },
  account: {
    boundToEntity: true,
    type: "brand",
    kind: "personal",
    effectiveFans: 1260,
    realNameVerified: true,
    adult: true,
    severeViolation: false,
    regulatoryCompliant: true,
    otherEntries: 0,
  },
  landingPage: { mode: "path", value: "pages/index/index?from=profile" },
  pendingReview: false,
};

/** Four of the ten conditions fail. */
export const profileMountFaulty = change(profileMount, (form) => {
  form.miniProgram.creditScore = 55;
  form.account.type = "cooperation";
  form.account.effectiveFans = 380;
  form.account.otherEntries = 1;
});

export function change(form, edit) {
  const copy = structuredClone(form);
  edit(copy);
  return copy;
}

/** How many values a form holds. */
export const leaves = (value) =>
  value !== null && typeof value === "object" ? Object.values(value).reduce((sum, inner) => sum + leaves(inner), 0) : 1;
