//! What is said of a value that is not of its field's kind: a phrase for each thing that can be wrong.
//!
//! The engine chooses the phrase, by its number; the words are in one table, from which the npm package's texts are made.

use crate::enumeration::enumeration;
use crate::field::{Format, Kind, Localized, MAX_INT, Place, localized};
use crate::form::Form;
use crate::read::{Actual, FIRST_TOLD, Fault, Flaw, Hindrance, Problem};

enumeration! {
    /// What is said besides what hinders reading a text.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Remark {
        NothingGiven,
        RootType,
        OtherType,
        YesOrNo,
        EmptyElement,
        ListTooLong,
        TextTooLong,
        CodeTooLong,
        NoSuchChoice,
        Checksum,
        OddChecksum,
        Range,
        TooSmall,
        Repeated,
        TooLarge,
        UnknownField,
        EnterIt,
        ChooseIt,
        AddIt,
        SayWhether,
    }
}

enumeration! {
    /// What to enter, which a phrase names as `{shape}`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Entry {
        Text,
        Whole,
        /// A whole number where those of five digits are too large.
        Small,
        Date,
        DateOrLongTerm,
        Instant,
        AppId,
        Uscc,
        ResidentId,
        Version,
    }
}

impl Entry {
    const fn of(kind: &Kind) -> Entry {
        match kind {
            Kind::Int { max, .. } if *max < 12_000 => Entry::Small,
            Kind::Int { .. } => Entry::Whole,
            Kind::Date => Entry::Date,
            Kind::DateOrLongTerm => Entry::DateOrLongTerm,
            Kind::Instant => Entry::Instant,
            Kind::Coded(Format::AppId) => Entry::AppId,
            Kind::Coded(Format::Uscc) => Entry::Uscc,
            Kind::Coded(Format::ResidentId) => Entry::ResidentId,
            Kind::Coded(Format::Version) => Entry::Version,
            _ => Entry::Text,
        }
    }

    /// Its words, which follow “请填” or “Enter”.
    pub const fn words(self) -> Localized {
        match self {
            Entry::Text => localized("文字", "a text"),
            Entry::Whole => localized("整数，如 12000", "a whole number such as 12000"),
            Entry::Small => localized("整数，如 60", "a whole number such as 60"),
            Entry::Date => localized("日期，如 2024-09-01", "a date such as 2024-09-01"),
            Entry::DateOrLongTerm => {
                localized("日期（如 2024-09-01）或「长期」", "a date such as 2024-09-01, or 长期 (long-term)")
            }
            Entry::Instant => localized(
                "日期（如 2024-09-01）或带时区的时间（如 2024-09-01T10:00:00+08:00）",
                "a date such as 2024-09-01, or a time with its UTC offset such as 2024-09-01T10:00:00+08:00",
            ),
            Entry::AppId => localized(
                "完整的 AppID：tt 加 16 或 18 位小写的十六进制字符（0–9、a–f）",
                "the whole AppID: tt and 16 or 18 lower-case hexadecimal digits (0–9, a–f)",
            ),
            Entry::Uscc => localized(
                "全部 18 位：数字和大写字母，没有 I、O、S、V、Z",
                "all 18 characters: digits and capital letters, without I, O, S, V and Z",
            ),
            Entry::ResidentId => localized(
                "全部 18 位：都是数字，只有最后一位可以是 X",
                "all 18 characters: digits, of which only the last may be an X",
            ),
            Entry::Version => localized("版本号，如 20.7", "a version such as 20.7"),
        }
    }
}

/// A phrase by its number: those of hindrances, then the others; what may be wrong in JSON; what to hand in instead of a value
/// that callers mistake for a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase(usize);

impl Phrase {
    pub const fn hindered(by: Hindrance) -> Phrase {
        Phrase(by as usize)
    }
    pub const fn other(remark: Remark) -> Phrase {
        Phrase(Hindrance::ALL.len() + remark as usize)
    }
    const fn of_json(problem: Problem) -> Phrase {
        Phrase(Hindrance::ALL.len() + Remark::ALL.len() + problem as usize)
    }
    /// Of a kind that has such a text.
    const fn instead_of(actual: Actual) -> Phrase {
        let before = Hindrance::ALL.len() + Remark::ALL.len() + Problem::ALL.len();
        Phrase(before + actual as usize - FIRST_TOLD as usize)
    }
    pub const fn number(self) -> usize {
        self.0
    }

    /// Every phrase, by their numbers.
    pub fn all() -> impl Iterator<Item = Phrase> {
        let told = Actual::ALL.len() - FIRST_TOLD as usize;
        (0..Hindrance::ALL.len() + Remark::ALL.len() + Problem::ALL.len() + told).map(Phrase)
    }

