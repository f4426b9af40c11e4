// The benchmark itself, the same in Node and in a browser. Each call runs one workload.
import * as yushen from "yushen";
import { checks, edits, growing } from "./workloads.mjs";
import { measure, row } from "./measure.mjs";
import { peers } from "./peers.mjs";
export { agreement } from "./agreement.mjs";

export const ids = [...checks, ...edits, growing].map(({ id }) => id);

export async function run(id, settings) {
  const check = checks.find((workload) => workload.id === id);
  if (check) return runCheck(check, settings);
  const edit = edits.find((workload) => workload.id === id);
  return edit ? runEdit(edit, settings) : runGrowing(settings);
}

/** A first pass over every form, thrown away: else the first workload alone would pay for the engines' compilers. */
export async function prewarm({ warmMs }) {
  for (const workload of checks) await runCheck(workload, { rounds: 2, warmMs: warmMs / 2 });
}

// More than one object, so that nobody can know a form again by its identity.
const copies = (data, prepare = (form) => form) => Array.from({ length: 8 }, () => prepare(structuredClone(data)));

async function runCheck(workload, settings) {
  const { id, title, leaves } = workload;
  const entries = [];
  const left = [];
  for (const [name, create] of Object.entries(peers[workload.form])) {
    const peer = await create(workload);
    const why = peer.missing ?? disagreement(peer, workload);
    if (why) left.push({ name, why });
    else {
      const forms = copies(workload.data, peer.prepare);
      entries.push({ name, run: (i) => peer.run(forms[i & 7]) });
    }
  }
  return { id, title, leaves, ...(await table(entries, settings)), left };
}

/** Why a peer may not be timed: it finds something else. */
function disagreement(peer, { data, expect }) {
  let found;
  try {
    const form = structuredClone(data);
    found = peer.read(peer.run(peer.prepare ? peer.prepare(form) : form));
  } catch (error) {
    return `throws: ${error.message}`;
  }
  if (JSON.stringify(found) !== JSON.stringify(expect)) return `finds ${JSON.stringify(found)}`;
}

async function table(entries, settings, base = 0) {
  if (entries.length === 0) return { rows: [] };
  const timed = await measure(entries, settings);
  return { rows: timed.map((entry) => row(entry, timed[base].samples)) };
}

async function runEdit(workload, settings) {
  const { id, title, form, data, path, values, leaves } = workload;
  const left = [];
  const entries = [];
  if (yushen.open) entries.push({ name: "yushen session.set", run: sessionEdit(workload) });
  else left.push({ name: "yushen session.set", why: "not available: this build has no `open`" });
  for (const [name, create] of Object.entries(peers[form])) {
    const peer = await create(workload);
    if (peer.prepare || peer.missing) continue;
    const edited = structuredClone(data);
    const holder = path.slice(0, -1).reduce((inner, key) => inner[key], edited);
    const last = path.at(-1);
    const judge = (i) => ((holder[last] = values[i & 1]), peer.run(edited));
    const wrong = values.findIndex((_, i) => JSON.stringify(peer.read(judge(i))) !== JSON.stringify(expected(workload, i)));
    if (wrong >= 0) left.push({ name, why: `finds something else at ${values[wrong]}` });
    else entries.push({ name, run: judge });
  }
  return { id, title, leaves, ...(await table(entries, settings)), left };
}

function expected({ form, data, path, values, asOf, clock, draft }, i) {
  const edited = structuredClone(data);
  path.slice(0, -1).reduce((inner, key) => inner[key], edited)[path.at(-1)] = values[i & 1];
  const own = peers[form]["yushen check"]({ asOf, clock, draft });
  return own.read(own.run(edited));
}

function sessionEdit({ form, data, path, values, asOf }) {
  const session = yushen.open(form, structuredClone(data), { asOf, mode: "submit" });
  return (i) => session.set(path, values[i & 1]);
}

async function runGrowing(settings) {
  const { id, title, of } = growing;
  if (!yushen.open) return { id, title, rows: [], left: [{ name: "yushen session.set", why: "not available: this build has no `open`" }] };
  const entries = of.map((edit) => ({ name: `${edit.form}, ${edit.leaves} leaves`, run: sessionEdit(edit) }));
  return { id, title, ...(await table(entries, settings)), left: [] };
}
