import type { Path } from "yushen";
import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { afterDraw } from "../../../../pkg/src/element/base/focus.js";
import { labelOf, rowName } from "../../../../pkg/src/element/base/names.js";
import { pathText } from "../../../../pkg/src/element/state/paths.js";
import { fieldOf } from "../../../../pkg/src/element/state/field-of.js";
import { useApp } from "../../app-context.js";
import { answerText } from "./answer-text.js";
import { answersOf, isRow, listOf, nextStep, progressOf, rowsAt } from "./flow.js";
import { Heading } from "./heading.js";
import { goToStep, hrefOfStep } from "./places.js";
import { useWords } from "./words.js";

interface Part {
  title: string;
  /** Of a row of a list. */
  row?: Path;
  answers: Path[];
}

/** All answers, each with the way to change it. */
export function Review() {
  const page = usePage();
  const { formState } = useSheet();
  const { announce } = useApp();
  const w = useWords();
  const progress = progressOf(formState);
  const parts = partsOf();
  const open = formState.report.next.length;
  const removeRow = (row: Path, title: string) => {
    const { list, row: index } = listOf(row)!;
    formState.edit(list, rowsAt(formState, list).filter((_, i) => i !== index), true);
    progress.forget(pathText(list));
    announce(page.t.removed(title), () => formState.undo());
    afterDraw(() => document.getElementById("question")?.focus());
  };
  return (
    <section class="review">
      <Heading>{w.reviewTitle}</Heading>
      {open > 0 && <p>{w.openQuestions(open)}</p>}
      {parts.length === 0 && <p>{w.noAnswers}</p>}
      {parts.map(({ title, row, answers }) => (
        <section key={row ? pathText(row) : title}>
          <div class="part">
            <h2>{title}</h2>
            {row && (
              <button type="button" class="link" onClick={() => removeRow(row, title)}>
                {w.removeRow(title)}
              </button>
            )}
          </div>
          <dl>
            {answers.map((path) => {
              const info = fieldOf(formState.form, isRow(path) ? path.slice(0, -1) : path);
              const label = info ? (isRow(path) ? rowName(info, page) : page.say(info.label)) : "";
              return (
                <div key={pathText(path)}>
                  <dt>{label}</dt>
                  <dd>{answerText(info, valueOf(path), page, w)}</dd>
                  <dd class="change">
                    <a href={hrefOfStep(formState, { at: "question", path }, true)} aria-label={w.changeOf(labelOf(formState.form, path, page))}>
                      {w.change}
                    </a>
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
      <div class="onward">
        <button type="button" onClick={() => goToStep(formState, nextStep(formState, progress))}>
          {open > 0 ? w.toQuestions : w.goOn}
        </button>
        {parts.length > 0 && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              formState.replace({});
              progress.reset();
              announce(page.t.cleared, () => formState.undo());
              goToStep(formState, nextStep(formState, progress), true);
            }}
          >
            {w.startOver}
          </button>
        )}
      </div>
    </section>
  );

  /** A list that was said to be empty has no row to show. */
  function valueOf(path: Path): unknown {
    return isRow(path) && rowsAt(formState, path.slice(0, -1)).length === 0 ? [] : formState.valueAt(path);
  }

  function partsOf(): Part[] {
    const found: Part[] = [];
    for (const path of answersOf(formState)) {
      const at = listOf(path);
      const hasRow = at !== undefined && at.row < rowsAt(formState, at.list).length;
      const row = hasRow ? [...at.list, at.row] : undefined;
      const group = formState.form.fields.find(({ type, path: name }) => type === "group" && name === path[0]);
      const title = row ? labelOf(formState.form, row, page) : group ? page.say(group.label) : page.say(formState.form.title);
      const last = found.at(-1);
      if (last?.title === title) last.answers.push(path);
      else found.push({ title, ...(row ? { row } : {}), answers: [path] });
    }
    return found;
  }
}
