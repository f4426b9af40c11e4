// The pure parts of the page's batch view: what is read of a file, and which column is which field.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { build } from "esbuild";

const root = new URL("../../", import.meta.url).pathname;
const folder = mkdtempSync(join(root, "www/.batch-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const entry = `
export * from ${JSON.stringify(join(root, "www/src/views/batch/read/index.ts"))};
export * from ${JSON.stringify(join(root, "www/src/views/batch/headings.ts"))};
export * from ${JSON.stringify(join(root, "www/src/views/batch/row-data.ts"))};
export * from ${JSON.stringify(join(root, "www/src/views/batch/values.ts"))};
export * from ${JSON.stringify(join(root, "www/src/views/batch/template.ts"))};
export * from ${JSON.stringify(join(root, "www/src/views/batch/table.ts"))};
export * from ${JSON.stringify(join(root, "pkg/src/element/base/number.ts"))};
export { labelsOf } from ${JSON.stringify(join(root, "www/field-labels.ts"))};
export { writeXlsx } from "hucre/xlsx";
export { default as Papa } from "papaparse";
export { zipSync, strToU8 } from "fflate";
`;
await build({ stdin: { contents: entry, resolveDir: join(root, "www") }, bundle: true, format: "esm", platform: "node", outfile: join(folder, "batch.mjs"), logLevel: "error" });
const batch = await import(join(folder, "batch.mjs"));
const { check } = await import("yushen");

const books = ["zh-CN", "en"].map((language) => JSON.parse(readFileSync(join(root, `pkg/src/generated/rulebook.${language}.json`), "utf8")));
const labels = batch.labelsOf(books);
const bytes = (text) => new TextEncoder().encode(text);

/** What a file's rows are as a form's data. */
async function dataOf(form, file) {
  const table = await batch.readTable(typeof file === "string" ? bytes(file) : file);
  const sheet = batch.headed(table, labels);
  if (sheet === undefined) return table.rows.map(({ data }) => data);
  const columns = batch.columnsOf(labels[form]);
  const read = batch.rowReader(columns.map(sheet.headings).map((match) => match && columns.target(match.path)));
  return sheet.rows.map(({ cells }) => read(cells));
}

const profile = "profile-mount";
const one = async (heading, cell, form = profile) => (await dataOf(form, batch.Papa.unparse([[heading, "备注"], [cell, "x"]])))[0];

test("each form's template is read back as the example that it was made of, in both languages, as CSV and as XLSX", async () => {
  for (const [at, locale] of ["zh-CN", "en"].entries()) {
    for (const form of Object.values(books[at].forms)) {
      const { headings, row } = batch.templateOf(form, locale);
      assert.equal(new Set(headings).size, headings.length, `${form.id} has a heading twice`);
      const example = form.examples.find(({ verdict }) => verdict === "pass");
      const options = { asOf: example.asOf, coerce: true };
      const told = check(form.id, example.data, options);
      const csv = bytes(`\ufeff${batch.Papa.unparse([headings, row])}`);
      const xlsx = await batch.writeXlsx({ sheets: [{ name: "1", rows: [headings, row] }] });
      for (const file of [csv, xlsx]) {
        const [data] = await dataOf(form.id, file);
        assert.deepEqual(check(form.id, data, options), told, `${form.id} ${locale}`);
        assert.equal(batch.bestForm(headings, labels), form.id);
      }
    }
  }
});

test("a heading is a label in either language or a path, however it is spelled", () => {
  const table = [
    [profile, "小程序信用分", "miniProgram.creditScore"],
    [profile, "  小程序 信用分（必填）", "miniProgram.creditScore"],
    [profile, "*小程序信用分*", "miniProgram.creditScore"],
    [profile, "Mini-program credit score", "miniProgram.creditScore"],
    [profile, "MINI PROGRAM CREDIT SCORE", "miniProgram.creditScore"],
    [profile, "ｍｉｎｉＰｒｏｇｒａｍ．ｃｒｅｄｉｔＳｃｏｒｅ", "miniProgram.creditScore"],
    [profile, "小程序已上线", "miniProgram.online"],
    [profile, "抖音账号 · 账号类型", "account.type"],
    [profile, "信用分", "miniProgram.creditScore", "guess"],
    [profile, "粉丝数", "account.effectiveFans", "guess"],
    [profile, "备注", undefined],
    [profile, "账号", undefined],
    [profile, "", undefined],
    ["binding", "资质1 · 资质种类", "documents[0].kind"],
    ["binding", "资质 2 资质种类", "documents[1].kind"],
    ["binding", "第3个资质资质种类", "documents[2].kind"],
    ["binding", "资质种类", "documents[0].kind"],
    ["binding", "资质种类（2）", "documents[1].kind"],
    ["binding", "documents[3].kind", "documents[3].kind"],
    ["binding", "documents.4.kind", "documents[4].kind"],
    ["binding", "documents.kind", "documents[0].kind"],
    ["binding", "Documents 2 · Kind of document", "documents[1].kind"],
    ["binding", "服务类目", "miniProgram.categories"],
    ["binding", "要申请的能力", "capabilities"],
    ["binding", "主体类型", "miniProgram.entityType"],
    ["lead-page", "弹窗延时", "popup.delayMs"],
    ["lead-page", "弹窗延时（毫秒）", "popup.delayMs"],
  ];
  for (const [form, heading, path, how] of table) {
    const [match] = batch.columnsOf(labels[form]).map([heading]);
    assert.equal(match?.path, path, `${form} ${heading}`);
    if (how) assert.equal(match.how, how, heading);
  }
});

test("a field has one column: the second of the same name is left out, and a guess gives way", () => {
  const columns = batch.columnsOf(labels[profile]);
  assert.deepEqual(columns.map(["小程序信用分", "小程序信用分"]).map((match) => match?.path), ["miniProgram.creditScore", undefined]);
  assert.deepEqual(columns.map(["信用分", "小程序信用分"]).map((match) => match?.path), [undefined, "miniProgram.creditScore"]);
});

test("values are read as people write them", async () => {
  const table = [
    ["账号类型", "品牌号", { account: { type: "brand" } }],
    ["账号类型", " 品牌 号 ", { account: { type: "brand" } }],
    ["账号类型", "Brand account", { account: { type: "brand" } }],
    ["账号类型", "brand", { account: { type: "brand" } }],
    ["账号类型", "什么号", { account: { type: "什么号" } }],
    ...["是", "有", "yes", "Y", "TRUE", "1", "√", "✓", "已上线"].map((said) => ["小程序是否已上线", said, { miniProgram: { online: true } }]),
    ...["否", "无", "没有", "no", "N", "False", "0", "×", "✗", "未上线"].map((said) => ["小程序是否已上线", said, { miniProgram: { online: false } }]),
    ["小程序是否已上线", "也许", { miniProgram: { online: "也许" } }],
    ["小程序是否已上线", "-", {}],
    ["小程序是否已上线", "", {}],
    ["有效粉丝数", "1,200", { account: { effectiveFans: "1,200" } }],
    ["有效粉丝数", "1.2万", { account: { effectiveFans: "12000" } }],
    ["有效粉丝数", "380.00", { account: { effectiveFans: "380" } }],
    ["有效粉丝数", "380 粉", { account: { effectiveFans: "380" } }],
    ["有效粉丝数", "380.5", { account: { effectiveFans: "380.5" } }],
    ["有效粉丝数", "很多", { account: { effectiveFans: "很多" } }],
    ["要申请的能力", "直播自主挂载、短视频自主挂载", { capabilities: ["live", "shortVideo"] }, "binding"],
    ["要申请的能力", "live; Short-video self-mount", { capabilities: ["live", "shortVideo"] }, "binding"],
    ["capabilities[1]", "直播自主挂载", { capabilities: ["live"] }, "binding"],
    ["服务类目", "文娱 > 文娱 > 视频；工具>>", { miniProgram: { categories: [{ level1: "文娱", level2: "文娱", level3: "视频" }, { level1: "工具", level2: "", level3: "" }] } }, "binding"],
    ["资质2 · 有效期截止日", "长期有效", { documents: [{ validUntil: "longTerm" }] }, "binding"],
    ["资质1 · 有效期起始日", "2024/9/1", { documents: [{ validFrom: "2024/9/1" }] }, "binding"],
    ["资质1 · 有效期起始日", "45536", { documents: [{ validFrom: "2024-09-01" }] }, "binding"],
    ["账号确权的时间", "45536.5", { confirmedAt: "2024-09-01 12:00:00" }, "binding-lifecycle"],
    ["验证码", "012345", { code: { value: "012345" } }, "sub-account-link"],
  ];
  for (const [heading, cell, data, form = profile] of table) assert.deepEqual(await one(heading, cell, form), data, `${heading}: ${cell}`);
});

test("a spreadsheet's own dates, numbers and booleans are read", async () => {
  const rows = [
    ["绑定申请审核通过的时间", "账号确权的时间", "劳动合同／合作协议到期日", "违规总次数"],
    [new Date(Date.UTC(2024, 8, 1, 10, 30)), new Date(Date.UTC(2024, 8, 2)), 45536, 3],
  ];
  const file = await batch.writeXlsx({ sheets: [{ name: "1", rows }] });
  assert.deepEqual(await dataOf("binding-lifecycle", file), [
    { approvedAt: "2024-09-01 10:30:00", confirmedAt: "2024-09-02", relationEndsOn: "2024-09-01", violations: { total: 3 } },
  ]);
  const flags = await batch.writeXlsx({ sheets: [{ name: "1", rows: [["小程序是否已上线", "有效粉丝数"], [true, 500]] }] });
  assert.deepEqual(await dataOf(profile, flags), [{ miniProgram: { online: true }, account: { effectiveFans: 500 } }]);
});

test("a table is read whatever it is separated by, encoded in and preceded by", async () => {
  const row = { account: { effectiveFans: "380", type: "brand" } };
  const gb = Buffer.from("d3d0d0a7b7dbcbbfcafd2cd5cbbac5c0e0d0cd0d0a3338302cc6b7c5c6bac50d0a", "hex");
  assert.throws(() => new TextDecoder("utf-8", { fatal: true }).decode(gb));
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("有效粉丝数\t账号类型\r\n380\t品牌号\r\n", "utf16le")]);
  const files = [
    "有效粉丝数,账号类型\n380,品牌号\n",
    "\ufeff有效粉丝数;账号类型\r\n380;品牌号\r\n",
    "有效粉丝数\t账号类型\n380\t品牌号",
    "有效粉丝数|账号类型\n380|品牌号",
    "sep=;\n有效粉丝数;账号类型\n380;品牌号",
    "账号清单（2024 年 9 月）,\n,\n有效粉丝数,账号类型\n380,品牌号\n,,\n",
    "\"有效\n粉丝数\",账号类型\n380,品牌号\n",
    gb,
    utf16,
    JSON.stringify([{ 有效粉丝数: "380", 账号类型: "品牌号" }]),
    JSON.stringify([{ "account.effectiveFans": "380", "account.type": "brand" }]),
    JSON.stringify([row]),
    JSON.stringify({ form: profile, data: [row] }),
    JSON.stringify([{ form: profile, data: row }]),
    `${JSON.stringify(row)}\n\n`,
    JSON.stringify({ form: profile, data: row }),
  ];
  for (const file of files) assert.deepEqual(await dataOf(profile, file), [row], String(file).slice(0, 60));
});

test("a row that cannot be read is told by its number, and the rest go on", async () => {
  const csv = batch.headed(await batch.readTable(bytes('a,有效粉丝数\nx,1\n"y,2\nz,3\nu,4,5\nv,6,\n"w"w,7\n')), labels).rows;
  assert.deepEqual(
    csv.map(({ n, cells, bad }) => [n, bad?.why ?? cells[1]]),
    [[2, "1"], [3, "quotes"], [4, "3"], [5, "cells"], [6, "6"], [7, "quotes"]],
  );
  const lines = await batch.readTable(bytes('{"account":{}}\n{"account":\n\n[1]\n{"form":"binding","data":{}}\n'));
  assert.equal(lines.format, "ndjson");
  assert.deepEqual(
    lines.rows.map(({ n, form, bad }) => [n, bad?.why ?? form]),
    [[1, undefined], [2, "json"], [4, "notObject"], [5, "binding"]],
  );
  const list = await batch.readTable(bytes('[{"account":{}}, 5]'));
  assert.deepEqual(list.rows.map(({ n, bad }) => [n, bad?.why]), [[1, undefined], [2, "notObject"]]);
});

test("what is no table is refused with a reason", async () => {
  // A workbook whose directory says that its sheet unpacks to 4 GB.
  const bomb = batch.zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(1000) });
  const directory = bomb.findLastIndex((_, at) => [0x50, 0x4b, 1, 2].every((byte, of) => bomb[at + of] === byte));
  bomb.set([0xff, 0xff, 0xff, 0xfe], directory + 24);
  const table = [
    ["empty", new Uint8Array()],
    ["empty", bytes("\n , \n")],
    ["oldExcel", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    ["notText", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])],
    ["unreadable", batch.zipSync({ "a.txt": batch.strToU8("a") })],
    ["unreadable", bytes("PK\u0003\u0004 and no more")],
    ["unpacked", bomb],
    ["json", bytes('[{"a": 1},')],
    ["json", bytes('{"a": 1')],
    ["empty", bytes("[]")],
  ];
  for (const [why, file] of table) await assert.rejects(batch.readTable(file), (error) => error.why === why || assert.fail(`${error.why} for ${why}`));
});

test("more rows than there may be are left out, and that is said", async () => {
  const table = await batch.readTable(bytes(`有效粉丝数,账号类型\n${"1,品牌号\n".repeat(batch.limits.rows + 5)}`));
  assert.deepEqual([table.rows.length, table.cut], [batch.limits.rows, "rows"]);
});

test("numbers are written as the browser writes them", () => {
  const numbers = [0, -0, 7, 999, 1000, -1000, 12345, 100_000, -1234567, 1e15, 2 ** 53, 1e21, 0.5, 1234.5678, -0.0004, NaN, Infinity];
  for (const locale of ["zh-CN", "en"]) for (const number of numbers) assert.equal(batch.numberIn(locale)(number), number.toLocaleString(locale));
});
