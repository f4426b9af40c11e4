//! Finds what would make a failed rule no longer fail, as data: from what the rule requires or, if that gives nothing, from
//! when it applies.
//!
//! A fix changes only the place where the rule's issue stands, or what is inside it.

use std::ops::Range;

use crate::field::time::{days, start_of};
use crate::field::{Choice, FieldId, Kind, List, Place};
use crate::form::{Form, Rule};
use crate::read::Decoded;
use crate::rule::{CellState, Context, Expr, Num, Op, Tri};

pub use super::fix_op::FixOp;

use super::finding::{Cause, Finding};
use super::params::{choices_of, failed};
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
    let mut search = FixSearch { context, form, rule, requires, found: None };
    let _ = search.towards(Tri::True, requires)
        || search.towards(Tri::False, &rule.when)
        || rule.each.as_ref().is_some_and(|(_, each)| search.towards(Tri::False, each));
    search.found
}

/// Looks for the fix of one failure.
struct FixSearch<'a> {
    context: Context<'a>,
    form: &'a Form,
    rule: &'static Rule,
    /// What the rule requires, or the operand of it that failed.
    requires: &'static Expr,
    /// The fix that was found. It is kept here, and functions return whether they found one: handing it on takes more wasm.
    found: Option<Fix<'static>>,
}

impl FixSearch<'_> {
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
                self.is_own(f) && self.offer(self.context.place(f), FixOp::SameAs, Some(value))
            }
            Expr::Compare(a, op, b) => self.bound(a, *op, b),
            Expr::Has(list, choice) => self.add(*list, self.choice(*list, *choice)),
            Expr::ElementIs(list, choice) => {
                let index = self.context.index();
                // Elements may not repeat, so only one can become the choice: the first, if none has it yet.
                if index > 0 || self.context.eval(&Expr::Has(*list, *choice)) == Tri::True {
                    return self.remove(*list, index);
                }
                let value = self.choice(*list, *choice);
                self.offer(Place::element(*list, index), FixOp::Set, Some(value))
            }
            Expr::ElementIn(list, _) => self.remove(*list, self.context.index()),
            Expr::Some(list, inner) => {
                let conditions = match inner {
                    Expr::And(all) => *all,
                    one => std::slice::from_ref(*one),
                };
                // If only choices tell the elements apart, none is changed into another: a new one is added.
                if conditions.iter().all(|e| matches!(e, Expr::In(..))) {
                    return self.add(*list, Value::Element(conditions));
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

    /// Whether a field is the one where the rule's issue stands, or inside it.
    fn is_own(&self, f: FieldId) -> bool {
        (self.rule.at.0..self.context.values.schema.layout_of(self.rule.at).end).contains(&f.0)
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

    /// Offers a value of a field, if the field is where the rule's issue stands and the rule does not fail with the value.
    fn put(&mut self, f: FieldId, op: FixOp, value: Value<'static>, num: i64) -> bool {
        self.is_own(f) && self.fits(f, num, false) && self.offer(self.context.place(f), op, Some(value))
    }

    /// Offers those of the choices with which neither this rule fails, nor another one whose issue stands at the field.
    fn choices_in(&mut self, f: FieldId, mask: u32) -> bool {
        if !self.is_own(f) {
            return false;
        }
        let choices = self.choices(f);
        let mut fitting = 0;
        for choice in 0..choices.len() {
            if mask >> choice & 1 != 0 && self.fits(f, choice as i64, true) {
                fitting |= 1 << choice;
            }
        }
        fitting != 0
            && self.offer(self.context.place(f), FixOp::OneOf, Some(Value::Choices(choices, fitting)))
    }

    /// Whether the rule does not fail with a value; and, with `others`, no other rule whose issue stands at the field.
    ///
    /// Of the others only those count that read nothing which this rule does not read: a session makes an issue, with its fix,
    /// again only when a field changes that its rule reads.
    fn fits(&mut self, f: FieldId, num: i64, others: bool) -> bool {
        let cell = self.context.cell(f);
        let (state, was) = (cell.state(), cell.num());
        cell.hold(CellState::Present, num);
        let read = self.rule.reads;
        let mut rules = self.form.rules.iter().filter(|other| other.at == f && other.reads & !read == 0);
        let fails = fails(&self.context, self.rule, self.requires)
            || others && rules.any(|other| fails(&self.context, other, &other.requires));
        cell.hold(state, was);
        !fails
    }

    /// Offers to add an element to a list, if there is room.
    fn add(&mut self, list: FieldId, value: Value<'static>) -> bool {
        let room = self.limits(list).is_some_and(|limits| self.context.values.len(list) < limits.max);
        room && self.offer(Place::field(list), FixOp::Add, Some(value))
    }

    /// Offers to remove an element from a list, if it does not become too short.
    fn remove(&mut self, list: FieldId, index: u16) -> bool {
        let spare = self.limits(list).is_some_and(|limits| self.context.values.len(list) > limits.min);
        spare && self.offer(Place::element(list, index), FixOp::Remove, None)
    }

    /// Offers to remove a choice from a list of choices or, if the list would be too short, to replace it by another.
    fn leave_out(&mut self, list: FieldId, choice: u8) -> bool {
        let is_it = |i: &u16| {
            let element = self.context.on(list, *i).word();
            element.is_some_and(|cell| cell.num() == i64::from(choice))
        };
        let Some(index) = (0..self.context.values.len(list)).find(is_it) else { return false };
        self.is_own(list)
            && (self.remove(list, index) || {
                let value = Value::Choices(self.choices(list), !(1 << choice));
                self.offer(Place::element(list, index), FixOp::OneOf, Some(value))
            })
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

/// Whether a rule fails because this part of its requirement does not hold.
fn fails(context: &Context, rule: &Rule, requires: &Expr) -> bool {
    let applies = rule.each.as_ref().map_or(Tri::True, |(_, applies)| context.eval(applies));
    context.eval(&rule.when).and(applies) == Tri::True && context.eval(requires) == Tri::False
}
