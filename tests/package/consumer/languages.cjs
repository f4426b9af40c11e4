// An entry with one language says what the entry with all says in that language, and has no other.
const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");

exports.languages = ["zh-CN", "en"];

exports.verifyLanguage = (entry, language, all) => {
  const other = exports.languages.find((locale) => locale !== language);
  const asOf = "2024-09-10T12:00:00+08:00";
  for (const { id, examples } of Object.values(all.rulebook.forms)) {
    for (const data of [{}, null, { nobody: "expects this" }, ...examples.map((example) => example.data)]) {
      const report = entry.check(id, data, { asOf });
      assert.deepEqual(report, all.check(id, data, { asOf, locale: language }));
      assert.deepEqual(entry.check(id, data, { asOf, locale: language }), report);
    }
  }
  const isWords = (value) => value !== null && typeof value === "object" && exports.languages.every((locale) => locale in value);
  const inOne = JSON.parse(JSON.stringify(all.rulebook), (_, value) => (isWords(value) ? { [language]: value[language] } : value));
  assert.deepEqual({ ...entry.rulebook }, inOne);
  const refused = { name: "TypeError", message: `option locale is "${other}"; choose one of "${language}"; "yushen" and "yushen/slim" have all languages` };
  assert.throws(() => entry.check("profile-mount", {}, { locale: other }), refused);
  assert.throws(() => entry.open("profile-mount", {}, { locale: other }), refused);
};

exports.engine = () => new WebAssembly.Module(readFileSync(require.resolve("yushen/engine.wasm")));
