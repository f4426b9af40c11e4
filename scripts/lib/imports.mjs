// Short names for what an engine imports of its glue: wasm-bindgen's end in 16 digits that no compressor can do anything
// about, and stand in both.

/** The names of numbers: a, b, …, z, a1, … */
const short = (n) => String.fromCharCode(97 + (n % 26)) + (n < 26 ? "" : Math.floor(n / 26));

/** An engine whose imports have short names, and what each was called. */
export function shortened(wasm) {
  const names = new Map();
  const nameOf = (long) => names.get(long) ?? (names.set(long, short(names.size)), names.get(long));
  let at = 8;
  const leb = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = wasm[at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  const bytes = (length) => wasm.subarray(at, (at += length));
  const parts = [wasm.subarray(0, at)];
  while (at < wasm.length) {
    const start = at;
    const id = wasm[at++];
    const end = leb() + at;
    if (id !== 2) {
      parts.push(wasm.subarray(start, (at = end)));
      continue;
    }
    const section = [];
    const count = leb();
    section.push(number(count));
    for (let i = 0; i < count; i++) {
      for (let part = 0; part < 2; part++) section.push(text(nameOf(bytes(leb()).toString())));
      const kind = at;
      if (wasm[at++] !== 0) throw new Error("an engine imports nothing but functions");
      leb();
      section.push(wasm.subarray(kind, at));
    }
    const body = Buffer.concat(section);
    parts.push(Buffer.from([id]), number(body.length), body);
  }
  return { wasm: Buffer.concat(parts), names };
}

function number(value) {
  const out = [];
  do out.push((value & 127) | (value > 127 ? 128 : 0));
  while ((value >>>= 7));
  return Buffer.from(out);
}

const text = (value) => Buffer.concat([number(value.length), Buffer.from(value)]);

/** The glue of such an engine. */
export const withNames = (glue, names) => glue.replace(/"\.\/yushen_bg\.js"|\b__wb(?:g|indgen)_\w+(?=: function\()/g, (name) => names.get(name.replaceAll('"', "")) ?? name);
