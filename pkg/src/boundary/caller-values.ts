/** Reads callers' values. Each read may run code of the page's, and may throw. */
import { Kind } from "./protocol.js";

/** What is no value of the form's, by its kind. */
export class Foreign {
  constructor(readonly kind: Kind) {}
}
export const ARRAY = /* @__PURE__ */ new Foreign(Kind.Array);
export const OBJECT = /* @__PURE__ */ new Foreign(Kind.Object);
/** Reading it threw. */
export const UNREADABLE = /* @__PURE__ */ new Foreign(Kind.Unreadable);

/** What a `Date` names: its day where the caller is, since 1970-01-01, and its time; NaN where it names none. */
export class Moment {
  constructor(
    readonly day: number,
    readonly at: number,
  ) {}
}

/** The longest list that JavaScript has. */
const MAX_LENGTH = 0xffff_ffff;
const DAY = 86_400_000;

/** A property of a value. */
export function read(data: object, key: PropertyKey): unknown {
  try {
    return (data as Record<PropertyKey, unknown>)[key];
  } catch {
    needStack();
    return UNREADABLE;
  }
}

/** What an object is where a form has a value: what it names if it is a `Date`, or has one as dayjs and moment do. */
export function momentIn(data: object): Moment | Foreign {
  const moment = momentOf(data);
  if (moment) return moment;
  const { toDate } = data as { toDate?: unknown };
  if (typeof toDate !== "function") return OBJECT;
  const date: unknown = toDate.call(data);
  return (typeof date === "object" && date !== null && momentOf(date)) || OBJECT;
}

/** What a `Date` names, of another window or realm too, whatever it says of itself. */
export function momentOf(data: object): Moment | undefined {
  let at: number;
  try {
    at = Date.prototype.getTime.call(data);
  } catch {
    needStack();
    return undefined;
  }
  const date = new Date(at);
  return new Moment(new Date(0).setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate()) / DAY, at);
}

/**
 * What a class's instance is that has none of a form's fields of its own; none where an object may be somebody's plain
 * one, of another window or realm too.
 */
export function instanceIn(data: object): Moment | Foreign | undefined {
  const proto: unknown = Object.getPrototypeOf(data);
  if (typeof proto !== "object" || proto === null) return undefined;
  if (Object.getPrototypeOf(proto) === null || !Object.prototype.hasOwnProperty.call(proto, "constructor")) return undefined;
  return momentOf(data) ?? new Foreign(kindOf(data));
}

function kindOf(data: object): Kind {
  const tag = Object.prototype.toString.call(data).slice(8, -1);
  switch (tag) {
    case "FormData":
      return Kind.FormData;
    case "URLSearchParams":
      return Kind.UrlSearchParams;
    case "Map":
      return Kind.Map;
    case "Set":
      return Kind.Set;
    case "Promise":
      return Kind.Promise;
    case "Response":
      return Kind.Response;
    case "Request":
      return Kind.Request;
  }
  if (tag.endsWith("Event")) return Kind.Event;
  if (tag.endsWith("Element")) return Kind.Element;
  return typeof (data as { then?: unknown }).then === "function" ? Kind.Promise : Kind.Instance;
}

/** The length of a list, read once; a proxy's may be anything. */
export function lengthOf(list: unknown[]): number {
  const length = Math.trunc(Number(list.length));
  return length > 0 ? Math.min(length, MAX_LENGTH) : 0;
}

/**
 * Throws where the stack is nearly used up. Reading a value may throw for that, or because the value is made so: only
 * then may it be called unreadable.
 */
export function needStack(frames = 1000): number {
  return frames === 0 ? 0 : needStack(frames - 1) + 1;
}
