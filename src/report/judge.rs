//! One rule on one element, or on the form: what becomes of it, and what follows.

use crate::logic::eval::Scene;
use crate::logic::expr::Expr;
use crate::logic::{Outcome, Tri};
use crate::rulebook::model::{Rule, Severity};
use crate::schema::decode::Place;
use crate::schema::field::Kind;
use crate::schema::values::{Element, State};

/// Judges a rule: as a whole, or, where it is one over a list, on each element or on `only` one,
/// which then is the scene's element at hand.
pub fn instances(scene: &Scene, rule: &Rule, only: Element, mut to: impl FnMut(&Scene, Outcome)) {
    let Some((list, _)) = &rule.each else { return to(scene, outcome(scene, rule)) };
    let elements = match scene.list_state(*list) {
        _ if scene.eval(&rule.when) == Tri::False => return to(scene, Outcome::NotApplicable),
        State::Present => scene.those_of(*list, only.map_or(0..scene.values.len(*list), |i| i..i + 1)),
        // Where the elements are not known, the rule is unknown as a whole.
        _ => return to(scene, Outcome::Unknown),
    };
    for i in elements {
        let on = scene.on(*list, i);
        to(&on, outcome(&on, rule));
    }
}

/// What becomes of a rule on the element at hand, or on the form.
pub fn outcome(scene: &Scene, rule: &Rule) -> Outcome {
    let mut applies = scene.eval(&rule.when);
    if let (Some((_, each)), true) = (&rule.each, applies != Tri::False) {
        applies = applies.and(scene.eval(each));
    }
    Outcome::of(applies, || scene.eval(&rule.requires))
}

/// The operands of a failed rule's requirement that are false: one, unless it is split.
pub fn failing(scene: &Scene, rule: &Rule) -> u32 {
    let Expr::And(all) = rule.requires else { return 1 };
    if !rule.split {
        return 1;
    }
    let is_false = |(i, expr): (usize, &Expr)| u32::from(scene.eval(expr) == Tri::False) << i;
    all.iter().enumerate().map(is_false).fold(0, |bits, bit| bits | bit)
}

/// Names the fields that an unknown rule waits for. Only errors wait.
pub fn needs(scene: &Scene, rule: &Rule, to: &mut impl FnMut(Place)) {
    if rule.severity != Severity::Error {
        return;
    }
    scene.need(&rule.when, to);
    match &rule.each {
        Some((list, _)) if scene.element.is_none() => {
            if scene.list_state(*list) == State::Absent {
                to(Place::field(*list));
            }
            return;
        }
        Some((_, each)) => scene.need(each, to),
        None => {}
    }
    scene.need(&rule.requires, to);
}

/// Where a rule's issue stands: at a field, or at the element at hand of the list that it judges.
pub fn place_of(scene: &Scene, rule: &Rule) -> Place {
    match (scene.values.schema.field(rule.at).kind, scene.element) {
        (Kind::List(_), Some(i)) => Place::element(rule.at, i),
        _ => scene.place(rule.at),
    }
}
