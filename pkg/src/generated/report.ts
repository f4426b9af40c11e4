// Generated from the rulebook. To renew it: cargo run -p yushen-codegen
import type { Authority, DocumentId, FormId, Mode, Outcome, RuleId, Severity, Verdict } from "./ids.js";

/** Keys and indices on the way to a value. */
export type Path = (string | number)[];

/** What a check found. */
export interface Report {
  form: FormId;
  /** The version of the rulebook. */
  rulebook: string;
  /** `YYYY-MM-DDTHH:MM:SS[.mmm]+08:00` */
  asOf: string;
  mode: Mode;
  verdict: Verdict;
  stages: Stage[];
  issues: Issue[];
  /** The fields that are needed now, in the form's order. */
  missing: Path[];
  /** The fields that may be needed yet, depending on those, in the form's order. */
  maybe: Path[];
  /**
   * The missing fields in the order that settles the verdict soonest: first those that most rules wait
   * for, then in the form's order. Asking for `next[0]` after each answer asks one question at a time.
   */
  next: Path[];
  deadlines: Deadline[];
  /** `binding-lifecycle` only. */
  state?: string;
  /** With `explain`. */
  outcomes?: RuleResult[];
}

/** The verdict of a stage. */
export interface Stage {
  id: string;
  verdict: Verdict;
}

/** Something that is wrong, or worth knowing. */
export interface IssueOf<R extends RuleId> {
  /** A rule of the rulebook, or a check of format: `format/type`, `format/required`, … */
  rule: R;
  severity: Severity;
  stage?: string;
  path: Path;
  /** In the locale: what is wrong, then what to do. */
  message: string;
  /** What the message was made from: actual, required, … */
  params: Params[R] & Record<string, unknown>;
  /** The clause that demands it; a check of the product's own has none. */
  clause?: Clause;
  /** What would make the rule pass, as data. */
  fix?: Fix;
}

/** An issue of any rule: `issue.rule` tells what `issue.params` has. */
export type Issue = { [R in RuleId]: IssueOf<R> }[RuleId];

/** What a rule rests on. */
export interface Clause {
  document: DocumentId;
  section: string;
  authority: Authority;
}

/**
 * A fix as data. Paths are those of the form.
 * `fact`: the field is a fact of the world, as a number of followers is, or a statement of the applicant's. Say "if it
 * were 500", and never set it for them; what is no fact is theirs to choose.
 */
export type Fix =
  | { path: Path; op: "set"; value: unknown; fact?: true }
  | { path: Path; op: "atLeast" | "atMost"; value: number; fact?: true }
  | { path: Path; op: "oneOf"; value: string[]; fact?: true }
  | { path: Path; op: "onOrAfter" | "onOrBefore"; value: string; fact?: true }
  /** Make it agree with the field at the path `value`. */
  | { path: Path; op: "sameAs"; value: Path; fact?: true }
  /** Add the element `value` to the list. */
  | { path: Path; op: "add"; value: unknown; fact?: true }
  | { path: Path; op: "remove"; fact?: true };

/** By when to act, or from when one may. */
export interface Deadline {
  id: string;
  at: string;
  rule?: RuleId;
  overdue: boolean;
}

/** The outcome of a rule, or of one element of a rule over a list, whose path it has then. */
export interface RuleResult {
  rule: RuleId;
  path?: Path;
  outcome: Outcome;
}

