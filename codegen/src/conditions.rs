//! Conditions in plain words: a rule's page is read off its expressions.

use yushen::Locale;
use yushen::field::{Choice, Field, FieldId, Kind, NONE};
use yushen::form::{Form, Rule};
use yushen::rule::{Expr, Shape};

use super::both::pick;
use super::{categories, limits};

/// Speaks of a form in a language.
#[derive(Clone, Copy)]
pub struct Speaker {
    pub form: &'static Form,
    pub locale: Locale,
}

/// A condition, and whether it needs brackets beside others.
struct Said {
    text: String,
    loose: bool,
}

impl Said {
    fn inside(self, locale: Locale) -> String {
        match (self.loose, locale) {
            (false, _) => self.text,
            (true, Locale::ZhCn) => format!("（{}）", self.text),
            (true, Locale::En) => format!("({})", self.text),
        }
    }
}

fn tight(text: String) -> Said {
    Said { text, loose: false }
}

impl Speaker {
    /// The text in its language.
    pub fn pick<'a>(self, zh: &'a str, en: &'a str) -> &'a str {
        pick(self.locale, zh, en)
    }

    pub fn quote(self, text: &str) -> String {
        if self.locale == Locale::ZhCn { format!("「{text}」") } else { format!("“{text}”") }
    }

    /// A field's name; its group's stands before it where it does not say enough alone.
    pub fn field(self, f: FieldId) -> String {
        let schema = &self.form.schema;
        let label = schema.field(f).label.get(self.locale);
        let is_namesake =
            |other: &&Field| !matches!(other.kind, Kind::Group) && other.label.get(self.locale) == label;
        let namesakes = schema.fields.iter().filter(is_namesake).count();
        let parent = schema.layout_of(f).parent;
        if parent == NONE || namesakes == 1 && !label.starts_with("Of ") {
            return self.quote(label);
        }
        let group = schema.field(FieldId(parent)).label.get(self.locale);
        self.quote(&format!("{group}{}{label}", self.pick("：", ": ")))
    }

    /// Some of a field's words, the last joined by an "or".
    fn words(self, f: FieldId, bits: u32, or: &str) -> String {
        let all = limits::choices(self.form.schema.field(f)).iter().enumerate();
        let chosen: Vec<&Choice> =
            all.filter(|(i, _)| bits >> i & 1 != 0).map(|(_, choice)| choice).collect();
        let names: Vec<String> =
            chosen.iter().map(|choice| self.quote(choice.label.get(self.locale))).collect();
        names.join(or)
    }

    /// When a rule applies.
    pub fn applies(self, rule: &Rule) -> String {
        let when = match rule.when {
            Expr::True => None,
            ref when => Some(self.condition(when)),
        };
        let each = rule.each.as_ref().map(|(list, condition)| match condition {
            Expr::True if self.locale == Locale::ZhCn => format!("逐一核对{}的每一项", self.field(*list)),
            Expr::True => format!("for each of {}", self.field(*list)),
            condition if self.locale == Locale::ZhCn => {
                format!("逐一核对{}中这样的每一项：{}", self.field(*list), self.condition(condition))
            }
            condition => format!("for each of {} where {}", self.field(*list), self.condition(condition)),
        });
        let parts: Vec<String> = [when, each].into_iter().flatten().collect();
        if parts.is_empty() {
            self.pick("总是", "always").into()
        } else {
            parts.join(self.pick("；", "; "))
        }
    }

    /// A condition, as a clause without a full stop.
    pub fn condition(self, expr: &Expr) -> String {
        self.say(expr, false).text
    }

