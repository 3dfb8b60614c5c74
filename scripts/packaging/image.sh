# SPDX-FileCopyrightText: The ADM contributors
# SPDX-License-Identifier: Apache-2.0
# Sourced by scripts/package and scripts/bench, after setup.sh: makes the image of the installed program.

# What the kiosk's libraries ask for; what is not named here is not on the machine. The charsets of jdk.charsets, the
# compiler, the tools, remote management and everything that attaches to another program stay out.
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.security.jgss,java.smartcardio,java.sql,java.xml.crypto,jdk.crypto.ec,jdk.net,jdk.unsupported
# The native parts of libraries, unpacked once here: nothing unpacks code at run time, where no folder takes any.
natives="jna-*.jar:com/sun/jna/linux-x86-64/*.so sqlite-jdbc-*.jar:org/sqlite/native/Linux/x86_64/*.so jSerialComm-*.jar:Linux/x86_64/*.so"

version() { sed -n 's|.*<version>\(.*\)-SNAPSHOT</version>.*|\1~SNAPSHOT|p; s|^  <version>\([0-9.]*\)</version>.*|\1|p' "$top/pom.xml" | head -1; }

# The time that every file bears, so that the same sources make the same files: seconds since 1970.
stamp() { date -u -d "$(sed -n 's|.*<project.build.outputTimestamp>\(.*\)</.*|\1|p' "$top/pom.xml")" +%s; }

# image FOLDER: makes the image there unless it is newer than the build and all that it is made from.
image() {
  mkdir -p "$(dirname "$1")"
  exec 9>"$mark/image.lock"
  flock 9
  if [ ! -f "$1/lib/kiosk.jsa" ] || [ -n "$(find "$mark/built" "$top/scripts/packaging" -newer "$1.made" -print -quit 2>&1)" ]; then
    need_jmods
    say "Making the image..."
    rm -rf "$1" "$1.made"
    runtime "$1" 9>&-
    programs "$1"
    class_data "$1" 9>&-
    find "$1" -exec touch -h -d "@$(stamp)" {} +
    touch "$1.made"
  fi
  exec 9>&-
}

jdk() { dirname "$(dirname "$(realpath "$(command -v jlink)")")"; }

need_jmods() {
  command -v jlink >/dev/null && [ -f "$(jdk)/jmods/java.base.jmod" ] ||
    fail 5 "Missing: a JDK with jlink and jmods (Debian: apt-get install openjdk-17-jdk-headless)"
}

runtime() {
  jlink --add-modules "$modules" --strip-java-debug-attributes --no-header-files --no-man-pages --output "$1/runtime" >&2 ||
    fail 1 "The runtime could not be made."
  rm -f "$1/runtime/lib/jrt-fs.jar"
}

programs() {
  local pair
  mkdir -p "$1/lib/native" "$1/bin" "$1/share"
  cp "$top"/ui/target/*-SNAPSHOT.jar "$top"/ui/target/lib/*.jar "$1/lib/"
  for pair in $natives; do
    # The patterns are unzip's own.
    unzip -qjo "$1"/lib/${pair%%:*} "${pair#*:}" -d "$1/lib/native"
  done
  # JavaFX looks beside its own jar only.
  unzip -qjo "$1"/lib/javafx-graphics-*-linux.jar '*.so' -d "$1/lib"
  install -m 0755 "$top"/scripts/packaging/bin/* "$1/bin/"
  cp "$top/LICENSE" "$top/THIRD-PARTY.md" "$top/CHANGELOG.md" "$1/share/"
  find "$1/lib" -type f -exec chmod 0644 {} +
  # Before the archive is made: it knows the jars by their times.
  find "$1/lib" -exec touch -d "@$(stamp)" {} +
  arguments "$1" >"$1/lib/kiosk.args"
}

# The words of Java's launcher, from the image's own folder on.
arguments() {
  grep -v '^#' "$top/scripts/packaging/kiosk.args"
  printf '%s\n' -Xshare:auto -XX:SharedArchiveFile=lib/kiosk.jsa -Dadm.archive=lib/kiosk.jsa -Djava.library.path=lib/native \
    -Djna.boot.library.path=lib/native -Djna.nounpack=true -Dorg.sqlite.lib.path=lib/native \
    -DjSerialComm.library.path=lib/native -cp "$(cd "$1" && printf "%s\n" lib/*.jar | LC_ALL=C sort | paste -sd:)"
}

# Two archives: one of the platform alone for adm, and the kiosk's and its child's own, of the classes that a whole visit
# needs. The visit is played with the image; the links to its world stand behind the class path.
class_data() {
  local scratch java=$1/runtime/bin/java
  scratch=$(mktemp -d)
  "$java" -XX:+UseSerialGC -Xshare:dump >/dev/null 2>&1 || fail 1 "No class-data archive of the runtime could be made."
  learn "$scratch" -Dadm.kiosk.image="$1" -Dadm.kiosk.links="$(links)" ||
    { cat "$scratch/said" >&2; fail 1 "The kiosk could not be played to learn its classes."; }
  (cd "$1" && dump "$scratch" lib/kiosk.jsa runtime/bin/java @lib/kiosk.args) ||
    { cat "$scratch/said" >&2; fail 1 "No class-data archive of the kiosk could be made."; }
  chmod 0644 "$1/lib/kiosk.jsa" "$1/runtime/lib/server/classes.jsa"
  rm -rf "$scratch"
}
