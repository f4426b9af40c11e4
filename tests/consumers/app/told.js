// What an app is told by an entry of the package: all of the report, in all the ways to it.
export function told({ check, checkJson, open, rulebook, schema, calendar }, locales) {
  const text = [];
  const say = (value) => text.push(JSON.stringify(value));
  for (const form of Object.keys(rulebook.forms))
    for (const { data, asOf } of rulebook.forms[form].examples)
      for (const locale of locales) {
        const options = { asOf, locale };
        const report = check(form, data, options);
        say(report);
        say(calendar(report, { locale }));
        say(checkJson(form, JSON.stringify(data), options).verdict);
        say(schema(form, options)["~standard"].validate(data));
        const session = open(form, {}, options);
        for (const [key, value] of Object.entries(data)) say(session.set(key, value));
        say(session.report);
        session.close();
      }
  return text;
}

/** What `yushen/form` says of a form's example at its controls, and what none of them shows. */
export function said({ form }, { data, asOf }) {
  return JSON.stringify(
    ["zh-CN", "en"].map((locale) => {
      const live = form("binding", { locale, asOf });
      const judged = live.judge(data).over(["account", "documents[0].status"]);
      return [live.label("account.type"), live.dependents("account.type"), judged.at("account"), judged.rest];
    }),
  );
}

/** The languages that an entry has, by its name. */
export const localesOf = (entry) => ["zh-CN", "en"].filter((locale) => !/\/(zh-CN|en)$/.test(entry) || entry.endsWith(locale));

/** Of an app that imports all entries: from each, what it exports and what it tells. */
export async function toldByEach(every, engine) {
  const all = {};
  for (const [name, entry] of Object.entries(every)) {
    if (name.includes("/slim")) await entry.init(engine);
    all[name] = { exports: Object.keys(entry).sort(), told: entry.check && entry.rulebook ? told(entry, localesOf(name)) : [] };
    if (name === "yushen/form") all[name].said = said(entry, every.yushen.rulebook.forms.binding.examples[1]);
  }
  return all;
}
