/** Instants as a person in Beijing reads them. */
import type { Deadline } from "yushen";
import type { Strings } from "../words/index.js";

const beijing = 8 * 60 * 60 * 1000;

/** `2024-09-01T10:00:00` in Beijing, as a date-time control wants it. */
export function wallClock(instant: string | number): string {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? "" : new Date(at.getTime() + beijing).toISOString().slice(0, 19);
}

/** The instant of a date-time control's value, which leaves out seconds that are zero. */
export const fromWallClock = (value: string): string => `${value.length === 16 ? `${value}:00` : value}+08:00`;

/** A date alone is 00:00 in Beijing. */
export const instantOf = (text: string): string => (/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00+08:00` : text);

/** A date that the calendar has, as a date control demands. */
export const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && wallClock(`${text}T00:00:00+08:00`).startsWith(text);

/** `9 月 1 日`, with the year where it is another than that of `asOf`, or where there is no `asOf`. */
export function dayText(instant: string, t: Strings, asOf?: string): string {
  const [year = 0, month = 0, day = 0] = wallClock(instantOf(instant)).slice(0, 10).split("-").map(Number);
  const known = asOf !== undefined && wallClock(asOf).startsWith(`${year}-`);
  return t.date(known ? undefined : year, month, day);
}

/** `9 月 1 日 10:00`; seconds where they are not zero. Midnight as a last moment is 24:00 of the day before. */
export function momentText(instant: string, t: Strings, asOf?: string, isLast = false): string {
  const at = Date.parse(instantOf(instant));
  const clock = wallClock(at).slice(11).replace(/:00$/, "");
  if (isLast && clock === "00:00" && at % minute === 0) return t.moment(dayText(new Date(at - 1).toISOString(), t, asOf), "24:00");
  return t.moment(dayText(instant, t, asOf), clock);
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** With more days than these, hours are no matter. */
const manyDays = 10;

/** `2 天 5 小时`: two units at most, and none that matters no more. Rounded down: nobody has more time than they think. */
function spanText(length: number, t: Strings): string {
  const days = Math.floor(length / day);
  const hours = Math.floor((length % day) / hour);
  const minutes = Math.floor((length % hour) / minute);
  return t.span(days, days < manyDays ? hours : 0, days === 0 ? minutes : 0);
}

/** Of a time that has run out the largest unit says enough. */
function pastText(length: number, t: Strings): string {
  const unit = [day, hour].find((unit) => length >= unit) ?? minute;
  return spanText(length - (length % unit), t);
}

/** When a deadline is, and what is left until then. The kind of a deadline is the last word of its id. */
export function deadlineText({ id, at, overdue }: Deadline, title: string, asOf: string, t: Strings): { when: string; left: string } {
  const kind = id.endsWith("-from") ? "from" : id.endsWith("-until") ? "until" : "by";
  const isDay = kind === "from" && wallClock(at).endsWith("T00:00:00");
  const moment = isDay ? dayText(at, t, asOf) : momentText(at, t, asOf, kind !== "from");
  const word = t.deadlineWord[kind];
  const isSaid = title.startsWith(word) || title.endsWith(word);
  const left = Date.parse(at) - Date.parse(asOf);
  const isPast = overdue || left < 0;
  const text = kind === "from" ? (left > 0 ? t.toWait(spanText(left, t)) : t.reached) : isPast ? t.past(pastText(-left, t)) : t.left(spanText(left, t));
  return { when: isSaid ? moment : `${word} ${moment}`, left: text };
}
