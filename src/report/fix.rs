//! What would make a failed rule no longer fail, as data: read off what the rule requires, or, where that
//! offers nothing, off when it applies.
//!
//! Only remedies at the place where the rule's issue stands, or inside it: a condition that
//! rests on another field's history has none.

use core::ops::Range;

use crate::logic::Tri;
use crate::logic::eval::Scene;
use crate::logic::expr::{Expr, Num, Op};
use crate::rulebook::model::{Form, Rule};
use crate::schema::decode::{Decoded, Place};
use crate::schema::field::{Kind, List};
use crate::schema::layout::F;
use crate::schema::time::{day_of, days, start_of};
use crate::schema::values::{State, Values};

use super::params::{Value, choices_of, failed};
use super::{Finding, What};

/// The operations, in the order of their codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FixOp {
    Set,
    AtLeast,
    AtMost,
    OneOf,
    OnOrAfter,
    OnOrBefore,
    SameAs,
    Add,
    Remove,
}

impl FixOp {
    pub const ALL: [FixOp; 9] = [
        FixOp::Set,
        FixOp::AtLeast,
        FixOp::AtMost,
        FixOp::OneOf,
        FixOp::OnOrAfter,
        FixOp::OnOrBefore,
        FixOp::SameAs,
        FixOp::Add,
        FixOp::Remove,
    ];
    pub const fn id(self) -> &'static str {
        match self {
            FixOp::Set => "set",
            FixOp::AtLeast => "atLeast",
            FixOp::AtMost => "atMost",
            FixOp::OneOf => "oneOf",
            FixOp::OnOrAfter => "onOrAfter",
            FixOp::OnOrBefore => "onOrBefore",
            FixOp::SameAs => "sameAs",
            FixOp::Add => "add",
            FixOp::Remove => "remove",
        }
    }
}

/// A remedy.
#[derive(Clone, Copy, Debug)]
pub struct Fix {
    pub place: Place,
    pub op: FixOp,
    pub value: Option<Value<'static>>,
}

/// The days that a date may name.
const DAYS: Range<i64> = 0..days(3000, 1, 1);

/// The remedy of a failed rule, where it is a value.
pub fn fix(form: &Form, decoded: &Decoded, as_of: i64, finding: &Finding) -> Option<Fix> {
    let What::Rule { rule, operand } = finding.what else { return None };
    let (index, rule) = (rule as usize, &form.rules[rule as usize]);
    let requires = failed(rule, operand);
    let scene = Scene { element: finding.place.index(), ..Scene::new(&decoded.values, as_of) };
    let cure = Cure { scene, form, index, rule, requires };
    cure.towards(Tri::True, requires)
        .or_else(|| cure.towards(Tri::False, &rule.when))
        .or_else(|| cure.towards(Tri::False, &rule.each.as_ref()?.1))
}

/// Looks for the remedy of one failure.
struct Cure<'a> {
    scene: Scene<'a>,
    form: &'a Form,
    index: usize,
    rule: &'static Rule,
    /// What the rule requires, or the operand of it that failed.
    requires: &'static Expr,
}

