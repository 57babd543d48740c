//! Uses `syn/full`.

fn main() {
    let _: Option<syn::ItemFn> = None;
    println!("cargo::rerun-if-changed=build.rs");
}
