/**
 * Element Plus: what `<el-form-item v-bind="y.item('account.type')">` takes, warnings, what is said of no control, and a
 * submit that no error slips through.
 *
 * A message is the form item's `error`, which follows the judgement: only items whose message changed are rendered anew,
 * and none is ever of the past. Rules serve Element Plus's own `validate`, and tell by its own triggers, change and blur,
 * which controls were filled in.
 */
import { computed, nextTick, shallowReactive, shallowRef, toRaw, toValue, watch, type ComputedRef, type MaybeRefOrGetter, type VNode } from "vue";
import { form, type ControlName, type FormOptions, type Said } from "./form.js";
import { rowOf } from "./row-of.js";
import type { FormId, Issue, Locale, Report } from "../types.js";

export interface YushenOptions extends Omit<FormOptions, "locale" | "asOf"> {
  /** The language of messages, fixed or as a ref or getter: when it changes, what is shown is said anew. Default `zh-CN`. */
  locale?: MaybeRefOrGetter<Locale | undefined>;
  /** The instant to judge at, fixed or as a ref or getter. Default: now. */
  asOf?: MaybeRefOrGetter<string | Date | undefined>;
}

/** What a form item takes. */
export interface Item {
  prop: string;
  label: string | undefined;
  error: string;
  rules: Rule[];
  onVnodeMounted(node: VNode): void;
  onVnodeUpdated(node: VNode): void;
  onVnodeBeforeUnmount(node: VNode): void;
}

/** A rule as async-validator has it, with Element Plus's trigger. */
interface Rule {
  trigger: string;
  asyncValidator(): Promise<void>;
}

/** What `validate` needs of an `<el-form>`. */
export interface FormLike {
  validate(): Promise<unknown>;
}

export interface Yushen {
  /** The properties of the control's `<el-form-item>`; put others, a label say, after `v-bind`. */
  item(name: ControlName): Item;
  /** What is said at a control, once it was filled in or a submit was tried: whole issues, with rule ids and clauses. */
  at(name: ControlName): Said;
  /** The warnings among them. */
  warnings(name: ControlName): Issue[];
  /** What is said of no control, once a submit was tried. */
  readonly rest: Said;
  /** In place of the form's own `validate`: shows all there is, and says whether no error stands, also of no control. */
  validate(form: FormLike | null | undefined): Promise<boolean>;
  /** The whole report. */
  readonly report: Report;
}

/** A form item that is there. */
interface Control {
  name: string;
  stop(): void;
}

const SHOWN_NOTHING: Said = { errors: [], warnings: [], notices: [] };
/** No control fires it: a rule with it runs when all are asked for, by `validate` or `validateField`. */
const ASKED = "yushen";

