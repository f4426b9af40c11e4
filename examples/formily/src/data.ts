/** What the portal knows already, and what its form leaves out. */
import type { BindingData } from "yushen";

export const initial: BindingData = {
  miniProgram: {
    entityType: "enterprise",
    entityName: "示例文化传媒（福州）有限公司",
    uscc: "91350100M000100Y43",
    legalRepresentative: "张三",
    registeredAddress: "福州市鼓楼区示例路 1 号",
    businessScope: "影视节目制作；网络文化经营；技术服务。",
    categories: [{ level1: "文娱", level2: "文娱", level3: "视频" }],
    liveSelfMount: false,
    shortVideoSelfMount: true,
  },
  account: { medicalCertified: false },
  capabilities: ["shortVideo"],
  boundCounts: { brandOtherEntity: 0 },
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
      status: "valid",
    },
    {
      kind: "industryPermit",
      owner: "miniProgram",
      holder: "示例文化传媒（福州）有限公司",
      validFrom: "2021-06-01",
      validUntil: "2024-05-31",
      status: "valid",
    },
    {
      kind: "industryPermit",
      owner: "miniProgram",
      holder: "示例文化传媒（福州）有限公司",
      validFrom: "2024-06-01",
      validUntil: "2027-05-31",
    },
  ],
  declarations: { documentsAuthentic: true, genuineRelationship: true, contentWithinScope: true },
};
