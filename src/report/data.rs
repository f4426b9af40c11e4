//! A report as data. Each part is declared once: natively serde writes it as JSON, byte for byte as `JSON.stringify` writes
//! the package's; the engine sends it as words; and from its shape the package's type and reader are generated.

use crate::field::Place;
use crate::form::{Form, Rule, Severity};
use crate::read::Fault;
use crate::rule::Outcome;
use crate::rulebook::VERSION;

use super::codes::FormatCheck;
use super::datum::{
    AuthorityId, Datum, DeadlineId, DocumentId, FormId, Instant, Name, Params, Path, RuleId, StageId, StateId,
};
use super::finding::{Cause, Finding, Judged};
use super::fix::{FixOp, fix};
use super::part::{Each, FieldShape, Part, Parts, Read, Sent, Shape, Sink, Source, Type, part};
use super::protocol::packing;
use super::review::{Due, Review, RuleOutcome};
use super::verdict::{Mode, Verdict};

/// Every part that has a type and a reader of its own in JavaScript.
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
        /// Fields that are still needed to decide, in the form's order.
        missing "missing": Each<Places<'a>>, sent;
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
        message "message": Message<'a>, known("messageOf(of, rule, path.place, params)");
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
    /// The report of a review; `outcomes` where all rules' are asked for.
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
            next: Each(Next { form, review }),
            deadlines: Each(Deadlines { form, due: &review.due }),
            state: review.state.map(|index| StateId { form, index }),
            outcomes: outcomes.then_some(Each(Outcomes { form, outcomes: &review.outcomes })),
        }
    }
}

impl<'a> Issue<'a> {
    pub fn new(of: &'a Judged<'a>, finding: &'a Finding) -> Issue<'a> {
        let Judged { form, decoded, needs, .. } = *of;
        let fault = match finding.cause {
            Cause::Format(i) => Some(&decoded.issues[i as usize].fault),
            _ => None,
        };
        let rule_of = |index: u8| &form.rules[index as usize];
        // The rule that the issue is of, or the first that needs the field.
        let (rule, first) = match finding.cause {
            Cause::Rule { rule, .. } => (Some(rule_of(rule)), Some(rule_of(rule))),
            Cause::Required { first, .. } => {
                (None, needs.get(first as usize).map(|need| rule_of(need.rule())))
            }
            Cause::Format(_) => (None, None),
        };
        let check = fault.map_or(FormatCheck::Required, FormatCheck::of);
        let fix = fix(form, decoded, of.as_of, finding);
        Issue {
            rule: Code { of, finding, fault },
            severity: rule.map_or(check.info().severity, |rule| rule.severity),
            stage: rule.map(|rule| StageId { form, index: rule.stage }),
            path: IssuePath { of, place: finding.place, fault },
            message: Message { of, finding },
            params: Params { of, finding },
            clause: first.and_then(clause),
            fix: fix.map(|fix| Fix {
                path: Path { form, place: fix.place },
                op: fix.op,
                value: fix.value.map(|value| Datum { form, value }),
            }),
        }
    }
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

/// In the engine, rules have none: JavaScript knows it.
#[cfg(not(feature = "texts"))]
fn clause(_: &Rule) -> Option<Clause> {
    None
}

/// What an issue is of: a check of format, or a rule.
#[derive(Clone, Copy, Debug)]
pub struct Code<'a> {
    pub of: &'a Judged<'a>,
    pub finding: &'a Finding,
    /// What the decoder found, where it is that.
    pub fault: Option<&'a Fault>,
}

impl Code<'_> {
    fn number(&self) -> u32 {
        code(self.finding, self.fault.map_or(0, |fault| FormatCheck::of(fault) as usize))
    }
}

/// A finding's code: its check of format's, which is `format` where the decoder found it; or, past those, its rule's index,
/// and above that the operand of a split rule.
pub fn code(finding: &Finding, format: usize) -> u32 {
    let code = match finding.cause {
        Cause::Rule { rule, operand } => {
            (FormatCheck::ALL.len() + rule as usize) | ((operand as usize) << packing::OPERAND_SHIFT)
        }
        Cause::Format(_) => format,
        Cause::Required { .. } => FormatCheck::Required as usize,
    };
    code as u32
}

impl Part for Code<'_> {
    const TYPE: Type = Type::Named("RuleId");
}

impl Sent for Code<'_> {
    const READ: Read = Read::Value { read: "readCode()", made: "idOf(of.form, $)" };
    fn send(&self, to: &mut impl Sink) {
        to.word(self.number());
    }
}

/// Where an issue stands: a place, and there perhaps a key that the form does not have.
#[derive(Clone, Copy, Debug)]
pub struct IssuePath<'a> {
    of: &'a Judged<'a>,
    place: Place,
    fault: Option<&'a Fault>,
}

impl<'a> IssuePath<'a> {
    fn key(&self) -> Option<&'a str> {
        match self.fault {
            Some(Fault::UnknownField { key, .. }) => Some(self.of.decoded.values.kept(*key)),
            _ => None,
        }
    }
}

impl Part for IssuePath<'_> {
    const TYPE: Type = Type::Named("Path");
}

/// The place, then the key where the code says that there is one.
impl Sent for IssuePath<'_> {
    const READ: Read = Read::Value { read: "readIssuePath(of.form, rule)", made: "$.path" };
    fn send(&self, to: &mut impl Sink) {
        to.word(self.place.0);
        if let Some(key) = self.key() {
            to.text(key);
        }
    }
}

/// What is said of a finding, put into words when it is written.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    pub of: &'a Judged<'a>,
    pub finding: &'a Finding,
}

impl Part for Message<'_> {
    const TYPE: Type = Type::Named("string");
}

/// A list that a report has, as it is kept.
macro_rules! lists {
    ($($name:ident { $($field:ident: $ty:ty),+ } of $item:ty: |$of:ident| $parts:expr;)+) => {$(
        #[derive(Clone, Copy, Debug)]
        pub struct $name<'a> { $(pub $field: $ty),+ }
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

#[cfg(feature = "texts")]
mod written {
    //! How the parts that are no plain values are written.

    use serde::ser::{Serialize, Serializer};

    use super::super::datum::{Step, steps};
    use super::super::wording::message;
    use super::{Cause, Code, FormatCheck, IssuePath, Message, RuleId};

    impl Serialize for Code<'_> {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            match self.finding.cause {
                Cause::Rule { rule, .. } => RuleId { form: self.of.form, index: rule }.serialize(to),
                _ => to.serialize_str(self.fault.map_or(FormatCheck::Required, FormatCheck::of).id()),
            }
        }
    }

    impl Serialize for IssuePath<'_> {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            to.collect_seq(steps(self.of.form, self.place).chain(self.key().map(Step::Name)))
        }
    }

    impl Serialize for Message<'_> {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            to.serialize_str(&message(*self.of, self.finding))
        }
    }
}
