// JSON text: samples of the forms, some of it changed, and all ways to judge it side by side.
import { caseOf } from "../model/random.mjs";
import { textOf } from "../model/json-text.mjs";
import { same } from "../package/twin.mjs";

const TOKENS = ['"', "{", "}", "[", "]", ",", ":", "null", "1e999", "-0", "\\u0000", "\\ud800", '"__proto__":1,', "\u0000", "\ud800", "\u2028", '"zz":{},', "9".repeat(400), "[".repeat(130), " ".repeat(5000), "\\", "\n", "e", "."];

/** A text with one change: units flipped, cut off, doubled, put in, taken out. */
function changed(random, text) {
  const from = random.below(text.length + 1);
  const to = Math.min(text.length, from + random.pick([1, 1, 2, 10, 100]));
  switch (random.below(6)) {
    case 0:
      return text.slice(0, from) + String.fromCharCode(text.charCodeAt(from) ^ (1 << random.below(16))) + text.slice(from + 1);
    case 1:
      return text.slice(0, from);
    case 2:
      return text.slice(0, to) + text.slice(from, to) + text.slice(to);
    case 3:
      return text.slice(0, from) + text.slice(to);
    case 4:
      return text.slice(0, from) + random.pick(TOKENS) + text.slice(random.chance(50) ? from : to);
    default: {
      const at = random.below(text.length + 1);
      return text.slice(0, from) + text.slice(at, at + 40) + text.slice(from);
    }
  }
}

/** {form, text, options} */
export function textFor(random) {
  const { form, data, asOf, coerce } = caseOf(random.below(2 ** 31), random.below(1000), {});
  let text = random.chance(50) ? textOf(random, data) : JSON.stringify(data);
  for (let changes = random.pick([0, 1, 1, 2, 5]); changes > 0; changes--) text = changed(random, text);
  // What stands before the text is told apart elsewhere.
  text = text.replace(/^\ufeff/, "");
  return { form, text, options: { asOf, mode: random.pick(["draft", "submit"]), locale: random.pick(["zh-CN", "en"]), coerce: coerce ?? random.chance(25), explain: random.chance(20) } };
}

function parsed(text) {
  try {
    return { data: JSON.parse(text.replace(/^\ufeff/, "")) };
  } catch {
    return undefined;
  }
}

/** How deep JSON text is nested. */
function depthOf(text) {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if ("[{".includes(token)) deepest = Math.max(deepest, ++depth);
    else if ("]}".includes(token)) depth--;
  }
  return deepest;
}

/** Judges a text in every way; throws where two do not say the same. */
export function runText({ check, checkJson, open, schema }, { form, text, options }) {
  const report = checkJson(form, text, options);
  const isTooLarge = report.issues[0]?.rule === "format/too-large" && report.issues[0].path.length === 0;
  if (Buffer.byteLength(text) > 2 ** 20) {
    if (!isTooLarge) throw new Error("text that is too long is judged");
    return report;
  }
  const at = parsed(text);
  if (!at) {
    const [first] = report.issues.filter(({ path }) => path.length === 0);
    if (!["format/json", "format/too-large"].includes(first?.rule)) throw new Error(`what is no JSON is ${first?.rule}`);
    return report;
  }
  // A value next to the limit may count as one level more than brackets do.
  const depth = depthOf(text);
  if (depth > 128) {
    if (!isTooLarge) throw new Error(`text that is nested ${depth} deep is judged`);
    return report;
  }
  if (depth === 128 && isTooLarge) return report;
  same(report, check(form, at.data, options), "checkJson and check");
  const session = open(form, at.data, options);
  same(session.report, report, "checkJson and a session");
  session.close();
  const { issues } = schema(form, options)["~standard"].validate(at.data);
  same(issues ?? [], report.issues.filter(({ severity }) => severity === "error"), "checkJson and a schema");
  return report;
}
