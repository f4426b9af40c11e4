import type { ComponentChildren } from "preact";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import type { Way } from "../../prefs.js";

type View = Exclude<Way, "questions">;

const views: View[] = ["whole", "json"];

export function Tabs({ way: view, onWay: onView, children }: { way: View; onWay: (way: Way) => void; children: ComponentChildren }) {
  const { t } = usePage();
  const names: Record<View, string> = { whole: t.tabForm, json: t.tabJson };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const other: View = view === "whole" ? "json" : "whole";
    onView(other);
    document.getElementById(`tab-${other}`)?.focus();
  };
  return (
    <div class="tabs">
      <div role="tablist" aria-label={t.tabs} onKeyDown={onKeyDown}>
        {views.map((name) => (
          <button
            type="button"
            role="tab"
            key={name}
            id={`tab-${name}`}
            aria-selected={name === view}
            aria-controls="tab-panel"
            tabIndex={name === view ? 0 : -1}
            onClick={() => onView(name)}
          >
            {names[name]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${view}`}>
        {children}
      </div>
    </div>
  );
}
