import "../../../../pkg/src/element/styles/report.css";
import { ReportPanel } from "../../../../pkg/src/element/report/panel.js";
import { Announcer } from "../../../../pkg/src/element/view/announcer.js";

/** What is said of the form, to whoever sees it and to whoever hears it. It comes with the engine, which has the say. */
export default function Result() {
  return (
    <>
      <ReportPanel />
      <Announcer />
    </>
  );
}
