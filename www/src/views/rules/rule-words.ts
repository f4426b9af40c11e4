import { useEffect, useState } from "preact/hooks";
import type { Locale, Path } from "yushen";
import { usePage } from "../../../../pkg/src/element/base/context.js";

/** A change to the form's first example; without a value, what is left out. */
export interface Change {
  path: Path;
  value?: unknown;
  /** The value for people, where it is long. */
  printed?: string;
}

/** What leads from the form's first example to an outcome, or why nothing does. */
export type Way = { changes: Change[]; asOf?: string } | { never: string };

export type Kind = "pass" | "fail" | "unknown";

/** What is said of a rule besides the rulebook: written by codegen, from what the rule is. */
export interface RuleWords {
  applies: string;
  requires: string;
  /** What its message says, with parameters in braces. */
  otherwise: string;
  ways: Record<Kind, Way>;
}

interface WordsFile {
  rules: Record<string, RuleWords>;
  /** Ids that are no more, each with the one that took its place. */
  renamed: Record<string, string>;
}

const files: Record<Locale, () => Promise<{ default: unknown }>> = {
  "zh-CN": () => import("../../generated/rules.zh-CN.json"),
  en: () => import("../../generated/rules.en.json"),
};

const loaded = new Map<Locale, WordsFile>();

/** The words in the page's language, once they are here; `failed` where they could not be had. */
export function useRuleWords(): WordsFile | undefined | "failed" {
  const { locale } = usePage();
  const [failed, setFailed] = useState(false);
  const [, redraw] = useState(0);
  useEffect(() => {
    if (loaded.has(locale)) return;
    setFailed(false);
    files[locale]().then(
      (file) => {
        loaded.set(locale, file.default as WordsFile);
        redraw((turn) => turn + 1);
      },
      () => setFailed(true),
    );
  }, [locale]);
  return loaded.get(locale) ?? (failed ? "failed" : undefined);
}
