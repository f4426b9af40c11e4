/** The issues that a session told last, so that what went can be told. */
import { FormatCode } from "../boundary/protocol.js";
import { append, clone, get, isSame } from "../own-data.js";
import type { Issue } from "../types.js";

/** Tells an issue from a form's others: its code and place, and of a key that the form does not have the key. */
type Id = number | string;

/** Some issues with their ids. */
export interface Batch {
  keys: Id[];
  issues: Issue[];
}

const placeId = (code: number, place: number): number => code * 0x1_0000_0000 + place;

export function idOf(code: number, place: number, { path }: Issue): Id {
  const id = placeId(code, place);
  return code === FormatCode.UnknownField ? `${id} ${path.join(".")}` : id;
}

/** The code and place that an object's unknown keys have in common. */
const objectOf = (id: string): number => +id.slice(0, id.indexOf(" "));

export class KnownIssues {
  private readonly issues = new Map<Id, Issue>();
  /** The ids of unknown keys, by the code and place that an object's have in common. */
  private readonly unknown = new Map<number, Id[]>();

  add(id: Id, issue: Issue): void {
    this.issues.set(id, issue);
    if (typeof id !== "string") return;
    const object = objectOf(id);
    const ids = this.unknown.get(object);
    if (ids) append(ids, id);
    else this.unknown.set(object, [id]);
  }

  /** Finds what is said to go; of an object's unknown keys all. */
  find(code: number, place: number, to: Batch): void {
    const id = placeId(code, place);
    if (code !== FormatCode.UnknownField) this.move(id, to);
    else for (const each of this.unknown.get(id) ?? []) this.move(each, to);
  }

  private move(id: Id, to: Batch): void {
    const issue = this.issues.get(id);
    if (!issue) return;
    append(to.keys, id);
    append(to.issues, issue);
  }

  take(gone: Batch, came: Batch): void {
    for (let i = 0; i < gone.keys.length; i++) {
      const id = gone.keys[i]!;
      this.issues.delete(id);
      if (typeof id === "string") this.unknown.delete(objectOf(id));
    }
    for (let i = 0; i < came.keys.length; i++) this.add(came.keys[i]!, came.issues[i]!);
  }

  all(): Batch {
    return { keys: [...this.issues.keys()], issues: [...this.issues.values()] };
  }
}

/** An issue for the caller, of which nothing is ours. */
export function issueCopyOf(issue: Issue): Issue {
  const copy = { ...issue, path: issue.path.slice(), params: clone(issue.params) } as Issue;
  const [clause, fix] = [get(issue, "clause"), get(issue, "fix")];
  if (clause) copy.clause = { ...clause };
  if (fix) copy.fix = clone(fix);
  return copy;
}

/** The ids of the issues that two batches have alike. */
export function sameIn(gone: Batch, came: Batch): Set<Id> {
  const before = new Map(gone.keys.map((id, i) => [id, gone.issues[i]!]));
  const same = new Set<Id>();
  came.keys.forEach((id, i) => {
    const issue = before.get(id);
    if (issue && isSame(issue, came.issues[i])) same.add(id);
  });
  return same;
}
