// The module that carries the engine and its parts inside a bundle, as text.
//
// Not base64: four characters for three bytes hide every repetition from a compressor, so that it costs 40 % after
// brotli. Here a byte is one character or two, always the same ones, which costs 4 %; and the ideographs in it, which are
// the names of categories, stand as they are. The alphabet is printable ASCII without what quotes, templates, HTML or an
// escape would change.
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

/** Whether the three bytes there are an ideograph's. */
const isIdeograph = (bytes, at) =>
  bytes[at] > 0xe3 && bytes[at] < 0xea && bytes[at + 1] >> 6 === 2 && bytes[at + 2] >> 6 === 2;

export function encode(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at++) {
    if (isIdeograph(bytes, at)) {
      text += bytes.toString("utf8", at, at + 3);
      at += 2;
      continue;
    }
    const rest = rank(bytes[at]) - singles;
    text += rest < 0 ? alphabet[rank(bytes[at])] : alphabet[singles + Math.floor(rest / size)] + alphabet[rest % size];
  }
  return text;
}

const decoder = `
function decode(text) {
  // Bytes are walked twice as fast as characters before the engine has warmed up; Jest's jsdom has no TextEncoder.
  const codes = typeof TextEncoder === "function" ? new TextEncoder().encode(text) : Uint8Array.from(
    encodeURIComponent(text).replace(/%(..)/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))), (char) => char.charCodeAt(0));
  const alphabet = ${JSON.stringify(alphabet)}, values = new Uint8Array(256);
  for (let i = 0; i < ${size}; i++) values[alphabet.charCodeAt(i)] = i;
  // What is decoded never is longer than what it is decoded from, so that it can take its place.
  const end = codes.length;
  let length = 0, i = 0;
  while (i < end) {
    const code = codes[i++];
    let value = values[code];
    if (value >= ${singles}) value = ${singles} + (value - ${singles}) * ${size} + values[codes[i++]];
    codes[length++] = code > 127 ? code : value < ${low} || value >= ${commons + common} ? value : value < ${singles} ? value + ${shift} : value - ${common};
  }
  return codes.subarray(0, length);
}`;
export const decode = new Function(`${decoder}\nreturn decode;`)();

/** The source of a module that exports, for each name, a function that gives its bytes. */
export function inlined(bytesOf) {
  const exported = Object.entries(bytesOf).map(([name, bytes]) => {
    const text = encode(bytes);
    if (Buffer.compare(bytes, decode(text)) !== 0) throw new Error(`${name}.wasm does not decode to itself`);
    return `export const ${name} = () => decode(${JSON.stringify(text)});`;
  });
  return [decoder, ...exported].join("\n");
}
