// Strings, dates and formats. Nothing here knows a form.

/** What shows nothing, spelled out as Unicode 16 has it: JavaScript's own properties are as old or new as its engine. */
const BLANK = [
  [0x00, 0x20], [0x7f, 0xa0], // controls, the space, no-break space
  [0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f], [0x205f], [0x3000], // White_Space beside those
  // Default_Ignorable_Code_Point
  [0xad], [0x34f], [0x61c], [0x115f, 0x1160], [0x17b4, 0x17b5], [0x180b, 0x180f], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f],
  [0x3164], [0xfe00, 0xfe0f], [0xfeff], [0xffa0], [0xfff0, 0xfff8], [0x1bca0, 0x1bca3], [0x1d173, 0x1d17a], [0xe0000, 0xe0fff],
  [0x2800], // the braille pattern without a dot
];

export const isBlank = (character) => {
  const code = character.codePointAt(0);
  if (code > 0x20 && code < 0x7f) return false; // most are such
  return BLANK.some(([first, last = first]) => code >= first && code <= last);
};

/** Without the blank characters at its ends. */
export function trim(text) {
  const ends = (characters) => {
    let length = 0;
    for (const character of characters) {
      if (!isBlank(character)) break;
      length += character.length;
    }
    return length;
  };
  const start = ends(text);
  return start === text.length ? '' : text.slice(start, text.length - ends(backwards(text)));
}

function* backwards(text) {
  for (let at = text.length; at > 0;) {
    const last = String.fromCodePoint(text.codePointAt(at - 2) ?? 0);
    const character = at > 1 && last.length === 2 ? last : text[at - 1];
    yield character;
    at -= character.length;
  }
}

const isDash = (code) => (code >= 0x2010 && code <= 0x2015) || [0x2212, 0xfe58, 0xfe63].includes(code);
const narrowed = (character) => {
  const code = character.codePointAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return isDash(code) ? '-' : character;
};

/** Full-width ASCII and dashes as ASCII has them. */
export const halfWidth = (text) => Array.from(text, narrowed).join('');
/** The same, without blank characters. */
export const squeezed = (text) => halfWidth([...text].filter((character) => !isBlank(character)).join(''));

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

const MIDDLE_DOTS = new Set([...'\u0387\u2022\u2027\u2219\u22c5\u30fb\uff65']);
const SMALL_PARENTHESES = { '\ufe59': '(', '\ufe5a': ')' };

/** Names are compared after this. */
export const fold = (text) =>
  lowerAscii(Array.from(squeezed(text), (character) => (MIDDLE_DOTS.has(character) ? '\u00b7' : SMALL_PARENTHESES[character] ?? character)).join(''));

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

export const printDay = (day) => new Date(day * DAY).toISOString().slice(0, 10);
export const dayOf = (instant) => Math.floor((instant + BEIJING) / DAY);
export const startOfDay = (day) => day * DAY - BEIJING;

export function printInstant(instant) {
  const iso = new Date(instant + BEIJING).toISOString(); // YYYY-MM-DDTHH:MM:SS.mmmZ
  const fraction = iso.slice(19, 23);
  return `${iso.slice(0, 19)}${fraction === '.000' ? '' : fraction}+08:00`;
}
