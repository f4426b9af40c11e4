import { createContext } from "preact";
import { useContext, useLayoutEffect, useReducer, useRef } from "preact/hooks";
import type { Path } from "yushen";
import { findingsOf, type Findings } from "../state/findings.js";
import type { FormState } from "../state/form-state.js";
import { pathText } from "../state/paths.js";

/** An error that appears between two keys of one word only disturbs. */
const pause = 1000;

/**
 * What a field looks at, and where the person is: the same object for as long as the form is shown. A field watches what it
 * shows of it, and is drawn when that changes, so that a key redraws the one field and not the form.
 */
export class Desk {
  readonly formState: FormState;
  disabled = false;
  /** Path of the text that is being written, from its first key until it is left: what is around it stands still. */
  typing: string | undefined;
  /** The text has not changed for a while. */
  paused = false;
  /** Path of the field that has focus. */
  focused: string | undefined;
  /** Where somebody was led: what is folded around it opens. */
  revealed: Path | undefined;
  /** Where it was when the watchers were told last: focus may have gone on before they hear of it. */
  #settledAt: string | undefined;
  #data: unknown;
  #value: unknown;
  #path: Path = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #watchers = new Set<() => void>();

  constructor(formState: FormState) {
    this.formState = formState;
  }

  get findings(): Findings {
    return findingsOf(this.formState.report);
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  tell(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }

  /** The form changed: by the text that is written, or by something else, which ends the quiet around it. */
  changed(): void {
    if (this.typing !== undefined) {
      const { data } = this.formState.sheet;
      const value = this.formState.valueAt(this.#path);
      if (data !== this.#data && Object.is(value, this.#value)) this.#rest();
      this.#data = data;
      this.#value = value;
    }
    this.tell();
  }

  /** A key in a text, before the form hears of it. */
  write(path: Path): void {
    this.typing = pathText(path);
    this.#path = path;
    this.#data = this.formState.sheet.data;
    this.#value = this.formState.valueAt(path);
    this.paused = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.paused = true;
      this.tell();
    }, pause);
  }

  /** Focus is there now, and no text is being written. */
  leave(focused: string | undefined): void {
    if (this.typing === undefined && this.#settledAt === focused) return;
    this.focused = this.#settledAt = focused;
    this.#rest();
    this.tell();
  }

  reveal(path: Path): void {
    this.revealed = path;
    this.#rest();
    this.tell();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.typing = undefined;
    this.paused = false;
  }
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("no form around this");
  return desk;
}

type Same<T> = (some: T, other: T) => boolean;

/** What `select` sees; draws anew when that is no longer the same. */
export function useWatch<T>(select: (desk: Desk) => T, same: Same<T> = Object.is): T {
  const desk = useDesk();
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  const latest = useRef(select);
  latest.current = select;
  const held = useRef<{ value: T } | undefined>(undefined);
  const now = select(desk);
  if (held.current === undefined || !same(held.current.value, now)) held.current = { value: now };
  useLayoutEffect(() => {
    const look = () => {
      if (!same(held.current!.value, latest.current(desk))) draw(undefined);
    };
    look();
    return desk.watch(look);
  }, [desk]);
  return held.current.value;
}

/** The same, but it waits while a text is being written: what would move it then comes when the text is left. */
export function useSettled<T>(select: (desk: Desk) => T, same: Same<T> = Object.is): T {
  const settled = useRef<{ value: T } | undefined>(undefined);
  return useWatch((desk) => {
    if (desk.typing === undefined || settled.current === undefined) settled.current = { value: select(desk) };
    return settled.current.value;
  }, same);
}
