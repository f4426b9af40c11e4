import { useState } from "preact/hooks";
import type { Path } from "yushen";
import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { afterDraw, controlOf } from "../../../../pkg/src/element/base/focus.js";
import { labelOf, rowName } from "../../../../pkg/src/element/base/names.js";
import { hintOf } from "../../../../pkg/src/element/fields/hints.js";
import { domId, pathText } from "../../../../pkg/src/element/state/paths.js";
import { fieldOf } from "../../../../pkg/src/element/state/field-of.js";
import { isGiven } from "./leaves.js";
import { Control } from "./control.js";
import { isRow, listOf, nextStep, progressOf, rowsAt } from "./flow.js";
import { Heading } from "./heading.js";
import { goToStep } from "./places.js";
import { Why } from "./why.js";
import { useWords } from "./words.js";

const isWithin = (path: Path, text: string): boolean => {
  const at = pathText(path);
  return at === text || at.startsWith(`${text}.`) || at.startsWith(`${text}[`);
};

/** One question: what is asked, why, where the answer is to be found, and the way on. */
export function Question({ path, isReview }: { path: Path; isReview: boolean }) {
  const page = usePage();
  const { say } = page;
  const { formState } = useSheet();
  const w = useWords();
  const progress = progressOf(formState);
  const text = pathText(path);
  const row = listOf(path);
  const ofRow = isRow(path) && row !== undefined;
  const info = fieldOf(formState.form, ofRow ? row.list : path);
  const [another, setAnother] = useState(ofRow && info?.categories !== undefined && row.row > 0 && rowsAt(formState, row.list).length <= row.row);
  const [blocked, setBlocked] = useState("");
  const [needNotBe] = useState(() => !ofRow && !isGiven(formState.valueAt(path)) && !isMissing());
  if (info === undefined) return null;

  const control = () => controlOf(page.root, path);
  const refuse = (why: string) => {
    control()?.blur();
    control()?.focus();
    // Once it is left, the control says itself what is wrong with a value.
    afterDraw(() => setBlocked(document.getElementById(`${domId(path)}:findings`) ? "" : why));
  };
  const leave = () => goToStep(formState, isReview ? { at: "review" } : nextStep(formState, progress));

  const isAnswered = (): boolean => {
    const { missing } = formState.report;
    if (!ofRow) return !missing.some((at) => pathText(at) === text);
    const list = pathText(row.list);
    if (rowsAt(formState, row.list).length <= row.row) return row.row === 0 ? Array.isArray(formState.valueAt(row.list)) : progress.done.has(list);
    return info.categories === undefined || !missing.some((at) => isWithin(at, text) && /^level\d$/.test(String(at.at(-1))));
  };

  const goOn = () => {
    const wrong = formState.report.issues.find(
      ({ rule, severity, path: at }) => severity === "error" && rule.startsWith("format/") && rule !== "format/required" && isWithin(at, text),
    );
    if (wrong) return refuse(wrong.message);
    if (!isAnswered()) return refuse(w.answerFirst);
    if (ofRow && rowsAt(formState, row.list).length > row.row) {
      const list = pathText(row.list);
      // "Yes, another" leads to which one; a row that was there before does not ask for more.
      if (!isReview) progress.filling.add(list);
    }
    progress.skipped.delete(text);
    progress.declined.delete(text);
    leave();
  };

  const skip = () => {
    if (ofRow && rowsAt(formState, row.list).length > row.row) {
      const rows = rowsAt(formState, row.list).slice(0, row.row);
      formState.edit(row.list, rows.length > 0 ? rows : undefined, true);
    } else if (!ofRow && formState.valueAt(path) !== undefined) formState.edit(path, undefined, true);
    if (isMissing()) {
      progress.skipped.set(text, (progress.skipped.get(text) ?? 0) + 1);
      const next = nextStep(formState, progress);
      // There is nothing else to ask in between.
      if (next.at === "question" && pathText(next.path) === text) progress.skipped.set(text, 2);
    } else progress.declined.add(text);
    leave();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as Element;
    if (event.key !== "Enter" || event.isComposing || event.defaultPrevented) return;
    const isText = target.matches("textarea");
    if (isText ? !(event.ctrlKey || event.metaKey) : target.closest("a, button, summary, select, input")) return;
    event.preventDefault();
    goOn();
  };

  const name = ofRow ? rowName(info, page) : "";
  const isCategory = info.categories !== undefined;
  const question = !ofRow
    ? w.ask(say(info.label), info.type)
    : isCategory && !another
      ? w.askCategory(name, row.row)
      : w.askRow(name, row.row, info.min === 0);
  const hint = ofRow ? (isCategory ? undefined : info.help && say(info.help)) : ["bool", "enum"].includes(info.type) ? hintOf(info, page) : undefined;
  const mayAdd = ofRow && row.row > 0;
  const times = progress.skipped.get(text) ?? 0;

  return (
    <form
      class="question"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
      onKeyDown={onKeyDown}
      onInput={() => blocked && setBlocked("")}
    >
      <p class="caption">{captionOf()}</p>
      <Heading onShown={focusText}>{question}</Heading>
      {hint && (
        <p class="hint" id={`${domId(path)}:hint`}>
          {hint}
        </p>
      )}
      {info.where && !(ofRow && row.row > 0) && (
        <p class="where">
          <span>{w.where}</span>
          {say(info.where)}
        </p>
      )}
      {another ? (
        <Another
          name={name}
          onYes={() => setAnother(false)}
          onNo={() => {
            progress.filling.delete(pathText(row!.list));
            progress.done.add(pathText(row!.list));
            leave();
          }}
        />
      ) : (
        <>
          <Control path={path} />
          <p class="blocked" role="alert">
            {blocked}
          </p>
          <div class="onward">
            <button type="submit">{w.goOn}</button>
            {!mayAdd && (
              <button type="button" class="quiet" onClick={skip}>
                {needNotBe ? w.notThere : times > 0 ? w.skipAgain : w.skip}
              </button>
            )}
          </div>
        </>
      )}
      <Why path={path} />
    </form>
  );

  function isMissing(): boolean {
    return formState.report.missing.some((at) => isWithin(at, text) || (ofRow && pathText(at) === pathText(row.list)));
  }

  function captionOf(): string {
    if (row && !ofRow) return labelOf(formState.form, path.slice(0, path.indexOf(row.row) + 1), page);
    const group = fieldOf(formState.form, path.slice(0, -1));
    return group ? say(group.label) : "";
  }

  /** Where there is a keyboard one can write at once; on a phone it would cover the question. */
  function focusText(): boolean {
    const target = control();
    const isWritten = target?.matches('input:not([type="radio"], [type="checkbox"]), textarea') ?? false;
    if (!isWritten || !matchMedia("(pointer: fine)").matches) return false;
    target!.focus({ preventScroll: true });
    return document.activeElement === target;
  }
}

/** Whether there is another category. */
function Another({ name, onYes, onNo }: { name: string; onYes: () => void; onNo: () => void }) {
  const w = useWords();
  return (
    <div class="onward">
      <button type="button" class="outline" onClick={onYes}>
        {w.addAnother(name)}
      </button>
      <button type="button" class="outline" onClick={onNo}>
        {w.noOther}
      </button>
    </div>
  );
}
