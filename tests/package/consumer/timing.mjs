// How long a piece of work takes at a size and at ten times that; the piece is named on the command line.
import { calendar, check, checkJson, open, rulebook, schema } from "yushen";

const asOf = "2024-09-10T12:00:00+08:00";
const draft = { asOf, mode: "draft" };
const coerce = { ...draft, coerce: true };
const forms = Object.values(rulebook.forms);

/** One field of each kind, each alone in its form's data; in a list it is in the first element. */
const fields = new Map();
for (const { id, fields: all } of forms)
  for (const { path, type, format } of all) {
    const kind = `${type} ${format ?? ""}`.trim();
    const data = (value) => path.split(".").reduceRight((inner, step) => (step.endsWith("[]") ? { [step.slice(0, -2)]: [inner] } : { [step]: inner }), value);
    if (!fields.has(kind)) fields.set(kind, { id, data, path: path.split(".").map((step) => step.replace("[]", ".0")).join(".") });
  }
const inFields = (text) => {
  for (const { id, data, path } of fields.values()) {
    for (const options of [draft, coerce]) {
      check(id, data(text), options);
      const session = open(id, {}, options);
      session.set(path, text);
      session.set(path, `${text} `);
      session.close();
    }
    schema(id, { coerce: true })["~standard"].validate(data(text));
  }
};
const inJson = (text) => {
  for (const { id, data } of fields.values()) for (const options of [draft, coerce]) checkJson(id, JSON.stringify(data(text)), options);
};
const texts = {
  "spaces between": (n) => `x${" ".repeat(n)}x`,
  "wide spaces between": (n) => `1${"\u3000".repeat(n)}1`,
  "spaces around": (n) => `${" ".repeat(n / 2)}60${" ".repeat(n / 2)}`,
  "spaces, then a character at each end": (n) => `-${" ".repeat(n)}-`,
  digits: (n) => "9".repeat(n),
  "zeros and a sign": (n) => `+${"0".repeat(n)}`,
  commas: (n) => "1,".repeat(n / 2),
  dots: (n) => "1.".repeat(n / 2),
  dashes: (n) => "2024-".repeat(n / 5),
  slashes: (n) => `pages/${"a/".repeat(n / 2)}`,
  links: (n) => `https://${"a.".repeat(n / 2)}douyin.com`,
  letters: (n) => "中".repeat(n),
  "half pairs": (n) => "\ud800".repeat(n),
  "full width": (n) => "１".repeat(n),
  invisible: (n) => `a${"\u200b".repeat(n)}b`,
};
const keys = (n) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`k${i}`, 1]));
const rows = (count, of) => Array.from({ length: count }, (_, i) => Object.fromEntries(Array.from({ length: of }, (_, j) => [`${i} ${j}`, 1])));
const quietly = (work) => {
  try {
    work();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
};

/** By name: the smaller size, and what makes the work of a size. */
const pieces = {
  ...Object.fromEntries(Object.entries(texts).map(([name, make]) => [`a text of ${name}`, [20_000, (n) => ((text) => () => inFields(text))(make(n))]])),
  // More than a mebibyte is refused.
  ...Object.fromEntries(Object.entries(texts).map(([name, make]) => [`JSON text of ${name}`, [10_000, (n) => ((text) => () => inJson(text))(make(n))]])),
  "a text of 10 MB": [1_000_000, (n) => ((text) => () => check("binding", { miniProgram: { entityName: text, uscc: text, categories: [{ level1: text }] }, documents: [{ validUntil: text }] }, coerce))("中 ".repeat(n / 2))],
  "JSON text that is no JSON": [100_000, (n) => () => ["[".repeat(n), `{"a":`.repeat(n / 5), `"${"x".repeat(n)}`, `${" ".repeat(n)}x`, `[${"1,".repeat(n / 2)}`, `${"\\".repeat(n)}`, "-".repeat(n)].forEach((text) => checkJson("binding", text, draft))],
  "unknown keys": [100_000, (n) => ((data) => () => {
    check("employee-showcase", data, draft);
    open("employee-showcase", data, draft).close();
    schema("employee-showcase", { coerce: true })["~standard"].validate(data);
  })(keys(n))],
  "a long key": [1_000_000, (n) => ((data) => () => {
    check("employee-showcase", data, draft);
    const session = open("employee-showcase", data, draft);
    session.set(["k".repeat(n)], 1);
    void session.report;
    session.close();
  })({ [`${"x".repeat(n)}`]: 1, [`${"x".repeat(n)}y`]: 1 })],
  "many reported keys and one more": [99, (n) => {
    // 50 rows, so that ten times 4,950 keys are all reported.
    const session = open("lead-page", { fields: rows(50, n) }, draft);
    return () => {
      session.set("one more", 1);
      session.unset("one more");
      session.set("fields.0.one more", 1);
      session.unset("fields.0.one more");
      void session.report;
    };
  }],
  "edits of one session": [200, (n) => () => {
    const session = open("binding", rulebook.forms.binding.examples[0].data, draft);
    for (let i = 0; i < n; i++) session.set("miniProgram.registeredAddress", `${i}`.padStart(200, "字"));
    for (let i = 0; i < n; i++) session.set([`key ${i % 900}`], 1);
    session.close();
  }],
  "elements of a list": [100_000, (n) => ((data) => () => {
    check("binding", data, draft);
    const session = open("binding", data, draft);
    session.set("documents.3.kind", "other");
    session.unset("documents.3");
    session.close();
  })({ documents: Array.from({ length: n }, () => ({ kind: "other" })) })],
  "the longest list": [1, (n) => () => {
    for (let i = 0; i < n; i++) {
      const documents = new Array(2 ** 32 - 1);
      check("binding", { documents }, draft);
      const session = open("binding", { documents }, draft);
      session.unset("documents.0");
      session.set("documents.0", { kind: "other" });
      session.set("documents.20.kind", "other");
      void session.report;
      session.close();
    }
  }],
  "steps of a path": [10_000, (n) => {
    const session = open("binding", {}, draft);
    return () => {
      for (const step of ["a", 0, "account", "documents", "0", "__proto__"])
        for (const path of [new Array(n).fill(step), new Array(n).fill(step).join("."), ["documents", ...new Array(n).fill(step)], `account.type.${".".repeat(n)}a`, `documents${"[0]".repeat(n)}`]) {
          quietly(() => session.set(path, 1));
          quietly(() => session.unset(path));
        }
    };
  }],
  "steps that a proxy makes up": [1, () => () => {
    const session = open("binding", {}, draft);
    for (const length of [2 ** 32 - 1, 2 ** 53, Infinity]) quietly(() => session.set(new Proxy(["a"], { get: (target, key) => (key === "length" ? length : "a") }), 1));
    session.close();
  }],
  deadlines: [10_000, (n) => {
    const { data, asOf } = rulebook.forms["binding-lifecycle"].examples[0];
    const report = check("binding-lifecycle", data, { asOf });
    const many = { ...report, deadlines: Array.from({ length: n }, () => report.deadlines[0]) };
    return () => quietly(() => calendar(many));
  }],
  "a calendar's texts": [20_000, (n) => {
    const { data, asOf } = rulebook.forms["binding-lifecycle"].examples[0];
    const report = check("binding-lifecycle", data, { asOf });
    const long = { ...report, rulebook: "x;".repeat(n / 2), deadlines: report.deadlines.map((deadline) => ({ ...deadline, id: "中\n".repeat(n / 2) })) };
    return () => quietly(() => calendar(long));
  }],
  "misspelt options": [100_000, (n) => () => {
    for (const name of ["m".repeat(n), "modee".repeat(n / 5)]) quietly(() => check("binding", {}, { [name]: 1 }));
    quietly(() => check("f".repeat(n), {}));
    quietly(() => check("binding", {}, { asOf: `2024-09-01T${"0".repeat(n)}` }));
    quietly(() => check("binding", {}, { asOf: " ".repeat(n) }));
    quietly(() => check("binding", {}, { locale: "z".repeat(n) }));
  }],
};

const [name] = process.argv.slice(2);
if (!name) console.log(JSON.stringify(Object.keys(pieces)));
else {
  const [size, make] = pieces[name];
  const best = (work, times) => {
    let least = Infinity;
    for (let i = 0; i < times && (i === 0 || least < 1000); i++) {
      const from = performance.now();
      work();
      least = Math.min(least, performance.now() - from);
    }
    return least;
  };
  best(make(size), 2);
  console.log(JSON.stringify({ once: best(make(size), 5), tenfold: best(make(size * 10), 2) }));
}
