//! Judges a form: finds all that its values give rise to.

use crate::field::time::start_of;
use crate::field::{Element, FieldId, Place};
use crate::form::{Form, Overdue, Rule, Severity, State};
use crate::read::{Decoded, Fault};
use crate::rule::{Context, Outcome, Tri};
use crate::sort::sort;

use super::codes::FormatCheck;
use super::finding::{Cause, Finding, Need, format_order};
use super::outcome;
use super::params::quantity;
use super::value::Value;
use super::verdict::{Mode, Verdict};

/// The outcome of a rule, or of one element of a rule over a list.
#[derive(Clone, Copy, Debug)]
pub struct RuleOutcome {
    /// The rule's index in the form.
    pub rule: u8,
    /// The element, for the outcome of one element.
    pub element: Element,
    /// The outcome.
    pub outcome: Outcome,
}

/// A deadline that applies.
#[derive(Clone, Copy, Debug)]
pub struct Due {
    /// The deadline's index in the form.
    pub deadline: u8,
    /// When it is, in milliseconds since 1970-01-01T00:00:00Z.
    pub at: i64,
    /// Whether it is past.
    pub overdue: bool,
}

/// What was found in a form. It can be reused from one check to the next.
#[derive(Debug, Default)]
pub struct Review {
    /// The verdict of the form.
    pub verdict: Verdict,
    /// The stages that have an error, as bits.
    failed: u32,
    /// The stages that have an unknown rule which can make an error, as bits.
    open: u32,
    /// What was found, in the order in which it is reported.
    pub findings: Vec<Finding>,
    /// The absent fields with the rules that need them, now or maybe, in the order of places, then of when, then of rules.
    pub needs: Vec<Need>,
    /// The fields that are needed now, in the form's order.
    pub missing: Vec<Place>,
    /// The fields that may be needed yet, in the form's order.
    pub maybe: Vec<Place>,
    /// The missing fields in the order of [`Review::next`], as numbers that sort so. The lower half is the place.
    next: Vec<u64>,
    /// The deadlines that apply, in the form's order.
    pub due: Vec<Due>,
    /// The index of the state that the form is in, if one holds.
    pub state: Option<u8>,
    /// The outcome of every rule, if asked for: of the whole rule first, then of each element.
    pub outcomes: Vec<RuleOutcome>,
}

impl Review {
    pub(crate) fn clear(&mut self) {
        self.verdict = Verdict::Pass;
        (self.failed, self.open) = (0, 0);
        self.findings.clear();
        self.needs.clear();
        self.missing.clear();
        self.maybe.clear();
        self.next.clear();
        self.due.clear();
        self.outcomes.clear();
    }

    /// Judges a form's values at an instant, in milliseconds since 1970-01-01T00:00:00Z. With `explain` the outcomes of
    /// all rules are kept.
    ///
    /// The values must be of this form, and [`Decoded::classify`] must have been called.
    pub fn run(&mut self, form: &Form, decoded: &Decoded, as_of: i64, mode: Mode, explain: bool) {
        self.clear();
        let context = Context::new(&decoded.values, as_of);
        for (index, rule) in form.rules.iter().enumerate() {
            self.judge(&context, rule, index as u8, explain);
        }
        for (index, issue) in decoded.issues.iter().enumerate() {
            let order = format_order(form, issue.place, &issue.fault)
                | match issue.fault {
                    // Nothing else has their order; among themselves they keep the order in which they were reported.
                    Fault::UnknownField { .. } => index as u64,
                    _ => 0,
                };
            self.find(Cause::Format(index as u32), issue.place, order);
            if FormatCheck::of(&issue.fault).is_error() {
                self.blame(form, issue.place);
            }
        }
        sort(&mut self.needs, |a, b| a < b);
        self.needs.dedup();
        self.list_missing(form, mode);
        self.sort_findings();
        if self.verdict == Verdict::Pass && self.open != 0 {
            self.verdict = Verdict::Incomplete;
        }
        self.find_due(form, &context);
        self.find_state(form, &context);
    }

    /// Adds a finding.
    // Not inlined, as it is called from several places.
    #[inline(never)]
    pub(crate) fn find(&mut self, cause: Cause, place: Place, order: u64) {
        self.findings.push(Finding { cause, place, order });
    }

    #[inline(never)]
    pub(crate) fn sort_findings(&mut self) {
        sort(&mut self.findings, |a, b| a.order < b.order);
    }

    /// Judges a rule, and notes what follows.
    fn judge(&mut self, context: &Context, rule: &Rule, index: u8, explain: bool) {
        let at = self.outcomes.len();
        if explain {
            self.outcomes.push(RuleOutcome { rule: index, element: None, outcome: Outcome::NotApplicable });
        }
        let mut whole = Outcome::NotApplicable;
        outcome::instances(context, rule, None, |context, outcome| {
            if outcome as u32 > whole as u32 {
                whole = outcome;
            }
            if explain && context.element.is_some() {
                self.outcomes.push(RuleOutcome { rule: index, element: context.element, outcome });
            }
            self.note(context, rule, index, outcome);
        });
        if explain {
            self.outcomes[at].outcome = whole;
        }
        // A rule over a list fails if one element fails, even if others are unknown.
        match (rule.severity, whole) {
            (Severity::Error, Outcome::Fail) => {
                self.failed |= 1 << rule.stage;
                self.verdict = Verdict::Fail;
            }
            (Severity::Error, Outcome::Unknown) => self.open |= 1 << rule.stage,
            _ => {}
        }
    }

