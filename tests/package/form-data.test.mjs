// What an HTML form sends, read back: the data that it showed, judged as a bound form judges the same texts.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { generator } from "../model/random.mjs";
import { entriesOf, readable, trimmed } from "./form-entries.mjs";
import { examples, random, samples } from "./forms.mjs";
import { install } from "./packed.mjs";
import { same } from "./twin.mjs";

const place = install();
after(place.remove);
const { check, fromFormData, rulebook } = await import(pathToFileURL(join(place.installed, "dist/index.js")).href);

const { openPlatform } = await import(pathToFileURL(join(place.installed, "dist/open-platform.js")).href);

const formData = (pairs) => {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
};
const own = (key, value) => Object.defineProperty({}, key, { value, enumerable: true, configurable: true, writable: true });
const file = new File(["a"], "a.pdf");
const none = new File([], "");

/** What is sent, and what comes of it. */
const table = [
  ["nested, in either spelling of a path", "binding", [["account.type", "brand"], ["account[douyinId]", "a"]], { account: { type: "brand", douyinId: "a" } }],
  ["rows by their indices, not by when they come, and close up", "binding", [["documents[10].kind", "other"], ["documents.2.kind", "x"], ["documents[999999999].kind", "y"]], { documents: [{ kind: "x" }, { kind: "other" }, { kind: "y" }] }],
  ["a row in which nothing is entered is one", "binding", [["documents[0].kind", ""], ["documents[1].kind", "other"]], { documents: [{}, { kind: "other" }] }],
  ["no rows, said by the list's name", "binding", [["documents", ""]], { documents: [] }],
  ["no rows, unless there are some", "binding", [["documents", ""], ["documents[3].kind", ""]], { documents: [{}] }],
  ["numbers as people write them", "profile-mount", [["account.effectiveFans", " １，２００ "], ["miniProgram.creditScore", "60"]], { account: { effectiveFans: 1200 }, miniProgram: { creditScore: 60 } }],
  ["what is no number stays the text", "profile-mount", [["account.effectiveFans", "12e"]], { account: { effectiveFans: "12e" } }],
  ["a number out of range is one", "profile-mount", [["miniProgram.creditScore", "1,000"], ["account.effectiveFans", "-" + "9".repeat(400)]], { miniProgram: { creditScore: 1000 }, account: { effectiveFans: -(2 ** 53) } }],
  ["dates", "binding", [["documents[0].validUntil", "2024/9/1"], ["documents[1].validUntil", "长期"], ["documents[2].validUntil", "2024-13-01"]], { documents: [{ validUntil: "2024-09-01" }, { validUntil: "longTerm" }, { validUntil: "2024-13-01" }] }],
  ["a datetime-local is Beijing's", "quota-expansion", [["fullSince", "2024-09-01T10:00"]], { fullSince: "2024-09-01T10:00:00+08:00" }],
  ["with seconds", "quota-expansion", [["fullSince", "2024-09-01T10:00:30"]], { fullSince: "2024-09-01T10:00:30+08:00" }],
  ["with fractions", "quota-expansion", [["fullSince", "2024-09-01T10:00:30.25"]], { fullSince: "2024-09-01T10:00:30.25+08:00" }],
  ["codes", "binding", [["documents[0].uscc", " 9144 0300-71526726xg "]], { documents: [{ uscc: "91440300" + "71526726XG" }] }],
  ["text as it was typed", "binding", [["account.douyinId", " a  b "]], { account: { douyinId: " a  b " } }],
  ["blank is absent", "binding", [["account.sameEntity", " \u3000 "], ["account.douyinId", "\u200b\ufeff"], ["account.type", ""]], { account: {} }],
  ["words, one or several, with or without brackets", "sub-account-link", [["roles", "a"], ["roles[]", "b"], ["roles", ""]], { roles: ["a", "b"] }],
  ["words by their indices, of which none may be blank", "sub-account-link", [["roles[3]", "b"], ["roles.1", "a"], ["roles[7]", ""]], { roles: ["a", "b", ""] }],
  ["no words", "sub-account-link", [["roles", ""]], { roles: [] }],
  ["a list of a name's values", "sub-account-link", [["roles", ["a", "b"]]], { roles: ["a", "b"] }],
  ...["on", "true", "yes", "1", "是", " TRUE "].map((word) => [`${word} is true`, "profile-mount", [["miniProgram.online", word]], { miniProgram: { online: true } }]),
  ...["off", "false", "no", "0", "否", "No"].map((word) => [`${word} is false`, "profile-mount", [["miniProgram.online", word]], { miniProgram: { online: false } }]),
  ["another word is neither", "profile-mount", [["miniProgram.online", "maybe"]], { miniProgram: { online: "maybe" } }],
  ["1 is a word where no boolean is", "binding", [["account.type", "1"], ["account.douyinId", "是"]], { account: { type: "1", douyinId: "是" } }],
  ["a hidden input before a box that is checked", "profile-mount", [["miniProgram.online", "false"], ["miniProgram.online", "on"]], { miniProgram: { online: true } }],
  ["and before one that is not", "profile-mount", [["miniProgram.online", "off"]], { miniProgram: { online: false } }],
  ["a choice that was not made is no answer", "profile-mount", [["miniProgram.online", ""]], { miniProgram: {} }],
  ["of several of one value the last that is not blank counts", "binding", [["account.douyinId", "a"], ["account.douyinId", "b"], ["account.douyinId", ""]], { account: { douyinId: "b" } }],
  ["a field that the form does not have, where it would be", "binding", [["account.nmae", "a"], ["zz", "1"], ["zz", "2"], ["foo[bar]", "x"], ["account.type.x", "y"]], { account: { nmae: "a", "type.x": "y" }, zz: ["1", "2"], "foo[bar]": "x" }],
  ["rows without an index, or with none that is one", "binding", [["documents[].kind", "a"], ["documents.x.kind", "b"], ["documents[1234567890].kind", "c"], ["documents[-1].kind", "d"]], { "documents[].kind": "a", "documents.x.kind": "b", "documents[1234567890].kind": "c", "documents[-1].kind": "d" }],
  ["frameworks' own", "binding", [["$ACTION_ID_7f", ""], ["$ACTION_REF_1", ""], ["$ACTION_1:0", "{}"], ["$ACTION_KEY", "k"], ["_method", "put"], ["__RequestVerificationToken", "t"], ["_charset_", "utf-8"]], {}],
  ["a file", "binding", [["account.douyinId", file], ["account", file], ["zz", file]], { account: { douyinId: file }, zz: file }],
  ["a file in place of a group, and of a list", "binding", [["account", file], ["documents", file], ["capabilities", file]], { account: file, documents: file, capabilities: [file] }],
  ["no file", "binding", [["account.douyinId", none], ["zz", none]], {}],
  ["text in place of a group, and of rows", "binding", [["account", "a"], ["documents", "b"]], { account: "a", documents: "b" }],
  ["names that objects have", "binding", [["__proto__", "a"], ["__proto__.type", "a"], ["constructor", "b"], ["account[toString]", "c"], ["account.__proto__", "d"]], { constructor: "b", account: Object.assign(own("__proto__", "d"), { toString: "c" }) }],
  ["names that lead nowhere", "binding", [["", "a"], [".", "b"], ["[]", "c"], ["a".repeat(600), "d"]], { "": "a", ".": "b", "[]": "c", ["a".repeat(600)]: "d" }],
];

