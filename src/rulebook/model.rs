//! What a rulebook is made of: forms, rules, clauses, all as data.

use crate::logic::expr::{Category, Expr};
use crate::logic::reads::{bit, reads};
use crate::schema::field::{Choice, Field, Item, Kind, List};
use crate::schema::layout::{F, same};
use crate::schema::values::Schema;
pub use crate::words::{Words, words};

/// A source document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Document {
    BindingRules,
    ProfileMountGuide,
    LeadComponentRules,
    SubAccountArticle,
    EmployeeAccountGuide,
}

/// How much weight a document carries. It belongs to the document and is shown with
/// every rule of it; it does not change a rule's severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authority {
    Official,
    /// The platform's help pages.
    OfficialHelp,
    /// A third party's article: its figures cannot be confirmed.
    Unofficial,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    Error,
    Warning,
    Notice,
}

impl Severity {
    pub const fn id(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Notice => "notice",
        }
    }
}

/// A form: its fields, and the rules that judge it.
#[derive(Debug)]
pub struct Form {
    pub id: &'static str,
    pub title: Words,
    pub summary: Words,
    pub document: Document,
    pub stages: &'static [Choice],
    pub schema: Schema,
    pub rules: &'static [Rule],
    /// For each rule, the rows that it reads.
    pub reads: &'static [u64],
    pub deadlines: &'static [Deadline],
    /// The form's list of categories, where it has one.
    pub categories: Option<&'static Categories>,
    /// The states of `report.state`, in the order in which they are tried.
    pub states: &'static [State],
}

/// A form's list of categories.
#[derive(Debug)]
pub struct Categories {
    pub list: F,
    pub category: Category,
}

/// A rule: when it applies, what it requires, and how it is worded.
#[derive(Debug)]
pub struct Rule {
    /// Without the form's id and slash. The package's wasm knows rules by their index alone.
    #[cfg(feature = "words")]
    pub name: &'static str,
    /// The name's hash, by which the form's deadlines and states find it at compile time.
    key: u16,
    /// The index of the stage.
    pub stage: u8,
    pub severity: Severity,
    /// The part of *applies when* that reads no element.
    pub when: Expr,
    /// Of a rule over a list: the list, and the part of *applies when* that reads the element.
    pub each: Option<(F, Expr)>,
    pub requires: Expr,
    /// Where its issue stands: a field of the form, or of the element; the list itself means the element.
    pub at: F,
    #[cfg(feature = "words")]
    pub clause: Clauses,
    /// What it demands, in one line.
    pub title: Words,
    /// What is wrong, then what to do. `{name}` stands for a parameter.
    pub message: Words,
    /// What the message is made from besides what the requirement tells.
    pub params: &'static [(&'static str, Param)],
    /// One issue for each operand of the requirement that fails.
    pub split: bool,
}

/// What a rule rests on.
#[derive(Clone, Copy, Debug)]
pub struct Clauses {
    pub document: Document,
    /// Sections, joined by `, ` where there are several.
    pub section: &'static str,
    /// No clause demands it: the product's own advice.
    pub product_check: bool,
}

/// A parameter of a message.
#[derive(Clone, Copy, Debug)]
pub enum Param {
    /// The value of a field: a number, a date, a word.
    Value(F),
    Int(i64),
    Word(&'static str),
    /// Why the text is no page path.
    PathFault(F),
    /// The listed category with the nearest name.
    Suggestion,
}

/// An instant that matters: by when to act, or from when one may.
#[derive(Debug)]
pub struct Deadline {
    pub id: &'static str,
    pub title: Words,
    /// Given while this holds.
    pub when: Expr,
    pub at: At,
    /// The index of the rule that it belongs to.
    pub rule: Option<u8>,
    pub overdue: Overdue,
}

/// How a deadline's instant is found.
#[derive(Clone, Copy, Debug)]
pub enum At {
    /// An instant field and milliseconds.
    After(F, i64),
    /// 00:00 in Beijing of the day of a date or instant field, and days.
    DayAfter(F, i64),
    /// The instant to judge at, and milliseconds.
    AfterNow(i64),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overdue {
    Never,
    /// When it is before the instant to judge at.
    Before,
    /// When it is not after it.
    NotAfter,
}

/// A value of `report.state`.
#[derive(Debug)]
pub struct State {
    pub id: &'static str,
    pub title: Words,
    pub when: StateWhen,
}

#[derive(Debug)]
pub enum StateWhen {
    Holds(Expr),
    /// The rule of this index fails.
    Fails(u8),
    /// The rule of this index fails, and the expression holds.
    FailsAnd(u8, Expr),
    /// A field is invalid, or one of the first is absent.
    Unknown {
        absent: &'static [F],
        invalid: &'static [F],
    },
}

/// A clause of a source document, in the project's own words.
#[derive(Debug)]
pub struct Clause {
    /// The document's id, a slash, and a short key.
    pub id: &'static str,
    pub document: Document,
    /// As rules cite it.
    pub section: &'static str,
    pub summary: Words,
    pub kind: ClauseKind,
    /// The forms that it is shown with.
    pub forms: &'static [&'static str],
}

/// What carries a clause, or why no rule does.
#[derive(Debug)]
pub enum ClauseKind {
    /// Rules; which ones follows from their citations.
    Rule,
    /// People decide.
    Manual { reason: Words },
    /// Advice shown beside the form.
    Guidance { reason: Words },
    /// What to do after a pass.
    NextStep { reason: Words },
    /// A fact shown with the form.
    Fact { reason: Words },
    /// What a breach may cost. `threatens` names rules, `form/*`, or a section as `§三`.
    Sanction { threatens: &'static [&'static str], reason: Words },
    /// Neither demands nor advises.
    Descriptive { reason: Words },
}

