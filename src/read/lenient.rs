//! JSON text that `JSON.parse` takes and serde_json does not.

/// Rewrites valid JSON text so that serde_json takes it too. Half of a surrogate pair becomes U+FFFD, as it does on its way
/// into the wasm. A number too large for a double becomes 0.5: to `JSON.parse` it is infinite, and neither is whole.
pub(crate) fn lenient(json: &str) -> String {
    let bytes = json.as_bytes();
    let mut out = String::with_capacity(json.len());
    let (mut at, mut copied) = (0, 0);
    let hex = |at: usize| {
        let escape = json.get(at..at + 6)?.strip_prefix("\\u")?;
        u32::from_str_radix(escape, 16).ok()
    };
    while at < bytes.len() {
        match bytes[at] {
            b'"' => {
                at += 1;
                while bytes[at] != b'"' {
                    let (width, lone) = match (bytes[at], hex(at)) {
                        (b'\\', Some(0xD800..=0xDBFF)) => match hex(at + 6) {
                            Some(0xDC00..=0xDFFF) => (12, false),
                            _ => (6, true),
                        },
                        (b'\\', Some(0xDC00..=0xDFFF)) => (6, true),
                        (b'\\', _) => (2, false),
                        _ => (1, false),
                    };
                    if lone {
                        out.push_str(&json[copied..at]);
                        out.push('\u{FFFD}');
                        copied = at + width;
                    }
                    at += width;
                }
                at += 1;
            }
            b'-' | b'0'..=b'9' => {
                let end = json[at..].find(|c: char| !matches!(c, '0'..='9' | '+' | '-' | '.' | 'e' | 'E'));
                let end = end.map_or(json.len(), |n| at + n);
                if json[at..end].parse::<f64>().is_ok_and(f64::is_infinite) {
                    out.push_str(&json[copied..at]);
                    out.push_str("0.5");
                    copied = end;
                }
                at = end;
            }
            _ => at += 1,
        }
    }
    out.push_str(&json[copied..]);
    out
}
