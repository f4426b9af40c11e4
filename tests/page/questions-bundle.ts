import { build } from "esbuild";
import type * as Fields from "../../pkg/src/element/state/field-of.js";
import type * as State from "../../pkg/src/element/state/form-state.js";
import type * as Paths from "../../pkg/src/element/state/paths.js";
import type * as Standing from "../../pkg/src/element/state/standing.js";
import type * as Flow from "../../www/src/views/questions/flow.js";
import type * as Settled from "../../www/src/views/questions/settled.js";

type Parts = typeof State & typeof Fields & typeof Paths & typeof Standing & typeof Flow & typeof Settled;

/** What decides the questions, without a page around it, and with the package as built. */
export async function load(): Promise<Parts> {
  const parts = ["pkg/src/element/state/form-state", "pkg/src/element/state/field-of", "pkg/src/element/state/paths", "pkg/src/element/state/standing", "www/src/views/questions/flow", "www/src/views/questions/settled"];
  const { outputFiles } = await build({
    stdin: { contents: parts.map((part) => `export * from "./${part}.js";`).join("\n"), resolveDir: "." },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    tsconfigRaw: "{}",
    alias: { yushen: "./pkg/dist/index.js" },
  });
  return (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString("base64")}`)) as Parts;
}
