import type { ComponentType } from "preact";
import { need } from "./languages/index.js";
import type { At, Route } from "./route.js";

/** A view draws one heading of the first rank, which takes the focus when it is arrived at. */
export type View = ComponentType<{ route: Route }>;

type Loaded = { default: View };

/** A view, and beside it what it cannot be drawn without. */
const withAll = (load: () => Promise<Loaded>, ...parts: Parameters<typeof need>) => async (): Promise<Loaded> => {
  const [loaded] = await Promise.all([load(), need(...parts)]);
  return loaded;
};

const rules = withAll(() => import("./views/rules/view.js"), "rest");

/** Each place's view, loaded when it is gone to. */
export const views: Record<At, () => Promise<Loaded>> = {
  home: () => import("./views/home/view.js"),
  form: withAll(() => import("./views/form/view.js"), "engine"),
  report: withAll(() => import("./views/report/view.js"), "engine", "rest"),
  rules,
  rule: rules,
  clause: rules,
  categories: withAll(() => import("./views/categories/view.js"), "rest"),
  batch: withAll(() => import("./views/batch/view.js"), "engine", "rest"),
  changes: withAll(() => import("./views/changes/view.js"), "rest"),
};
