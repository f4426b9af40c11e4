//! A form as the package's rulebook tells of it.

use serde::Serialize;
use yushen::field::{Choice, FieldId, Kind};
use yushen::form::Form;

use super::both::Both;
use super::examples::examples;
use super::ordered_json::Tree;
use super::rules::{Placed, form_readings, rules_of};

#[derive(Serialize)]
pub struct FormInfo {
    id: &'static str,
    title: Both,
    summary: Both,
    document: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notes: Vec<Both>,
    stages: Vec<Named>,
    fields: Vec<FieldInfo>,
    rules: Vec<String>,
    deadlines: Vec<DeadlineInfo>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    states: Vec<Named>,
    examples: Vec<ExampleInfo>,
}

/// A stage or a state.
#[derive(Serialize)]
struct Named {
    id: &'static str,
    title: Both,
}

#[derive(Serialize)]
struct DeadlineInfo {
    id: &'static str,
    title: Both,
    todo: Both,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    starts: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ExampleInfo {
    id: String,
    title: Both,
    verdict: &'static str,
    as_of: String,
    data: Tree,
}

/// A form with its fields and examples.
pub fn form_info(form: &'static Form) -> FormInfo {
    let id_of = |rule: Placed| rule.id();
    let deadlines = form.deadlines.iter().map(|deadline| {
        let rule = deadline.rule.and_then(|index| rules_of(form).nth(index as usize));
        DeadlineInfo {
            id: deadline.id,
            title: deadline.title.into(),
            todo: deadline.todo.into(),
            starts: deadline.starts,
            rule: rule.map(id_of),
        }
    });
    let states = form.states.iter().map(|state| Named { id: state.id, title: state.title.into() });
    let stages = form.stages.iter().map(|stage| Named { id: stage.id, title: stage.label.into() });
    let examples = examples(form).into_iter().map(|example| ExampleInfo {
        id: example.id,
        title: example.title,
        verdict: example.verdict.id(),
        as_of: example.as_of,
        data: example.data,
    });
    FormInfo {
        id: form.id,
        title: form.title.into(),
        summary: form.summary.into(),
        document: form.document.id(),
        notes: form_readings(form).into_iter().map(Both::from).collect(),
        stages: stages.collect(),
        fields: (0..form.schema.fields.len() as u8).map(|f| field_info(form, FieldId(f))).collect(),
        rules: rules_of(form).map(id_of).collect(),
        deadlines: deadlines.collect(),
        states: states.collect(),
        examples: examples.collect(),
    }
}

#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct FieldInfo {
    path: &'static str,
    r#type: &'static str,
    label: Option<Both>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<Both>,
    #[serde(skip_serializing_if = "Option::is_none")]
    row: Option<Both>,
    by: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    r#where: Option<Both>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<Both>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    options: Vec<OptionInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<&'static str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    unique: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    categories: Option<&'static str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fact: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    display_only: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    multiline: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    personal: bool,
}

#[derive(Serialize)]
struct OptionInfo {
    value: &'static str,
    label: Both,
}

fn options(choices: &[Choice]) -> Vec<OptionInfo> {
    choices.iter().map(|choice| OptionInfo { value: choice.id, label: choice.label.into() }).collect()
}

fn field_info(form: &Form, f: FieldId) -> FieldInfo {
    let field = form.schema.field(f);
    let of_type = |r#type| FieldInfo { r#type, ..FieldInfo::default() };
    let categories = form.categories.filter(|of| form.schema.field(of.list).path == field.path);
    let of_kind = match field.kind {
        Kind::Group => of_type("group"),
        Kind::Bool => of_type("bool"),
        Kind::Int { min, max } => FieldInfo { min: Some(min), max: Some(max), ..of_type("int") },
        Kind::Enum(choices) => FieldInfo { options: options(choices), ..of_type("enum") },
        Kind::Text { max } => FieldInfo { max: Some(max.into()), ..of_type("string") },
        Kind::Coded(format) => FieldInfo {
            format: Some(format.id()),
            hint: Some(format.info().hint.into()),
            ..of_type("string")
        },
        Kind::Date => of_type("date"),
        Kind::DateOrLongTerm => of_type("dateOrLongTerm"),
        Kind::Instant => of_type("instant"),
        Kind::List(list) => {
            let (item, options, unique) = match list.item {
                Kind::Group => ("group", Vec::new(), false),
                Kind::Enum(choices) => ("enum", options(choices), true),
                _ => ("string", Vec::new(), true),
            };
            let (min, max) = (Some(list.min.into()), Some(list.max.into()));
            FieldInfo { min, max, item: Some(item), options, unique, ..of_type("list") }
        }
    };
    FieldInfo {
        path: field.path,
        label: Some(field.label.into()),
        help: field.help.map(Both::from),
        row: field.row.map(Both::from),
        by: form.schema.by(f).id(),
        r#where: form.schema.shown(f).map(Both::from),
        unique: field.unique || of_kind.unique,
        categories: categories.map(|of| of.category.table.sheet.info.id),
        fact: field.fact,
        display_only: field.display_only,
        multiline: field.multiline,
        personal: field.personal,
        ..of_kind
    }
}
