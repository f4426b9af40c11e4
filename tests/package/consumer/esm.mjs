import { check, checkJson, init, open, rulebook } from "yushen";
import { verify } from "./form.cjs";

verify({ check, checkJson, open, rulebook });
await init();
verify({ check, checkJson, open, rulebook });
console.log("ok");
