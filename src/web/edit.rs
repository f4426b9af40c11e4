//! Changes a session's copy of a form's data, and tells what is to be read anew.

use crate::field::{FieldId, Kind, MAX_KEYS, Place, Schema};
use crate::read::Actual;

use super::form_copy::{Group, Held, KEPT, List, Node};
use super::path::{Step, index_of, joined};

/// What an edit comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edited {
    /// The report cannot have changed.
    Nothing,
    /// What is to be read anew.
    At(Place),
}

/// What stands at a path, whatever the data are; none where the form has nothing there.
pub(super) fn node_at(schema: &Schema, steps: &[Step]) -> Option<Node> {
    steps.iter().try_fold(Node::ROOT, |node, step| match node.kind {
        Kind::List(_) => node.item(),
        _ => node.field(schema, &step.text).map(|f| Node::of(schema, f)),
    })
}

/// Sets what stands at a path, or removes it where there is no value. Holders that are missing on the way are made. An error
/// is a path that leads nowhere; then nothing has changed.
pub(super) fn edit(
    root: &mut Held,
    schema: &Schema,
    steps: &[Step],
    value: Option<Held>,
) -> Result<Edited, String> {
    if steps.is_empty() || !matches!(root, Held::Group(_)) {
        *root = match value {
            Some(value) => made(schema, Some(Node::ROOT), steps, 0, value)?,
            None if steps.is_empty() => Held::Foreign(Actual::Undefined),
            None => return Ok(Edited::Nothing),
        };
        return Ok(Edited::At(Place::ROOT));
    }
    let mut walk = Walk { schema, steps, at: Place::ROOT, spoilt: None };
    let mut here = root;
    let mut value = Some(value);
    for i in 0..steps.len() {
        let next = match here {
            Held::Group(group) => walk.through_group(group, i, &mut value)?,
            Held::List(list) => walk.through_list(list, i, &mut value)?,
            // Whose elements or fields do not count.
            _ => return Ok(Edited::Nothing),
        };
        match next {
            Next::Into(inner) => here = inner,
            Next::Done(edited) => return Ok(edited),
        }
    }
    Ok(Edited::Nothing)
}

enum Next<'a> {
    Into(&'a mut Held),
    Done(Edited),
}

/// The way to what is edited.
struct Walk<'a> {
    schema: &'a Schema,
    steps: &'a [Step],
    at: Place,
    /// The outermost holder that is invalid as a whole, and the step from it: what is in it does not count.
    spoilt: Option<(Place, usize)>,
}

/// What is set, or none where something is removed; taken when that is done.
type Value = Option<Option<Held>>;

