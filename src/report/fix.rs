//! Finds what would make a failed rule pass, as data: from what the rule requires or, if that gives nothing, from when it
//! applies.
//!
//! A fix changes only the place where the rule's issue stands, or what is inside it; or, where there is none that is the
//! applicant's to choose, what the rule names beside it, if that settles the issue and nothing else comes of it. Before it is offered it is tried, see
//! `super::trial`: the rule passes with it, and no other rule fails that did not. Of a *fact* (see
//! [`Field::fact`](crate::field::Field)) only the rule itself counts: nobody sets it because a fix says so.

use std::ops::Range;

use crate::field::time::{days, start_of};
use crate::field::{Choice, Element, FieldId, Kind, List, Place};
use crate::form::{Form, Rule};
use crate::read::Decoded;
use crate::rule::{CellState, Context, Expr, Num, Op, Tri, bit};

pub use super::fix_op::FixOp;

use super::finding::{Cause, Finding};
use super::params::{choices_of, failed};
use super::review::fields_within;
use super::trial::{Effect, Trial};
use super::value::Value;

/// A fix, before it is written or sent.
#[derive(Clone, Copy, Debug)]
pub struct Fix<'a> {
    /// What to change.
    pub place: Place,
    /// How to change it.
    pub op: FixOp,
    /// What [`FixOp`] says that it is.
    pub value: Option<Value<'a>>,
}

/// The days that a date may have.
const DAYS: Range<i64> = 0..days(3000, 1, 1);
/// The instants of those days.
const INSTANTS: Range<i64> = start_of(DAYS.start)..start_of(DAYS.end);

/// The fix of a failed rule, if there is one. `as_of` is in milliseconds since 1970-01-01T00:00:00Z.
pub fn fix(form: &Form, decoded: &Decoded, as_of: i64, finding: &Finding) -> Option<Fix<'static>> {
    let Cause::Rule { rule, operand } = finding.cause else { return None };
    let rule = &form.rules[rule as usize];
    let requires = failed(rule, operand);
    let context = Context::new(&decoded.values, as_of).at(finding.place);
    let mut search =
        FixSearch { context, form, rule, requires, own: rule.at, least: Effect::Asks, found: None };
    search.run();
    let is_of_fact = |fix: Fix| fix.place.field_id().is_some_and(|f| form.schema.field(f).fact);
    if let Some(f) = rule.or_change
        && search.found.is_none_or(is_of_fact)
    {
        (search.own, search.least) = (f, Effect::Mends);
        search.run();
    }
    search.found
}

/// Looks for the fix of one failure.
struct FixSearch<'a> {
    context: Context<'a>,
    form: &'a Form,
    rule: &'static Rule,
    /// What the rule requires, or the operand of it that failed.
    requires: &'static Expr,
    /// The field that may be changed, with what is inside it.
    own: FieldId,
    /// The least that a change has to do.
    least: Effect,
    /// The fix that was found. It is kept here, and functions return whether they found one: handing it on takes more wasm.
    found: Option<Fix<'static>>,
}

