/**
 * Who is told when issues change. Whatever a callback does (throws, edits, unsubscribes, closes the session), the others
 * are told, and each of what there is then.
 */
import { append, isSame } from "../own-data.js";
import type { Change, Issue, Path } from "../types.js";
import { isWithin } from "./issue-lists.js";

export type Callback = (issues: Issue[]) => void;

/** What there is at a path: its issues, and all whose change is told. */
type Look = (steps: Path) => { issues: Issue[]; told: unknown };

interface Subscriber {
  readonly steps: Path;
  readonly callback: Callback;
  /** What it was told last, or what there was when it came. */
  told: unknown;
}

/** How often each may be told on average of one edit and those that callbacks make: more has no end. */
const ROUNDS = 100;

export class Subscribers {
  private readonly all = new Set<Subscriber>();
  private readonly untold = new Set<Subscriber>();
  private isTelling = false;

  constructor(private readonly look: Look) {}

  /** Adds one; what removes it comes back. */
  add(steps: Path, callback: Callback): () => void {
    const subscriber = { steps, callback, told: this.look(steps).told };
    this.all.add(subscriber);
    return () => {
      this.all.delete(subscriber);
      this.untold.delete(subscriber);
    };
  }

  clear(): void {
    this.all.clear();
    this.untold.clear();
  }

  /** Those whom a change may concern, in the order in which they came. */
  concernedBy({ added, removed }: Change): Subscriber[] {
    const concerned: Subscriber[] = [];
    this.all.forEach((subscriber) => {
      const { steps } = subscriber;
      const isHere = ({ path }: Issue) => isWithin(path, steps);
      if (steps.length === 0 || added.some(isHere) || removed.some(isHere)) append(concerned, subscriber);
    });
    return concerned;
  }

  /** Tells them, each what there is when its turn comes. What a callback's own edit concerns comes after those. */
  tell(concerned: Subscriber[]): void {
    for (const subscriber of concerned) this.untold.add(subscriber);
    if (this.isTelling) return;
    this.isTelling = true;
    let left = ROUNDS * this.all.size;
    try {
      for (const subscriber of this.untold) {
        this.untold.delete(subscriber);
        if (left-- > 0) this.tellOne(subscriber);
        else this.untold.clear();
      }
    } finally {
      this.isTelling = false;
    }
    if (left < 0) fail(new Error("subscribers edit the session again and again: what each does changes what another one is told of"));
  }

  private tellOne(subscriber: Subscriber): void {
    try {
      const { issues, told } = this.look(subscriber.steps);
      if (isSame(told, subscriber.told)) return;
      subscriber.told = told;
      const { callback } = subscriber;
      callback(issues);
    } catch (error) {
      fail(error);
    }
  }
}

/** The edit is made whatever a callback throws: its error is nobody's but the page's, as one that nobody caught. */
function fail(error: unknown): void {
  void Promise.reject(error);
}
