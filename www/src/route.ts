import { useLayoutEffect, useState } from "preact/hooks";
import type { FormId } from "yushen";
import { rulebook } from "yushen";
import { isFormId } from "../../pkg/src/element/state/judge.js";
import type { Way } from "./prefs.js";

/** Where one is on the page. The address holds what is filled in only where a report was put into a link. */
export type Place =
  | { at: "home"; unknown?: string }
  | { at: "form"; form: FormId; way?: Way }
  | { at: "report"; form: FormId; fragment: string }
  | { at: "rules" }
  | { at: "rule"; id: string }
  | { at: "clause"; id: string }
  | { at: "categories" }
  | { at: "batch" }
  | { at: "changes" };

/** A place, and what stands in the address after its `?`. */
export type Route = Place & { params: URLSearchParams };

export type At = Place["at"];

const ways: readonly string[] = ["questions", "whole", "json"] satisfies Way[];

export function hrefOf(place: Place, params?: Record<string, string> | URLSearchParams): string {
  const query = new URLSearchParams(params).toString();
  return `#/${pathOf(place)}${query === "" ? "" : `?${query}`}`;
}

export const hrefOfClause = (id: string): string => hrefOf({ at: "clause", id });

/** A rule's page; what says that a value is malformed has none. */
export const hrefOfRule = (id: string): string | undefined => (Object.hasOwn(rulebook.rules, id) ? hrefOf({ at: "rule", id }) : undefined);

function pathOf(place: Place): string {
  switch (place.at) {
    case "home":
      return "";
    case "form":
      return place.way === undefined ? place.form : `${place.form}/${place.way}`;
    case "report":
      return `${place.form}/r/${place.fragment}`;
    case "rule":
      return `rules/${place.id}`;
    case "clause":
      return `clauses/${place.id}`;
    default:
      return place.at;
  }
}

function placeOf(path: string, isForm: typeof isFormId): Place {
  if (path === "") return { at: "home" };
  const [first = "", second, ...rest] = path.split("/");
  const then = rest.join("/");
  if (first === "rules") return second === undefined ? { at: "rules" } : { at: "rule", id: path.slice("rules/".length) };
  if (first === "clauses" && second !== undefined) return { at: "clause", id: path.slice("clauses/".length) };
  if (second === undefined && (first === "categories" || first === "batch" || first === "changes")) return { at: first };
  if (isForm(first)) {
    if (second === undefined) return { at: "form", form: first };
    if (ways.includes(second) && then === "") return { at: "form", form: first, way: second as Way };
    if (second === "r") return { at: "report", form: first, fragment: then };
  }
  return { at: "home", unknown: path };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // Cut off in the middle of a character; it names nothing, and that is said.
  }
}

/** Before the rulebook is there nobody knows which names are forms: `isForm` says which to take for some. */
export function readRoute(hash = location.hash, isForm = isFormId): Route {
  const [, path = "", query = ""] = /^#?\/?([^?]*)\??(.*)$/s.exec(hash) ?? [];
  return { ...placeOf(decoded(path), isForm), params: new URLSearchParams(query) };
}

/** Goes there; with `replace`, going back skips where one was. */
export function go(place: Place, { params, replace = false }: { params?: Record<string, string> | URLSearchParams; replace?: boolean } = {}): void {
  const href = hrefOf(place, params);
  if (!replace) location.hash = href;
  else {
    history.replaceState(history.state, "", href);
    dispatchEvent(new HashChangeEvent("hashchange"));
  }
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute());
  useLayoutEffect(() => {
    const update = () => setRoute(readRoute());
    addEventListener("hashchange", update);
    return () => removeEventListener("hashchange", update);
  }, []);
  return route;
}