impl Walk<'_> {
    fn through_group<'h>(
        &mut self,
        group: &'h mut Group,
        i: usize,
        value: &mut Value,
    ) -> Result<Next<'h>, String> {
        let removes = matches!(value, Some(None));
        let (step, is_last) = (&self.steps[i], i + 1 == self.steps.len());
        if group.size() > MAX_KEYS {
            self.spoilt.get_or_insert((self.at, i));
        }
        let node = Node { row: self.at.parent(), kind: &Kind::Group };
        let Some(f) = node.field(self.schema, &step.text) else {
            let had = group.has_unknown(&step.key);
            if if removes { !is_last || !had } else { had } {
                return Ok(Next::Done(Edited::Nothing));
            }
            match &group.unknown {
                Some(unknown) if removes => _ = unknown.delete(&step.key),
                _ => group.add_unknown(&step.key),
            }
            return Ok(self.holder(i));
        };
        let node = Node::of(self.schema, f);
        let had = group.get(f).is_some();
        if !is_last && fits(node, group.get(f), &self.steps[i + 1]) {
            self.at = self.at.inside(f);
            return Ok(group.get_mut(f).map_or(Next::Done(Edited::Nothing), Next::Into));
        }
        if removes && (!is_last || !had) {
            return Ok(Next::Done(Edited::Nothing));
        }
        // How many keys there are counts for the whole object.
        let counts = had == removes && group.size() >= MAX_KEYS;
        match value.take().flatten() {
            Some(value) => group.put(f, made(self.schema, Some(node), self.steps, i + 1, value)?),
            None => group.known.retain(|(of, _)| *of != f),
        }
        Ok(if counts { self.holder(i) } else { self.inside(self.at.inside(f)) })
    }

    fn through_list<'h>(
        &mut self,
        list: &'h mut List,
        i: usize,
        value: &mut Value,
    ) -> Result<Next<'h>, String> {
        let removes = matches!(value, Some(None));
        let is_last = i + 1 == self.steps.len();
        let row = FieldId(self.at.parent());
        let node = Node::of(self.schema, row);
        let (Some(item), Kind::List(of)) = (node.item(), node.kind) else {
            return Ok(Next::Done(Edited::Nothing));
        };
        if list.length > usize::from(of.max) {
            self.spoilt.get_or_insert((self.at, i));
        }
        let index = index_of(self.steps, i)?;
        if index > list.length || removes && index == list.length {
            return if removes { Ok(Next::Done(Edited::Nothing)) } else { Err(gap(self.steps, list.length)) };
        }
        if !is_last && index < list.length && fits(item, list.items.get(index), &self.steps[i + 1]) {
            self.at = Place::element(row, index as u16);
            return Ok(list.items.get_mut(index).map_or(Next::Done(Edited::Nothing), Next::Into));
        }
        if removes && !is_last {
            return Ok(Next::Done(Edited::Nothing));
        }
        if removes {
            // What is far past the limit was not kept, and cannot take the place of what is removed.
            if list.items.len() < list.length && list.length - 1 <= usize::from(of.max) {
                let at = joined(&self.steps[..i]);
                return Err(format!(
                    "the list at {at:?} was too long to be kept whole: set the whole list instead"
                ));
            }
            if index < list.items.len() {
                list.items.remove(index);
            }
            list.length -= 1;
            return Ok(self.holder(i));
        }
        let made =
            |value: Option<Held>| value.map(|value| made(self.schema, Some(item), self.steps, i + 1, value));
        if index < list.length {
            // An element that is not kept is one of far too many.
            let Some(old) = list.items.get_mut(index) else { return Ok(Next::Done(Edited::Nothing)) };
            if let Some(value) = made(value.take().flatten()) {
                *old = value?;
            }
            return Ok(self.inside(Place::element(row, index as u16)));
        }
        if list.items.len() == list.length
            && list.length < KEPT
            && let Some(value) = made(value.take().flatten())
        {
            list.items.push(value?);
        }
        list.length += 1;
        Ok(self.holder(i))
    }

    /// A holder is read anew as a whole.
    fn holder<'h>(&self, i: usize) -> Next<'h> {
        Next::Done(match self.spoilt {
            None => Edited::At(self.at),
            Some((at, step)) if step == i => Edited::At(at),
            Some(_) => Edited::Nothing,
        })
    }

    fn inside<'h>(&self, at: Place) -> Next<'h> {
        Next::Done(if self.spoilt.is_none() { Edited::At(at) } else { Edited::Nothing })
    }
}

fn gap(steps: &[Step], length: usize) -> String {
    let path = joined(steps);
    format!("the path {path:?} leaves a gap: the list has {length} elements, so that the next is {length}")
}

/// Whether there is a holder at a node for what the next step names.
fn fits(node: Node, held: Option<&Held>, next: &Step) -> bool {
    match node.kind {
        Kind::List(_) => matches!(held, Some(Held::List(_))),
        Kind::Group => matches!(held, Some(Held::Group(_))),
        _ if next.is_number => matches!(held, Some(Held::Foreign(Actual::Array))),
        _ => matches!(held, Some(Held::Foreign(Actual::Object))),
    }
}

/// The value with the holders around it that the rest of a path names.
fn made(
    schema: &Schema,
    node: Option<Node>,
    steps: &[Step],
    from: usize,
    value: Held,
) -> Result<Held, String> {
    let Some(step) = steps.get(from) else { return Ok(value) };
    match node.map(|node| (node, node.kind)) {
        Some((node, Kind::List(_))) => {
            if index_of(steps, from)? > 0 {
                return Err(gap(steps, 0));
            }
            let item = made(schema, node.item(), steps, from + 1, value)?;
            Ok(Held::List(List { items: vec![item], length: 1 }))
        }
        Some((node, Kind::Group)) => {
            let mut group = Group::default();
            let field = node.field(schema, &step.text);
            let inner = made(schema, field.map(|f| Node::of(schema, f)), steps, from + 1, value)?;
            match field {
                Some(f) => group.put(f, inner),
                None => group.add_unknown(&step.key),
            }
            Ok(Held::Group(group))
        }
        _ if step.is_number => Ok(Held::Foreign(Actual::Array)),
        _ => Ok(Held::Foreign(Actual::Object)),
    }
}
