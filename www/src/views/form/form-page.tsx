import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { AuthorityBadge } from "../../../../pkg/src/element/base/icons.js";
import type { FormState } from "../../../../pkg/src/element/state/form-state.js";
import { rulebook } from "../../../../pkg/src/element/state/judge.js";
import { Fields } from "../../../../pkg/src/element/view/fields.js";
import { FormView } from "../../../../pkg/src/element/view/form-view.js";
import type { Way } from "../../prefs.js";
import { JsonView } from "../json/json-view.js";
import { Options } from "./options.js";
import { Tabs } from "./tabs.js";
import { Toolbar } from "./toolbar.js";

/** The view of `yushen/element`, and around it what only a page of its own has. */
export function FormPage({ way, onWay }: { way: Exclude<Way, "questions">; onWay: (way: Way) => void }) {
  const { formState } = useSheet();
  return (
    <>
      <Heading formState={formState} />
      <Toolbar />
      <Options />
      <FormView>
        <Tabs way={way} onWay={onWay}>
          {way === "json" ? <JsonView /> : <Fields />}
        </Tabs>
      </FormView>
    </>
  );
}

function Heading({ formState }: { formState: FormState }) {
  const { t, say } = usePage();
  const { form } = formState;
  const document = rulebook.documents[form.document];
  const doubtful = document.authority === "unofficial";
  return (
    <div class="heading">
      <h1 tabIndex={-1}>{say(form.title)}</h1>
      <p>{say(form.summary)}</p>
      <p class="source">
        {t.source} <cite lang="zh-CN">《{document.title}》</cite> <AuthorityBadge authority={document.authority} />
        {document.note && !doubtful && <span class="reason"> {say(document.note)}</span>}
      </p>
      {document.note && doubtful && <p class="notice">{say(document.note)}</p>}
    </div>
  );
}
