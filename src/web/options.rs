//! What callers may ask for; a mistake in it is an error that names the option and the choices.

use std::fmt;

use js_sys::{Date, Function, Object, Reflect};
use serde::de::{self, Deserializer, MapAccess, Visitor};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsError, JsValue};

use crate::field::Locale;
use crate::field::text::distance;
use crate::field::time::{DAY, parse_instant};
use crate::form::Form;
use crate::read::{ReadOptions, UnknownFields};
use crate::report::Mode;
use crate::rulebook;

use super::js;

/// How a form is judged. What is not given is as the package has it.
///
/// ```
/// use yushen::{Locale, web::CheckOptions};
///
/// let options = CheckOptions { locale: Some(Locale::En), ..CheckOptions::default() };
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct CheckOptions {
    /// The instant to judge at, in milliseconds since 1970-01-01T00:00:00Z, of the years 1970 to 2999. From JavaScript also a
    /// Date, or text as `2024-09-01T10:00:00+08:00` or `2024-09-01`. Otherwise now.
    #[serde(deserialize_with = "instant")]
    pub as_of: Option<i64>,
    /// Whether missing fields are errors. Otherwise they are to [`check`](super::check), and are left open by a
    /// [`Session`](super::Session).
    #[serde(deserialize_with = "mode")]
    pub mode: Option<Mode>,
    /// Reads strings as people write values. Otherwise not.
    #[serde(deserialize_with = "coerce")]
    pub coerce: Option<bool>,
    /// What is said of keys that the form does not have. Otherwise each is a warning.
    #[serde(deserialize_with = "unknown_fields")]
    pub unknown_fields: Option<UnknownFields>,
    /// The language of messages. Otherwise Chinese.
    #[serde(deserialize_with = "locale")]
    pub locale: Option<Locale>,
    /// Adds the outcome of every rule to the report. Otherwise not.
    #[serde(deserialize_with = "explain")]
    pub explain: Option<bool>,
}

/// The same for TypeScript.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
export interface CheckOptions {
  asOf?: string | number | Date;
  mode?: "submit" | "draft";
  coerce?: boolean;
  unknownFields?: "warn" | "ignore";
  locale?: "zh-CN" | "en";
  explain?: boolean;
}
"#;

const NAMES: [&str; 6] = ["asOf", "mode", "coerce", "unknownFields", "locale", "explain"];

impl CheckOptions {
    /// Reads options from JavaScript: an object, or undefined or null for none.
    ///
    /// # Errors
    /// Where an option is misspelt or has a value that it cannot have.
    pub fn from_js(options: &JsValue) -> Result<CheckOptions, JsError> {
        if options.is_undefined() || options.is_null() {
            return Ok(CheckOptions::default());
        }
        if js::type_of(options) != "object" {
            let given = js::quote(options);
            return Err(JsError::new(&format!("the options are {given}; give an object")));
        }
        let keys = js::keys(options).map_err(|_| JsError::new("the options cannot be read"))?;
        // Each is read once, here, where what it throws is caught.
        let plain = Object::new();
        for key in keys.iter() {
            let name = key.as_string().unwrap_or_default();
            if !NAMES.contains(&&*name) {
                return Err(JsError::new(&unknown(&name, &key)));
            }
            let value = Reflect::get(options, &key)
                .map_err(|_| JsError::new(&format!("option {name} cannot be read")))?;
            if !value.is_undefined() {
                // Setting a property of a plain object does not throw.
                _ = Reflect::set(&plain, &key, &plain_value(&value));
            }
        }
        serde_wasm_bindgen::from_value(plain.into()).map_err(|error| {
            let error = JsValue::from(error);
            let message = Reflect::get(&error, &"message".into()).ok().and_then(|text| text.as_string());
            JsError::new(&message.unwrap_or_default())
        })
    }
}

/// A value that serde can take without running code of the page's: a Date as its time.
fn plain_value(value: &JsValue) -> JsValue {
    if !value.is_object() && !value.is_function() {
        return if value.is_symbol() || value.is_bigint() { Object::new().into() } else { value.clone() };
    }
    // Of another window or realm too, and whatever it says of itself.
    let time = Reflect::get(&Date::new_0(), &"getTime".into()).and_then(|of| of.dyn_into::<Function>());
    let time = time.and_then(|time| time.call0(value));
    time.unwrap_or_else(|_| Object::new().into())
}

fn unknown(name: &str, given: &JsValue) -> String {
    let lower = name.to_lowercase();
    let known = NAMES.iter().map(|known| (distance(&known.to_lowercase(), &lower, 2), known));
    let nearest = known.filter(|(edits, _)| *edits <= 2).min_by_key(|(edits, _)| *edits);
    let asked = nearest.map_or_else(|| String::from(";"), |(_, known)| format!(", did you mean {known}?"));
    format!("there is no option {}{asked} the options are {}", js::quote(given), NAMES.join(", "))
}

/// An option's values, and how an error tells them.
struct OneOf<T: 'static> {
    name: &'static str,
    choices: &'static str,
    of_bool: fn(bool) -> Option<T>,
    of_number: fn(f64) -> Option<T>,
    of_text: fn(&str) -> Option<T>,
}

impl<T> OneOf<T> {
    const fn new(name: &'static str, choices: &'static str) -> OneOf<T> {
        OneOf { name, choices, of_bool: |_| None, of_number: |_| None, of_text: |_| None }
    }

    fn checked<E: de::Error>(&self, value: Option<T>, given: impl FnOnce() -> String) -> Result<T, E> {
        value.ok_or_else(|| E::custom(format_args!("option {} is {}; {}", self.name, given(), self.choices)))
    }
}

