// The words of a panic: nobody would see them, as the package's panic handler traps without a look at them. Yet the
// compiler keeps what builds them. A panic's functions are made to trap at once, so that the optimiser can drop their
// arguments at every call.
import { readFileSync, writeFileSync } from "node:fs";
import binaryen from "binaryen";
import { Trouble } from "./say.mjs";

/** Functions of the standard library that never return. */
const panics = /panicking::|slice_(index|error)_fail|::assert_failed|raw_vec::(handle_error|capacity_overflow)|handle_alloc_error/;
const expected = "panicking::panic_fmt";

export function withoutPanicWords(from, to) {
  const module = binaryen.readBinary(readFileSync(from));
  const names = [];
  for (let i = 0; i < module.getNumFunctions(); i++) {
    const func = module.getFunctionByIndex(i);
    const { name } = binaryen.getFunctionInfo(func);
    if (!panics.test(name)) continue;
    binaryen.Function.setBody(func, module.unreachable());
    names.push(name);
  }
  if (!names.some((name) => name.includes(expected)))
    throw new Trouble(`The engine has no function named ${expected}.`, "A new toolchain may call it otherwise: put its name into scripts/lib/no-words.mjs.");
  binaryen.setDebugInfo(true);
  writeFileSync(to, module.emitBinary());
  module.dispose();
}
