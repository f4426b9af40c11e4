/** What the controls of an HTML form say, by the form's paths. */
import { parsePath } from "../form/paths.js";
import { LIST, VALUE, type Node } from "../form/structure.js";
import type { Path } from "../types.js";

/** What takes a value and can be told that it is wrong; elements of one's own too that are part of the form. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls of a field: several radio buttons, or check boxes for a list of words, are one. */
interface Place {
  path: Path;
  node: Node;
  controls: Control[];
}

/** Give no value of the form's. */
const OTHERS = ["submit", "button", "reset", "image", "file", "fieldset", "output"];

/** A path as the key of a map. */
export const keyOf = (path: Path): string => path.join(".");

/** A form as its controls have it. */
export interface Filled {
  data: Record<string, unknown>;
  /** The controls by their fields' paths in the data. */
  places: Map<string, Control[]>;
  /** A path as the page has it, as the data have it: rows taken out of a page leave gaps, which a list has not. */
  inData(path: Path): Path;
}

/** Reads a form. Only controls count whose names are paths of the form and which are not disabled. */
export function readControls(element: HTMLFormElement, root: Node): Filled {
  const found = new Map<string, Place>();
  for (const control of [...element.elements] as Control[]) {
    if (!control.name || OTHERS.includes(control.type) || control.matches(":disabled")) continue;
    const path = parsePath(control.name);
    const node = nodeAt(root, path);
    if (!node || (node.item ?? node).kind !== VALUE) continue;
    const place = found.get(keyOf(path));
    if (place) place.controls.push(control);
    else found.set(keyOf(path), { path, node, controls: [control] });
  }
  const data = {};
  const places = new Map<string, Control[]>();
  const indices = indicesOf(found.values());
  const inData = (path: Path) =>
    path.map((step, i) => (typeof step === "number" ? (indices.get(keyOf(path.slice(0, i))) ?? []).indexOf(step) : step));
  for (const { path, node, controls } of found.values()) {
    put(data, inData(path), valueOf(node, controls));
    places.set(keyOf(inData(path)), controls);
  }
  return { data, places, inData };
}

function nodeAt(root: Node, path: Path): Node | undefined {
  let node: Node | undefined = root;
  for (const step of path) node = typeof step === "number" ? node?.item : node?.keys.get(step);
  return node;
}

/** For each list the indices that are there, in order. */
function indicesOf(places: Iterable<Place>): Map<string, number[]> {
  const all = new Map<string, Set<number>>();
  for (const { path } of places) {
    path.forEach((step, i) => {
      if (typeof step !== "number") return;
      const list = keyOf(path.slice(0, i));
      all.set(list, (all.get(list) ?? new Set()).add(step));
    });
  }
  return new Map([...all].map(([list, indices]) => [list, [...indices].sort((a, b) => a - b)]));
}

type Holder = Record<string | number, unknown>;

// What holds the value is there even where the value is not: a row of empty fields is an element.
function put(data: Holder, path: Path, value: unknown): void {
  let holder = data;
  path.forEach((step, i) => {
    if (i === path.length - 1) holder[step] = value;
    else holder = (holder[step] ??= typeof path[i + 1] === "number" ? [] : {}) as Holder;
  });
}

function valueOf(node: Node, controls: Control[]): unknown {
  if (node.kind === LIST) return controls.flatMap(wordsOf);
  // A hidden field may stand beside a check box, for servers to see that it was there.
  const control = controls.find(isBox) ?? controls[0]!;
  if (isBox(control)) return isYes(control) ? control.checked : control.checked ? control.value : undefined;
  if (control.type === "radio") return controls.find(isChecked)?.value;
  // The browser's clock without a place is Beijing's here.
  if (control.type === "datetime-local" && control.value) return `${control.value.padEnd(19, ":00")}+08:00`;
  return control.value;
}

function wordsOf(control: Control): string[] {
  if ("selectedOptions" in control) return Array.from(control.selectedOptions, ({ value }) => value);
  if (isBox(control) || control.type === "radio") return isChecked(control) ? [control.value] : [];
  return control.value.trim() ? [control.value] : [];
}

const isBox = (control: Control): control is HTMLInputElement => control.type === "checkbox";
const isChecked = (control: Control): boolean => (control as HTMLInputElement).checked;
/** A box that says yes or no, and not a word. */
const isYes = (box: HTMLInputElement): boolean => ["on", "true"].includes(box.value);
