/**
 * VeeValidate: a typed schema for version 4, which is a Standard Schema as well, as version 5 takes it; and what it has no
 * place for: warnings, rule ids, and what is said of no control.
 */
import { computed, nextTick, onScopeDispose, toValue, watch, type ComputedRef, type MaybeRefOrGetter, type Ref } from "vue";
import { form, type ControlName, type FormOptions, type LiveForm, type Said } from "./form.js";
import type { Data, FormId, Issue, Locale, Path, Report } from "../types.js";

export interface SchemaOptions extends Omit<FormOptions, "locale" | "asOf"> {
  /** The language of messages, fixed or as a ref or getter: when it changes, what is shown is said anew. Default `zh-CN`. */
  locale?: MaybeRefOrGetter<Locale | undefined>;
  /** The instant to judge at, fixed or as a ref or getter. Default: now. */
  asOf?: MaybeRefOrGetter<string | Date | undefined>;
}

/** As VeeValidate 4 has it, and as a Standard Schema. Values come back as they were given. */
export interface TypedSchema<T> {
  __type: "VVTypedSchema";
  parse(values: T): Promise<{ value?: T; errors: { path?: string; errors: string[] }[] }>;
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => { value: T } | { issues: { message: string; path: Path }[] };
    readonly types?: { input: T; output: T };
  };
}

/** What useYushen needs of a form that useForm, or useFormContext, gave. */
export interface FormLike {
  values: object;
  submitCount: Ref<number>;
  validate(options?: { mode: "validated-only" }): Promise<unknown>;
}

export interface Yushen {
  /** What is said at a control, once it was filled in or a submit was tried: whole issues, with rule ids and clauses. */
  at(name: ControlName): Said;
  /** The warnings among them. */
  warnings(name: ControlName): Issue[];
  /** What is said of no control, once a submit was tried. Its errors refuse the submit. */
  readonly rest: Said;
  /** A field's name, in the language. */
  label(name: ControlName): string | undefined;
  /** The whole report. */
  readonly report: Report;
}

/** What useYushen finds in a schema. */
interface Core extends LiveForm {
  /** The names of the form's controls, once useYushen knows the form. */
  controls?: () => string[];
}

interface PathState {
  path: MaybeRefOrGetter<string>;
  validated: boolean;
}

const CORE = "~yushen";
const SHOWN_NOTHING: Said = { errors: [], warnings: [], notices: [] };

/**
 * A form as `useForm({ validationSchema: toTypedSchema("binding", { locale }) })` takes it: a ref, so that VeeValidate
 * judges anew when the language or the clock changes. What is submitted are the values as they were filled in.
 *
 * `T` is the type of the values, where they are not the form's own: `toTypedSchema<"binding", Row>("binding", { names })`.
 */
export function toTypedSchema<F extends FormId, T extends object = Data<F>>(id: F, options: SchemaOptions = {}): ComputedRef<TypedSchema<T>> {
  const locale = () => toValue(options.locale);
  const asOf = () => toValue(options.asOf);
  const core: Core = form(id, { unknownFields: "ignore", ...options, locale, asOf });
  return computed(() => {
    // Read, so that there is a new schema when they change.
    void [locale(), asOf()];
    return {
      __type: "VVTypedSchema",
      async parse(values) {
        return { errors: atControls(core, values) };
      },
      "~standard": {
        version: 1,
        vendor: "yushen",
        validate(values) {
          const errors = atControls(core, values);
          if (errors.length === 0) return { value: values as T };
          return { issues: errors.flatMap(({ path, errors }) => errors.map((message) => ({ message, path: stepsOf(path) }))) };
        },
      },
      [CORE]: core,
    };
  });
}

/** The warnings of a form with a schema of `toTypedSchema`, its rule ids, and what is said of no control. */
export function useYushen(given: FormLike): Yushen {
  const context = given as FormLike & { schema?: MaybeRefOrGetter<unknown>; getAllPathStates?: () => PathState[] };
  const core = (toValue(context.schema) as { [CORE]?: Core } | undefined)?.[CORE];
  if (!core) throw new TypeError('this form has no schema of yushen; make it with useForm({ validationSchema: toTypedSchema("binding") })');

  const states = () => context.getAllPathStates?.() ?? [];
  const controls = computed(() => states().map(({ path }) => toValue(path)).filter((path) => !isGroup(context.values, core.key(path))));
  const judgement = computed(() => {
    toValue(context.schema);
    return core.judge(context.values);
  });
  const shares = computed(() => judgement.value.over(controls.value));
  const isTried = () => context.submitCount.value > 0;
  const filled = computed(() => new Set(states().filter(({ validated }) => validated).map(({ path }) => core.key(toValue(path)))));
  const at = (name: ControlName) => (isTried() || filled.value.has(core.key(name)) ? shares.value.at(name) : SHOWN_NOTHING);
  core.controls = () => controls.value;

  // VeeValidate judges when a control changes. What comes and goes by a row that was removed, or by a value that was set
  // without one, is told to the controls here; after its own silent runs, which would take its place.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    clearTimeout(timer);
    timer = setTimeout(() => context.validate({ mode: "validated-only" }));
  };
  watch([judgement, controls], () => nextTick(tell), { flush: "post" });
  onScopeDispose(() => clearTimeout(timer));

  return {
    at,
    warnings: (name) => at(name).warnings,
    get rest() {
      return isTried() ? shares.value.rest : SHOWN_NOTHING;
    },
    label: core.label,
    get report() {
      return judgement.value.report;
    },
  };
}

/** Errors by the path of their control, as it is written there; what has none keeps its own path. */
function atControls(core: Core, values: unknown): { path: string; errors: string[] }[] {
  const names = core.controls?.() ?? [];
  const judged = core.judge(values);
  const over = judged.over(names);
  const found = new Map<string, string[]>();
  const add = (path: string, { message }: Issue) => void (found.get(path)?.push(message) ?? found.set(path, [message]));
  for (const name of new Set(names)) for (const issue of over.at(name).errors) add(name, issue);
  for (const issue of over.rest.errors) add(apart(written(issue.path), names), issue);
  return [...found].map(([path, errors]) => ({ path, errors }));
}

/** VeeValidate shows an error at the control whose path its own begins with, letter by letter: `type_name` at `type`. */
function apart(path: string, names: string[]): string {
  const isTaken = names.some((name) => path !== name && path.startsWith(name));
  return isTaken ? `[${path}]` : path;
}

/** `documents[0].kind` */
const written = (path: Path) => path.reduce<string>((text, step) => (typeof step === "number" ? `${text}[${step}]` : text ? `${text}.${step}` : step), "");

const stepsOf = (path: string): Path => path.split(/[.[\]]+/).filter(Boolean).map((step) => (/^\d+$/.test(step) ? +step : step));

/** Whether a name leads to fields rather than to a value. A name that was only set, as by setFieldValue, shows nothing. */
function isGroup(values: object, key: string): boolean {
  const value = key.split(".").reduce<any>((inner, step) => inner?.[step], values);
  const isPlain = (inner: unknown) => typeof inner === "object" && inner !== null && [Object.prototype, null].includes(Object.getPrototypeOf(inner));
  return Array.isArray(value) ? value.some(isPlain) : isPlain(value);
}
