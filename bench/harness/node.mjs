// Runs in a Node process of its own and prints what it measured as JSON, one line a workload.
import { agreement, ids, prewarm, run } from "./suite.mjs";

const settings = JSON.parse(process.argv[2] ?? "{}");
await prewarm(settings);
for (const id of settings.only ?? ids) console.log(JSON.stringify(await run(id, settings)));
if (settings.agreement) {
  const peers = (await agreement()).map(({ differing, ...counts }) => ({ ...counts, differing: differing.map(({ at }) => at) }));
  console.log(JSON.stringify({ id: "agreement", peers }));
}
process.exit(0);
