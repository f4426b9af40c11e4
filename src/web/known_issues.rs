//! Reports as JavaScript values, and what an edit changed in one.

use std::collections::BTreeMap;

use js_sys::{Array, JSON, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsError, JsValue};

use crate::read::Decoded;
use crate::report::data::Report;
use crate::report::finding::Judged;
use crate::report::{Review, Verdict};

use super::options::Settings;

/// A report, as `JSON.parse` would make it of its text.
pub(super) fn report(settings: &Settings, decoded: &Decoded, review: &Review) -> Result<JsValue, JsError> {
    let Settings { form, as_of, mode, locale, explain, .. } = *settings;
    let of = Judged { form, decoded, needs: &review.needs, as_of, locale };
    value_of(&Report::new(&of, review, mode, explain))
}

fn value_of(value: &impl Serialize) -> Result<JsValue, JsError> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}

/// What an edit made appear and go. In JavaScript: `verdict`, `added`, `removed`, `missing`, `maybe`.
#[derive(Debug, Serialize)]
struct Change {
    verdict: &'static str,
    #[serde(with = "serde_wasm_bindgen::preserve")]
    added: Array,
    #[serde(with = "serde_wasm_bindgen::preserve")]
    removed: Array,
    #[serde(with = "serde_wasm_bindgen::preserve")]
    missing: Array,
    #[serde(with = "serde_wasm_bindgen::preserve")]
    maybe: Array,
}

/// What a session told last: each issue and the fields that are or may be missing, as JSON. As text, so that a caller who changes what was
/// given out changes nothing here.
#[derive(Debug, Default)]
pub(super) struct Told {
    issues: Vec<String>,
    missing: String,
    maybe: String,
}

impl Told {
    pub fn of(report: &JsValue) -> Result<Told, JsError> {
        let part = |name: &str| Reflect::get(report, &name.into()).map_err(|_| lost());
        let issues: Array = part("issues")?.unchecked_into();
        Ok(Told {
            issues: issues.iter().map(|issue| text_of(&issue)).collect::<Result<_, _>>()?,
            missing: text_of(&part("missing")?)?,
            maybe: text_of(&part("maybe")?)?,
        })
    }

    /// What changed since, where this is told now; without an older one, nothing.
    pub fn change(&self, verdict: Verdict, since: Option<&Told>) -> Result<JsValue, JsError> {
        let parsed = |issues: Vec<&String>| {
            issues.into_iter().map(|text| value_in(text)).collect::<Result<Array, JsError>>()
        };
        let [added, removed] = since.map_or_else(<[_; 2]>::default, |old| {
            [without(&self.issues, &old.issues), without(&old.issues, &self.issues)]
        });
        value_of(&Change {
            verdict: verdict.id(),
            added: parsed(added)?,
            removed: parsed(removed)?,
            missing: value_in(&self.missing)?.unchecked_into(),
            maybe: value_in(&self.maybe)?.unchecked_into(),
        })
    }
}

/// The issues that are not among the others; of the same ones, as many as there are more.
fn without<'a>(issues: &'a [String], others: &[String]) -> Vec<&'a String> {
    let mut left = BTreeMap::new();
    for text in others {
        *left.entry(text).or_insert(0usize) += 1;
    }
    let is_new = |text: &&String| match left.get_mut(*text) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    issues.iter().filter(is_new).collect()
}

fn text_of(value: &JsValue) -> Result<String, JsError> {
    Ok(String::from(JSON::stringify(value).map_err(|_| lost())?))
}

fn value_in(text: &str) -> Result<JsValue, JsError> {
    JSON::parse(text).map_err(|_| lost())
}

/// Only a page that changes what all objects are brings this about.
fn lost() -> JsError {
    JsError::new("a report of yushen's could not be read: something has changed JSON, Object or Array")
}
