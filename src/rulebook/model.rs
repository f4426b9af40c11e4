//! What a rulebook is made of: forms, rules, clauses, all as data.

use crate::logic::Tri;
use crate::logic::expr::{Category, Expr, Num};
use crate::schema::field::Choice;
use crate::schema::layout::F;
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
    pub const ALL: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Notice];

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
    pub(super) key: u16,
    /// The index of the stage.
    pub stage: u8,
    pub severity: Severity,
    /// The part of *applies when* that reads no element.
    pub when: Expr,
    /// Of a rule over a list: the list, and the part of *applies when* that reads the element.
    pub each: Option<(F, Expr)>,
    pub requires: Expr,
    /// The rows that all of these read, by their bits.
    pub reads: u64,
    /// Where its issue stands: a field of the form, or of the element; the list itself means the element.
    pub at: F,
    #[cfg(feature = "words")]
    pub clause: Clauses,
    /// What it demands, in one line.
    pub title: Words,
    /// What is wrong, then what to do. `{name}` stands for a parameter, which the requirement gives.
    pub message: Words,
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

/// An instant that matters: by when to act, or from when one may.
#[derive(Debug)]
pub struct Deadline {
    pub id: &'static str,
    pub title: Words,
    /// Given while this holds.
    pub when: Expr,
    /// An instant; of a day, its 00:00 in Beijing.
    pub at: Num,
    /// The index of the rule that it belongs to.
    pub rule: Option<u8>,
    pub overdue: Overdue,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overdue {
    Never,
    /// When it is before the instant to judge at.
    Before,
    /// When it is not after it.
    NotAfter,
}

impl Overdue {
    pub const ALL: [Overdue; 3] = [Overdue::Never, Overdue::Before, Overdue::NotAfter];
}

/// A value of `report.state`.
#[derive(Debug)]
pub struct State {
    pub id: &'static str,
    pub title: Words,
    /// A rule of the form, none over a list, that fails in this state.
    pub fails: Option<u8>,
    /// What holds in it besides.
    pub when: Expr,
    /// Or what is unknown in it.
    pub is: Tri,
}

impl State {
    /// The state while an expression holds.
    pub(super) const fn new(id: &'static str, title: Words, when: Expr) -> State {
        State { id, title, fails: None, when, is: Tri::True }
    }
    /// While the rule of this index fails, too.
    pub(super) const fn fails(mut self, rule: u8) -> State {
        self.fails = Some(rule);
        self
    }
    /// While it is unknown whether the expression holds.
    pub(super) const fn unknown(mut self) -> State {
        self.is = Tri::Unknown;
        self
    }
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
