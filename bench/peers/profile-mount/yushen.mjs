// The whole form with its 17 rules; of what it finds, the ten conditions are compared.
import { check, checkJson } from "yushen";
import { readReport } from "../../rules/found-in-report.mjs";
import { ofTheTen } from "../../rules/profile-mount.mjs";

const read = (report) => ofTheTen(readReport(report));
const optionsOf = ({ asOf, draft }) => ({ asOf, mode: draft ? "draft" : "submit" });
export const create = (settings) => {
  const options = optionsOf(settings);
  return { run: (form) => check("profile-mount", form, options), read };
};
/** From JSON text. */
export const createJson = (settings) => {
  const options = optionsOf(settings);
  return { prepare: JSON.stringify, run: (json) => checkJson("profile-mount", json, options), read };
};
