//! What a checkout and the two published packages contain.
//!
//! `UPDATE_EXPECT=1` copies the licences and the changelog into the packages.

use std::path::{Path, PathBuf};
use std::{env, fs};

const PACKAGES: [&str; 2] = ["chat-errors", "chat-errors-derive"];

/// Cargo packages only files inside a package's folder, so each has its own copies.
const COPIED: [&str; 3] = ["LICENSE-APACHE", "LICENSE-MIT", "CHANGELOG.md"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn licences_and_changelog_of_both_packages_are_those_of_the_repository() {
    for (package, file) in
        PACKAGES.iter().flat_map(|package| COPIED.iter().map(move |file| (package, file)))
    {
        let (original, copy) = (root().join(file), root().join(package).join(file));
        if env::var_os("UPDATE_EXPECT").is_some() {
            fs::copy(&original, &copy).expect("the copy can be written");
        }
        let read = |path: &Path| fs::read_to_string(path).unwrap_or_default();
        assert!(
            read(&original) == read(&copy),
            "{package}/{file} differs from {file}; to copy it, run:\n\
             UPDATE_EXPECT=1 cargo test -p chat-errors-tests --test packages"
        );
    }
}

/// Git for Windows checks out a link as a text file, which does not build.
#[test]
fn the_repository_has_no_symbolic_links() {
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of the repository") {
            let entry = entry.expect("an entry of the folder");
            let kind = entry.file_type().expect("the kind of the entry");
            assert!(!kind.is_symlink(), "{} is a symbolic link", entry.path().display());
            let is_built = entry.file_name() == "target" || entry.file_name() == ".git";
            if kind.is_dir() && !is_built {
                folders.push(entry.path());
            }
        }
    }
}
