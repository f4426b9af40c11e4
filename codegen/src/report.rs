//! What the package has of a report's shape: `pkg/src/generated/report.ts`, its types, and `pkg/src/boundary/report.ts`, what
//! reads the words that the engine sends.

use yushen::report::data::SHAPES;
use yushen::report::fix::FixOp;
use yushen::report::part::{FieldShape, Read, Shape, Source, Type};

use super::issue_params;
use super::protocol::comment;

/// The types.
pub(super) fn types() -> String {
    let mut out = String::from(super::HEADING);
    out += "import type { Authority, DocumentId, FormId, Mode, Outcome, RuleId, Severity, Verdict } from \"./ids.js\";\n\n";
    out += "/** Keys and indices on the way to a value. */\nexport type Path = (string | number)[];\n";
    for shape in SHAPES {
        out += &match shape.name {
            "Fix" => fix(shape),
            "Issue" => issue(shape),
            _ => interface(shape),
        };
    }
    out + &issue_params::types()
}

fn interface(shape: &Shape) -> String {
    let mut out = format!("\n{}export interface {} {{\n", comment(shape.about, ""), shape.name);
    for FieldShape { key, about, ty, optional, .. } in shape.fields {
        let mark = if *optional { "?" } else { "" };
        out += &format!("{}  {key}{mark}: {};\n", comment(about, "  "), name(ty));
    }
    out + "}\n"
}

/// What an issue's parameters are depends on its rule. One that does not say which rule it is of has them all the same, of
/// unknown types.
fn issue(shape: &Shape) -> String {
    let whole = interface(shape);
    let of_rule = whole
        .replace("export interface Issue {", "export interface IssueOf<R extends RuleId> {")
        .replace("  rule: RuleId;", "  rule: R;")
        .replace("  params: Record<string, unknown>;", "  params: Params[R] & Record<string, unknown>;");
    of_rule
        + "\n/** An issue of any rule: `issue.rule` tells what `issue.params` has. */\n"
        + "export type Issue = { [R in RuleId]: IssueOf<R> }[RuleId];\n"
}

/// What a fix's value is depends on its operation.
fn fix(shape: &Shape) -> String {
    let said = shape.fields.iter().flat_map(|field| field.about);
    let about: Vec<_> = shape.about.iter().chain(said).copied().collect();
    let mut out = format!("\n{}export type Fix =\n", comment(&about, ""));
    let fact = shape.fields.iter().find(|field| field.key == "fact");
    let fact = fact.map_or_else(String::new, |field| format!("; fact?: {}", name(&field.ty)));
    let kinds: Vec<_> = FixOp::ALL.iter().map(|op| (op.about(), op.value_type())).collect();
    for (first, kind) in kinds.iter().enumerate() {
        if kinds[..first].contains(kind) {
            continue;
        }
        let ops: Vec<_> = FixOp::ALL.iter().zip(&kinds).filter(|(_, other)| *other == kind).collect();
        let ids: Vec<_> = ops.iter().map(|(op, _)| format!("{:?}", op.id())).collect();
        let (about, value) = kind;
        let about = about.map_or_else(String::new, |about| comment(&[about], "  "));
        let value = value.map_or_else(String::new, |ty| format!("; value: {ty}"));
        out += &format!("{about}  | {{ path: Path; op: {}{value}{fact} }}\n", ids.join(" | "));
    }
    out.pop();
    out + ";\n"
}

fn name(ty: &Type) -> String {
    match ty {
        Type::Named(name) => (*name).into(),
        Type::List(inner) => format!("{}[]", name(inner)),
    }
}

/// The readers.
pub(super) fn readers() -> String {
    let mut out = String::from(super::HEADING);
    out += "import { VERSION } from \"../generated/tables.js\";\n";
    out += &format!(
        "import type {{ {} }} from \"../generated/report.js\";\n",
        names(SHAPES.iter().filter(|shape| is_read(shape)))
    );
    out += "import { own } from \"../own-data.js\";\n";
    out += "import { clauseOf, fixValue, idOf, messageOf, noted, pathAt, readCode, readIssuePath, readParams, readPhrase, readValue, severityOf, stageOf, type Reading } from \"./decode.js\";\n";
    out += "import { ABSENT, FIX_OPS, OUTCOMES, VERDICTS } from \"./protocol.js\";\n";
    out += "import { nextLong, nextWord, times } from \"./reader.js\";\nimport { asOfText, instantText } from \"./time.js\";\n";
    for shape in SHAPES.iter().filter(|shape| is_read(shape)) {
        out += &reader(shape);
    }
    out
}

