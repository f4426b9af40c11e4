import "./json.css";
import { Lazy } from "../../parts/lazy.js";

const editor = () => import("./json-way.js");

/** The JSON way of a form. Its editor is loaded when it is first opened. */
export function JsonView() {
  return <Lazy load={editor} props={{}} />;
}
