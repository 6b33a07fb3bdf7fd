//! What does the linker keep for the tool that parts the module? Its relocations.

fn main() {
    let is_parted = std::env::var_os("CARGO_FEATURE_ON_DEMAND").is_some();
    if is_parted && std::env::var("TARGET").is_ok_and(|target| target.starts_with("wasm32")) {
        println!("cargo:rustc-link-arg-cdylib=--emit-relocs");
    }
    println!("cargo:rerun-if-changed=build.rs");
}
