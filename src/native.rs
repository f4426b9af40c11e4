//! The interface for Rust: a form in, a report out.

use serde::Deserializer;

use crate::report::json::Written;
use crate::report::{Mode, Review};
use crate::rulebook::model::Form;
use crate::schema::decode::{Decoded, Fault};
use crate::schema::json::{MAX_DEPTH, fault_in};
use crate::schema::values::Values;
use crate::words::Locale;

/// How a form is judged.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The instant to judge at, in milliseconds since 1970-01-01T00:00:00Z.
    pub as_of: i64,
    pub mode: Mode,
    /// Reads numbers and booleans from strings too, as HTML forms give them.
    pub coerce: bool,
    pub locale: Locale,
    /// Adds the outcome of every rule.
    pub explain: bool,
}

/// Checks forms of one kind, one after the other, reusing its memory.
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
    pub fn new(form: &'static Form) -> Checker {
        Checker { form, decoded: Decoded::new(Values::new(form.schema)), review: Review::default() }
    }

    /// Judges a form from JSON text; the report as JSON. Never fails: a syntax error is an
    /// issue of the report.
    pub fn check_json(&mut self, json: &str, options: &Options) -> String {
        self.review_json(json, options);
        self.write(options)
    }

    /// Judges a form from anything serde can read; the report as JSON.
    ///
    /// # Errors
    /// Where the source itself fails, as serde tells it.
    pub fn check<'de, D: Deserializer<'de>>(
        &mut self,
        source: D,
        options: &Options,
    ) -> Result<String, D::Error> {
        self.decoded.coerce = options.coerce;
        self.decoded.read(source)?;
        self.judge(options);
        Ok(self.write(options))
    }

    /// Judges a form from JSON text; what was found, as data.
    pub fn review_json(&mut self, json: &str, options: &Options) -> &Review {
        self.decoded.coerce = options.coerce;
        if let Err(fault) = self.read_json(json) {
            self.decoded.refuse(fault);
        }
        self.judge(options);
        &self.review
    }

    fn read_json(&mut self, json: &str) -> Result<(), Fault> {
        // Fewer brackets than the limit can't nest deeper than it.
        let brackets: usize = json.bytes().map(|b| usize::from(b | 0x20 == b'{')).sum();
        if (brackets >= MAX_DEPTH || json.len() > crate::schema::json::MAX_BYTES)
            && let Some(fault) = fault_in(json)
        {
            return Err(fault);
        }
        if self.parse(json).is_ok() {
            return Ok(());
        }
        match fault_in(json) {
            Some(fault) => Err(fault),
            // JSON that JSON.parse takes and serde_json does not.
            None => self.parse(&lenient(json)).map_err(|_| Fault::Syntax { line: 1, column: 1 }),
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
        let written = Written {
            form: self.form,
            decoded: &self.decoded,
            review: &self.review,
            as_of: options.as_of,
            mode: options.mode,
            locale: options.locale,
            explain: options.explain,
        };
        serde_json::to_string(&written).unwrap_or_default()
    }
}

/// Rewrites what serde_json refuses though `JSON.parse` takes it: half a surrogate pair becomes
/// U+FFFD, as it does on its way into the wasm; a number past the largest becomes a fraction,
/// which like an infinity is no whole number.
fn lenient(json: &str) -> String {
    let bytes = json.as_bytes();
    let mut out = String::with_capacity(json.len());
    let (mut at, mut copied) = (0, 0);
    let hex = |at: usize| {
        let escape = json.get(at..at + 6)?.strip_prefix("\\u")?;
        u32::from_str_radix(escape, 16).ok()
    };
    while at < bytes.len() {
        match bytes[at] {
            b'"' => {
                at += 1;
                while bytes[at] != b'"' {
                    let (width, lone) = match (bytes[at], hex(at)) {
                        (b'\\', Some(0xD800..=0xDBFF)) => match hex(at + 6) {
                            Some(0xDC00..=0xDFFF) => (12, false),
                            _ => (6, true),
                        },
                        (b'\\', Some(0xDC00..=0xDFFF)) => (6, true),
                        (b'\\', _) => (2, false),
                        _ => (1, false),
                    };
                    if lone {
                        out.push_str(&json[copied..at]);
                        out.push('\u{FFFD}');
                        copied = at + width;
                    }
                    at += width;
                }
                at += 1;
            }
            b'-' | b'0'..=b'9' => {
                let end = json[at..].find(|c: char| !matches!(c, '0'..='9' | '+' | '-' | '.' | 'e' | 'E'));
                let end = end.map_or(json.len(), |n| at + n);
                if json[at..end].parse::<f64>().is_ok_and(f64::is_infinite) {
                    out.push_str(&json[copied..at]);
                    out.push_str("0.5");
                    copied = end;
                }
                at = end;
            }
            _ => at += 1,
        }
    }
    out.push_str(&json[copied..]);
    out
}
