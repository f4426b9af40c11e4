//! The report, as what is written or sent of it.
//!
//! Each part is declared once, by `part!`. From the declaration serde writes the JSON, the same bytes as `JSON.stringify`
//! makes of the npm package's report; the npm package's engine sends it to JavaScript as numbers; and the package's
//! TypeScript type and the code that reads those numbers are generated.

use crate::field::Place;
use crate::form::{Form, Rule, Severity};
use crate::rule::Outcome;
use crate::rulebook::VERSION;

use super::codes::severity_of;
use super::datum::{Datum, Instant, Params, Path};
use super::finding::{Cause, Finding, Judged};
use super::fix::{FixOp, fix};
use super::ids::{AuthorityId, DeadlineId, DocumentId, FormId, Name, RuleId, StageId, StateId};
use super::issue_fields::{Code, IssuePath, Message};
use super::part::{Each, FieldShape, Flag, Part, Parts, Read, Sent, Shape, Sink, Source, Type, part};
use super::plain::plain_fix;
use super::review::{Due, Review, RuleOutcome};
use super::verdict::{Mode, Verdict};

/// Every part that has its own type in JavaScript, and its own code that reads it.
pub const SHAPES: [&Shape; 7] = [
    &Report::SHAPE,
    &Stage::SHAPE,
    &Issue::SHAPE,
    &Clause::SHAPE,
    &Fix::SHAPE,
    &Deadline::SHAPE,
    &RuleResult::SHAPE,
];

part! {
    /// What a check found.
    Report<'a> {
        form "form": FormId, known("of.form.id");
        /// The version of the rulebook.
        rulebook "rulebook": Name, known("VERSION");
        /// `YYYY-MM-DDTHH:MM:SS[.mmm]+08:00`
        as_of "asOf": Instant, known("asOfText(of.asOf)");
        mode "mode": Mode, known("of.mode");
        verdict "verdict": Verdict, sent;
        stages "stages": Each<Stages<'a>>, sent;
        issues "issues": Each<Issues<'a>>, sent;
        /// The fields that are needed now, in the form's order.
        missing "missing": Each<Places<'a>>, sent;
        /// The fields that may be needed yet, depending on those, in the form's order.
        maybe "maybe": Each<Places<'a>>, sent;
        /// The missing fields in the order that settles the verdict soonest: first those that most rules wait
        /// for, then in the form's order. Asking for `next[0]` after each answer asks one question at a time.
        next "next": Each<Next<'a>>, sent;
        deadlines "deadlines": Each<Deadlines<'a>>, sent;
        /// `binding-lifecycle` only.
        state "state": Option<StateId<'a>>, sent;
        /// With `explain`.
        outcomes "outcomes": Option<Each<Outcomes<'a>>>, sent;
    }
}

part! {
    /// The verdict of a stage.
    Stage<'a> {
        id "id": StageId<'a>, sent;
        verdict "verdict": Verdict, sent;
    }
}

part! {
    /// Something that is wrong, or worth knowing.
    Issue<'a> read "noted(of, readIssue)" {
        /// A rule of the rulebook, or a check of format: `format/type`, `format/required`, …
        rule "rule": Code<'a>, sent;
        severity "severity": Severity, known("severityOf(of.form, rule)");
        stage "stage": Option<StageId<'a>>, known("stageOf(of.form, rule)");
        path "path": IssuePath<'a>, sent;
        /// In the locale: what is wrong, then what to do.
        message "message": Message<'a>, sent;
        /// What the message was made from: actual, required, …
        params "params": Params<'a>, sent;
        /// The clause that demands it; a check of the product's own has none.
        clause "clause": Option<Clause>, known("clauseOf(of.form, rule, params)");
        /// What would make the rule pass, as data.
        fix "fix": Option<Fix<'a>>, sent;
    }
}

part! {
    /// What a rule rests on.
    Clause {
        document "document": DocumentId;
        section "section": Name;
        authority "authority": AuthorityId;
    }
}

part! {
    /// A fix as data. Paths are those of the form.
    Fix<'a> {
        path "path": Path<'a>, sent;
        op "op": FixOp, sent;
        value "value": Option<Datum<'a>>, sent;
        /// `fact`: the field is a fact of the world, as a number of followers is, or a statement of the applicant's. Say "if it
        /// were 500", and never set it for them; what is no fact is theirs to choose.
        fact "fact": Flag, sent;
    }
}

part! {
    /// By when to act, or from when one may.
    Deadline<'a> {
        id "id": DeadlineId<'a>, sent;
        at "at": Instant, sent;
        rule "rule": Option<RuleId<'a>>, known("of.form.deadlines[id]!.rule");
        overdue "overdue": bool, sent;
    }
}

part! {
    /// The outcome of a rule, or of one element of a rule over a list, whose path it has then.
    RuleResult<'a> {
        rule "rule": RuleId<'a>, sent;
        path "path": Option<Path<'a>>, sent;
        outcome "outcome": Outcome, sent;
    }
}

