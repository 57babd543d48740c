//! Writes the enum of an alternative and a program that uses it:
//! `bench-rows ALTERNATIVE COUNT DEBUG FOLDER`.

use std::error::Error;
use std::{env, fs};

use bench_rows::{program, rows, source};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [alternative, count, debug, folder] = arguments.as_slice() else {
        return Err("usage: bench-rows ALTERNATIVE COUNT DEBUG FOLDER".into());
    };
    let alternative = alternative.parse()?;
    fs::create_dir_all(folder)?;
    fs::write(
        format!("{folder}/lib.rs"),
        source(alternative, debug.parse()?, &rows(count.parse()?)),
    )?;
    fs::write(format!("{folder}/main.rs"), program(alternative))?;
    Ok(())
}
