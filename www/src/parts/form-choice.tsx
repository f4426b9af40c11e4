import "./form-choice.css";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FormId } from "yushen";
import { usePage } from "../../../pkg/src/element/base/context.js";
import { formIds, rulebook } from "../../../pkg/src/element/state/judge.js";
import { wordsOf } from "../words.js";

const zhCN = {
  seems: (form: string) => `这份 JSON 像是「${form}」，按它打开？`,
  unlike: "看不出这份 JSON 属于哪张表单",
  of: (name: string) => `文件 ${name} 里没有写表单的名称。请确认，打开后也可以撤销。`,
  as: (form: string) => `按「${form}」打开`,
  still: (form: string) => `仍按「${form}」打开`,
  another: "其他表单",
  choose: "请选择",
  openIt: "打开",
  cancel: "不打开",
};

const en: typeof zhCN = {
  seems: (form) => `This JSON looks like “${form}”. Open it as that?`,
  unlike: "Which form is this JSON of?",
  of: (name) => `The file ${name} does not name its form. Opening it can be undone.`,
  as: (form) => `Open as “${form}”`,
  still: (form) => `Open as “${form}” all the same`,
  another: "Another form",
  choose: "Choose",
  openIt: "Open",
  cancel: "Do not open",
};

const useWords = wordsOf({ "zh-CN": zhCN, en });

export interface Asked {
  /** The file's. */
  name: string;
  /** The likeliest first. */
  choices: FormId[];
  onForm: (form: FormId) => void;
}

/** Asks which form a file is of, where it does not say so itself: a form that is only likely is never taken unasked. */
export function FormChoice({ name, choices, open, onForm, onClose }: Asked & { open: FormId | undefined; onClose: () => void }) {
  const { say } = usePage();
  const w = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [other, setOther] = useState("");
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const title = (form: FormId) => say(rulebook.forms[form].title);
  const take = (form: FormId) => {
    onClose();
    onForm(form);
  };
  const [best] = choices;
  const others = formIds().filter((form) => !choices.includes(form));
  return (
    <dialog ref={dialog} class="form-choice" aria-labelledby="form-choice" onClose={onClose}>
      <h2 id="form-choice">{best === undefined ? w.unlike : w.seems(title(best))}</h2>
      <p>{w.of(name)}</p>
      <div class="choices">
        {choices.map((form, i) => (
          <button type="button" key={form} class={i === 0 ? "" : "outline"} onClick={() => take(form)}>
            {form === open ? w.still(title(form)) : w.as(title(form))}
          </button>
        ))}
      </div>
      <label>
        {w.another}
        <select value={other} onChange={(event) => setOther(event.currentTarget.value)}>
          <option value="">{w.choose}</option>
          {others.map((form) => (
            <option key={form} value={form}>
              {title(form)}
            </option>
          ))}
        </select>
      </label>
      <div class="row">
        <button type="button" class="outline" disabled={other === ""} onClick={() => take(other as FormId)}>
          {w.openIt}
        </button>
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {w.cancel}
        </button>
      </div>
    </dialog>
  );
}
