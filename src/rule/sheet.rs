//! The category tables as they are kept: CSV files, condensed as the crate compiles.

use crate::field::{Localized, same};

/// What a table is called, and what its rows say.
#[derive(Debug)]
pub struct SheetInfo {
    /// As the package's rulebook names it.
    pub id: &'static str,
    /// As conditions name it.
    pub name: Localized,
    /// The words of the column that tells rows apart.
    pub tags: &'static [Tag],
    /// What is added to what a row says where the source does not print it there, which a last column of `no` means.
    pub unprinted: Option<Localized>,
}

/// What sets a table's rows apart.
#[derive(Debug)]
pub struct Tag {
    /// The word of the table's column.
    pub id: &'static str,
    /// As conditions name it.
    pub name: Localized,
    /// What the table says on a row with it, as sentences.
    pub says: Localized,
}

impl SheetInfo {
    /// The bits of some tags; one that the table does not have does not compile.
    pub const fn bits(&self, ids: &[&str]) -> u32 {
        let mut bits = 0;
        let mut i = 0;
        while i < ids.len() {
            let mut t = 0;
            while !same(self.tags[t].id.as_bytes(), ids[i].as_bytes()) {
                t += 1;
            }
            bits |= 1 << t;
            i += 1;
        }
        bits
    }

    /// The bits of all tags.
    pub const fn all(&self) -> u32 {
        (1 << self.tags.len()) - 1
    }
}

/// A table as it is kept.
#[derive(Clone, Copy, Debug)]
pub struct Sheet {
    /// For each category its level 3 and its tag as a digit; before it, where they are not those of the category before,
    /// its level 1, which is its level 2 as well, and an equals sign, then its level 2, where it is another, and a comma.
    pub(super) text: &'static str,
    /// How many categories it has.
    pub rows: usize,
    /// The bits of all tags.
    pub all: u32,
    /// The file.
    #[cfg(feature = "texts")]
    csv: &'static str,
    /// What the table is called, and what its rows say.
    #[cfg(feature = "texts")]
    pub info: &'static SheetInfo,
}

/// A row: where its three levels stand in the sheet's text.
#[derive(Clone, Copy, Debug)]
pub struct CategoryRow {
    pub(super) levels: [Span; 3],
    pub(super) tag: u8,
    /// The first character of level 3, so that most rows are passed over at a glance.
    pub(super) first: u16,
}

/// From where to where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub(super) start: u16,
    pub(super) end: u16,
}

impl CategoryRow {
    pub(crate) const EMPTY: CategoryRow =
        CategoryRow { levels: [Span { start: 0, end: 0 }; 3], tag: 0, first: 0 };
}

pub(super) const MAX_TAGS: usize = 5;

/// The `*` that stands for any name of level 3.
pub(super) const ANY: u16 = b'*' as u16;

impl Sheet {
    /// A table of CSV text: a heading, and a line a category: three levels, a tag, and perhaps `yes` or `no`, whether the
    /// source prints the tag on this row. `text` is what [`condense`] makes of it.
    pub const fn new(csv: &'static str, text: &'static [u8], info: &'static SheetInfo) -> Sheet {
        assert!(info.tags.len() <= MAX_TAGS, "more tags than a lookup has room for: raise MAX_TAGS");
        let Ok(text) = std::str::from_utf8(text) else { panic!("whole characters were condensed") };
        Sheet {
            text,
            rows: lines(csv) - 1,
            all: info.all(),
            #[cfg(feature = "texts")]
            csv,
            #[cfg(feature = "texts")]
            info,
        }
    }

    /// Whether the source prints the row's tag on the row itself.
    #[cfg(feature = "texts")]
    pub fn is_printed(&self, row: usize) -> bool {
        self.csv.lines().nth(row + 1).is_some_and(|line| !line.ends_with(",no"))
    }

    /// Whether two are the same table.
    pub const fn is(&self, other: &Sheet) -> bool {
        same(self.text.as_bytes(), other.text.as_bytes())
    }

    /// Its rows, as many as it has.
    pub const fn lay_out_all<const N: usize>(&self) -> [CategoryRow; N] {
        let mut rows = [CategoryRow::EMPTY; N];
        self.lay_out(&mut rows);
        rows
    }

