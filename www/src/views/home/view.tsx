import "./home.css";
import { useState } from "preact/hooks";
import { rulebook, type FormId } from "yushen";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import { AuthorityBadge } from "../../../../pkg/src/element/base/icons.js";
import { useTitle } from "../../app-context.js";
import { DraftChoice, DraftList } from "../../drafts/panel.js";
import { hrefOf, type Place, type Route } from "../../route.js";
import { SearchBox } from "../../search/box.js";
import { tasks, type TaskId } from "./tasks.js";
import { useWords } from "./words.js";

export default function View({ route }: { route: Route }) {
  const w = useWords();
  const { t } = usePage();
  const [asked, setAsked] = useState<{ query: string; turn: number }>();
  useTitle("");
  const unknown = route.at === "home" ? route.unknown : undefined;
  return (
    <div class="home">
      <div class="hero">
        <h1 tabIndex={-1}>{w.title}</h1>
        <p class="lead">{w.lead}</p>
        {unknown !== undefined && (
          <p class="notice" role="alert">
            {w.unknown(unknown)}
          </p>
        )}
        <SearchBox id="search" large asked={asked} />
        <p class="examples">
          <span>{w.try}</span>
          {w.examples.map((query) => (
            <button type="button" key={query} onClick={() => setAsked({ query, turn: (asked?.turn ?? 0) + 1 })}>
              {query}
            </button>
          ))}
        </p>
      </div>
      <DraftList />
      <div class="tasks">
        {(Object.keys(tasks) as TaskId[]).map((task) => (
          <Task key={task} task={task} />
        ))}
      </div>
      <More />
      <DraftChoice hint={t.dropHint} />
    </div>
  );
}

function Task({ task }: { task: TaskId }) {
  const w = useWords();
  const { say } = usePage();
  const forms: readonly FormId[] = tasks[task];
  const sources = [...new Set(forms.map((id) => rulebook.forms[id].document))];
  return (
    <section class="task" aria-labelledby={`task-${task}`}>
      <h2 id={`task-${task}`}>{w.tasks[task]}</h2>
      <ul>
        {forms.map((id) => {
          const form = rulebook.forms[id];
          return (
            <li key={id}>
              <a href={hrefOf({ at: "form", form: id })}>{say(form.title)}</a>
              <p>{say(form.summary)}</p>
            </li>
          );
        })}
      </ul>
      {sources.map((id) => {
        const document = rulebook.documents[id];
        return (
          <p class="source" key={id}>
            {w.source} <cite lang="zh-CN">《{document.title}》</cite> <AuthorityBadge authority={document.authority} />
            {document.note && <span class="note">{say(document.note)}</span>}
          </p>
        );
      })}
    </section>
  );
}

function More() {
  const w = useWords();
  const links: [place: Place, name: string, says: string][] = [
    [{ at: "rules" }, w.rules, w.rulesSay(Object.keys(rulebook.rules).length)],
    [{ at: "categories" }, w.categories, w.categoriesSay],
    [{ at: "batch" }, w.batch, w.batchSay],
    [{ at: "changes" }, w.changes, w.changesSay],
  ];
  return (
    <nav class="more" aria-label={w.more}>
      <ul>
        {links.map(([place, name, says]) => (
          <li key={place.at}>
            <a href={hrefOf(place)}>{name}</a>
            <p>{says}</p>
          </li>
        ))}
      </ul>
    </nav>
  );
}
