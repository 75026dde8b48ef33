#!/usr/bin/env bash
# Makes the Debian package and the portable archive from the runtime image.
#   installer/linux/package.sh [--version N] [--image FOLDER] [--out FOLDER] [--level 0-9]
# Without --image the one that "./test -pl jlink -am" or "mvn package" made in jlink/target/sidik.
# A lower level packs quicker and larger.
set -euo pipefail
HERE=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
TOP=$(dirname -- "$(dirname -- "$HERE")")
IMAGE=$TOP/jlink/target/sidik
OUT=$TOP/target/installer
LEVEL=6
VERSION=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' "$TOP/pom.xml" | head -n 1)
VERSION=${VERSION%-SNAPSHOT}

fail() { echo "package.sh: $*" >&2; exit 1; }
while [ $# -gt 0 ]; do
  [ $# -ge 2 ] || fail "$1 needs a value"
  case $1 in
    --version) VERSION=$2 ;;
    --image) IMAGE=$2 ;;
    --out) OUT=$2 ;;
    --level) LEVEL=$2 ;;
    *) fail "unknown option $1" ;;
  esac
  shift 2
done
[[ $VERSION =~ ^[0-9]+(\.[0-9]+)*([~+][a-z0-9.]+)?$ ]] || fail "not a version: $VERSION"
[[ $LEVEL =~ ^[0-9]$ ]] || fail "not a level: $LEVEL"
[ -x "$IMAGE/bin/sidik" ] || fail "there is no runtime image in $IMAGE; make it with: ./test -pl jlink -am"
command -v dpkg-deb >/dev/null || fail "dpkg-deb is missing (package dpkg)"

# The newest of the image's times: the same image gives the same package, and no jar's time is changed, which the
# start-up cache would mind.
STAMP=$(find "$IMAGE" -type f -printf '%T@\n' | sort -n | tail -n 1)
STAMP=$((${STAMP%.*} + 1))
ROOT=$(mktemp -d)
trap 'rm -rf "$ROOT"' EXIT

# share PREFIX: what belongs to the desktop, below PREFIX
share() {
  install -D -m 644 "$HERE/sidik.desktop" "$1/share/applications/id.sidik.Sidik.desktop"
  install -D -m 644 "$HERE/sidik-mime.xml" "$1/share/mime/packages/id.sidik.Sidik.xml"
  local size
  for size in 16 32 48 64 128 256; do
    install -D -m 644 "$TOP/installer/art/sidik-$size.png" "$1/share/icons/hicolor/${size}x$size/apps/sidik.png"
  done
}

debian() {
  local root=$ROOT/deb
  mkdir -p "$root/usr/lib" "$root/usr/bin" "$root/DEBIAN"
  cp -a "$IMAGE" "$root/usr/lib/sidik"
  echo "$VERSION" >"$root/usr/lib/sidik/VERSION"
  ln -s ../lib/sidik/bin/sidik "$root/usr/bin/sidik"
  share "$root/usr"
  install -D -m 644 "$HERE/70-sidik-serial.rules" "$root/usr/lib/udev/rules.d/70-sidik-serial.rules"
  install -D -m 644 "$TOP/LICENSE" "$root/usr/share/doc/sidik/copyright"
  local file
  for file in control preinst postinst prerm postrm; do
    sed -e "s|@VERSION@|$VERSION|" -e "s|@SIZE@|$(du -sk --apparent-size "$root/usr" | cut -f 1)|" "$HERE/debian/$file" >"$root/DEBIAN/$file"
    [ "$file" = control ] || chmod 755 "$root/DEBIAN/$file"
  done
  chmod -R go=rX "$root"
  SOURCE_DATE_EPOCH=$STAMP dpkg-deb --root-owner-group -Zxz -z"$LEVEL" --build "$root" "$OUT/sidik_${VERSION}_amd64.deb" >/dev/null
}

portable() {
  local root=$ROOT/portable/sidik-$VERSION
  mkdir -p "$root"
  cp -a "$IMAGE" "$root/sidik"
  install -m 755 "$HERE/pasang.sh" "$root/pasang.sh"
  install -m 755 "$HERE/copot.sh" "$root/copot.sh"
  echo "$VERSION" >"$root/VERSION"
  share "$root"
  XZ_OPT="-T0 -$LEVEL" tar -C "$ROOT/portable" --owner=0 --group=0 --sort=name -cJf "$OUT/sidik-$VERSION-linux-x64.tar.xz" "sidik-$VERSION"
}

mkdir -p "$OUT"
OUT=$(readlink -f -- "$OUT")
debian
portable
(cd "$OUT" && sha256sum "sidik_${VERSION}_amd64.deb" "sidik-$VERSION-linux-x64.tar.xz" >"sidik-$VERSION.sha256")
echo "installed: $(du -sm --apparent-size "$IMAGE" | cut -f 1) MB"
du -m --apparent-size "$OUT/sidik_${VERSION}_amd64.deb" "$OUT/sidik-$VERSION-linux-x64.tar.xz" | sed 's|\t.*/| MB  |'
