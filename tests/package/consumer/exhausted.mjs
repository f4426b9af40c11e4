// Forms for which there is no memory, again and again, and forms and sessions in between; prints what was wrong.
import { check, open, rulebook, schema } from "yushen";
import { said, same, wide } from "./watching.mjs";

const all = Object.values(rulebook.forms).flatMap(({ id, examples }) => examples.map(({ data, asOf }) => ({ id, data, asOf })));
const usual = all.map(({ id, data, asOf }) => said(check(id, data, { asOf, mode: "draft" })));
const result = { errors: 0, wrong: [], right: 0, sessions: 0 };
const wrong = (what) => result.wrong.length < 5 && result.wrong.push(what);

function fails(work, i) {
  try {
    work();
  } catch (error) {
    result.errors++;
    if (!/memory/.test(error.message)) wrong(`${i}: ${error.stack}`);
  }
}

const kept = all.map(({ id, data, asOf }) => ({ session: open(id, data, { asOf }), id, data, asOf }));
// Each a little more than there is.
const documents = Array(4).fill(wide(900, 300));
const wider = wide(900, 1500);
for (let i = 0; i < 2400; i++) {
  const { session, id, data, asOf } = kept[i % kept.length];
  const ways = [
    () => check("binding", { documents }),
    () => open("binding", { documents }),
    () => schema("binding")["~standard"].validate({ documents }),
    () => session.set("", wider),
    () => session.set("not a field", session.set("", { ...data, ...wider })),
  ];
  fails(ways[i % ways.length], i);
  const at = i % all.length;
  const { id: form, data: other, asOf: clock } = all[at];
  if (same(said(check(form, other, { asOf: clock, mode: "draft" })), usual[at])) result.right++;
  else wrong(`${i}: check ${form}`);
  if (i % 11) continue;
  // A session from before the error: an edit that was refused left nothing.
  const key = Object.keys(data)[0];
  for (const steps of [["not a field"], [key]]) {
    session.set("", data);
    session.set(steps, 1);
    if (!same(said(session.report), said(check(id, { ...data, [steps[0]]: 1 }, { asOf, mode: "draft" })))) wrong(`${i}: set in ${id}`);
    if (steps[0] === "not a field") session.unset(steps);
    else session.set(steps, data[key]);
    if (!same(said(session.report), said(check(id, data, { asOf, mode: "draft" })))) wrong(`${i}: a session of ${id}`);
  }
  result.sessions++;
  if (i % 33 === 0) {
    session.close();
    kept[i % kept.length].session = open(id, data, { asOf });
  }
}
console.log(JSON.stringify(result));
