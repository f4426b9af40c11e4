//! Three-valued logic: rules as expressions over a form's values, their evaluation, and what can be read off them.

mod eval;
mod expr;
mod missing;
mod outcome;
mod shape;
mod sheet;
mod table;
mod truth;
mod values;

pub use eval::Context;
pub use expr::{Expr, Num, Op, bit, quantified, reads};
pub use outcome::Outcome;
pub use shape::{PathFault, Shape, ShapeInfo, path_fault};
pub(crate) use sheet::sheet;
pub use sheet::{CategoryRow, Sheet, SheetInfo, Tag, condense, condensed};
pub use table::{Categories, Category, Lookup, Table};
pub use truth::Tri;
pub use values::{Cell, CellState, LONG_TERM, MAX_CATEGORIES, Values};
