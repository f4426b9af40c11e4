// What an HTML form that is bound says, of what, and when.
import { bound, data, evaluate, handedIn, said, send, showcase, slot } from "./bound.js";
import { expect, test } from "./helpers.js";

const wrong = ["groupBuy", "nothing"];
const boxes = wrong.map((value) => `<label>${value} <input type="checkbox" name="approvedModules" value="${value}" checked></label>`).join("");
/** Each with controls of a list whose second word is none, and the control that says so. */
const lists: Record<string, [controls: string, at: string]> = {
  "its box": [boxes, "[value=nothing]"],
  "the first that is seen, where its box is not": [boxes.replace(/(<label>nothing.*)/, "<span hidden>$1</span>"), "[value=groupBuy]"],
  "a select": [`<select multiple name="approvedModules">${wrong.map((value) => `<option selected>${value}</option>`)}</select>`, "select"],
  "a control for each word": [wrong.map((value, i) => `<input name="approvedModules[${i}]" value="${value}">`).join(""), "[value=nothing]"],
};
for (const [what, [controls, at]] of Object.entries(lists)) {
  test(`a word that is none of the list's is said at ${what}, and in the list's element`, async ({ page }) => {
    await bound(page, "merchant-page", `${controls}<p data-issues="approvedModules"></p><p data-issues=""></p><button>Hand in</button>`);
    await send(page).click();
    const sayers = `[...document.querySelectorAll("form *")].filter((control) => control.validationMessage?.includes("no such choice"))`;
    expect(await evaluate(page, `${sayers}.length`)).toBe(1);
    expect(await evaluate(page, `${sayers}[0].matches(${JSON.stringify(at)})`)).toBe(true);
    await expect(slot(page, "approvedModules")).toContainText("no such choice");
    await expect(slot(page, "")).not.toContainText("no such choice");
  });
}

test("a word with an element of its own is said there and not in the list's", async ({ page }) => {
  await bound(page, "merchant-page", `${boxes}<p data-issues="approvedModules"></p><p data-issues="approvedModules.1"></p><button>Hand in</button>`);
  await send(page).click();
  await expect(slot(page, "approvedModules")).toBeEmpty();
  // An index of the page's own has no place where boxes make the list: it is the list's order.
  await expect(slot(page, "approvedModules.1")).toContainText("no such choice");
});

test("half of a date, and a number that is none, are wrong and not absent", async ({ page }) => {
  const controls = `<label>Unbound <input type="date" name="unboundAt"></label><label>Approved <input type="datetime-local" name="approvedAt"></label><label>Other <input name="none"></label><p data-issues="unboundAt"></p><p data-issues="approvedAt"></p><button>Hand in</button>`;
  await bound(page, "binding-lifecycle", controls, { mode: "draft" });
  const rulesAt = (path: string) => evaluate<string[]>(page, `binding.report.issues.filter((issue) => issue.path.join() === "${path}").map(({ rule }) => rule)`);
  for (const [label, path] of [["Unbound", "unboundAt"], ["Approved", "approvedAt"]] as const) {
    expect(await rulesAt(path)).toEqual([]);
    await page.getByLabel(label).focus();
    await page.keyboard.type("0");
    await page.keyboard.type("5");
    await page.getByLabel("Other").focus();
    await expect(slot(page, path)).toContainText("not in the right format");
    expect(await rulesAt(path)).toEqual(["format/date"]);
    expect(await said(page, path)).toContain("not in the right format");
    expect(await data(page)).toMatchObject({ [path]: undefined });
  }
  // What is no value yet is told by no event, also where it was left before.
  await page.getByLabel("Unbound").fill("2024-09-05");
  await expect(slot(page, "unboundAt")).toBeEmpty();
  await page.getByLabel("Unbound").focus();
  await page.keyboard.press("Backspace");
  await page.getByLabel("Other").focus();
  await expect(slot(page, "unboundAt")).toContainText("not in the right format");

  await bound(page, "employee-showcase", showcase, { mode: "draft" }, "novalidate");
  await page.getByLabel("Videos").pressSequentially("12e");
  expect(await rulesAt("publicVideos")).toEqual(["format/type"]);
  expect(await said(page, "publicVideos")).toContain("not a whole number");
  expect(await evaluate(page, "JSON.stringify(binding.data)")).not.toContain("publicVideos");
  await page.getByLabel("Videos").press("Backspace");
  expect(await data(page)).toMatchObject({ publicVideos: 12 });
});

