import blank from "rulebook:blank";
import type { Engine } from "./yushen.js";
import { rulebook, type FormId, type Path, type Report } from "yushen";
import { getIn, pathOf, setIn } from "../../pkg/src/element/state/paths.js";

const day = 86_400_000;
const beijing = day / 3;

/**
 * What the engine says of an empty form, less what is given by now. It was asked when the page was built; it finds nothing wrong
 * in what is given.
 */
function report(form: FormId, data: unknown, asOf?: string): Report {
  const { stages, missing, maybe } = blank[form];
  const open = (paths: string[]): Path[] => paths.map(pathOf).filter((path) => getIn(data, path) === undefined);
  const now = new Date(Date.now() + beijing).toISOString().replace("Z", "+08:00");
  return {
    form,
    rulebook: rulebook.version,
    asOf: asOf ?? now,
    mode: "draft",
    verdict: "incomplete",
    stages,
    issues: [],
    missing: open(missing),
    maybe: open(maybe),
    next: open(missing),
    deadlines: [],
  };
}

type Options = { asOf?: string } | undefined;

/** Of a session, what a form under edit asks of it. */
class BlankSession {
  constructor(
    private readonly form: FormId,
    public data: unknown,
    private readonly options: Options,
  ) {}

  get report(): Report {
    return report(this.form, this.data, this.options?.asOf);
  }

  set(path: Path, value: unknown): void {
    this.data = setIn(this.data, path, value);
  }

  unset(path: Path): void {
    this.set(path, undefined);
  }

  close(): void {}
}

/**
 * In the engine's place until that is loaded: a form is drawn, and can be filled in, before. Then all forms are judged anew.
 * It has what is asked of the engine by then, and no more.
 */
export const blankEngine = {
  check: (form: FormId, data: unknown, options: Options) => report(form, data, options?.asOf),
  checkJson: (form: FormId, _: string, options: Options) => report(form, {}, options?.asOf),
  open: (form: FormId, data: unknown, options: Options) => new BlankSession(form, data, options),
} as unknown as Engine;
