// One cold start, in a process of its own: from the import to the first report.
const [, , file] = process.argv;
const started = performance.now();
const { first } = await import(file);
const result = await first();
const took = performance.now() - started;
if (result === undefined) throw new Error("no report");
console.log(took);
process.exit(0);
