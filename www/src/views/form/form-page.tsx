import "./form-page.css";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import { goToResult } from "../../../../pkg/src/element/base/focus.js";
import { Fields } from "../../../../pkg/src/element/view/fields.js";
import { useApp } from "../../app-context.js";
import type { Way } from "../../prefs.js";
import { JsonView } from "../json/json-view.js";
import { About } from "./about.js";
import { Bar } from "./bar.js";
import { useEdits } from "./edits.js";
import { Result } from "./later.js";
import { Rail } from "./rail.js";
import { useMedia } from "../../parts/use-media.js";
import { useWords } from "./words.js";

/** The whole form: how it stands above it, its stages before it, what is said of it beside it. */
export function FormPage({ way, onWay }: { way: Exclude<Way, "questions">; onWay: (way: Way) => void }) {
  const { t, root } = usePage();
  const w = useWords();
  const { prefs } = useApp();
  const { submit } = useEdits();
  const wide = useMedia("(width >= 75rem)");
  return (
    <div class={prefs.developer ? "form-page" : "form-page no-paths"}>
      <Bar way={way} onWay={onWay} />
      <div class="form-columns">
        {wide && <Rail />}
        <div class="work">
          {way === "json" ? <JsonView /> : <Fields />}
          <button type="button" class="submit" onClick={submit}>
            {w.submit}
          </button>
          <section class="card about-card">
            <h2>{w.about}</h2>
            <About />
          </section>
        </div>
        <Result />
      </div>
      {!wide && (
        <div class="stage-bar">
          <Rail />
          <button type="button" class="small" onClick={() => goToResult(root)}>
            {t.toResult}
          </button>
        </div>
      )}
    </div>
  );
}
