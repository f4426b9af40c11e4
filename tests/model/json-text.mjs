// JSON text for one value in many spellings, and text that is none: what checkJson has to stand.

function spellString(random, string) {
  if (!random.chance(20)) return JSON.stringify(string);
  const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const units = string.split('').map((unit) => {
    if (unit < ' ' || unit === '"' || unit === '\\' || /[\ud800-\udfff]/.test(unit)) return escape(unit);
    if (unit === '/') return random.pick(['/', '\\/']);
    return random.chance(25) ? random.pick([escape(unit), escape(unit).replace(/[a-f]/g, (digit) => digit.toUpperCase())]) : unit;
  });
  return `"${units.join('')}"`;
}

function spellNumber(random, number) {
  const plain = Object.is(number, -0) ? '-0' : JSON.stringify(number);
  if (!random.chance(30) || !/^-?[0-9]+$/.test(plain)) return plain;
  return random.pick([
    `${plain}.0`, `${plain}e0`, `${plain}E+0`, `${plain}.0e-0`, `${plain}.00000e00`, `${plain}e1`, `${plain}.5`,
    `${plain}.${'0'.repeat(400)}1`, '1e999', '-1e999', '-0',
  ]);
}

function spell(random, value) {
  const gap = () => (random.chance(5) ? random.pick([' ', '\n', '\t\r\n', '  ']) : '');
  if (typeof value === 'string') return spellString(random, value);
  if (typeof value === 'number') return spellNumber(random, value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${gap()}${value.map((element) => spell(random, element)).join(`${gap()},${gap()}`)}${gap()}]`;
  const members = Object.entries(value).flatMap(([key, inner]) => {
    const member = `${spellString(random, key)}${gap()}:${gap()}${spell(random, inner)}`;
    // The last of equal keys stands.
    const before = random.chance(2) ? [`${JSON.stringify(key)}:${random.pick(['null', '1', '"x"', '[]', '{"x":1}'])}`] : [];
    return [...before, member];
  });
  return `{${gap()}${members.join(`${gap()},${gap()}`)}${gap()}}`;
}

const BROKEN = [
  (text) => text.slice(0, -1), (text) => `${text}}`, (text) => `\ufeff${text}`, (text) => text.replace(/}$/, ',}'),
  (text) => text.replaceAll('"', "'"), () => '', () => ' \n', () => 'NaN', () => 'undefined', () => '{"kind":01}',
  () => '{"kind":+1}', () => '{"kind":.5}', () => '{"kind":1.}', () => '{"kind":"\t"}', () => '{"kind":"\\x41"}',
  () => '{"kind":"\\u12"}', () => '{kind:1}', () => '[1,]', () => '{"kind":Infinity}', (text) => `${text} //`,
  (text) => `\u00a0${text}`, (text) => `${text}\u0000`, () => '{"kind":tru}', () => '{"a":1 "b":2}',
];

/** Innermost is an empty list, whose depth nobody doubts. */
const nested = (depth) => '['.repeat(depth) + ']'.repeat(depth);

/** Text for the data, or now and then for something close to it. */
export function textOf(random, data) {
  const text = spell(random, data);
  const dice = random.below(200);
  if (dice < 3) return random.pick(BROKEN)(text);
  if (dice < 5 && text.length > 2 && text.endsWith('}')) {
    const member = `"zz":${nested(random.pick([126, 127, 128, 129, 300]))}`;
    return `${text.slice(0, -1)}${text.length > 2 && text.trim() !== '{}' && Object.keys(data).length ? ',' : ''}${member}}`;
  }
  if (dice < 6) {
    const bytes = 1024 * 1024 + random.pick([-1, 0, 1]) - Buffer.byteLength(text);
    return bytes > 0 ? text + ' '.repeat(bytes) : text;
  }
  return text;
}
