// A portal's own names and values. The law: a form under other names is judged as under its own, and all that is said of it
// comes back by those names.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { cases, formIds, random, samples } from "./forms.mjs";
import { styles } from "./odd.mjs";
import { install } from "./packed.mjs";

const place = install();
after(place.remove);
const load = (name) => import(pathToFileURL(join(place.installed, "dist", name)).href);
const { check, checkJson, dependencies, label, open, rulebook, schema } = await load("index.js");
const { openPlatform } = await load("open-platform.js");

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** How a form's fields are called and spelled elsewhere: all in one object, but for lists; words with a letter before them. */
function elsewhere(form) {
  const names = {};
  const paths = new Map();
  rulebook.forms[form].fields.forEach(({ path, type, item, options }, i) => {
    const [list, inner] = path.split("[].");
    if (type === "group" || (type === "list" && item === "group")) return;
    const [name, to] = inner ? [`${list.replace(/\W/g, "_")}_rows[].deep.f${i}`, [`${list.replace(/\W/g, "_")}_rows`, "deep", `f${i}`]] : [`flat.f${i}`, ["flat", `f${i}`]];
    names[name] = options ? { path, values: Object.fromEntries(options.map(({ value }) => [`v:${value}`, value])) } : path;
    paths.set(path, to);
  });
  for (const { path, type, item } of rulebook.forms[form].fields) if (type === "list" && item === "group") paths.set(path, [`${path.replace(/\W/g, "_")}_rows`]);
  return { names, paths };
}

const fieldOf = (path) => path.map((step) => (typeof step === "number" ? "[]" : step)).join(".").replaceAll(".[]", "[]");

/** A form's path by other names. */
function renamed({ paths }, path) {
  const at = path.findIndex((step) => typeof step === "number");
  const known = (steps) => paths.get(fieldOf(steps)) ?? steps;
  if (at < 0) return known(path);
  const list = known(path.slice(0, at));
  return at === path.length - 1 ? [...list, path[at]] : [...list, path[at], ...known(path).slice(1)];
}

/** A form's data by other names; none where that cannot be told: a group that is no object, a key that the form does not have. */
function moved({ names, paths }, form, data) {
  const { fields } = rulebook.forms[form];
  const out = {};
  const put = (to, steps, value) => {
    for (const step of steps.slice(0, -1)) to = to[step] ??= {};
    to[steps.at(-1)] = value;
  };
  const spelled = ({ options }, value) => {
    const words = options?.map(({ value }) => value);
    const of = (one) => (words?.includes(one) ? `v:${one}` : one);
    return Array.isArray(value) ? value.map(of) : of(value);
  };
  const walk = (value, prefix, to) => {
    if (!isObject(value)) return false;
    for (const key of Object.keys(value)) {
      const path = prefix + key;
      const field = fields.find((one) => one.path === path);
      if (!field) return false;
      const inner = value[key];
      if (field.type === "group") {
        if (inner !== null && !walk(inner, `${path}.`, to)) return false;
      } else if (field.type === "list" && field.item === "group") {
        if (!Array.isArray(inner)) put(to, paths.get(path), inner);
        else {
          const rows = inner.map((row) => {
            const made = {};
            return isObject(row) ? (walk(row, `${path}[].`, made) ? made : undefined) : row;
          });
          if (rows.includes(undefined)) return false;
          put(to, paths.get(path), rows);
        }
      } else put(to, path.includes("[].") ? paths.get(path).slice(1) : paths.get(path), spelled(field, inner));
    }
    return true;
  };
  void names;
  return walk(data, "", out) ? out : undefined;
}

