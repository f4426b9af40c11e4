import { unzipSync } from "fflate";
import { streamXlsxRows } from "hucre/xlsx";
import { Budget, limits, Unreadable, type Progress, type Row, type Table } from "../table.js";
import type { Cell } from "../values.js";

/** What a workbook unpacks to, by its own directory; the reader holds each part to that. Nothing is unpacked for it. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize, size: packed, compression }) => {
      size += originalSize === 0 && packed > 2 && compression !== 0 ? Infinity : originalSize;
      return false;
    },
  });
  return size;
}

const cellOf = (value: unknown): Cell => {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean" || value instanceof Date) return value;
  return String(value);
};

const isBlank = (cell: Cell): boolean => cell === null || (typeof cell === "string" && cell.trim() === "");

/** The first sheet. */
export async function readXlsx(bytes: Uint8Array, progress: Progress = () => {}): Promise<Table> {
  const rows: Row[] = [];
  const budget = new Budget();
  try {
    if (unpackedSize(bytes) > limits.unpacked) throw new Unreadable("unpacked");
    for await (const { index, values } of streamXlsxRows(bytes)) {
      const cells = values.slice(0, limits.columns).map(cellOf);
      while (cells.length > 0 && isBlank(cells[cells.length - 1]!)) cells.pop();
      if (cells.length > 0) rows.push({ n: index + 1, cells });
      if (rows.length % 5000 === 0) progress(rows.length / limits.rows);
      if (!budget.take(rows.length, values.length)) break;
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(/limit|bomb|exceed/i.test(String(error)) ? "unpacked" : "unreadable");
  }
  return { format: "xlsx", rows, ...(budget.cut === undefined ? {} : { cut: budget.cut }) };
}
