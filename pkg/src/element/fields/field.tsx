import { useMemo } from "preact/hooks";
import type { Path } from "yushen";
import { pathText } from "../state/paths.js";
import type { FieldNode } from "../state/tree.js";
import { BoolField, EnumField } from "./choices.js";
import { DateField } from "./dates.js";
import { GroupField } from "./group.js";
import { ListField } from "./list.js";
import { CheckList } from "./check-list.js";
import { IntField, TextField } from "./text.js";

interface Props {
  node: FieldNode;
  parent: Path;
}

/** The control for a field's type. No form has any of its own. */
function Any({ node, parent }: Props) {
  const props = { info: node.info, path: [...parent, node.name] };
  switch (node.info.type) {
    case "bool":
      return <BoolField {...props} />;
    case "int":
      return <IntField {...props} />;
    case "enum":
      return <EnumField {...props} />;
    case "string":
      return <TextField {...props} />;
    case "date":
    case "dateOrLongTerm":
    case "instant":
      return <DateField {...props} />;
    case "group":
      return <GroupField node={node} path={props.path} Field={Field} />;
    case "list":
      return node.info.item === "enum" ? <CheckList node={node} path={props.path} /> : <ListField node={node} path={props.path} Field={Field} />;
  }
}

/** Drawn anew for another place alone: what it shows it watches itself. */
export function Field({ node, parent }: Props) {
  return useMemo(() => <Any node={node} parent={parent} />, [node, pathText(parent)]);
}
