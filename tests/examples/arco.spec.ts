import { test } from "./app.js";
import { dialog } from "./dialog.js";
import { scenario, type Driver } from "./scenario.js";

const arco: Driver = {
  // documents.1.holder has the id documents_1_holder.
  field: (page, path) => page.locator(".arco-form-item", { has: page.locator(`[id="${path.replaceAll(".", "_")}"]`) }),
  error: ".arco-form-message [role=alert]:not(.arco-form-message-help-warning)",
  warning: ".arco-form-message-help-warning",
  rest: ".arco-alert-content",
  async choose(field, label) {
    await field.locator(".arco-select").click();
    await field.page().locator(".arco-select-popup:visible .arco-select-option", { hasText: label }).click();
  },
  async pick(field, day) {
    await field.locator("input").first().fill(day);
    await field.locator("input").first().press("Enter");
  },
};

scenario("arco", arco);
test.describe("React 19", () => scenario("arco", arco, "react-19"));
test.describe("in a dialog", () => dialog("arco", arco));
