// Generated from the rulebook. To renew it: cargo run -p yushen-codegen
import type { FormId } from "./ids.js";

/** What is said of a form, a group, a list, an element or a value. */
export interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** Each form's JSON Schema without its words, made anew at each call. */
export const SCHEMAS: Record<FormId, () => JsonSchema> = {
"binding": () => ({
  type: "object",
  properties: {
    miniProgram: {
      type: "object",
      properties: {
        appId: { type: "string", pattern: "^\\s*tt[0-9a-f]{16}([0-9a-f]{2})?\\s*$" },
        entityType: {
          type: ["string", "null"],
          enum: [
            "enterprise",
            "individualBusiness",
            "government",
            "publicInstitution",
            "hkMacauTaiwan",
            "socialOrganization",
            "overseas",
            "other",
            null
          ]
        },
        entityName: { type: ["string", "null"], maxLength: 100 },
        uscc: {
          type: ["string", "null"],
          pattern: "^\\s*$|^\\s*[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]{10}\\s*$"
        },
        legalRepresentative: { type: ["string", "null"], maxLength: 50 },
        registeredAddress: { type: ["string", "null"], maxLength: 200 },
        businessScope: { type: ["string", "null"], maxLength: 2000 },
        categories: {
          type: ["array", "null"],
          items: {
            type: "object",
            properties: {
              level1: { type: ["string", "null"], maxLength: 50 },
              level2: { type: ["string", "null"], maxLength: 50 },
              level3: { type: ["string", "null"], maxLength: 50 }
            }
          },
          minItems: 1,
          maxItems: 5
        },
        liveSelfMount: { type: ["boolean", "null"] },
        shortVideoSelfMount: { type: ["boolean", "null"] }
      },
      required: ["appId"]
    },
    account: {
      type: "object",
      properties: {
        douyinId: { type: "string", maxLength: 50, pattern: "\\S" },
        type: { type: ["string", "null"], enum: ["brand", "employee", "cooperation", null] },
        sameEntity: { type: ["boolean", "null"] },
        medicalCertified: { type: ["boolean", "null"] }
      },
      required: ["douyinId"]
    },
    capabilities: {
      type: ["array", "null"],
      items: {
        type: "string",
        enum: ["live", "shortVideo", "instantMessaging", "privateMessage", "lifeServiceMessaging"]
      },
      minItems: 1,
      maxItems: 5,
      uniqueItems: true
    },
    boundCounts: {
      type: ["object", "null"],
      properties: {
        brandSameEntity: { type: ["integer", "null"], minimum: 0, maximum: 1000000 },
        brandOtherEntity: { type: ["integer", "null"], minimum: 0, maximum: 1000000 }
      }
    },
    documents: {
      type: "array",
      items: {
        type: "object",
        properties: {
          kind: {
            type: ["string", "null"],
            enum: [
              "businessLicense",
              "industryPermit",
              "professionalCertificate",
              "labourContract",
              "cooperationAgreement",
              "other",
              null
            ]
          },
          owner: { type: ["string", "null"], enum: ["miniProgram", "account", null] },
          entityType: {
            type: ["string", "null"],
            enum: [
              "enterprise",
              "individualBusiness",
              "government",
              "publicInstitution",
              "hkMacauTaiwan",
              "socialOrganization",
              "overseas",
              "other",
              null
            ]
          },
          holder: { type: ["string", "null"], maxLength: 100 },
          uscc: {
            type: ["string", "null"],
            pattern: "^\\s*$|^\\s*[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]{10}\\s*$"
          },
          legalRepresentative: { type: ["string", "null"], maxLength: 50 },
          registeredAddress: { type: ["string", "null"], maxLength: 200 },
          businessScope: { type: ["string", "null"], maxLength: 2000 },
          validFrom: {
            type: ["string", "null"],
            pattern: "^\\s*$|^\\s*(19[7-9][0-9]|2[0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\\s*$"
          },
          validUntil: {
            type: "string",
            pattern: "^\\s*((19[7-9][0-9]|2[0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])|longTerm)\\s*$"
          },
          status: { type: "string", enum: ["valid", "revoked", "cancelled"] }
        },
        required: ["validUntil", "status"]
      },
      minItems: 0,
      maxItems: 20
    },
    relation: {
      type: ["object", "null"],
      properties: {
        endsOn: {
          type: ["string", "null"],
          pattern: "^\\s*$|^\\s*((19[7-9][0-9]|2[0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])|longTerm)\\s*$"
        }
      }
    },
    declarations: {
      type: "object",
      properties: {
        documentsAuthentic: { type: "boolean" },
        genuineRelationship: { type: "boolean" },
        contentWithinScope: { type: "boolean" }
      },
      required: ["documentsAuthentic", "genuineRelationship", "contentWithinScope"]
    }
  },
  required: ["miniProgram", "account", "documents", "declarations"],
  additionalProperties: true
}),
"binding-lifecycle": () => ({
  type: "object",
  properties: {
    approvedAt: {
      type: "string",
      pattern: "^\\s*(19[7-9][0-9]|2[0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?\\s*$"
    },
    confirmedAt: {
      type: ["string", "null"],
      pattern: "^\\s*$|^\\s*(19[7-9][0-9]|2[0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?\\s*$"
    },
    firstUsedAt: {
      type: ["string", "null"],
      pattern: "^\\s*$|^\\s*(19[7-9][0-9]|2[0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?\\s*$"
    },
    relationEndsOn: {
      type: ["string", "null"],
      pattern: "^\\s*$|^\\s*(19[7-9][0-9]|2[0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\\s*$"
    },
    unboundAt: {
      type: ["string", "null"],
      pattern: "^\\s*$|^\\s*(19[7-9][0-9]|2[0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?\\s*$"
    },
    violations: {
      type: ["object", "null"],
      properties: {
        severe: { type: ["integer", "null"], minimum: 0, maximum: 1000000 },
        total: { type: ["integer", "null"], minimum: 0, maximum: 1000000 }
      }
    }
  },
  required: ["approvedAt"],
  additionalProperties: true
}),
"quota-expansion": () => ({
  type: "object",
  properties: {
    defaultQuota: { type: "integer", minimum: 1, maximum: 1000000 },
    boundCount: { type: "integer", minimum: 0, maximum: 1000000 },
    fullSince: {
      type: ["string", "null"],
      pattern: "^\\s*$|^\\s*(19[7-9][0-9]|2[0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?\\s*$"
    },
    overdueUnused: { type: "integer", minimum: 0, maximum: 1000000 },
    accountsInViolation: { type: "integer", minimum: 0, maximum: 1000000 },
    declarations: {
      type: "object",
      properties: { genuineRelationship: { type: "boolean" } },
      required: ["genuineRelationship"]
    }
  },
  required: ["defaultQuota", "boundCount", "overdueUnused", "accountsInViolation", "declarations"],
  additionalProperties: true
}),
"profile-mount": () => ({
  type: "object",
  properties: {
    miniProgram: {
      type: "object",
      properties: { online: { type: "boolean" }, creditScore: { type: "integer", minimum: 0, maximum: 100 } },
      required: ["online", "creditScore"]
    },
    account: {
      type: "object",
      properties: {
        boundToEntity: { type: "boolean" },
        type: { type: "string", enum: ["brand", "employee", "cooperation"] },
        kind: { type: ["string", "null"], enum: ["personal", "organization", "enterprise", null] },
        effectiveFans: { type: ["integer", "null"], minimum: 0, maximum: 9007199254740991 },
        realNameVerified: { type: ["boolean", "null"] },
        adult: { type: ["boolean", "null"] },
        severeViolation: { type: ["boolean", "null"] },
        regulatoryCompliant: { type: ["boolean", "null"] },
        otherEntries: { type: "integer", minimum: 0, maximum: 9007199254740991 }
      },
      required: ["boundToEntity", "type", "otherEntries"]
    },
    landingPage: {
      type: "object",
      properties: {
        mode: { type: "string", enum: ["shareLink", "path"] },
        value: { type: "string", maxLength: 2000, pattern: "\\S" }
      },
      required: ["mode", "value"]
    },
    pendingReview: { type: ["boolean", "null"] }
  },
  required: ["miniProgram", "account", "landingPage"],
  additionalProperties: true
}),
"lead-page": () => ({
  type: "object",
  properties: {
    miniProgram: {
      type: ["object", "null"],
      properties: {
        categories: {
          type: ["array", "null"],
          items: {
            type: "object",
            properties: {
              level1: { type: ["string", "null"], maxLength: 50 },
              level2: { type: ["string", "null"], maxLength: 50 },
              level3: { type: ["string", "null"], maxLength: 50 },
              online: { type: ["boolean", "null"] }
            }
          },
          minItems: 1,
          maxItems: 5
        }
      }
    },
    component: {
      type: ["object", "null"],
      properties: {
        used: { type: ["boolean", "null"] },
        usedElsewhere: { type: ["boolean", "null"] },
        id: { type: ["string", "null"], maxLength: 128 }
      }
    },
    disclosure: {
      type: ["object", "null"],
      properties: {
        purpose: { type: ["string", "null"], maxLength: 2000 },
        scope: { type: ["string", "null"], maxLength: 2000 },
        method: { type: ["string", "null"], maxLength: 2000 },
        benefit: { type: ["string", "null"], maxLength: 2000 }
      }
    },
    consent: {
      type: ["object", "null"],
      properties: { mode: { type: ["string", "null"], enum: ["explicit", "preChecked", "none", null] } }
    },
    privacy: {
      type: ["object", "null"],
      properties: {
        notice: { type: ["string", "null"], maxLength: 2000 },
        protection: { type: ["string", "null"], maxLength: 2000 }
      }
    },
    rights: {
      type: ["object", "null"],
      properties: { canSkip: { type: ["boolean", "null"] }, canDelete: { type: ["boolean", "null"] } }
    },
    fields: {
      type: ["array", "null"],
      items: {
        type: "object",
        properties: {
          name: { type: ["string", "null"], maxLength: 50 },
          label: { type: ["string", "null"], maxLength: 50 },
          required: { type: ["boolean", "null"] },
          marker: { type: ["string", "null"], enum: ["required", "optional", "none", null] },
          hint: { type: ["string", "null"], maxLength: 200 },
          errorMessage: { type: ["string", "null"], maxLength: 200 }
        }
      },
      minItems: 0,
      maxItems: 50
    },
    presentation: {
      type: ["object", "null"],
      properties: { container: { type: ["string", "null"], enum: ["page", "section", "overlay", null] } }
    },
    popup: {
      type: ["object", "null"],
      properties: {
        trigger: {
          type: ["string", "null"],
          enum: ["none", "pageEnter", "timer", "scroll", "userAction", null]
        },
        delayMs: { type: ["integer", "null"], minimum: 0, maximum: 600000 }
      }
    },
    authorization: {
      type: ["object", "null"],
      properties: { requiredForService: { type: ["boolean", "null"] } }
    },
    usage: {
      type: ["array", "null"],
      items: {
        type: "string",
        enum: ["leadCapture", "login", "accountLink", "orderSubmit", "benefitClaim", "other"]
      },
      minItems: 1,
      maxItems: 6,
      uniqueItems: true
    }
  },
  additionalProperties: true
}),
"sub-account-link": () => ({
  type: "object",
  properties: {
    main: {
      type: "object",
      properties: {
        type: { type: ["string", "null"], enum: ["personal", "enterprise", "special", null] },
        realNameVerified: { type: "boolean" },
        linkedCount: { type: ["integer", "null"], minimum: 0, maximum: 1000000 }
      },
      required: ["realNameVerified"]
    },
    sub: {
      type: "object",
      properties: { realNameVerified: { type: "boolean" } },
      required: ["realNameVerified"]
    },
    sameSubject: { type: "boolean" },
    sameDevice: { type: "boolean" },
    contentCompliant: { type: "boolean" },
    channel: { type: "string", enum: ["android", "iphone", "pc"] },
    materials: {
      type: ["array", "null"],
      items: {
        type: "string",
        enum: [
          "idCardFront",
          "idCardBack",
          "faceVerification",
          "businessLicense",
          "corporateBankVerification",
          "threeInOneCertificate",
          "legalRepresentativeSignature",
          "industryPermit",
          "authorizationLetter"
        ]
      },
      minItems: 0,
      maxItems: 20,
      uniqueItems: true
    },
    code: {
      type: "object",
      properties: {
        value: { type: "string", maxLength: 32, pattern: "\\S" },
        issuedAt: {
          type: "string",
          pattern: "^\\s*(19[7-9][0-9]|2[0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?\\s*$"
        }
      },
      required: ["value", "issuedAt"]
    },
    administratorAssigned: { type: ["boolean", "null"] },
    roles: {
      type: ["array", "null"],
      items: { type: "string", maxLength: 30, pattern: "\\S" },
      minItems: 0,
      maxItems: 20,
      uniqueItems: true
    }
  },
  required: ["main", "sub", "sameSubject", "sameDevice", "contentCompliant", "channel", "code"],
  additionalProperties: true
}),
"sub-account-unlink": () => ({
  type: "object",
  properties: {
    unsettledStarOrders: { type: "integer", minimum: 0, maximum: 1000000 },
    liveInProgress: { type: "boolean" },
    accountNormal: { type: "boolean" },
    unlinksThisMonth: { type: ["integer", "null"], minimum: 0, maximum: 1000000 }
  },
  required: ["unsettledStarOrders", "liveInProgress", "accountNormal"],
  additionalProperties: true
}),
"employee-account": () => ({
  type: "object",
  properties: {
    kind: { type: ["string", "null"], enum: ["created", "authorized", null] },
    phase: { type: ["string", "null"], enum: ["apply", "activate", null] },
    enterprise: {
      type: "object",
      properties: {
        growthLevel: {
          type: "string",
          enum: [
            "bronze",
            "silver",
            "gold",
            "platinum1",
            "platinum2",
            "diamond1",
            "diamond2",
            "diamond3",
            "blackDiamond1",
            "blackDiamond2"
          ]
        },
        employeeAccounts: { type: "integer", minimum: 0, maximum: 1000000 },
        tools: {
          type: ["array", "null"],
          items: {
            type: "string",
            enum: [
              "shortVideoBooking",
              "shortVideoGroupBuy",
              "shortVideoIndustryTool",
              "liveBooking",
              "liveGenericCard",
              "liveMiniProgramCard",
              "merchantPage"
            ]
          },
          minItems: 0,
          maxItems: 7,
          uniqueItems: true
        },
        hasSeal: { type: ["boolean", "null"] }
      },
      required: ["growthLevel", "employeeAccounts"]
    },
    employee: {
      type: "object",
      properties: {
        name: { type: ["string", "null"], maxLength: 50 },
        residentId: { type: ["string", "null"], pattern: "^\\s*$|^\\s*[0-9]{17}[0-9Xx]\\s*$" },
        identityPenalized: { type: ["boolean", "null"] },
        starTalent: { type: "boolean" }
      },
      required: ["starTalent"]
    },
    proof: {
      type: ["object", "null"],
      properties: {
        kind: { type: ["string", "null"], enum: ["stamped", "representativeSigned", null] },
        explanation: { type: ["string", "null"], maxLength: 2000 }
      }
    },
    client: {
      type: ["object", "null"],
      properties: {
        platform: { type: ["string", "null"], enum: ["app", "web", null] },
        version: { type: ["string", "null"], pattern: "^\\s*$|^\\s*[0-9]{1,4}(\\.[0-9]{1,4}){1,3}\\s*$" }
      }
    },
    activation: {
      type: ["object", "null"],
      properties: {
        faceVerified: { type: ["boolean", "null"] },
        mobileBound: { type: ["boolean", "null"] },
        passwordChanged: { type: ["boolean", "null"] }
      }
    },
    account: {
      type: ["object", "null"],
      properties: { otherEnterprises: { type: ["integer", "null"], minimum: 0, maximum: 1000 } }
    },
    invitation: {
      type: ["object", "null"],
      properties: {
        sentAt: {
          type: ["string", "null"],
          pattern: "^\\s*$|^\\s*(19[7-9][0-9]|2[0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?\\s*$"
        },
        acceptedAt: {
          type: ["string", "null"],
          pattern: "^\\s*$|^\\s*(19[7-9][0-9]|2[0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?\\s*$"
        }
      }
    },
    authorizationEndsOn: {
      type: ["string", "null"],
      pattern: "^\\s*$|^\\s*(19[7-9][0-9]|2[0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\\s*$"
    },
    grant: {
      type: ["object", "null"],
      properties: {
        tools: {
          type: ["array", "null"],
          items: {
            type: "string",
            enum: [
              "shortVideoBooking",
              "shortVideoGroupBuy",
              "shortVideoIndustryTool",
              "liveBooking",
              "liveGenericCard",
              "liveMiniProgramCard",
              "merchantPage"
            ]
          },
          minItems: 0,
          maxItems: 7,
          uniqueItems: true
        },
        modules: {
          type: ["array", "null"],
          items: {
            type: "string",
            enum: ["shortVideo", "live", "profile", "directMessage", "users", "toolCenter", "dataCenter"]
          },
          minItems: 0,
          maxItems: 7,
          uniqueItems: true
        }
      }
    }
  },
  required: ["enterprise", "employee"],
  additionalProperties: true
}),
"employee-showcase": () => ({
  type: "object",
  properties: {
    realNameVerified: { type: "boolean" },
    depositYuan: { type: "integer", minimum: 0, maximum: 1000000000 },
    publicVideos: { type: "integer", minimum: 0, maximum: 1000000000 },
    fans: { type: "integer", minimum: 0, maximum: 10000000000 },
    inheritFromMain: { type: "boolean" }
  },
  required: ["realNameVerified", "depositYuan", "publicVideos", "fans", "inheritFromMain"],
  additionalProperties: true
}),
"employee-handover": () => ({
  type: "object",
  properties: {
    kind: { type: ["string", "null"], enum: ["created", "authorized", null] },
    action: { type: ["string", "null"], enum: ["reassign", "cancel", "unbind", "convert", "keep", null] },
    unsettledAssets: { type: ["boolean", "null"] },
    realNameReleased: { type: ["boolean", "null"] }
  },
  additionalProperties: true
}),
"merchant-page": () => ({
  type: "object",
  properties: {
    approvedModules: {
      type: "array",
      items: { type: "string", enum: ["businessCard", "storeEvents", "groupBuy"] },
      minItems: 0,
      maxItems: 3,
      uniqueItems: true
    },
    grantedTools: {
      type: "array",
      items: {
        type: "string",
        enum: [
          "shortVideoBooking",
          "shortVideoGroupBuy",
          "shortVideoIndustryTool",
          "liveBooking",
          "liveGenericCard",
          "liveMiniProgramCard",
          "merchantPage"
        ]
      },
      minItems: 0,
      maxItems: 7,
      uniqueItems: true
    }
  },
  required: ["approvedModules", "grantedTools"],
  additionalProperties: true
}),
};
