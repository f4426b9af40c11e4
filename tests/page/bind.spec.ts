// An HTML form that is bound: what the browser says of its controls, and whether it hands them in.
import { bound, data, evaluate, handedIn, said, send, showcase, slot } from "./bound.js";
import { expect, test } from "./helpers.js";

test("a form is handed in once nothing is wrong with it", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  await send(page).click();
  expect(await handedIn(page)).toBe(0);
  expect(await said(page, "depositYuan")).toBe("Enter “Product deposit paid (yuan)”.");

  await page.getByLabel("Real name").check();
  await page.getByLabel("Deposit").fill("200");
  await page.getByLabel("Videos").fill("36");
  await page.getByLabel("Fans").fill("many");
  await page.getByLabel("no", { exact: true }).check();
  expect(await said(page, "fans")).toContain("a whole number");
  await page.getByLabel("Fans").fill("4820");
  expect(await said(page, "fans")).toBe("");
  await send(page).click();
  expect(await handedIn(page)).toBe(0);
  expect(await said(page, "depositYuan")).toContain("200");

  await page.getByLabel("Deposit").fill("500");
  await send(page).click();
  expect(await handedIn(page)).toBe(1);
  expect(await data(page)).toEqual({ realNameVerified: true, depositYuan: 500, publicVideos: 36, fans: 4820, inheritFromMain: false });
  const same = "{ asOf: binding.report.asOf, coerce: true, locale: 'en' }";
  expect(await evaluate(page, `JSON.stringify(binding.report) === JSON.stringify(yushen.check("employee-showcase", binding.data, ${same}))`)).toBe(true);
  expect(await evaluate(page, "reports.at(-1) === binding.report")).toBe(true);
});

test("what is wrong is shown beside the field once it was touched, and all of it once handing in was tried", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  const deposit = page.getByLabel("Deposit");
  await expect(slot(page, "depositYuan")).toBeEmpty();
  await deposit.focus();
  await page.getByLabel("Fans").focus();
  await expect(slot(page, "depositYuan")).toHaveText("Enter “Product deposit paid (yuan)”.");
  await expect(slot(page, "depositYuan")).toHaveAttribute("data-severity", "error");
  await expect(deposit).toHaveAttribute("aria-invalid", "true");
  await expect(deposit).toHaveAccessibleDescription("Enter “Product deposit paid (yuan)”.");
  await expect(slot(page, "publicVideos")).toBeEmpty();
  await expect(page.getByLabel("Videos")).not.toHaveAttribute("aria-invalid");
  await deposit.fill("600");
  await expect(slot(page, "depositYuan")).toBeEmpty();
  await expect(deposit).not.toHaveAttribute("aria-invalid");
  await send(page).click();
  await expect(slot(page, "publicVideos")).not.toBeEmpty();

  await page.getByRole("button", { name: "Reset" }).click();
  await expect(slot(page, "publicVideos")).toBeEmpty();
  expect(await data(page)).toMatchObject({ depositYuan: undefined });
});

test("a button that does not validate hands in, and so does a form that does not", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  await page.getByRole("button", { name: "Save" }).click();
  expect(await handedIn(page)).toBe(1);
  await bound(page, "employee-showcase", showcase, {}, "novalidate");
  await send(page).click();
  expect(await handedIn(page)).toBe(1);
  await expect(slot(page, "depositYuan")).not.toBeEmpty();
});

test("what no control can say the submit button says", async ({ page }) => {
  await bound(page, "employee-showcase", `<input name="fans" value="9" readonly><p data-issues=""></p><button>Hand in</button>`);
  const button = () => evaluate<string>(page, "document.querySelector('button').validationMessage");
  expect(await button()).toBe("Say whether the account's real name is verified.");
  await expect(slot(page, "")).toBeEmpty();
  await send(page).click();
  expect(await handedIn(page)).toBe(0);
  await expect(slot(page, "")).toContainText("real name is verified");
  await expect(slot(page, "")).toContainText("9");
});

