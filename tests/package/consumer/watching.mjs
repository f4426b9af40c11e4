// What the programs here that use up memory or stack have in common.

export const said = JSON.stringify;
export const same = (a, b) => a === b;

/** An object with so many keys that no form has, each so long. */
export const wide = (keys, length) => Object.fromEntries(Array.from({ length: keys }, (_, i) => [`${i} ${"字".repeat(length / 3)}`, 1]));

/** Takes hold of each instance that is made. */
export function watchInstances(seen) {
  const { Instance } = WebAssembly;
  WebAssembly.Instance = function (module, imports) {
    const instance = new Instance(module, imports);
    return seen(instance) ?? instance;
  };
}

/** Where two texts part. */
export function difference(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const around = (text) => text.slice(Math.max(0, at - 30), at + 60);
  return `…${around(a)}… instead of …${around(b)}…`;
}

/** Whether what an edit told leads from the report before it to the one after it. */
export function reconciles(before, { added, removed }, after) {
  const left = before.issues.map(said);
  for (const issue of removed.map(said)) {
    if (!left.includes(issue)) return false;
    left.splice(left.indexOf(issue), 1);
  }
  return same(said([...left, ...added.map(said)].sort()), said(after.issues.map(said).sort()));
}
