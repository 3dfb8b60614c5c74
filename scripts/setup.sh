# SPDX-FileCopyrightText: The ADM contributors
# SPDX-License-Identifier: Apache-2.0
# Sourced by the scripts beside it: sets the machine up, once, and names the class paths.
# Packages and build are checked at each start; a second start builds nothing and needs no network.

# Names of files are UTF-8, also where nobody has chosen a locale.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in *[Uu][Tt][Ff]*8*) ;; *) export LC_ALL=C.UTF-8 ;; esac

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mark=$top/.adm-setup
packages_run="zip unzip xvfb libgtk-3-0 libxtst6 libxxf86vm1"
packages_test="$packages_run pcscd libpcsclite1 libccid vsmartcard-vpcd opensc python3-serial cups-ipp-utils dbus-daemon poppler-utils libnss3-tools e2fsprogs espeak-ng sox debootstrap"

say() { printf '%s\n' "$*" >&2; }

# fail CODE WORDS...: ends with a code of the list in the specification of commands.
fail() {
  local code=$1
  shift
  say "$*"
  exit "$code"
}

missing_packages() {
  local package
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || printf '%s ' "$package"
  done
}

# need_packages PACKAGE...: installs what is missing (Debian, root or sudo); else says which command would.
need_packages() {
  local missing sudo=
  command -v dpkg-query >/dev/null || return 0
  missing=$(missing_packages "$@")
  [ -z "$missing" ] && return 0
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    sudo=sudo
  fi
  say "Installing: $missing"
  {
    $sudo apt-get -qq update
    # shellcheck disable=SC2086
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Dpkg::Use-Pty=0 install --no-install-recommends $missing
  } >&2 || fail 5 "Could not install: $missing"
}

# Ends with 5 and the command to run when packages are missing and cannot be installed here.
demand_packages() {
  need_packages "$@" || fail 5 "Missing packages. Run: sudo apt-get install --no-install-recommends $(missing_packages "$@")"
}

need_jdk() {
  local release
  release=$(javac -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p') || true
  [ "${release:-0}" -ge 17 ] || fail 5 "Missing: a JDK, version 17 or later (Debian: apt-get install openjdk-17-jdk-headless)"
}

stale() {
  [ ! -f "$mark/built" ] || [ -n "$(find "$top"/pom.xml "$top"/*/pom.xml "$top"/*/src/main -newer "$mark/built" -print -quit)" ]
}

maven() {
  (cd "$top" && ./mvnw -q -B --no-transfer-progress "$@") >&2
}

# A first start is quick; who tests anyway builds with formatter and static analysis.
build_flags=(-Dquick)

# build: makes the jars unless they are newer than every source. One build at a time.
build() {
  need_jdk
  mkdir -p "$mark"
  exec 8>"$mark/lock"
  flock 8
  if stale; then
    say "Building (once)..."
    maven -DskipTests ${build_flags[@]+"${build_flags[@]}"} package 8>&- || fail 1 "The build failed."
    unsigned
    rm -f "$mark"/*.jsa
    touch "$mark/built"
  fi
  exec 8>&-
}

# unsigned: takes the makers' signatures off the kiosk's jars, and the digests that belong to them, because Java keeps
# the classes of signed jars out of its archives (docs/decisions/0041).
unsigned() {
  local jar scratch
  for jar in "$top"/ui/target/lib/*.jar; do
    unzip -l "$jar" 'META-INF/*.SF' >/dev/null || continue
    scratch=$(mktemp -d)
    mkdir "$scratch/META-INF"
    unzip -p "$jar" META-INF/MANIFEST.MF | sed -n '1,/^\r*$/p' >"$scratch/META-INF/MANIFEST.MF"
    # One time for all, so that the same jar comes of it each time.
    touch -d @0 "$scratch/META-INF/MANIFEST.MF"
    zip -qd "$jar" 'META-INF/*.SF' 'META-INF/*.RSA' && (cd "$scratch" && TZ=UTC zip -qX "$jar" META-INF/MANIFEST.MF) ||
      fail 1 "The signature of $jar could not be taken off."
    rm -rf "$scratch"
  done
}

jars() {
  local paths=("$top"/"$1"/target/*-SNAPSHOT.jar "$top"/"$1"/target/lib/*.jar)
  local IFS=:
  printf '%s' "${paths[*]}"
}

world_path() { jars simulator; }

# What the kiosk finds of the world when it is played.
links() { echo "$top"/simulator/target/simulator-*-SNAPSHOT.jar; }

# The kiosk as it is built, and the links to the world beside it.
kiosk_path() { printf '%s:%s' "$(jars ui)" "$(links)"; }

world_flags=(-Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dlogback.configurationFile=logback-world.xml)

# The kiosk's class-data archive, made of the classes that one short run needs when there is none yet. The world starts
# without one: JDK 17 crashes when it dumps the lambdas of its signed libraries.
archive() {
  case " $* " in *" --help "* | *" -h "*) return 0 ;; esac
  exec 8>"$mark/lock"
  flock 8
  [ -f "$mark/kiosk.jsa" ] || make_archive 8>&-
  exec 8>&-
}

make_archive() {
  local scratch
  scratch=$(mktemp -d)
  say "Preparing a faster start (once)..."
  { learn "$scratch" -Dadm.kiosk.path="$(kiosk_path)" &&
    dump "$scratch" "$mark/kiosk.jsa" java "@$top/scripts/packaging/kiosk.args" -cp "$(kiosk_path)"; } ||
    say "(the kiosk's start could not be made faster)"
  rm -rf "$scratch"
}

# learn SCRATCH PROPERTIES...: plays the kiosk that the properties name; leaves there which classes it loaded.
learn() {
  local scratch=$1
  shift
  java "${world_flags[@]}" -Dadm.top="$top" "$@" -Dadm.kiosk.classes="$scratch/kiosk" -cp "$(world_path)" \
    id.anjungan.simulator.run.RunCommand --scenario cetak-kk-lancar --headless --fast --out "$scratch/out" \
    --state "$scratch/state" >"$scratch/said" 2>&1
}

# dump SCRATCH ARCHIVE JAVA...: makes the archive of what was learnt, and of what the validator's process loads, which
# checks its sample and ends where nothing is asked; in the folder that it is used from, with the same class path.
dump() {
  local scratch=$1 archive=$2
  shift 2
  "$@" -XX:DumpLoadedClassList="$scratch/child" id.anjungan.core.trust.dss.ValidatorMain </dev/null >>"$scratch/said" 2>&1 &&
    cat "$scratch/kiosk" "$scratch/child" | grep -v 'id/anjungan/simulator\|^#' | LC_ALL=C sort -u >"$scratch/classes" &&
    "$@" -Xshare:dump -XX:SharedClassListFile="$scratch/classes" -XX:SharedArchiveFile="$archive" >>"$scratch/said" 2>&1
}
