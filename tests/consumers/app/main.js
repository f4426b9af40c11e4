import { bind } from "yushen/bind";
import { bound } from "./bound.js";
import { every } from "./every.js";
import { toldByEach } from "./told.js";
import { ways } from "./ways.js";

const show = (text) => {
  document.querySelector("pre").textContent = text;
  document.documentElement.dataset.done = "";
};
toldByEach(every, "/engine.wasm").then((each) => show(JSON.stringify({ ways: ways(), bound: bound({ bind }), each })));
