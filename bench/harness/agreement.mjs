// How far the peers agree with the rulebook on a shared set: the sample forms and the examples. A peer is timed only
// on forms where it does; this tells what it would get wrong elsewhere.
import bindingExamples from "../../src/rulebook/examples/binding.json";
import mountExamples from "../../src/rulebook/examples/profile-mount.json";
import bindingSamples from "../../tests/samples/binding.ndjson";
import mountSamples from "../../tests/samples/profile-mount.ndjson";
import { clockAt } from "../rules/clock.mjs";
import { readReport } from "../rules/found-in-report.mjs";
import { ofTheTen } from "../rules/profile-mount.mjs";
import { check } from "yushen";
import { peers } from "./peers.mjs";

// Values read from text fields are another question, which none of the peers here is asked.
const samples = (text) =>
  text.trim().split("\n").map((line, i) => ({ at: `sample ${i + 1}`, ...JSON.parse(line) })).filter(({ coerce }) => !coerce);
function examples(form, { asOf, pass, fail, kinds }) {
  const all = { "example pass": pass, "example fail": fail, ...Object.fromEntries(kinds.map(({ data }, i) => [`example kind ${i + 1}`, data])) };
  return Object.entries(all).map(([at, data]) => ({ at, data, asOf, mode: "submit", expect: check(form, data, { asOf }) }));
}
const sets = {
  binding: [...samples(bindingSamples), ...examples("binding", bindingExamples)],
  "profile-mount": [...samples(mountSamples), ...examples("profile-mount", mountExamples)],
};

export async function agreement() {
  const all = [];
  for (const [form, set] of Object.entries(sets)) {
    for (const [name, create] of Object.entries(peers[form])) all.push(await compare(form, name, create, set));
  }
  return all;
}

async function compare(form, name, create, set) {
  const counts = { form, name, of: 0, agree: 0, verdict: 0, tooEarly: 0, threw: 0, differing: [] };
  for (const { at, data, asOf, mode, expect } of set) {
    const draft = mode === "draft";
    const peer = await create({ asOf, clock: clockAt(asOf), draft });
    if (peer.missing) return { ...counts, missing: peer.missing };
    counts.of++;
    const wanted = expectation(form, mode, expect);
    let found;
    try {
      const own = structuredClone(data);
      found = peer.read(peer.run(peer.prepare ? peer.prepare(own) : own));
    } catch (error) {
      counts.threw++;
      counts.differing.push({ at, data, wanted, threw: error.message ?? String(error) });
      continue;
    }
    if (found.verdict === wanted.verdict) counts.verdict++;
    if (found.verdict === "pass" && wanted.verdict !== "pass") counts.tooEarly++;
    if (JSON.stringify(found) === JSON.stringify(wanted)) counts.agree++;
    else counts.differing.push({ at, data, wanted, found });
  }
  return counts;
}

function expectation(form, mode, expect) {
  const whole = readReport({ ...expect, mode });
  return form === "profile-mount" ? ofTheTen(whole) : whole;
}
