import * as yushen from "yushen";
import { verify } from "./form.cjs";

verify(yushen);
console.log("ok");
