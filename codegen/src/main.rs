//! Writes every generated file of the repository that is not current.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for path in yushen_codegen::renew(&root)? {
        println!("renewed {path}");
    }
    Ok(())
}
