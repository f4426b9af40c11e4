import { usePage, useSheet } from "../base/context.js";
import { Icon, standingIcon } from "../base/icons.js";
import { stageStanding } from "../state/standing.js";

/** The stages as one way, with how far each has come. */
export function Stages() {
  const { t, say } = usePage();
  const { form, report } = useSheet().formState;
  if (form.stages.length < 2) return null;
  return (
    <section part="stages">
      <h3 class="hidden">{t.stages}</h3>
      <ol class="stages">
        {form.stages.map(({ id, title }) => {
          const standing = stageStanding(report, id);
          return (
            <li key={id} data-verdict={standing}>
              <span>{say(title)}</span> <Icon name={standingIcon[standing]} />
              <span class="hidden">{t.verdict[standing]}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
