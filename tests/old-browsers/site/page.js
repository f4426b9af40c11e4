import { run } from "./run.js";

if (location.search === "?worker") {
  const worker = new Worker("worker.js", { type: "module" });
  worker.onmessage = ({ data }) => tell(data);
  worker.onerror = ({ message }) => tell({ failed: message });
} else run().then(tell);
