// Strings, dates and formats. Nothing here knows a form.

/** Unicode's White_Space property, spelled out: JavaScript's trim() differs (it drops U+FEFF and keeps U+0085). */
const WHITE_SPACE = new Set([
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680,
  0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
]);

export const isWhiteSpace = (character) => WHITE_SPACE.has(character.codePointAt(0));

export function trim(text) {
  let start = 0;
  let end = text.length; // all white space is in the BMP, so code units will do
  while (start < end && isWhiteSpace(text[start])) start += 1;
  while (end > start && isWhiteSpace(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

export function codePointLength(text) {
  let length = 0;
  for (const _ of text) length += 1; // a lone surrogate is one
  return length;
}

export function compareCodePoints(a, b) {
  const left = [...a];
  const right = [...b];
  for (let i = 0; i < left.length && i < right.length; i += 1) {
    const difference = left[i].codePointAt(0) - right[i].codePointAt(0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

export function levenshtein(a, b) {
  const left = [...a];
  const right = [...b];
  let row = right.map((_, j) => j + 1);
  row.unshift(0);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (left[i - 1] === right[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[right.length];
}

/** Names are compared after this. */
export function fold(text) {
  let folded = '';
  for (const character of text) {
    if (isWhiteSpace(character)) continue;
    let code = character.codePointAt(0);
    if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0;
    if (code >= 0x41 && code <= 0x5a) code += 0x20;
    folded += code === character.codePointAt(0) ? character : String.fromCodePoint(code);
  }
  return folded;
}

/** Only ASCII letters: toUpperCase() would turn ﬀ into FF. */
export const raiseAscii = (text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
export const lowerAscii = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

// Time. A day is a count of days since 1970-01-01, an instant milliseconds since then in UTC.

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const BEIJING = 8 * HOUR;

const isLeap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function isCivilDate(year, month, day) {
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= lengths[month - 1];
}

/** The day's number, or null. */
export function parseDate(text) {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  if (year < 1970 || year > 2999 || !isCivilDate(year, month, day)) return null;
  return Date.UTC(year, month - 1, day) / DAY;
}

/** Milliseconds, or null. */
export function parseInstant(text) {
  const date = parseDate(text);
  if (date !== null) return startOfDay(date);
  const match = /^(.{10})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,9}))?(?:Z|([+-])([0-9]{2}):([0-9]{2}))$/.exec(text);
  if (!match) return null;
  const day = parseDate(match[1]);
  if (day === null) return null;
  const [hour, minute, second] = match.slice(2, 5).map(Number);
  if (hour > 23 || minute > 59 || second > 59) return null;
  const millisecond = Number((match[5] ?? '').padEnd(3, '0').slice(0, 3));
  let offset = 0;
  if (match[6]) {
    const [hours, minutes] = match.slice(7, 9).map(Number);
    if (hours > 23 || minutes > 59) return null;
    offset = (match[6] === '-' ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
  }
  return day * DAY + hour * HOUR + minute * MINUTE + second * 1000 + millisecond - offset;
}

export const dayOf = (instant) => Math.floor((instant + BEIJING) / DAY);
export const startOfDay = (day) => day * DAY - BEIJING;

export function printInstant(instant) {
  const iso = new Date(instant + BEIJING).toISOString(); // YYYY-MM-DDTHH:MM:SS.mmmZ
  const fraction = iso.slice(19, 23);
  return `${iso.slice(0, 19)}${fraction === '.000' ? '' : fraction}+08:00`;
}

// Dates and instants: each gives {value} or {fault}, the id of the check that fails.

export const readDate = (text) => {
  const value = parseDate(text);
  return value === null ? { fault: 'format/date' } : { value };
};

export const readInstant = (text) => {
  const value = parseInstant(text);
  return value === null ? { fault: 'format/date' } : { value };
};

export const readDateOrLongTerm = (text) => (text === 'longTerm' ? { value: 'longTerm' } : readDate(text));