impl FixSearch<'_> {
    fn run(&mut self) {
        let Rule { when, each, .. } = self.rule;
        let _ = self.towards(Tri::True, self.requires)
            || self.towards(Tri::False, when)
            || each.as_ref().is_some_and(|(_, each)| self.towards(Tri::False, each));
    }

    /// Finds what makes a condition true or false.
    fn towards(&mut self, goal: Tri, expr: &'static Expr) -> bool {
        let holds = goal == Tri::True;
        match expr {
            Expr::Is(f) => self.put(*f, FixOp::Set, Value::Bool(holds), i64::from(holds)),
            Expr::In(f, mask) => self.choices_in(*f, if holds { *mask } else { !*mask }),
            Expr::Not(inner) => self.towards(goal.not(), inner),
            // One operand may be enough; whether the rule then no longer fails is found out when the value is tried.
            Expr::And(all) | Expr::Or(all) => {
                all.iter().any(|e| self.context.eval(e) == goal.not() && self.towards(goal, e))
            }
            Expr::If([condition, then, otherwise]) => match self.context.eval(condition) {
                Tri::True => self.towards(goal, then),
                Tri::False => self.towards(goal, otherwise),
                Tri::Unknown => false,
            },
            Expr::Has(list, choice) if !holds => self.leave_out(*list, *choice),
            _ if !holds => false,
            Expr::Same(a, b) => {
                let (f, as_this) = if self.is_own(*a) { (*a, *b) } else { (*b, *a) };
                let value = Value::Place(self.context.place(as_this));
                self.put(f, FixOp::SameAs, value, self.context.cell(as_this).num())
            }
            Expr::Compare(a, op, b) => self.bound(a, *op, b),
            Expr::Has(list, choice) => self.add(*list, self.choice(*list, *choice), i64::from(*choice), &[]),
            Expr::ElementIs(list, choice) => {
                let index = self.context.index();
                // Elements may not repeat, so only one can become the choice: the first, if none has it yet.
                if index > 0 || self.context.eval(&Expr::Has(*list, *choice)) == Tri::True {
                    return self.remove(*list, index);
                }
                let value = self.choice(*list, *choice);
                let does = self.with_element(*list, index, CellState::Present, i64::from(*choice));
                does >= self.least && self.offer(Place::element(*list, index), FixOp::Set, Some(value))
            }
            Expr::ElementIn(list, _) => self.remove(*list, self.context.index()),
            Expr::Some(list, inner) => {
                let conditions = match inner {
                    Expr::And(all) => *all,
                    one => std::slice::from_ref(*one),
                };
                // If only choices tell the elements apart, none is changed into another: a new one is added.
                if conditions.iter().all(|e| matches!(e, Expr::In(..))) {
                    return self.add(*list, Value::Element(conditions), 0, conditions);
                }
                let outside = self.context;
                for i in outside.elements(*list) {
                    self.context = outside.on(*list, i);
                    if self.towards(goal, inner) {
                        return true;
                    }
                }
                self.context = outside;
                false
            }
            _ => false,
        }
    }

    /// Keeps a fix as the one that was found.
    fn offer(&mut self, place: Place, op: FixOp, value: Option<Value<'static>>) -> bool {
        self.found = Some(Fix { place, op, value });
        true
    }

    /// Whether a field is the one that may be changed, or inside it.
    fn is_own(&self, f: FieldId) -> bool {
        (self.own.0..self.context.values.schema.layout_of(self.own).end).contains(&f.0)
    }

    fn choices(&self, f: FieldId) -> &'static [Choice] {
        choices_of(&self.context.values.schema.field(f).kind)
    }

    fn choice(&self, f: FieldId, index: u8) -> Value<'static> {
        Value::Word(self.choices(f)[index as usize].id)
    }

    /// How many elements a list may have, if it is where the rule's issue stands or inside.
    fn limits(&self, list: FieldId) -> Option<List> {
        match self.context.values.schema.field(list).kind {
            Kind::List(limits) if self.is_own(list) => Some(limits),
            _ => None,
        }
    }

    /// Offers a value of a field, if the field is where the rule's issue stands and the value does as a fix.
    fn put(&mut self, f: FieldId, op: FixOp, value: Value<'static>, num: i64) -> bool {
        self.is_own(f)
            && self.with_value(f, num) >= self.least
            && self.offer(self.context.place(f), op, Some(value))
    }

    /// Offers those of the choices that do as a fix: if there are any, only those which no rule has anything to say of.
    fn choices_in(&mut self, f: FieldId, mask: u32) -> bool {
        if !self.is_own(f) {
            return false;
        }
        let all = self.choices(f);
        let best = self.best(all, |this, choice| match mask >> choice & 1 {
            0 => Effect::Breaks,
            _ => this.with_value(f, choice),
        });
        best != 0 && self.offer(self.context.place(f), FixOp::OneOf, Some(Value::Choices(all, best)))
    }

    /// Those of the choices that do best as a fix, as bits.
    fn best(&self, all: &[Choice], effect: impl Fn(&Self, i64) -> Effect) -> u32 {
        let (mut best, mut chosen) = (self.least, 0);
        for choice in 0..all.len() {
            let effect = effect(self, choice as i64);
            if effect > best {
                (best, chosen) = (effect, 0);
            }
            chosen |= u32::from(effect == best) << choice;
        }
        chosen
    }

    /// What a value of a field does.
    fn with_value(&self, f: FieldId, num: i64) -> Effect {
        let mut trial = Trial::of(&self.context, self.form, self.rule, self.requires);
        trial.change(self.context.cell_of(f), CellState::Present, num);
        trial.effect(f, bit(f))
    }

    /// What it does if a list's element, as a word or as a whole, is another. One that stands there again stays there.
    fn with_element(&self, list: FieldId, index: u16, state: CellState, num: i64) -> Effect {
        let cell = |i| self.context.values.cell(self.context.values.element(list, i));
        let stands_again = |i| cell(i).state() == CellState::Repeat && cell(i).num() == cell(index).num();
        if (0..self.context.values.len(list)).any(stands_again) {
            return Effect::Breaks;
        }
        let mut trial = Trial::of(&self.context, self.form, self.rule, self.requires);
        trial.change(self.context.values.element(list, index), state, num);
        trial.effect(list, fields_within(self.form, list))
    }

    /// Offers to add an element to a list, if there is room: a word, by its number, or an object with words.
    fn add(&mut self, list: FieldId, value: Value<'static>, word: i64, words: &'static [Expr]) -> bool {
        let values = self.context.values;
        let count = values.len(list);
        if self.limits(list).is_none_or(|limits| count >= limits.max) {
            return false;
        }
        let added = self.context.on(list, count);
        let mut trial = Trial::of(&self.context, self.form, self.rule, self.requires);
        trial.adds(list, count);
        trial.change(list.0.into(), CellState::Present, i64::from(count) + 1);
        trial.change(values.element(list, count), CellState::Present, word);
        for f in list.0 + 1..values.schema.layout_of(list).end {
            let given = words.iter().find_map(|words| match words {
                Expr::In(of, mask) if of.0 == f => Some(i64::from(mask.trailing_zeros())),
                _ => None,
            });
            let state = if given.is_some() { CellState::Present } else { CellState::Absent };
            trial.change(added.cell_of(FieldId(f)), state, given.unwrap_or_default());
        }
        trial.effect(list, fields_within(self.form, list)) >= self.least
            && self.offer(Place::field(list), FixOp::Add, Some(value))
    }

    /// Offers to remove an element from a list, if it does not become too short.
    fn remove(&mut self, list: FieldId, index: u16) -> bool {
        let spare = self.limits(list).is_some_and(|limits| self.context.values.len(list) > limits.min);
        spare
            // Judged as a repeat is: not at all.
            && self.with_element(list, index, CellState::Repeat, 0) >= self.least
            && self.offer(Place::element(list, index), FixOp::Remove, None)
    }

    /// Offers to remove a choice from a list of choices or, if the list would be too short, to replace it by another.
    fn leave_out(&mut self, list: FieldId, choice: u8) -> bool {
        let context = self.context;
        let index_of = |choice: i64| -> Element {
            let is_it = |i: &u16| context.on(list, *i).word().is_some_and(|cell| cell.num() == choice);
            (0..context.values.len(list)).find(is_it)
        };
        let Some(index) = index_of(choice.into()) else { return false };
        if !self.is_own(list) || self.remove(list, index) {
            return self.found.is_some();
        }
        // Elsewhere another word is not what the message says.
        if self.own != self.rule.at {
            return false;
        }
        let all = self.choices(list);
        let others = self.best(all, |this, other| match index_of(other) {
            // No word may stand in a list twice.
            Some(_) => Effect::Breaks,
            None => this.with_element(list, index, CellState::Present, other),
        });
        others != 0
            && self.offer(Place::element(list, index), FixOp::OneOf, Some(Value::Choices(all, others)))
    }

    /// Offers a bound for the field on one side of a comparison, given the value of the other side.
    fn bound(&mut self, a: &Num, op: Op, b: &Num) -> bool {
        let (on_left, on_right) = (self.own(a), self.own(b));
        // The field to change, what is added to it, and what the sum is compared with.
        let (Some((f, plus)), than) = (on_left.or(on_right), if on_left.is_some() { b } else { a }) else {
            // For a sum: one of its fields is changed while the other stays.
            let &Num::Sum(first, second) = a else { return false };
            return [(first, second), (second, first)].into_iter().any(|(changes, stays)| {
                self.context
                    .known(stays)
                    .is_some_and(|cell| self.bound(&Num::Plus(changes, cell.num()), op, b))
            });
        };
        let Some(than) = self.context.number(than) else { return false };
        let upwards = matches!(op, Op::Ge | Op::Gt) == on_left.is_some();
        let beyond = i64::from(matches!(op, Op::Lt | Op::Gt));
        let value = than - plus + if upwards { beyond } else { -beyond };
        let is_day = |num: &Num| matches!(num, Num::Day(..) | Num::Today(_));
        let kind = self.context.values.schema.field(f).kind;
        let (written, num, range) = match kind {
            Kind::Int { min, max } => (Value::Int(value), value, min..max + 1),
            Kind::Instant if is_day(a) || is_day(b) => (Value::Day(value), start_of(value), DAYS),
            Kind::Instant => (Value::Instant(value), value, INSTANTS),
            Kind::Date | Kind::DateOrLongTerm => (Value::Day(value), value, DAYS),
            _ => return false,
        };
        let op = match (op, kind, upwards) {
            (Op::Eq, _, _) => FixOp::Set,
            (_, Kind::Int { .. }, true) => FixOp::AtLeast,
            (_, Kind::Int { .. }, false) => FixOp::AtMost,
            (_, _, true) => FixOp::OnOrAfter,
            (_, _, false) => FixOp::OnOrBefore,
        };
        range.contains(&value) && self.put(f, op, written, num)
    }

    /// The field that a number is, if it is where the rule's issue stands or inside, and what is added to it.
    fn own(&self, num: &Num) -> Option<(FieldId, i64)> {
        let (f, plus) = match num {
            Num::Plus(f, n) | Num::Day(f, n) => (*f, *n),
            _ => return None,
        };
        self.is_own(f).then_some((f, plus))
    }
}

