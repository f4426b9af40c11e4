import "./json.css";
import { withParts } from "../../languages/index.js";
import { Lazy } from "../../parts/lazy.js";

const editor = withParts(() => import("./json-way.js"), "engine");

/** The JSON way of a form. Its editor is loaded when it is first opened. */
export function JsonView() {
  return <Lazy load={editor} props={{}} />;
}
