/** Repairs of broken JSON that keep what was meant. What could have been meant in two ways has none. */
import type { Range } from "./places.js";

/** What the engine says of a text that is no JSON: `params` of `format/json`. */
export interface Problem {
  problem: string;
  line: number;
  column: number;
}

export interface Mend extends Range {
  insert: string;
}

/** The offset of a line and column, both from 1; a column counts code points. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const end = text.indexOf("\n", start);
    if (end < 0) break;
    start = end + 1;
  }
  const points = Array.from(text.slice(start, start + 2 * column)).slice(0, column - 1);
  return Math.min(text.length, start + points.join("").length);
}

const ascii: Record<string, string> = { "。": ".", "、": ",", "“": '"', "”": '"', "‘": '"', "’": '"', "「": '"', "」": '"', "【": "[", "】": "]", "《": '"', "》": '"' };
const narrow = (char: string): string => {
  if (ascii[char] !== undefined) return ascii[char];
  const code = char.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
};

/** Full-width letters and digits that stand together; of what else is wide, one character. */
const wide = (text: string, at: number): string => /^(?:[０-９Ａ-Ｚａ-ｚ．－]+|.)/u.exec(text.slice(at))?.[0] ?? "";

const closers: Record<string, string> = { "'": "'", "`": "`", "“": "“”", "”": "”“", "‘": "’‘", "’": "’‘", "「": "」", "《": "》", "＂": "＂", "＇": "＇" };

/** A text in other quotes than JSON's, to where it ends on its line. */
function quoted(text: string, at: number, end = closers[text[at] ?? ""]): Mend | undefined {
  if (end === undefined) return undefined;
  let inner = "";
  for (let i = at + 1; i < text.length && text[i] !== "\n"; i++) {
    const char = text[i]!;
    if (end.includes(char) || (!"'`".includes(end) && char === '"')) return { from: at, to: i + 1, insert: `"${inner}"` };
    if (char === "\\" && text[i + 1] === "'") {
      inner += "'";
      i++;
      continue;
    }
    if (char === "\\") inner += char + (text[++i] ?? "");
    else inner += char === '"' ? '\\"' : char === "\t" ? "\\t" : char;
  }
  return undefined;
}

const words: Record<string, string> = { true: "true", false: "false", null: "null", undefined: "null", none: "null", nil: "null", nan: "null", infinity: "null" };

/** The run that begins here, up to what ends a value. */
const runAt = (text: string, at: number): string => /^[^\s,:{}[\]"'，：]*/u.exec(text.slice(at, at + 200))?.[0] ?? "";

/** A number as JSON writes it, where what was written can mean but one. */
function number(run: string): string | undefined {
  const plain = run.replace(/^\+/, "").replace(/(?<=\d)_(?=\d)/g, "");
  const [, sign = "", whole = "", part = ""] = /^(-?)(\d*)(?:\.(\d*))?$/.exec(plain) ?? [];
  if (whole + part === "") return undefined;
  return `${sign}${whole.replace(/^0+(?=\d)/, "") || "0"}${part === "" ? "" : `.${part}`}`;
}

/** Where a number or a word that the position is in begins. */
function wordStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && /[\w.+-]/.test(text[from - 1]!)) from--;
  return from;
}

/** What closes all that is open at the end of the text; nothing where a bracket before it is closed by another one. */
function closing(text: string): string | undefined {
  const open: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '"') {
      for (i++; i < text.length && text[i] !== '"'; i++) if (text[i] === "\\") i++;
    } else if (char === "{") open.push("}");
    else if (char === "[") open.push("]");
    else if ((char === "}" || char === "]") && open.pop() !== char) return undefined;
  }
  return open.reverse().join("");
}

