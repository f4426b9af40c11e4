//! Tries a change of a form's values: what becomes of a failed rule, and of all others.

use crate::field::FieldId;
use crate::form::{Form, Rule, Severity};
use crate::rule::{CellState, Context, Expr, Outcome, Tri};

use super::outcome::{failing, instances, needs, outcome as judge};

/// What a change does, from bad to good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// The rule does not pass; or another one fails, with an error, that did not.
    Breaks,
    /// The rule passes; but a field is missing that was not, or there is something else to say.
    Asks,
    /// The rule passes, and that is all.
    Mends,
}

/// A change of some cells, to be tried for a rule.
pub struct Trial<'a> {
    context: &'a Context<'a>,
    form: &'a Form,
    rule: &'a Rule,
    /// What the rule requires, or the operand of it that failed.
    requires: &'a Expr,
    /// The cells, each with what it is to hold; while the change is made, what it held before.
    cells: Vec<(usize, CellState, i64)>,
    /// The element that the change adds.
    added: Option<(FieldId, u16)>,
}

impl<'a> Trial<'a> {
    /// A trial without a change yet. The context is that in which the rule failed.
    pub fn of(context: &'a Context<'a>, form: &'a Form, rule: &'a Rule, requires: &'a Expr) -> Trial<'a> {
        Trial { context, form, rule, requires, cells: Vec::new(), added: None }
    }

    /// Changes a cell.
    pub fn change(&mut self, at: usize, state: CellState, num: i64) {
        self.cells.push((at, state, num));
    }

    /// Says that the change adds an element.
    pub fn adds(&mut self, list: FieldId, index: u16) {
        self.added = Some((list, index));
    }

    /// What the change does, which is one of these fields, as bits, and is made at this one. Of a fact only the rule itself
    /// is judged.
    pub fn effect(mut self, at: FieldId, fields: u64) -> Effect {
        self.swap();
        let effect = if !self.passes() {
            Effect::Breaks
        } else if self.context.values.schema.field(at).fact {
            Effect::Mends
        } else {
            let reading = self.form.rules.iter().filter(|rule| rule.reads & fields != 0);
            reading.fold(Effect::Mends, |effect, rule| effect.min(self.on_rule(rule)))
        };
        self.swap();
        effect
    }

    /// Makes the change, or undoes it.
    fn swap(&mut self) {
        for (at, state, num) in &mut self.cells {
            let cell = self.context.values.cell(*at);
            let held = (cell.state(), cell.num());
            cell.hold(*state, *num);
            (*state, *num) = held;
        }
    }

    /// Whether the rule passes where it failed, or no longer applies there; or the element is gone.
    fn passes(&self) -> bool {
        let Trial { context, rule, requires, .. } = self;
        if let (Some((list, _)), Some(index)) = (&rule.each, context.element)
            && context.those_of(*list, index..index + 1).next().is_none()
        {
            return true;
        }
        let each = rule.each.as_ref().map_or(Tri::True, |(_, each)| context.eval(each));
        let outcome = Outcome::of(context.eval(&rule.when).and(each), || context.eval(requires));
        matches!(outcome, Outcome::Pass | Outcome::NotApplicable)
    }

    /// What the change, which is made, does to a rule.
    fn on_rule(&mut self, rule: &Rule) -> Effect {
        let mut effect = Effect::Mends;
        let whole = Context::new(self.context.values, self.context.as_of);
        instances(&whole, rule, None, |context, outcome| {
            let element = rule.each.as_ref().map(|(list, _)| *list).zip(context.element);
            let is_new = element.is_some() && element == self.added;
            match outcome {
                Outcome::Fail => {
                    let fails = failing(context, rule);
                    self.swap();
                    let failed = match judge(context, rule) {
                        Outcome::Fail if !is_new => failing(context, rule),
                        _ => 0,
                    };
                    self.swap();
                    if fails & !failed != 0 {
                        let of_rule = match rule.severity {
                            Severity::Error => Effect::Breaks,
                            _ => Effect::Asks,
                        };
                        effect = effect.min(of_rule);
                    }
                }
                // What an added element needs is asked for in any case.
                Outcome::Unknown if !is_new => {
                    let (mut before, mut after) = (Vec::new(), Vec::new());
                    needs(context, rule, 0, &mut after);
                    self.swap();
                    if judge(context, rule) == Outcome::Unknown {
                        needs(context, rule, 0, &mut before);
                    }
                    self.swap();
                    if after.iter().any(|need| need.is_now() && !before.contains(need)) {
                        effect = effect.min(Effect::Asks);
                    }
                }
                _ => {}
            }
        });
        effect
    }
}
