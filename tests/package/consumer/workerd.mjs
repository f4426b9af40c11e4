import * as yushen from "yushen";
import * as chinese from "yushen/zh-CN";
import { verify } from "./form.cjs";

verify(yushen);
verify(chinese);
console.log("ok");
