//! Which fields are the applicant's to choose. All others are facts of the world or statements, which nobody sets for them.

use yushen::field::Kind;
use yushen::rulebook::FORMS;

use super::{none, rules};

/// A page may set these for the applicant, by a button; it is no lie whichever value they have.
const CHOICES: &[(&str, &[&str])] = &[
    ("binding", &["account.douyinId", "account.type", "capabilities", "documents"]),
    ("profile-mount", &["landingPage.mode", "landingPage.value"]),
    (
        "lead-page",
        &[
            "component.used",
            "consent.mode",
            "rights.canSkip",
            "fields",
            "fields[].name",
            "fields[].label",
            "fields[].required",
            "fields[].marker",
            "fields[].hint",
            "fields[].errorMessage",
            "presentation.container",
            "popup.trigger",
            "popup.delayMs",
            "authorization.requiredForService",
            "usage",
        ],
    ),
    ("sub-account-link", &["channel"]),
    ("employee-account", &["kind", "client.platform", "authorizationEndsOn", "grant.tools", "grant.modules"]),
    ("employee-showcase", &["inheritFromMain"]),
    ("employee-handover", &["action"]),
];

/// A new field is listed here, or says `.fact()`.
#[test]
fn what_is_no_fact_is_the_applicants_to_choose() {
    let mut choices = Vec::new();
    for form in FORMS {
        let of_form = form.schema.fields.iter().filter(|field| !matches!(field.kind, Kind::Group));
        let paths: Vec<&str> = of_form.filter(|field| !field.fact).map(|field| field.path).collect();
        if !paths.is_empty() {
            choices.push((form.id, paths));
        }
    }
    let listed: Vec<(&str, Vec<&str>)> =
        CHOICES.iter().map(|(form, paths)| (*form, paths.to_vec())).collect();
    assert_eq!(choices, listed);
}

/// What a rule names as another way out is a choice that it turns on.
#[test]
fn another_way_out_is_a_choice_that_the_rule_reads() {
    let mut faults = Vec::new();
    let mut count = 0;
    for (form, rule, id) in rules() {
        let Some(f) = rule.or_change else { continue };
        count += 1;
        let field = form.schema.field(f);
        if field.fact || rule.reads >> f.0 & 1 == 0 || f == rule.at {
            faults.push(format!("{id}: {}", field.path));
        }
    }
    assert!(count > 0);
    none(faults);
}
