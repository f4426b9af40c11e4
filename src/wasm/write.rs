//! Hands a review over as words of 32 bits, which the package's decoder makes objects of.

use alloc::vec::Vec;

use crate::report::fix::fix;
use crate::report::params::{Value, params, words_for};
use crate::report::{FORMAT_IDS, Finding, Mode, Need, REQUIRED, Review, What, fault_code};
use crate::rulebook::model::Form;
use crate::schema::decode::{Decoded, Fault, Place};
use crate::schema::time::{Stamp, print_date, print_instant};
use crate::session::Session;

/// The kinds of value, as the decoder reads them.
mod kind {
    pub const INT: u32 = 0;
    pub const BOOL: u32 = 1;
    pub const WORD: u32 = 2;
    pub const WORDS: u32 = 3;
    /// A text made for the occasion: its length in bytes; it follows the one before.
    pub const STAMP: u32 = 4;
    pub const RULES: u32 = 5;
    pub const PLACE: u32 = 6;
    pub const PAIRS: u32 = 7;
}

/// A report as words and the ASCII text that they refer to.
#[derive(Debug)]
pub struct Words {
    pub words: Vec<u32>,
    pub text: Vec<u8>,
    /// The instant last printed.
    as_of: (i64, Stamp),
}

impl Default for Words {
    fn default() -> Self {
        Self::new()
    }
}

impl Words {
    pub const fn new() -> Words {
        Words { words: Vec::new(), text: Vec::new(), as_of: (i64::MIN, Stamp::new()) }
    }

    pub fn clear(&mut self) {
        self.words.clear();
        self.text.clear();
    }

    pub fn push(&mut self, word: u32) {
        self.words.push(word);
    }

    fn long(&mut self, n: i64) {
        self.push(n as u32);
        self.push((n >> 32) as u32);
    }

    /// A text that lasts as long as the wasm, or until the next call.
    pub fn lasting(&mut self, text: &str) {
        self.push(text.as_ptr() as usize as u32);
        self.push(text.len() as u32);
    }

    fn stamp(&mut self, stamp: &Stamp) {
        self.text.extend_from_slice(stamp.as_bytes());
        self.push(stamp.as_bytes().len() as u32);
    }

    /// A whole report.
    pub fn report(&mut self, form: &Form, decoded: &Decoded, review: &Review, as_of: i64, explain: bool) {
        // The instant is often the one before, and its text takes as long as a small form's rules.
        if self.as_of.0 != as_of {
            self.as_of = (as_of, print_instant(as_of));
        }
        let stamp = self.as_of.1;
        self.stamp(&stamp);
        self.verdicts(review);
        self.push(review.state.map_or(0, |state| u32::from(state) + 1));
        self.push(review.findings.len() as u32);
        for finding in &review.findings {
            self.finding(form, decoded, &review.needs, as_of, finding);
        }
        self.places(&review.missing);
        if !review.missing.is_empty() {
            self.places(&review.next());
        }
        self.push(review.due.len() as u32);
        for due in &review.due {
            self.push(u32::from(due.deadline) << 1 | u32::from(due.overdue));
            self.stamp(&print_instant(due.at));
        }
        if explain {
            self.push(review.outcomes.len() as u32);
            for o in &review.outcomes {
                self.push(u32::from(o.rule) << 8 | o.outcome as u32);
                self.push(o.element.map_or(0, |i| u32::from(i) + 1));
            }
        }
    }

    /// A session's report.
    pub fn session(&mut self, session: &Session, explain: bool) {
        self.report(session.form, &session.decoded, &session.review(explain), session.as_of, explain);
    }

    /// What an edit changed: the verdict, what went, what came, and what is missing where that may differ.
    pub fn change(&mut self, session: &Session) {
        let change = session.change();
        self.push(session.verdict() as u32);
        let needed: &[Place] = if session.mode == Mode::Submit { &change.needed } else { &[] };
        self.push((change.removed.len() + needed.len()) as u32);
        for finding in &change.removed {
            self.push(code(finding, (finding.order() & 0xFFFF) as usize) as u32);
            self.push(finding.place.0);
        }
        for place in needed {
            self.push(REQUIRED as u32);
            self.push(place.0);
        }
        let count = self.words.len();
        self.push(change.added.len() as u32);
        for finding in &change.added {
            self.finding(session.form, &session.decoded, session.needs(), session.as_of, finding);
        }
        for place in needed {
            if let Some(finding) = session.required(*place) {
                self.words[count] += 1;
                self.finding(session.form, &session.decoded, session.needs(), session.as_of, &finding);
            }
        }
        self.push(u32::from(!change.needed.is_empty()));
        if !change.needed.is_empty() {
            let count = self.words.len();
            self.push(0);
            for place in session.missing() {
                self.words[count] += 1;
                self.words.push(place.0);
            }
        }
    }

