// Calls made at every depth of a stack that is nearly used up, on the way down and where it is caught; prints what was wrong.
import { check, checkJson, open, rulebook } from "yushen";
import { difference, reconciles, said, same } from "./watching.mjs";

const frame = process.argv[2];
const day = (i) => new Date(1.72e12 + i * 86_400_000);
const INSTANTS = 40;

// What is right, told while there is stack. No two cases have an instant in common, so that one is not taken for another's.
const cases = Object.values(rulebook.forms).map(({ id, examples }, n) => {
  const data = { ...examples[examples.length - 1].data, zz: { zz: 1 }, ["k".repeat(5000)]: 1 };
  const options = Array.from({ length: INSTANTS }, (_, i) => ({ asOf: day(n * INSTANTS + i), mode: "draft" }));
  return { id, data, json: said(data), options, right: options.map((each) => said(check(id, data, each))) };
});
const sessions = cases.map(({ id, data, options: [options] }, n) => {
  const session = open(id, data, options);
  const of = { id, data, options: { ...options, locale: "zh-CN" }, session, told: said(session.issues("")) };
  // Some are told; the others are edited faster.
  if (n % 2) session.subscribe("", (issues) => (of.told = said(issues)));
  return of;
});
const result = { calls: 0, thrown: 0, wrong: [], strange: [] };
const note = (list, what) => list.length < 12 && !list.includes(what) && list.push(what);

/** What was called, to be looked at when there is stack again. */
let heard = [];
let edits = [];
let round = 0;
let isOneInstant = false;

function attempt(turn) {
  const n = isOneInstant ? round % cases.length : turn % cases.length;
  const i = isOneInstant ? round % INSTANTS : Math.floor(turn / cases.length) % INSTANTS;
  const { id, data, json, options, right } = cases[n];
  const entry = { of: cases[n], options: options[i], report: undefined, right: right[i], error: undefined };
  heard[heard.length] = entry;
  try {
    if (turn % 5 === 0) entry.report = check(id, data, options[i]);
    else if (turn % 5 === 1) entry.report = checkJson(id, json, options[i]);
    else if (turn % 5 === 2) {
      const session = open(id, data, options[i]);
      entry.report = session.report;
      session.close();
    } else edit(turn, sessions[n], entry);
  } catch (error) {
    entry.error = error;
  }
}

function edit(turn, of, entry) {
  edits[edits.length] = { of, entry };
  if (turn % 3 === 0) of.session.set("", { zz: turn });
  else if (turn % 3 === 1) of.session.set(Object.keys(of.data)[turn % 7] ?? "zz", turn);
  else if (turn % 5 === 0) of.session.update({ locale: turn % 2 ? "en" : "zh-CN", mode: turn % 4 ? "draft" : "submit", asOf: day(turn % 9) });
  else if (turn % 2) of.session.set("not a field", turn);
  else of.session.unset("not a field");
}

/** How deep it went, where nothing is called. */
let deepest = 0;

/** Goes down to the end of the stack; calls are made once little is left (not where `from` is past it), and while it is given back. */
function down(depth, turn, from) {
  if (from === MEASURE) deepest = depth;
  else if (depth >= from) attempt(turn + depth);
  try {
    if (frame === "large") wide(depth, turn, from, 1.5, {}, []);
    else down(depth + 1, turn, from);
  } catch {
    if (from !== MEASURE && depth > near()) attempt(turn + depth + 1);
  }
}
function wide(depth, turn, from, a, b, c) {
  down(depth + 1, turn, from);
  return [a, b, c];
}
const MEASURE = -1;
const ONLY_UP = Infinity;
/** As the code gets warm its frames get smaller, and there are more of them. */
const near = () => deepest * 0.8;

/** So many frames more, so that the end is met at every place of a call. */
const offset = (frames, work) => (frames === 0 ? work() : [offset(frames - 1, work)][0]);

/** Does something where there is stack: nothing may be thrown any more. */
function afterwards(what, work) {
  try {
    const wrong = work();
    if (wrong) note(result.wrong, `${what}: ${wrong}`);
  } catch (error) {
    note(result.wrong, `${what} throws: ${error.message}`);
  }
}
const unlike = (a, b) => (same(said(a), b) ? "" : difference(said(a), b));

for (round = 0; round < 160; round++) {
  const before = sessions.map(({ session }) => said(session.report));
  heard = [];
  edits = [];
  try {
    offset(round % 17, () => down(0, 0, MEASURE));
    // Only upwards all calls are at one instant, which nobody has asked for before.
    isOneInstant = round % 2 === 1;
    offset(round % 17, () => down(0, round * 7, isOneInstant ? ONLY_UP : near()));
  } catch {
    // The end was met in between.
  }
  result.calls += heard.length;
  for (const { report, error, right } of heard) {
    if (error) {
      result.thrown++;
      if (!(error instanceof RangeError) && !/stack is used up/.test(error.message)) note(result.strange, `${error.name}: ${error.message}`);
    } else if (report) afterwards("a report near the end", () => unlike(report, right));
  }
  for (const { of: { id, data }, options, right } of heard.slice(-1)) afterwards("what was asked last, asked again", () => unlike(check(id, data, options), right));
  for (const [n, { id, data, options, right }] of cases.entries()) {
    const i = (round * 7) % INSTANTS;
    afterwards("check afterwards", () => unlike(check(id, data, options[i]), right[i]));
    // The instant of a call that may have been cut short.
    afterwards("check at another instant", () => unlike(check(id, data, options[(n + round) % INSTANTS]), right[(n + round) % INSTANTS]));
  }
  for (const [n, of] of sessions.entries()) {
    const { id, data, options, session } = of;
    const made = edits.filter(({ of }) => of.session === session);
    if (made.every(({ entry }) => entry.error)) afterwards("a session whose edits all threw", () => unlike(session.report, before[n]));
    afterwards("a session", () => {
      const now = session.report;
      const one = session.set("not a field", 1);
      const then = session.report;
      const two = session.set("", data);
      const whole = session.report;
      const three = session.update(options);
      if (n % 2 && !same(of.told, said(session.report.issues))) return "who was told of all issues knows others";
      if (!reconciles(whole, three, session.report)) return "a change of options after errors does not lead from the report before it";
      if (!reconciles(now, one, then)) return "a change after errors does not lead from the report before it";
      if (!reconciles(then, two, whole)) return "a change of the whole form after errors does not lead from the report before it";
      return unlike(session.report, said(check(id, data, options)));
    });
  }
}
console.log(said(result));