    /// Finds the rows.
    pub const fn lay_out(&self, rows: &mut [CategoryRow]) {
        let bytes = self.text.as_bytes();
        let mut row = CategoryRow::EMPTY;
        let (mut n, mut from, mut i) = (0, 0, 0);
        while n < rows.len() {
            let span = Span { start: from as u16, end: i as u16 };
            let byte = bytes[i];
            i += 1;
            match byte {
                b'=' => row.levels = [span; 3],
                b',' => row.levels[1] = span,
                b'0'..=b'9' => {
                    row.levels[2] = span;
                    row.first = first_of(bytes, from);
                    row.tag = byte - b'0';
                    rows[n] = row;
                    n += 1;
                }
                _ => continue,
            }
            from = i;
        }
    }
}

/// The character that stands there: of ASCII, or of three bytes, as ideographs are.
const fn first_of(bytes: &[u8], at: usize) -> u16 {
    match bytes[at] {
        b @ 0..0x80 => b.to_ascii_lowercase() as u16,
        b => (b as u16) << 12 | (bytes[at + 1] as u16 & 0x3F) << 6 | bytes[at + 2] as u16 & 0x3F,
    }
}

/// The sheet of a CSV file.
macro_rules! sheet {
    ($file:literal, $info:expr) => {{
        use $crate::rule::{Sheet, condense, condensed};
        const CSV: &str = include_str!($file);
        const TEXT: &[u8; condensed(CSV, $info)] = &condense(CSV, $info);
        Sheet::new(CSV, TEXT, $info)
    }};
}

pub(crate) use sheet;

/// How many bytes [`condense`] makes of a CSV text.
pub const fn condensed(csv: &str, info: &SheetInfo) -> usize {
    condense_into(csv.as_bytes(), info.tags, &mut [])
}

/// The text of a [`Sheet`]. A tag that the table does not name does not compile.
pub const fn condense<const N: usize>(csv: &str, info: &SheetInfo) -> [u8; N] {
    let mut text = [0; N];
    condense_into(csv.as_bytes(), info.tags, &mut text);
    text
}

/// Writes as far as there is room; how much there is to write.
const fn condense_into(csv: &[u8], tags: &[Tag], to: &mut [u8]) -> usize {
    let mut at = 0;
    // The levels 1 and 2 that hold.
    let (mut first, mut second): (&[u8], &[u8]) = (&[], &[]);
    let mut i = line_end(csv, 0) + 1;
    while i < csv.len() {
        let a = name(csv, i);
        i += a.len() + 1;
        let b = name(csv, i);
        i += b.len() + 1;
        let c = name(csv, i);
        i += c.len() + 1;
        if !same(a, first) || same(b, a) && !same(b, second) {
            at = put(a, b'=', to, at);
            (first, second) = (a, a);
        }
        if !same(b, second) {
            at = put(b, b',', to, at);
            second = b;
        }
        at = put(c, b'0' + index_of(tags, csv, i), to, at);
        i = line_end(csv, i) + 1;
    }
    at
}

/// The name that stands there up to a comma. What tells names apart is in none, nor what would have to be folded where the
/// rows are laid out.
const fn name(csv: &[u8], from: usize) -> &[u8] {
    let mut end = from;
    while csv[end] != b',' {
        assert!(!matches!(csv[end], b'=' | b'0'..=b'9'), "a category name with a digit or an equals sign");
        assert!(csv[end] != 0xEF, "a category name with a full-width letter");
        end += 1;
    }
    csv.split_at(end).0.split_at(from).1
}

/// Writes a name and what stands after it; where the next one goes.
const fn put(name: &[u8], then: u8, to: &mut [u8], at: usize) -> usize {
    let mut i = 0;
    while i <= name.len() {
        if at + i < to.len() {
            to[at + i] = if i < name.len() { name[i] } else { then };
        }
        i += 1;
    }
    at + i
}

const fn line_end(csv: &[u8], from: usize) -> usize {
    let mut i = from;
    while csv[i] != b'\n' {
        i += 1;
    }
    i
}

const fn lines(csv: &str) -> usize {
    let (bytes, mut i, mut lines) = (csv.as_bytes(), 0, 0);
    while i < bytes.len() {
        i = line_end(bytes, i) + 1;
        lines += 1;
    }
    lines
}

/// The tag that stands in a line from there on; after it, nothing, `yes` or `no`.
const fn index_of(tags: &[Tag], csv: &[u8], from: usize) -> u8 {
    let rest = csv.split_at(line_end(csv, from)).0.split_at(from).1;
    let mut t = 0;
    while t < tags.len() {
        let tag = tags[t].id.as_bytes();
        if rest.len() >= tag.len() {
            let (found, last) = rest.split_at(tag.len());
            if same(found, tag) && (last.is_empty() || same(last, b",yes") || same(last, b",no")) {
                return t as u8;
            }
        }
        t += 1;
    }
    panic!("a tag that the table does not name, or a last column that is neither yes nor no")
}
