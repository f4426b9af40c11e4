//! Checks whole forms: a form in, a report out.

use serde::Deserializer;

use crate::field::Locale;
use crate::form::Form;
use crate::read::json_text::{MAX_BYTES, MAX_DEPTH, fault_in, without_mark};
use crate::read::lenient::lenient;
use crate::read::{Decoded, Fault, Problem, ReadOptions, UnknownFields};
use crate::report::data::Report;
use crate::report::finding::Judged;
use crate::report::review::Review;
use crate::report::verdict::Mode;
use crate::rule::Values;

/// How a form is judged.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The instant to judge at, in milliseconds since 1970-01-01T00:00:00Z.
    pub as_of: i64,
    /// Whether missing fields are errors.
    pub mode: Mode,
    /// Reads texts as people write values.
    pub coerce: bool,
    /// What is said of keys that the form does not have.
    pub unknown_fields: UnknownFields,
    /// The language of messages.
    pub locale: Locale,
    /// Adds the outcome of every rule to the report.
    pub explain: bool,
}

impl Options {
    fn reading(&self) -> ReadOptions {
        ReadOptions { coerce: self.coerce, unknown_fields: self.unknown_fields }
    }
}

/// Checks data of one form, again and again, reusing its memory.
///
/// ```
/// use yushen::{Checker, Options, rulebook};
///
/// let mut checker = Checker::new(rulebook::form("profile-mount").unwrap());
/// let options = Options { as_of: 1_725_156_000_000, ..Options::default() };
/// let report = checker.check_json(r#"{"miniProgram": {"online": false}}"#, &options);
/// assert!(report.contains("profile-mount/online"));
/// ```
#[derive(Debug)]
pub struct Checker {
    form: &'static Form,
    decoded: Decoded,
    review: Review,
}

impl Checker {
    /// A checker for a form.
    pub fn new(form: &'static Form) -> Checker {
        Checker { form, decoded: Decoded::new(Values::new(form.schema)), review: Review::default() }
    }

    /// Checks JSON text; the report is JSON text too. It never fails: a syntax error is an issue of the report.
    pub fn check_json(&mut self, json: &str, options: &Options) -> String {
        self.review_json(json, options);
        self.write(options)
    }

    /// Checks anything that serde can read; the report is JSON text.
    ///
    /// # Errors
    /// Only if the source itself fails, with its error. Whatever is wrong with the data is an issue of the report.
    pub fn check<'de, D: Deserializer<'de>>(
        &mut self,
        source: D,
        options: &Options,
    ) -> Result<String, D::Error> {
        self.decoded.options = options.reading();
        self.decoded.read(source)?;
        self.judge(options);
        Ok(self.write(options))
    }

    /// Checks JSON text; what was found, as data. [`Report`] makes a report of it.
    pub fn review_json(&mut self, json: &str, options: &Options) -> &Review {
        self.decoded.options = options.reading();
        if let Err(fault) = self.read_json(without_mark(json)) {
            self.decoded.refuse(fault);
        }
        self.judge(options);
        &self.review
    }

    fn read_json(&mut self, json: &str) -> Result<(), Fault> {
        // With fewer opening brackets than the limit, it cannot be nested deeper.
        let brackets: usize = json.bytes().map(|b| usize::from(b | 0x20 == b'{')).sum();
        if (brackets >= MAX_DEPTH || json.len() > MAX_BYTES)
            && let Some(fault) = fault_in(json)
        {
            return Err(fault);
        }
        if self.parse(json).is_ok() {
            return Ok(());
        }
        match fault_in(json) {
            Some(fault) => Err(fault),
            // Valid JSON that serde_json does not take.
            None => self.parse(&lenient(json)).map_err(|_| {
                let problem = Problem::Unexpected;
                Fault::Syntax { line: 1, column: 1, problem, problem_line: 1 }
            }),
        }
    }

    fn parse(&mut self, json: &str) -> serde_json::Result<()> {
        let mut source = serde_json::Deserializer::from_str(json);
        source.disable_recursion_limit();
        self.decoded.read(&mut source)?;
        source.end()
    }

    fn judge(&mut self, options: &Options) {
        self.decoded.classify(self.form);
        self.review.run(self.form, &self.decoded, options.as_of, options.mode, options.explain);
    }

    fn write(&self, options: &Options) -> String {
        let Checker { form, decoded, review } = self;
        let of = Judged { form, decoded, needs: &review.needs, as_of: options.as_of, locale: options.locale };
        serde_json::to_string(&Report::new(&of, review, options.mode, options.explain)).unwrap_or_default()
    }
}
