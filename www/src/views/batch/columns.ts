/** Which column of a table is which field of a form. */
import type { FieldLabels } from "../../../field-labels.js";
import { fold, foldPath } from "./fold.js";

/** A field that a column can stand for: `account.type`, `documents[0].kind`; a list of words or of categories as a whole. */
export interface Target {
  path: string;
  field: FieldLabels;
}

/** `guess`: only a part of the label; people should look at it. */
export interface Match {
  path: string;
  how: "path" | "label" | "guess";
}

const isGroups = (field: FieldLabels): boolean => field.type === "list" && field.item === "group";
const isLeaf = (field: FieldLabels): boolean => field.type !== "group" && (!isGroups(field) || field.categories !== undefined);
const templateOf = (path: string): string => path.replace(/\[\d+\]/g, "[]");
const parentOf = (path: string): string => path.replace(/\.?[^.]+$/, "");

/** How a list of groups is spread over columns at most; more rows than that are not put into a table. */
const longest = 50;

export class Columns {
  readonly #fields: readonly FieldLabels[];
  readonly #byPath = new Map<string, FieldLabels>();
  readonly #paths = new Map<string, FieldLabels>();
  /** A folded label, and the path; `""` where several paths share it. */
  readonly #labels = new Map<string, string>();
  /** Folded labels of what is no row of a list. */
  readonly #plain: [label: string, path: string][] = [];

  constructor(fields: readonly FieldLabels[]) {
    this.#fields = fields;
    for (const field of fields) this.#byPath.set(field.path, field);
    for (const field of fields) {
      if (!isLeaf(field)) continue;
      this.#paths.set(foldPath(field.path), field);
      // A column may be for one word of a list.
      if (field.type === "list" && field.item !== "group") this.#paths.set(`${foldPath(field.path)}[]`, field);
    }
    // What is written out in full goes before what is left out in part.
    const tiers: [string, string][][] = [[], [], []];
    for (const field of fields) if (isLeaf(field)) this.#name(field, tiers);
    for (const tier of tiers) {
      const found = new Map<string, string>();
      for (const [label, path] of tier) found.set(label, (found.get(label) ?? path) === path ? path : "");
      for (const [label, path] of found) if (label !== "" && !this.#labels.has(label)) this.#labels.set(label, path);
    }
  }

  #name(field: FieldLabels, [full, short, part]: [string, string][][]): void {
    const list = this.#listOf(field.path);
    for (const text of field.labels) {
      const label = fold(text);
      const brief = fold(text.replace(/[（(].*?[）)]/g, "").replace("是否", ""));
      if (list === undefined) {
        const group = this.#byPath.get(parentOf(field.path));
        full!.push([label, field.path]);
        for (const of of group?.labels ?? []) full!.push([fold(of) + label, field.path], [fold(of) + brief, field.path]);
        short!.push([brief, field.path]);
        this.#plain.push([label, field.path]);
        continue;
      }
      const rows = [...(list.row ?? []), ...list.labels].map(fold);
      for (let at = 0; at < Math.min(list.max ?? longest, longest); at += 1) {
        const path = field.path.replace("[]", `[${at}]`);
        for (const row of rows) full!.push([`${row}${at + 1}${label}`, path], [`第${at + 1}个${row}${label}`, path], [`${row}${label}${at + 1}`, path]);
        short!.push([`${label}${at + 1}`, path]);
        if (at > 0) continue;
        for (const row of rows) short!.push([row + label, path]);
        part!.push([label, path]);
      }
    }
    if (field.type === "list" && field.item !== "group") {
      for (const text of field.row ?? []) short!.push([fold(text), field.path]);
    }
  }

  #listOf(path: string): FieldLabels | undefined {
    const end = path.indexOf("[]");
    return end < 0 ? undefined : this.#byPath.get(path.slice(0, end));
  }

  /** The field of a path with its indices. */
  target(path: string): Target | undefined {
    const own = this.#byPath.get(templateOf(path)) ?? this.#byPath.get(path.replace(/\[\d+\]$/, ""));
    return own === undefined || !isLeaf(own) ? undefined : { path, field: own };
  }

  /** What a heading names for sure. */
  exact(heading: string): Match | undefined {
    const asPath = foldPath(heading);
    const field = this.#paths.get(asPath.replace(/\[\d+\]/g, "[]")) ?? this.#paths.get(asPath.replace(/^([^.[\]]+(?:\.[^.[\]]+)*)\.([^.]+)$/, "$1[].$2"));
    if (field !== undefined && asPath !== "") {
      const index = /\[(\d+)\]/.exec(asPath)?.[1];
      const path = field.type === "list" && index !== undefined ? `${field.path}[${index}]` : field.path.replace("[]", `[${index ?? 0}]`);
      return { path, how: "path" };
    }
    const bare = heading.replace(/[（(][^（）()]*[）)]\s*$/, "").replace(/[*＊]|必填|选填/g, "");
    for (const text of [heading, bare, heading.replace("是否", ""), bare.replace("是否", "")]) {
      const path = this.#labels.get(fold(text));
      if (path) return { path, how: "label" };
    }
    return undefined;
  }

  /** What a heading seems to name: the one label that it is a part of, or that is a part of it. */
  guess(heading: string): Match | undefined {
    const text = fold(heading.replace("是否", ""));
    if (text.length < (/^[\x20-\x7e]+$/.test(text) ? 5 : 2)) return undefined;
    const paths = new Set<string>();
    for (const [label, path] of this.#plain) if (label.includes(text) || (label.length > 3 && text.includes(label))) paths.add(path);
    const [path, ...others] = paths;
    return path === undefined || others.length > 0 ? undefined : { path, how: "guess" };
  }

  /** Each column's field, none twice. */
  map(headings: readonly string[]): (Match | undefined)[] {
    const taken = new Set<string>();
    const take = (match: Match | undefined): Match | undefined => {
      if (match === undefined || taken.has(match.path)) return undefined;
      taken.add(match.path);
      return match;
    };
    const exact = headings.map((heading) => take(this.exact(heading)));
    return exact.map((match, at) => match ?? take(this.guess(headings[at]!)));
  }

  /** All that a column may stand for; of lists of groups as many rows as are asked for. */
  all(rowsOf: (list: string) => number): Target[] {
    return this.#fields.flatMap((field): Target[] => {
      if (!isLeaf(field)) return [];
      const list = this.#listOf(field.path);
      if (list === undefined) return [{ path: field.path, field }];
      const rows = Math.min(rowsOf(list.path), list.max ?? longest, longest);
      return Array.from({ length: rows }, (_, at) => ({ path: field.path.replace("[]", `[${at}]`), field }));
    });
  }
}
