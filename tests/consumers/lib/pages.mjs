// The code that the integrations' pages show, which is what runs: a block whose first line names a file is that file.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../package/packed.mjs";

export const languages = { en: ".md", "zh-CN": ".zh-CN.md" };

/** A page's files: { "binding-form.tsx": its text, … }. */
export function filesOf(name, language = "en") {
  const text = readFileSync(join(root, "docs/integrations", `${name}${languages[language]}`), "utf8").replaceAll("\r\n", "\n");
  return Object.fromEntries(
    [...text.matchAll(/^```(?:tsx?|jsx?|html)\n((?:\/\/|<!--) ([\w./-]+)(?: -->)?\n[^]*?)^```$/gm)].map(([, code, file]) => [file, code]),
  );
}

/** Without comments, which are in the page's language. */
export const bare = (code) => code.replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*$/gm, "").replace(/^\s*\n/gm, "");
