import { Unreadable } from "../table.js";

/** A file's text. Excel on Chinese Windows saves CSV as GB18030, and "Unicode text" as UTF-16. */
export function textOf(bytes: Uint8Array): { text: string; encoding: string } {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : undefined;
  if (marked !== undefined) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  if (bytes.subarray(0, 8192).includes(0)) throw new Unreadable("notText");
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // Not this one.
    }
  }
  throw new Unreadable("notText");
}
