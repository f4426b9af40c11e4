/** The only place of the view that calls the package. */
import { calendar, check, checkJson, open, rulebook } from "yushen";
import type { CalendarOptions, CheckOptions, FormId, Locale, Mode, Path, Report, Session } from "yushen";
import { fits, overlay } from "./paths.js";

export { rulebook };

/** In the rulebook's order; read when it is asked for, since importing does nothing. */
export const formIds = (): FormId[] => Object.keys(rulebook.forms) as FormId[];

export const isFormId = (id: string): id is FormId => Object.hasOwn(rulebook.forms, id);

export interface JudgeOptions {
  mode: Mode;
  locale: Locale;
  /** `null`: now. */
  asOf: string | null;
}

const toOptions = ({ mode, locale, asOf }: JudgeOptions): CheckOptions => ({
  mode,
  locale,
  ...(asOf === null ? {} : { asOf }),
});

/** The report on a form's JSON text, syntax errors included. It is read as a program's would be, so nothing is coerced. */
export const judgeText = (form: FormId, text: string, options: JudgeOptions): Report =>
  checkJson(form, text, toOptions(options));

/** The report on data. A form or an option that there is not is a TypeError that names the choices. */
export const judgeData = (form: FormId, data: unknown, options: CheckOptions): Report => check(form, data, options);

/** The report's deadlines as a calendar's file. */
export const calendarOf = (report: Report, options: CalendarOptions): string => calendar(report, options);

/** One form under edit: a session, opened anew where an edit is more than one value at a path. */
export class Judge {
  #session: Session | undefined;
  readonly #form: FormId;

  constructor(form: FormId) {
    this.#form = form;
  }

  load(data: unknown, options: JudgeOptions): Report {
    this.#session?.close();
    // People fill in the form, and write values as people do.
    this.#session = open(this.#form, data, { ...toOptions(options), coerce: true });
    return this.#session.report;
  }

  /** `before` and `after` are the whole form; they differ by the value at the path. */
  edit(before: unknown, after: unknown, path: Path, value: unknown, options: JudgeOptions): Report {
    if (this.#session === undefined || !fits(before, path)) return this.load(after, options);
    if (value === undefined) this.#session.unset(path);
    else this.#session.set(path, value);
    return this.#session.report;
  }

  /** Gives the session back; what is done next opens another. */
  close(): void {
    this.#session?.close();
    this.#session = undefined;
  }

  /** The form with its values in their plain spelling; what the session could not read is as it was. */
  plain(data: unknown): unknown {
    return this.#session === undefined ? data : overlay(data, this.#session.data);
  }
}
