//! JSON whose members keep their order, and its printing: a value stands on one line where it fits.

use std::fmt;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// `null`, a boolean or a number, as written.
    Atom(String),
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

/// How members' names are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Style {
    Json,
    /// Names that need no quotes have none.
    TypeScript,
}

const WIDTH: usize = 110;

impl From<&str> for Tree {
    fn from(text: &str) -> Tree {
        Tree::Text(text.into())
    }
}

impl From<String> for Tree {
    fn from(text: String) -> Tree {
        Tree::Text(text)
    }
}

impl From<i64> for Tree {
    fn from(n: i64) -> Tree {
        Tree::Atom(format!("{n}"))
    }
}

impl From<Vec<Tree>> for Tree {
    fn from(list: Vec<Tree>) -> Tree {
        Tree::List(list)
    }
}

impl Tree {
    pub fn null() -> Tree {
        Tree::Atom("null".into())
    }

    pub fn truth() -> Tree {
        Tree::Atom("true".into())
    }

    pub fn parse(json: &str) -> Tree {
        serde_json::from_str(json).expect("JSON of the project's own")
    }

    pub fn of(value: &impl Serialize) -> Tree {
        Tree::parse(&serde_json::to_string(value).expect("data without cycles"))
    }

    /// What stands at a dotted path of names.
    pub fn member(&self, path: &str) -> Option<&Tree> {
        path.split('.').try_fold(self, |at, step| match at {
            Tree::Object(members) => members.iter().find(|(name, _)| name == step).map(|(_, value)| value),
            _ => None,
        })
    }

    pub fn print(&self, style: Style) -> String {
        let mut out = String::new();
        self.write(style, 0, 0, &mut out);
        out
    }

    fn write(&self, style: Style, indent: usize, before: usize, out: &mut String) {
        let flat = self.flat(style);
        if before + flat.chars().map(columns).sum::<usize>() < WIDTH {
            return out.push_str(&flat);
        }
        let inner = indent + 2;
        let line = |first: bool, out: &mut String| {
            out.push_str(if first { "\n" } else { ",\n" });
            out.push_str(&" ".repeat(inner));
        };
        match self {
            Tree::List(list) => {
                out.push('[');
                for (i, value) in list.iter().enumerate() {
                    line(i == 0, out);
                    value.write(style, inner, inner, out);
                }
                out.push_str(&format!("\n{}]", " ".repeat(indent)));
            }
            Tree::Object(members) => {
                out.push('{');
                for (i, (name, value)) in members.iter().enumerate() {
                    line(i == 0, out);
                    let name = key(name, style);
                    out.push_str(&format!("{name}: "));
                    value.write(style, inner, inner + name.len() + 2, out);
                }
                out.push_str(&format!("\n{}}}", " ".repeat(indent)));
            }
            _ => out.push_str(&flat),
        }
    }

    /// All of it on one line.
    pub fn flat(&self, style: Style) -> String {
        let join = |parts: Vec<String>| parts.join(", ");
        match self {
            Tree::Atom(atom) => atom.clone(),
            Tree::Text(text) => quoted(text),
            Tree::List(list) => format!("[{}]", join(list.iter().map(|v| v.flat(style)).collect())),
            Tree::Object(members) if members.is_empty() => String::from("{}"),
            Tree::Object(members) => {
                let member =
                    |(name, value): &(String, Tree)| format!("{}: {}", key(name, style), value.flat(style));
                format!("{{ {} }}", join(members.iter().map(member).collect()))
            }
        }
    }
}

/// A Chinese character takes two columns.
fn columns(c: char) -> usize {
    if c < '\u{2E80}' { 1 } else { 2 }
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a text is JSON")
}

fn key(name: &str, style: Style) -> String {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$');
    let digit_first = name.starts_with(|c: char| c.is_ascii_digit());
    if style == Style::TypeScript && plain && !digit_first { String::from(name) } else { quoted(name) }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Tree, D::Error> {
        source.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Atom(String::from("null")))
    }
    fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
        Ok(Tree::Atom(format!("{value}")))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
        Ok(Tree::Atom(format!("{value}")))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
        Ok(Tree::Atom(format!("{value}")))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
        Ok(Tree::Atom(format!("{value}")))
    }
    fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree::Text(String::from(text)))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut source: A) -> Result<Tree, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = source.next_element()? {
            list.push(value);
        }
        Ok(Tree::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut source: A) -> Result<Tree, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = source.next_entry()? {
            members.push(member);
        }
        Ok(Tree::Object(members))
    }
}

impl Serialize for Tree {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Tree::Atom(atom) => serde_json::from_str::<serde_json::Value>(atom)
                .map_err(serde::ser::Error::custom)?
                .serialize(to),
            Tree::Text(text) => to.serialize_str(text),
            Tree::List(list) => to.collect_seq(list),
            Tree::Object(members) => to.collect_map(members.iter().map(|(name, value)| (name, value))),
        }
    }
}
