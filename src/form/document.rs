//! The documents that a rulebook rests on, and their clauses.

use crate::enumeration::enumeration;
use crate::field::{Localized, localized};

enumeration! {
    /// A source document.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Document {
        BindingRules,
        ProfileMountGuide,
        LeadComponentRules,
        SubAccountArticle,
        EmployeeAccountGuide,
    }
}

enumeration! {
    /// How much weight a document carries. It belongs to the document and is shown with
    /// every rule of it; it does not change a rule's severity.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Authority {
        Official = "official",
        /// The platform's help pages.
        OfficialHelp = "officialHelp",
        /// A third party's article: its figures cannot be confirmed.
        Unofficial = "unofficial",
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
    pub summary: Localized,
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
    Manual { reason: Localized },
    /// Advice shown beside the form.
    Guidance { reason: Localized },
    /// What to do after a pass.
    NextStep { reason: Localized },
    /// A fact shown with the form.
    Fact { reason: Localized },
    /// What a breach may cost. `threatens` names rules, `form/*`, or a section as `§三`.
    Sanction { threatens: &'static [&'static str], reason: Localized },
    /// Neither demands nor advises.
    Descriptive { reason: Localized },
}

/// A choice that the rulebook makes where a source is silent or at odds with itself.
#[derive(Debug)]
pub struct Reading {
    /// Rule ids, or `form/*`.
    pub rules: &'static [&'static str],
    pub text: Localized,
}

impl Document {
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