test("boxes, lists, dates and rows are read as what they are", async ({ page }) => {
  await bound(
    page,
    "binding",
    `<input name="miniProgram.appId" value="tt0123456789abcdef">
     <select name="account.type"><option value="">-</option><option selected>brand</option></select>
     <fieldset disabled><input name="account.douyinId" value="not.sent"></fieldset>
     <input type="hidden" name="declarations.documentsAuthentic" value="false"><input type="checkbox" name="declarations.documentsAuthentic" value="true" checked>
     <input type="checkbox" name="declarations.genuineRelationship">
     <input type="checkbox" name="capabilities[]" value="live" checked><input type="checkbox" name="capabilities[]" value="shortVideo">
     <input name="documents[4].holder" value="B"><input name="documents[1].holder" value="A"><input type="radio" name="documents[4].kind" value="businessLicense">
     <p data-issues="documents[4].holder"></p><p data-issues="documents[9].holder"></p>
     <input name="account" value="a group"><input name="documents[1]" value="an element"><input name="documents" value="a list"><input name="x.y" value="other">`,
  );
  expect(await data(page)).toEqual({
    miniProgram: { appId: "tt0123456789abcdef" },
    account: { type: "brand" },
    declarations: { documentsAuthentic: true, genuineRelationship: false },
    capabilities: ["live"],
    documents: [{ holder: "A" }, { holder: "B", kind: undefined }],
  });
});

test("a clock without a place is Beijing's, and a list may be a select", async ({ page }) => {
  await bound(
    page,
    "binding-lifecycle",
    `<input type="datetime-local" name="approvedAt" value="2024-09-01T10:00"><input type="datetime-local" name="confirmedAt" step="1" value="2024-09-02T10:00:30"><input type="date" name="unboundAt" value="2024-09-05">`,
  );
  expect(await data(page)).toEqual({ approvedAt: "2024-09-01T10:00:00+08:00", confirmedAt: "2024-09-02T10:00:30+08:00", unboundAt: "2024-09-05" });
  await bound(page, "merchant-page", `<select multiple name="approvedModules"><option selected>video</option><option>poi</option><option selected>groupBuy</option></select>`);
  expect(await data(page)).toEqual({ approvedModules: ["video", "groupBuy"] });
});

test("rows that a script adds and takes away are seen when it says so; closing leaves nothing behind", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  await evaluate(page, "document.querySelector('[name=fans]').closest('label').remove(), binding.refresh()");
  expect(await data(page)).not.toHaveProperty("fans");
  await send(page).click();
  expect(await handedIn(page)).toBe(0);
  await evaluate(page, "binding.close(), binding.close()");
  await expect(page.locator(":invalid")).toHaveCount(0);
  await expect(page.locator("[aria-invalid]")).toHaveCount(0);
  for (const path of ["depositYuan", "publicVideos"]) await expect(slot(page, path)).toBeEmpty();
  await send(page).click();
  expect(await handedIn(page)).toBe(1);
  expect(await evaluate(page, "(() => { try { binding.refresh(); } catch (error) { return String(error); } })()")).toBe("TypeError: the binding is closed; bind the form again");
});

test("a framework that writes values back after each edit loses none of them", async ({ page }) => {
  await bound(page, "employee-showcase", showcase, {}, 'id="form"');
  // As React does: it hears an input at its root, above the form, and writes back what its state then says.
  await evaluate(
    page,
    `(() => {
      const input = document.querySelector("[name=depositYuan]");
      let state = input.value;
      const render = () => { if (input.value !== state) input.value = state; };
      document.body.addEventListener("input", ({ target }) => { if (target === input) state = target.value.replace(/\\D/g, ""); render(); });
      binding.close();
      globalThis.tasks = [];
      globalThis.binding = yushen.bind(document.querySelector("form"), "employee-showcase", { locale: "en", onReport: () => { tasks.push(globalThis.event?.type); render(); } });
    })()`,
  );
  await page.getByLabel("Deposit").pressSequentially("2x00");
  await expect(page.getByLabel("Deposit")).toHaveValue("200");
  // What the framework made of it is what was judged.
  expect(await data(page)).toMatchObject({ depositYuan: 200 });
  await expect.poll(() => evaluate<unknown[]>(page, "tasks")).not.toHaveLength(0);
  expect(await evaluate<unknown[]>(page, "tasks.filter(Boolean)")).toEqual([]);
});

