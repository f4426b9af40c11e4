//! `pkg/schemas/…`: the JSON Schema of each form, as it is handed in; and the same without words, as the package's
//! `schema` gives it.
//!
//! It refuses nothing that passes, save white space around words and blank texts for what is absent, which
//! the check ignores. It accepts much that does not pass: rules are not its affair.

use std::collections::BTreeSet;

use yushen::Locale;
use yushen::field::{Choice, Field, FieldId, Format, Kind, NONE};
use yushen::form::Form;
use yushen::rulebook::FORMS;

use super::limits;
use super::ordered_json::{Style, Tree};
use super::required::always_needed;

type Members = Vec<(String, Tree)>;

const DATE: &str = "(19[7-9][0-9]|2[0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
const TIME: &str =
    "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";

/// A form's schema: its path in the repository and its text.
pub fn file(form: &Form) -> (String, String) {
    let [zh, en] = Locale::ALL.map(|locale| form.summary.get(locale));
    let mut members = Members::new();
    put(&mut members, "$schema", "https://json-schema.org/draft/2020-12/schema");
    put(&mut members, "title", form.title.get(Locale::ZhCn));
    put(
        &mut members,
        "description",
        format!(
            "{zh}这里只描述要提交的表单的写法，合不合规则由检查判断。不填就省略或写 null，不写空字符串；选项前后不带空白。表单以外的字段不被检查。"
        ),
    );
    put(
        &mut members,
        "$comment",
        format!(
            "{}. {en} This describes how a form that is handed in is written; whether it passes is for the check to say. What is absent is left out or null, not a blank text; words have no white space around them. Fields that the form does not have are not checked.",
            form.title.get(Locale::En)
        ),
    );
    members.extend(Writer { form, needed: always_needed(form), in_words: true }.form());
    (format!("pkg/schemas/{}.json", form.id), Tree::Object(members).print(Style::Json) + "\n")
}

/// `pkg/src/generated/schemas.ts`: all of them, without titles and descriptions.
pub fn module() -> String {
    let mut out = String::from(super::HEADING);
    out += "import type { FormId } from \"./ids.js\";\n\n";
    out += "/** What is said of a form, a group, a list, an element or a value. */\n";
    out += "export interface JsonSchema {\n  [keyword: string]: unknown;\n  properties?: Record<string, JsonSchema>;\n";
    out += "  items?: JsonSchema;\n}\n\n";
    out += "/** Each form's JSON Schema without its words, made anew at each call. */\n";
    out += "export const SCHEMAS: Record<FormId, () => JsonSchema> = {\n";
    for form in FORMS {
        let tree = Tree::Object(Writer { form, needed: always_needed(form), in_words: false }.form());
        out += &format!("\"{}\": () => ({}),\n", form.id, tree.print(Style::TypeScript));
    }
    out + "};\n"
}

fn put(members: &mut Members, name: &str, value: impl Into<Tree>) {
    members.push((name.into(), value.into()));
}

struct Writer<'a> {
    form: &'a Form,
    needed: BTreeSet<FieldId>,
    /// With titles and descriptions.
    in_words: bool,
}