impl<'a> Report<'a> {
    /// The report of a review. With `outcomes` it has the outcome of every rule, if the review was made with `explain`.
    pub fn new(of: &'a Judged<'a>, review: &'a Review, mode: Mode, outcomes: bool) -> Report<'a> {
        let form = of.form;
        Report {
            form: FormId(form.id),
            rulebook: Name(VERSION),
            as_of: Instant(of.as_of),
            mode,
            verdict: review.verdict,
            stages: Each(Stages { form, review }),
            issues: Each(Issues { of, findings: &review.findings }),
            missing: Each(Places { form, places: &review.missing }),
            maybe: Each(Places { form, places: &review.maybe }),
            next: Each(Next { form, review }),
            deadlines: Each(Deadlines { form, due: &review.due }),
            state: review.state.map(|index| StateId { form, index }),
            outcomes: outcomes.then_some(Each(Outcomes { form, outcomes: &review.outcomes })),
        }
    }
}

impl<'a> Issue<'a> {
    /// The issue that a finding makes.
    pub fn new(of: &'a Judged<'a>, finding: &'a Finding) -> Issue<'a> {
        let Judged { form, decoded, needs, .. } = *of;
        let fault = match finding.cause {
            Cause::Format(i) => Some(&decoded.issues[i as usize].fault),
            _ => None,
        };
        let rule_of = |index: u8| &form.rules[index as usize];
        // The rule that failed; and the rule whose clause is cited, which for a missing field is the first that needs it.
        let (rule, first) = match finding.cause {
            Cause::Rule { rule, .. } => (Some(rule_of(rule)), Some(rule_of(rule))),
            Cause::Required { first, .. } => {
                (None, needs.get(first as usize).map(|need| rule_of(need.rule())))
            }
            Cause::Format(_) => (None, None),
        };
        let fix = match fault {
            Some(fault) => plain_fix(form, decoded, fault, finding.place),
            None => fix(form, decoded, of.as_of, finding),
        };
        Issue {
            rule: Code { of, finding, fault },
            severity: severity_of(form, decoded, finding),
            stage: rule.map(|rule| StageId { form, index: rule.stage }),
            path: IssuePath { of, place: finding.place, fault },
            message: Message { of, finding },
            params: Params { of, finding },
            clause: first.and_then(clause),
            fix: fix.map(|fix| Fix {
                path: Path { form, place: fix.place },
                op: fix.op,
                value: fix.value.map(|value| Datum { form, value }),
                fact: Flag(is_fact(form, fix.place)),
            }),
        }
    }
}

/// Whether the field at a place, or the list of an element, is a fact.
fn is_fact(form: &Form, place: Place) -> bool {
    place.field_id().is_some_and(|f| form.schema.field(f).fact)
}

/// The clause that demands a rule.
#[cfg(feature = "texts")]
fn clause(rule: &Rule) -> Option<Clause> {
    let clause = &rule.clause;
    let document = clause.document;
    (!clause.product_check).then_some(Clause {
        document: DocumentId(document.id()),
        section: Name(clause.section),
        authority: AuthorityId(document.authority().id()),
    })
}

/// Without texts rules have no clauses: JavaScript finds them by the rule.
#[cfg(not(feature = "texts"))]
fn clause(_: &Rule) -> Option<Clause> {
    None
}

/// Defines a list of the report: what it is made from, and how its parts are made one after the other.
macro_rules! lists {
    ($($name:ident { $($field:ident: $ty:ty),+ } of $item:ty: |$of:ident| $parts:expr;)+) => {$(
        #[derive(Clone, Copy, Debug)]
        pub struct $name<'a> { $($field: $ty),+ }
        impl<'a> Parts for $name<'a> {
            type Item = $item;
            fn parts(&self) -> impl ExactSizeIterator<Item = $item> {
                let $of = *self;
                $parts
            }
        }
    )+};
}

lists! {
    Stages { form: &'a Form, review: &'a Review } of Stage<'a>: |of| (0..of.form.stages.len()).map(move |index| Stage {
        id: StageId { form: of.form, index: index as u8 },
        verdict: of.review.stage(index),
    });
    Issues { of: &'a Judged<'a>, findings: &'a [Finding] } of Issue<'a>: |of| of.findings.iter().map(move |finding| Issue::new(of.of, finding));
    Places { form: &'a Form, places: &'a [Place] } of Path<'a>: |of| of.places.iter().map(move |place| Path { form: of.form, place: *place });
    Next { form: &'a Form, review: &'a Review } of Path<'a>: |of| of.review.next().map(move |place| Path { form: of.form, place });
    Deadlines { form: &'a Form, due: &'a [Due] } of Deadline<'a>: |of| of.due.iter().map(move |due| {
        let form = of.form;
        let rule = form.deadlines[due.deadline as usize].rule;
        Deadline {
            id: DeadlineId { form, index: due.deadline },
            at: Instant(due.at),
            rule: rule.map(|index| RuleId { form, index }),
            overdue: due.overdue,
        }
    });
    Outcomes { form: &'a Form, outcomes: &'a [RuleOutcome] } of RuleResult<'a>: |of| of.outcomes.iter().map(move |outcome| {
        let form = of.form;
        let list = form.rules[outcome.rule as usize].each.as_ref().map(|(list, _)| *list);
        let place = list.zip(outcome.element).map(|(list, i)| Place::element(list, i));
        RuleResult {
            rule: RuleId { form, index: outcome.rule },
            path: place.map(|place| Path { form, place }),
            outcome: outcome.outcome,
        }
    });
}
