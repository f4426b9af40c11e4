// The imports that most apps have, by name, as a bundler takes only these.
import { check, checkJson, open, rulebook, schema, calendar } from "yushen";
import { check as inChinese } from "yushen/zh-CN";
import { told } from "./told.js";

const { data, asOf } = rulebook.forms.binding.examples[0];
export const ways = () => ({ told: told({ check, checkJson, open, rulebook, schema, calendar }, ["zh-CN", "en"]), inChinese: inChinese("binding", data, { asOf }) });
