//! Judges a form: from its values to what was found. How a finding is worded, and in which
//! shape it leaves, is the affair of [`words`](self::wording) and of the two writers.

pub mod fix;
#[cfg(feature = "json")]
pub mod json;
pub mod judge;
pub mod params;
#[cfg(feature = "words")]
pub mod wording;

use crate::logic::eval::Scene;
use crate::logic::{Outcome, Tri};
use crate::rulebook::model::{Form, Overdue, Rule, Severity, State};
use crate::schema::decode::{Decoded, Fault, Place};
use crate::schema::layout::{F, NONE};
use crate::schema::time::start_of;
use crate::schema::values::Element;
use crate::sort::sort;

use params::{Value, quantity};

/// Whether missing fields are errors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Each missing field is an error.
    #[default]
    Submit,
    /// Missing fields are left open.
    Draft,
}

impl Mode {
    pub const fn id(self) -> &'static str {
        match self {
            Mode::Submit => "submit",
            Mode::Draft => "draft",
        }
    }
}

/// Of a form or a stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Verdict {
    #[default]
    Pass,
    Fail,
    Incomplete,
}

impl Verdict {
    pub const fn id(self) -> &'static str {
        match self {
            Verdict::Pass => "pass",
            Verdict::Fail => "fail",
            Verdict::Incomplete => "incomplete",
        }
    }

    pub const fn of(errors: bool, unknown: bool) -> Verdict {
        if errors {
            Verdict::Fail
        } else if unknown {
            Verdict::Incomplete
        } else {
            Verdict::Pass
        }
    }
}

/// A check of format, in the order of its id's code.
pub const FORMAT_IDS: [&str; 12] = [
    "format/type",
    "format/length",
    "format/enum",
    "format/pattern",
    "format/date",
    "format/checksum",
    "format/range",
    "format/unique",
    "format/too-large",
    "format/unknown-field",
    "format/required",
    "format/json",
];

/// What was found, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    pub what: What,
    pub place: Place,
    /// Sorts findings: by place, checks of format first, by the order of rules.
    pub(crate) order: u64,
}

impl Finding {
    /// Sorts findings as a report does.
    pub const fn order(&self) -> u64 {
        self.order
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The rule of this index failed; of a split rule, its operand.
    Rule { rule: u8, operand: u8 },
    /// The decoder's issue of this index.
    Format(u32),
    /// A missing field, in submit mode; where its rules stand in [`Review::needs`].
    Required { first: u32, count: u32 },
}

/// A missing field and a rule that needs it. Ordered by place, then by rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Need(u64);

impl Need {
    pub const fn new(place: Place, rule: u8) -> Need {
        Need((place.0 as u64) << 32 | rule as u64)
    }
    pub const fn place(self) -> Place {
        Place((self.0 >> 32) as u32)
    }
    pub const fn rule(self) -> u8 {
        self.0 as u8
    }
}

/// The outcome of a rule, or of one element of a rule over a list.
#[derive(Clone, Copy, Debug)]
pub struct RuleOutcome {
    pub rule: u8,
    pub element: Element,
    pub outcome: Outcome,
}

/// An instant that matters, with its deadline's index in the form.
#[derive(Clone, Copy, Debug)]
pub struct Due {
    pub deadline: u8,
    pub at: i64,
    pub overdue: bool,
}

/// What was found in a form. Reused from one check to the next.
#[derive(Debug, Default)]
pub struct Review {
    pub verdict: Verdict,
    /// The stages that have an error, and those that have an open rule, by their bits.
    failed: u32,
    open: u32,
    pub findings: Vec<Finding>,
    /// Who needs what, by place, then by rule.
    pub needs: Vec<Need>,
    /// The missing fields, in the form's order.
    pub missing: Vec<Place>,
    /// The same in the order that settles the verdict soonest: those that most rules wait for first, then
    /// in the form's order. The place is in the lower half.
    next: Vec<u64>,
    pub due: Vec<Due>,
    /// The index of the form's state.
    pub state: Option<u8>,
    /// Filled when asked for.
    pub outcomes: Vec<RuleOutcome>,
}

impl Review {
    pub(crate) fn clear(&mut self) {
        self.verdict = Verdict::Pass;
        (self.failed, self.open) = (0, 0);
        self.findings.clear();
        self.needs.clear();
        self.missing.clear();
        self.next.clear();
        self.due.clear();
        self.outcomes.clear();
    }

