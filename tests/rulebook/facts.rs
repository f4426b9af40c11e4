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

/// Texts that say nothing of who anyone is, so that they may be passed on with the form.
const PUBLIC_TEXTS: &[(&str, &[&str])] = &[
    (
        "binding",
        &[
            "miniProgram.appId",
            "miniProgram.categories[].level1",
            "miniProgram.categories[].level2",
            "miniProgram.categories[].level3",
        ],
    ),
    ("profile-mount", &["landingPage.value"]),
    (
        "lead-page",
        &[
            "miniProgram.categories[].level1",
            "miniProgram.categories[].level2",
            "miniProgram.categories[].level3",
            "component.id",
            "disclosure.purpose",
            "disclosure.scope",
            "disclosure.method",
            "disclosure.benefit",
            "privacy.notice",
            "privacy.protection",
            "fields[].name",
            "fields[].label",
            "fields[].hint",
            "fields[].errorMessage",
        ],
    ),
    ("employee-account", &["client.version"]),
];

/// A new text is listed here, or says `.personal()`.
#[test]
fn what_is_not_public_is_personal() {
    let mut texts = Vec::new();
    for form in FORMS {
        let is_text = |kind: &Kind| matches!(kind, Kind::Text { .. } | Kind::Coded(_));
        let of_form = form.schema.fields.iter().filter(|field| is_text(&field.kind));
        let paths: Vec<&str> = of_form.filter(|field| !field.personal).map(|field| field.path).collect();
        if !paths.is_empty() {
            texts.push((form.id, paths));
        }
    }
    let listed: Vec<(&str, Vec<&str>)> =
        PUBLIC_TEXTS.iter().map(|(form, paths)| (*form, paths.to_vec())).collect();
    assert_eq!(texts, listed);
}
