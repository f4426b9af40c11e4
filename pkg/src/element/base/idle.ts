/** While a text is written, what is beside it may be this late, in milliseconds. */
const latest = 150;

/** Calls when the browser has shown what is due and has nothing to do. Gives back what calls it off. */
export function whenIdle(act: () => void): () => void {
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(act, latest / 2);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: latest });
  return () => cancelIdleCallback(handle);
}
