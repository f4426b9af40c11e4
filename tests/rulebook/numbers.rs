//! A number stands in one place, the rule: every other number in a text is one of its constants, or it is known what it is.

use std::collections::BTreeSet;

use yushen::field::time::{day_of, print_date};
use yushen::field::{Field, FieldId, Kind, Locale};
use yushen::form::{CONSTANTS, Clause, ClauseKind, Form, Rule};
use yushen::rule::{Expr, Num, Op, bit};
use yushen::rulebook::{CLAUSES, FORMS, READINGS};

use super::texts::{Text, texts};
use super::{none, rules};

/// What a number is that a text has of its own.
enum Why {
    /// A constant of another rule, or of a deadline.
    Of(&'static str),
    Because(&'static str),
}
use Why::{Because, Of};

const SOURCE: Why = Because("the source's figure, and no rule's");
const DATE: Why = Because("the date of a source");
const NAME: Why = Because("part of a name");
const COUNT: Why = Because("counts what the text itself lists or its source shows");

/// Where such numbers stand, what they stand in, and why.
const KNOWN: &[(&str, &[&str], Why)] = &[
    ("binding miniProgram.categories[].level", &["Level 1", "Level 2", "Level 3"], NAME),
    ("lead-page miniProgram.categories[].level", &["level 1", "level 2", "level 3"], NAME),
    ("employee-account enterprise.growthLevel", &["Lv1", "Lv2", "Lv3"], NAME),
    ("employee-account-guide/2.quota summary", &["Lv1", "Lv2"], NAME),
    ("employee-account-guide/certification.phone summary", &["0元使用企业号"], NAME),
    ("profile-mount-guide/scenario.industries reason", &["常见问题 1"], NAME),
    ("profile-mount account.effectiveFans help", &["T+1"], NAME),
    ("profile-mount-guide/account.2.fans summary", &["T+1"], NAME),
    ("sub-account-article/intro.technique summary", &["OAuth 2.0"], NAME),
    ("profile-mount/landing-path message", &["pages/index/index?id=1"], Because("an example")),
    ("entry Instant", &["2024-09-01T10:00:00+08:00"], Because("an example")),
    ("entry ", &["2024-09-01", "12000", "20.7", "如 60", "such as 60"], Because("an example")),
    ("entry AppId", &["16", "18", "0–9"], Because("the format's own shape")),
    ("entry Uscc", &["18"], Because("the format's own shape")),
    ("entry ResidentId", &["18"], Because("the format's own shape")),
    ("Region", &["第 3 到 8", "3 to 8"], Because("the format's own shape")),
    ("BirthDate", &["第 7 到 14", "7 to 14"], Because("the format's own shape")),
    ("VersionParts", &["2 到 4", "2 to 4", "4 位", "4 digits"], Because("the format's own shape")),
    ("Year", &["1970", "2999"], Because("the years that dates may have")),
    ("OddChecksum", &["2016"], Because("since when codes are given by the standard")),
    ("kind elevenDigits", &["11"], Because("as many as a mobile number has")),
    ("sub-account-unlink unsettledStarOrders help", &["0"], Because("how to say that there are none")),
    (
        "reading of lead-page/no-popup-on-entry",
        &["定时为 0", "timer of 0"],
        Of("lead-page/no-popup-on-entry"),
    ),
    ("reading of binding-lifecycle/confirmed-in-time", &["N×24"], Because("the hours of a day")),
    ("binding/other-entity-unstated", &["限 1 个", "可绑 1 个"], Of("binding/brand-limit-1")),
    ("reading of binding/other-entity-unstated", &["1 个同主体"], Of("binding/brand-limit-1")),
    ("table binding one-brand", &["1"], Of("binding/brand-limit-1")),
    ("table binding two-brand", &["2"], Of("binding/brand-limit-2")),
    ("table binding ten-brand", &["10"], Of("binding/brand-limit-10")),
    ("binding/other-entity-unstated message", &["2024-10-25"], DATE),
    ("reading of binding/other-entity-unstated", &["2024-10-25"], DATE),
    ("employee-account-guide/title summary", &["2022-12-08"], DATE),
    ("employee-account-guide note", &["2022-12-08"], DATE),
    ("sub-account-article/intro.statistics summary", &["2023"], DATE),
    ("sub-account-article/5.statistics summary", &["2023"], DATE),
    ("sub-account-article/1.limits summary", &["2023"], DATE),
    ("quota-expansion overdueUnused help", &["15"], Of("binding-lifecycle/used-in-time")),
    ("quota-expansion/effective-use message", &["15"], Of("binding-lifecycle/used-in-time")),
    ("binding-rules/4.2.2.next summary", &["3"], Of("binding-lifecycle/confirmed-in-time")),
    ("binding-rules/4.2.3.next summary", &["15"], Of("binding-lifecycle/used-in-time")),
    ("employee-account-guide/3.2.submit summary", &["48"], Of("employee-account/accepted-in-time")),
    ("employee-account-guide/3.2.lapse summary", &["48"], Of("employee-account/accepted-in-time")),
    ("reading of profile-mount/effective-fans", &["00:00"], Because("midnight")),
    ("binding-lifecycle/confirmed-in-time message", &["00:00"], Because("midnight")),
    ("employee-account/accepted-in-time message", &["00:00"], Because("midnight")),
    ("sub-account-link/code-current message", &["00:00"], Because("midnight")),
    ("binding-lifecycle/used-in-time message", &["00:00"], Because("midnight")),
    ("profile-mount-guide/account.2.intro summary", &["2024-08-15"], Of("profile-mount/effective-fans")),
    ("profile-mount-guide/faq.7 summary", &["2024-08-15"], Of("profile-mount/effective-fans")),
    ("profile-mount-guide/faq.8 summary", &["2024-08-15"], Of("profile-mount/effective-fans")),
    ("sub-account-article/6.history summary", &["90"], Of("sub-account-unlink/history-until")),
    ("reading of sub-account-unlink/*", &["90"], Of("sub-account-unlink/history-until")),
    ("sub-account-article/6.penalty summary", &["超过 3 次", "Beyond 3"], Of("sub-account-unlink/frequency")),
    ("sub-account-article/6.penalty summary", &["20"], SOURCE),
    ("sub-account-unlink/frequency message", &["20"], SOURCE),
    ("reading of sub-account-unlink/frequency", &["第 4 次"], Because("one more than are few")),
    ("reading of sub-account-link/same-subject", &["10"], Of("sub-account-link/limit-enterprise")),
    ("reading of sub-account-link/limit-enterprise", &["5"], Of("sub-account-link/limit-special")),
    ("reading of employee-showcase/fans", &["10 个", "10 public"], Of("employee-showcase/videos")),
    ("sub-account-link/special-review message", &["5–7"], SOURCE),
    ("sub-account-article/1.review summary", &["5–7"], SOURCE),
    ("profile-mount-guide/steps.2.review summary", &["1–3"], SOURCE),
    ("sub-account-article/3.commercial summary", &["6"], SOURCE),
    ("sub-account-article/4.showcase summary", &["48"], SOURCE),
    ("sub-account-article/2.steps summary", &["5", "4"], COUNT),
    ("reading of sub-account-link/roles-limit", &["3"], COUNT),
];

/// The numbers in a text, in figures.
fn numbers(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == ','));
    let words = words.map(|word| word.trim_matches(['.', ',']).replace(',', ""));
    words.filter(|word| word.contains(|c: char| c.is_ascii_digit())).collect()
}