/** What a report says, by other names. */
function told(elsewhere, report) {
  const { form } = report;
  const of = (path) => renamed(elsewhere, path);
  const words = new Set(rulebook.forms[form].fields.flatMap(({ options }) => options?.map(({ value }) => value) ?? []));
  const optionsAt = (path) => rulebook.forms[form].fields.find((field) => field.path === fieldOf(path).replace(/\[\]$/, ""))?.options;
  const value = ({ path, op, value }) => {
    if (op === "sameAs") return of(value);
    const upper = (one) => (optionsAt(path) && words.has(one) ? `v:${one}` : one);
    if (Array.isArray(value)) return value.map(upper);
    return isObject(value) ? moved(elsewhere, form, { [path[0]]: [value] })?.[of(path)[0]]?.[0] ?? value : upper(value);
  };
  return {
    ...report,
    issues: report.issues.map((issue) => ({
      ...issue,
      path: of(issue.path),
      ...(issue.fix && { fix: { ...issue.fix, path: of(issue.fix.path), ...("value" in issue.fix && { value: value(issue.fix) }) } }),
    })),
    missing: report.missing.map(of),
    maybe: report.maybe.map(of),
    next: report.next.map(of),
    ...(report.outcomes && { outcomes: report.outcomes.map((one) => (one.path ? { ...one, path: of(one.path) } : one)) }),
  };
}

/** In the form's order by any names: unknown keys are left out, and what depends on the kind of a value that was renamed. */
const comparable = (report) => JSON.parse(JSON.stringify(report));

for (const form of formIds)
  test(`${form}: under other names it is judged as under its own`, () => {
    const other = elsewhere(form);
    const all = [...samples(), ...cases(), ...random(400, 7)].filter((one) => one.form === form);
    let compared = 0;
    for (const { data, asOf, mode, coerce } of all) {
      const portals = moved(other, form, data);
      if (!portals) continue;
      const options = { asOf, mode, coerce, explain: true };
      const expected = comparable(told(other, check(form, data, options)));
      const { names } = other;
      assert.deepEqual(comparable(check(form, portals, { ...options, names })), expected, JSON.stringify(data));
      assert.deepEqual(comparable(checkJson(form, JSON.stringify(portals), { ...options, names })), expected);
      const session = open(form, portals, { ...options, mode: mode ?? "submit", names });
      assert.deepEqual(comparable(session.report), expected);
      session.close();
      compared++;
    }
    assert.ok(compared > 40, `${compared} forms`);
  });

test("a session that is filled in by other names says what check says", () => {
  for (const form of formIds) {
    const other = elsewhere(form);
    for (const { data, asOf } of cases().filter((one) => one.form === form).slice(0, 20)) {
      const portals = moved(other, form, data);
      const { names } = other;
      const session = open(form, {}, { asOf, names });
      const held = {};
      for (const [key, value] of Object.entries(portals)) {
        const edits = key === "flat" ? Object.entries(value).map(([inner, one]) => [[key, inner], one]) : [[[key], value]];
        for (const [path, one] of edits) {
          session.set(path, one);
          if (path.length === 2) (held[key] ??= {})[path[1]] = one;
          else held[key] = one;
          assert.deepEqual(comparable(session.report), comparable(check(form, held, { asOf, names, mode: "draft" })), `${form} ${path.join(".")}`);
        }
      }
      const plain = open(form, data, { asOf });
      assert.deepEqual(session.data, moved(other, form, plain.data));
      plain.close();
      session.close();
    }
  }
});

