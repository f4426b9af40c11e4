/** A report's issues by where they are; a list is the same one as long as its issues are the same. */
import { append, freeze, isSame } from "../own-data.js";
import type { Issue, Path } from "../types.js";

/** Whether a path leads to what another one leads to, or into it. */
export function isWithin(path: Path, steps: Path): boolean {
  for (let i = 0; i < steps.length; i++) if (path[i] !== steps[i]) return false;
  return true;
}

/** A form has only so many places, but a caller may ask for any. */
const MANY = 5000;

export class IssueLists {
  /** By the path: the list, and of which report's issues it was last found. */
  private readonly known = new Map<string, { of: Issue[]; list: Issue[] }>();

  /** Those at a path or inside it. */
  at(issues: Issue[], steps: Path): Issue[] {
    const key = JSON.stringify(steps);
    const known = this.known.get(key);
    if (known?.of === issues) return known.list;
    let list: Issue[] = [];
    for (const issue of issues) if (isWithin(issue.path, steps)) append(list, issue);
    if (known && isSame(known.list, list)) list = known.list;
    if (!known && this.known.size >= MANY) this.known.clear();
    this.known.set(key, { of: issues, list: freeze(list) });
    return list;
  }

  clear(): void {
    this.known.clear();
  }
}
