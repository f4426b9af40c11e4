/** A report's deadlines, for calendars. */
import { DEADLINES } from "./generated/deadlines.js";
import { fill, localeOf } from "./options.js";
import { append } from "./own-data.js";
import { quote } from "./quote.js";
import type { CalendarOptions, Deadline, Locale, Report } from "./types.js";

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;
const BEIJING_OFFSET = 28_800_000;
/** Many times what any form gives: a report may have come from anywhere. */
const MOST = 1000;

/** Of an id or a title: more than any account's or mini-program's name has. */
const LONGEST = 200;

/**
 * The report's deadlines as an iCalendar file (RFC 5545), to be saved as `.ics` or served to a subscription: for each an
 * event that says what to do by then, blocks no time and reminds a day before, where that is still to come. One that is
 * overdue stays, and says so. A last moment at midnight in Beijing is an event of the day that ends then.
 *
 * An event's UID is made of form, deadline and `id`, and holds nothing of the data: importing the report of a corrected form
 * moves an event instead of adding one, where its `asOf` is later. Give as `id` what your data name the binding or the
 * application by, as soon as one calendar may have several of a form: without it they are one and the same. `title` names
 * the account or the mini-program in what people see; without it the form is named.
 *
 * Instants are UTC, to the second, and the whole text is a function of the report and the options.
 *
 * Without deadlines the file holds Beijing's time zone and no event: the standard wants something in it, and a
 * subscription shows an empty calendar. A program that imports files may say that there is nothing to import, so look
 * at `report.deadlines` before offering a download.
 */
export function calendar(report: Report, options?: CalendarOptions): string {
  if (!Array.isArray(report?.deadlines)) throw new TypeError(`the report is ${quote(report)}; give what check returned`);
  const of = fill<CalendarOptions>({ id: undefined, title: undefined, locale: undefined }, options);
  const locale = localeOf(of.locale);
  const names = { id: nameOf("id", of.id), title: nameOf("title", of.title) };
  const count = report.deadlines.length;
  if (count > MOST) throw new TypeError(`the report has ${count} deadlines, and none has more than ${MOST}; give what check returned`);
  const events = report.deadlines.map((deadline) => eventOf(report, deadline, names, locale));
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

/** An id or a title that was given. What is cleaned away later must not be all that tells two apart. */
function nameOf(option: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string" && value.trim() && value.length <= LONGEST && clean(value) === value) return value;
  throw new TypeError(`option ${option} is ${quote(value)}; give a text of one line and at most ${LONGEST} characters, or leave it out`);
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

type Names = Pick<CalendarOptions, "id" | "title">;

function eventOf(report: Report, { id, at, overdue }: Deadline, names: Names, locale: Locale): string[] {
  const texts = DEADLINES[`${report.form}/${id}`];
  const isEnglish = locale === "en";
  const due = Date.parse(at);
  const isLast = texts !== undefined && !texts.starts;
  // The last moment of a day is told as that day: people would take 00:00 of the next one for a day more.
  const isWholeDay = isLast && (due + BEIJING_OFFSET) % DAY === 0;
  const of = names.title ?? texts?.form[locale];
  const what = `${texts?.title[locale] ?? id}${isWholeDay ? endOfDay(due, isEnglish) : ""}`;
  const title = of === undefined ? what : `${what} · ${of}`;
  const summary = overdue ? (isEnglish ? `Overdue: ${title}` : `已逾期：${title}`) : title;
  const description = texts
    ? [
        `${moment(due, isLast, locale)}${texts.todo[locale]}`,
        names.title === undefined ? "" : isEnglish ? `Form: ${texts.form.en}` : `表单：${texts.form["zh-CN"]}`,
        isEnglish ? `Basis: ${texts.clause.en}` : `依据：${texts.clause["zh-CN"]}`,
      ].filter(Boolean)
    : [];
  const stamp = utc(report.asOf);
  const event = [
    "BEGIN:VEVENT",
    `UID:${escape(`${[report.form, id, ...(names.id === undefined ? [] : [names.id])].join("/")}@yushen`)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    // A later report is a later revision. Minutes, as it has to fit into 31 bits; within one, the stamps tell.
    `SEQUENCE:${Math.max(0, Math.floor(Date.parse(report.asOf) / MINUTE))}`,
    ...(isWholeDay ? [`DTSTART;VALUE=DATE:${dayBefore(due)}`, `DTEND;VALUE=DATE:${dayBefore(due + DAY)}`] : [`DTSTART:${utc(at)}`]),
    `SUMMARY;LANGUAGE=${locale}:${escape(summary)}`,
    `DESCRIPTION;LANGUAGE=${locale}:${escape(description.join("\n"))}`,
    "TRANSP:TRANSPARENT",
  ];
  // Of a whole day at nine o'clock on the day before, and not in the night.
  const [before, trigger] = isWholeDay ? [DAY + 15 * HOUR, "-PT15H"] : [DAY, "-P1D"];
  if (due - before > Date.parse(report.asOf)) {
    const alarm = ["BEGIN:VALARM", "ACTION:DISPLAY", `TRIGGER:${trigger}`, `DESCRIPTION;LANGUAGE=${locale}:${escape(summary)}`, "END:VALARM"];
    return [...event, ...alarm, "END:VEVENT"];
  }
  return [...event, "END:VEVENT"];
}

/** `20240903` for the first moment of the 4th in Beijing. */
function dayBefore(midnight: number): string {
  return new Date(midnight + BEIJING_OFFSET - DAY).toISOString().slice(0, 10).replace(/-/g, "");
}

function endOfDay(midnight: number, isEnglish: boolean): string {
  const day = new Date(midnight + BEIJING_OFFSET - DAY);
  if (isEnglish) return ` the end of ${day.toISOString().slice(0, 10)}`;
  return `（${day.getUTCMonth() + 1} 月 ${day.getUTCDate()} 日 24:00）`;
}

/** By when, in Beijing's time, which the calendar may not show: the end of a day is its 24:00. */
function moment(due: number, isLast: boolean, locale: Locale): string {
  const isEnd = isLast && (due + BEIJING_OFFSET) % DAY === 0;
  const [date, time] = new Date(due + BEIJING_OFFSET - (isEnd ? DAY : 0)).toISOString().split("T") as [string, string];
  const [year, month, day] = date.split("-").map(Number);
  const clock = isEnd ? "24:00" : time.slice(0, time.startsWith("00", 6) ? 5 : 8);
  if (locale === "en") return `${isLast ? "By" : "From"} ${date} ${clock}, Beijing time: `;
  return `${isLast ? "最晚" : ""}北京时间 ${year} 年 ${month} 月 ${day} 日 ${clock}${isLast ? "" : " 起"}：`;
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
