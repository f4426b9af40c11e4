import { readFileSync } from "node:fs";

/** Where the package says that issues go; empty where it says nothing. */
export function issueTracker(): string {
  const manifest = JSON.parse(readFileSync(new URL("../pkg/package.json", import.meta.url), "utf8")) as { bugs?: string | { url?: string } };
  return (typeof manifest.bugs === "string" ? manifest.bugs : manifest.bugs?.url) ?? "";
}
