import { useState } from "preact/hooks";
import { rulebook } from "yushen";
import { usePage } from "../../../pkg/src/element/base/context.js";
import { Icon } from "../../../pkg/src/element/base/icons.js";
import { useApp } from "../app-context.js";
import { hrefOf } from "../route.js";
import { drafts, useDrafts, type Draft } from "./drafts.js";
import { agoText } from "./ago.js";
import { useWords } from "./words.js";

/** The forms to go on with. */
export function DraftList() {
  const w = useWords();
  const { enabled, all } = useDrafts();
  const { announce } = useApp();
  if (!enabled) return null;
  return (
    <section class="drafts" aria-labelledby="drafts-title">
      <h2 id="drafts-title">{w.title}</h2>
      {all.length === 0 ? <p class="soft">{w.none}</p> : <ul>{all.map((draft) => <Row key={draft.form} draft={draft} />)}</ul>}
      {all.length > 1 && (
        <button type="button" class="small quiet" onClick={() => announce(w.clearedAll, drafts.clear())}>
          {w.clearAll}
        </button>
      )}
    </section>
  );
}

function Row({ draft }: { draft: Draft }) {
  const w = useWords();
  const { say, locale } = usePage();
  const { announce } = useApp();
  const title = say(rulebook.forms[draft.form].title);
  return (
    <li>
      <a href={hrefOf({ at: "form", form: draft.form })}>{title}</a>
      <time dateTime={new Date(draft.at).toISOString()} title={new Date(draft.at).toLocaleString(locale)}>
        {w.edited(agoText(draft.at, Date.now(), locale))}
      </time>
      {draft.rulebook !== rulebook.version && <span class="soft">{w.older(draft.rulebook)}</span>}
      <button type="button" class="small quiet" aria-label={w.clearOne(title)} onClick={() => announce(w.cleared(title), drafts.clear(draft.form))}>
        {w.clear}
      </button>
    </li>
  );
}

/** The choice whether drafts are kept, with what is kept and where. */
export function DraftChoice({ hint }: { hint: string }) {
  const w = useWords();
  const { t } = usePage();
  const { announce } = useApp();
  const { enabled } = useDrafts();
  const [closed, setClosed] = useState(false);
  const change = (on: boolean) => {
    if (on) {
      const done = drafts.enable();
      setClosed(!done);
      if (done) announce(w.turnedOn);
    } else {
      drafts.disable();
      announce(w.turnedOff);
    }
  };
  return (
    <section class="keeping">
      <p class="privacy">
        <Icon name="lock" /> {t.privacy}
      </p>
      <p class="soft">{hint}</p>
      <label>
        <input
          type="checkbox"
          checked={enabled}
          aria-describedby="keeping-what"
          onChange={(event) => {
            change(event.currentTarget.checked);
            // Ticked is what is so, also where nothing could be stored.
            event.currentTarget.checked = drafts.enabled;
          }}
        />
        {w.keep}
      </label>
      <p class="soft" id="keeping-what">
        {enabled ? "" : w.off} {w.what}
      </p>
      {closed && (
        <p class="notice" role="alert">
          {w.closed}
        </p>
      )}
    </section>
  );
}
