/** What may stand at the caret: the form's keys, and of a key its values. */
import { startCompletion, type Completion, type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import type { EditorState } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { SyntaxNode } from "@lezer/common";
import type { FieldInfo, Path } from "yushen";
import { wallClock } from "../../../../pkg/src/element/base/time.js";
import { pathText, templateOf } from "../../../../pkg/src/element/state/paths.js";
import { infoAt, textAt, type Around } from "./known.js";
import { pathAt, propertiesOf, type Range } from "./places.js";


/** A choice; `plain` is what is inserted where its quotes are there already. */
interface Choice {
  insert: string;
  shown: string;
  detail: string;
  info?: string | undefined;
  boost?: number;
}

interface Place {
  kind: "key" | "value";
  /** Of a key the object's path, of a value its own. */
  path: Path;
  /** What is replaced: what was typed, with its quotes. */
  range: Range;
  object?: SyntaxNode | undefined;
}

const word = /["\p{L}\p{N}_.+-]*$/u;

/** What the caret is to give: a key or a value, by what stands before it. */
function placeOf(state: EditorState, pos: number): Place | undefined {
  const { path, node } = pathAt(state, pos, -1);
  const line = state.doc.lineAt(pos);
  const typed = word.exec(line.text.slice(0, pos - line.from))?.[0] ?? "";
  const isToken = ["PropertyName", "String", "Number", "True", "False", "Null"].includes(node.name) && node.to >= pos && node.from < pos;
  // A text without its closing quote reaches to the line's end.
  const closed = isToken && /"$/.test(state.sliceDoc(node.from + 1, node.to));
  const range = isToken ? { from: node.from, to: closed || node.name !== "String" ? node.to : pos } : { from: pos - typed.length, to: pos };
  if (!isToken && typed === "" && /^"/.test(state.sliceDoc(pos, pos + 1))) return undefined;
  const before = lastBefore(state, range.from);
  const holder = holderOf(node, range.from);
  if (holder === undefined) return undefined;
  const base = pathAt(state, holder.from, 1).path;
  if (before === ":") {
    const own = holder.name === "Object" ? keyBefore(state, holder, range.from) : undefined;
    return own === undefined ? undefined : { kind: "value", path: [...base, own], range };
  }
  if (before !== "," && before !== "{" && before !== "[" && !(isToken && node.name === "PropertyName")) return undefined;
  if (holder.name === "Object") return { kind: "key", path: base, range, object: holder };
  // The index is no matter: all elements are alike.
  return { kind: "value", path: path.length > base.length ? path : [...base, 0], range };
}

/** The last character before the position that is no white space. */
function lastBefore(state: EditorState, pos: number): string {
  return /(\S)\s*$/.exec(state.sliceDoc(Math.max(0, pos - 2000), pos))?.[1] ?? "";
}

function holderOf(node: SyntaxNode, from: number): SyntaxNode | undefined {
  for (let at: SyntaxNode | null = node; at; at = at.parent) if ((at.name === "Object" || at.name === "Array") && at.from < from) return at;
  return undefined;
}

function keyBefore(state: EditorState, object: SyntaxNode, pos: number): string | undefined {
  return propertiesOf(state, object).filter(({ key }) => key.to <= pos).at(-1)?.name;
}

function keyChoices(around: Around, state: EditorState, { path, range, object }: Place): Choice[] {
  const { formState, page, w } = around;
  const prefix = templateOf(path);
  const present = new Set((object ? propertiesOf(state, object) : []).filter(({ key }) => key.to < range.from || key.from > range.to).map(({ name }) => name));
  const missing = new Set(formState.report.missing.map(pathText));
  return formState.form.fields.flatMap((info, i) => {
    const cut = info.path.lastIndexOf(".");
    const name = info.path.slice(cut + 1);
    if (info.path.slice(0, Math.max(cut, 0)) !== prefix || name.endsWith("[]") || present.has(name)) return [];
    const at = [...path, name];
    const isNeeded = [...missing].some((text) => text === pathText(at) || text.startsWith(`${pathText(at)}.`));
    return {
      insert: JSON.stringify(name),
      shown: name,
      detail: `${page.say(info.label)}${isNeeded ? ` · ${w.needed}` : ""}`,
      info: textAt(around, at) || undefined,
      boost: (isNeeded ? 50 : 0) - i / 100,
    };
  });
}

function valueChoices(around: Around, { path }: Place): Choice[] {
  const { page, w } = around;
  const info = infoAt(around, path);
  if (info === undefined) return [];
  const isElement = typeof path.at(-1) === "number";
  const text = (value: string, detail: string): Choice => ({ insert: JSON.stringify(value), shown: value, detail });
  const bare = (insert: string, detail: string): Choice => ({ insert, shown: insert, detail });
  if (info.options && (isElement || info.type === "enum")) return info.options.map(({ value, label }, i) => ({ ...text(value, page.say(label)), boost: -i / 100 }));
  const now = wallClock(Date.now());
  switch (info.type) {
    case "bool":
      return [bare("true", w.yes), bare("false", w.no)];
    case "date":
      return [text(now.slice(0, 10), w.today)];
    case "dateOrLongTerm":
      return [text("longTerm", w.longTerm), text(now.slice(0, 10), w.today)];
    case "instant":
      return [text(`${now}+08:00`, w.now), text(now.slice(0, 10), w.today)];
    case "group":
      return [bare("{}", w.group)];
    case "list":
      return isElement ? (info.item === "group" ? [bare("{}", w.group)] : []) : [bare("[]", w.list)];
    default:
      return [];
  }
}

/** What follows a key: its colon, and the brackets or quotes of its value. */
function startOf(info: FieldInfo | undefined): { open: string; close: string } {
  switch (info?.type) {
    case "group":
      return { open: "{", close: "}" };
    case "list":
      return { open: "[", close: "]" };
    case "string":
      return { open: '"', close: '"' };
    default:
      return { open: "", close: "" };
  }
}

function applyKey(view: EditorView, insert: string, from: number, to: number, info: FieldInfo | undefined): void {
  const { doc } = view.state;
  const after = view.state.sliceDoc(to, to + 200);
  const before = /(\S)\s*$/.exec(view.state.sliceDoc(Math.max(0, from - 200), from))?.[1] ?? "";
  const comma = before !== "" && !"{[,:".includes(before) ? ", " : "";
  if (/^\s*:/.test(after)) return view.dispatch({ changes: { from, to, insert: comma + insert }, selection: { anchor: from + comma.length + insert.length }, userEvent: "input.complete" });
  const { open, close } = startOf(info);
  const next = /^\s*"/.test(after) && to < doc.length ? "," : "";
  const text = `${comma}${insert}: ${open}`;
  view.dispatch({ changes: { from, to, insert: `${text}${close}${next}` }, selection: { anchor: from + text.length }, userEvent: "input.complete", scrollIntoView: true });
  startCompletion(view);
}

function applyValue(view: EditorView, insert: string, from: number, to: number): void {
  const next = /^\s*"/.test(view.state.sliceDoc(to, to + 200)) ? "," : "";
  const inside = insert === "{}" || insert === "[]" ? 1 : insert.length;
  view.dispatch({ changes: { from, to, insert: insert + next }, selection: { anchor: from + inside }, userEvent: "input.complete", scrollIntoView: true });
}

export const completionsOf = (aroundNow: () => Around) => {
  const choose = (context: CompletionContext): CompletionResult | null => {
    const { state, pos } = context;
    const place = placeOf(state, pos);
    if (place === undefined) return null;
    const typed = state.sliceDoc(place.range.from, pos).replace(/"/g, "").toLowerCase();
    const started = pos > place.range.from;
    // Unasked only where something was begun, or where there is a value to choose.
    if (!context.explicit && !started && place.kind === "key") return null;
    const around = aroundNow();
    const choices = place.kind === "key" ? keyChoices(around, state, place) : valueChoices(around, place);
    const options: Completion[] = choices
      .filter(({ shown, detail }) => shown.toLowerCase().includes(typed) || detail.toLowerCase().includes(typed))
      .sort((a, b) => (b.boost ?? 0) - (a.boost ?? 0))
      .map(({ insert, shown, detail, info }) => ({
        label: shown,
        detail,
        type: place.kind,
        ...(info === undefined ? {} : { info }),
        apply: (view, _completion, from) => {
          const to = Math.max(place.range.to, view.state.selection.main.head);
          if (place.kind === "key") applyKey(view, insert, from, to, infoAt(around, [...place.path, shown]));
          else applyValue(view, insert, from, to);
        },
      }));
    if (options.length === 0) return null;
    // With each key at once: choices that are still awaited would leave an Enter to break the line, and a Tab to leave.
    const update: CompletionResult["update"] = (_before, _from, _to, next) => choose(next);
    return { from: place.range.from, to: place.range.to, options, filter: false, update };
  };
  return choose;
};