    /// Its words: what is wrong, then what to do. Beside the parameters it may name `{label}`, the field's name with
    /// that of its row; `{row}` and `{clause}`, the two apart, the label as it stands within a sentence; `{shape}`, what to
    /// enter; `{by}`, how many characters too many or too few; `{choices}`; and `{nearest}`, the choice most like what was
    /// entered.
    pub fn words(self) -> Localized {
        if let Some(by) = Hindrance::ALL.get(self.0) {
            return hindered(*by);
        }
        let past = self.0 - Hindrance::ALL.len();
        if let Some(remark) = Remark::ALL.get(past) {
            return remarked(*remark);
        }
        let past = past - Remark::ALL.len();
        if let Some(problem) = Problem::ALL.get(past) {
            return problem.message();
        }
        let actual = Actual::ALL[FIRST_TOLD as usize + past - Problem::ALL.len()];
        actual.instead().unwrap_or(hindered(Hindrance::Unlike))
    }
}

const fn hindered(by: Hindrance) -> Localized {
    match by {
        Hindrance::Unlike => localized(
            "「{label}」的写法不对。请填{shape}。",
            "“{label}” is not in the right format. Enter {shape}.",
        ),
        Hindrance::Invisible => localized(
            "「{label}」里有看不见的字符，多半是粘贴带来的。请清空后手工输入，填{shape}。",
            "“{label}” has invisible characters in it, most likely from pasting. Clear it and type {shape}.",
        ),
        Hindrance::FullWidth => localized(
            "「{label}」里有全角字符。请改用半角，填{shape}。",
            "“{label}” has full-width characters in it. Type half-width ones: {shape}.",
        ),
        Hindrance::Spaces => localized(
            "「{label}」里有空格。请去掉空格，填{shape}。",
            "“{label}” has spaces in it. Remove them: enter {shape}.",
        ),
        Hindrance::Dashes => localized(
            "「{label}」里的横线不是键盘上的短横线。请重新输入，填{shape}。",
            "“{label}” has a dash in it that is not the hyphen of the keyboard. Type it again: {shape}.",
        ),
        Hindrance::Commas => localized(
            "「{label}」的数字里有逗号。请去掉逗号，填{shape}。",
            "“{label}” has commas in the number. Remove them: enter {shape}.",
        ),
        Hindrance::Unit => localized(
            "「{label}」里有数字以外的字符。请去掉单位和文字，填{shape}。",
            "“{label}” has more in it than a number. Leave out units and words: enter {shape}.",
        ),
        Hindrance::Quoted => localized(
            "「{label}」给的是文字，不是数字。请去掉引号，填{shape}。",
            "“{label}” is a text, not a number. Remove the quotes: enter {shape}.",
        ),
        Hindrance::NotWhole => {
            localized("「{label}」不是整数。请填{shape}。", "“{label}” is not a whole number. Enter {shape}.")
        }
        Hindrance::Hyphens => localized(
            "「{label}」里有短横线。请去掉，填{shape}。",
            "“{label}” has hyphens in it. Remove them: enter {shape}.",
        ),
        Hindrance::ForbiddenLetters => localized(
            "「{label}」里有字母 I、O、S、V 或 Z，代码里不会有它们。请对照证照核对，填{shape}。",
            "“{label}” has a letter I, O, S, V or Z in it, which no such code has. Compare it with the certificate: enter {shape}.",
        ),
        Hindrance::UpperCase => localized(
            "「{label}」里有大写字母。请改成小写，填{shape}。",
            "“{label}” has capital letters in it. Make them lower-case: enter {shape}.",
        ),
        Hindrance::OddCharacters => localized(
            "「{label}」里有不会出现的字符。请核对，填{shape}。",
            "“{label}” has characters in it that it cannot have. Check it: enter {shape}.",
        ),
        Hindrance::Prefix => localized(
            "「{label}」不是以 tt 开头。请到开发者后台复制，填{shape}。",
            "“{label}” does not start with tt. Copy it from the developer console: enter {shape}.",
        ),
        Hindrance::TooShort => localized(
            "「{label}」少 {by} 位。请补全，填{shape}。",
            "“{label}” is {by} short. Complete it: enter {shape}.",
        ),
        Hindrance::TooLong => localized(
            "「{label}」多 {by} 位。请核对，填{shape}。",
            "“{label}” is {by} too long. Check it: enter {shape}.",
        ),
        Hindrance::WrongLength => localized(
            "「{label}」的位数不对。请核对，填{shape}。",
            "“{label}” does not have the right length. Check it: enter {shape}.",
        ),
        Hindrance::Region => localized(
            "「{label}」的第 3 到 8 位不是数字。请对照证照核对，填{shape}。",
            "Characters 3 to 8 of “{label}” are not digits. Compare it with the certificate: enter {shape}.",
        ),
        Hindrance::BirthDate => localized(
            "「{label}」里的出生日期（第 7 到 14 位）不是真实的日期。请对照证件逐位核对。",
            "The date of birth in “{label}” (digits 7 to 14) is not a real date. Compare it with the card, digit by digit.",
        ),
        Hindrance::LeadingV => localized(
            "「{label}」前面多了字母 V。请去掉，填{shape}。",
            "“{label}” starts with the letter V. Remove it: enter {shape}.",
        ),
        Hindrance::VersionParts => localized(
            "「{label}」须为 2 到 4 段数字，以点相连，每段最多 4 位。请填{shape}。",
            "“{label}” takes 2 to 4 numbers of at most 4 digits, joined by dots. Enter {shape}.",
        ),
        Hindrance::DateSpelling => localized(
            "「{label}」的日期写法不对：年、月、日之间用短横线，月和日各两位。请填{shape}。",
            "“{label}” is not in the format of a date: use hyphens, and two digits each for month and day. Enter {shape}.",
        ),
        Hindrance::NoSuchDate => localized(
            "「{label}」不是日历上有的日子。请核对月和日，填{shape}。",
            "“{label}” is a day that the calendar does not have. Check month and day: enter {shape}.",
        ),
        Hindrance::Year => localized(
            "「{label}」的年份须在 1970 到 2999 之间。请核对，填{shape}。",
            "The year of “{label}” must be from 1970 to 2999. Check it: enter {shape}.",
        ),
        Hindrance::TimeOfDay => localized(
            "「{label}」只填日期，不填几点几分。请去掉时间，填{shape}。",
            "“{label}” takes a date without the time of day. Remove the time: enter {shape}.",
        ),
        Hindrance::TimeSpelling => localized(
            "「{label}」的时间写法不对。请填{shape}。",
            "The time in “{label}” cannot be read. Enter {shape}.",
        ),
    }
}

