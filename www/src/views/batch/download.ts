import Papa from "papaparse";
import type { FormInfo, Locale } from "yushen";
import { download } from "../../files.js";
import { templateOf } from "./template.js";

export async function downloadTemplate(form: FormInfo, locale: Locale, kind: "csv" | "xlsx"): Promise<void> {
  const { headings, row } = templateOf(form, locale);
  if (kind === "csv") {
    // The mark tells Excel that it is UTF-8.
    return download(`${form.id}.csv`, new Blob([`\ufeff${Papa.unparse([headings, row], { newline: "\r\n" })}\r\n`], { type: "text/csv;charset=utf-8" }));
  }
  const { writeXlsx } = await import("hucre/xlsx");
  const bytes = await writeXlsx({
    sheets: [{ name: form.title[locale].slice(0, 31), rows: [headings, row], columns: headings.map((heading) => ({ width: Math.min(40, 4 + heading.length * 2) })) }],
  });
  download(`${form.id}.xlsx`, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
}