test("mistakes in names are told, with what is nearest", () => {
  for (const [names, says] of [
    [{ score: "miniProgram.creditScor" }, /"score" is for "miniProgram.creditScor".*did you mean miniProgram.creditScore\?/],
    [{ score: "nothing.like.it" }, /which the form profile-mount does not have$/],
    [{ score: "miniProgram" + ".categories" }, /does not have/],
    [{ score: { path: "miniProgram.creditScore", value: {} } }, /has "value"; there are path, values, as, when/],
    [{ score: { path: 5 } }, /is for number; give the path/],
    [{ score: 5 }, /is number; give a path/],
    [{ score: { path: "miniProgram.creditScore", as: "unixSeconds" } }, /is for dates; miniProgram.creditScore is none/],
    [{ score: { path: "miniProgram.creditScore", as: "seconds" } }, /choose one of unixSeconds, unixMilliseconds/],
    [{ score: { path: "miniProgram.creditScore", values: { a: "b" } } }, /the value "a" is for "b", which miniProgram.creditScore does not take/],
    [{ score: { path: "miniProgram.creditScore", when: { "miniProgram.onlin": true } } }, /did you mean miniProgram.online\?/],
    [["miniProgram.creditScore"], /option names is object; give an object/],
    ["score", /option names is "score"; give an object/],
  ])
    assert.throws(() => check("profile-mount", {}, { names }), { name: "TypeError", message: says }, JSON.stringify(names));
  for (const [names, says] of [
    [{ list: { path: "capabilities", values: { video: "shortVide" } } }, /did you mean shortVideo\?/],
    [{ list: { path: "capabilities", values: { video: "xxxxxx" } } }, /choose one of live, shortVideo, /],
    [{ "files[].type": "account.type" }, /has \[\] in both/],
    [{ no: "documents[].uscc" }, /has \[\] in both/],
    [{ "a[].kind": "documents[].kind", "b[].no": "documents[].uscc" }, /are in .*give them in one list/],
  ])
    for (const call of [(options) => check("binding", {}, options), (options) => open("binding", {}, options), (options) => schema("binding", options), (options) => label("binding", "account.type", options)])
      assert.throws(() => call({ names }), { name: "TypeError", message: says }, JSON.stringify(names));
});

const body = { aweme_id: "abc_1234", type: "employee", capacity_list: ["video_self_mount", "ma.im.life_im"], co_subject: false, employee_info: { real_name: "王", identity_number: "1", contract_image: "m", relation_expire_date: 1600000000 } };
const asOf = "2024-09-01";

test("the open platform's body is judged as it is", () => {
  const { issues } = check("binding", body, { asOf, mode: "draft", names: openPlatform });
  assert.deepEqual(issues.map(({ rule, path }) => [rule, path]), [["binding/relation-current", ["employee_info", "relation_expire_date"]]]);
  // From the first instant of that day in Beijing.
  assert.deepEqual(issues[0].fix, { path: ["employee_info", "relation_expire_date"], op: "onOrAfter", value: 1725120000, fact: true });
  const own = { account: { douyinId: "abc_1234", type: "employee", sameEntity: false }, capabilities: ["shortVideo", "lifeServiceMessaging"], relation: { endsOn: "2020-09-13" } };
  assert.deepEqual(check("binding", own, { asOf }).missing, check("binding", body, { asOf, names: openPlatform }).missing);
});

test("of two names for one field that is told which was given, else which is meant, else the first", () => {
  const missing = (data) => check("binding", data, { asOf, names: openPlatform }).missing.map((path) => path.join(".")).filter((path) => path.includes("relation"));
  assert.deepEqual(missing({ ...body, employee_info: {} }), ["employee_info.relation_expire_date"]);
  assert.deepEqual(missing({ ...body, employee_info: undefined }), ["employee_info.relation_expire_date"]);
  assert.deepEqual(missing({ ...body, type: "cooperation", employee_info: undefined }), ["cooperation_info.relation_expire_date"]);
  const both = check("binding", { ...body, cooperation_info: { relation_expire_date: 1900000000 } }, { asOf, mode: "draft", names: openPlatform });
  assert.deepEqual(both.issues.map(({ rule, path }) => [rule, path.join(".")]), [["format/unknown-field", "employee_info.relation_expire_date"]]);
  const session = open("binding", { ...body, employee_info: undefined, type: "brand" }, { asOf, names: openPlatform });
  session.set("type", "employee");
  assert.ok(session.report.missing.some((path) => path.join(".") === "employee_info.relation_expire_date"));
});

