import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { goToResult } from "../../../../pkg/src/element/base/focus.js";
import { AuthorityBadge } from "../../../../pkg/src/element/base/icons.js";
import { formIds, rulebook } from "../../../../pkg/src/element/state/judge.js";
import { standingOf } from "../../../../pkg/src/element/state/standing.js";
import { hasEngine } from "../../languages/index.js";
import { Lazy } from "../../parts/lazy.js";
import type { Way } from "../../prefs.js";
import { hrefOf } from "../../route.js";
import { About } from "./about.js";
import { examples, files, options } from "./later.js";
import { Menu } from "./menu.js";
import { Pager } from "./pager.js";
import { StandingIcon } from "./standing.js";
import { Strips } from "./strips.js";
import { useMedia } from "../../parts/use-media.js";
import { useWords } from "./words.js";

/** All that is about the form as a whole, in one line that stays in sight. */
export function Bar({ way, onWay }: { way: Way; onWay: (way: Way) => void }) {
  const { say } = usePage();
  const w = useWords();
  const { formState } = useSheet();
  const { form } = formState;
  const { authority } = rulebook.documents[form.document];
  const narrow = useMedia("(width < 48rem)");
  return (
    <div class="form-head">
      <div class="form-bar">
        <div class="form-title">
          <Menu id="menu-forms" face={<span>{say(form.title)}</span>} isHeading>
            {() => <FormMenu />}
          </Menu>
          {authority === "unofficial" && <AuthorityBadge authority={authority} />}
        </div>
        <Verdict />
        <Pager />
        <div class="form-menus">
          {!narrow && (
            <>
              <Menu id="menu-examples" face={w.examples}>
                {(close) => <Lazy load={examples} props={{ onDone: close }} />}
              </Menu>
              <Menu id="menu-files" face={w.files}>
                {(close) => <Lazy load={files} props={{ onDone: close }} />}
              </Menu>
            </>
          )}
          <Menu id="menu-options" label={w.options} face={<span class="dots">⋯</span>}>
            {(close) => (
              <>
                {narrow && (
                  <>
                    <h2>{w.examples}</h2>
                    <Lazy load={examples} props={{ onDone: close }} />
                    <h2>{w.files}</h2>
                    <Lazy load={files} props={{ onDone: close }} />
                  </>
                )}
                <Lazy load={options} props={{ way, onWay, onDone: close }} />
              </>
            )}
          </Menu>
        </div>
      </div>
      <Strips />
    </div>
  );
}

/** How the form stands, in a few signs; it leads to the report. */
function Verdict() {
  const { root } = usePage();
  const w = useWords();
  const { formState } = useSheet();
  const { report } = formState;
  const standing = standingOf(report);
  const errors = report.issues.filter(({ severity, rule }) => severity === "error" && rule !== "format/required").length;
  const missing = report.missing.length;
  const isOpen = standing === "incomplete" && missing > 0;
  // Of an empty form that much is known without it.
  const isJudged = hasEngine() || Object.keys(formState.sheet.data ?? {}).length === 0;
  const words = !isJudged ? [w.judging] : [!isOpen && `${w.standing[standing]}${errors > 0 ? ` ${errors}` : ""}`, missing > 0 && `${w.toFill} ${missing}`];
  return (
    <button type="button" class="form-verdict" aria-label={w.toResult(words.filter(Boolean).join(" "))} onClick={() => goToResult(root)}>
      {!isJudged && w.judging}
      {isJudged && !isOpen && (
        <span class={`mark mark-${standing}`}>
          <StandingIcon standing={standing} />
          <span class="word">{w.standing[standing]}</span>
          {errors > 0 && ` ${errors}`}
        </span>
      )}
      {isJudged && missing > 0 && (
        <span class="mark mark-incomplete">
          <StandingIcon standing="incomplete" />
          <span class="word">{w.toFill}</span> {missing}
        </span>
      )}
    </button>
  );
}

function FormMenu() {
  const { say } = usePage();
  const w = useWords();
  const { form } = useSheet().formState;
  return (
    <>
      <nav aria-label={w.forms}>
        <ul class="items">
          {formIds().map((id) => (
            <li key={id}>
              <a href={hrefOf({ at: "form", form: id })} aria-current={id === form.id ? "page" : undefined}>
                {say(rulebook.forms[id].title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h2>{w.about}</h2>
      <About />
    </>
  );
}
