//! The category tables: the CSV files, condensed at compile time and laid out then too; in the package's wasm,
//! at their first use.

use crate::schema::layout::same;
use crate::schema::text::{code_points, distance, fold_eq, folded};

/// A table as it is kept.
#[derive(Clone, Copy, Debug)]
pub struct Sheet {
    /// For each category its level 3 and its tag as a digit; before it, where they are not those of the category before,
    /// its level 1, which is its level 2 as well, and an equals sign, then its level 2, where it is another, and a comma.
    text: &'static str,
    /// How many categories it has.
    pub rows: usize,
    /// The bits of all tags.
    pub all: u32,
    /// The words of the column that tells rows apart; a tag is an index into it.
    #[cfg(feature = "words")]
    pub tags: &'static [&'static str],
}

/// A table of categories, each row with a tag.
#[derive(Debug)]
pub struct Table {
    pub sheet: Sheet,
    rows: &'static [Row],
}

/// A row: where its three levels stand in the sheet's text.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    levels: [Span; 3],
    tag: u8,
    /// The first character of level 3, so that most rows are passed over at a glance.
    first: u16,
}

/// From where to where.
#[derive(Clone, Copy, Debug)]
struct Span {
    start: u16,
    end: u16,
}

impl Row {
    pub(crate) const EMPTY: Row = Row { levels: [Span { start: 0, end: 0 }; 3], tag: 0, first: 0 };
}

/// What a table says of a category: tags by their bits.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lookup {
    /// Tags of the rows that match.
    pub matched: u32,
    /// Tags of the rows that agree with the levels that are known.
    pub possible: u32,
    /// For each tag, the unknown levels that such rows read.
    unknown: [u8; MAX_TAGS],
}

const MAX_TAGS: usize = 5;

impl Lookup {
    /// The unknown levels that rows with one of the tags read.
    pub fn reads(&self, tags: u32) -> u8 {
        (0..MAX_TAGS).filter(|t| tags >> t & 1 != 0).fold(0, |all, t| all | self.unknown[t])
    }
}

impl Table {
    pub const fn new(sheet: Sheet, rows: &'static [Row]) -> Table {
        Table { sheet, rows }
    }

    /// How many categories it has.
    pub const fn len(&self) -> usize {
        self.rows.len()
    }

    pub const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Whether these are all of its tags, by their bits.
    pub const fn has_all(&self, tags: u32) -> bool {
        tags == self.sheet.all
    }

    /// The levels of a row, as printed.
    pub fn levels(&self, row: usize) -> [&'static str; 3] {
        [0, 1, 2].map(|level| self.level(&self.rows[row], level))
    }

    /// The tag of a row, an index into [`Sheet::tags`].
    pub fn tag(&self, row: usize) -> usize {
        self.rows[row].tag as usize
    }

    /// The row whose name is the fewest edits away from a category that matches none, if that is
    /// few for its length: level 3 counts first, then the levels above it.
    pub fn nearest(&self, levels: [&str; 3]) -> Option<usize> {
        const FAR: usize = 3;
        let mut best = (FAR, FAR * 3, None);
        for (index, row) in self.rows.iter().enumerate().filter(|(_, row)| row.first != ANY) {
            let name = self.level(row, 2);
            let edits = distance(name, levels[2], FAR);
            if edits >= FAR.min(1 + code_points(name) / 2) {
                continue;
            }
            let above =
                distance(self.level(row, 0), levels[0], FAR) + distance(self.level(row, 1), levels[1], FAR);
            if (edits, above) < (best.0, best.1) {
                best = (edits, above, Some(index));
            }
        }
        best.2
    }

    fn level(&self, row: &Row, level: usize) -> &'static str {
        let Span { start, end } = row.levels[level];
        self.sheet.text.get(start as usize..end as usize).unwrap_or_default()
    }

    /// Matches a category; a level that is not given is unknown. Level 3 `*` matches any.
    pub fn lookup(&self, levels: [Option<&str>; 3]) -> Lookup {
        let mut found = Lookup::default();
        let first = levels[2].and_then(|text| folded(text).next()).map_or(ANY, |c| c as u16);
        for row in self.rows {
            if row.first != first && row.first != ANY && first != ANY {
                continue;
            }
            let compared = if row.first == ANY { 2 } else { 3 };
            if !(0..compared).all(|l| levels[l].is_none_or(|text| fold_eq(text, self.level(row, l)))) {
                continue;
            }
            let unknown = (0..compared).filter(|l| levels[*l].is_none()).fold(0, |bits, l| bits | 1 << l);
            if unknown == 0 {
                found.matched |= 1 << row.tag;
            }
            found.possible |= 1 << row.tag;
            found.unknown[row.tag as usize] |= unknown;
        }
        found
    }
}

