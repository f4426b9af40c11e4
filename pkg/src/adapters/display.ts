/**
 * What the items of a form show, and when: for libraries whose items say what they are told, as Ant Design's and Arco's do. How
 * they are read and told is each library's own.
 */
import type { Issue } from "../types.js";
import type { LiveForm, Said } from "./form.js";

/** The name of the item that shows what no control does. No field has such a name. */
export const REST = "~yushen";

/** An item on the page, as it is now or is to be. */
export interface Item {
  readonly key: string;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly touched: boolean;
}

export interface Library<I extends Item = Item> {
  values(): unknown;
  /** The form's items that are on the page. */
  items(): I[];
  /** Whether an item is being validated for all to see; that is not so with `validateOnly`. */
  isValidating(key: string): boolean;
  say(changed: I[]): void;
}

type Texts = Pick<Item, "errors" | "warnings">;
type Shown = (key: string, issue: Issue) => boolean;

export class Display<I extends Item = Item> {
  /** Somebody has tried to submit: from then on all is shown. */
  private tried = false;
  private validation: { texts(key: string): Texts; validated: Set<string> } | undefined;
  /** Whether anything was judged yet. */
  isInUse = false;

  constructor(
    private readonly form: LiveForm,
    private readonly library: Library<I>,
  ) {}

  /** Judges the values, and tells the items of which something else is to be shown than before. */
  refresh(): void {
    this.isInUse = true;
    const items = this.library.items();
    const texts = this.judge(items, this.shown(items));
    this.library.say(
      items.flatMap((item) => {
        const { errors, warnings } = texts(item.key);
        return isSame(item.errors, errors) && isSame(item.warnings, warnings) ? [] : [{ ...item, errors, warnings }];
      }),
    );
  }

  /** What an item's rules say as the form is validated; all of them are judged at once. */
  validate(key: string): Texts {
    this.isInUse = true;
    const validation = (this.validation ??= this.startValidation());
    if (this.library.isValidating(key)) validation.validated.add(key);
    return validation.texts(key);
  }

  /** The form was reset: nobody has tried anything yet. */
  reset(): void {
    this.tried = false;
  }

  private startValidation() {
    const items = this.library.items();
    const validated = new Set<string>();
    // The library asks all items' rules before this.
    void Promise.resolve().then(() => {
      this.validation = undefined;
      if (items.every(({ key }) => validated.has(key))) this.tried = true;
    });
    return { texts: this.judge(items, () => true), validated };
  }

  private judge(items: I[], shown: Shown): (key: string) => Texts {
    const keys = items.map(({ key }) => key).filter((key) => key !== REST);
    const { at, rest } = this.form.judge(this.library.values()).over(keys);
    // Nobody may be refused in silence: where no item shows the rest, the first one does.
    const restAt = items.length === keys.length ? keys[0] : REST;
    return (key) => {
      const all: Said[] = key === REST ? [] : [at(key)];
      if (key === restAt) all.push(rest);
      const texts = (severity: keyof Said) => all.flatMap((said) => said[severity].filter((issue) => shown(key, issue)).map(({ message }) => message));
      return { errors: texts("errors"), warnings: [...texts("warnings"), ...texts("notices")] };
    };
  }

  /**
   * Shown is what is at an item that was touched, or has said something already, and what a touched field has a part in:
   * the limit that another account type brings. What is not filled in yet is not told before somebody is done with it.
   */
  private shown(items: I[]): Shown {
    if (this.tried) return () => true;
    const touched = items.filter((item) => item.touched).map(({ key }) => key);
    const open = new Set(items.filter((item) => item.touched || item.errors.length || item.warnings.length).map(({ key }) => key));
    const holds = (outer: string, inner: string) => inner === outer || inner.startsWith(`${outer}.`);
    const isTouched = (key: string) => touched.some((other) => holds(key, other) || holds(other, key));
    return (key, { rule, path }) =>
      (key !== REST && open.has(key)) || (!rule.startsWith("format/") && (isTouched(this.form.key(path)) || this.form.dependencies(path).some(isTouched)));
  }
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((text, i) => text === others[i]);
