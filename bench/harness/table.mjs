// What was measured, as a table to read in a terminal.
export const time = (ns) => (ns < 1e3 ? `${ns.toFixed(0)} ns` : ns < 1e6 ? `${(ns / 1e3).toFixed(ns < 1e4 ? 2 : 1)} µs` : `${(ns / 1e6).toFixed(2)} ms`);
export const times = (ratio) => `${ratio < 0.095 ? ratio.toFixed(3) : ratio < 9.95 ? ratio.toFixed(2) : ratio.toFixed(0)}×`;

export const titleOf = ({ title, leaves }) => (leaves ? `${title} (${leaves} leaves)` : title);

export function print({ rows, left, ...workload }, say) {
  say(`\n${titleOf(workload)}`);
  for (const { name, ns, low, high, ratio } of rows) {
    say(`   ${name.padEnd(26)} ${time(ns).padStart(10)}  ${`${time(low)} – ${time(high)}`.padEnd(24)} ${times(ratio).padStart(8)}`);
  }
  for (const { name, why } of left) say(`   ${name.padEnd(26)} not timed: ${why.slice(0, 200)}`);
}

export function printCold({ processes, rows, left }, say) {
  say(`\ncold start: from the import to the first report, ${processes} fresh processes`);
  for (const { name, ms, low, high, ratio } of rows) {
    say(`   ${name.padEnd(32)} ${ms.toFixed(1).padStart(8)} ms  ${`${low.toFixed(1)} – ${high.toFixed(1)}`.padEnd(16)} ${times(ratio).padStart(8)}`);
  }
  for (const { name, why } of left) say(`   ${name.padEnd(32)} not timed: ${why}`);
}

export function printAgreement(peers, say) {
  say("\nagreement with the rulebook on the sample forms and the examples (verdict and failed rules; in brackets the verdict alone)");
  for (const { form, name, of, agree, verdict, tooEarly, threw, missing } of peers) {
    const trouble = `${tooEarly ? `, passes ${tooEarly} too early` : ""}${threw ? `, throws at ${threw}` : ""}`;
    say(`   ${form.padEnd(14)} ${name.padEnd(20)} ${missing ? `not there: ${missing}` : `${agree} of ${of} (${verdict})${trouble}`}`);
  }
}

export function printTargets(targets, say) {
  say("\ntargets");
  for (const { what, wanted, found, met } of targets) say(`   ${met ? "met   " : "MISSED"} ${what}: ${found} (wanted ${wanted})`);
}

export const kilobytes = (bytes) => (bytes === undefined ? "–" : `${(bytes / 1e3).toFixed(1)} kB`);

export function printBytes(rows, say) {
  say("\nsize: what an app ships of each, minified, after brotli");
  for (const { name, all, ...of } of rows)
    say(`   ${name.padEnd(46)} ${all === undefined ? Object.entries(of).map(([form, bytes]) => `${form} ${kilobytes(bytes)}`).join("   ") : kilobytes(all)}`);
}
