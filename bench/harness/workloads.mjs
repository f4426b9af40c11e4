// What is timed. Each tells what every peer must find in its form before it may run.
import { binding, bindingDraft, bindingFaulty, bindingFull, bindingLong, leadPage, leadPageTooLong, leaves, profileMount, profileMountFaulty } from "../data/forms.mjs";
import { asOf, clock } from "../rules/clock.mjs";

const pass = { verdict: "pass", failed: [], missing: [] };
const fail = (...failed) => ({ verdict: "fail", failed: failed.sort(), missing: [] });
const fourOfTen = ["credit-score", "account-type", "effective-fans", "single-entry"].map((name) => `profile-mount/${name}`);
const five = ["brand-limit-1", "legal-representative-match", "document-status", "genuine-relationship"].map((name) => `binding/${name}`);
const open = [
  ...["legalRepresentative", "registeredAddress", "shortVideoSelfMount"].map((name) => `miniProgram.${name}`),
  ...["account.medicalCertified", "account.sameEntity", "boundCounts.brandSameEntity"],
  ...["entityType", "uscc", "legalRepresentative", "registeredAddress", "validUntil"].map((name) => `documents.0.${name}`),
  ...["contentWithinScope", "documentsAuthentic", "genuineRelationship"].map((name) => `declarations.${name}`),
];

const whole = (id, title, form, data, expect, draft = false) => ({ id, title, form, data, expect, draft, asOf, clock, leaves: leaves(data) });

/** A form judged as a whole. */
export const checks = [
  whole("profile-mount", "profile-mount: ten conditions hold", "profile-mount", profileMount, pass),
  whole("profile-mount-fail", "profile-mount: four of ten fail", "profile-mount", profileMountFaulty, fail(...fourOfTen)),
  whole("binding-valid", "binding, valid", "binding", binding, pass),
  whole("binding-errors", "binding, five errors", "binding", bindingFaulty, fail("format@miniProgram.appId", ...five)),
  whole("binding-draft", "binding, a draft with half its fields missing", "binding", bindingDraft, { verdict: "incomplete", failed: [], missing: open.sort() }, true),
  whole("binding-documents", "binding, 20 documents", "binding", bindingLong, pass),
  whole("lead-page", "lead-page, 50 fields", "lead-page", leadPage, pass),
];

const typed = { id: "keystroke", title: "binding, a keystroke in a text", path: ["account", "douyinId"], values: ["shili_gov", "shili_gov1"] };
const ticked = { id: "keystroke-issue", title: "binding, an edit that makes an issue, and one that settles it", path: ["declarations", "genuineRelationship"], values: [false, true] };
/** One edit, and what follows from it: yushen's session re-checks what reads the field, the peers the whole form. */
export const edits = [typed, ticked].map((edit) => ({ ...edit, form: "binding", data: binding, draft: false, asOf, clock, leaves: leaves(binding) }));

const until = (i) => ["documents", i, "validUntil"];
const dates = ["2029-01-01", "2030-01-01"];
const hint = { form: "lead-page", path: ["fields", 25, "hint"], values: ["请照实填写", "请如实填写"] };
/** The same edit of one element, the form growing: from the smallest to the largest that the rulebook's limits allow, and far past them. */
export const growing = {
  id: "growing",
  title: "an edit in one element, the form growing (session.set)",
  of: [
    { form: "binding", data: binding, path: until(0), values: dates },
    { form: "binding", data: bindingLong, path: until(10), values: dates },
    { form: "binding", data: bindingFull, path: until(10), values: dates },
    { ...hint, data: leadPage },
    { ...hint, data: leadPageTooLong },
  ].map((edit) => ({ ...edit, asOf, leaves: leaves(edit.data) })),
};
