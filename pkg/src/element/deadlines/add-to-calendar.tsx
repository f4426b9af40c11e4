import { useId, useState } from "preact/hooks";
import type { Report } from "yushen";
import { usePage } from "../base/context.js";
import { saveFile } from "../base/save.js";
import { calendarOf } from "../state/judge.js";

const longest = 60;

/** What the calendar takes as one line. */
const lineOf = (text: string): string => text.replace(/\p{Cc}+/gu, " ").trim().slice(0, longest);

/** The deadlines as a file for calendars. Nothing that was filled in is in it; a name only if one is given here. */
export function AddToCalendar({ report }: { report: Report }) {
  const { t, locale, announce } = usePage();
  const [name, setName] = useState("");
  const id = useId();
  const save = () => {
    const title = lineOf(name);
    // Under one name a corrected form's dates replace those before; under another one they stand beside them.
    const text = calendarOf(report, { locale, ...(title === "" ? {} : { title, id: title }) });
    saveFile(`${report.form}.ics`, text, "text/calendar;charset=utf-8");
    announce(t.calendarSaved(`${report.form}.ics`));
  };
  return (
    <details class="to-calendar">
      <summary>
        {t.toCalendar}
      </summary>
      <label for={id}>{t.calendarName}</label>
      <input id={id} type="text" autocomplete="off" maxLength={longest} value={name} aria-describedby={`${id}:hint`} onInput={(event) => setName(event.currentTarget.value)} />
      <small class="hint" id={`${id}:hint`}>
        {t.calendarHint}
      </small>
      <button type="button" class="small outline" part="button" onClick={save}>
        {t.calendarSave}
      </button>
    </details>
  );
}
