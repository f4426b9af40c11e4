//! A form's values, as the rules see them: one cell a field, fixed in place.

use crate::field::{Element, FieldId, Schema};

use super::table::{Categories, Lookup};

/// Whether a cell holds a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u32)]
pub enum CellState {
    /// The key is missing, or its value is undefined, null or blank.
    #[default]
    Absent,
    /// Of the wrong type, format or range: reported, and unknown to every rule.
    Invalid,
    Present,
    /// An element that repeats an earlier one: reported, and otherwise ignored.
    Repeat,
}

/// One value. What `num` means is the field's kind's affair: a bool as 0 or 1, a number, a
/// choice's index, a day, an instant in milliseconds, a list's length, a text's place in the arena.
///
/// It can be changed while others look on, for as long as a fix is tried.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    state: std::cell::Cell<CellState>,
    num: std::cell::Cell<i64>,
}

impl Cell {
    fn new(state: CellState, num: i64) -> Cell {
        Cell { state: state.into(), num: num.into() }
    }
    pub fn state(&self) -> CellState {
        self.state.get()
    }
    pub fn num(&self) -> i64 {
        self.num.get()
    }
    pub(crate) fn hold(&self, state: CellState, num: i64) {
        self.state.set(state);
        self.num.set(num);
    }
}

/// `longTerm` as a day: after every date.
pub const LONG_TERM: i64 = i64::MAX / 2;

/// A form's values. Reused from one check to the next, so that a check allocates nothing.
#[derive(Clone, Debug)]
pub struct Values {
    pub schema: Schema,
    cells: Vec<Cell>,
    text: String,
    /// What the table says of each element of the form's list of categories.
    lookups: [Lookup; MAX_CATEGORIES],
}

/// The most categories that a form lists.
pub const MAX_CATEGORIES: usize = 5;

impl Values {
    pub fn new(schema: Schema) -> Values {
        let mut cells = Vec::new();
        cells.resize(schema.cells, Cell::default());
        Values { schema, cells, text: String::new(), lookups: [Lookup::default(); MAX_CATEGORIES] }
    }

    /// Forgets every value.
    pub fn clear(&mut self) {
        // Elements' cells are written when their list is read, and never read before.
        self.cells[..self.schema.layout.len()].fill(Cell::default());
        self.text.clear();
    }

    /// The cell of a field; of a field in a list, that of the element.
    pub fn at(&self, f: FieldId, element: Element) -> usize {
        self.schema.cell_of(f, element)
    }

    /// The cell of an element itself.
    pub fn element(&self, list: FieldId, index: u16) -> usize {
        self.schema.element(list, index)
    }

    pub fn get(&self, f: FieldId, element: Element) -> &Cell {
        &self.cells[self.at(f, element)]
    }

    #[inline(always)]
    pub fn cell(&self, at: usize) -> &Cell {
        &self.cells[at]
    }

    #[inline(always)]
    pub fn put(&mut self, at: usize, state: CellState, num: i64) {
        self.cells[at].hold(state, num);
    }

    /// Sets a run of cells to one state.
    pub fn fill(&mut self, from: usize, count: usize, state: CellState) {
        self.cells[from..from + count].fill(Cell::new(state, 0));
    }

    /// How many elements a list has: none while it is absent or invalid.
    pub fn len(&self, list: FieldId) -> u16 {
        self.cells[list.0 as usize].num() as u16
    }

    /// Keeps a text; the number is its place.
    pub fn keep(&mut self, text: &str) -> i64 {
        let start = self.text.len() as i64;
        self.text.push_str(text);
        start << 32 | text.len() as i64
    }

    /// How many bytes of text are kept.
    pub fn text_bytes(&self) -> usize {
        self.text.len()
    }

    /// The text that is kept at a place.
    pub fn kept(&self, place: i64) -> &str {
        let start = (place >> 32) as usize;
        let end = start + (place & 0xFFFF_FFFF) as usize;
        self.text.get(start..end).unwrap_or_default()
    }

    /// The text that a cell holds.
    pub fn text(&self, cell: &Cell) -> &str {
        self.kept(cell.num())
    }

    /// What the table says of an element of the form's list of categories.
    pub fn lookup(&self, index: u16) -> &Lookup {
        &self.lookups[index as usize]
    }

    /// Looks a category up anew, after it was read.
    pub fn classify(&mut self, categories: &Categories, index: u16) {
        let levels = categories.category.levels.map(|f| self.given(f, index));
        self.lookups[index as usize] = categories.category.table.lookup(levels);
    }

    /// The text of a field in a list, where it is known. Not inlined, as it is asked of each level.
    #[inline(never)]
    fn given(&self, f: FieldId, index: u16) -> Option<&str> {
        let cell = self.get(f, Some(index));
        (cell.state() == CellState::Present).then(|| self.text(cell))
    }
}
