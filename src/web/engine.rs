//! The exports of the npm package's wasm. They take and return numbers.
//!
//! JavaScript writes a call's data as bytes into the input buffer ([`input`]). A report comes back as words, numbers of 32
//! bits, in the output buffer (`Output`), where it stays until the next call. The buffers are kept from one check to the
//! next, so that checks allocate little. If a call panics or runs out of memory, JavaScript makes another instance.

use std::sync::{Mutex, TryLockError};

use wasm_bindgen::prelude::wasm_bindgen;

use crate::field::Locale;
use crate::field::Place;
#[cfg(feature = "bind")]
use crate::field::Schema;
use crate::field::time::parse_instant;
use crate::form::Form;
use crate::read::{Decoded, Fault, ReadOptions, UnknownFields, json_text};
use crate::report::finding::Judged;
use crate::report::part::Sink;
use crate::report::plain::send_plain;
use crate::report::review::Review;
use crate::report::verdict::Mode;
use crate::rule::Values;
use crate::session::Session;
use crate::web::packed;

use super::input::Encoded;
use super::output::Output;
use crate::report::protocol::flag;

struct Engine {
    input: Vec<u8>,
    output: Output,
    /// For each form, what it is read into and judged with; made at its first check.
    workspaces: [Option<Box<Workspace>>; packed::COUNT],
    /// The sessions by their handles. The handle of a closed one is used again.
    sessions: Vec<Option<Box<Session>>>,
}

struct Workspace {
    form: &'static Form,
    decoded: Decoded,
    review: Review,
}

/// The engine of this instance of the wasm.
static ENGINE: Mutex<Engine> = Mutex::new(Engine {
    input: Vec::new(),
    output: Output::new(),
    workspaces: [const { None }; packed::COUNT],
    sessions: Vec::new(),
});

/// Works with the engine. A second entry while a first one runs is refused with a panic.
fn with<T>(work: impl FnOnce(&mut Engine) -> T) -> T {
    match ENGINE.try_lock() {
        Ok(mut engine) => work(&mut engine),
        Err(TryLockError::WouldBlock) => panic!("the engine was entered while it runs"),
        // Only in native tests, which go on after a panic: in wasm a panic ends the instance.
        Err(TryLockError::Poisoned(engine)) => work(&mut engine.into_inner()),
    }
}

/// The address at which the caller may write `length` bytes.
#[wasm_bindgen]
pub fn input(length: usize) -> *mut u8 {
    with(|engine| {
        if engine.input.len() < length {
            // Cleared first, so that growing copies nothing.
            engine.input.clear();
            engine.input.resize(length.next_power_of_two(), 0);
        }
        engine.input.as_mut_ptr()
    })
}

/// The address of two words: the address and the length of a form's outline, which has its fields' keys and marks.
#[wasm_bindgen]
pub fn outline(form: usize) -> *const u32 {
    with(|engine| {
        engine.output.clear();
        engine.output.text(packed::outline(form));
        engine.output.words.as_ptr()
    })
}

/// Checks the form in the first `length` bytes of the input buffer; the address of the report's words. `as_of` is in
/// milliseconds since 1970-01-01T00:00:00Z, `flags` those of [`flag`].
#[wasm_bindgen]
pub fn check(form: usize, flags: u32, as_of: f64, length: usize) -> *const u32 {
    with(|engine| engine.check(form, flags, as_of as i64, length, None))
}

/// Finds what keeps the JSON text in the input buffer from being read; the address of the report's words, or null if
/// `JSON.parse` can read it.
#[wasm_bindgen]
pub fn check_text(form: usize, flags: u32, as_of: f64, length: usize) -> *const u32 {
    with(|engine| match json_text::fault_in(given(&engine.input, length).text()) {
        Some(fault) => engine.check(form, flags, as_of as i64, 0, Some(fault)),
        None => std::ptr::null(),
    })
}

/// The instant that the text in the input buffer names, in milliseconds since 1970-01-01T00:00:00Z; NaN if it names none.
#[wasm_bindgen]
pub fn instant(length: usize) -> f64 {
    with(|engine| parse_instant(given(&engine.input, length).text()).map_or(f64::NAN, |at| at as f64))
}

/// Opens a session on the form in the input buffer; the address of its handle and its report.
#[wasm_bindgen]
pub fn session_open(form: usize, flags: u32, as_of: f64, length: usize) -> *const u32 {
    with(|engine| {
        engine.output.clear();
        let Some(of) = workspace(&mut engine.workspaces, form).map(|workspace| workspace.form) else {
            return std::ptr::null();
        };
        let mut decoded = Decoded::new(Values::new(of.schema));
        decoded.options = read_options(flags);
        given(&engine.input, length).read_form(&mut decoded);
        let session = Box::new(Session::open(of, decoded, as_of as i64, mode(flags)));
        let handle = engine.sessions.iter().position(Option::is_none).unwrap_or(engine.sessions.len());
        if handle == engine.sessions.len() {
            engine.sessions.push(None);
        }
        engine.output.word(handle as u32);
        engine.output.session(&session, flags & flag::EXPLAIN != 0);
        engine.sessions[handle] = Some(session);
        engine.output.words.as_ptr()
    })
}

