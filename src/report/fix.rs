//! What would make a failed rule pass, as data: read off the requirement.
//!
//! Only remedies at the place where the rule's issue stands, or inside it: a condition that
//! rests on another field's history has none.

use crate::logic::Tri;
use crate::logic::eval::Scene;
use crate::logic::expr::{Expr, Num, Op};
use crate::rulebook::model::{Form, Rule};
use crate::schema::decode::{Decoded, Place};
use crate::schema::field::Kind;
use crate::schema::layout::F;
use crate::schema::values::{Element, State};

use super::judge::place_in;
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

/// The remedy of a failed rule, where it is a value.
pub fn fix(form: &Form, decoded: &Decoded, as_of: i64, finding: &Finding) -> Option<Fix> {
    let What::Rule { rule, operand } = finding.what else { return None };
    let rule = &form.rules[rule as usize];
    let scene = Scene::new(&decoded.values, as_of);
    let found = remedy(&scene, failed(rule, operand), finding.place.index())?;
    stands_at(&scene, rule, &found).then_some(found)
}

/// Whether a remedy is at the rule's own field or inside it.
fn stands_at(scene: &Scene, rule: &Rule, fix: &Fix) -> bool {
    let end = scene.values.schema.row(rule.at).end;
    fix.place.row().is_some_and(|row| (rule.at.0..end).contains(&row.0))
}

fn remedy(scene: &Scene, expr: &Expr, element: Element) -> Option<Fix> {
    let schema = scene.values.schema;
    let at = |f: F, op, value| Some(Fix { place: place_in(scene, f, element), op, value: Some(value) });
    match expr {
        Expr::Is(f) => at(*f, FixOp::Set, Value::Bool(true)),
        Expr::Not(Expr::Is(f)) => at(*f, FixOp::Set, Value::Bool(false)),
        Expr::In(f, mask) => at(*f, FixOp::OneOf, Value::Words(choices_of(schema.field(*f)), *mask)),
        Expr::Not(Expr::In(f, mask)) => {
            at(*f, FixOp::OneOf, Value::Words(choices_of(schema.field(*f)), !*mask))
        }
        Expr::Same(a, b) => at(*a, FixOp::SameAs, Value::Place(place_in(scene, *b, element))),
        Expr::Compare(a, op, b) => bound(scene, *a, *op, *b, element),
        Expr::Has(list, choice) => {
            at(*list, FixOp::Add, Value::Choice(&choices_of(schema.field(*list))[*choice as usize]))
        }
        Expr::ElementIs(list, choice) => {
            let place = Place::element(*list, element?);
            let has = scene.eval(&Expr::Has(*list, *choice), None) == Tri::True;
            Some(if has {
                Fix { place, op: FixOp::Remove, value: None }
            } else {
                let word = &choices_of(schema.field(*list))[*choice as usize];
                Fix { place, op: FixOp::Set, value: Some(Value::Choice(word)) }
            })
        }
        Expr::ElementIn(list, _) => {
            Some(Fix { place: Place::element(*list, element?), op: FixOp::Remove, value: None })
        }
        Expr::And(all) => {
            let mut open = all.iter().filter(|e| scene.eval(e, element) != Tri::True);
            let only = open.next()?;
            if open.next().is_some() {
                None
            } else {
                holds_after(scene, all, remedy(scene, only, element)?, element)
            }
        }
        Expr::Or(all) => all.iter().find_map(|e| remedy(scene, e, element)),
        Expr::If([condition, then, otherwise]) => match scene.eval(condition, element) {
            Tri::True => remedy(scene, then, element),
            Tri::False => remedy(scene, otherwise, element),
            Tri::Unknown => None,
        },
        Expr::Some(list, inner) => scene
            .elements(*list)
            .find_map(|i| matches!(inner, Expr::And(_)).then(|| remedy_inside(scene, inner, i)).flatten())
            .or_else(|| added(scene, *list, inner)),
        _ => None,
    }
}

/// The remedy of an element that lacks one thing only, where that thing is its own.
fn remedy_inside(scene: &Scene, inner: &Expr, index: u16) -> Option<Fix> {
    let Expr::And(all) = inner else { return None };
    // An element told by its words alone is another one: that one stays, a new one is added.
    if all.iter().all(|e| matches!(e, Expr::In(..))) {
        return None;
    }
    remedy(scene, inner, Some(index))
}

