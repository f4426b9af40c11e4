// npm start: set up, build the package and the page, serve the page as it is published. Options after -- go to Vite:
// npm start -- --port 4000. While changing the page, `npm run dev` shows each change at once.
import { buildPackage } from "./build-package.mjs";
import { buildPage } from "./build-page.mjs";
import { npm } from "./lib/run.mjs";
import { heading, main } from "./lib/terminal.mjs";
import { setup } from "./setup.mjs";

const isDev = process.argv.includes("--dev");
const options = process.argv.slice(2).filter((option) => option !== "--dev");

main(async () => {
  await setup();
  await buildPackage();
  if (!isDev) await buildPage();
  heading("serve the page (Ctrl+C ends it)");
  await npm(["run", isDev ? "dev" : "preview", "-w", "www", "--", ...options], { stdio: "inherit" });
});
