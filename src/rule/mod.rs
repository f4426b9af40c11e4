//! Conditions over a form's values, in Kleene's three-valued logic: what they are ([`Expr`]), how they are evaluated
//! ([`Context`]), which fields they read and which absent ones they wait for, and the category tables they look things up in.

mod context;
mod eval;
mod expr;
mod link;
mod missing;
mod outcome;
mod page_path;
mod placeholder;
mod shape;
mod sheet;
mod table;
mod truth;
mod values;

pub use context::Context;
pub(crate) use expr::quantified;
pub use expr::{Expr, Num, Op, bit, reads};
pub use missing::When;
pub use outcome::Outcome;
pub use page_path::{PathFault, path_fault};
pub use shape::{Shape, ShapeInfo};
pub(crate) use sheet::sheet;
pub use sheet::{CategoryRow, Sheet, SheetInfo, Tag, condense, condensed};
pub use table::{Categories, Category, Lookup, Table};
pub use truth::Tri;
pub use values::{Cell, CellState, LONG_TERM, Values};