impl<'de, T> Visitor<'de> for OneOf<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "another value of option {}: {}", self.name, self.choices)
    }
    fn visit_bool<E: de::Error>(self, value: bool) -> Result<T, E> {
        self.checked((self.of_bool)(value), || value.to_string())
    }
    fn visit_i64<E: de::Error>(self, value: i64) -> Result<T, E> {
        self.visit_f64(value as f64)
    }
    fn visit_u64<E: de::Error>(self, value: u64) -> Result<T, E> {
        self.visit_f64(value as f64)
    }
    fn visit_f64<E: de::Error>(self, value: f64) -> Result<T, E> {
        self.checked((self.of_number)(value), || value.to_string())
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        self.checked((self.of_text)(text), || format!("{:?}", text.chars().take(60).collect::<String>()))
    }
    fn visit_unit<E: de::Error>(self) -> Result<T, E> {
        self.checked(None, || String::from("null"))
    }
    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<T, A::Error> {
        self.checked(None, || String::from("no such value"))
    }
}

fn boolean<'de, D: Deserializer<'de>>(name: &'static str, source: D) -> Result<Option<bool>, D::Error> {
    let options = OneOf { of_bool: Some, ..OneOf::new(name, "choose one of true, false") };
    source.deserialize_any(options).map(Some)
}

fn coerce<'de, D: Deserializer<'de>>(source: D) -> Result<Option<bool>, D::Error> {
    boolean("coerce", source)
}

fn explain<'de, D: Deserializer<'de>>(source: D) -> Result<Option<bool>, D::Error> {
    boolean("explain", source)
}

fn unknown_fields<'de, D: Deserializer<'de>>(source: D) -> Result<Option<UnknownFields>, D::Error> {
    let of_text = |text: &str| UnknownFields::ALL.into_iter().find(|choice| choice.id() == text);
    let options = OneOf { of_text, ..OneOf::new("unknownFields", r#"choose one of "warn", "ignore""#) };
    source.deserialize_any(options).map(Some)
}

fn mode<'de, D: Deserializer<'de>>(source: D) -> Result<Option<Mode>, D::Error> {
    let of_text = |text: &str| Mode::ALL.into_iter().find(|mode| mode.id() == text);
    let options = OneOf { of_text, ..OneOf::new("mode", r#"choose one of "submit", "draft""#) };
    source.deserialize_any(options).map(Some)
}

fn locale<'de, D: Deserializer<'de>>(source: D) -> Result<Option<Locale>, D::Error> {
    let of_text = |text: &str| Locale::ALL.into_iter().find(|locale| locale.tag() == text);
    let options = OneOf { of_text, ..OneOf::new("locale", r#"choose one of "zh-CN", "en""#) };
    source.deserialize_any(options).map(Some)
}

fn instant<'de, D: Deserializer<'de>>(source: D) -> Result<Option<i64>, D::Error> {
    let choices = r#"give a Date, milliseconds, or text as "2024-09-01T10:00:00+08:00" or "2024-09-01", of the years 1970 to 2999"#;
    let of_text = |text: &str| if text.len() > 64 { None } else { parse_instant(text.trim()) };
    let options = OneOf { of_text, of_number: whole_instant, ..OneOf::new("asOf", choices) };
    source.deserialize_any(options).map(Some)
}

/// The first instant past the years in which the rulebook's instants are written.
const END: f64 = 32_503_680_000_000.0;

fn whole_instant(at: f64) -> Option<i64> {
    (0.0..END).contains(&at).then_some(at as i64)
}

/// A form, and how it is judged.
#[derive(Clone, Copy, Debug)]
pub(super) struct Settings {
    pub form: &'static Form,
    pub as_of: i64,
    pub mode: Mode,
    pub reading: ReadOptions,
    pub locale: Locale,
    pub explain: bool,
}

impl Settings {
    pub fn new(form: &str, options: &CheckOptions, mode: Mode) -> Result<Settings, JsError> {
        let form = rulebook::form(form).ok_or_else(|| unknown_form(&form.into()))?;
        // A page's own clock may tell fractions of a millisecond, or what is no time.
        let as_of = match options.as_of {
            Some(at) => instant_of(at)?,
            None => whole_instant(Date::now()).ok_or_else(|| JsError::new(NO_CLOCK))?,
        };
        let otherwise = Settings {
            form,
            as_of,
            mode,
            reading: ReadOptions::default(),
            locale: Locale::ZhCn,
            explain: false,
        };
        otherwise.with(options)
    }

    /// With the options that are given.
    pub fn with(self, options: &CheckOptions) -> Result<Settings, JsError> {
        Ok(Settings {
            form: self.form,
            as_of: options.as_of.map_or(Ok(self.as_of), instant_of)?,
            mode: options.mode.unwrap_or(self.mode),
            reading: ReadOptions {
                coerce: options.coerce.unwrap_or(self.reading.coerce),
                unknown_fields: options.unknown_fields.unwrap_or(self.reading.unknown_fields),
            },
            locale: options.locale.unwrap_or(self.locale),
            explain: options.explain.unwrap_or(self.explain),
        })
    }
}

const NO_CLOCK: &str = "the clock of this page tells no time of the years 1970 to 2999: give the option asOf";

fn instant_of(at: i64) -> Result<i64, JsError> {
    // Text may name an instant up to a day outside of these years, by its offset.
    if (-DAY..END as i64 + DAY).contains(&at) {
        return Ok(at);
    }
    Err(JsError::new(&format!("option as_of is {at}; give milliseconds, of the years 1970 to 2999")))
}

pub(super) fn unknown_form(given: &JsValue) -> JsError {
    let ids: Vec<&str> = rulebook::FORMS.iter().map(|form| form.id).collect();
    JsError::new(&format!("unknown form {}; choose one of {}", js::quote(given), ids.join(", ")))
}