describe("what is sent, and what comes of it", () => {
  for (const [name, form, pairs, expected] of table)
    test(name, () => {
      const found = fromFormData(form, pairs);
      assert.deepEqual(found, expected);
      if (pairs.some(([, value]) => Array.isArray(value))) return;
      assert.deepEqual(fromFormData(form, formData(pairs)), expected, "the same from a FormData");
      if (pairs.every(([, value]) => typeof value === "string")) assert.deepEqual(fromFormData(form, new URLSearchParams(pairs)), expected, "and from a URLSearchParams");
    });
});

test("a file is told by check, as what it is in place of", () => {
  const { issues } = check("binding", fromFormData("binding", table.find(([name]) => name === "a file")[2]), { mode: "draft", asOf: "2024-09-10" });
  assert.deepEqual(issues.map(({ rule, path }) => [rule, path.join(".")]), [["format/type", "account.douyinId"], ["format/unknown-field", "zz"]]);
});

const all = [...samples(), ...examples(), ...random(1500, 23)];
const isSound = (form, data) => check(form, data, { asOf: "2024-09-10", mode: "draft" }).issues.every(({ rule }) => !/^format\/(?!required)/.test(rule));

test("the data that a form shows come back", () => {
  const rng = generator(5);
  let count = 0;
  for (const { form, data } of all) {
    // Without spaces around, which are no part of a value.
    const shown = readable(rulebook.forms[form], data, (value) => (typeof value === "string" ? trimmed(value) : value));
    if (!isSound(form, shown)) continue;
    count++;
    assert.deepEqual(fromFormData(form, formData(entriesOf(rulebook.forms[form], shown, rng))), shown, JSON.stringify(shown));
  }
  assert.ok(count > 300, `${count} forms`);
});

