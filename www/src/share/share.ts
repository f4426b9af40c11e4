/** A form's data in a link: nothing is sent anywhere, the address holds it. */
import type { CheckOptions, FormId, FormInfo, Mode, Path } from "yushen";
import type { FormState } from "../../../pkg/src/element/state/form-state.js";
import { judgeData, rulebook } from "../../../pkg/src/element/state/judge.js";
import { isObject } from "../../../pkg/src/element/state/paths.js";
import { hrefOf } from "../route.js";
import { leaveOut, type Kind } from "./leave-out.js";
import { pack, unpack, Unreadable } from "./pack.js";

export interface ShareOptions {
  /** The instant of the judgement; left out or `null`, it is now. */
  asOf?: string | null;
  mode?: Mode;
  /** That instant is that of the judgement, and no day that was asked for. Default: whether `asOf` is left out. */
  now?: boolean;
  /** The data are a program's, and are read as they are; otherwise as people write them. */
  exact?: boolean;
  /** What of what tells who someone is goes into the link; without it, nothing of that. */
  show?: ReadonlySet<Kind>;
}

/** What a link holds. */
export interface Shared {
  data: unknown;
  asOf: string;
  /** The judgement was of the moment, and not of a day that was asked for. */
  now: boolean;
  mode: Mode;
  exact: boolean;
  /** Where stand-ins stand for what was given and is not in the link. */
  left: Path[];
  /** With the stand-ins the report is what it was. */
  same: boolean;
  /** The version of the rulebook that judged it. */
  rulebook: string;
  /** The text that the link holds: of the same form's data it is the same. */
  text: string;
}

/** The names in the link's text are short; what is as usual is left out. */
interface Payload {
  v: string;
  t: string;
  n?: 1;
  m?: 1;
  x?: 1;
  w?: 1;
  h?: Path[];
  d: unknown;
}

const optionsOf = ({ asOf, mode, exact }: { asOf: string; mode: Mode; exact: boolean }): CheckOptions => ({ asOf, mode, coerce: !exact });

/** What goes into a link, as text. */
export function shareText(form: FormInfo, data: unknown, options: ShareOptions = {}): string {
  const { mode = "draft", exact = false, show = new Set() } = options;
  const asOf = options.asOf ?? new Date().toISOString().replace(/\.\d+/, "");
  const { data: d, paths, same } = leaveOut(form, data, show, optionsOf({ asOf, mode, exact }));
  const payload: Payload = {
    v: rulebook.version,
    t: asOf,
    ...((options.now ?? options.asOf == null) ? { n: 1 } : {}),
    ...(mode === "submit" ? { m: 1 } : {}),
    ...(exact ? { x: 1 } : {}),
    ...(same ? {} : { w: 1 }),
    ...(paths.length > 0 ? { h: paths } : {}),
    d,
  };
  return JSON.stringify(payload);
}

/** The part of the address that holds the data. */
export const shareFragment = (form: FormId, data: unknown, options: ShareOptions = {}): Promise<string> =>
  pack(shareText(rulebook.forms[form], data, options));

/** The address of a form's report, from `#` on. */
export async function shareHref(form: FormId, data: unknown, options: ShareOptions = {}): Promise<string> {
  return hrefOf({ at: "report", form, fragment: await shareFragment(form, data, options) });
}

/** How a form that is filled in on this page is shared. */
export const sharedOf = (formState: FormState): { data: unknown } & ShareOptions => {
  const { sheet, mode, plain } = formState;
  const exact = sheet.text !== null;
  return { data: exact ? sheet.data : plain, asOf: sheet.asOf, mode, exact };
};

const instant = /^(19[7-9]\d|2\d{3})-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/;

/** What a link's fragment holds. Throws `Unreadable`, and nothing else, where that is no form's data. */
export async function openShared(form: FormId, fragment: string): Promise<Shared> {
  const text = await unpack(fragment);
  try {
    const payload: unknown = JSON.parse(text);
    if (!isObject(payload) || typeof payload.t !== "string" || !instant.test(payload.t) || !("d" in payload)) throw new Unreadable("damaged");
    const { v, t, n, m, x, w, h, d } = payload as unknown as Payload;
    const shared: Shared = {
      data: d,
      asOf: t,
      now: n === 1,
      mode: m === 1 ? "submit" : "draft",
      exact: x === 1,
      left: Array.isArray(h) ? h.filter(isPath) : [],
      same: w !== 1,
      rulebook: String(v),
      text,
    };
    judgeData(form, d, optionsOf(shared));
    return shared;
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable("damaged");
  }
}

const isPath = (path: unknown): path is Path => Array.isArray(path) && path.every((part) => typeof part === "string" || Number.isSafeInteger(part));
