/** Instants as a person in Beijing reads them. */

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

/** `2024-09-01 10:00:00`, without seconds that are zero. */
export const shown = (instant: string): string => wallClock(instantOf(instant)).replace("T", " ").replace(/:00$/, "");

/** A date that the calendar has, as a date control demands. */
export const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && wallClock(`${text}T00:00:00+08:00`).startsWith(text);
