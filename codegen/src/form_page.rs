//! `docs/forms/…`: a page a form, to be read as a rulebook.

use yushen::Locale;
use yushen::field::{FieldId, Kind};
use yushen::form::{ClauseKind, Form};
use yushen::rule::{Expr, Tri, bit, reads};

use super::case_lines::{self, Witnesses};
use super::conditions::Speaker;
use super::examples::examples;
use super::limits;
use super::names::{self, authority, severity};
use super::ordered_json::Style;
use super::rule_words::RuleWords;
use super::rules::{Placed, clauses, form_readings, rules_behind, rules_of};

/// Where a form's page is kept.
pub fn path(form: &Form, locale: Locale) -> String {
    format!("docs/forms/{}", names::file(form.id, locale))
}

/// A form's page.
pub fn page(form: &'static Form, locale: Locale) -> String {
    let s = Speaker { form, locale };
    let mut out = format!("# {}\n\n{}\n\n", form.title.get(locale), names::other_language(form.id, locale));
    out += &format!("{}\n\n", form.summary.get(locale));
    out += &source(s);
    for reading in form_readings(form) {
        out += &format!("- **{}**{}{}\n", s.pick("读法", "Reading"), s.pick("：", ": "), reading.get(locale));
    }
    if !form_readings(form).is_empty() {
        out += "\n";
    }
    out += &format!("## {}\n\n", s.pick("字段", "Fields"));
    out += &fields(s);
    out += &format!("## {}\n\n", s.pick("规则", "Rules"));
    out += &format!("{}\n\n", case_lines::legend(s));
    let witnesses = Witnesses::of(form);
    for (index, stage) in form.stages.iter().enumerate() {
        out += &format!("### {} (`{}`)\n\n", stage.label.get(locale), stage.id);
        for rule in rules_of(form).filter(|rule| rule.rule.stage as usize == index) {
            out += &rule_entry(s, rule, &witnesses);
        }
    }
    out += &deadlines(s);
    out += &states(s);
    out += &checklists(s);
    out += &example(s);
    out
}

fn source(s: Speaker) -> String {
    let document = s.form.document;
    let note =
        document.note().map_or(String::new(), |note| format!("{}{}", s.pick("", " "), note.get(s.locale)));
    let verdict = s.pick(
        "结论为「通过」，只表示这里没有查出障碍，最终由平台审核决定。",
        "The verdict “pass” says that nothing here stands in the way; the platform's own review decides.",
    );
    match s.locale {
        Locale::ZhCn => format!(
            "依据：《{}》（{}）。{note}{verdict}\n\n",
            document.title(),
            authority(document, s.locale)
        ),
        Locale::En => {
            format!(
                "Source: 《{}》 ({}).{note} {verdict}\n\n",
                document.title(),
                authority(document, s.locale)
            )
        }
    }
}

fn fields(s: Speaker) -> String {
    let mut out = match s.locale {
        Locale::ZhCn => String::from("| 字段 | 名称 | 谁来改 | 内容 |\n| --- | --- | --- | --- |\n"),
        Locale::En => String::from("| Field | Name | Changed by | Takes |\n| --- | --- | --- | --- |\n"),
    };
    for (row, field) in s.form.schema.fields.iter().enumerate() {
        let f = FieldId(row as u8);
        let by = s.form.schema.by(f).label().get(s.locale);
        let cells = [format!("`{}`", field.path), field.label.get(s.locale).into(), by.into(), takes(s, f)];
        out += &format!("| {} |\n", cells.map(|cell| cell.replace('|', "\\|")).join(" | "));
    }
    out + "\n"
}

fn takes(s: Speaker, f: FieldId) -> String {
    let field = s.form.schema.field(f);
    let mut out = limits::sentences(field, s.locale);
    if let Some(shown) = s.form.schema.shown(f).filter(|_| !matches!(field.kind, Kind::Group)) {
        let (before, after) = (s.pick("在哪里看：", " Where to find it: "), s.pick("。", "."));
        out += &format!("{before}{}{after}", shown.get(s.locale));
    }
    for choice in limits::choices(field) {
        out += &format!("<br>`{}` {}", choice.id, choice.label.get(s.locale));
    }
    out
}

