import type { ComponentType } from "preact";
import type { At, Route } from "./route.js";

/** A view draws one heading of the first rank, which takes the focus when it is arrived at. */
export type View = ComponentType<{ route: Route }>;

type Loaded = { default: View };

const rules = (): Promise<Loaded> => import("./views/rules/view.js");

/** Each place's view, loaded when it is gone to. */
export const views: Record<At, () => Promise<Loaded>> = {
  home: () => import("./views/home/view.js"),
  form: () => import("./views/form/view.js"),
  report: () => import("./views/report/view.js"),
  rules,
  rule: rules,
  clause: rules,
  categories: () => import("./views/categories/view.js"),
  batch: () => import("./views/batch/view.js"),
  changes: () => import("./views/changes/view.js"),
};
