//! One text in both languages.

/// The language of messages and labels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locale {
    #[default]
    ZhCn,
    En,
}

impl Locale {
    pub const ALL: [Locale; 2] = [Locale::ZhCn, Locale::En];

    /// The BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Locale::ZhCn => "zh-CN",
            Locale::En => "en",
        }
    }
}

/// A text in zh-CN and en. Without the feature `words` it is empty, so that the
/// package's wasm carries no prose: there the JavaScript side holds it.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    #[cfg(feature = "words")]
    zh: &'static str,
    #[cfg(feature = "words")]
    en: &'static str,
}

#[cfg(feature = "words")]
pub const fn words(zh: &'static str, en: &'static str) -> Words {
    Words { zh, en }
}

#[cfg(not(feature = "words"))]
pub const fn words(_zh: &'static str, _en: &'static str) -> Words {
    Words {}
}

#[cfg(feature = "words")]
impl Words {
    pub const fn get(self, locale: Locale) -> &'static str {
        match locale {
            Locale::ZhCn => self.zh,
            Locale::En => self.en,
        }
    }
}
