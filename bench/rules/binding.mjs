// `binding`'s rules across fields, as a portal's developer would write them beside a schema: plain code over values
// that the schema has checked. `fail(rule, path)` is told what fails, `need(path)` which field is needed besides the
// schema's own required ones.
import { bindingScope } from "./categories.mjs";
import { fold, sameText } from "./text.mjs";

const none = {};
const douyinId = /^[A-Za-z0-9._-]{4,30}$/;

export function bindingRules(form, clock, fail, need) {
  const { miniProgram = none, account = none, capabilities = [], boundCounts = none, documents = [], declarations = none } = form;
  const scopes = scopesOf(miniProgram.categories ?? [], fail, need);
  capability(miniProgram, account, capabilities, fail, need);
  category(account, capabilities, boundCounts, scopes, fail, need);
  wanted(account, documents, scopes, fail);
  for (let i = 0; i < documents.length; i++) {
    standing(documents[i], i, clock, fail);
    agreement(documents[i], i, miniProgram, fail, need);
  }
  if (account.type === "employee" || account.type === "cooperation") {
    const endsOn = form.relation?.endsOn;
    if (endsOn === undefined) need(["relation", "endsOn"]);
    else if (endsOn !== "longTerm" && endsOn < clock.today) fail("binding/relation-current", ["relation", "endsOn"]);
  }
  if (declarations.documentsAuthentic === false) fail("binding/documents-authentic", ["declarations", "documentsAuthentic"]);
  if (declarations.genuineRelationship === false) fail("binding/genuine-relationship", ["declarations", "genuineRelationship"]);
  if (declarations.contentWithinScope === false) fail("binding/content-within-scope", ["declarations", "contentWithinScope"]);
}

function scopesOf(categories, fail, need) {
  const scopes = { one: false, two: false, ten: false, noLive: false, medical: false, permit: false };
  for (let i = 0; i < categories.length; i++) {
    const category = categories[i];
    switch (bindingScope(category)) {
      case "one-brand": scopes.one = true; break;
      case "two-brand": scopes.two = true; break;
      case "ten-brand": scopes.ten = true; break;
      case "no-live": scopes.noLive = true; break;
      case "medical": break;
      default:
        if (category.level3 === undefined) need(["miniProgram", "categories", i, "level3"]);
        else fail("binding/category-unlisted", ["miniProgram", "categories", i]);
    }
    if (category.level1 === undefined) continue;
    const industry = fold(category.level1);
    if (industry === "医疗") scopes.medical = scopes.permit = true;
    else if (industry === "金融") scopes.permit = true;
  }
  return scopes;
}

function capability(miniProgram, account, capabilities, fail, need) {
  if (capabilities.includes("live")) {
    if (miniProgram.liveSelfMount === undefined) need(["miniProgram", "liveSelfMount"]);
    else if (!miniProgram.liveSelfMount) fail("binding/self-mount-live", ["miniProgram", "liveSelfMount"]);
  }
  if (capabilities.includes("shortVideo")) {
    if (miniProgram.shortVideoSelfMount === undefined) need(["miniProgram", "shortVideoSelfMount"]);
    else if (!miniProgram.shortVideoSelfMount) fail("binding/self-mount-short-video", ["miniProgram", "shortVideoSelfMount"]);
  }
  if (account.douyinId !== undefined && !douyinId.test(account.douyinId)) fail("binding/douyin-id-shape", ["account", "douyinId"]);
}

function category(account, capabilities, counts, scopes, fail, need) {
  const { type, sameEntity } = account;
  if ((type === "employee" || type === "cooperation") && (scopes.one || scopes.two || scopes.ten)) {
    fail("binding/type-closed", ["account", "type"]);
  }
  if (type === "brand") {
    if (sameEntity === undefined && (scopes.one || scopes.two)) need(["account", "sameEntity"]);
    if (sameEntity === false && scopes.two) fail("binding/other-entity-closed", ["account", "sameEntity"]);
    if (sameEntity === false && scopes.one) fail("binding/other-entity-unstated", ["account", "sameEntity"]);
    const own = counts.brandSameEntity;
    const other = counts.brandOtherEntity;
    if (own === undefined && ((sameEntity !== false && (scopes.one || scopes.two)) || scopes.ten)) need(["boundCounts", "brandSameEntity"]);
    if (other === undefined && scopes.ten) need(["boundCounts", "brandOtherEntity"]);
    if (sameEntity && scopes.one && own >= 1) fail("binding/brand-limit-1", ["boundCounts", "brandSameEntity"]);
    if (sameEntity && scopes.two && own >= 2) fail("binding/brand-limit-2", ["boundCounts", "brandSameEntity"]);
    if (scopes.ten && own + other >= 10) fail("binding/brand-limit-10", ["boundCounts"]);
  }
  if (scopes.noLive && capabilities.includes("live")) fail("binding/live-closed", ["capabilities"]);
  if (!scopes.medical) {
    if (account.medicalCertified === undefined) need(["account", "medicalCertified"]);
    else if (account.medicalCertified) fail("binding/medical-account", ["account", "medicalCertified"]);
  }
}

