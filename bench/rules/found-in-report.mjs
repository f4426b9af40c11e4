import { atFormat } from "./found.mjs";

/** yushen's report, reduced as the peers' are. Unknown keys are a warning that no schema here gives. */
export function readReport({ verdict, issues, missing, mode }) {
  const failed = new Set();
  for (const { rule, path } of issues) {
    if (rule !== "format/unknown-field") failed.add(rule.startsWith("format/") ? atFormat(path) : rule);
  }
  const open = mode === "draft" ? missing.map((path) => path.join(".")) : [];
  return { verdict, failed: [...failed].sort(), missing: open.sort() };
}
