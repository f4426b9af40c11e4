//! Finds what keeps a JSON text from being read, exactly as `JSON.parse` in JavaScript would (ECMA-404).

use super::fault::Fault;

/// The most bytes of UTF-8 that a text may have.
pub const MAX_BYTES: usize = 1 << 20;
/// How deep values may be nested: the outermost value is at depth 1, what it holds at depth 2.
pub const MAX_DEPTH: usize = 128;

/// The first fault from the text's start that keeps it from being read: [`Fault::TooLarge`] if it is too long or nested too
/// deep, else [`Fault::Syntax`]. `None` if `JSON.parse` would take it.
pub fn fault_in(text: &str) -> Option<Fault> {
    if text.len() > MAX_BYTES {
        return Some(Fault::TooLarge);
    }
    let mut scan = Scan { text: text.as_bytes(), at: 0 };
    match scan.document() {
        Ok(()) => None,
        Err(Stop::TooDeep) => Some(Fault::TooLarge),
        Err(Stop::Syntax) => {
            let (mut line, mut column) = (1, 1);
            for byte in text.bytes().take(scan.at) {
                // Counts code points: a byte that continues one does not count.
                column += u32::from(byte & 0xC0 != 0x80);
                if byte == b'\n' {
                    (line, column) = (line + 1, 1);
                }
            }
            Some(Fault::Syntax { line, column })
        }
    }
}

enum Stop {
    Syntax,
    TooDeep,
}

/// Finds where a text stops being JSON. It keeps no values: serde_json or `JSON.parse` read those, but they do not report the
/// position in the same way everywhere, nor the depth.
struct Scan<'a> {
    text: &'a [u8],
    at: usize,
}

impl Scan<'_> {
    fn document(&mut self) -> Result<(), Stop> {
        // For each open bracket, whether it is an object.
        let mut open = [false; MAX_DEPTH];
        let mut depth = 0;
        loop {
            // A value.
            self.space();
            let starts = matches!(self.peek(), b'{' | b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n');
            if starts && depth == MAX_DEPTH {
                return Err(Stop::TooDeep);
            }
            match self.peek() {
                bracket @ (b'{' | b'[') => {
                    self.at += 1;
                    self.space();
                    let is_object = bracket == b'{';
                    if self.peek() != if is_object { b'}' } else { b']' } {
                        open[depth] = is_object;
                        depth += 1;
                        if is_object {
                            self.key()?;
                        }
                        continue;
                    }
                    self.at += 1;
                }
                b'"' => self.string()?,
                b'-' | b'0'..=b'9' => self.number()?,
                b't' => self.literal(b"true")?,
                b'f' => self.literal(b"false")?,
                b'n' => self.literal(b"null")?,
                _ => return Err(Stop::Syntax),
            }
            // What may follow it: a comma or closing brackets.
            loop {
                self.space();
                if depth == 0 {
                    return if self.at == self.text.len() { Ok(()) } else { Err(Stop::Syntax) };
                }
                let is_object = open[depth - 1];
                match self.peek() {
                    b',' => {
                        self.at += 1;
                        if is_object {
                            self.key()?;
                        }
                        break;
                    }
                    b'}' if is_object => depth -= 1,
                    b']' if !is_object => depth -= 1,
                    _ => return Err(Stop::Syntax),
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
        self.string()?;
        self.space();
        self.expect(b':')
    }

    #[inline(never)]
    fn expect(&mut self, byte: u8) -> Result<(), Stop> {
        if self.peek() != byte {
            return Err(Stop::Syntax);
        }
        self.at += 1;
        Ok(())
    }

    fn literal(&mut self, text: &[u8]) -> Result<(), Stop> {
        text.iter().try_for_each(|b| self.expect(*b))
    }

    fn string(&mut self) -> Result<(), Stop> {
        self.expect(b'"')?;
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
                                    return Err(Stop::Syntax);
                                }
                                self.at += 1;
                            }
                        }
                        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => self.at += 1,
                        _ => return Err(Stop::Syntax),
                    }
                }
                0..=0x1F => return Err(Stop::Syntax),
                _ => self.at += 1,
            }
        }
    }

    #[inline(never)]
    fn digits(&mut self) -> Result<(), Stop> {
        if !self.peek().is_ascii_digit() {
            return Err(Stop::Syntax);
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
