//! Judges a form: from its values to what was found.

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
    pub rule: u8,
    pub element: Element,
    pub outcome: Outcome,
}

/// An instant that matters, with its deadline's index in the form.
#[derive(Clone, Copy, Debug)]
pub struct Due {
    pub deadline: u8,
    pub at: i64,
    pub overdue: bool,
}

/// What was found in a form. Reused from one check to the next.
#[derive(Debug, Default)]
pub struct Review {
    pub verdict: Verdict,
    /// The stages that have an error, and those that have an open rule, by their bits.
    failed: u32,
    open: u32,
    pub findings: Vec<Finding>,
    /// Who needs what, by place, then by rule.
    pub needs: Vec<Need>,
    /// The missing fields, in the form's order.
    pub missing: Vec<Place>,
    /// The same in the order that settles the verdict soonest: those that most rules wait for first, then
    /// in the form's order. The place is in the lower half.
    next: Vec<u64>,
    pub due: Vec<Due>,
    /// The index of the form's state.
    pub state: Option<u8>,
    /// Filled when asked for.
    pub outcomes: Vec<RuleOutcome>,
}

impl Review {
    pub(crate) fn clear(&mut self) {
        self.verdict = Verdict::Pass;
        (self.failed, self.open) = (0, 0);
        self.findings.clear();
        self.needs.clear();
        self.missing.clear();
        self.next.clear();
        self.due.clear();
        self.outcomes.clear();
    }

    /// Judges decoded values at an instant.
    pub fn run(&mut self, form: &Form, decoded: &Decoded, as_of: i64, mode: Mode, explain: bool) {
        self.clear();
        let context = Context::new(&decoded.values, as_of);
        for (index, rule) in form.rules.iter().enumerate() {
            self.judge(&context, rule, index as u8, explain);
        }
        for (index, issue) in decoded.issues.iter().enumerate() {
            let order = format_order(form, issue.place, &issue.fault)
                | match issue.fault {
                    // Where these stand there is nothing else; they stay in the order in which they were reported.
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

    /// Not inlined, as it is called from several places.
    #[inline(never)]
    pub(crate) fn find(&mut self, cause: Cause, place: Place, order: u64) {
        self.findings.push(Finding { cause, place, order });
    }

    #[inline(never)]
    pub(crate) fn sort_findings(&mut self) {
        sort(&mut self.findings, |a, b| a.order < b.order);
    }

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
        // A list rule that fails may have an element that is open; then it fails all the same.
        match (rule.severity, whole) {
            (Severity::Error, Outcome::Fail) => {
                self.failed |= 1 << rule.stage;
                self.verdict = Verdict::Fail;
            }
            (Severity::Error, Outcome::Unknown) => self.open |= 1 << rule.stage,
            _ => {}
        }
    }

    /// Makes a place fail, and the stages that name it.
    fn blame(&mut self, form: &Form, place: Place) {
        self.failed |= stages_naming(form, place);
        self.verdict = Verdict::Fail;
    }

    /// Notes what follows from a rule's outcome.
    pub(crate) fn note(&mut self, context: &Context, rule: &Rule, index: u8, outcome: Outcome) {
        match outcome {
            Outcome::Fail => {
                let place = outcome::place_of(context, rule);
                // One finding an operand.
                let mut operands = outcome::failing(context, rule);
                while operands != 0 {
                    let operand = operands.trailing_zeros() as u8;
                    operands &= operands - 1;
                    let order = u64::from(place.0) << 32 | (u64::from(index) + 1) << 16 | u64::from(operand);
                    self.find(Cause::Rule { rule: index, operand }, place, order);
                }
            }
            Outcome::Unknown => {
                let needs = &mut self.needs;
                outcome::needs(context, rule, &mut |place| needs.push(Need::new(place, index)));
            }
            _ => {}
        }
    }

    fn list_missing(&mut self, form: &Form, mode: Mode) {
        let mut first = 0;
        while first < self.needs.len() {
            let place = self.needs[first].place();
            let count = self.needs[first..].iter().take_while(|need| need.place() == place).count();
            self.missing.push(place);
            // More are less here, so that they stand first.
            self.next.push(u64::from(u32::MAX - count as u32) << 32 | u64::from(place.0));
            if mode == Mode::Submit {
                let cause = Cause::Required { first: first as u32, count: count as u32 };
                self.find(cause, place, u64::from(place.0) << 32);
                self.blame(form, place);
            }
            first += count;
        }
        sort(&mut self.next, |a, b| a < b);
    }

    /// The verdict of the stage of this index.
    pub fn stage(&self, index: usize) -> Verdict {
        Verdict::of(self.failed >> index & 1 != 0, self.open >> index & 1 != 0)
    }

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

    fn find_state(&mut self, form: &Form, context: &Context) {
        let fails = |rule: u8| outcome::outcome(context, &form.rules[rule as usize]) == Outcome::Fail;
        let is = |state: &State| state.fails.is_none_or(fails) && context.eval(&state.when) == state.is;
        self.state = form.states.iter().position(is).map(|index| index as u8);
    }

    /// The missing fields in the order that settles the verdict soonest.
    pub fn next(&self) -> impl ExactSizeIterator<Item = Place> + '_ {
        self.next.iter().map(|key| Place(*key as u32))
    }
}

/// The stages that have a rule which names the field, or one that the object or list holds.
pub(crate) fn stages_naming(form: &Form, place: Place) -> u32 {
    let rows = rows(form, place);
    let naming = form.rules.iter().filter(|rule| rule.reads & rows != 0);
    naming.fold(0, |stages, rule| stages | 1 << rule.stage)
}

/// The rows at a place and inside it, by their bits; an element's are its list's.
pub(crate) fn rows(form: &Form, at: Place) -> u64 {
    at.field_id().map_or(u64::MAX, |f| span(form, f))
}

/// A row and those inside it, by their bits.
pub(crate) fn span(form: &Form, f: FieldId) -> u64 {
    (u64::MAX >> (64 - (form.schema.layout_of(f).end - f.0))) << f.0
}
