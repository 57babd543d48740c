# What the scripts install of Debian's packages. To be sourced.

# The oldest compiler that the two library crates promise to build with, and the sources of its library, for
# targets that the machine's own toolchain has no library for.
readonly msrv=/usr/bin/rustc
readonly msrv_packages=({rustc-web,libstd-rust-web-dev,rust-web-src}=1.85.0+dfsg3-1~deb12u3)

# Installs what is missing of these packages, each NAME or NAME=VERSION.
install() {
    local package name missing=()
    for package in "$@"; do
        name=${package%%=*}
        [[ "$(dpkg-query -W -f '${db:Status-Status} ${Package}=${Version}' "$name" 2>/dev/null)=" == "installed $package="* ]] ||
            missing+=("$package")
    done
    [[ ${#missing[@]} -eq 0 ]] && return
    apt-get update -qq
    # The sources of the compiler and its tools are nine in ten of the files, and nothing needs them.
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends --allow-downgrades \
        -oDpkg::Options::=--path-exclude=/usr/src/rustc-1.85.0/{compiler,src}/'*' "${missing[@]}" >/dev/null
}
