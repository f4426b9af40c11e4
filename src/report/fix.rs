//! What would make a failed rule no longer fail, as data: read off what the rule requires, or, where that
//! offers nothing, off when it applies.
//!
//! Only fixes at the place where the rule's issue stands, or inside it: a condition that
//! rests on another field's history has none.

use crate::enumeration::enumeration;
use std::ops::Range;

use crate::field::time::{days, start_of};
use crate::field::{Choice, FieldId, Kind, List, Place};
use crate::form::{Form, Rule};
use crate::read::Decoded;
use crate::rule::{CellState, Context, Expr, Num, Op, Tri};

use super::finding::{Cause, Finding};
use super::params::{choices_of, failed};
use super::value::Value;

enumeration! {
    /// The operations, in the order of their codes.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum FixOp {
        Set = "set",
        AtLeast = "atLeast",
        AtMost = "atMost",
        OneOf = "oneOf",
        OnOrAfter = "onOrAfter",
        OnOrBefore = "onOrBefore",
        SameAs = "sameAs",
        Add = "add",
        Remove = "remove",
    }
}

impl FixOp {
    /// What its value is, as a type in TypeScript; none where it has no value.
    pub const fn value_type(self) -> Option<&'static str> {
        match self {
            FixOp::Set | FixOp::Add => Some("unknown"),
            FixOp::AtLeast | FixOp::AtMost => Some("number"),
            FixOp::OneOf => Some("string[]"),
            FixOp::OnOrAfter | FixOp::OnOrBefore => Some("string"),
            FixOp::SameAs => Some("Path"),
            FixOp::Remove => None,
        }
    }
    /// What it asks for, where the name and the value do not say it.
    pub const fn about(self) -> Option<&'static str> {
        match self {
            FixOp::SameAs => Some("Make it agree with the field at the path `value`."),
            FixOp::Add => Some("Add the element `value` to the list."),
            _ => None,
        }
    }
}

/// A fix.
#[derive(Clone, Copy, Debug)]
pub struct Fix {
    pub place: Place,
    pub op: FixOp,
    pub value: Option<Value<'static>>,
}

/// The days that a date may name.
const DAYS: Range<i64> = 0..days(3000, 1, 1);
/// The instants of those days.
const INSTANTS: Range<i64> = start_of(DAYS.start)..start_of(DAYS.end);

/// The fix of a failed rule, where it is a value.
pub fn fix(form: &Form, decoded: &Decoded, as_of: i64, finding: &Finding) -> Option<Fix> {
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
    /// Kept here, since a fix is large to hand from one to the other; each tells whether it found one.
    found: Option<Fix>,
}

impl FixSearch<'_> {
    /// Finds what brings an expression to a truth value.
    fn towards(&mut self, goal: Tri, expr: &'static Expr) -> bool {
        let holds = goal == Tri::True;
        match expr {
            Expr::Is(f) => self.put(*f, FixOp::Set, Value::Bool(holds), i64::from(holds)),
            Expr::In(f, mask) => self.choices_in(*f, if holds { *mask } else { !*mask }),
            Expr::Not(inner) => self.towards(goal.not(), inner),
            // One operand may be enough; one that stands in the way of another is found out when it is tried.
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
                // Only one element can become the choice: the first, where none is it.
                if index > 0 || self.context.eval(&Expr::Has(*list, *choice)) == Tri::True {
                    return self.remove(*list, index);
                }
                let word = self.choice(*list, *choice);
                self.offer(Place::element(*list, index), FixOp::Set, Some(word))
            }
            Expr::ElementIn(list, _) => self.remove(*list, self.context.index()),
            Expr::Some(list, inner) => {
                let conditions = match inner {
                    Expr::And(all) => *all,
                    one => std::slice::from_ref(*one),
                };
                // An element told by its words alone is another one: it stays, and a new one is added.
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

    /// How many elements a list of the rule's own may have.
    fn limits(&self, list: FieldId) -> Option<List> {
        match self.context.values.schema.field(list).kind {
            Kind::List(limits) if self.is_own(list) => Some(limits),
            _ => None,
        }
    }

    /// The value, if it is the rule's own field's and the rule does not fail with it.
    fn put(&mut self, f: FieldId, op: FixOp, value: Value<'static>, num: i64) -> bool {
        self.is_own(f) && self.fits(f, num, false) && self.offer(self.context.place(f), op, Some(value))
    }

    /// One of the words, of those under which no other rule fails whose issue stands there too.
    fn choices_in(&mut self, f: FieldId, mask: u32) -> bool {
        if !self.is_own(f) {
            return false;
        }
        let choices = self.choices(f);
        let mut fitting = 0;
        for word in 0..choices.len() {
            if mask >> word & 1 != 0 && self.fits(f, word as i64, true) {
                fitting |= 1 << word;
            }
        }
        fitting != 0
            && self.offer(self.context.place(f), FixOp::OneOf, Some(Value::Choices(choices, fitting)))
    }

    /// Whether the rule does not fail with a value; nor, where `others` count, another one whose issue stands at
    /// the field. Only one that reads no more than this one: a session tells an issue anew when something changes
    /// that its rule reads.
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

    fn add(&mut self, list: FieldId, value: Value<'static>) -> bool {
        let room = self.limits(list).is_some_and(|limits| self.context.values.len(list) < limits.max);
        room && self.offer(Place::field(list), FixOp::Add, Some(value))
    }

    fn remove(&mut self, list: FieldId, index: u16) -> bool {
        let spare = self.limits(list).is_some_and(|limits| self.context.values.len(list) > limits.min);
        spare && self.offer(Place::element(list, index), FixOp::Remove, None)
    }

    /// A list of words without one of them; where it would be too short, with another in its stead.
    fn leave_out(&mut self, list: FieldId, choice: u8) -> bool {
        let is_it = |i: &u16| {
            let word = self.context.on(list, *i).word();
            word.is_some_and(|cell| cell.num() == i64::from(choice))
        };
        let Some(index) = (0..self.context.values.len(list)).find(is_it) else { return false };
        self.is_own(list)
            && (self.remove(list, index) || {
                let value = Value::Choices(self.choices(list), !(1 << choice));
                self.offer(Place::element(list, index), FixOp::OneOf, Some(value))
            })
    }

    /// A bound for the field on either side of a comparison.
    fn bound(&mut self, a: &Num, op: Op, b: &Num) -> bool {
        let (on_left, on_right) = (self.own(a), self.own(b));
        // The field that gives way, what is added to it, and what it is compared with.
        let (Some((f, plus)), than) = (on_left.or(on_right), if on_left.is_some() { b } else { a }) else {
            // Of a sum, a part that may give way while the other stays.
            let &Num::Sum(first, second) = a else { return false };
            return [(first, second), (second, first)].into_iter().any(|(gives, stays)| {
                self.context.known(stays).is_some_and(|cell| self.bound(&Num::Plus(gives, cell.num()), op, b))
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

    /// The field of the rule's own that a number is, and what is added to it.
    fn own(&self, num: &Num) -> Option<(FieldId, i64)> {
        let (f, plus) = match num {
            Num::Plus(f, n) | Num::Day(f, n) => (*f, *n),
            _ => return None,
        };
        self.is_own(f).then_some((f, plus))
    }
}

/// Whether a rule fails by a requirement of its own.
fn fails(context: &Context, rule: &Rule, requires: &Expr) -> bool {
    let applies = rule.each.as_ref().map_or(Tri::True, |(_, applies)| context.eval(applies));
    context.eval(&rule.when).and(applies) == Tri::True && context.eval(requires) == Tri::False
}
