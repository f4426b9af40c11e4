// Runs in a page, which asks for one workload at a time.
import { ids, prewarm, run } from "./suite.mjs";

globalThis.bench = { ids, prewarm, run };
