//! `pkg/src/generated/forms.ts`: the forms' data as TypeScript types.

use yushen::Locale;
use yushen::field::{Choice, Field, FieldId, Kind, NONE};
use yushen::form::Form;
use yushen::rulebook::FORMS;

use super::form_paths;
use super::limits;

/// The file.
pub fn file() -> String {
    let mut out = String::from(super::HEADING);
    out += "\n/**\n * Each form's data while it is being filled in: whatever is absent is open.\n";
    out += " * Null and blank texts count as absent, and white space around texts is ignored.\n */\n";
    out += "export interface Forms {\n";
    for form in FORMS {
        out += &format!("  \"{}\": {};\n", form.id, interface_name(form));
    }
    out += "}\n\n/**\n * The same with every field there, as a page's own state may be: `Filled<BindingData>`. A form that passes lacks what does\n";
    out += " * not apply to it.\n */\n";
    out += "export type Filled<T> = T extends (infer E)[]\n  ? Filled<E>[]\n";
    out += "  : T extends object\n    ? { [K in keyof T]-?: Filled<NonNullable<T[K]>> }\n    : T;\n";
    for form in FORMS {
        out += &interface(form);
    }
    out + &form_paths::types()
}

/// `profile-mount` as `ProfileMountData`.
fn interface_name(form: &Form) -> String {
    let words = form.id.split('-').map(|word| format!("{}{}", word[..1].to_uppercase(), &word[1..]));
    words.collect::<String>() + "Data"
}

fn interface(form: &Form) -> String {
    let texts = Locale::ALL.map(|locale| {
        let stop = if locale == Locale::ZhCn { "。" } else { ". " };
        format!("{}{stop}{}", form.title.get(locale), form.summary.get(locale))
    });
    let doc = comment(&texts, &[], "");
    format!("\n{doc}export interface {} {}\n", interface_name(form), members(form, NONE, ""))
}

/// The braces of an object, with what is in it.
fn members(form: &Form, parent: u8, indent: &str) -> String {
    let inner = format!("{indent}  ");
    let mut out = String::from("{\n");
    for f in form.schema.children(parent) {
        let field = form.schema.field(f);
        out += &field_comment(field, &inner);
        out += &format!("{inner}{}?: {};\n", form.schema.name(f), type_of(form, f, &inner));
    }
    format!("{out}{indent}}}")
}

fn type_of(form: &Form, f: FieldId, indent: &str) -> String {
    match form.schema.field(f).kind {
        Kind::Group => members(form, f.0, indent),
        Kind::Bool => "boolean".into(),
        Kind::Int { .. } => "number".into(),
        Kind::Enum(choices) => literals(choices),
        Kind::Text { .. } | Kind::Coded(_) | Kind::Date | Kind::DateOrLongTerm | Kind::Instant => {
            "string".into()
        }
        Kind::List(list) => match list.item {
            Kind::Group => format!("{}[]", members(form, f.0, indent)),
            Kind::Enum(choices) => format!("({})[]", literals(choices)),
            _ => "string[]".into(),
        },
    }
}

fn literals(choices: &[Choice]) -> String {
    choices.iter().map(|choice| format!("\"{}\"", choice.id)).collect::<Vec<_>>().join(" | ")
}

fn field_comment(field: &Field, indent: &str) -> String {
    let texts = Locale::ALL.map(|locale| {
        let label = field.label.get(locale);
        if matches!(field.kind, Kind::Group) && field.help.is_none() {
            return String::from(label);
        }
        let zh = locale == Locale::ZhCn;
        format!("{label}{}{}", if zh { "：" } else { ": " }, limits::sentences(field, locale))
    });
    comment(&texts, limits::choices(field), indent)
}

/// A doc comment in both languages, with the words that a field takes.
fn comment(texts: &[String; 2], choices: &[Choice], indent: &str) -> String {
    let [zh, en] = texts;
    if choices.is_empty() && indent.len() + zh.len() + en.len() < 110 && !zh.contains('。') {
        return format!("{indent}/** {zh} · {en} */\n");
    }
    let mut out = format!("{indent}/**\n{indent} * {zh}\n{indent} *\n{indent} * {en}\n");
    if !choices.is_empty() {
        out += &format!("{indent} *\n");
    }
    for choice in choices {
        let [zh, en] = Locale::ALL.map(|locale| choice.label.get(locale));
        out += &format!("{indent} * - `{}` {zh} · {en}\n", choice.id);
    }
    out + &format!("{indent} */\n")
}
