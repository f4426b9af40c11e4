//! Finds what keeps a JSON text from being read, exactly as `JSON.parse` in JavaScript would (ECMA-404).

use super::fault::Fault;
use super::json_problem::{Awaited, problem_in};

/// The most bytes of UTF-8 that a text may have.
pub const MAX_BYTES: usize = 1 << 20;
/// How deep values may be nested: the outermost value is at depth 1, what it holds at depth 2.
pub const MAX_DEPTH: usize = 128;

/// JSON text without the byte order mark that some editors put before it.
pub fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}

/// The first fault from the text's start that keeps it from being read: [`Fault::TooLarge`] if it is too long or nested too
/// deep, else [`Fault::Syntax`]. `None` if `JSON.parse` would take it.
pub fn fault_in(text: &str) -> Option<Fault> {
    if text.len() > MAX_BYTES {
        return Some(Fault::TooLarge);
    }
    let mut scan = Scan { text: text.as_bytes(), at: 0, open: [0; MAX_DEPTH], depth: 0 };
    match scan.document() {
        Ok(()) => None,
        Err(Stop::TooDeep) => Some(Fault::TooLarge),
        Err(Stop::Syntax(awaited)) => {
            let open = scan.depth.checked_sub(1).map(|innermost| scan.open[innermost]);
            let (problem, place) = problem_in(text, scan.at, awaited, open);
            let (line, column) = line_and_column(text, scan.at);
            Some(Fault::Syntax { line, column, problem, problem_line: line_and_column(text, place).0 })
        }
    }
}

/// Counts code points: a byte that continues one does not count.
fn line_and_column(text: &str, at: usize) -> (u32, u32) {
    let (mut line, mut column) = (1, 1);
    for byte in text.bytes().take(at) {
        column += u32::from(byte & 0xC0 != 0x80);
        if byte == b'\n' {
            (line, column) = (line + 1, 1);
        }
    }
    (line, column)
}

enum Stop {
    Syntax(Awaited),
    TooDeep,
}

/// Finds where a text stops being JSON. It keeps no values: serde_json or `JSON.parse` read those, but they do not report the
/// position in the same way everywhere, nor the depth.
struct Scan<'a> {
    text: &'a [u8],
    at: usize,
    /// Where the open brackets stand.
    open: [usize; MAX_DEPTH],
    depth: usize,
}

impl Scan<'_> {
    fn document(&mut self) -> Result<(), Stop> {
        loop {
            // A value.
            self.space();
            let starts = matches!(self.peek(), b'{' | b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n');
            if starts && self.depth == MAX_DEPTH {
                return Err(Stop::TooDeep);
            }
            match self.peek() {
                bracket @ (b'{' | b'[') => {
                    let start = self.at;
                    self.at += 1;
                    self.space();
                    let is_object = bracket == b'{';
                    if self.peek() != if is_object { b'}' } else { b']' } {
                        self.open[self.depth] = start;
                        self.depth += 1;
                        if is_object {
                            self.key()?;
                        }
                        continue;
                    }
                    self.at += 1;
                }
                b'"' => self.string(Awaited::Value)?,
                b'-' | b'0'..=b'9' => self.number()?,
                b't' => self.literal(b"true")?,
                b'f' => self.literal(b"false")?,
                b'n' => self.literal(b"null")?,
                _ => return Err(Stop::Syntax(Awaited::Value)),
            }
            // What may follow it: a comma or closing brackets.
            loop {
                self.space();
                let Some(innermost) = self.depth.checked_sub(1) else {
                    let is_all = self.at == self.text.len();
                    return if is_all { Ok(()) } else { Err(Stop::Syntax(Awaited::End)) };
                };
                let is_object = self.text[self.open[innermost]] == b'{';
                match self.peek() {
                    b',' => {
                        self.at += 1;
                        if is_object {
                            self.key()?;
                        }
                        break;
                    }
                    b'}' if is_object => self.depth = innermost,
                    b']' if !is_object => self.depth = innermost,
                    _ => return Err(Stop::Syntax(Awaited::Comma)),
                }
                self.at += 1;
            }
        }
    }

    /// The next byte; 0 at the end, which JSON never has outside of strings.
    fn peek(&self) -> u8 {
        self.text.get(self.at).copied().unwrap_or(0)
    }

    #[inline(never)]
    fn space(&mut self) {
        while matches!(self.peek(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    fn key(&mut self) -> Result<(), Stop> {
        self.space();
        self.string(Awaited::Key)?;
        self.space();
        self.expect(b':', Awaited::Colon)
    }

    #[inline(never)]
    fn expect(&mut self, byte: u8, awaited: Awaited) -> Result<(), Stop> {
        if self.peek() != byte {
            return Err(Stop::Syntax(awaited));
        }
        self.at += 1;
        Ok(())
    }

    fn literal(&mut self, text: &[u8]) -> Result<(), Stop> {
        let awaited = Awaited::Literal(self.at);
        text.iter().try_for_each(|b| self.expect(*b, awaited))
    }

    fn string(&mut self, awaited: Awaited) -> Result<(), Stop> {
        let start = self.at;
        self.expect(b'"', awaited)?;
        loop {
            match self.peek() {
                b'"' => {
                    self.at += 1;
                    return Ok(());
                }
                b'\\' => {
                    self.at += 1;
                    match self.peek() {
                        b'u' => {
                            self.at += 1;
                            for _ in 0..4 {
                                if !self.peek().is_ascii_hexdigit() {
                                    return Err(Stop::Syntax(Awaited::Escape(start)));
                                }
                                self.at += 1;
                            }
                        }
                        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => self.at += 1,
                        _ => return Err(Stop::Syntax(Awaited::Escape(start))),
                    }
                }
                0..=0x1F => return Err(Stop::Syntax(Awaited::Text(start))),
                _ => self.at += 1,
            }
        }
    }

    #[inline(never)]
    fn digits(&mut self) -> Result<(), Stop> {
        if !self.peek().is_ascii_digit() {
            return Err(Stop::Syntax(Awaited::Digit));
        }
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        Ok(())
    }

    fn number(&mut self) -> Result<(), Stop> {
        if self.peek() == b'-' {
            self.at += 1;
        }
        if self.peek() == b'0' {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == b'.' {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.peek(), b'+' | b'-') {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(())
    }
}