/// The numbers that a rule knows: what it compares with, the lengths of its shapes, the day since when it applies.
fn of_rule(form: &Form, rule: &Rule) -> BTreeSet<String> {
    let mut all: BTreeSet<String> = form.constants(rule).into_iter().map(|(_, value)| value).collect();
    for expr in [Some(&rule.when), rule.each.as_ref().map(|(_, applies)| applies), Some(&rule.requires)] {
        expr.into_iter().for_each(|expr| of_expr(expr, &mut all));
    }
    all
}

fn of_expr(expr: &Expr, to: &mut BTreeSet<String>) {
    match expr {
        Expr::Compare(Num::AsOf(_), _, Num::Const(at)) => to.extend(numbers(&print_date(day_of(*at)))),
        Expr::Compare(_, Op::Eq, Num::Const(n)) => _ = to.insert(format!("{n}")),
        Expr::Compare(_, _, Num::By(_, of)) => to.extend(of.iter().map(|n| format!("{n}"))),
        Expr::Matches(_, shape) => to.extend(numbers(shape.info().takes.get(Locale::ZhCn))),
        Expr::Not(inner) | Expr::Some(_, inner) => of_expr(inner, to),
        Expr::And(all) | Expr::Or(all) => all.iter().for_each(|expr| of_expr(expr, to)),
        Expr::If(all) => all.iter().for_each(|expr| of_expr(expr, to)),
        _ => {}
    }
}

