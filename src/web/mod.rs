//! All that knows that JavaScript is on the other side.
//!
//! Two interfaces, one a feature; a wasm has one of them. With `bind`, either binds HTML forms:
//!
//! - `engine`: the exports of the npm package, bytes in and words out.
//! - `web`: JavaScript values in and reports out, for front ends in Rust (Leptos, Yew, Dioxus, plain web-sys) and for
//!   those who run wasm-pack themselves: [`check`], [`check_json`], [`Session`].
//!
//! ```no_run
//! # use wasm_bindgen::{JsError, JsValue};
//! use yushen::web::{CheckOptions, Session, check};
//!
//! # fn preview(data: &JsValue) -> Result<(), JsError> {
//! let report = check("profile-mount", data, &CheckOptions::default())?;
//! let session = Session::open("profile-mount", data, &CheckOptions::default())?;
//! let change = session.set(&"account.effectiveFans".into(), &1001.into())?;
//! # Ok(())
//! # }
//! ```
//!
//! A report is a plain object, the one that the npm package gives and that [`Checker`](crate::Checker) writes as JSON;
//! `serde_wasm_bindgen::from_value` makes of it whatever type the front end has for it. A front end whose data never were
//! JavaScript values needs none of this: it runs in the same wasm, so that it may ask [`Checker`](crate::Checker), which
//! reads whatever serde can, and read labels and choices from [`rulebook`](crate::rulebook).
//!
//! From JavaScript, after `wasm-pack build --target web -- --no-default-features --features web`:
//!
//! ```js
//! import init, { check, open } from "./pkg/yushen.js";
//! await init();
//! const report = check("profile-mount", data, { asOf: "2024-09-01", locale: "en" });
//! ```
//!
//! An `Err` is the caller's mistake, and says what to give instead. Data are never one: what cannot be read (a function, a
//! getter that throws, a cycle, a million keys) is an issue of the report.

#[cfg(all(feature = "engine", feature = "web", target_arch = "wasm32"))]
compile_error!("a wasm exports one interface: choose the feature `engine` or the feature `web`");

#[cfg(feature = "bind")]
mod bind;
#[cfg(feature = "web")]
mod check;
#[cfg(feature = "web")]
mod edit;
#[cfg(feature = "engine")]
#[doc(hidden)]
pub mod engine;
#[cfg(feature = "web")]
mod form_copy;
#[cfg(feature = "engine")]
mod input;
#[cfg(feature = "web")]
mod js;
#[cfg(feature = "web")]
mod known_issues;
#[cfg(feature = "web")]
mod long_text;
#[cfg(feature = "web")]
mod options;
#[cfg(feature = "engine")]
mod output;
#[cfg(feature = "engine")]
mod packed;
#[cfg(feature = "web")]
mod path;
#[cfg(feature = "web")]
mod session;
#[cfg(feature = "web")]
mod subscribers;
#[cfg(feature = "web")]
mod value;

#[cfg(all(feature = "bind", feature = "texts"))]
pub use bind::{BindOptions, Binding, bind};
#[cfg(feature = "web")]
pub use check::{check, check_json};
#[cfg(feature = "web")]
pub use options::CheckOptions;
#[cfg(feature = "web")]
pub use session::Session;
