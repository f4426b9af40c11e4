//! The shapes of text that rules ask for. Hand-written, since a regular-expression engine
//! would outweigh the whole rulebook; each stands beside the expression it means.

use crate::enumeration::enumeration;
use crate::field::text::{all_digits, all_hex};
use crate::field::{Localized, localized};

use super::link::{is_douyin, link_host};
use super::page_path::path_fault;
use super::placeholder;

enumeration! {
    /// A shape of a trimmed text.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Shape {
        /// A Douyin account's id.
        DouyinId,
        /// A lead component's id.
        ComponentId,
        /// A code of 16 digits.
        SixteenDigits,
        /// A mini-program's page path, with or without a query.
        PagePath,
        /// An `https` link without user info.
        Link,
        /// A link whose host is douyin.com or below it.
        DouyinHost,
        /// A text that only holds the place of one, such as 无 or a row of dots.
        Placeholder,
    }
}

/// All that is known of a shape.
#[derive(Clone, Copy)]
pub struct ShapeInfo {
    /// The shape as a regular expression, for people and for JSON Schema.
    pub pattern: &'static str,
    /// Whether a trimmed text has it.
    pub matches: fn(&str) -> bool,
    /// What has it, for the documents.
    pub takes: Localized,
    /// A text that has it and one that lacks it, for tests.
    pub examples: [&'static str; 2],
}

impl Shape {
    /// One entry a shape. Not stored: what is not read of it is not in the package's wasm.
    #[inline(always)]
    pub const fn info(self) -> ShapeInfo {
        match self {
            Shape::DouyinId => ShapeInfo {
                pattern: "^[A-Za-z0-9._-]{4,30}$",
                matches: |text| {
                    (4..=30).contains(&text.len())
                        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
                },
                takes: localized(
                    "4–30 位字母、数字、点、下划线或短横线",
                    "4 to 30 letters, digits, dots, underscores or hyphens",
                ),
                examples: ["shili_video", "示例账号"],
            },
            Shape::ComponentId => ShapeInfo {
                pattern: "^[0-9a-f]{32}$",
                matches: |text| text.len() == 32 && all_hex(text.as_bytes()),
                takes: localized("32 位数字或小写字母 a–f", "32 digits or lower-case letters a–f"),
                examples: ["0123456789abcdef0123456789abcdef", "0123456789ABCDEF"],
            },
            Shape::SixteenDigits => ShapeInfo {
                pattern: "^[0-9]{16}$",
                matches: |text| text.len() == 16 && all_digits(text.as_bytes()),
                takes: localized("16 位数字", "16 digits"),
                examples: ["0123456789012345", "012345678901234"],
            },
            Shape::PagePath => ShapeInfo {
                pattern: "^[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*(\\?[!-~]{0,1024})?$",
                matches: |text| path_fault(text).is_none(),
                takes: localized(
                    "以 / 分开的字母、数字、下划线和短横线，不以 / 开头，最多 200 个字符；? 之后最多 1024 个可见的 ASCII 字符",
                    "letters, digits, underscores and hyphens, parted by slashes, no slash in front, at most 200 characters; after a question mark at most 1024 visible ASCII characters",
                ),
                examples: ["pages/index/index?id=1", "/pages/index/index"],
            },
            Shape::Link => ShapeInfo {
                pattern: "^[Hh][Tt][Tt][Pp][Ss]://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?([/?#]\\S*)?$",
                matches: |text| link_host(text).is_some(),
                takes: localized(
                    "https 链接，不带用户名和空白",
                    "an https link without a user name or white space",
                ),
                examples: ["https://www.example.com/a", "http://v.douyin.com/a"],
            },
            Shape::DouyinHost => ShapeInfo {
                pattern: "^[Hh][Tt][Tt][Pp][Ss]://([A-Za-z0-9-]+\\.)*[Dd][Oo][Uu][Yy][Ii][Nn]\\.[Cc][Oo][Mm](:[0-9]{1,5})?([/?#]\\S*)?$",
                matches: |text| link_host(text).is_some_and(is_douyin),
                takes: localized(
                    "douyin.com 或其下级域名的 https 链接",
                    "an https link on douyin.com or below it",
                ),
                examples: ["https://v.douyin.com/a", "https://douyin.com.example.com/a"],
            },
            Shape::Placeholder => ShapeInfo {
                pattern: placeholder::PATTERN,
                matches: placeholder::is_placeholder,
                takes: localized(
                    "占位文字（无、待补充、测试、N/A 一类的词，同一个字的重复，或只有数字和符号）",
                    "a placeholder (a word such as 无, 待补充, 测试 or N/A, one character over and over, or nothing but digits and signs)",
                ),
                examples: ["待补充", "用于由顾问联系您"],
            },
        }
    }

    /// Whether a trimmed text has the shape.
    pub fn matches(self, text: &str) -> bool {
        (self.info().matches)(text)
    }
}
