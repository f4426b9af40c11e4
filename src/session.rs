//! A form that is being edited. An edit judges again only the rules that read what it changes.
//!
//! What the edit may change is judged before it and after it: the first is what goes, the second what comes. The whole report
//! is made only when it is asked for.

use crate::field::{Element, FieldId, Place};
use crate::form::{Form, Rule, Severity};
use crate::read::Decoded;
use crate::report::codes::FormatCheck;
use crate::report::finding::{Cause, Finding, Need, format_order};
use crate::report::fix::{beside, told_from};
use crate::report::outcome;
use crate::report::review::{Review, fields_at, fields_within, needed_at};
use crate::report::verdict::{Mode, Verdict};
use crate::rule::{Context, Outcome};

/// A form that is being edited.
///
/// ```
/// # #[cfg(feature = "json")] {
/// use yushen::field::{FieldId, Place};
/// use yushen::read::{Decoded, Input};
/// use yushen::rule::Values;
/// use yushen::session::Session;
/// use yushen::{Mode, rulebook};
///
/// let form = rulebook::form("profile-mount").unwrap();
/// let mut data = Decoded::new(Values::new(form.schema));
/// data.read(serde_json::json!({ "miniProgram": { "online": false } })).unwrap();
/// let mut session = Session::open(form, data, 1_725_156_000_000, Mode::Draft);
/// assert_eq!(session.verdict().id(), "fail");
///
/// let online = form.schema.fields.iter().position(|field| field.path == "miniProgram.online").unwrap();
/// let online = Place::field(FieldId(online as u8));
/// assert!(session.edit(online, |data| data.take(online, Input::Bool(true))));
/// assert_eq!(session.verdict().id(), "incomplete");
/// assert_eq!((session.change().removed.len(), session.change().added.len()), (1, 0));
/// # }
/// ```
#[derive(Debug)]
pub struct Session {
    /// The form.
    pub form: &'static Form,
    /// Its values as they were read.
    pub decoded: Decoded,
    /// The instant to judge at, in milliseconds since 1970-01-01T00:00:00Z.
    pub as_of: i64,
    /// Whether missing fields are errors.
    pub mode: Mode,
    rules: Vec<Tally>,
    /// The missing fields with the rules that need them, in the order of places, then of rules.
    needs: Vec<Need>,
    /// For each need, how often it was found: a rule over a list may find it for each element.
    asking: Vec<u16>,
    change: Change,
    /// What the last judging found.
    found: Review,
}

/// What an edit changed.
#[derive(Debug, Default)]
pub struct Change {
    /// What was found before the edit, in what it may change, in the report's order.
    pub removed: Vec<Finding>,
    /// What was found after it. What is also in `removed` may be unchanged.
    pub added: Vec<Finding>,
    /// The fields that some rule came to need, now or maybe, or no longer needs; or that both happened to.
    pub needed: Vec<Place>,
}

/// How many findings a rule has, and for how many elements it is unknown.
#[derive(Clone, Debug, Default)]
struct Tally {
    failed: u16,
    unknown: u16,
}

impl Session {
    /// Starts with a form that was read. `as_of` is in milliseconds since 1970-01-01T00:00:00Z.
    pub fn open(form: &'static Form, decoded: Decoded, as_of: i64, mode: Mode) -> Session {
        let mut session = Session {
            form,
            decoded,
            as_of,
            mode,
            rules: Vec::new(),
            needs: Vec::new(),
            asking: Vec::new(),
            change: Change::default(),
            found: Review::default(),
        };
        session.restart();
        session
    }

    /// Judges everything again, after the whole form was read again.
    pub fn restart(&mut self) {
        self.needs.clear();
        self.asking.clear();
        self.rules.clear();
        self.rules.resize(self.form.rules.len(), Tally::default());
        self.decoded.classify(self.form);
        self.judge(Place::ROOT, true);
        self.change.clear();
    }

    /// Reads a place again, and judges what reads it. `read` reads the new value, after the old one was made absent.
    ///
    /// If the form has no such place, or its list no such element, it does nothing and returns false.
    #[must_use]
    pub fn edit(&mut self, at: Place, read: impl FnOnce(&mut Decoded)) -> bool {
        self.change.clear();
        if !self.has(at) {
            return false;
        }
        let touched = self.decoded.touched_by(at);
        self.judge(touched, false);
        self.decoded.edit(at, read);
        if let Some(categories) = self.form.categories
            && fields_at(self.form, at) & fields_within(self.form, categories.list) != 0
        {
            match at.index() {
                Some(i) => self.decoded.values.classify(categories, i),
                None => self.decoded.classify(self.form),
            }
        }
        self.judge(touched, true);
        true
    }

