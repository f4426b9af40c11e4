import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { FormId } from "yushen";
import { labelsOf, type Labelled } from "./field-labels.js";

type Json = Record<string, unknown>;
type Tree = Json & { forms: Record<string, Json>; categories: Json };

const languages = ["zh-CN", "en"];

const fileOf = (language: string): string => fileURLToPath(new URL(`../pkg/src/generated/rulebook.${language}.json`, import.meta.url));

/** As text, which is parsed faster than a script's objects. */
const textModule = (value: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** By form: how its stages stand while it is empty, and the paths that it lacks then. */
async function blankReports(): Promise<Json> {
  const { check, rulebook } = (await import(new URL("../pkg/dist/index.js", import.meta.url).href)) as typeof import("yushen");
  const pathOf = (path: (string | number)[]) => path.join(".");
  const of = (form: FormId): Json => {
    const { stages, missing, maybe } = check(form, {}, { mode: "draft" });
    return { stages, missing: missing.map(pathOf), maybe: maybe.map(pathOf) };
  };
  return Object.fromEntries(Object.keys(rulebook.forms).map((form) => [form, of(form as FormId)]));
}

/**
 * Each language's rulebook in two files: what a form needs to be drawn, and the rest, which is half of it and can come later.
 * `rulebook:labels` is what the fields and their options are called in all languages: tables are headed by any of them.
 * `rulebook:blank` is what the engine says of each form while it is empty, for the time until the page has the engine.
 */
export function rulebookFiles(): Plugin {
  const prefix = "rulebook:";
  const marked = `\0${prefix}`;
  return {
    name: "rulebook-files",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(marked)) return undefined;
      if (id === `${marked}labels`) {
        const books = languages.map((language) => {
          const path = fileOf(language);
          this.addWatchFile(path);
          return JSON.parse(readFileSync(path, "utf8")) as { forms: Record<string, Labelled> };
        });
        return { code: textModule(labelsOf(books)), moduleType: "js" };
      }
      if (id === `${marked}blank`) return { code: textModule(await blankReports()), moduleType: "js" };
      const [part, language] = id.slice(marked.length).split("/");
      const path = fileOf(language ?? "");
      this.addWatchFile(path);
      const { clauses, categories, ...first } = JSON.parse(readFileSync(path, "utf8")) as Tree;
      const examples = Object.fromEntries(Object.entries(first.forms).map(([form, info]) => [form, info.examples]));
      const forms = Object.fromEntries(Object.entries(first.forms).map(([form, info]) => [form, { ...info, examples: [] }]));
      const nothing = { clauses: [], categories: Object.fromEntries(Object.keys(categories).map((table) => [table, []])) };
      const tree = part === "first" ? { ...first, forms, ...nothing } : { clauses, categories, examples };
      return { code: textModule(tree), moduleType: "js" };
    },
  };
}
