// What the generator picks from: what each format and fold decides, and what only looks like it. The numbers that the rulebook sets are not here,
// but come from the model's rules: limits.mjs.

// Of each class that shows nothing, and beside its ends: white space, controls, what is ignorable, and the empty braille pattern.
export const BLANKS = [
  '', ' ', '\t\n', '\u3000', '\u0085', '\u00a0\u2003', '\u2028', '\u1680', '\u202f', '\u205f',
  '\u0000', '\u001f', '\u007f', '\u009f', '\u2800',
  '\ufeff', '\u200b', '\u200d', '\u200f', '\u180e', '\u180f', '\u2060', '\u206f', '\u00ad', '\u034f', '\u061c', '\u115f', '\u1160', '\u17b4', '\u202e',
  '\u3164', '\ufe00', '\ufe0f', '\uffa0', '\ufff0', '\ufff8', '\u{1bca0}', '\u{1d17a}', '\u{e0001}', '\u{e0fff}', ' \u200b\u3000',
];
// Nothing to see either, or beside what is blank, and yet a character.
export const NOT_BLANKS = [
  '\u0600', '\u070f', '\ufff9', '\ufffb', '\ufffc', '\u1161', '\u17b6', '\u1810', '\u180a', '\u2010', '\u2027', '\u2070', '\u2801', '\u27ff', '\u3165', '\ufe10',
  '\uffa1', '\u{1bca4}', '\u{1d17b}', '\u{e1000}', '\ue000', '\u034e', '\u00ac', '\u1d159',
];
export const SPACES = [...BLANKS, ...NOT_BLANKS.slice(0, 4)];
export const PLACEHOLDERS = [
  '无', '暂无', '没有', '不清楚', '不知道', '待定', '待补充', '暂不使用', '测试', 'none', 'n/a', 'na', 'null', 'undefined', 'test', 'todo', 'tbd',
];
export const STRINGS = [
  'a', 'x', '-5', '60', '６０', 'true', 'on', 'false', 'TRUE', 'off', 'null', '0', '2024-09-10', '医疗', '医 疗', '金融', '*', 'longTerm',
  '\ud800', 'a\udc00b', '\udc00\ud800', '😀', 'é', 'e\u0301', 'ﬀ', 'ſ', '\u212a', 'ＡＢ', '北京', '！～', 'abcd', 'abc', 'ab.c-d_1', 'abc\n',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcd', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcde',
  '1234567890123456', '123456789012345', '１２３４５６７８９０１２３４５６', '12345678901234567', '3dcb7ec3061ded60b87ead4da7b31028',
  '3DCB7ec3061ded60b87ead4da7b31028',
];
export const NUMBERS = [
  0, -0, 1, -1, 2, 3, 0.5, 60.5, 1e21, -1e21, 2 ** 53, 2 ** 53 - 1,
  2 ** 53 + 2, 1e308, 5e-324, -(2 ** 53),
];
export const NUMERALS = [
  '0', '-0', '+0', '1', '+1', '-1', '007', '60', ' 60 ', '\u300060', '6 0', '+-1', '60.0', '6e1', '0x10', '６０', '1_0', '+', '-',
  '9007199254740991', '9007199254740992', '9007199254740993', '-9007199254740993', '٣',
  '000000000000000000000000000000000000000500', '9'.repeat(40), '-' + '9'.repeat(3000), '0'.repeat(2500) + '5', '1'.repeat(2001),
];
export const LINKS = [
  'https://v.douyin.com/abc/', 'HTTPS://V.Douyin.COM', 'https://douyin.com', 'https://douyin.com.', 'https://.douyin.com',
  'https://xdouyin.com/', 'https://a.b.douyin.com:443/x', 'https://douyin.com:123456/', 'https://douyin.com:/',
  'https://douyin.com@evil.example', 'https://evil.example/?douyin.com', 'http://v.douyin.com/abc', 'https://v.douyin.com/a b',
  'https://v.douyin.com/a\u3000b', 'https://v.douyin.com/a\u0085b', 'https://v.douyin.com/a\u200bb',
  'https://v.douyin.com/a\ufeffb', 'https://v.douyin.com/a\u0600b', 'https://v.douyin.com/\u{e0001}', 'https://v.douyin.com/\u2800x', 'https://v.douyin.com/\ud800', 'https://v.douyin.com#x', 'https://v.douyin.com?中',
  'https://v.douyin.com\\x', 'https://抖音.com/', 'https://douyin', 'hTTps://douyin.com?', 'ſhttps://douyin.com',
  'httpſ://douyin.com',
  'https://v.douyin.com/\u2028', 'https://v.douyin.com/?\u00a0x', 'https://v.douyin.com/#\u1680', 'https://v.douyin.com/\u205fx',
  'https://douyin.comx', 'https://-.-', '//douyin.com', ' https://douyin.com ',
];
export const PATHS = [
  'pages/index', 'pages/index?from=profile', 'pages/index?', '/pages/index', 'pages//index', 'pages/index/', 'pages/a b',
  'pages/a\u3000b', 'pages/a\u200bb', 'pages/a\u2800', 'pages/a?\u00adb', 'pages/a?b c', '页面/a', 'pages/a?中', 'a', '?a', 'pages/a?~!', 'pages/a.b', 'pages/a#b', 'sslocal://microapp',
  'pages\\a',
  `${'a/'.repeat(99)}ab?x`, `${'a/'.repeat(100)}a?x`, 'p??', 'p?\u007f',
];
export const DATES = [
  '1969-12-31', '1970-01-01', '2999-12-31', '3000-01-01', '2024-02-29', '2023-02-29', '1900-02-29', '2000-02-29', '2100-02-29',
  '2024-9-1', '2024-13-01', '2024-00-10', '2024-04-31', '2024-09-00', '20240910', '２０２４-09-10', '2024/09/10', '+2024-09-10',
  '02024-09-10', '2024-09-10Z', '2024-09-1०',
];
export const INSTANTS = [
  '2024-09-02t10:00:00Z', '2024-09-02T10:00:00z', '2024-09-02T24:00:00Z', '2024-09-02T23:59:60Z', '2024-09-02T23:59:59Z',
  '2024-09-02T10:00Z', '2024-09-02T10:00:00', '2024-09-02 10:00:00Z', '2024-09-02T10:00:00.Z', '2024-09-02T10:00:00,5Z',
  '2024-09-02T10:60:00Z',
  '2024-09-02T10:00:00.123456789+05:30', '2024-09-02T10:00:00.1234567890Z', '2024-09-02T10:00:00.9999Z',
  '2024-09-02T10:00:00+24:00', '2024-09-02T10:00:00+23:59', '2024-09-02T10:00:00-23:59', '2024-09-02T10:00:00+08:60',
  '2024-09-02T10:00:00-00:00', '2024-09-02T10:00:00+0800', '2024-09-02T10:00:00+08',
  '2024-09-02T10:00:00 +08:00', '1970-01-01T00:00:00+23:59', '1969-12-31T23:59:59Z', '1969-12-31T23:59:59-12:00',
  '2999-12-31T23:59:59.999-23:59', '3000-01-01T00:00:00+08:00', '2023-02-29T00:00:00Z', ' 2024-09-10T11:45:00+08:00\u3000',
  '2024-09-10T04:00:00Z', '2024-09-10T11:45:00.0+08:00', '2024-9-10T11:45:00+08:00', '2024-09-10T11:45:00−08:00',
];
export const DOUYIN_IDS = [
  'abc_1234', 'abc', 'abcd', '抖音号1234', 'ab c1', 'a.b-c_d', 'ａｂｃｄ', 'abcd\u0085',
];
export const NAMES = [
  '北京（某） 科技有限公司', '北京(某)科技有限公司', ' 北 京(某)科技有限公司\u3000', '北京(某)科技有限公司\ufeff', '北京（某）科技有限公司（深圳）', '技术服务；体育咨询', '技术服务;体育咨询',
  '古丽·艾山', '古丽•艾山', 'A-B (中国)', '甲﹙乙﹚',
  'ACME Ltd', 'ａｃｍｅ ltd', 'ACMEltd', 'Straße', 'STRASSE', '王小明', '王 小明', '王小眀', '\ud800', '\ud801', '\ufffd', '￥', '¥',
];

