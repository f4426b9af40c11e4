import { useEffect, useState } from "preact/hooks";
import type { FormId } from "yushen";
import { isFormId } from "../../pkg/src/element/state/judge.js";

/** The address holds the form's id and never what is filled in. */
export type Route = { at: "home"; unknown?: string } | { at: "form"; form: FormId };

export const hrefOf = (form?: FormId): string => `#/${form ?? ""}`;

function read(): Route {
  const id = location.hash.replace(/^#\/?/, "");
  if (id === "") return { at: "home" };
  return isFormId(id) ? { at: "form", form: id } : { at: "home", unknown: id };
}

export function useRoute(): Route {
  const [route, setRoute] = useState(read);
  useEffect(() => {
    const update = () => setRoute(read());
    addEventListener("hashchange", update);
    return () => removeEventListener("hashchange", update);
  }, []);
  return route;
}
