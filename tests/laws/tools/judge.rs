//! Judges a form's data, again and again.

use serde_json::Value;
use yushen::field::Element;
use yushen::form::Form;
use yushen::read::Decoded;
use yushen::report::codes::FormatCheck;
use yushen::report::review::Review;
use yushen::rule::{Context, Expr, Outcome, Values};
use yushen::{Checker, Mode, Options};

use super::Start;
use super::rules::parts_of;

pub struct Judge {
    pub form: &'static Form,
    pub as_of: i64,
    /// All that the form's rules are made of.
    pub parts: Vec<&'static Expr>,
    checker: Checker,
    decoded: Decoded,
}

impl Judge {
    pub fn new(form: &'static Form, as_of: i64) -> Judge {
        let decoded = Decoded::new(Values::new(form.schema));
        Judge { form, as_of, parts: parts_of(form), checker: Checker::new(form), decoded }
    }

    pub fn of(start: &Start) -> Judge {
        Judge::new(start.form, start.as_of)
    }

    fn options(&self, mode: Mode) -> Options {
        Options { as_of: self.as_of, mode, explain: true, ..Options::default() }
    }

    /// The review of a draft, with the outcomes of all rules.
    pub fn review(&mut self, data: &Value) -> &Review {
        let options = self.options(Mode::Draft);
        self.checker.review_json(&data.to_string(), &options)
    }

    pub fn report(&mut self, data: &Value, mode: Mode) -> Value {
        let text = self.report_text(&data.to_string(), mode);
        serde_json::from_str(&text).unwrap_or_else(|e| panic!("{e}: {text}"))
    }

    pub fn report_text(&mut self, json: &str, mode: Mode) -> String {
        let options = self.options(mode);
        self.checker.check_json(json, &options)
    }

    /// The outcome of each rule, as a whole and of each element.
    pub fn outcomes(&mut self, data: &Value) -> Vec<(u8, Element, Outcome)> {
        self.review(data).outcomes.iter().map(|o| (o.rule, o.element, o.outcome)).collect()
    }

    /// The form's values, as the rules see them.
    pub fn context(&mut self, data: &Value) -> Context<'_> {
        self.decoded.read(data).unwrap();
        self.decoded.classify(self.form);
        Context::new(&self.decoded.values, self.as_of)
    }

    /// How many values are not as their fields want them.
    pub fn faults(&mut self, data: &Value) -> usize {
        self.decoded.read(data).unwrap();
        self.decoded.issues.iter().filter(|issue| FormatCheck::of(&issue.fault).is_error()).count()
    }
}
