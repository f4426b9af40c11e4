import { readReport } from "../../rules/found-in-report.mjs";
import { check, checkJson } from "yushen";

export const create = ({ asOf, draft }) => {
  const options = { asOf, mode: draft ? "draft" : "submit" };
  return { run: (form) => check("binding", form, options), read: readReport };
};
/** From JSON text. */
export const createJson = ({ asOf, draft }) => {
  const options = { asOf, mode: draft ? "draft" : "submit" };
  return { prepare: JSON.stringify, run: (json) => checkJson("binding", json, options), read: readReport };
};
