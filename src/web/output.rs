//! Writes reports and changes as words, numbers of 32 bits, from which the npm package's JavaScript makes objects.

use crate::field::{Locale, Place};
use crate::report::codes::FormatCheck;
use crate::report::data::{Issue, Report};
use crate::report::finding::{Finding, Judged};
use crate::report::issue_fields::code;
use crate::report::part::{Sent, Sink};
use crate::report::{Mode, Review};
use crate::session::Session;

/// A report as words.
#[derive(Debug, Default)]
pub struct Output {
    pub words: Vec<u32>,
}

impl Output {
    pub const fn new() -> Output {
        Output { words: Vec::new() }
    }

    pub fn clear(&mut self) {
        self.words.clear();
    }

    /// A whole report.
    pub fn report(&mut self, of: Judged, review: &Review, mode: Mode, outcomes: bool) {
        Report::new(&of, review, mode, outcomes).send(self);
    }

    #[inline(never)]
    fn issue(&mut self, of: &Judged, finding: &Finding) {
        Issue::new(of, finding).send(self);
    }

    /// A session's report.
    pub fn session(&mut self, session: &Session, explain: bool) {
        let review = session.review(explain);
        self.report(Judged { needs: &review.needs, ..judged(session) }, &review, session.mode, explain);
    }

    /// What an edit changed: the verdict, which issues went, which came, and which fields are missing, or may be, if that may have changed.
    pub fn change(&mut self, session: &Session) {
        let change = session.change();
        let of = judged(session);
        self.word(session.verdict() as u32);
        let needed: &[Place] = if session.mode == Mode::Submit { &change.needed } else { &[] };
        let count = self.words.len();
        self.word(needed.len() as u32);
        let mut last = None;
        for finding in &change.removed {
            // The lower bits of the order are the check of format, as the issue itself is gone.
            let gone = (code(finding, (finding.order() & 0xFFFF) as usize), finding.place);
            // Several unknown keys of an object are one entry: they all go at once.
            if last.replace(gone) != Some(gone) {
                self.words[count] += 1;
                self.word(gone.0);
                self.word(gone.1.0);
            }
        }
        for place in needed {
            self.word(FormatCheck::Required as u32);
            self.word(place.0);
        }
        let count = self.words.len();
        self.word(change.added.len() as u32);
        for finding in &change.added {
            self.issue(&of, finding);
        }
        for place in needed {
            if let Some(finding) = session.required(*place) {
                self.words[count] += 1;
                self.issue(&of, &finding);
            }
        }
        self.word(u32::from(!change.needed.is_empty()));
        if !change.needed.is_empty() {
            self.places(session.missing());
            self.places(session.maybe());
        }
    }

    fn places(&mut self, places: impl Iterator<Item = Place>) {
        let count = self.words.len();
        self.word(0);
        for place in places {
            self.words[count] += 1;
            self.word(place.0);
        }
    }
}

impl Sink for Output {
    // Not inlined, as they are called from many places.
    #[inline(never)]
    fn word(&mut self, word: u32) {
        self.words.push(word);
    }

    #[inline(never)]
    fn text(&mut self, text: &str) {
        self.word(text.as_ptr() as usize as u32);
        self.word(text.len() as u32);
    }
}

/// What a session's issues are made from.
fn judged(session: &Session) -> Judged<'_> {
    Judged {
        form: session.form,
        decoded: &session.decoded,
        needs: session.needs(),
        as_of: session.as_of,
        locale: Locale::default(),
    }
}
