import { Icon, type IconName } from "../../../../pkg/src/element/base/icons.js";
import type { Standing } from "../../../../pkg/src/element/state/standing.js";

const icons: Record<Standing, IconName> = { pass: "pass", fail: "fail", malformed: "warning", incomplete: "incomplete" };

/** A standing's mark; its word stands beside it, or is read out. */
export const StandingIcon = ({ standing }: { standing: Standing }) => (
  <span class={`standing standing-${standing}`}>
    <Icon name={icons[standing]} />
  </span>
);
