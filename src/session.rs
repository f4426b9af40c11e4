//! A form that is being edited: each edit re-runs only the rules that read what changed.
//!
//! What was found is kept by rule and element, so that an edit costs what it touches and not
//! what the form holds. The whole report is made from the values when it is asked for.

use alloc::vec::Vec;

use crate::logic::Outcome;
use crate::logic::eval::Scene;
use crate::logic::reads::{bit, quantified};
use crate::report::{
    Finding, Mode, Need, Review, Verdict, What, failures, fault_code, format_order, judge, span,
    stages_naming,
};
use crate::rulebook::model::{Form, Severity};
use crate::schema::decode::{Decoded, Fault, Place, Target};
use crate::schema::layout::{F, NONE};
use crate::schema::values::Element;
use crate::sort::sort;

/// A form's values, and what was found in them so far.
#[derive(Debug)]
pub struct Session {
    pub form: &'static Form,
    pub decoded: Decoded,
    pub as_of: i64,
    pub mode: Mode,
    rules: Vec<Judged>,
    /// Who needs what, by place, then by rule; each with how many elements ask for it.
    needs: Vec<Need>,
    asking: Vec<u16>,
    /// Errors, and rules that are open: of the form, then of each stage.
    errors: Tally,
    open: Tally,
    change: Change,
}

/// What an edit made appear and go.
#[derive(Debug, Default)]
pub struct Change {
    pub removed: Vec<Finding>,
    pub added: Vec<Finding>,
    /// Whether other fields are missing than before.
    pub missing: bool,
    /// The places at which a need came or went.
    needed: Vec<Place>,
}

/// A rule's outcomes.
#[derive(Debug, Default)]
struct Judged {
    /// One an element; of other rules, and where a list is not known, one.
    instances: Vec<Instance>,
    /// How many instances fail, and are unknown.
    failed: u16,
    unknown: u16,
}

#[derive(Debug)]
struct Instance {
    element: Element,
    outcome: Outcome,
    operands: u32,
    needs: Vec<Place>,
}

const STAGES: usize = 8;
type Tally = [u16; STAGES + 1];

impl Session {
    /// Starts from a form that was read.
    pub fn open(form: &'static Form, decoded: Decoded, as_of: i64, mode: Mode) -> Session {
        let mut session = Session {
            form,
            decoded,
            as_of,
            mode,
            rules: Vec::new(),
            needs: Vec::new(),
            asking: Vec::new(),
            errors: [0; STAGES + 1],
            open: [0; STAGES + 1],
            change: Change::default(),
        };
        session.rules.resize_with(form.rules.len(), Judged::default);
        session.restart();
        session
    }

    /// Judges everything anew, after the whole form was read.
    pub fn restart(&mut self) {
        self.change.clear();
        self.needs.clear();
        self.asking.clear();
        self.errors = [0; STAGES + 1];
        self.open = [0; STAGES + 1];
        self.decoded.classify(self.form);
        for judged in &mut self.rules {
            *judged = Judged::default();
        }
        for index in 0..self.form.rules.len() {
            self.judge(index as u8, None);
        }
        for issue in &self.decoded.issues {
            count(self.form, &mut self.errors, issue.place, &issue.fault, 1);
        }
        self.change.clear();
    }

    /// Reads one field anew, or one element of a list, and judges what reads it. `read` reads the
    /// value into the target, which was made absent.
    pub fn edit(&mut self, at: Target, read: impl FnOnce(&mut Decoded)) {
        self.change.clear();
        let form = self.form;
        for finding in self.formats(at) {
            self.change.removed.push(finding);
        }
        self.count_formats(at, -1);
        self.decoded.forget(at);
        read(&mut self.decoded);
        self.count_formats(at, 1);
        for finding in self.formats(at) {
            self.change.added.push(finding);
        }
        let Some(f) = at.f else { return };
        if let Some(categories) = form.categories {
            let changed = span(form, f) | bit(f);
            if changed & span(form, categories.list) != 0 {
                match at.element {
                    Some(i) => self.decoded.values.classify(categories, i),
                    None => self.decoded.classify(form),
                }
            }
        }
        let changed = span(form, f);
        for (index, reads) in form.reads.iter().enumerate() {
            if reads & changed != 0 {
                self.judge(index as u8, self.only(index, at, changed));
            }
        }
        self.settle_needs();
        sort(&mut self.change.removed, |a, b| a.order < b.order);
        sort(&mut self.change.added, |a, b| a.order < b.order);
    }

