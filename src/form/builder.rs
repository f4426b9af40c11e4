//! How a form's file is written. A rule's entry is a chain of calls, which is checked when it is compiled.

use crate::field::{Field, FieldId, Kind, List, localized, same};
use crate::rule::{Expr, bit, reads};

use super::document::Document;
use super::rule::{Clauses, Rule, Severity};

impl Rule {
    /// A rule that always applies and requires nothing yet.
    pub(crate) const fn new(name: &'static str, stage: u8, severity: Severity, at: FieldId) -> Rule {
        Rule {
            #[cfg(feature = "texts")]
            name,
            key: key_of(name),
            stage,
            severity,
            when: Expr::True,
            each: None,
            requires: Expr::True,
            reads: 0,
            at,
            or_change: None,
            #[cfg(feature = "texts")]
            clause: Clauses { document: Document::BindingRules, section: "", product_check: true },
            names: None,
            title: localized("", ""),
            message: localized("", ""),
            split: false,
        }
    }
}

impl Rule {
    /// Works out which fields the rule reads. To be called after each change of its conditions.
    pub(crate) const fn read(&mut self) {
        let each = match &self.each {
            Some((list, applies)) => bit(*list) | reads(applies),
            None => 0,
        };
        self.reads = reads(&self.when) | each | reads(&self.requires);
    }
}

/// The parts of a rule's entry, in the order in which they are written.
impl Rule {
    /// The rule applies where this holds.
    pub(crate) const fn when(mut self, applies: Expr) -> Rule {
        self.when = applies;
        self.read();
        self
    }
    /// Judges each element of a list that `applies` holds for.
    pub(crate) const fn each(mut self, list: FieldId, applies: Expr) -> Rule {
        self.each = Some((list, applies));
        self.read();
        self
    }
    /// What must hold.
    pub(crate) const fn requires(mut self, requires: Expr) -> Rule {
        self.requires = requires;
        self.read();
        self
    }
    /// Each operand of the requirement that fails makes an issue of its own, at the field that the operand reads first.
    pub(crate) const fn split(mut self) -> Rule {
        self.split = true;
        self
    }
    /// The issue has the element's choice of a field, where it is known, as the parameter `kind`.
    pub(crate) const fn names(mut self, f: FieldId) -> Rule {
        assert!(self.each.is_some(), "only a rule over a list tells its elements apart");
        self.names = Some(f);
        self
    }
    /// Changing this field, which is the applicant's to choose, settles the issue too.
    pub(crate) const fn or_change(mut self, f: FieldId) -> Rule {
        self.or_change = Some(f);
        self
    }
    /// The clause that demands the rule.
    pub(crate) const fn clause(self, document: Document, section: &'static str) -> Rule {
        self.rests_on(Clauses { document, section, product_check: false })
    }
    /// No clause demands the rule; `section` names the one that it has to do with, or is empty.
    pub(crate) const fn product_check(self, document: Document, section: &'static str) -> Rule {
        self.rests_on(Clauses { document, section, product_check: true })
    }
    #[cfg(feature = "texts")]
    const fn rests_on(mut self, clause: Clauses) -> Rule {
        self.clause = clause;
        self
    }
    #[cfg(not(feature = "texts"))]
    const fn rests_on(self, _: Clauses) -> Rule {
        self
    }
    /// What the rule demands, in one line.
    pub(crate) const fn title(mut self, zh: &'static str, en: &'static str) -> Rule {
        self.title = localized(zh, en);
        self
    }
    /// The message: what is wrong, then what to do.
    pub(crate) const fn says(mut self, zh: &'static str, en: &'static str) -> Rule {
        self.message = localized(zh, en);
        self
    }
}

/// The bits of some choices of an enum field, for [`Expr::In`]. A choice that the field does not have does not compile.
pub(crate) const fn choices(fields: &[Field], f: FieldId, ids: &[&str]) -> u32 {
    let all = match fields[f.0 as usize].kind {
        Kind::Enum(all) => all,
        Kind::List(List { item: Kind::Enum(all), .. }) => all,
        _ => panic!("not a field of choices"),
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

/// The index of a rule of the form, for its deadlines and states. A name that the form does not have, or whose hash is also
/// another's, does not compile.
pub(crate) const fn rule_named(rules: &[Rule], name: &str) -> u8 {
    let key = key_of(name);
    let mut found = rules.len();
    let mut i = 0;
    while i < rules.len() {
        if rules[i].key == key {
            assert!(found == rules.len(), "two rules have the same hash");
            found = i;
        }
        i += 1;
    }
    assert!(found < rules.len(), "no such rule");
    found as u8
}

/// FNV-1a, folded to 16 bits.
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

/// The functions and names with which a form's rules are written, for its own table of fields.
macro_rules! vocabulary {
    ($fields:expr, $document:expr) => {
        #[allow(unused_imports)]
        use $crate::field::{self, *};
        #[allow(unused_imports)]
        use $crate::form::builder::{choices, rule_named};
        #[allow(unused_imports)]
        use $crate::form::*;
        #[allow(unused_imports)]
        use $crate::rule::{Expr, Expr::*, Num, Op, Op::*, Shape};

        #[allow(dead_code)]
        const DOCUMENT: Document = $document;
        /// The field at a path.
        const fn f(path: &str) -> FieldId {
            find($fields, path)
        }
        /// A bool field is true.
        #[allow(dead_code)]
        const fn is(path: &str) -> Expr {
            Is(f(path))
        }
        /// A field is present; an absent one is reported as missing.
        #[allow(dead_code)]
        const fn present(path: &str) -> Expr {
            Present(f(path))
        }
        /// A field is present; an absent one makes it false.
        #[allow(dead_code)]
        const fn given(path: &str) -> Expr {
            Given(f(path))
        }
        /// An enum field is one of the choices.
        #[allow(dead_code)]
        const fn any_of(path: &str, ids: &[&str]) -> Expr {
            In(f(path), choices($fields, f(path), ids))
        }
        /// A list of choices has the choice.
        #[allow(dead_code)]
        const fn has(path: &str, id: &str) -> Expr {
            Has(f(path), choices($fields, f(path), &[id]).trailing_zeros() as u8)
        }
        /// A number compared with a constant.
        #[allow(dead_code)]
        const fn number(path: &str, op: Op, than: i64) -> Expr {
            Compare(Num::field(f(path)), op, Num::Const(than))
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
