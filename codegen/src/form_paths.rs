//! The paths of each form's fields as TypeScript types, of `pkg/src/generated/forms.ts`.

use yushen::field::{FieldId, Kind, NONE};
use yushen::form::Form;
use yushen::rulebook::FORMS;

/// What stands for any index in a path that is one text.
const INDEX: &str = "${number}";

/// The paths as texts, and as lists of steps.
pub fn types() -> String {
    let mut out = String::from(
        "\n/** Each form's paths as text: those of groups and lists, of fields, and of lists' elements. */\n",
    );
    out += "export interface TextPaths {\n";
    for form in FORMS {
        let lines = paths(form).into_iter().map(|path| text(&path)).collect::<Vec<_>>();
        out += &format!("  \"{}\":\n    | {};\n", form.id, lines.join("\n    | "));
    }
    out += "}\n\n/** The same as keys and indices. */\nexport interface StepPaths {\n";
    for form in FORMS {
        let lines = paths(form).into_iter().map(|path| steps(&path)).collect::<Vec<_>>();
        out += &format!("  \"{}\":\n    | {};\n", form.id, lines.join("\n    | "));
    }
    out + "}\n"
}

/// Every place of the form but the whole; none is an index.
fn paths(form: &Form) -> Vec<Vec<Option<&'static str>>> {
    let mut all = Vec::new();
    gather(form, NONE, &[], &mut all);
    all
}

fn gather(form: &Form, parent: u8, before: &[Option<&'static str>], to: &mut Vec<Vec<Option<&'static str>>>) {
    for f in form.schema.children(parent) {
        let mut path = [before, &[Some(form.schema.name(f))]].concat();
        to.push(path.clone());
        let FieldId(row) = f;
        match form.schema.field(f).kind {
            Kind::Group => gather(form, row, &path, to),
            Kind::List(list) => {
                path.push(None);
                to.push(path.clone());
                if matches!(list.item, Kind::Group) {
                    gather(form, row, &path, to);
                }
            }
            _ => {}
        }
    }
}

fn text(path: &[Option<&str>]) -> String {
    let quote = if path.contains(&None) { '`' } else { '"' };
    let steps: Vec<&str> = path.iter().map(|step| step.unwrap_or(INDEX)).collect();
    format!("{quote}{}{quote}", steps.join("."))
}

fn steps(path: &[Option<&str>]) -> String {
    let steps: Vec<String> =
        path.iter().map(|step| step.map_or_else(|| "number".into(), |name| format!("\"{name}\""))).collect();
    format!("[{}]", steps.join(", "))
}
