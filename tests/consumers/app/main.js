import { bind } from "yushen/bind";
import { every } from "./every.js";
import { toldByEach } from "./told.js";
import { bindOptions, showcase, ways } from "./ways.js";

const form = document.querySelector("form");
for (const [name, value] of Object.entries(showcase)) {
  const control = document.createElement("input");
  Object.assign(control, typeof value === "boolean" ? { name, type: "checkbox", checked: value } : { name, value });
  form.append(control);
}
const bound = bind(form, "employee-showcase", bindOptions).report;

const show = (text) => {
  document.querySelector("pre").textContent = text;
  document.documentElement.dataset.done = "";
};
toldByEach(every, "/engine.wasm").then(
  (each) => show(JSON.stringify({ ways: ways(), bound, each })),
  (error) => show(String(error.stack)),
);
