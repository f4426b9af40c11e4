import { calendar, check, checkJson, open, rulebook, schema } from "yushen";
import { check as inChinese } from "yushen/zh-CN";
import { told } from "./told.js";

/** All of it. */
export const toldHere = () => JSON.stringify(told({ check, checkJson, open, rulebook, schema, calendar }, ["zh-CN", "en"]));

const { data, asOf } = rulebook.forms.binding.examples[1];
/** One report, for a page. */
export const reported = () => JSON.stringify(inChinese("binding", data, { asOf }));