/// A rule in plain words.
fn rule_entry(s: Speaker, placed: Placed, witnesses: &Witnesses) -> String {
    let Placed { form, rule, .. } = placed;
    let locale = s.locale;
    let colon = s.pick("：", ": ");
    let mut lines = Vec::new();
    let mut line = |name: &str, text: &str| lines.push(format!("- **{name}**{colon}{text}\n"));
    let words = RuleWords::of(s, placed, witnesses);
    line(s.pick("适用", "Applies"), &words.applies);
    line(s.pick("要求", "Requires"), &words.requires);
    line(s.pick("不符时", "Otherwise"), &words.otherwise);
    line(s.pick("依据", "Clause"), &limits::sentence(&names::clause(rule, locale), locale));
    let reads: Vec<String> = placed.reads().iter().map(|path| format!("`{path}`")).collect();
    if !reads.is_empty() {
        line(s.pick("读取", "Reads"), &reads.join(s.pick("、", ", ")));
    }
    if placed.at() != "" && !placed.reads().contains(&placed.at().as_str()) {
        line(s.pick("问题指向", "Reported at"), &format!("`{}`", placed.at()));
    }
    for way in &words.ways {
        line(way.name, &way.line(s));
    }
    for reading in placed.readings() {
        line(s.pick("读法", "Reading"), reading.get(locale));
    }
    format!(
        "<a id=\"{}\"></a>\n\n**{}** — `{}/{}` · {}\n\n{}\n",
        rule.name,
        form.title_of(rule, locale),
        form.id,
        rule.name,
        severity(rule.severity, locale),
        lines.concat()
    )
}

fn deadlines(s: Speaker) -> String {
    if s.form.deadlines.is_empty() {
        return String::new();
    }
    let mut out = format!("## {}\n\n", s.pick("期限", "Deadlines"));
    for deadline in s.form.deadlines {
        let rule = deadline.rule.and_then(|index| s.form.rules.get(index as usize));
        let rule = rule.map_or(String::new(), |rule| {
            format!("{}[`{}`](#{})", s.pick("；规则 ", "; rule "), rule.name, rule.name)
        });
        let when = match deadline.when {
            yushen::rule::Expr::True => String::new(),
            ref when => format!("{}{}", s.pick("；给出的条件：", "; given while "), s.condition(when)),
        };
        out += &format!(
            "- **{}** (`{}`){}{}{}{rule}{}\n",
            deadline.title.get(s.locale),
            deadline.id,
            s.pick("：", ": "),
            s.deadline(deadline),
            when,
            s.pick("。", ".")
        );
    }
    out + "\n"
}

fn states(s: Speaker) -> String {
    if s.form.states.is_empty() {
        return String::new();
    }
    let mut out = match s.locale {
        Locale::ZhCn => String::from("## 状态\n\n`report.state` 是下面第一个成立的：\n\n"),
        Locale::En => String::from("## States\n\n`report.state` is the first of these that holds:\n\n"),
    };
    let rule = |index: u8| {
        let name = s.form.rules[index as usize].name;
        format!("[`{name}`](#{name})")
    };
    for (i, state) in s.form.states.iter().enumerate() {
        let fails = |index: u8| match s.locale {
            Locale::ZhCn => format!("不符合 {}", rule(index)),
            Locale::En => format!("{} fails", rule(index)),
        };
        let when = match (state.fails, &state.when) {
            (_, when) if state.is == Tri::Unknown => unknown(s, when),
            (Some(index), Expr::True) => fails(index),
            (Some(index), when) => {
                format!("{}{}{}", fails(index), s.pick("，且", ", and "), s.condition(when))
            }
            (None, Expr::True) => s.pick("其余情况", "otherwise").into(),
            (None, when) => s.condition(when),
        };
        let (title, colon, stop) = (state.title.get(s.locale), s.pick("：", ": "), s.pick("。", "."));
        out += &format!("{}. **{title}** (`{}`){colon}{when}{stop}\n", i + 1, state.id);
    }
    out + "\n"
}

