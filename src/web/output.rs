//! Hands a review over as words of 32 bits, which the package's decoder makes objects of.

use crate::field::Place;
use crate::form::Form;
use crate::read::{Decoded, Fault};
use crate::report::codes::{FORMAT_IDS, REQUIRED, fault_code};
use crate::report::finding::{Cause, Finding, Need};
use crate::report::fix::fix;
use crate::report::params::{Value, params, words_for};
use crate::report::review::Review;
use crate::report::verdict::Mode;
use crate::session::Session;

use super::protocol::{ABSENT, LIST_END, packing, param};

/// A report as words.
#[derive(Debug, Default)]
pub struct Output {
    pub words: Vec<u32>,
}

impl Output {
    pub const fn new() -> Output {
        Output { words: Vec::new() }
    }

    pub fn clear(&mut self) {
        self.words.clear();
    }

    /// Not inlined, as it is called from many places.
    #[inline(never)]
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

    /// A whole report.
    pub fn report(&mut self, form: &Form, decoded: &Decoded, review: &Review, as_of: i64, explain: bool) {
        // The form's verdict and the stages', two bits each.
        let stages = (0..form.stages.len())
            .rev()
            .fold(0, |bits, i| bits << packing::VERDICT_BITS | review.stage(i) as u32);
        self.push(stages << packing::VERDICT_BITS | review.verdict as u32);
        self.push(review.state.map_or(ABSENT, |state| u32::from(state) + 1));
        self.push(review.findings.len() as u32);
        for finding in &review.findings {
            self.finding(form, decoded, &review.needs, as_of, finding);
        }
        self.push(review.missing.len() as u32);
        review.missing.iter().for_each(|place| self.push(place.0));
        review.next().for_each(|place| self.push(place.0));
        self.push(review.due.len() as u32);
        for due in &review.due {
            self.push(u32::from(due.deadline) << packing::DEADLINE_SHIFT | u32::from(due.overdue));
            self.long(due.at);
        }
        if explain {
            self.push(review.outcomes.len() as u32);
            for o in &review.outcomes {
                self.push(u32::from(o.rule) << packing::OUTCOME_RULE_SHIFT | o.outcome as u32);
                self.push(o.element.map_or(ABSENT, |i| u32::from(i) + 1));
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
        let count = self.words.len();
        self.push(needed.len() as u32);
        let mut last = None;
        for finding in &change.removed {
            let gone = (code(finding, (finding.order() & 0xFFFF) as usize) as u32, finding.place);
            // The keys of an object that the form does not have go all at once.
            if last.replace(gone) != Some(gone) {
                self.words[count] += 1;
                self.push(gone.0);
                self.push(gone.1.0);
            }
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
                self.push(place.0);
            }
        }
    }

    /// One finding: its code, its place, the key it is about, its parameters, its fix.
    pub fn finding(&mut self, form: &Form, decoded: &Decoded, needs: &[Need], as_of: i64, finding: &Finding) {
        let fault = match finding.cause {
            Cause::Format(i) => fault_code(&decoded.issues[i as usize].fault),
            _ => 0,
        };
        self.push(code(finding, fault) as u32);
        self.push(finding.place.0);
        if let Cause::Format(i) = finding.cause
            && let Fault::UnknownField { key, .. } = &decoded.issues[i as usize].fault
        {
            self.lasting(decoded.values.kept(*key));
        }
        params(form, decoded, needs, as_of, finding, &mut |name: &'static str, value: Value| {
            self.lasting(name);
            self.value(form, value);
        });
        self.push(LIST_END);
        match fix(form, decoded, as_of, finding) {
            None => self.push(ABSENT),
            Some(fix) => {
                self.push(fix.op as u32 + 1);
                self.push(fix.place.0);
                if let Some(value) = fix.value {
                    self.value(form, value);
                }
            }
        }
    }

    fn value(&mut self, form: &Form, value: Value) {
        match value {
            Value::Int(n) => self.quantity(param::INT, n),
            Value::Day(day) => self.quantity(param::DAY, day),
            Value::Instant(at) => self.quantity(param::INSTANT, at),
            Value::Bool(b) => {
                self.push(param::BOOL);
                self.push(u32::from(b));
            }
            Value::Place(place) => {
                self.push(param::PLACE);
                self.push(place.0);
            }
            Value::Word(word) => self.word(word),
            Value::Kind(kind) => {
                self.push(param::KIND);
                self.push(kind as u32);
            }
            Value::Choices(choices, mask) => {
                self.push(param::CHOICES);
                for (i, choice) in choices.iter().enumerate() {
                    if mask >> i & 1 != 0 {
                        self.lasting(choice.id);
                    }
                }
                self.push(LIST_END);
            }
            Value::Levels(table, row) => {
                self.push(param::CHOICES);
                table.levels(row).iter().for_each(|level| self.lasting(level));
                self.push(LIST_END);
            }
            Value::Rules(needs) => {
                self.push(param::RULES);
                self.push(needs.len() as u32);
                needs.iter().for_each(|need| self.push(u32::from(need.rule())));
            }
            Value::Element(conditions) => {
                self.push(param::PAIRS);
                for (key, word) in words_for(form, conditions) {
                    self.lasting(key);
                    self.lasting(word);
                }
                self.push(LIST_END);
            }
        }
    }

    fn quantity(&mut self, kind: u32, n: i64) {
        self.push(kind);
        self.long(n);
    }

    fn word(&mut self, word: &str) {
        self.push(param::WORD);
        self.lasting(word);
    }
}

/// A finding's code: a check of format's, or a rule's past those, with its operand above.
fn code(finding: &Finding, fault: usize) -> usize {
    match finding.cause {
        Cause::Rule { rule, operand } => {
            (FORMAT_IDS.len() + rule as usize) | ((operand as usize) << packing::OPERAND_SHIFT)
        }
        Cause::Format(_) => fault,
        Cause::Required { .. } => REQUIRED,
    }
}