    /// Whether the form has a place now: an element counts only up to the end of its list.
    fn has(&self, at: Place) -> bool {
        let is_there = |i| i < self.decoded.values.len(FieldId(at.top() - 1));
        self.form.schema.has(at) && at.index().is_none_or(is_there)
    }

    /// Judges the rules that read a place, and adds what they find to what is known (`came`), or takes it away.
    fn judge(&mut self, at: Place, came: bool) {
        let Session { form, decoded, as_of, rules, needs, asking, change, found, .. } = self;
        let changed = fields_at(form, at);
        let context = Context::new(&decoded.values, *as_of);
        found.clear();
        for (index, issue) in decoded.issues.iter().enumerate() {
            if decoded.holds(at, issue.place) {
                // The order includes the check, as the issue itself is gone by the time the change is reported.
                let order =
                    format_order(form, issue.place, &issue.fault) | FormatCheck::of(&issue.fault) as u64;
                let cause = Cause::Format(index as u32);
                found.find(cause, issue.place, order);
            }
        }
        for (index, rule) in form.rules.iter().enumerate() {
            if rule.reads & changed == 0 {
                // Its outcome stays; but what is said of it, or its fix, may be another.
                if rules[index].failed > 0 && told_from(form, rule) & changed != 0 {
                    outcome::instances(&context, rule, None, |context, outcome| {
                        if outcome == Outcome::Fail {
                            found.note(context, rule, index as u8, outcome);
                        }
                    });
                }
                continue;
            }
            let known = found.findings.len();
            let mut unknown = 0;
            outcome::instances(&context, rule, only(form, rule, at, changed), |context, outcome| {
                unknown += u16::from(outcome == Outcome::Unknown);
                found.note(context, rule, index as u8, outcome);
            });
            let failed = (found.findings.len() - known) as u16;
            let tally = &mut rules[index];
            if came {
                tally.failed += failed;
                tally.unknown += unknown;
            } else {
                tally.failed -= failed;
                tally.unknown -= unknown;
            }
        }
        for need in &found.needs {
            if let Err(at) = change.needed.binary_search(&need.place()) {
                change.needed.insert(at, need.place());
            }
            match (needs.binary_search(need), came) {
                (Ok(at), true) => asking[at] += 1,
                (Err(at), true) => {
                    needs.insert(at, *need);
                    asking.insert(at, 1);
                }
                (Ok(at), false) => {
                    asking[at] -= 1;
                    if asking[at] == 0 {
                        needs.remove(at);
                        asking.remove(at);
                    }
                }
                (Err(_), false) => {}
            }
        }
        found.sort_findings();
        let kept = if came { &mut change.added } else { &mut change.removed };
        std::mem::swap(kept, &mut found.findings);
    }

    /// The verdict of the form as it is now.
    pub fn verdict(&self) -> Verdict {
        // In submit mode each missing field is an error.
        let mut failed = self.mode == Mode::Submit && self.needs.iter().any(|need| need.is_now())
            || self.decoded.issues.iter().any(|issue| FormatCheck::of(&issue.fault).is_error());
        let mut open = false;
        for (rule, tally) in self.form.rules.iter().zip(&self.rules) {
            if rule.severity == Severity::Error {
                failed |= tally.failed > 0;
                open |= tally.unknown > 0;
            }
        }
        Verdict::of(failed, open)
    }

    /// What the last edit changed.
    pub fn change(&self) -> &Change {
        &self.change
    }

    /// The absent fields with the rules that need them, now or maybe, in the order of places, then of when, then of rules.
    pub fn needs(&self) -> &[Need] {
        &self.needs
    }

