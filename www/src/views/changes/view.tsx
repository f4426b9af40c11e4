import type { Route } from "../../route.js";

export default function View(_: { route: Route }) {
  return <h1 tabIndex={-1}>规则库更新</h1>;
}
