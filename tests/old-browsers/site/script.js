// A page of the old kind: all that the script gives is the global `yushen`.
async function run() {
  const { examples } = await (await fetch("/plan.json")).json();
  await yushen.init();
  const reports = examples.map(({ form, data, asOf }) => ["zh-CN", "en"].map((locale) => yushen.check(form, data, { asOf, locale })));
  return { agent: navigator.userAgent, charset: document.characterSet, names: Object.keys(yushen), reports, titles: titles(), bound: bound() };
}

const titles = () => Object.values(yushen.rulebook.forms).map(({ title }) => title);

/** What a bound form does as it is filled in, handed in and left alone. */
function bound() {
  const form = document.querySelector("form");
  const [field, send, save] = form.elements;
  const slot = form.querySelector("span");
  let handedIn = 0;
  addEventListener("submit", (event) => {
    if (!event.defaultPrevented) handedIn++;
    event.preventDefault();
  });
  const told = [];
  const look = (when) => told.push({ when, said: field.validationMessage, shown: slot.textContent, severity: slot.dataset.severity, handedIn });
  const type = (text) => {
    field.value = text;
    for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
  };
  const binding = yushen.bind(form, "profile-mount", { asOf: "2024-09-01", locale: "en" });
  type("380");
  look("too few");
  send.click();
  look("handed in with errors");
  save.click();
  look("saved");
  type("620");
  look("enough");
  binding.close();
  type("380");
  look("closed");
  return told;
}

run().then(tell);
