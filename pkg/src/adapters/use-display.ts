/** The part of React in it: one display for each form on the page, with the options as they are now. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { FormId } from "../types.js";
import { form as formOf, type FormOptions, type LiveForm } from "./form.js";
import { now } from "./live.js";
import type { Display } from "./display.js";

/**
 * What `make` makes is kept as long as the form and what it is called by are the same. `rearranged` is for it to call where rows
 * were added, removed or moved: items have their new names only once that is on the page.
 */
export function useDisplay<L extends object, Y extends { readonly display: Display<any> }>(
  library: L,
  id: FormId,
  options: FormOptions,
  make: (library: L, form: LiveForm, rearranged: () => void) => Y,
): Y {
  const latest = useRef(options);
  latest.current = options;
  const [arrangement, setArrangement] = useState(0);
  const { names, mode, coerce = true, unknownFields = "ignore" } = options;
  const made = useMemo(() => {
    const locale = () => now(latest.current.locale);
    const asOf = () => now(latest.current.asOf);
    return make(library, formOf(id, { names, mode, coerce, unknownFields, locale, asOf }), () => setArrangement((before) => before + 1));
  }, [library, id, names, mode, coerce, unknownFields]);
  useEffect(() => {
    if (made.display.isInUse) made.display.refresh();
  }, [made, arrangement, now(options.locale)]);
  return made;
}
