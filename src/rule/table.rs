//! The category tables: the CSV files, condensed at compile time and laid out then too; in the package's wasm,
//! at their first use.

use crate::field::FieldId;
use crate::field::text::{code_points, distance, fold_eq, folded};

use super::sheet::{ANY, CategoryRow, MAX_TAGS, Sheet, Span};

/// A table of categories, each row with a tag.
#[derive(Debug)]
pub struct Table {
    /// The table's text.
    pub sheet: Sheet,
    rows: &'static [CategoryRow],
}

/// Where a category's levels are, and the table that it is looked up in.
#[derive(Debug)]
pub struct Category {
    /// The fields of levels 1, 2 and 3.
    pub levels: [FieldId; 3],
    /// The table that it is looked up in.
    pub table: &'static Table,
}

/// A form's list of categories.
#[derive(Debug)]
pub struct Categories {
    /// The list, whose elements are categories.
    pub list: FieldId,
    /// Where an element's levels are, and their table.
    pub category: Category,
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

impl Lookup {
    /// The unknown levels that rows with one of the tags read.
    pub fn reads(&self, tags: u32) -> u8 {
        (0..MAX_TAGS).filter(|t| tags >> t & 1 != 0).fold(0, |all, t| all | self.unknown[t])
    }
}

impl Table {
    /// A table of a sheet's text and the rows laid out from it.
    pub const fn new(sheet: Sheet, rows: &'static [CategoryRow]) -> Table {
        Table { sheet, rows }
    }

    /// How many categories it has.
    pub const fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it has no categories.
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

    /// The tag of a row, an index into the table's tags.
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

    fn level(&self, row: &CategoryRow, level: usize) -> &'static str {
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

#[cfg(test)]
mod tests {
    use super::super::sheet::{SheetInfo, Tag, condense, condensed};
    use super::*;
    use crate::field::localized;

    const CSV: &str = "level1,level2,level3,scope\n政务,政务民生,*,b\nIT 科技,IT 科技,出境 WiFi,a\n";
    const fn named(id: &'static str) -> Tag {
        Tag { id, name: localized("", ""), says: localized("", "") }
    }
    const INFO: &SheetInfo =
        &SheetInfo { id: "", name: localized("", ""), tags: &[named("a"), named("b")], unprinted: None };
    const TEXT: &[u8; condensed(CSV, INFO)] = &condense(CSV, INFO);
    const SHEET: Sheet = Sheet::new(CSV, TEXT, INFO);
    static ROWS: [CategoryRow; SHEET.rows] = SHEET.lay_out_all();
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
            let mut rows = vec![CategoryRow::EMPTY; sheet.rows];
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