function wanted(account, documents, scopes, fail) {
  if (!documents.some(isLicence)) fail("binding/business-licence", ["documents"]);
  if (account.type === "employee" && !documents.some(({ kind }) => kind === "labourContract")) fail("binding/labour-contract", ["documents"]);
  if (account.type === "cooperation" && !documents.some(({ kind }) => kind === "cooperationAgreement")) {
    fail("binding/cooperation-agreement", ["documents"]);
  }
  if (scopes.permit && !documents.some(({ kind }) => kind === "industryPermit")) fail("binding/industry-permit", ["documents"]);
}

const isLicence = ({ kind, owner }) => kind === "businessLicense" && owner === "miniProgram";

function standing({ status, validFrom, validUntil }, i, { today, in30Days }, fail) {
  if (status === "revoked" || status === "cancelled") fail("binding/document-status", ["documents", i, "status"]);
  if (validFrom !== undefined && validFrom > today) fail("binding/document-started", ["documents", i, "validFrom"]);
  if (validUntil === undefined || validUntil === "longTerm") return;
  if (validUntil < today) fail("binding/document-expired", ["documents", i, "validUntil"]);
  else if (validUntil <= in30Days) fail("binding/document-expiring", ["documents", i, "validUntil"]);
}

function agreement(document, i, miniProgram, fail, need) {
  const { kind, owner } = document;
  if (kind !== "businessLicense" && kind !== "industryPermit") return;
  if (owner === undefined) return need(["documents", i, "owner"]);
  if (owner !== "miniProgram") return;
  agree("holder", "entityName", "binding/entity-name-match", sameText);
  if (kind !== "businessLicense") return;
  const { entityType } = miniProgram;
  agree("entityType", "entityType", "binding/entity-type-match", same);
  if (entityType !== "hkMacauTaiwan" && entityType !== "overseas") agree("uscc", "uscc", "binding/uscc-match", sameCode);
  agree("legalRepresentative", "legalRepresentative", "binding/legal-representative-match", sameText);
  agree("registeredAddress", "registeredAddress", "binding/registered-address-match", sameText);
  if (entityType !== "government") agree("businessScope", "businessScope", "binding/business-scope-match", sameText);

  function agree(field, of, rule, equal) {
    const own = document[field];
    const other = miniProgram[of];
    if (own === undefined) need(["documents", i, field]);
    if (other === undefined) need(["miniProgram", of]);
    if (own !== undefined && other !== undefined && !equal(own, other)) fail(rule, ["documents", i, field]);
  }
}

const same = (a, b) => a === b;
const sameCode = (a, b) => a === b || a.toUpperCase() === b.toUpperCase();

/** The fields that every application needs: the schemas' required ones. */
export const required = {
  miniProgram: ["appId", "entityType", "entityName", "legalRepresentative", "registeredAddress", "categories"],
  account: ["douyinId", "type"],
  declarations: ["documentsAuthentic", "genuineRelationship", "contentWithinScope"],
};
export const warnings = new Set([
  "binding/douyin-id-shape", "binding/other-entity-unstated", "binding/category-unlisted", "binding/industry-permit", "binding/document-expiring",
]);

/** Of a draft, whose schema demands nothing: the required fields that it lacks. */
export function lacking(form, need) {
  for (const group of Object.keys(required)) {
    for (const field of required[group]) if (form[group]?.[field] === undefined) need([group, field]);
  }
  if (form.capabilities === undefined) need(["capabilities"]);
  if (form.documents === undefined) return need(["documents"]);
  for (let i = 0; i < form.documents.length; i++) {
    for (const field of ["kind", "status", "validUntil"]) if (form.documents[i][field] === undefined) need(["documents", i, field]);
  }
}