const fn remarked(remark: Remark) -> Localized {
    match remark {
        Remark::NothingGiven => localized(
            "没有收到表单：这里给的是{actual}。请传入以字段名为键的对象。",
            "There is no form: what came is {actual}. Pass an object with the fields' names as its keys.",
        ),
        Remark::RootType => localized(
            "表单须为一个对象，这里给的是{actual}。请传入以字段名为键的对象。",
            "The form must be an object, not {actual}. Pass an object with the fields' names as its keys.",
        ),
        Remark::OtherType => localized(
            "「{label}」须为{expected}，这里给的是{actual}。请改为{expected}。",
            "“{label}” takes {expected}, not {actual}. Change it to {expected}.",
        ),
        Remark::YesOrNo => localized(
            "「{label}」须为是或否。请选择是或否。",
            "“{label}” takes yes or no. Choose one of the two.",
        ),
        Remark::EmptyElement => localized(
            "「{label}」是空的。请填写，或删去这一项。",
            "“{label}” is empty. Fill it in, or remove it.",
        ),
        Remark::ListTooLong => localized(
            "「{label}」最多 {max} 项，现有 {actual} 项。请删减。",
            "“{label}” takes at most {max} items, and there are {actual}. Remove some.",
        ),
        Remark::TextTooLong => localized(
            "「{label}」最多 {max} 个字，现有 {actual} 个。请删减。",
            "“{label}” takes at most {max} characters, and has {actual}. Shorten it.",
        ),
        Remark::CodeTooLong => {
            localized("「{label}」太长了。请填{shape}。", "“{label}” is too long. Enter {shape}.")
        }
        Remark::NoSuchChoice => localized(
            "「{label}」没有这个选项。[是不是「{nearest}」？]请从这些中选择：{choices}。",
            "“{label}” has no such choice.[ Did you mean “{nearest}”?] Choose one of these: {choices}.",
        ),
        Remark::Checksum => localized(
            "「{label}」的校验码对不上，可能有一位输错了。请对照证件逐位核对。",
            "The check digit of “{label}” does not match, so one may be mistyped. Compare it with the card, digit by digit.",
        ),
        Remark::OddChecksum => localized(
            "「{label}」的校验码对不上，可能有一位输错了。请与证照核对；若一致，照填即可：2016 年以前给的代码有的不合校验规则。",
            "The check character of “{label}” does not match, so one may be mistyped. Compare it with the certificate; if it is the same, leave it: some codes issued before 2016 do not pass it.",
        ),
        Remark::Range => localized(
            "「{label}」须在 {min} 到 {max} 之间。请改正。",
            "“{label}” must be from {min} to {max}. Correct it.",
        ),
        Remark::TooSmall => {
            localized("「{label}」不能小于 {min}。请改正。", "“{label}” must be {min} or more. Correct it.")
        }
        Remark::Repeated => localized(
            "「{label}」与前面的重复。请删去，或改成不同的。",
            "“{label}” repeats an earlier one. Remove it, or make it different.",
        ),
        Remark::TooLarge => localized(
            "「{label}」的内容太多，无法检查。请精简后再试。",
            "“{label}” holds too much to be checked. Make it smaller and try again.",
        ),
        Remark::UnknownField => localized(
            "表单里没有这个字段，所以不会检查它。[是不是 {suggestion}？]请核对字段名。",
            "The form has no such field, so it is not checked.[ Did you mean {suggestion}?] Check its name.",
        ),
        Remark::EnterIt => localized("请填写「{label}」。", "Enter “{label}”."),
        Remark::ChooseIt => localized("请选择「{label}」。", "Choose “{label}”."),
        Remark::AddIt => localized("请添加「{label}」。", "Add “{label}”."),
        Remark::SayWhether => localized("请选择{label}。", "Say whether {clause}[ ({row})]."),
    }
}

