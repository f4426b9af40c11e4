import { useEffect, useMemo, useState } from "preact/hooks";
import type { FormId } from "yushen";
import { rulebook } from "yushen";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import { FormState } from "../../../../pkg/src/element/state/form-state.js";
import { SheetProvider } from "../../../../pkg/src/element/view/sheet.js";
import { useTitle } from "../../app-context.js";
import { hrefOf, type Route } from "../../route.js";
import { openShared, type Shared } from "../../share/share.js";
import { Unreadable, type Trouble } from "../../share/pack.js";
import { Actions } from "./actions.js";
import { Answer } from "./answer.js";
import { useWords } from "./words.js";

/** The report on the data that the address holds. */
export default function View({ route }: { route: Route }) {
  const { say } = usePage();
  const w = useWords();
  const form = route.at === "report" ? route.form : undefined;
  useTitle(form ? w.title(say(rulebook.forms[form].title)) : "");
  return route.at === "report" ? <Link key={route.form} form={route.form} fragment={route.fragment} /> : null;
}

function Link({ form, fragment }: { form: FormId; fragment: string }) {
  const w = useWords();
  const { say } = usePage();
  const [opened, setOpened] = useState<Shared | Trouble>();
  useEffect(() => {
    let isCurrent = true;
    openShared(form, fragment).then(
      (shared) => isCurrent && setOpened(shared),
      (error: unknown) => isCurrent && setOpened(error instanceof Unreadable ? error.trouble : "damaged"),
    );
    return () => {
      isCurrent = false;
    };
  }, [form, fragment]);
  if (opened === undefined) return <h1 tabIndex={-1}>{w.title(say(rulebook.forms[form].title))}</h1>;
  if (typeof opened === "string") return <Unopened form={form} trouble={opened} />;
  return <Opened form={form} shared={opened} />;
}

function Opened({ form, shared }: { form: FormId; shared: Shared }) {
  const { locale } = usePage();
  const formState = useMemo(() => {
    const state = new FormState(form, { mode: shared.mode, locale });
    state.replace({ asOf: shared.asOf, ...(shared.exact ? { text: JSON.stringify(shared.data) } : { data: shared.data }) });
    return state;
  }, [form, shared, locale]);
  useEffect(() => () => formState.close(), [formState]);
  return (
    <SheetProvider formState={formState} key={locale}>
      <Answer origin={shared} />
      <Actions shared={shared} />
    </SheetProvider>
  );
}

/** What is wrong with the link, and a way on. */
function Unopened({ form, trouble }: { form: FormId; trouble: Trouble }) {
  const w = useWords();
  const { say } = usePage();
  return (
    <article class="unopened">
      <h1 tabIndex={-1}>{w.troubleTitle}</h1>
      <p class="notice" role="alert">
        {w.trouble[trouble]}
      </p>
      <p>
        <a href={hrefOf({ at: "form", form })}>
          {w.toForm}：{say(rulebook.forms[form].title)}
        </a>
      </p>
      <p>
        <a href={hrefOf({ at: "home" })}>{w.toHome}</a>
      </p>
    </article>
  );
}
