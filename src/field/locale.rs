//! One text in both languages.

use crate::enumeration::enumeration;

enumeration! {
    /// The language of messages and labels.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Locale {
        #[default]
        ZhCn,
        En,
    }
}

impl Locale {
    /// The BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Locale::ZhCn => "zh-CN",
            Locale::En => "en",
        }
    }
}

/// A text in zh-CN and en. Without the feature `texts` it is empty, so that the
/// package's wasm carries no prose: there the JavaScript side holds it.
#[derive(Clone, Copy, Debug)]
pub struct Localized {
    #[cfg(feature = "texts")]
    zh: &'static str,
    #[cfg(feature = "texts")]
    en: &'static str,
}

#[cfg(feature = "texts")]
pub const fn localized(zh: &'static str, en: &'static str) -> Localized {
    Localized { zh, en }
}

#[cfg(not(feature = "texts"))]
pub const fn localized(_zh: &'static str, _en: &'static str) -> Localized {
    Localized {}
}

#[cfg(feature = "texts")]
impl Localized {
    pub const fn get(self, locale: Locale) -> &'static str {
        match locale {
            Locale::ZhCn => self.zh,
            Locale::En => self.en,
        }
    }
}
