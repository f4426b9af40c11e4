/** For developers: names of controls and of elements for issues that are no field. */
import { edits } from "../edits.js";
import { parsePath } from "../form/paths.js";
import { GROUP, LIST, type Form, type Node } from "../form/structure.js";

declare const process: { env: { NODE_ENV?: string } };

/**
 * Whether the app is being developed. Bundlers and test runners say so by NODE_ENV, which they put in the place of its name:
 * it is asked for as they look for it, and what stands in no bundle is an error. A page without a bundler is being developed
 * where it is on the developer's machine.
 */
export function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== "production";
  } catch {
    return /^(|localhost|127\..*|\[::1\]|.*\.localhost)$/.test(location.hostname);
  }
}

/** The field that a path leads to, if it is one that a control or an element for issues may have. */
function fieldAt(form: Form, path: string): Node | undefined {
  let node: Node | undefined = form.root;
  for (const step of parsePath(path)) {
    node = typeof step === "number" ? node?.item : (node?.kind === LIST ? undefined : node)?.keys.get(step);
  }
  return node;
}

const isList = (node: Node) => node.kind === LIST;

/** The paths of a form's fields, as names of controls have them. */
function namesOf(form: Form): string[] {
  const values = form.rows.filter((node) => node.kind !== GROUP && !(isList(node) && node.item?.first));
  return values.map(({ list, path }) => (list ? `${list.path.join(".")}[0].${path.join(".")}` : path.join(".")));
}

/** The field whose last key is the name's, or whose path is a few edits away. */
function nearest(form: Form, name: string): string | undefined {
  const plain = (text: string) => text.replace(/[.[]\d+\]?/g, "[0]").toLowerCase();
  const lastOf = (text: string) => text.slice(text.lastIndexOf(".") + 1);
  const given = plain(name).slice(0, 100);
  const away = (known: string) => {
    const to = plain(known);
    return lastOf(to) === lastOf(given) ? 0 : Math.min(edits(given, to), edits(lastOf(given), lastOf(to)) + 0.5);
  };
  const [best] = namesOf(form)
    .map((known) => ({ known, away: away(known) }))
    .sort((a, b) => a.away - b.away);
  return best && best.away < 3 && best.away < given.length / 2 ? best.known : undefined;
}

const KINDS_WITHOUT_VALUE = ["submit", "image", "button", "reset", "file", "fieldset", "output"];

/** Tells, each once, what names are no field when it is called. */
export function namesTeller(element: HTMLFormElement, form: Form): () => void {
  const known = new Set<string>();
  return () => {
    const told: string[] = [];
    const look = (name: string, what: string, isField: (node: Node) => boolean, isSure: boolean) => {
      if (!name || known.has(`${what}${name}`)) return;
      known.add(`${what}${name}`);
      const node = fieldAt(form, name);
      if (node && isField(node)) return;
      const near = nearest(form, name);
      // A hidden field may be the portal's own, such as a token.
      if (near || isSure) told.push(`${what}="${name}"${near ? `, did you mean ${near}?` : ""}`);
    };
    const takesValue = (node: Node) => node.kind !== GROUP && !(isList(node) && node.item?.first);
    for (const control of Array.from(element.elements) as HTMLInputElement[]) {
      if (!KINDS_WITHOUT_VALUE.includes(control.type)) look(String(control.name ?? ""), "name", takesValue, control.type !== "hidden");
    }
    for (const slot of Array.from(element.querySelectorAll("[data-issues]"))) {
      look(slot.getAttribute("data-issues")!, "data-issues", () => true, true);
    }
    if (told.length) console.warn(`yushen: not fields of the form "${form.id}": ${told.join("; ")}`);
  };
}
