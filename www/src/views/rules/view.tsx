import "./rules.css";
import type { Route } from "../../route.js";
import { ClausePage } from "./clause-page.js";
import { RulePage } from "./rule-page.js";
import { RulesList } from "./rules-list.js";

export default function View({ route }: { route: Route }) {
  switch (route.at) {
    case "rule":
      return <RulePage id={route.id} />;
    case "clause":
      return <ClausePage id={route.id} />;
    default:
      return <RulesList params={route.params} />;
  }
}
