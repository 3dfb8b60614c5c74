#!/usr/bin/env bash
# SPDX-FileCopyrightText: The ADM contributors
# SPDX-License-Identifier: Apache-2.0
# A Debian that has nothing else, in a folder; as root. Nothing in it is started by itself, and nothing stays mounted.
#   bare-root.sh make FOLDER               the smallest system, from where this machine has its packages
#   bare-root.sh run FOLDER COMMAND...     runs a command in it; the screens of this machine can be reached from there
set -euo pipefail
what=$1
folder=$2
shift 2

# mirror: where this machine's own packages come from, in either form of its list; nothing when it does not say.
mirror() {
  cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null |
    sed -n 's/^URIs: *\([^ ]*\).*/\1/p; s/^deb \(\[[^]]*\] \)\?\([^ ]*\) .*/\2/p' | sed -n 1p
}

make() {
  # shellcheck disable=SC2046
  debootstrap --variant=minbase bookworm "$folder" $(mirror)
  printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
  chmod 0755 "$folder/usr/sbin/policy-rc.d"
  # Nobody minds what a loss of power would leave of it.
  echo force-unsafe-io >"$folder/etc/dpkg/dpkg.cfg.d/fast"
}

run() {
  mkdir -p /tmp/.X11-unix "$folder/tmp/.X11-unix"
  mount -t proc proc "$folder/proc"
  mount -t tmpfs tmpfs "$folder/dev/shm"
  mount --bind /tmp/.X11-unix "$folder/tmp/.X11-unix"
  exec chroot "$folder" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive ${DISPLAY:+DISPLAY="$DISPLAY"} "$@"
}

case $what in
  make) make ;;
  run) exec unshare --mount "${BASH_SOURCE[0]}" mounted "$folder" "$@" ;;
  mounted) run "$@" ;;
esac
