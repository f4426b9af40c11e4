// `lead-page`'s rules across fields, as a portal's developer would write them beside a schema.
import { leadComponent } from "./categories.mjs";

const none = {};
const configId = /^[0-9a-f]{32}$/;

export function leadPageRules(form, fail, need) {
  const { miniProgram = none, component = none } = form;
  let listed = false;
  let online = false;
  let demanded = false;
  for (const category of miniProgram.categories ?? []) {
    const row = leadComponent(category);
    if (!row) continue;
    listed = true;
    online ||= category.online === true;
    demanded ||= row === "required" && category.online === true;
  }
  if (!component.used) {
    if (demanded && component.usedElsewhere === undefined) need(["component", "usedElsewhere"]);
    if (demanded && component.usedElsewhere === false) fail("lead-page/component-required", ["component", "used"]);
    return;
  }
  if (!listed) fail("lead-page/category-open", ["miniProgram", "categories"]);
  else if (!online) fail("lead-page/category-online", ["miniProgram", "categories"]);
  if (component.id !== undefined && !configId.test(component.id)) fail("lead-page/component-id-shape", ["component", "id"]);
  content(form, fail, need);
  each(form.fields ?? [], fail, need);
  interaction(form, fail, need);
  const usage = form.usage ?? [];
  for (let i = 0; i < usage.length; i++) if (usage[i] !== "leadCapture") fail("lead-page/lead-use-only", ["usage", i]);
}

function content({ consent = none, rights = none }, fail) {
  if (consent.mode === "none") fail("lead-page/consent", ["consent", "mode"]);
  if (consent.mode === "preChecked") fail("lead-page/consent-by-user", ["consent", "mode"]);
  const { canSkip, canDelete } = rights;
  if (canSkip === false && canDelete === false) fail("lead-page/user-control", ["rights"]);
  if (canSkip !== canDelete && canSkip !== undefined && canDelete !== undefined) fail("lead-page/user-control-both", ["rights"]);
}

function each(fields, fail, need) {
  for (let i = 0; i < fields.length; i++) {
    const { marker, required, hint, errorMessage } = fields[i];
    if (marker === "none") fail("lead-page/field-marked", ["fields", i, "marker"]);
    else if (required === undefined) need(["fields", i, "required"]);
    else if (marker !== undefined && (marker === "required") !== required) fail("lead-page/field-marker-true", ["fields", i, "marker"]);
    if (!hint) fail("lead-page/field-hint", ["fields", i, "hint"]);
    if (!errorMessage) fail("lead-page/field-error", ["fields", i, "errorMessage"]);
  }
}

function interaction({ presentation = none, popup = none, authorization = none }, fail, need) {
  if (presentation.container === "overlay") fail("lead-page/separate-section", ["presentation", "container"]);
  const { trigger, delayMs } = popup;
  if (trigger === "timer" && delayMs === undefined) need(["popup", "delayMs"]);
  if (trigger === "pageEnter" || (trigger === "timer" && delayMs === 0)) fail("lead-page/no-popup-on-entry", ["popup", "trigger"]);
  else if (trigger === "scroll" || trigger === "timer") fail("lead-page/popup-by-user", ["popup", "trigger"]);
  if (authorization.requiredForService) fail("lead-page/no-forced-authorization", ["authorization", "requiredForService"]);
}

export const warnings = new Set([
  "lead-page/component-id-shape", "lead-page/consent-by-user", "lead-page/user-control-both", "lead-page/field-hint", "lead-page/field-error", "lead-page/popup-by-user",
]);
