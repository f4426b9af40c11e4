import { check, checkJson, init, open, rulebook, schema } from "yushen";
import { verify } from "./form.cjs";

verify({ check, checkJson, open, schema, rulebook });
await init();
verify({ check, checkJson, open, schema, rulebook });
console.log("ok");