/// An element to add that satisfies a condition on words.
fn added(scene: &Scene, list: F, inner: &Expr) -> Option<Fix> {
    let Kind::List(limits) = scene.values.schema.field(list).kind else { return None };
    let conditions = match inner {
        Expr::And(all) => *all,
        one => core::slice::from_ref(one),
    };
    let mut pairs = [("", ""); 2];
    for (i, condition) in conditions.iter().enumerate() {
        let Expr::In(f, mask) = condition else { return None };
        let choices = choices_of(scene.values.schema.field(*f));
        let word = choices.get(mask.trailing_zeros() as usize)?.id;
        *pairs.get_mut(i)? = (scene.values.schema.name(*f), word);
    }
    let full = scene.values.len(list) >= limits.max;
    (!full).then(|| Fix { place: Place::field(list), op: FixOp::Add, value: Some(Value::Pairs(pairs)) })
}

/// A bound for the field on either side of a comparison.
fn bound(scene: &Scene, a: Num, op: Op, b: Num, element: Element) -> Option<Fix> {
    // The field that gives way, what is added to it, and what it is compared with.
    let (f, plus, op, than) = match (movable(a), movable(b)) {
        (Some((f, plus)), _) => (f, plus, op, scene.number(b, element)?),
        (None, Some((f, plus))) => (f, plus, flip(op), scene.number(a, element)?),
        (None, None) => return sum_bound(scene, a, op, b, element),
    };
    let value = than - plus;
    let by_day = matches!(a, Num::DayOf(_) | Num::DayPlus(..) | Num::Today(_))
        || matches!(b, Num::DayOf(_) | Num::DayPlus(..) | Num::Today(_));
    let unit = match scene.values.schema.field(f).kind {
        Kind::Coded(_) => return None,
        Kind::Int { .. } => Value::Int,
        Kind::Instant if !by_day => Value::Instant,
        _ => Value::Day,
    };
    let is_number = matches!(unit(0), Value::Int(_));
    let (op, value) = match op {
        Op::Eq => (FixOp::Set, value),
        Op::Ge | Op::Gt => {
            let least = if op == Op::Gt { value + 1 } else { value };
            (if is_number { FixOp::AtLeast } else { FixOp::OnOrAfter }, least)
        }
        Op::Le | Op::Lt => {
            let most = if op == Op::Lt { value - 1 } else { value };
            (if is_number { FixOp::AtMost } else { FixOp::OnOrBefore }, most)
        }
    };
    if let Kind::Int { min, max } = scene.values.schema.field(f).kind {
        if !(min..=max).contains(&value) {
            return None;
        }
    }
    Some(Fix { place: place_in(scene, f, element), op, value: Some(unit(value)) })
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

/// Of a sum below a limit: the part that may give way while the other stays.
fn sum_bound(scene: &Scene, a: Num, op: Op, b: Num, element: Element) -> Option<Fix> {
    let (Num::Sum(first, second), Op::Lt) = (a, op) else { return None };
    let most = scene.number(b, element)? - 1;
    [(first, second), (second, first)].into_iter().find_map(|(gives, stays)| {
        let left = most - scene.known(stays, element)?.num;
        (left >= 0).then(|| Fix {
            place: place_in(scene, gives, element),
            op: FixOp::AtMost,
            value: Some(Value::Int(left)),
        })
    })
}

/// The remedy, if all conditions hold once it is applied: two bounds may leave no room.
fn holds_after(scene: &Scene, all: &[Expr], fix: Fix, element: Element) -> Option<Fix> {
    let num = match fix.value {
        Some(Value::Int(n) | Value::Instant(n)) => n,
        Some(Value::Day(day)) => match scene.values.schema.field(fix.place.row()?).kind {
            Kind::Instant => crate::schema::time::start_of(day),
            _ => day,
        },
        _ => return Some(fix),
    };
    let mut values = scene.values.clone();
    let cell = values.at(fix.place.row()?, element);
    values.put(cell, State::Present, num);
    let after = Scene { values: &values, ..*scene };
    all.iter().all(|e| after.eval(e, element) == Tri::True).then_some(fix)
}
