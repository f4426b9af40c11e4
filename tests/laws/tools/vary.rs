//! Makes other forms from an example.

use serde_json::Value;

use super::edit::{is_there, path_of, remove, set, slots};
use super::rules::{is_known_when_absent, is_read};
use super::{Judge, Random, Slot, boundary};

/// Sets one slot to a value at which some rule turns.
fn change(judge: &mut Judge, data: &mut Value, random: &mut Random) {
    let slot = *random.pick(&slots(judge.form, data));
    change_one(judge, data, slot, random);
}

fn change_one(judge: &mut Judge, data: &mut Value, slot: Slot, random: &mut Random) {
    let values = boundary::values(judge, data, slot);
    if !values.is_empty() {
        set(data, &path_of(judge.form, slot), random.pick(&values).clone());
    }
}

/// The example with some values changed.
pub fn changed(judge: &mut Judge, data: &Value, random: &mut Random, most: usize) -> Value {
    let mut data = data.clone();
    for _ in 0..random.below(most + 1) {
        change(judge, &mut data, random);
    }
    data
}

/// The example with some values changed that a rule reads.
pub fn changed_for(judge: &mut Judge, data: &Value, rule: usize, random: &mut Random, most: usize) -> Value {
    let reads = judge.form.rules[rule].reads;
    let mut data = data.clone();
    for _ in 0..random.below(most + 1) {
        let read: Vec<Slot> =
            slots(judge.form, &data).into_iter().filter(|slot| reads >> slot.f.0 & 1 != 0).collect();
        if !read.is_empty() {
            change_one(judge, &mut data, *random.pick(&read), random);
        }
    }
    data
}

/// Leaves some of the form's fields out.
pub fn left_out(judge: &Judge, data: &Value, random: &mut Random) -> Value {
    let mut data = data.clone();
    let percent = *random.pick(&[5, 15, 40, 80]);
    for slot in slots(judge.form, &data.clone()) {
        if random.chance(percent) {
            remove(&mut data, &path_of(judge.form, slot));
        }
    }
    data
}

/// The fields that are absent and unknown for it: not those whose absence says something itself.
pub fn open(judge: &Judge, data: &Value) -> Vec<Slot> {
    let form = judge.form;
    let is_open = |slot: &Slot| {
        !is_there(data, &path_of(form, *slot)) && is_read(form, slot.f) && !is_known_when_absent(form, slot.f)
    };
    slots(form, data).into_iter().filter(is_open).collect()
}
