import type { ComponentType } from "preact";
import { withParts } from "./languages/index.js";
import type { At, Route } from "./route.js";

/** A view draws one heading of the first rank, which takes the focus when it is arrived at. */
export type View = ComponentType<{ route: Route }>;

type Loaded = { default: View };

const home = () => import("./views/home/view.js");
const form = () => import("./views/form/view.js");
const rules = withParts(() => import("./views/rules/view.js"), "rest");

/** Each place's view, loaded when it is gone to. */
export const views: Record<At, () => Promise<Loaded>> = {
  home,
  // Drawn without the engine, which it loads itself.
  form,
  report: withParts(() => import("./views/report/view.js"), "engine", "rest"),
  rules,
  rule: rules,
  clause: rules,
  categories: withParts(() => import("./views/categories/view.js"), "rest"),
  batch: withParts(() => import("./views/batch/view.js"), "engine", "rest"),
  changes: withParts(() => import("./views/changes/view.js"), "rest"),
};

/** Fetches what the address most likely leads to, before it can be known. */
export function fetchAhead(): void {
  const [, first = "", second] = location.hash.split(/[/?]/);
  const isForm = first !== "" && second !== "r" && !Object.hasOwn(views, first) && first !== "clauses";
  (first === "" ? home() : isForm ? form() : Promise.resolve()).catch(() => undefined);
}
