import "../../../../pkg/src/element/styles/fields.css";
import "../../../../pkg/src/element/styles/combobox.css";
import "../../../../pkg/src/element/styles/layout.css";
import "../../../../pkg/src/element/styles/print.css";
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { PageContext, usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { SheetProvider } from "../../../../pkg/src/element/view/sheet.js";
import { useApp, useTitle } from "../../app-context.js";
import { Lazy } from "../../parts/lazy.js";
import { isFirstVisit, type Prefs, type Way } from "../../prefs.js";
import { go, type Route } from "../../route.js";
import { FormPage } from "./form-page.js";
import { Unseen } from "./later.js";

const questions = () => import("../questions/view.js");

/** One question at a time for whoever is new here or has a small screen, until they choose. */
export function defaultWay({ way }: Prefs): Way {
  return way ?? (isFirstVisit || matchMedia("(width < 48rem)").matches ? "questions" : "whole");
}

/** A form, in the way in which it is filled in. */
export default function View({ route }: { route: Route }) {
  const { say } = usePage();
  const { prefs, change, formStateOf } = useApp();
  const form = route.at === "form" ? route.form : undefined;
  const formState = form && formStateOf(form);
  useTitle(formState ? say(formState.form.title) : "");
  if (route.at !== "form" || formState === undefined) return null;
  const way = route.way ?? defaultWay(prefs);
  const onWay = (next: Way) => {
    if (next !== "json") void change({ way: next });
    go({ at: "form", form: route.form, way: next });
  };
  return (
    <SheetProvider
      key={form}
      formState={formState}
      view={way === "json" ? "json" : "form"}
      onView={(view) => (view === "json" ? onWay("json") : way === "json" && onWay("whole"))}
    >
      <Announcing>{way === "questions" ? <Lazy load={questions} props={{ onWay }} /> : <FormPage way={way} onWay={onWay} />}</Announcing>
      <Unseen />
    </SheetProvider>
  );
}

/** What is said to have been done to the form can be undone there. */
function Announcing({ children }: { children: ComponentChildren }) {
  const page = usePage();
  const { announce } = useApp();
  const { formState, undo } = useSheet();
  const inside = useMemo(() => {
    const say = (text: string, back = formState.canUndo ? undo : undefined) => announce(text, back, formState);
    return { ...page, announce: say };
  }, [page, announce, formState, undo]);
  return <PageContext.Provider value={inside}>{children}</PageContext.Provider>;
}
