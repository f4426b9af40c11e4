//! **yushen** (预审): tells, before a Douyin mini-program form is submitted, whether the portal will accept it: what is
//! wrong, which clause says so, what is missing and what to change.
//!
//! [`Checker`] checks whole forms, [`session::Session`] one that is being edited. The forms, with their fields, rules and
//! clauses, are data in [`rulebook`].
//!
//! ```
//! # #[cfg(feature = "json")] {
//! use yushen::field::time::parse_instant;
//! use yushen::{Checker, Locale, Mode, Options, rulebook};
//!
//! let form = rulebook::form("profile-mount").expect("a form of the rulebook");
//! let options = Options {
//!     as_of: parse_instant("2024-09-01").expect("a date"),
//!     mode: Mode::Draft,
//!     locale: Locale::En,
//!     ..Options::default()
//! };
//! let report = Checker::new(form).check_json(r#"{"miniProgram": {"creditScore": 55}}"#, &options);
//! let report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
//! assert_eq!(report["verdict"], "fail");
//! assert_eq!(report["issues"][0]["rule"], "profile-mount/credit-score");
//! assert_eq!(report["issues"][0]["fix"]["value"], 60);
//! # }
//! ```
//!
//! # Features
//!
//! | Feature | Gives | Default |
//! | --- | --- | --- |
//! | `json` | [`Checker`]: forms and reports as JSON text; includes `texts` | yes |
//! | `texts` | Messages, labels and clauses, in Chinese and English | yes |
//! | `engine` | What the npm package's WebAssembly exports; not for use from Rust | |
//! | `web` | [`web`]: checks and sessions over JavaScript values, for front ends in Rust and for wasm-pack; includes `texts` | |
//! | `bind` | With `texts`, `web::bind`: checks an HTML form while it is filled in; with `engine`, the same for the npm package | |
//!
//! # Modules
//!
//! Each imports only those before it:
//!
//! | Module | What it has |
//! | --- | --- |
//! | [`field`] | Fields as data: kinds, formats, layout, places; texts and times |
//! | [`rule`] | Conditions over a form's values, in three-valued logic; category tables |
//! | [`form`] | What a form, a rule and a source document are |
//! | [`rulebook`] | All forms, rules and clauses, as data |
//! | [`read`] | Reads values from serde or JSON text |
//! | [`report`] | Judges a form; messages, fixes, the report |
//! | [`session`] | A form that is being edited |
//! | [`Checker`] | Checks whole forms |
//! | [`web`] | All that knows JavaScript |
#![forbid(unsafe_code)]
#![warn(missing_docs)]

#[cfg(feature = "json")]
mod checker;
mod enumeration;
pub mod field;
pub mod form;
pub mod read;
pub mod report;
pub mod rule;
pub mod rulebook;
pub mod session;
mod sort;
pub mod web;

#[cfg(feature = "json")]
pub use checker::{Checker, Options};
pub use field::Locale;
pub use read::UnknownFields;
pub use report::Mode;