test("what comes back is judged as the texts are with coerce, as a bound form reads them", () => {
  const rng = generator(6);
  let issues = 0;
  for (const { form, data, asOf, mode } of all) {
    // Words that only a form's own markup has for yes and no are read as such.
    const isMarkup = (value, { type }) => type === "bool" && /^\s*(on|true|yes|1|是|off|false|no|0|否)\s*$/i.test(value) && !/^\s*(on|true|false)\s*$/.test(value);
    const texts = readable(rulebook.forms[form], data, (value, field) => (isMarkup(String(value), field) ? "no word for it" : String(value)));
    const options = { asOf, mode, locale: rng.pick(["zh-CN", "en"]), explain: true };
    const read = fromFormData(form, formData(entriesOf(rulebook.forms[form], texts, rng)));
    const expected = check(form, texts, { ...options, coerce: true });
    same(check(form, read, options), expected, `${form}: ${JSON.stringify(texts)}`);
    issues += expected.issues.filter(({ rule }) => /^format\/(?!required)/.test(rule)).length;
  }
  assert.ok(issues > 1000, `${issues} faults of format`);
});

describe("what the caller hands in by mistake", () => {
  const given = "give a FormData, a URLSearchParams or pairs of a name and a value";
  const mistakes = {
    null: [null, `what the form sent is object; ${given}`],
    nothing: [undefined, `what the form sent is undefined; ${given}`],
    text: ["a=1", `what the form sent is "a=1"; ${given}`],
    "an object": [{ "account.type": "brand" }, `what the form sent is object; ${given}`],
    "a promise": [Promise.resolve(new FormData()), `what the form sent is object; ${given}`],
    "controls, as a <form> has": [[{ name: "a", value: "b" }], `entry 0 of what the form sent is no name with a value; ${given}; of a <form>, new FormData(form)`],
    "a name that is none": [[["a", "1"], [2, "b"]], `entry 1 of what the form sent is no name with a value; ${given}; of a <form>, new FormData(form)`],
  };
  for (const [name, [entries, message]] of Object.entries(mistakes)) test(name, () => assert.throws(() => fromFormData("binding", entries), { name: "TypeError", message }));
  test("a form that there is not", () => assert.throws(() => fromFormData("bindin", []), { name: "TypeError", message: /^unknown form "bindin"; choose one of binding, / }));
});

describe("hostile entries", () => {
  const many = (count, name, value = "x") => Array.from({ length: count }, (_, i) => [name(i), value]);
  const hostile = {
    "10,000 names": many(10_000, (i) => `zz${i}`),
    "10,000 rows": many(10_000, (i) => `documents[${i}].kind`),
    "10,000 rows from far away": many(10_000, (i) => `documents[${999_999_999 - i}].kind`),
    "10,000 words": many(10_000, () => "capabilities"),
    "10,000 of one value": many(10_000, () => "account.douyinId"),
    "10,000 keys in a row": many(10_000, (i) => `documents[0].zz${i}`),
    "a name of 5 MB": [["a".repeat(5_000_000), "x"]],
    "a name of a million steps": [["account.".repeat(1_000_000), "x"], ["[0]".repeat(1_000_000), "x"], ["documents" + ".0".repeat(1_000_000), "x"]],
    "a text of 5 MB": [["account.douyinId", "字".repeat(5_000_000)], ["account.type", " ".repeat(5_000_000)], ["documents[0].uscc", "9".repeat(5_000_000)]],
    "half of a pair": [["account.douyinId", "\ud800"], ["\udc00", "x"], ["account.\ud800", "x"]],
    prototypes: many(100, (i) => ["__proto__", "account.__proto__.type", "documents[0].__proto__", "constructor.prototype.x", "account.constructor"][i % 5]),
  };
  for (const [name, pairs] of Object.entries(hostile))
    test(name, () => {
      const read = fromFormData("binding", pairs);
      check("binding", read, { coerce: true });
      assert.equal({}.type, undefined);
      assert.equal({}.x, undefined);
      assert.equal(Object.getPrototypeOf(read), Object.prototype);
      assert.deepEqual(check("binding", fromFormData("binding", [["account.type", "brand"]]), { mode: "draft", asOf: "2024-09-10" }).issues, []);
    });

  test("what the page has given to all objects changes nothing", () => {
    for (const key of ["account", "type", "0", "kind"]) {
      Object.defineProperty(Object.prototype, key, { configurable: true, get: () => "spoilt", set() {} });
      try {
        assert.equal(JSON.stringify(fromFormData("binding", [["account.type", "brand"], ["documents[0].kind", "other"]])), '{"account":{"type":"brand"},"documents":[{"kind":"other"}]}');
      } finally {
        delete Object.prototype[key];
      }
    }
  });

  test("entries that call the package while they are read", () => {
    const entries = (function* () {
      yield ["account.type", "brand"];
      check("profile-mount", { zz: 1 });
      fromFormData("lead-page", [["a", "b"]]);
      yield ["account.douyinId", "a"];
    })();
    assert.deepEqual(fromFormData("binding", entries), { account: { type: "brand", douyinId: "a" } });
  });
});

