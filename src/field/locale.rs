//! Texts in both languages.

use crate::enumeration::enumeration;

enumeration! {
    /// The language of messages and labels.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Locale {
        /// Simplified Chinese, the default.
        #[default]
        ZhCn,
        /// English.
        En,
    }
}

impl Locale {
    /// The language tag of BCP 47.
    pub const fn tag(self) -> &'static str {
        match self {
            Locale::ZhCn => "zh-CN",
            Locale::En => "en",
        }
    }
}

/// A text in Chinese and English. Without the feature `texts` it is empty: the npm package keeps its texts in JavaScript.
#[derive(Clone, Copy, Debug)]
pub struct Localized {
    #[cfg(feature = "texts")]
    zh: &'static str,
    #[cfg(feature = "texts")]
    en: &'static str,
}

#[cfg(feature = "texts")]
pub(crate) const fn localized(zh: &'static str, en: &'static str) -> Localized {
    Localized { zh, en }
}

#[cfg(not(feature = "texts"))]
pub(crate) const fn localized(_zh: &'static str, _en: &'static str) -> Localized {
    Localized {}
}

#[cfg(feature = "texts")]
impl Localized {
    /// The text in a language.
    pub const fn get(self, locale: Locale) -> &'static str {
        match locale {
            Locale::ZhCn => self.zh,
            Locale::En => self.en,
        }
    }
}
