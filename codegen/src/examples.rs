//! The forms' examples: one that passes, one that fails, and one of each further kind that passes.

use serde::Deserialize;
use yushen::Locale;
use yushen::form::Form;
use yushen::report::verdict::Verdict;

use super::both::Both;
use super::ordered_json::Tree;
use super::repository::read_json;

/// An example of a form.
#[derive(Debug)]
pub struct Example {
    pub id: String,
    pub title: Both,
    pub verdict: Verdict,
    /// The instant that it is meant for.
    pub as_of: String,
    pub data: Tree,
}

#[derive(Deserialize)]
struct File {
    #[serde(rename = "asOf")]
    as_of: String,
    pass: Tree,
    fail: Tree,
    kinds: Vec<OfKind>,
}

#[derive(Deserialize)]
struct OfKind {
    title: Title,
    data: Tree,
}

#[derive(Deserialize)]
struct Title {
    #[serde(rename = "zh-CN")]
    zh: String,
    en: String,
}

/// A form's examples, the one that passes first.
pub fn examples(form: &Form) -> Vec<Example> {
    let file: File = read_json(&format!("src/rulebook/examples/{}.json", form.id));
    let example = |id: String, title: Both, verdict: Verdict, data: Tree| Example {
        id,
        title,
        verdict,
        as_of: file.as_of.clone(),
        data,
    };
    let pass = Both::from(("可以通过", "One that passes"));
    let fail = Both::from(("有多处问题", "One with many faults"));
    let mut all = vec![
        example("pass".into(), pass, Verdict::Pass, file.pass),
        example("fail".into(), fail, Verdict::Fail, file.fail),
    ];
    for (i, kind) in file.kinds.into_iter().enumerate() {
        let title = Both([kind.title.zh, kind.title.en]);
        all.push(example(format!("kind-{}", i + 1), title, Verdict::Pass, kind.data));
    }
    debug_assert_eq!(Locale::ALL, [Locale::ZhCn, Locale::En]);
    all
}
