/** A report's deadlines, for calendars. */
import { DEADLINES } from "./generated/deadlines.js";
import { fill, localeOf } from "./options.js";
import { append } from "./own-data.js";
import { quote } from "./quote.js";
import type { Deadline, Locale, Report } from "./types.js";

const DAY = 86_400_000;
/** Many times what any form gives: a report may have come from anywhere. */
const MOST = 1000;

/**
 * The report's deadlines as an iCalendar file (RFC 5545), to be saved as `.ics` or served to a subscription: at each
 * an event of no length, which blocks no time, with an alarm a day before where that is still to come. One that is
 * overdue stays, and says so.
 *
 * An event's UID is made of form, deadline and instant, and holds nothing of the data: importing a later report of
 * the same form changes an event instead of adding one. Instants are UTC, to the second, and the whole text is a
 * function of the report.
 *
 * Without deadlines the file holds Beijing's time zone and no event: the standard wants something in it, and a
 * subscription shows an empty calendar. A program that imports files may say that there is nothing to import, so look
 * at `report.deadlines` before offering a download.
 */
export function calendar(report: Report, options?: { locale?: Locale }): string {
  if (!Array.isArray(report?.deadlines)) throw new TypeError(`the report is ${quote(report)}; give what check returned`);
  const locale = localeOf(fill<{ locale?: Locale }>({ locale: undefined }, options).locale);
  const count = report.deadlines.length;
  if (count > MOST) throw new TypeError(`the report has ${count} deadlines, and none has more than ${MOST}; give what check returned`);
  const events = report.deadlines.map((deadline) => eventOf(report, deadline, locale));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//yushen//deadlines ${clean(report.rulebook)}//${locale === "en" ? "EN" : "ZH"}`,
    "CALSCALE:GREGORIAN",
    ...(events.length > 0 ? events.flat() : BEIJING),
    "END:VCALENDAR",
  ];
  return lines.map(fold).join("");
}

const BEIJING = [
  "BEGIN:VTIMEZONE",
  "TZID:Asia/Shanghai",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0800",
  "TZOFFSETTO:+0800",
  "TZNAME:CST",
  "END:STANDARD",
  "END:VTIMEZONE",
];

function eventOf(report: Report, { id, at, overdue }: Deadline, locale: Locale): string[] {
  const texts = DEADLINES[`${report.form}/${id}`];
  const title = texts ? `${texts.title[locale]} · ${texts.form[locale]}` : id;
  const isEnglish = locale === "en";
  const summary = overdue ? (isEnglish ? `Overdue: ${title}` : `已逾期：${title}`) : title;
  const basis = texts && (isEnglish ? `Basis: ${texts.clause.en}` : `依据：${texts.clause["zh-CN"]}`);
  const description = [texts?.rule?.[locale], basis].filter(Boolean).join("\n");
  const event = [
    "BEGIN:VEVENT",
    `UID:${escape(`${report.form}-${id}-${utc(at)}@yushen`)}`,
    `DTSTAMP:${utc(report.asOf)}`,
    `DTSTART:${utc(at)}`,
    `SUMMARY;LANGUAGE=${locale}:${escape(summary)}`,
    `DESCRIPTION;LANGUAGE=${locale}:${escape(description)}`,
    "TRANSP:TRANSPARENT",
  ];
  if (Date.parse(at) - DAY > Date.parse(report.asOf)) {
    const alarm = ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P1D", `DESCRIPTION;LANGUAGE=${locale}:${escape(summary)}`, "END:VALARM"];
    return [...event, ...alarm, "END:VEVENT"];
  }
  return [...event, "END:VEVENT"];
}

/** `20240901T020000Z`; what is left of a second is dropped. */
function utc(instant: string): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, "");
}

// A report may have come from anywhere: nothing in it may start a line.
function clean(text: string): string {
  return String(text).replace(/[\0-\x09\x0b-\x1f\x7f]/g, "").replace(/\n/g, " ");
}

function escape(text: string): string {
  return text.split("\n").map((line) => clean(line).replace(/[\\;,]/g, "\\$&")).join("\\n");
}

/** A line is at most 75 octets long, and no character is cut in two. */
function fold(line: string): string {
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  for (let i = 0; i < line.length; ) {
    const point = line.codePointAt(i)!;
    const octets = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
    if (length + octets > 75) {
      append(parts, line.slice(from, i));
      from = i;
      length = 1;
    }
    length += octets;
    i += octets === 4 ? 2 : 1;
  }
  return `${[...parts, line.slice(from)].join("\r\n ")}\r\n`;
}
