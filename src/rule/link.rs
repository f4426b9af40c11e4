//! An `https` link without user info, and its host.

use crate::field::text::{all_digits, count_words, find_byte, has_blank};

/// The host of an `https` link; none where it is not such a link.
pub(super) fn link_host(text: &str) -> Option<&[u8]> {
    let (scheme, rest) = text.as_bytes().split_at_checked(8)?;
    let (authority, _) = rest.split_at(find_byte(rest, |b| matches!(b, b'/' | b'?' | b'#')));
    let (host, port) = authority.split_at(find_byte(authority, |b| b == b':'));
    let port_holds = match port {
        [] => true,
        [_, digits @ ..] => (1..=5).contains(&digits.len()) && all_digits(digits),
    };
    let holds = is_word(scheme, b"https://")
        && count_words(host, b'.', b"-").is_some_and(|labels| labels >= 2)
        && port_holds
        && !has_blank(text);
    holds.then_some(host)
}

/// Whether a host is douyin.com or below it.
pub(super) fn is_douyin(host: &[u8]) -> bool {
    let suffix = b"douyin.com";
    let Some(at) = host.len().checked_sub(suffix.len()) else { return false };
    let (before, last) = host.split_at(at);
    is_word(last, suffix) && before.last().is_none_or(|b| *b == b'.')
}

/// Whether a text is a word, in capitals or not. Not inlined, since it would be unrolled.
#[inline(never)]
fn is_word(text: &[u8], word: &[u8]) -> bool {
    text.eq_ignore_ascii_case(word)
}