test("an edit is judged that someone ends on its way", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  await evaluate(page, `for (const type of ["input", "change"]) document.body.addEventListener(type, (event) => event.stopPropagation())`);
  await page.getByLabel("Deposit").fill("600");
  await expect.poll(() => data(page)).toMatchObject({ depositYuan: 600 });
  await page.getByLabel("Deposit").fill("");
  await page.getByLabel("Real name").check();
  await expect.poll(() => data(page)).toMatchObject({ depositYuan: undefined, realNameVerified: true });
  await expect(page.getByLabel("Real name")).not.toHaveAttribute("aria-invalid");
});

test("controls outside the form that are its own are judged as they change, and its buttons hand it in", async ({ page }) => {
  const outside = '<label>Out <input name="publicVideos" form="form"></label><button form="form">Outside</button><label>Other <input name="fans"></label>';
  await bound(page, "employee-showcase", "", {}, 'id="form"', ["", outside]);
  await page.getByLabel("Out", { exact: true }).fill("3x");
  expect(await said(page, "publicVideos")).toContain("a whole number");
  await page.getByLabel("Out", { exact: true }).fill("36");
  expect(await said(page, "publicVideos")).toBe("");
  await page.getByLabel("Other").fill("7");
  expect(await data(page)).toEqual({ publicVideos: 36 });
  await page.getByRole("button", { name: "Outside" }).click();
  expect(await handedIn(page)).toBe(0);
  expect(await evaluate(page, "document.querySelector('button').validationMessage")).toBe("Say whether the account's real name is verified.");
});

test("handing in judges what stands there, also what no event told of", async ({ page }) => {
  await bound(page, "employee-showcase", showcase, {}, 'id="form"');
  const set = (values: Record<string, string>) =>
    evaluate(page, `for (const [name, value] of Object.entries(${JSON.stringify(values)})) document.querySelector("[name=" + name + "]").value = value`);
  await evaluate(page, `document.querySelector("[name=realNameVerified]").checked = document.querySelector("[value=false]").checked = true`);
  await set({ depositYuan: "500", publicVideos: "36", fans: "4820" });
  await send(page).click();
  expect(await handedIn(page)).toBe(1);
  await set({ depositYuan: 200 });
  await send(page).click();
  expect(await handedIn(page)).toBe(1);
  expect(await said(page, "depositYuan")).toContain("200");
  // Without a button's click, too: it is refused, and not in silence.
  await set({ depositYuan: "500" });
  await evaluate(page, "binding.refresh()");
  await set({ depositYuan: "300" });
  await evaluate(page, "document.activeElement.blur(), form.requestSubmit()");
  expect(await handedIn(page)).toBe(1);
  await expect(page.getByLabel("Deposit")).toBeFocused();
  await expect(slot(page, "depositYuan")).toContainText("300");
});

test("a reset that is called off changes nothing", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  await send(page).click();
  await evaluate(page, `document.querySelector("form").addEventListener("reset", (event) => event.preventDefault(), { once: true })`);
  await page.getByRole("button", { name: "Reset" }).click();
  await page.waitForTimeout(50);
  await expect(slot(page, "publicVideos")).not.toBeEmpty();
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(slot(page, "publicVideos")).toBeEmpty();
});

test("what an input method has not settled is not judged", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  const session = await page.context().newCDPSession(page);
  await page.getByLabel("Fans").focus();
  await session.send("Input.imeSetComposition", { selectionStart: 4, selectionEnd: 4, text: "yier" });
  await expect(page.getByLabel("Fans")).toHaveValue("yier");
  await page.waitForTimeout(50);
  expect(await data(page)).toMatchObject({ fans: undefined });
  await session.send("Input.insertText", { text: "12" });
  await expect(page.getByLabel("Fans")).toHaveValue("12");
  expect(await data(page)).toMatchObject({ fans: 12 });
});

