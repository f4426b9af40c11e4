import type { Route } from "../../route.js";

export default function View(_: { route: Route }) {
  return <h1 tabIndex={-1}>预审报告</h1>;
}
