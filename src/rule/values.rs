//! A form's values, as the rules see them. Each field has its cell, whose index never changes.

use crate::field::{Element, FieldId, Place, Schema};

use super::expr::bit;
use super::table::{Categories, Lookup};

/// Whether a cell holds a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u32)]
pub enum CellState {
    /// There is no value: the key is missing, or its value is undefined, null, or a text of nothing but blank characters.
    #[default]
    Absent,
    /// The value has a wrong type, format or range. It is reported, and unknown to every rule.
    Invalid,
    /// There is a valid value.
    Present,
    /// The element repeats an earlier one. It is reported, and otherwise ignored.
    Repeat,
}

/// One value, kept as a number. What the number means depends on the field's kind: 0 or 1 for a bool, the number itself, the
/// index of a choice, a day (days since 1970-01-01), an instant (milliseconds since 1970-01-01T00:00:00Z), a version (see
/// `field::format`), the length of a list, or where a text is kept (see [`Values::text`]).
// Can be changed through a shared reference, so that a fix can be tried on values which a context borrows.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    state: std::cell::Cell<CellState>,
    num: std::cell::Cell<i64>,
}

impl Cell {
    fn new(state: CellState, num: i64) -> Cell {
        Cell { state: state.into(), num: num.into() }
    }
    /// Whether it holds a value.
    pub fn state(&self) -> CellState {
        self.state.get()
    }
    /// The number, which means something only while the cell is [`CellState::Present`] or [`CellState::Repeat`].
    pub fn num(&self) -> i64 {
        self.num.get()
    }
    pub(crate) fn hold(&self, state: CellState, num: i64) {
        self.state.set(state);
        self.num.set(num);
    }
}

/// The day that `longTerm` is kept as: later than every date.
pub const LONG_TERM: i64 = i64::MAX / 2;

/// A form's values. They can be reused from one check to the next, so that a check allocates no memory.
#[derive(Clone, Debug)]
pub struct Values {
    /// The fields that the values are of.
    pub schema: Schema,
    cells: Vec<Cell>,
    /// All texts, one after the other.
    text: String,
    /// The instants that were given as dates, as bits by their rows. No list has instants.
    dated: u64,
    /// What the table says of each element of the form's list of categories.
    lookups: [Lookup; MAX_CATEGORIES],
}

/// The most bytes of a text that may be like a name.
const SHORT: usize = 120;

/// The most categories that a form's list may have.
pub(crate) const MAX_CATEGORIES: usize = 5;

impl Values {
    /// Values for a form with these fields; all absent.
    pub fn new(schema: Schema) -> Values {
        let mut cells = Vec::new();
        cells.resize(schema.cells, Cell::default());
        Values { schema, cells, text: String::new(), dated: 0, lookups: [Lookup::default(); MAX_CATEGORIES] }
    }

    /// Forgets every value.
    pub(crate) fn clear(&mut self) {
        // The cells of a list's elements need no clearing: they are written when the list is read, and not read before.
        self.cells[..self.schema.layout.len()].fill(Cell::default());
        self.text.clear();
    }

    /// The index of a field's cell; for a field in a list, in the element of this index.
    fn at(&self, f: FieldId, element: Element) -> usize {
        self.schema.cell_of(f, element)
    }

    /// The index of an element's own cell.
    pub(crate) fn element(&self, list: FieldId, index: u16) -> usize {
        self.schema.element(list, index)
    }

    /// A field's cell; for a field in a list, in the element of this index.
    pub fn get(&self, f: FieldId, element: Element) -> &Cell {
        &self.cells[self.at(f, element)]
    }

    /// The cell of an index.
    #[inline(always)]
    pub(crate) fn cell(&self, at: usize) -> &Cell {
        &self.cells[at]
    }

    /// Writes the cell of an index.
    #[inline(always)]
    pub(crate) fn put(&mut self, at: usize, state: CellState, num: i64) {
        self.cells[at].hold(state, num);
    }

    /// Sets `count` cells to one state.
    pub(crate) fn fill(&mut self, from: usize, count: usize, state: CellState) {
        self.cells[from..from + count].fill(Cell::new(state, 0));
    }

    /// How many elements a list has; 0 if it is absent or invalid.
    pub fn len(&self, list: FieldId) -> u16 {
        self.cells[list.0 as usize].num() as u16
    }

    /// Keeps a text. The number, which a cell can hold, says where.
    pub(crate) fn keep(&mut self, text: &str) -> i64 {
        let start = self.text.len() as i64;
        self.text.push_str(text);
        start << 32 | text.len() as i64
    }

    /// Notes whether an instant was given as a date.
    pub(crate) fn note_date(&mut self, at: Place, is_date: bool) {
        let Some(f) = at.field_id() else { return };
        self.dated = self.dated & !bit(f) | u64::from(is_date) << f.0;
    }

    /// Whether a field's instant was given as a date.
    pub fn is_dated(&self, f: FieldId) -> bool {
        self.dated & bit(f) != 0
    }

    /// Keeps a text if it is short enough to be like a name; otherwise none.
    pub(crate) fn keep_short(&mut self, text: &str) -> i64 {
        self.keep(if text.len() <= SHORT { text } else { "" })
    }

    /// How many bytes of text are kept.
    pub fn text_bytes(&self) -> usize {
        self.text.len()
    }

    /// The text that [`Values::keep`] gave this number for.
    pub(crate) fn kept(&self, place: i64) -> &str {
        let start = (place >> 32) as usize;
        let end = start + (place & 0xFFFF_FFFF) as usize;
        self.text.get(start..end).unwrap_or_default()
    }

    /// The text that a cell of a text field holds.
    pub fn text(&self, cell: &Cell) -> &str {
        self.kept(cell.num())
    }

    /// What the table says of a category, by its index in the form's list.
    pub fn lookup(&self, index: u16) -> &Lookup {
        &self.lookups[index as usize]
    }

    /// Looks a category up again, after it was read.
    pub(crate) fn classify(&mut self, categories: &Categories, index: u16) {
        let levels = categories.category.levels.map(|f| self.given(f, index));
        self.lookups[index as usize] = categories.category.table.lookup(levels);
    }

    /// The text of a field in a list, if it holds a valid one.
    // Not inlined, as it is called for each level.
    #[inline(never)]
    fn given(&self, f: FieldId, index: u16) -> Option<&str> {
        let cell = self.get(f, Some(index));
        (cell.state() == CellState::Present).then(|| self.text(cell))
    }
}
