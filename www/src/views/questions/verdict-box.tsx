import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../../../../pkg/src/element/base/icons.js";
import type { Standing } from "../../../../pkg/src/element/state/standing.js";

const icons: Record<Standing, IconName> = { pass: "pass", fail: "fail", malformed: "warning", incomplete: "incomplete" };

export function VerdictBox({ standing, children }: { standing: Standing; children: ComponentChildren }) {
  return (
    <div class="outcome-head" data-standing={standing}>
      <Icon name={icons[standing]} />
      <div>{children}</div>
    </div>
  );
}
