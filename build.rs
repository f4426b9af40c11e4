//! What the engine's wasm says that it needs, whatever flags the build is given.
//!
//! Rust's own standard library is made for newer browsers than the package promises. Of its features these three are
//! replaced by wasm-opt afterwards; reference types cannot be, and with them not named, wasm-bindgen uses none.
const FEATURES: &str = "mutable-globals,sign-ext,nontrapping-fptoint,bulk-memory,bulk-memory-opt";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let has = |name: &str| std::env::var_os(name).is_some();
    // Values of JavaScript's, which the feature `web` handles, are references.
    if has("CARGO_FEATURE_ENGINE") && std::env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("wasm32") {
        println!("cargo::rustc-link-arg-cdylib=--no-check-features");
        println!("cargo::rustc-link-arg-cdylib=--features={FEATURES}");
    }
}
