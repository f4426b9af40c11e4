const { readFileSync } = require("node:fs");
const yushen = require("yushen/slim");
const { verify } = require("./form.cjs");

const engine = new WebAssembly.Module(readFileSync(require.resolve("yushen/engine.wasm")));
yushen.init(engine).then(() => {
  verify(yushen);
  console.log("ok");
});
