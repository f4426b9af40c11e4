/** Dates as people write them and as this page prints them, turned into one plain spelling. Nothing is guessed. */
import { wallClock } from "./time.js";

const monthNames = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

function monthOf(name: string): number {
  const word = name.toLowerCase();
  // "Sept" is as usual as "Sep".
  return monthNames.findIndex((month) => word === month || word === month.slice(0, 3) || (month === "september" && word === "sept")) + 1;
}

type Reader = (parts: RegExpExecArray) => [year: string, month: number, day: string];
const english: Reader = ([, day = "", month = "", year = ""]) => [year, monthOf(month), day];
const figures: Reader = ([, year = "", month = "", day = ""]) => [year, Number(month), day];

/** Year first, or a month that is named: what else there is may mean two days. */
const spellings: [RegExp, Reader][] = [
  [/^(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)/, ([, year = "", , month = "", day = ""]) => [year, Number(month), day]],
  [/^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2})(?!\d) ?[日号]?/, figures],
  [/^(\d{4})(\d\d)(\d\d)(?!\d)/, figures],
  [/^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]+)\.?,?[ -](\d{4})(?!\d)/i, english],
  [/^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i, ([, month = "", day = "", year = ""]) => [year, monthOf(month), day]],
];

const half = "上午|下午|am|pm|a\\.m\\.|p\\.m\\.";
const clock = new RegExp(`^(?:[,，]? ?|t)(?:(${half}) ?)?(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:\\.0+)?)?(?: ?(${half}))?$`, "i");

/** Full-width characters, dashes and blanks of any kind are as good as the plain ones. */
const plainly = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, (c) => (/\s/.test(c) ? " " : ""))
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\(?北京时间\)?[:：]? ?|,? ?\(?(?:北京时间|Beijing time)\)?$/gi, "");

const twoDigits = (n: number): string => String(n).padStart(2, "0");

/** The day, if the calendar has it. */
function dayOf(year: string, month: number, day: string, later = 0): string | undefined {
  const at = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== Number(day)) return undefined;
  return new Date(at.getTime() + later * 86_400_000).toISOString().slice(0, 10);
}

/** `2024-09-01`, or `2024-09-01 10:00` where a time is given; `undefined` where the text is no date that this reads for certain. */
export function plainDate(text: string, isInstant: boolean): string | undefined {
  const plain = plainly(text);
  for (const [spelling, read] of spellings) {
    const found = spelling.exec(plain);
    if (found === null) continue;
    const [year, month, day] = read(found);
    const rest = plain.slice(found[0].length).trimEnd();
    if (month === 0) return undefined;
    if (rest === "") return dayOf(year, month, day);
    const time = timeOf(rest);
    if (time === undefined) return undefined;
    // Midnight as a day's last moment is the next day's first.
    const date = dayOf(year, month, day, time === "24:00" ? 1 : 0);
    if (isInstant) return date && `${date} ${time === "24:00" ? "00:00" : time}`;
    // A spreadsheet gives a day with midnight.
    return time === "00:00" ? date : undefined;
  }
  return undefined;
}

function timeOf(text: string): string | undefined {
  const found = clock.exec(text);
  if (found === null) return undefined;
  const [, before, hours = "", minutes = "", seconds = "00", after] = found;
  const word = (before ?? after)?.toLowerCase().replaceAll(".", "");
  let hour = Number(hours);
  if (word !== undefined) {
    if ((before && after) || hour > 12) return undefined;
    // 下午 12:30 and 12:30 pm are past noon.
    hour = (hour % 12) + (word === "下午" || word === "pm" ? 12 : 0);
  }
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  if (hour === 24) return Number(minutes) + Number(seconds) === 0 ? "24:00" : undefined;
  if (hour > 24) return undefined;
  return `${twoDigits(hour)}:${minutes}${seconds === "00" ? "" : `:${seconds}`}`;
}

const rfc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.0{1,9})?(Z|[+-]\d\d:\d\d)$/;

/** A value as the field shows it: an instant as the clock in Beijing had it, anything else as it is. */
export function shownDate(value: string): string {
  if (!rfc.test(value)) return value;
  const text = wallClock(value);
  return text === "" ? value : text.replace("T", " ").replace(/:00$/, "");
}

/** Why a text that looks like a date is none yet: the year is left out, or it may mean either of these days. */
export function doubtOf(text: string): { year: true } | { days: string[] } | undefined {
  const plain = plainly(text);
  const [, first = "", , second = "", year = ""] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(plain) ?? [];
  const days = [dayOf(year, Number(first), second), dayOf(year, Number(second), first)].filter((day) => day !== undefined);
  if (year !== "" && days.length > 0) return { days: [...new Set(days)] };
  const isShort = /^\d{1,2} ?月 ?\d{1,2} ?[日号]?(?!\d)|^\d{1,2}[-/.]\d{1,2}(?![-/.\d])|^\d\d?([-/.])\d{1,2}\1\d\d?(?!\d)|^\d{1,2} [a-z]{3,9}(?:,|$)|^[a-z]{3,9} \d{1,2}(?:,|$)/i;
  return isShort.test(plain) ? { year: true } : undefined;
}
