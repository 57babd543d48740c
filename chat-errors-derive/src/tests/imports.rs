//! No two files import each other, however far around: each can be read after those that it uses.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn_full::visit::{self, Visit};
use syn_full::{Item, ItemUse, UseTree, Visibility};

/// The modules that each module imports, all as paths below the crate.
type Imports = BTreeMap<Module, BTreeSet<Module>>;
type Module = Vec<String>;

#[test]
fn no_files_import_each_other_in_a_cycle() {
    let imports = imports();
    assert!(imports.len() > 20, "only {} files were found", imports.len());
    let cycle = cycle(&imports).map(|cycle| cycle.join(" imports "));
    assert_eq!(cycle, None);
}

#[test]
fn a_cycle_is_found_however_far_around() {
    let module = |name: &str| vec![name.to_owned()];
    let edges = |edges: &[(&str, &str)]| {
        let mut imports = Imports::new();
        for (from, to) in edges {
            imports.entry(module(from)).or_default().insert(module(to));
        }
        imports
    };
    assert_eq!(cycle(&edges(&[("a", "b"), ("a", "c"), ("b", "c"), ("c", "d")])), None);
    let found = cycle(&edges(&[("a", "b"), ("b", "c"), ("c", "d"), ("d", "b")]));
    assert_eq!(found.as_deref(), Some(["b", "c", "d", "b"].map(String::from).as_slice()));
}

fn imports() -> Imports {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files: BTreeMap<Module, PathBuf> =
        files(&root).into_iter().map(|file| (module(&root, &file), file)).collect();
    let imports = files.iter().map(|(module, file)| {
        let source = syn_full::parse_file(&fs::read_to_string(file).unwrap()).unwrap();
        let mut paths = Paths::default();
        paths.visit_file(&source);
        let imported = paths.0.into_iter().filter_map(|path| {
            let path = absolute(module, &files, path)?;
            (1..=path.len()).rev().map(|len| path[..len].to_vec()).find(|it| files.contains_key(it))
        });
        (module.clone(), imported.filter(|imported| imported != module).collect())
    });
    imports.collect()
}

/// The source files without `lib.rs` and the tests.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = entries.flat_map(|path| match path.file_name().and_then(|name| name.to_str()) {
        Some("lib.rs" | "tests") => Vec::new(),
        _ if path.is_dir() => files(&path),
        _ => vec![path],
    });
    files.collect()
}

fn module(root: &Path, file: &Path) -> Module {
    let path = file.strip_prefix(root).unwrap().with_extension("");
    let mut module: Module = path.iter().map(|it| it.to_str().unwrap().to_owned()).collect();
    module.pop_if(|last| last == "mod");
    module
}

/// The paths of `use` items and of everything else but macro calls.
#[derive(Default)]
struct Paths(Vec<Vec<String>>);

impl Visit<'_> for Paths {
    fn visit_item(&mut self, item: &Item) {
        // Tests inside a file may import what they like.
        if !matches!(item, Item::Mod(_)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &ItemUse) {
        collect(&item.tree, &mut Vec::new(), &mut self.0);
    }

    /// `pub(super)` imports nothing.
    fn visit_visibility(&mut self, _: &Visibility) {}

    fn visit_path(&mut self, path: &syn_full::Path) {
        self.0.push(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }
}

fn collect(tree: &UseTree, prefix: &mut Vec<String>, paths: &mut Vec<Vec<String>>) {
    match tree {
        UseTree::Path(path) => {
            prefix.push(path.ident.to_string());
            collect(&path.tree, prefix, paths);
            prefix.pop();
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| collect(tree, prefix, paths)),
        UseTree::Name(name) => paths.push([&prefix[..], &[name.ident.to_string()]].concat()),
        UseTree::Rename(name) => paths.push([&prefix[..], &[name.ident.to_string()]].concat()),
        UseTree::Glob(_) => paths.push(prefix.clone()),
    }
}

/// The path below the crate, if it is in this crate.
fn absolute(
    module: &Module,
    files: &BTreeMap<Module, PathBuf>,
    path: Vec<String>,
) -> Option<Vec<String>> {
    let child = [&module[..], &path[..1]].concat();
    if files.contains_key(&child) {
        return Some([&module[..], &path].concat());
    }
    let mut path = path.into_iter();
    let mut start = match path.next()?.as_str() {
        "crate" => Vec::new(),
        "self" => module.clone(),
        "super" => module[..module.len() - 1].to_vec(),
        _ => return None,
    };
    for word in path {
        match word.as_str() {
            "self" => {}
            "super" => drop(start.pop()),
            _ => start.push(word),
        }
    }
    Some(start)
}

/// The first cycle, as the names of the modules from one of them around to itself.
fn cycle(imports: &Imports) -> Option<Vec<String>> {
    let mut done = BTreeSet::new();
    imports.keys().find_map(|module| visit(module, imports, &mut Vec::new(), &mut done))
}

fn visit<'a>(
    module: &'a Module,
    imports: &'a Imports,
    path: &mut Vec<&'a Module>,
    done: &mut BTreeSet<&'a Module>,
) -> Option<Vec<String>> {
    if let Some(start) = path.iter().position(|it| *it == module) {
        let around = path[start..].iter().chain([&module]);
        return Some(around.map(|module| module.join("::")).collect());
    }
    if !done.insert(module) {
        return None;
    }
    path.push(module);
    let imported = imports.get(module).into_iter().flatten();
    let found = imported.into_iter().find_map(|next| visit(next, imports, path, done));
    path.pop();
    found
}