/// Reads the value in the input buffer into the field, list or element at a place; the address of the change's words, or
/// null if the form has no such place now, such as an element past its list's end.
#[wasm_bindgen]
pub fn session_edit(handle: usize, place: u32, length: usize) -> *const u32 {
    with(|engine| {
        engine.output.clear();
        let Some(Some(session)) = engine.sessions.get_mut(handle) else { return std::ptr::null() };
        let at = Place(place);
        let input = &engine.input;
        if !session.edit(at, |decoded| given(input, length).read(decoded, at)) {
            return std::ptr::null();
        }
        engine.output.change(session);
        engine.output.words.as_ptr()
    })
}

/// Reads the whole form in the input buffer again, and judges it as the flags and `as_of` say from now on; the address of
/// the report's words.
#[wasm_bindgen]
pub fn session_reload(handle: usize, flags: u32, as_of: f64, length: usize) -> *const u32 {
    with(|engine| {
        engine.output.clear();
        let Some(Some(session)) = engine.sessions.get_mut(handle) else { return std::ptr::null() };
        session.as_of = as_of as i64;
        session.mode = mode(flags);
        session.decoded.options = read_options(flags);
        given(&engine.input, length).read_form(&mut session.decoded);
        session.restart();
        engine.output.session(session, flags & flag::EXPLAIN != 0);
        engine.output.words.as_ptr()
    })
}

/// The whole report of a session; the address of its words.
#[wasm_bindgen]
pub fn session_report(handle: usize, flags: u32) -> *const u32 {
    with(|engine| {
        engine.output.clear();
        let Some(Some(session)) = engine.sessions.get(handle) else { return std::ptr::null() };
        engine.output.session(session, flags & flag::EXPLAIN != 0);
        if flags & flag::PLAIN != 0 {
            send_plain(session.form, &session.decoded, &mut engine.output);
        }
        engine.output.words.as_ptr()
    })
}

/// Frees a session.
#[wasm_bindgen]
pub fn session_close(handle: usize) {
    with(|engine| {
        if let Some(session) = engine.sessions.get_mut(handle) {
            *session = None;
        }
    });
}

fn mode(flags: u32) -> Mode {
    if flags & flag::DRAFT != 0 { Mode::Draft } else { Mode::Submit }
}

fn read_options(flags: u32) -> ReadOptions {
    let ignores = flags & flag::IGNORE_UNKNOWN != 0;
    ReadOptions {
        coerce: flags & flag::COERCE != 0,
        unknown_fields: if ignores { UnknownFields::Ignore } else { UnknownFields::Warn },
    }
}

/// The bytes that the caller wrote.
fn given(input: &[u8], length: usize) -> Encoded<'_> {
    Encoded::new(input.get(..length).unwrap_or_default())
}

impl Engine {
    fn check(
        &mut self,
        form: usize,
        flags: u32,
        as_of: i64,
        length: usize,
        refused: Option<Fault>,
    ) -> *const u32 {
        let Engine { input, output, workspaces, .. } = self;
        output.clear();
        let Some(Workspace { form, decoded, review }) = workspace(workspaces, form) else {
            return std::ptr::null();
        };
        decoded.options = read_options(flags);
        match refused {
            Some(fault) => decoded.refuse(fault),
            None => given(input, length).read_form(decoded),
        }
        judge(form, decoded, review, output, flags, as_of)
    }
}

/// Judges what was read, and writes the report; where its words start.
fn judge(
    form: &Form,
    decoded: &mut Decoded,
    review: &mut Review,
    output: &mut Output,
    flags: u32,
    as_of: i64,
) -> *const u32 {
    decoded.classify(form);
    let explain = flags & flag::EXPLAIN != 0;
    review.run(form, decoded, as_of, mode(flags), explain);
    let of = Judged { form, decoded, needs: &review.needs, as_of, locale: Locale::default() };
    output.report(of, review, mode(flags), explain);
    if flags & flag::PLAIN != 0 {
        send_plain(form, decoded, output);
    }
    output.words.as_ptr()
}

/// The fields of the form of an index.
#[cfg(feature = "bind")]
pub(super) fn schema(form: usize) -> Option<Schema> {
    with(|engine| workspace(&mut engine.workspaces, form).map(|workspace| workspace.form.schema))
}

/// Judges a form that `read` reads; where the report's words start, and what `look` sees in what was found.
#[cfg(feature = "bind")]
pub(super) fn check_read<T>(
    form: usize,
    flags: u32,
    as_of: i64,
    read: &dyn Fn(&mut Decoded),
    look: &dyn Fn(&Form, &Decoded, &Review) -> T,
) -> Option<(*const u32, T)> {
    with(|Engine { output, workspaces, .. }| {
        output.clear();
        let Workspace { form, decoded, review } = workspace(workspaces, form)?;
        decoded.options = read_options(flags);
        read(decoded);
        let words = judge(form, decoded, review, output, flags, as_of);
        Some((words, look(form, decoded, review)))
    })
}

/// The workspace of a form, which is made when it is first used.
fn workspace(workspaces: &mut [Option<Box<Workspace>>], form: usize) -> Option<&mut Workspace> {
    let workspace = workspaces.get_mut(form)?;
    if workspace.is_none() {
        let form: &'static Form = Box::leak(Box::new(packed::form(form)?));
        let decoded = Decoded::new(Values::new(form.schema));
        *workspace = Some(Box::new(Workspace { form, decoded, review: Review::default() }));
    }
    workspace.as_deref_mut()
}

#[cfg(test)]
mod tests {
    #[test]
    #[should_panic(expected = "entered while it runs")]
    fn a_second_entry_is_refused() {
        super::with(|_| super::with(|_| ()));
    }
}
