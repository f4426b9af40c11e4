// Values as people write them: what `coerce` reads, and what each type takes without it.
//
// A reader takes a trimmed text and gives {value} or {fault}, the id of the check that fails, or both where the value counts; `readWritten` gives
// the value's plain spelling as well, `plain`.

import { FORMATS } from './formats.mjs';
import { dayOf, halfWidth, isBlank, parseDate, parseInstant, printDay, printInstant, squeezed, startOfDay, trim } from './values.mjs';

const found = (value, print) => (value === null ? { fault: 'format/date' } : { value, plain: print(value) });

const civil = (year, month, day) => parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

/** The day of a squeezed text, or null. */
function writtenDay(text) {
  const match = /^([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})$/.exec(text);
  if (match) return civil(match[1], match[3], match[4]);
  const [, year, month, day] = /^([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日?$/.exec(text) ?? /^([0-9]{4})([0-9]{2})([0-9]{2})$/.exec(text) ?? [];
  return year ? civil(year, month, day) : null;
}

/** What stands between a day and a time of day, at the end of the text before the time: the day's text, or null. */
function beforeTime(text) {
  if (text.endsWith('T')) return text.slice(0, -1);
  if (isBlank([...text].at(-1) ?? '-')) return trim(text);
  return text.endsWith('日') ? text : null;
}

/** A day and a time of day in Beijing, half-width and trimmed, or null. */
function writtenMoment(text) {
  for (const [time, hour, minute, second = '00'] of timesAtEnd(text)) {
    const day = beforeTime(text.slice(0, -time.length));
    if (day === null) continue;
    const date = writtenDay(squeezed(day));
    if (date !== null) return parseInstant(`${printDay(date)}T${hour.padStart(2, '0')}:${minute}:${second}+08:00`);
  }
  return null;
}

/** `9:05` stands at the end of `19:05` too. */
const timesAtEnd = (text) =>
  [/([0-9]{2}):([0-9]{2}):([0-9]{2})$/, /([0-9]):([0-9]{2}):([0-9]{2})$/, /([0-9]{2}):([0-9]{2})$/, /([0-9]):([0-9]{2})$/]
    .flatMap((shape) => shape.exec(text) ? [shape.exec(text)] : []);

/** A date stays one. */
function readWrittenInstant(text) {
  const day = writtenDay(squeezed(text));
  if (day !== null) return { value: startOfDay(day), plain: printDay(day) };
  const half = trim(halfWidth(text));
  return found(parseInstant(half) ?? writtenMoment(half), printInstant);
}

const readDate = (text) => found(parseDate(text), printDay);
const readWrittenDate = (text) => found(writtenDay(squeezed(text)), printDay);
const longTerm = { value: 'longTerm', plain: 'longTerm' };

export const date = { format: 'date', read: readDate, readWritten: readWrittenDate };
export const dateOrLongTerm = {
  format: 'date',
  read: (text) => (text === 'longTerm' ? longTerm : readDate(text)),
  readWritten: (text) => (['longTerm', '长期'].includes(squeezed(text)) ? longTerm : readWrittenDate(text)),
};
export const instant = { format: 'instant', read: (text) => found(parseInstant(text), printInstant), readWritten: readWrittenInstant };

/** The moment of a Date (an invalid one has none, and is no date), or of what has one, as dayjs and moment do; null for another value. */
export function momentOf(raw) {
  try {
    if (typeof raw !== 'object' || raw === null) return null;
    const date = raw instanceof Date ? raw : typeof raw.toDate === 'function' ? raw.toDate() : null;
    return date instanceof Date ? date : null;
  } catch {
    return null;
  }
}

/** In a date field its local calendar day, in an instant field its instant. */
export function readMoment(type, date) {
  if (type.format === 'date') return found(civil(String(date.getFullYear()), String(date.getMonth() + 1), String(date.getDate())), printDay);
  const day = dayOf(date.getTime());
  return found(day >= parseDate('1970-01-01') && day <= parseDate('2999-12-31') ? date.getTime() : null, printInstant);
}

const withoutHyphens = (text) => squeezed(text).replaceAll('-', '');
const WRITTEN = {
  'app-id': squeezed,
  uscc: withoutHyphens,
  'resident-id': withoutHyphens,
  version: (text) => squeezed(text).replace(/^[vV]/, ''),
};

/** A named format: its plain spelling is its value. A resident ID is never said again, in no fix either. */
export function coded(name) {
  const { read } = FORMATS[name];
  return {
    format: name,
    read,
    readWritten(text) {
      const found = read(WRITTEN[name](text));
      return name === 'resident-id' ? found : { ...found, plain: found.value };
    },
  };
}

/** The number that a text says, as a bigint, or null. BigInt() of a megabyte of digits takes minutes, and no range has more than 16 digits. */
export function writtenInteger(text) {
  const [, sign, digits] = /^([+-]?)([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)$/.exec(squeezed(text)) ?? [];
  if (digits === undefined) return null;
  const significant = digits.replaceAll(',', '').replace(/^0+(?=.)/, '').slice(0, 30);
  return BigInt(significant) * (sign === '-' ? -1n : 1n);
}

const BOOLEANS = { true: true, on: true, false: false };
/** Exactly the words of forms; undefined for another. */
export const writtenBoolean = (text) => (Object.hasOwn(BOOLEANS, trim(text)) ? BOOLEANS[trim(text)] : undefined);
