/** What a form is drawn without: it comes when the form can be filled in. */
import { useEffect, useState } from "preact/hooks";
import { hasEngine, withParts } from "../../languages/index.js";
import { fetchPart, isLoaded, Lazy } from "../../parts/lazy.js";

/** What the form prints. Whoever sees a result can print it, so that it comes no later. */
const printed = withParts(() => import("./printed.js"), "engine");

/** What is said of the form; beside it comes the engine, which says it. */
const result = withParts(async () => {
  const [part] = await Promise.all([import("./result.js"), fetchPart(printed)]);
  return part;
}, "engine");

/** The same for a way that shows no result. */
const engine = withParts(async () => {
  await fetchPart(printed);
  return { default: Nothing };
}, "engine");

function Nothing() {
  return null;
}

/** In a menu. */
export const examples = withParts(() => import("./examples.js"), "rest");
export const files = withParts(() => import("./files-menu.js"), "engine");
export const options = () => import("./options.js");

/** The result's place, which holds it as soon as it can be had; where it cannot, that is said there, with a way to try again. */
export const Result = () => <Lazy load={result} props={{}} />;

/** The same for a way that shows no result: it draws nothing unless something is wrong. */
export const Engine = () => <Lazy load={engine} props={{}} />;

/** Draws what the form prints, and fetches what menus hold when what is in sight is there, so that they open at once. */
export function Unseen() {
  const isReady = hasEngine();
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!isReady) return;
    void fetchPart(printed).then(() => redraw((turn) => turn + 1));
    const timer = setTimeout(() => {
      void fetchPart(examples);
      void fetchPart(files);
      void fetchPart(options);
    }, 300);
    return () => clearTimeout(timer);
  }, [isReady]);
  return isLoaded(printed) ? <Lazy load={printed} props={{}} /> : null;
}
