// npm run build: the package in pkg/ and the page in www/dist.
import { buildPackage } from "./build-package.mjs";
import { buildPage } from "./build-page.mjs";
import { main } from "./lib/terminal.mjs";
import { setup } from "./setup.mjs";

main(async () => {
  await setup();
  await buildPackage();
  await buildPage();
});
