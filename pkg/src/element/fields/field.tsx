import type { Path } from "yushen";
import type { FieldNode } from "../state/tree.js";
import { BoolField, EnumField } from "./choices.js";
import { DateField } from "./dates.js";
import { GroupField } from "./group.js";
import { ListField } from "./list.js";
import { CheckList } from "./check-list.js";
import { IntField, TextField } from "./text.js";

/** The control for a field's type. No form has any of its own. */
export function Field({ node, parent }: { node: FieldNode; parent: Path }) {
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
