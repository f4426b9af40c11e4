import { run } from "./run.js";

run().then(postMessage, (error) => postMessage({ failed: String(error) }));
