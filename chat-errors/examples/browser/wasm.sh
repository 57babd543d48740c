# Builds for wasm32-unknown-unknown. To be sourced.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$root/target}
tools=$CARGO_TARGET_DIR/browser-tools

# Runs cargo for the target: `for_wasm build …`. If the toolchain has no library for it, cargo builds
# the library from the sources of Debian's rustc 1.85 (package rust-web-src), with $std_features.
std_features=
for_wasm() {
    local target=wasm32-unknown-unknown sysroot
    sysroot=$(rustc --print sysroot)
    if [[ -d $sysroot/lib/rustlib/$target ]]; then
        cargo "$1" --target "$target" "${@:2}"
    else
        RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 \
            CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$sysroot/lib/rustlib/$(rustc --print host-tuple)/bin/rust-lld \
            cargo "$1" --target "$target" -Zbuild-std=std,panic_abort ${std_features:+-Zbuild-std-features=$std_features} "${@:2}"
    fi
}

# The version of wasm-bindgen in Cargo.lock.
wasm_bindgen_version() {
    grep -A1 '^name = "wasm-bindgen"$' "$root/Cargo.lock" | sed -n 's/^version = "\(.*\)"$/\1/p'
}

# The programs of wasm-bindgen, of that version, in $tools/bin.
install_wasm_bindgen() {
    local version
    version=$(wasm_bindgen_version)
    [[ "$("$tools/bin/wasm-bindgen" --version 2>/dev/null)" == "wasm-bindgen $version" ]] ||
        cargo install -q wasm-bindgen-cli --version "=$version" --debug --config 'profile.dev.debug=false' --root "$tools"
}

# Makes the module as small as binaryen's wasm-opt can. Version 108, which is Debian's, is not used: it
# confuses the two tables of a module that has references.
smallest() {
    local version
    version=$(wasm-opt --version 2>/dev/null | sed 's/^wasm-opt version \([0-9]*\).*/\1/')
    [[ ${version:-0} -gt 108 ]] || return 0
    # Without the zeros between them, the data would be in hundreds of pieces, which compress worse.
    wasm-opt -Oz --skip-pass=memory-packing --enable-bulk-memory --enable-mutable-globals \
        --enable-nontrapping-float-to-int --enable-reference-types --enable-sign-ext "$1" -o "$1"
}
