import type { FormId } from "yushen";
import { formIds, isFormId, rulebook } from "../../pkg/src/element/state/judge.js";
import { isObject } from "../../pkg/src/element/state/paths.js";
import { treeOf, type FieldNode } from "../../pkg/src/element/state/tree.js";

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

export function download(name: string, content: string | Blob): void {
  const blob = typeof content === "string" ? new Blob([content], { type: "application/json" }) : content;
  const url = URL.createObjectURL(blob);
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

/** How well data suit a form: of what they have, what it knows. */
export interface Match {
  form: FormId;
  known: number;
  unknown: number;
}

/** The forms that know something of the data, the likeliest first; of equals `preferred` is first, then the rulebook's order. */
export function matchesOf(data: unknown, preferred?: FormId): Match[] {
  const score = ({ known, unknown }: Match) => known - unknown;
  return formIds()
    .map((form): Match => ({ form, ...tally(data, treeOf(rulebook.forms[form])) }))
    .filter(({ known }) => known > 0)
    .sort((a, b) => score(b) - score(a) || Number(b.form === preferred) - Number(a.form === preferred));
}

function tally(data: unknown, nodes: FieldNode[]): { known: number; unknown: number } {
  const sum = { known: 0, unknown: 0 };
  if (!isObject(data)) return sum;
  for (const [key, value] of Object.entries(data)) {
    const node = nodes.find(({ name }) => name === key);
    if (node === undefined || !suits(value, node)) {
      sum.unknown++;
      continue;
    }
    sum.known++;
    for (const inner of Array.isArray(value) ? (value as unknown[]).slice(0, 20) : [value]) {
      const of = tally(inner, node.children);
      sum.known += of.known;
      sum.unknown += of.unknown;
    }
  }
  return sum;
}

/** Whether the value is of the field's shape: fields of several forms are called alike, and their words tell them apart. */
function suits(value: unknown, { info }: FieldNode): boolean {
  if (value === null) return true;
  if (info.type === "group") return isObject(value);
  if (info.type === "list") return Array.isArray(value);
  if (info.type === "enum" && typeof value === "string") return info.options?.some((option) => option.value === value) ?? true;
  return typeof value !== "object";
}

/** A text that was opened, and the form it is for; where nothing says which, those to choose from. */
export type Opening = { text: string; form: FormId } | { text: string; choices: FormId[] };

/** What says which form a text is for: the text itself, the file's name, the form that is open. What the data deny is asked. */
export function openingOf(text: string, fileName: string, open?: FormId): Opening {
  const wrapped = unwrapText(text);
  if (wrapped) return wrapped;
  const named = formOfName(fileName);
  const said = open ?? named;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return said === undefined ? { text, choices: [] } : { text, form: said };
  }
  const matches = matchesOf(data, said);
  const [best] = matches;
  if (said === undefined) return { text, choices: matches.slice(0, 3).map(({ form }) => form) };
  const own = matches.find(({ form }) => form === said) ?? { known: 0, unknown: Infinity };
  const isOther = best !== undefined && best.known > own.known && best.unknown < own.unknown;
  if (!isOther) return { text, form: said };
  return { text, choices: [best.form, ...(named !== undefined && named !== best.form ? [named] : []), ...(open !== undefined && open !== named && open !== best.form ? [open] : [])] };
}
