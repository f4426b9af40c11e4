//! What can be wrong with a value, and where.

use super::json_problem::Problem;
use crate::enumeration::enumeration;
use crate::field::{FieldId, Localized, Place, localized};

use super::flaw::Flaw;

enumeration! {
    /// What a value is. Messages name this instead of the value, which may be personal data.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Actual {
        /// JavaScript's `undefined`.
        Undefined = "undefined",
        /// `null`.
        Null = "null",
        /// `true` or `false`.
        Boolean = "boolean",
        /// A number.
        Number = "number",
        /// A text.
        String = "string",
        /// A list.
        Array = "array",
        /// An object.
        Object = "object",
        /// A JavaScript `BigInt`.
        BigInt = "bigint",
        /// A JavaScript symbol.
        Symbol = "symbol",
        /// A JavaScript function.
        Function = "function",
        /// A value that threw while it was read: a getter, a proxy.
        Unreadable = "unreadable",
        /// A JavaScript `Date`, or what has one of its own.
        Date = "date",
        /// A `FormData`.
        FormData = "formData",
        /// A `URLSearchParams`.
        UrlSearchParams = "urlSearchParams",
        /// A `Map`.
        Map = "map",
        /// A `Set`.
        Set = "set",
        /// A promise, or another class's instance with a method `then`.
        Promise = "promise",
        /// A `Response` of fetch's.
        Response = "response",
        /// A `Request` of fetch's.
        Request = "request",
        /// An event of a page.
        Event = "event",
        /// An element of a page.
        Element = "element",
        /// An instance of a class, with none of the form's fields of its own.
        Instance = "instance",
    }
}

impl Actual {
    /// What messages call it.
    pub const fn name(self) -> Localized {
        match self {
            Actual::Undefined => localized("未定义", "undefined"),
            Actual::Null => localized("空值", "null"),
            Actual::Boolean => localized("是否值", "a yes/no value"),
            Actual::Number => localized("数字", "a number"),
            Actual::String => localized("文字", "text"),
            Actual::Array => localized("列表", "a list"),
            Actual::Object => localized("一组字段", "a group of fields"),
            Actual::BigInt => localized("BigInt 数字", "a BigInt"),
            Actual::Symbol => localized("符号", "a symbol"),
            Actual::Function => localized("函数", "a function"),
            Actual::Unreadable => localized("无法读取的值", "an unreadable value"),
            Actual::Date => localized("日期对象", "a Date object"),
            Actual::FormData => localized("FormData", "a FormData"),
            Actual::UrlSearchParams => localized("URLSearchParams", "a URLSearchParams"),
            Actual::Map => localized("Map", "a Map"),
            Actual::Set => localized("Set", "a Set"),
            Actual::Promise => localized("Promise", "a promise"),
            Actual::Response => localized("Response", "a Response"),
            Actual::Request => localized("Request", "a Request"),
            Actual::Event => localized("事件对象", "an event"),
            Actual::Element => localized("页面元素", "an element of a page"),
            Actual::Instance => localized("类的实例", "an instance of a class"),
        }
    }
}

/// The first kind of which [`Actual::instead`] speaks; it speaks of all after it.
pub const FIRST_TOLD: Actual = Actual::Date;

