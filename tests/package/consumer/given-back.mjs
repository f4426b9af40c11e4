// 60 MB of unknown keys, then what is left of them: the memory that is in use, and which instances are still held.
import { said, same, watchInstances, wide } from "./watching.mjs";

const instances = [];
watchInstances(({ exports }) => void instances.push(new WeakRef(exports.memory)));
const { check, open, rulebook } = await import("yushen");
const { data, asOf } = rulebook.forms.binding.examples[0];
const usual = said(check("binding", data, { asOf }));
const session = open("binding", data, { asOf });
const sizeNow = () => instances.at(-1).deref().buffer.byteLength;
const result = { before: sizeNow(), most: 0, after: 0, instances: 0, collected: 0, wrong: [] };
const wrong = (what) => result.wrong.push(what);

const large = { ...data, documents: Array(20).fill(wide(1000, 3000)) };
const ways = [
  () => check("binding", large, { asOf }),
  () => open("binding", large, { asOf }).close(),
  () => session.set("documents", large.documents),
];
for (const way of ways) {
  way();
  result.most = Math.max(result.most, ...instances.map((memory) => memory.deref()?.buffer.byteLength ?? 0));
  session.set("", data);
  if (!same(said(check("binding", data, { asOf })), usual)) wrong("check");
  if (!same(said(session.report), said(check("binding", data, { asOf, mode: "draft" })))) wrong("a session");
}
await new Promise((resolve) => setTimeout(resolve, 50));
for (let i = 0; i < 5; i++) {
  gc();
  await new Promise((resolve) => setTimeout(resolve, 20));
}
result.after = sizeNow();
result.instances = instances.length;
result.collected = instances.filter((memory) => memory.deref() === undefined).length;
console.log(JSON.stringify(result));