/// The numbers of the rule or the deadline of an id.
fn named(id: &str) -> BTreeSet<String> {
    let rule = rules().find(|(_, _, rule)| rule == id).map(|(form, rule, _)| of_rule(form, rule));
    rule.unwrap_or_else(|| {
        let mut deadlines = FORMS.iter().flat_map(|form| form.deadlines.iter().map(move |of| (form, of)));
        let (form, deadline) = deadlines
            .find(|(form, of)| format!("{}/{}", form.id, of.id) == id)
            .unwrap_or_else(|| panic!("no rule or deadline {id}"));
        form.period_of(deadline).into_iter().map(|(_, value)| value).collect()
    })
}

/// The numbers that a text may name: of the rules that read the field, carry the clause or are read so; the field's format's.
fn known_at(place: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let mut add = |form: &Form, rule: &Rule| all.extend(of_rule(form, rule));
    for (form, rule, id) in rules() {
        let of_field = |(row, field): (usize, &Field)| {
            let named = place.strip_prefix(form.id).and_then(|rest| rest.strip_prefix(' '));
            named.is_some_and(|rest| rest.split(' ').next() == Some(field.path))
                && rule.reads & bit(FieldId(row as u8)) != 0
        };
        if place == format!("{id} message") || place == format!("{id} title") {
            // What is compared with has a name there; the length of a shape has none.
            if matches!(rule.requires, Expr::Matches(..)) {
                add(form, rule);
            }
        } else if form.schema.fields.iter().enumerate().any(of_field) || is_reading_of(place, &id) {
            add(form, rule);
        }
    }
    for clause in CLAUSES.iter().flat_map(|clauses| clauses.iter()) {
        if place == format!("{} summary", clause.id) && matches!(clause.kind, ClauseKind::Rule) {
            rules()
                .filter(|(form, rule, _)| carries(form, rule, clause))
                .for_each(|(form, rule, _)| add(form, rule));
        }
    }
    for field in FORMS.iter().flat_map(|form| form.schema.fields.iter().map(move |field| (form, field))) {
        if let (form, Field { kind: Kind::Coded(format), path, .. }) = field
            && place == format!("{} {path} help", form.id)
        {
            let info = format.info();
            all.extend([info.takes, info.hint].iter().flat_map(|words| numbers(words.get(Locale::ZhCn))));
        }
    }
    all
}

fn is_reading_of(place: &str, id: &str) -> bool {
    place.strip_prefix("reading of ").is_some_and(|first| {
        READINGS.iter().any(|reading| reading.rules[0] == first && reading.rules.contains(&id))
    })
}

fn carries(form: &Form, rule: &Rule, clause: &Clause) -> bool {
    let cited = rule.clause;
    !cited.product_check
        && cited.document == clause.document
        && clause.forms.contains(&form.id)
        && cited.section.split(", ").any(|section| section == clause.section)
}

