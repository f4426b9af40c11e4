/** What the generated readers of a report's parts ask for: ids, paths, values and texts. */
import type { Form } from "../form/structure.js";
import { KINDS } from "../generated/tables.js";
import { append, own } from "../own-data.js";
import type { Clause, Issue, Locale, Mode, Path, RuleId, Severity } from "../types.js";
import { formatMessage, ruleMessage, type Said } from "./messages.js";
import { pathOf } from "./places.js";
import { FIX_OPS, FORMATS, FORMAT_SEVERITIES, FormatCode, LIST_END, PRESENT, Packing, Param, SEVERITIES } from "./protocol.js";
import { key, nextLong, nextWord, peek, times, toEnd, word } from "./reader.js";
import { dateText, instantText } from "./time.js";

/** Takes an issue with its code and its place, which tell it from others; but keys that a form does not have share theirs. */
export type Note = (code: number, place: number, issue: Issue) => void;

/** What is known of a report before it is read, and who is told of its issues. */
export interface Reading {
  readonly form: Form;
  readonly asOf: number;
  readonly mode: Mode;
  readonly locale: Locale;
  readonly note?: Note | undefined;
  /** The portal's own names, where it has some. */
  readonly names?: PortalNames | undefined;
}

/** How a portal's own names and values stand for a form's. */
export interface PortalNames {
  /** Where a place of the form is in the portal's data. */
  pathOf(place: number): Path;
  /** Where a key is that neither has. */
  unknownPath(place: number, key: string): Path;
  /** The portal's key that a key which neither has is most like, if it is much like one. */
  nearestTo(path: Path): string | undefined;
  /** A value for a place of the form, as the portal has it. */
  valueAt(place: number, value: unknown): unknown;
}

/** The path of a place, as the caller knows it. */
export function pathAt(of: Reading, place: number): Path {
  return of.names ? of.names.pathOf(place) : pathOf(of.form, place);
}

/** Reads an issue, and tells who wants to know. */
export function noted(of: Reading, read: (of: Reading) => Issue): Issue {
  if (!of.note) return read(of);
  const code = peek(0);
  const place = peek(1);
  const issue = read(of);
  of.note(code, place, issue);
  return issue;
}

/** What an issue is of; a rule that makes several issues tells them apart above its code. */
export function readCode(): number {
  return nextWord() & Packing.CodeMask;
}

const ruleOf = (form: Form, code: number) => form.rules[code - FORMATS.length];

export function idOf(form: Form, code: number): RuleId {
  return ruleOf(form, code)?.id ?? FORMATS[code]!;
}

export function severityOf(form: Form, code: number): Severity {
  return ruleOf(form, code)?.severity ?? SEVERITIES[+FORMAT_SEVERITIES[code]!]!;
}

export function stageOf(form: Form, code: number): string | undefined {
  return ruleOf(form, code)?.stage;
}

/** That of the rule, or of the first rule that needs the field. */
export function clauseOf(form: Form, code: number, params: Record<string, unknown>): Clause | undefined {
  const isOf = ({ id }: { id: string }) => id === (params["rules"] as string[])[0];
  const rule = code === FormatCode.Required ? form.rules.find(isOf) : ruleOf(form, code);
  return rule?.clause && { ...rule.clause };
}

/** What is said of a value, if the code is of a check of format. */
export function readPhrase(code: number): Said | undefined {
  if (code >= FORMATS.length) return undefined;
  const said = nextWord();
  return {
    phrase: said & 0xff,
    entry: (said >>> Packing.EntryShift) & 0xff,
    by: said >>> Packing.ByShift,
    word: code === FormatCode.Enum ? key() : "",
  };
}

export function messageOf(of: Reading, code: number, at: IssuePath, params: Record<string, unknown>, said: Said | undefined): string {
  if (of.names && code === FormatCode.UnknownField) {
    const nearest = of.names.nearestTo(at.path);
    if (nearest === undefined) delete params["suggestion"];
    else own(params, "suggestion", nearest);
  }
  return said ? formatMessage(of, at.place, params, said) : ruleMessage(of, code - FORMATS.length, at.place, params);
}

/** Where an issue stands. */
interface IssuePath {
  readonly place: number;
  readonly path: Path;
}

/** A place, and there perhaps a key that the form does not have. */
export function readIssuePath(of: Reading, code: number): IssuePath {
  const place = nextWord();
  if (code !== FormatCode.UnknownField) return { place, path: pathAt(of, place) };
  const unknown = key();
  if (of.names) return { place, path: of.names.unknownPath(place, unknown) };
  const path = pathOf(of.form, place);
  append(path, unknown);
  return { place, path };
}

/** The value of a fix, as the caller has it. */
export function fixValue(of: Reading, place: number, op: number, value: unknown): unknown {
  return of.names && FIX_OPS[op] !== "sameAs" ? of.names.valueAt(place, value) : value;
}

export function readParams(of: Reading): Record<string, unknown> {
  const params: Record<string, unknown> = {};
  while (peek(0) !== LIST_END) own(params, word(), readValue(of));
  nextWord();
  return params;
}

/** Reads the plain spellings of the values that were given in other ones, by their places. */
export function readPlain(of: Reading): Map<number, unknown> {
  const plain = new Map<number, unknown>();
  while (peek(0) !== LIST_END) {
    const place = nextWord();
    plain.set(place, nextWord() === PRESENT ? readValue(of) : undefined);
  }
  nextWord();
  return plain;
}

const kinds = /* @__PURE__ */ KINDS.split(" ");

export function readValue(of: Reading): unknown {
  switch (nextWord() as Param) {
    case Param.Int:
      return nextLong();
    case Param.Bool:
      return nextWord() !== 0;
    case Param.Word:
      return word();
    case Param.Choices:
      return toEnd(word);
    case Param.Day:
      return dateText(nextLong());
    case Param.Instant:
      return instantText(nextLong());
    case Param.Rules:
      return times(nextWord(), () => of.form.rules[nextWord()]!.id);
    case Param.Place:
      return pathAt(of, nextWord());
    case Param.Kind:
      return kinds[nextWord()];
    case Param.Text:
      return key();
    case Param.Pairs:
      return Object.fromEntries(toEnd(() => [word(), word()] as const));
  }
}
