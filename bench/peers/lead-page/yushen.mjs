import { check, checkJson } from "yushen";
import { readReport } from "../../rules/found-in-report.mjs";

export const create = ({ asOf }) => ({ run: (form) => check("lead-page", form, { asOf }), read: readReport });
export const createJson = ({ asOf }) => ({ prepare: JSON.stringify, run: (json) => checkJson("lead-page", json, { asOf }), read: readReport });
