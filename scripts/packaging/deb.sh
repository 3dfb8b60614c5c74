# SPDX-FileCopyrightText: The ADM contributors
# SPDX-License-Identifier: Apache-2.0
# Sourced by scripts/package: makes a Debian package of the image.

# deb FOLDER: of FOLDER/adm, into FOLDER. The same image makes the same package, to the byte.
deb() {
  local root file
  command -v dpkg-deb >/dev/null || fail 5 "Missing: dpkg-deb"
  file=$1/adm_$(version)_amd64.deb
  root=$(mktemp -d)
  cp -a "$top"/scripts/packaging/root/. "$root/"
  cp -a "$1/adm/." "$root/opt/adm/"
  cp "$top/docs/memasang.md" "$top/docs/pengaturan.md" "$root/opt/adm/share/"
  mkdir -p "$root/DEBIAN" "$root/etc/adm" "$root/usr/bin" "$root/usr/share/doc/adm"
  ln -s /opt/adm/bin/adm "$root/usr/bin/adm"
  ln -s /opt/adm/share/THIRD-PARTY.md "$root/usr/share/doc/adm/copyright"
  "$1/adm/bin/adm" settings template >"$root/etc/adm/adm.yaml" || fail 1 "The settings file could not be written."
  control "$root"
  find "$root" -type d -exec chmod 0755 {} +
  find "$root/etc" "$root/usr/lib" "$root/usr/share" "$root/opt/adm/share" -type f -exec chmod 0644 {} +
  find "$root" -exec touch -h -d "@$(stamp)" {} +
  SOURCE_DATE_EPOCH=$(stamp) dpkg-deb --root-owner-group -Zzstd --build "$root" "$file" >/dev/null || fail 1 "No package could be made."
  rm -rf "$root"
  echo "$file"
}

control() {
  local size
  size=$(du -sk --apparent-size "$1" | cut -f1)
  sed "s|@VERSION@|$(version)|; s|@SIZE@|$size|" "$top/scripts/packaging/debian/control" >"$1/DEBIAN/control"
  install -m 0644 "$top/scripts/packaging/debian/conffiles" "$1/DEBIAN/"
  install -m 0755 "$top"/scripts/packaging/debian/{postinst,prerm,postrm} "$1/DEBIAN/"
  (cd "$1" && find etc opt usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$1/DEBIAN/md5sums"
}
