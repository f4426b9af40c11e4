import type { ComponentChildren } from "preact";
import { usePage } from "../../../pkg/src/element/base/context.js";
import type { View } from "../../../pkg/src/element/state/form-state.js";

const views: View[] = ["form", "json"];

export function Tabs({ view, onView, children }: { view: View; onView: (view: View) => void; children: ComponentChildren }) {
  const { t } = usePage();
  const names: Record<View, string> = { form: t.tabForm, json: t.tabJson };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const other: View = view === "form" ? "json" : "form";
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
