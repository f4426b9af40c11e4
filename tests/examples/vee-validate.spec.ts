import { scenario, type Driver } from "./scenario.js";

const FIELDS = ["account.type", "account.sameEntity", "account.douyinId", "miniProgram.appId", "boundCounts.brandSameEntity", "capabilities"];
const COLUMNS = ["kind", "owner", "status", "holder", "validFrom", "validUntil"];

const driver: Driver = {
  field(page, path) {
    const [list, row, column] = path.split(".");
    if (list === "documents") return page.locator(".document").nth(+row!).locator(".field").nth(COLUMNS.indexOf(column!));
    return page.locator("form > .field").nth(FIELDS.indexOf(path));
  },
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

scenario("vee-validate", driver);
