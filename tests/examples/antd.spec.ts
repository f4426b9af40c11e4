import { scenario, type Driver } from "./scenario.js";

export const antd: Driver = {
  field: (page, path) => page.locator(".ant-form-item", { has: page.locator(`[id="${path.replaceAll(".", "_")}"]`) }),
  error: ".ant-form-item-explain-error",
  warning: ".ant-form-item-explain-warning",
  rest: ".ant-alert-description > div",
  async choose(field, label) {
    await field.getByRole("combobox").click();
    await field.page().locator(".ant-select-dropdown:visible .ant-select-item-option", { hasText: label }).click();
  },
  async pick(field, day) {
    await field.locator("input").first().fill(day);
    await field.locator("input").first().press("Enter");
  },
};

scenario("antd", antd);
