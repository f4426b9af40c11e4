//! `pkg/src/boundary/protocol.ts`: the numbers by which the package's JavaScript and the engine understand each other, and
//! the ids that some of them stand for.

use yushen::field::time::END;
use yushen::field::{BLANKS, MAX_KEYS, MAX_TEXT, Place};
use yushen::form::Severity;
use yushen::read::json_text::{MAX_BYTES, MAX_DEPTH};
use yushen::read::{Actual, UnknownFields};
use yushen::report::codes::FormatCheck;
use yushen::report::fix::FixOp;
use yushen::report::protocol::{ABSENT, LIST_END, OBJECT_END, PRESENT, flag, packing, param, tag};
use yushen::report::{Mode, Verdict};
use yushen::rule::Outcome;

/// The file. Enums are constant, so that a bundle holds the numbers alone.
pub(super) fn file() -> String {
    let mut out = String::from(super::HEADING);
    out += "import type { FixOp, Mode, Outcome, RuleId, Severity, UnknownFields, Verdict } from \"../generated/ids.js\";\n";
    out += &group("Tag", tag::ABOUT, tag::ALL);
    out += &constant("OBJECT_END", OBJECT_END.into(), "Stands where an object's next entry would.");
    out += &group("Param", param::ABOUT, param::ALL);
    out += &constant(
        "LIST_END",
        LIST_END,
        "Stands where a list's next text would, or the next parameter's name.",
    );
    out += &constant(
        "ABSENT",
        ABSENT,
        "Stands where something may be that is not; what is there is counted from 1.",
    );
    out += &constant("PRESENT", PRESENT, "Stands before something that might be absent.");
    out += &group("Flag", flag::ABOUT, flag::ALL);
    out += &group("Packing", packing::ABOUT, packing::ALL);
    out += &enumeration(
        &["How a place is written: a field, a list's element or a field in one; 0 is the form."],
        "PlaceBits",
        &[
            (
                "ROW_SHIFT",
                Place::ROW_SHIFT.into(),
                &["The row of the list, or of the field where it is in none, from 1 on."],
            ),
            ("INDEX_SHIFT", Place::INDEX_SHIFT.into(), &["The element's index, from 1 on."]),
            ("INDEX_MASK", Place::INDEX_MASK.into(), &[]),
            (
                "INNER_MASK",
                Place::INNER_MASK.into(),
                &["How many rows past the list's the field in the element is."],
            ),
        ],
    );
    out += &enumeration(
        &["How much is read."],
        "Limit",
        &[
            ("KEYS", MAX_KEYS as i64, &["Of an object's keys, known and unknown."]),
            (
                "TEXT_UNITS",
                2 * i64::from(MAX_TEXT),
                &["Of a text's UTF-16 units: of more it has more code points than any field takes."],
            ),
            ("JSON_BYTES", MAX_BYTES as i64, &["Of JSON text's bytes of UTF-8."]),
            ("JSON_DEPTH", MAX_DEPTH as i64, &["Of JSON text's nested lists and objects."]),
            (
                "Instant",
                END,
                &["The first instant that is too late, in milliseconds since 1970-01-01T00:00:00Z."],
            ),
        ],
    );
    let blanks: Vec<String> = BLANKS.iter().map(|(from, to)| format!("0x{from:x}, 0x{to:x}")).collect();
    out += &format!(
        "\n/** The characters that show nothing: the first and the last of each range, in order. */\nexport const BLANKS = [{}];\n",
        blanks.join(", ")
    );
    let kinds = Actual::ALL.map(|kind| (kind as usize, kind.id()));
    out += &numbered(
        "What a value is, where the form has no use for it; what is `typeof` has that name.",
        "Kind",
        &kinds,
    );
    let checks = FormatCheck::ALL.map(|check| (check as usize, check.id()));
    let names = FormatCheck::ALL.map(|check| format!("{check:?}"));
    let formats: Vec<(usize, &str)> = names.iter().map(String::as_str).enumerate().collect();
    out += &numbered("The codes of the checks of format; rules' come after them.", "FormatCode", &formats);
    out += &ids("FORMATS", "RuleId", checks);
    out += &ids("SEVERITIES", "Severity", Severity::ALL.map(|one| (one as usize, one.id())));
    let severities = FormatCheck::ALL.map(|check| format!("{}", check.info().severity as usize));
    out += &format!(
        "\n/** Those of the checks of format, by their codes: an index into `SEVERITIES` each. */\nexport const FORMAT_SEVERITIES = {:?};\n",
        severities.concat()
    );
    let unknown = UnknownFields::ALL.map(|one| (one as usize, one.id()));
    out += &ids("UNKNOWN_FIELDS", "UnknownFields", unknown);
    out += &ids("MODES", "Mode", Mode::ALL.map(|one| (one as usize, one.id())));
    out += &ids("VERDICTS", "Verdict", Verdict::ALL.map(|one| (one as usize, one.id())));
    out += &ids("OUTCOMES", "Outcome", Outcome::ALL.map(|one| (one as usize, one.id())));
    out += &ids("FIX_OPS", "FixOp", FixOp::ALL.map(|one| (one as usize, one.id())));
    out
}

/// `TOO_LARGE`, `too-large` or `tooLarge` as `TooLarge`.
fn pascal(name: &str) -> String {
    let rest = |word: &str| {
        if word.chars().any(char::is_lowercase) { word.into() } else { word.to_lowercase() }
    };
    let words = name.split(['_', '-']).map(|word| word[..1].to_uppercase() + &rest(&word[1..]));
    words.collect()
}

fn constant(name: &str, value: u32, about: &str) -> String {
    format!("\n{}export const {name} = {value};\n", comment(&[about], ""))
}

/// A name, its number and what is said of it.
type Member<'a> = (&'a str, i64, &'a [&'a str]);

fn group(name: &str, about: &[&str], all: &[(&'static str, u32, &'static [&'static str])]) -> String {
    let members: Vec<Member> =
        all.iter().map(|(name, number, about)| (*name, i64::from(*number), *about)).collect();
    enumeration(about, name, &members)
}

fn numbered(about: &str, name: &str, all: &[(usize, &str)]) -> String {
    let members: Vec<Member> = all.iter().map(|(number, id)| (*id, *number as i64, [].as_slice())).collect();
    enumeration(&[about], name, &members)
}

fn enumeration(about: &[&str], name: &str, members: &[Member]) -> String {
    let mut out = format!("\n{}export const enum {name} {{\n", comment(about, ""));
    for (name, number, about) in members {
        out += &format!("{}  {} = {number},\n", comment(about, "  "), pascal(name));
    }
    out + "}\n"
}

/// Ids by their numbers.
fn ids(name: &str, of: &str, all: impl IntoIterator<Item = (usize, &'static str)>) -> String {
    let mut out = format!("\nexport const {name}: readonly {of}[] = [");
    for (i, (number, id)) in all.into_iter().enumerate() {
        assert_eq!(i, number, "{name} are listed in the order of their numbers");
        out += &format!("{}{id:?}", if i > 0 { ", " } else { "" });
    }
    out + "];\n"
}

pub(super) fn comment(about: &[&str], indent: &str) -> String {
    match about {
        [] => String::new(),
        [line] => format!("{indent}/** {} */\n", line.trim()),
        lines => {
            let lines: Vec<String> =
                lines.iter().map(|line| format!("{indent} * {}\n", line.trim())).collect();
            format!("{indent}/**\n{}{indent} */\n", lines.concat())
        }
    }
}
