// What is compared of a report, the model's or the package's: the shape of a case's `expect`.

function named(rule, params) {
  if (rule.includes('/materials-')) return { material: params.material };
  if (rule === 'profile-mount/landing-path') return { reason: params.reason };
  if (rule === 'format/unknown-field') return { suggestion: params.suggestion ?? null };
  if (rule === 'format/range') return { min: params.min, max: params.max };
  return {};
}

/** The checks that a value fails which only coerce reads: a fix of theirs sets its plain spelling. */
const OF_SPELLING = ['format/type', 'format/date', 'format/pattern', 'format/checksum'];

function fixOf({ rule, fix }) {
  return fix && OF_SPELLING.includes(rule) ? { fix: { path: fix.path, op: fix.op, value: fix.value } } : {};
}

/** One outcome a rule: its own, or that of its elements together. */
function wholes(outcomes) {
  if (outcomes instanceof Map) return Object.fromEntries([...outcomes].sort(([a], [b]) => (a < b ? -1 : 1)));
  const byRule = new Map();
  for (const { rule, path, outcome } of outcomes) {
    const entry = byRule.get(rule) ?? { elements: [] };
    if (path === undefined) entry.whole = outcome;
    else entry.elements.push(outcome);
    byRule.set(rule, entry);
  }
  return wholes(new Map([...byRule].map(([rule, { whole, elements }]) =>
    [rule, whole ?? ['fail', 'unknown', 'pass'].find((outcome) => elements.includes(outcome)) ?? 'notApplicable'])));
}

/** With {params}, those that the rulebook names; with {outcomes}, that of every rule. */
export function normal(report, { params = false, outcomes = false } = {}) {
  return {
    verdict: report.verdict,
    stages: report.stages.map(({ id, verdict }) => ({ id, verdict })),
    issues: report.issues.map((issue) => ({
      rule: issue.rule, path: issue.path, severity: issue.severity,
      ...(issue.rule === 'format/required' ? { rules: issue.params.rules } : {}), ...(params ? named(issue.rule, issue.params) : {}),
      ...fixOf(issue),
    })),
    missing: report.missing,
    maybe: report.maybe,
    state: report.state ?? null,
    deadlines: report.deadlines.map(({ id, at, overdue, rule }) => ({ id, at, overdue, rule: rule ?? null })),
    ...(outcomes ? { outcomes: wholes(report.outcomes) } : {}),
  };
}