/** `model` is what the `<el-form>` has as its model: reactive, or a ref or getter of it. */
export function useYushen(model: MaybeRefOrGetter<object>, id: FormId, options: YushenOptions = {}): Yushen {
  const judged = form(id, { unknownFields: "ignore", ...options, locale: () => toValue(options.locale), asOf: () => toValue(options.asOf) });
  const controls = shallowReactive(new Map<object, Control>());
  const judgement = computed(() => judged.judge(toValue(model)));
  const shares = computed(() => judgement.value.over(new Set([...controls.values()].map(({ name }) => name))));
  const touched = new Touched(() => toValue(model));
  const isTried = shallowRef(false);

  const at = (name: ControlName): Said => (touched.has(judged.key(name)) ? shares.value.at(name) : SHOWN_NOTHING);
  const texts = new Map<string, ComputedRef<string>>();
  const textAt = (name: string) => {
    if (!texts.has(name)) texts.set(name, computed(() => at(name).errors.map(({ message }) => message).join(" ")));
    return texts.get(name)!.value;
  };

  const rules = new Map<string, Rule[]>();
  const rulesAt = (name: string) => {
    const rule = (trigger: string, touch: () => void): Rule => ({
      trigger,
      async asyncValidator() {
        touch();
        // After the page has taken in what changed, so that this agrees with the item's `error`.
        await nextTick();
        const text = textAt(name);
        if (text) throw new Error(text);
      },
    });
    if (!rules.has(name)) {
      rules.set(name, [rule("change", () => touched.changed(name)), rule("blur", () => touched.add(name)), rule(ASKED, () => touched.add(name))]);
    }
    return rules.get(name)!;
  };

  /** A control is there; the form's own clearValidate and resetFields are heard by its state. */
  function enter(node: VNode, name: string) {
    const key = keyOf(node);
    if (controls.get(key)?.name === name) return;
    leave(node);
    const stop = watch(
      stateOf(node),
      (now, before) => {
        const isCleared = now === "" && (before === "success" || textAt(name) !== "");
        if (isCleared) touched.delete(name);
        if (isCleared && ![...controls.values()].some(({ name }) => touched.has(name))) isTried.value = false;
      },
      { flush: "sync" },
    );
    controls.set(key, { name, stop });
  }
  function leave(node: VNode) {
    controls.get(keyOf(node))?.stop();
    controls.delete(keyOf(node));
  }

  return {
    item(given) {
      const name = judged.key(given);
      touched.see(name);
      return {
        prop: name,
        label: judged.label(name),
        error: textAt(name),
        rules: rulesAt(name),
        onVnodeMounted: (node) => enter(node, name),
        onVnodeUpdated: (node) => enter(node, name),
        onVnodeBeforeUnmount: leave,
      };
    },
    at,
    warnings: (name) => at(name).warnings,
    get rest() {
      return isTried.value ? shares.value.rest : SHOWN_NOTHING;
    },
    async validate(form) {
      if (!form) throw new TypeError('there is no form to validate: give the <el-form ref="…"> that was rendered');
      isTried.value = true;
      const isValid = await form.validate().catch((fields: unknown) => {
        if (fields instanceof Error) throw fields;
        return false;
      });
      return isValid !== false && judgement.value.report.issues.every(({ severity }) => severity !== "error");
    },
    get report() {
      return judgement.value.report;
    },
  };
}

const keyOf = ({ component, el }: VNode): object => component ?? el!;

/** The state that a form item exposes; it may be within a component of the portal's. */
function stateOf({ component }: VNode): () => unknown {
  let inner = component;
  while (inner && !(inner.exposed && "validateState" in inner.exposed)) inner = inner.subTree?.component;
  const state: MaybeRefOrGetter<unknown> = inner?.exposed?.validateState;
  return () => toValue(state);
}

/**
 * Which controls were filled in. What is known of a row belongs to the row itself, so that it goes where the row goes, and
 * goes when it goes.
 */
class Touched {
  private readonly known = new WeakMap<object, { fields: Set<string>; values: Map<string, unknown> }>();
  constructor(private readonly model: () => object) {}

  has(name: string): boolean {
    const { fields, field } = this.at(name);
    return fields.has(field);
  }
  add(name: string): void {
    const { fields, field } = this.at(name);
    fields.add(field);
  }
  delete(name: string): void {
    const { fields, values, field, value } = this.at(name);
    fields.delete(field);
    values.set(field, value);
  }
  /** Keeps the first value that a control has. */
  see(name: string): void {
    const { values, field, value } = this.at(name);
    if (!values.has(field)) values.set(field, value);
  }
  /** A control has told of a change, which it also does where another row has come under its name. */
  changed(name: string): void {
    const { fields, values, field, value } = this.at(name);
    if (values.get(field) === value && typeof value !== "object") return;
    values.set(field, value);
    fields.add(field);
  }

  private at(name: string) {
    const { row, field, value } = rowOf(this.model(), name, toRaw);
    if (!this.known.has(row)) this.known.set(row, { fields: shallowReactive(new Set()), values: new Map() });
    return { ...this.known.get(row)!, field, value };
  }
}
