// A report's deadlines as iCalendar, read by a library that is not ours.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import ICAL from "ical.js";
import { formIds, samples } from "./forms.mjs";
import { install } from "./packed.mjs";

const place = install();
after(place.remove);
const { calendar, check, rulebook } = await import(pathToFileURL(join(place.installed, "dist/index.js")).href);

const reports = samples().map(({ form, data, expect: _, ...options }) => check(form, data, options));
const withDeadlines = reports.filter(({ deadlines }) => deadlines.length > 0);
const whole = (instant) => Math.floor(Date.parse(instant) / 1000) * 1000;
const locales = ["zh-CN", "en"];

/** What the text holds, by the parser's account. */
function parsed(text) {
  const component = new ICAL.Component(ICAL.parse(text));
  const events = component.getAllSubcomponents("vevent").map((event) => ({
    ...Object.fromEntries(event.getAllProperties().map((property) => [property.name, property.getFirstValue()])),
    alarms: event.getAllSubcomponents("valarm"),
  }));
  return { component, events };
}

const lifecycle = (data, asOf) => check("binding-lifecycle", { violations: { severe: 0, total: 0 }, ...data }, { asOf });

describe("the calendar", () => {
  test("has an event for each deadline, whatever the machine's time zone: at its instant, or on the day that it ends", () => {
    const met = new Set();
    for (const report of withDeadlines)
      for (const locale of locales) {
        const { component, events } = parsed(calendar(report, { locale }));
        assert.equal(component.name, "vcalendar");
        assert.equal(component.getFirstPropertyValue("version"), "2.0");
        assert.equal(events.length, report.deadlines.length);
        for (const [i, { id, at, rule }] of report.deadlines.entries()) {
          const event = events[i];
          const { title, todo, starts } = rulebook.forms[report.form].deadlines.find((deadline) => deadline.id === id);
          const isMidnight = at.endsWith("T00:00:00+08:00");
          met.add(`${report.form}/${id} ${isMidnight ? "day" : "instant"}`);
          if (isMidnight && !starts) {
            const day = new Date(Date.parse(at) - 16 * 3_600_000).toISOString().slice(0, 10);
            assert.ok(event.dtstart.isDate && event.dtend.isDate);
            assert.equal(event.dtstart.toString(), day);
            assert.equal(event.dtend.toString(), at.slice(0, 10));
            assert.ok(event.summary.includes(locale === "en" ? `the end of ${day}` : "日 24:00"), event.summary);
          } else {
            assert.equal(event.dtstart.toJSDate().getTime(), whole(at));
            assert.equal(event.dtstart.zone, ICAL.Timezone.utcTimezone);
            assert.equal(event.dtend, undefined);
          }
          assert.equal(event.dtstamp.toJSDate().getTime(), whole(report.asOf));
          assert.ok(event.summary.includes(title[locale]));
          assert.ok(event.summary.includes(rulebook.forms[report.form].title[locale]));
          const document = rulebook.documents[rulebook.forms[report.form].document].title;
          assert.ok(event.description.includes(document), event.description);
          // What to do, and not what the rule finds in order.
          assert.ok(event.description.split("\n")[0].endsWith(todo[locale]), event.description);
          if (!rule) continue;
          const { title: demand, clause } = rulebook.rules[rule];
          assert.ok(!event.description.includes(demand[locale]));
          assert.ok(event.description.includes(clause.section));
        }
      }
    const all = formIds.flatMap((form) => rulebook.forms[form].deadlines.map(({ id }) => `${form}/${id}`));
    assert.deepEqual([...new Set([...met].map((name) => name.split(" ")[0]))].sort(), all.sort());
    assert.ok(met.has("binding-lifecycle/unbind-by day") && met.has("quota-expansion/apply-from day") && met.has("binding-lifecycle/confirm-by instant"), [...met].join());
  });

  test("says by when in people's words: the end of a day is its 24:00, what may start does so at 00:00", () => {
    const said = (form, data, locale) => parsed(calendar(check(form, data, { asOf: "2024-09-01" }), { locale })).events.map(({ summary, description }) => [summary, description.split(/[：:] ?(?=请|可|Have|Un|You)/)[0]]);
    const kept = { violations: { severe: 0, total: 0 } };
    assert.deepEqual(said("binding-lifecycle", { ...kept, relationEndsOn: "2024-09-03" }), [["解绑账号截止（9 月 3 日 24:00） · 已绑定账号的管理", "最晚北京时间 2024 年 9 月 3 日 24:00"]]);
    assert.deepEqual(said("binding-lifecycle", { ...kept, relationEndsOn: "2024-09-03" }, "en"), [["Unbind the account by the end of 2024-09-03 · A binding after approval", "By 2024-09-03 24:00, Beijing time"]]);
    assert.deepEqual(said("binding-lifecycle", { ...kept, approvedAt: "2024-09-01T10:00:05+08:00" }), [["确权截止 · 已绑定账号的管理", "最晚北京时间 2024 年 9 月 4 日 10:00:05"]]);
    assert.deepEqual(said("quota-expansion", { fullSince: "2024-09-03" }), [["最早可申请扩容 · 绑定账号量扩容", "北京时间 2024 年 9 月 19 日 00:00 起"]]);
    assert.deepEqual(said("quota-expansion", { fullSince: "2024-09-03" }, "en").map(([, words]) => words), ["From 2024-09-19 00:00, Beijing time"]);
  });

  test("is lines of at most 75 octets, each ended by CR LF, no character cut", () => {
    for (const report of reports)
      for (const locale of locales) {
        const text = calendar(report, { locale });
        assert.ok(text.endsWith("END:VCALENDAR\r\n"));
        const lines = text.split("\r\n").slice(0, -1);
        for (const line of lines) {
          assert.ok(Buffer.byteLength(line) <= 75, line);
          assert.ok(!/[\r\n]/.test(line) && line.isWellFormed?.() !== false, line);
        }
      }
    const long = calendar(withDeadlines[0]).split("\r\n");
    assert.ok(long.some((line) => Buffer.byteLength(line) > 72), "some line is folded near its end");
  });

  test("reminds a day before, where that is still to come", () => {
    const data = { approvedAt: "2024-09-01T10:00:00+08:00" };
    const alarms = (asOf) => parsed(calendar(lifecycle(data, asOf))).events[0].alarms;
    const [alarm] = alarms("2024-09-03T09:59:59+08:00");
    assert.equal(alarm.getFirstPropertyValue("action"), "DISPLAY");
    assert.equal(alarm.getFirstPropertyValue("trigger").toSeconds(), -86_400);
    assert.ok(alarm.getFirstPropertyValue("description").includes("确权截止"));
    assert.equal(alarms("2024-09-03T10:00:00+08:00").length, 0);
    assert.equal(alarms("2024-09-09").length, 0);
  });

  test("keeps what is overdue, and says so", () => {
    const report = lifecycle({ approvedAt: "2024-09-01T10:00:00+08:00" }, "2024-09-09");
    assert.equal(report.deadlines[0].overdue, true);
    assert.match(parsed(calendar(report)).events[0].summary, /^已逾期：确权截止/);
    assert.match(parsed(calendar(report, { locale: "en" })).events[0].summary, /^Overdue: Account confirms by/);
  });

  test("reminds of a whole day at nine on the day before", () => {
    const alarms = (asOf) => parsed(calendar(lifecycle({ relationEndsOn: "2024-09-03" }, asOf))).events[0].alarms;
    const [alarm] = alarms("2024-09-02T08:59:59+08:00");
    assert.equal(alarm.getFirstPropertyValue("trigger").toSeconds(), -15 * 3600);
    assert.equal(alarms("2024-09-02T09:00:00+08:00").length, 0);
  });

  const data = { approvedAt: "2024-09-01T10:00:00+08:00", relationEndsOn: "2027-01-01" };
  const eventsOf = (data, asOf, options) => parsed(calendar(lifecycle(data, asOf), options)).events;

  test("gives an event the same UID on another day, in another language and when its instant is corrected, and no two the same", () => {
    const uids = (...of) => eventsOf(...of).map(({ uid }) => uid);
    const first = uids(data, "2024-09-02");
    assert.equal(new Set(first).size, 2);
    assert.deepEqual(uids(data, "2024-09-03T08:00:00+08:00", { locale: "en" }), first);
    assert.deepEqual(uids({ approvedAt: "2024-09-02T11:00:00+08:00", relationEndsOn: "2025-01-01" }, "2024-09-02"), first);
    // Two bindings: the caller's id tells them apart, a title does not.
    assert.deepEqual(uids(data, "2024-09-02", { title: "甲" }), first);
    const all = [first, uids(data, "2024-09-02", { id: "1" }), uids(data, "2024-09-02", { id: "2" }), uids(data, "2024-09-02", { id: "甲,乙;丙" })].flat();
    assert.equal(new Set(all).size, 8);
    assert.ok(all.at(-1).includes("甲,乙;丙"));
  });

  test("is a later revision when it is judged later", () => {
    const of = (asOf) => eventsOf({ approvedAt: data.approvedAt }, asOf)[0];
    const [first, corrected, minute] = ["2024-09-02T10:00:00+08:00", "2024-09-02T10:01:00+08:00", "2024-09-02T10:01:01+08:00"].map(of);
    assert.ok(corrected.sequence > first.sequence);
    assert.equal(minute.sequence, corrected.sequence);
    assert.ok(minute.dtstamp.compare(corrected.dtstamp) > 0 && minute["last-modified"].compare(corrected["last-modified"]) > 0);
    for (const asOf of ["1970-01-01", "2999-12-31"]) assert.ok(of(asOf).sequence >= 0 && of(asOf).sequence < 2 ** 31, asOf);
  });

  test("names the account by the title, and then the form in the description", () => {
    const [event] = eventsOf(data, "2024-09-02", { title: "宠物医院;一号", locale: "zh-CN" });
    assert.equal(event.summary, "确权截止 · 宠物医院;一号");
    assert.match(event.description, /\n表单：已绑定账号的管理\n依据：/);
    assert.match(eventsOf(data, "2024-09-02", { title: "Pets", locale: "en" })[0].description, /\nForm: A binding after approval\nBasis: /);
    assert.ok(!eventsOf(data, "2024-09-02")[0].description.includes("表单："));
  });

  test("is the same for the same report, and keeps its text to the letter", () => {
    for (const report of withDeadlines) assert.equal(calendar(report), calendar(structuredClone(report)));
    const odd = { ...withDeadlines[0], rulebook: "1\r\nX:1", deadlines: [{ id: "a,b;c\\d\n中文".repeat(20), at: "2024-09-01T10:00:00.999+08:00", overdue: false }] };
    const { component, events } = parsed(calendar(odd));
    assert.equal(events[0].summary, odd.deadlines[0].id);
    assert.equal(events[0].dtstart.toJSDate().toISOString(), "2024-09-01T02:00:00.000Z");
    assert.equal(component.getFirstPropertyValue("x"), null);
  });

  test("of a report without deadlines holds no event, and is still iCalendar", () => {
    const report = check("profile-mount", {}, { asOf: "2024-09-01" });
    assert.deepEqual(report.deadlines, []);
    const { component, events } = parsed(calendar(report));
    assert.equal(events.length, 0);
    const zone = new ICAL.Timezone(component.getFirstSubcomponent("vtimezone"));
    assert.equal(zone.tzid, "Asia/Shanghai");
    assert.equal(zone.utcOffset(ICAL.Time.fromDateTimeString("2024-09-01T00:00:00")), 8 * 3600);
  });

  test("holds nothing of the data", () => {
    const mark = "MARKED7731";
    const report = check("employee-account", { kind: "authorized", employee: { name: mark, residentId: "11010519491231002X" }, invitation: { sentAt: "2024-09-01" }, [mark]: 1 }, { asOf: "2024-09-01" });
    const text = calendar(report);
    assert.equal(report.deadlines.length, 1);
    assert.ok(!text.replace(/\r\n /g, "").includes(mark) && !text.includes("110105"));
  });

  test("refuses what is no report, and a language that it has not", () => {
    for (const name of ["id", "title"])
      for (const wrong of ["", " ", 7, null, "a\r\nb", "a\nb", "a\0", "a".repeat(201)])
        assert.throws(() => calendar(reports[0], { [name]: wrong }), { name: "TypeError", message: new RegExp(`option ${name} is .*one line`) });
    assert.throws(() => calendar(reports[0], { titel: "a" }), { name: "TypeError", message: /did you mean title\?/ });
    for (const wrong of [undefined, null, "binding", {}, []]) assert.throws(() => calendar(wrong), { name: "TypeError", message: /report.*check/ });
    assert.throws(() => calendar(reports[0], { locale: "zh" }), { name: "TypeError", message: /locale.*"zh-CN", "en"/ });
  });
});

test("an app that only checks does not carry the calendar, nor one with a calendar the rulebook", async () => {
  const { build } = await import("esbuild");
  const bundled = async (names) => {
    const stdin = { contents: `export { ${names} } from "yushen/slim"`, resolveDir: place.dir };
    const { outputFiles } = await build({ stdin, bundle: true, minify: true, charset: "utf8", format: "esm", write: false });
    return outputFiles[0].text;
  };
  const { summary } = rulebook.forms["binding-lifecycle"];
  const [alone, both] = [await bundled("check"), await bundled("check, calendar")];
  for (const words of ["VEVENT", "确权截止"]) assert.deepEqual([alone.includes(words), both.includes(words)], [false, true], words);
  assert.ok(!both.includes(summary["zh-CN"]));
});