impl Cure<'_> {
    /// What brings an expression to a truth value.
    fn towards(&self, goal: Tri, expr: &'static Expr) -> Option<Fix> {
        let holds = goal == Tri::True;
        match expr {
            Expr::Is(f) => self.put(*f, FixOp::Set, Value::Bool(holds), i64::from(holds)),
            Expr::In(f, mask) => self.words(*f, if holds { *mask } else { !*mask }),
            Expr::Not(inner) => self.towards(goal.not(), inner),
            // One operand may be enough; one that stands in the way of another is found out when it is tried.
            Expr::And(all) | Expr::Or(all) => {
                all.iter().filter(|e| self.scene.eval(e) == goal.not()).find_map(|e| self.towards(goal, e))
            }
            Expr::If([condition, then, otherwise]) => match self.scene.eval(condition) {
                Tri::True => self.towards(goal, then),
                Tri::False => self.towards(goal, otherwise),
                Tri::Unknown => None,
            },
            Expr::Has(list, choice) if !holds => self.leave_out(*list, *choice),
            _ if !holds => None,
            Expr::Same(a, b) => {
                let (f, as_this) = if self.is_own(*a) { (*a, *b) } else { (*b, *a) };
                let value = Value::Place(self.scene.place(as_this));
                self.is_own(f).then(|| Fix {
                    place: self.scene.place(f),
                    op: FixOp::SameAs,
                    value: Some(value),
                })
            }
            Expr::Compare(a, op, b) => self.bound(*a, *op, *b),
            Expr::Has(list, choice) => self.add(*list, Value::Choice(&self.choices(*list)[*choice as usize])),
            Expr::ElementIs(list, choice) => {
                let has = self.scene.eval(&Expr::Has(*list, *choice)) == Tri::True;
                // Only one element can become the choice.
                let index = self.scene.element?;
                if has || self.scene.elements(*list).next() != Some(index) {
                    return self.remove(*list, index);
                }
                let word = Value::Choice(&self.choices(*list)[*choice as usize]);
                Some(Fix { place: Place::element(*list, index), op: FixOp::Set, value: Some(word) })
            }
            Expr::ElementIn(list, _) => self.remove(*list, self.scene.element?),
            Expr::Some(list, inner) => {
                let conditions = match inner {
                    Expr::And(all) => *all,
                    one => core::slice::from_ref(*one),
                };
                // An element told by its words alone is another one: it stays, and a new one is added.
                if conditions.iter().all(|e| matches!(e, Expr::In(..))) {
                    return self.add(*list, Value::Element(conditions));
                }
                let on = |i| Cure { scene: self.scene.on(i), ..*self };
                self.scene.elements(*list).find_map(|i| on(i).towards(goal, inner))
            }
            _ => None,
        }
    }

    /// Whether a field is the one where the rule's issue stands, or inside it.
    fn is_own(&self, f: F) -> bool {
        (self.rule.at.0..self.scene.values.schema.row(self.rule.at).end).contains(&f.0)
    }

    fn choices(&self, f: F) -> &'static [crate::schema::field::Choice] {
        choices_of(self.scene.values.schema.field(f))
    }

    fn list(&self, list: F) -> Option<List> {
        match self.scene.values.schema.field(list).kind {
            Kind::List(limits) if self.is_own(list) => Some(limits),
            _ => None,
        }
    }

    /// The value, if it is the rule's own field's and the rule does not fail with it.
    fn put(&self, f: F, op: FixOp, value: Value<'static>, num: i64) -> Option<Fix> {
        let holds = self.is_own(f) && self.holds_with(&mut self.scene.values.clone(), f, num);
        holds.then(|| Fix { place: self.scene.place(f), op, value: Some(value) })
    }

    fn holds_with(&self, values: &mut Values, f: F, num: i64) -> bool {
        values.put(values.at(f, self.scene.element), State::Present, num);
        let scene = Scene { values, ..self.scene };
        !fails(&scene, self.rule, self.requires)
    }

    /// One of the words, of those under which no other rule fails whose issue stands there too. Only of rules
    /// that read no more than this one: a session tells an issue anew when something changes that its rule reads.
    fn words(&self, f: F, mask: u32) -> Option<Fix> {
        if !self.is_own(f) {
            return None;
        }
        let (choices, read) = (self.choices(f), self.form.reads[self.index]);
        let rules = self.form.rules.iter().zip(self.form.reads);
        let others = rules.filter(|(other, reads)| other.at == f && **reads & !read == 0);
        let mut values = self.scene.values.clone();
        let mut fitting = 0;
        for word in (0..choices.len()).filter(|word| mask >> word & 1 != 0) {
            let holds = self.holds_with(&mut values, f, word as i64);
            let scene = Scene { values: &values, ..self.scene };
            if holds && !others.clone().any(|(other, _)| fails(&scene, other, &other.requires)) {
                fitting |= 1 << word;
            }
        }
        let value = Some(Value::Words(choices, fitting));
        (fitting != 0).then(|| Fix { place: self.scene.place(f), op: FixOp::OneOf, value })
    }

    fn add(&self, list: F, value: Value<'static>) -> Option<Fix> {
        let room = self.scene.values.len(list) < self.list(list)?.max;
        room.then(|| Fix { place: Place::field(list), op: FixOp::Add, value: Some(value) })
    }

    fn remove(&self, list: F, index: u16) -> Option<Fix> {
        let spare = self.scene.values.len(list) > self.list(list)?.min;
        spare.then(|| Fix { place: Place::element(list, index), op: FixOp::Remove, value: None })
    }

    /// A list of words without one of them; where it would be too short, with another in its stead.
    fn leave_out(&self, list: F, choice: u8) -> Option<Fix> {
        let is_it = |i: &u16| self.scene.is_choice(list, *i, i64::from(choice)) == Tri::True;
        let index = self.scene.elements(list).find(is_it)?;
        self.list(list)?;
        self.remove(list, index).or_else(|| {
            let value = Some(Value::Words(self.choices(list), !(1 << choice)));
            Some(Fix { place: Place::element(list, index), op: FixOp::OneOf, value })
        })
    }

    /// A bound for the field on either side of a comparison.
    fn bound(&self, a: Num, op: Op, b: Num) -> Option<Fix> {
        let own = |num| movable(num).filter(|(f, _)| self.is_own(*f));
        // The field that gives way, what is added to it, and what it is compared with.
        let (f, plus, op, than) = match (own(a), own(b)) {
            (Some((f, plus)), _) => (f, plus, op, self.scene.number(b)?),
            (None, Some((f, plus))) => (f, plus, flip(op), self.scene.number(a)?),
            (None, None) => return self.sum_bound(a, op, b),
        };
        let value = match op {
            Op::Gt => than - plus + 1,
            Op::Lt => than - plus - 1,
            _ => than - plus,
        };
        let is_day = |num| matches!(num, Num::DayOf(_) | Num::DayPlus(..) | Num::Today(_));
        let kind = self.scene.values.schema.field(f).kind;
        let (unit, num): (fn(i64) -> Value<'static>, i64) = match kind {
            Kind::Int { min, max } if (min..=max).contains(&value) => (Value::Int, value),
            Kind::Instant if is_day(a) || is_day(b) => (Value::Day, start_of(value)),
            Kind::Instant => (Value::Instant, value),
            Kind::Date | Kind::DateOrLongTerm => (Value::Day, value),
            _ => return None,
        };
        let is_number = matches!(kind, Kind::Int { .. });
        let day = if matches!(kind, Kind::Instant) { day_of(num) } else { value };
        if !is_number && !DAYS.contains(&day) {
            return None;
        }
        let op = match op {
            Op::Eq => FixOp::Set,
            Op::Ge | Op::Gt => {
                if is_number {
                    FixOp::AtLeast
                } else {
                    FixOp::OnOrAfter
                }
            }
            Op::Le | Op::Lt => {
                if is_number {
                    FixOp::AtMost
                } else {
                    FixOp::OnOrBefore
                }
            }
        };
        self.put(f, op, unit(value), num)
    }

    /// Of a sum below a limit: the part that may give way while the other stays.
    fn sum_bound(&self, a: Num, op: Op, b: Num) -> Option<Fix> {
        let (Num::Sum(first, second), Op::Lt) = (a, op) else { return None };
        let most = self.scene.number(b)? - 1;
        [(first, second), (second, first)].into_iter().find_map(|(gives, stays)| {
            let left = most - self.scene.known(stays)?.num;
            (left >= 0).then(|| self.put(gives, FixOp::AtMost, Value::Int(left), left))?
        })
    }
}

/// Whether a rule fails by a requirement of its own.
fn fails(scene: &Scene, rule: &Rule, requires: &Expr) -> bool {
    let applies = rule.each.as_ref().map_or(Tri::True, |(_, applies)| scene.eval(applies));
    scene.eval(&rule.when).and(applies) == Tri::True && scene.eval(requires) == Tri::False
}

fn movable(num: Num) -> Option<(F, i64)> {
    match num {
        Num::Field(f) | Num::DayOf(f) => Some((f, 0)),
        Num::Plus(f, n) | Num::DayPlus(f, n) => Some((f, n)),
        _ => None,
    }
}

fn flip(op: Op) -> Op {
    match op {
        Op::Eq => Op::Eq,
        Op::Lt => Op::Gt,
        Op::Le => Op::Ge,
        Op::Ge => Op::Le,
        Op::Gt => Op::Lt,
    }
}
