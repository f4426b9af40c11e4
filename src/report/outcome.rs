//! The outcome of one rule, for the whole form or for an element of a list, and what follows from it.

use crate::field::{Element, FieldId, Kind, Place};
use crate::form::{Rule, Severity};
use crate::rule::{CellState, Context, Expr, Outcome, Tri, When, reads};

use super::finding::Need;

/// Judges a rule and gives `to` its outcome. A rule over a list has an outcome for each element, or only for the element
/// `only`; each is given with a context whose current element it is.
pub(crate) fn instances(
    context: &Context,
    rule: &Rule,
    only: Element,
    mut to: impl FnMut(&Context, Outcome),
) {
    let Some((list, _)) = &rule.each else { return to(context, outcome(context, rule)) };
    let elements = match context.list_state(*list) {
        _ if context.eval(&rule.when) == Tri::False => return to(context, Outcome::NotApplicable),
        CellState::Present => {
            context.those_of(*list, only.map_or(0..context.values.len(*list), |i| i..i + 1))
        }
        // Without the elements the rule is unknown as a whole.
        _ => return to(context, Outcome::Unknown),
    };
    for i in elements {
        let on = context.on(*list, i);
        to(&on, outcome(&on, rule));
    }
}

/// The outcome of a rule for the context's current element, or for the form.
pub(crate) fn outcome(context: &Context, rule: &Rule) -> Outcome {
    let mut applies = context.eval(&rule.when);
    if let (Some((_, each)), true) = (&rule.each, applies != Tri::False) {
        applies = applies.and(context.eval(each));
    }
    Outcome::of(applies, || context.eval(&rule.requires))
}

/// For a failed rule that is split, the operands of its requirement that are false, as bits; otherwise bit 0.
pub(crate) fn failing(context: &Context, rule: &Rule) -> u32 {
    let Expr::And(all) = rule.requires else { return 1 };
    if !rule.split {
        return 1;
    }
    let is_false = |(i, expr): (usize, &Expr)| u32::from(context.eval(expr) == Tri::False) << i;
    all.iter().enumerate().map(is_false).fold(0, |bits, bit| bits | bit)
}

/// Adds the fields that an unknown rule needs, each with when and the rule's index. A field is needed only by a rule whose issues are errors:
/// first what tells whether it applies, then what it requires.
pub(crate) fn needs(context: &Context, rule: &Rule, index: u8, to: &mut Vec<Need>) {
    if rule.severity != Severity::Error {
        return;
    }
    for when in [When::Now, When::Maybe] {
        let to = &mut |place| to.push(Need::new(place, index, when));
        let mut applies = context.eval(&rule.when);
        context.need(&rule.when, when, to);
        let is_first = |applies: Tri| when == When::Maybe || applies == Tri::True;
        match &rule.each {
            Some((list, _)) if context.element.is_none() => {
                if context.list_state(*list) == CellState::Absent && is_first(applies) {
                    to(Place::field(*list));
                }
                continue;
            }
            Some((_, each)) => {
                context.need(each, when, to);
                applies = applies.and(context.eval(each));
            }
            None => {}
        }
        if is_first(applies) {
            context.need(&rule.requires, when, to);
        }
    }
}

/// Where a rule's issue stands: at a field, or at the current element of the list that the rule judges; that of an operand of a
/// split rule at the field that the operand reads first.
pub(crate) fn place_of(context: &Context, rule: &Rule, operand: u8) -> Place {
    match (&rule.requires, context.values.schema.field(rule.at).kind, context.element) {
        (Expr::And(all), ..) if rule.split => {
            context.place(FieldId(reads(&all[operand as usize]).trailing_zeros() as u8))
        }
        (_, Kind::List(_), Some(i)) => Place::element(rule.at, i),
        _ => context.place(rule.at),
    }
}
