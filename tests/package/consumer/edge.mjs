import * as yushen from "yushen";
import * as chinese from "yushen/zh-CN";
import * as english from "yushen/en";
import { verify } from "./form.cjs";

for (const entry of [yushen, chinese, english]) {
  verify(entry);
  await entry.init();
  verify(entry);
}
console.log("ok");
