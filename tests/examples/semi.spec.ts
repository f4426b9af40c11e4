import { scenario, type Driver } from "./scenario.js";

export const driver: Driver = {
  field: (page, path) => page.locator(`[x-field-id="${path.replace(/^documents\.(\d+)\.(\w+)$/, "documents[$1][$2]")}"]`),
  error: ".semi-form-field-error-message",
  warning: ".semi-form-field-extra [data-severity=warning]",
  rest: "[data-severity]",
  async choose(field, label) {
    await field.locator(".semi-select").click();
    await field.page().locator(".semi-select-option").getByText(label, { exact: true }).click();
  },
  async pick(field, day) {
    const input = field.locator(".semi-datepicker input");
    await input.fill(day);
    await input.press("Enter");
    await input.blur();
  },
};

scenario("semi", driver);
