//! A front end in Rust, with plain web-sys: it previews the form `profile-mount` while it is filled in.
#![forbid(unsafe_code)]

mod control;
mod dom;
mod page;
mod report;

use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(start)]
pub fn start() -> Result<(), JsError> {
    page::open()
}
