const yushen = require("yushen");
const { verify } = require("./form.cjs");

verify(yushen);
console.log("ok");
