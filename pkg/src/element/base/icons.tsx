import type { Authority, Severity } from "yushen";
import type { Standing } from "../state/standing.js";
import { usePage } from "./context.js";

/** Drawn, not typed: an emoji looks different on every system. All are beside their word. */
const shapes = {
  pass: "M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2Zm3.6 5.2-4.2 4.6a.8.8 0 0 1-1.2 0L4.4 9a.8.8 0 0 1 1.2-1.1l1.2 1.3 3.6-4a.8.8 0 0 1 1.2 1.1Z",
  fail: "M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2Zm2.9 8.6a.8.8 0 0 1-1.1 1.1L8 9.1l-1.8 1.8a.8.8 0 0 1-1.1-1.1L6.9 8 5.1 6.2a.8.8 0 0 1 1.1-1.1L8 6.9l1.8-1.8a.8.8 0 0 1 1.1 1.1L9.1 8l1.8 1.8Z",
  incomplete: "M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2Zm0 1.6a5.2 5.2 0 0 1 0 10.4V2.8Z",
  warning: "M8.9 2a1 1 0 0 0-1.8 0L1 13.2c-.4.7.1 1.6.9 1.6h12.2c.8 0 1.3-.9.9-1.6L8.9 2ZM7.2 6h1.6l-.2 4.4H7.4L7.2 6Zm.8 7.4a.9.9 0 1 1 0-1.8.9.9 0 0 1 0 1.8Z",
  notice: "M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2ZM8 3.6a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8Zm1.6 8.4H6.4v-1.3h.9V7.8h-.8V6.5h2.2v4.2h.9V12Z",
  calendar: "M4.5 1.5v1H3A1.5 1.5 0 0 0 1.5 4v9A1.5 1.5 0 0 0 3 14.5h10a1.5 1.5 0 0 0 1.5-1.5V4A1.5 1.5 0 0 0 13 2.5h-1.5v-1H10v1H6v-1H4.5ZM3 6h10v7H3V6Z",
  chevron: "m3.5 5.5 4.5 5 4.5-5",
  lock: "M8 1.2A3.3 3.3 0 0 0 4.7 4.5v1.8H4A1.2 1.2 0 0 0 2.8 7.5v6A1.2 1.2 0 0 0 4 14.7h8a1.2 1.2 0 0 0 1.2-1.2v-6A1.2 1.2 0 0 0 12 6.3h-.7V4.5A3.3 3.3 0 0 0 8 1.2Zm-1.8 5.1V4.5a1.8 1.8 0 1 1 3.6 0v1.8H6.2Z",
} as const;

export type IconName = keyof typeof shapes;

export const Icon = ({ name }: { name: IconName }) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={shapes[name]} />
  </svg>
);

const severityIcon: Record<Severity, IconName> = { error: "fail", warning: "warning", notice: "notice" };

export function SeverityMark({ severity }: { severity: Severity }) {
  const { t } = usePage();
  return (
    <span class={`mark mark-${severity}`}>
      <Icon name={severityIcon[severity]} />
      {t.severity[severity]}
    </span>
  );
}

export const standingIcon: Record<Standing, IconName> = { pass: "pass", fail: "fail", malformed: "warning", incomplete: "incomplete" };

/** A verdict, as people take it. */
export function VerdictMark({ verdict }: { verdict: Standing }) {
  const { t } = usePage();
  return (
    <span class={`mark mark-${verdict}`}>
      <Icon name={standingIcon[verdict]} />
      {t.verdict[verdict]}
    </span>
  );
}

export function AuthorityBadge({ authority }: { authority: Authority }) {
  const { t } = usePage();
  return <span class={`badge badge-${authority}`}>{t.authority[authority]}</span>;
}