impl Actual {
    /// For developers: what to hand in where such a value came in place of a whole form.
    pub const fn instead(self) -> Option<Localized> {
        Some(match self {
            Actual::Date => localized(
                "传入的是日期对象，不是表单数据。请传入带表单字段的普通对象。",
                "This is a Date, not a form's data. Pass a plain object with the form's fields.",
            ),
            Actual::FormData => localized(
                "传入的是 FormData，里面的内容不会被读取。请传入 fromFormData(表单名, formData) 得到的对象；页面上的 HTML 表单也可以用 yushen/bind 的 bind(form)。",
                "This is a FormData, and what is in it is not read. Pass the result of fromFormData(form, formData); an HTML form in a page may use bind(form) of yushen/bind.",
            ),
            Actual::UrlSearchParams => localized(
                "传入的是 URLSearchParams，里面的内容不会被读取。请传入 fromFormData(表单名, params) 得到的对象。",
                "This is a URLSearchParams, and what is in it is not read. Pass the result of fromFormData(form, params).",
            ),
            Actual::Map => localized(
                "传入的是 Map，里面的内容不会被读取。请传入普通对象，如 Object.fromEntries(map)；里层的 Map 也要转换。",
                "This is a Map, and what is in it is not read. Pass a plain object, such as Object.fromEntries(map); Maps inside it need the same.",
            ),
            Actual::Set => localized(
                "传入的是 Set，里面的内容不会被读取。请传入带表单字段的普通对象；其中的列表用数组，如 Array.from(set)。",
                "This is a Set, and what is in it is not read. Pass a plain object with the form's fields; a list in it is an array, such as Array.from(set).",
            ),
            Actual::Promise => localized(
                "传入的是 Promise，数据还没有拿到。请先 await 它，再传入得到的对象。",
                "This is a promise, and its data are not there yet. Await it first, then pass its result.",
            ),
            Actual::Response => localized(
                "传入的是 Response，里面的内容不会被读取。请传入 await response.json() 得到的对象。",
                "This is a Response, and what is in it is not read. Pass the result of await response.json().",
            ),
            Actual::Request => localized(
                "传入的是 Request，里面的内容不会被读取。请传入 await request.json() 得到的对象；表单提交来的，传入 fromFormData(表单名, await request.formData()) 得到的对象。",
                "This is a Request, and what is in it is not read. Pass the result of await request.json(); of what a form submitted, that of fromFormData(form, await request.formData()).",
            ),
            Actual::Event => localized(
                "传入的是事件对象，不是表单数据。请传入带表单字段的普通对象；HTML 表单请用 yushen/bind 的 bind(form)。",
                "This is an event, not a form's data. Pass a plain object with the form's fields; for an HTML form use bind(form) of yushen/bind.",
            ),
            Actual::Element => localized(
                "传入的是页面元素，不是表单数据。HTML 表单请用 yushen/bind 的 bind(form)；否则请传入带表单字段的普通对象。",
                "This is an element of a page, not a form's data. For an HTML form use bind(form) of yushen/bind; otherwise pass a plain object with the form's fields.",
            ),
            Actual::Instance => localized(
                "传入的是类的实例，它自身没有表单的任何字段（原型上的不会被读取）。请传入带表单字段的普通对象。",
                "This is an instance of a class that has none of the form's fields of its own; its prototype's are not read. Pass a plain object with the form's fields.",
            ),
            _ => return None,
        })
    }
}

/// What is wrong with a value.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// It has another type than the field takes.
    Type(Actual),
    /// It is a text where a number is due.
    Text(Flaw),
    /// A text or list is too long, or a list too short: the code points of the text, or the elements of the list.
    Length(usize),
    /// It is none of the field's choices. Where it is kept among the values' texts, so that the nearest choice can be named.
    Enum(i64),
    /// It does not have the pattern of the field's format.
    Pattern(Flaw),
    /// It is not a date or a time.
    Date(Flaw),
    /// Its check digit does not fit: a character may be mistyped.
    Checksum {
        /// Whether the value counts all the same, as true ones may be odd so.
        counts: bool,
    },
    /// The number is out of range.
    Range,
    /// It repeats an earlier one.
    Unique,
    /// It has more keys, bytes or nested values than are read.
    TooLarge,
    /// An object has a key that the form does not have.
    UnknownField {
        /// Where the key is kept among the values' texts.
        key: i64,
        /// The field whose key is the most similar, if one is similar enough.
        suggestion: Option<FieldId>,
    },
    /// The text is no JSON from here on.
    Syntax {
        /// The line, counted from 1.
        line: u32,
        /// The column in code points, counted from 1.
        column: u32,
        /// What is wrong there.
        problem: Problem,
        /// The line of what is wrong, such as the bracket that is not closed.
        problem_line: u32,
    },
}

/// A fault and where it is.
#[derive(Clone, Copy, Debug)]
pub struct FormatIssue {
    /// Where it is. For an unknown key: the object that has the key.
    pub place: Place,
    /// What is wrong.
    pub fault: Fault,
}
