// After an error (memory used up, the stack used up, a trap) every call is right again, and no session has lost or gained anything.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { install, node } from "./packed.mjs";

const place = install();
after(place.remove);

/** Runs a program of the consumer's folder, and gives what it prints as JSON. */
const told = (file, flag, ...args) => JSON.parse(node(place.dir, [...(flag ? [flag] : []), file, ...args], { timeout: 300_000, maxBuffer: 2 ** 28 }));

describe("memory that is used up", () => {
  test("thousands of times", () => {
    const { errors, wrong, right, sessions } = told("exhausted.mjs", "--wasm-max-mem-pages=24");
    assert.ok(errors >= 2000, `${errors} errors are none worth speaking of`);
    assert.deepEqual(wrong, []);
    assert.ok(right >= 2000 && sessions > 100);
  });

  test("is given back: after a huge form another instance works, and nothing holds the old one", () => {
    const { before, most, after, instances, collected, wrong } = told("given-back.mjs", "--expose-gc");
    assert.ok(most > 30_000_000, `${most} bytes: the form was not huge`);
    assert.ok(after < 8_000_000 && after <= before + 2 ** 20, `${after} bytes are still in use`);
    assert.ok(instances > 1);
    assert.equal(collected, instances - 1, "an instance that was given up is still held");
    assert.deepEqual(wrong, []);
  });
});

describe("a stack that is used up", () => {
  for (const frame of ["small", "large"])
    test(`calls made all the way down, with ${frame} frames, throw or are right`, () => {
      const { calls, thrown, wrong, strange } = told("all-the-way-down.mjs", "--stack-size=300", frame);
      assert.ok(calls > 2000 && thrown > 20, `${calls} calls, ${thrown} thrown`);
      assert.deepEqual(strange, []);
      assert.deepEqual(wrong, []);
    });
});

test("a trap in the engine is an error once, and right reports after it", () => {
  const { errors, exports, wrong } = told("trapped.mjs");
  assert.ok(errors.length > 50);
  for (const name of ["input", "instant", "check", "check_text", "session_open", "session_edit", "session_reload", "session_report", "session_close"]) assert.ok(exports.includes(name), `${name} was never called`);
  for (const error of errors) assert.match(error, /fault of yushen/);
  assert.deepEqual(wrong, []);
});
