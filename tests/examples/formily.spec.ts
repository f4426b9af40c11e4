import { scenario, type Driver } from "./scenario.js";

export const driver: Driver = {
  field: (page, path) => page.locator(`[data-path="${path}"]`),
  error: ".error",
  warning: ".warning",
  rest: "p",
  async choose(field, label) {
    await field.locator("select").selectOption({ label });
  },
  async pick(field, day) {
    const input = field.locator("input[type=date]");
    await input.fill(day);
    await input.blur();
  },
};

scenario("formily", driver);