/// The fields that a fix of the rule's may change for the applicant, as bits: those at the rule's place, or that it names
/// beside it, that are no facts.
pub fn changed_by_fix(form: &Form, rule: &Rule) -> u64 {
    let elsewhere = rule.or_change.map_or(0, |f| fields_within(form, f));
    let own = (fields_within(form, rule.at) | elsewhere) & rule.reads;
    let fields = form.schema.fields.iter().enumerate();
    let chosen = fields.filter(|(f, field)| own >> f & 1 != 0 && !field.fact);
    chosen.fold(0, |all, (f, _)| all | fields_within(form, FieldId(f as u8)))
}

/// The rules that the fix of a rule hangs on beside its own: those that read what it may change.
pub fn beside(form: &Form, rule: &Rule) -> impl Iterator<Item = &'static Rule> + use<> {
    let changed = changed_by_fix(form, rule);
    form.rules.iter().filter(move |other| other.reads & changed != 0)
}

/// The fields that an issue of the rule's hangs on, as bits: what the rule reads, what its message names, and what its fix
/// hangs on.
pub fn told_from(form: &Form, rule: &Rule) -> u64 {
    let own = rule.reads | rule.names.map_or(0, bit);
    beside(form, rule).fold(own, |all, other| all | other.reads)
}
