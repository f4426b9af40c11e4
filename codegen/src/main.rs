//! Writes every generated file of the repository that is not current.

fn main() -> std::io::Result<()> {
    for path in yushen_codegen::renew(&yushen_codegen::repository::root())? {
        println!("renewed {path}");
    }
    Ok(())
}
