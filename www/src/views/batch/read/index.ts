import { limits, Unreadable, type Progress, type Table } from "../table.js";
import { readCsv } from "./csv.js";
import { readJson } from "./json.js";
import { textOf } from "./text.js";

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/** By what is in it, whatever its name: people rename files. */
export async function readTable(bytes: Uint8Array, progress?: Progress): Promise<Table> {
  if (bytes.length > limits.bytes) throw new Unreadable("tooLarge");
  if (bytes.length === 0) throw new Unreadable("empty");
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) return some(await (await import("./xlsx.js")).readXlsx(bytes, progress));
  // Excel before 2007, and workbooks with a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new Unreadable("oldExcel");
  const { text, encoding } = textOf(bytes);
  return some({ ...readText(text, progress), encoding });
}

export function readText(text: string, progress?: Progress): Table {
  return some(/^\ufeff?\s*[[{]/.test(text) ? readJson(text, progress) : readCsv(text, progress));
}

function some(table: Table): Table {
  if (table.rows.length === 0) throw new Unreadable("empty");
  return table;
}
