// Fetches one program, in a thread of its own: the installer has no way to be stopped, and a thread has.
import { parentPort, workerData } from "node:worker_threads";
import { install } from "@puppeteer/browsers";

await install({ ...workerData, downloadProgressCallback: (bytes, total) => parentPort.postMessage({ bytes, total }) });
