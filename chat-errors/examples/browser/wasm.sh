# Builds for wasm32-unknown-unknown. To be sourced.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$root/target}
tools=$CARGO_TARGET_DIR/browser-tools

# If the toolchain has no library for the target, cargo builds one from the sources of Debian's rustc 1.85
# (package rust-web-src). The macros are then built by that rustc too, once for everything.
target=wasm32-unknown-unknown
sysroot=$(rustc --print sysroot)
if [[ ! -d $sysroot/lib/rustlib/$target ]]; then
    build_std=-Zbuild-std=std,panic_abort
    export RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 \
        CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$sysroot/lib/rustlib/$(rustc --print host-tuple)/bin/rust-lld
fi

# Runs cargo for the target, with the release profile and these features of the library, if it builds that:
# `for_wasm LIBRARY_FEATURES build …`.
for_wasm() {
    cargo "$2" --release --target "$target" ${build_std:+"$build_std" "-Zbuild-std-features=$1"} "${@:3}"
}

# Builds a library for the target: small, in place of fast. rustc optimizes it together with what it uses, which is
# compiled to bitcode alone for that. The profile's `lto` means the same, but cargo would build the macros anew for it.
small_wasm() {
    CARGO_PROFILE_RELEASE_OPT_LEVEL=z CARGO_PROFILE_RELEASE_CODEGEN_UNITS=1 \
        CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=-Clinker-plugin-lto \
        for_wasm optimize_for_size,panic_immediate_abort rustc -q --lib --crate-type cdylib "$@" \
        -- -Clto -Cembed-bitcode=yes -Clinker-plugin-lto=no
}

# Runs cargo for the program that writes the tables of the page: `for_tables build …`.
for_tables() {
    CARGO_PROFILE_RELEASE_OPT_LEVEL=0 cargo "$1" -q --release -p chat-errors-browser-example --bin tables "${@:2}"
}

# The version of wasm-bindgen in Cargo.lock.
wasm_bindgen_version() {
    grep -A1 '^name = "wasm-bindgen"$' "$root/Cargo.lock" | sed -n 's/^version = "\(.*\)"$/\1/p'
}

# The programs of wasm-bindgen, of that version, in $tools/bin.
install_wasm_bindgen() {
    local version
    version=$(wasm_bindgen_version)
    [[ "$("$tools/bin/wasm-bindgen" --version 2>/dev/null)" == "wasm-bindgen $version" ]] && return
    # By the toolchain, in a folder of its own: cargo lets one build at a time into a folder. What TLS needs
    # is left out, since the only server is a driver of the browser on this machine.
    env -u RUSTC -u CARGO_TARGET_DIR cargo install -q wasm-bindgen-cli --version "=$version" --debug \
        --bin wasm-bindgen --bin wasm-bindgen-test-runner \
        --no-default-features --config 'profile.dev.debug=false' --config 'profile.dev.codegen-units=1' --root "$tools"
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