test("a click is not lost to a message that moves the button", async ({ page }) => {
  const controls = `<input name="depositYuan"><p data-issues="depositYuan" style="margin: 0"></p><button style="display: block">Hand in</button>`;
  await bound(page, "employee-showcase", controls, { mode: "draft" });
  await evaluate(page, `globalThis.clicks = 0, document.querySelector("button").addEventListener("click", () => clicks++)`);
  const press = async () => {
    const { x, y } = (await send(page).boundingBox())!;
    await page.mouse.move(x + 5, y + 2);
    await page.mouse.down();
    await page.waitForTimeout(100);
    await page.mouse.up();
  };
  await page.locator("[name=depositYuan]").pressSequentially("200");
  await press();
  expect(await evaluate(page, "clicks")).toBe(1);
  await expect(slot(page, "depositYuan")).toContainText("200");
  await page.locator("[name=depositYuan]").press("ControlOrMeta+a");
  await page.keyboard.type("600");
  await expect(slot(page, "depositYuan")).toBeEmpty();
  await press();
  expect(await evaluate(page, "clicks")).toBe(2);
  // Elsewhere, too, what was left is judged once the mouse is not pressed any more.
  await page.locator("[name=depositYuan]").press("ControlOrMeta+a");
  await page.keyboard.type("300");
  await page.mouse.click(600, 500);
  await expect(slot(page, "depositYuan")).toContainText("300");
});

test("nothing is judged while an input method writes, and what it wrote is", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  const session = await page.context().newCDPSession(page);
  const fans = page.getByLabel("Fans");
  const judged = async () => {
    await page.waitForTimeout(30);
    return evaluate<number>(page, "reports.length");
  };
  await fans.focus();
  const before = await judged();
  for (const text of ["y", "yi", "yier"]) await session.send("Input.imeSetComposition", { selectionStart: text.length, selectionEnd: text.length, text });
  await expect(fans).toHaveValue("yier");
  // A framework may tell of changes in the middle, of this control or of another.
  await evaluate(page, `for (const name of ["fans", "depositYuan"]) for (const type of ["input", "change"]) document.querySelector("[name=" + name + "]").dispatchEvent(new Event(type, { bubbles: true }))`);
  expect(await judged()).toBe(before);
  expect(await data(page)).toMatchObject({ fans: undefined });
  await session.send("Input.insertText", { text: "4820" });
  await expect(fans).toHaveValue("4820");
  expect(await judged()).toBeGreaterThan(before);
  expect(await data(page)).toMatchObject({ fans: 4820 });

  // One whose control goes away has ended, too; so has one that someone ends on its way.
  await session.send("Input.imeSetComposition", { selectionStart: 1, selectionEnd: 1, text: "y" });
  await evaluate(page, `document.querySelector("[name=fans]").remove()`);
  await page.getByLabel("Deposit").fill("600");
  expect(await data(page)).toMatchObject({ depositYuan: 600 });
  await evaluate(page, `for (const type of ["input", "compositionend"]) document.body.addEventListener(type, (event) => event.stopPropagation())`);
  await page.getByLabel("Deposit").fill("");
  await session.send("Input.imeSetComposition", { selectionStart: 1, selectionEnd: 1, text: "7" });
  await session.send("Input.insertText", { text: "700" });
  await expect.poll(() => data(page)).toMatchObject({ depositYuan: 700 });
});

test("a reset is heard that someone ends on its way, and changes nothing where it is called off", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  await page.getByLabel("Deposit").fill("200");
  await send(page).click();
  await expect(slot(page, "publicVideos")).not.toBeEmpty();
  await evaluate(page, `document.querySelector("form").addEventListener("reset", (event) => event.preventDefault(), { once: true })`);
  await page.waitForTimeout(50);
  const count = await evaluate(page, "reports.length");
  await evaluate(page, `document.querySelector("form").reset()`);
  await page.waitForTimeout(50);
  await expect(slot(page, "publicVideos")).not.toBeEmpty();
  await expect(slot(page, "depositYuan")).toContainText("200");
  expect(await evaluate(page, "reports.length")).toBe(count);
  await evaluate(page, `document.querySelector("form").addEventListener("reset", (event) => event.stopPropagation())`);
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(slot(page, "publicVideos")).toBeEmpty();
  await expect(slot(page, "depositYuan")).toBeEmpty();
});