test("keys that neither has are told where they are, and what they are like", () => {
  const says = (data, names) => check("binding", data, { mode: "draft", names }).issues.map(({ path, params }) => [path, params.suggestion]);
  const names = { "files[].meta.no": "documents[].uscc", "who.id": "account.douyinId" };
  assert.deepEqual(says({ whoo: 1, who: { idd: 1, zzzz: 2 }, account: { douyinId: "x" }, documents: [] }, names), [
    [["account", "douyinId"], "who.id"],
    [["documents"], "files"],
    [["who", "idd"], "id"],
    [["who", "zzzz"], undefined],
    [["whoo"], "who"],
  ]);
  assert.deepEqual(says({ files: [{ meta: { noo: 1 } }, { meta: "text" }] }, names), [
    [["files", 0, "meta", "noo"], "no"],
    [["files", 1, "meta"], undefined],
  ]);
  assert.deepEqual(says({ own: { a: 1 }, who: null, flag: 1 }, { own: null, flag: null }), [[["who"], undefined]]);
});

test("no data throw by other names either", () => {
  const { names } = elsewhere("binding");
  const other = moved(elsewhere("binding"), "binding", rulebook.forms.binding.examples[0].data);
  for (const [name, style] of Object.entries(styles)) {
    assert.deepEqual(check("binding", style(other, () => {}), { asOf, names }), check("binding", other, { asOf, names }), name);
    const throws = style(other, () => {
      throw new Error("no");
    });
    assert.ok(check("binding", throws, { asOf, names }).verdict);
  }
  const loop = {};
  loop.flat = loop;
  for (const data of [undefined, null, 5, "x", [], [[]], loop, { flat: 5 }, { flat: [loop] }, new Map(), Promise.resolve(), { documents_rows: { length: 5 } }, { documents_rows: Array(3) }, JSON.parse('{"__proto__":{"flat":1},"flat":{"__proto__":1,"constructor":2}}'), Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`k${i}`, i]))])
    assert.ok(check("binding", data, { asOf, names }).issues.length > 0);
  const huge = [];
  huge.length = 4_000_000_000;
  assert.ok(check("binding", { documents_rows: huge }, { names }).issues.some(({ path }) => path[0] === "documents_rows"));
  assert.equal({}.flat, undefined);
});

test("a value that is said in numbers or in pairs comes back as one", () => {
  const names = { kind: { path: "account.type", values: [[1, "brand"], [2, "employee"], ["", null]] }, at: { path: "relation.endsOn", as: "unixMilliseconds" } };
  const of = (data) => check("binding", data, { asOf, mode: "draft", names }).issues.map(({ rule, path }) => `${rule} ${path}`);
  assert.deepEqual(of({ kind: 2, at: 1700000000000 }), ["binding/relation-current at"]);
  assert.deepEqual(of({ kind: "2", at: "1700000000000" }), ["binding/relation-current at"]);
  assert.deepEqual(of({ kind: "", at: 1e300 }), ["format/type at"]);
  const session = open("binding", { kind: 2, at: 1700000000000 }, { asOf, names });
  assert.deepEqual(session.data, { kind: 2, at: Date.UTC(2023, 10, 15) - 8 * 3600_000 });
});

test("labels and what hangs together are asked for by any names", () => {
  const names = { "files[].no": "documents[].uscc" };
  assert.equal(label("binding", "files[1].no", { names }), "资质 2 · 证照上的统一社会信用代码");
  assert.equal(label("binding", ["documents", 1, "status"], { locale: "en" }), "Document 2, status");
  assert.equal(label("binding", "documents", { names }), undefined);
  assert.ok(dependencies("binding", "files.0.no", { names }).some((path) => path.join(".") === "files.0.kind"));
});

test("a schema hands on the portal's own data, and describes them", () => {
  const { names } = elsewhere("profile-mount");
  const { data, asOf } = rulebook.forms["profile-mount"].examples[0];
  const portals = moved(elsewhere("profile-mount"), "profile-mount", data);
  for (const coerce of [false, true]) {
    const result = schema("profile-mount", { names, asOf, coerce })["~standard"].validate(portals);
    assert.deepEqual(result, { value: portals });
  }
  const { properties } = schema("profile-mount", { names })["~standard"].jsonSchema.input({ target: "draft-07" });
  assert.ok(Object.keys(properties.flat.properties).length > 10);
});
