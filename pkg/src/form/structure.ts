/** What a form is: its fields as a tree, and its rules. */
import type { Authority, DocumentId, FormId, RuleId, Severity } from "../types.js";

/** What a value at a node is read as. */
export const VALUE = 0;
export const GROUP = 1;
export const LIST = 2;

/** A field, group or list, or the form itself. */
export interface Node {
  /** VALUE, GROUP or LIST; of a list, `item` tells what an element is. */
  readonly kind: number;
  readonly row: number;
  /** Its path; of a field in a list, that inside the element. */
  readonly path: string[];
  /** The list that holds it. */
  readonly list: Node | undefined;
  /** Of a list: the elements that are handed over. */
  readonly max: number;
  /** Of a list: an element. */
  readonly item: Node | undefined;
  /** No two elements may have the same. */
  readonly unique: boolean;
  /** What a group holds, by key. */
  readonly keys: Map<string, Node>;
  /** Its own key, the field that comes after it in its group, and of a group the field that comes first. */
  readonly key: string;
  readonly next: Node | undefined;
  readonly first: Node | undefined;
}

export interface Rule {
  readonly id: RuleId;
  readonly stage: string;
  readonly severity: Severity;
  readonly clause?: { document: DocumentId; section: string; authority: Authority };
}

export interface Form {
  readonly id: FormId;
  readonly index: number;
  readonly stages: string[];
  readonly states: string[];
  readonly deadlines: { id: string; rule?: RuleId }[];
  readonly root: Node;
  readonly rows: Node[];
  readonly rules: Rule[];
}