test("a binding can be asked to judge in another way, and keeps what was touched and tried", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  const update = (options: string) => evaluate<string>(page, `binding.update(${options}).mode + (binding.update({}) === binding.report)`);
  await page.getByLabel("Deposit").fill("200");
  await page.getByLabel("Videos").focus();
  await expect(slot(page, "depositYuan")).toContainText("Deposit paid");
  await expect(slot(page, "publicVideos")).toBeEmpty();
  expect(await update(`{ locale: "zh-CN" }`)).toBe("submittrue");
  await expect(slot(page, "depositYuan")).toContainText("保证金");
  await expect(slot(page, "publicVideos")).toBeEmpty();
  expect(await said(page, "publicVideos")).toContain("请填");
  await send(page).click();
  await expect(slot(page, "publicVideos")).toContainText("请填");
  expect(await update(`{ mode: "draft" }`)).toBe("drafttrue");
  expect(await said(page, "publicVideos")).toBe("");
  await expect(slot(page, "publicVideos")).toBeEmpty();
  expect(await update(`{ mode: "submit", locale: undefined, asOf: "2024-09-01" }`)).toBe("submittrue");
  await expect(slot(page, "publicVideos")).toContainText("请填");
  expect(await evaluate(page, "binding.report.asOf")).toBe("2024-09-01T00:00:00+08:00");
  await expect.poll(() => evaluate(page, "reports.at(-1) === binding.report")).toBe(true);
  await evaluate(page, "globalThis.heard = [], binding.update({ onReport: (report) => heard.push(report) })");
  await expect.poll(() => evaluate(page, "heard.at(-1) === binding.report && reports.at(-1) !== binding.report")).toBe(true);

  const mistake = (given: string) => evaluate<string>(page, `(() => { try { binding.update(${given}); } catch (error) { return String(error); } })()`);
  const asOf = await evaluate(page, "binding.report.asOf");
  expect(await mistake(`{ locale: "fr" }`)).toContain('TypeError: option locale is "fr"; choose one of');
  expect(await mistake(`{ mod: "draft" }`)).toContain('TypeError: there is no option "mod", did you mean mode?');
  expect(await evaluate(page, "binding.refresh().asOf")).toBe(asOf);
  await evaluate(page, "binding.close()");
  expect(await mistake("{}")).toBe("TypeError: the binding is closed; bind the form again");
});

test("what others make a control say stays, whatever it is made of", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  const fans = "document.querySelector('[name=fans]')";
  const say = (words: string) => evaluate(page, `${fans}.setCustomValidity(${words})`);
  const ours = await said(page, "fans");
  expect(ours).not.toBe("");
  for (const theirs of [`"taken"`, `${fans}.validationMessage + " (see help)"`, `${fans}.validationMessage.slice(0, 5)`, `"Sorry: " + ${fans}.validationMessage`]) {
    await page.getByLabel("Fans").fill("");
    await say(`""`);
    await evaluate(page, "binding.refresh()");
    expect(await said(page, "fans")).toBe(ours);
    await say(theirs);
    const words = await said(page, "fans");
    // Neither while there is an error of ours, nor once there is none.
    await page.getByLabel("Deposit").fill("600");
    expect(await said(page, "fans")).toBe(words);
    await page.getByLabel("Fans").fill("4820");
    expect(await said(page, "fans")).toBe(words);
    await evaluate(page, "binding.refresh()");
    expect(await said(page, "fans")).toBe(words);
    await say(`""`);
  }
  // A page may word ours anew as they are set.
  await evaluate(page, `(() => { const control = ${fans}; control.setCustomValidity = (text) => HTMLInputElement.prototype.setCustomValidity.call(control, text && "★ " + text); })()`);
  await page.getByLabel("Fans").fill("");
  expect(await said(page, "fans")).toBe(`★ ${ours}`);
  await page.getByLabel("Fans").fill("4820");
  expect(await said(page, "fans")).toBe("");
  // One that is disabled says nothing of what it was made to say, and is not forgotten.
  await page.getByLabel("Fans").fill("");
  await evaluate(page, `${fans}.disabled = true, binding.refresh()`);
  await evaluate(page, `${fans}.value = "4820", ${fans}.disabled = false, binding.refresh()`);
  expect(await said(page, "fans")).toBe("");
});

