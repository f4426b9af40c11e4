//! Judges forms natively: a request a line on standard input, a report a line on standard output.
//!
//! ```sh
//! echo '{"form": "profile-mount", "data": {"pendingReview": true}, "asOf": "2024-09-01", "locale": "en"}' |
//!     cargo run --example ndjson
//! ```
//!
//! A request is `{form, data | json, asOf, mode, coerce, unknownFields, locale, explain}`: `data` is the form
//! itself, `json` the form as JSON text, taken as it stands. The rest are the options, with the defaults of the
//! package's `check`.

use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::Value;
use yushen::field::time::parse_instant;
use yushen::rulebook::FORMS;
use yushen::{Checker, Locale, Mode, Options, UnknownFields};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let mut checkers: Vec<Checker> = FORMS.iter().map(|form| Checker::new(form)).collect();
    let mut out = BufWriter::new(io::stdout().lock());
    for (i, line) in io::stdin().lock().lines().enumerate() {
        let line = line.map_err(|e| e.to_string())?;
        let report = judge(&mut checkers, &line).map_err(|trouble| format!("line {}: {trouble}", i + 1))?;
        writeln!(out, "{report}").map_err(|e| e.to_string())?;
    }
    out.flush().map_err(|e| e.to_string())
}

fn judge(checkers: &mut [Checker], line: &str) -> Result<String, String> {
    let request: Value = serde_json::from_str(line).map_err(|e| e.to_string())?;
    let form = request["form"].as_str().unwrap_or_default();
    let ids = || FORMS.iter().map(|form| form.id).collect::<Vec<_>>().join(", ");
    let index = FORMS.iter().position(|of| of.id == form);
    let index = index.ok_or_else(|| format!("unknown form {form:?}; choose one of {}", ids()))?;
    let options = options(&request)?;
    let checker = &mut checkers[index];
    match (&request["json"], &request["data"]) {
        (Value::String(text), _) => Ok(checker.check_json(text, &options)),
        (Value::Null, data) => Ok(checker.check_json(&data.to_string(), &options)),
        _ => Err("json is not text".into()),
    }
}

fn options(request: &Value) -> Result<Options, String> {
    Ok(Options {
        as_of: match &request["asOf"] {
            Value::Null => now(),
            Value::String(text) => parse_instant(text).ok_or("asOf is no instant")?,
            _ => return Err("asOf is no instant".into()),
        },
        mode: choice(request, "mode", &[("submit", Mode::Submit), ("draft", Mode::Draft)])?,
        locale: choice(request, "locale", &[("zh-CN", Locale::ZhCn), ("en", Locale::En)])?,
        coerce: flag(request, "coerce")?,
        explain: flag(request, "explain")?,
        unknown_fields: choice(request, "unknownFields", &UnknownFields::ALL.map(|one| (one.id(), one)))?,
    })
}

fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |past| past.as_millis() as i64)
}

/// One of the choices by its name; the first where none is named.
fn choice<T: Copy>(request: &Value, name: &str, choices: &[(&str, T)]) -> Result<T, String> {
    let Some(given) = request.get(name) else { return Ok(choices[0].1) };
    let found = choices.iter().find(|(id, _)| given == id);
    let ids = || choices.iter().map(|(id, _)| *id).collect::<Vec<_>>().join(", ");
    found.map(|(_, value)| *value).ok_or_else(|| format!("{name} is {given}; choose one of {}", ids()))
}

fn flag(request: &Value, name: &str) -> Result<bool, String> {
    match &request[name] {
        Value::Null => Ok(false),
        Value::Bool(value) => Ok(*value),
        other => Err(format!("{name} is {other}; choose true or false")),
    }
}