test("what a control says that nobody sees, the button says", async ({ page }) => {
  const controls = `<div hidden><input name="depositYuan" value="x"></div><details><summary>More</summary><input name="fans" value="y"></details><p data-issues=""></p><button>Hand in</button>`;
  await bound(page, "employee-showcase", controls);
  await evaluate(page, `document.querySelectorAll("[name]").forEach((control) => { if (control.validationMessage) throw control.name; })`);
  await send(page).click();
  expect(await handedIn(page)).toBe(0);
  await expect(slot(page, "")).toContainText("a whole number");
  await evaluate(page, "document.querySelector('details').open = true, binding.refresh()");
  expect(await said(page, "fans")).toContain("a whole number");
});

test("a word that is none of the list's is said at its box", async ({ page }) => {
  const box = (value: string) => `<label>${value} <input type="checkbox" name="approvedModules" value="${value}" checked></label>`;
  await bound(page, "merchant-page", `${box("groupBuy")}${box("nothing")}<p data-issues="approvedModules"></p><button>Hand in</button>`);
  await send(page).click();
  expect(await evaluate(page, "[...document.querySelectorAll('input')].map((box) => box.validationMessage.includes('no such choice'))")).toEqual([false, true]);
  await expect(page.getByLabel("nothing")).toHaveAttribute("aria-invalid", "true");
  await expect(slot(page, "approvedModules")).not.toBeEmpty();
});

test("what others made a control say stays", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  await page.getByLabel("Fans").fill("5");
  await page.getByLabel("Fans").fill("4820");
  await evaluate(page, "document.querySelector('[name=fans]').setCustomValidity('taken')");
  await page.getByLabel("Deposit").fill("600");
  expect(await said(page, "fans")).toBe("taken");
  expect(await said(page, "depositYuan")).toBe("");
});

test("a bound form goes on after an error of the engine, with what was touched", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  await page.getByLabel("Deposit").fill("200");
  await page.getByLabel("Fans").fill("many");
  await page.getByLabel("Videos").focus();
  const before = await said(page, "fans");
  await evaluate(page, `addEventListener("error", (event) => { globalThis.failed = event.message; event.preventDefault(); }, { once: true })`);
  await evaluate(page, `Object.defineProperty(document.querySelector("form"), "elements", { configurable: true, get() { throw new Error("broken"); } })`);
  await page.getByLabel("Videos").fill("3");
  expect(await evaluate(page, "failed")).toContain("the engine stopped");
  await evaluate(page, `delete document.querySelector("form").elements`);
  await page.getByLabel("Fans").fill("1");
  expect(await said(page, "fans")).not.toBe(before);
  await expect(slot(page, "depositYuan")).not.toBeEmpty();
  await evaluate(page, "binding.close()");
  await expect(page.locator(":invalid")).toHaveCount(0);
  const count = await evaluate(page, "reports.length");
  await page.getByLabel("Fans").fill("2");
  expect(await evaluate(page, "reports.length")).toBe(count);
});

test("a form that is let go leaves nothing in the engine", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  const cycles = (count: number) =>
    evaluate<number>(page, `(() => { for (let i = 0; i < ${count}; i++) { const other = yushen.bind(document.querySelector("form"), "employee-showcase"); other.refresh(); other.close(); } return engine.exports.memory.buffer.byteLength; })()`);
  const before = await cycles(50);
  expect(await cycles(1000)).toBe(before);
  const open = await evaluate<number>(page, `(() => { globalThis.all = Array.from({ length: 1000 }, () => yushen.bind(document.querySelector("form"), "employee-showcase")); return engine.exports.memory.buffer.byteLength; })()`);
  expect(open).toBeGreaterThan(before);
});

test("mistakes are told by name", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  const mistake = (call: string) => evaluate<string>(page, `(() => { try { yushen.bind(${call}); } catch (error) { return String(error); } })()`);
  expect(await mistake(`null, "binding"`)).toBe("TypeError: the element is object; give a <form>");
  expect(await mistake(`document.querySelector("form"), "bindings"`)).toContain('TypeError: unknown form "bindings"; choose one of binding, ');
  expect(await mistake(`document.querySelector("form"), "binding", { mode: "live" }`)).toContain("option mode");
});
