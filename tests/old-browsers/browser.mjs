// Chromium as it was. npm's chrome-aws-lambda carries headless builds for Linux on x64, compressed: of the package only
// that file is used. It needs libnss3, libnspr4 and libexpat1, as Debian's chromium does.
import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";

const here = (path) => new URL(path, import.meta.url);

/** Whether this machine can run them. */
export const runnable = process.platform === "linux" && process.arch === "x64";

/** Their names. */
export const browsers = Object.keys(JSON.parse(readFileSync(here("package.json"), "utf8")).dependencies);

/** The program, which its first use unpacks. */
export function programOf(name) {
  const bin = here(`node_modules/${name}/bin/`);
  if (!existsSync(bin)) throw new Error(`${name} is not installed: run  npm test -- package`);
  const program = new URL("chromium", bin);
  if (!existsSync(program)) {
    const packed = readdirSync(bin).find((file) => /^chromium.*\.br$/.test(file));
    // Under another name until it is whole.
    const part = new URL(`chromium.${process.pid}`, bin);
    writeFileSync(part, brotliDecompressSync(readFileSync(new URL(packed, bin))), { mode: 0o755 });
    renameSync(part, program);
  }
  return fileURLToPath(program);
}
