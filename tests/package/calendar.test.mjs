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
  test("has an event at each deadline's instant, whatever the machine's time zone", () => {
    const met = new Set();
    for (const report of withDeadlines)
      for (const locale of locales) {
        const { component, events } = parsed(calendar(report, { locale }));
        assert.equal(component.name, "vcalendar");
        assert.equal(component.getFirstPropertyValue("version"), "2.0");
        assert.equal(events.length, report.deadlines.length);
        for (const [i, { id, at, rule }] of report.deadlines.entries()) {
          const event = events[i];
          met.add(`${report.form}/${id}`);
          assert.equal(event.dtstart.toJSDate().getTime(), whole(at));
          assert.equal(event.dtstart.zone, ICAL.Timezone.utcTimezone);
          assert.equal(event.dtstamp.toJSDate().getTime(), whole(report.asOf));
          const { title } = rulebook.forms[report.form].deadlines.find((deadline) => deadline.id === id);
          assert.ok(event.summary.includes(title[locale]));
          assert.ok(event.summary.includes(rulebook.forms[report.form].title[locale]));
          const document = rulebook.documents[rulebook.forms[report.form].document].title;
          assert.ok(event.description.includes(document), event.description);
          if (!rule) continue;
          const { title: demand, clause } = rulebook.rules[rule];
          assert.ok(event.description.startsWith(`${demand[locale]}\n`));
          assert.ok(event.description.includes(clause.section));
        }
      }
    const all = formIds.flatMap((form) => rulebook.forms[form].deadlines.map(({ id }) => `${form}/${id}`));
    assert.deepEqual([...met].sort(), all.sort());
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
    assert.match(parsed(calendar(report, { locale: "en" })).events[0].summary, /^Overdue: Confirm by/);
  });

  test("gives an event the same UID on another day and in another language, and no two the same", () => {
    const data = { approvedAt: "2024-09-01T10:00:00+08:00", relationEndsOn: "2027-01-01" };
    const uids = (asOf, locale) => parsed(calendar(lifecycle(data, asOf), { locale })).events.map(({ uid }) => uid);
    const first = uids("2024-09-02");
    assert.equal(new Set(first).size, 2);
    assert.deepEqual(uids("2024-09-03T08:00:00+08:00", "en"), first);
    assert.notDeepEqual(parsed(calendar(lifecycle({ approvedAt: "2024-09-02" }, "2024-09-02"))).events[0].uid, first[0]);
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