impl Writer<'_> {
    fn form(&self) -> Members {
        let mut members = self.object(NONE);
        put(&mut members, "additionalProperties", Tree::truth());
        members
    }

    /// What is said of the form, a group or a list's element.
    fn object(&self, parent: u8) -> Members {
        let schema = &self.form.schema;
        let children: Vec<FieldId> = schema.children(parent).collect();
        let properties = children.iter().map(|f| (schema.name(*f).into(), self.field(*f))).collect();
        let required = children.iter().filter(|f| self.needed.contains(f));
        let required: Vec<Tree> = required.map(|f| schema.name(*f).into()).collect();
        let mut members = Members::new();
        put(&mut members, "type", "object");
        put(&mut members, "properties", Tree::Object(properties));
        if !required.is_empty() {
            put(&mut members, "required", required);
        }
        members
    }

    fn field(&self, f: FieldId) -> Tree {
        let field = self.form.schema.field(f);
        let needed = self.needed.contains(&f);
        let mut members = Members::new();
        if self.in_words {
            put(&mut members, "title", field.label.get(Locale::ZhCn));
            let [description, comment] = Locale::ALL.map(|locale| describe(field, locale));
            if !matches!(field.kind, Kind::Group) || field.help.is_some() {
                put(&mut members, "description", description);
            }
            put(&mut members, "$comment", comment);
        }
        members.extend(self.value(f, field.kind, needed));
        Tree::Object(members)
    }

    /// What is said of the value; null stands for an absent one.
    fn value(&self, f: FieldId, kind: Kind, needed: bool) -> Members {
        let mut members = match kind {
            Kind::Group => self.object(f.0),
            Kind::Bool => one("type", "boolean"),
            Kind::Int { min, max } => {
                let mut members = one("type", "integer");
                put(&mut members, "minimum", min);
                put(&mut members, "maximum", max);
                members
            }
            Kind::Enum(choices) => words(choices),
            Kind::Text { max } => {
                let mut members = one("type", "string");
                put(&mut members, "maxLength", i64::from(max));
                if needed {
                    put(&mut members, "pattern", "\\S");
                }
                members
            }
            Kind::Coded(code) => shaped(bare(code), needed),
            Kind::Date => shaped(DATE, needed),
            Kind::DateOrLongTerm => shaped(&format!("({DATE}|longTerm)"), needed),
            Kind::Instant => shaped(&format!("{DATE}({TIME})?"), needed),
            Kind::List(list) => {
                let items = match list.item {
                    Kind::Group => self.object(f.0),
                    Kind::Enum(choices) => words(choices),
                    kind => self.value(f, *kind, true),
                };
                let mut members = one("type", "array");
                put(&mut members, "items", Tree::Object(items));
                put(&mut members, "minItems", i64::from(list.min));
                put(&mut members, "maxItems", i64::from(list.max));
                if !matches!(list.item, Kind::Group) {
                    put(&mut members, "uniqueItems", Tree::truth());
                }
                members
            }
        };
        if !needed {
            for (name, value) in &mut members {
                match (name.as_str(), value) {
                    ("type", value) => *value = Tree::List(Vec::from([value.clone(), "null".into()])),
                    ("enum", Tree::List(words)) => words.push(Tree::null()),
                    _ => {}
                }
            }
        }
        members
    }
}

fn one(name: &str, value: &str) -> Members {
    Members::from([(name.into(), value.into())])
}

fn words(choices: &[Choice]) -> Members {
    let mut members = one("type", "string");
    put(&mut members, "enum", choices.iter().map(|choice| choice.id.into()).collect::<Vec<Tree>>());
    members
}

/// A string of a shape, with white space around it, or blank where it may be absent.
fn shaped(pattern: &str, needed: bool) -> Members {
    let mut members = one("type", "string");
    let blank = if needed { "" } else { "^\\s*$|" };
    put(&mut members, "pattern", format!("{blank}^\\s*{pattern}\\s*$"));
    members
}

/// A format's pattern without its anchors.
fn bare(code: Format) -> &'static str {
    code.info().pattern.trim_start_matches('^').trim_end_matches('$')
}

/// A field in words: in zh-CN below its title, in en with it.
fn describe(field: &Field, locale: Locale) -> String {
    let sentences = limits::sentences(field, locale);
    let zh = locale == Locale::ZhCn;
    let (between, stop) = if zh { ("；", "。") } else { ("; ", ".") };
    let choices: Vec<String> = limits::choices(field)
        .iter()
        .map(|choice| format!("{} {}", choice.id, choice.label.get(locale)))
        .collect();
    let choices = choices.join(between);
    let choices = if choices.is_empty() { choices } else { format!("{choices}{stop}") };
    match (zh, field.kind) {
        (true, _) => format!("{sentences}{choices}"),
        (false, Kind::Group) if field.help.is_none() => field.label.get(locale).into(),
        (false, _) if choices.is_empty() => format!("{}. {sentences}", field.label.get(locale)),
        (false, _) => format!("{}. {sentences} {choices}", field.label.get(locale)),
    }
}