test("names that are no field are told to developers, once, with the nearest", async ({ page }) => {
  const controls = `<input name="fan"><input name="depositYaun"><input name="publicVideos"><input name="account.fans"><input name="remark"><input type="hidden" name="_csrf"><button name="go">Go</button>
    <p data-issues="realNameVerifed"></p><p data-issues=""></p><p data-issues="publicVideos"></p><output name="total"></output>`;
  await bound(page, "employee-showcase", controls);
  const told = ['name="fan", did you mean fans?', 'name="depositYaun", did you mean depositYuan?', 'name="account.fans", did you mean fans?', 'name="remark"', 'data-issues="realNameVerifed", did you mean realNameVerified?'];
  const warned = () => evaluate<string[]>(page, "warned");
  expect(await warned()).toEqual([`yushen: not fields of the form "employee-showcase": ${told.join("; ")}`]);
  await evaluate(page, `document.querySelector("form").insertAdjacentHTML("beforeend", '<input name="fan"><input name="inheritFromMian">'), binding.refresh(), binding.refresh()`);
  expect((await warned()).slice(1)).toEqual(['yushen: not fields of the form "employee-showcase": name="inheritFromMian", did you mean inheritFromMain?']);
  // A row's and a list's names are fields, and a group's is none for a control but may have issues.
  await bound(page, "binding", `<input name="documents[0].holder"><input name="documents[0].kinds"><input name="capabilities[]"><input name="capabilities.2"><input name="documents"><input name="holder"><p data-issues="documents"></p><p data-issues="documents[3]"></p>`);
  expect(await warned()).toEqual(['yushen: not fields of the form "binding": name="documents[0].kinds", did you mean documents[0].kind?; name="documents"; name="holder", did you mean documents[0].holder?']);
});

test("names are not told where an app is not being developed", async ({ page }) => {
  await page.addInitScript("globalThis.process = { env: { NODE_ENV: 'production' } }");
  await bound(page, "employee-showcase", `<input name="fan">`);
  expect(await evaluate(page, "warned")).toEqual([]);
});

test("an output that belongs to the form from outside shows what is said", async ({ page }) => {
  await bound(page, "employee-showcase", `<label>Deposit <input name="depositYuan"></label><button>Hand in</button>`, {}, 'id="form"', ["", `<output form="form" data-issues="depositYuan"></output>`]);
  await send(page).click();
  await expect(slot(page, "depositYuan")).toContainText("Enter");
  expect(await handedIn(page)).toBe(0);
});

test("controls may have the page's own names and values, and what comes back has them", async ({ page }) => {
  await page.addInitScript(`globalThis.more = () => ({ names: {
    app: "miniProgram.appId", "files[].no": "documents[].uscc", kind: { path: "account.type", values: { B: "brand", E: "employee" } },
    capability_list: { path: "capabilities", values: { video_self_mount: "shortVideo", live_self_mount: "live" } },
    "info.ends": { path: "relation.endsOn", as: "unixSeconds" }, remark: null } })`);
  const box = (value: string) => `<input type="checkbox" name="capability_list" value="${value}" checked>`;
  await bound(page, "binding", `<input name="app" value="x"><input name="files[0].no" value="1"><input name="files[4].no" value="2">
    <select name="kind"><option>B</option></select>${box("video_self_mount")}${box("wrong")}<input name="info.ends" value="1725120000"><input name="remark"><input name="kinds"><input name="miniProgram.appId" value="7">
    <p data-issues="app"></p><p data-issues="files[4].no"></p><p data-issues="capability_list"></p><button>Hand in</button>`);
  await send(page).click();
  await expect(slot(page, "app")).toContainText("start with tt");
  await expect(slot(page, "files[4].no")).not.toBeEmpty();
  await expect(slot(page, "capability_list")).toContainText("no such choice");
  expect(await said(page, "app")).toContain("start with tt");
  const paths = await evaluate<string[]>(page, `binding.report.issues.filter(({ rule }) => rule.startsWith("format/") && rule !== "format/required").map(({ path }) => path.join("."))`);
  expect(paths.sort()).toEqual(["app", "capability_list.1", "files.0.no", "files.1.no"]);
  expect(await data(page)).toEqual({ app: "x", files: [{ no: "1" }, { no: "2" }], kind: "B", capability_list: ["video_self_mount", "wrong"], info: { ends: 1725120000 } });
  expect(await evaluate(page, "warned")).toEqual(['yushen: not fields of the form "binding": name="kinds", did you mean kind?; name="miniProgram.appId", did you mean app?']);
  expect(await evaluate(page, `JSON.stringify(binding.report.issues) === JSON.stringify(yushen.check("binding", binding.data, { ...more(), asOf: binding.report.asOf, coerce: true, locale: "en" }).issues)`)).toBe(true);
  expect(await evaluate(page, `(() => { try { binding.update({ names: {} }); } catch (error) { return String(error); } })()`)).toBe("TypeError: option names cannot be changed; bind the form again");
});
