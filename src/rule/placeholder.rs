//! Texts that only hold the place of one.

use crate::field::text::{fold_eq, folded};

/// Words that say nothing, folded.
const WORDS: &str =
    "无 暂无 没有 不清楚 不知道 待定 待补充 暂不使用 测试 none n/a na null undefined test todo tbd";

/// The same as a regular expression, of the folded text.
pub(super) const PATTERN: &str = "^(?:无|暂无|没有|不清楚|不知道|待定|待补充|暂不使用|测试|none|n/a|na|null|undefined|test|todo|tbd|(.)\\1*|[!-@\\[-`{-~]+)$";

/// Whether a text that is not blank is a placeholder: such a word; one and the same character, however often; or nothing but
/// ASCII characters that are no letters.
pub(super) fn is_placeholder(text: &str) -> bool {
    let first = folded(text).next();
    folded(text).all(|c| Some(c) == first)
        || folded(text).all(|c| c.is_ascii() && !c.is_ascii_alphabetic())
        || WORDS.split(' ').any(|word| fold_eq(text, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_any_spelling_repeats_and_signs_are_placeholders() {
        for word in WORDS.split(' ') {
            assert!(PATTERN.split(['|', ':']).any(|part| part == word), "{word}");
            assert!(is_placeholder(word) && is_placeholder(&word.to_uppercase()), "{word}");
            assert!(
                !is_placeholder(&format!("{word}写明")) && !is_placeholder(&format!("请{word}")),
                "{word}"
            );
        }
        for text in [
            "Ｎ／Ａ",
            "T o D o",
            "待 补 充",
            "略",
            "哈哈哈",
            "a",
            "aAａ",
            "xxxx",
            "……",
            "11",
            "13800000000",
            "-/-",
            "１２，３",
        ] {
            assert!(is_placeholder(text), "{text}");
        }
        for text in ["手机号", "表单", "ab", "none.", "12 个", "哈哈嘿", "https://a.cn", "……。", "n/b"]
        {
            assert!(!is_placeholder(text), "{text}");
        }
    }
}
