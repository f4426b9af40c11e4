//! One rule on one element, or on the form: what becomes of it, and what follows.

use crate::logic::eval::Scene;
use crate::logic::expr::Expr;
use crate::logic::{Outcome, Tri};
use crate::rulebook::model::{Rule, Severity};
use crate::schema::decode::Place;
use crate::schema::field::Kind;
use crate::schema::layout::{F, NONE};
use crate::schema::values::{Element, State};

/// Judges a rule: as a whole, or, where it is one over a list, on each element or on `only` one.
pub fn instances(scene: &Scene, rule: &Rule, only: Element, mut to: impl FnMut(Element, Outcome)) {
    let elements = match &rule.each {
        None => return to(None, outcome(scene, rule, None)),
        Some(_) if scene.eval(&rule.when, None) == Tri::False => return to(None, Outcome::NotApplicable),
        // Where the elements are not known, the rule is unknown as a whole.
        Some((list, _)) if scene.list_state(*list) != State::Present => return to(None, Outcome::Unknown),
        Some((list, _)) => scene.those_of(*list, only.map_or(0..scene.values.len(*list), |i| i..i + 1)),
    };
    for i in elements {
        to(Some(i), outcome(scene, rule, Some(i)));
    }
}

fn outcome(scene: &Scene, rule: &Rule, element: Element) -> Outcome {
    let mut applies = scene.eval(&rule.when, element);
    if let (Some((_, each)), true) = (&rule.each, applies != Tri::False) {
        applies = applies.and(scene.eval(each, element));
    }
    Outcome::of(applies, || scene.eval(&rule.requires, element))
}

/// The operands of a failed rule's requirement that are false: one, unless it is split.
pub fn failing(scene: &Scene, rule: &Rule, element: Element) -> u32 {
    let Expr::And(all) = rule.requires else { return 1 };
    if !rule.split {
        return 1;
    }
    let is_false = |(i, expr): (usize, &Expr)| u32::from(scene.eval(expr, element) == Tri::False) << i;
    all.iter().enumerate().map(is_false).fold(0, |bits, bit| bits | bit)
}

/// Names the fields that an unknown rule waits for. Only errors wait.
pub fn needs(scene: &Scene, rule: &Rule, element: Element, to: &mut dyn FnMut(Place)) {
    if rule.severity != Severity::Error {
        return;
    }
    let mut note = |f, element| to(place_in(scene, f, element));
    scene.need(&rule.when, element, &mut note);
    match &rule.each {
        Some((list, _)) if element.is_none() => {
            if scene.list_state(*list) == State::Absent {
                to(Place::field(*list));
            }
            return;
        }
        Some((_, each)) => scene.need(each, element, &mut note),
        None => {}
    }
    scene.need(&rule.requires, element, &mut note);
}

/// Where a field is: on the element at hand where it is in a list, that element where it is the list.
pub fn place_in(scene: &Scene, f: F, element: Element) -> Place {
    let is_list = matches!(scene.values.schema.field(f).kind, Kind::List(_));
    match (scene.values.schema.row(f).list, element) {
        (NONE, Some(i)) if is_list => Place::element(f, i),
        (NONE, _) => Place::field(f),
        (list, i) => Place::inner(F(list), i.unwrap_or(0), f),
    }
}

/// Where a rule's issue stands: at a field, or at the element that it judges.
pub fn place_of(scene: &Scene, rule: &Rule, element: Element) -> Place {
    place_in(scene, rule.at, element)
}
