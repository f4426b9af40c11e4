import { useSheet } from "../../../../pkg/src/element/base/context.js";
import { useWords } from "./words.js";
import { hrefOf } from "../../route.js";

/** To the report as a page of its own. */
export function ReportLink() {
  const { formState } = useSheet();
  const w = useWords();
  return <a href={hrefOf({ at: "form", form: formState.id, way: "whole" })}>{w.toReport}</a>;
}
