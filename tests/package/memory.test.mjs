// The engine's memory: it grows until it has seen the forms' sizes, and no further.
import assert from "node:assert/strict";
import { test } from "node:test";

// The engine keeps its memory to itself: it is seen where the instance is made.
let memory;
const { Instance } = WebAssembly;
WebAssembly.Instance = function (module, imports) {
  const instance = new Instance(module, imports);
  memory ??= instance.exports.memory;
  return instance;
};
const yushen = await import("yushen");
const { check, checkJson, open, rulebook } = yushen;

// Every form of the rulebook, filled in well, badly, hardly, and with what belongs in none.
const inputs = Object.values(rulebook.forms).flatMap(({ id, examples }) => [
  ...examples.map(({ data, asOf }) => ({ id, data, options: { asOf } })),
  { id, data: {}, options: { mode: "draft" } },
  { id, data: { nobody: "expects this", 也没有: 1 }, options: { locale: "en" } },
  { id, data: null, options: {} },
]);
const size = () => memory.buffer.byteLength;

function checks(count) {
  for (let i = 0; i < count; i++) {
    const { id, data, options } = inputs[i % inputs.length];
    if (i % 50 === 0) checkJson(id, JSON.stringify(data), options);
    else check(id, data, options);
  }
}

function sessions(count, close = true) {
  const opened = [];
  for (let i = 0; i < count; i++) {
    const { id, data, options } = inputs[i % inputs.length];
    const session = open(id, data, options);
    session.set(Object.keys(data ?? {})[0] ?? "nobody", undefined);
    if (close) session.close();
    else opened.push(session);
  }
  return opened;
}

test("a million checks take no more memory than the first thousand", () => {
  checks(1_000);
  assert.ok(memory, "the engine's memory is not in sight");
  const before = size();
  checks(1_000_000);
  assert.equal(size(), before);
});

test("ten thousand sessions, each closed, take no more memory than the first thousand", { skip: !open && "this build has no `open`" }, () => {
  sessions(1_000);
  const before = size();
  sessions(10_000);
  assert.equal(size(), before);
});

test("a hundred thousand edits of a text take no more memory than the first thousands", () => {
  const [{ data, asOf }] = rulebook.forms.binding.examples;
  const session = open("binding", data, { asOf });
  const types = (count) => {
    for (let i = 0; i < count; i++) session.set("miniProgram.registeredAddress", `福州市鼓楼区示例路 ${i % 1000} 号`.repeat(5));
  };
  types(3_000);
  const before = size();
  types(100_000);
  assert.equal(size(), before);
  assert.deepEqual(session.report, check("binding", { ...data, miniProgram: { ...data.miniProgram, registeredAddress: `福州市鼓楼区示例路 999 号`.repeat(5) } }, { asOf, mode: "draft" }));
  session.close();
});

test("sessions left open do take memory, and closing them gives it back", { skip: !open && "this build has no `open`" }, () => {
  const before = size();
  const opened = sessions(2_000, false);
  const full = size();
  assert.ok(full > before, "sessions that are kept must be seen here, or the tests above see nothing");
  for (const session of opened) session.close();
  for (const session of sessions(2_000, false)) session.close();
  assert.equal(size(), full);
});
