//! Every generated file is what the rulebook makes of it.

use std::fs;
use std::path::Path;

use yushen::generate::files;

const RENEW: &str = "UPDATE=1 cargo test --test generated";

/// Compares each file, or writes it where `UPDATE` is set.
#[test]
fn generated_files_are_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let update = std::env::var_os("UPDATE").is_some();
    let mut stale = Vec::new();
    for (path, content) in files() {
        assert!(content.ends_with('\n') && !content.ends_with("\n\n"), "{path} ends with one line feed");
        let file = root.join(&path);
        // A checkout on Windows may have changed the line ends.
        let found = fs::read_to_string(&file).map(|text| text.replace("\r\n", "\n"));
        if found.is_ok_and(|text| text == content) {
            continue;
        }
        if update {
            fs::create_dir_all(file.parent().expect("a folder of the repository")).expect(&path);
            fs::write(&file, content).expect(&path);
        } else {
            stale.push(path);
        }
    }
    assert!(stale.is_empty(), "stale: {}\nTo renew: {RENEW}", stale.join(", "));
}
