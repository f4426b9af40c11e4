// The benchmark's peers are third readings of some rules: how far each agrees with the rulebook stands in bench/agreement.json, with why it does not
// elsewhere. A rule that changes in src/rulebook and not in bench/ shows here.
// To write it anew: UPDATE=1 node --test tests/model/peers.test.mjs, then judge what git diff bench/agreement.json shows.
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import { installLocked } from "../../scripts/lib/locked.mjs";

const file = new URL("../../bench/agreement.json", import.meta.url);
const update = Boolean(process.env.UPDATE);
const renew = "UPDATE=1 node --test tests/model/peers.test.mjs, then judge what git diff bench/agreement.json shows";

const isAnyCategory = ({ miniProgram }, test) => miniProgram?.categories?.some?.(test) ?? false;

/** What the peers cannot do, each with how a form is known by it; the first that holds. */
const reasons = {
  "a value is malformed, and they do not go on with the other rules, or go on with it": ({ wanted }) => wanted.failed.some((id) => id.startsWith("format@")),
  "a field is missing, and they take it for false, or for another": ({ wanted }) => wanted.missing.length > 0,
  "a category's level is not given, so that no row can be said to be another": ({ data }) =>
    isAnyCategory(data, (category) => !["level1", "level2", "level3"].every((level) => category?.[level])),
  "a field that this form does not need is not there, and the library throws": ({ threw }) => threw !== undefined,
};

/** Of one peer: how many forms, and where it differs, by the reason. */
function summary({ of, agree, verdict, tooEarly, threw, differing }) {
  const why = {};
  for (const found of differing) {
    const reason = Object.keys(reasons).find((name) => reasons[name](found)) ?? "no reason is known";
    (why[reason] ??= []).push(found.at);
  }
  return { of, agree, verdict, tooEarly, threw, differing: why };
}

describe("the benchmark's peers agree with the rulebook as far as they did", () => {
  let peers;
  before(async () => {
    // All of its lockfile, 40 MB once: the peers to hold are all of them.
    await installLocked("bench", "the benchmark's peers (40 MB)");
    const { bundleAgreement } = await import("../../bench/harness/bundle.mjs");
    const { agreement } = await import(pathToFileURL(await bundleAgreement(esbuild)).href);
    // OPA is left out: only some machines have the program that its policy needs.
    peers = (await agreement()).filter(({ name }) => name !== "opa-wasm");
  });

  test("yushen on every form", () => {
    const own = peers.filter(({ name }) => name.startsWith("yushen"));
    assert.equal(own.length, 4);
    for (const { form, name, of, agree } of own) assert.equal(agree, of, `${form}: ${name}`);
  });

  test("each other on as many forms as stand in bench/agreement.json", () => {
    const found = {};
    for (const peer of peers.filter(({ name }) => !name.startsWith("yushen"))) (found[peer.form] ??= {})[peer.name] = summary(peer);
    if (update) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    const known = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
    for (const [form, all] of Object.entries(found)) {
      for (const [name, counts] of Object.entries(all)) {
        const { agree, of } = known[form]?.[name] ?? {};
        assert.deepEqual(counts, known[form]?.[name], `${form}: ${name} agrees on ${counts.agree} of ${counts.of}, and did on ${agree} of ${of}\n${renew}`);
        assert.ok(!counts.differing["no reason is known"], `${form}: ${name} differs without a reason at ${counts.differing["no reason is known"]}`);
      }
    }
    assert.deepEqual(found, known, `a peer of bench/agreement.json is not there\n${renew}`);
  });
});