    fn say(self, expr: &Expr, not: bool) -> Said {
        let zh = self.locale == Locale::ZhCn;
        let name = |f: &FieldId| self.field(*f);
        let pick = |zh_yes: &'static str, zh_no: &'static str, yes: &'static str, no: &'static str| match (
            zh, not,
        ) {
            (true, false) => zh_yes,
            (true, true) => zh_no,
            (false, false) => yes,
            (false, true) => no,
        };
        let after = |f: &FieldId, verb: &str, rest: &str| tight(format!("{}{verb}{rest}", name(f)));
        match expr {
            Expr::True | Expr::False if matches!(expr, Expr::True) != not => {
                tight(self.pick("没有别的要求", "nothing more").into())
            }
            Expr::True | Expr::False => tight(self.pick("不应有上述情况", "this should not be so").into()),
            Expr::Is(f) => after(f, pick("为是", "为否", " is yes", " is no"), ""),
            Expr::In(f, bits) => {
                let or = pick("或", "，也不是", " or ", " nor ");
                let verb = if !zh && not && bits.count_ones() > 1 {
                    " is neither "
                } else {
                    pick("是", "不是", " is ", " is not ")
                };
                after(f, verb, &self.words(*f, *bits, or))
            }
            Expr::Present(f) | Expr::Given(f) => {
                after(f, pick("已填写", "没有填写", " is given", " is not given"), "")
            }
            Expr::Compare(a, op, b) => tight(self.comparison(*a, *op, *b, not)),
            Expr::Matches(f, shape) => {
                let shape = shape.info().takes.get(self.locale);
                after(
                    f,
                    pick("的写法是：", "的写法不是：", " has this shape: ", " does not have this shape: "),
                    shape,
                )
            }
            Expr::Same(a, b) if zh => {
                tight(format!("{}与{}{}", name(a), name(b), if not { "不一致" } else { "一致" }))
            }
            Expr::Same(a, b) => {
                tight(format!("{} {} {}", name(a), if not { "differs from" } else { "agrees with" }, name(b)))
            }
            Expr::Folds(f, word) => after(f, pick("是", "不是", " is ", " is not "), &self.quote(word)),
            Expr::Not(inner) => self.say(inner, !not),
            Expr::And(all) => self.join(all, not, !not),
            Expr::Or(all) => self.join(all, not, not),
            Expr::If([condition, then, otherwise]) => {
                let [condition, then, otherwise] =
                    [self.say(condition, false), self.say(then, not), self.say(otherwise, not)];
                let [condition, then, otherwise] =
                    [condition, then, otherwise].map(|said| said.inside(self.locale));
                Said {
                    text: match zh {
                        true => format!("如果{condition}，则{then}；否则{otherwise}"),
                        false => format!("if {condition}, then {then}; otherwise {otherwise}"),
                    },
                    loose: true,
                }
            }
            Expr::Some(list, inner) => {
                let inner = self.say(inner, false).text;
                let text = match (zh, not) {
                    (true, false) => format!("{}中有一项：{inner}", name(list)),
                    (true, true) => format!("{}中没有一项：{inner}", name(list)),
                    (false, false) => format!("some element of {} meets this: {inner}", name(list)),
                    (false, true) => format!("no element of {} meets this: {inner}", name(list)),
                };
                Said { text, loose: true }
            }
            Expr::Has(list, choice) => after(
                list,
                pick("包含", "不包含", " includes ", " does not include "),
                &self.words(*list, 1 << choice, ""),
            ),
            Expr::ElementIs(list, choice) => {
                let it = pick("这一项是", "这一项不是", "it is ", "it is not ");
                tight(format!("{it}{}", self.words(*list, 1 << choice, "")))
            }
            Expr::ElementIn(_, other) if zh => {
                tight(format!("{}里{}这一项", name(other), if not { "没有" } else { "也有" }))
            }
            Expr::ElementIn(_, other) => {
                tight(format!("it is {}in {} too", if not { "not " } else { "" }, name(other)))
            }
            Expr::Listed(category, tags) => {
                tight(categories::listed(&category.table.sheet, *tags, not, self.locale))
            }
        }
    }

    fn join(self, all: &[Expr], not: bool, and: bool) -> Said {
        // That a list has several words is said at once.
        if let (true, false, [Expr::Has(list, _), ..]) = (and, not, all) {
            let words = all.iter().map(|expr| match expr {
                Expr::Has(f, choice) if f == list => Some(self.words(*f, 1 << choice, "")),
                _ => None,
            });
            if let Some(words) = words.collect::<Option<Vec<String>>>() {
                let words = words.join(self.pick("、", ", "));
                return tight(format!(
                    "{}{}{words}",
                    self.field(*list),
                    self.pick("同时包含", " includes all of ")
                ));
            }
        }
        if let (true, Some((fields, shape))) = (and != not, one_shape(all)) {
            let names: Vec<String> = fields.iter().map(|f| self.field(*f)).collect();
            let names = names.join(self.pick("、", ", "));
            let shape = shape.info().takes.get(self.locale);
            return tight(match self.locale {
                Locale::ZhCn => format!("以下各项填了的，写法都不是{shape}：{names}"),
                Locale::En => format!("none of these that is given is {shape}: {names}"),
            });
        }
        let parts: Vec<String> = all.iter().map(|expr| self.part(expr, not, and)).collect();
        let between = if and { self.pick("，且", ", and ") } else { self.pick("，或", ", or ") };
        Said { text: parts.join(between), loose: all.len() > 1 }
    }

    /// An operand; one of the same kind needs no brackets.
    fn part(self, expr: &Expr, not: bool, and: bool) -> String {
        match expr {
            Expr::And(all) if and != not => self.join(all, not, and).text,
            Expr::Or(all) if and == not => self.join(all, not, and).text,
            other => self.say(other, not).inside(self.locale),
        }
    }
}

/// Several fields, of which each that is given lacks one and the same shape.
fn one_shape(all: &[Expr]) -> Option<(Vec<FieldId>, Shape)> {
    let each = all.iter().map(|expr| match expr {
        Expr::Not(Expr::And([Expr::Given(f), Expr::Matches(of, shape)])) if f == of => Some((*f, *shape)),
        _ => None,
    });
    let each = each.collect::<Option<Vec<_>>>()?;
    let &(_, shape) = each.first()?;
    let is_alone = each.len() == 1 || each.iter().any(|(_, other)| *other != shape);
    (!is_alone).then(|| (each.iter().map(|(f, _)| *f).collect(), shape))
}
