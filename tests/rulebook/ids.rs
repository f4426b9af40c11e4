//! Rule ids are kept for good: who stored one can still look it up.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use yushen::report::codes::format_ids;
use yushen::rulebook::FORMS;

use super::{none, rules};

const HEADING: &str = "\
# Every rule id that was ever released. An id is never used again for something else.
# A rule that is renamed or taken up by another leaves a line: old -> new
# To add new ids: UPDATE=1 cargo test --test rulebook
";

fn ledger() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rule-ids.txt")
}

/// The ids of today, in the rulebook's order.
fn ids() -> Vec<String> {
    rules().map(|(_, _, id)| id).chain(format_ids().map(String::from)).collect()
}

/// What is wrong with a ledger, given the ids of today.
fn faults(text: &str, today: &BTreeSet<String>) -> Vec<String> {
    let mut faults = Vec::new();
    let mut lines = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let (id, heir) = line.split_once(" -> ").map_or((line, None), |(id, heir)| (id, Some(heir)));
        if lines.insert(id, heir).is_some() {
            faults.push(format!("{id} stands there twice"));
        }
    }
    for (id, heir) in &lines {
        match heir {
            None if !today.contains(*id) => {
                faults.push(format!(
                    "{id} is gone: keep it, or leave a line `{id} -> its heir` in docs/rule-ids.txt"
                ));
            }
            Some(_) if today.contains(*id) => faults.push(format!("{id} leads elsewhere, but is in use")),
            Some(heir) if !lines.contains_key(heir) => {
                faults.push(format!("{id} leads to {heir}, which never was"))
            }
            Some(heir) if lines[heir].is_some() => {
                faults.push(format!("{id} leads to {heir}, which leads on"))
            }
            _ => {}
        }
    }
    let new = today.iter().filter(|id| !lines.contains_key(id.as_str()));
    faults.extend(new.map(|id| format!("{id} is new: run UPDATE=1 cargo test --test rulebook")));
    faults
}

#[test]
fn no_id_is_lost() {
    let today: BTreeSet<String> = ids().into_iter().collect();
    let mut text =
        fs::read_to_string(ledger()).map_or_else(|_| HEADING.into(), |text| text.replace("\r\n", "\n"));
    if std::env::var_os("UPDATE").is_some() {
        let known = |id: &String| text.lines().any(|line| line.split(" -> ").next() == Some(id));
        let new: String = ids().iter().filter(|id| !known(id)).map(|id| format!("{id}\n")).collect();
        text.push_str(&new);
        fs::write(ledger(), &text).expect("docs/rule-ids.txt");
    }
    none(faults(&text, &today));
}

#[test]
fn the_ledger_sees_what_is_wrong() {
    let today: BTreeSet<String> = ["a/new".into(), "a/kept".into()].into();
    assert_eq!(faults("# note\na/kept\na/old -> a/new\na/new\n", &today), [""; 0]);
    assert_eq!(faults("a/kept\na/new\na/gone\n", &today).len(), 1, "lost without a redirect");
    assert_eq!(faults("a/kept\n", &today).len(), 1, "not in the ledger");
    assert_eq!(faults("a/kept\na/new\na/old -> a/nowhere\n", &today).len(), 1, "leads nowhere");
    assert_eq!(faults("a/kept -> a/new\na/new\n", &today).len(), 1, "in use, but leads elsewhere");
    assert_eq!(faults("a/kept\na/new\na/kept\n", &today).len(), 1, "twice");
}

#[test]
fn ids_are_named_alike_and_once() {
    let is_word = |id: &str| {
        let plain = id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        plain && id.starts_with(|c: char| c.is_ascii_lowercase()) && !id.ends_with('-') && !id.contains("--")
    };
    let mut seen = BTreeSet::new();
    let odd = ids().into_iter().filter(|id| {
        let well_formed = id.split_once('/').is_some_and(|(form, name)| is_word(form) && is_word(name));
        !well_formed || !seen.insert(id.clone())
    });
    none(odd.collect());
    let forms: BTreeSet<&str> = FORMS.iter().map(|form| form.id).collect();
    assert_eq!(forms.len(), FORMS.len());
}
