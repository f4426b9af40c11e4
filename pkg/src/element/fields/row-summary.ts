/** A row of a list in one line, from the fields that it has. */
import type { Page } from "../base/context.js";
import { shownDate } from "../base/date-text.js";
import { isObject } from "../state/paths.js";
import type { FieldNode } from "../state/tree.js";

const longest = 30;

function wordOf({ info }: FieldNode, value: unknown, { say }: Page): string {
  if (typeof value !== "string") return "";
  const option = info.options?.find((choice) => choice.value === value);
  return option ? say(option.label) : info.type === "string" ? value.trim().slice(0, longest) : "";
}

/** What tells one row from the next: its first choice or text, or the three levels of a category. */
export function titleOf(node: FieldNode, value: unknown, page: Page): string {
  const [first] = node.children;
  if (first === undefined || !isObject(value)) return "";
  if (!node.info.categories) return wordOf(first, value[first.name], page);
  return node.children
    .filter(({ info }) => info.type === "string")
    .map((child) => wordOf(child, value[child.name], page))
    .filter(Boolean)
    .join(" / ");
}

/** The rest in brief: how it stands, from when to when, and whose it is. */
export function summaryOf(node: FieldNode, value: unknown, page: Page): string {
  if (!isObject(value) || node.info.categories) return "";
  const [, ...others] = node.children;
  const status = others.filter(({ info }) => info.type === "enum").map((child) => wordOf(child, value[child.name], page));
  const name = others.filter(({ info }) => info.type === "string" && info.format === undefined).map((child) => wordOf(child, value[child.name], page));
  const days = others.flatMap(({ info, name }) => {
    const held = value[name];
    if (!["date", "dateOrLongTerm", "instant"].includes(info.type) || typeof held !== "string" || held === "") return [];
    return held === "longTerm" ? page.t.longTerm : shownDate(held);
  });
  return [status.filter(Boolean).at(-1), days.slice(0, 2).join(" – "), name.find(Boolean)].filter(Boolean).join(" · ");
}
