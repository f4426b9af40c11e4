// An engine that traps now and then, at each of its exports; prints the errors and what was wrong afterwards.
import { difference, reconciles, said, same, watchInstances } from "./watching.mjs";

let trapAt = -1;
let calls = 0;
const exportNames = new Set();
watchInstances(({ exports }) => ({
  exports: Object.fromEntries(
    Object.entries(exports).map(([name, of]) => [
      name,
      typeof of !== "function" ? of : (...args) => {
        exportNames.add(name);
        // Before its work or after it: either way the engine is left as nobody knows.
        const traps = calls++ === trapAt;
        if (traps && trapAt % 2) throw new WebAssembly.RuntimeError("unreachable");
        const result = of(...args);
        if (traps) throw new WebAssembly.RuntimeError("unreachable");
        return result;
      },
    ]),
  ),
}));
const { check, checkJson, open, rulebook, schema } = await import("yushen");
const result = { errors: [], wrong: [], exports: [] };
const wrong = (what) => result.wrong.length < 10 && result.wrong.push(what);

for (const { id, examples } of Object.values(rulebook.forms)) {
  const { data, asOf } = examples[0];
  const other = examples[examples.length - 1].data;
  const options = { asOf, mode: "draft" };
  const right = said(check(id, data, options));
  const [key] = Object.keys(data);
  const works = {
    check: () => check(id, data, options),
    checkJson: () => checkJson(id, "{,", options),
    schema: () => schema(id, options)["~standard"].validate(data),
    open: () => open(id, data, options).close(),
    "a new instant": () => check(id, data, { asOf: "2011-01-01", mode: "draft" }),
  };
  const edits = {
    set: (session) => session.set(key, 5),
    "set the whole form": (session) => session.set("", other),
    unset: (session) => session.unset(key),
    "set a key that is none": (session) => session.set("not a field", 1),
    update: (session) => session.update({ asOf: "2011-01-01", mode: "submit", locale: "en", coerce: true, unknownFields: "ignore", explain: true }),
    "ask for the report": (session) => session.report,
    close: (session) => session.close(),
  };
  const all = { ...options, locale: "zh-CN", coerce: false, unknownFields: "warn", explain: false };
  const session = open(id, data, options);
  let told = said(session.issues(""));
  session.subscribe("", (issues) => (told = said(issues)));
  for (const [name, work] of [...Object.entries(works), ...Object.entries(edits)])
    for (let nth = 0; nth < 8; nth++) {
      if (name in edits) {
        session.update(all);
        session.set("", data);
      }
      const before = session.report;
      if (name === "ask for the report") {
        // So that it must be made anew.
        session.set("not a field", 1);
        session.unset("not a field");
      }
      const own = name === "close" ? open(id, data, options) : session;
      calls = 0;
      trapAt = nth;
      let error;
      try {
        work(own);
      } catch (thrown) {
        error = thrown;
      }
      trapAt = -1;
      if (!same(said(check(id, data, options)), right)) wrong(`${id}: check after ${name}`);
      if (error) {
        result.errors.push(error.message);
        // What was refused has changed nothing.
        if (!same(said(session.report), said(before))) wrong(`${id}: ${name} threw, and changed: ${difference(said(session.report), said(before))}`);
      }
      if (!same(told, said(session.report.issues))) wrong(`${id}: who was told of all issues knows others after ${name}`);
      session.update(all);
      const now = session.report;
      const change = session.set("", data);
      if (!same(said(session.report), right)) wrong(`${id}: the session after ${name}`);
      if (!reconciles(now, change, session.report)) wrong(`${id}: a change after ${name} does not lead from the report before it`);
    }
  session.close();
}
result.exports = [...exportNames];
console.log(said(result));
