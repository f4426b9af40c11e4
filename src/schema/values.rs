//! A form's values, as the rules see them: one cell a field, fixed in place.

use crate::rulebook::model::Categories;
use crate::rulebook::table::Lookup;

use super::fault::Place;
use super::field::{Field, Kind};
use super::layout::{F, NONE, Row};

/// Whether a cell holds a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u32)]
pub enum State {
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
/// It can be changed while others look on, for as long as a remedy is tried.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    state: std::cell::Cell<State>,
    num: std::cell::Cell<i64>,
}

impl Cell {
    fn new(state: State, num: i64) -> Cell {
        Cell { state: state.into(), num: num.into() }
    }
    pub fn state(&self) -> State {
        self.state.get()
    }
    pub fn num(&self) -> i64 {
        self.num.get()
    }
    pub(crate) fn hold(&self, state: State, num: i64) {
        self.state.set(state);
        self.num.set(num);
    }
}

/// `longTerm` as a day: after every date.
pub const LONG_TERM: i64 = i64::MAX / 2;

/// A form's fields and their layout.
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    pub fields: &'static [Field],
    pub rows: &'static [Row],
    pub cells: usize,
}

impl Schema {
    #[inline(never)]
    pub fn field(&self, f: F) -> &'static Field {
        &self.fields[f.0 as usize]
    }
    pub fn row(&self, f: F) -> &'static Row {
        &self.rows[f.0 as usize]
    }
    /// The rows directly inside a group or list; [`NONE`] is the form itself.
    pub fn children(&self, parent: u8) -> impl Iterator<Item = F> + use<> {
        let rows = self.rows;
        let (from, to) = if parent == NONE {
            (0, rows.len())
        } else {
            (parent as usize + 1, rows[parent as usize].end as usize)
        };
        (from..to).filter(move |r| rows[*r].parent == parent).map(|r| F(r as u8))
    }
    /// The kind of what stands at a place: a field, an element of the list that the field is, the form.
    pub fn kind_at(&self, at: Place) -> &'static Kind {
        let Some(f) = at.row() else { return &Kind::Group };
        match &self.field(f).kind {
            Kind::List(list) if at.is_element() => list.item,
            kind => kind,
        }
    }

    /// Whether a field stands directly in a group or list, or [`NONE`], the form itself.
    #[inline(always)]
    pub fn is_in(&self, f: F, parent: u8) -> bool {
        self.rows.get(f.0 as usize).is_some_and(|row| row.parent == parent)
    }

    /// Whether the form has a place: a field outside of lists, an element that its list has room for, or a field of one.
    pub fn has(&self, at: Place) -> bool {
        let (top, inner) = (at.0 >> 24, at.0 & 0xFF);
        if top == 0 {
            return at == Place::ROOT;
        }
        let (list, row) = (top as usize - 1, (top + inner) as usize - 1);
        let (Some(holder), Some(field)) = (self.fields.get(list), self.rows.get(row)) else { return false };
        match (at.index(), &holder.kind) {
            (None, _) => inner == 0 && field.list == NONE,
            (Some(i), Kind::List(of)) => i < of.max && (inner == 0 || usize::from(field.list) == list),
            (Some(_), _) => false,
        }
    }

    /// The kind of what stands at a place, and its cell; of the form, the first.
    #[inline(always)]
    pub fn look_up(&self, at: Place) -> (&'static Kind, usize) {
        let Some(f) = at.row() else { return (&Kind::Group, 0) };
        let (field, row) = (&self.fields[f.0 as usize], &self.rows[f.0 as usize]);
        let Some(i) = at.index() else { return (&field.kind, row.cell as usize) };
        let list = F(at.top() - 1);
        let first = self.element(list, i);
        match &field.kind {
            Kind::List(of) if list == f => (of.item, first),
            kind => (kind, first + row.cell as usize),
        }
    }

    /// The cell of what stands at a place; of the form, the first.
    pub fn cell_at(&self, at: Place) -> usize {
        let Some(f) = at.row() else { return 0 };
        match at.index() {
            Some(i) if at.is_element() => self.element(f, i),
            i => self.cell_of(f, i),
        }
    }

    /// The cell of a field; of a field in a list, that of the element.
    fn cell_of(&self, f: F, element: Element) -> usize {
        let row = self.row(f);
        match row.list {
            NONE => row.cell as usize,
            list => self.element(F(list), element.unwrap_or(0)) + row.cell as usize,
        }
    }

    /// The cell of an element itself.
    #[inline(always)]
    fn element(&self, list: F, index: u16) -> usize {
        let row = self.row(list);
        row.elements as usize + index as usize * row.width as usize
    }

    /// The field's key in the object that holds it.
    pub fn name(&self, f: F) -> &'static str {
        let path = self.field(f).path;
        // In the package's wasm a path is but its key.
        if cfg!(feature = "words") { path.get(self.row(f).name as usize..).unwrap_or_default() } else { path }
    }
}

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

/// Which element of a list an expression looks at.
pub type Element = Option<u16>;

impl Values {
    pub fn new(schema: Schema) -> Values {
        let mut cells = Vec::new();
        cells.resize(schema.cells, Cell::default());
        Values { schema, cells, text: String::new(), lookups: [Lookup::default(); MAX_CATEGORIES] }
    }

    /// Forgets every value.
    pub fn clear(&mut self) {
        // Elements' cells are written when their list is read, and never read before.
        self.cells[..self.schema.rows.len()].fill(Cell::default());
        self.text.clear();
    }

    /// The cell of a field; of a field in a list, that of the element.
    pub fn at(&self, f: F, element: Element) -> usize {
        self.schema.cell_of(f, element)
    }

    /// The cell of an element itself.
    pub fn element(&self, list: F, index: u16) -> usize {
        self.schema.element(list, index)
    }

    pub fn get(&self, f: F, element: Element) -> &Cell {
        &self.cells[self.at(f, element)]
    }

    #[inline(always)]
    pub fn cell(&self, at: usize) -> &Cell {
        &self.cells[at]
    }

    #[inline(always)]
    pub fn put(&mut self, at: usize, state: State, num: i64) {
        self.cells[at].hold(state, num);
    }

    /// Sets a run of cells to one state.
    pub fn fill(&mut self, from: usize, count: usize, state: State) {
        self.cells[from..from + count].fill(Cell::new(state, 0));
    }

    /// How many elements a list has: none while it is absent or invalid.
    pub fn len(&self, list: F) -> u16 {
        self.cells[list.0 as usize].num() as u16
    }

    /// Keeps a text; the number is its place.
    pub fn keep(&mut self, text: &str) -> i64 {
        let start = self.text.len() as i64;
        self.text.push_str(text);
        start << 32 | text.len() as i64
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
    fn given(&self, f: F, index: u16) -> Option<&str> {
        let cell = self.get(f, Some(index));
        (cell.state() == State::Present).then(|| self.text(cell))
    }
}
