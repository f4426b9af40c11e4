// No page is opened: which question comes next is decided by the form's state alone.
import { expect, test } from "@playwright/test";
import type { FormId, Path } from "yushen";
import { load } from "./questions-bundle.js";
import { rulebook } from "./questions.js";

const { FormState, Progress, fieldOf, isRow, listOf, nextStep, pathText, rowsAt, settledBy, standingOf } = await load();

/** A generator of numbers from 0 to below 1; the same seed gives the same. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const samples: Record<string, string> = { "app-id": "tt0123456789abcdef", uscc: "91350100M000100Y43", "resident-id": "11010519491231002X", version: "20.7.0" };

for (const form of Object.keys(rulebook.forms) as FormId[]) {
  test(`${form}: whatever is answered, it ends, asks nothing twice, and what is settled stays`, () => {
    for (let seed = 1; seed <= 12; seed++) walk(form, random(seed), `${form}, seed ${seed}`);
  });
}

function walk(form: FormId, next: () => number, name: string): void {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  const state = new FormState(form, { mode: "draft", locale: "zh-CN" });
  state.setAsOf("2024-11-20T10:00:00+08:00");
  const progress = new Progress();
  const seen = new Map<string, number>();
  const settled = new Map<string, string>();
  for (let turns = 0; ; turns++) {
    expect(turns, `${name}: it ends`).toBeLessThan(400);
    for (const key of settled.keys())
      expect(state.report.issues.map(({ rule, path }) => `${rule} ${pathText(path)}`), `${name}: settled by ${key}`).toContain(key);
    for (const { rule, path } of settledBy(state, progress)) settled.set(`${rule} ${pathText(path)}`, rule);
    const step = nextStep(state, progress);
    if (step.at === "end") break;
    if (step.at === "settled") {
      expect(standingOf(state.report), name).toBe("fail");
      progress.goesOn = true;
      continue;
    }
    if (step.at !== "question") throw new Error(step.at);
    const text = pathText(step.path);
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    expect(times, `${name}: ${text} again`).toBeLessThanOrEqual(progress.skipped.has(text) ? 2 : 1);
    respond(step.path, text);
  }
  const skipped = new Set(progress.skipped.keys());
  if (skipped.size === 0) expect(state.report.next, name).toEqual([]);
  if (settled.size > 0) expect(state.report.verdict, name).toBe("fail");
  state.close();

  function respond(path: Path, text: string): void {
    const row = listOf(path);
    if (isRow(path) && row) {
      const list = pathText(row.list);
      const info = fieldOf(state.form, row.list)!;
      const mayBeNone = row.row > 0 || info.min === 0;
      if (mayBeNone && (row.row >= 2 || next() < 0.4)) {
        progress.filling.delete(list);
        progress.done.add(list);
        if (row.row === 0) state.edit(row.list, [], true);
        return;
      }
      const first = state.form.fields.find((field) => field.path.startsWith(`${info.path}[].`))!;
      const kind = info.categories
        ? pick([{ level1: "文娱", level2: "文娱", level3: "视频" }, { level1: "社交", level2: "社交", level3: "婚恋" }, { level1: "汽车", level2: "二手车", level3: "二手车线下零售" }])
        : first.options
          ? { [first.path.split(".").at(-1)!]: pick(first.options).value }
          : {};
      state.edit(path, kind, true);
      expect(rowsAt(state, row.list)).toHaveLength(row.row + 1);
      progress.filling.add(list);
      return;
    }
    const isMissing = state.report.missing.some((at) => pathText(at) === text);
    if (next() < 0.1) {
      if (isMissing) progress.skipped.set(text, (progress.skipped.get(text) ?? 0) + 1);
      else progress.declined.add(text);
      return;
    }
    const info = fieldOf(state.form, path)!;
    const words = (info.options ?? []).map(({ value }) => value);
    const value = {
      bool: () => next() < 0.7,
      enum: () => pick(words),
      int: () => pick([info.min ?? 0, Math.min(info.max ?? 1000, 60), Math.min(info.max ?? 1000, 1000)]),
      string: () => (info.format ? samples[info.format] : pick(["甲", "https://www.douyin.com/a", "pages/index", "1234567890123456"])),
      date: () => pick(["2024-01-01", "2024-11-20", "2030-01-01"]),
      dateOrLongTerm: () => pick(["2024-01-01", "longTerm", "2030-01-01"]),
      instant: () => pick(["2024-11-01T10:00:00+08:00", "2024-11-02T10:00:00+08:00", "2024-11-20T09:55:00+08:00"]),
      list: () => (words.length === 0 ? ["财务"] : words.filter(() => next() < 0.5)),
      group: () => undefined,
    }[info.type]();
    state.edit(path, Array.isArray(value) && value.length === 0 && info.min !== 0 ? [words[0]] : value, true);
    progress.skipped.delete(text);
  }
}
