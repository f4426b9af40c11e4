import { use } from "./use.js";

/** What the plan's entries do here. */
export async function run() {
  const { entries, examples } = await (await fetch("/plan.json")).json();
  const told = { agent: navigator.userAgent };
  for (const { name, path, source } of entries) told[name] = await use(await import(path), examples, source);
  return told;
}
