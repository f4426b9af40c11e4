//! Says in words what keeps a JSON text from being read, as far as one can tell from where it stops being JSON.

use crate::enumeration::enumeration;
use crate::field::text::is_blank;
use crate::field::{Localized, localized};

/// The message of a problem: where the text stops being JSON, then what is wrong and what to do.
macro_rules! told {
    ($zh:literal, $en:literal) => {
        localized(
            concat!("JSON 第 {line} 行第 {column} 列有语法错误：", $zh),
            concat!("The JSON has a syntax error at line {line}, column {column}: ", $en),
        )
    };
}

enumeration! {
    /// What people get wrong in JSON.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Problem {
        /// There is no text.
        Empty = "empty",
        /// It does not look like JSON from the start.
        NotJson = "notJson",
        /// Something comes after the value.
        Extra = "extra",
        /// A comma with nothing after it, or two in a row.
        ExtraComma = "extraComma",
        /// Two values or fields with no comma between them.
        MissingComma = "missingComma",
        /// A key without a colon after it.
        MissingColon = "missingColon",
        /// Nothing stands where a value should.
        MissingValue = "missingValue",
        /// An object is not closed.
        UnclosedObject = "unclosedObject",
        /// A list is not closed.
        UnclosedList = "unclosedList",
        /// A text is not closed on its line.
        UnclosedText = "unclosedText",
        /// A text is not in quotes.
        Unquoted = "unquoted",
        /// A key is not in quotes.
        UnquotedKey = "unquotedKey",
        /// A quote stands inside a text, or one is missing before.
        Quotes = "quotes",
        /// Single quotes or backticks.
        SingleQuotes = "singleQuotes",
        /// Chinese punctuation, or full-width characters.
        Punctuation = "punctuation",
        /// A space that JSON does not know, or a character that shows nothing.
        Blank = "blank",
        /// A comment.
        Comment = "comment",
        /// A number in a spelling that JSON does not have.
        Number = "number",
        /// A word of another language: `undefined`, `None`.
        Word = "word",
        /// A backslash before what it cannot stand before.
        Escape = "escape",
        /// A tab or another control in a text.
        Control = "control",
        /// Anything else.
        Unexpected = "unexpected",
    }
}

