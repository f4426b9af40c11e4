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
    pub const ALL: [Shape; 6] = [
        Shape::DouyinId,
        Shape::ComponentId,
        Shape::SixteenDigits,
        Shape::PagePath,
        Shape::Link,
        Shape::DouyinHost,
    ];

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
    let t = text.as_bytes();
    let end = find(t, |b| b == b'?');
    let (path, query) = t.split_at(end);
    let query = query.get(1..).unwrap_or_default();
    let too_long = path.len() > 200 || query.len() > 1024;
    // A path is words between single slashes.
    let mut slash = true;
    let well_formed = path.iter().all(|b| {
        let after = core::mem::replace(&mut slash, *b == b'/');
        if *b == b'/' { !after } else { b.is_ascii_alphanumeric() || *b == b'_' || *b == b'-' }
    });
    if well_formed && !slash && query.iter().all(u8::is_ascii_graphic) && !too_long {
        return None;
    }
    Some(if t.first() == Some(&b'/') {
        PathFault::LeadingSlash
    } else if t.windows(3).any(|w| w == b"://") {
        PathFault::Scheme
    } else if text.chars().any(char::is_whitespace) {
        PathFault::WhiteSpace
    } else if !text.is_ascii() {
        PathFault::NonAscii
    } else if too_long {
        PathFault::TooLong
    } else {
        PathFault::Other
    })
}

/// The host of an `https` link; none where it is not such a link.
fn link_host(text: &str) -> Option<&[u8]> {
    let (scheme, rest) = text.as_bytes().split_at_checked(8)?;
    let (authority, _) = rest.split_at(find(rest, |b| matches!(b, b'/' | b'?' | b'#')));
    let (host, port) = authority.split_at(find(authority, |b| b == b':'));
    // A host is labels between single dots, two at least.
    let (mut dot, mut dots) = (true, 0);
    let host_holds = host.iter().all(|b| {
        let after = core::mem::replace(&mut dot, *b == b'.');
        dots += u32::from(dot);
        if dot { !after } else { b.is_ascii_alphanumeric() || *b == b'-' }
    });
    let port_holds = match port {
        [] => true,
        [_, digits @ ..] => (1..=5).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit),
    };
    let holds = scheme.eq_ignore_ascii_case(b"https://")
        && host_holds
        && !dot
        && dots > 0
        && port_holds
        && !text.chars().any(char::is_whitespace);
    holds.then_some(host)
}

fn is_douyin(host: &[u8]) -> bool {
    let suffix = b"douyin.com";
    let Some(at) = host.len().checked_sub(suffix.len()) else { return false };
    let (before, last) = host.split_at(at);
    last.eq_ignore_ascii_case(suffix) && before.last().is_none_or(|b| *b == b'.')
}

/// Where the first such byte is, or the end.
fn find(text: &[u8], is: impl Fn(u8) -> bool) -> usize {
    text.iter().position(|b| is(*b)).unwrap_or(text.len())
}
