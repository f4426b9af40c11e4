// The module that carries the engine inside a bundle, as text.
//
// Not base64: four characters for three bytes hide every repetition from a compressor, so that it costs a third after
// brotli. Here a byte is one character or two, always the same ones, which costs 3 %: characters that spell a byte stand
// for it, so that words stay words. The alphabet is printable ASCII, so that a page served in another charset reads the
// same, without what quotes, templates, HTML or an escape would change.
const excluded = "\"'`\\$<";
const alphabet = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((char) => !excluded.includes(char))
  .join("");
const size = alphabet.length;
const singles = size - 2; // the last two characters lead a pair

/**
 * Both sides' view of it: the alphabet's places by their characters, and the bytes by their spelling's number. The
 * commonest bytes below 128 are one character; then come two rows of pairs, each with half of the bytes from 128 on, as
 * those of a Chinese character are alike so, and some of the rare ones below.
 */
const layout = `
function layOut(rare) {
  const range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);
  const codes = range(32, 127).filter((code) => !${JSON.stringify(excluded)}.includes(String.fromCharCode(code)));
  const places = new Uint8Array(128).fill(255);
  codes.forEach((code, place) => (places[code] = place));
  const isOwn = (code) => places[code] < ${singles} && !rare.includes(code);
  const others = range(0, 128).filter((byte) => !rare.includes(byte) && !isOwn(byte));
  const order = codes.slice(0, ${singles}).map((code) => (isOwn(code) ? code : others.shift()));
  return { places, order: [...order, ...range(128, 192), ...rare.slice(0, ${size - 64}), ...range(192, 256), ...rare.slice(${size - 64})] };
}`;
const layOut = new Function(`${layout}\nreturn layOut;`)();

function rareIn(bytes) {
  const counts = new Array(128).fill(0);
  for (const byte of bytes) counts[byte & 127] += byte < 128;
  const byCount = [...counts.keys()].sort((a, b) => counts[b] - counts[a] || a - b);
  return byCount.slice(singles).sort((a, b) => a - b);
}

export function encode(bytes, rare = rareIn(bytes)) {
  const places = new Map(layOut(rare).order.map((byte, place) => [byte, place]));
  const spelled = (place) => (place < singles ? alphabet[place] : alphabet[singles + Math.floor((place - singles) / size)] + alphabet[(place - singles) % size]);
  return Array.from(bytes, (byte) => spelled(places.get(byte))).join("");
}

/** Tells a text that was changed on its way from one that was not. */
const sumOf = (bytes) => bytes.reduce((sum, byte) => (Math.imul(sum, 31) + byte) | 0, 0);

const decoder = `${layout}
function decode(text, rare, length, sum) {
  const { places, order } = layOut(rare);
  const bytes = new Uint8Array(length);
  let to = 0, found = 0;
  for (let i = 0; i < text.length; i++) {
    let place = places[text.charCodeAt(i)];
    if (place >= ${singles}) place = ${singles} + (place - ${singles}) * ${size} + places[text.charCodeAt(++i)];
    bytes[to] = order[place];
    found = (Math.imul(found, 31) + bytes[to++]) | 0;
  }
  if (to !== length || found !== sum)
    throw new Error("yushen's script was changed on its way: serve it as it is, and let no tool rewrite the texts in it");
  return bytes;
}`;
export const decode = new Function(`${decoder}\nreturn decode;`)();

/** The source of a module that exports a function that gives the engine's bytes. */
export function inlined(bytes) {
  const rare = rareIn(bytes);
  const text = encode(bytes, rare);
  const sum = sumOf(bytes);
  if (Buffer.compare(bytes, decode(text, rare, bytes.length, sum)) !== 0) throw new Error("the engine's text does not decode to its bytes");
  return `${decoder}\nexport const engine = () => decode(${JSON.stringify(text)}, ${JSON.stringify(rare)}, ${bytes.length}, ${sum});`;
}
