//! Writes a report as JSON, byte for byte as `JSON.stringify` writes the package's.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::field::time::{print_date, print_instant};
use crate::field::{Locale, Place};
use crate::form::{Form, Rule};
use crate::read::{Decoded, Fault};
use crate::rulebook::VERSION;

use super::codes::{FORMAT_IDS, REQUIRED, fault_code};
use super::finding::{Cause, Finding};
use super::fix::{Fix, fix};
use super::params::{Value, params, words_for};
use super::review::Review;
use super::verdict::Mode;
use super::wording::{KINDS, message};

/// A review, ready to be written.
pub struct Written<'a> {
    pub form: &'static Form,
    pub decoded: &'a Decoded,
    pub review: &'a Review,
    pub as_of: i64,
    pub mode: Mode,
    pub locale: Locale,
    /// Whether the outcomes of all rules are written.
    pub explain: bool,
}

impl Written<'_> {
    /// The path of a place.
    fn path(&self, place: Place, key: Option<&str>) -> Vec<Step> {
        let mut path = Vec::new();
        if let Some(f) = place.field_id() {
            for (i, part) in self.form.schema.field(f).path.split("[].").enumerate() {
                if let (1, Some(index)) = (i, place.index()) {
                    path.push(Step::Index(index));
                }
                path.extend(part.split('.').map(|name| Step::Name(String::from(name))));
            }
            if let (true, Some(index)) = (place.is_element(), place.index()) {
                path.push(Step::Index(index));
            }
        }
        path.extend(key.map(|key| Step::Name(String::from(key))));
        path
    }

    fn key<'b>(&'b self, finding: &Finding) -> Option<&'b str> {
        match finding.cause {
            Cause::Format(i) => match &self.decoded.issues[i as usize].fault {
                Fault::UnknownField { key, .. } => Some(self.decoded.values.kept(*key)),
                _ => None,
            },
            _ => None,
        }
    }

    fn rule_id(&self, rule: u8) -> String {
        format!("{}/{}", self.form.id, self.form.rules[rule as usize].name)
    }
}

#[derive(serde::Serialize)]
#[serde(untagged)]
enum Step {
    Name(String),
    Index(u16),
}

/// Writes a map of entries, those that are absent left out.
macro_rules! object {
    ($serializer:expr; $($key:expr => $value:expr),* $(,)?) => {{
        let mut map = $serializer.serialize_map(None)?;
        $(if let Some(value) = $value {
            map.serialize_entry($key, &value)?;
        })*
        map.end()
    }};
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let review = self.review;
        let path = |place: Place| self.path(place, None);
        let stages = self.form.stages.iter().enumerate();
        let stages: Vec<_> =
            stages.map(|(i, stage)| Stage { id: stage.id, verdict: review.stage(i).id() }).collect();
        let issues: Vec<_> = review.findings.iter().map(|finding| Issue { of: self, finding }).collect();
        let deadlines: Vec<_> = review
            .due
            .iter()
            .map(|due| {
                let deadline = &self.form.deadlines[due.deadline as usize];
                Deadline {
                    id: deadline.id,
                    at: print_instant(due.at),
                    rule: deadline.rule.map(|rule| self.rule_id(rule)),
                    overdue: due.overdue,
                }
            })
            .collect();
        let outcomes = self.explain.then(|| {
            let all = review.outcomes.iter().map(|o| {
                let list = self.form.rules[o.rule as usize].each.as_ref().map(|(list, _)| *list);
                let place = list.zip(o.element).map(|(list, i)| Place::element(list, i));
                Outcome {
                    rule: self.rule_id(o.rule),
                    path: place.map(|place| self.path(place, None)),
                    outcome: o.outcome.id(),
                }
            });
            all.collect::<Vec<_>>()
        });
        object!(s;
            "form" => Some(self.form.id),
            "rulebook" => Some(VERSION),
            "asOf" => Some(print_instant(self.as_of)),
            "mode" => Some(self.mode.id()),
            "verdict" => Some(review.verdict.id()),
            "stages" => Some(stages),
            "issues" => Some(issues),
            "missing" => Some(review.missing.iter().map(|place| path(*place)).collect::<Vec<_>>()),
            "next" => Some(review.next().map(path).collect::<Vec<_>>()),
            "deadlines" => Some(deadlines),
            "state" => review.state.map(|state| self.form.states[state as usize].id),
            "outcomes" => outcomes,
        )
    }
}

#[derive(serde::Serialize)]
struct Stage {
    id: &'static str,
    verdict: &'static str,
}