/// A choice that the rulebook makes where a source is silent or at odds with itself.
#[derive(Debug)]
pub struct Reading {
    /// Rule ids, or `form/*`.
    pub rules: &'static [&'static str],
    pub text: Words,
}

impl Document {
    pub const ALL: [Document; 5] = [
        Document::BindingRules,
        Document::ProfileMountGuide,
        Document::LeadComponentRules,
        Document::SubAccountArticle,
        Document::EmployeeAccountGuide,
    ];

    pub const fn id(self) -> &'static str {
        match self {
            Document::BindingRules => "binding-rules",
            Document::ProfileMountGuide => "profile-mount-guide",
            Document::LeadComponentRules => "lead-component-rules",
            Document::SubAccountArticle => "sub-account-article",
            Document::EmployeeAccountGuide => "employee-account-guide",
        }
    }

    pub const fn title(self) -> &'static str {
        match self {
            Document::BindingRules => "小程序绑定抖音账号管理规范",
            Document::ProfileMountGuide => "抖音个人页挂载",
            Document::LeadComponentRules => "小程序线索组件使用规范",
            Document::SubAccountArticle => "抖音小号怎么绑定大号",
            Document::EmployeeAccountGuide => "抖音企业号认证与员工账号使用指南",
        }
    }

    pub const fn authority(self) -> Authority {
        match self {
            Document::SubAccountArticle => Authority::Unofficial,
            Document::EmployeeAccountGuide => Authority::OfficialHelp,
            _ => Authority::Official,
        }
    }
}

impl Authority {
    pub const fn id(self) -> &'static str {
        match self {
            Authority::Official => "official",
            Authority::OfficialHelp => "officialHelp",
            Authority::Unofficial => "unofficial",
        }
    }
}

impl Rule {
    /// The rule's place among its form's issues and in the report is its index in the table.
    pub const fn new(name: &'static str, stage: u8, severity: Severity, at: F) -> Rule {
        Rule {
            #[cfg(feature = "words")]
            name,
            key: key_of(name),
            stage,
            severity,
            when: Expr::True,
            each: None,
            requires: Expr::True,
            at,
            #[cfg(feature = "words")]
            clause: Clauses { document: Document::BindingRules, section: "", product_check: true },
            title: words("", ""),
            message: words("", ""),
            params: &[],
            split: false,
        }
    }
}

/// The rest of a rule's entry, in the order of the rulebook's columns.
impl Rule {
    pub const fn when(mut self, applies: Expr) -> Rule {
        self.when = applies;
        self
    }
    /// Of a rule over a list: one outcome an element, where `applies` holds of it.
    pub const fn each(mut self, list: F, applies: Expr) -> Rule {
        self.each = Some((list, applies));
        self
    }
    pub const fn requires(mut self, requires: Expr) -> Rule {
        self.requires = requires;
        self
    }
    pub const fn split(mut self) -> Rule {
        self.split = true;
        self
    }
    pub const fn params(mut self, params: &'static [(&'static str, Param)]) -> Rule {
        self.params = params;
        self
    }
    pub const fn clause(self, document: Document, section: &'static str) -> Rule {
        self.rests_on(Clauses { document, section, product_check: false })
    }
    /// No clause demands it; `section` is what it has to do with, or empty.
    pub const fn product_check(self, document: Document, section: &'static str) -> Rule {
        self.rests_on(Clauses { document, section, product_check: true })
    }
    #[cfg(feature = "words")]
    const fn rests_on(mut self, clause: Clauses) -> Rule {
        self.clause = clause;
        self
    }
    #[cfg(not(feature = "words"))]
    const fn rests_on(self, _: Clauses) -> Rule {
        self
    }
    pub const fn title(mut self, zh: &'static str, en: &'static str) -> Rule {
        self.title = words(zh, en);
        self
    }
    pub const fn says(mut self, zh: &'static str, en: &'static str) -> Rule {
        self.message = words(zh, en);
        self
    }
}

