#!/usr/bin/env bash
# Makes SIDIK for Windows on Linux: setup.exe and a portable zip for one user, and an MSI.
#   installer/windows/package.sh --jdk FOLDER [--version N] [--out FOLDER] [--quick] [--only image|setup]
# --jdk is the folder of an unpacked JDK for Windows x64 with jmods, of the same version as JAVA_HOME (jlink asks for that).
# The jars are those of "./test -pl jlink -am" (jlink/target/jars); JavaFX's for Windows come from the Maven registry.
# --quick packs quicker and larger. What is missing on Debian is installed with apt-get.
set -euo pipefail
HERE=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
TOP=$(dirname -- "$(dirname -- "$HERE")")
# shellcheck source=../linux/prepare.sh
. "$TOP/installer/linux/prepare.sh"
fail() { echo "package.sh: $*" >&2; exit 1; }

JDK='' OUT=$TOP/target/installer COMPRESS='/SOLID lzma' ONLY=''
VERSION=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' "$TOP/pom.xml" | head -n 1)
VERSION=${VERSION%-SNAPSHOT}
while [ $# -gt 0 ]; do
  case $1 in
    --quick) COMPRESS=zlib; shift; continue ;;
  esac
  [ $# -ge 2 ] || fail "$1 needs a value"
  case $1 in
    --jdk) JDK=$2 ;;
    --version) VERSION=$2 ;;
    --out) OUT=$2 ;;
    --only) ONLY=$2 ;;
    *) fail "unknown option $1" ;;
  esac
  shift 2
done
[[ $VERSION =~ ^[0-9]+\.[0-9]+\.[0-9]+(\.[0-9]+)?$ ]] || fail "Windows wants three or four numbers as a version, not: $VERSION"
[ -r "$JDK/jmods/java.base.jmod" ] || fail "--jdk FOLDER must be a JDK for Windows with jmods, this is none: ${JDK:-(none)}"
[ -r "$TOP/jlink/target/jars/sidik-app-$(sed -n 's|^  <version>\(.*\)</version>|\1|p' "$TOP/pom.xml" | head -n 1).jar" ] ||
  fail "there are no jars in jlink/target/jars; make them with: ./test -pl jlink -am"

need_tool() { command -v "$1" >/dev/null 2>&1 || MISSING+=("$2"); }
need_tool makensis nsis
need_tool wixl wixl
need_tool zip zip
need_jdk
need_maven
install_missing

NUMBER=$VERSION
while [ "$(tr -cd . <<<"$NUMBER" | wc -c)" -lt 3 ]; do NUMBER=$NUMBER.0; done
mkdir -p "$OUT"
OUT=$(readlink -f -- "$OUT")
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
IMAGE=$OUT/windows/sidik

# the jars of the program, with JavaFX's libraries for Windows instead of those of this system
gather() {
  local javafx jar part
  javafx=$(sed -n 's|.*<javafx.version>\(.*\)</javafx.version>.*|\1|p' "$TOP/pom.xml")
  mkdir "$WORK/jars"
  for jar in "$TOP"/jlink/target/jars/*.jar; do
    case $jar in */javafx-*-linux*.jar) ;; *) cp -p "$jar" "$WORK/jars/" ;; esac
  done
  for part in base graphics controls fxml; do
    jar=${HOME:-}/.m2/repository/org/openjfx/javafx-$part/$javafx/javafx-$part-$javafx-win.jar
    [ -e "$jar" ] || maven -q dependency:get -Dtransitive=false -Dartifact="org.openjfx:javafx-$part:$javafx:jar:win" >&2
    cp -p "$jar" "$WORK/jars/"
  done
}

link() {
  gather
  "$JAVA_HOME/bin/java" "$TOP/jlink/src/build/LinkImage.java" "$WORK/jars" "$TOP/jlink" "$IMAGE" "$TOP/jlink/target/THIRD-PARTY.txt" "$JDK"
  echo "$VERSION" >"$IMAGE/VERSION"
  cp "$TOP/installer/art/sidik.ico" "$IMAGE/sidik.ico"
  nsis "$IMAGE/sidik.exe" "$HERE/launcher.nsi"
  nsis "$IMAGE/sidik-kembali.exe" "$HERE/back.nsi"
}

# nsis OUT SCRIPT [DEFINITION...]
nsis() {
  local out=$1 script=$2; shift 2
  makensis -V2 -WX -DVERSION="$VERSION" -DNUMBER="$NUMBER" -DART="$TOP/installer/art" -DOUT="$out" "$@" "$script"
}

setup() {
  nsis "$OUT/sidik-$VERSION-setup.exe" "$HERE/setup.nsi" -DIMAGE="$IMAGE" -DCOMPRESS="$COMPRESS" \
    -DSIZE="$(du -sk --apparent-size "$IMAGE" | cut -f 1)"
}

portable() {
  local file=$OUT/sidik-$VERSION-windows-x64.zip
  rm -f "$file"
  ln -s "$IMAGE" "$WORK/sidik-$VERSION"
  (cd "$WORK" && zip -q -r -"${LEVEL:-6}" "$file" "sidik-$VERSION")
}

# wixl wants its files relative, and calls the folder itself "."
msi() {
  find "$IMAGE" -type f | sort | wixl-heat -p "$IMAGE/" --component-group Program --var var.Image --directory-ref INSTALLDIR --win64 |
    sed '/<Directory .*Name="\."/,/<\/Directory>/{/Directory/d}' >"$WORK/files.wxs"
  (cd "$(dirname "$IMAGE")" && wixl -a x64 -D Win64=yes -D Version="$VERSION" -D Image=sidik -D Debug=sidik-debug.cmd \
    -o "$OUT/sidik-$VERSION.msi" "$HERE/sidik.wxs" "$WORK/files.wxs")
}

rm -rf "$OUT/windows"
mkdir -p "$OUT/windows"
link
[ "$ONLY" = image ] && exit 0
setup
[ "$ONLY" = setup ] && exit 0
portable
msi
FILES=("sidik-$VERSION-setup.exe" "sidik-$VERSION-windows-x64.zip" "sidik-$VERSION.msi")
(cd "$OUT" && sha256sum "${FILES[@]}" >"sidik-$VERSION-windows.sha256")
echo "installed: $(du -sm --apparent-size "$IMAGE" | cut -f 1) MB"
(cd "$OUT" && du -m --apparent-size "${FILES[@]}") | sed 's|\t| MB  |'