    /// The form's verdict and the stages', two bits each.
    pub fn verdicts(&mut self, review: &Review) {
        let stages = review.stages.iter().rev().fold(0, |bits, v| bits << 2 | *v as u32);
        self.push(stages << 2 | review.verdict as u32);
    }

    pub fn places(&mut self, places: &[Place]) {
        self.push(places.len() as u32);
        self.words.extend(places.iter().map(|place| place.0));
    }

    /// One finding: its code, its place, the key it is about, its parameters, its remedy.
    pub fn finding(&mut self, form: &Form, decoded: &Decoded, needs: &[Need], as_of: i64, finding: &Finding) {
        let fault = match finding.what {
            What::Format(i) => fault_code(&decoded.issues[i as usize].fault),
            _ => 0,
        };
        self.push(code(finding, fault) as u32);
        self.push(finding.place.0);
        if let What::Format(i) = finding.what
            && let Fault::UnknownField { key, .. } = &decoded.issues[i as usize].fault
        {
            self.lasting(key);
        }
        let count = self.words.len();
        self.push(0);
        params(form, decoded, needs, as_of, finding, &mut |name: &'static str, value: Value| {
            self.words[count] += 1;
            self.lasting(name);
            self.value(form, value);
        });
        match fix(form, decoded, as_of, finding) {
            None => self.push(0),
            Some(fix) => {
                self.push(fix.op as u32 * 2 + 1 + u32::from(fix.value.is_some()));
                self.push(fix.place.0);
                if let Some(value) = fix.value {
                    self.value(form, value);
                }
            }
        }
    }

    fn value(&mut self, form: &Form, value: Value) {
        match value {
            Value::Int(n) => {
                self.push(kind::INT);
                self.long(n);
            }
            Value::Bool(b) => {
                self.push(kind::BOOL);
                self.push(u32::from(b));
            }
            Value::Word(word) => {
                self.push(kind::WORD);
                self.lasting(word);
            }
            Value::Choice(choice) => {
                self.push(kind::WORD);
                self.lasting(choice.id);
            }
            Value::Words(choices, mask) => {
                let words = || choices.iter().enumerate().filter(|(i, _)| mask >> i & 1 != 0);
                self.push(kind::WORDS);
                self.push(words().count() as u32);
                words().for_each(|(_, choice)| self.lasting(choice.id));
            }
            Value::Levels(table, row) => {
                self.push(kind::WORDS);
                self.push(3);
                table.levels(row).iter().for_each(|level| self.lasting(level));
            }
            Value::Day(day) => {
                self.push(kind::STAMP);
                self.stamp(&print_date(day));
            }
            Value::Instant(at) => {
                self.push(kind::STAMP);
                self.stamp(&print_instant(at));
            }
            Value::Rules(needs) => {
                self.push(kind::RULES);
                self.push(needs.len() as u32);
                self.words.extend(needs.iter().map(|need| u32::from(need.rule)));
            }
            Value::Place(place) => {
                self.push(kind::PLACE);
                self.push(place.0);
            }
            Value::Element(conditions) => {
                self.push(kind::PAIRS);
                self.push(conditions.len() as u32);
                for (key, word) in words_for(form, conditions) {
                    self.lasting(key);
                    self.lasting(word);
                }
            }
        }
    }
}

/// A finding's code: a check of format's, or a rule's past those, with its operand above.
fn code(finding: &Finding, fault: usize) -> usize {
    match finding.what {
        What::Rule { rule, operand } => (FORMAT_IDS.len() + rule as usize) | ((operand as usize) << 16),
        What::Format(_) => fault,
        What::Required { .. } => REQUIRED,
    }
}