/** How the first problem of the text is put right; nothing where that is for its writer to say. */
export function mendOf(text: string, { problem, line, column }: Problem): Mend | undefined {
  const at = offsetOf(text, line, column);
  const char = String.fromCodePoint(text.codePointAt(at) ?? 32);
  const replace = (length: number, insert: string): Mend => ({ from: at, to: at + length, insert });
  switch (problem) {
    case "empty":
      return { from: 0, to: text.length, insert: "{}\n" };
    case "extraComma": {
      // The comma before a bracket is told at the bracket.
      const from = char === "," ? at : text.slice(0, at).trimEnd().length - 1;
      return text[from] === "," ? { from, to: from + 1, insert: "" } : undefined;
    }
    case "missingComma": {
      const semicolon = /^\s*;/.exec(text.slice(at));
      if (semicolon) return replace(semicolon[0].length, ",");
      const end = text.slice(0, at).trimEnd().length;
      return { from: end, to: end, insert: "," };
    }
    case "missingColon":
      if (char === "=" || char === ";") return replace(text[at + 1] === ">" ? 2 : 1, ":");
      // Before a value only: a name alone may lack more than a colon.
      return /^\s*["{[\d\w-]/.test(text.slice(at, at + 50)) ? replace(0, ": ") : undefined;
    case "missingValue":
      return replace(0, text[at - 1] === ":" ? " null" : "null");
    case "unclosedObject":
    case "unclosedList": {
      const end = closing(text);
      if (!end) return undefined;
      const body = text.trimEnd().replace(/,$/, "");
      // A name without a value: what it was to be, its writer knows.
      if (body.endsWith(":") || (end.startsWith("}") && /[{,]\s*"(?:[^"\\]|\\.)*"$/.test(body))) return undefined;
      return { from: body.length, to: text.length, insert: `${body.includes("\n") ? "\n" : ""}${end}\n` };
    }
    case "unquotedKey":
    case "unquoted": {
      // A word that begins as one of JSON's is told where it goes on otherwise.
      const from = wordStart(text, at);
      const run = runAt(text, from);
      const follows = problem === "unquoted" ? /^[^\S\n]*(?:[,，}\]\n]|$)/ : /^\s*[:：]/;
      return run !== "" && follows.test(text.slice(from + run.length)) ? { from, to: from + run.length, insert: JSON.stringify(run) } : undefined;
    }
    case "singleQuotes":
      return quoted(text, at);
    case "punctuation":
      if (closers[char] !== undefined) return quoted(text, at);
      return replace(wide(text, at).length, [...wide(text, at)].map(narrow).join(""));
    case "blank": {
      const invisible = /^[\u200b-\u200f\u2060\ufeff]+/u.exec(text.slice(at));
      return invisible ? replace(invisible[0].length, "") : replace(char.length, " ");
    }
    case "comment": {
      const comment = /^(?:\/\*[^]*?\*\/|(?:\/\/|#)[^\n]*)/.exec(text.slice(at));
      return comment ? replace(comment[0].length, "") : undefined;
    }
    case "number": {
      const from = wordStart(text, at);
      const run = runAt(text, from);
      const plain = number(run);
      return plain === undefined || plain === run ? undefined : { from, to: from + run.length, insert: plain };
    }
    case "word": {
      const from = wordStart(text, at);
      const run = runAt(text, from);
      const word = words[run.toLowerCase()];
      return word === undefined || word === run ? undefined : { from, to: from + run.length, insert: word };
    }
    case "extra":
      // A comma or semicolon after the end; a second document is for its writer to part.
      return /^[,;]\s*$/.test(text.slice(at)) ? replace(1, "") : undefined;
    case "escape":
      // The position is after the backslash. `\u` may be a path's or a character's that was cut off.
      return text[at - 1] === "\\" && /^[^u]/.test(char) ? { from: at - 1, to: at, insert: "\\\\" } : undefined;
    case "control":
      return replace(1, JSON.stringify(char).slice(1, -1));
    default:
      return undefined;
  }
}

export const mended = (text: string, { from, to, insert }: Mend): string => text.slice(0, from) + insert + text.slice(to);

const most = 500;

/** All of it put right, problem after problem; nothing where one of them cannot be. */
export function mendAll(text: string, problemIn: (text: string) => Problem | undefined): { text: string; count: number } | undefined {
  let at = text;
  for (let count = 0; count < most; count++) {
    const problem = problemIn(at);
    if (problem === undefined) return { text: at, count };
    const mend = mendOf(at, problem);
    if (mend === undefined) return undefined;
    at = mended(at, mend);
  }
  return undefined;
}
