//! The category tables: the CSV files, laid out at compile time; in the package's wasm, at their first use.

use crate::schema::text::{code_points, distance, fold_eq, folded};

/// A table as it is kept: CSV text of a heading and a line a category.
#[derive(Clone, Copy, Debug)]
pub struct Sheet {
    pub csv: &'static str,
    /// The words of the column that tells rows apart; a tag is an index into it.
    pub tags: &'static [&'static str],
}

/// A table of categories, each row with a tag.
#[derive(Debug)]
pub struct Table {
    pub sheet: Sheet,
    rows: &'static [Row],
}

/// A row: where its three levels end in the CSV text, counted from its start.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    start: u16,
    ends: [u8; 3],
    tag: u8,
    /// Of the folded level 3, so that most rows are passed over at a glance; none for `*`.
    hash: u16,
}

impl Row {
    pub(crate) const EMPTY: Row = Row { start: 0, ends: [0; 3], tag: 0, hash: 0 };
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
        assert!(sheet.tags.len() <= MAX_TAGS);
        Table { sheet, rows }
    }

    /// How many categories it has.
    pub const fn len(&self) -> usize {
        self.rows.len()
    }

    pub const fn is_empty(&self) -> bool {
        self.rows.is_empty()
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
        for (index, row) in self.rows.iter().enumerate().filter(|(_, row)| row.hash != ANY) {
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
        let from = if level == 0 { 0 } else { row.ends[level - 1] as usize + 1 };
        let start = row.start as usize;
        self.sheet.csv.get(start + from..start + row.ends[level] as usize).unwrap_or_default()
    }

    /// Matches a category; a level that is not given is unknown. Level 3 `*` matches any.
    pub fn lookup(&self, levels: [Option<&str>; 3]) -> Lookup {
        let mut found = Lookup::default();
        let hash = levels[2].map(|text| {
            let mut buffer = [0; 4];
            folded(text).fold(BASIS, |h, c| c.encode_utf8(&mut buffer).bytes().fold(h, step))
        });
        for row in self.rows {
            let any3 = row.hash == ANY;
            if !any3 && hash.is_some_and(|h| row.hash != h) {
                continue;
            }
            let agrees = (0..if any3 { 2 } else { 3 })
                .all(|l| levels[l].is_none_or(|text| fold_eq(text, self.level(row, l))));
            if !agrees {
                continue;
            }
            let unknown = (0..if any3 { 2 } else { 3 })
                .filter(|l| levels[*l].is_none())
                .fold(0, |bits, l| bits | 1 << l);
            if unknown == 0 {
                found.matched |= 1 << row.tag;
            }
            found.possible |= 1 << row.tag;
            found.unknown[row.tag as usize] |= unknown;
        }
        found
    }
}

/// The hash that stands for `*`.
const ANY: u16 = 0;
const BASIS: u16 = 0x9DC5;

const fn step(hash: u16, byte: u8) -> u16 {
    let next = (hash ^ byte as u16).wrapping_mul(0x0193).rotate_left(5);
    if next == ANY { 1 } else { next }
}

impl Sheet {
    /// How many rows it has, the heading left out.
    pub const fn len(&self) -> usize {
        let bytes = self.csv.as_bytes();
        let mut lines = 0;
        let mut i = 0;
        while i < bytes.len() {
            if bytes[i] == b'\n' {
                lines += 1;
            }
            i += 1;
        }
        lines - 1
    }

    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Its rows, as many as [`Sheet::len`] tells. A tag that is not among `tags` does not compile.
    pub const fn rows<const N: usize>(&self) -> [Row; N] {
        let mut rows = [Row::EMPTY; N];
        self.lay_out(&mut rows);
        rows
    }

    /// Finds the rows: three levels, then a tag, then columns that are not read.
    pub const fn lay_out(&self, rows: &mut [Row]) {
        let bytes = self.csv.as_bytes();
        let mut i = 0;
        while bytes[i] != b'\n' {
            i += 1;
        }
        let mut n = 0;
        while n < rows.len() {
            i += 1;
            let start = i;
            let mut level = 0;
            let mut hash = BASIS;
            while level < 3 {
                match bytes[i] {
                    b',' => {
                        rows[n].ends[level] = (i - start) as u8;
                        level += 1;
                    }
                    b' ' => {}
                    // Full-width forms would have to be folded here too.
                    0xEF => panic!("a category name with a full-width letter"),
                    b if level == 2 => hash = step(hash, b.to_ascii_lowercase()),
                    _ => {}
                }
                i += 1;
            }
            let tag = i;
            while bytes[i] != b'\n' && bytes[i] != b',' {
                i += 1;
            }
            rows[n].start = start as u16;
            rows[n].hash = if bytes[tag - 2] == b'*' { ANY } else { hash };
            rows[n].tag = index_of(self.tags, bytes, tag, i);
            while bytes[i] != b'\n' {
                i += 1;
            }
            n += 1;
        }
    }
}

const fn index_of(tags: &[&str], bytes: &[u8], from: usize, to: usize) -> u8 {
    let mut t = 0;
    while t < tags.len() {
        let tag = tags[t].as_bytes();
        let mut i = 0;
        while i < tag.len() && i < to - from && tag[i] == bytes[from + i] {
            i += 1;
        }
        if i == tag.len() && i == to - from {
            return t as u8;
        }
        t += 1;
    }
    panic!("a tag that the table does not name")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: Sheet = Sheet {
        tags: &["a", "b"],
        csv: "level1,level2,level3,scope\n政务,政务民生,*,b\nIT 科技,IT 科技,出境 WiFi,a\n",
    };
    static ROWS: [Row; SHEET.len()] = SHEET.rows();
    static TABLE: Table = Table::new(SHEET, &ROWS);

    #[test]
    fn matches_folded_names_and_the_wildcard() {
        let at = |l: [&str; 3]| TABLE.lookup(l.map(Some)).matched;
        assert_eq!(at(["ＩＴ科技", "it 科技", "出境ＷＩＦＩ"]), 0b01);
        assert_eq!(at(["政务", "政务民生", "任何"]), 0b10);
        assert_eq!(at(["政务", "民生", "任何"]), 0);
    }

    #[test]
    fn unknown_levels_leave_only_rows_that_agree() {
        let open = TABLE.lookup([Some("政务"), None, None]);
        assert_eq!((open.matched, open.possible), (0, 0b10));
        assert_eq!(open.reads(0b10), 0b010, "the wildcard's third level is not read");
        assert_eq!(open.reads(0b01), 0);
    }
}
