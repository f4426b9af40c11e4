import { hoverTooltip, type Tooltip } from "@codemirror/view";
import { element } from "./dom.js";
import { about, clauseText, type Around } from "./known.js";
import { pathAt, rangeOf } from "./places.js";
import { hrefOf } from "../../route.js";
import { pathText } from "../../../../pkg/src/element/state/paths.js";

const few = 4;

/** What a value is, and the rules that read it. */
export const hoverOf = (aroundNow: () => Around) =>
  hoverTooltip((view, pos, side): Tooltip | null => {
    const { path, node } = pathAt(view.state, pos, side < 0 ? -1 : 1);
    if (path.length === 0 || ["Object", "Array", "JsonText", "Property"].includes(node.name)) return null;
    const around = aroundNow();
    const said = about(around, path);
    const found = rangeOf(view.state, path);
    const range = { pos: node.from, end: node.to };
    return {
      ...(found?.exact && found.key ? { pos: Math.min(found.key.from, range.pos), end: Math.max(found.to, range.end) } : range),
      create: () => {
        const dom = element("div", "about");
        dom.append(element("p", "about-name", element("strong", "", said.label), " ", element("code", "", pathText(path))));
        if (!said.known) dom.append(element("p", "", around.w.unknownHere));
        if (said.text !== "") dom.append(element("p", "", said.text));
        if (said.rules.length > 0) {
          const list = element("ul", "");
          for (const rule of said.rules.slice(0, few)) {
            const link = element("a", "", around.page.say(rule.title));
            link.href = hrefOf({ at: "rule", id: rule.id });
            list.append(element("li", "", link, " ", element("small", "", clauseText(rule, around))));
          }
          dom.append(list);
        }
        return { dom };
      },
    };
  });