impl Problem {
    /// What is wrong, in words.
    pub const fn message(self) -> Localized {
        match self {
            Problem::Empty => told!("没有内容。请填入 JSON 文本。", "there is no text. Enter JSON text."),
            Problem::NotJson => told!(
                "这不是 JSON。表单的 JSON 以 { 开头。",
                "this is not JSON. The JSON of a form starts with {."
            ),
            Problem::Extra => told!(
                "前面的内容已经完整，从这里起是多余的。请删掉多余的内容。",
                "the JSON is complete before this. Remove what is left over."
            ),
            Problem::ExtraComma => told!(
                "第 {problemLine} 行多了逗号。请删掉这个逗号。",
                "there is an extra comma on line {problemLine}. Remove it."
            ),
            Problem::MissingComma => told!(
                "第 {problemLine} 行少了逗号。请在这一项的后面加上英文逗号。",
                "a comma is missing on line {problemLine}. Put one after that item."
            ),
            Problem::MissingColon => told!(
                "字段名后面少了冒号。请加上英文冒号和值。",
                "a colon is missing after the field's name. Add it, and a value."
            ),
            Problem::MissingValue => told!(
                "冒号后面没有值。请填上值；没有值就写 null。",
                "there is no value after the colon. Add one, or write null."
            ),
            Problem::UnclosedObject => told!(
                "第 {problemLine} 行的 { 没有闭合。请在它的内容之后补上 }。",
                "the { on line {problemLine} is not closed. Add } after what it holds."
            ),
            Problem::UnclosedList => told!(
                "第 {problemLine} 行的 [ 没有闭合。请在它的内容之后补上右方括号。",
                "the [ on line {problemLine} is not closed. Add the closing bracket after what it holds."
            ),
            Problem::UnclosedText => told!(
                "第 {problemLine} 行的文字没有结束。请补上结尾的英文双引号；文字里不能直接换行。",
                "the text on line {problemLine} does not end. Add the closing double quote; a text cannot run on to the next line."
            ),
            Problem::Unquoted => told!(
                "文字没有加引号。请用英文双引号括起来。",
                "the text is not in quotes. Put it in double quotes."
            ),
            Problem::UnquotedKey => told!(
                "字段名没有加引号。请用英文双引号括起来。",
                "the field's name is not in quotes. Put it in double quotes."
            ),
            Problem::Quotes => told!(
                "引号不成对。请检查是否少了引号；文字里面的双引号前要加反斜杠。",
                "the quotes do not match. Check whether one is missing; inside a text a double quote needs a backslash before it."
            ),
            Problem::SingleQuotes => told!(
                "用了单引号或反引号。请改成英文双引号。",
                "single quotes or backticks are used. Use double quotes."
            ),
            Problem::Punctuation => told!(
                "用了中文标点或全角字符。请改成英文半角的。",
                "Chinese punctuation or a full-width character is used. Use the ASCII one."
            ),
            Problem::Blank => told!(
                "有看不见的字符或全角空格。请删掉，或改成普通空格。",
                "there is an invisible character or an unusual space. Remove it, or use a plain space."
            ),
            Problem::Comment => {
                told!("JSON 里不能写注释。请删掉注释。", "JSON has no comments. Remove the comment.")
            }
            Problem::Number => told!(
                "数字的写法不对。请去掉开头的 0 和 +，小数点前后都要有数字，也不要加单位或分隔符。",
                "the number is not written as JSON requires. Leave out leading zeros and +, give digits on both sides of the point, and no units or separators."
            ),
            Problem::Word => told!(
                "不加引号的词只能是 true、false、null（小写）。没有值请写 null。",
                "only true, false and null, in lower case, stand without quotes. Where there is no value, write null."
            ),
            Problem::Escape => told!(
                "反斜杠后面的字符不对。反斜杠本身要连写两个。",
                "a backslash cannot come before this character. Write a backslash itself as two."
            ),
            Problem::Control => told!(
                "文字里有制表符等控制字符。请删掉，或改成空格。",
                "there is a tab or another control character in the text. Remove it, or use a space."
            ),
            Problem::Unexpected => {
                told!(
                    "这里不该有这个字符。请改正后再试。",
                    "this character cannot stand here. Correct it and try again."
                )
            }
        }
    }
}

/// What a text would have gone on with, where it stops being JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Awaited {
    Value,
    Key,
    Colon,
    /// A comma, or the bracket that closes what is open.
    Comma,
    End,
    /// More of a text, which starts there.
    Text(usize),
    /// What may follow a backslash, in a text that starts there.
    Escape(usize),
    Digit,
    /// More of `true`, `false` or `null`, which starts there.
    Literal(usize),
}

