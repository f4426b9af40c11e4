//! The core's parts, natively: reading a form, judging it, writing the report, and all three.
//!
//! `cargo bench --bench core`

use divan::Bencher;
use divan::counter::BytesCount;
use serde_json::Value;
use yushen::field::time::parse_instant;
use yushen::form::Form;
use yushen::read::Decoded;
use yushen::report::data::Report;
use yushen::report::finding::Judged;
use yushen::report::review::Review;
use yushen::rule::Values;
use yushen::rulebook::form;
use yushen::{Checker, Locale, Mode, Options};

/// The rulebook's examples: a form that passes and one that fails.
const EXAMPLES: [(&str, &str); 3] = [
    ("profile-mount", include_str!("../src/rulebook/examples/profile-mount.json")),
    ("binding", include_str!("../src/rulebook/examples/binding.json")),
    ("lead-page", include_str!("../src/rulebook/examples/lead-page.json")),
];
const CASES: [&str; 6] = [
    "profile-mount pass",
    "profile-mount fail",
    "binding pass",
    "binding fail",
    "lead-page pass",
    "lead-page fail",
];

fn main() {
    divan::main();
}

struct Case {
    form: &'static Form,
    json: String,
    options: Options,
}

fn case(name: &str) -> Case {
    let (id, which) = name.split_once(' ').unwrap();
    let (_, examples) = EXAMPLES.iter().find(|(of, _)| *of == id).unwrap();
    let examples: Value = serde_json::from_str(examples).unwrap();
    let as_of = parse_instant(examples["asOf"].as_str().unwrap()).unwrap();
    let options = Options { as_of, ..Options::default() };
    Case { form: form(id).unwrap(), json: examples[which].to_string(), options }
}

fn decode(form: &Form, json: &str, to: &mut Decoded) {
    to.read(&mut serde_json::Deserializer::from_str(json)).unwrap();
    to.classify(form);
}

#[divan::bench(args = CASES)]
fn a_decode(bencher: Bencher, name: &str) {
    let Case { form, json, .. } = case(name);
    let mut decoded = Decoded::new(Values::new(form.schema));
    bencher.counter(BytesCount::of_str(&json)).bench_local(|| decode(form, &json, &mut decoded));
}

#[divan::bench(args = CASES)]
fn b_judge(bencher: Bencher, name: &str) {
    let Case { form, json, options } = case(name);
    let mut decoded = Decoded::new(Values::new(form.schema));
    decode(form, &json, &mut decoded);
    let mut review = Review::default();
    bencher.bench_local(|| review.run(form, &decoded, options.as_of, Mode::Submit, false));
}

#[divan::bench(args = CASES)]
fn c_write(bencher: Bencher, name: &str) {
    let Case { form, json, options } = case(name);
    let mut decoded = Decoded::new(Values::new(form.schema));
    decode(form, &json, &mut decoded);
    let mut review = Review::default();
    review.run(form, &decoded, options.as_of, Mode::Submit, false);
    let (as_of, mode, locale, explain) = (options.as_of, options.mode, Locale::ZhCn, false);
    let of = Judged { form, decoded: &decoded, needs: &review.needs, as_of, locale };
    let written = Report::new(&of, &review, mode, explain);
    bencher.bench_local(|| serde_json::to_string(&written).unwrap());
}

#[divan::bench(args = CASES)]
fn d_check_json(bencher: Bencher, name: &str) {
    let Case { form, json, options } = case(name);
    let mut checker = Checker::new(form);
    bencher.counter(BytesCount::of_str(&json)).bench_local(|| checker.check_json(&json, &options));
}
