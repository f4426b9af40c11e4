//! The documents that a rulebook rests on, and their clauses.

use crate::enumeration::enumeration;
use crate::field::{Localized, localized};

enumeration! {
    /// A source document, which rules cite.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Document {
        /// 小程序绑定抖音账号管理规范
        BindingRules,
        /// 抖音个人页挂载
        ProfileMountGuide,
        /// 小程序线索组件使用规范
        LeadComponentRules,
        /// 抖音小号怎么绑定大号
        SubAccountArticle,
        /// 抖音企业号认证与员工账号使用指南
        EmployeeAccountGuide,
    }
}

enumeration! {
    /// Who published a document, and so how far to trust it. It is shown with every rule of the document, and does not
    /// change a rule's severity.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Authority {
        /// The platform's rules.
        Official = "official",
        /// The platform's help pages.
        OfficialHelp = "officialHelp",
        /// A third party's article: its figures cannot be confirmed.
        Unofficial = "unofficial",
    }
}

/// A clause of a source document, in this project's own words.
#[derive(Debug)]
pub struct Clause {
    /// The document's id, a slash, and a short key.
    pub id: &'static str,
    /// The document that it is a clause of.
    pub document: Document,
    /// The section, as rules cite it.
    pub section: &'static str,
    /// What it says.
    pub summary: Localized,
    /// What follows from it.
    pub kind: ClauseKind,
    /// The ids of the forms that it is shown with.
    pub forms: &'static [&'static str],
}

/// What follows from a clause: rules, or why there is none.
#[derive(Debug)]
pub enum ClauseKind {
    /// There are rules: those that cite its section.
    Rule,
    /// People decide whether it is met.
    Manual {
        /// Why no rule checks it.
        reason: Localized,
    },
    /// It advises; shown beside the form.
    Guidance {
        /// Why no rule checks it.
        reason: Localized,
    },
    /// What to do once the form has passed.
    NextStep {
        /// Why no rule checks it.
        reason: Localized,
    },
    /// A fact that the applicant cannot change; shown with the form.
    Fact {
        /// Why no rule checks it.
        reason: Localized,
    },
    /// What breaking a rule may cost.
    Sanction {
        /// The ids of those rules; `form/*` for all of a form; or a section, as `§三`.
        threatens: &'static [&'static str],
        /// Why no rule checks it.
        reason: Localized,
    },
    /// It neither demands nor advises anything.
    Descriptive {
        /// Why no rule checks it.
        reason: Localized,
    },
}

/// What the rulebook decides where a source is silent or contradicts itself.
#[derive(Debug)]
pub struct Reading {
    /// The ids of the rules that it is about, and is shown with; `form/*` where it is about a form as a whole, and is shown
    /// once, with the form.
    pub rules: &'static [&'static str],
    /// What was decided, and why.
    pub text: Localized,
}

impl Document {
    /// Its id in reports.
    pub const fn id(self) -> &'static str {
        match self {
            Document::BindingRules => "binding-rules",
            Document::ProfileMountGuide => "profile-mount-guide",
            Document::LeadComponentRules => "lead-component-rules",
            Document::SubAccountArticle => "sub-account-article",
            Document::EmployeeAccountGuide => "employee-account-guide",
        }
    }

    /// Its title, in Chinese.
    pub const fn title(self) -> &'static str {
        match self {
            Document::BindingRules => "小程序绑定抖音账号管理规范",
            Document::ProfileMountGuide => "抖音个人页挂载",
            Document::LeadComponentRules => "小程序线索组件使用规范",
            Document::SubAccountArticle => "抖音小号怎么绑定大号",
            Document::EmployeeAccountGuide => "抖音企业号认证与员工账号使用指南",
        }
    }

    /// Who published it.
    pub const fn authority(self) -> Authority {
        match self {
            Document::SubAccountArticle => Authority::Unofficial,
            Document::EmployeeAccountGuide => Authority::OfficialHelp,
            _ => Authority::Official,
        }
    }
}

impl Document {
    /// What is to be said of it besides its title.
    pub fn note(self) -> Option<Localized> {
        match self {
            Document::SubAccountArticle => Some(localized(
                "第三方文章，不是平台发布的，其中的数字无从证实；最终以平台页面为准。",
                "A third party's article, not published by the platform; its figures cannot be confirmed, and the platform's page decides.",
            )),
            Document::EmployeeAccountGuide => Some(localized(
                "平台的帮助文档，更新于 2022-12-08，现在的页面可能有变化。",
                "The platform's help pages, updated on 2022-12-08; today's pages may differ.",
            )),
            _ => None,
        }
    }
}

impl ClauseKind {
    /// As the package's rulebook names it.
    pub const fn id(&self) -> &'static str {
        match self {
            ClauseKind::Rule => "rule",
            ClauseKind::Manual { .. } => "manual",
            ClauseKind::Guidance { .. } => "guidance",
            ClauseKind::NextStep { .. } => "nextStep",
            ClauseKind::Fact { .. } => "fact",
            ClauseKind::Sanction { .. } => "sanction",
            ClauseKind::Descriptive { .. } => "descriptive",
        }
    }

    /// Why no rule carries it.
    pub const fn reason(&self) -> Option<Localized> {
        match self {
            ClauseKind::Rule => None,
            ClauseKind::Manual { reason }
            | ClauseKind::Guidance { reason }
            | ClauseKind::NextStep { reason }
            | ClauseKind::Fact { reason }
            | ClauseKind::Sanction { reason, .. }
            | ClauseKind::Descriptive { reason } => Some(*reason),
        }
    }
}
