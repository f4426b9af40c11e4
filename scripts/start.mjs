// npm start: set up, build the package, serve the page. Options after -- go to Vite: npm start -- --port 4000
import { buildPackage } from "./build-package.mjs";
import { npm } from "./lib/run.mjs";
import { heading, main } from "./lib/terminal.mjs";
import { setup } from "./setup.mjs";

main(async () => {
  await setup();
  await buildPackage();
  heading("serve the page (Ctrl+C ends it)");
  await npm(["run", "dev", "-w", "www", "--", ...process.argv.slice(2)], { stdio: "inherit" });
});
