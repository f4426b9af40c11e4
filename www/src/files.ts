import type { FormId } from "yushen";
import { isFormId } from "../../pkg/src/element/state/judge.js";
import { isObject } from "../../pkg/src/element/state/paths.js";

export const tooLarge = 4 * 1024 * 1024;

export type FileText = { text: string; encoding: "utf-8" | "gb18030" | "utf-16le" } | { failed: "tooLarge" | "unreadable" };

/** A file's text. Editors on Chinese Windows still save GB18030 and UTF-16. */
export async function readText(file: File): Promise<FileText> {
  if (file.size > tooLarge) return { failed: "tooLarge" };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { failed: "unreadable" };
  }
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16le" };
  for (const encoding of ["utf-8", "gb18030"] as const) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // Not this one.
    }
  }
  return { failed: "unreadable" };
}

/** `{"form": "binding", "data": {…}}` says itself which form it is. */
export function unwrap(value: unknown): { form: FormId; data: unknown } | undefined {
  if (!isObject(value) || typeof value.form !== "string" || !isFormId(value.form) || !("data" in value)) return undefined;
  return { form: value.form, data: value.data };
}

/** The form that a file is named after, as the export names it. */
export function formOfName(name: string): FormId | undefined {
  const stem = name.replace(/\s*\(\d+\)(?=\.)/, "").replace(/\.json$/i, "");
  return isFormId(stem) ? stem : undefined;
}

export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The same of JSON text. */
export function unwrapText(text: string): { form: FormId; text: string } | undefined {
  try {
    const wrapped = unwrap(JSON.parse(text));
    return wrapped && { form: wrapped.form, text: `${JSON.stringify(wrapped.data, null, 2)}\n` };
  } catch {
    return undefined; // The text is shown as it is, with what is wrong in it.
  }
}
