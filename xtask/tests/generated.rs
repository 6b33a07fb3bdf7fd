//! Is the committed `src/rules/generated.rs` what the rules stand for?

use std::path::Path;

use xtask::codegen::{generate, GENERATED};

#[test]
fn the_generated_code_is_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let committed = std::fs::read_to_string(root.join(GENERATED)).unwrap();
    let fresh = generate(root).unwrap();
    assert!(
        committed == fresh,
        "{GENERATED} is not fresh: run `cargo xtask codegen`"
    );
}