describe("with a portal's own names", () => {
  const names = { ...openPlatform, score: "account.sameEntity", "files[].no": "documents[].uscc", "files[].until": { path: "documents[].validUntil", as: "unixSeconds" }, "_token.owner": { path: "account.medicalCertified", values: { y: true, n: false } } };
  const entries = [
    ["type", "cooperation"], ["capacity_list", "video_self_mount"], ["capacity_list[]", "zz"], ["aweme_id", " abc_1234 "], ["cooperation_info.relation_expire_date", "1726000000"],
    ["audit_template_info", "x"], ["audit_template_info.more", "y"], ["employee_info.real_name", "a"], ["score", "on"], ["score", "off"], ["_token.owner", "y"], ["_method", "put"],
    ["files[3].no", "9144 0300 71526726xg"], ["files[3].until", "2024/9/1"], ["files[1].until", "1726000000"], ["files[1].kind", "other"], ["zz", "1"], ["miniProgram.nmae", "2"], ["boundCounts.brandSameEntity", "1,2"],
  ];
  const read = fromFormData("binding", entries, { names });

  test("what comes back has them", () => {
    assert.deepEqual(read, {
      type: "cooperation", capacity_list: ["video_self_mount", "zz"], aweme_id: " abc_1234 ", cooperation_info: { relation_expire_date: "1726000000" },
      audit_template_info: { more: "y" }, employee_info: { real_name: "a" }, score: false, _token: { owner: "y" },
      files: [{ until: "1726000000", kind: "other" }, { no: "91440300" + "71526726XG", until: 1725120000 }], zz: "1", miniProgram: { nmae: "2" }, boundCounts: { brandSameEntity: "1,2" },
    });
  });

  test("and is judged by them as the texts are with coerce", () => {
    const texts = {
      type: "cooperation", capacity_list: ["video_self_mount", "zz"], aweme_id: " abc_1234 ", cooperation_info: { relation_expire_date: "1726000000" }, employee_info: { real_name: "a" }, score: "false", _token: { owner: "y" },
      files: [{ until: "1726000000", kind: "other" }, { no: "9144 0300 71526726xg", until: "2024/9/1" }], zz: "1", miniProgram: { nmae: "2" }, boundCounts: { brandSameEntity: "1,2" },
    };
    const options = { asOf: "2024-09-10", names, explain: true };
    const expected = check("binding", texts, { ...options, coerce: true });
    assert.ok(["capacity_list 1", "zz", "miniProgram nmae", "boundCounts brandSameEntity"].every((path) => expected.issues.some((issue) => issue.path.join(" ") === path)));
    same(check("binding", read, options), expected, "names");
  });

  test("mistakes in the options are the caller's", () => {
    assert.throws(() => fromFormData("binding", [], { name: {} }), { name: "TypeError", message: /^there is no option "name", did you mean names\?/ });
    assert.throws(() => fromFormData("binding", [], { names: { type: "account.tpye" } }), { name: "TypeError", message: /did you mean account\.type\?/ });
  });
});
