// Generated from the rulebook. To renew it: cargo run -p yushen-codegen
import type { Rulebook, Words } from "../types.js";

/** Makes the whole rulebook, in words and as data: a function, so that importing it costs nothing. */
export function build(): Rulebook {
  const says0: Words = {
  "zh-CN": "最多绑定 1 个同主体品牌号；不能绑定员工号、合作号。",
  en: "One brand account of the same entity at most; no employee or cooperation accounts."
};
  const says1: Words = {
  "zh-CN": "最多绑定 1 个同主体品牌号；不能绑定员工号、合作号。表中这一行没有写，沿用上一行。",
  en: "One brand account of the same entity at most; no employee or cooperation accounts. The table prints nothing on this row; it continues the one above."
};
  const says2: Words = {
  "zh-CN": "最多绑定 2 个同主体品牌号；非同主体品牌号、员工号、合作号都不能绑定。",
  en: "Two brand accounts of the same entity at most; no other entity's brand account, no employee or cooperation accounts."
};
  const says3: Words = {
  "zh-CN": "最多绑定 2 个同主体品牌号；非同主体品牌号、员工号、合作号都不能绑定。表中这一行没有写，沿用上一行。",
  en: "Two brand accounts of the same entity at most; no other entity's brand account, no employee or cooperation accounts. The table prints nothing on this row; it continues the one above."
};
  const says4: Words = {
  "zh-CN": "最多绑定 10 个品牌号，同主体与非同主体合计；不能绑定员工号、合作号。",
  en: "Ten brand accounts at most, of the same and of other entities together; no employee or cooperation accounts."
};
  const says5: Words = {
  "zh-CN": "任何账号都不开放直播自主挂载；没有写明账号的类型和数量限制。",
  en: "Live self-mount is closed to every account; no limit of types or numbers is stated."
};
  const says6: Words = {
  "zh-CN": "任何账号都不开放直播自主挂载；没有写明账号的类型和数量限制。表中这一行没有写，沿用上一行。",
  en: "Live self-mount is closed to every account; no limit of types or numbers is stated. The table prints nothing on this row; it continues the one above."
};
  const says7: Words = {
  "zh-CN": "医疗认证账号可以绑定；没有写明账号的类型和数量限制。",
  en: "Medically certified accounts may be bound; no limit of types or numbers is stated."
};
  const says8: Words = {
  "zh-CN": "医疗认证账号可以绑定；没有写明账号的类型和数量限制。表中这一行没有写，沿用上一行。",
  en: "Medically certified accounts may be bound; no limit of types or numbers is stated. The table prints nothing on this row; it continues the one above."
};
  const says9: Words = { "zh-CN": "可以接入线索组件，不强制。", en: "May use the lead component, but need not." };
  const says10: Words = { "zh-CN": "必须接入线索组件。", en: "Has to use the lead component." };
  return {
  version: "2024.11",
  forms: {
    binding: {
      id: "binding",
      title: { "zh-CN": "小程序绑定抖音账号", en: "Bind a Douyin account" },
      summary: {
        "zh-CN": "小程序能否绑定这个抖音账号，申请的能力、类目和资质齐不齐、对不对。",
        en: "May the mini-program bind this Douyin account: are capability, category and documents in order?"
      },
      document: "binding-rules",
      stages: [
        { id: "capability", title: { "zh-CN": "自主挂载能力", en: "Self-mount capability" } },
        { id: "category", title: { "zh-CN": "行业类目", en: "Category" } },
        { id: "documents", title: { "zh-CN": "资质", en: "Documents" } },
        { id: "relation", title: { "zh-CN": "雇佣或合作关系", en: "Relation" } },
        { id: "declarations", title: { "zh-CN": "声明", en: "Declarations" } }
      ],
      fields: [
        { path: "miniProgram", type: "group", label: { "zh-CN": "小程序", en: "Mini-program" } },
        {
          path: "miniProgram.appId",
          type: "string",
          label: { "zh-CN": "小程序 AppID", en: "Mini-program AppID" },
          help: { "zh-CN": "以 tt 开头", en: "Starts with tt" },
          format: "app-id"
        },
        {
          path: "miniProgram.entityType",
          type: "enum",
          label: { "zh-CN": "主体类型", en: "Entity type" },
          options: [
            { value: "enterprise", label: { "zh-CN": "企业", en: "Enterprise" } },
            { value: "individualBusiness", label: { "zh-CN": "个体工商户", en: "Individual business" } },
            { value: "government", label: { "zh-CN": "政府机关", en: "Government body" } },
            { value: "publicInstitution", label: { "zh-CN": "事业单位", en: "Public institution" } },
            {
              value: "hkMacauTaiwan",
              label: { "zh-CN": "港澳台主体", en: "Entity of Hong Kong, Macau or Taiwan" }
            },
            { value: "socialOrganization", label: { "zh-CN": "社会组织", en: "Social organisation" } },
            { value: "overseas", label: { "zh-CN": "境外主体", en: "Overseas entity" } },
            { value: "other", label: { "zh-CN": "其他", en: "Other" } }
          ]
        },
        {
          path: "miniProgram.entityName",
          type: "string",
          label: { "zh-CN": "主体名称", en: "Entity name" },
          max: 100
        },
        {
          path: "miniProgram.uscc",
          type: "string",
          label: { "zh-CN": "统一社会信用代码", en: "Unified social credit code" },
          help: {
            "zh-CN": "18 位；港澳台和境外主体不填",
            en: "18 characters; not for entities of Hong Kong, Macau, Taiwan or abroad"
          },
          format: "uscc"
        },
        {
          path: "miniProgram.legalRepresentative",
          type: "string",
          label: { "zh-CN": "法定代表人/负责人", en: "Legal representative" },
          max: 50
        },
        {
          path: "miniProgram.registeredAddress",
          type: "string",
          label: { "zh-CN": "注册地址", en: "Registered address" },
          max: 200
        },
        {
          path: "miniProgram.businessScope",
          type: "string",
          label: { "zh-CN": "经营范围", en: "Business scope" },
          help: { "zh-CN": "政府机关不填", en: "Not for government bodies" },
          max: 2000,
          multiline: true
        },
        {
          path: "miniProgram.categories",
          type: "list",
          label: { "zh-CN": "服务类目", en: "Service categories" },
          min: 1,
          max: 5,
          item: "group",
          categories: "binding"
        },
        {
          path: "miniProgram.categories[].level1",
          type: "string",
          label: { "zh-CN": "一级类目", en: "Level 1" },
          max: 50
        },
        {
          path: "miniProgram.categories[].level2",
          type: "string",
          label: { "zh-CN": "二级类目", en: "Level 2" },
          max: 50
        },
        {
          path: "miniProgram.categories[].level3",
          type: "string",
          label: { "zh-CN": "三级类目", en: "Level 3" },
          max: 50
        },
        {
          path: "miniProgram.liveSelfMount",
          type: "bool",
          label: { "zh-CN": "已开通直播自主挂载", en: "Live self-mount is granted" }
        },
        {
          path: "miniProgram.shortVideoSelfMount",
          type: "bool",
          label: { "zh-CN": "已开通短视频自主挂载", en: "Short-video self-mount is granted" }
        },
        { path: "account", type: "group", label: { "zh-CN": "抖音账号", en: "Douyin account" } },
        { path: "account.douyinId", type: "string", label: { "zh-CN": "抖音号", en: "Douyin ID" }, max: 50 },
        {
          path: "account.type",
          type: "enum",
          label: { "zh-CN": "账号类型", en: "Account type" },
          options: [
            { value: "brand", label: { "zh-CN": "品牌号", en: "Brand account" } },
            { value: "employee", label: { "zh-CN": "员工号", en: "Employee account" } },
            { value: "cooperation", label: { "zh-CN": "合作号", en: "Cooperation account" } }
          ]
        },
        {
          path: "account.sameEntity",
          type: "bool",
          label: { "zh-CN": "与小程序同主体", en: "Same entity as the mini-program" },
          help: {
            "zh-CN": "账号的认证主体就是小程序的主体",
            en: "The account's verified entity is the mini-program's"
          }
        },
        {
          path: "account.medicalCertified",
          type: "bool",
          label: { "zh-CN": "医疗认证账号", en: "Medically certified account" }
        },
        {
          path: "capabilities",
          type: "list",
          label: { "zh-CN": "为账号申请的能力", en: "Capabilities asked for" },
          min: 1,
          max: 2,
          options: [
            { value: "live", label: { "zh-CN": "直播自主挂载", en: "Live self-mount" } },
            { value: "shortVideo", label: { "zh-CN": "短视频自主挂载", en: "Short-video self-mount" } }
          ],
          item: "enum",
          unique: true
        },
        {
          path: "boundCounts",
          type: "group",
          label: { "zh-CN": "已绑定的品牌号", en: "Brand accounts bound already" },
          help: { "zh-CN": "不算本次申请的账号", en: "Without the account applied for" }
        },
        {
          path: "boundCounts.brandSameEntity",
          type: "int",
          label: { "zh-CN": "同主体品牌号数", en: "Of the same entity" },
          min: 0,
          max: 1000000
        },
        {
          path: "boundCounts.brandOtherEntity",
          type: "int",
          label: { "zh-CN": "非同主体品牌号数", en: "Of other entities" },
          min: 0,
          max: 1000000
        },
        {
          path: "documents",
          type: "list",
          label: { "zh-CN": "资质", en: "Documents" },
          min: 0,
          max: 20,
          item: "group"
        },
        {
          path: "documents[].kind",
          type: "enum",
          label: { "zh-CN": "资质种类", en: "Kind of document" },
          options: [
            {
              value: "businessLicense",
              label: {
                "zh-CN": "营业执照（主体登记证书）",
                en: "Business licence (registration certificate)"
              }
            },
            { value: "industryPermit", label: { "zh-CN": "行业经营许可证", en: "Industry permit" } },
            {
              value: "professionalCertificate",
              label: { "zh-CN": "从业资格证", en: "Professional certificate" }
            },
            { value: "labourContract", label: { "zh-CN": "劳动合同", en: "Labour contract" } },
            { value: "cooperationAgreement", label: { "zh-CN": "合作协议", en: "Cooperation agreement" } },
            { value: "other", label: { "zh-CN": "其他", en: "Other" } }
          ]
        },
        {
          path: "documents[].owner",
          type: "enum",
          label: { "zh-CN": "谁的资质", en: "Whose document" },
          options: [
            { value: "miniProgram", label: { "zh-CN": "小程序主体", en: "The mini-program's entity" } },
            { value: "account", label: { "zh-CN": "账号一方", en: "The account's side" } }
          ]
        },
        {
          path: "documents[].entityType",
          type: "enum",
          label: { "zh-CN": "证照上的主体类型", en: "Entity type on the document" },
          options: [
            { value: "enterprise", label: { "zh-CN": "企业", en: "Enterprise" } },
            { value: "individualBusiness", label: { "zh-CN": "个体工商户", en: "Individual business" } },
            { value: "government", label: { "zh-CN": "政府机关", en: "Government body" } },
            { value: "publicInstitution", label: { "zh-CN": "事业单位", en: "Public institution" } },
            {
              value: "hkMacauTaiwan",
              label: { "zh-CN": "港澳台主体", en: "Entity of Hong Kong, Macau or Taiwan" }
            },
            { value: "socialOrganization", label: { "zh-CN": "社会组织", en: "Social organisation" } },
            { value: "overseas", label: { "zh-CN": "境外主体", en: "Overseas entity" } },
            { value: "other", label: { "zh-CN": "其他", en: "Other" } }
          ]
        },
        {
          path: "documents[].holder",
          type: "string",
          label: { "zh-CN": "证照上的名称", en: "Name on the document" },
          max: 100
        },
        {
          path: "documents[].uscc",
          type: "string",
          label: { "zh-CN": "证照上的统一社会信用代码", en: "Credit code on the document" },
          format: "uscc"
        },
        {
          path: "documents[].legalRepresentative",
          type: "string",
          label: { "zh-CN": "证照上的法定代表人/负责人", en: "Legal representative on the document" },
          max: 50
        },
        {
          path: "documents[].registeredAddress",
          type: "string",
          label: { "zh-CN": "证照上的注册地址", en: "Registered address on the document" },
          max: 200
        },
        {
          path: "documents[].businessScope",
          type: "string",
          label: { "zh-CN": "证照上的经营范围", en: "Business scope on the document" },
          max: 2000,
          multiline: true
        },
        {
          path: "documents[].validFrom",
          type: "date",
          label: { "zh-CN": "有效期起", en: "Valid from" },
          help: { "zh-CN": "没有写明就不填", en: "Leave empty if none is printed" }
        },
        {
          path: "documents[].validUntil",
          type: "dateOrLongTerm",
          label: { "zh-CN": "有效期止", en: "Valid until" },
          help: { "zh-CN": "最后一个有效日，或长期", en: "The last valid day, or long-term" }
        },
        {
          path: "documents[].status",
          type: "enum",
          label: { "zh-CN": "证照状态", en: "Status" },
          options: [
            { value: "valid", label: { "zh-CN": "有效", en: "Valid" } },
            { value: "revoked", label: { "zh-CN": "吊销", en: "Revoked" } },
            { value: "cancelled", label: { "zh-CN": "注销", en: "Cancelled" } }
          ]
        },
        {
          path: "relation",
          type: "group",
          label: { "zh-CN": "雇佣或合作关系", en: "Employment or cooperation" }
        },
        {
          path: "relation.endsOn",
          type: "dateOrLongTerm",
          label: { "zh-CN": "关系到期日", en: "Last day of the relation" },
          help: {
            "zh-CN": "劳动合同或合作协议的最后一天，或长期",
            en: "The contract's last day, or long-term"
          }
        },
        { path: "declarations", type: "group", label: { "zh-CN": "声明", en: "Declarations" } },
        {
          path: "declarations.documentsAuthentic",
          type: "bool",
          label: {
            "zh-CN": "资质及其反映的主体规模真实",
            en: "The documents, and the size of the entity they show, are genuine"
          }
        },
        {
          path: "declarations.genuineRelationship",
          type: "bool",
          label: {
            "zh-CN": "与账号有实际经营关系，没有买号",
            en: "The business relation is real, no account was bought"
          }
        },
        {
          path: "declarations.contentWithinScope",
          type: "bool",
          label: {
            "zh-CN": "账号发布的内容不超出主体的经营范围",
            en: "The account publishes within the entity's business scope"
          }
        }
      ],
      rules: [
        "binding/self-mount-live",
        "binding/self-mount-short-video",
        "binding/douyin-id-shape",
        "binding/type-closed",
        "binding/other-entity-closed",
        "binding/other-entity-unstated",
        "binding/live-closed",
        "binding/brand-limit-1",
        "binding/brand-limit-2",
        "binding/brand-limit-10",
        "binding/medical-account",
        "binding/category-unlisted",
        "binding/business-licence",
        "binding/labour-contract",
        "binding/cooperation-agreement",
        "binding/industry-permit",
        "binding/document-status",
        "binding/document-started",
        "binding/document-expired",
        "binding/document-expiring",
        "binding/entity-type-match",
        "binding/entity-name-match",
        "binding/uscc-match",
        "binding/legal-representative-match",
        "binding/registered-address-match",
        "binding/business-scope-match",
        "binding/relation-current",
        "binding/documents-authentic",
        "binding/genuine-relationship",
        "binding/content-within-scope",
        "binding/app-id-given",
        "binding/douyin-id-given"
      ],
      deadlines: [],
      examples: [
        {
          id: "pass",
          title: { "zh-CN": "可以通过", en: "One that passes" },
          verdict: "pass",
          asOf: "2024-11-20T10:00:00+08:00",
          data: {
            miniProgram: {
              appId: "tt0123456789abcdef",
              entityType: "enterprise",
              entityName: "示例文化传媒（福州）有限公司",
              uscc: "91350100M000100Y43",
              legalRepresentative: "张三",
              registeredAddress: "福州市鼓楼区示例路 1 号",
              businessScope: "影视节目制作；网络文化经营；技术服务。",
              categories: [{ level1: "文娱", level2: "文娱", level3: "视频" }],
              liveSelfMount: true,
              shortVideoSelfMount: true
            },
            account: { douyinId: "shili_video", type: "brand", sameEntity: true, medicalCertified: false },
            capabilities: ["live", "shortVideo"],
            boundCounts: { brandSameEntity: 1, brandOtherEntity: 0 },
            documents: [
              {
                kind: "businessLicense",
                owner: "miniProgram",
                entityType: "enterprise",
                holder: "示例文化传媒（福州）有限公司",
                uscc: "91350100M000100Y43",
                legalRepresentative: "张三",
                registeredAddress: "福州市鼓楼区示例路 1 号",
                businessScope: "影视节目制作；网络文化经营；技术服务。",
                validFrom: "2019-04-08",
                validUntil: "longTerm",
                status: "valid"
              },
              {
                kind: "industryPermit",
                owner: "miniProgram",
                holder: "示例文化传媒（福州）有限公司",
                validFrom: "2023-06-01",
                validUntil: "2026-05-31",
                status: "valid"
              }
            ],
            declarations: { documentsAuthentic: true, genuineRelationship: true, contentWithinScope: true }
          }
        },
        {
          id: "fail",
          title: { "zh-CN": "有多处问题", en: "One with many faults" },
          verdict: "fail",
          asOf: "2024-11-20T10:00:00+08:00",
          data: {
            miniProgram: {
              appId: "tt0123456789abcde7",
              entityType: "enterprise",
              entityName: "示例留学咨询（福州）有限公司",
              uscc: "91350100M000100Y43",
              legalRepresentative: "王五",
              registeredAddress: "福州市鼓楼区示例路 1 号",
              businessScope: "自费出国留学中介服务。",
              categories: [{ level1: "教育", level2: "教育", level3: "出国留学" }],
              liveSelfMount: false,
              shortVideoSelfMount: true
            },
            account: {
              douyinId: "shili_teacher",
              type: "employee",
              sameEntity: false,
              medicalCertified: false
            },
            capabilities: ["live", "shortVideo"],
            boundCounts: { brandSameEntity: 0, brandOtherEntity: 0 },
            documents: [
              {
                kind: "businessLicense",
                owner: "miniProgram",
                entityType: "enterprise",
                holder: "示例留学咨询有限公司",
                uscc: "91350100M000100Y43",
                legalRepresentative: "王五",
                registeredAddress: "福州市鼓楼区示例路 1 号",
                businessScope: "自费出国留学中介服务。",
                validUntil: "longTerm",
                status: "valid"
              }
            ],
            relation: { endsOn: "2024-10-31" },
            declarations: { documentsAuthentic: true, genuineRelationship: true, contentWithinScope: true }
          }
        },
        {
          id: "kind-1",
          title: {
            "zh-CN": "品牌号（非同主体）：在线阅读",
            en: "Brand account of another entity: online reading"
          },
          verdict: "pass",
          asOf: "2024-11-20T10:00:00+08:00",
          data: {
            miniProgram: {
              appId: "tt0123456789abcde1",
              entityType: "enterprise",
              entityName: "示例阅读科技有限公司",
              uscc: "91350100M000100Y43",
              legalRepresentative: "李四",
              registeredAddress: "福州市鼓楼区示例路 1 号",
              businessScope: "数字内容服务；出版物零售。",
              categories: [{ level1: "文娱", level2: "文娱", level3: "在线阅读" }],
              liveSelfMount: true,
              shortVideoSelfMount: true
            },
            account: { douyinId: "shili.reader", type: "brand", sameEntity: false, medicalCertified: false },
            capabilities: ["shortVideo"],
            boundCounts: { brandSameEntity: 3, brandOtherEntity: 6 },
            documents: [
              {
                kind: "businessLicense",
                owner: "miniProgram",
                entityType: "enterprise",
                holder: "示例阅读科技有限公司",
                uscc: "91350100M000100Y43",
                legalRepresentative: "李四",
                registeredAddress: "福州市鼓楼区示例路 1 号",
                businessScope: "数字内容服务；出版物零售。",
                validUntil: "longTerm",
                status: "valid"
              }
            ],
            declarations: { documentsAuthentic: true, genuineRelationship: true, contentWithinScope: true }
          }
        },
        {
          id: "kind-2",
          title: {
            "zh-CN": "员工号：电信业务代理商，只申请短视频",
            en: "Employee account: telecom agent, short video only"
          },
          verdict: "pass",
          asOf: "2024-11-20T10:00:00+08:00",
          data: {
            miniProgram: {
              appId: "tt0123456789abcde2",
              entityType: "enterprise",
              entityName: "示例通信服务有限公司",
              uscc: "91350100M000100Y43",
              legalRepresentative: "王五",
              registeredAddress: "福州市鼓楼区示例路 1 号",
              businessScope: "第二类增值电信业务；通讯设备销售。",
              categories: [{ level1: "IT 科技", level2: "IT 科技", level3: "电信业务代理商" }],
              liveSelfMount: false,
              shortVideoSelfMount: true
            },
            account: {
              douyinId: "shili-staff01",
              type: "employee",
              sameEntity: false,
              medicalCertified: false
            },
            capabilities: ["shortVideo"],
            boundCounts: { brandSameEntity: 0, brandOtherEntity: 0 },
            documents: [
              {
                kind: "businessLicense",
                owner: "miniProgram",
                entityType: "enterprise",
                holder: "示例通信服务有限公司",
                uscc: "91350100M000100Y43",
                legalRepresentative: "王五",
                registeredAddress: "福州市鼓楼区示例路 1 号",
                businessScope: "第二类增值电信业务；通讯设备销售。",
                validUntil: "longTerm",
                status: "valid"
              },
              {
                kind: "labourContract",
                owner: "account",
                validFrom: "2024-03-01",
                validUntil: "2027-02-28",
                status: "valid"
              }
            ],
            relation: { endsOn: "2027-02-28" },
            declarations: { documentsAuthentic: true, genuineRelationship: true, contentWithinScope: true }
          }
        },
        {
          id: "kind-3",
          title: {
            "zh-CN": "合作号：公立医院与医疗认证账号",
            en: "Cooperation account: public hospital, medically certified account"
          },
          verdict: "pass",
          asOf: "2024-11-20T10:00:00+08:00",
          data: {
            miniProgram: {
              appId: "tt0123456789abcde3",
              entityType: "publicInstitution",
              entityName: "示例市第一人民医院",
              uscc: "91350100M000100Y43",
              legalRepresentative: "赵六",
              registeredAddress: "福州市鼓楼区示例路 2 号",
              businessScope: "医疗与护理；医学教学；医学研究。",
              categories: [{ level1: "医疗", level2: "医疗", level3: "公立医疗机构" }],
              liveSelfMount: true,
              shortVideoSelfMount: true
            },
            account: {
              douyinId: "shili_doctor",
              type: "cooperation",
              sameEntity: false,
              medicalCertified: true
            },
            capabilities: ["live", "shortVideo"],
            boundCounts: { brandSameEntity: 0, brandOtherEntity: 0 },
            documents: [
              {
                kind: "businessLicense",
                owner: "miniProgram",
                entityType: "publicInstitution",
                holder: "示例市第一人民医院",
                uscc: "91350100M000100Y43",
                legalRepresentative: "赵六",
                registeredAddress: "福州市鼓楼区示例路 2 号",
                businessScope: "医疗与护理；医学教学；医学研究。",
                validUntil: "2028-12-31",
                status: "valid"
              },
              {
                kind: "industryPermit",
                owner: "miniProgram",
                holder: "示例市第一人民医院",
                validFrom: "2022-01-01",
                validUntil: "2026-12-31",
                status: "valid"
              },
              {
                kind: "cooperationAgreement",
                owner: "account",
                validFrom: "2024-01-01",
                validUntil: "longTerm",
                status: "valid"
              }
            ],
            relation: { endsOn: "longTerm" },
            declarations: { documentsAuthentic: true, genuineRelationship: true, contentWithinScope: true }
          }
        },
        {
          id: "kind-4",
          title: { "zh-CN": "个体工商户的品牌号", en: "Brand account of an individual business" },
          verdict: "pass",
          asOf: "2024-11-20T10:00:00+08:00",
          data: {
            miniProgram: {
              appId: "tt0123456789abcde4",
              entityType: "individualBusiness",
              entityName: "福州市示例小吃店",
              uscc: "91350100M000100Y43",
              legalRepresentative: "张三",
              registeredAddress: "福州市鼓楼区示例路 1 号",
              businessScope: "餐饮服务。",
              categories: [{ level1: "餐饮", level2: "餐饮", level3: "菜谱" }],
              liveSelfMount: false,
              shortVideoSelfMount: true
            },
            account: { douyinId: "shili_food", type: "brand", sameEntity: true, medicalCertified: false },
            capabilities: ["shortVideo"],
            boundCounts: { brandSameEntity: 0, brandOtherEntity: 0 },
            documents: [
              {
                kind: "businessLicense",
                owner: "miniProgram",
                entityType: "individualBusiness",
                holder: "福州市示例小吃店",
                uscc: "91350100M000100Y43",
                legalRepresentative: "张三",
                registeredAddress: "福州市鼓楼区示例路 1 号",
                businessScope: "餐饮服务。",
                validUntil: "longTerm",
                status: "valid"
              }
            ],
            declarations: { documentsAuthentic: true, genuineRelationship: true, contentWithinScope: true }
          }
        },
        {
          id: "kind-5",
          title: {
            "zh-CN": "政府机关的品牌号：没有经营范围",
            en: "Brand account of a government body: no business scope"
          },
          verdict: "pass",
          asOf: "2024-11-20T10:00:00+08:00",
          data: {
            miniProgram: {
              appId: "tt0123456789abcde5",
              entityType: "government",
              entityName: "示例市政务服务中心",
              uscc: "91350100M000100Y43",
              legalRepresentative: "李四",
              registeredAddress: "福州市鼓楼区示例路 1 号",
              categories: [{ level1: "政务", level2: "政务民生", level3: "办事大厅" }],
              liveSelfMount: true,
              shortVideoSelfMount: true
            },
            account: { douyinId: "shili_gov", type: "brand", sameEntity: true, medicalCertified: false },
            capabilities: ["live"],
            boundCounts: { brandSameEntity: 0, brandOtherEntity: 0 },
            documents: [
              {
                kind: "businessLicense",
                owner: "miniProgram",
                entityType: "government",
                holder: "示例市政务服务中心",
                uscc: "91350100M000100Y43",
                legalRepresentative: "李四",
                registeredAddress: "福州市鼓楼区示例路 1 号",
                validUntil: "longTerm",
                status: "valid"
              }
            ],
            declarations: { documentsAuthentic: true, genuineRelationship: true, contentWithinScope: true }
          }
        },
        {
          id: "kind-6",
          title: {
            "zh-CN": "境外主体的品牌号：没有信用代码",
            en: "Brand account of an overseas entity: no credit code"
          },
          verdict: "pass",
          asOf: "2024-11-20T10:00:00+08:00",
          data: {
            miniProgram: {
              appId: "tt0123456789abcde6",
              entityType: "overseas",
              entityName: "Example Travel Ltd.",
              legalRepresentative: "Jane Example",
              registeredAddress: "1 Example Road, Singapore",
              businessScope: "Travel agency services.",
              categories: [{ level1: "酒店旅游", level2: "酒店旅游", level3: "出境 WiFi" }],
              liveSelfMount: true,
              shortVideoSelfMount: true
            },
            account: { douyinId: "example_travel", type: "brand", sameEntity: true, medicalCertified: false },
            capabilities: ["shortVideo"],
            boundCounts: { brandSameEntity: 0, brandOtherEntity: 0 },
            documents: [
              {
                kind: "businessLicense",
                owner: "miniProgram",
                entityType: "overseas",
                holder: "Example Travel Ltd.",
                legalRepresentative: "Jane Example",
                registeredAddress: "1 Example Road, Singapore",
                businessScope: "Travel agency services.",
                validUntil: "longTerm",
                status: "valid"
              }
            ],
            declarations: { documentsAuthentic: true, genuineRelationship: true, contentWithinScope: true }
          }
        }
      ]
    },
    "binding-lifecycle": {
      id: "binding-lifecycle",
      title: { "zh-CN": "已绑定账号的管理", en: "A binding after approval" },
      summary: {
        "zh-CN": "绑定有没有按时确权和使用，账号合不合规，什么时候必须做什么。",
        en: "Was the binding confirmed and used in time, is the account compliant, and what is due when?"
      },
      document: "binding-rules",
      stages: [
        { id: "timeline", title: { "zh-CN": "时间", en: "Timeline" } },
        { id: "conduct", title: { "zh-CN": "合规经营", en: "Conduct" } }
      ],
      fields: [
        {
          path: "approvedAt",
          type: "instant",
          label: { "zh-CN": "绑定申请审核通过时间", en: "Application approved at" }
        },
        {
          path: "confirmedAt",
          type: "instant",
          label: { "zh-CN": "账号确权时间", en: "Confirmed by the account at" },
          help: { "zh-CN": "还没有确权就不填", en: "Leave empty if not confirmed yet" }
        },
        {
          path: "firstUsedAt",
          type: "instant",
          label: { "zh-CN": "首次挂载投稿或开播时间", en: "First mounted post or live at" },
          help: { "zh-CN": "还没有就不填", en: "Leave empty if there is none yet" }
        },
        {
          path: "relationEndsOn",
          type: "date",
          label: { "zh-CN": "雇佣或合作关系到期日", en: "Last day of the employment or cooperation" },
          help: { "zh-CN": "没有到期日就不填", en: "Leave empty if it has no end" }
        },
        {
          path: "unboundAt",
          type: "instant",
          label: { "zh-CN": "解绑时间", en: "Unbound at" },
          help: { "zh-CN": "还没有解绑就不填", en: "Leave empty if still bound" }
        },
        {
          path: "violations",
          type: "group",
          label: { "zh-CN": "绑定期间账号的违规", en: "The account's violations while bound" }
        },
        {
          path: "violations.severe",
          type: "int",
          label: { "zh-CN": "严重违规次数", en: "Severe violations" },
          min: 0,
          max: 1000000
        },
        {
          path: "violations.total",
          type: "int",
          label: { "zh-CN": "违规总次数", en: "All violations" },
          min: 0,
          max: 1000000
        }
      ],
      rules: [
        "binding-lifecycle/chronology-approved",
        "binding-lifecycle/chronology-confirmed",
        "binding-lifecycle/chronology-used",
        "binding-lifecycle/chronology-unbound",
        "binding-lifecycle/confirmed-in-time",
        "binding-lifecycle/used-in-time",
        "binding-lifecycle/relation-current",
        "binding-lifecycle/no-severe-violation",
        "binding-lifecycle/no-violation"
      ],
      deadlines: [
        {
          id: "confirm-by",
          title: { "zh-CN": "确权截止", en: "Confirm by" },
          rule: "binding-lifecycle/confirmed-in-time"
        },
        {
          id: "use-by",
          title: { "zh-CN": "首次使用截止", en: "Use by" },
          rule: "binding-lifecycle/used-in-time"
        },
        {
          id: "unbind-by",
          title: { "zh-CN": "解绑截止", en: "Unbind by" },
          rule: "binding-lifecycle/relation-current"
        }
      ],
      states: [
        { id: "unbound", title: { "zh-CN": "已解绑", en: "Unbound" } },
        { id: "unknown", title: { "zh-CN": "无法判断", en: "Not known" } },
        { id: "lapsed", title: { "zh-CN": "绑定已失效", en: "Lapsed" } },
        { id: "pendingConfirmation", title: { "zh-CN": "待确权", en: "Awaiting confirmation" } },
        { id: "shouldUnbind", title: { "zh-CN": "应解绑", en: "Has to be unbound" } },
        { id: "inactive", title: { "zh-CN": "逾期未使用", en: "Not used in time" } },
        { id: "awaitingFirstUse", title: { "zh-CN": "待首次使用", en: "Awaiting first use" } },
        { id: "active", title: { "zh-CN": "使用中", en: "In use" } }
      ],
      examples: [
        {
          id: "pass",
          title: { "zh-CN": "可以通过", en: "One that passes" },
          verdict: "pass",
          asOf: "2024-11-20T10:00:00+08:00",
          data: {
            approvedAt: "2024-09-01T10:00:00+08:00",
            confirmedAt: "2024-09-02T15:30:00+08:00",
            firstUsedAt: "2024-09-10T20:00:00+08:00",
            relationEndsOn: "2025-08-31",
            violations: { severe: 0, total: 0 }
          }
        },
        {
          id: "fail",
          title: { "zh-CN": "有多处问题", en: "One with many faults" },
          verdict: "fail",
          asOf: "2024-11-20T10:00:00+08:00",
          data: {
            approvedAt: "2024-09-01T10:00:00+08:00",
            confirmedAt: "2024-09-06T09:00:00+08:00",
            firstUsedAt: "2024-09-28T20:00:00+08:00",
            relationEndsOn: "2024-10-31",
            violations: { severe: 1, total: 4 }
          }
        },
        {
          id: "kind-1",
          title: { "zh-CN": "待确权：刚审核通过", en: "Awaiting confirmation: just approved" },
          verdict: "pass",
          asOf: "2024-11-20T10:00:00+08:00",
          data: { approvedAt: "2024-11-18T16:00:00+08:00", violations: { severe: 0, total: 0 } }
        },
        {
          id: "kind-2",
          title: {
            "zh-CN": "待首次使用：已确权，还在 15 日内",
            en: "Awaiting first use: confirmed, within the 15 days"
          },
          verdict: "pass",
          asOf: "2024-11-20T10:00:00+08:00",
          data: {
            approvedAt: "2024-11-08T09:00:00+08:00",
            confirmedAt: "2024-11-09T11:20:00+08:00",
            violations: { severe: 0, total: 0 }
          }
        },
        {
          id: "kind-3",
          title: {
            "zh-CN": "使用中：没有关系到期日的品牌号",
            en: "In use: a brand account without a last day"
          },
          verdict: "pass",
          asOf: "2024-11-20T10:00:00+08:00",
          data: {
            approvedAt: "2024-06-03",
            confirmedAt: "2024-06-04",
            firstUsedAt: "2024-06-04",
            violations: { severe: 0, total: 0 }
          }
        },
        {
          id: "kind-4",
          title: { "zh-CN": "已解绑：关系到期后", en: "Unbound after the relation ended" },
          verdict: "pass",
          asOf: "2024-11-20T10:00:00+08:00",
          data: {
            approvedAt: "2024-03-01T10:00:00+08:00",
            confirmedAt: "2024-03-02T10:00:00+08:00",
            firstUsedAt: "2024-03-05T19:00:00+08:00",
            relationEndsOn: "2024-10-31",
            unboundAt: "2024-10-31T18:00:00+08:00"
          }
        }
      ]
    },
    "quota-expansion": {
      id: "quota-expansion",
      title: { "zh-CN": "绑定账号量扩容", en: "More binding places" },
      summary: {
        "zh-CN": "小程序能否申请增加可绑定的账号数量，最早哪天可以申请。",
        en: "May the mini-program ask for more binding places, and from which day on?"
      },
      document: "binding-rules",
      stages: [
        { id: "quota", title: { "zh-CN": "额度", en: "Places" } },
        { id: "conduct", title: { "zh-CN": "使用与合规", en: "Use and conduct" } }
      ],
      fields: [
        {
          path: "defaultQuota",
          type: "int",
          label: { "zh-CN": "默认账号额度", en: "Default places" },
          help: {
            "zh-CN": "平台给的绑定数量，见开发者后台",
            en: "Given by the platform; see the developer console"
          },
          min: 1,
          max: 1000000
        },
        {
          path: "boundCount",
          type: "int",
          label: { "zh-CN": "现已绑定的账号数", en: "Places bound now" },
          min: 0,
          max: 1000000
        },
        {
          path: "fullSince",
          type: "instant",
          label: { "zh-CN": "额度绑满的时间", en: "Full since" },
          help: { "zh-CN": "最后一个默认额度绑定成功的时间", en: "When the last default place was bound" }
        },
        {
          path: "overdueUnused",
          type: "int",
          label: { "zh-CN": "逾期未使用的账号数", en: "Accounts not used in time" },
          help: {
            "zh-CN": "绑定超过 15 日还没有挂载投稿或开播",
            en: "Bound for more than 15 days without a mounted post or live"
          },
          min: 0,
          max: 1000000
        },
        {
          path: "accountsInViolation",
          type: "int",
          label: { "zh-CN": "违规的账号数", en: "Accounts in violation" },
          help: { "zh-CN": "有严重违规或大量违规", en: "With severe or many violations" },
          min: 0,
          max: 1000000
        },
        { path: "declarations", type: "group", label: { "zh-CN": "声明", en: "Declarations" } },
        {
          path: "declarations.genuineRelationship",
          type: "bool",
          label: {
            "zh-CN": "与账号有实际经营关系，没有买号",
            en: "The business relations are real, no account was bought"
          }
        }
      ],
      rules: [
        "quota-expansion/default-quota-bound",
        "quota-expansion/fifteen-days",
        "quota-expansion/effective-use",
        "quota-expansion/compliant-accounts",
        "quota-expansion/genuine-relationship"
      ],
      deadlines: [
        {
          id: "apply-from",
          title: { "zh-CN": "最早可申请", en: "Apply from" },
          rule: "quota-expansion/fifteen-days"
        }
      ],
      examples: [
        {
          id: "pass",
          title: { "zh-CN": "可以通过", en: "One that passes" },
          verdict: "pass",
          asOf: "2024-11-20T10:00:00+08:00",
          data: {
            defaultQuota: 20,
            boundCount: 20,
            fullSince: "2024-10-15T14:00:00+08:00",
            overdueUnused: 0,
            accountsInViolation: 0,
            declarations: { genuineRelationship: true }
          }
        },
        {
          id: "fail",
          title: { "zh-CN": "有多处问题", en: "One with many faults" },
          verdict: "fail",
          asOf: "2024-11-20T10:00:00+08:00",
          data: {
            defaultQuota: 20,
            boundCount: 20,
            fullSince: "2024-11-12T14:00:00+08:00",
            overdueUnused: 3,
            accountsInViolation: 1,
            declarations: { genuineRelationship: false }
          }
        },
        {
          id: "kind-1",
          title: { "zh-CN": "等待期过后的第一天申请", en: "Applying on the first day after the wait" },
          verdict: "pass",
          asOf: "2024-11-20T10:00:00+08:00",
          data: {
            defaultQuota: 20,
            boundCount: 20,
            fullSince: "2024-11-04T23:30:00+08:00",
            overdueUnused: 0,
            accountsInViolation: 0,
            declarations: { genuineRelationship: true }
          }
        },
        {
          id: "kind-2",
          title: { "zh-CN": "扩容过一次，再次申请", en: "Applying again after an earlier expansion" },
          verdict: "pass",
          asOf: "2024-11-20T10:00:00+08:00",
          data: {
            defaultQuota: 20,
            boundCount: 35,
            fullSince: "2024-05-20",
            overdueUnused: 0,
            accountsInViolation: 0,
            declarations: { genuineRelationship: true }
          }
        }
      ]
    },
    "profile-mount": {
      id: "profile-mount",
      title: { "zh-CN": "抖音个人页挂载", en: "Entry on a Douyin profile" },
      summary: {
        "zh-CN": "小程序入口能否展示在该抖音号的个人页，落地页填写得对不对。",
        en: "May the mini-program's entry show on this account's profile, and is its landing page well-formed?"
      },
      document: "profile-mount-guide",
      stages: [
        { id: "apply", title: { "zh-CN": "申请能力", en: "Apply for the capability" } },
        { id: "bind", title: { "zh-CN": "绑定账号", en: "Bind the account" } },
        { id: "display", title: { "zh-CN": "展示入口", en: "Show the entry" } },
        { id: "configure", title: { "zh-CN": "配置落地页", en: "Set up the landing page" } }
      ],
      fields: [
        { path: "miniProgram", type: "group", label: { "zh-CN": "小程序", en: "Mini-program" } },
        {
          path: "miniProgram.online",
          type: "bool",
          label: { "zh-CN": "小程序已上线", en: "Mini-program is online" }
        },
        {
          path: "miniProgram.creditScore",
          type: "int",
          label: { "zh-CN": "小程序信用分", en: "Mini-program credit score" },
          min: 0,
          max: 100
        },
        { path: "account", type: "group", label: { "zh-CN": "抖音账号", en: "Douyin account" } },
        {
          path: "account.boundToEntity",
          type: "bool",
          label: { "zh-CN": "与小程序主体有绑定关系", en: "Bound to the mini-program's entity" }
        },
        {
          path: "account.type",
          type: "enum",
          label: { "zh-CN": "账号类型", en: "Account type" },
          options: [
            { value: "brand", label: { "zh-CN": "品牌号", en: "Brand account" } },
            { value: "employee", label: { "zh-CN": "员工号", en: "Employee account" } },
            { value: "cooperation", label: { "zh-CN": "合作号", en: "Cooperation account" } }
          ]
        },
        {
          path: "account.kind",
          type: "enum",
          label: { "zh-CN": "账号主体", en: "Account holder" },
          options: [
            { value: "personal", label: { "zh-CN": "个人号", en: "Personal account" } },
            { value: "organization", label: { "zh-CN": "机构号", en: "Organisation account" } },
            { value: "enterprise", label: { "zh-CN": "企业号", en: "Enterprise account" } }
          ]
        },
        {
          path: "account.effectiveFans",
          type: "int",
          label: { "zh-CN": "有效粉丝数", en: "Effective followers" },
          help: { "zh-CN": "平台前一日（T+1）的数据", en: "The platform's figure of the day before (T+1)" },
          min: 0,
          max: 9007199254740991
        },
        {
          path: "account.realNameVerified",
          type: "bool",
          label: { "zh-CN": "已实名认证", en: "Real name verified" }
        },
        {
          path: "account.adult",
          type: "bool",
          label: { "zh-CN": "实名认证人已成年", en: "Verified holder is an adult" }
        },
        {
          path: "account.severeViolation",
          type: "bool",
          label: { "zh-CN": "有严重违规", en: "Has a severe violation" }
        },
        {
          path: "account.regulatoryCompliant",
          type: "bool",
          label: { "zh-CN": "符合监管要求", en: "Meets regulatory requirements" }
        },
        {
          path: "account.otherEntries",
          type: "int",
          label: { "zh-CN": "已展示的其他小程序入口数", en: "Other mini-program entries shown" },
          help: {
            "zh-CN": "该账号主页现在展示的其他小程序入口",
            en: "Entries of other mini-programs now on the profile"
          },
          min: 0,
          max: 9007199254740991
        },
        { path: "landingPage", type: "group", label: { "zh-CN": "落地页", en: "Landing page" } },
        {
          path: "landingPage.mode",
          type: "enum",
          label: { "zh-CN": "落地页填写方式", en: "How the page is given" },
          options: [
            { value: "shareLink", label: { "zh-CN": "小程序页面分享链接", en: "Share link of a page" } },
            { value: "path", label: { "zh-CN": "小程序页面路径", en: "Page path" } }
          ]
        },
        {
          path: "landingPage.value",
          type: "string",
          label: { "zh-CN": "链接或页面路径", en: "Link or page path" },
          max: 2000
        },
        {
          path: "pendingReview",
          type: "bool",
          label: { "zh-CN": "该账号有配置正在审核", en: "A configuration of this account is in review" }
        }
      ],
      rules: [
        "profile-mount/online",
        "profile-mount/credit-score",
        "profile-mount/bound",
        "profile-mount/account-type",
        "profile-mount/enterprise-account",
        "profile-mount/effective-fans",
        "profile-mount/real-name",
        "profile-mount/adult",
        "profile-mount/no-severe-violation",
        "profile-mount/regulatory",
        "profile-mount/single-entry",
        "profile-mount/landing-mode-given",
        "profile-mount/landing-value-given",
        "profile-mount/landing-path",
        "profile-mount/landing-link",
        "profile-mount/landing-link-host",
        "profile-mount/pending-review"
      ],
      deadlines: [],
      examples: [
        {
          id: "pass",
          title: { "zh-CN": "可以通过", en: "One that passes" },
          verdict: "pass",
          asOf: "2024-09-10T12:00:00+08:00",
          data: {
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
              otherEntries: 0
            },
            landingPage: { mode: "path", value: "pages/index/index?from=profile" },
            pendingReview: false
          }
        },
        {
          id: "fail",
          title: { "zh-CN": "有多处问题", en: "One with many faults" },
          verdict: "fail",
          asOf: "2024-09-10T12:00:00+08:00",
          data: {
            miniProgram: { online: true, creditScore: 55 },
            account: {
              boundToEntity: true,
              type: "cooperation",
              kind: "personal",
              effectiveFans: 380,
              realNameVerified: true,
              adult: true,
              severeViolation: false,
              regulatoryCompliant: true,
              otherEntries: 1
            },
            landingPage: { mode: "path", value: "/pages/index/index" },
            pendingReview: true
          }
        },
        {
          id: "kind-1",
          title: {
            "zh-CN": "员工号，机构号，分享链接",
            en: "Employee account of an organisation, share link"
          },
          verdict: "pass",
          asOf: "2024-09-10T12:00:00+08:00",
          data: {
            miniProgram: { online: true, creditScore: 60 },
            account: {
              boundToEntity: true,
              type: "employee",
              kind: "organization",
              effectiveFans: 500,
              realNameVerified: true,
              severeViolation: false,
              regulatoryCompliant: true,
              otherEntries: 0
            },
            landingPage: { mode: "shareLink", value: "https://v.douyin.com/abc123/" },
            pendingReview: false
          }
        }
      ]
    },
    "lead-page": {
      id: "lead-page",
      title: { "zh-CN": "线索组件落地页", en: "Landing page with the lead component" },
      summary: {
        "zh-CN": "落地页能否使用线索组件，内容、交互和用途合不合规范。",
        en: "May the landing page use the lead component, and are its content, interaction and use in order?"
      },
      document: "lead-component-rules",
      stages: [
        { id: "access", title: { "zh-CN": "接入条件", en: "Access" } },
        { id: "content", title: { "zh-CN": "页面内容", en: "Content" } },
        { id: "interaction", title: { "zh-CN": "页面交互", en: "Interaction" } },
        { id: "usage", title: { "zh-CN": "使用范围", en: "Use" } }
      ],
      fields: [
        { path: "miniProgram", type: "group", label: { "zh-CN": "小程序", en: "Mini-program" } },
        {
          path: "miniProgram.categories",
          type: "list",
          label: { "zh-CN": "服务类目", en: "Service categories" },
          help: { "zh-CN": "按小程序的三级类目填写", en: "All three levels, as the mini-program has them" },
          min: 1,
          max: 5,
          item: "group",
          categories: "lead"
        },
        {
          path: "miniProgram.categories[].level1",
          type: "string",
          label: { "zh-CN": "一级类目", en: "Category, level 1" },
          max: 50
        },
        {
          path: "miniProgram.categories[].level2",
          type: "string",
          label: { "zh-CN": "二级类目", en: "Category, level 2" },
          max: 50
        },
        {
          path: "miniProgram.categories[].level3",
          type: "string",
          label: { "zh-CN": "三级类目", en: "Category, level 3" },
          max: 50
        },
        {
          path: "miniProgram.categories[].online",
          type: "bool",
          label: { "zh-CN": "类目已上线", en: "The category is online" }
        },
        { path: "component", type: "group", label: { "zh-CN": "线索组件", en: "Lead component" } },
        {
          path: "component.used",
          type: "bool",
          label: { "zh-CN": "本页使用线索组件", en: "This page uses the lead component" }
        },
        {
          path: "component.usedElsewhere",
          type: "bool",
          label: {
            "zh-CN": "小程序的其他页面使用线索组件",
            en: "Another page of the mini-program uses the lead component"
          }
        },
        {
          path: "component.id",
          type: "string",
          label: { "zh-CN": "组件配置 ID", en: "Component config ID" },
          max: 128
        },
        {
          path: "disclosure",
          type: "group",
          label: { "zh-CN": "页面上的收集说明", en: "What the page says of the data it collects" }
        },
        {
          path: "disclosure.purpose",
          type: "string",
          label: { "zh-CN": "收集目的和用途", en: "Why it is collected and what for" },
          max: 2000,
          multiline: true
        },
        {
          path: "disclosure.scope",
          type: "string",
          label: { "zh-CN": "收集范围", en: "Which data is collected" },
          help: { "zh-CN": "收集哪些信息", en: "The kinds of data asked for" },
          max: 2000,
          multiline: true
        },
        {
          path: "disclosure.method",
          type: "string",
          label: { "zh-CN": "收集方式", en: "How it is collected" },
          max: 2000,
          multiline: true
        },
        {
          path: "disclosure.benefit",
          type: "string",
          label: { "zh-CN": "用户可以获得的收益", en: "What the user gets" },
          max: 2000,
          multiline: true
        },
        { path: "consent", type: "group", label: { "zh-CN": "用户同意", en: "Consent" } },
        {
          path: "consent.mode",
          type: "enum",
          label: { "zh-CN": "取得同意的方式", en: "How consent is obtained" },
          options: [
            { value: "explicit", label: { "zh-CN": "用户主动勾选", en: "The user ticks a box" } },
            { value: "preChecked", label: { "zh-CN": "默认已勾选", en: "A box is ticked already" } },
            { value: "none", label: { "zh-CN": "不征求同意", en: "Consent is not asked" } }
          ]
        },
        { path: "privacy", type: "group", label: { "zh-CN": "隐私保护", en: "Privacy" } },
        {
          path: "privacy.notice",
          type: "string",
          label: { "zh-CN": "隐私保护说明", en: "Privacy notice" },
          help: { "zh-CN": "说明的文字或链接", en: "Its text or a link to it" },
          max: 2000,
          multiline: true
        },
        {
          path: "privacy.protection",
          type: "string",
          label: { "zh-CN": "个人信息的保护措施", en: "Measures that protect personal data" },
          help: { "zh-CN": "隐私保护说明中写明的措施", en: "As the privacy notice names them" },
          max: 2000,
          multiline: true
        },
        { path: "rights", type: "group", label: { "zh-CN": "用户权利", en: "The user's rights" } },
        {
          path: "rights.canSkip",
          type: "bool",
          label: {
            "zh-CN": "用户可以选择不填写个人信息",
            en: "The user may decline to fill in personal data"
          }
        },
        {
          path: "rights.canDelete",
          type: "bool",
          label: { "zh-CN": "用户可以删除个人信息", en: "The user may have personal data deleted" }
        },
        {
          path: "fields",
          type: "list",
          label: { "zh-CN": "页面的填写项", en: "What the page asks" },
          help: {
            "zh-CN": "只要求授权手机号的页面没有填写项",
            en: "None where the page only asks to authorise the phone number"
          },
          min: 0,
          max: 50,
          item: "group"
        },
        {
          path: "fields[].name",
          type: "string",
          label: { "zh-CN": "字段名", en: "Field name" },
          help: { "zh-CN": "同一页面内不能重复", en: "Different for each field of the page" },
          max: 50,
          unique: true
        },
        {
          path: "fields[].label",
          type: "string",
          label: { "zh-CN": "显示名称", en: "Label" },
          max: 50,
          displayOnly: true
        },
        {
          path: "fields[].required",
          type: "bool",
          label: { "zh-CN": "用户必须填写", en: "The user must fill it in" }
        },
        {
          path: "fields[].marker",
          type: "enum",
          label: { "zh-CN": "必填或选填的标注", en: "How the page marks it" },
          options: [
            { value: "required", label: { "zh-CN": "标为必填", en: "Marked as required" } },
            { value: "optional", label: { "zh-CN": "标为选填", en: "Marked as optional" } },
            { value: "none", label: { "zh-CN": "没有标明", en: "Not marked" } }
          ]
        },
        {
          path: "fields[].hint",
          type: "string",
          label: { "zh-CN": "输入提示", en: "Input hint" },
          help: { "zh-CN": "没有就留空", en: "Leave empty if there is none" },
          max: 200
        },
        {
          path: "fields[].errorMessage",
          type: "string",
          label: { "zh-CN": "错误提示", en: "Error message" },
          help: {
            "zh-CN": "填错时显示的文字；没有就留空",
            en: "What a wrong input shows; leave empty if there is none"
          },
          max: 200
        },
        { path: "presentation", type: "group", label: { "zh-CN": "页面呈现", en: "Presentation" } },
        {
          path: "presentation.container",
          type: "enum",
          label: { "zh-CN": "落地页的呈现方式", en: "How the landing page is presented" },
          options: [
            { value: "page", label: { "zh-CN": "单独的页面", en: "A page of its own" } },
            {
              value: "section",
              label: { "zh-CN": "页面中的单独板块", en: "A section of its own on a page" }
            },
            { value: "overlay", label: { "zh-CN": "浮在其他页面之上", en: "Laid over another page" } }
          ]
        },
        { path: "popup", type: "group", label: { "zh-CN": "弹窗", en: "Pop-up" } },
        {
          path: "popup.trigger",
          type: "enum",
          label: { "zh-CN": "弹窗由什么触发", en: "What opens the pop-up" },
          options: [
            { value: "none", label: { "zh-CN": "没有弹窗", en: "There is no pop-up" } },
            { value: "pageEnter", label: { "zh-CN": "进入页面", en: "Entering the page" } },
            { value: "timer", label: { "zh-CN": "定时", en: "A timer" } },
            { value: "scroll", label: { "zh-CN": "滚动页面", en: "Scrolling" } },
            {
              value: "userAction",
              label: { "zh-CN": "用户操作，如点击按钮", en: "The user's action, such as pressing a button" }
            }
          ]
        },
        {
          path: "popup.delayMs",
          type: "int",
          label: { "zh-CN": "弹窗延时（毫秒）", en: "Delay in milliseconds" },
          help: {
            "zh-CN": "定时触发时填写，从进入页面算起",
            en: "With a timer: counted from entering the page"
          },
          min: 0,
          max: 600000
        },
        {
          path: "authorization",
          type: "group",
          label: { "zh-CN": "手机号授权", en: "Phone number authorisation" }
        },
        {
          path: "authorization.requiredForService",
          type: "bool",
          label: {
            "zh-CN": "不授权手机号就不提供服务",
            en: "Service is refused unless the phone number is authorised"
          }
        },
        {
          path: "usage",
          type: "list",
          label: { "zh-CN": "手机号的用途", en: "What the number is used for" },
          min: 1,
          max: 6,
          options: [
            { value: "leadCapture", label: { "zh-CN": "留资", en: "Lead capture" } },
            { value: "login", label: { "zh-CN": "账号登录", en: "Login" } },
            { value: "accountLink", label: { "zh-CN": "账户绑定", en: "Account linking" } },
            { value: "orderSubmit", label: { "zh-CN": "订单提交", en: "Order submission" } },
            { value: "benefitClaim", label: { "zh-CN": "权益获取", en: "Claiming benefits" } },
            { value: "other", label: { "zh-CN": "其他", en: "Other" } }
          ],
          item: "enum",
          unique: true
        }
      ],
      rules: [
        "lead-page/category-open",
        "lead-page/category-online",
        "lead-page/component-required",
        "lead-page/component-id-shape",
        "lead-page/purpose",
        "lead-page/scope",
        "lead-page/method",
        "lead-page/benefit",
        "lead-page/consent",
        "lead-page/consent-by-user",
        "lead-page/privacy-notice",
        "lead-page/privacy-protection",
        "lead-page/user-control",
        "lead-page/user-control-both",
        "lead-page/field-marked",
        "lead-page/field-marker-true",
        "lead-page/field-hint",
        "lead-page/field-error",
        "lead-page/separate-section",
        "lead-page/no-popup-on-entry",
        "lead-page/popup-by-user",
        "lead-page/no-forced-authorization",
        "lead-page/lead-use-only"
      ],
      deadlines: [],
      examples: [
        {
          id: "pass",
          title: { "zh-CN": "可以通过", en: "One that passes" },
          verdict: "pass",
          asOf: "2024-09-10T10:00:00+08:00",
          data: {
            miniProgram: {
              categories: [
                { level1: "商业服务", level2: "商业服务", level3: "招聘/求职(中介)", online: true }
              ]
            },
            component: { used: true, usedElsewhere: false, id: "0f3a9c5d7e1b2468ace013579bdf8642" },
            disclosure: {
              purpose: "用于由招聘顾问联系您，介绍适合的岗位",
              scope: "手机号、期望城市",
              method: "您在本页填写，或授权手机号",
              benefit: "免费获得岗位推荐和一次简历建议"
            },
            consent: { mode: "explicit" },
            privacy: {
              notice: "https://www.example.com/privacy",
              protection: "加密传输和存储，仅负责的顾问可见，不提供给第三方"
            },
            rights: { canSkip: true, canDelete: true },
            fields: [
              {
                name: "phone",
                label: "手机号",
                required: true,
                marker: "required",
                hint: "11 位手机号",
                errorMessage: "手机号应为 11 位数字，请核对后重填"
              },
              {
                name: "city",
                label: "期望城市",
                required: false,
                marker: "optional",
                hint: "如：福州",
                errorMessage: "请从列表中选择城市"
              }
            ],
            presentation: { container: "page" },
            popup: { trigger: "userAction" },
            authorization: { requiredForService: false },
            usage: ["leadCapture"]
          }
        },
        {
          id: "fail",
          title: { "zh-CN": "有多处问题", en: "One with many faults" },
          verdict: "fail",
          asOf: "2024-09-10T10:00:00+08:00",
          data: {
            miniProgram: {
              categories: [{ level1: "房地产", level2: "房地产", level3: "房屋中介", online: false }]
            },
            component: { used: true, usedElsewhere: false, id: "0f3a9c5d7e1b2468ace013579bdf8642" },
            disclosure: {
              purpose: "用于由经纪人联系您，介绍房源",
              scope: "手机号、姓名",
              method: "您在本页填写",
              benefit: "免费获得房源推荐"
            },
            consent: { mode: "none" },
            privacy: {
              notice: "https://www.example.com/privacy",
              protection: "加密传输和存储，仅负责的顾问可见，不提供给第三方"
            },
            rights: { canSkip: false, canDelete: true },
            fields: [
              {
                name: "phone",
                label: "手机号",
                required: true,
                marker: "required",
                hint: "11 位手机号",
                errorMessage: "手机号应为 11 位数字，请核对后重填"
              },
              {
                name: "userName",
                label: "姓名",
                required: true,
                marker: "optional",
                hint: "怎么称呼您",
                errorMessage: "请填写姓名"
              }
            ],
            presentation: { container: "page" },
            popup: { trigger: "pageEnter" },
            authorization: { requiredForService: false },
            usage: ["leadCapture", "login"]
          }
        },
        {
          id: "kind-1",
          title: { "zh-CN": "只要求授权手机号", en: "Only asks to authorise the phone number" },
          verdict: "pass",
          asOf: "2024-09-10T10:00:00+08:00",
          data: {
            miniProgram: {
              categories: [{ level1: "汽车", level2: "二手车", level3: "二手车线下零售", online: true }]
            },
            component: { used: true, usedElsewhere: false, id: "0f3a9c5d7e1b2468ace013579bdf8642" },
            disclosure: {
              purpose: "用于由销售顾问回电，解答车况和价格",
              scope: "手机号",
              method: "您点击按钮后授权手机号",
              benefit: "获得车况报告和报价"
            },
            consent: { mode: "explicit" },
            privacy: {
              notice: "https://www.example.com/privacy",
              protection: "加密传输和存储，仅负责的顾问可见，不提供给第三方"
            },
            rights: { canSkip: true, canDelete: true },
            fields: [],
            presentation: { container: "page" },
            popup: { trigger: "userAction" },
            authorization: { requiredForService: false },
            usage: ["leadCapture"]
          }
        },
        {
          id: "kind-2",
          title: {
            "zh-CN": "页面中的单独板块，没有弹窗",
            en: "A section of its own on a page, without a pop-up"
          },
          verdict: "pass",
          asOf: "2024-09-10T10:00:00+08:00",
          data: {
            miniProgram: {
              categories: [
                { level1: "商业服务", level2: "商业服务", level3: "律师事务所", online: true },
                { level1: "商业服务", level2: "商业服务", level3: "法律服务", online: true }
              ]
            },
            component: { used: true, usedElsewhere: false, id: "0f3a9c5d7e1b2468ace013579bdf8642" },
            disclosure: {
              purpose: "用于由律师回电，初步了解您的问题",
              scope: "手机号、期望城市",
              method: "您在本板块填写",
              benefit: "免费咨询一次"
            },
            consent: { mode: "explicit" },
            privacy: {
              notice: "https://www.example.com/privacy",
              protection: "加密传输和存储，仅负责的顾问可见，不提供给第三方"
            },
            rights: { canSkip: true, canDelete: true },
            fields: [
              {
                name: "phone",
                label: "手机号",
                required: true,
                marker: "required",
                hint: "11 位手机号",
                errorMessage: "手机号应为 11 位数字，请核对后重填"
              },
              {
                name: "city",
                label: "期望城市",
                required: false,
                marker: "optional",
                hint: "如：福州",
                errorMessage: "请从列表中选择城市"
              }
            ],
            presentation: { container: "section" },
            popup: { trigger: "none" },
            authorization: { requiredForService: false },
            usage: ["leadCapture"]
          }
        },
        {
          id: "kind-3",
          title: {
            "zh-CN": "必接类目，由其他页面使用组件",
            en: "The category must use the component, and another page does"
          },
          verdict: "pass",
          asOf: "2024-09-10T10:00:00+08:00",
          data: {
            miniProgram: {
              categories: [
                { level1: "商业服务", level2: "商业服务", level3: "第三方人力资源服务", online: true }
              ]
            },
            component: { used: false, usedElsewhere: true }
          }
        },
        {
          id: "kind-4",
          title: {
            "zh-CN": "可选类目，不使用组件",
            en: "The category may use the component, and no page does"
          },
          verdict: "pass",
          asOf: "2024-09-10T10:00:00+08:00",
          data: {
            miniProgram: { categories: [{ level1: "金融", level2: "金融业", level3: "银行", online: true }] },
            component: { used: false, usedElsewhere: false }
          }
        }
      ]
    },
    "sub-account-link": {
      id: "sub-account-link",
      title: { "zh-CN": "小号绑定大号", en: "Link a sub account to a main account" },
      summary: {
        "zh-CN": "小号能否绑定到大号，身份、材料、验证码和角色是否齐备。",
        en: "May the sub account be linked to the main account, with identity, documents, code and roles in order?"
      },
      document: "sub-account-article",
      stages: [
        { id: "identity", title: { "zh-CN": "账号身份", en: "Identity" } },
        { id: "materials", title: { "zh-CN": "材料", en: "Documents" } },
        { id: "verification", title: { "zh-CN": "验证码", en: "Verification" } },
        { id: "roles", title: { "zh-CN": "管理员和角色", en: "Administrator and roles" } }
      ],
      fields: [
        { path: "main", type: "group", label: { "zh-CN": "大号", en: "Main account" } },
        {
          path: "main.type",
          type: "enum",
          label: { "zh-CN": "大号类型", en: "Type of the main account" },
          help: {
            "zh-CN": "医疗、金融等特殊行业的公司选特殊行业号",
            en: "A company in a special industry, such as medicine or finance, chooses the special industry"
          },
          options: [
            { value: "personal", label: { "zh-CN": "个人创作者", en: "Individual creator" } },
            {
              value: "enterprise",
              label: { "zh-CN": "企业官方号", en: "Official account of an enterprise" }
            },
            { value: "special", label: { "zh-CN": "特殊行业号", en: "Account of a special industry" } }
          ]
        },
        {
          path: "main.realNameVerified",
          type: "bool",
          label: { "zh-CN": "大号已实名认证", en: "Main account's real name is verified" }
        },
        {
          path: "main.linkedCount",
          type: "int",
          label: { "zh-CN": "大号已绑定的小号数", en: "Sub accounts linked already" },
          help: { "zh-CN": "不含这次要绑定的小号", en: "Without the one to be linked now" },
          min: 0,
          max: 1000000
        },
        { path: "sub", type: "group", label: { "zh-CN": "小号", en: "Sub account" } },
        {
          path: "sub.realNameVerified",
          type: "bool",
          label: { "zh-CN": "小号已实名认证", en: "Sub account's real name is verified" }
        },
        {
          path: "sameSubject",
          type: "bool",
          label: {
            "zh-CN": "大号和小号属于同一真实主体",
            en: "Both accounts belong to the same real subject"
          },
          help: {
            "zh-CN": "企业的子公司视为同一主体",
            en: "An enterprise's subsidiary counts as the same subject"
          }
        },
        {
          path: "sameDevice",
          type: "bool",
          label: { "zh-CN": "设备一致", en: "Both accounts are on the same device" }
        },
        {
          path: "contentCompliant",
          type: "bool",
          label: { "zh-CN": "内容合规", en: "The content is compliant" }
        },
        {
          path: "channel",
          type: "enum",
          label: { "zh-CN": "绑定用的终端", en: "Where the link is made" },
          help: { "zh-CN": "只能走官方路径", en: "The official paths only" },
          options: [
            { value: "android", label: { "zh-CN": "安卓手机", en: "Android phone" } },
            { value: "iphone", label: { "zh-CN": "iPhone 手机", en: "iPhone" } },
            { value: "pc", label: { "zh-CN": "电脑浏览器", en: "Browser on a PC" } }
          ]
        },
        {
          path: "materials",
          type: "list",
          label: { "zh-CN": "已备齐的材料和认证", en: "Documents and verifications at hand" },
          min: 0,
          max: 20,
          options: [
            { value: "idCardFront", label: { "zh-CN": "身份证正面", en: "ID card, front" } },
            { value: "idCardBack", label: { "zh-CN": "身份证反面", en: "ID card, back" } },
            { value: "faceVerification", label: { "zh-CN": "人脸识别", en: "Face verification" } },
            { value: "businessLicense", label: { "zh-CN": "营业执照", en: "Business licence" } },
            {
              value: "corporateBankVerification",
              label: { "zh-CN": "对公账户验证", en: "Corporate bank account verification" }
            },
            {
              value: "threeInOneCertificate",
              label: { "zh-CN": "三证合一", en: "Three-in-one certificate" }
            },
            {
              value: "legalRepresentativeSignature",
              label: { "zh-CN": "法人面签", en: "Legal representative's signature in person" }
            },
            {
              value: "industryPermit",
              label: { "zh-CN": "行业许可证扫描件", en: "Scan of the industry permit" }
            },
            { value: "authorizationLetter", label: { "zh-CN": "授权文件", en: "Authorisation letter" } }
          ],
          item: "enum",
          unique: true
        },
        { path: "code", type: "group", label: { "zh-CN": "验证码", en: "Verification code" } },
        {
          path: "code.value",
          type: "string",
          label: { "zh-CN": "验证码", en: "Verification code" },
          help: { "zh-CN": "16 位数字", en: "16 digits" },
          max: 32
        },
        {
          path: "code.issuedAt",
          type: "instant",
          label: { "zh-CN": "验证码的生成时间", en: "When the code was issued" },
          help: { "zh-CN": "生成后 15 分钟内有效", en: "It holds for 15 minutes from then" }
        },
        {
          path: "administratorAssigned",
          type: "bool",
          label: { "zh-CN": "已配置专属管理员账户", en: "A dedicated administrator account is assigned" }
        },
        {
          path: "roles",
          type: "list",
          label: { "zh-CN": "已设置的角色", en: "Roles set up" },
          help: { "zh-CN": "例如财务、运营、客服", en: "Such as finance, operations and customer service" },
          min: 0,
          max: 20,
          item: "string",
          unique: true
        }
      ],
      rules: [
        "sub-account-link/main-real-name",
        "sub-account-link/sub-real-name",
        "sub-account-link/same-subject",
        "sub-account-link/same-device",
        "sub-account-link/content-compliant",
        "sub-account-link/official-channel",
        "sub-account-link/limit-personal",
        "sub-account-link/limit-enterprise",
        "sub-account-link/limit-special",
        "sub-account-link/materials-personal",
        "sub-account-link/materials-enterprise",
        "sub-account-link/materials-special",
        "sub-account-link/special-review",
        "sub-account-link/code-shape",
        "sub-account-link/code-current",
        "sub-account-link/administrator",
        "sub-account-link/roles-limit"
      ],
      deadlines: [
        {
          id: "code-by",
          title: { "zh-CN": "验证码有效期至", en: "The code holds until" },
          rule: "sub-account-link/code-current"
        }
      ],
      examples: [
        {
          id: "pass",
          title: { "zh-CN": "可以通过", en: "One that passes" },
          verdict: "pass",
          asOf: "2024-09-10T10:05:00+08:00",
          data: {
            main: { type: "enterprise", realNameVerified: true, linkedCount: 6 },
            sub: { realNameVerified: true },
            sameSubject: true,
            sameDevice: true,
            contentCompliant: true,
            channel: "pc",
            materials: ["businessLicense", "corporateBankVerification"],
            code: { value: "4829301756204918", issuedAt: "2024-09-10T10:00:00+08:00" },
            administratorAssigned: true,
            roles: ["财务", "运营", "客服"]
          }
        },
        {
          id: "fail",
          title: { "zh-CN": "有多处问题", en: "One with many faults" },
          verdict: "fail",
          asOf: "2024-09-10T10:05:00+08:00",
          data: {
            main: { type: "personal", realNameVerified: true, linkedCount: 3 },
            sub: { realNameVerified: false },
            sameSubject: true,
            sameDevice: false,
            contentCompliant: true,
            channel: "android",
            materials: ["idCardFront", "idCardBack"],
            code: { value: "4829301756204918", issuedAt: "2024-09-10T09:45:00+08:00" }
          }
        },
        {
          id: "kind-1",
          title: { "zh-CN": "个人创作者", en: "An individual creator" },
          verdict: "pass",
          asOf: "2024-09-10T10:05:00+08:00",
          data: {
            main: { type: "personal", realNameVerified: true, linkedCount: 0 },
            sub: { realNameVerified: true },
            sameSubject: true,
            sameDevice: true,
            contentCompliant: true,
            channel: "iphone",
            materials: ["idCardFront", "idCardBack", "faceVerification"],
            code: { value: "0071465928310364", issuedAt: "2024-09-10T10:03:20+08:00" }
          }
        },
        {
          id: "kind-2",
          title: { "zh-CN": "特殊行业号", en: "An account of a special industry" },
          verdict: "pass",
          asOf: "2024-09-10T10:05:00+08:00",
          data: {
            main: { type: "special", realNameVerified: true, linkedCount: 4 },
            sub: { realNameVerified: true },
            sameSubject: true,
            sameDevice: true,
            contentCompliant: true,
            channel: "pc",
            materials: [
              "threeInOneCertificate",
              "legalRepresentativeSignature",
              "industryPermit",
              "authorizationLetter"
            ],
            code: { value: "4829301756204918", issuedAt: "2024-09-10T10:00:00+08:00" },
            administratorAssigned: true,
            roles: ["财务", "运营", "客服", "直播", "投放"]
          }
        },
        {
          id: "kind-3",
          title: { "zh-CN": "企业官方号，没有设置角色", en: "An enterprise without roles" },
          verdict: "pass",
          asOf: "2024-09-10T10:05:00+08:00",
          data: {
            main: { type: "enterprise", realNameVerified: true, linkedCount: 6 },
            sub: { realNameVerified: true },
            sameSubject: true,
            sameDevice: true,
            contentCompliant: true,
            channel: "android",
            materials: ["businessLicense", "corporateBankVerification"],
            code: { value: "4829301756204918", issuedAt: "2024-09-10T10:00:00+08:00" },
            administratorAssigned: true
          }
        }
      ]
    },
    "sub-account-unlink": {
      id: "sub-account-unlink",
      title: { "zh-CN": "小号解绑大号", en: "Unlink a sub account" },
      summary: {
        "zh-CN": "小号现在能否解绑，这个月是不是解绑得太多。",
        en: "May the sub account be unlinked now, and is it one unlink too many this month?"
      },
      document: "sub-account-article",
      stages: [{ id: "unlink", title: { "zh-CN": "解绑", en: "Unlink" } }],
      fields: [
        {
          path: "unsettledStarOrders",
          type: "int",
          label: { "zh-CN": "未结算星图订单数", en: "Unsettled Xingtu orders" },
          help: { "zh-CN": "没有就填 0", en: "0 if there are none" },
          min: 0,
          max: 1000000
        },
        {
          path: "liveInProgress",
          type: "bool",
          label: { "zh-CN": "有正在进行的直播", en: "A live stream is in progress" }
        },
        {
          path: "accountNormal",
          type: "bool",
          label: { "zh-CN": "账号状态正常", en: "The account is in a normal state" }
        },
        {
          path: "unlinksThisMonth",
          type: "int",
          label: { "zh-CN": "本月已解绑次数", en: "Unlinks this month" },
          help: { "zh-CN": "不含这一次", en: "Without this one" },
          min: 0,
          max: 1000000
        }
      ],
      rules: [
        "sub-account-unlink/no-unsettled-orders",
        "sub-account-unlink/no-live",
        "sub-account-unlink/account-normal",
        "sub-account-unlink/frequency"
      ],
      deadlines: [
        { id: "history-until", title: { "zh-CN": "历史数据可查看至", en: "Past data can be read until" } }
      ],
      examples: [
        {
          id: "pass",
          title: { "zh-CN": "可以通过", en: "One that passes" },
          verdict: "pass",
          asOf: "2024-09-10T10:00:00+08:00",
          data: { unsettledStarOrders: 0, liveInProgress: false, accountNormal: true, unlinksThisMonth: 1 }
        },
        {
          id: "fail",
          title: { "zh-CN": "有多处问题", en: "One with many faults" },
          verdict: "fail",
          asOf: "2024-09-10T10:00:00+08:00",
          data: { unsettledStarOrders: 2, liveInProgress: true, accountNormal: true, unlinksThisMonth: 3 }
        },
        {
          id: "kind-1",
          title: { "zh-CN": "本月第 3 次解绑", en: "The third unlink this month" },
          verdict: "pass",
          asOf: "2024-09-10T10:00:00+08:00",
          data: { unsettledStarOrders: 0, liveInProgress: false, accountNormal: true, unlinksThisMonth: 2 }
        }
      ]
    },
    "employee-account": {
      id: "employee-account",
      title: { "zh-CN": "企业号员工号", en: "Enterprise employee account" },
      summary: {
        "zh-CN": "企业号能否开通企业员工号，或授权员工的个人号，员工能否激活。",
        en: "May the enterprise open an employee account or authorise a personal one, and can the employee activate it?"
      },
      document: "employee-account-guide",
      stages: [
        { id: "quota", title: { "zh-CN": "账号数量", en: "Number of accounts" } },
        { id: "identity", title: { "zh-CN": "员工身份与证明", en: "Identity and proof" } },
        { id: "activation", title: { "zh-CN": "员工激活", en: "Activation" } },
        { id: "authorization", title: { "zh-CN": "个人号授权", en: "Authorisation" } },
        { id: "grant", title: { "zh-CN": "授予权限", en: "Rights granted" } }
      ],
      fields: [
        {
          path: "kind",
          type: "enum",
          label: { "zh-CN": "员工号类型", en: "Kind of employee account" },
          help: { "zh-CN": "两种类型不能互换", en: "The two kinds cannot be converted into each other" },
          options: [
            { value: "created", label: { "zh-CN": "企业员工号", en: "Created employee account" } },
            { value: "authorized", label: { "zh-CN": "员工个人号授权", en: "Authorised personal account" } }
          ]
        },
        {
          path: "phase",
          type: "enum",
          label: { "zh-CN": "企业员工号的阶段", en: "Phase of a created account" },
          help: {
            "zh-CN": "申请审核通过后，由员工激活",
            en: "The employee activates once the application is approved"
          },
          options: [
            { value: "apply", label: { "zh-CN": "企业申请", en: "The enterprise applies" } },
            { value: "activate", label: { "zh-CN": "员工激活", en: "The employee activates" } }
          ]
        },
        {
          path: "enterprise",
          type: "group",
          label: { "zh-CN": "企业号（主账号）", en: "Enterprise account (main account)" }
        },
        {
          path: "enterprise.growthLevel",
          type: "enum",
          label: { "zh-CN": "成长等级", en: "Growth level" },
          help: { "zh-CN": "在抖音 App 的企业服务中心查看", en: "Shown in 企业服务中心 of the Douyin app" },
          options: [
            { value: "bronze", label: { "zh-CN": "青铜", en: "Bronze" } },
            { value: "silver", label: { "zh-CN": "白银", en: "Silver" } },
            { value: "gold", label: { "zh-CN": "黄金", en: "Gold" } },
            { value: "platinum1", label: { "zh-CN": "铂金 Lv1", en: "Platinum Lv1" } },
            { value: "platinum2", label: { "zh-CN": "铂金 Lv2", en: "Platinum Lv2" } },
            { value: "diamond1", label: { "zh-CN": "钻石 Lv1", en: "Diamond Lv1" } },
            { value: "diamond2", label: { "zh-CN": "钻石 Lv2", en: "Diamond Lv2" } },
            { value: "diamond3", label: { "zh-CN": "钻石 Lv3", en: "Diamond Lv3" } },
            { value: "blackDiamond1", label: { "zh-CN": "黑钻 Lv1", en: "Black diamond Lv1" } },
            { value: "blackDiamond2", label: { "zh-CN": "黑钻 Lv2", en: "Black diamond Lv2" } }
          ]
        },
        {
          path: "enterprise.employeeAccounts",
          type: "int",
          label: { "zh-CN": "已有员工号数", en: "Employee accounts so far" },
          help: { "zh-CN": "两种员工号合并计算", en: "Both kinds together" },
          min: 0,
          max: 1000000
        },
        {
          path: "enterprise.tools",
          type: "list",
          label: { "zh-CN": "主账号拥有的工具", en: "Tools that the main account holds" },
          min: 0,
          max: 7,
          options: [
            {
              value: "shortVideoBooking",
              label: { "zh-CN": "短视频：在线预约", en: "Short video: online booking" }
            },
            {
              value: "shortVideoGroupBuy",
              label: { "zh-CN": "短视频：团购商品", en: "Short video: group-buy products" }
            },
            {
              value: "shortVideoIndustryTool",
              label: { "zh-CN": "短视频：行业工具", en: "Short video: industry tools" }
            },
            { value: "liveBooking", label: { "zh-CN": "直播：在线预约", en: "Live: online booking" } },
            {
              value: "liveGenericCard",
              label: { "zh-CN": "直播：通用直播卡片", en: "Live: generic live card" }
            },
            {
              value: "liveMiniProgramCard",
              label: { "zh-CN": "直播：小程序直播卡片", en: "Live: mini-program live card" }
            },
            { value: "merchantPage", label: { "zh-CN": "主页：商家页面", en: "Profile: merchant page" } }
          ],
          item: "enum",
          unique: true
        },
        {
          path: "enterprise.hasSeal",
          type: "bool",
          label: { "zh-CN": "有登记过的企业公章", en: "Has a registered company seal" }
        },
        { path: "employee", type: "group", label: { "zh-CN": "员工", en: "Employee" } },
        {
          path: "employee.name",
          type: "string",
          label: { "zh-CN": "员工姓名", en: "Employee's name" },
          max: 50
        },
        {
          path: "employee.residentId",
          type: "string",
          label: { "zh-CN": "员工身份证号", en: "Employee's resident ID" },
          format: "resident-id"
        },
        {
          path: "employee.identityPenalized",
          type: "bool",
          label: {
            "zh-CN": "同一实名的其他账号在受处罚",
            en: "Another account of this identity is under a penalty"
          },
          help: { "zh-CN": "如封禁、限制投稿或直播", en: "Such as a ban, or limits on posts or lives" }
        },
        {
          path: "employee.starTalent",
          type: "bool",
          label: { "zh-CN": "有星图达人身份", en: "Holds a Xingtu talent identity" }
        },
        { path: "proof", type: "group", label: { "zh-CN": "在职证明", en: "Proof of employment" } },
        {
          path: "proof.kind",
          type: "enum",
          label: { "zh-CN": "证明方式", en: "How it is attested" },
          options: [
            { value: "stamped", label: { "zh-CN": "加盖企业公章", en: "Stamped with the company seal" } },
            {
              value: "representativeSigned",
              label: { "zh-CN": "法人签字", en: "Signed by the legal representative" }
            }
          ]
        },
        {
          path: "proof.explanation",
          type: "string",
          label: { "zh-CN": "没有公章的说明", en: "Why there is no seal" },
          max: 2000,
          multiline: true
        },
        {
          path: "client",
          type: "group",
          label: { "zh-CN": "员工登录的客户端", en: "Where the employee signs in" }
        },
        {
          path: "client.platform",
          type: "enum",
          label: { "zh-CN": "登录方式", en: "Platform" },
          options: [
            { value: "app", label: { "zh-CN": "抖音 App", en: "Douyin app" } },
            { value: "web", label: { "zh-CN": "网页版", en: "Web" } }
          ]
        },
        {
          path: "client.version",
          type: "string",
          label: { "zh-CN": "抖音 App 版本", en: "Douyin app version" },
          help: { "zh-CN": "如 20.7.0", en: "For example 20.7.0" },
          format: "version"
        },
        { path: "activation", type: "group", label: { "zh-CN": "员工激活", en: "Activation" } },
        {
          path: "activation.faceVerified",
          type: "bool",
          label: { "zh-CN": "员工本人已刷脸验证", en: "Employee has passed the face check" }
        },
        {
          path: "activation.mobileBound",
          type: "bool",
          label: { "zh-CN": "已绑定辅助手机号码", en: "Auxiliary mobile number is bound" }
        },
        {
          path: "activation.passwordChanged",
          type: "bool",
          label: { "zh-CN": "首次登录已修改密码", en: "Password changed at the first sign-in" }
        },
        {
          path: "account",
          type: "group",
          label: { "zh-CN": "员工个人号", en: "Employee's personal account" }
        },
        {
          path: "account.otherEnterprises",
          type: "int",
          label: { "zh-CN": "已授权给其他企业号的数量", en: "Other enterprise accounts it is authorised to" },
          min: 0,
          max: 1000
        },
        { path: "invitation", type: "group", label: { "zh-CN": "绑定邀请", en: "Invitation" } },
        {
          path: "invitation.sentAt",
          type: "instant",
          label: { "zh-CN": "发出时间", en: "Sent at" },
          help: { "zh-CN": "还没有发出时不填", en: "Leave empty if it is not sent yet" }
        },
        {
          path: "invitation.acceptedAt",
          type: "instant",
          label: { "zh-CN": "接受时间", en: "Accepted at" },
          help: { "zh-CN": "还没有接受时不填", en: "Leave empty if it is not accepted yet" }
        },
        {
          path: "authorizationEndsOn",
          type: "date",
          label: { "zh-CN": "授权有效期至", en: "Authorisation ends on" },
          help: { "zh-CN": "没有设有效期时不填", en: "Leave empty if it has no end" }
        },
        { path: "grant", type: "group", label: { "zh-CN": "授予员工号的权限", en: "Rights granted" } },
        {
          path: "grant.tools",
          type: "list",
          label: { "zh-CN": "授权的工具", en: "Tools granted" },
          min: 0,
          max: 7,
          options: [
            {
              value: "shortVideoBooking",
              label: { "zh-CN": "短视频：在线预约", en: "Short video: online booking" }
            },
            {
              value: "shortVideoGroupBuy",
              label: { "zh-CN": "短视频：团购商品", en: "Short video: group-buy products" }
            },
            {
              value: "shortVideoIndustryTool",
              label: { "zh-CN": "短视频：行业工具", en: "Short video: industry tools" }
            },
            { value: "liveBooking", label: { "zh-CN": "直播：在线预约", en: "Live: online booking" } },
            {
              value: "liveGenericCard",
              label: { "zh-CN": "直播：通用直播卡片", en: "Live: generic live card" }
            },
            {
              value: "liveMiniProgramCard",
              label: { "zh-CN": "直播：小程序直播卡片", en: "Live: mini-program live card" }
            },
            { value: "merchantPage", label: { "zh-CN": "主页：商家页面", en: "Profile: merchant page" } }
          ],
          item: "enum",
          unique: true
        },
        {
          path: "grant.modules",
          type: "list",
          label: { "zh-CN": "可登录的后台模块", en: "Console modules open to the employee" },
          min: 0,
          max: 7,
          options: [
            { value: "shortVideo", label: { "zh-CN": "短视频管理", en: "Short videos" } },
            { value: "live", label: { "zh-CN": "直播管理", en: "Live" } },
            { value: "profile", label: { "zh-CN": "主页管理", en: "Profile" } },
            { value: "directMessage", label: { "zh-CN": "私信管理", en: "Direct messages" } },
            { value: "users", label: { "zh-CN": "用户管理", en: "Users" } },
            { value: "toolCenter", label: { "zh-CN": "经营工具中心", en: "Tool centre" } },
            { value: "dataCenter", label: { "zh-CN": "数据中心", en: "Data centre" } }
          ],
          item: "enum",
          unique: true,
          displayOnly: true
        }
      ],
      rules: [
        "employee-account/quota",
        "employee-account/identity-clear",
        "employee-account/star-talent",
        "employee-account/name-given",
        "employee-account/resident-id-given",
        "employee-account/proof",
        "employee-account/proof-given",
        "employee-account/proof-explained",
        "employee-account/app-only",
        "employee-account/app-version",
        "employee-account/face",
        "employee-account/mobile",
        "employee-account/password",
        "employee-account/one-enterprise",
        "employee-account/chronology-sent",
        "employee-account/chronology-accepted",
        "employee-account/accepted-in-time",
        "employee-account/authorization-current",
        "employee-account/tools-held"
      ],
      deadlines: [
        {
          id: "accept-by",
          title: { "zh-CN": "接受邀请的期限", en: "Accept the invitation by" },
          rule: "employee-account/accepted-in-time"
        }
      ],
      examples: [
        {
          id: "pass",
          title: { "zh-CN": "可以通过", en: "One that passes" },
          verdict: "pass",
          asOf: "2024-09-10T12:00:00+08:00",
          data: {
            kind: "created",
            phase: "activate",
            enterprise: {
              growthLevel: "gold",
              employeeAccounts: 12,
              tools: ["shortVideoBooking", "shortVideoGroupBuy", "liveBooking", "merchantPage"],
              hasSeal: true
            },
            employee: {
              name: "张三",
              residentId: "11010519491231002X",
              identityPenalized: false,
              starTalent: false
            },
            proof: { kind: "stamped" },
            client: { platform: "app", version: "32.1.0" },
            activation: { faceVerified: true, mobileBound: true, passwordChanged: true },
            grant: {
              tools: ["shortVideoGroupBuy", "merchantPage"],
              modules: ["shortVideo", "directMessage"]
            }
          }
        },
        {
          id: "fail",
          title: { "zh-CN": "有多处问题", en: "One with many faults" },
          verdict: "fail",
          asOf: "2024-09-10T12:00:00+08:00",
          data: {
            kind: "created",
            phase: "activate",
            enterprise: {
              growthLevel: "silver",
              employeeAccounts: 5,
              tools: ["shortVideoBooking"],
              hasSeal: true
            },
            employee: {
              name: "张三",
              residentId: "11010519491231002X",
              identityPenalized: false,
              starTalent: false
            },
            proof: { kind: "representativeSigned", explanation: "公章暂时不在手边" },
            client: { platform: "app", version: "20.6.0" },
            activation: { faceVerified: true, mobileBound: false, passwordChanged: true },
            grant: { tools: ["shortVideoBooking", "liveBooking"], modules: ["live"] }
          }
        },
        {
          id: "kind-1",
          title: { "zh-CN": "企业员工号：企业申请", en: "Created account: the enterprise applies" },
          verdict: "pass",
          asOf: "2024-09-10T12:00:00+08:00",
          data: {
            kind: "created",
            phase: "apply",
            enterprise: {
              growthLevel: "bronze",
              employeeAccounts: 2,
              tools: ["shortVideoBooking"],
              hasSeal: true
            },
            employee: {
              name: "张三",
              residentId: "11010519491231002X",
              identityPenalized: false,
              starTalent: false
            },
            proof: { kind: "stamped" },
            grant: { tools: ["shortVideoBooking"], modules: ["shortVideo", "users"] }
          }
        },
        {
          id: "kind-2",
          title: {
            "zh-CN": "企业员工号：没有公章，法人签字",
            en: "Created account: no seal, signed by the legal representative"
          },
          verdict: "pass",
          asOf: "2024-09-10T12:00:00+08:00",
          data: {
            kind: "created",
            phase: "apply",
            enterprise: { growthLevel: "silver", employeeAccounts: 0, tools: [], hasSeal: false },
            employee: {
              name: "李四",
              residentId: "440524188001010014",
              identityPenalized: false,
              starTalent: false
            },
            proof: { kind: "representativeSigned", explanation: "个体工商户，没有刻制公章，由经营者签字。" }
          }
        },
        {
          id: "kind-3",
          title: { "zh-CN": "员工个人号授权：邀请已发出", en: "Authorised account: the invitation is sent" },
          verdict: "pass",
          asOf: "2024-09-10T12:00:00+08:00",
          data: {
            kind: "authorized",
            enterprise: {
              growthLevel: "platinum1",
              employeeAccounts: 20,
              tools: ["shortVideoBooking", "liveGenericCard"]
            },
            employee: { starTalent: false },
            account: { otherEnterprises: 0 },
            invitation: { sentAt: "2024-09-09T18:00:00+08:00" },
            authorizationEndsOn: "2025-09-09",
            grant: { tools: ["liveGenericCard"], modules: ["live", "dataCenter"] }
          }
        },
        {
          id: "kind-4",
          title: {
            "zh-CN": "员工个人号授权：邀请已接受",
            en: "Authorised account: the invitation is accepted"
          },
          verdict: "pass",
          asOf: "2024-09-10T12:00:00+08:00",
          data: {
            kind: "authorized",
            enterprise: {
              growthLevel: "platinum1",
              employeeAccounts: 20,
              tools: ["shortVideoBooking", "liveGenericCard"]
            },
            employee: { starTalent: false },
            account: { otherEnterprises: 0 },
            invitation: { sentAt: "2024-09-02T10:00:00+08:00", acceptedAt: "2024-09-03T09:30:00+08:00" },
            grant: { tools: ["shortVideoBooking"], modules: ["shortVideo"] }
          }
        }
      ]
    },
    "employee-showcase": {
      id: "employee-showcase",
      title: { "zh-CN": "员工号橱窗", en: "Showcase of an employee account" },
      summary: {
        "zh-CN": "员工号能否开通橱窗（带货权限）。",
        en: "May the employee account open a showcase to sell products?"
      },
      document: "employee-account-guide",
      stages: [{ id: "showcase", title: { "zh-CN": "开通橱窗", en: "Open the showcase" } }],
      fields: [
        {
          path: "realNameVerified",
          type: "bool",
          label: { "zh-CN": "已实名认证", en: "Real name verified" }
        },
        {
          path: "depositYuan",
          type: "int",
          label: { "zh-CN": "已缴商品保证金（元）", en: "Product deposit paid (yuan)" },
          min: 0,
          max: 1000000000
        },
        {
          path: "publicVideos",
          type: "int",
          label: { "zh-CN": "公开视频数", en: "Public videos" },
          help: { "zh-CN": "个人主页上公开的视频", en: "Videos that are public on the profile" },
          min: 0,
          max: 1000000000
        },
        {
          path: "fans",
          type: "int",
          label: { "zh-CN": "粉丝数", en: "Followers" },
          min: 0,
          max: 10000000000
        },
        {
          path: "inheritFromMain",
          type: "bool",
          label: { "zh-CN": "要沿用主账号的橱窗", en: "Wants to use the main account's showcase" }
        }
      ],
      rules: [
        "employee-showcase/real-name",
        "employee-showcase/deposit",
        "employee-showcase/videos",
        "employee-showcase/fans",
        "employee-showcase/own"
      ],
      deadlines: [],
      examples: [
        {
          id: "pass",
          title: { "zh-CN": "可以通过", en: "One that passes" },
          verdict: "pass",
          asOf: "2024-09-10T12:00:00+08:00",
          data: {
            realNameVerified: true,
            depositYuan: 500,
            publicVideos: 36,
            fans: 4820,
            inheritFromMain: false
          }
        },
        {
          id: "fail",
          title: { "zh-CN": "有多处问题", en: "One with many faults" },
          verdict: "fail",
          asOf: "2024-09-10T12:00:00+08:00",
          data: {
            realNameVerified: false,
            depositYuan: 200,
            publicVideos: 7,
            fans: 1000,
            inheritFromMain: true
          }
        }
      ]
    },
    "employee-handover": {
      id: "employee-handover",
      title: { "zh-CN": "员工离职时的员工号", en: "Employee account when the employee leaves" },
      summary: {
        "zh-CN": "员工离职时，员工号能不能这样处理，还要先办什么。",
        en: "May the employee account be dealt with in this way when its holder leaves, and what comes first?"
      },
      document: "employee-account-guide",
      stages: [{ id: "handover", title: { "zh-CN": "离职处理", en: "Handover" } }],
      fields: [
        {
          path: "kind",
          type: "enum",
          label: { "zh-CN": "员工号类型", en: "Kind of employee account" },
          options: [
            { value: "created", label: { "zh-CN": "企业员工号", en: "Created employee account" } },
            { value: "authorized", label: { "zh-CN": "员工个人号授权", en: "Authorised personal account" } }
          ]
        },
        {
          path: "action",
          type: "enum",
          label: { "zh-CN": "处理方式", en: "What to do with it" },
          options: [
            {
              value: "reassign",
              label: { "zh-CN": "离职换绑给其他员工", en: "Pass it on to another employee" }
            },
            { value: "cancel", label: { "zh-CN": "注销", en: "Cancel it" } },
            { value: "unbind", label: { "zh-CN": "解绑", en: "Unbind it" } },
            { value: "convert", label: { "zh-CN": "转为另一种员工号", en: "Turn it into the other kind" } },
            { value: "keep", label: { "zh-CN": "由员工保留", en: "Leave it with the employee" } }
          ]
        },
        {
          path: "unsettledAssets",
          type: "bool",
          label: { "zh-CN": "账号有未结清的资产", en: "The account holds unsettled assets" }
        },
        {
          path: "realNameReleased",
          type: "bool",
          label: { "zh-CN": "员工已手动实名解绑", en: "The employee has released the real name" },
          help: { "zh-CN": "由员工本人在抖音内操作", en: "Done by the employee in Douyin" }
        }
      ],
      rules: [
        "employee-handover/created-action",
        "employee-handover/authorized-action",
        "employee-handover/assets-settled"
      ],
      deadlines: [],
      examples: [
        {
          id: "pass",
          title: { "zh-CN": "可以通过", en: "One that passes" },
          verdict: "pass",
          asOf: "2024-09-10T12:00:00+08:00",
          data: { kind: "created", action: "reassign", unsettledAssets: false }
        },
        {
          id: "fail",
          title: { "zh-CN": "有多处问题", en: "One with many faults" },
          verdict: "fail",
          asOf: "2024-09-10T12:00:00+08:00",
          data: { kind: "authorized", action: "convert", unsettledAssets: "是", realNameRelease: false }
        },
        {
          id: "kind-1",
          title: {
            "zh-CN": "企业员工号：有未结清资产，员工已实名解绑",
            en: "Created account: unsettled assets, real name released"
          },
          verdict: "pass",
          asOf: "2024-09-10T12:00:00+08:00",
          data: { kind: "created", action: "reassign", unsettledAssets: true, realNameReleased: true }
        },
        {
          id: "kind-2",
          title: { "zh-CN": "员工个人号授权：由员工保留", en: "Authorised account: kept by the employee" },
          verdict: "pass",
          asOf: "2024-09-10T12:00:00+08:00",
          data: { kind: "authorized", action: "keep" }
        },
        {
          id: "kind-3",
          title: { "zh-CN": "员工个人号授权：注销", en: "Authorised account: cancelled" },
          verdict: "pass",
          asOf: "2024-09-10T12:00:00+08:00",
          data: { kind: "authorized", action: "cancel" }
        }
      ]
    },
    "merchant-page": {
      id: "merchant-page",
      title: { "zh-CN": "员工号商家页面", en: "Merchant page of an employee account" },
      summary: {
        "zh-CN": "员工号的商家页面能否展示，还缺什么。",
        en: "Does the employee account's merchant page show, and if not, what is lacking?"
      },
      document: "employee-account-guide",
      stages: [{ id: "page", title: { "zh-CN": "展示商家页面", en: "Show the merchant page" } }],
      fields: [
        {
          path: "approvedModules",
          type: "list",
          label: { "zh-CN": "已通过审核的模块", en: "Approved modules" },
          help: {
            "zh-CN": "已配置并通过审核的商家页面模块",
            en: "Modules of the merchant page configured and approved"
          },
          min: 0,
          max: 3,
          options: [
            { value: "businessCard", label: { "zh-CN": "个人名片", en: "Business card" } },
            { value: "storeEvents", label: { "zh-CN": "店铺活动", en: "Store events" } },
            { value: "groupBuy", label: { "zh-CN": "限时团购", en: "Limited-time group-buy" } }
          ],
          item: "enum",
          unique: true
        },
        {
          path: "grantedTools",
          type: "list",
          label: { "zh-CN": "主账号授权的工具", en: "Tools that the main account granted" },
          min: 0,
          max: 7,
          options: [
            {
              value: "shortVideoBooking",
              label: { "zh-CN": "短视频：在线预约", en: "Short video: online booking" }
            },
            {
              value: "shortVideoGroupBuy",
              label: { "zh-CN": "短视频：团购商品", en: "Short video: group-buy products" }
            },
            {
              value: "shortVideoIndustryTool",
              label: { "zh-CN": "短视频：行业工具", en: "Short video: industry tools" }
            },
            { value: "liveBooking", label: { "zh-CN": "直播：在线预约", en: "Live: online booking" } },
            {
              value: "liveGenericCard",
              label: { "zh-CN": "直播：通用直播卡片", en: "Live: generic live card" }
            },
            {
              value: "liveMiniProgramCard",
              label: { "zh-CN": "直播：小程序直播卡片", en: "Live: mini-program live card" }
            },
            { value: "merchantPage", label: { "zh-CN": "主页：商家页面", en: "Profile: merchant page" } }
          ],
          item: "enum",
          unique: true
        }
      ],
      rules: [
        "merchant-page/module-approved",
        "merchant-page/page-granted",
        "merchant-page/group-buy-granted"
      ],
      deadlines: [],
      examples: [
        {
          id: "pass",
          title: { "zh-CN": "可以通过", en: "One that passes" },
          verdict: "pass",
          asOf: "2024-09-10T12:00:00+08:00",
          data: {
            approvedModules: ["businessCard", "groupBuy"],
            grantedTools: ["shortVideoGroupBuy", "merchantPage"]
          }
        },
        {
          id: "fail",
          title: { "zh-CN": "有多处问题", en: "One with many faults" },
          verdict: "fail",
          asOf: "2024-09-10T12:00:00+08:00",
          data: { approvedModules: ["groupBuy", "coupons"], grantedTools: ["shortVideoBooking"] }
        },
        {
          id: "kind-1",
          title: { "zh-CN": "只有个人名片", en: "Business card only" },
          verdict: "pass",
          asOf: "2024-09-10T12:00:00+08:00",
          data: { approvedModules: ["businessCard"], grantedTools: ["merchantPage"] }
        },
        {
          id: "kind-2",
          title: { "zh-CN": "店铺活动", en: "Store events" },
          verdict: "pass",
          asOf: "2024-09-10T12:00:00+08:00",
          data: { approvedModules: ["storeEvents"], grantedTools: ["liveBooking", "merchantPage"] }
        }
      ]
    }
  },
  documents: {
    "binding-rules": { title: "小程序绑定抖音账号管理规范", authority: "official" },
    "profile-mount-guide": { title: "抖音个人页挂载", authority: "official" },
    "lead-component-rules": { title: "小程序线索组件使用规范", authority: "official" },
    "sub-account-article": {
      title: "抖音小号怎么绑定大号",
      authority: "unofficial",
      note: {
        "zh-CN": "第三方文章，不是平台发布的，其中的数字无从证实；最终以平台页面为准。",
        en: "A third party's article, not published by the platform; its figures cannot be confirmed, and the platform's page decides."
      }
    },
    "employee-account-guide": {
      title: "抖音企业号认证与员工账号使用指南",
      authority: "officialHelp",
      note: {
        "zh-CN": "平台的帮助文档，更新于 2022-12-08，现在的页面可能有变化。",
        en: "The platform's help pages, updated on 2022-12-08; today's pages may differ."
      }
    }
  },
  rules: {
    "binding/self-mount-live": {
      id: "binding/self-mount-live",
      form: "binding",
      stage: "capability",
      severity: "error",
      title: { "zh-CN": "申请直播，须先开通直播自主挂载", en: "Live needs the live self-mount capability" },
      clause: { document: "binding-rules", section: "一", authority: "official" },
      reads: ["miniProgram.liveSelfMount", "capabilities"],
      at: "miniProgram.liveSelfMount"
    },
    "binding/self-mount-short-video": {
      id: "binding/self-mount-short-video",
      form: "binding",
      stage: "capability",
      severity: "error",
      title: {
        "zh-CN": "申请短视频，须先开通短视频自主挂载",
        en: "Short video needs the short-video self-mount capability"
      },
      clause: { document: "binding-rules", section: "一", authority: "official" },
      reads: ["miniProgram.shortVideoSelfMount", "capabilities"],
      at: "miniProgram.shortVideoSelfMount"
    },
    "binding/douyin-id-shape": {
      id: "binding/douyin-id-shape",
      form: "binding",
      stage: "capability",
      severity: "warning",
      title: { "zh-CN": "抖音号的写法", en: "The shape of a Douyin ID" },
      productCheck: true,
      reads: ["account.douyinId"],
      at: "account.douyinId"
    },
    "binding/type-closed": {
      id: "binding/type-closed",
      form: "binding",
      stage: "category",
      severity: "error",
      title: {
        "zh-CN": "限品牌号的类目，不绑定员工号、合作号",
        en: "Categories for brand accounts only bind no employee or cooperation accounts"
      },
      clause: { document: "binding-rules", section: "五", authority: "official" },
      reads: [
        "miniProgram.categories",
        "miniProgram.categories[].level1",
        "miniProgram.categories[].level2",
        "miniProgram.categories[].level3",
        "account.type"
      ],
      at: "account.type",
      notes: [
        {
          "zh-CN": "这里的员工号是小程序的员工号，与企业号的员工账号不是一回事。",
          en: "员工号 here is the mini-program's employee account, not an enterprise account's."
        },
        { "zh-CN": "有几个类目时，以最严的为准。", en: "With several categories the strictest wins." },
        {
          "zh-CN": "行业表里没有写开放范围的行，沿用上一行的。",
          en: "A row of the industry table that prints no scope continues the one above it."
        },
        {
          "zh-CN": "视频和微短剧对其他账号关闭自主挂载；绑定正是为了自主挂载，所以视为不能绑定。",
          en: "Video and micro-drama close self-mounting to other accounts; a binding is for self-mounting, so they cannot be bound."
        }
      ]
    },
    "binding/other-entity-closed": {
      id: "binding/other-entity-closed",
      form: "binding",
      stage: "category",
      severity: "error",
      title: {
        "zh-CN": "视频、微短剧只绑定同主体品牌号",
        en: "Video and micro-drama bind same-entity brand accounts only"
      },
      clause: { document: "binding-rules", section: "五", authority: "official" },
      reads: [
        "miniProgram.categories",
        "miniProgram.categories[].level1",
        "miniProgram.categories[].level2",
        "miniProgram.categories[].level3",
        "account.type",
        "account.sameEntity"
      ],
      at: "account.sameEntity",
      notes: [
        { "zh-CN": "有几个类目时，以最严的为准。", en: "With several categories the strictest wins." },
        {
          "zh-CN": "行业表里没有写开放范围的行，沿用上一行的。",
          en: "A row of the industry table that prints no scope continues the one above it."
        },
        {
          "zh-CN": "视频和微短剧对其他账号关闭自主挂载；绑定正是为了自主挂载，所以视为不能绑定。",
          en: "Video and micro-drama close self-mounting to other accounts; a binding is for self-mounting, so they cannot be bound."
        }
      ]
    },
    "binding/other-entity-unstated": {
      id: "binding/other-entity-unstated",
      form: "binding",
      stage: "category",
      severity: "warning",
      title: {
        "zh-CN": "限 1 个的类目，建议用同主体品牌号",
        en: "Where one brand account is allowed, use one of the same entity"
      },
      clause: { document: "binding-rules", section: "五", authority: "official" },
      reads: [
        "miniProgram.categories",
        "miniProgram.categories[].level1",
        "miniProgram.categories[].level2",
        "miniProgram.categories[].level3",
        "account.type",
        "account.sameEntity"
      ],
      at: "account.sameEntity",
      notes: [
        {
          "zh-CN": "限 1 个同主体品牌号的类目，没有提到非同主体品牌号，因此提醒而不拒绝。2024-10-25 的后续公告写明仅限 1 个同主体品牌号，很可能被拒。",
          en: "Where one same-entity brand account is allowed, other entities' brand accounts are not mentioned: a warning, not a refusal. A later bulletin (2024-10-25) allows only one same-entity brand account, so a refusal is likely."
        },
        { "zh-CN": "有几个类目时，以最严的为准。", en: "With several categories the strictest wins." },
        {
          "zh-CN": "行业表里没有写开放范围的行，沿用上一行的。",
          en: "A row of the industry table that prints no scope continues the one above it."
        }
      ]
    },
    "binding/live-closed": {
      id: "binding/live-closed",
      form: "binding",
      stage: "category",
      severity: "error",
      title: { "zh-CN": "电信类目不申请直播", en: "Telecom categories do not ask for live" },
      clause: { document: "binding-rules", section: "五", authority: "official" },
      reads: [
        "miniProgram.categories",
        "miniProgram.categories[].level1",
        "miniProgram.categories[].level2",
        "miniProgram.categories[].level3",
        "capabilities"
      ],
      at: "capabilities",
      notes: [
        { "zh-CN": "有几个类目时，以最严的为准。", en: "With several categories the strictest wins." },
        {
          "zh-CN": "行业表里没有写开放范围的行，沿用上一行的。",
          en: "A row of the industry table that prints no scope continues the one above it."
        }
      ]
    },
    "binding/brand-limit-1": {
      id: "binding/brand-limit-1",
      form: "binding",
      stage: "category",
      severity: "error",
      title: {
        "zh-CN": "限 1 个的类目，还没有绑定同主体品牌号",
        en: "Limit of one: no same-entity brand account is bound yet"
      },
      clause: { document: "binding-rules", section: "五", authority: "official" },
      reads: [
        "miniProgram.categories",
        "miniProgram.categories[].level1",
        "miniProgram.categories[].level2",
        "miniProgram.categories[].level3",
        "account.type",
        "account.sameEntity",
        "boundCounts.brandSameEntity"
      ],
      at: "boundCounts.brandSameEntity",
      notes: [
        { "zh-CN": "有几个类目时，以最严的为准。", en: "With several categories the strictest wins." },
        {
          "zh-CN": "行业表里没有写开放范围的行，沿用上一行的。",
          en: "A row of the industry table that prints no scope continues the one above it."
        }
      ]
    },
    "binding/brand-limit-2": {
      id: "binding/brand-limit-2",
      form: "binding",
      stage: "category",
      severity: "error",
      title: {
        "zh-CN": "限 2 个的类目，已绑同主体品牌号不足 2 个",
        en: "Limit of two: fewer than two same-entity brand accounts are bound"
      },
      clause: { document: "binding-rules", section: "五", authority: "official" },
      reads: [
        "miniProgram.categories",
        "miniProgram.categories[].level1",
        "miniProgram.categories[].level2",
        "miniProgram.categories[].level3",
        "account.type",
        "account.sameEntity",
        "boundCounts.brandSameEntity"
      ],
      at: "boundCounts.brandSameEntity",
      notes: [
        { "zh-CN": "有几个类目时，以最严的为准。", en: "With several categories the strictest wins." },
        {
          "zh-CN": "行业表里没有写开放范围的行，沿用上一行的。",
          en: "A row of the industry table that prints no scope continues the one above it."
        }
      ]
    },
    "binding/brand-limit-10": {
      id: "binding/brand-limit-10",
      form: "binding",
      stage: "category",
      severity: "error",
      title: {
        "zh-CN": "限 10 个的类目，已绑品牌号合计不足 10 个",
        en: "Limit of ten: fewer than ten brand accounts are bound in all"
      },
      clause: { document: "binding-rules", section: "五", authority: "official" },
      reads: [
        "miniProgram.categories",
        "miniProgram.categories[].level1",
        "miniProgram.categories[].level2",
        "miniProgram.categories[].level3",
        "account.type",
        "boundCounts.brandSameEntity",
        "boundCounts.brandOtherEntity"
      ],
      at: "boundCounts",
      notes: [
        {
          "zh-CN": "10 个是同主体与非同主体品牌号的合计，取较严的读法。",
          en: "The ten counts brand accounts of the same and of other entities together, which is the stricter reading."
        },
        { "zh-CN": "有几个类目时，以最严的为准。", en: "With several categories the strictest wins." },
        {
          "zh-CN": "行业表里没有写开放范围的行，沿用上一行的。",
          en: "A row of the industry table that prints no scope continues the one above it."
        }
      ]
    },
    "binding/medical-account": {
      id: "binding/medical-account",
      form: "binding",
      stage: "category",
      severity: "error",
      title: {
        "zh-CN": "医疗认证账号只绑定医疗小程序",
        en: "A medically certified account binds medical mini-programs only"
      },
      clause: { document: "binding-rules", section: "五", authority: "official" },
      reads: ["miniProgram.categories", "miniProgram.categories[].level1", "account.medicalCertified"],
      at: "account.medicalCertified",
      notes: [
        {
          "zh-CN": "限制的是账号：医疗认证账号只能绑医疗小程序，不论哪一行；有一个医疗类目就算医疗小程序，这里不取最严。",
          en: "The limit is on the account: a certified one may bind medical mini-programs only, whatever the row. One medical category makes a mini-program medical, an exception to the strictest reading."
        }
      ]
    },
    "binding/category-unlisted": {
      id: "binding/category-unlisted",
      form: "binding",
      stage: "category",
      severity: "notice",
      title: { "zh-CN": "类目在行业表里", en: "The category is in the industry table" },
      clause: { document: "binding-rules", section: "五", authority: "official" },
      reads: [
        "miniProgram.categories",
        "miniProgram.categories[].level1",
        "miniProgram.categories[].level2",
        "miniProgram.categories[].level3"
      ],
      at: "miniProgram.categories[]",
      notes: [
        {
          "zh-CN": "行业表没有列出的类目，没有数量限制可用，以后台的额度为准。",
          en: "For a category that the industry table does not list there is no limit to apply; the places that the console shows count."
        },
        {
          "zh-CN": "平台默认给多少额度，规范里没有写，所以没有规则预设它。",
          en: "How many places the platform gives by default is nowhere in the source, so no rule presumes it."
        }
      ]
    },
    "binding/business-licence": {
      id: "binding/business-licence",
      form: "binding",
      stage: "documents",
      severity: "error",
      title: {
        "zh-CN": "有小程序主体的营业执照",
        en: "The business licence of the mini-program's entity is there"
      },
      clause: { document: "binding-rules", section: "三.3", authority: "official" },
      reads: ["documents", "documents[].kind", "documents[].owner"],
      at: "documents",
      notes: [
        {
          "zh-CN": "营业执照泛指主体的登记证书，不论名称，例如事业单位法人证书。",
          en: "Business licence means the entity's registration certificate, whatever it is called."
        }
      ]
    },
    "binding/labour-contract": {
      id: "binding/labour-contract",
      form: "binding",
      stage: "documents",
      severity: "error",
      title: { "zh-CN": "员工号有劳动合同", en: "An employee account comes with a labour contract" },
      clause: { document: "binding-rules", section: "三.1, 三.3", authority: "official" },
      reads: ["account.type", "documents", "documents[].kind"],
      at: "documents",
      notes: [
        {
          "zh-CN": "这里的员工号是小程序的员工号，与企业号的员工账号不是一回事。",
          en: "员工号 here is the mini-program's employee account, not an enterprise account's."
        }
      ]
    },
    "binding/cooperation-agreement": {
      id: "binding/cooperation-agreement",
      form: "binding",
      stage: "documents",
      severity: "error",
      title: { "zh-CN": "合作号有合作协议", en: "A cooperation account comes with a cooperation agreement" },
      clause: { document: "binding-rules", section: "三.1, 三.3", authority: "official" },
      reads: ["account.type", "documents", "documents[].kind"],
      at: "documents"
    },
    "binding/industry-permit": {
      id: "binding/industry-permit",
      form: "binding",
      stage: "documents",
      severity: "warning",
      title: {
        "zh-CN": "医疗、金融类目有行业经营许可证",
        en: "Medical and financial categories come with an industry permit"
      },
      clause: { document: "binding-rules", section: "三", authority: "official" },
      reads: ["miniProgram.categories", "miniProgram.categories[].level1", "documents", "documents[].kind"],
      at: "documents",
      notes: [
        {
          "zh-CN": "规范没有列出哪些是特殊行业；医疗、金融取自一篇非官方文章，因此只提醒，以后台清单为准。",
          en: "The rulebook does not say which industries are special; medicine and finance come from an unofficial article, so this is a warning, and the console's list decides."
        }
      ]
    },
    "binding/document-status": {
      id: "binding/document-status",
      form: "binding",
      stage: "documents",
      severity: "error",
      title: { "zh-CN": "资质没有吊销或注销", en: "No document is revoked or cancelled" },
      clause: { document: "binding-rules", section: "三.2", authority: "official" },
      reads: ["documents", "documents[].status"],
      at: "documents[].status"
    },
    "binding/document-started": {
      id: "binding/document-started",
      form: "binding",
      stage: "documents",
      severity: "error",
      title: { "zh-CN": "资质已经生效", en: "Every document is in force" },
      clause: { document: "binding-rules", section: "三.2", authority: "official" },
      reads: ["documents", "documents[].validFrom"],
      at: "documents[].validFrom"
    },
    "binding/document-expired": {
      id: "binding/document-expired",
      form: "binding",
      stage: "documents",
      severity: "error",
      title: { "zh-CN": "资质没有过期", en: "No document has expired" },
      clause: { document: "binding-rules", section: "三.2", authority: "official" },
      reads: ["documents", "documents[].validUntil"],
      at: "documents[].validUntil",
      notes: [{ "zh-CN": "到期日当天仍算有效。", en: "The last day itself still counts." }]
    },
    "binding/document-expiring": {
      id: "binding/document-expiring",
      form: "binding",
      stage: "documents",
      severity: "notice",
      title: { "zh-CN": "资质 30 天内不会到期", en: "No document expires within 30 days" },
      productCheck: true,
      reads: ["documents", "documents[].validUntil"],
      at: "documents[].validUntil"
    },
    "binding/entity-type-match": {
      id: "binding/entity-type-match",
      form: "binding",
      stage: "documents",
      severity: "error",
      title: {
        "zh-CN": "营业执照的主体类型与小程序一致",
        en: "The licence's entity type is the mini-program's"
      },
      clause: { document: "binding-rules", section: "三.4", authority: "official" },
      reads: [
        "miniProgram.entityType",
        "documents",
        "documents[].kind",
        "documents[].owner",
        "documents[].entityType"
      ],
      at: "documents[].entityType",
      notes: [
        {
          "zh-CN": "资质类型一致，读作证照上的主体类型一致。",
          en: "The kind of document that has to agree is read as the kind of entity on the certificate."
        }
      ]
    },
    "binding/entity-name-match": {
      id: "binding/entity-name-match",
      form: "binding",
      stage: "documents",
      severity: "error",
      title: {
        "zh-CN": "执照、许可证的名称与主体一致",
        en: "The name on licence and permit is the entity's"
      },
      clause: { document: "binding-rules", section: "三.4", authority: "official" },
      reads: [
        "miniProgram.entityName",
        "documents",
        "documents[].kind",
        "documents[].owner",
        "documents[].holder"
      ],
      at: "documents[].holder",
      notes: [
        {
          "zh-CN": "比对时不分全角半角、字母大小写，也不计空白。",
          en: "Full and half width, letter case and white space make no difference."
        }
      ]
    },
    "binding/uscc-match": {
      id: "binding/uscc-match",
      form: "binding",
      stage: "documents",
      severity: "error",
      title: {
        "zh-CN": "营业执照的统一社会信用代码与小程序一致",
        en: "The licence's credit code is the mini-program's"
      },
      clause: { document: "binding-rules", section: "三.4", authority: "official" },
      reads: [
        "miniProgram.entityType",
        "miniProgram.uscc",
        "documents",
        "documents[].kind",
        "documents[].owner",
        "documents[].uscc"
      ],
      at: "documents[].uscc",
      notes: [
        {
          "zh-CN": "规范没有点名统一社会信用代码；代码不对就是主体不对，所以也要一致。港澳台和境外主体没有这个代码，不比对。",
          en: "The source does not name the credit code, but a wrong code is a wrong entity, so it has to agree. Entities of Hong Kong, Macau, Taiwan and abroad have none and are not compared."
        }
      ]
    },
    "binding/legal-representative-match": {
      id: "binding/legal-representative-match",
      form: "binding",
      stage: "documents",
      severity: "error",
      title: {
        "zh-CN": "营业执照的法定代表人与小程序一致",
        en: "The licence's legal representative is the mini-program's"
      },
      clause: { document: "binding-rules", section: "三.4", authority: "official" },
      reads: [
        "miniProgram.legalRepresentative",
        "documents",
        "documents[].kind",
        "documents[].owner",
        "documents[].legalRepresentative"
      ],
      at: "documents[].legalRepresentative",
      notes: [
        {
          "zh-CN": "比对时不分全角半角、字母大小写，也不计空白。",
          en: "Full and half width, letter case and white space make no difference."
        }
      ]
    },
    "binding/registered-address-match": {
      id: "binding/registered-address-match",
      form: "binding",
      stage: "documents",
      severity: "error",
      title: {
        "zh-CN": "营业执照的注册地址与小程序一致",
        en: "The licence's registered address is the mini-program's"
      },
      clause: { document: "binding-rules", section: "三.4", authority: "official" },
      reads: [
        "miniProgram.registeredAddress",
        "documents",
        "documents[].kind",
        "documents[].owner",
        "documents[].registeredAddress"
      ],
      at: "documents[].registeredAddress",
      notes: [
        {
          "zh-CN": "比对时不分全角半角、字母大小写，也不计空白。",
          en: "Full and half width, letter case and white space make no difference."
        }
      ]
    },
    "binding/business-scope-match": {
      id: "binding/business-scope-match",
      form: "binding",
      stage: "documents",
      severity: "error",
      title: {
        "zh-CN": "营业执照的经营范围与小程序一致",
        en: "The licence's business scope is the mini-program's"
      },
      clause: { document: "binding-rules", section: "三.4", authority: "official" },
      reads: [
        "miniProgram.entityType",
        "miniProgram.businessScope",
        "documents",
        "documents[].kind",
        "documents[].owner",
        "documents[].businessScope"
      ],
      at: "documents[].businessScope",
      notes: [
        {
          "zh-CN": "政府机关的证书没有经营范围，不比对。",
          en: "A government body's certificate has no business scope and is not compared."
        },
        {
          "zh-CN": "比对时不分全角半角、字母大小写，也不计空白。",
          en: "Full and half width, letter case and white space make no difference."
        }
      ]
    },
    "binding/relation-current": {
      id: "binding/relation-current",
      form: "binding",
      stage: "relation",
      severity: "error",
      title: { "zh-CN": "雇佣或合作关系没有到期", en: "The employment or cooperation has not ended" },
      clause: { document: "binding-rules", section: "四.2.6", authority: "official" },
      reads: ["account.type", "relation.endsOn"],
      at: "relation.endsOn",
      notes: [{ "zh-CN": "到期日当天仍算有效。", en: "The last day itself still counts." }]
    },
    "binding/documents-authentic": {
      id: "binding/documents-authentic",
      form: "binding",
      stage: "declarations",
      severity: "error",
      title: { "zh-CN": "声明资质真实", en: "The documents are declared genuine" },
      clause: { document: "binding-rules", section: "三.1", authority: "official" },
      reads: ["declarations.documentsAuthentic"],
      at: "declarations.documentsAuthentic"
    },
    "binding/genuine-relationship": {
      id: "binding/genuine-relationship",
      form: "binding",
      stage: "declarations",
      severity: "error",
      title: { "zh-CN": "声明与账号有实际经营关系", en: "The business relation is declared real" },
      clause: { document: "binding-rules", section: "四.2.5", authority: "official" },
      reads: ["declarations.genuineRelationship"],
      at: "declarations.genuineRelationship"
    },
    "binding/content-within-scope": {
      id: "binding/content-within-scope",
      form: "binding",
      stage: "declarations",
      severity: "error",
      title: { "zh-CN": "声明内容在经营范围内", en: "The content is declared within the business scope" },
      clause: { document: "binding-rules", section: "四.1.3", authority: "official" },
      reads: ["declarations.contentWithinScope"],
      at: "declarations.contentWithinScope"
    },
    "binding/app-id-given": {
      id: "binding/app-id-given",
      form: "binding",
      stage: "capability",
      severity: "error",
      title: { "zh-CN": "已填写小程序 AppID", en: "The mini-program's AppID is given" },
      productCheck: true,
      reads: ["miniProgram.appId"],
      at: "miniProgram.appId"
    },
    "binding/douyin-id-given": {
      id: "binding/douyin-id-given",
      form: "binding",
      stage: "capability",
      severity: "error",
      title: { "zh-CN": "已填写抖音号", en: "The Douyin ID is given" },
      productCheck: true,
      reads: ["account.douyinId"],
      at: "account.douyinId"
    },
    "binding-lifecycle/chronology-approved": {
      id: "binding-lifecycle/chronology-approved",
      form: "binding-lifecycle",
      stage: "timeline",
      severity: "error",
      title: { "zh-CN": "审核通过时间不晚于今天", en: "The approval is not in the future" },
      productCheck: true,
      reads: ["approvedAt"],
      at: "approvedAt",
      notes: [
        {
          "zh-CN": "先后只比北京时间的日期，同一天的日期与时刻不算颠倒。",
          en: "Order is compared by days in Beijing, so that a date and an instant of the same day are in order."
        }
      ]
    },
    "binding-lifecycle/chronology-confirmed": {
      id: "binding-lifecycle/chronology-confirmed",
      form: "binding-lifecycle",
      stage: "timeline",
      severity: "error",
      title: {
        "zh-CN": "确权在审核通过之后、今天或以前",
        en: "The confirmation is after the approval and not in the future"
      },
      productCheck: true,
      reads: ["approvedAt", "confirmedAt"],
      at: "confirmedAt",
      notes: [
        {
          "zh-CN": "先后只比北京时间的日期，同一天的日期与时刻不算颠倒。",
          en: "Order is compared by days in Beijing, so that a date and an instant of the same day are in order."
        }
      ]
    },
    "binding-lifecycle/chronology-used": {
      id: "binding-lifecycle/chronology-used",
      form: "binding-lifecycle",
      stage: "timeline",
      severity: "error",
      title: {
        "zh-CN": "首次使用在确权之后、今天或以前",
        en: "The first use is after the confirmation and not in the future"
      },
      productCheck: true,
      reads: ["confirmedAt", "firstUsedAt"],
      at: "firstUsedAt",
      notes: [
        {
          "zh-CN": "先后只比北京时间的日期，同一天的日期与时刻不算颠倒。",
          en: "Order is compared by days in Beijing, so that a date and an instant of the same day are in order."
        }
      ]
    },
    "binding-lifecycle/chronology-unbound": {
      id: "binding-lifecycle/chronology-unbound",
      form: "binding-lifecycle",
      stage: "timeline",
      severity: "error",
      title: {
        "zh-CN": "解绑在审核通过之后、今天或以前",
        en: "The unbinding is after the approval and not in the future"
      },
      productCheck: true,
      reads: ["approvedAt", "unboundAt"],
      at: "unboundAt",
      notes: [
        {
          "zh-CN": "先后只比北京时间的日期，同一天的日期与时刻不算颠倒。",
          en: "Order is compared by days in Beijing, so that a date and an instant of the same day are in order."
        }
      ]
    },
    "binding-lifecycle/confirmed-in-time": {
      id: "binding-lifecycle/confirmed-in-time",
      form: "binding-lifecycle",
      stage: "timeline",
      severity: "error",
      title: { "zh-CN": "审核通过后 3 日内确权", en: "Confirmed within 3 days of the approval" },
      clause: { document: "binding-rules", section: "四.2.2", authority: "official" },
      reads: ["approvedAt", "confirmedAt", "unboundAt"],
      at: "confirmedAt",
      notes: [
        {
          "zh-CN": "期限按时刻计算：N 日就是 N×24 小时，含最后一刻。这样算不会晚于按自然日计算，守住它就稳妥。",
          en: "A time limit runs by the clock: N days are N×24 hours, the last instant included. That is never later than counting calendar days, so who keeps to it is safe."
        }
      ]
    },
    "binding-lifecycle/used-in-time": {
      id: "binding-lifecycle/used-in-time",
      form: "binding-lifecycle",
      stage: "timeline",
      severity: "error",
      title: { "zh-CN": "确权后 15 日内挂载投稿或开播", en: "Used within 15 days of the confirmation" },
      clause: { document: "binding-rules", section: "四.2.3", authority: "official" },
      reads: ["confirmedAt", "firstUsedAt", "unboundAt"],
      at: "firstUsedAt",
      notes: [
        {
          "zh-CN": "期限按时刻计算：N 日就是 N×24 小时，含最后一刻。这样算不会晚于按自然日计算，守住它就稳妥。",
          en: "A time limit runs by the clock: N days are N×24 hours, the last instant included. That is never later than counting calendar days, so who keeps to it is safe."
        },
        { "zh-CN": "15 日从确权算起。", en: "The 15 days of first use start at the confirmation." },
        {
          "zh-CN": "挂载投稿或开播，有一样就算用过。",
          en: "A mounted post or a live: either counts as use."
        }
      ]
    },
    "binding-lifecycle/relation-current": {
      id: "binding-lifecycle/relation-current",
      form: "binding-lifecycle",
      stage: "timeline",
      severity: "error",
      title: { "zh-CN": "雇佣或合作关系没有到期", en: "The employment or cooperation has not ended" },
      clause: { document: "binding-rules", section: "四.2.6", authority: "official" },
      reads: ["relationEndsOn", "unboundAt"],
      at: "relationEndsOn",
      notes: [{ "zh-CN": "到期日当天仍算有效。", en: "The last day itself still counts." }]
    },
    "binding-lifecycle/no-severe-violation": {
      id: "binding-lifecycle/no-severe-violation",
      form: "binding-lifecycle",
      stage: "conduct",
      severity: "error",
      title: { "zh-CN": "绑定期间账号没有严重违规", en: "The account has no severe violation while bound" },
      clause: { document: "binding-rules", section: "四.2.4", authority: "official" },
      reads: ["unboundAt", "violations.severe"],
      at: "violations.severe"
    },
    "binding-lifecycle/no-violation": {
      id: "binding-lifecycle/no-violation",
      form: "binding-lifecycle",
      stage: "conduct",
      severity: "warning",
      title: { "zh-CN": "绑定期间账号没有违规", en: "The account has no violation while bound" },
      clause: { document: "binding-rules", section: "四.2.4", authority: "official" },
      reads: ["unboundAt", "violations.total"],
      at: "violations.total",
      notes: [
        {
          "zh-CN": "多少算大量，没有写数字，所以有一次就提醒。",
          en: "No number says what many violations are, so any is a warning."
        }
      ]
    },
    "quota-expansion/default-quota-bound": {
      id: "quota-expansion/default-quota-bound",
      form: "quota-expansion",
      stage: "quota",
      severity: "error",
      title: { "zh-CN": "默认额度已经绑满", en: "The default places are all bound" },
      clause: { document: "binding-rules", section: "四.2.7.1", authority: "official" },
      reads: ["defaultQuota", "boundCount"],
      at: "boundCount",
      notes: [
        {
          "zh-CN": "平台默认给多少额度，规范里没有写，所以没有规则预设它。",
          en: "How many places the platform gives by default is nowhere in the source, so no rule presumes it."
        }
      ]
    },
    "quota-expansion/fifteen-days": {
      id: "quota-expansion/fifteen-days",
      form: "quota-expansion",
      stage: "quota",
      severity: "error",
      title: { "zh-CN": "绑满已过 15 日", en: "15 days have passed since the places were full" },
      clause: { document: "binding-rules", section: "四.2.7.1", authority: "official" },
      reads: ["defaultQuota", "boundCount", "fullSince"],
      at: "fullSince",
      notes: [
        {
          "zh-CN": "等待期按北京时间的整日计算：15 天要到起算日之后的第 16 天才算过。",
          en: "A waiting period counts whole days in Beijing: 15 days are over on the sixteenth day after the day they started."
        }
      ]
    },
    "quota-expansion/effective-use": {
      id: "quota-expansion/effective-use",
      form: "quota-expansion",
      stage: "conduct",
      severity: "error",
      title: { "zh-CN": "没有逾期未使用的账号", en: "No bound account is left unused" },
      clause: { document: "binding-rules", section: "四.2.7.2, 四.2.3", authority: "official" },
      reads: ["overdueUnused"],
      at: "overdueUnused",
      notes: [
        {
          "zh-CN": "挂载投稿或开播，有一样就算用过。",
          en: "A mounted post or a live: either counts as use."
        }
      ]
    },
    "quota-expansion/compliant-accounts": {
      id: "quota-expansion/compliant-accounts",
      form: "quota-expansion",
      stage: "conduct",
      severity: "error",
      title: { "zh-CN": "没有严重或大量违规的账号", en: "No bound account has severe or many violations" },
      clause: { document: "binding-rules", section: "四.2.7.2, 四.2.4", authority: "official" },
      reads: ["accountsInViolation"],
      at: "accountsInViolation"
    },
    "quota-expansion/genuine-relationship": {
      id: "quota-expansion/genuine-relationship",
      form: "quota-expansion",
      stage: "conduct",
      severity: "error",
      title: { "zh-CN": "声明与账号有实际经营关系", en: "The business relations are declared real" },
      clause: { document: "binding-rules", section: "四.2.7.2, 四.2.5", authority: "official" },
      reads: ["declarations.genuineRelationship"],
      at: "declarations.genuineRelationship"
    },
    "profile-mount/online": {
      id: "profile-mount/online",
      form: "profile-mount",
      stage: "apply",
      severity: "error",
      title: { "zh-CN": "小程序已上线", en: "The mini-program is online" },
      clause: { document: "profile-mount-guide", section: "准入条件 1", authority: "official" },
      reads: ["miniProgram.online"],
      at: "miniProgram.online",
      notes: [
        {
          "zh-CN": "一处说部分行业，一处说全部类目，因此不限制类目。",
          en: "One place says some industries, another all categories, so no category is restricted."
        }
      ]
    },
    "profile-mount/credit-score": {
      id: "profile-mount/credit-score",
      form: "profile-mount",
      stage: "apply",
      severity: "error",
      title: { "zh-CN": "小程序信用分不低于 60", en: "The credit score is at least 60" },
      clause: { document: "profile-mount-guide", section: "准入条件 2", authority: "official" },
      reads: ["miniProgram.creditScore"],
      at: "miniProgram.creditScore",
      notes: [
        {
          "zh-CN": "一处说部分行业，一处说全部类目，因此不限制类目。",
          en: "One place says some industries, another all categories, so no category is restricted."
        }
      ]
    },
    "profile-mount/bound": {
      id: "profile-mount/bound",
      form: "profile-mount",
      stage: "bind",
      severity: "error",
      title: {
        "zh-CN": "账号与小程序主体有绑定关系",
        en: "The account is bound to the mini-program's entity"
      },
      clause: { document: "profile-mount-guide", section: "抖音号绑定条件 1", authority: "official" },
      reads: ["account.boundToEntity"],
      at: "account.boundToEntity",
      notes: [
        {
          "zh-CN": "一处说部分行业，一处说全部类目，因此不限制类目。",
          en: "One place says some industries, another all categories, so no category is restricted."
        }
      ]
    },
    "profile-mount/account-type": {
      id: "profile-mount/account-type",
      form: "profile-mount",
      stage: "bind",
      severity: "error",
      title: { "zh-CN": "账号为品牌号或员工号", en: "The account is a brand or employee account" },
      clause: { document: "profile-mount-guide", section: "常见问题 2, 接入流程 3", authority: "official" },
      reads: ["account.type"],
      at: "account.type",
      notes: [
        {
          "zh-CN": "这里的员工号是小程序的员工号，与企业号的员工账号不是一回事。",
          en: "员工号 here is the mini-program's employee account, not an enterprise account's."
        },
        {
          "zh-CN": "一处说部分行业，一处说全部类目，因此不限制类目。",
          en: "One place says some industries, another all categories, so no category is restricted."
        }
      ]
    },
    "profile-mount/enterprise-account": {
      id: "profile-mount/enterprise-account",
      form: "profile-mount",
      stage: "bind",
      severity: "notice",
      title: {
        "zh-CN": "企业号由企业号客服添加",
        en: "Enterprise accounts are added by their support staff"
      },
      clause: { document: "profile-mount-guide", section: "常见问题 4", authority: "official" },
      reads: ["account.kind"],
      at: "account.kind",
      notes: [
        {
          "zh-CN": "一处说部分行业，一处说全部类目，因此不限制类目。",
          en: "One place says some industries, another all categories, so no category is restricted."
        }
      ]
    },
    "profile-mount/effective-fans": {
      id: "profile-mount/effective-fans",
      form: "profile-mount",
      stage: "display",
      severity: "error",
      title: { "zh-CN": "有效粉丝数不低于 500", en: "At least 500 effective followers" },
      clause: { document: "profile-mount-guide", section: "抖音号绑定条件 2", authority: "official" },
      reads: ["account.effectiveFans"],
      at: "account.effectiveFans",
      notes: [
        {
          "zh-CN": "原文说五项条件，只列出四行；第二行含实名和成年两项，合计正是这五项。",
          en: "The source announces five creator conditions and lists four; the second holds two, real name and adult age, which makes these five."
        },
        {
          "zh-CN": "自 2024-08-15 北京时间零点起适用。不满足时只是不展示入口，配置仍可保存。",
          en: "In force from 00:00 in Beijing on 2024-08-15. A failure hides the entry; the configuration can still be saved."
        },
        {
          "zh-CN": "一处说部分行业，一处说全部类目，因此不限制类目。",
          en: "One place says some industries, another all categories, so no category is restricted."
        },
        {
          "zh-CN": "500 含本数；数据是平台前一天的，由申请人照抄。",
          en: "500 itself is enough; the figure is the platform's of the day before, copied by the applicant."
        }
      ]
    },
    "profile-mount/real-name": {
      id: "profile-mount/real-name",
      form: "profile-mount",
      stage: "display",
      severity: "error",
      title: { "zh-CN": "账号已实名认证", en: "The account's real name is verified" },
      clause: { document: "profile-mount-guide", section: "抖音号绑定条件 2", authority: "official" },
      reads: ["account.realNameVerified"],
      at: "account.realNameVerified",
      notes: [
        {
          "zh-CN": "原文说五项条件，只列出四行；第二行含实名和成年两项，合计正是这五项。",
          en: "The source announces five creator conditions and lists four; the second holds two, real name and adult age, which makes these five."
        },
        {
          "zh-CN": "自 2024-08-15 北京时间零点起适用。不满足时只是不展示入口，配置仍可保存。",
          en: "In force from 00:00 in Beijing on 2024-08-15. A failure hides the entry; the configuration can still be saved."
        },
        {
          "zh-CN": "一处说部分行业，一处说全部类目，因此不限制类目。",
          en: "One place says some industries, another all categories, so no category is restricted."
        }
      ]
    },
    "profile-mount/adult": {
      id: "profile-mount/adult",
      form: "profile-mount",
      stage: "display",
      severity: "error",
      title: { "zh-CN": "个人号的实名认证人已成年", en: "A personal account's verified holder is an adult" },
      clause: { document: "profile-mount-guide", section: "抖音号绑定条件 2", authority: "official" },
      reads: ["account.kind", "account.adult"],
      at: "account.adult",
      notes: [
        {
          "zh-CN": "原文说五项条件，只列出四行；第二行含实名和成年两项，合计正是这五项。",
          en: "The source announces five creator conditions and lists four; the second holds two, real name and adult age, which makes these five."
        },
        {
          "zh-CN": "自 2024-08-15 北京时间零点起适用。不满足时只是不展示入口，配置仍可保存。",
          en: "In force from 00:00 in Beijing on 2024-08-15. A failure hides the entry; the configuration can still be saved."
        },
        {
          "zh-CN": "一处说部分行业，一处说全部类目，因此不限制类目。",
          en: "One place says some industries, another all categories, so no category is restricted."
        },
        {
          "zh-CN": "成年只对个人号要求，机构没有年龄。",
          en: "Adult age is asked of personal accounts; an organisation has none."
        }
      ]
    },
    "profile-mount/no-severe-violation": {
      id: "profile-mount/no-severe-violation",
      form: "profile-mount",
      stage: "display",
      severity: "error",
      title: { "zh-CN": "账号无严重违规", en: "The account has no severe violation" },
      clause: { document: "profile-mount-guide", section: "抖音号绑定条件 2", authority: "official" },
      reads: ["account.severeViolation"],
      at: "account.severeViolation",
      notes: [
        {
          "zh-CN": "原文说五项条件，只列出四行；第二行含实名和成年两项，合计正是这五项。",
          en: "The source announces five creator conditions and lists four; the second holds two, real name and adult age, which makes these five."
        },
        {
          "zh-CN": "自 2024-08-15 北京时间零点起适用。不满足时只是不展示入口，配置仍可保存。",
          en: "In force from 00:00 in Beijing on 2024-08-15. A failure hides the entry; the configuration can still be saved."
        },
        {
          "zh-CN": "一处说部分行业，一处说全部类目，因此不限制类目。",
          en: "One place says some industries, another all categories, so no category is restricted."
        }
      ]
    },
    "profile-mount/regulatory": {
      id: "profile-mount/regulatory",
      form: "profile-mount",
      stage: "display",
      severity: "error",
      title: { "zh-CN": "账号符合监管要求", en: "The account meets the regulator's requirements" },
      clause: { document: "profile-mount-guide", section: "抖音号绑定条件 2", authority: "official" },
      reads: ["account.regulatoryCompliant"],
      at: "account.regulatoryCompliant",
      notes: [
        {
          "zh-CN": "原文说五项条件，只列出四行；第二行含实名和成年两项，合计正是这五项。",
          en: "The source announces five creator conditions and lists four; the second holds two, real name and adult age, which makes these five."
        },
        {
          "zh-CN": "自 2024-08-15 北京时间零点起适用。不满足时只是不展示入口，配置仍可保存。",
          en: "In force from 00:00 in Beijing on 2024-08-15. A failure hides the entry; the configuration can still be saved."
        },
        {
          "zh-CN": "一处说部分行业，一处说全部类目，因此不限制类目。",
          en: "One place says some industries, another all categories, so no category is restricted."
        }
      ]
    },
    "profile-mount/single-entry": {
      id: "profile-mount/single-entry",
      form: "profile-mount",
      stage: "display",
      severity: "error",
      title: { "zh-CN": "账号只展示一个小程序入口", en: "The account shows one mini-program entry only" },
      clause: { document: "profile-mount-guide", section: "常见问题 3", authority: "official" },
      reads: ["account.otherEntries"],
      at: "account.otherEntries",
      notes: [
        {
          "zh-CN": "一处说部分行业，一处说全部类目，因此不限制类目。",
          en: "One place says some industries, another all categories, so no category is restricted."
        }
      ]
    },
    "profile-mount/landing-mode-given": {
      id: "profile-mount/landing-mode-given",
      form: "profile-mount",
      stage: "configure",
      severity: "error",
      title: { "zh-CN": "已选择落地页填写方式", en: "How the landing page is given is chosen" },
      clause: { document: "profile-mount-guide", section: "常见问题 5", authority: "official" },
      reads: ["landingPage.mode"],
      at: "landingPage.mode",
      notes: [
        {
          "zh-CN": "一处说部分行业，一处说全部类目，因此不限制类目。",
          en: "One place says some industries, another all categories, so no category is restricted."
        }
      ]
    },
    "profile-mount/landing-value-given": {
      id: "profile-mount/landing-value-given",
      form: "profile-mount",
      stage: "configure",
      severity: "error",
      title: { "zh-CN": "已填写落地页", en: "The landing page is given" },
      clause: { document: "profile-mount-guide", section: "接入流程 4", authority: "official" },
      reads: ["landingPage.value"],
      at: "landingPage.value",
      notes: [
        {
          "zh-CN": "一处说部分行业，一处说全部类目，因此不限制类目。",
          en: "One place says some industries, another all categories, so no category is restricted."
        }
      ]
    },
    "profile-mount/landing-path": {
      id: "profile-mount/landing-path",
      form: "profile-mount",
      stage: "configure",
      severity: "warning",
      title: { "zh-CN": "页面路径的写法", en: "The shape of a page path" },
      productCheck: true,
      reads: ["landingPage.mode", "landingPage.value"],
      at: "landingPage.value",
      notes: [
        {
          "zh-CN": "一处说部分行业，一处说全部类目，因此不限制类目。",
          en: "One place says some industries, another all categories, so no category is restricted."
        },
        {
          "zh-CN": "原文没有给出路径或链接的格式，这里的格式是本产品的，只作提醒。",
          en: "The source gives no format of a path or a link; the one used here is the product's own, so it only warns."
        }
      ]
    },
    "profile-mount/landing-link": {
      id: "profile-mount/landing-link",
      form: "profile-mount",
      stage: "configure",
      severity: "warning",
      title: { "zh-CN": "分享链接的写法", en: "The shape of a share link" },
      productCheck: true,
      reads: ["landingPage.mode", "landingPage.value"],
      at: "landingPage.value",
      notes: [
        {
          "zh-CN": "一处说部分行业，一处说全部类目，因此不限制类目。",
          en: "One place says some industries, another all categories, so no category is restricted."
        },
        {
          "zh-CN": "原文没有给出路径或链接的格式，这里的格式是本产品的，只作提醒。",
          en: "The source gives no format of a path or a link; the one used here is the product's own, so it only warns."
        }
      ]
    },
    "profile-mount/landing-link-host": {
      id: "profile-mount/landing-link-host",
      form: "profile-mount",
      stage: "configure",
      severity: "warning",
      title: { "zh-CN": "分享链接属于 douyin.com", en: "The share link is on douyin.com" },
      productCheck: true,
      reads: ["landingPage.mode", "landingPage.value"],
      at: "landingPage.value",
      notes: [
        {
          "zh-CN": "一处说部分行业，一处说全部类目，因此不限制类目。",
          en: "One place says some industries, another all categories, so no category is restricted."
        },
        {
          "zh-CN": "原文没有给出路径或链接的格式，这里的格式是本产品的，只作提醒。",
          en: "The source gives no format of a path or a link; the one used here is the product's own, so it only warns."
        }
      ]
    },
    "profile-mount/pending-review": {
      id: "profile-mount/pending-review",
      form: "profile-mount",
      stage: "configure",
      severity: "warning",
      title: { "zh-CN": "没有正在审核的配置", en: "No configuration is in review" },
      clause: { document: "profile-mount-guide", section: "常见问题 6", authority: "official" },
      reads: ["pendingReview"],
      at: "pendingReview",
      notes: [
        {
          "zh-CN": "一处说部分行业，一处说全部类目，因此不限制类目。",
          en: "One place says some industries, another all categories, so no category is restricted."
        }
      ]
    },
    "lead-page/category-open": {
      id: "lead-page/category-open",
      form: "lead-page",
      stage: "access",
      severity: "error",
      title: { "zh-CN": "有服务类目在组件的开放范围内", en: "A service category may use the lead component" },
      clause: { document: "lead-component-rules", section: "二", authority: "official" },
      reads: [
        "miniProgram.categories",
        "miniProgram.categories[].level1",
        "miniProgram.categories[].level2",
        "miniProgram.categories[].level3",
        "component.used"
      ],
      at: "miniProgram.categories",
      notes: [
        {
          "zh-CN": "接入要求一栏空白即可选；必接只标在两行上，也只按这两行读。",
          en: "A blank in the last column means optional; 必接 stands on two rows and is read for those two only."
        }
      ]
    },
    "lead-page/category-online": {
      id: "lead-page/category-online",
      form: "lead-page",
      stage: "access",
      severity: "error",
      title: { "zh-CN": "范围内的类目已上线", en: "A category that may use the component is online" },
      clause: { document: "lead-component-rules", section: "二", authority: "official" },
      reads: [
        "miniProgram.categories",
        "miniProgram.categories[].level1",
        "miniProgram.categories[].level2",
        "miniProgram.categories[].level3",
        "miniProgram.categories[].online",
        "component.used"
      ],
      at: "miniProgram.categories"
    },
    "lead-page/component-required": {
      id: "lead-page/component-required",
      form: "lead-page",
      stage: "access",
      severity: "error",
      title: {
        "zh-CN": "必接类目的小程序接入了组件",
        en: "A mini-program whose category must use the component has it"
      },
      clause: { document: "lead-component-rules", section: "二", authority: "official" },
      reads: [
        "miniProgram.categories",
        "miniProgram.categories[].level1",
        "miniProgram.categories[].level2",
        "miniProgram.categories[].level3",
        "miniProgram.categories[].online",
        "component.used",
        "component.usedElsewhere"
      ],
      at: "component.used",
      notes: [
        {
          "zh-CN": "接入要求一栏空白即可选；必接只标在两行上，也只按这两行读。",
          en: "A blank in the last column means optional; 必接 stands on two rows and is read for those two only."
        },
        {
          "zh-CN": "必接的类目没有接入会怎样，原文没有说，这里按错误处理。要求针对整个小程序：别的页面接了，本页不接也可以。",
          en: "What follows when a required component is missing is not said; here it is an error. It binds the mini-program: a page without it is in order where another page has it."
        }
      ]
    },
    "lead-page/component-id-shape": {
      id: "lead-page/component-id-shape",
      form: "lead-page",
      stage: "access",
      severity: "warning",
      title: { "zh-CN": "组件配置 ID 的写法", en: "The shape of a component config ID" },
      productCheck: true,
      reads: ["component.used", "component.id"],
      at: "component.id"
    },
    "lead-page/purpose": {
      id: "lead-page/purpose",
      form: "lead-page",
      stage: "content",
      severity: "error",
      title: { "zh-CN": "页面写明收集目的和用途", en: "The page says why data is collected and what for" },
      clause: { document: "lead-component-rules", section: "3.1.1", authority: "official" },
      reads: ["component.used", "disclosure.purpose"],
      at: "disclosure.purpose"
    },
    "lead-page/scope": {
      id: "lead-page/scope",
      form: "lead-page",
      stage: "content",
      severity: "error",
      title: { "zh-CN": "页面写明收集范围", en: "The page says which data is collected" },
      clause: { document: "lead-component-rules", section: "3.1.1", authority: "official" },
      reads: ["component.used", "disclosure.scope"],
      at: "disclosure.scope"
    },
    "lead-page/method": {
      id: "lead-page/method",
      form: "lead-page",
      stage: "content",
      severity: "error",
      title: { "zh-CN": "页面写明收集方式", en: "The page says how data is collected" },
      clause: { document: "lead-component-rules", section: "3.1.1", authority: "official" },
      reads: ["component.used", "disclosure.method"],
      at: "disclosure.method"
    },
    "lead-page/benefit": {
      id: "lead-page/benefit",
      form: "lead-page",
      stage: "content",
      severity: "error",
      title: { "zh-CN": "页面写明用户的收益", en: "The page says what the user gets" },
      clause: { document: "lead-component-rules", section: "3.1.1", authority: "official" },
      reads: ["component.used", "disclosure.benefit"],
      at: "disclosure.benefit"
    },
    "lead-page/consent": {
      id: "lead-page/consent",
      form: "lead-page",
      stage: "content",
      severity: "error",
      title: { "zh-CN": "收集前取得用户同意", en: "The user's consent is obtained" },
      clause: { document: "lead-component-rules", section: "3.1.1", authority: "official" },
      reads: ["component.used", "consent.mode"],
      at: "consent.mode"
    },
    "lead-page/consent-by-user": {
      id: "lead-page/consent-by-user",
      form: "lead-page",
      stage: "content",
      severity: "warning",
      title: { "zh-CN": "同意框由用户自己勾选", en: "The user ticks the consent box" },
      clause: { document: "lead-component-rules", section: "3.1.1", authority: "official" },
      reads: ["component.used", "consent.mode"],
      at: "consent.mode",
      notes: [
        {
          "zh-CN": "原文只说取得同意；预先勾好的框难以证明同意，因此提醒。",
          en: "The source only asks for consent; a box ticked beforehand is weak proof of it, hence a warning."
        }
      ]
    },
    "lead-page/privacy-notice": {
      id: "lead-page/privacy-notice",
      form: "lead-page",
      stage: "content",
      severity: "error",
      title: { "zh-CN": "页面有隐私保护说明", en: "The page has a privacy notice" },
      clause: { document: "lead-component-rules", section: "3.1.2", authority: "official" },
      reads: ["component.used", "privacy.notice"],
      at: "privacy.notice"
    },
    "lead-page/privacy-protection": {
      id: "lead-page/privacy-protection",
      form: "lead-page",
      stage: "content",
      severity: "error",
      title: { "zh-CN": "写明个人信息的保护措施", en: "The measures that protect personal data are named" },
      clause: { document: "lead-component-rules", section: "3.1.2", authority: "official" },
      reads: ["component.used", "privacy.protection"],
      at: "privacy.protection"
    },
    "lead-page/user-control": {
      id: "lead-page/user-control",
      form: "lead-page",
      stage: "content",
      severity: "error",
      title: {
        "zh-CN": "用户可以不填写或删除个人信息",
        en: "The user may decline to fill in personal data, or have it deleted"
      },
      clause: { document: "lead-component-rules", section: "3.1.2", authority: "official" },
      reads: ["component.used", "rights.canSkip", "rights.canDelete"],
      at: "rights",
      notes: [
        {
          "zh-CN": "可不填、可删除，有一样即可；两样都有更好，只有一样时给出提示。",
          en: "May decline or may delete: one is enough. Having both is better, so one alone gives a notice."
        }
      ]
    },
    "lead-page/user-control-both": {
      id: "lead-page/user-control-both",
      form: "lead-page",
      stage: "content",
      severity: "notice",
      title: { "zh-CN": "不填写和删除两项都提供", en: "Declining and deleting are both offered" },
      clause: { document: "lead-component-rules", section: "3.1.2", authority: "official" },
      reads: ["component.used", "rights.canSkip", "rights.canDelete"],
      at: "rights",
      notes: [
        {
          "zh-CN": "可不填、可删除，有一样即可；两样都有更好，只有一样时给出提示。",
          en: "May decline or may delete: one is enough. Having both is better, so one alone gives a notice."
        }
      ]
    },
    "lead-page/field-marked": {
      id: "lead-page/field-marked",
      form: "lead-page",
      stage: "content",
      severity: "error",
      title: { "zh-CN": "每项标明必填或选填", en: "Every field is marked as required or optional" },
      clause: { document: "lead-component-rules", section: "3.1.3", authority: "official" },
      reads: ["component.used", "fields", "fields[].marker"],
      at: "fields[].marker"
    },
    "lead-page/field-marker-true": {
      id: "lead-page/field-marker-true",
      form: "lead-page",
      stage: "content",
      severity: "error",
      title: { "zh-CN": "必填、选填的标注与实际一致", en: "Every field's mark is true" },
      clause: { document: "lead-component-rules", section: "3.1.3", authority: "official" },
      reads: ["component.used", "fields", "fields[].required", "fields[].marker"],
      at: "fields[].marker"
    },
    "lead-page/field-hint": {
      id: "lead-page/field-hint",
      form: "lead-page",
      stage: "content",
      severity: "warning",
      title: { "zh-CN": "每项有输入提示", en: "Every field has an input hint" },
      clause: { document: "lead-component-rules", section: "3.1.3", authority: "official" },
      reads: ["component.used", "fields", "fields[].hint"],
      at: "fields[].hint"
    },
    "lead-page/field-error": {
      id: "lead-page/field-error",
      form: "lead-page",
      stage: "content",
      severity: "warning",
      title: { "zh-CN": "每项有错误提示", en: "Every field has an error message" },
      clause: { document: "lead-component-rules", section: "3.1.3", authority: "official" },
      reads: ["component.used", "fields", "fields[].errorMessage"],
      at: "fields[].errorMessage"
    },
    "lead-page/separate-section": {
      id: "lead-page/separate-section",
      form: "lead-page",
      stage: "interaction",
      severity: "error",
      title: {
        "zh-CN": "落地页自成一页或一个板块",
        en: "The landing page is a page or a section of its own"
      },
      clause: { document: "lead-component-rules", section: "3.2", authority: "official" },
      reads: ["component.used", "presentation.container"],
      at: "presentation.container"
    },
    "lead-page/no-popup-on-entry": {
      id: "lead-page/no-popup-on-entry",
      form: "lead-page",
      stage: "interaction",
      severity: "error",
      title: { "zh-CN": "不一进页面就弹窗", en: "No pop-up opens on entry" },
      clause: { document: "lead-component-rules", section: "3.2", authority: "official" },
      reads: ["component.used", "popup.trigger", "popup.delayMs"],
      at: "popup.trigger",
      notes: [
        {
          "zh-CN": "立即弹窗没有说多少秒：定时为 0 视同一进页面就弹，更长的只提醒。",
          en: "No time is given for a pop-up at once: a timer of 0 counts as entry, a longer one is a warning."
        }
      ]
    },
    "lead-page/popup-by-user": {
      id: "lead-page/popup-by-user",
      form: "lead-page",
      stage: "interaction",
      severity: "warning",
      title: { "zh-CN": "弹窗由用户操作触发", en: "The pop-up is opened by the user" },
      clause: { document: "lead-component-rules", section: "3.2", authority: "official" },
      reads: ["component.used", "popup.trigger", "popup.delayMs"],
      at: "popup.trigger",
      notes: [
        {
          "zh-CN": "原文把立即获取优惠当作好的按钮，又禁止用于权益获取：按钮上写什么不评判，只看手机号用来做什么。",
          en: "The source calls 立即获取优惠 a good button and forbids claiming benefits as a use: a button's words are not judged, the use of the number is."
        },
        {
          "zh-CN": "立即弹窗没有说多少秒：定时为 0 视同一进页面就弹，更长的只提醒。",
          en: "No time is given for a pop-up at once: a timer of 0 counts as entry, a longer one is a warning."
        },
        {
          "zh-CN": "原文的好例子都是用户点按钮，所以定时或滚动触发时提醒。",
          en: "The source's good examples are all a button that the user presses, so timers and scrolling give a warning."
        }
      ]
    },
    "lead-page/no-forced-authorization": {
      id: "lead-page/no-forced-authorization",
      form: "lead-page",
      stage: "interaction",
      severity: "error",
      title: { "zh-CN": "不强制授权手机号", en: "Authorising the phone number is not forced" },
      clause: { document: "lead-component-rules", section: "3.2", authority: "official" },
      reads: ["component.used", "authorization.requiredForService"],
      at: "authorization.requiredForService"
    },
    "lead-page/lead-use-only": {
      id: "lead-page/lead-use-only",
      form: "lead-page",
      stage: "usage",
      severity: "error",
      title: { "zh-CN": "线索组件只用于留资", en: "The lead component serves lead capture only" },
      clause: { document: "lead-component-rules", section: "3.3", authority: "official" },
      reads: ["component.used", "usage"],
      at: "usage[]",
      notes: [
        {
          "zh-CN": "原文把立即获取优惠当作好的按钮，又禁止用于权益获取：按钮上写什么不评判，只看手机号用来做什么。",
          en: "The source calls 立即获取优惠 a good button and forbids claiming benefits as a use: a button's words are not judged, the use of the number is."
        }
      ]
    },
    "sub-account-link/main-real-name": {
      id: "sub-account-link/main-real-name",
      form: "sub-account-link",
      stage: "identity",
      severity: "error",
      title: { "zh-CN": "大号已实名认证", en: "The main account's real name is verified" },
      clause: { document: "sub-account-article", section: "一", authority: "unofficial" },
      reads: ["main.realNameVerified"],
      at: "main.realNameVerified",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        }
      ]
    },
    "sub-account-link/sub-real-name": {
      id: "sub-account-link/sub-real-name",
      form: "sub-account-link",
      stage: "identity",
      severity: "error",
      title: { "zh-CN": "小号已实名认证", en: "The sub account's real name is verified" },
      clause: { document: "sub-account-article", section: "一", authority: "unofficial" },
      reads: ["sub.realNameVerified"],
      at: "sub.realNameVerified",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        }
      ]
    },
    "sub-account-link/same-subject": {
      id: "sub-account-link/same-subject",
      form: "sub-account-link",
      stage: "identity",
      severity: "error",
      title: { "zh-CN": "大号和小号属于同一真实主体", en: "Both accounts belong to the same real subject" },
      clause: { document: "sub-account-article", section: "一", authority: "unofficial" },
      reads: ["sameSubject"],
      at: "sameSubject",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        },
        {
          "zh-CN": "企业的子公司账号视同同一主体，最多绑 10 个。",
          en: "For an enterprise, a subsidiary's account counts as the same subject; it may link ten of them."
        }
      ]
    },
    "sub-account-link/same-device": {
      id: "sub-account-link/same-device",
      form: "sub-account-link",
      stage: "identity",
      severity: "error",
      title: { "zh-CN": "大号和小号的设备一致", en: "Both accounts are on the same device" },
      clause: { document: "sub-account-article", section: "引言", authority: "unofficial" },
      reads: ["sameDevice"],
      at: "sameDevice",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        }
      ]
    },
    "sub-account-link/content-compliant": {
      id: "sub-account-link/content-compliant",
      form: "sub-account-link",
      stage: "identity",
      severity: "error",
      title: { "zh-CN": "账号内容合规", en: "The content is compliant" },
      clause: { document: "sub-account-article", section: "引言", authority: "unofficial" },
      reads: ["contentCompliant"],
      at: "contentCompliant",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        }
      ]
    },
    "sub-account-link/official-channel": {
      id: "sub-account-link/official-channel",
      form: "sub-account-link",
      stage: "identity",
      severity: "error",
      title: { "zh-CN": "通过官方路径绑定", en: "The link is made by an official path" },
      clause: { document: "sub-account-article", section: "引言, 二", authority: "unofficial" },
      reads: ["channel"],
      at: "channel",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        }
      ]
    },
    "sub-account-link/limit-personal": {
      id: "sub-account-link/limit-personal",
      form: "sub-account-link",
      stage: "identity",
      severity: "error",
      title: {
        "zh-CN": "个人创作者最多绑定 3 个小号",
        en: "An individual creator links at most 3 sub accounts"
      },
      clause: { document: "sub-account-article", section: "一", authority: "unofficial" },
      reads: ["main.type", "main.linkedCount"],
      at: "main.linkedCount",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        }
      ]
    },
    "sub-account-link/limit-enterprise": {
      id: "sub-account-link/limit-enterprise",
      form: "sub-account-link",
      stage: "identity",
      severity: "error",
      title: { "zh-CN": "企业官方号最多绑定 10 个小号", en: "An enterprise links at most 10 sub accounts" },
      clause: { document: "sub-account-article", section: "一", authority: "unofficial" },
      reads: ["main.type", "main.linkedCount"],
      at: "main.linkedCount",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        },
        {
          "zh-CN": "特殊行业的公司按特殊行业号办：限 5 个，交表里三样材料和授权文件，不按企业号。",
          en: "A company in a special industry applies as special, not as an enterprise: limit 5, the table's three documents and the authorisation letter."
        },
        {
          "zh-CN": "企业的子公司账号视同同一主体，最多绑 10 个。",
          en: "For an enterprise, a subsidiary's account counts as the same subject; it may link ten of them."
        }
      ]
    },
    "sub-account-link/limit-special": {
      id: "sub-account-link/limit-special",
      form: "sub-account-link",
      stage: "identity",
      severity: "error",
      title: {
        "zh-CN": "特殊行业号最多绑定 5 个小号",
        en: "An account of a special industry links at most 5 sub accounts"
      },
      clause: { document: "sub-account-article", section: "一", authority: "unofficial" },
      reads: ["main.type", "main.linkedCount"],
      at: "main.linkedCount",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        },
        {
          "zh-CN": "特殊行业的公司按特殊行业号办：限 5 个，交表里三样材料和授权文件，不按企业号。",
          en: "A company in a special industry applies as special, not as an enterprise: limit 5, the table's three documents and the authorisation letter."
        }
      ]
    },
    "sub-account-link/materials-personal": {
      id: "sub-account-link/materials-personal",
      form: "sub-account-link",
      stage: "materials",
      severity: "error",
      title: { "zh-CN": "个人创作者的材料齐全", en: "An individual creator's documents are complete" },
      clause: { document: "sub-account-article", section: "一", authority: "unofficial" },
      reads: ["main.type", "materials"],
      at: "materials",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        }
      ]
    },
    "sub-account-link/materials-enterprise": {
      id: "sub-account-link/materials-enterprise",
      form: "sub-account-link",
      stage: "materials",
      severity: "error",
      title: { "zh-CN": "企业官方号的材料齐全", en: "An enterprise's documents are complete" },
      clause: { document: "sub-account-article", section: "一", authority: "unofficial" },
      reads: ["main.type", "materials"],
      at: "materials",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        },
        {
          "zh-CN": "特殊行业的公司按特殊行业号办：限 5 个，交表里三样材料和授权文件，不按企业号。",
          en: "A company in a special industry applies as special, not as an enterprise: limit 5, the table's three documents and the authorisation letter."
        }
      ]
    },
    "sub-account-link/materials-special": {
      id: "sub-account-link/materials-special",
      form: "sub-account-link",
      stage: "materials",
      severity: "error",
      title: { "zh-CN": "特殊行业号的材料齐全", en: "The documents of a special industry are complete" },
      clause: { document: "sub-account-article", section: "一", authority: "unofficial" },
      reads: ["main.type", "materials"],
      at: "materials",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        },
        {
          "zh-CN": "特殊行业的公司按特殊行业号办：限 5 个，交表里三样材料和授权文件，不按企业号。",
          en: "A company in a special industry applies as special, not as an enterprise: limit 5, the table's three documents and the authorisation letter."
        },
        {
          "zh-CN": "三证合一即可当作正文所说的营业执照副本；授权文件另交。",
          en: "The three-in-one certificate serves as the licence copy that the text asks for; the authorisation letter is asked besides."
        }
      ]
    },
    "sub-account-link/special-review": {
      id: "sub-account-link/special-review",
      form: "sub-account-link",
      stage: "materials",
      severity: "notice",
      title: { "zh-CN": "特殊行业号审核更久", en: "Special industries take longer to review" },
      clause: { document: "sub-account-article", section: "一", authority: "unofficial" },
      reads: ["main.type"],
      at: "main.type",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        }
      ]
    },
    "sub-account-link/code-shape": {
      id: "sub-account-link/code-shape",
      form: "sub-account-link",
      stage: "verification",
      severity: "error",
      title: { "zh-CN": "验证码为 16 位数字", en: "The code has 16 digits" },
      clause: { document: "sub-account-article", section: "二", authority: "unofficial" },
      reads: ["code.value"],
      at: "code.value",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        }
      ]
    },
    "sub-account-link/code-current": {
      id: "sub-account-link/code-current",
      form: "sub-account-link",
      stage: "verification",
      severity: "error",
      title: { "zh-CN": "验证码在 15 分钟内使用", en: "The code is used within 15 minutes" },
      clause: { document: "sub-account-article", section: "二", authority: "unofficial" },
      reads: ["code.issuedAt"],
      at: "code.issuedAt",
      notes: [
        {
          "zh-CN": "期限按时刻计算：N 日就是 N×24 小时，含最后一刻。这样算不会晚于按自然日计算，守住它就稳妥。",
          en: "A time limit runs by the clock: N days are N×24 hours, the last instant included. That is never later than counting calendar days, so who keeps to it is safe."
        },
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        }
      ]
    },
    "sub-account-link/administrator": {
      id: "sub-account-link/administrator",
      form: "sub-account-link",
      stage: "roles",
      severity: "error",
      title: { "zh-CN": "已配置专属管理员账户", en: "A dedicated administrator account is assigned" },
      clause: { document: "sub-account-article", section: "七", authority: "unofficial" },
      reads: ["main.type", "administratorAssigned"],
      at: "administratorAssigned",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        }
      ]
    },
    "sub-account-link/roles-limit": {
      id: "sub-account-link/roles-limit",
      form: "sub-account-link",
      stage: "roles",
      severity: "warning",
      title: { "zh-CN": "角色不超过 5 种", en: "At most 5 roles are set up" },
      clause: { document: "sub-account-article", section: "七", authority: "unofficial" },
      reads: ["main.type", "roles"],
      at: "roles",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        },
        {
          "zh-CN": "原文说 5 种角色，只举出 3 种；不核对名称，只数个数。",
          en: "The source speaks of five roles and names three; names are not checked, only their number."
        }
      ]
    },
    "sub-account-unlink/no-unsettled-orders": {
      id: "sub-account-unlink/no-unsettled-orders",
      form: "sub-account-unlink",
      stage: "unlink",
      severity: "error",
      title: { "zh-CN": "没有未结算的星图订单", en: "No Xingtu order is unsettled" },
      clause: { document: "sub-account-article", section: "六", authority: "unofficial" },
      reads: ["unsettledStarOrders"],
      at: "unsettledStarOrders",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        },
        {
          "zh-CN": "90 天从检查之时算起，当作此刻解绑。",
          en: "The 90 days are counted from the time of the check, as if the account were unlinked now."
        }
      ]
    },
    "sub-account-unlink/no-live": {
      id: "sub-account-unlink/no-live",
      form: "sub-account-unlink",
      stage: "unlink",
      severity: "error",
      title: { "zh-CN": "没有正在进行的直播", en: "No live stream is in progress" },
      clause: { document: "sub-account-article", section: "六", authority: "unofficial" },
      reads: ["liveInProgress"],
      at: "liveInProgress",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        },
        {
          "zh-CN": "90 天从检查之时算起，当作此刻解绑。",
          en: "The 90 days are counted from the time of the check, as if the account were unlinked now."
        }
      ]
    },
    "sub-account-unlink/account-normal": {
      id: "sub-account-unlink/account-normal",
      form: "sub-account-unlink",
      stage: "unlink",
      severity: "error",
      title: { "zh-CN": "账号状态正常", en: "The account is in a normal state" },
      clause: { document: "sub-account-article", section: "六", authority: "unofficial" },
      reads: ["accountNormal"],
      at: "accountNormal",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        },
        {
          "zh-CN": "90 天从检查之时算起，当作此刻解绑。",
          en: "The 90 days are counted from the time of the check, as if the account were unlinked now."
        }
      ]
    },
    "sub-account-unlink/frequency": {
      id: "sub-account-unlink/frequency",
      form: "sub-account-unlink",
      stage: "unlink",
      severity: "warning",
      title: { "zh-CN": "每月解绑不超过 3 次", en: "At most 3 unlinks a month" },
      clause: { document: "sub-account-article", section: "六", authority: "unofficial" },
      reads: ["unlinksThisMonth"],
      at: "unlinksThisMonth",
      notes: [
        {
          "zh-CN": "来源是第三方文章，数字无从证实；轻重照文章的说法，最终以平台页面为准。",
          en: "The source is a third party's article whose figures cannot be confirmed; severities follow its words, and the platform's page decides."
        },
        {
          "zh-CN": "第 4 次起才算频繁：连这一次在内不超过 3 次即可。",
          en: "The fourth is too many: up to three, this one included, are fine."
        },
        {
          "zh-CN": "90 天从检查之时算起，当作此刻解绑。",
          en: "The 90 days are counted from the time of the check, as if the account were unlinked now."
        }
      ]
    },
    "employee-account/quota": {
      id: "employee-account/quota",
      form: "employee-account",
      stage: "quota",
      severity: "error",
      title: {
        "zh-CN": "员工号数量未到成长等级的上限",
        en: "The growth level allows one more employee account"
      },
      clause: { document: "employee-account-guide", section: "二", authority: "officialHelp" },
      reads: ["enterprise.growthLevel", "enterprise.employeeAccounts"],
      at: "enterprise.employeeAccounts",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        },
        {
          "zh-CN": "青铜、白银低于黄金；黄金不分级。",
          en: "Bronze and silver are below gold; gold has no level number."
        }
      ]
    },
    "employee-account/identity-clear": {
      id: "employee-account/identity-clear",
      form: "employee-account",
      stage: "identity",
      severity: "error",
      title: {
        "zh-CN": "员工实名的其他账号没有在受处罚",
        en: "No other account of the employee's identity is under a penalty"
      },
      clause: { document: "employee-account-guide", section: "八", authority: "officialHelp" },
      reads: ["kind", "employee.identityPenalized"],
      at: "employee.identityPenalized",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        },
        {
          "zh-CN": "指南的问与答有几处错位，每个答案都按它所合的问题来读。",
          en: "The guide's questions and answers are out of step in places; each answer is read with the question it fits."
        }
      ]
    },
    "employee-account/star-talent": {
      id: "employee-account/star-talent",
      form: "employee-account",
      stage: "identity",
      severity: "error",
      title: { "zh-CN": "员工没有星图达人身份", en: "The employee is not a Xingtu talent" },
      clause: { document: "employee-account-guide", section: "八", authority: "officialHelp" },
      reads: ["employee.starTalent"],
      at: "employee.starTalent",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        },
        {
          "zh-CN": "指南的问与答有几处错位，每个答案都按它所合的问题来读。",
          en: "The guide's questions and answers are out of step in places; each answer is read with the question it fits."
        }
      ]
    },
    "employee-account/name-given": {
      id: "employee-account/name-given",
      form: "employee-account",
      stage: "identity",
      severity: "error",
      title: { "zh-CN": "已填写员工姓名", en: "The employee's name is given" },
      clause: { document: "employee-account-guide", section: "三.1", authority: "officialHelp" },
      reads: ["kind", "employee.name"],
      at: "employee.name",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        }
      ]
    },
    "employee-account/resident-id-given": {
      id: "employee-account/resident-id-given",
      form: "employee-account",
      stage: "identity",
      severity: "error",
      title: { "zh-CN": "已填写员工身份证号", en: "The employee's resident ID is given" },
      clause: { document: "employee-account-guide", section: "三.1", authority: "officialHelp" },
      reads: ["kind", "employee.residentId"],
      at: "employee.residentId",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        }
      ]
    },
    "employee-account/proof": {
      id: "employee-account/proof",
      form: "employee-account",
      stage: "identity",
      severity: "error",
      title: { "zh-CN": "有公章的企业，在职证明加盖公章", en: "With a company seal, the proof is stamped" },
      clause: { document: "employee-account-guide", section: "八", authority: "officialHelp" },
      reads: ["kind", "enterprise.hasSeal", "proof.kind"],
      at: "proof.kind",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        },
        {
          "zh-CN": "指南的问与答有几处错位，每个答案都按它所合的问题来读。",
          en: "The guide's questions and answers are out of step in places; each answer is read with the question it fits."
        }
      ]
    },
    "employee-account/proof-given": {
      id: "employee-account/proof-given",
      form: "employee-account",
      stage: "identity",
      severity: "error",
      title: { "zh-CN": "已提供在职证明", en: "A proof of employment is given" },
      clause: { document: "employee-account-guide", section: "三.1", authority: "officialHelp" },
      reads: ["kind", "proof.kind"],
      at: "proof.kind",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        }
      ]
    },
    "employee-account/proof-explained": {
      id: "employee-account/proof-explained",
      form: "employee-account",
      stage: "identity",
      severity: "error",
      title: { "zh-CN": "法人签字的，说明没有公章的原因", en: "A signed proof comes with an explanation" },
      clause: { document: "employee-account-guide", section: "八", authority: "officialHelp" },
      reads: ["kind", "proof.kind", "proof.explanation"],
      at: "proof.explanation",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        },
        {
          "zh-CN": "指南的问与答有几处错位，每个答案都按它所合的问题来读。",
          en: "The guide's questions and answers are out of step in places; each answer is read with the question it fits."
        }
      ]
    },
    "employee-account/app-only": {
      id: "employee-account/app-only",
      form: "employee-account",
      stage: "activation",
      severity: "error",
      title: { "zh-CN": "在抖音 App 上登录", en: "The employee signs in on the Douyin app" },
      clause: { document: "employee-account-guide", section: "二", authority: "officialHelp" },
      reads: ["kind", "phase", "client.platform"],
      at: "client.platform",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        }
      ]
    },
    "employee-account/app-version": {
      id: "employee-account/app-version",
      form: "employee-account",
      stage: "activation",
      severity: "error",
      title: { "zh-CN": "抖音 App 版本不低于 20.7", en: "The Douyin app is version 20.7 or later" },
      clause: { document: "employee-account-guide", section: "二, 三.1", authority: "officialHelp" },
      reads: ["kind", "phase", "client.platform", "client.version"],
      at: "client.version",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        }
      ]
    },
    "employee-account/face": {
      id: "employee-account/face",
      form: "employee-account",
      stage: "activation",
      severity: "error",
      title: { "zh-CN": "员工本人已刷脸验证", en: "The employee has passed the face check" },
      clause: { document: "employee-account-guide", section: "三.1", authority: "officialHelp" },
      reads: ["kind", "phase", "activation.faceVerified"],
      at: "activation.faceVerified",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        }
      ]
    },
    "employee-account/mobile": {
      id: "employee-account/mobile",
      form: "employee-account",
      stage: "activation",
      severity: "error",
      title: { "zh-CN": "已绑定辅助手机号码", en: "An auxiliary mobile number is bound" },
      clause: { document: "employee-account-guide", section: "三.1", authority: "officialHelp" },
      reads: ["kind", "phase", "activation.mobileBound"],
      at: "activation.mobileBound",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        }
      ]
    },
    "employee-account/password": {
      id: "employee-account/password",
      form: "employee-account",
      stage: "activation",
      severity: "error",
      title: { "zh-CN": "首次登录已修改密码", en: "The password is changed at the first sign-in" },
      clause: { document: "employee-account-guide", section: "三.1", authority: "officialHelp" },
      reads: ["kind", "phase", "activation.passwordChanged"],
      at: "activation.passwordChanged",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        }
      ]
    },
    "employee-account/one-enterprise": {
      id: "employee-account/one-enterprise",
      form: "employee-account",
      stage: "authorization",
      severity: "error",
      title: {
        "zh-CN": "个人号没有授权给其他企业号",
        en: "The personal account serves no other enterprise account"
      },
      clause: { document: "employee-account-guide", section: "八", authority: "officialHelp" },
      reads: ["kind", "account.otherEnterprises"],
      at: "account.otherEnterprises",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        },
        {
          "zh-CN": "指南的问与答有几处错位，每个答案都按它所合的问题来读。",
          en: "The guide's questions and answers are out of step in places; each answer is read with the question it fits."
        },
        {
          "zh-CN": "发起授权时要输入的是员工的抖音号；原文写成了企业号。",
          en: "The ID to enter when authorising is the employee's; the source's wording names the enterprise's."
        }
      ]
    },
    "employee-account/chronology-sent": {
      id: "employee-account/chronology-sent",
      form: "employee-account",
      stage: "authorization",
      severity: "error",
      title: { "zh-CN": "邀请的发出时间不晚于今天", en: "The invitation is sent no later than today" },
      productCheck: true,
      reads: ["kind", "invitation.sentAt"],
      at: "invitation.sentAt",
      notes: [
        {
          "zh-CN": "先后只比北京时间的日期，同一天的日期与时刻不算颠倒。",
          en: "Order is compared by days in Beijing, so that a date and an instant of the same day are in order."
        },
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        }
      ]
    },
    "employee-account/chronology-accepted": {
      id: "employee-account/chronology-accepted",
      form: "employee-account",
      stage: "authorization",
      severity: "error",
      title: {
        "zh-CN": "接受时间在发出之后，不晚于今天",
        en: "The invitation is accepted after it is sent, no later than today"
      },
      productCheck: true,
      reads: ["kind", "invitation.sentAt", "invitation.acceptedAt"],
      at: "invitation.acceptedAt",
      notes: [
        {
          "zh-CN": "先后只比北京时间的日期，同一天的日期与时刻不算颠倒。",
          en: "Order is compared by days in Beijing, so that a date and an instant of the same day are in order."
        },
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        }
      ]
    },
    "employee-account/accepted-in-time": {
      id: "employee-account/accepted-in-time",
      form: "employee-account",
      stage: "authorization",
      severity: "error",
      title: { "zh-CN": "发出邀请后 48 小时内接受", en: "The invitation is accepted within 48 hours" },
      clause: { document: "employee-account-guide", section: "三.2", authority: "officialHelp" },
      reads: ["kind", "invitation.sentAt", "invitation.acceptedAt"],
      at: "invitation.acceptedAt",
      notes: [
        {
          "zh-CN": "期限按时刻计算：N 日就是 N×24 小时，含最后一刻。这样算不会晚于按自然日计算，守住它就稳妥。",
          en: "A time limit runs by the clock: N days are N×24 hours, the last instant included. That is never later than counting calendar days, so who keeps to it is safe."
        },
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        },
        { "zh-CN": "48 小时从发出邀请算起。", en: "The 48 hours start when the invitation is sent." },
        {
          "zh-CN": "发起授权时要输入的是员工的抖音号；原文写成了企业号。",
          en: "The ID to enter when authorising is the employee's; the source's wording names the enterprise's."
        }
      ]
    },
    "employee-account/authorization-current": {
      id: "employee-account/authorization-current",
      form: "employee-account",
      stage: "authorization",
      severity: "error",
      title: { "zh-CN": "授权在有效期内", en: "The authorisation has not ended" },
      clause: { document: "employee-account-guide", section: "三.2", authority: "officialHelp" },
      reads: ["kind", "authorizationEndsOn"],
      at: "authorizationEndsOn",
      notes: [
        { "zh-CN": "到期日当天仍算有效。", en: "The last day itself still counts." },
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        }
      ]
    },
    "employee-account/tools-held": {
      id: "employee-account/tools-held",
      form: "employee-account",
      stage: "grant",
      severity: "error",
      title: { "zh-CN": "授权的工具主账号都有", en: "The main account holds each tool that it grants" },
      clause: { document: "employee-account-guide", section: "二", authority: "officialHelp" },
      reads: ["enterprise.tools", "grant.tools"],
      at: "grant.tools[]",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        }
      ]
    },
    "employee-showcase/real-name": {
      id: "employee-showcase/real-name",
      form: "employee-showcase",
      stage: "showcase",
      severity: "error",
      title: { "zh-CN": "员工号已实名认证", en: "The account's real name is verified" },
      clause: { document: "employee-account-guide", section: "八", authority: "officialHelp" },
      reads: ["realNameVerified"],
      at: "realNameVerified",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        },
        {
          "zh-CN": "指南的问与答有几处错位，每个答案都按它所合的问题来读。",
          en: "The guide's questions and answers are out of step in places; each answer is read with the question it fits."
        }
      ]
    },
    "employee-showcase/deposit": {
      id: "employee-showcase/deposit",
      form: "employee-showcase",
      stage: "showcase",
      severity: "error",
      title: { "zh-CN": "商品保证金不低于 500 元", en: "The product deposit is at least 500 yuan" },
      clause: { document: "employee-account-guide", section: "八", authority: "officialHelp" },
      reads: ["depositYuan"],
      at: "depositYuan",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        },
        {
          "zh-CN": "指南的问与答有几处错位，每个答案都按它所合的问题来读。",
          en: "The guide's questions and answers are out of step in places; each answer is read with the question it fits."
        }
      ]
    },
    "employee-showcase/videos": {
      id: "employee-showcase/videos",
      form: "employee-showcase",
      stage: "showcase",
      severity: "error",
      title: { "zh-CN": "公开视频不少于 10 个", en: "At least 10 public videos" },
      clause: { document: "employee-account-guide", section: "八", authority: "officialHelp" },
      reads: ["publicVideos"],
      at: "publicVideos",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        },
        {
          "zh-CN": "指南的问与答有几处错位，每个答案都按它所合的问题来读。",
          en: "The guide's questions and answers are out of step in places; each answer is read with the question it fits."
        },
        {
          "zh-CN": "粉丝要多于 1000，正好 1000 不够；公开视频 10 个即可。",
          en: "Followers have to exceed 1000, so 1000 is not enough; 10 public videos are."
        }
      ]
    },
    "employee-showcase/fans": {
      id: "employee-showcase/fans",
      form: "employee-showcase",
      stage: "showcase",
      severity: "error",
      title: { "zh-CN": "粉丝数超过 1000", en: "More than 1000 followers" },
      clause: { document: "employee-account-guide", section: "八", authority: "officialHelp" },
      reads: ["fans"],
      at: "fans",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        },
        {
          "zh-CN": "指南的问与答有几处错位，每个答案都按它所合的问题来读。",
          en: "The guide's questions and answers are out of step in places; each answer is read with the question it fits."
        },
        {
          "zh-CN": "粉丝要多于 1000，正好 1000 不够；公开视频 10 个即可。",
          en: "Followers have to exceed 1000, so 1000 is not enough; 10 public videos are."
        }
      ]
    },
    "employee-showcase/own": {
      id: "employee-showcase/own",
      form: "employee-showcase",
      stage: "showcase",
      severity: "error",
      title: { "zh-CN": "开通自己的橱窗，不沿用主账号的", en: "The showcase is the account's own" },
      clause: { document: "employee-account-guide", section: "八", authority: "officialHelp" },
      reads: ["inheritFromMain"],
      at: "inheritFromMain",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        },
        {
          "zh-CN": "指南的问与答有几处错位，每个答案都按它所合的问题来读。",
          en: "The guide's questions and answers are out of step in places; each answer is read with the question it fits."
        }
      ]
    },
    "employee-handover/created-action": {
      id: "employee-handover/created-action",
      form: "employee-handover",
      stage: "handover",
      severity: "error",
      title: { "zh-CN": "企业员工号办理离职换绑", en: "A created account is passed on to another employee" },
      clause: { document: "employee-account-guide", section: "三.1, 八", authority: "officialHelp" },
      reads: ["kind", "action"],
      at: "action",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        },
        {
          "zh-CN": "指南的问与答有几处错位，每个答案都按它所合的问题来读。",
          en: "The guide's questions and answers are out of step in places; each answer is read with the question it fits."
        }
      ]
    },
    "employee-handover/authorized-action": {
      id: "employee-handover/authorized-action",
      form: "employee-handover",
      stage: "handover",
      severity: "error",
      title: {
        "zh-CN": "授权的个人号注销，或由员工保留",
        en: "An authorised account is cancelled or kept by the employee"
      },
      clause: { document: "employee-account-guide", section: "二, 八", authority: "officialHelp" },
      reads: ["kind", "action"],
      at: "action",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        },
        {
          "zh-CN": "指南的问与答有几处错位，每个答案都按它所合的问题来读。",
          en: "The guide's questions and answers are out of step in places; each answer is read with the question it fits."
        }
      ]
    },
    "employee-handover/assets-settled": {
      id: "employee-handover/assets-settled",
      form: "employee-handover",
      stage: "handover",
      severity: "error",
      title: {
        "zh-CN": "资产已结清，或员工已手动实名解绑",
        en: "Assets are settled, or the real name is released"
      },
      clause: { document: "employee-account-guide", section: "三.1", authority: "officialHelp" },
      reads: ["kind", "action", "unsettledAssets", "realNameReleased"],
      at: "unsettledAssets",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        },
        {
          "zh-CN": "指南的问与答有几处错位，每个答案都按它所合的问题来读。",
          en: "The guide's questions and answers are out of step in places; each answer is read with the question it fits."
        }
      ]
    },
    "merchant-page/module-approved": {
      id: "merchant-page/module-approved",
      form: "merchant-page",
      stage: "page",
      severity: "error",
      title: { "zh-CN": "至少有一个模块通过审核", en: "At least one module is approved" },
      clause: { document: "employee-account-guide", section: "八", authority: "officialHelp" },
      reads: ["approvedModules"],
      at: "approvedModules",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        },
        {
          "zh-CN": "指南的问与答有几处错位，每个答案都按它所合的问题来读。",
          en: "The guide's questions and answers are out of step in places; each answer is read with the question it fits."
        }
      ]
    },
    "merchant-page/page-granted": {
      id: "merchant-page/page-granted",
      form: "merchant-page",
      stage: "page",
      severity: "error",
      title: { "zh-CN": "主账号已授权商家页面", en: "The main account has granted the merchant page" },
      clause: { document: "employee-account-guide", section: "二, 八", authority: "officialHelp" },
      reads: ["grantedTools"],
      at: "grantedTools",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        },
        {
          "zh-CN": "指南的问与答有几处错位，每个答案都按它所合的问题来读。",
          en: "The guide's questions and answers are out of step in places; each answer is read with the question it fits."
        }
      ]
    },
    "merchant-page/group-buy-granted": {
      id: "merchant-page/group-buy-granted",
      form: "merchant-page",
      stage: "page",
      severity: "error",
      title: {
        "zh-CN": "设置限时团购的，主账号已授权团购商品",
        en: "With limited-time group-buy, the group-buy tool is granted"
      },
      clause: { document: "employee-account-guide", section: "八", authority: "officialHelp" },
      reads: ["approvedModules", "grantedTools"],
      at: "grantedTools",
      notes: [
        {
          "zh-CN": "这里的员工号是企业号的员工账号，与小程序绑定的员工号不是一回事。",
          en: "员工号 here is an enterprise account's employee account, not the one that a mini-program binds."
        },
        {
          "zh-CN": "指南的问与答有几处错位，每个答案都按它所合的问题来读。",
          en: "The guide's questions and answers are out of step in places; each answer is read with the question it fits."
        }
      ]
    }
  },
  clauses: [
    {
      id: "binding-rules/title",
      document: "binding-rules",
      section: "标题",
      authority: "official",
      summary: { "zh-CN": "文档标题和收藏按钮。", en: "The document's title and its bookmark buttons." },
      kind: "descriptive",
      reason: { "zh-CN": "只是页面元素。", en: "Page furniture only." },
      forms: []
    },
    {
      id: "binding-rules/1",
      document: "binding-rules",
      section: "一",
      authority: "official",
      summary: {
        "zh-CN": "要先开通直播或短视频的自主挂载能力，才能为这项能力申请绑定账号。",
        en: "The live or short-video self-mount capability has to be granted before an account can be bound for it."
      },
      kind: "rule",
      rules: ["binding/self-mount-live", "binding/self-mount-short-video"],
      forms: ["binding"]
    },
    {
      id: "binding-rules/1.standards",
      document: "binding-rules",
      section: "一",
      authority: "official",
      summary: {
        "zh-CN": "确认小程序达到直播、短视频两份自主挂载能力开通规范的要求。",
        en: "Confirm that the mini-program meets the two standards for opening live and short-video self-mounting."
      },
      kind: "manual",
      reason: {
        "zh-CN": "要求写在另外的平台规范里，由平台审看内容与行为来判断。",
        en: "The requirements stand in other platform rulebooks, and the platform judges content and conduct."
      },
      forms: ["binding"]
    },
    {
      id: "binding-rules/1.effect",
      document: "binding-rules",
      section: "一",
      authority: "official",
      summary: {
        "zh-CN": "绑定后，账号发布的内容可以带上小程序锚点。",
        en: "Once bound, the account can publish content that carries the mini-program's anchor."
      },
      kind: "descriptive",
      reason: {
        "zh-CN": "说明绑定的用处，没有提出要求。",
        en: "It says what binding is for and demands nothing."
      },
      forms: []
    },
    {
      id: "binding-rules/2",
      document: "binding-rules",
      section: "二",
      authority: "official",
      summary: {
        "zh-CN": "规范管的是通过绑定认证的小程序和抖音账号。",
        en: "The rulebook covers the mini-programs and Douyin accounts that have been certified through binding."
      },
      kind: "descriptive",
      reason: { "zh-CN": "只划定适用对象。", en: "It only says who is covered." },
      forms: []
    },
    {
      id: "binding-rules/3.extra",
      document: "binding-rules",
      section: "三",
      authority: "official",
      summary: {
        "zh-CN": "申请绑定要交基础资质，特殊行业另加补充资质。",
        en: "An application needs the basic documents, and in special industries further ones as well."
      },
      kind: "rule",
      rules: ["binding/industry-permit"],
      forms: ["binding"]
    },
    {
      id: "binding-rules/3.full-list",
      document: "binding-rules",
      section: "三",
      authority: "official",
      summary: {
        "zh-CN": "对照员工号、合作号及特殊资质的审核攻略，核对本行业的资质是否齐全。",
        en: "Go through the review guide for employee accounts, cooperation accounts and special documents, and see that your industry's list is complete."
      },
      kind: "manual",
      reason: {
        "zh-CN": "完整清单在另一篇文档里，按行业各不相同；规则只核对各行业共有的几项。",
        en: "The full list is in another document and differs by industry; the rules check only what all industries share."
      },
      forms: ["binding"]
    },
    {
      id: "binding-rules/3.console",
      document: "binding-rules",
      section: "三",
      authority: "official",
      summary: {
        "zh-CN": "究竟要交哪些资质，以开发者后台的绑定申请页面为准。",
        en: "Which documents are needed in the end is decided by the application page of the developer console."
      },
      kind: "fact",
      reason: { "zh-CN": "后台的清单没有写进规范。", en: "The console's list is not part of the rulebook." },
      forms: ["binding"]
    },
    {
      id: "binding-rules/3.other-breaches",
      document: "binding-rules",
      section: "三",
      authority: "official",
      summary: {
        "zh-CN": "确认资质没有其他违反法律法规或平台资质规范的问题。",
        en: "Confirm that the documents breach no other law and no other platform rule on documents."
      },
      kind: "manual",
      reason: {
        "zh-CN": "涉及哪些法律和规范没有列明，只能由人判断。",
        en: "Which laws and rules are meant is not listed, so people have to judge."
      },
      forms: ["binding"]
    },
    {
      id: "binding-rules/3.sanctions",
      document: "binding-rules",
      section: "三",
      authority: "official",
      summary: {
        "zh-CN": "资质违规，轻则驳回，重则封禁开播、限制绑定与挂载、限制小程序能力，直至下架。",
        en: "Documents in breach are rejected; in graver cases live streaming, binding, mounting or the mini-program's capabilities are restricted, or it is taken down."
      },
      kind: "sanction",
      reason: {
        "zh-CN": "这是违规的后果，不是可以填写的条件。",
        en: "It is the consequence of a breach, not a condition that a form can meet."
      },
      rules: [
        "binding/business-licence",
        "binding/labour-contract",
        "binding/cooperation-agreement",
        "binding/industry-permit",
        "binding/document-status",
        "binding/document-started",
        "binding/document-expired",
        "binding/entity-type-match",
        "binding/entity-name-match",
        "binding/uscc-match",
        "binding/legal-representative-match",
        "binding/registered-address-match",
        "binding/business-scope-match",
        "binding/documents-authentic"
      ],
      forms: ["binding"]
    },
    {
      id: "binding-rules/3.1",
      document: "binding-rules",
      section: "三.1",
      authority: "official",
      summary: {
        "zh-CN": "资质必须是真的，不能伪造或改动；申请人要就此声明。",
        en: "The documents have to be genuine, neither forged nor altered; the applicant declares so."
      },
      kind: "rule",
      rules: ["binding/labour-contract", "binding/cooperation-agreement", "binding/documents-authentic"],
      forms: ["binding"]
    },
    {
      id: "binding-rules/3.1.contracts",
      document: "binding-rules",
      section: "三.1",
      authority: "official",
      summary: {
        "zh-CN": "员工号凭劳动合同、合作号凭合作协议证明双方关系。",
        en: "An employee account is proven by a labour contract, a cooperation account by a cooperation agreement."
      },
      kind: "rule",
      rules: ["binding/labour-contract", "binding/cooperation-agreement", "binding/documents-authentic"],
      forms: ["binding"]
    },
    {
      id: "binding-rules/3.1.genuine",
      document: "binding-rules",
      section: "三.1",
      authority: "official",
      summary: {
        "zh-CN": "核实营业资质、主体规模、行业许可、从业资格证、劳动合同和合作协议都没有造假。",
        en: "Verify that none of these is faked: the business licence, the entity's size, industry permits, professional certificates, labour contracts, cooperation agreements."
      },
      kind: "manual",
      reason: {
        "zh-CN": "真假要看原件，由平台审核；表单里只有申请人的声明。",
        en: "Genuineness shows in the originals, which the platform reviews; a form holds only the applicant's statement."
      },
      forms: ["binding"]
    },
    {
      id: "binding-rules/3.2",
      document: "binding-rules",
      section: "三.2",
      authority: "official",
      summary: {
        "zh-CN": "每份资质都要在有效期内，吊销、注销或过期的不收。",
        en: "Every document has to be in date; revoked, cancelled and expired ones are refused."
      },
      kind: "rule",
      rules: ["binding/document-status", "binding/document-started", "binding/document-expired"],
      forms: ["binding"]
    },
    {
      id: "binding-rules/3.2.update",
      document: "binding-rules",
      section: "三.2",
      authority: "official",
      summary: {
        "zh-CN": "证照内容有变，尽快把新证照交给平台。",
        en: "When a document changes, hand the platform the new one soon."
      },
      kind: "guidance",
      reason: {
        "zh-CN": "变更发生在申请之外，也没有给出天数。",
        en: "The change happens outside the application, and no number of days is given."
      },
      forms: ["binding", "binding-lifecycle"]
    },
    {
      id: "binding-rules/3.3",
      document: "binding-rules",
      section: "三.3",
      authority: "official",
      summary: {
        "zh-CN": "绑定所需的资质要一次交齐，缺一不可。",
        en: "All documents that the binding needs have to be there; none may be left out."
      },
      kind: "rule",
      rules: ["binding/business-licence", "binding/labour-contract", "binding/cooperation-agreement"],
      forms: ["binding"]
    },
    {
      id: "binding-rules/3.4",
      document: "binding-rules",
      section: "三.4",
      authority: "official",
      summary: {
        "zh-CN": "证照上的名称、负责人、资质类型、注册地址和经营范围，都要与小程序主体相同。",
        en: "Name, representative, kind of document, registered address and business scope on a document have to agree with the mini-program's entity."
      },
      kind: "rule",
      rules: [
        "binding/entity-type-match",
        "binding/entity-name-match",
        "binding/uscc-match",
        "binding/legal-representative-match",
        "binding/registered-address-match",
        "binding/business-scope-match"
      ],
      forms: ["binding"]
    },
    {
      id: "binding-rules/3.4.actual",
      document: "binding-rules",
      section: "三.4",
      authority: "official",
      summary: {
        "zh-CN": "确认填写的主体就是实际经营的主体。",
        en: "Confirm that the entity entered is the one that really runs the business."
      },
      kind: "manual",
      reason: {
        "zh-CN": "规则只能比对填写的内容与证照，看不到实际经营者。",
        en: "The rules compare what is entered with the documents; they cannot see who runs the business."
      },
      forms: ["binding"]
    },
    {
      id: "binding-rules/4.joint",
      document: "binding-rules",
      section: "四",
      authority: "official",
      summary: {
        "zh-CN": "绑定期间，小程序与账号互相承担对方经营行为的责任，小程序、其主体和账号都要守规。",
        en: "While bound, mini-program and account answer for each other's conduct, so the mini-program, its entity and the account all have to keep the rules."
      },
      kind: "sanction",
      reason: {
        "zh-CN": "这是违规的后果，不是可以填写的条件。",
        en: "It is the consequence of a breach, not a condition that a form can meet."
      },
      rules: [
        "binding/relation-current",
        "binding/genuine-relationship",
        "binding/content-within-scope",
        "binding-lifecycle/confirmed-in-time",
        "binding-lifecycle/used-in-time",
        "binding-lifecycle/relation-current",
        "binding-lifecycle/no-severe-violation",
        "binding-lifecycle/no-violation",
        "quota-expansion/default-quota-bound",
        "quota-expansion/fifteen-days",
        "quota-expansion/effective-use",
        "quota-expansion/compliant-accounts",
        "quota-expansion/genuine-relationship"
      ],
      forms: ["binding", "binding-lifecycle", "quota-expansion"]
    },
    {
      id: "binding-rules/4.1.sanctions",
      document: "binding-rules",
      section: "四.1",
      authority: "official",
      summary: {
        "zh-CN": "账号违规，可被警告、解绑锚点、断播、封禁开播、解除绑定、扣信用分或限制挂载。",
        en: "An account in breach may be warned, lose its anchor, be cut off or barred from going live, be unbound, lose credit points or have mounting restricted."
      },
      kind: "sanction",
      reason: {
        "zh-CN": "这是违规的后果，不是可以填写的条件。",
        en: "It is the consequence of a breach, not a condition that a form can meet."
      },
      rules: ["binding/content-within-scope"],
      forms: ["binding", "binding-lifecycle"]
    },
    {
      id: "binding-rules/4.1.1",
      document: "binding-rules",
      section: "四.1.1",
      authority: "official",
      summary: {
        "zh-CN": "账号的短视频和直播内容，要分别合乎短视频、直播两份挂载使用规范。",
        en: "The account's short videos and live rooms have to meet the two rulebooks on using short-video and live mounting."
      },
      kind: "manual",
      reason: {
        "zh-CN": "要求写在另外的平台规范里，由平台审看内容与行为来判断。",
        en: "The requirements stand in other platform rulebooks, and the platform judges content and conduct."
      },
      forms: ["binding", "binding-lifecycle"]
    },
    {
      id: "binding-rules/4.1.2",
      document: "binding-rules",
      section: "四.1.2",
      authority: "official",
      summary: {
        "zh-CN": "账号的经营行为，要合乎短视频创作者、小程序直播达人、小程序达人三份管理规范。",
        en: "The account's conduct has to meet the three rulebooks on short-video creators, mini-program live creators and mini-program creators."
      },
      kind: "manual",
      reason: {
        "zh-CN": "要求写在另外的平台规范里，由平台审看内容与行为来判断。",
        en: "The requirements stand in other platform rulebooks, and the platform judges content and conduct."
      },
      forms: ["binding", "binding-lifecycle"]
    },
    {
      id: "binding-rules/4.1.3",
      document: "binding-rules",
      section: "四.1.3",
      authority: "official",
      summary: {
        "zh-CN": "账号挂载小程序后发什么、做什么，都不能超出小程序主体的经营范围。",
        en: "What the account publishes and does with the mini-program mounted has to stay within the entity's business scope."
      },
      kind: "rule",
      rules: ["binding/content-within-scope"],
      forms: ["binding"]
    },
    {
      id: "binding-rules/4.2.sanctions",
      document: "binding-rules",
      section: "四.2",
      authority: "official",
      summary: {
        "zh-CN": "小程序或其账号违规，小程序可被警告、收回绑定额度、解除绑定、扣信用分、限制挂载或限制能力。",
        en: "For a breach by the mini-program or its accounts, the mini-program may be warned, lose binding places, be unbound, lose credit points, or have mounting or capabilities restricted."
      },
      kind: "sanction",
      reason: {
        "zh-CN": "这是违规的后果，不是可以填写的条件。",
        en: "It is the consequence of a breach, not a condition that a form can meet."
      },
      rules: [
        "binding/relation-current",
        "binding/genuine-relationship",
        "binding-lifecycle/confirmed-in-time",
        "binding-lifecycle/used-in-time",
        "binding-lifecycle/relation-current",
        "binding-lifecycle/no-severe-violation",
        "binding-lifecycle/no-violation",
        "quota-expansion/default-quota-bound",
        "quota-expansion/fifteen-days",
        "quota-expansion/effective-use",
        "quota-expansion/compliant-accounts",
        "quota-expansion/genuine-relationship"
      ],
      forms: ["binding", "binding-lifecycle", "quota-expansion"]
    },
    {
      id: "binding-rules/4.2.1",
      document: "binding-rules",
      section: "四.2.1",
      authority: "official",
      summary: {
        "zh-CN": "小程序的经营要达到运营规范里的内容安全标准。",
        en: "The mini-program's conduct has to meet the content-safety standards of the operating rulebook."
      },
      kind: "manual",
      reason: {
        "zh-CN": "要求写在另外的平台规范里，由平台审看内容与行为来判断。",
        en: "The requirements stand in other platform rulebooks, and the platform judges content and conduct."
      },
      forms: ["binding", "binding-lifecycle"]
    },
    {
      id: "binding-rules/4.2.1.industry",
      document: "binding-rules",
      section: "四.2.1",
      authority: "official",
      summary: {
        "zh-CN": "申请的账号类型、数量和能力，要合乎行业经营范围以及法律和监管的要求。",
        en: "The account types, numbers and capabilities applied for have to suit the industry's scope and what law and regulators demand."
      },
      kind: "manual",
      reason: {
        "zh-CN": "行业表（五）由规则核对；表外的法律与监管要求没有列明。",
        en: "The rules check the industry table (五); the legal and regulatory demands beyond it are not listed."
      },
      forms: ["binding", "quota-expansion"]
    },
    {
      id: "binding-rules/4.2.2",
      document: "binding-rules",
      section: "四.2.2",
      authority: "official",
      summary: {
        "zh-CN": "审核通过后 3 日内，账号要完成确权。",
        en: "The account's owner has to confirm the binding within 3 days of its approval."
      },
      kind: "rule",
      rules: ["binding-lifecycle/confirmed-in-time"],
      forms: ["binding-lifecycle"]
    },
    {
      id: "binding-rules/4.2.2.agree",
      document: "binding-rules",
      section: "四.2.2",
      authority: "official",
      summary: {
        "zh-CN": "申请前先与账号方商定确权的时间。",
        en: "Agree with the account's owner when to confirm, before you apply."
      },
      kind: "guidance",
      reason: {
        "zh-CN": "双方如何商量，表单里看不到。",
        en: "How the two sides agree does not show in a form."
      },
      forms: ["binding", "binding-lifecycle"]
    },
    {
      id: "binding-rules/4.2.2.next",
      document: "binding-rules",
      section: "四.2.2",
      authority: "official",
      summary: {
        "zh-CN": "申请通过后，请账号方在 3 日内确权。",
        en: "Once the application is approved, have the account's owner confirm it within 3 days."
      },
      kind: "nextStep",
      reason: {
        "zh-CN": "申请时还没有发生，获批后的绑定另有表单核对。",
        en: "It has not happened yet when you apply; an approved binding has a form of its own."
      },
      forms: ["binding"]
    },
    {
      id: "binding-rules/4.2.2.lapse",
      document: "binding-rules",
      section: "四.2.2",
      authority: "official",
      summary: { "zh-CN": "过期未确权，绑定作废。", en: "A binding that is not confirmed in time lapses." },
      kind: "sanction",
      reason: {
        "zh-CN": "这是违规的后果，不是可以填写的条件。",
        en: "It is the consequence of a breach, not a condition that a form can meet."
      },
      rules: ["binding-lifecycle/confirmed-in-time"],
      forms: ["binding-lifecycle"]
    },
    {
      id: "binding-rules/4.2.3",
      document: "binding-rules",
      section: "四.2.3",
      authority: "official",
      summary: {
        "zh-CN": "绑定成立后 15 日内，账号要发布挂载作品或开播，免得名额闲置。",
        en: "Within 15 days of the binding the account has to post with the mini-program mounted or go live, so that the place is used."
      },
      kind: "rule",
      rules: ["binding-lifecycle/used-in-time", "quota-expansion/effective-use"],
      forms: ["binding-lifecycle", "quota-expansion"]
    },
    {
      id: "binding-rules/4.2.3.next",
      document: "binding-rules",
      section: "四.2.3",
      authority: "official",
      summary: {
        "zh-CN": "确权后 15 日内，督促账号完成第一次挂载投稿或开播。",
        en: "Within 15 days of the confirmation, see that the account makes its first mounted post or live."
      },
      kind: "nextStep",
      reason: {
        "zh-CN": "申请时还没有发生，获批后的绑定另有表单核对。",
        en: "It has not happened yet when you apply; an approved binding has a form of its own."
      },
      forms: ["binding", "binding-lifecycle"]
    },
    {
      id: "binding-rules/4.2.4",
      document: "binding-rules",
      section: "四.2.4",
      authority: "official",
      summary: {
        "zh-CN": "绑定的账号不能有严重违规，也不能违规成堆。",
        en: "Bound accounts must have neither severe violations nor a great number of them."
      },
      kind: "rule",
      rules: [
        "binding-lifecycle/no-severe-violation",
        "binding-lifecycle/no-violation",
        "quota-expansion/compliant-accounts"
      ],
      forms: ["binding-lifecycle", "quota-expansion"]
    },
    {
      id: "binding-rules/4.2.4.watch",
      document: "binding-rules",
      section: "四.2.4",
      authority: "official",
      summary: {
        "zh-CN": "绑定期间随时留意账号的内容和行为，发现问题及时纠正。",
        en: "While bound, keep an eye on the account's content and conduct, and put right what goes wrong."
      },
      kind: "guidance",
      reason: {
        "zh-CN": "持续的看管不是一次填报能核对的。",
        en: "Continuous care cannot be checked in one form."
      },
      forms: ["binding", "binding-lifecycle"]
    },
    {
      id: "binding-rules/4.2.5",
      document: "binding-rules",
      section: "四.2.5",
      authority: "official",
      summary: {
        "zh-CN": "只能绑定确有经营往来的账号，不得借黑灰产的人或手段绑定。",
        en: "Only accounts with a real business relation may be bound; black-market help or methods are forbidden."
      },
      kind: "rule",
      rules: ["binding/genuine-relationship", "quota-expansion/genuine-relationship"],
      forms: ["binding", "quota-expansion"]
    },
    {
      id: "binding-rules/4.2.6",
      document: "binding-rules",
      section: "四.2.6",
      authority: "official",
      summary: {
        "zh-CN": "雇佣或合作期满，要及时解绑账号。",
        en: "When the employment or cooperation ends, the account has to be unbound promptly."
      },
      kind: "rule",
      rules: ["binding/relation-current", "binding-lifecycle/relation-current"],
      forms: ["binding", "binding-lifecycle"]
    },
    {
      id: "binding-rules/4.2.7",
      document: "binding-rules",
      section: "四.2.7",
      authority: "official",
      summary: {
        "zh-CN": "绑定额度的扩容，条件分三条列出。",
        en: "More binding places: the conditions follow in three items."
      },
      kind: "descriptive",
      reason: {
        "zh-CN": "只是小标题，要求在下面三条里。",
        en: "A heading only; the demands are in its three items."
      },
      forms: []
    },
    {
      id: "binding-rules/4.2.7.1",
      document: "binding-rules",
      section: "四.2.7.1",
      authority: "official",
      summary: {
        "zh-CN": "先把平台给的默认额度绑满，满 15 日后才能申请扩容。",
        en: "Use up the default places first; 15 days after the last one was bound you may ask for more."
      },
      kind: "rule",
      rules: ["quota-expansion/default-quota-bound", "quota-expansion/fifteen-days"],
      forms: ["quota-expansion"]
    },
    {
      id: "binding-rules/4.2.7.2",
      document: "binding-rules",
      section: "四.2.7.2",
      authority: "official",
      summary: {
        "zh-CN": "申请扩容的小程序要做到有效使用、账号合规、关系真实三项。",
        en: "A mini-program that asks for more has to use its places, keep its accounts compliant and have genuine relations."
      },
      kind: "rule",
      rules: [
        "quota-expansion/effective-use",
        "quota-expansion/compliant-accounts",
        "quota-expansion/genuine-relationship"
      ],
      forms: ["quota-expansion"]
    },
    {
      id: "binding-rules/4.2.7.2.judgement",
      document: "binding-rules",
      section: "四.2.7.2",
      authority: "official",
      summary: {
        "zh-CN": "这三项是否做到，由平台认定。",
        en: "Whether those three are met is for the platform to judge."
      },
      kind: "manual",
      reason: {
        "zh-CN": "平台以自己的数据认定，填报的数字只供预判。",
        en: "The platform judges by its own data; the numbers entered here only foretell."
      },
      forms: ["quota-expansion"]
    },
    {
      id: "binding-rules/4.2.7.3",
      document: "binding-rules",
      section: "四.2.7.3",
      authority: "official",
      summary: {
        "zh-CN": "平台会权衡行业风险、经营范围以及法律和监管要求，再决定是否扩容。",
        en: "The platform weighs the industry's risk, the business scope and what law and regulators demand before it grants more."
      },
      kind: "manual",
      reason: { "zh-CN": "如何权衡没有公布。", en: "How it weighs them is not published." },
      forms: ["quota-expansion"]
    },
    {
      id: "binding-rules/4.2.7.3.result",
      document: "binding-rules",
      section: "四.2.7.3",
      authority: "official",
      summary: { "zh-CN": "扩容结果看后台。", en: "The console shows the outcome." },
      kind: "fact",
      reason: {
        "zh-CN": "结果由平台给出，表单里没有。",
        en: "The platform gives the outcome; no form holds it."
      },
      forms: ["quota-expansion"]
    },
    {
      id: "binding-rules/5.intro",
      document: "binding-rules",
      section: "五",
      authority: "official",
      summary: {
        "zh-CN": "行业表按三级类目，规定可绑定的账号类型和可开放的能力。",
        en: "The industry table says, by category, which account types may be bound and which capabilities are open."
      },
      kind: "descriptive",
      reason: {
        "zh-CN": "只说明表的由来，要求在各行里。",
        en: "It only introduces the table; the demands are in its rows."
      },
      forms: []
    },
    {
      id: "binding-rules/5.one-brand",
      document: "binding-rules",
      section: "五",
      authority: "official",
      summary: {
        "zh-CN": "体育、社交、工具、物流、交通、教育、商业服务、政务等多数列出的类目：同主体品牌号最多 1 个，不能绑定员工号和合作号。资讯广场、时政信息、硬件与设备以及私立医疗机构等也是如此。",
        en: "Most listed categories (sports, social, tools, logistics, transport, education, business services, government and others): one same-entity brand account at most, no employee or cooperation accounts. The same holds for news, hardware, private medical institutions and the like."
      },
      kind: "rule",
      rules: [
        "binding/type-closed",
        "binding/other-entity-closed",
        "binding/other-entity-unstated",
        "binding/live-closed",
        "binding/brand-limit-1",
        "binding/brand-limit-2",
        "binding/brand-limit-10",
        "binding/medical-account",
        "binding/category-unlisted"
      ],
      forms: ["binding"]
    },
    {
      id: "binding-rules/5.two-brand",
      document: "binding-rules",
      section: "五",
      authority: "official",
      summary: {
        "zh-CN": "文娱的视频和微短剧：同主体品牌号最多 2 个，其他账号一律不能自主挂载。",
        en: "Video and micro-drama: two same-entity brand accounts at most; self-mounting is closed to all other accounts."
      },
      kind: "rule",
      rules: [
        "binding/type-closed",
        "binding/other-entity-closed",
        "binding/other-entity-unstated",
        "binding/live-closed",
        "binding/brand-limit-1",
        "binding/brand-limit-2",
        "binding/brand-limit-10",
        "binding/medical-account",
        "binding/category-unlisted"
      ],
      forms: ["binding"]
    },
    {
      id: "binding-rules/5.ten-brand",
      document: "binding-rules",
      section: "五",
      authority: "official",
      summary: {
        "zh-CN": "文娱的在线阅读：品牌号最多 10 个，同主体与否都算；不能绑定员工号和合作号。",
        en: "Online reading: ten brand accounts at most, of the same entity or others; no employee or cooperation accounts."
      },
      kind: "rule",
      rules: [
        "binding/type-closed",
        "binding/other-entity-closed",
        "binding/other-entity-unstated",
        "binding/live-closed",
        "binding/brand-limit-1",
        "binding/brand-limit-2",
        "binding/brand-limit-10",
        "binding/medical-account",
        "binding/category-unlisted"
      ],
      forms: ["binding"]
    },
    {
      id: "binding-rules/5.no-live",
      document: "binding-rules",
      section: "五",
      authority: "official",
      summary: {
        "zh-CN": "基础电信、电信代理、多方通信和虚拟运营商：任何账号都不能开直播自主挂载。",
        en: "Telecom operators and their agents, multi-party calling and virtual operators: live self-mounting is closed to every account."
      },
      kind: "rule",
      rules: [
        "binding/type-closed",
        "binding/other-entity-closed",
        "binding/other-entity-unstated",
        "binding/live-closed",
        "binding/brand-limit-1",
        "binding/brand-limit-2",
        "binding/brand-limit-10",
        "binding/medical-account",
        "binding/category-unlisted"
      ],
      forms: ["binding"]
    },
    {
      id: "binding-rules/5.medical",
      document: "binding-rules",
      section: "五",
      authority: "official",
      summary: {
        "zh-CN": "医疗认证账号只能挂载医疗类小程序。",
        en: "A medically certified account may mount medical mini-programs only."
      },
      kind: "rule",
      rules: [
        "binding/type-closed",
        "binding/other-entity-closed",
        "binding/other-entity-unstated",
        "binding/live-closed",
        "binding/brand-limit-1",
        "binding/brand-limit-2",
        "binding/brand-limit-10",
        "binding/medical-account",
        "binding/category-unlisted"
      ],
      forms: ["binding"]
    },
    {
      id: "binding-rules/5.medical-basis",
      document: "binding-rules",
      section: "五",
      authority: "official",
      summary: {
        "zh-CN": "这项限制出自抖音社区医疗公约：医护人员不卖货，经认证的健康账号不引流。",
        en: "The limit comes from Douyin's medical convention: medical staff do not sell goods, and certified health accounts do not divert traffic."
      },
      kind: "fact",
      reason: {
        "zh-CN": "公约是另外的文档，这里只用它的结论。",
        en: "The convention is another document; only its conclusion is used here."
      },
      forms: ["binding"]
    },
    {
      id: "binding-rules/5.unlisted",
      document: "binding-rules",
      section: "五",
      authority: "official",
      summary: {
        "zh-CN": "表里没有的类目不受此表限制，额度看后台。",
        en: "A category that the table does not list has no limit from it; the console shows the places."
      },
      kind: "rule",
      rules: [
        "binding/type-closed",
        "binding/other-entity-closed",
        "binding/other-entity-unstated",
        "binding/live-closed",
        "binding/brand-limit-1",
        "binding/brand-limit-2",
        "binding/brand-limit-10",
        "binding/medical-account",
        "binding/category-unlisted"
      ],
      forms: ["binding"]
    },
    {
      id: "binding-rules/6",
      document: "binding-rules",
      section: "六",
      authority: "official",
      summary: {
        "zh-CN": "规范会随问题、法规和产品的变化修订，更新见文档站。",
        en: "The rulebook is revised as problems, laws and the product change; the documentation site carries the updates."
      },
      kind: "descriptive",
      reason: {
        "zh-CN": "说明规范如何更新，没有提出要求。",
        en: "It says how the rulebook changes and demands nothing."
      },
      forms: []
    },
    {
      id: "profile-mount-guide/title",
      document: "profile-mount-guide",
      section: "标题",
      authority: "official",
      summary: {
        "zh-CN": "标题、收藏按钮，以及列出抖音、头条各流量入口的导航。",
        en: "The title, the bookmark buttons, and a navigation list of Douyin's and Toutiao's traffic entries."
      },
      kind: "descriptive",
      reason: { "zh-CN": "只是页面元素。", en: "Page furniture only." },
      forms: []
    },
    {
      id: "profile-mount-guide/intro",
      document: "profile-mount-guide",
      section: "引言",
      authority: "official",
      summary: {
        "zh-CN": "个人页挂载给有抖音号的开发者一个免费的小程序入口，帮助带来流量。",
        en: "Profile mounting gives developers who have a Douyin account a free entry to the mini-program, for more traffic."
      },
      kind: "descriptive",
      reason: { "zh-CN": "介绍功能，没有提出要求。", en: "It introduces the feature and demands nothing." },
      forms: []
    },
    {
      id: "profile-mount-guide/scenario",
      document: "profile-mount-guide",
      section: "使用场景",
      authority: "official",
      summary: {
        "zh-CN": "开通后，到账号主页的访客可以从入口直接打开小程序。",
        en: "Once it is granted, visitors to the account's profile page can open the mini-program from there."
      },
      kind: "descriptive",
      reason: { "zh-CN": "介绍功能，没有提出要求。", en: "It introduces the feature and demands nothing." },
      forms: []
    },
    {
      id: "profile-mount-guide/scenario.industries",
      document: "profile-mount-guide",
      section: "使用场景",
      authority: "official",
      summary: {
        "zh-CN": "此处称只对部分行业开放。",
        en: "Here the guide says that the entry is open to some industries."
      },
      kind: "descriptive",
      reason: {
        "zh-CN": "没有列出行业，且与常见问题 1 的说法相反，因此不限制类目。",
        en: "It names no industry and contradicts 常见问题 1, so no category is restricted."
      },
      forms: []
    },
    {
      id: "profile-mount-guide/access",
      document: "profile-mount-guide",
      section: "准入条件",
      authority: "official",
      summary: {
        "zh-CN": "两项条件都满足才能申请。",
        en: "Both conditions have to hold before one can apply."
      },
      kind: "descriptive",
      reason: { "zh-CN": "只是总述，两项各有规则。", en: "A heading only; each condition has its rule." },
      forms: []
    },
    {
      id: "profile-mount-guide/access.1",
      document: "profile-mount-guide",
      section: "准入条件 1",
      authority: "official",
      summary: { "zh-CN": "小程序已经上线。", en: "The mini-program is online." },
      kind: "rule",
      rules: ["profile-mount/online"],
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/access.2",
      document: "profile-mount-guide",
      section: "准入条件 2",
      authority: "official",
      summary: { "zh-CN": "小程序信用分至少 60。", en: "The mini-program's credit score is at least 60." },
      kind: "rule",
      rules: ["profile-mount/credit-score"],
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/account.1",
      document: "profile-mount-guide",
      section: "抖音号绑定条件 1",
      authority: "official",
      summary: {
        "zh-CN": "抖音号已经与小程序的主体绑定。",
        en: "The Douyin account is bound to the mini-program's entity."
      },
      kind: "rule",
      rules: ["profile-mount/bound"],
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/account.2.intro",
      document: "profile-mount-guide",
      section: "抖音号绑定条件 2",
      authority: "official",
      summary: {
        "zh-CN": "2024-08-15 起调整创作者门槛，并以表格说明开发者和创作者各会看到什么变化；条件要同时满足。",
        en: "From 2024-08-15 the creator conditions change; a table shows what developers and creators will notice. All of them have to hold."
      },
      kind: "descriptive",
      reason: {
        "zh-CN": "只说明调整与表头；生效日期写在各条规则里。",
        en: "It only announces the change and heads the table; the date stands in each rule."
      },
      forms: []
    },
    {
      id: "profile-mount-guide/account.2.fans",
      document: "profile-mount-guide",
      section: "抖音号绑定条件 2",
      authority: "official",
      summary: {
        "zh-CN": "有效粉丝至少 500，按前一天（T+1）的数据。",
        en: "At least 500 effective followers, by the figures of the day before (T+1)."
      },
      kind: "rule",
      rules: [
        "profile-mount/effective-fans",
        "profile-mount/real-name",
        "profile-mount/adult",
        "profile-mount/no-severe-violation",
        "profile-mount/regulatory"
      ],
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/account.2.person",
      document: "profile-mount-guide",
      section: "抖音号绑定条件 2",
      authority: "official",
      summary: {
        "zh-CN": "账号已实名，且本人已成年。",
        en: "The account is verified by real name, and the person is an adult."
      },
      kind: "rule",
      rules: [
        "profile-mount/effective-fans",
        "profile-mount/real-name",
        "profile-mount/adult",
        "profile-mount/no-severe-violation",
        "profile-mount/regulatory"
      ],
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/account.2.violation",
      document: "profile-mount-guide",
      section: "抖音号绑定条件 2",
      authority: "official",
      summary: { "zh-CN": "账号没有严重违规。", en: "The account has no severe violation." },
      kind: "rule",
      rules: [
        "profile-mount/effective-fans",
        "profile-mount/real-name",
        "profile-mount/adult",
        "profile-mount/no-severe-violation",
        "profile-mount/regulatory"
      ],
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/account.2.regulatory",
      document: "profile-mount-guide",
      section: "抖音号绑定条件 2",
      authority: "official",
      summary: { "zh-CN": "账号达到监管要求。", en: "The account meets the regulator's requirements." },
      kind: "rule",
      rules: [
        "profile-mount/effective-fans",
        "profile-mount/real-name",
        "profile-mount/adult",
        "profile-mount/no-severe-violation",
        "profile-mount/regulatory"
      ],
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/account.2.hidden",
      document: "profile-mount-guide",
      section: "抖音号绑定条件 2",
      authority: "official",
      summary: {
        "zh-CN": "账号不达标时，后台「能力 > 挂载 > 个人页挂载」会提示暂不展示，主页上没有入口；配置仍可保存。",
        en: "While the account falls short, the console (能力 > 挂载 > 个人页挂载) says that the entry is not shown for now, and the profile page has none; the configuration can still be saved."
      },
      kind: "fact",
      reason: {
        "zh-CN": "这是不达标的后果，条件本身由规则核对。",
        en: "It is what follows when a condition fails; the rules check the conditions."
      },
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/steps",
      document: "profile-mount-guide",
      section: "接入流程",
      authority: "official",
      summary: { "zh-CN": "接入分四步。", en: "Getting started takes four steps." },
      kind: "descriptive",
      reason: { "zh-CN": "只是标题，内容在四步里。", en: "A heading only; the four steps hold the content." },
      forms: []
    },
    {
      id: "profile-mount-guide/steps.1",
      document: "profile-mount-guide",
      section: "接入流程 1",
      authority: "official",
      summary: {
        "zh-CN": "申请入口：「我的应用」的「小程序」页签里选中应用，再到「能力 > 挂载 > 抖音个人页挂载」，看清条件后点「申请开通」。",
        en: "Where to apply: choose the app under 我的应用, tab 小程序, then 能力 > 挂载 > 抖音个人页挂载; see that the conditions hold and press 申请开通."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说在后台怎么操作。", en: "It only says how to work the console." },
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/steps.2.review",
      document: "profile-mount-guide",
      section: "接入流程 2",
      authority: "official",
      summary: {
        "zh-CN": "提交后等平台审核，一般 1–3 个工作日，结果以站内信通知。",
        en: "After you submit, the platform reviews the application in 1–3 working days and sends an in-site message."
      },
      kind: "nextStep",
      reason: { "zh-CN": "在表单通过之后才会发生。", en: "It happens only after the form has passed." },
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/steps.2.quality",
      document: "profile-mount-guide",
      section: "接入流程 2",
      authority: "official",
      summary: {
        "zh-CN": "功能是否实用、界面与交互是否良好、运行是否稳定，由平台评估。",
        en: "The platform assesses whether the mini-program is useful, well designed, pleasant to use and stable."
      },
      kind: "manual",
      reason: { "zh-CN": "好不好用要由人来看。", en: "Quality is for people to see." },
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/steps.2.misuse",
      document: "profile-mount-guide",
      section: "接入流程 2",
      authority: "official",
      summary: {
        "zh-CN": "开通后滥用而损害用户或平台的，随时可能收回能力，并处罚小程序。",
        en: "Misuse that harms users or the platform may cost the capability at any time and bring penalties on the mini-program."
      },
      kind: "sanction",
      reason: {
        "zh-CN": "这是开通以后滥用的后果，不是申请条件。",
        en: "It follows from misuse after the grant and is no condition of applying."
      },
      rules: [
        "profile-mount/online",
        "profile-mount/credit-score",
        "profile-mount/bound",
        "profile-mount/account-type",
        "profile-mount/enterprise-account",
        "profile-mount/effective-fans",
        "profile-mount/real-name",
        "profile-mount/adult",
        "profile-mount/no-severe-violation",
        "profile-mount/regulatory",
        "profile-mount/single-entry",
        "profile-mount/landing-mode-given",
        "profile-mount/landing-value-given",
        "profile-mount/pending-review"
      ],
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/steps.3",
      document: "profile-mount-guide",
      section: "接入流程 3",
      authority: "official",
      summary: {
        "zh-CN": "能授权绑定的是品牌号和员工号。",
        en: "Brand and employee accounts can be authorised and bound."
      },
      kind: "rule",
      rules: ["profile-mount/account-type"],
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/steps.3.next",
      document: "profile-mount-guide",
      section: "接入流程 3",
      authority: "official",
      summary: {
        "zh-CN": "审核通过后添加抖音账号；品牌号、员工号的绑定步骤见各自的说明页。",
        en: "After approval add the Douyin account; the pages on brand and employee accounts give the steps."
      },
      kind: "nextStep",
      reason: { "zh-CN": "在表单通过之后才会发生。", en: "It happens only after the form has passed." },
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/steps.4.authorize",
      document: "profile-mount-guide",
      section: "接入流程 4",
      authority: "official",
      summary: {
        "zh-CN": "填好账号资料，等账号本人授权。",
        en: "Complete the account's details and wait for its owner to authorise."
      },
      kind: "nextStep",
      reason: { "zh-CN": "在表单通过之后才会发生。", en: "It happens only after the form has passed." },
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/steps.4",
      document: "profile-mount-guide",
      section: "接入流程 4",
      authority: "official",
      summary: { "zh-CN": "要填写入口的落地页。", en: "The entry's landing page has to be given." },
      kind: "rule",
      rules: ["profile-mount/landing-value-given"],
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/steps.4.submit",
      document: "profile-mount-guide",
      section: "接入流程 4",
      authority: "official",
      summary: {
        "zh-CN": "授权后补全落地页，提交审核。",
        en: "Once authorised, complete the landing page and submit it for review."
      },
      kind: "nextStep",
      reason: { "zh-CN": "在表单通过之后才会发生。", en: "It happens only after the form has passed." },
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/steps.4.live",
      document: "profile-mount-guide",
      section: "接入流程 4",
      authority: "official",
      summary: {
        "zh-CN": "落地页过审后，后台可以查到，抖音端也会生效。",
        en: "Once the landing page is approved, the console lists it and Douyin takes it up."
      },
      kind: "nextStep",
      reason: { "zh-CN": "在表单通过之后才会发生。", en: "It happens only after the form has passed." },
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/account.appears",
      document: "profile-mount-guide",
      section: "抖音号绑定条件",
      authority: "official",
      summary: {
        "zh-CN": "账号一旦达到创作者条件，入口会自动出现，不必再申请。",
        en: "As soon as the account meets the creator conditions, the entry appears by itself."
      },
      kind: "nextStep",
      reason: { "zh-CN": "在表单通过之后才会发生。", en: "It happens only after the form has passed." },
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/faq.1",
      document: "profile-mount-guide",
      section: "常见问题 1",
      authority: "official",
      summary: { "zh-CN": "任何类目都可以申请。", en: "Every category may apply." },
      kind: "fact",
      reason: {
        "zh-CN": "没有限制，也就没有可核对的。",
        en: "Where nothing is restricted there is nothing to check."
      },
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/faq.2",
      document: "profile-mount-guide",
      section: "常见问题 2",
      authority: "official",
      summary: {
        "zh-CN": "支持品牌号和员工号，暂不支持合作号。",
        en: "Brand and employee accounts are supported, cooperation accounts not yet."
      },
      kind: "rule",
      rules: ["profile-mount/account-type"],
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/faq.3",
      document: "profile-mount-guide",
      section: "常见问题 3",
      authority: "official",
      summary: {
        "zh-CN": "一个抖音号只显示一个小程序的入口。",
        en: "A Douyin account shows the entry of one mini-program only."
      },
      kind: "rule",
      rules: ["profile-mount/single-entry"],
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/faq.3.numbers",
      document: "profile-mount-guide",
      section: "常见问题 3",
      authority: "official",
      summary: {
        "zh-CN": "一个小程序能绑多少品牌号、员工号，见矩阵账号的常见问题页。",
        en: "How many brand and employee accounts a mini-program may bind is on the questions page about matrix accounts."
      },
      kind: "guidance",
      reason: { "zh-CN": "数量写在另外的页面上。", en: "The numbers are on another page." },
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/faq.4",
      document: "profile-mount-guide",
      section: "常见问题 4",
      authority: "official",
      summary: {
        "zh-CN": "个人号和机构号可以直接绑定；企业号要找企业号后台的客服添加。",
        en: "Personal and organisation accounts can be bound directly; an enterprise account is added by the enterprise console's support staff."
      },
      kind: "rule",
      rules: ["profile-mount/enterprise-account"],
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/faq.5",
      document: "profile-mount-guide",
      section: "常见问题 5",
      authority: "official",
      summary: {
        "zh-CN": "落地页有两种填法：页面分享链接，或手填页面路径。",
        en: "A landing page is given in one of two ways: the page's share link, or its path typed in."
      },
      kind: "rule",
      rules: ["profile-mount/landing-mode-given"],
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/faq.6",
      document: "profile-mount-guide",
      section: "常见问题 6",
      authority: "official",
      summary: {
        "zh-CN": "每个账号只能有一条在审的配置，再次提交会撤销前一条。",
        en: "An account has one configuration in review at most; submitting again withdraws the one before."
      },
      kind: "rule",
      rules: ["profile-mount/pending-review"],
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/faq.6.record",
      document: "profile-mount-guide",
      section: "常见问题 6",
      authority: "official",
      summary: {
        "zh-CN": "每个已绑定账号有一条记录：第一栏是线上内容（没有则空白），第二栏是最近一次变动，更早的在操作栏里。",
        en: "Each bound account has a record: the first column shows what is live (empty if nothing is), the second the latest change; earlier ones are under the actions."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说在后台怎么操作。", en: "It only says how to work the console." },
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/faq.6.edit",
      document: "profile-mount-guide",
      section: "常见问题 6",
      authority: "official",
      summary: {
        "zh-CN": "记录末栏的「修改配置」用来提交改动，「删除配置」会撤下线上入口。",
        en: "In the record's last column 修改配置 submits a change, and 删除配置 takes the live entry down."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说在后台怎么操作。", en: "It only says how to work the console." },
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/faq.7",
      document: "profile-mount-guide",
      section: "常见问题 7",
      authority: "official",
      summary: {
        "zh-CN": "2024-08-15 起，同样的创作者条件也管个人页的服务 tab。",
        en: "From 2024-08-15 the same creator conditions govern the profile page's service tab too."
      },
      kind: "fact",
      reason: {
        "zh-CN": "服务 tab 是另一项功能，不在本表单内。",
        en: "The service tab is another feature, outside this form."
      },
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/faq.7.repair",
      document: "profile-mount-guide",
      section: "常见问题 7",
      authority: "official",
      summary: {
        "zh-CN": "后台提示无法展示时，对照创作者条件逐条检查，请创作者补足；补足后入口就会展示。",
        en: "If the console says that the entry cannot be shown, go through the creator conditions and have the creator meet them; the entry then shows."
      },
      kind: "guidance",
      reason: {
        "zh-CN": "教人如何补救；条件本身由规则核对。",
        en: "It says how to mend things; the rules check the conditions."
      },
      forms: ["profile-mount"]
    },
    {
      id: "profile-mount-guide/faq.8",
      document: "profile-mount-guide",
      section: "常见问题 8",
      authority: "official",
      summary: {
        "zh-CN": "以前有入口、后来不见了，多半是 2024-08-15 起的创作者条件没有满足；满足后会恢复。",
        en: "If an entry that used to be there has gone, the creator conditions of 2024-08-15 are probably not met; it returns when they are."
      },
      kind: "guidance",
      reason: {
        "zh-CN": "解释原因；条件本身由规则核对。",
        en: "It explains a cause; the rules check the conditions."
      },
      forms: ["profile-mount"]
    },
    {
      id: "lead-component-rules/title",
      document: "lead-component-rules",
      section: "标题",
      authority: "official",
      summary: { "zh-CN": "文档标题和收藏按钮。", en: "The document's title and its bookmark buttons." },
      kind: "descriptive",
      reason: { "zh-CN": "只是页面元素。", en: "Page furniture only." },
      forms: []
    },
    {
      id: "lead-component-rules/1",
      document: "lead-component-rules",
      section: "一",
      authority: "official",
      summary: {
        "zh-CN": "线索组件帮线索类小程序取得手机号等线索；手机号是个人信息，为防泄漏和滥用，平台规范它的使用。",
        en: "The lead component helps lead-generating mini-programs collect mobile numbers and the like. A mobile number is personal data, so the platform regulates the component's use against leaks and abuse."
      },
      kind: "descriptive",
      reason: {
        "zh-CN": "说明规范的由来，没有提出要求。",
        en: "It says why there are rules and demands nothing itself."
      },
      forms: []
    },
    {
      id: "lead-component-rules/2.open",
      document: "lead-component-rules",
      section: "二",
      authority: "official",
      summary: {
        "zh-CN": "只有表中的类目可以用线索组件：二手车、人力资源与教育政务、部分 IT、金融、商业服务和房地产。",
        en: "Only the listed categories may use the lead component: used cars, government services for employment and education, and some of IT, finance, business services and real estate."
      },
      kind: "rule",
      rules: ["lead-page/category-open", "lead-page/category-online", "lead-page/component-required"],
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/2.online",
      document: "lead-component-rules",
      section: "二",
      authority: "official",
      summary: {
        "zh-CN": "类目要先上线，才能接入组件。",
        en: "The category has to be online before the component is added."
      },
      kind: "rule",
      rules: ["lead-page/category-open", "lead-page/category-online", "lead-page/component-required"],
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/2.required",
      document: "lead-component-rules",
      section: "二",
      authority: "official",
      summary: {
        "zh-CN": "第三方人力资源服务、招聘/求职(中介)两个类目必须接入组件，其余自便。",
        en: "Two categories, third-party human resources and recruitment agencies, must use the component; the others may."
      },
      kind: "rule",
      rules: ["lead-page/category-open", "lead-page/category-online", "lead-page/component-required"],
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3",
      document: "lead-component-rules",
      section: "三",
      authority: "official",
      summary: {
        "zh-CN": "使用规范分内容、交互、使用范围三部分。",
        en: "The rules of use have three parts: content, interaction and use."
      },
      kind: "descriptive",
      reason: {
        "zh-CN": "只是标题，要求在下面各条里。",
        en: "A heading only; the demands are in its items."
      },
      forms: []
    },
    {
      id: "lead-component-rules/3.1",
      document: "lead-component-rules",
      section: "3.1",
      authority: "official",
      summary: {
        "zh-CN": "页面内容的要求分三条。",
        en: "The demands on a page's content come in three items."
      },
      kind: "descriptive",
      reason: {
        "zh-CN": "只是标题，要求在下面各条里。",
        en: "A heading only; the demands are in its items."
      },
      forms: []
    },
    {
      id: "lead-component-rules/3.1.1",
      document: "lead-component-rules",
      section: "3.1.1",
      authority: "official",
      summary: {
        "zh-CN": "页面要写明收集的目的、范围、方式，以及用户得到什么。",
        en: "The page has to say why, which and how data is collected, and what the user gets."
      },
      kind: "rule",
      rules: [
        "lead-page/purpose",
        "lead-page/scope",
        "lead-page/method",
        "lead-page/benefit",
        "lead-page/consent",
        "lead-page/consent-by-user"
      ],
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3.1.1.consent",
      document: "lead-component-rules",
      section: "3.1.1",
      authority: "official",
      summary: { "zh-CN": "收集前要取得用户同意。", en: "The user's consent has to be obtained." },
      kind: "rule",
      rules: [
        "lead-page/purpose",
        "lead-page/scope",
        "lead-page/method",
        "lead-page/benefit",
        "lead-page/consent",
        "lead-page/consent-by-user"
      ],
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3.1.1.use",
      document: "lead-component-rules",
      section: "3.1.1",
      authority: "official",
      summary: {
        "zh-CN": "要让用户知道信息拿去做什么、涉及哪些。",
        en: "The user has to be told what the data is used for and how far it goes."
      },
      kind: "rule",
      rules: [
        "lead-page/purpose",
        "lead-page/scope",
        "lead-page/method",
        "lead-page/benefit",
        "lead-page/consent",
        "lead-page/consent-by-user"
      ],
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3.1.1.true",
      document: "lead-component-rules",
      section: "3.1.1",
      authority: "official",
      summary: {
        "zh-CN": "核对这些说明属实、完整。",
        en: "Check that these statements are true and complete."
      },
      kind: "manual",
      reason: {
        "zh-CN": "规则只能看有没有写，看不出写得对不对。",
        en: "The rules see whether something is written, not whether it is right."
      },
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3.1.2.notice",
      document: "lead-component-rules",
      section: "3.1.2",
      authority: "official",
      summary: {
        "zh-CN": "页面要有隐私保护说明，并写出保护信息安全与保密的措施。",
        en: "The page has to carry a privacy notice and name the measures that keep the data safe and confidential."
      },
      kind: "rule",
      rules: [
        "lead-page/privacy-notice",
        "lead-page/privacy-protection",
        "lead-page/user-control",
        "lead-page/user-control-both"
      ],
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3.1.2.measures",
      document: "lead-component-rules",
      section: "3.1.2",
      authority: "official",
      summary: { "zh-CN": "核对这些措施确实有效。", en: "Check that the measures really work." },
      kind: "manual",
      reason: { "zh-CN": "是否有效要看实际运行。", en: "Whether they work shows in operation." },
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3.1.2.rights",
      document: "lead-component-rules",
      section: "3.1.2",
      authority: "official",
      summary: {
        "zh-CN": "用户可以选择不填，或者要求删除。",
        en: "The user may decline to fill in personal data, or have it deleted."
      },
      kind: "rule",
      rules: [
        "lead-page/privacy-notice",
        "lead-page/privacy-protection",
        "lead-page/user-control",
        "lead-page/user-control-both"
      ],
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3.1.3.marks",
      document: "lead-component-rules",
      section: "3.1.3",
      authority: "official",
      summary: {
        "zh-CN": "每一项都要标明必填还是选填，并与实际一致。",
        en: "Every field has to be marked as required or optional, and truly so."
      },
      kind: "rule",
      rules: [
        "lead-page/field-marked",
        "lead-page/field-marker-true",
        "lead-page/field-hint",
        "lead-page/field-error"
      ],
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3.1.3.flow",
      document: "lead-component-rules",
      section: "3.1.3",
      authority: "official",
      summary: {
        "zh-CN": "填写过程简单，一看就懂。",
        en: "Filling in the form is simple and easy to follow."
      },
      kind: "manual",
      reason: {
        "zh-CN": "写得、排得好不好，要由人来看。",
        en: "How well it is written and laid out is for people to see."
      },
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3.1.3.concise",
      document: "lead-component-rules",
      section: "3.1.3",
      authority: "official",
      summary: {
        "zh-CN": "页面不堆文字、不排得太复杂，要紧的内容显眼。",
        en: "The page is not crowded with text or layout, and the key facts stand out."
      },
      kind: "manual",
      reason: {
        "zh-CN": "写得、排得好不好，要由人来看。",
        en: "How well it is written and laid out is for people to see."
      },
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3.1.3.layout",
      document: "lead-component-rules",
      section: "3.1.3",
      authority: "official",
      summary: {
        "zh-CN": "布局好懂好用，表单各项的先后合乎道理。",
        en: "The layout is easy to understand and use, and the fields come in a logical order."
      },
      kind: "manual",
      reason: {
        "zh-CN": "写得、排得好不好，要由人来看。",
        en: "How well it is written and laid out is for people to see."
      },
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3.1.3.hints",
      document: "lead-component-rules",
      section: "3.1.3",
      authority: "official",
      summary: {
        "zh-CN": "输入处要有提示，例如格式；填错时要有错误提示。",
        en: "Inputs have hints, of their format for example, and a wrong input shows an error message."
      },
      kind: "rule",
      rules: [
        "lead-page/field-marked",
        "lead-page/field-marker-true",
        "lead-page/field-hint",
        "lead-page/field-error"
      ],
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3.1.3.clear",
      document: "lead-component-rules",
      section: "3.1.3",
      authority: "official",
      summary: {
        "zh-CN": "提示亲切，错误提示清楚并说明怎么改。",
        en: "Hints are friendly; error messages are clear and say what to do."
      },
      kind: "manual",
      reason: {
        "zh-CN": "写得、排得好不好，要由人来看。",
        en: "How well it is written and laid out is for people to see."
      },
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3.2.section",
      document: "lead-component-rules",
      section: "3.2",
      authority: "official",
      summary: {
        "zh-CN": "组件的落地页要自成一页或一个板块。",
        en: "The component's landing page is a page or a section of its own."
      },
      kind: "rule",
      rules: [
        "lead-page/separate-section",
        "lead-page/no-popup-on-entry",
        "lead-page/popup-by-user",
        "lead-page/no-forced-authorization"
      ],
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3.2.popup",
      document: "lead-component-rules",
      section: "3.2",
      authority: "official",
      summary: {
        "zh-CN": "不能一进页面就弹窗，要在用户进来之后由合理的操作引出。",
        en: "No pop-up on entry: it opens later, by a reasonable path."
      },
      kind: "rule",
      rules: [
        "lead-page/separate-section",
        "lead-page/no-popup-on-entry",
        "lead-page/popup-by-user",
        "lead-page/no-forced-authorization"
      ],
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3.2.good",
      document: "lead-component-rules",
      section: "3.2",
      authority: "official",
      summary: {
        "zh-CN": "好的做法：用户点「免费报名」「免费咨询」「立即获取优惠」这类按钮，才弹出填写或授权窗口。",
        en: "Good practice: the user presses a button such as 免费报名, 免费咨询 or 立即获取优惠, and only then the form or the authorisation opens."
      },
      kind: "guidance",
      reason: { "zh-CN": "只是举例，要求由规则核对。", en: "Examples only; the rules check the demand." },
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3.2.forced",
      document: "lead-component-rules",
      section: "3.2",
      authority: "official",
      summary: {
        "zh-CN": "不能以授权手机号作为提供服务的前提，例如不授权就打不开房源详情。",
        en: "Service must not depend on authorising the phone number, as where a listing's details stay shut until one does."
      },
      kind: "rule",
      rules: [
        "lead-page/separate-section",
        "lead-page/no-popup-on-entry",
        "lead-page/popup-by-user",
        "lead-page/no-forced-authorization"
      ],
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3.3",
      document: "lead-component-rules",
      section: "3.3",
      authority: "official",
      summary: {
        "zh-CN": "组件只用于留资，不能用来登录、绑定账户、提交订单、领取权益或做别的事。",
        en: "The component serves lead capture only, not login, account linking, orders, benefits or anything else."
      },
      kind: "rule",
      rules: ["lead-page/lead-use-only"],
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3.3.good",
      document: "lead-component-rules",
      section: "3.3",
      authority: "official",
      summary: {
        "zh-CN": "好的做法：留资是为了给用户更多岗位、房屋或汽车方面的信息和服务。",
        en: "Good practice: details are taken to give the user more information and service on jobs, homes or cars."
      },
      kind: "guidance",
      reason: { "zh-CN": "只是举例，要求由规则核对。", en: "Examples only; the rules check the demand." },
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/3.3.bad",
      document: "lead-component-rules",
      section: "3.3",
      authority: "official",
      summary: {
        "zh-CN": "反例：借组件让用户用手机号登录、绑定账户，或在下单页授权。",
        en: "Bad practice: the component makes users log in or link accounts by phone number, or authorise it on an order page."
      },
      kind: "rule",
      rules: ["lead-page/lead-use-only"],
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/4.found",
      document: "lead-component-rules",
      section: "四",
      authority: "official",
      summary: {
        "zh-CN": "平台会定期回查：巡查、抽检、机关通报、司法文书、投诉、举报、媒体报道都可能发现问题。",
        en: "The platform re-checks regularly: patrols, samples, notices from authorities, court papers, complaints, reports and the media may all bring a breach to light."
      },
      kind: "guidance",
      reason: {
        "zh-CN": "说明违规如何被发现，没有可填的内容。",
        en: "It says how breaches are found; there is nothing to fill in."
      },
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/4.withdrawn",
      document: "lead-component-rules",
      section: "四",
      authority: "official",
      summary: {
        "zh-CN": "一经发现不合规范，收回线索组件。",
        en: "A breach that is found costs the lead component."
      },
      kind: "sanction",
      reason: {
        "zh-CN": "这是违规的后果，不是可以填写的条件。",
        en: "It is the consequence of a breach, not a condition that a form can meet."
      },
      rules: [
        "lead-page/category-open",
        "lead-page/category-online",
        "lead-page/component-required",
        "lead-page/purpose",
        "lead-page/scope",
        "lead-page/method",
        "lead-page/benefit",
        "lead-page/consent",
        "lead-page/consent-by-user",
        "lead-page/privacy-notice",
        "lead-page/privacy-protection",
        "lead-page/user-control",
        "lead-page/user-control-both",
        "lead-page/field-marked",
        "lead-page/field-marker-true",
        "lead-page/field-hint",
        "lead-page/field-error",
        "lead-page/separate-section",
        "lead-page/no-popup-on-entry",
        "lead-page/popup-by-user",
        "lead-page/no-forced-authorization",
        "lead-page/lead-use-only"
      ],
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/4.measures",
      document: "lead-component-rules",
      section: "四",
      authority: "official",
      summary: {
        "zh-CN": "若引出信息泄露、舆情、投诉等问题，按轻重处理：公示警告、下架商品或小程序、停止上新、限制支付和提现、扣保证金、扣信用分等。",
        en: "Where a leak, public outcry or complaints follow, measures go by severity: a public warning, goods or the mini-program taken down, no new goods, payment and withdrawal restricted, deposit or credit points deducted, and others."
      },
      kind: "sanction",
      reason: {
        "zh-CN": "这是违规的后果，不是可以填写的条件。",
        en: "It is the consequence of a breach, not a condition that a form can meet."
      },
      rules: [
        "lead-page/category-open",
        "lead-page/category-online",
        "lead-page/component-required",
        "lead-page/purpose",
        "lead-page/scope",
        "lead-page/method",
        "lead-page/benefit",
        "lead-page/consent",
        "lead-page/consent-by-user",
        "lead-page/privacy-notice",
        "lead-page/privacy-protection",
        "lead-page/user-control",
        "lead-page/user-control-both",
        "lead-page/field-marked",
        "lead-page/field-marker-true",
        "lead-page/field-hint",
        "lead-page/field-error",
        "lead-page/separate-section",
        "lead-page/no-popup-on-entry",
        "lead-page/popup-by-user",
        "lead-page/no-forced-authorization",
        "lead-page/lead-use-only"
      ],
      forms: ["lead-page"]
    },
    {
      id: "lead-component-rules/4.heavier",
      document: "lead-component-rules",
      section: "四",
      authority: "official",
      summary: {
        "zh-CN": "屡犯不改、数项并犯，或影响恶劣的，从重处理。",
        en: "Repeated breaches with refusal to correct, several at once, or a bad influence weigh more."
      },
      kind: "sanction",
      reason: {
        "zh-CN": "这是违规的后果，不是可以填写的条件。",
        en: "It is the consequence of a breach, not a condition that a form can meet."
      },
      rules: [
        "lead-page/category-open",
        "lead-page/category-online",
        "lead-page/component-required",
        "lead-page/purpose",
        "lead-page/scope",
        "lead-page/method",
        "lead-page/benefit",
        "lead-page/consent",
        "lead-page/consent-by-user",
        "lead-page/privacy-notice",
        "lead-page/privacy-protection",
        "lead-page/user-control",
        "lead-page/user-control-both",
        "lead-page/field-marked",
        "lead-page/field-marker-true",
        "lead-page/field-hint",
        "lead-page/field-error",
        "lead-page/separate-section",
        "lead-page/no-popup-on-entry",
        "lead-page/popup-by-user",
        "lead-page/no-forced-authorization",
        "lead-page/lead-use-only"
      ],
      forms: ["lead-page"]
    },
    {
      id: "sub-account-article/title",
      document: "sub-account-article",
      section: "标题",
      authority: "unofficial",
      summary: { "zh-CN": "文章标题。", en: "The article's title." },
      kind: "descriptive",
      reason: { "zh-CN": "没有提出要求。", en: "It demands nothing." },
      forms: []
    },
    {
      id: "sub-account-article/intro.purpose",
      document: "sub-account-article",
      section: "引言",
      authority: "unofficial",
      summary: {
        "zh-CN": "小号绑定大号，是为多账号管理而设，让账号之间共享数据、权限和流量。",
        en: "Linking sub accounts to a main account is meant for managing several accounts, which then share data, rights and traffic."
      },
      kind: "descriptive",
      reason: { "zh-CN": "介绍功能，没有提出要求。", en: "It introduces the feature and demands nothing." },
      forms: []
    },
    {
      id: "sub-account-article/intro.conditions",
      document: "sub-account-article",
      section: "引言",
      authority: "unofficial",
      summary: {
        "zh-CN": "绑定要求实名、设备一致、内容合规，并走官方入口。",
        en: "Linking asks for real names, one and the same device, compliant content and an official path."
      },
      kind: "rule",
      rules: [
        "sub-account-link/same-device",
        "sub-account-link/content-compliant",
        "sub-account-link/official-channel"
      ],
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/intro.assets",
      document: "sub-account-article",
      section: "引言",
      authority: "unofficial",
      summary: {
        "zh-CN": "绑定后，小号得到大号的一部分运营权限；粉丝、作品等仍归各自。",
        en: "Once linked, a sub account gains some of the main account's rights; followers, posts and the like stay separate."
      },
      kind: "guidance",
      reason: {
        "zh-CN": "绑定之后由平台处理，不是绑定的条件。",
        en: "The platform does it after the link; it is no condition of linking."
      },
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/intro.technique",
      document: "sub-account-article",
      section: "引言",
      authority: "unofficial",
      summary: {
        "zh-CN": "据称以 OAuth 2.0 和加密令牌确认归属，并核查登录 IP、设备和行为，防止批量绑定。",
        en: "Ownership is said to be proven by OAuth 2.0 and encrypted tokens; login IP, device and behaviour are checked against bulk linking."
      },
      kind: "descriptive",
      reason: {
        "zh-CN": "说的是平台内部如何做，没有可填的内容。",
        en: "It tells how the platform works inside; there is nothing to fill in."
      },
      forms: []
    },
    {
      id: "sub-account-article/intro.statistics",
      document: "sub-account-article",
      section: "引言",
      authority: "unofficial",
      summary: {
        "zh-CN": "2023 年的绑定次数、个人与机构的占比，以及绑定后互动的比例。",
        en: "Figures for 2023: links a day, the shares of individuals and organisations, and how many accounts interact afterwards."
      },
      kind: "descriptive",
      reason: {
        "zh-CN": "只是无从证实的统计，没有提出要求。",
        en: "Statistics that cannot be confirmed; they demand nothing."
      },
      forms: []
    },
    {
      id: "sub-account-article/1.subject",
      document: "sub-account-article",
      section: "一",
      authority: "unofficial",
      summary: {
        "zh-CN": "大号、小号都要实名，并属于同一真实主体。",
        en: "Main and sub account are both verified by real name and belong to the same real subject."
      },
      kind: "rule",
      rules: [
        "sub-account-link/main-real-name",
        "sub-account-link/sub-real-name",
        "sub-account-link/same-subject",
        "sub-account-link/limit-personal",
        "sub-account-link/limit-enterprise",
        "sub-account-link/limit-special",
        "sub-account-link/materials-personal",
        "sub-account-link/materials-enterprise",
        "sub-account-link/materials-special",
        "sub-account-link/special-review"
      ],
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/1.limits",
      document: "sub-account-article",
      section: "一",
      authority: "unofficial",
      summary: {
        "zh-CN": "个人最多绑 3 个，企业最多绑 10 个（子公司的也算），特殊行业最多 5 个；文章说依据是 2023 年的创作者账号管理规范。",
        en: "At most 3 accounts for a person, 10 for an enterprise (its subsidiaries' included), 5 in a special industry; the article names a 2023 rulebook on creator accounts as its ground."
      },
      kind: "rule",
      rules: [
        "sub-account-link/main-real-name",
        "sub-account-link/sub-real-name",
        "sub-account-link/same-subject",
        "sub-account-link/limit-personal",
        "sub-account-link/limit-enterprise",
        "sub-account-link/limit-special",
        "sub-account-link/materials-personal",
        "sub-account-link/materials-enterprise",
        "sub-account-link/materials-special",
        "sub-account-link/special-review"
      ],
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/1.personal",
      document: "sub-account-article",
      section: "一",
      authority: "unofficial",
      summary: {
        "zh-CN": "个人要交身份证正反面，并做人脸识别。",
        en: "A person gives both sides of the ID card and passes a face check."
      },
      kind: "rule",
      rules: [
        "sub-account-link/main-real-name",
        "sub-account-link/sub-real-name",
        "sub-account-link/same-subject",
        "sub-account-link/limit-personal",
        "sub-account-link/limit-enterprise",
        "sub-account-link/limit-special",
        "sub-account-link/materials-personal",
        "sub-account-link/materials-enterprise",
        "sub-account-link/materials-special",
        "sub-account-link/special-review"
      ],
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/1.enterprise",
      document: "sub-account-article",
      section: "一",
      authority: "unofficial",
      summary: {
        "zh-CN": "企业要交营业执照，并做对公账户验证。",
        en: "An enterprise gives its business licence and has its corporate bank account verified."
      },
      kind: "rule",
      rules: [
        "sub-account-link/main-real-name",
        "sub-account-link/sub-real-name",
        "sub-account-link/same-subject",
        "sub-account-link/limit-personal",
        "sub-account-link/limit-enterprise",
        "sub-account-link/limit-special",
        "sub-account-link/materials-personal",
        "sub-account-link/materials-enterprise",
        "sub-account-link/materials-special",
        "sub-account-link/special-review"
      ],
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/1.industries",
      document: "sub-account-article",
      section: "一",
      authority: "unofficial",
      summary: {
        "zh-CN": "医疗、金融这类特殊行业要另交证明材料。",
        en: "Special industries, such as medicine and finance, have to give further papers."
      },
      kind: "rule",
      rules: [
        "sub-account-link/main-real-name",
        "sub-account-link/sub-real-name",
        "sub-account-link/same-subject",
        "sub-account-link/limit-personal",
        "sub-account-link/limit-enterprise",
        "sub-account-link/limit-special",
        "sub-account-link/materials-personal",
        "sub-account-link/materials-enterprise",
        "sub-account-link/materials-special",
        "sub-account-link/special-review"
      ],
      forms: ["sub-account-link", "binding"]
    },
    {
      id: "sub-account-article/1.special",
      document: "sub-account-article",
      section: "一",
      authority: "unofficial",
      summary: {
        "zh-CN": "特殊行业号要三证合一、法人面签、行业许可证，以及执照副本和授权文件。",
        en: "An account of a special industry needs the three-in-one certificate, the legal representative's signature in person, the industry permit, and a licence copy with an authorisation."
      },
      kind: "rule",
      rules: [
        "sub-account-link/main-real-name",
        "sub-account-link/sub-real-name",
        "sub-account-link/same-subject",
        "sub-account-link/limit-personal",
        "sub-account-link/limit-enterprise",
        "sub-account-link/limit-special",
        "sub-account-link/materials-personal",
        "sub-account-link/materials-enterprise",
        "sub-account-link/materials-special",
        "sub-account-link/special-review"
      ],
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/1.review",
      document: "sub-account-article",
      section: "一",
      authority: "unofficial",
      summary: {
        "zh-CN": "特殊行业的审核要比平常多 5–7 个工作日。",
        en: "Review takes 5–7 working days more in special industries."
      },
      kind: "rule",
      rules: [
        "sub-account-link/main-real-name",
        "sub-account-link/sub-real-name",
        "sub-account-link/same-subject",
        "sub-account-link/limit-personal",
        "sub-account-link/limit-enterprise",
        "sub-account-link/limit-special",
        "sub-account-link/materials-personal",
        "sub-account-link/materials-enterprise",
        "sub-account-link/materials-special",
        "sub-account-link/special-review"
      ],
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/2.channel",
      document: "sub-account-article",
      section: "二",
      authority: "unofficial",
      summary: {
        "zh-CN": "绑定只有两条路：手机 App 的账号管理，或电脑上创作者后台的矩阵管理。",
        en: "There are two ways to link: account management in the app, or matrix management in the creators' web console."
      },
      kind: "rule",
      rules: [
        "sub-account-link/official-channel",
        "sub-account-link/code-shape",
        "sub-account-link/code-current"
      ],
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/2.where",
      document: "sub-account-article",
      section: "二",
      authority: "unofficial",
      summary: {
        "zh-CN": "手机从「设置 > 账号管理 > 添加子账号」进，电脑从创作者后台的矩阵管理进。",
        en: "On a phone start from 设置 > 账号管理 > 添加子账号; on a PC from matrix management in the creators' console."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说从哪里开始。", en: "It only says where to start." },
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/2.steps",
      document: "sub-account-article",
      section: "二",
      authority: "unofficial",
      summary: {
        "zh-CN": "安卓和 iPhone 各 5 步，电脑 4 步。",
        en: "Five steps on Android and on iPhone, four on a PC."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说步骤多少。", en: "It only says how many steps there are." },
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/2.code",
      document: "sub-account-article",
      section: "二",
      authority: "unofficial",
      summary: {
        "zh-CN": "验证码是 16 位数字，15 分钟内有效。",
        en: "The verification code has 16 digits and holds for 15 minutes."
      },
      kind: "rule",
      rules: [
        "sub-account-link/official-channel",
        "sub-account-link/code-shape",
        "sub-account-link/code-current"
      ],
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/2.technique",
      document: "sub-account-article",
      section: "二",
      authority: "unofficial",
      summary: {
        "zh-CN": "据称用动态加密令牌（DET）。",
        en: "A dynamic encrypted token (DET) is said to be used."
      },
      kind: "descriptive",
      reason: {
        "zh-CN": "说的是平台内部如何做，没有可填的内容。",
        en: "It tells how the platform works inside; there is nothing to fill in."
      },
      forms: []
    },
    {
      id: "sub-account-article/2.statistics",
      document: "sub-account-article",
      section: "二",
      authority: "unofficial",
      summary: { "zh-CN": "各终端的平均耗时和成功率。", en: "Average time and success rate on each device." },
      kind: "descriptive",
      reason: {
        "zh-CN": "只是无从证实的统计，没有提出要求。",
        en: "Statistics that cannot be confirmed; they demand nothing."
      },
      forms: []
    },
    {
      id: "sub-account-article/3.profile",
      document: "sub-account-article",
      section: "三",
      authority: "unofficial",
      summary: {
        "zh-CN": "基础画像（性别、地域、活跃时段）双向同步，即时生效，可读可写。",
        en: "Profile data (sex, region, active hours) goes both ways at once and can be read and written."
      },
      kind: "guidance",
      reason: {
        "zh-CN": "绑定之后由平台处理，不是绑定的条件。",
        en: "The platform does it after the link; it is no condition of linking."
      },
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/3.commercial",
      document: "sub-account-article",
      section: "三",
      authority: "unofficial",
      summary: {
        "zh-CN": "商业数据（星图订单、品牌合作）只从小号到大号，晚 6 小时，只读。",
        en: "Commercial data (Xingtu orders, brand deals) goes from sub to main only, 6 hours later, to read only."
      },
      kind: "guidance",
      reason: {
        "zh-CN": "绑定之后由平台处理，不是绑定的条件。",
        en: "The platform does it after the link; it is no condition of linking."
      },
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/3.violations",
      document: "sub-account-article",
      section: "三",
      authority: "unofficial",
      summary: {
        "zh-CN": "违规记录分级处理，人工审核后才同步，起警示作用。",
        en: "Violations are handled by degree and passed on as a warning after manual review."
      },
      kind: "guidance",
      reason: {
        "zh-CN": "绑定之后由平台处理，不是绑定的条件。",
        en: "The platform does it after the link; it is no condition of linking."
      },
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/3.fans",
      document: "sub-account-article",
      section: "三",
      authority: "unofficial",
      summary: {
        "zh-CN": "粉丝数不会相加；大号的粉丝会通过「矩阵推荐」更多看到小号的内容。",
        en: "Followers are not added up; through 矩阵推荐 the main account's followers see more of the sub account."
      },
      kind: "guidance",
      reason: {
        "zh-CN": "绑定之后由平台处理，不是绑定的条件。",
        en: "The platform does it after the link; it is no condition of linking."
      },
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/3.statistics",
      document: "sub-account-article",
      section: "三",
      authority: "unofficial",
      summary: { "zh-CN": "曝光增加的幅度。", en: "By how much exposure is said to grow." },
      kind: "descriptive",
      reason: {
        "zh-CN": "只是无从证实的统计，没有提出要求。",
        en: "Statistics that cannot be confirmed; they demand nothing."
      },
      forms: []
    },
    {
      id: "sub-account-article/4.basic",
      document: "sub-account-article",
      section: "四",
      authority: "unofficial",
      summary: {
        "zh-CN": "评论、转发等基础权限自动得到。",
        en: "Basic rights such as commenting and sharing are inherited."
      },
      kind: "guidance",
      reason: {
        "zh-CN": "绑定之后由平台处理，不是绑定的条件。",
        en: "The platform does it after the link; it is no condition of linking."
      },
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/4.advanced",
      document: "sub-account-article",
      section: "四",
      authority: "unofficial",
      summary: {
        "zh-CN": "直播带货、投放广告等高级权限要另行申请。",
        en: "Advanced rights such as live selling and advertising are applied for separately."
      },
      kind: "guidance",
      reason: {
        "zh-CN": "绑定之后由平台处理，不是绑定的条件。",
        en: "The platform does it after the link; it is no condition of linking."
      },
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/4.core",
      document: "sub-account-article",
      section: "四",
      authority: "unofficial",
      summary: {
        "zh-CN": "提现、申诉等核心权限各号独立。",
        en: "Core rights such as withdrawing income and appealing stay with each account."
      },
      kind: "guidance",
      reason: {
        "zh-CN": "绑定之后由平台处理，不是绑定的条件。",
        en: "The platform does it after the link; it is no condition of linking."
      },
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/4.showcase",
      document: "sub-account-article",
      section: "四",
      authority: "unofficial",
      summary: {
        "zh-CN": "大号开通橱窗后，小号要等 48 小时并再过一次实名复核才能用。",
        en: "When the main account opens a shop window, the sub account waits 48 hours and passes a second real-name check."
      },
      kind: "guidance",
      reason: {
        "zh-CN": "绑定之后由平台处理，不是绑定的条件。",
        en: "The platform does it after the link; it is no condition of linking."
      },
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/5.protections",
      document: "sub-account-article",
      section: "五",
      authority: "unofficial",
      summary: {
        "zh-CN": "五重防护：比对设备、聚类登录 IP、识别行为模式、监看资金流、人工复审。",
        en: "Five protections: device comparison, clustering of login IPs, behaviour patterns, watching money flows, and a manual second review."
      },
      kind: "guidance",
      reason: {
        "zh-CN": "说的是平台内部如何做，没有可填的内容。",
        en: "It tells how the platform works inside; there is nothing to fill in."
      },
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/5.statistics",
      document: "sub-account-article",
      section: "五",
      authority: "unofficial",
      summary: {
        "zh-CN": "2023 年第四季度异常绑定的拦截、驳回与误判比例。",
        en: "Shares of odd attempts blocked, refused and misjudged in the last quarter of 2023."
      },
      kind: "descriptive",
      reason: {
        "zh-CN": "只是无从证实的统计，没有提出要求。",
        en: "Statistics that cannot be confirmed; they demand nothing."
      },
      forms: []
    },
    {
      id: "sub-account-article/6.conditions",
      document: "sub-account-article",
      section: "六",
      authority: "unofficial",
      summary: {
        "zh-CN": "解绑要三样都满足：星图订单已结清、没有在直播、账号状态正常。",
        en: "Unlinking needs all three: no unsettled Xingtu orders, no live in progress, the account in a normal state."
      },
      kind: "rule",
      rules: [
        "sub-account-unlink/no-unsettled-orders",
        "sub-account-unlink/no-live",
        "sub-account-unlink/account-normal",
        "sub-account-unlink/frequency"
      ],
      forms: ["sub-account-unlink"]
    },
    {
      id: "sub-account-article/6.history",
      document: "sub-account-article",
      section: "六",
      authority: "unofficial",
      summary: {
        "zh-CN": "解绑后，历史数据还能看 90 天，但不能操作。",
        en: "After unlinking, past data can still be read for 90 days but not worked on."
      },
      kind: "fact",
      reason: {
        "zh-CN": "说的是解绑之后；日期作为期限列出。",
        en: "It concerns the time after unlinking; the day is given as a deadline."
      },
      forms: ["sub-account-unlink"]
    },
    {
      id: "sub-account-article/6.frequency",
      document: "sub-account-article",
      section: "六",
      authority: "unofficial",
      summary: { "zh-CN": "一个月内解绑不宜超过 3 次。", en: "Unlink no more than 3 times a month." },
      kind: "rule",
      rules: [
        "sub-account-unlink/no-unsettled-orders",
        "sub-account-unlink/no-live",
        "sub-account-unlink/account-normal",
        "sub-account-unlink/frequency"
      ],
      forms: ["sub-account-unlink"]
    },
    {
      id: "sub-account-article/6.penalty",
      document: "sub-account-article",
      section: "六",
      authority: "unofficial",
      summary: {
        "zh-CN": "超过 3 次会扣 20 分账号信用分，推荐流量随之下降。",
        en: "Beyond 3 the account loses 20 credit points, and its recommendations suffer."
      },
      kind: "sanction",
      reason: {
        "zh-CN": "这是频繁解绑的后果，次数由规则核对。",
        en: "It is the consequence of unlinking too often; the rule checks the number."
      },
      rules: ["sub-account-unlink/frequency"],
      forms: ["sub-account-unlink"]
    },
    {
      id: "sub-account-article/7.administrator",
      document: "sub-account-article",
      section: "七",
      authority: "unofficial",
      summary: {
        "zh-CN": "企业绑定要有专属的管理员账户。",
        en: "An enterprise needs a dedicated administrator account."
      },
      kind: "rule",
      rules: ["sub-account-link/administrator", "sub-account-link/roles-limit"],
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/7.roles",
      document: "sub-account-article",
      section: "七",
      authority: "unofficial",
      summary: {
        "zh-CN": "最多设 5 种角色，如财务、运营、客服。",
        en: "Up to 5 roles can be set up, such as finance, operations and customer service."
      },
      kind: "rule",
      rules: ["sub-account-link/administrator", "sub-account-link/roles-limit"],
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/7.features",
      document: "sub-account-article",
      section: "七",
      authority: "unofficial",
      summary: {
        "zh-CN": "企业还有跨账号数据看板、统一开票和共享的品牌内容库。",
        en: "Enterprises also get a dashboard across accounts, joint invoicing and a shared library of brand content."
      },
      kind: "guidance",
      reason: { "zh-CN": "介绍附加功能，没有提出要求。", en: "It introduces extras and demands nothing." },
      forms: ["sub-account-link"]
    },
    {
      id: "sub-account-article/7.statistics",
      document: "sub-account-article",
      section: "七",
      authority: "unofficial",
      summary: {
        "zh-CN": "某美妆品牌的成本与转化案例。",
        en: "One cosmetics brand's case of costs and conversion."
      },
      kind: "descriptive",
      reason: {
        "zh-CN": "只是无从证实的统计，没有提出要求。",
        en: "Statistics that cannot be confirmed; they demand nothing."
      },
      forms: []
    },
    {
      id: "sub-account-article/8.comparison",
      document: "sub-account-article",
      section: "八",
      authority: "unofficial",
      summary: {
        "zh-CN": "与微博、快手同类功能的比较：抖音更重商业价值。",
        en: "A comparison with Weibo's and Kuaishou's features: Douyin's is said to look more to commercial value."
      },
      kind: "descriptive",
      reason: { "zh-CN": "是比较和评论，没有提出要求。", en: "Comparison and comment; it demands nothing." },
      forms: []
    },
    {
      id: "sub-account-article/8.statistics",
      document: "sub-account-article",
      section: "八",
      authority: "unofficial",
      summary: { "zh-CN": "粉丝留存率的比较数字。", en: "A figure comparing how many followers stay." },
      kind: "descriptive",
      reason: {
        "zh-CN": "只是无从证实的统计，没有提出要求。",
        en: "Statistics that cannot be confirmed; they demand nothing."
      },
      forms: []
    },
    {
      id: "sub-account-article/8.outlook",
      document: "sub-account-article",
      section: "八",
      authority: "unofficial",
      summary: {
        "zh-CN": "结语：评价绑定机制，展望智能化功能，劝人关注规则变化、合规经营。",
        en: "Closing words: praise for linking, an outlook on automation, and general advice to follow rule changes and stay compliant."
      },
      kind: "descriptive",
      reason: { "zh-CN": "泛泛之论，没有具体要求。", en: "General remarks without a concrete demand." },
      forms: []
    },
    {
      id: "employee-account-guide/title",
      document: "employee-account-guide",
      section: "标题",
      authority: "officialHelp",
      summary: {
        "zh-CN": "两篇说明的标题和更新时间（2022-12-08）。",
        en: "The titles of two guides and when they were updated (2022-12-08)."
      },
      kind: "descriptive",
      reason: { "zh-CN": "没有提出要求。", en: "They demand nothing." },
      forms: []
    },
    {
      id: "employee-account-guide/certification",
      document: "employee-account-guide",
      section: "企业认证方式",
      authority: "officialHelp",
      summary: {
        "zh-CN": "还没有企业号的，可以在电脑或手机上认证。",
        en: "Without an enterprise account yet: certification works on a PC or a phone."
      },
      kind: "guidance",
      reason: {
        "zh-CN": "说的是开企业号，先于本表单。",
        en: "It concerns opening an enterprise account, which comes before this form."
      },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/certification.pc",
      document: "employee-account-guide",
      section: "PC认证",
      authority: "officialHelp",
      summary: {
        "zh-CN": "电脑：打开 renzheng.douyin.com，登录后点认证，选电脑端流程。",
        en: "On a PC: log in at renzheng.douyin.com, press 认证 and choose the PC flow."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说怎么操作。", en: "It only says how to go about it." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/certification.phone",
      document: "employee-account-guide",
      section: "手机认证",
      authority: "officialHelp",
      summary: {
        "zh-CN": "手机：抖音「我」> 右上角菜单 >「创作者服务中心」>「官方认证」或「企业号开通」>「0元使用企业号」。",
        en: "On a phone: 我 in Douyin > the menu at the top right > 创作者服务中心 > 官方认证 or 企业号开通 > 0元使用企业号."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说怎么操作。", en: "It only says how to go about it." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/1",
      document: "employee-account-guide",
      section: "一",
      authority: "officialHelp",
      summary: {
        "zh-CN": "企业可以为员工开企业员工号，或授权员工的个人号，让员工用企业的营销工具服务客户。",
        en: "An enterprise may open employee accounts or authorise employees' personal ones, so that staff serve customers with its marketing tools."
      },
      kind: "descriptive",
      reason: { "zh-CN": "介绍产品，没有提出要求。", en: "It introduces the product and demands nothing." },
      forms: []
    },
    {
      id: "employee-account-guide/1.benefits",
      document: "employee-account-guide",
      section: "一",
      authority: "officialHelp",
      summary: {
        "zh-CN": "三样好处：触达更多人群、多号增收、一对一服务。",
        en: "Three benefits: a wider audience, more income from several accounts, service one to one."
      },
      kind: "descriptive",
      reason: { "zh-CN": "介绍产品，没有提出要求。", en: "It introduces the product and demands nothing." },
      forms: []
    },
    {
      id: "employee-account-guide/2.created",
      document: "employee-account-guide",
      section: "二",
      authority: "officialHelp",
      summary: {
        "zh-CN": "企业员工号：企业新开的号，分给员工使用，离职后可转给他人；任何企业都适用，指南推荐这一种。",
        en: "Created account (企业员工号): a new account that the enterprise opens for an employee and can pass on later; it suits any enterprise, and the guide recommends it."
      },
      kind: "guidance",
      reason: { "zh-CN": "供选择时参考，没有对错。", en: "It helps to choose; neither choice is wrong." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/2.authorized",
      document: "employee-account-guide",
      section: "二",
      authority: "officialHelp",
      summary: {
        "zh-CN": "员工个人号授权：经授权和审核，把员工自己的号加为员工号；适合粉丝已经很多的个人号。",
        en: "Authorised account (员工个人号授权): the employee's own account becomes an employee account by authorisation and review; it suits one that has many followers already."
      },
      kind: "guidance",
      reason: { "zh-CN": "供选择时参考，没有对错。", en: "It helps to choose; neither choice is wrong." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/2.may",
      document: "employee-account-guide",
      section: "二",
      authority: "officialHelp",
      summary: {
        "zh-CN": "两种员工号都可以在短视频和直播里用企业的工具，或登录企业号后台，看企业授权了什么。",
        en: "Both kinds may use the enterprise's tools in short videos and live rooms, or log in to its console, as far as it authorises them."
      },
      kind: "guidance",
      reason: { "zh-CN": "供选择时参考，没有对错。", en: "It helps to choose; neither choice is wrong." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/2.app",
      document: "employee-account-guide",
      section: "二",
      authority: "officialHelp",
      summary: {
        "zh-CN": "企业员工号只能在抖音 App 20.7 或更新的版本上登录，网页不行。",
        en: "A created employee account signs in on the Douyin app 20.7 or later only, not on the web."
      },
      kind: "rule",
      rules: [
        "employee-account/quota",
        "employee-account/app-only",
        "employee-account/app-version",
        "employee-account/tools-held",
        "employee-handover/authorized-action",
        "merchant-page/page-granted"
      ],
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/2.leaving",
      document: "employee-account-guide",
      section: "二",
      authority: "officialHelp",
      summary: {
        "zh-CN": "员工离职：企业员工号可以转交，个人授权号归员工自己、不能转交。",
        en: "When an employee leaves: a created account can be passed on; an authorised one is the employee's own and cannot."
      },
      kind: "rule",
      rules: [
        "employee-account/quota",
        "employee-account/app-only",
        "employee-account/app-version",
        "employee-account/tools-held",
        "employee-handover/authorized-action",
        "merchant-page/page-granted"
      ],
      forms: ["employee-handover"]
    },
    {
      id: "employee-account-guide/2.quota",
      document: "employee-account-guide",
      section: "二",
      authority: "officialHelp",
      summary: {
        "zh-CN": "员工号数量看企业号成长等级，两种合并计算：青铜、白银 5，黄金、铂金、钻石 50，黑钻 Lv1 100，黑钻 Lv2 1000。",
        en: "The number of employee accounts goes by growth level, both kinds together: bronze and silver 5; gold, platinum and diamond 50; black diamond Lv1 100, Lv2 1000."
      },
      kind: "rule",
      rules: [
        "employee-account/quota",
        "employee-account/app-only",
        "employee-account/app-version",
        "employee-account/tools-held",
        "employee-handover/authorized-action",
        "merchant-page/page-granted"
      ],
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/2.level",
      document: "employee-account-guide",
      section: "二",
      authority: "officialHelp",
      summary: {
        "zh-CN": "成长等级在抖音 App 的企业服务中心里看。",
        en: "The growth level is shown in 企业服务中心 of the Douyin app."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说怎么操作。", en: "It only says how to go about it." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/2.tools",
      document: "employee-account-guide",
      section: "二",
      authority: "officialHelp",
      summary: {
        "zh-CN": "主账号自己有的短视频、直播和主页工具，才能授权给员工号。",
        en: "The main account can grant only the short-video, live and profile tools that it holds itself."
      },
      kind: "rule",
      rules: [
        "employee-account/quota",
        "employee-account/app-only",
        "employee-account/app-version",
        "employee-account/tools-held",
        "employee-handover/authorized-action",
        "merchant-page/page-granted"
      ],
      forms: ["employee-account", "merchant-page"]
    },
    {
      id: "employee-account-guide/2.modules",
      document: "employee-account-guide",
      section: "二",
      authority: "officialHelp",
      summary: {
        "zh-CN": "可以让员工号登录后台代管七个模块：短视频、直播、主页、私信、用户、经营工具、数据。",
        en: "An employee account may be let into seven console modules: short videos, live, profile, direct messages, users, tools, data."
      },
      kind: "guidance",
      reason: { "zh-CN": "供选择时参考，没有对错。", en: "It helps to choose; neither choice is wrong." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/2.replies",
      document: "employee-account-guide",
      section: "二",
      authority: "officialHelp",
      summary: {
        "zh-CN": "员工可以自己设自动回复和关键词回复，私信回得更快。",
        en: "Employees can set up automatic and keyword replies themselves, to answer messages faster."
      },
      kind: "guidance",
      reason: { "zh-CN": "供选择时参考，没有对错。", en: "It helps to choose; neither choice is wrong." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/2.exemptions",
      document: "employee-account-guide",
      section: "二",
      authority: "officialHelp",
      summary: {
        "zh-CN": "员工号同享主账号在短视频推广和直播间组件上的营销豁免。",
        en: "Employee accounts share the main account's marketing exemptions for promoted short videos and live-room components."
      },
      kind: "guidance",
      reason: { "zh-CN": "供选择时参考，没有对错。", en: "It helps to choose; neither choice is wrong." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3",
      document: "employee-account-guide",
      section: "三",
      authority: "officialHelp",
      summary: { "zh-CN": "申请账号，两种员工号分述。", en: "Applying for accounts, told for each kind." },
      kind: "descriptive",
      reason: {
        "zh-CN": "只是标题，内容在两小节里。",
        en: "A heading only; its two parts hold the content."
      },
      forms: []
    },
    {
      id: "employee-account-guide/3.1.start",
      document: "employee-account-guide",
      section: "三.1",
      authority: "officialHelp",
      summary: {
        "zh-CN": "企业先点「申请账号」，再在「账号设置」里定下员工首次登录用的账号和密码；等级越高，能申请的越多。",
        en: "The enterprise presses 申请账号 and sets, under 账号设置, the name and password of the employee's first sign-in; a higher level allows more accounts."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说怎么操作。", en: "It only says how to go about it." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.1.employee",
      document: "employee-account-guide",
      section: "三.1",
      authority: "officialHelp",
      summary: {
        "zh-CN": "要填员工的姓名、身份证号，并交在职证明。",
        en: "The employee's name and resident ID have to be given, with a proof of employment."
      },
      kind: "rule",
      rules: [
        "employee-account/name-given",
        "employee-account/resident-id-given",
        "employee-account/proof-given",
        "employee-account/app-version",
        "employee-account/face",
        "employee-account/mobile",
        "employee-account/password",
        "employee-handover/created-action",
        "employee-handover/assets-settled"
      ],
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.1.truthful",
      document: "employee-account-guide",
      section: "三.1",
      authority: "officialHelp",
      summary: {
        "zh-CN": "核对员工信息和证明材料属实。",
        en: "Check that the employee's data and the proof are true."
      },
      kind: "manual",
      reason: {
        "zh-CN": "是否属实由平台审核，规则只看有没有填、格式对不对。",
        en: "The platform reviews the truth; the rules see only that the data is there and well-formed."
      },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.1.grant",
      document: "employee-account-guide",
      section: "三.1",
      authority: "officialHelp",
      summary: {
        "zh-CN": "在「岗位授权」里建岗位、选权限，并按企业情况建部门。",
        en: "Under 岗位授权 create posts with their rights, and departments as the enterprise has them."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说怎么操作。", en: "It only says how to go about it." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.1.sign-in",
      document: "employee-account-guide",
      section: "三.1",
      authority: "officialHelp",
      summary: {
        "zh-CN": "员工激活时，在最新版 App 里用邮箱和密码登录。",
        en: "To activate, the employee signs in with e-mail and password in the latest app."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说怎么操作。", en: "It only says how to go about it." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.1.version",
      document: "employee-account-guide",
      section: "三.1",
      authority: "officialHelp",
      summary: {
        "zh-CN": "激活要用抖音 App 20.7 或更新的版本。",
        en: "Activation needs the Douyin app 20.7 or later."
      },
      kind: "rule",
      rules: [
        "employee-account/name-given",
        "employee-account/resident-id-given",
        "employee-account/proof-given",
        "employee-account/app-version",
        "employee-account/face",
        "employee-account/mobile",
        "employee-account/password",
        "employee-handover/created-action",
        "employee-handover/assets-settled"
      ],
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.1.face",
      document: "employee-account-guide",
      section: "三.1",
      authority: "officialHelp",
      summary: {
        "zh-CN": "员工要亲自刷脸，与后台填写的身份一致，别人代刷过不了。",
        en: "The employee passes the face check in person, matching the identity entered; nobody else can."
      },
      kind: "rule",
      rules: [
        "employee-account/name-given",
        "employee-account/resident-id-given",
        "employee-account/proof-given",
        "employee-account/app-version",
        "employee-account/face",
        "employee-account/mobile",
        "employee-account/password",
        "employee-handover/created-action",
        "employee-handover/assets-settled"
      ],
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.1.mobile",
      document: "employee-account-guide",
      section: "三.1",
      authority: "officialHelp",
      summary: {
        "zh-CN": "绑定员工自己的手机号作安全校验，注册过抖音的号码也可以。",
        en: "The employee's own mobile number is bound for security checks; one already on Douyin will do."
      },
      kind: "rule",
      rules: [
        "employee-account/name-given",
        "employee-account/resident-id-given",
        "employee-account/proof-given",
        "employee-account/app-version",
        "employee-account/face",
        "employee-account/mobile",
        "employee-account/password",
        "employee-handover/created-action",
        "employee-handover/assets-settled"
      ],
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.1.password",
      document: "employee-account-guide",
      section: "三.1",
      authority: "officialHelp",
      summary: {
        "zh-CN": "第一次登录要换密码，之后用新密码。",
        en: "The password is changed at the first sign-in; the new one holds from then on."
      },
      kind: "rule",
      rules: [
        "employee-account/name-given",
        "employee-account/resident-id-given",
        "employee-account/proof-given",
        "employee-account/app-version",
        "employee-account/face",
        "employee-account/mobile",
        "employee-account/password",
        "employee-handover/created-action",
        "employee-handover/assets-settled"
      ],
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.1.wait",
      document: "employee-account-guide",
      section: "三.1",
      authority: "officialHelp",
      summary: {
        "zh-CN": "企业员工号：等状态从「审核中」变成「生效中」，再把账号密码交给员工激活。",
        en: "Created account: wait until 审核中 turns to 生效中, then hand the name and password to the employee, who activates it."
      },
      kind: "nextStep",
      reason: { "zh-CN": "在表单通过之后才会发生。", en: "It happens only after the form has passed." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.1.active",
      document: "employee-account-guide",
      section: "三.1",
      authority: "officialHelp",
      summary: {
        "zh-CN": "企业员工号：四步做完即激活成功。",
        en: "Created account: with the four steps done, it is active."
      },
      kind: "nextStep",
      reason: { "zh-CN": "在表单通过之后才会发生。", en: "It happens only after the form has passed." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.1.leave",
      document: "employee-account-guide",
      section: "三.1",
      authority: "officialHelp",
      summary: {
        "zh-CN": "离职换绑从「离职」开始，先勾选并同意协议。",
        en: "Passing an account on starts with 离职: tick the agreement and accept it."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说怎么操作。", en: "It only says how to go about it." },
      forms: ["employee-handover"]
    },
    {
      id: "employee-account-guide/3.1.assets",
      document: "employee-account-guide",
      section: "三.1",
      authority: "officialHelp",
      summary: {
        "zh-CN": "账号资产没有结清的，要通知员工在抖音里手动解除实名；没有这类资产则直接离职成功。",
        en: "If assets are unsettled, the employee is notified and releases the real name by hand in Douyin; if not, the account is free at once."
      },
      kind: "rule",
      rules: [
        "employee-account/name-given",
        "employee-account/resident-id-given",
        "employee-account/proof-given",
        "employee-account/app-version",
        "employee-account/face",
        "employee-account/mobile",
        "employee-account/password",
        "employee-handover/created-action",
        "employee-handover/assets-settled"
      ],
      forms: ["employee-handover"]
    },
    {
      id: "employee-account-guide/3.1.reassign",
      document: "employee-account-guide",
      section: "三.1",
      authority: "officialHelp",
      summary: {
        "zh-CN": "企业员工号在员工离职时换绑给别人。",
        en: "A created account is passed on to another employee when its holder leaves."
      },
      kind: "rule",
      rules: [
        "employee-account/name-given",
        "employee-account/resident-id-given",
        "employee-account/proof-given",
        "employee-account/app-version",
        "employee-account/face",
        "employee-account/mobile",
        "employee-account/password",
        "employee-handover/created-action",
        "employee-handover/assets-settled"
      ],
      forms: ["employee-handover"]
    },
    {
      id: "employee-account-guide/3.1.cancel",
      document: "employee-account-guide",
      section: "三.1",
      authority: "officialHelp",
      summary: { "zh-CN": "企业员工号暂时不能注销。", en: "A created account cannot be cancelled for now." },
      kind: "rule",
      rules: [
        "employee-account/name-given",
        "employee-account/resident-id-given",
        "employee-account/proof-given",
        "employee-account/app-version",
        "employee-account/face",
        "employee-account/mobile",
        "employee-account/password",
        "employee-handover/created-action",
        "employee-handover/assets-settled"
      ],
      forms: ["employee-handover"]
    },
    {
      id: "employee-account-guide/3.1.enable",
      document: "employee-account-guide",
      section: "三.1",
      authority: "officialHelp",
      summary: {
        "zh-CN": "换绑后点启用，重设密码、员工信息和岗位授权。",
        en: "After the change press 启用 and set a new password, the new employee's data and the posts."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说怎么操作。", en: "It only says how to go about it." },
      forms: ["employee-handover"]
    },
    {
      id: "employee-account-guide/3.1.reassigned",
      document: "employee-account-guide",
      section: "三.1",
      authority: "officialHelp",
      summary: {
        "zh-CN": "状态变成「生效中」后，再把账号密码交给新员工。",
        en: "Once the state is 生效中, hand the name and password to the new employee."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说怎么操作。", en: "It only says how to go about it." },
      forms: ["employee-handover"]
    },
    {
      id: "employee-account-guide/3.1.posts",
      document: "employee-account-guide",
      section: "三.1",
      authority: "officialHelp",
      summary: {
        "zh-CN": "建岗位：点「创建岗位」，填名称，勾选权限，保存。",
        en: "To create a post: press 创建岗位, name it, tick its rights and save."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说怎么操作。", en: "It only says how to go about it." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.1.departments",
      document: "employee-account-guide",
      section: "三.1",
      authority: "officialHelp",
      summary: {
        "zh-CN": "建部门：点「创建部门」，填名称，选上级部门，保存。",
        en: "To create a department: press 创建部门, name it, choose the one above it and save."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说怎么操作。", en: "It only says how to go about it." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.2.app",
      document: "employee-account-guide",
      section: "三.2",
      authority: "officialHelp",
      summary: {
        "zh-CN": "手机发起授权：「我」> 右上角菜单 >「企业服务中心」>「矩阵营销」>「账号中心」>「员工账号」，输入抖音号或批量上传。",
        en: "To authorise on a phone: 我 > the menu at the top right > 企业服务中心 > 矩阵营销 > 账号中心 > 员工账号; enter a Douyin ID or upload a list."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说怎么操作。", en: "It only says how to go about it." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.2.pc",
      document: "employee-account-guide",
      section: "三.2",
      authority: "officialHelp",
      summary: {
        "zh-CN": "电脑发起授权：登录 e.douyin.com，「矩阵营销」>「员工账号」>「添加账号」，输入抖音号或批量上传。",
        en: "To authorise on a PC: log in at e.douyin.com, 矩阵营销 > 员工账号 > 添加账号; enter a Douyin ID or upload a list."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说怎么操作。", en: "It only says how to go about it." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.2.term",
      document: "employee-account-guide",
      section: "三.2",
      authority: "officialHelp",
      summary: {
        "zh-CN": "授权设了有效期的，要还在期内。",
        en: "Where the authorisation has an end, it must not have passed."
      },
      kind: "rule",
      rules: ["employee-account/accepted-in-time", "employee-account/authorization-current"],
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.2.accept",
      document: "employee-account-guide",
      section: "三.2",
      authority: "officialHelp",
      summary: {
        "zh-CN": "员工要在 48 小时内填好资料，接受绑定。",
        en: "The employee completes the details and accepts the invitation within 48 hours."
      },
      kind: "rule",
      rules: ["employee-account/accepted-in-time", "employee-account/authorization-current"],
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.2.agree",
      document: "employee-account-guide",
      section: "三.2",
      authority: "officialHelp",
      summary: {
        "zh-CN": "个人号授权：选好授权的模块，勾选业务授权协议；在电脑上还要填有效期，然后确定。",
        en: "Authorised account: choose the modules and tick the authorisation agreement; on a PC set the end of the authorisation too, then confirm."
      },
      kind: "nextStep",
      reason: { "zh-CN": "在表单通过之后才会发生。", en: "It happens only after the form has passed." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.2.notify",
      document: "employee-account-guide",
      section: "三.2",
      authority: "officialHelp",
      summary: {
        "zh-CN": "个人号授权：员工在抖音「我 > 设置」里打开通知，才收得到绑定邀请。",
        en: "Authorised account: the employee turns notifications on under 我 > 设置 in Douyin, or the invitation will not show."
      },
      kind: "nextStep",
      reason: { "zh-CN": "在表单通过之后才会发生。", en: "It happens only after the form has passed." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.2.submit",
      document: "employee-account-guide",
      section: "三.2",
      authority: "officialHelp",
      summary: {
        "zh-CN": "个人号授权：员工在 48 小时内提交资料，然后等审核结果。",
        en: "Authorised account: the employee submits the details within 48 hours and waits for the review."
      },
      kind: "nextStep",
      reason: { "zh-CN": "在表单通过之后才会发生。", en: "It happens only after the form has passed." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.2.retry",
      document: "employee-account-guide",
      section: "三.2",
      authority: "officialHelp",
      summary: {
        "zh-CN": "个人号授权：没有过审，按提示改好再提交。",
        en: "Authorised account: if refused, correct what the notice names and submit again."
      },
      kind: "nextStep",
      reason: { "zh-CN": "在表单通过之后才会发生。", en: "It happens only after the form has passed." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/3.2.lapse",
      document: "employee-account-guide",
      section: "三.2",
      authority: "officialHelp",
      summary: {
        "zh-CN": "过了 48 小时邀请作废，主账号要重新发起。",
        en: "After 48 hours the invitation lapses, and the main account has to start again."
      },
      kind: "sanction",
      reason: {
        "zh-CN": "这是超时的后果，时限由规则核对。",
        en: "It is the consequence of being late; the rule checks the time."
      },
      rules: ["employee-account/accepted-in-time"],
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/8.created",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "企业员工号的申请、离职、岗位、部门等，见第三部分。",
        en: "For applying, leaving, posts and departments of created accounts see part three."
      },
      kind: "descriptive",
      reason: { "zh-CN": "只指向另一节。", en: "It only points to another section." },
      forms: []
    },
    {
      id: "employee-account-guide/8.identity",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "同一实名的其他账号正受处罚（封禁、限制投稿或直播等），这个身份就不能申请。",
        en: "While another account of the same real-name identity is under a penalty (a ban, limits on posts or lives), that identity cannot apply."
      },
      kind: "rule",
      rules: [
        "employee-account/identity-clear",
        "employee-account/star-talent",
        "employee-account/proof",
        "employee-account/proof-explained",
        "employee-account/one-enterprise",
        "employee-showcase/real-name",
        "employee-showcase/deposit",
        "employee-showcase/videos",
        "employee-showcase/fans",
        "employee-showcase/own",
        "employee-handover/created-action",
        "employee-handover/authorized-action",
        "merchant-page/module-approved",
        "merchant-page/page-granted",
        "merchant-page/group-buy-granted"
      ],
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/8.identity.repair",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "遇到这种情况，换一个实名身份，或等处罚解除。",
        en: "In that case use another real-name identity, or wait until the penalty is lifted."
      },
      kind: "guidance",
      reason: {
        "zh-CN": "教人如何补救，处罚由规则核对。",
        en: "It says how to mend things; the rule checks the penalty."
      },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/8.both",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "已有个人号的人，仍可以用自己的身份激活企业员工号。",
        en: "A person who has a personal account may still activate an employee account with the same identity."
      },
      kind: "guidance",
      reason: { "zh-CN": "是许可，没有可核对的。", en: "A permission; there is nothing to check." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/8.proof",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "在职证明通常要盖登记过的公章；没有公章的，由法人签字并说明。",
        en: "A proof of employment normally carries the registered seal; without a seal the legal representative signs and explains."
      },
      kind: "rule",
      rules: [
        "employee-account/identity-clear",
        "employee-account/star-talent",
        "employee-account/proof",
        "employee-account/proof-explained",
        "employee-account/one-enterprise",
        "employee-showcase/real-name",
        "employee-showcase/deposit",
        "employee-showcase/videos",
        "employee-showcase/fans",
        "employee-showcase/own",
        "employee-handover/created-action",
        "employee-handover/authorized-action",
        "merchant-page/module-approved",
        "merchant-page/page-granted",
        "merchant-page/group-buy-granted"
      ],
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/8.mail",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "邮箱登录：先点「密码登录」，下面就有「邮箱密码登录」。",
        en: "To sign in by e-mail: press 密码登录; 邮箱密码登录 is below it."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说怎么操作。", en: "It only says how to go about it." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/8.authorized",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "个人号如何授权等，见第三部分。",
        en: "For how to authorise a personal account see part three."
      },
      kind: "descriptive",
      reason: { "zh-CN": "只指向另一节。", en: "It only points to another section." },
      forms: []
    },
    {
      id: "employee-account-guide/8.convert",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "离职时也不能把一种员工号变成另一种。",
        en: "An account of one kind cannot be turned into the other, on leaving either."
      },
      kind: "rule",
      rules: [
        "employee-account/identity-clear",
        "employee-account/star-talent",
        "employee-account/proof",
        "employee-account/proof-explained",
        "employee-account/one-enterprise",
        "employee-showcase/real-name",
        "employee-showcase/deposit",
        "employee-showcase/videos",
        "employee-showcase/fans",
        "employee-showcase/own",
        "employee-handover/created-action",
        "employee-handover/authorized-action",
        "merchant-page/module-approved",
        "merchant-page/page-granted",
        "merchant-page/group-buy-granted"
      ],
      forms: ["employee-handover"]
    },
    {
      id: "employee-account-guide/8.conversion",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "两种员工号目前不能互换，选定前想好。",
        en: "The two kinds cannot be converted into each other at present, so choose with care."
      },
      kind: "fact",
      reason: {
        "zh-CN": "产品现状，表单改变不了。",
        en: "That is how the product is; no form can change it."
      },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/8.unbind",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "个人授权号不能解绑或换绑；可以注销来解除实名，或双方商量后由员工保留。",
        en: "An authorised account cannot be unbound or passed on; it can be cancelled, which releases the real name, or kept by the employee by agreement."
      },
      kind: "rule",
      rules: [
        "employee-account/identity-clear",
        "employee-account/star-talent",
        "employee-account/proof",
        "employee-account/proof-explained",
        "employee-account/one-enterprise",
        "employee-showcase/real-name",
        "employee-showcase/deposit",
        "employee-showcase/videos",
        "employee-showcase/fans",
        "employee-showcase/own",
        "employee-handover/created-action",
        "employee-handover/authorized-action",
        "merchant-page/module-approved",
        "merchant-page/page-granted",
        "merchant-page/group-buy-granted"
      ],
      forms: ["employee-handover"]
    },
    {
      id: "employee-account-guide/8.unbind.instead",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "想在离职后收回账号，一开始就用企业员工号。",
        en: "To keep an account when its holder leaves, use a created employee account from the start."
      },
      kind: "guidance",
      reason: { "zh-CN": "供选择时参考，没有对错。", en: "It helps to choose; neither choice is wrong." },
      forms: ["employee-account", "employee-handover"]
    },
    {
      id: "employee-account-guide/8.one",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "一个个人号只能授权给一个企业号。",
        en: "A personal account can be authorised to one enterprise account only."
      },
      kind: "rule",
      rules: [
        "employee-account/identity-clear",
        "employee-account/star-talent",
        "employee-account/proof",
        "employee-account/proof-explained",
        "employee-account/one-enterprise",
        "employee-showcase/real-name",
        "employee-showcase/deposit",
        "employee-showcase/videos",
        "employee-showcase/fans",
        "employee-showcase/own",
        "employee-handover/created-action",
        "employee-handover/authorized-action",
        "merchant-page/module-approved",
        "merchant-page/page-granted",
        "merchant-page/group-buy-granted"
      ],
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/8.star",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "星图达人不能做员工号，员工号也不能登录巨量星图。",
        en: "A Xingtu talent cannot hold an employee account, and an employee account cannot log in to Xingtu."
      },
      kind: "rule",
      rules: [
        "employee-account/identity-clear",
        "employee-account/star-talent",
        "employee-account/proof",
        "employee-account/proof-explained",
        "employee-account/one-enterprise",
        "employee-showcase/real-name",
        "employee-showcase/deposit",
        "employee-showcase/videos",
        "employee-showcase/fans",
        "employee-showcase/own",
        "employee-handover/created-action",
        "employee-handover/authorized-action",
        "merchant-page/module-approved",
        "merchant-page/page-granted",
        "merchant-page/group-buy-granted"
      ],
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/8.showcase",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "员工号开橱窗，四样都要：已实名、交商品保证金 500 元、公开视频至少 10 个、粉丝超过 1000。",
        en: "To open a showcase an employee account needs all four: real name verified, a deposit of 500 yuan, at least 10 public videos, more than 1000 followers."
      },
      kind: "rule",
      rules: [
        "employee-account/identity-clear",
        "employee-account/star-talent",
        "employee-account/proof",
        "employee-account/proof-explained",
        "employee-account/one-enterprise",
        "employee-showcase/real-name",
        "employee-showcase/deposit",
        "employee-showcase/videos",
        "employee-showcase/fans",
        "employee-showcase/own",
        "employee-handover/created-action",
        "employee-handover/authorized-action",
        "merchant-page/module-approved",
        "merchant-page/page-granted",
        "merchant-page/group-buy-granted"
      ],
      forms: ["employee-showcase"]
    },
    {
      id: "employee-account-guide/8.showcase.own",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: { "zh-CN": "不能沿用主账号的橱窗。", en: "The main account's showcase cannot be inherited." },
      kind: "rule",
      rules: [
        "employee-account/identity-clear",
        "employee-account/star-talent",
        "employee-account/proof",
        "employee-account/proof-explained",
        "employee-account/one-enterprise",
        "employee-showcase/real-name",
        "employee-showcase/deposit",
        "employee-showcase/videos",
        "employee-showcase/fans",
        "employee-showcase/own",
        "employee-handover/created-action",
        "employee-handover/authorized-action",
        "merchant-page/module-approved",
        "merchant-page/page-granted",
        "merchant-page/group-buy-granted"
      ],
      forms: ["employee-showcase"]
    },
    {
      id: "employee-account-guide/8.live",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "直播伴侣和创作者服务中心，两种员工号都能用；进不了电脑后台又要操作小风车，可以扫码登录直播管家（livehub.oceanengine.com）。",
        en: "Both kinds can use 直播伴侣 and 创作者服务中心; to work 小风车 on a PC without access to the console, scan in to 直播管家 (livehub.oceanengine.com)."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说怎么操作。", en: "It only says how to go about it." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/8.company",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "员工号主页目前不能隐藏公司信息；指南说计划改进。",
        en: "The company's name on the profile cannot be hidden at present; the guide says a change is planned."
      },
      kind: "fact",
      reason: {
        "zh-CN": "产品现状，表单改变不了。",
        en: "That is how the product is; no form can change it."
      },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/8.videos",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "主账号的视频不会同步到员工号。",
        en: "The main account's videos are not synchronised to employee accounts."
      },
      kind: "fact",
      reason: {
        "zh-CN": "产品现状，表单改变不了。",
        en: "That is how the product is; no form can change it."
      },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/8.videos.original",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "发与主账号相似的视频可能被认作非原创，最好按员工号自己的人设来拍。",
        en: "A video like the main account's may be judged unoriginal; better post what suits the employee account's own character."
      },
      kind: "guidance",
      reason: { "zh-CN": "是否原创由平台判断。", en: "The platform judges originality." },
      forms: ["employee-account"]
    },
    {
      id: "employee-account-guide/8.page.module",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "商家页面至少要有一个配置好并过审的模块。",
        en: "The merchant page needs at least one module configured and approved."
      },
      kind: "rule",
      rules: [
        "employee-account/identity-clear",
        "employee-account/star-talent",
        "employee-account/proof",
        "employee-account/proof-explained",
        "employee-account/one-enterprise",
        "employee-showcase/real-name",
        "employee-showcase/deposit",
        "employee-showcase/videos",
        "employee-showcase/fans",
        "employee-showcase/own",
        "employee-handover/created-action",
        "employee-handover/authorized-action",
        "merchant-page/module-approved",
        "merchant-page/page-granted",
        "merchant-page/group-buy-granted"
      ],
      forms: ["merchant-page"]
    },
    {
      id: "employee-account-guide/8.page.grant",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "主账号要授权对应的模块；例如限时团购要授权团购工具。",
        en: "The main account has to grant the matching module; 限时团购, for example, needs the group-buy tool."
      },
      kind: "rule",
      rules: [
        "employee-account/identity-clear",
        "employee-account/star-talent",
        "employee-account/proof",
        "employee-account/proof-explained",
        "employee-account/one-enterprise",
        "employee-showcase/real-name",
        "employee-showcase/deposit",
        "employee-showcase/videos",
        "employee-showcase/fans",
        "employee-showcase/own",
        "employee-handover/created-action",
        "employee-handover/authorized-action",
        "merchant-page/module-approved",
        "merchant-page/page-granted",
        "merchant-page/group-buy-granted"
      ],
      forms: ["merchant-page"]
    },
    {
      id: "employee-account-guide/8.page.where",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "改授权：登录 e.douyin.com，「矩阵营销」>「员工账号」，找到该账号，点「修改」。",
        en: "To change the grant: log in at e.douyin.com, 矩阵营销 > 员工账号, find the account and press 修改."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说怎么操作。", en: "It only says how to go about it." },
      forms: ["merchant-page"]
    },
    {
      id: "employee-account-guide/8.page.refresh",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: { "zh-CN": "刷新几次，再重新编辑。", en: "Refresh a few times, then edit again." },
      kind: "guidance",
      reason: { "zh-CN": "只说怎么操作。", en: "It only says how to go about it." },
      forms: ["merchant-page"]
    },
    {
      id: "employee-account-guide/8.page.help",
      document: "employee-account-guide",
      section: "八",
      authority: "officialHelp",
      summary: {
        "zh-CN": "还是不展示，在抖音搜「企业号小助手」，把截图发给客服。",
        en: "If it still does not show, search Douyin for 企业号小助手 and send support a screenshot."
      },
      kind: "guidance",
      reason: { "zh-CN": "只说怎么操作。", en: "It only says how to go about it." },
      forms: ["merchant-page"]
    }
  ],
  categories: {
    binding: [
      { level1: "体育", level2: "体育", level3: "体育赛事", tag: "one-brand", says: says0 },
      { level1: "体育", level2: "体育", level3: "体育培训", tag: "one-brand", says: says1 },
      { level1: "体育", level2: "体育", level3: "体育场馆服务", tag: "one-brand", says: says1 },
      { level1: "体育", level2: "体育", level3: "高危体育", tag: "one-brand", says: says1 },
      { level1: "体育", level2: "体育", level3: "在线健身", tag: "one-brand", says: says1 },
      { level1: "社交", level2: "社交", level3: "陌生人交友", tag: "one-brand", says: says1 },
      { level1: "社交", level2: "社交", level3: "熟人交友", tag: "one-brand", says: says1 },
      { level1: "社交", level2: "社交", level3: "社区/论坛", tag: "one-brand", says: says1 },
      { level1: "社交", level2: "社交", level3: "直播", tag: "one-brand", says: says1 },
      { level1: "社交", level2: "社交", level3: "笔记", tag: "one-brand", says: says1 },
      { level1: "社交", level2: "社交", level3: "婚恋", tag: "one-brand", says: says1 },
      { level1: "社交", level2: "社交", level3: "问答", tag: "one-brand", says: says1 },
      { level1: "社交", level2: "社交", level3: "直播答题", tag: "one-brand", says: says1 },
      { level1: "社交", level2: "社交", level3: "语音", tag: "one-brand", says: says1 },
      { level1: "工具", level2: "实用工具", level3: "记账", tag: "one-brand", says: says1 },
      { level1: "工具", level2: "实用工具", level3: "日历", tag: "one-brand", says: says1 },
      { level1: "工具", level2: "实用工具", level3: "天气", tag: "one-brand", says: says1 },
      { level1: "工具", level2: "实用工具", level3: "备忘录", tag: "one-brand", says: says1 },
      { level1: "工具", level2: "实用工具", level3: "办公效率", tag: "one-brand", says: says1 },
      { level1: "工具", level2: "实用工具", level3: "图片/音视频处理", tag: "one-brand", says: says1 },
      { level1: "工具", level2: "实用工具", level3: "计算类", tag: "one-brand", says: says1 },
      { level1: "工具", level2: "实用工具", level3: "报价/比价", tag: "one-brand", says: says1 },
      { level1: "工具", level2: "实用工具", level3: "信息查询", tag: "one-brand", says: says1 },
      { level1: "工具", level2: "实用工具", level3: "网络代理", tag: "one-brand", says: says1 },
      { level1: "工具", level2: "实用工具", level3: "健康管理", tag: "one-brand", says: says1 },
      { level1: "工具", level2: "实用工具", level3: "发票查询", tag: "one-brand", says: says1 },
      { level1: "工具", level2: "实用工具", level3: "视频客服", tag: "one-brand", says: says1 },
      { level1: "工具", level2: "娱乐工具", level3: "答题/解谜/测评", tag: "one-brand", says: says1 },
      { level1: "工具", level2: "娱乐工具", level3: "特效生成", tag: "one-brand", says: says1 },
      { level1: "工具", level2: "娱乐工具", level3: "图片素材", tag: "one-brand", says: says1 },
      { level1: "工具", level2: "营销工具", level3: "互动营销", tag: "one-brand", says: says1 },
      { level1: "物流服务", level2: "物流服务", level3: "快递收寄件", tag: "one-brand", says: says1 },
      { level1: "物流服务", level2: "物流服务", level3: "快递查件(含物流)", tag: "one-brand", says: says1 },
      { level1: "物流服务", level2: "物流服务", level3: "邮政企业", tag: "one-brand", says: says1 },
      {
        level1: "物流服务",
        level2: "物流服务",
        level3: "经营邮政通信业务的企业",
        tag: "one-brand",
        says: says1
      },
      { level1: "物流服务", level2: "物流服务", level3: "装卸搬运", tag: "one-brand", says: says1 },
      { level1: "物流服务", level2: "物流服务", level3: "仓库管理", tag: "one-brand", says: says1 },
      { level1: "物流服务", level2: "物流服务", level3: "快递柜", tag: "one-brand", says: says1 },
      { level1: "物流服务", level2: "物流服务", level3: "货物运输", tag: "one-brand", says: says1 },
      { level1: "物流服务", level2: "物流服务", level3: "同城配送", tag: "one-brand", says: says1 },
      { level1: "交通出行", level2: "交通出行", level3: "地铁", tag: "one-brand", says: says1 },
      { level1: "交通出行", level2: "交通出行", level3: "路桥收费", tag: "one-brand", says: says1 },
      { level1: "交通出行", level2: "交通出行", level3: "城市交通卡", tag: "one-brand", says: says1 },
      { level1: "交通出行", level2: "交通出行", level3: "城市共享交通", tag: "one-brand", says: says1 },
      { level1: "交通出行", level2: "交通出行", level3: "高速服务", tag: "one-brand", says: says1 },
      { level1: "交通出行", level2: "交通出行", level3: "火车", tag: "one-brand", says: says1 },
      { level1: "交通出行", level2: "交通出行", level3: "公交", tag: "one-brand", says: says1 },
      { level1: "交通出行", level2: "交通出行", level3: "长途客运", tag: "one-brand", says: says1 },
      { level1: "交通出行", level2: "交通出行", level3: "停车", tag: "one-brand", says: says1 },
      { level1: "房地产", level2: "房地产", level3: "物业管理", tag: "one-brand", says: says1 },
      { level1: "房地产", level2: "房地产", level3: "房地产资讯", tag: "one-brand", says: says1 },
      { level1: "生活服务", level2: "生活服务", level3: "兽药", tag: "one-brand", says: says1 },
      { level1: "酒店旅游", level2: "酒店旅游", level3: "出境 WiFi", tag: "one-brand", says: says1 },
      { level1: "酒店旅游", level2: "酒店旅游", level3: "旅游攻略", tag: "one-brand", says: says1 },
      { level1: "餐饮", level2: "餐饮", level3: "点评与推荐", tag: "one-brand", says: says1 },
      { level1: "餐饮", level2: "餐饮", level3: "菜谱", tag: "one-brand", says: says1 },
      { level1: "教育", level2: "教育", level3: "驾校培训", tag: "one-brand", says: says1 },
      { level1: "教育", level2: "教育", level3: "驾校平台", tag: "one-brand", says: says1 },
      { level1: "教育", level2: "教育", level3: "出国留学", tag: "one-brand", says: says1 },
      { level1: "教育", level2: "教育", level3: "在线教育", tag: "one-brand", says: says1 },
      { level1: "教育", level2: "教育", level3: "教育硬件", tag: "one-brand", says: says1 },
      { level1: "教育", level2: "教育", level3: "教育服务", tag: "one-brand", says: says1 },
      { level1: "教育", level2: "教育", level3: "辅助教学", tag: "one-brand", says: says1 },
      { level1: "教育", level2: "学校教育", level3: "公立学校", tag: "one-brand", says: says1 },
      { level1: "教育", level2: "学校教育", level3: "私立学校", tag: "one-brand", says: says1 },
      { level1: "商业服务", level2: "商业服务", level3: "律师事务所", tag: "one-brand", says: says1 },
      { level1: "商业服务", level2: "商业服务", level3: "法律服务", tag: "one-brand", says: says1 },
      { level1: "商业服务", level2: "商业服务", level3: "公证", tag: "one-brand", says: says1 },
      { level1: "商业服务", level2: "商业服务", level3: "拍卖公司(非文物)", tag: "one-brand", says: says1 },
      { level1: "商业服务", level2: "商业服务", level3: "文物拍卖公司", tag: "one-brand", says: says1 },
      { level1: "商业服务", level2: "商业服务", level3: "司法拍卖", tag: "one-brand", says: says1 },
      { level1: "商业服务", level2: "商业服务", level3: "专利/商标代理", tag: "one-brand", says: says1 },
      { level1: "商业服务", level2: "商业服务", level3: "亲子/司法鉴定", tag: "one-brand", says: says1 },
      { level1: "商业服务", level2: "商业服务", level3: "典当", tag: "one-brand", says: says1 },
      { level1: "商业服务", level2: "商业服务", level3: "会计师事务所", tag: "one-brand", says: says1 },
      { level1: "商业服务", level2: "商业服务", level3: "税务师事务所", tag: "one-brand", says: says1 },
      {
        level1: "商业服务",
        level2: "商业服务",
        level3: "第三方人力资源服务",
        tag: "one-brand",
        says: says1
      },
      { level1: "商业服务", level2: "商业服务", level3: "公共印章刻制", tag: "one-brand", says: says1 },
      { level1: "商业服务", level2: "商业服务", level3: "农林牧渔", tag: "one-brand", says: says1 },
      { level1: "商业服务", level2: "商业服务", level3: "广告/设计", tag: "one-brand", says: says1 },
      { level1: "商业服务", level2: "商业服务", level3: "一般财务服务", tag: "one-brand", says: says1 },
      {
        level1: "商业服务",
        level2: "商业服务",
        level3: "工商/税务/财务代理",
        tag: "one-brand",
        says: says1
      },
      { level1: "商业服务", level2: "商业服务", level3: "出国移民", tag: "one-brand", says: says1 },
      {
        level1: "商业服务",
        level2: "商业服务",
        level3: "公关/推广/市场调查",
        tag: "one-brand",
        says: says1
      },
      { level1: "商业服务", level2: "商业服务", level3: "心理咨询", tag: "one-brand", says: says1 },
      { level1: "商业服务", level2: "商业服务", level3: "招聘/求职(中介)", tag: "one-brand", says: says1 },
      { level1: "商业服务", level2: "商业服务", level3: "企业自招", tag: "one-brand", says: says1 },
      { level1: "公益", level2: "公益", level3: "公益慈善", tag: "one-brand", says: says1 },
      { level1: "公益", level2: "公益", level3: "基金会", tag: "one-brand", says: says1 },
      { level1: "汽车", level2: "汽车", level3: "汽车资讯", tag: "one-brand", says: says1 },
      { level1: "汽车", level2: "汽车", level3: "车展服务", tag: "one-brand", says: says1 },
      { level1: "汽车", level2: "汽车", level3: "汽车用品", tag: "one-brand", says: says1 },
      { level1: "汽车", level2: "汽车", level3: "汽车救援", tag: "one-brand", says: says1 },
      { level1: "金融", level2: "金融业", level3: "信托", tag: "one-brand", says: says1 },
      { level1: "金融", level2: "金融业", level3: "私募基金", tag: "one-brand", says: says1 },
      { level1: "金融", level2: "金融业", level3: "新三板信息服务平台", tag: "one-brand", says: says1 },
      { level1: "金融", level2: "金融业", level3: "股票信息服务平台", tag: "one-brand", says: says1 },
      { level1: "政务", level2: "政务民生", level3: "*", tag: "one-brand", says: says1 },
      { level1: "文娱", level2: "文娱", level3: "视频", tag: "two-brand", says: says2 },
      { level1: "文娱", level2: "文娱", level3: "微短剧", tag: "two-brand", says: says3 },
      { level1: "文娱", level2: "文娱", level3: "在线阅读", tag: "ten-brand", says: says4 },
      { level1: "文娱", level2: "文娱", level3: "资讯广场", tag: "one-brand", says: says0 },
      { level1: "文娱", level2: "文娱", level3: "时政信息", tag: "one-brand", says: says1 },
      { level1: "IT 科技", level2: "IT 科技", level3: "基础电信运营商", tag: "no-live", says: says5 },
      { level1: "IT 科技", level2: "IT 科技", level3: "电信业务代理商", tag: "no-live", says: says6 },
      { level1: "IT 科技", level2: "IT 科技", level3: "多方通信", tag: "no-live", says: says6 },
      { level1: "IT 科技", level2: "IT 科技", level3: "虚拟运营商及代理商", tag: "no-live", says: says6 },
      { level1: "IT 科技", level2: "IT 科技", level3: "硬件与设备", tag: "one-brand", says: says0 },
      { level1: "医疗", level2: "医疗", level3: "公立医疗机构", tag: "medical", says: says7 },
      {
        level1: "医疗",
        level2: "医疗",
        level3: "就医服务(查报告单、挂号、缴费、医疗信息服务)",
        tag: "medical",
        says: says8
      },
      { level1: "医疗", level2: "医疗", level3: "互联网医院", tag: "medical", says: says8 },
      { level1: "医疗", level2: "医疗", level3: "私立医疗机构", tag: "one-brand", says: says0 },
      { level1: "医疗", level2: "医疗", level3: "非医疗检测", tag: "one-brand", says: says1 },
      { level1: "医疗", level2: "医疗", level3: "医疗器械信息展示", tag: "one-brand", says: says1 },
      { level1: "医疗", level2: "医疗", level3: "药品信息展示", tag: "one-brand", says: says1 },
      { level1: "医疗", level2: "医疗", level3: "医疗器械生产企业", tag: "one-brand", says: says1 },
      { level1: "医疗", level2: "医疗", level3: "医疗器械自营", tag: "one-brand", says: says1 },
      { level1: "医疗", level2: "医疗", level3: "医疗器械经营销售平台", tag: "one-brand", says: says1 },
      { level1: "医疗", level2: "医疗", level3: "血液、干细胞服务", tag: "one-brand", says: says1 },
      { level1: "医疗", level2: "医疗", level3: "药品(非处方药)销售", tag: "one-brand", says: says1 }
    ],
    lead: [
      { level1: "汽车", level2: "二手车", level3: "二手车线下零售", tag: "optional", says: says9 },
      { level1: "汽车", level2: "二手车", level3: "二手车服务平台", tag: "optional", says: says9 },
      { level1: "政务", level2: "政务民生", level3: "人力资源", tag: "optional", says: says9 },
      { level1: "政务", level2: "政务民生", level3: "教育", tag: "optional", says: says9 },
      { level1: "IT 科技", level2: "IT 科技", level3: "虚拟运营商及代理商", tag: "optional", says: says9 },
      { level1: "IT 科技", level2: "IT 科技", level3: "基础电信运营商", tag: "optional", says: says9 },
      { level1: "IT 科技", level2: "IT 科技", level3: "电信业务代理商", tag: "optional", says: says9 },
      { level1: "IT 科技", level2: "IT 科技", level3: "软件服务提供商", tag: "optional", says: says9 },
      { level1: "金融", level2: "金融业", level3: "股票信息服务平台", tag: "optional", says: says9 },
      { level1: "金融", level2: "金融业", level3: "新三板信息服务平台", tag: "optional", says: says9 },
      { level1: "金融", level2: "金融业", level3: "保险中介公司", tag: "optional", says: says9 },
      { level1: "金融", level2: "金融业", level3: "保险公司", tag: "optional", says: says9 },
      { level1: "金融", level2: "金融业", level3: "公募基金", tag: "optional", says: says9 },
      { level1: "金融", level2: "金融业", level3: "私募基金", tag: "optional", says: says9 },
      { level1: "金融", level2: "金融业", level3: "信托", tag: "optional", says: says9 },
      { level1: "金融", level2: "金融业", level3: "银行", tag: "optional", says: says9 },
      { level1: "商业服务", level2: "商业服务", level3: "工业品供应商", tag: "optional", says: says9 },
      { level1: "商业服务", level2: "商业服务", level3: "出国移民", tag: "optional", says: says9 },
      {
        level1: "商业服务",
        level2: "商业服务",
        level3: "工商/税务/财务代理",
        tag: "optional",
        says: says9
      },
      { level1: "商业服务", level2: "商业服务", level3: "一般财务服务", tag: "optional", says: says9 },
      { level1: "商业服务", level2: "商业服务", level3: "农林牧渔", tag: "optional", says: says9 },
      { level1: "商业服务", level2: "商业服务", level3: "公共印章刻制", tag: "optional", says: says9 },
      { level1: "商业服务", level2: "商业服务", level3: "典当", tag: "optional", says: says9 },
      { level1: "商业服务", level2: "商业服务", level3: "亲子/司法鉴定", tag: "optional", says: says9 },
      { level1: "商业服务", level2: "商业服务", level3: "司法拍卖", tag: "optional", says: says9 },
      { level1: "商业服务", level2: "商业服务", level3: "文物拍卖公司", tag: "optional", says: says9 },
      { level1: "商业服务", level2: "商业服务", level3: "拍卖公司(非文物)", tag: "optional", says: says9 },
      { level1: "商业服务", level2: "商业服务", level3: "会展服务", tag: "optional", says: says9 },
      { level1: "商业服务", level2: "商业服务", level3: "广告/设计", tag: "optional", says: says9 },
      { level1: "商业服务", level2: "商业服务", level3: "法律服务", tag: "optional", says: says9 },
      {
        level1: "商业服务",
        level2: "商业服务",
        level3: "第三方人力资源服务",
        tag: "required",
        says: says10
      },
      { level1: "商业服务", level2: "商业服务", level3: "税务师事务所", tag: "optional", says: says9 },
      { level1: "商业服务", level2: "商业服务", level3: "会计师事务所", tag: "optional", says: says9 },
      { level1: "商业服务", level2: "商业服务", level3: "专利/商标代理", tag: "optional", says: says9 },
      { level1: "商业服务", level2: "商业服务", level3: "招聘/求职(中介)", tag: "required", says: says10 },
      { level1: "商业服务", level2: "商业服务", level3: "公证", tag: "optional", says: says9 },
      { level1: "商业服务", level2: "商业服务", level3: "律师事务所", tag: "optional", says: says9 },
      { level1: "商业服务", level2: "商业服务", level3: "企业自招工", tag: "optional", says: says9 },
      { level1: "房地产", level2: "房地产", level3: "房地产资讯", tag: "optional", says: says9 },
      { level1: "房地产", level2: "房地产", level3: "商品房预售", tag: "optional", says: says9 },
      { level1: "房地产", level2: "房地产", level3: "房地产开发商", tag: "optional", says: says9 },
      { level1: "房地产", level2: "房地产", level3: "房屋中介", tag: "optional", says: says9 }
    ]
  }
};
}
