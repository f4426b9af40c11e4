import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { ClauseInfo, RuleInfo } from "yushen";
import { usePage, useSheet } from "../base/context.js";
import { SeverityMark } from "../base/icons.js";
import { dayText } from "../base/time.js";
import { manualOf, tallyOf, type Lot } from "./outcomes.js";
import { Source } from "./source.js";

/** Shown also where there is none of them: whoever reads the report should see that it was asked. */
const always: (Lot | "manual")[] = ["failed", "passed", "notYet", "manual"];
const order: (Lot | "manual")[] = ["failed", "remarked", "passed", "open", "notYet", "manual", "idle"];

/** How many rules came out how, each lot with its rules folded below. */
export function Counts() {
  const { formState } = useSheet();
  const { form, report } = formState;
  const tally = tallyOf(formState);
  const manual = manualOf(form);
  const sizeOf = (lot: Lot | "manual") => (lot === "manual" ? manual : tally[lot]).length;
  return (
    <section class="counts" part="counts">
      {order
        .filter((lot) => always.includes(lot) || sizeOf(lot) > 0)
        .map((lot) => (
          <Fold key={lot} lot={lot} count={sizeOf(lot)} open={lot === "manual" && report.verdict === "pass"}>
            {lot === "manual" ? <Clauses clauses={manual} /> : <Rules lot={lot} rules={tally[lot]} asOf={report.asOf} />}
          </Fold>
        ))}
    </section>
  );
}

function Fold({ lot, count, open, children }: { lot: Lot | "manual"; count: number; open: boolean; children: ComponentChildren }) {
  const { t } = usePage();
  return (
    <details class={`lot lot-${lot}`} open={open} key={`${lot} ${open}`}>
      <summary>
        {t.lots[lot]} <b>{count}</b>
      </summary>
      {count === 0 ? <p>{t.noneOfThese}</p> : <ul>{children}</ul>}
    </details>
  );
}

function Clauses({ clauses }: { clauses: ClauseInfo[] }) {
  const page = usePage();
  const { say } = page;
  const list = () =>
    clauses.map((clause) => (
      <li key={clause.id}>
        {say(clause.summary)}
        {clause.reason && <span class="reason"> {say(clause.reason)}</span>} <ClauseLink id={clause.id} section={clause.section} />
      </li>
    ));
  return <>{useMemo(list, [page, clauses.map(({ id }) => id).join()])}</>;
}

/** Most of them come out as before at each key: then they are not drawn again. */
function Rules({ rules, lot, asOf }: { rules: RuleInfo[]; lot: Lot; asOf: string }) {
  const page = usePage();
  const list = () => rules.map((rule) => <Rule key={rule.id} rule={rule} lot={lot} asOf={asOf} />);
  return <>{useMemo(list, [page, lot, rules.map(({ id }) => id).join(), asOf.slice(0, day)])}</>;
}

/** Of an instant, its day's part. */
const day = "2024-08-15".length;

function Rule({ rule, lot, asOf }: { rule: RuleInfo; lot: Lot; asOf: string }) {
  const { t, say } = usePage();
  const { inForce } = rule;
  return (
    <li>
      {lot === "remarked" && (
        <>
          <SeverityMark severity={rule.severity} />{" "}
        </>
      )}
      {say(rule.title)} {lot === "notYet" && inForce && <span class="reason">{t.inForceFrom(dayText(inForce, t, asOf))} </span>}
      <Source rule={rule.id} clause={rule.clause} brief />
    </li>
  );
}

function ClauseLink({ id, section }: { id: string; section: string }) {
  const { hrefOfClause } = usePage();
  const cite = <cite lang="zh-CN">{section}</cite>;
  return <span class="source">{hrefOfClause ? <a href={hrefOfClause(id)}>{cite}</a> : cite}</span>;
}
