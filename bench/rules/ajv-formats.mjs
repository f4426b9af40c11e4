// The formats that the generated ajv code calls.
import { fullFormats } from "ajv-formats/dist/formats.js";
import { isUscc } from "./text.mjs";

export const date = fullFormats.date.validate ?? fullFormats.date;
export const uscc = isUscc;
