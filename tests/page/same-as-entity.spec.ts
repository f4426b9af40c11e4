// A company's data are typed once: what says them again takes them over by a button.
import { rulebook } from "yushen";
import { sourceOf } from "../../pkg/src/element/state/counterparts.js";
import { dataOf, example, expect, field, open, openRow, test, undo } from "./helpers.js";

test("which fields say the same again comes from the form's names and rules", () => {
  const found = Object.values(rulebook.forms).flatMap((form) => {
    const holders = new Set(form.fields.map(({ path }) => path.slice(0, Math.max(path.lastIndexOf("."), 0))));
    return [...holders].flatMap((holder) => {
      const source = sourceOf(form, holder, rulebook.rules);
      return source ? [[form.id, source.group.path, holder, source.pairs.map(({ from, to }) => `${from}>${to}`).join(" ")]] : [];
    });
  });
  expect(found).toEqual([
    [
      "binding",
      "miniProgram",
      "documents[]",
      "entityType>entityType entityName>holder uscc>uscc legalRepresentative>legalRepresentative registeredAddress>registeredAddress businessScope>businessScope",
    ],
  ]);
});

test("a button takes over what the entity has, where it matters, and is gone when both say the same", async ({ page }) => {
  await open(page, "binding");
  const take = page.getByRole("button", { name: "填为与小程序主体相同" });
  await page.getByRole("combobox", { name: "要添加的资质" }).selectOption("businessLicense");
  await page.getByRole("button", { name: "添加资质", exact: true }).click();
  // There is nothing to take over yet.
  await expect(take).toHaveCount(0);
  await field(page, "miniProgram.entityName").fill("示例公司");
  await field(page, "miniProgram.registeredAddress").fill("示例路 1 号");
  await field(page, "miniProgram.registeredAddress").blur();
  await openRow(page, "documents[0]");
  await take.click();
  await expect(field(page, "documents[0].holder")).toHaveValue("示例公司");
  await expect(take).toHaveCount(0);
  await field(page, "documents[0].holder").fill("另一家");
  await field(page, "documents[0].holder").blur();
  await expect(take).toHaveCount(1);
  await field(page, "documents[0].kind").selectOption("labourContract");
  await field(page, "documents[0].holder").fill("");
  await field(page, "documents[0].registeredAddress").fill("");
  await field(page, "documents[0].registeredAddress").blur();
  // A labour contract is no paper of the entity's.
  await expect(take).toHaveCount(0);
  expect(await dataOf(page)).toEqual({ miniProgram: { entityName: "示例公司", registeredAddress: "示例路 1 号" }, documents: [{ kind: "labourContract" }] });
});

test("one step back brings back all that was taken over", async ({ page }) => {
  await open(page, "binding");
  await example(page, "failing");
  await openRow(page, "documents[0]");
  await expect(field(page, "documents[0].holder")).toHaveValue("示例留学咨询有限公司");
  await page.getByRole("button", { name: "填为与小程序主体相同" }).click();
  await expect(field(page, "documents[0].holder")).toHaveValue("示例留学咨询（福州）有限公司");
  await undo(page);
  await expect(field(page, "documents[0].holder")).toHaveValue("示例留学咨询有限公司");
});