/** The parameters of each rule's and each check of format's issues. */
export interface Params {
  "binding/self-mount-live": {};
  "binding/self-mount-short-video": {};
  "binding/douyin-id-shape": {};
  "binding/type-closed": {};
  "binding/other-entity-closed": {};
  "binding/other-entity-unstated": {};
  "binding/live-closed": {};
  "binding/brand-limit-1": { actual: "elevenDigits" | number; required: number; excess: "elevenDigits" | number };
  "binding/brand-limit-2": { actual: "elevenDigits" | number; required: number; excess: "elevenDigits" | number };
  "binding/brand-limit-10": { actual: "elevenDigits" | number; required: number; excess: "elevenDigits" | number };
  "binding/medical-account": {};
  "binding/category-unlisted": { suggestion?: string[] };
  "binding/business-licence": {};
  "binding/labour-contract": {};
  "binding/cooperation-agreement": {};
  "binding/industry-permit": {};
  "binding/document-status": { actual: "revoked" | "cancelled"; required: ("valid")[]; kind?: "businessLicense" | "industryPermit" | "professionalCertificate" | "labourContract" | "cooperationAgreement" | "other" };
  "binding/document-started": { actual: string; required: string; kind?: "businessLicense" | "industryPermit" | "professionalCertificate" | "labourContract" | "cooperationAgreement" | "other" };
  "binding/document-expired": { actual: string; required: string; kind?: "businessLicense" | "industryPermit" | "professionalCertificate" | "labourContract" | "cooperationAgreement" | "other" };
  "binding/document-expiring": { actual: string; required: string; kind?: "businessLicense" | "industryPermit" | "professionalCertificate" | "labourContract" | "cooperationAgreement" | "other" };
  "binding/entity-type-match": {};
  "binding/entity-name-match": {};
  "binding/uscc-match": {};
  "binding/legal-representative-match": {};
  "binding/registered-address-match": {};
  "binding/business-scope-match": {};
  "binding/relation-current": { actual: string; required: string };
  "binding/documents-authentic": {};
  "binding/genuine-relationship": {};
  "binding/content-within-scope": {};
  "binding/app-id-given": {};
  "binding/douyin-id-given": {};
  "binding-lifecycle/chronology-approved": { actual: string; required: string };
  "binding-lifecycle/chronology-confirmed": {};
  "binding-lifecycle/chronology-used": {};
  "binding-lifecycle/chronology-unbound": {};
  "binding-lifecycle/confirmed-in-time": { startDay?: string; actual: string; required: string };
  "binding-lifecycle/used-in-time": { startDay?: string; actual: string; required: string };
  "binding-lifecycle/relation-current": { actual: string; required: string };
  "binding-lifecycle/no-severe-violation": { actual: "elevenDigits" | number; required: number; excess: "elevenDigits" | number };
  "binding-lifecycle/no-violation": { actual: "elevenDigits" | number; required: number; excess: "elevenDigits" | number };
  "quota-expansion/default-quota-bound": { actual: "elevenDigits" | number; required: number; lacking: "elevenDigits" | number };
  "quota-expansion/fifteen-days": { actual: string; required: string };
  "quota-expansion/effective-use": { actual: "elevenDigits" | number; required: number; excess: "elevenDigits" | number };
  "quota-expansion/compliant-accounts": { actual: "elevenDigits" | number; required: number; excess: "elevenDigits" | number };
  "quota-expansion/genuine-relationship": {};
  "profile-mount/online": {};
  "profile-mount/credit-score": { actual: "elevenDigits" | number; required: number; lacking: "elevenDigits" | number };
  "profile-mount/bound": {};
  "profile-mount/account-type": { actual: "cooperation"; required: ("brand" | "employee")[] };
  "profile-mount/enterprise-account": { actual: "enterprise" };
  "profile-mount/effective-fans": { actual: "elevenDigits" | number; required: number; lacking: "elevenDigits" | number };
  "profile-mount/real-name": {};
  "profile-mount/adult": {};
  "profile-mount/no-severe-violation": {};
  "profile-mount/regulatory": {};
  "profile-mount/single-entry": { actual: "elevenDigits" | number; required: number; excess: "elevenDigits" | number };
  "profile-mount/landing-mode-given": {};
  "profile-mount/landing-value-given": {};
  "profile-mount/landing-path": { reason: "leadingSlash" | "scheme" | "whiteSpace" | "nonAscii" | "tooLong" | "other" };
  "profile-mount/landing-link": {};
  "profile-mount/landing-link-host": {};
  "profile-mount/pending-review": {};
  "lead-page/category-open": { suggestion?: string[] };
  "lead-page/category-online": {};
  "lead-page/component-required": {};
  "lead-page/component-id-shape": {};
  "lead-page/lead-without-component": {};
  "lead-page/purpose": {};
  "lead-page/scope": {};
  "lead-page/method": {};
  "lead-page/benefit": {};
  "lead-page/consent": { actual: "none" };
  "lead-page/consent-by-user": { actual: "preChecked" };
  "lead-page/privacy-notice": {};
  "lead-page/privacy-protection": {};
  "lead-page/placeholder-text": {};
  "lead-page/user-control": {};
  "lead-page/user-control-both": {};
  "lead-page/field-marked": { actual: "none" };
  "lead-page/field-marker-true": { actual: "optional" | "none" | "required"; required?: ("required")[] };
  "lead-page/field-hint": {};
  "lead-page/field-error": {};
  "lead-page/separate-section": { actual: "overlay"; required: ("page" | "section")[] };
  "lead-page/no-popup-on-entry": {};
  "lead-page/popup-by-user": {};
  "lead-page/no-forced-authorization": {};
  "lead-page/lead-use-only": { actual: "login" | "accountLink" | "orderSubmit" | "benefitClaim" | "other"; required: "leadCapture" };
  "sub-account-link/main-real-name": {};
  "sub-account-link/sub-real-name": {};
  "sub-account-link/same-subject": {};
  "sub-account-link/same-device": {};
  "sub-account-link/content-compliant": {};
  "sub-account-link/official-channel": {};
  "sub-account-link/limit-personal": { actual: "elevenDigits" | number; required: number; excess: "elevenDigits" | number };
  "sub-account-link/limit-enterprise": { actual: "elevenDigits" | number; required: number; excess: "elevenDigits" | number };
  "sub-account-link/limit-special": { actual: "elevenDigits" | number; required: number; excess: "elevenDigits" | number };
  "sub-account-link/materials-personal": { material: "faceVerification" | "idCardBack" | "idCardFront" };
  "sub-account-link/materials-enterprise": { material: "businessLicense" | "corporateBankVerification" };
  "sub-account-link/materials-special": { material: "authorizationLetter" | "industryPermit" | "legalRepresentativeSignature" | "threeInOneCertificate" };
  "sub-account-link/special-review": { actual: "special" };
  "sub-account-link/code-shape": {};
  "sub-account-link/code-current": {};
  "sub-account-link/administrator": {};
  "sub-account-link/roles-limit": { actual: "elevenDigits" | number; required: number; excess: "elevenDigits" | number };
  "sub-account-unlink/no-unsettled-orders": { actual: "elevenDigits" | number; required: number; excess: "elevenDigits" | number };
  "sub-account-unlink/no-live": {};
  "sub-account-unlink/account-normal": {};
  "sub-account-unlink/frequency": { actual: "elevenDigits" | number; required: number; excess: "elevenDigits" | number };
  "employee-account/quota": { actual: "elevenDigits" | number; required: number; excess: "elevenDigits" | number };
  "employee-account/identity-clear": {};
  "employee-account/star-talent": {};
  "employee-account/name-given": {};
  "employee-account/resident-id-given": {};
  "employee-account/proof": {};
  "employee-account/proof-given": {};
  "employee-account/proof-explained": {};
  "employee-account/app-only": { actual: "web"; required: ("app")[] };
  "employee-account/app-version": {};
  "employee-account/face": {};
  "employee-account/mobile": {};
  "employee-account/password": {};
  "employee-account/one-enterprise": { actual: "elevenDigits" | number; required: number; excess: "elevenDigits" | number };
  "employee-account/chronology-sent": { actual: string; required: string };
  "employee-account/chronology-accepted": {};
  "employee-account/accepted-in-time": { startDay?: string; actual: string; required: string };
  "employee-account/authorization-current": { actual: string; required: string };
  "employee-account/tools-held": { actual: "shortVideoBooking" | "shortVideoGroupBuy" | "shortVideoIndustryTool" | "liveBooking" | "liveGenericCard" | "liveMiniProgramCard" | "merchantPage" };
  "employee-showcase/real-name": {};
  "employee-showcase/deposit": { actual: "elevenDigits" | number; required: number; lacking: "elevenDigits" | number };
  "employee-showcase/videos": { actual: "elevenDigits" | number; required: number; lacking: "elevenDigits" | number };
  "employee-showcase/fans": { actual: "elevenDigits" | number; required: number; lacking: "elevenDigits" | number };
  "employee-showcase/own": {};
  "employee-handover/created-action": { actual: "cancel" | "unbind" | "convert" | "keep"; required: ("reassign")[] };
  "employee-handover/authorized-action": { actual: "reassign" | "unbind" | "convert"; required: ("cancel" | "keep")[] };
  "employee-handover/assets-settled": {};
  "merchant-page/module-approved": { actual: "elevenDigits" | number; required: number; lacking: "elevenDigits" | number };
  "merchant-page/page-granted": { required: "merchantPage" };
  "merchant-page/group-buy-granted": { required: "shortVideoGroupBuy" };
  "format/type": { expected: string; actual: string };
  "format/length": { min: number; max: number; actual: number };
  "format/enum": { expected: string[]; actual: string };
  "format/pattern": { format: string };
  "format/date": {};
  "format/checksum": { format: string };
  "format/range": { min: number; max: number; actual: string };
  "format/unique": {};
  "format/too-large": { max: number };
  "format/unknown-field": { suggestion?: string };
  "format/required": { rules: RuleId[] };
  "format/json": { line: number; column: number; problem: unknown; problemLine: unknown };
}
