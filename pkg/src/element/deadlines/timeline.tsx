import { usePage, useSheet, type Page } from "../base/context.js";
import { Icon, type IconName } from "../base/icons.js";
import { deadlineText, momentText } from "../base/time.js";
import { fieldNamed } from "../state/field-of.js";
import type { FormState } from "../state/form-state.js";
import { AddToCalendar } from "./add-to-calendar.js";
import { momentsOf, statesOf, type Moment, type StateStep } from "./steps.js";

/** What was done, what is due and what is due then, with what is left; nothing of a form that has no deadlines. */
export function Timeline() {
  const page = usePage();
  const { t } = page;
  const { formState } = useSheet();
  const { form, report } = formState;
  if (form.deadlines.length === 0) return null;
  const data = formState.plain;
  const moments = momentsOf(form, data, report);
  if (moments.length === 0) return null;
  return (
    <section class="timeline" part="deadlines" aria-label={t.deadlines}>
      <h3>{t.deadlines}</h3>
      <Lead moments={moments} formState={formState} />
      <States steps={statesOf(form, data, report)} formState={formState} />
      <ol class="moments">
        {moments.map((moment, i) => (
          <Item key={i} moment={moment} formState={formState} />
        ))}
      </ol>
      {report.deadlines.length > 0 && <AddToCalendar report={report} />}
    </section>
  );
}

interface Props {
  formState: FormState;
}

type Due = Extract<Moment, { deadline: unknown }>;

const titleOf = ({ form }: FormState, id: string, { say }: Page): string => {
  const info = form.deadlines.find((deadline) => deadline.id === id);
  return info ? say(info.title) : id;
};

/** What presses most, before anything else: what is overdue, else what is due next. */
function Lead({ moments, formState }: Props & { moments: Moment[] }) {
  const page = usePage();
  const { t } = page;
  const due = moments.filter((moment): moment is Due => "deadline" in moment);
  const overdue = due.filter(({ kind }) => kind === "overdue");
  const [next] = due.filter(({ kind }) => kind !== "overdue");
  const told = overdue.length > 0 ? overdue : next ? [next] : [];
  return (
    <>
      {told.map(({ kind, deadline }) => {
        const title = titleOf(formState, deadline.id, page);
        const { when, left } = deadlineText(deadline, title, formState.report.asOf, t);
        return (
          <p key={deadline.id} class="timeline-lead" data-kind={kind}>
            <Icon name={icons[kind]} />
            <span>
              <b>{t.deadlineLine(title, when, left)}</b> {kind !== "wait" && todoOf(formState, deadline.id, page)}
            </span>
          </p>
        );
      })}
    </>
  );
}

const todoOf = ({ form }: FormState, id: string, { say }: Page): string => {
  const info = form.deadlines.find((deadline) => deadline.id === id);
  return info ? say(info.todo) : "";
};

function States({ steps, formState: { form, report } }: Props & { steps: StateStep[] }) {
  const { t, say } = usePage();
  if (steps.length === 0) return null;
  const title = (id: string) => {
    const state = form.states?.find((state) => state.id === id);
    return state ? say(state.title) : id;
  };
  return (
    <>
      {report.state === "unknown" && (
        <p class="hint">
          {t.state}: {title("unknown")}
        </p>
      )}
      <ol class="course" aria-label={t.state}>
        {steps.map(({ id, kind, bad }) => (
          <li key={id} data-kind={kind} data-bad={bad || undefined} aria-current={kind === "now" ? "step" : undefined}>
            {kind === "done" && <Icon name="pass" />}
            {kind === "now" && <Icon name={bad ? "fail" : "incomplete"} />}
            <span class="hidden">{t.stepKind[kind]} </span>
            {title(id)}
          </li>
        ))}
      </ol>
    </>
  );
}

const icons: Record<Moment["kind"], IconName> = { done: "pass", now: "chevron", overdue: "fail", due: "calendar", open: "pass", wait: "calendar", then: "incomplete" };

function Item({ moment, formState }: Props & { moment: Moment }) {
  const page = usePage();
  const { t, say } = page;
  const { form, report } = formState;
  const { kind } = moment;
  const draw = (what: string, when?: { at: string; text: string }, left?: string) => (
    <li data-kind={kind} aria-current={kind === "now" ? "date" : undefined}>
      <span class="dot">
        <Icon name={icons[kind]} />
      </span>
      <span class="kind">{t.momentKind[kind]}</span> <span class="what">{what}</span> {when && <time dateTime={when.at}>{when.text}</time>}{" "}
      {left && <span class="left">{left}</span>}
    </li>
  );
  switch (moment.kind) {
    case "now":
      return draw("", { at: moment.at, text: momentText(moment.at, t) });
    case "done": {
      const field = fieldNamed(form, moment.field);
      return draw(field ? say(field.label) : moment.field, { at: moment.at, text: momentText(moment.at, t, report.asOf) });
    }
    case "then":
      return draw(titleOf(formState, moment.id, page), undefined, t.afterBefore);
    default: {
      const title = titleOf(formState, moment.deadline.id, page);
      const { when, left } = deadlineText(moment.deadline, title, report.asOf, t);
      return draw(title, { at: moment.at, text: when }, left);
    }
  }
}
