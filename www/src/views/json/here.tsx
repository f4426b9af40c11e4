import { useMemo } from "preact/hooks";
import type { Path } from "yushen";
import { SeverityMark } from "../../../../pkg/src/element/base/icons.js";
import { pathText } from "../../../../pkg/src/element/state/paths.js";
import { hrefOf } from "../../route.js";
import { about, clauseText, type Around } from "./known.js";

const few = 4;

/** What the caret is on: what a pointer gets by hovering, for keys, touch and screen readers. */
export function Here({ around, path }: { around: Around; path: Path }) {
  const { page, w, formState } = around;
  const { report } = formState;
  const said = useMemo(() => about(around, path), [pathText(path), report, around.schema, page]);
  return (
    <section class="here" aria-label={w.here}>
      {path.length === 0 ? (
        <p class="hint">{w.hereNothing}</p>
      ) : (
        <>
          <p>
            <strong>{said.label}</strong> <code>{pathText(path)}</code>
            {said.missing && <span class="needed"> {w.needed}</span>}
          </p>
          {!said.known && <p>{w.unknownHere}</p>}
          {said.text !== "" && <p>{said.text}</p>}
          {said.issues.map((issue, i) => (
            <p key={i}>
              <SeverityMark severity={issue.severity} /> {issue.message}
            </p>
          ))}
          {said.rules.length > 0 && (
            <ul aria-label={w.rules}>
              {said.rules.slice(0, few).map((rule) => (
                <li key={rule.id}>
                  <a href={hrefOf({ at: "rule", id: rule.id })}>{page.say(rule.title)}</a> <small>{clauseText(rule, around)}</small>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
