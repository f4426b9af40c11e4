//! A rule in plain words. The form's page in `docs/` and the rule's page on the web page both say these.

use super::case_lines::{Way, Witnesses};
use super::conditions::Speaker;
use super::limits;
use super::names;
use super::rules::Placed;

/// What is said of a rule, as sentences.
pub struct RuleWords {
    /// When it applies.
    pub applies: String,
    /// What it requires.
    pub requires: String,
    /// What is said where it fails, with its parameters in braces.
    pub otherwise: String,
    /// One way each to pass, to fail and to stay unknown.
    pub ways: [Way; 3],
}

impl RuleWords {
    pub fn of(s: Speaker, placed: Placed, witnesses: &Witnesses) -> RuleWords {
        let Placed { form, rule, .. } = placed;
        RuleWords {
            applies: limits::sentence(&s.applies(rule), s.locale),
            requires: limits::sentence(&s.condition(&rule.requires), s.locale),
            otherwise: names::without_options(&form.message_of(rule, s.locale)),
            ways: witnesses.ways(s, rule),
        }
    }
}