    /// Judges decoded values at an instant.
    pub fn run(&mut self, form: &Form, decoded: &Decoded, as_of: i64, mode: Mode, explain: bool) {
        self.clear();
        let scene = Scene::new(&decoded.values, as_of);
        for (index, rule) in form.rules.iter().enumerate() {
            self.judge(&scene, rule, index as u8, explain);
        }
        for (index, issue) in decoded.issues.iter().enumerate() {
            let order = format_order(form, issue.place, &issue.fault)
                | match issue.fault {
                    // Where these stand there is nothing else; they stay in the order in which they were reported.
                    Fault::UnknownField { .. } => index as u64,
                    _ => 0,
                };
            self.find(What::Format(index as u32), issue.place, order);
            if !matches!(issue.fault, Fault::UnknownField { .. }) {
                self.blame(form, issue.place);
            }
        }
        sort(&mut self.needs, |a, b| a < b);
        self.needs.dedup();
        self.list_missing(form, mode);
        self.sort_findings();
        if self.verdict == Verdict::Pass && self.open != 0 {
            self.verdict = Verdict::Incomplete;
        }
        self.find_due(form, &scene);
        self.find_state(form, &scene);
    }

    /// Not inlined, as it is called from several places.
    #[inline(never)]
    pub(crate) fn find(&mut self, what: What, place: Place, order: u64) {
        self.findings.push(Finding { what, place, order });
    }

    #[inline(never)]
    pub(crate) fn sort_findings(&mut self) {
        sort(&mut self.findings, |a, b| a.order < b.order);
    }

    fn judge(&mut self, scene: &Scene, rule: &Rule, index: u8, explain: bool) {
        let at = self.outcomes.len();
        if explain {
            self.outcomes.push(RuleOutcome { rule: index, element: None, outcome: Outcome::NotApplicable });
        }
        let mut whole = Outcome::NotApplicable;
        judge::instances(scene, rule, None, |scene, outcome| {
            if outcome as u32 > whole as u32 {
                whole = outcome;
            }
            if explain && scene.element.is_some() {
                self.outcomes.push(RuleOutcome { rule: index, element: scene.element, outcome });
            }
            self.note(scene, rule, index, outcome);
        });
        if explain {
            self.outcomes[at].outcome = whole;
        }
        // A list rule that fails may have an element that is open; then it fails all the same.
        match (rule.severity, whole) {
            (Severity::Error, Outcome::Fail) => {
                self.failed |= 1 << rule.stage;
                self.verdict = Verdict::Fail;
            }
            (Severity::Error, Outcome::Unknown) => self.open |= 1 << rule.stage,
            _ => {}
        }
    }

    /// Makes a place fail, and the stages that name it.
    fn blame(&mut self, form: &Form, place: Place) {
        self.failed |= stages_naming(form, place);
        self.verdict = Verdict::Fail;
    }

    /// Notes what follows from a rule's outcome.
    pub(crate) fn note(&mut self, scene: &Scene, rule: &Rule, index: u8, outcome: Outcome) {
        match outcome {
            Outcome::Fail => {
                let place = judge::place_of(scene, rule);
                // One finding an operand.
                let mut operands = judge::failing(scene, rule);
                while operands != 0 {
                    let operand = operands.trailing_zeros() as u8;
                    operands &= operands - 1;
                    let order = u64::from(place.0) << 32 | (u64::from(index) + 1) << 16 | u64::from(operand);
                    self.find(What::Rule { rule: index, operand }, place, order);
                }
            }
            Outcome::Unknown => {
                let needs = &mut self.needs;
                judge::needs(scene, rule, &mut |place| needs.push(Need::new(place, index)));
            }
            _ => {}
        }
    }