/// When an expression is unknown that is not false: what it needs is not there, or what it reads is invalid.
fn unknown(s: Speaker, expr: &Expr) -> String {
    let all: &[Expr] = match expr {
        Expr::And(all) => all,
        one => std::slice::from_ref(one),
    };
    let needed = all.iter().filter_map(|expr| if let Expr::Present(f) = expr { Some(*f) } else { None });
    let absent: Vec<FieldId> = needed.collect();
    let read = (0..s.form.schema.fields.len() as u8).map(FieldId);
    let invalid: Vec<FieldId> = read.filter(|f| reads(expr) & bit(*f) != 0).collect();
    let names =
        |fields: &[FieldId], or: &str| fields.iter().map(|f| s.field(*f)).collect::<Vec<_>>().join(or);
    let (absent, invalid) = (names(&absent, s.pick("或", " or ")), names(&invalid, s.pick("、", ", ")));
    match s.locale {
        Locale::ZhCn => format!("没有填写{absent}，或{invalid}中有一项无效"),
        Locale::En => format!("{absent} is not given, or one of {invalid} is invalid"),
    }
}

/// What no rule checks: people's checklist, next steps, advice, facts, sanctions.
fn checklists(s: Speaker) -> String {
    type Chosen = fn(&ClauseKind) -> bool;
    let sections: [(&str, &str, Chosen); 5] = [
        ("人工核对", "To be checked by people", |kind| matches!(kind, ClauseKind::Manual { .. })),
        ("通过之后", "Next steps", |kind| matches!(kind, ClauseKind::NextStep { .. })),
        ("建议", "Guidance", |kind| matches!(kind, ClauseKind::Guidance { .. })),
        ("须知", "Good to know", |kind| matches!(kind, ClauseKind::Fact { .. })),
        ("违规的后果", "Sanctions", |kind| matches!(kind, ClauseKind::Sanction { .. })),
    ];
    let mut out = String::new();
    for (zh, en, chosen) in sections {
        let entries = clauses().filter(|clause| chosen(&clause.kind) && clause.forms.contains(&s.form.id));
        let mut lines = String::new();
        for clause in entries {
            let mut extra = match clause.kind {
                ClauseKind::Sanction { .. } => String::new(),
                _ => clause
                    .kind
                    .reason()
                    .map_or(String::new(), |reason| format!("{}{}", s.pick("", " "), reason.get(s.locale))),
            };
            let threatened = rules_behind(clause).into_iter().filter(|rule| rule.form.id == s.form.id);
            let threatened: Vec<String> =
                threatened.map(|rule| format!("[`{}`](#{})", rule.rule.name, rule.rule.name)).collect();
            if !threatened.is_empty() {
                let (before, after) = (s.pick("涉及规则：", " Rules concerned: "), s.pick("。", "."));
                extra = format!("{before}{}{after}", threatened.join(s.pick("、", ", ")));
            }
            let at = names::section(clause.document, clause.section, s.form.document, s.locale);
            lines += &format!("- {}{at}{extra}\n", clause.summary.get(s.locale));
        }
        if !lines.is_empty() {
            out += &format!("## {}\n\n{lines}\n", s.pick(zh, en));
        }
    }
    out
}

fn example(s: Speaker) -> String {
    let passing = &examples(s.form)[0];
    let intro = match s.locale {
        Locale::ZhCn => format!("检查时刻为 {} 时可以通过：", passing.as_of),
        Locale::En => format!("Passes when judged at {}:", passing.as_of),
    };
    format!(
        "<a id=\"example\"></a>\n\n## {}\n\n{intro}\n\n```json\n{}\n```\n",
        s.pick("例子", "Example"),
        passing.data.print(Style::Json)
    )
}
