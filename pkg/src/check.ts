/** Checking a form, from a value or from JSON text. */
import { encode } from "./boundary/encode.js";
import { Limit } from "./boundary/protocol.js";
import { encodeText, encodeTooLarge } from "./boundary/writer.js";
import { judge } from "./judge.js";
import { settle, type Settings } from "./options.js";
import { quote } from "./quote.js";
import type { CheckOptions, FormId, Report } from "./types.js";

/** Judges a form. Never throws on any data. */
export function check(form: FormId, data: unknown, options?: CheckOptions): Report {
  const settings = settle(form, options, "submit");
  return judgeValue(settings, data);
}

function judgeValue(settings: Settings, data: unknown): Report {
  encode(settings.form.root, settings.names ? settings.names.dataIn(data) : data);
  return judge(settings)!;
}

/** Judges a form from JSON text; a syntax error is an issue of the report. */
export function checkJson(form: FormId, json: string, options?: CheckOptions): Report {
  const settings = settle(form, options, "submit");
  if (typeof json !== "string") throw new TypeError(`the JSON text is ${quote(json)}; give a string, or use check for a value`);
  // Some editors put a byte order mark before it.
  if (json.charCodeAt(0) === 0xfeff) json = json.slice(1);
  if (isTooLarge(json)) encodeTooLarge();
  else {
    let data: unknown;
    let faulty = mayNestTooDeep(json);
    if (!faulty) {
      try {
        data = JSON.parse(json);
      } catch {
        faulty = true;
      }
    }
    if (faulty) {
      encodeText(json);
      const report = judge(settings, "check_text");
      if (report) return report;
      data = JSON.parse(json);
    }
    return judgeValue(settings, data);
  }
  return judge(settings)!;
}

/** Whether a text has too many bytes of UTF-8. */
function isTooLarge(json: string): boolean {
  if (json.length * 3 <= Limit.JsonBytes) return false;
  if (json.length > Limit.JsonBytes) return true;
  let bytes = 0;
  for (const character of json) {
    const point = character.codePointAt(0)!;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
  }
  return bytes > Limit.JsonBytes;
}

// Fewer brackets than the limit can't nest deeper than it.
function mayNestTooDeep(json: string): boolean {
  let brackets = 0;
  for (const bracket of ["{", "["]) {
    for (let i = json.indexOf(bracket); i >= 0; i = json.indexOf(bracket, i + 1)) {
      if (++brackets >= Limit.JsonDepth) return true;
    }
  }
  return false;
}