/// The `*` that stands for any name of level 3.
const ANY: u16 = b'*' as u16;

impl Sheet {
    /// A table of CSV text: a heading, and a line a category of three levels, a tag and columns that are
    /// not read. `text` is what [`condense`] makes of it.
    pub const fn new(csv: &str, text: &'static [u8], tags: &'static [&'static str]) -> Sheet {
        assert!(tags.len() <= MAX_TAGS);
        let Ok(text) = std::str::from_utf8(text) else { panic!("whole characters were condensed") };
        Sheet {
            text,
            rows: lines(csv) - 1,
            all: (1 << tags.len()) - 1,
            #[cfg(feature = "words")]
            tags,
        }
    }

    /// Its rows, as many as it has.
    pub const fn lay_out_all<const N: usize>(&self) -> [Row; N] {
        let mut rows = [Row::EMPTY; N];
        self.lay_out(&mut rows);
        rows
    }

    /// Finds the rows.
    pub const fn lay_out(&self, rows: &mut [Row]) {
        let bytes = self.text.as_bytes();
        let mut row = Row::EMPTY;
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
    ($file:literal, $tags:expr) => {{
        use $crate::rulebook::table::{Sheet, condense, condensed};
        const CSV: &str = include_str!($file);
        const TEXT: &[u8; condensed(CSV, $tags)] = &condense(CSV, $tags);
        Sheet::new(CSV, TEXT, $tags)
    }};
}
pub(super) use sheet;

/// How many bytes [`condense`] makes of a CSV text.
pub const fn condensed(csv: &str, tags: &[&str]) -> usize {
    condense_into(csv.as_bytes(), tags, &mut [])
}

/// The text of a [`Sheet`]. A tag that is not among `tags` does not compile.
pub const fn condense<const N: usize>(csv: &str, tags: &[&str]) -> [u8; N] {
    let mut text = [0; N];
    condense_into(csv.as_bytes(), tags, &mut text);
    text
}

/// Writes as far as there is room; how much there is to write.
const fn condense_into(csv: &[u8], tags: &[&str], to: &mut [u8]) -> usize {
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

/// The tag that stands in a line from there to the next comma, or to the line's end.
const fn index_of(tags: &[&str], csv: &[u8], from: usize) -> u8 {
    let mut t = 0;
    while t < tags.len() {
        let tag = tags[t].as_bytes();
        let mut i = 0;
        while i < tag.len() && tag[i] == csv[from + i] {
            i += 1;
        }
        if i == tag.len() && matches!(csv[from + i], b',' | b'\n') {
            return t as u8;
        }
        t += 1;
    }
    panic!("a tag that the table does not name")
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSV: &str = "level1,level2,level3,scope\n政务,政务民生,*,b\nIT 科技,IT 科技,出境 WiFi,a\n";
    const TAGS: &[&str] = &["a", "b"];
    const TEXT: &[u8; condensed(CSV, TAGS)] = &condense(CSV, TAGS);
    const SHEET: Sheet = Sheet::new(CSV, TEXT, TAGS);
    static ROWS: [Row; SHEET.rows] = SHEET.lay_out_all();
    static TABLE: Table = Table::new(SHEET, &ROWS);

    #[test]
    fn matches_folded_names_and_the_wildcard() {
        let at = |l: [&str; 3]| TABLE.lookup(l.map(Some)).matched;
        assert_eq!(at(["ＩＴ科技", "it 科技", "出境ＷＩＦＩ"]), 0b01);
        assert_eq!(at(["政务", "政务民生", "任何"]), 0b10);
        assert_eq!(at(["政务", "民生", "任何"]), 0);
    }

    #[test]
    fn a_row_is_told_by_the_first_character_that_folding_leaves() {
        for sheet in crate::rulebook::SHEETS {
            let mut rows = vec![Row::EMPTY; sheet.rows];
            sheet.lay_out(&mut rows);
            let table = Table::new(sheet, rows.leak());
            for row in table.rows {
                let name = table.level(row, 2);
                assert_eq!(folded(name).next().map(u32::from), Some(row.first.into()), "{name}");
            }
        }
    }

    #[test]
    fn unknown_levels_leave_only_rows_that_agree() {
        let open = TABLE.lookup([Some("政务"), None, None]);
        assert_eq!((open.matched, open.possible), (0, 0b10));
        assert_eq!(open.reads(0b10), 0b010, "the wildcard's third level is not read");
        assert_eq!(open.reads(0b01), 0);
    }
}
