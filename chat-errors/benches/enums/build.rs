//! Writes the enums of the package that is being built, one module per number of variants.

use std::error::Error;
use std::{env, fs};

use bench_rows::{DebugImpl, SIZES, rows, source};

fn main() -> Result<(), Box<dyn Error>> {
    let alternative = env::var("CARGO_PKG_NAME")?.parse()?;
    let modules = SIZES.map(|size| {
        let source = source(alternative, DebugImpl::Derived, &rows(size));
        format!("pub mod n{size} {{\n{source}}}\n")
    });
    fs::write(format!("{}/enums.rs", env::var("OUT_DIR")?), modules.concat())?;
    println!("cargo::rerun-if-changed=../build.rs");
    Ok(())
}
