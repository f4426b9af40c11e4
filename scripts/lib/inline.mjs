// The module that carries the engine inside a bundle, as text.
//
// Not base64: four characters for three bytes hide every repetition from a compressor, so that it costs 40 % after
// brotli. Here a byte is one character or two, always the same ones, which costs 4 %. The alphabet is printable ASCII, so
// that a page served in another charset reads the same, without what quotes, templates, HTML or an escape would change.
const alphabet = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((char) => !"\"'`\\$<".includes(char))
  .join("");
const size = alphabet.length;
const singles = size - 2; // the last two characters lead a pair
// The bytes of one character: small ones, and those of the commonest instructions, which change places with others.
const [low, commons] = [59, 97];
const shift = commons - low;
const common = singles - low;

/** The place of a byte in the order of the alphabet. */
const rank = (byte) => (byte >= commons && byte < commons + common ? byte - shift : byte >= low && byte < commons ? byte + common : byte);

export function encode(bytes) {
  let text = "";
  for (const byte of bytes) {
    const rest = rank(byte) - singles;
    text += rest < 0 ? alphabet[rank(byte)] : alphabet[singles + Math.floor(rest / size)] + alphabet[rest % size];
  }
  return text;
}

/** Tells a text that was changed on its way from one that was not. */
const sumOf = (bytes) => bytes.reduce((sum, byte) => (Math.imul(sum, 31) + byte) | 0, 0);

const decoder = `
function decode(text, length, sum) {
  const alphabet = ${JSON.stringify(alphabet)}, values = new Uint8Array(128).fill(255), bytes = new Uint8Array(length);
  for (let i = 0; i < ${size}; i++) values[alphabet.charCodeAt(i)] = i;
  let to = 0, found = 0;
  for (let i = 0; i < text.length; i++) {
    let value = values[text.charCodeAt(i)];
    if (value >= ${singles}) value = ${singles} + (value - ${singles}) * ${size} + values[text.charCodeAt(++i)];
    value = value < ${low} || value >= ${commons + common} ? value : value < ${singles} ? value + ${shift} : value - ${common};
    bytes[to++] = value;
    found = (Math.imul(found, 31) + value) | 0;
  }
  if (to !== length || found !== sum)
    throw new Error("the engine's bytes were changed on their way: serve yushen's script as it is, and let no tool rewrite the texts in it");
  return bytes;
}`;
export const decode = new Function(`${decoder}\nreturn decode;`)();

/** The source of a module that exports a function that gives the engine's bytes. */
export function inlined(bytes) {
  const text = encode(bytes);
  const sum = sumOf(bytes);
  if (Buffer.compare(bytes, decode(text, bytes.length, sum)) !== 0) throw new Error("the engine's text does not decode to its bytes");
  return `${decoder}\nexport const engine = () => decode(${JSON.stringify(text)}, ${bytes.length}, ${sum});`;
}
