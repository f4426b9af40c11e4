import type { ComponentType } from "preact";
import type { FormId } from "yushen";
import { withParts } from "./languages/index.js";
import { readRoute, type At, type Route } from "./route.js";

/** A view draws one heading of the first rank, which takes the focus when it is arrived at. */
export type View = ComponentType<{ route: Route }>;

type Loaded = { default: View };

const rules = withParts(() => import("./views/rules/view.js"), "rest");

/** Each place's view, loaded when it is gone to. */
export const views: Record<At, () => Promise<Loaded>> = {
  home: () => import("./views/home/view.js"),
  // Drawn without the engine, which it loads itself.
  form: () => import("./views/form/view.js"),
  report: withParts(() => import("./views/report/view.js"), "engine", "rest"),
  rules,
  rule: rules,
  clause: rules,
  categories: withParts(() => import("./views/categories/view.js"), "rest"),
  batch: withParts(() => import("./views/batch/view.js"), "engine", "rest"),
  changes: withParts(() => import("./views/changes/view.js"), "rest"),
};

/** Whatever is no other view's name. */
const isAnyForm = (name: string): name is FormId => name !== "";

/** Fetches what the address most likely leads to, before it can be known. */
export function fetchAhead(): void {
  const { at } = readRoute(location.hash, isAnyForm);
  // The others need more than their file.
  if (at === "home" || at === "form") views[at]().catch(() => undefined);
}