#[test]
fn every_number_in_a_text_is_a_rules_or_known() {
    let mut faults = Vec::new();
    let mut used = BTreeSet::new();
    // A format's and a shape's own words stand beside what they are words for.
    for Text { place, written, .. } in
        texts().into_iter().filter(|text| !text.place.ends_with(" takes") && !text.place.ends_with(" hint"))
    {
        if Locale::ALL.iter().all(|locale| numbers(written.get(*locale)).is_empty()) {
            continue;
        }
        let known = known_at(&place);
        for locale in Locale::ALL {
            let mut text = String::from(written.get(locale));
            for (of, literals, _) in KNOWN.iter().filter(|(of, ..)| place.starts_with(of)) {
                for literal in literals.iter().filter(|literal| text.contains(**literal)).collect::<Vec<_>>()
                {
                    text = text.replace(literal, "");
                    used.insert((of, literal));
                }
            }
            let left: Vec<_> = numbers(&text).into_iter().filter(|number| !known.contains(number)).collect();
            if !left.is_empty() {
                faults.push(format!("{place}: {left:?} of {known:?} in “{}”", written.get(locale)));
            }
        }
    }
    for (of, literals, why) in KNOWN {
        let unused = literals.iter().filter(|literal| !used.contains(&(of, *literal)));
        faults.extend(unused.map(|literal| format!("{of}: {literal} stands nowhere")));
        match why {
            Of(id) => {
                let known = named(id);
                let other =
                    literals.iter().flat_map(|literal| numbers(literal)).filter(|n| !known.contains(n));
                faults.extend(other.map(|number| format!("{of}: {number} is not {id}'s, of {known:?}")));
            }
            Because(why) => assert!(!why.is_empty(), "{of}"),
        }
    }
    none(faults);
}

#[test]
fn published_texts_have_their_constants() {
    let left = texts().into_iter().filter(|text| {
        let has = |name: &str| text.words.iter().any(|words| words.contains(&format!("{{{name}}}")));
        CONSTANTS.iter().any(|name| has(name))
    });
    none(left.map(|text| text.place).collect());
}

/// Numbers that a text has in words, as figures.
fn in_words(text: &str) -> BTreeSet<String> {
    const WORDS: [(&str, u8); 29] = [
        ("zero", 0),
        ("one", 1),
        ("first", 1),
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("fourth", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("eight", 8),
        ("nine", 9),
        ("ten", 10),
        ("fifteen", 15),
        ("sixteenth", 16),
        ("零", 0),
        ("一", 1),
        ("二", 2),
        ("两", 2),
        ("三", 3),
        ("四", 4),
        ("五", 5),
        ("六", 6),
        ("七", 7),
        ("八", 8),
        ("九", 9),
        ("十", 10),
        ("十五", 15),
        ("十六", 16),
    ];
    let lower = text.to_lowercase();
    let words: BTreeSet<&str> = lower.split(|c: char| !c.is_ascii_alphabetic()).collect();
    let has = |word: &str| if word.is_ascii() { words.contains(word) } else { text.contains(word) };
    WORDS.iter().filter(|(word, _)| has(word)).map(|(_, n)| format!("{n}")).collect()
}

#[test]
fn both_languages_name_the_same_numbers() {
    let plain = |text: &str| -> BTreeSet<String> {
        numbers(text)
            .iter()
            .map(|n| String::from(n.trim_start_matches('0')))
            .map(|n| if n.is_empty() { "0".into() } else { n })
            .collect()
    };
    let mut faults = Vec::new();
    for Text { place, words: [zh, en], .. } in texts() {
        let lacking = |of: &str, other: &str| -> Vec<String> {
            let known = &plain(other) | &in_words(other);
            plain(of).into_iter().filter(|number| !known.contains(number)).collect()
        };
        let (en_lacks, zh_lacks) = (lacking(&zh, &en), lacking(&en, &zh));
        if !en_lacks.is_empty() || !zh_lacks.is_empty() {
            faults.push(format!("{place}: en lacks {en_lacks:?}, zh lacks {zh_lacks:?}"));
        }
    }
    none(faults);
}
