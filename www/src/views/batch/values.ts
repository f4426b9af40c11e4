/** What a cell says, as a form's value. What is not understood is handed on as it is: the engine says what is wrong with it. */
import type { FieldLabels } from "../../../field-labels.js";
import { fold } from "./fold.js";

export type Cell = string | number | boolean | Date | null;

/** Brackets and signs count here, so that ✓ and ✗ differ. */
const word = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/[\p{Z}\p{C}]/gu, "");

const yes = new Set(["是", "有", "对", "真", "已", "y", "yes", "t", "true", "1", "on", "√", "✓", "✔", "☑", "✅"]);
const no = new Set(["否", "无", "没有", "不", "不是", "未", "假", "n", "no", "f", "false", "0", "off", "×", "✗", "✘", "☒", "❌"]);
const longTerm = new Set(["长期", "长期有效", "永久", "永久有效", "无固定期限", "longterm", "permanent", "indefinite"]);
const nothing = new Set(["-", "--", "—", "——", "–", "/", "\\", "n/a", "#n/a", "null", "空"]);

/** Between the words of a list in one cell. */
const between = /[、,，;；|\n\r]+/;

/** Excel's day 0; its 1900 was a leap year, which matters before any date that a form has. */
const dayZero = Date.UTC(1899, 11, 30);
const day = 86_400_000;

const two = (number: number): string => String(number).padStart(2, "0");

/** A cell's date has no zone: it is the day that it shows. */
function dateText(date: Date, withTime: boolean): string {
  const at = new Date(Math.round(date.getTime() / 1000) * 1000);
  const text = `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
  const time = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`;
  return withTime && time !== "00:00:00" ? `${text} ${time}` : text;
}

/** A date that was typed into a cell which shows numbers: 45536 is 2024-09-01. */
const isSerial = (number: number): boolean => number >= 20_000 && number < 80_000;

function dateOf(cell: Cell, field: FieldLabels): unknown {
  const withTime = field.type === "instant";
  if (cell instanceof Date) return dateText(cell, withTime);
  if (typeof cell === "string") {
    if (field.type === "dateOrLongTerm" && longTerm.has(fold(cell))) return "longTerm";
    if (!/^\s*\d{5}(\.\d+)?\s*$/.test(cell)) return cell;
  }
  const number = Number(cell);
  return isSerial(number) ? dateText(new Date(dayZero + number * day), withTime) : cell;
}

function intOf(cell: Cell): unknown {
  if (typeof cell !== "string") return cell;
  const text = cell.normalize("NFKC").replace(/[\p{Z}\p{C}]/gu, "");
  // 380 分, 1.2 万, 60.00: what is written beside a number, and the zeros that a cell shows.
  const [, number, many] = /^(-?\d[\d,]*(?:\.\d+)?)(万)?(?:[个分元次条粉天]|毫秒|人)?$/.exec(text) ?? [];
  if (number === undefined) return cell;
  const plain = many === undefined ? number.replace(/\.0+$/, "") : String(Math.round(Number(number.replaceAll(",", "")) * 1e8) / 1e4);
  return /^-?\d[\d,]*$/.test(plain) ? plain : cell;
}

const optionsOf = new WeakMap<FieldLabels, Map<string, string>>();

function optionOf(text: string, field: FieldLabels): string | undefined {
  let options = optionsOf.get(field);
  if (options === undefined) {
    options = new Map();
    for (const { value, labels } of field.options ?? []) {
      for (const label of [value, ...labels]) if (!options.has(fold(label))) options.set(fold(label), value);
    }
    optionsOf.set(field, options);
  }
  return options.get(fold(text));
}

const textOf = (cell: Cell): string => (cell instanceof Date ? dateText(cell, true) : cell === null ? "" : String(cell));

function wordsOf(cell: Cell, field: FieldLabels): unknown {
  const text = textOf(cell);
  if (field.item === "enum") {
    const whole = optionOf(text, field);
    if (whole !== undefined) return [whole];
  }
  const parts = text.split(between).map((part) => part.trim()).filter((part) => part !== "");
  return field.item === "enum" ? parts.map((part) => optionOf(part, field) ?? part) : parts;
}

/** 文娱 > 文娱 > 视频; several after semicolons or on lines of their own. */
const categoriesOf = (cell: Cell): unknown =>
  textOf(cell)
    .split(/[;；\n\r]+/)
    .map((part) => part.split(/\s*(?:[>＞›»→]|--|—)\s*/).map((level) => level.trim()))
    .filter(([level1]) => level1 !== "")
    .map(([level1, level2, level3]) => ({ level1, ...(level2 === undefined ? {} : { level2 }), ...(level3 === undefined ? {} : { level3 }) }));

/** `undefined`: nothing is said. */
export function valueOf(cell: Cell, field: FieldLabels): unknown {
  if (cell === null || cell === undefined) return undefined;
  if (typeof cell === "string") {
    const said = word(cell);
    if (said === "" || (field.type !== "string" && nothing.has(said))) return undefined;
  }
  switch (field.type) {
    case "bool": {
      const said = word(textOf(cell));
      return yes.has(said) || (said.length > 1 && said.startsWith("已")) ? true : no.has(said) || (said.length > 1 && said.startsWith("未")) ? false : cell;
    }
    case "int":
      return intOf(cell);
    case "enum":
      return optionOf(textOf(cell), field) ?? textOf(cell);
    case "date":
    case "dateOrLongTerm":
    case "instant":
      return dateOf(cell, field);
    case "list":
      return field.item === "group" ? categoriesOf(cell) : wordsOf(cell, field);
    default:
      return textOf(cell);
  }
}
