const all = require("yushen");
const { engine, languages, verifyLanguage } = require("./languages.cjs");
const { verify } = require("./form.cjs");

(async () => {
  for (const language of languages) {
    const inlined = require(`yushen/${language}`);
    verify(inlined);
    verifyLanguage(inlined, language, all);
    const slim = require(`yushen/slim/${language}`);
    await slim.init(engine());
    verifyLanguage(slim, language, all);
  }
  console.log("ok");
})();
