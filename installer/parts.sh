# shellcheck shell=bash
# What installer/run, installer/test and installer/huddle have in common. Sourced, never started.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export LANG=C.UTF-8 LC_ALL=C.UTF-8

# One argument for each thing needed: the packages that give it, the first one preferred.
install_for_running() {
    install_missing openjdk-25-jdk maven "libgtk-3-0t64 libgtk-3-0" libgl1 libxxf86vm1 libxtst6 fontconfig \
        fonts-dejavu-core "$@"
}

install_for_testing() {
    install_for_running xvfb xauth poppler-utils libnss3-tools qpdf cups-daemon cups-client \
        "libreoffice-calc-nogui libreoffice-calc" \
        xserver-xorg-core xserver-xorg-video-dummy x11-xserver-utils x11-utils openbox
}

# Standard output belongs to the program: `huddle agenda --format json` must stay JSON.
say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

# The home of a JDK 25, wherever it came from.
java25() {
    local home from_path
    from_path=$(readlink -f "$(command -v javac || true)" || true)
    for home in "${JAVA_HOME:-}" "${from_path%/bin/javac}" /usr/lib/jvm/*25* /opt/java/*25* "$HOME"/.sdkman/candidates/java/25*; do
        if [ -x "$home/bin/javac" ] && grep -qs '^JAVA_VERSION="25[".]' "$home/release"; then
            printf '%s\n' "$home"
            return 0
        fi
    done
    return 1
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

is_there() {
    local package
    case $1 in
        openjdk-25-jdk) java25 >/dev/null && return 0 ;;
        maven) command -v mvn >/dev/null && return 0 ;;
    esac
    for package in $1; do
        is_installed "$package" && return 0
    done
    return 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "Installing needs root: start this again as root, or ask whoever looks after this computer to run: $*"
    fi
}

# The first of the alternatives that this system's registry knows.
known_of() {
    local package
    for package in $1; do
        if apt-cache show "$package" >/dev/null 2>&1; then
            printf '%s\n' "$package"
            return 0
        fi
    done
    fail "This system's package registry has none of these: $1. MASH Huddle is built on Debian 13, and is made for Ubuntu 22.04 or later too."
}

# install_missing NEEDED...: touches the network only when something is missing.
install_missing() {
    local thing package missing=() packages=()
    if ! command -v dpkg-query >/dev/null; then
        java25 >/dev/null || fail "This is not Debian or Ubuntu. Install a JDK 25 and Maven by hand, then start this again."
        return 0
    fi
    for thing in "$@"; do
        is_there "$thing" || missing+=("$thing")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Missing on this computer: ${missing[*]%% *}. Fetching from the system's own package registry."
    quietly as_root apt-get -q update
    for thing in "${missing[@]}"; do
        package=$(known_of "$thing")
        # The JDK first and alone: Maven asks for any Java, and would bring an older one along.
        if [ "$package" = openjdk-25-jdk ]; then
            install_packages "$package"
        else
            packages+=("$package")
        fi
    done
    [ ${#packages[@]} = 0 ] || install_packages "${packages[@]}"
    say "Installed."
}

install_packages() {
    quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends "$@"
}

# What a command has to say is of interest only when it fails. What is piped in is for the program.
quietly() {
    local log status=0
    log=$(mktemp)
    "$@" </dev/null >"$log" 2>&1 || status=$?
    [ "$status" = 0 ] || tail -n 40 "$log" >&2
    rm -f "$log"
    [ "$status" = 0 ] || fail "This failed, see above: $*"
}

is_built() {
    [ -e "$root/target/built" ] && [ -s "$root/target/classpath.txt" ] &&
        [ -z "$(find "$root/pom.xml" "$root/src/main" "$root/src/build" -newer "$root/target/built" -print -quit)" ]
}

# Builds when a source is newer than the last build. Tests are not compiled, nor run: that is installer/test.
build_if_needed() {
    is_built && return 0
    command -v mvn >/dev/null || fail "Maven is missing. installer/run installs it."
    mkdir -p "$root/target"
    say "Building. The first time this fetches libraries from Maven's registry and takes some minutes; the log is target/build.log."
    touch "$root/target/building"
    # Maven reads away what is piped in, which is for the program.
    if ! mvn -B -ntp -f "$root/pom.xml" process-classes </dev/null >"$root/target/build.log" 2>&1; then
        tail -n 40 "$root/target/build.log" >&2
        fail "The build failed. The end of target/build.log is above."
    fi
    rm -f "$root/target/huddle.jar" "$root"/target/find*.jsa "$root"/target/find*.aot*
    mv "$root/target/building" "$root/target/built"
    say "Built."
}

# Becomes the program. Main is no JavaFX Application, so JavaFX may stay on the class path.
start_huddle() {
    local home
    home=$(java25) || fail "No JDK 25 was found. installer/run installs it."
    case " $* " in
        *" find "*) ask_huddle "$home" "$@" ;;
    esac
    exec "$home/bin/java" "@$root/installer/jvm.options" \
        -cp "$root/target/classes:$(cat "$root/target/classpath.txt")" org.mashhuddle.Main "$@"
}

# One question. Java keeps for the next what it made of the classes and which of their methods were busy, and nothing
# else of the memory: of a jar only, of one build and one Java.
ask_huddle() {
    local home=$1 classes="$root/target/classes" kept seen status=0
    local java=("$1/bin/java" "@$root/installer/jvm.options" "@$root/installer/quick.options" -XX:+UnlockDiagnosticVMOptions
        "-XX:CompilerDirectivesFile=$root/installer/quick.json" -XX:-DisplayVMOutput -Xlog:aot=off,cds=off)
    shift
    as_jar "$home" && classes="$root/target/huddle.jar"
    local what=(-cp "$classes:$(cat "$root/target/classpath.txt")")
    kept="$root/target/find-$(cksum <"$home/release" | cut -d ' ' -f 1).aot"
    seen="$kept.$$"
    if [ -s "$kept" ] || [ "$classes" = "$root/target/classes" ] || [ ! -w "$root/target" ]; then
        [ ! -s "$kept" ] || java+=("-XX:AOTCache=$kept")
        exec "${java[@]}" "${what[@]}" org.mashhuddle.Main "$@"
    fi
    "${java[@]}" -XX:AOTMode=record "-XX:AOTConfiguration=$seen" "${what[@]}" org.mashhuddle.Main "$@" || status=$?
    # Nobody found is an answer too; after another failure little was seen.
    if [ "$status" -le 1 ] && [ -s "$seen" ]; then
        "${java[@]}" -XX:AOTMode=create "-XX:AOTConfiguration=$seen" "-XX:AOTCache=$seen.made" "${what[@]}" >/dev/null 2>&1 &&
            mv "$seen.made" "$kept"
    fi
    rm -f "$seen" "$seen.made"
    exit "$status"
}

# The classes of the build as one file, made where it is not there yet; whole, or not at all.
as_jar() {
    local jar="$root/target/huddle.jar"
    [ -s "$jar" ] && return 0
    "$1/bin/jar" --create --no-compress --file "$jar.$$" -C "$root/target/classes" . 2>/dev/null &&
        mv "$jar.$$" "$jar" && return 0
    rm -f "$jar.$$"
    return 1
}
