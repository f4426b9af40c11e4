/** The page's search. What it needs is loaded when it is first asked, not with the page. */
import type { FormId } from "yushen";
import type { Place, Route } from "../route.js";
import type { Asked, Engine, Found } from "./engine.js";

export type { Kind, Mark } from "./engine.js";

export interface Hit extends Found {
  /** Where it stands on the page. */
  route: Route;
}

let loading: Promise<Engine> | undefined;

/** Begins to load; who is about to search calls it. A failure is not kept: the next call tries again. */
export function warmUp(): Promise<Engine> {
  loading ??= Promise.all([import("./engine.js"), import("virtual:search-index")])
    .then(([{ Engine }, { default: index }]) => Engine.of(index))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

export async function search(query: string, asked: Asked): Promise<Hit[]> {
  const engine = await warmUp();
  return engine.search(query, asked).map((found) => ({ ...found, route: routeTo(found) }));
}

function routeTo({ kind, id }: Found): Route {
  const to = (place: Place, params = {}): Route => ({ ...place, params: new URLSearchParams(params) });
  if (kind === "form") return to({ at: "form", form: id as FormId });
  if (kind !== "category") return to({ at: kind, id });
  // A category whose third level is any is asked for by its second; a name may have a slash in it.
  const [, level2 = "", ...level3] = id.split("/");
  return to({ at: "categories" }, { q: level3.join("/") === "*" ? level2 : level3.join("/") });
}