    /// Makes the form fail, and the stages with a rule that reads the place.
    fn blame(&mut self, form: &Form, place: Place) {
        self.failed |= stages_reading(form, place);
        self.verdict = Verdict::Fail;
    }

    /// Notes what follows from a rule's outcome: findings if it failed, missing fields if it is unknown.
    pub(crate) fn note(&mut self, context: &Context, rule: &Rule, index: u8, outcome: Outcome) {
        match outcome {
            Outcome::Fail => {
                // A finding for each operand.
                let mut operands = outcome::failing(context, rule);
                while operands != 0 {
                    let operand = operands.trailing_zeros() as u8;
                    operands &= operands - 1;
                    let place = outcome::place_of(context, rule, operand);
                    let order = u64::from(place.0) << 32 | (u64::from(index) + 1) << 16 | u64::from(operand);
                    self.find(Cause::Rule { rule: index, operand }, place, order);
                }
            }
            Outcome::Unknown => outcome::needs(context, rule, index, &mut self.needs),
            _ => {}
        }
    }

    /// Lists the missing fields and those that may be, from the sorted needs. In submit mode each missing one is a finding.
    fn list_missing(&mut self, form: &Form, mode: Mode) {
        let mut first = 0;
        while let Some(place) = self.needs.get(first).map(|need| need.place()) {
            let (all, now) = needed_at(&self.needs[first..], place);
            if now == 0 {
                self.maybe.push(place);
            } else {
                self.missing.push(place);
                // Counted down, so that the field which the most rules need comes first.
                self.next.push(u64::from(u32::MAX - now as u32) << 32 | u64::from(place.0));
                if mode == Mode::Submit {
                    let cause = Cause::Required { first: first as u32, count: now as u32 };
                    self.find(cause, place, u64::from(place.0) << 32);
                    self.blame(form, place);
                }
            }
            first += all;
        }
        sort(&mut self.next, |a, b| a < b);
    }

    /// The verdict of a stage, by its index in the form.
    pub fn stage(&self, index: usize) -> Verdict {
        Verdict::of(self.failed >> index & 1 != 0, self.open >> index & 1 != 0)
    }

    /// Finds the deadlines that apply.
    fn find_due(&mut self, form: &Form, context: &Context) {
        for (index, deadline) in form.deadlines.iter().enumerate() {
            if context.eval(&deadline.when) != Tri::True {
                continue;
            }
            let Some(n) = context.number(&deadline.at) else { continue };
            let at = match quantity(context, &deadline.at, n) {
                Value::Day(day) => start_of(day),
                _ => n,
            };
            let overdue = match deadline.overdue {
                Overdue::Never => false,
                Overdue::Before => at < context.as_of,
                Overdue::NotAfter => at <= context.as_of,
            };
            self.due.push(Due { deadline: index as u8, at, overdue });
        }
    }

    /// Finds the state that the form is in.
    fn find_state(&mut self, form: &Form, context: &Context) {
        let fails = |rule: u8| outcome::outcome(context, &form.rules[rule as usize]) == Outcome::Fail;
        let is = |state: &State| state.fails.is_none_or(fails) && context.eval(&state.when) == state.is;
        self.state = form.states.iter().position(is).map(|index| index as u8);
    }

    /// The missing fields in the order that settles the verdict soonest: first those that most rules need, then in the
    /// form's order.
    pub fn next(&self) -> impl ExactSizeIterator<Item = Place> + '_ {
        self.next.iter().map(|key| Place(*key as u32))
    }
}

/// How many of these sorted needs are of the place that they start with: all, and those of now, which come first.
pub(crate) fn needed_at(needs: &[Need], place: Place) -> (usize, usize) {
    let here = || needs.iter().take_while(|need| need.place() == place);
    (here().count(), here().take_while(|need| need.is_now()).count())
}

/// The stages, as bits, that have a rule which reads a place or something inside it.
fn stages_reading(form: &Form, place: Place) -> u32 {
    let fields = fields_at(form, place);
    let reading = form.rules.iter().filter(|rule| rule.reads & fields != 0);
    reading.fold(0, |stages, rule| stages | 1 << rule.stage)
}

/// The field at a place and those inside it, as bits. For an element, those of its list.
pub(crate) fn fields_at(form: &Form, at: Place) -> u64 {
    at.field_id().map_or(u64::MAX, |f| fields_within(form, f))
}

/// A field and those inside it, as bits.
pub(crate) fn fields_within(form: &Form, f: FieldId) -> u64 {
    (u64::MAX >> (64 - (form.schema.layout_of(f).end - f.0))) << f.0
}
