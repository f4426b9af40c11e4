import type { FormInfo, Report } from "yushen";
import { usePage } from "../base/context.js";
import { VerdictMark } from "../base/icons.js";
import { standingOf } from "../state/standing.js";
import { headTexts } from "./head-texts.js";

/** The verdict, and what there is to do about it. */
export function HeadLine({ form, report }: { form: FormInfo; report: Report }) {
  const page = usePage();
  const texts = headTexts(form, report, page);
  return (
    <>
      <VerdictMark verdict={standingOf(report)} />
      {texts.length > 0 && <span class="tally"> · {texts.join(" · ")}</span>}
    </>
  );
}
