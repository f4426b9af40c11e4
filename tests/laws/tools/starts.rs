//! The examples that the product ships: the forms from which all others are made here.

use serde_json::Value;
use yushen::field::time::parse_instant;
use yushen::form::Form;
use yushen::rulebook::FORMS;

#[derive(Clone)]
pub struct Start {
    pub form: &'static Form,
    pub name: String,
    pub as_of: i64,
    pub data: Value,
}

/// The examples that pass, and with them the one that fails, last of its form's.
pub fn starts() -> Vec<Start> {
    FORMS.iter().flat_map(|form| of(form)).collect()
}

pub fn of(form: &'static Form) -> Vec<Start> {
    let path = format!("{}/src/rulebook/examples/{}.json", env!("CARGO_MANIFEST_DIR"), form.id);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    let example: Value = serde_json::from_str(&text).unwrap();
    let as_of = parse_instant(example["asOf"].as_str().unwrap()).unwrap();
    let start = |name: &str, data: &Value| Start { form, name: name.into(), as_of, data: data.clone() };
    let kinds = example["kinds"].as_array().unwrap().iter();
    let mut all = vec![start("pass", &example["pass"])];
    all.extend(kinds.map(|kind| start(kind["title"]["en"].as_str().unwrap(), &kind["data"])));
    all.push(start("fail", &example["fail"]));
    all
}

impl Start {
    pub fn passes(&self) -> bool {
        self.name != "fail"
    }
}

impl std::fmt::Debug for Start {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{}: {}", self.form.id, self.name)
    }
}
