// What a peer found, reduced to what all are compared by: the verdict, which rules failed and which fields a draft
// lacks. A wrong field counts as `format@path`, for the libraries do not agree on its kind.
export const MISSING = "missing";
export const atFormat = (path) => `format@${path.join(".")}`;

/** From each finding's rule (none for a format, MISSING for a draft's missing field) and path. */
export function found(findings, warnings = new Set()) {
  const failed = new Set();
  const missing = new Set();
  for (const { rule, path } of findings) {
    if (rule === MISSING) missing.add(path.join("."));
    else failed.add(rule ?? atFormat(path));
  }
  const verdict = [...failed].some((id) => !warnings.has(id)) ? "fail" : missing.size > 0 ? "incomplete" : "pass";
  return { verdict, failed: [...failed].sort(), missing: [...missing].sort() };
}

/** Where a list says again what it has said. */
export function repeats(list) {
  const seen = new Set();
  const again = [];
  for (let i = 0; i < list.length; i++) {
    if (seen.has(list[i])) again.push(i);
    else seen.add(list[i]);
  }
  return again;
}
