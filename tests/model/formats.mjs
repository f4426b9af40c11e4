// The named formats: how a text of one is read, and texts to try.

import { isCivilDate, raiseAscii } from './values.mjs';

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

function readUscc(text) {
  const value = raiseAscii(text);
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(value)) return { fault: 'format/pattern' };
  const sum = USCC_WEIGHTS.reduce((total, weight, i) => total + weight * USCC_ALPHABET.indexOf(value[i]), 0);
  return USCC_ALPHABET[(31 - (sum % 31)) % 31] === value[17] ? { value } : { value, fault: 'format/checksum' };
}

const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function readResidentId(text) {
  const value = text.replace(/x$/, 'X');
  if (!/^[0-9]{17}[0-9X]$/.test(value)) return { fault: 'format/pattern' };
  const [year, month, day] = [value.slice(6, 10), value.slice(10, 12), value.slice(12, 14)].map(Number);
  if (!isCivilDate(year, month, day)) return { fault: 'format/pattern' };
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, i) => total + weight * Number(value[i]), 0);
  if ('10X98765432'[sum % 11] !== value[17]) return { fault: 'format/checksum' };
  return { value };
}

const readAppId = (text) =>
  /^tt[0-9a-f]{16}([0-9a-f]{2})?$/.test(text) ? { value: text } : { fault: 'format/pattern' };

const readVersion = (text) =>
  /^[0-9]{1,4}(\.[0-9]{1,4}){1,3}$/.test(text) ? { value: text } : { fault: 'format/pattern' };

export function compareVersions(a, b) {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < 4; i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function withDigit(digits, alphabet, weights, check) {
  const sum = weights.reduce((total, weight, i) => total + weight * alphabet.indexOf(digits[i]), 0);
  return digits + check(sum);
}

function randomUscc(random) {
  let digits = '';
  for (let i = 0; i < 17; i += 1) digits += i >= 2 && i < 8 ? String(random.below(10)) : USCC_ALPHABET[random.below(31)];
  if (random.chance(10)) digits = `${digits.slice(0, 10)}FF${digits.slice(12)}`;
  const code = withDigit(digits, USCC_ALPHABET, USCC_WEIGHTS, (sum) => USCC_ALPHABET[(31 - (sum % 31)) % 31]);
  return random.chance(30) ? code.toLowerCase() : code.replace('FF', 'ﬀ');
}

function randomResidentId(random) {
  const birth = random.pick(['19491231', '18800101', '00000229', '00010229', '19000229', '20000229', '20240230', '20230229', '99991231', '21000229', '20241301', '20240001', '20240100']);
  const digits = `110105${birth}${String(random.below(1000)).padStart(3, '0')}`;
  return withDigit(digits, '0123456789', RESIDENT_WEIGHTS, (sum) => '10X98765432'[sum % 11]);
}

const USCCS = [
  '9144030071526726XG', '91350100M000100Y43', '12100000400000624D', '9144030071526726xg', '9144030071526726XH',
  '9144030071526726X', '9144030071526726XGG', 'I144030071526726XG', '91A4030071526726XG', '９144030071526726XG',
  '91440300715267261O',
];
const RESIDENTS = [
  '11010519491231002X', '11010519491231002x', '440524188001010014', '110105194912310021', '11010519491331002X',
  '1101051949123100２X', '11010519491231002', '1X0105194912310021', '11010519491231002XX', 'X1010519491231002X',
];
const APP_IDS = [
  'tt07e3715e98c9aac0', 'tt07e3715e98c9aac0ab', 'TT07e3715e98c9aac0', 'tt07e3715e98c9aac', 'tt07e3715e98c9aac0a',
  'tt07e3715e98c9aac0abc', 'tt07E3715e98c9aac0', 'tt07e3715e98c9aac0\n', ' tt07e3715e98c9aac0',
];
const VERSIONS = [
  '20.07', '020.7', '20', '20.7.0.0.0', '20.10', '20.70', '9999.9999', '20000.1',
  '21.0', '19.9999', '20.7.', '.7', '20,7', '２０.7', '20.7 ', 'v20.7', '0020.0007',
];

/**
 * By id: `read` gives {value} or {fault}, the id of the check that fails, or both where the value counts all the same. `valid` and `plausible` make a text that is one,
 * and one that may be; both know the versions that rules turn at.
 */
export const FORMATS = {
  'app-id': {
    read: readAppId,
    valid: () => 'tt07e3715e98c9aac0',
    plausible: (random) => random.pick(APP_IDS),
  },
  uscc: {
    read: readUscc,
    valid: (random) => random.pick(['9144030071526726XG', '91350100M000100Y43']),
    plausible: (random) => (random.chance(40) ? randomUscc(random) : random.pick(USCCS)),
  },
  'resident-id': {
    read: readResidentId,
    valid: () => '440524188001010014',
    plausible: (random) => (random.chance(50) ? randomResidentId(random) : random.pick(RESIDENTS)),
  },
  version: {
    read: readVersion,
    valid: (random, versions) => random.pick([...versions, '20.10', '21.0', '9.9']),
    plausible: (random, versions) => random.pick([...VERSIONS, ...versions]),
  },
};
