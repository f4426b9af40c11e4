//! Makes other forms from an example.

use serde_json::Value;

use super::edit::{is_there, path_of, remove, set, slots};
use super::rules::{is_known_when_absent, is_read};
use super::{Desk, Random, Slot, boundary};

/// Sets one slot to a value at which some rule turns.
fn change(desk: &mut Desk, data: &mut Value, random: &mut Random) {
    let slot = *random.pick(&slots(desk.form, data));
    change_one(desk, data, slot, random);
}

fn change_one(desk: &mut Desk, data: &mut Value, slot: Slot, random: &mut Random) {
    let values = boundary::values(desk, data, slot);
    if !values.is_empty() {
        set(data, &path_of(desk.form, slot), random.pick(&values).clone());
    }
}

/// The example with some values changed.
pub fn changed(desk: &mut Desk, data: &Value, random: &mut Random, most: usize) -> Value {
    let mut data = data.clone();
    for _ in 0..random.below(most + 1) {
        change(desk, &mut data, random);
    }
    data
}

/// The example with some values changed that a rule reads.
pub fn changed_for(desk: &mut Desk, data: &Value, rule: usize, random: &mut Random, most: usize) -> Value {
    let reads = desk.form.rules[rule].reads;
    let mut data = data.clone();
    for _ in 0..random.below(most + 1) {
        let read: Vec<Slot> =
            slots(desk.form, &data).into_iter().filter(|slot| reads >> slot.f.0 & 1 != 0).collect();
        if !read.is_empty() {
            change_one(desk, &mut data, *random.pick(&read), random);
        }
    }
    data
}

/// Leaves some of the form's fields out.
pub fn left_out(desk: &Desk, data: &Value, random: &mut Random) -> Value {
    let mut data = data.clone();
    let percent = *random.pick(&[5, 15, 40, 80]);
    for slot in slots(desk.form, &data.clone()) {
        if random.chance(percent) {
            remove(&mut data, &path_of(desk.form, slot));
        }
    }
    data
}

/// The fields that are absent and unknown for it: not those whose absence says something itself.
pub fn open(desk: &Desk, data: &Value) -> Vec<Slot> {
    let form = desk.form;
    let is_open = |slot: &Slot| {
        !is_there(data, &path_of(form, *slot)) && is_read(form, slot.f) && !is_known_when_absent(form, slot.f)
    };
    slots(form, data).into_iter().filter(is_open).collect()
}