/// What is wrong where a text stops being JSON, and where that stands. `open` is where the innermost open bracket stands.
pub(super) fn problem_in(text: &str, at: usize, awaited: Awaited, open: Option<usize>) -> (Problem, usize) {
    let bytes = text.as_bytes();
    let (before, rest) = text.split_at_checked(at).unwrap_or((text, ""));
    let Some(next) = rest.chars().next() else { return at_end(before, awaited, open) };
    let here = |problem| (problem, at);
    let seen = before.trim_end_matches([' ', '\t', '\n', '\r']);
    // The last byte that is no white space, and whether it stands right before.
    let (last, is_adjacent) = (seen.bytes().next_back().unwrap_or(0), seen.len() == at);
    match awaited {
        Awaited::Text(start) if matches!(next, '\n' | '\r') => return (Problem::UnclosedText, start),
        Awaited::Text(_) => return here(Problem::Control),
        Awaited::Escape(_) => return here(Problem::Escape),
        Awaited::Digit => return here(Problem::Number),
        Awaited::Literal(start) => {
            return (word_problem(text.get(start..).unwrap_or_default(), open.is_some()), start);
        }
        _ => {}
    }
    if next == '#' || rest.starts_with("//") || rest.starts_with("/*") {
        return here(Problem::Comment);
    }
    if matches!(next, '。' | '、' | '“' | '”' | '‘' | '’' | '「' | '」' | '【' | '】' | '《' | '》')
        || matches!(next, '\u{FF01}'..='\u{FF5E}')
    {
        return here(Problem::Punctuation);
    }
    if is_blank(next) {
        return here(Problem::Blank);
    }
    let is_word = next.is_alphanumeric() || matches!(next, '_' | '$');
    let unclosed = open.map(|open| (unclosed(bytes[open]), open));
    match awaited {
        Awaited::Value | Awaited::Key if matches!(next, '\'' | '`') => here(Problem::SingleQuotes),
        Awaited::Value | Awaited::Key if next == ',' && last != b':' => here(Problem::ExtraComma),
        Awaited::Value | Awaited::Key if matches!(next, '}' | ']') => match last {
            b':' => here(Problem::MissingValue),
            // The comma before it, if the bracket is the right one.
            b',' if (next == '}') == (awaited == Awaited::Key) => (Problem::ExtraComma, seen.len() - 1),
            _ => unclosed.unwrap_or((Problem::NotJson, at)),
        },
        Awaited::Key if is_word => here(Problem::UnquotedKey),
        Awaited::Value if next == ',' => here(Problem::MissingValue),
        Awaited::Value if matches!(next, '+' | '.') || next.is_ascii_digit() => here(Problem::Number),
        Awaited::Value if is_word => here(word_problem(rest, open.is_some())),
        Awaited::Value if open.is_none() => here(Problem::NotJson),
        Awaited::Colon | Awaited::Comma | Awaited::End if is_adjacent && is_word | (next == '.') => {
            here(match last {
                b'"' => Problem::Quotes,
                b'0'..=b'9' => Problem::Number,
                b'}' | b']' if awaited == Awaited::Comma => Problem::MissingComma,
                b'}' | b']' => Problem::Extra,
                _ => Problem::Word,
            })
        }
        Awaited::Colon => here(Problem::MissingColon),
        Awaited::End => here(Problem::Extra),
        Awaited::Comma if matches!(next, '}' | ']') => unclosed.unwrap_or((Problem::Extra, at)),
        Awaited::Comma if is_word || matches!(next, '"' | '\'' | '{' | '[' | '-' | ';') => {
            (Problem::MissingComma, seen.len())
        }
        _ => here(Problem::Unexpected),
    }
}

/// What is wrong where a text ends too early.
fn at_end(text: &str, awaited: Awaited, open: Option<usize>) -> (Problem, usize) {
    match (awaited, open) {
        (Awaited::Text(start) | Awaited::Escape(start), _) => (Problem::UnclosedText, start),
        (Awaited::Digit, _) => (Problem::Number, text.len()),
        (Awaited::Literal(start), _) => (Problem::Word, start),
        (_, Some(open)) => (unclosed(text.as_bytes()[open]), open),
        _ => (Problem::Empty, text.len()),
    }
}

fn unclosed(bracket: u8) -> Problem {
    if bracket == b'{' { Problem::UnclosedObject } else { Problem::UnclosedList }
}

/// What is wrong with a word that is not in quotes.
fn word_problem(text: &str, is_inside: bool) -> Problem {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let word = text.get(..end).unwrap_or_default();
    let known = ["true", "false", "null", "undefined", "nan", "none", "nil", "infinity"];
    if known.iter().any(|known| known.eq_ignore_ascii_case(word)) {
        Problem::Word
    } else if is_inside {
        Problem::Unquoted
    } else {
        Problem::NotJson
    }
}
