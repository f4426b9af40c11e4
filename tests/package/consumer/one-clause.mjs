import { rulebook } from "yushen/slim";

console.log(rulebook.clauses[0].summary["zh-CN"]);
