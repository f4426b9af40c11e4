import * as all from "yushen";
import { engine, languages, verifyLanguage } from "./languages.cjs";
import { verify } from "./form.cjs";

for (const language of languages) {
  const inlined = await import(`yushen/${language}`);
  verify(inlined);
  verifyLanguage(inlined, language, all);
  const slim = await import(`yushen/slim/${language}`);
  await slim.init(engine());
  verify(slim);
  verifyLanguage(slim, language, all);
}
console.log("ok");
