/** What a form is drawn without: it comes when the form can be filled in. */
import { useEffect, useState } from "preact/hooks";
import { hasEngine, withParts } from "../../languages/index.js";
import { fetchPart, isLoaded, Lazy } from "../../parts/lazy.js";

/** What is said of the form; beside it comes the engine, which says it. */
const result = withParts(() => import("./result.js"), "engine");

/** The engine alone. */
const engine = withParts(async () => ({ default: Nothing }), "engine");

function Nothing() {
  return null;
}

/** In a menu, or on paper. */
export const examples = withParts(() => import("./examples.js"), "rest");
export const files = withParts(() => import("./files-menu.js"), "engine");
export const options = () => import("./options.js");
const printed = withParts(() => import("./printed.js"), "engine");

/** The result's place, which holds it as soon as it can be had; where it cannot, that is said there, with a way to try again. */
export const Result = () => <Lazy load={result} props={{}} />;

/** The same for a way that shows no result: it draws nothing unless something is wrong. */
export const Engine = () => <Lazy load={engine} props={{}} />;

/** Fetches what is not in sight when what is in sight is there, so that menus open at once; and what the form prints. */
export function Unseen() {
  const isReady = hasEngine();
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!isReady) return;
    const timer = setTimeout(() => {
      void fetchPart(examples);
      void fetchPart(files);
      void fetchPart(options);
      void fetchPart(printed).then(() => redraw((turn) => turn + 1));
    }, 300);
    return () => clearTimeout(timer);
  }, [isReady]);
  return isLoaded(printed) ? <Lazy load={printed} props={{}} /> : null;
}