fn names<'a>(shapes: impl Iterator<Item = &'a &'static Shape>) -> String {
    shapes.map(|shape| shape.name).collect::<Vec<_>>().join(", ")
}

/// Whether it is sent at all.
fn is_read(shape: &Shape) -> bool {
    shape.fields.iter().any(|field| matches!(field.source, Source::Sent(_)))
}

fn reader(shape: &Shape) -> String {
    let mut out = format!("\nexport function read{0}(of: Reading): {0} {{\n", shape.name);
    for FieldShape { key, source, .. } in shape.fields {
        if let Source::Sent(read) = source {
            out += &format!("  const {key} = {};\n", first(read));
        }
    }
    // One that may be left out is named, so that it is looked for once.
    for FieldShape { key, source, optional, .. } in shape.fields {
        if let (Source::Known(expression), true) = (source, optional) {
            out += &format!("  const {key} = {expression};\n");
        }
    }
    let last_required = shape.fields.iter().rposition(|field| !field.optional).unwrap_or_default();
    let within: Vec<_> = shape.fields[..last_required].iter().filter(|field| field.optional).collect();
    let after: Vec<_> = shape.fields[last_required + 1..].iter().collect();
    // One object literal, or one with and one without: adding a member to an object afterwards takes longer.
    let (one, after) = match (within.as_slice(), after.as_slice()) {
        ([], []) => (None, Vec::new()),
        ([], [one]) => (Some(*one), Vec::new()),
        ([], _) => (None, after),
        ([one], _) => (Some(*one), after),
        _ => panic!("{}: two fields that may be left out stand before others", shape.name),
    };
    let literal = |skip: &dyn Fn(&FieldShape) -> bool| {
        let members: Vec<_> = shape.fields.iter().filter(|field| !skip(field)).map(member).collect();
        let line = format!("{{ {} }}", members.join(", "));
        if line.len() <= 100 { line } else { format!("{{\n    {},\n  }}", members.join(",\n    ")) }
    };
    let is_after = |field: &FieldShape| after.iter().any(|other| other.key == field.key);
    let whole = literal(&is_after);
    let made = match one {
        None => whole,
        Some(one) => format!(
            "{} === undefined ? {} : {whole}",
            one.key,
            literal(&|field| is_after(field) || field.key == one.key)
        ),
    };
    // Which of the kinds it is, is known only when it has been read.
    let cast = match shape.name {
        "Fix" => " as Fix",
        "Issue" => " as Issue",
        _ => "",
    };
    if after.is_empty() {
        let made = if cast.is_empty() { made } else { format!("({made}){cast}") };
        return out + &format!("  return {made};\n}}\n");
    }
    out += &match cast {
        "" => format!("  const made: {} = {made};\n", shape.name),
        cast => format!("  const made = ({made}){cast};\n"),
    };
    for field in after {
        out += &format!("  if ({0} !== undefined) own(made, \"{0}\", {1});\n", field.key, value(field));
    }
    out + "  return made;\n}\n"
}

/// A field's member of an object literal.
fn member(field: &FieldShape) -> String {
    let value = value(field);
    if value == field.key { value } else { format!("{}: {value}", field.key) }
}

/// What the report has of a field, when all that is sent has been read.
fn value(field: &FieldShape) -> String {
    match &field.source {
        Source::Sent(Read::Value { made, .. }) => made.replace('$', field.key),
        Source::Known(expression) if !field.optional => (*expression).into(),
        Source::Sent(_) | Source::Known(_) => field.key.into(),
        Source::Whole => panic!("{}: neither sent nor known", field.key),
    }
}

/// Reads what was sent for a field.
fn first(read: &Read) -> String {
    match read {
        Read::Value { read, .. } => (*read).into(),
        other => whole(other),
    }
}

/// Reads what was sent, and makes of it what the report has.
fn whole(read: &Read) -> String {
    match read {
        Read::Value { read, made } => made.replace('$', read),
        Read::List(inner) => format!("times(nextWord(), () => {})", whole(inner)),
        Read::Optional(inner) => format!("nextWord() === ABSENT ? undefined : {}", whole(inner)),
    }
}