/// What is said of a value at a place: the phrase, what it names as `{shape}` and as `{by}`.
#[derive(Clone, Copy, Debug)]
pub struct Said {
    pub phrase: Phrase,
    pub entry: Entry,
    pub by: u16,
}

/// What is said of a fault; without one, of a field that is missing.
pub fn said(form: &Form, fault: Option<&Fault>, place: Place) -> Said {
    let kind = form.schema.kind_at(place);
    let remark = match fault {
        None => required(kind),
        Some(Fault::Type(actual)) => match (kind, actual) {
            _ if place == Place::ROOT && *actual as usize >= FIRST_TOLD as usize => {
                return Said { phrase: Phrase::instead_of(*actual), entry: Entry::of(kind), by: 0 };
            }
            _ if place == Place::ROOT => of_root(*actual),
            (_, Actual::Undefined | Actual::Null | Actual::String) if place.is_element() => {
                Remark::EmptyElement
            }
            (Kind::Bool, _) => Remark::YesOrNo,
            (Kind::Int { .. }, Actual::Number) => return hindrance(kind, Flaw::new(Hindrance::NotWhole)),
            _ => Remark::OtherType,
        },
        Some(Fault::Text(flaw) | Fault::Pattern(flaw) | Fault::Date(flaw)) => return hindrance(kind, *flaw),
        Some(Fault::Length(_)) => match kind {
            Kind::List(_) => Remark::ListTooLong,
            Kind::Text { .. } => Remark::TextTooLong,
            Kind::Enum(_) => Remark::NoSuchChoice,
            _ => Remark::CodeTooLong,
        },
        Some(Fault::Enum(_)) => Remark::NoSuchChoice,
        Some(Fault::Checksum { counts: false }) => Remark::Checksum,
        Some(Fault::Checksum { counts: true }) => Remark::OddChecksum,
        Some(Fault::Range) if matches!(kind, Kind::Int { max: MAX_INT, .. }) => Remark::TooSmall,
        Some(Fault::Range) => Remark::Range,
        Some(Fault::Unique) => Remark::Repeated,
        Some(Fault::TooLarge) => Remark::TooLarge,
        Some(Fault::UnknownField { .. }) => Remark::UnknownField,
        Some(Fault::Syntax { problem, .. }) => {
            return Said { phrase: Phrase::of_json(*problem), entry: Entry::of(kind), by: 0 };
        }
    };
    Said { phrase: Phrase::other(remark), entry: Entry::of(kind), by: 0 }
}

fn hindrance(kind: &Kind, flaw: Flaw) -> Said {
    Said { phrase: Phrase::hindered(flaw.what), entry: Entry::of(kind), by: flaw.by }
}

/// What is asked for where a field is missing.
const fn required(kind: &Kind) -> Remark {
    match kind {
        Kind::Bool => Remark::SayWhether,
        Kind::Enum(_) => Remark::ChooseIt,
        Kind::List(list) if matches!(list.item, Kind::Enum(_)) => Remark::ChooseIt,
        Kind::List(_) => Remark::AddIt,
        _ => Remark::EnterIt,
    }
}

/// What is said where the form itself is none. A kind of value that callers mistake for a form has a remark of its own.
const fn of_root(actual: Actual) -> Remark {
    match actual {
        Actual::Undefined | Actual::Null => Remark::NothingGiven,
        _ => Remark::RootType,
    }
}