    fn list_missing(&mut self, form: &Form, mode: Mode) {
        let mut first = 0;
        while first < self.needs.len() {
            let place = self.needs[first].place();
            let count = self.needs[first..].iter().take_while(|need| need.place() == place).count();
            self.missing.push(place);
            // More are less here, so that they stand first.
            self.next.push(u64::from(u32::MAX - count as u32) << 32 | u64::from(place.0));
            if mode == Mode::Submit {
                let what = What::Required { first: first as u32, count: count as u32 };
                self.find(what, place, u64::from(place.0) << 32);
                self.blame(form, place);
            }
            first += count;
        }
        sort(&mut self.next, |a, b| a < b);
    }

    /// The verdict of the stage of this index.
    pub fn stage(&self, index: usize) -> Verdict {
        Verdict::of(self.failed >> index & 1 != 0, self.open >> index & 1 != 0)
    }

    fn find_due(&mut self, form: &Form, scene: &Scene) {
        for (index, deadline) in form.deadlines.iter().enumerate() {
            if scene.eval(&deadline.when) != Tri::True {
                continue;
            }
            let Some(n) = scene.number(&deadline.at) else { continue };
            let at = match quantity(scene, &deadline.at, n) {
                Value::Day(day) => start_of(day),
                _ => n,
            };
            let overdue = match deadline.overdue {
                Overdue::Never => false,
                Overdue::Before => at < scene.as_of,
                Overdue::NotAfter => at <= scene.as_of,
            };
            self.due.push(Due { deadline: index as u8, at, overdue });
        }
    }

    fn find_state(&mut self, form: &Form, scene: &Scene) {
        let fails = |rule: u8| judge::outcome(scene, &form.rules[rule as usize]) == Outcome::Fail;
        let is = |state: &State| state.fails.is_none_or(fails) && scene.eval(&state.when) == state.is;
        self.state = form.states.iter().position(is).map(|index| index as u8);
    }

    /// The missing fields in the order that settles the verdict soonest.
    pub fn next(&self) -> impl Iterator<Item = Place> + '_ {
        self.next.iter().map(|key| Place(*key as u32))
    }
}

/// Where a check of format stands among the findings.
pub(crate) fn format_order(form: &Form, place: Place, fault: &Fault) -> u64 {
    let at = match fault {
        Fault::UnknownField { .. } => after_all(form, place),
        _ => place.0,
    };
    u64::from(at) << 32
}

/// A place after everything that an object holds; inner objects' before outer ones'.
fn after_all(form: &Form, object: Place) -> u32 {
    let Some(row) = object.row() else { return 0xFF00_0000 };
    if object.is_element() {
        return object.0 | 0xFF;
    }
    let last = form.schema.rows[row.0 as usize].end - 1;
    let top = match form.schema.rows[last as usize].list {
        NONE => last,
        list => list,
    };
    (u32::from(top) + 1) << 24 | 0x00FF_FFFE
}

/// The stages that have a rule which names the field, or one that the object or list holds.
pub(crate) fn stages_naming(form: &Form, place: Place) -> u32 {
    let rows = rows(form, place);
    let naming = form.rules.iter().filter(|rule| rule.reads & rows != 0);
    naming.fold(0, |stages, rule| stages | 1 << rule.stage)
}

/// The rows at a place and inside it, by their bits; an element's are its list's.
pub(crate) fn rows(form: &Form, at: Place) -> u64 {
    at.row().map_or(u64::MAX, |f| span(form, f))
}

/// A row and those inside it, by their bits.
pub(crate) fn span(form: &Form, f: F) -> u64 {
    (u64::MAX >> (64 - (form.schema.row(f).end - f.0))) << f.0
}

/// The index of a fault's id in [`FORMAT_IDS`].
pub const fn fault_code(fault: &Fault) -> usize {
    match fault {
        Fault::Type(_) => 0,
        Fault::Length(_) => 1,
        Fault::Enum => 2,
        Fault::Pattern => 3,
        Fault::Date => 4,
        Fault::Checksum => 5,
        Fault::Range => 6,
        Fault::Unique => 7,
        Fault::TooLarge => 8,
        Fault::UnknownField { .. } => 9,
        Fault::Syntax { .. } => 11,
    }
}

/// The index of `format/required` in [`FORMAT_IDS`].
pub const REQUIRED: usize = 10;