    /// The one element that a rule need be judged on, where it reads no other.
    fn only(&self, rule: usize, at: Target, changed: u64) -> Element {
        let element = at.element?;
        let rule = &self.form.rules[rule];
        let (list, _) = rule.each.as_ref()?;
        let of = match self.form.schema.row(at.f?).list {
            NONE => at.f?,
            list => F(list),
        };
        (of == *list && quantified(rule) & changed == 0).then_some(element)
    }

    pub fn verdict(&self) -> Verdict {
        // In submit mode each missing field is an error.
        let required = self.mode == Mode::Submit && !self.needs.is_empty();
        Verdict::of(required || self.errors[0] > 0, self.open[0] > 0)
    }

    pub fn change(&self) -> &Change {
        &self.change
    }

    pub fn needs(&self) -> &[Need] {
        &self.needs
    }

    /// The missing fields, in the form's order.
    pub fn missing(&self) -> impl Iterator<Item = Place> + '_ {
        let mut last = None;
        self.needs.iter().map(|need| need.place).filter(move |place| last.replace(*place) != Some(*place))
    }

    /// The finding that a field is missing, where it is.
    pub fn required(&self, place: Place) -> Option<Finding> {
        let first = self.needs.partition_point(|need| need.place < place);
        let count = self.needs[first..].iter().take_while(|need| need.place == place).count();
        let what = What::Required { first: first as u32, count: count as u32 };
        (count > 0).then_some(Finding { what, place, order: u64::from(place.0) << 32 })
    }

    /// The whole report, of the values as they are.
    pub fn review(&self, explain: bool) -> Review {
        let mut review = Review::default();
        review.run(self.form, &self.decoded, self.as_of, self.mode, explain);
        review
    }

    /// The checks of format that failed at a target, or inside it; of one that is gone since, only
    /// its place and, last in its order, its code still tell.
    fn formats(&self, at: Target) -> Vec<Finding> {
        let issues = self.decoded.issues.iter().enumerate();
        issues
            .filter(|(_, issue)| self.decoded.holds(at, issue.place))
            .map(|(i, issue)| Finding {
                what: What::Format(i as u32),
                place: issue.place,
                order: format_order(self.form, issue.place, &issue.fault) | fault_code(&issue.fault) as u64,
            })
            .collect()
    }

    fn count_formats(&mut self, at: Target, by: i16) {
        for issue in self.decoded.issues.iter().filter(|issue| self.decoded.holds(at, issue.place)) {
            count(self.form, &mut self.errors, issue.place, &issue.fault, by);
        }
    }

    /// Judges a rule anew, on one element or on all.
    fn judge(&mut self, index: u8, only: Element) {
        let form = self.form;
        let rule = &form.rules[index as usize];
        let scene = Scene::new(&self.decoded.values, self.as_of);
        let judged = &mut self.rules[index as usize];
        let is_error = rule.severity == Severity::Error;
        let tallied = |outcome: Outcome| usize::from(is_error && outcome == Outcome::Fail);
        let was_open = judged.is_open(is_error);
        let mut fails = 0i32;
        let unlisted = judge::unlisted(&scene, rule);
        // Instances that go, with what they found.
        let gone = match (only, unlisted) {
            (Some(i), None) => {
                judged.instances.iter().position(|of| of.element == Some(i)).map(|at| at..at + 1)
            }
            _ => None,
        };
        let gone = gone.unwrap_or(0..judged.instances.len());
        for instance in judged.instances.drain(gone.clone()) {
            judged.failed -= u16::from(instance.outcome == Outcome::Fail);
            judged.unknown -= u16::from(instance.outcome == Outcome::Unknown);
            fails -= tallied(instance.outcome) as i32 * instance.operands.count_ones() as i32;
            let place = judge::place_of(&scene, rule, instance.element);
            self.change.removed.extend(failures(index, place, instance.operands));
            for place in instance.needs {
                drop_need(&mut self.needs, &mut self.asking, Need { place, rule: index });
                self.change.needed.push(place);
            }
        }
        let mut at = gone.start;
        let mut add = |element: Element, outcome: Outcome| {
            let failed = outcome == Outcome::Fail;
            let operands = if failed { judge::failing(&scene, rule, element) } else { 0 };
            let mut needs = Vec::new();
            if outcome == Outcome::Unknown {
                judge::needs(&scene, rule, element, &mut |place| needs.push(place));
            }
            for place in &needs {
                add_need(&mut self.needs, &mut self.asking, Need { place: *place, rule: index });
                self.change.needed.push(*place);
            }
            let place = judge::place_of(&scene, rule, element);
            self.change.added.extend(failures(index, place, operands));
            judged.failed += u16::from(failed);
            judged.unknown += u16::from(outcome == Outcome::Unknown);
            fails += tallied(outcome) as i32 * operands.count_ones() as i32;
            judged.instances.insert(at, Instance { element, outcome, operands, needs });
            at += 1;
        };
        match (&rule.each, unlisted, only) {
            (None, ..) => add(None, judge::outcome(&scene, rule, None)),
            (Some(_), Some(outcome), _) => add(None, outcome),
            (Some(_), None, Some(i)) if gone.len() == 1 => {
                add(Some(i), judge::outcome(&scene, rule, Some(i)))
            }
            (Some((list, _)), None, _) => {
                for i in scene.elements(*list) {
                    add(Some(i), judge::outcome(&scene, rule, Some(i)));
                }
            }
        }
        let open = i32::from(judged.is_open(is_error)) - i32::from(was_open);
        for slot in [0, rule.stage as usize + 1] {
            self.errors[slot] = (i32::from(self.errors[slot]) + fails) as u16;
            self.open[slot] = (i32::from(self.open[slot]) + open) as u16;
        }
    }

    /// What the edit did to the fields that are missing.
    fn settle_needs(&mut self) {
        let mut needed = core::mem::take(&mut self.change.needed);
        sort(&mut needed, |a, b| a < b);
        needed.dedup();
        // A place where a need came and went again may be as it was: the caller compares.
        self.change.missing = !needed.is_empty();
        self.change.needed = needed;
    }
}

