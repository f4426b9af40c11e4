//! The shapes of text that rules ask for. Hand-written, since a regular-expression engine
//! would outweigh the whole rulebook; each stands beside the expression it means.

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
}

impl Shape {
    /// The shape as a regular expression, for people and for JSON Schema.
    pub const fn pattern(self) -> &'static str {
        match self {
            Shape::DouyinId => "^[A-Za-z0-9._-]{4,30}$",
            Shape::ComponentId => "^[0-9a-f]{32}$",
            Shape::SixteenDigits => "^[0-9]{16}$",
            Shape::PagePath => "^[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*(\\?[!-~]{0,1024})?$",
            Shape::Link => {
                "^[Hh][Tt][Tt][Pp][Ss]://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?([/?#]\\S*)?$"
            }
            Shape::DouyinHost => {
                "^[Hh][Tt][Tt][Pp][Ss]://([A-Za-z0-9-]+\\.)*[Dd][Oo][Uu][Yy][Ii][Nn]\\.[Cc][Oo][Mm](:[0-9]{1,5})?([/?#]\\S*)?$"
            }
        }
    }

    pub fn matches(self, text: &str) -> bool {
        match self {
            Shape::DouyinId => {
                (4..=30).contains(&text.len())
                    && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
            }
            Shape::ComponentId => {
                text.len() == 32 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
            }
            Shape::SixteenDigits => text.len() == 16 && text.bytes().all(|b| b.is_ascii_digit()),
            Shape::PagePath => path_fault(text).is_none(),
            Shape::Link => link_host(text).is_some(),
            Shape::DouyinHost => link_host(text).is_some_and(is_douyin),
        }
    }
}

/// Why a text is no page path: the first that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathFault {
    LeadingSlash,
    Scheme,
    WhiteSpace,
    NonAscii,
    TooLong,
    Other,
}

impl PathFault {
    pub const fn id(self) -> &'static str {
        match self {
            PathFault::LeadingSlash => "leadingSlash",
            PathFault::Scheme => "scheme",
            PathFault::WhiteSpace => "whiteSpace",
            PathFault::NonAscii => "nonAscii",
            PathFault::TooLong => "tooLong",
            PathFault::Other => "other",
        }
    }
}

/// What keeps a text from being a page path.
pub fn path_fault(text: &str) -> Option<PathFault> {
    let (path, query) = text.split_once('?').unwrap_or((text, ""));
    let well_formed = path.split('/').all(|part| !part.is_empty() && part.bytes().all(is_path_byte))
        && query.bytes().all(|b| b.is_ascii_graphic());
    if well_formed && path.len() <= 200 && query.len() <= 1024 {
        return None;
    }
    Some(if text.starts_with('/') {
        PathFault::LeadingSlash
    } else if text.contains("://") {
        PathFault::Scheme
    } else if text.contains(char::is_whitespace) {
        PathFault::WhiteSpace
    } else if !text.is_ascii() {
        PathFault::NonAscii
    } else if path.len() > 200 || query.len() > 1024 {
        PathFault::TooLong
    } else {
        PathFault::Other
    })
}

fn is_path_byte(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b == b'_' || b == b'-'
}

/// The host of an `https` link; none where it is not such a link.
fn link_host(text: &str) -> Option<&str> {
    let scheme = text.get(..8)?;
    if !scheme.eq_ignore_ascii_case("https://") {
        return None;
    }
    let rest = &text[8..];
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at(end);
    let (host, port) = match authority.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (authority, None),
    };
    let host_holds = host.contains('.')
        && host
            .split('.')
            .all(|l| !l.is_empty() && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'));
    let port_holds = port.is_none_or(|p| (1..=5).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_digit()));
    (host_holds && port_holds && !tail.contains(char::is_whitespace)).then_some(host)
}

fn is_douyin(host: &str) -> bool {
    let suffix = "douyin.com";
    let Some(at) = host.len().checked_sub(suffix.len()) else { return false };
    host[at..].eq_ignore_ascii_case(suffix) && (at == 0 || host.as_bytes()[at - 1] == b'.')
}
