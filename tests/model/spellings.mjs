// How people write a value: each way by its name, from the plain spelling. The ways under `not` look like one and are none.

import { BLANKS, PLACEHOLDERS } from './pool.mjs';

const BLANK_CHARACTERS = [...BLANKS].filter((blank) => blank !== '');
const DASHES = [...'‐‑‒–—―−﹘﹣－'];
const DOTS = [...'·•‧∙⋅・･·'];

export const fullWidth = (text) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const partly = (random, text) => text.replace(/[!-~]/g, (c) => (random.chance(50) ? fullWidth(c) : c));
const blank = (random) => random.pick(BLANK_CHARACTERS);

/** A blank somewhere inside. */
function within(random, text) {
  const characters = [...text];
  if (characters.length > 1) characters.splice(1 + random.below(characters.length - 1), 0, blank(random));
  return characters.join('');
}

const around = (random, text) => random.pick([text + blank(random), blank(random) + text, blank(random) + text + blank(random)]);
const dashed = (random, text) => text.replaceAll('-', () => random.pick(DASHES));
const everyWhere = { fullWidth: (random, text) => fullWidth(text), partlyFullWidth: partly, around, within };

const thousands = (text) => text.replace(/\B(?=([0-9]{3})+$)/g, ',');
const parts = (date) => date.split('-');
const short = (date) => parts(date).map((part) => part.replace(/^0/, ''));

const DATE = {
  short: (random, date) => short(date).join('-'),
  slashes: (random, date) => random.pick([short, parts])(date).join('/'),
  dots: (random, date) => random.pick([short, parts])(date).join('.'),
  characters: (random, date) => { const [y, m, d] = random.pick([short, parts])(date); return `${y}年${m}月${d}日`; },
  withoutDay: (random, date) => { const [y, m, d] = short(date); return `${y}年${m}月${d}`; },
  digits: (random, date) => parts(date).join(''),
  dashes: (random, date) => dashed(random, random.pick([date, short(date).join('-')])),
};
const spacedDate = (random, date) => within(random, random.pick(Object.values(DATE))(random, date));
const fullWidthDate = (random, date) => random.pick([fullWidth, (text) => partly(random, text)])(random.pick(Object.values(DATE))(random, date));
const anyDate = (random, date) => random.pick([...Object.values(DATE), spacedDate, fullWidthDate, (_, text) => text])(random, date);

/** From `YYYY-MM-DDTHH:MM:SS+08:00`. */
const clockOf = (random, instant) => {
  const time = instant.slice(11, random.pick([16, 19]));
  return random.chance(50) ? time.replace(/^0/, '') : time;
};
const dayOf = (instant) => instant.slice(0, 10);

const NEVER_DATE = {
  mixed: (random, date) => { const [y, m, d] = short(date); return random.pick([`${y}/${m}-${d}`, `${y}.${m}/${d}`, `${y}年${m}-${d}`, `${y}-${m}月${d}日`]); },
  noDay: (random, date) => { const [y, m, d] = short(date); return random.pick([`${y}年${m}月`, `${y}-${m}`, `${y}年${m}月${d}号`, `${m}月${d}日`]); },
  yearLast: (random, date) => { const [y, m, d] = short(date); return random.pick([`${d}/${m}/${y}`, `${y.slice(2)}-${m}-${d}`, `${y}-0${m.padStart(2, '0')}-${d}`]); },
  noSuchDay: (random) => random.pick(['2023/2/29', '2024年13月1日', '20240230', '1969.12.31', '3000/1/1', '2024-0-1']),
};

const groups = (text) => text.match(/.{1,4}/gu) ?? [text];
const code = (more) => ({ ...everyWhere, groups: (random, text) => groups(text).join(random.pick([' ', '\u3000', '\u00a0'])), ...more });
const hyphenated = { hyphens: (random, text) => groups(text).join('-'), dashes: (random, text) => groups(text).join(random.pick(DASHES)) };
const upToLast = (text) => text.slice(0, -1);

