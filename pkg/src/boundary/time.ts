/** Days and instants in Beijing, as a report prints them. */

const DAY = 86_400_000;
const dates = /* @__PURE__ */ new Map<number, string>();

/** The date of a day since 1970-01-01. */
export function dateText(day: number): string {
  let text = dates.get(day);
  if (text === undefined) {
    if (dates.size > 999) dates.clear();
    dates.set(day, (text = new Date(day * DAY).toISOString().slice(0, 10)));
  }
  return text;
}

/** An instant in Beijing; a `Date` takes several times as long to print it. */
export function instantText(instant: number): string {
  const local = instant + 28_800_000;
  const day = Math.floor(local / DAY);
  const time = local - day * DAY;
  const millis = time % 1000;
  const part = (unit: number) => String(Math.floor(time / unit) % 60).padStart(2, "0");
  return `${dateText(day)}T${part(3_600_000)}:${part(60_000)}:${part(1000)}${millis ? `.${String(millis).padStart(3, "0")}` : ""}+08:00`;
}

/** The instant to judge at is often the same as before. */
let lastInstant = NaN;
let asOf = "";

export function asOfText(instant: number): string {
  if (instant !== lastInstant) {
    asOf = instantText(instant);
    lastInstant = instant;
  }
  return asOf;
}