/// For each rule, the rows it reads.
pub const fn reads_of<const N: usize>(rules: &[Rule]) -> [u64; N] {
    let mut all = [0; N];
    let mut i = 0;
    while i < N {
        all[i] = reads(&rules[i].when) | reads(&rules[i].requires);
        if let Some((list, applies)) = &rules[i].each {
            all[i] |= bit(*list) | reads(applies);
        }
        i += 1;
    }
    all
}

/// The bits of an enum's words, for [`Expr::In`]; a word that the field does not take does not compile.
pub const fn choices(fields: &[Field], f: F, ids: &[&str]) -> u32 {
    let all = match fields[f.0 as usize].kind {
        Kind::Enum(all) => all,
        Kind::List(List { item: Item::Enum(all), .. }) => all,
        _ => panic!("not a field of words"),
    };
    let mut bits = 0;
    let mut i = 0;
    while i < ids.len() {
        let mut c = 0;
        while !same(all[c].id.as_bytes(), ids[i].as_bytes()) {
            c += 1;
        }
        bits |= 1 << c;
        i += 1;
    }
    bits
}

/// The index of a rule of the form, for its deadlines and states; a name that is not there, or
/// that hashes as another's, does not compile.
pub const fn rule_named(rules: &[Rule], name: &str) -> u8 {
    let key = key_of(name);
    let mut found = rules.len();
    let mut i = 0;
    while i < rules.len() {
        if rules[i].key == key {
            assert!(found == rules.len(), "two rules of one hash");
            found = i;
        }
        i += 1;
    }
    assert!(found < rules.len(), "no such rule");
    found as u8
}

const fn key_of(name: &str) -> u16 {
    let bytes = name.as_bytes();
    let mut hash: u32 = 0x811C_9DC5;
    let mut i = 0;
    while i < bytes.len() {
        hash = (hash ^ bytes[i] as u32).wrapping_mul(0x0100_0193);
        i += 1;
    }
    (hash >> 16) as u16 ^ hash as u16
}

/// The words in which a form's rules are written, over its own table of fields.
macro_rules! vocabulary {
    ($fields:expr, $document:expr) => {
        #[allow(unused_imports)]
        use $crate::logic::expr::{Expr, Expr::*, Num, Op, Op::*};
        #[allow(unused_imports)]
        use $crate::logic::shapes::Shape;
        #[allow(unused_imports)]
        use $crate::rulebook::model::*;
        #[allow(unused_imports)]
        use $crate::schema::field::*;
        #[allow(unused_imports)]
        use $crate::schema::layout::{F, Row, cells, find, rows};
        #[allow(unused_imports)]
        use $crate::schema::values::Schema;

        #[allow(dead_code)]
        const DOCUMENT: Document = $document;
        /// The field at a path.
        const fn f(path: &str) -> F {
            find($fields, path)
        }
        /// A bool field is true.
        #[allow(dead_code)]
        const fn is(path: &str) -> Expr {
            Is(f(path))
        }
        /// A field is present; an absent one becomes missing.
        #[allow(dead_code)]
        const fn present(path: &str) -> Expr {
            Present(f(path))
        }
        /// A field is present; an absent one is simply not there.
        #[allow(dead_code)]
        const fn given(path: &str) -> Expr {
            Given(f(path))
        }
        /// An enum field is one of the words.
        #[allow(dead_code)]
        const fn any_of(path: &str, ids: &[&str]) -> Expr {
            In(f(path), choices($fields, f(path), ids))
        }
        /// A list of words has the word.
        #[allow(dead_code)]
        const fn has(path: &str, id: &str) -> Expr {
            Has(f(path), choices($fields, f(path), &[id]).trailing_zeros() as u8)
        }
        /// A number compares with a constant.
        #[allow(dead_code)]
        const fn number(path: &str, op: Op, than: i64) -> Expr {
            Compare(Num::Field(f(path)), op, Num::Const(than))
        }
        #[allow(dead_code)]
        const fn error(stage: u8, name: &'static str, at: &str) -> Rule {
            Rule::new(name, stage, Severity::Error, f(at))
        }
        #[allow(dead_code)]
        const fn warning(stage: u8, name: &'static str, at: &str) -> Rule {
            Rule::new(name, stage, Severity::Warning, f(at))
        }
        #[allow(dead_code)]
        const fn notice(stage: u8, name: &'static str, at: &str) -> Rule {
            Rule::new(name, stage, Severity::Notice, f(at))
        }
    };
}
pub(crate) use vocabulary;
