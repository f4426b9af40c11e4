// The module that carries the engine and its parts inside a bundle, as text.
//
// Not base64: four characters for three bytes hide every repetition from a compressor, so that it costs 40 % after
// brotli. Here a byte is one character or two, always the same ones, which costs 4 %. The alphabet is printable ASCII
// without what quotes, templates, HTML or an escape would change.
const alphabet = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((char) => !"\"'`\\$<".includes(char))
  .join("");
const size = alphabet.length;
const singles = size - 2; // the last two characters lead a pair
// The bytes of one character: small ones, and those of the commonest instructions, which change places with others.
const [low, commons] = [66, 98];
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

const decoder = `
function decode(text) {
  // Bytes are walked twice as fast as characters before the engine has warmed up; Jest's jsdom has no TextEncoder.
  const codes = typeof TextEncoder === "function" ? new TextEncoder().encode(text) : Uint8Array.from(text, (char) => char.charCodeAt(0));
  const alphabet = ${JSON.stringify(alphabet)}, values = new Uint8Array(128);
  for (let i = 0; i < ${size}; i++) values[alphabet.charCodeAt(i)] = i;
  // What is decoded never is longer than what it is decoded from, so that it can take its place.
  const end = codes.length;
  let length = 0, i = 0;
  while (i < end) {
    let value = values[codes[i++]];
    if (value >= ${singles}) value = ${singles} + (value - ${singles}) * ${size} + values[codes[i++]];
    codes[length++] = value < ${low} || value >= ${commons + common} ? value : value < ${singles} ? value + ${shift} : value - ${common};
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