    /// The fields that are needed now, in the form's order.
    pub fn missing(&self) -> impl Iterator<Item = Place> + '_ {
        self.absent().filter(|(_, is_now)| *is_now).map(|(place, _)| place)
    }

    /// The fields that may be needed yet, in the form's order.
    pub fn maybe(&self) -> impl Iterator<Item = Place> + '_ {
        self.absent().filter(|(_, is_now)| !*is_now).map(|(place, _)| place)
    }

    /// The absent fields that some rule needs, and whether it is now. Of a place's needs, those of now come first.
    fn absent(&self) -> impl Iterator<Item = (Place, bool)> + '_ {
        let mut last = None;
        let first_of_each = move |need: &&Need| last.replace(need.place()) != Some(need.place());
        self.needs.iter().filter(first_of_each).map(|need| (need.place(), need.is_now()))
    }

    /// The finding that the field at a place is missing, if it is.
    pub fn required(&self, place: Place) -> Option<Finding> {
        let first = self.needs.partition_point(|need| need.place() < place);
        let (_, count) = needed_at(&self.needs[first..], place);
        let cause = Cause::Required { first: first as u32, count: count as u32 };
        (count > 0).then_some(Finding { cause, place, order: u64::from(place.0) << 32 })
    }

    /// All that is found in the values as they are now. With `explain` the outcomes of all rules are kept.
    pub fn review(&self, explain: bool) -> Review {
        let mut review = Review::default();
        review.run(self.form, &self.decoded, self.as_of, self.mode, explain);
        review
    }
}

impl Change {
    fn clear(&mut self) {
        self.removed.clear();
        self.added.clear();
        self.needed.clear();
    }
}

/// The only element that a rule must be judged for after an edit of a place, if neither it nor its fixes read others.
fn only(form: &Form, rule: &Rule, at: Place, changed: u64) -> Element {
    let (list, _) = rule.each.as_ref()?;
    let reads_others = |rule: &Rule| rule.quantified() & changed != 0;
    if at.top() == list.0 + 1 && !reads_others(rule) && !beside(form, rule).any(reads_others) {
        at.index()
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Fault;
    use crate::read::Input;
    use crate::rule::Values;
    use crate::rulebook::{FORMS, form};

    fn open(form: &'static Form, json: &str) -> Session {
        let mut decoded = Decoded::new(Values::new(form.schema));
        decoded.read(&mut serde_json::Deserializer::from_str(json)).unwrap();
        Session::open(form, decoded, 0, Mode::Draft)
    }

    fn set(session: &mut Session, at: Place, text: &str) -> bool {
        session.edit(at, |decoded| decoded.take(at, Input::Text(text)))
    }

    fn found(session: &Session) -> String {
        format!("{:?} {:?}", session.review(true), session.decoded.issues)
    }

    #[test]
    fn an_edit_of_a_place_that_is_not_there_is_refused_and_changes_nothing() {
        for form in FORMS {
            let mut session = open(form, "{}");
            let before = found(&session);
            let (mut taken, mut refused) = (0, 0);
            for top in 0..=70u32 {
                for index in [0, 1, 2, 50, 51, 255, 0xFFFF] {
                    for inner in [0, 1, 2, 7, 20, 255] {
                        let at = Place(top << 24 | index << 8 | inner);
                        if set(&mut session, at, "x") {
                            taken += 1;
                            session = open(form, "{}");
                        } else {
                            refused += 1;
                            assert_eq!(found(&session), before, "{}: {at:?}", form.id);
                        }
                    }
                }
            }
            // The form and its fields outside of lists; no list has an element.
            assert!(taken > 2 && refused > 2000, "{}: {taken} taken, {refused} refused", form.id);
        }
    }

    #[test]
    fn repeats_are_marked_anew_after_each_edit_that_may_change_them() {
        let form = form("lead-page").unwrap();
        let row =
            |path| FieldId(form.schema.fields.iter().position(|field| field.path == path).unwrap() as u8);
        let (list, name, hint) = (row("fields"), row("fields[].name"), row("fields[].hint"));
        let mut session =
            open(form, r#"{"fields": [{"name": "phone"}, {"name": "phone"}, {"name": "city"}]}"#);
        let places = |session: &Session| -> Vec<Place> {
            let repeats = session.decoded.issues.iter().filter(|issue| matches!(issue.fault, Fault::Unique));
            repeats.map(|issue| issue.place).collect()
        };
        let second = [Place::inner(list, 1, name)];
        assert_eq!(places(&session), second);
        assert!(set(&mut session, Place::inner(list, 1, hint), "x"));
        assert_eq!(places(&session), second);
        assert!(set(&mut session, Place::inner(list, 0, name), "city"));
        assert_eq!(places(&session), [Place::inner(list, 2, name)]);
        assert!(set(&mut session, Place::inner(list, 2, name), "mail"));
        assert_eq!(places(&session), []);
    }
}
