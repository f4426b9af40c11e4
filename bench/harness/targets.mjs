// What the product promises, judged by the ratios of this run.
export function targetsOf({ node, chromium, cold, bytes }) {
  const at = (results, id, name) => results?.find((workload) => workload.id === id)?.rows.find((row) => row.name === name);
  const all = [];
  const add = (what, wanted, value, unit, met) => all.push(value === undefined ? { what, wanted, found: "not measured", met: false } : { what, wanted, found: `${value.toFixed(2)}${unit}`, met });
  /** How many times as long yushen takes as the peer. */
  const against = (where, results, id, peer, most) => {
    if (!results?.some((workload) => workload.id === id)) return;
    const ratio = at(results, id, peer)?.ratio;
    const value = ratio && 1 / ratio;
    add(`${where}: ${id}, against ${peer}`, `at most ${most}×`, value, "×", value <= most);
  };
  against("Node", node, "binding-valid", "valibot", 1);
  against("Node", node, "binding-errors", "zod", 1);
  against("Chromium", chromium?.results, "binding-valid", "valibot", 1.5);
  against("Chromium", chromium?.results, "binding-errors", "zod", 1.5);
  for (const id of ["binding-valid", "binding-errors"]) against("Node", node, id, "async-validator", 0.1);
  for (const peer of ["async-validator", "opa-wasm", "cel-js", "zen-engine-wasm", "cedar-wasm", "publicodes"])
    against("Node", node, "profile-mount", peer, 0.1);
  const keystroke = (where, results, most) => {
    if (!results?.some(({ id }) => id === "growing")) return;
    const ns = at(results, "keystroke", "yushen session.set")?.ns;
    add(`${where}: a keystroke`, `under ${most} µs`, ns && ns / 1e3, " µs", ns < most * 1e3);
    const growing = results?.find(({ id }) => id === "growing")?.rows;
    const worst = growing?.length ? Math.max(...growing.map(({ ratio }) => ratio)) : undefined;
    const last = growing?.at(-1)?.name;
    add(`${where}: the same from the smallest form to ${last}`, "within 1.5×", worst, "×", worst <= 1.5);
  };
  keystroke("Node", node, 1);
  keystroke("Chromium", chromium?.results, 2);
  const ms = cold?.rows.find(({ name }) => name === "binding-yushen")?.ms;
  if (cold) add("Node: cold start, binding", "under 18 ms", ms, " ms", ms < 18);
  for (const { name, all, most } of bytes?.filter(({ all }) => all) ?? []) {
    add(`size: ${name}`, `at most ${most / 1e3} kB`, all / 1e3, " kB", all <= most);
  }
  return all;
}
