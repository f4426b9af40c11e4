import { test } from "./app.js";
import { dialog } from "./dialog.js";
import { scenario, type Driver } from "./scenario.js";

const antd: Driver = {
  field: (page, path) => page.locator(".ant-form-item", { has: page.locator(`[id="${path.replaceAll(".", "_")}"]`) }),
  error: ".ant-form-item-explain-error",
  warning: ".ant-form-item-explain-warning",
  rest: ".ant-alert-description > div",
  async choose(field, label) {
    await field.locator(".ant-select").click();
    await field.page().locator(".ant-select-dropdown:visible .ant-select-item-option", { hasText: label }).click();
  },
  async pick(field, day) {
    await field.locator("input").first().fill(day);
    await field.locator("input").first().press("Enter");
  },
};

scenario("antd", antd);
test.describe("Ant Design 5", () => scenario("antd", antd, "antd-5"));
test.describe("React 19", () => scenario("antd", antd, "react-19"));
test.describe("in a dialog", () => dialog("antd", antd));