export const WAYS = {
  int: {
    plain: (random, text) => text,
    thousands: (random, text) => thousands(text),
    fullWidthThousands: (random, text) => fullWidth(thousands(text)),
    plus: (random, text) => random.pick(['+', '＋']) + text,
    minus: (random, text) => random.pick(DASHES) + text,
    ...everyWhere,
    not: {
      groups: (random, text) => random.pick([`${text},00`, `${text},0000`, `,${text}`, `${text},`, `${text}，000，00`, `${text}、000`]),
      fraction: (random, text) => random.pick([`${text}.0`, `${text}．０`, `${text}e3`, `0x${text}`, `${text}%`]),
      unit: (random, text) => random.pick([`${text}元`, `${text}万`, `¥${text}`, '一百', `+-${text}`, '+']),
    },
  },
  bool: {
    plain: (random, text) => text,
    around,
    not: {
      words: (random) => random.pick(['True', 'FALSE', 'yes', 'no', '是', '否', '1', '0', 'off', '√']),
      fullWidth: (random, text) => fullWidth(text),
      within,
    },
  },
  date: { ...DATE, around: (random, date) => around(random, anyDate(random, date)), within: spacedDate, fullWidth: fullWidthDate, not: {
    ...NEVER_DATE,
    time: (random, date) => `${anyDate(random, date)} 10:00`,
  } },
  longTerm: {
    characters: () => '长期',
    around: (random) => around(random, '长期'),
    within: () => '长 期',
    not: { words: (random) => random.pick(['longterm', '长期有效', '永久', '無期', '长期长期', 'long-term', '長期']) },
  },
  instant: {
    day: (random, instant) => anyDate(random, dayOf(instant)),
    blankBetween: (random, instant) => `${anyDate(random, dayOf(instant))}${blank(random)}${random.chance(30) ? blank(random) : ''}${clockOf(random, instant)}`,
    tBetween: (random, instant) => `${anyDate(random, dayOf(instant))}T${clockOf(random, instant)}`,
    nothingBetween: (random, instant) => `${DATE.characters(random, dayOf(instant))}${clockOf(random, instant)}`,
    fullWidth: (random, instant) => fullWidth(random.pick([instant, `${anyDate(random, dayOf(instant))} ${clockOf(random, instant)}`])),
    dashes: (random, instant) => dashed(random, instant),
    around: (random, instant) => around(random, random.pick([instant, `${anyDate(random, dayOf(instant))} ${clockOf(random, instant)}`])),
    not: {
      date: (random, instant) => `${random.pick(Object.values(NEVER_DATE))(random, dayOf(instant))} ${clockOf(random, instant)}`,
      between: (random, instant) => random.pick(['2024-09-1011:45', '2024-09-10t11:45', '2024-9-10,11:45', '2024年9月1011:45', '2024-09-10T 11:45', `${dayOf(instant)}TT10:00`]),
      clock: (random, instant) => `${dayOf(instant)} ${random.pick(['24:00', '9:5', '10:60', '10:00:60', '10', '10:00:0', '010:00', '10 :00', '10:00 AM', '10:00+08:00', '10:00:00.5', '10点', '上午10:00', '10:00Z'])}`,
      within: (random, instant) => within(random, instant),
    },
  },
  uscc: code({ ...hyphenated, lower: (random, text) => groups(text.toLowerCase()).join(' '), not: {
    separators: (random, text) => groups(text).join(random.pick(['.', '_', '/', '·'])),
    length: (random, text) => groups(upToLast(text)).join(' '),
  } }),
  'resident-id': code({ ...hyphenated, lower: (random, text) => groups(text.toLowerCase()).join('-'), not: {
    separators: (random, text) => groups(text).join(random.pick(['.', '_', '/', '*'])),
    length: (random, text) => groups(upToLast(text)).join(' '),
  } }),
  'app-id': code({ not: {
    hyphens: (random, text) => groups(text).join(random.pick(['-', '—'])),
    upper: (random, text) => groups(text.toUpperCase()).join(' '),
  } }),
  version: {
    ...everyWhere,
    v: (random, text) => random.pick(['v', 'V', 'ｖ', 'Ｖ']) + text,
    spacedV: (random, text) => around(random, random.pick(['v ', 'V ']) + text),
    not: {
      words: (random, text) => random.pick([`vv${text}`, `version ${text}`, `版本${text}`, `${text}v`, text.replace('.', '。'), text.replace('.', '-'), `v.${text}`]),
    },
  },
  enum: {
    around,
    not: { within, fullWidth: (random, text) => fullWidth(text), upper: (random, text) => text.toUpperCase() },
  },
  /** What folds to the same, and what only looks so. */
  name: {
    ...everyWhere,
    dashes: (random, text) => dashed(random, text),
    dots: (random, text) => text.replaceAll('·', () => random.pick(DOTS)),
    parentheses: (random, text) => text.replaceAll('(', '﹙').replaceAll(')', '﹚'),
    case: (random, text) => random.pick([text.toUpperCase(), text.toLowerCase()]),
    not: { dashes: (random, text) => text.replaceAll('-', () => random.pick(['_', '~', 'ー', '一', '⸺'])), dots: (random, text) => text.replaceAll('·', () => random.pick(['.', '。', '、', '⋯'])) },
  },
  placeholder: {
    words: (random) => random.pick(PLACEHOLDERS),
    noise: (random) => random.pick([within, around, partly, (_, text) => text.toUpperCase()])(random, random.pick(PLACEHOLDERS)),
    one: (random) => random.pick(['a', '中', '😀', '·', 'é', '。']).repeat(1 + random.below(9)),
    signs: (random) => random.pick(['...', '123', '13800000000', '-/-', '---', '——', '—1', '１２３', '!?', '{}', '0 0']),
    not: { words: (random) => random.pick(['无无 a', '暂无数据', 'nothing', 'ab', 'aB ', '1a', '无。', '测试1', '1é', 'todos', '用于联系', 'n.a', '中0', '😀😁', 'ª1', 'ßx', '1·2']) },
  },
};

/** A value in one of these ways, `reached` told its name: `date slashes`, `int not unit`. Now and then in a way that is none. */
export function written(random, kind, plain, reached = () => {}) {
  const { not, ...ways } = WAYS[kind];
  const none = random.chance(25);
  const name = random.pick(Object.keys(none ? not : ways));
  reached(`${kind} ${none ? 'not ' : ''}${name}`);
  return (none ? not : ways)[name](random, plain);
}

/** The names of all ways, those that only look so too. */
export const wayNames = () =>
  Object.entries(WAYS).flatMap(([kind, { not, ...ways }]) => [...Object.keys(ways).map((way) => `${kind} ${way}`), ...Object.keys(not).map((way) => `${kind} not ${way}`)]);
