//! Texts in both languages.

use serde::{Serialize, Serializer};
use yushen::Locale;
use yushen::field::Localized;

/// The one in the language.
pub fn pick<'a>(locale: Locale, zh: &'a str, en: &'a str) -> &'a str {
    match locale {
        Locale::ZhCn => zh,
        Locale::En => en,
    }
}

/// A text in both languages, made up: zh-CN, en.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Both(pub [String; 2]);

impl Both {
    pub fn get(&self, locale: Locale) -> &str {
        &self.0[locale as usize]
    }
}

impl From<Localized> for Both {
    fn from(words: Localized) -> Both {
        Both(Locale::ALL.map(|locale| words.get(locale).into()))
    }
}

impl From<(&str, &str)> for Both {
    fn from((zh, en): (&str, &str)) -> Both {
        Both([zh.into(), en.into()])
    }
}

impl Serialize for Both {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(Locale::ALL.map(|locale| (locale.tag(), self.get(locale))))
    }
}
