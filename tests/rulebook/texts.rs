//! Every text is there in both languages and well set.

use yushen::Locale;
use yushen::field::{By, Choice, Format, Kind, Localized};
use yushen::form::Document;
use yushen::read::Hindrance;
use yushen::report::phrases::{Entry, Phrase, Remark};
use yushen::report::value::ValueKind;
use yushen::report::wording::WHOLE_FORM;
use yushen::rule::Shape;
use yushen::rulebook::{CLAUSES, FORMS, READINGS};

use super::{none, rules};

/// A text: where it stands, as it is written and as it is published, and whether it is made of sentences.
pub struct Text {
    pub place: String,
    pub written: Localized,
    /// With the constants of its rule.
    pub words: [String; 2],
    sentences: bool,
}

pub fn texts() -> Vec<Text> {
    let mut all = Vec::new();
    let mut put = |place: String, written: Localized, sentences: bool| {
        let words = Locale::ALL.map(|locale| written.get(locale).into());
        all.push(Text { place, written, words, sentences });
    };
    for form in FORMS {
        put(format!("{} title", form.id), form.title, false);
        put(format!("{} summary", form.id), form.summary, false);
        form.stages
            .iter()
            .for_each(|stage| put(format!("{} stage {}", form.id, stage.id), stage.label, false));
        form.states
            .iter()
            .for_each(|state| put(format!("{} state {}", form.id, state.id), state.title, false));
        for of in form.deadlines {
            put(format!("{} deadline {}", form.id, of.id), of.title, false);
            put(format!("{} deadline {} todo", form.id, of.id), of.todo, true);
        }
        for field in form.schema.fields {
            let place = format!("{} {}", form.id, field.path);
            put(format!("{place} label"), field.label, false);
            field.help.into_iter().for_each(|help| put(format!("{place} help"), help, false));
            field.row.into_iter().for_each(|row| put(format!("{place} row"), row, false));
            field.shown.into_iter().for_each(|shown| put(format!("{place} shown"), shown, false));
            let choices: &[Choice] = match field.kind {
                Kind::Enum(choices) => choices,
                Kind::List(list) => match list.item {
                    Kind::Enum(choices) => choices,
                    _ => &[],
                },
                _ => &[],
            };
            choices.iter().for_each(|choice| put(format!("{place} {}", choice.id), choice.label, false));
        }
    }
    for clause in CLAUSES.iter().flat_map(|clauses| clauses.iter()) {
        put(format!("{} summary", clause.id), clause.summary, true);
        clause
            .kind
            .reason()
            .into_iter()
            .for_each(|reason| put(format!("{} reason", clause.id), reason, true));
    }
    for document in Document::ALL {
        document.note().into_iter().for_each(|note| put(format!("{} note", document.id()), note, true));
    }
    READINGS.iter().for_each(|reading| put(format!("reading of {}", reading.rules[0]), reading.text, true));
    Hindrance::ALL.iter().for_each(|it| put(format!("{it:?}"), Phrase::hindered(*it).words(), true));
    Remark::ALL.iter().for_each(|it| put(format!("{it:?}"), Phrase::other(*it).words(), true));
    Entry::ALL.iter().for_each(|it| put(format!("entry {it:?}"), it.words(), false));
    for format in Format::ALL {
        put(format!("{} takes", format.id()), format.info().takes, false);
        put(format!("{} hint", format.id()), format.info().hint, false);
    }
    Shape::ALL.iter().for_each(|shape| put(format!("{shape:?} takes"), shape.info().takes, false));
    for table in FORMS.iter().filter_map(|form| form.categories).map(|of| of.category.table) {
        let info = table.sheet.info;
        put(format!("table {}", info.id), info.name, false);
        for tag in info.tags {
            put(format!("table {} {} name", info.id, tag.id), tag.name, false);
            put(format!("table {} {} says", info.id, tag.id), tag.says, true);
        }
        info.unprinted.into_iter().for_each(|words| put(format!("table {} unprinted", info.id), words, true));
    }
    By::ALL.iter().for_each(|by| put(format!("by {}", by.id()), by.label(), false));
    for kind in ValueKind::all().map(ValueKind::named) {
        put(format!("kind {}", kind.0), kind.1, false);
    }
    put("the whole form".into(), WHOLE_FORM, false);
    for (form, rule, id) in rules() {
        all.push(Text {
            place: format!("{id} title"),
            written: rule.title,
            words: Locale::ALL.map(|locale| form.title_of(rule, locale)),
            sentences: false,
        });
        all.push(Text {
            place: format!("{id} message"),
            written: rule.message,
            words: Locale::ALL.map(|locale| form.message_of(rule, locale)),
            sentences: true,
        });
    }
    all
}

#[test]
fn every_text_is_there_in_both_languages() {
    let texts = texts();
    assert!(texts.len() > 1000, "{} texts", texts.len());
    let faulty = |text: &&Text| {
        text.words.iter().any(|words| {
            words.is_empty() || words != words.trim() || words.contains("  ") || words.contains('\n')
        })
    };
    none(texts.iter().filter(faulty).map(|text| text.place.clone()).collect());
}

#[test]
fn sentences_end_and_names_do_not() {
    let mut faults = Vec::new();
    for text in texts() {
        let [zh, en] = &text.words;
        let ends = zh.ends_with('。') && en.ends_with(['.', '?']);
        let does_not_end = !en.ends_with('.') && (!zh.ends_with('。') || text.place.ends_with("summary"));
        if !(if text.sentences { ends } else { does_not_end }) {
            faults.push(format!("{}: {zh} / {en}", text.place));
        }
    }
    none(faults);
}

fn is_ideograph(c: char) -> bool {
    ('\u{4E00}'..='\u{9FFF}').contains(&c)
}

/// What is wrong with a Chinese text's setting.
fn ill_set(text: &str) -> Option<String> {
    let chars: Vec<char> = text.chars().collect();
    chars.windows(2).find_map(|pair| {
        let [a, b] = [pair[0], pair[1]];
        let half_width = ",;:!?()".contains(b) && is_ideograph(a) || ",;:!?()".contains(a) && is_ideograph(b);
        let full_stop = b == '.' && is_ideograph(a);
        let unspaced =
            is_ideograph(a) && b.is_ascii_alphanumeric() || a.is_ascii_alphanumeric() && is_ideograph(b);
        let spaced_twice = "，。；：、！？（）「」《》".contains(a) && b == ' '
            || a == ' ' && "，。；：、！？）」》".contains(b);
        (half_width || full_stop || unspaced || spaced_twice).then(|| format!("{a}{b}"))
    })
}

#[test]
fn chinese_is_set_with_its_own_punctuation() {
    assert!(
        ill_set("还差 3 个,请补齐。").is_some()
            && ill_set("在App里").is_some()
            && ill_set("在 App 里，点开。").is_none()
    );
    let mut faults = Vec::new();
    for text in texts() {
        // Names that others print so.
        let zh = text.words[0].replace("招聘/求职(中介)", "").replace("0元使用企业号", "");
        faults.extend(ill_set(&zh).map(|fault| format!("{}: “{fault}” in {zh}", text.place)));
    }
    none(faults);
}

#[test]
fn english_has_no_chinese_punctuation() {
    let faulty = |text: &&Text| text.words[1].contains(|c: char| "，。；：、！？（）「」".contains(c));
    none(texts().iter().filter(faulty).map(|text| text.place.clone()).collect());
}