impl Judged {
    /// Whether the rule as a whole is unknown.
    fn is_open(&self, is_error: bool) -> bool {
        is_error && self.failed == 0 && self.unknown > 0
    }
}

impl Change {
    fn clear(&mut self) {
        self.removed.clear();
        self.added.clear();
        self.needed.clear();
        self.missing = false;
    }

    /// The places at which a need came or went.
    pub fn needed(&self) -> &[Place] {
        &self.needed
    }
}

fn count(form: &Form, errors: &mut Tally, place: Place, fault: &Fault, by: i16) {
    if matches!(fault, Fault::UnknownField { .. }) {
        return;
    }
    let stages = (stages_naming(form, place) << 1) | 1;
    for (slot, errors) in errors.iter_mut().enumerate().filter(|(slot, _)| stages >> slot & 1 != 0) {
        *errors = errors.wrapping_add_signed(by);
        debug_assert!(*errors < u16::MAX / 2, "slot {slot}");
    }
}

fn add_need(needs: &mut Vec<Need>, asking: &mut Vec<u16>, need: Need) {
    match needs.binary_search(&need) {
        Ok(at) => asking[at] += 1,
        Err(at) => {
            needs.insert(at, need);
            asking.insert(at, 1);
        }
    }
}

fn drop_need(needs: &mut Vec<Need>, asking: &mut Vec<u16>, need: Need) {
    let Ok(at) = needs.binary_search(&need) else { return };
    asking[at] -= 1;
    if asking[at] == 0 {
        needs.remove(at);
        asking.remove(at);
    }
}
