//! The crate's rooms stand in an order, and each imports only those before it; within a room there is no circle either.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms and the files that are rooms of their own, each before those that may import it.
const ROOMS: [&str; 11] = [
    "enumeration",
    "sort",
    "field",
    "rule",
    "form",
    "rulebook",
    "read",
    "report",
    "session",
    "checker",
    "web",
];

/// The modules that each module imports, by their paths: `report::fix` imports `rule`, `report::params`, ...
type Imports = BTreeMap<String, BTreeSet<String>>;

fn files(folder: &Path, to: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the crate").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, to);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            to.push(path);
        }
    }
}

/// `src/report/fix.rs` as `report::fix`, `src/report/mod.rs` as `report`.
fn module_of(path: &Path, root: &Path) -> Vec<String> {
    let inner = path.strip_prefix(root).expect("a file of the crate").with_extension("");
    let mut names: Vec<String> = inner.iter().map(|name| name.to_string_lossy().into_owned()).collect();
    names.pop_if(|last| last == "mod");
    names
}

/// What follows each `crate::` or `super::` in a file, its tests and comments left out, as paths from the crate's root.
fn paths_in(text: &str, module: &[String], is_folder: bool) -> Vec<Vec<String>> {
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let code: String = code.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
    let here = if is_folder { module.len() } else { module.len() - 1 };
    let mut found = Vec::new();
    for (start, base) in [("crate::", 0), ("super::", if is_folder { here - 1 } else { here })] {
        for rest in code.split(start).skip(1) {
            let end =
                rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(rest.len());
            let names = rest[..end].split("::").filter(|name| !name.is_empty());
            found.push(module[..base].iter().cloned().chain(names.map(String::from)).collect());
        }
    }
    found
}

fn imports() -> Imports {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    files(&root, &mut paths);
    let modules: BTreeSet<String> = paths.iter().map(|path| module_of(path, &root).join("::")).collect();
    let mut all = Imports::new();
    for path in paths.iter().filter(|path| !path.ends_with("lib.rs")) {
        let module = module_of(path, &root);
        let text = fs::read_to_string(path).expect("a file of the crate");
        let is_folder = path.file_stem().is_some_and(|name| name == "mod");
        let imported = all.entry(module.join("::")).or_default();
        for mut target in paths_in(&text, &module, is_folder) {
            // An item stands in the module that the rest of its path names.
            while !target.is_empty() && !modules.contains(&target.join("::")) {
                target.pop();
            }
            if !target.is_empty() && target != module {
                imported.insert(target.join("::"));
            }
        }
    }
    all
}

fn room(module: &str) -> usize {
    let name = module.split("::").next().unwrap_or_default();
    ROOMS.iter().position(|room| *room == name).unwrap_or_else(|| panic!("{name}: give it a place in ROOMS"))
}

#[test]
fn no_room_imports_one_after_it() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for (module, targets) in imports() {
        for target in targets {
            seen += 1;
            if room(&target) > room(&module) {
                wrong.push(format!("{module} imports {target}"));
            }
        }
    }
    assert!(seen > 100, "{seen} imports were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn there_is_no_circle_between_modules() {
    let mut left = imports();
    // Takes away what imports nothing that is left, until nothing can be taken.
    loop {
        let names: BTreeSet<String> = left.keys().cloned().collect();
        let before = left.len();
        left.retain(|_, targets| targets.iter().any(|target| names.contains(target)));
        if left.len() == before {
            break;
        }
    }
    assert!(left.is_empty(), "a circle among, or behind: {left:#?}");
}
