import type { Path } from "yushen";

/** `documents[0].kind`: how a developer writes the path. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`),
    "",
  );
}

/** The path of such a text. */
export const pathOf = (text: string): Path => text.split(/[.[]/).filter(Boolean).map((part) => (/^\d+\]$/.test(part) ? Number(part.slice(0, -1)) : part));

/** The id of the control that stands for the path. */
export const domId = (path: Path): string => `field:${pathText(path)}`;

/** The rulebook's name of the path: indices left out. */
export const templateOf = (path: Path): string => pathText(path).replace(/\[\d+\]/g, "[]");

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function getIn(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof part === "number") value = Array.isArray(value) ? value[part] : undefined;
    else value = isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  }
  return value;
}

/** A copy with the value at the path; `undefined` removes it. A parent of a wrong type is replaced. */
export function setIn(data: unknown, path: Path, value: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  if (typeof part === "number") {
    const list: unknown[] = Array.isArray(data) ? [...data] : [];
    if (rest.length === 0 && value === undefined) list.splice(part, 1);
    else list[part] = setIn(list[part], rest, value);
    return list;
  }
  const group: Record<string, unknown> = isObject(data) ? { ...data } : {};
  if (rest.length === 0 && value === undefined) delete group[part];
  else define(group, part, setIn(Object.hasOwn(group, part) ? group[part] : undefined, rest, value));
  return group;
}

/** The data with what the other has in place of its texts, where both have a value: nothing is lost that the other lacks. */
export function overlay(data: unknown, over: unknown): unknown {
  if (Array.isArray(data)) {
    const list: unknown[] = data;
    return Array.isArray(over) && over.length === list.length ? list.map((value, i) => overlay(value, over[i])) : data;
  }
  if (isObject(data)) {
    if (!isObject(over)) return data;
    const copy: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(data)) define(copy, key, Object.hasOwn(over, key) ? overlay(value, over[key]) : value);
    return copy;
  }
  return typeof data === "string" && over != null && typeof over !== "object" ? over : data;
}

/** Assignment to `__proto__` would set the prototype, not a key. */
function define(group: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(group, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Whether every parent of the path is there and can hold the next part, so that an edit replaces nothing. */
export function fits(data: unknown, path: Path): boolean {
  let value = data;
  for (const part of path) {
    if (typeof part === "number") {
      if (!Array.isArray(value) || part >= value.length) return false;
      value = value[part];
    } else {
      if (value === undefined) return true;
      if (!isObject(value)) return false;
      value = Object.hasOwn(value, part) ? value[part] : undefined;
    }
  }
  return true;
}