#[derive(serde::Serialize)]
struct Deadline {
    id: &'static str,
    at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<String>,
    overdue: bool,
}

#[derive(serde::Serialize)]
struct Outcome {
    rule: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<Vec<Step>>,
    outcome: &'static str,
}

struct Issue<'a> {
    of: &'a Written<'a>,
    finding: &'a Finding,
}

impl Issue<'_> {
    /// The rule that the issue is of, or the first that needs the field.
    fn rule(&self) -> Option<&'static Rule> {
        let index = match self.finding.cause {
            Cause::Rule { rule, .. } => rule,
            Cause::Required { first, .. } => self.of.review.needs[first as usize].rule(),
            Cause::Format(_) => return None,
        };
        Some(&self.of.form.rules[index as usize])
    }
}

impl Serialize for Issue<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let (of, finding) = (self.of, self.finding);
        let (id, severity, stage) = match finding.cause {
            Cause::Rule { rule, .. } => {
                let of_rule = &of.form.rules[rule as usize];
                let stage = of.form.stages[of_rule.stage as usize].id;
                (of.rule_id(rule), of_rule.severity.id(), Some(stage))
            }
            Cause::Required { .. } => (String::from(FORMAT_IDS[REQUIRED]), "error", None),
            Cause::Format(i) => {
                let fault = &of.decoded.issues[i as usize].fault;
                let is_warning = matches!(fault, Fault::UnknownField { .. });
                let severity = if is_warning { "warning" } else { "error" };
                (String::from(FORMAT_IDS[fault_code(fault)]), severity, None)
            }
        };
        let clause = self.rule().map(|rule| rule.clause).filter(|clause| !clause.product_check);
        let clause = clause.map(|clause| Clause {
            document: clause.document.id(),
            section: clause.section,
            authority: clause.document.authority().id(),
        });
        let fix = fix(of.form, of.decoded, of.as_of, finding);
        object!(s;
            "rule" => Some(id),
            "severity" => Some(severity),
            "stage" => stage,
            "path" => Some(of.path(finding.place, of.key(finding))),
            "message" => Some(message(of.form, of.decoded, &of.review.needs, of.as_of, finding, of.locale)),
            "params" => Some(Params { of, finding }),
            "clause" => clause,
            "fix" => fix.map(|fix| Remedy { of, fix }),
        )
    }
}

#[derive(serde::Serialize)]
struct Clause {
    document: &'static str,
    section: &'static str,
    authority: &'static str,
}

struct Params<'a> {
    of: &'a Written<'a>,
    finding: &'a Finding,
}

impl Serialize for Params<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Written { form, decoded, review, as_of, .. } = self.of;
        let mut map = s.serialize_map(None)?;
        let mut result = Ok(());
        params(
            form,
            decoded,
            &review.needs,
            *as_of,
            self.finding,
            &mut |name: &'static str, value: Value| {
                if result.is_ok() {
                    result = map.serialize_entry(name, &Data { of: self.of, value });
                }
            },
        );
        result?;
        map.end()
    }
}

struct Remedy<'a> {
    of: &'a Written<'a>,
    fix: Fix,
}

impl Serialize for Remedy<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        object!(s;
            "path" => Some(self.of.path(self.fix.place, None)),
            "op" => Some(self.fix.op.id()),
            "value" => self.fix.value.map(|value| Data { of: self.of, value }),
        )
    }
}

/// A value as data.
struct Data<'a> {
    of: &'a Written<'a>,
    value: Value<'a>,
}

impl Serialize for Data<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self.value {
            Value::Int(n) => s.serialize_i64(n),
            Value::Bool(b) => s.serialize_bool(b),
            Value::Word(word) => s.serialize_str(word),
            Value::Kind(kind) => s.serialize_str(KINDS[kind].0),
            Value::Day(day) => s.serialize_str(&print_date(day)),
            Value::Instant(at) => s.serialize_str(&print_instant(at)),
            Value::Choices(choices, mask) => {
                let words = choices.iter().enumerate().filter(|(i, _)| mask >> i & 1 != 0);
                s.collect_seq(words.map(|(_, choice)| choice.id))
            }
            Value::Rules(needs) => {
                let mut seq = s.serialize_seq(Some(needs.len()))?;
                for need in needs {
                    seq.serialize_element(&self.of.rule_id(need.rule()))?;
                }
                seq.end()
            }
            Value::Place(place) => self.of.path(place, None).serialize(s),
            Value::Element(conditions) => s.collect_map(words_for(self.of.form, conditions)),
            Value::Levels(table, row) => s.collect_seq(table.levels(row)),
        }
    }
}
