// What an HTML form that shows some data sends of them.

/** Of characters that show nothing, as the engine has them. */
const BLANK = "[\\s\\p{White_Space}\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}]*";
const ends = new RegExp(`^${BLANK}|${BLANK}$`, "gu");
export const trimmed = (text) => text.replace(ends, "");

const isHolder = (value) => typeof value === "object" && value !== null;

/** The data that controls can show, each value as `shown` says; keys that the form does not have are left out. */
export function readable({ fields }, data, shown) {
  const visit = (value, path) => {
    const field = fields.find((field) => field.path === path);
    if (!field) return undefined;
    if (field?.type === "list") {
      if (!Array.isArray(value)) return undefined;
      if (field.item !== "group") return value.filter((word) => !isHolder(word)).map((word) => String(shown(word, field)));
      return value.map((row) => group(row, `${path}[].`) ?? {});
    }
    if (field.type === "group") {
      const found = group(value, `${path}.`);
      return found && Object.keys(found).length > 0 ? found : undefined;
    }
    if (isHolder(value) || value === undefined || value === null || (typeof value === "string" && trimmed(value) === "")) return undefined;
    return typeof value === "bigint" || typeof value === "symbol" || typeof value === "function" ? undefined : shown(value, field);
  };
  const group = (value, prefix) => {
    if (!isHolder(value) || Array.isArray(value)) return undefined;
    const inner = Object.keys(value).map((key) => [key, visit(value[key], prefix + key)]);
    return Object.fromEntries(inner.filter(([, value]) => value !== undefined));
  };
  return group(data, "") ?? {};
}

/** Names and texts, in no order but that of one name's; rows of which some are left out in between. */
export function entriesOf({ fields }, data, random) {
  const entries = [];
  const visit = (value, path, name) => {
    const field = fields.find((field) => field.path === path);
    const isBlank = (text) => trimmed(text) === "";
    if (field?.type === "list") {
      const isOfWords = field.item !== "group";
      if (value.length === 0 || random.chance(20)) entries.push([random.pick([name, `${name}[]`]), ""]);
      if (isOfWords && !value.some(isBlank) && random.chance(70)) {
        const each = random.pick([name, `${name}[]`]);
        for (const word of value) entries.push([each, word]);
        return;
      }
      let at = 0;
      for (const element of value) {
        at += random.pick([0, 0, 0, 1, 5]);
        const row = random.chance(50) ? `${name}[${at}]` : `${name}.${at}`;
        if (isOfWords) entries.push([row, element]);
        else {
          visit(element, `${path}[]`, row);
          // A row is there by its controls.
          const [first] = fields.filter((field) => field.path.startsWith(`${path}[].`));
          entries.unshift([`${row}.${first.path.slice(path.length + 3)}`, ""]);
        }
        at++;
      }
    } else if (isHolder(value)) for (const [key, inner] of Object.entries(value)) visit(inner, path ? `${path}.${key}` : key, name ? `${name}.${key}` : key);
    else {
      if (field.type === "bool" && random.chance(50)) entries.push([name, random.pick(["false", "off", ""])]);
      entries.push([name, field.type === "bool" && value === true ? random.pick(["true", "on"]) : String(value)]);
    }
  };
  visit(data, "", "");
  return entries;
}
