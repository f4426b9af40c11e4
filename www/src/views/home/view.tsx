import "../../styles/forms-list.css";
import { useTitle } from "../../app-context.js";
import type { Route } from "../../route.js";
import { Home } from "./home.js";

export default function View({ route }: { route: Route }) {
  useTitle("");
  return <Home unknown={route.at === "home" ? route.unknown : undefined} />;
}
