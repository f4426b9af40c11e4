//! Judges many forms on one core and tells how many a second, JSON parsing included.
//!
//! ```sh
//! cargo run --release --example bulk                     # the example of profile-mount, over and over
//! cargo run --release --example bulk -- binding 100000
//! cargo run --release --example bulk -- binding 100000 verdicts          # or reports: only one of the two
//! cargo run --release --example bulk -- profile-mount 0 < forms.ndjson   # a form a line
//! ```

use std::hint::black_box;
use std::io::{self, Read};
use std::time::Instant;

use yushen::report::verdict::Verdict;
use yushen::rulebook::form;
use yushen::{Checker, Options};

/// 2024-11-20T10:00:00+08:00
const AS_OF: i64 = 1_732_068_000_000;

fn main() -> Result<(), String> {
    let mut args = std::env::args().skip(1);
    let id = args.next().unwrap_or_else(|| "profile-mount".into());
    let count = args.next().map_or(Ok(500_000), |n| n.parse()).map_err(|_| "how many?")?;
    let form = form(&id).ok_or_else(|| format!("there is no form {id:?}"))?;
    let text = if count > 0 { repeated(&id, count)? } else { given()? };

    let only = args.next();
    let wanted = |what| only.as_deref().is_none_or(|only| only == what);
    let mut checker = Checker::new(form);
    let options = Options { as_of: AS_OF, ..Options::default() };
    let lines = text.lines().count();
    if wanted("verdicts") {
        let passed = rate("verdicts", lines, || {
            text.lines().filter(|line| checker.review_json(line, &options).verdict == Verdict::Pass).count()
        });
        println!("{passed} of {lines} pass");
    }
    if wanted("reports") {
        rate("reports as JSON", lines, || {
            text.lines().map(|line| black_box(checker.check_json(line, &options)).len()).sum()
        });
    }
    Ok(())
}

/// The rulebook's examples of a form, passing and failing by turns.
fn repeated(id: &str, count: usize) -> Result<String, String> {
    let path = format!("{}/src/rulebook/examples/{id}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{path}: {e}"))?;
    let examples: serde_json::Value = serde_json::from_str(&text).map_err(|e| e.to_string())?;
    let pair = format!("{}\n{}\n", examples["pass"], examples["fail"]);
    Ok(pair.repeat(count.div_ceil(2)))
}

fn given() -> Result<String, String> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).map_err(|e| e.to_string())?;
    Ok(text)
}

fn rate(what: &str, lines: usize, run: impl FnOnce() -> usize) -> usize {
    let started = Instant::now();
    let result = run();
    let took = started.elapsed();
    println!("{:>9.0} {what} a second", lines as f64 / took.as_secs_f64());
    result
}