export const DEVIANTS = [true, false, 0, 1, 60.5, '', 'x', [], {}, [null], ['live'], { 0: 'live', length: 1 }, [[]], { value: 'x' }, null];

export const STRANGE_KEYS = [
  '', 'zz', '0', '10', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '中文', '\ue000', '\uffff', '😀', '𠀀', '\ud800',
  '\udfff', 'a.b', '[0]', ' kind', 'Kind', 'x'.repeat(300), '\u0000', 'ﬀ', 'length',
];

// Names that are equal once folded, and names that only look so.
export const ALIKE = [['ACME (中国)', 'acme（中国）'], ['Ａ Ｂ\u3000Ｃ', 'abc'], ['～！', '~!'], ['a\u0085b', 'ab'], ['a\u2028b', 'AB'],
  ['a\ufeff', 'a'], ['a\u200bb', 'ab'], ['a\u180e', 'a'], ['a\u0000', 'a'], ['\u{e0001}a', 'a'], ['a\u2800b', 'ab'], ['a\u3164b', 'AB'],
  ['古丽·艾山', '古丽•艾山'], ['古丽・艾山', '古丽･艾山'], ['a‧b', 'a∙b'], ['a⋅b', 'a\u0387b'], ['a-b', 'a—b'], ['a‐b', 'a−b'], ['a﹘b', 'a﹣b'], ['a－b', 'A―B'],
  ['甲﹙乙﹚', '甲(乙)'], ['甲﹙乙）', '甲（乙﹚'],
];
export const UNLIKE = [
  ['É', 'é'], ['\u212a', 'k'], ['Straße', 'STRASSE'], ['İ', 'i'], ['Ω', 'ω'], ['ﬀ', 'ff'], ['￥', '¥'], ['ア', 'ｱ'], ['e\u0301', 'é'],
  ['｟', '⦅'], ['王', '⺩'], ['a·b', 'a.b'], ['a·b', 'ab'], ['a-b', 'ab'], ['a-b', 'a_b'], ['a—b', 'a一b'], ['aーb', 'a-b'], ['﹝', '('], ['a\ufff9', 'a'], ['a\u1161', 'a'],
  ['a\ufe31b', 'a-b'], ['a⸺b', 'a-b'], ['a⋯b', 'a·b'],
];
export const PAIRS = [
  ['holder', 'entityName'], ['legalRepresentative', 'legalRepresentative'], ['registeredAddress', 'registeredAddress'],
  ['businessScope', 'businessScope'], ['uscc', 'uscc'], ['entityType', 'entityType'],
];

export const CLOCKS = [
  '2024-09-10T12:00:00+08:00', '2024-09-10', '2024-08-15', '2024-08-14T16:00:00Z', '2024-08-14T15:59:59.999Z',
  '2024-09-10T15:59:59.999Z', '2024-09-10T16:00:00Z', '1970-01-01', '1970-01-01T00:00:00+23:59', '2999-12-31T23:59:59.999+08:00',
  '2999-12-31T23:59:59-23:59', '1999-12-31T16:00:00Z', '2027-01-01T23:59:59.999+08:00', '2027-01-02', '2024-02-29',
];
