#!/usr/bin/env bash
# Tries what can be tried of the Windows packages without Windows: makes them, takes them apart, and, where wine is,
# installs, upgrades, goes back and removes with them. Changes nothing outside its own folder.
#   installer/windows/try-package.sh [--jdk FOLDER]
# --jdk takes a real JDK for Windows; without it one is made up of this Java's classes (StandInJdk.java): all but running
# SIDIK can be tried with that. Ends with 0 when all passed; a loud line tells what could not be tried here.
set -euo pipefail
HERE=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
TOP=$(dirname -- "$(dirname -- "$HERE")")
# shellcheck source=../linux/prepare.sh
. "$TOP/installer/linux/prepare.sh"
JDK=''
[ "${1:-}" = --jdk ] && JDK=$2
command -v makensis >/dev/null || MISSING+=(nsis)
command -v 7z >/dev/null || MISSING+=(p7zip-full 7zip)
command -v msiextract >/dev/null || MISSING+=(msitools)
command -v unzip >/dev/null || MISSING+=(unzip)
need_jdk
install_missing

WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
STEP=0
step() { STEP=$((STEP + 1)); echo "$STEP. $*"; }
fail() { echo "FAILED at step $STEP: $*" >&2; exit 1; }
# has FILE WORDS: the file has this text
has() { grep -qF -- "$2" "$1" || fail "$(basename "$1") has no: $2"; }

step "a JDK for Windows"
if [ -z "$JDK" ]; then
  makensis -V2 -WX -DOUT="$WORK/stand-in.exe" "$HERE/stand-in.nsi"
  # shellcheck disable=SC2046
  "$JAVA_HOME/bin/java" "$HERE/StandInJdk.java" "$WORK/jdk" "$WORK/stand-in.exe" \
    $(sed -n 's/^\(ja*[vd][a-z]*\.[a-z.]*\) .*/\1/p' "$TOP/jlink/modules.txt" | grep -v '^javafx')
  JDK=$WORK/jdk STAND_IN=yes
fi

step "the packages of this version and of the next"
"$HERE/package.sh" --jdk "$JDK" --version 1.0.1 --out "$WORK/next" --quick --only setup >"$WORK/next.txt" || { cat "$WORK/next.txt"; fail "package.sh"; }
"$HERE/package.sh" --jdk "$JDK" --version 1.0.0 --out "$WORK/out" --quick >"$WORK/out.txt" || { cat "$WORK/out.txt"; fail "package.sh"; }
cat "$WORK/out.txt"
IMAGE=$WORK/out/windows/sidik
if "$HERE/package.sh" --jdk "$WORK" --only image --out "$WORK/none" >"$WORK/none.txt" 2>&1; then fail "a folder that is no JDK was taken"; fi
has "$WORK/none.txt" "must be a JDK for Windows"

step "the image: libraries of Windows and of no other system, all of the program, under the sizes"
for file in VERSION sidik.exe sidik-kembali.exe sidik-cli.cmd sidik-debug.cmd sidik-learn.cmd bin/java.exe bin/javaw.exe lib/modules \
  lib/sidik/sidik-path.jar lib/sidik/jvm.options legal/THIRD-PARTY.txt; do
  [ -s "$IMAGE/$file" ] || fail "no $file"
done
# JavaFX unpacks its libraries from its modules when it starts
"$JAVA_HOME/bin/jimage" list "$IMAGE/lib/modules" >"$WORK/modules.txt"
has "$WORK/modules.txt" glass.dll; has "$WORK/modules.txt" prism_d3d.dll
grep -qE '[.]so$' "$WORK/modules.txt" && fail "the modules carry libraries of other systems"
has <(unzip -l "$IMAGE"/lib/sidik/sqlite-jdbc-*.jar) Windows/x86_64/sqlitejdbc.dll
has <(unzip -l "$IMAGE"/lib/sidik/jSerialComm-*.jar) Windows/x86_64/jSerialComm.dll
for jar in "$IMAGE"/lib/sidik/*.jar; do
  if unzip -l "$jar" | grep -qE '\.(so|dylib|jnilib)$'; then fail "$jar carries libraries of other systems"; fi
done
diff "$TOP/jlink/target/sidik/lib/sidik/classpath" "$IMAGE/lib/sidik/classpath" || fail "not the program of the other image"
grep -qP '[^\r]$' "$IMAGE/sidik-cli.cmd" && fail "sidik-cli.cmd has lines that do not end as Windows ends them"
[ "$(du -sm --apparent-size "$IMAGE" | cut -f 1)" -lt 220 ] || fail "the image is too large"
for file in "$WORK"/out/sidik-1.0.0{-setup.exe,-windows-x64.zip,.msi}; do
  [ "$(du -m --apparent-size "$file" | cut -f 1)" -lt 120 ] || fail "$file is too large"
done
(cd "$WORK/out" && sha256sum --quiet -c sidik-1.0.0-windows.sha256) || fail "the sums do not fit"

step "its class path starts the program and learns its start (with the Java of this system's image)"
HERE_JAVA=$TOP/jlink/target/sidik/bin/java
path=("@$IMAGE/lib/sidik/jvm.options" -cp "$IMAGE/lib/sidik/sidik-path.jar")
"$HERE_JAVA" "${path[@]}" -XX:AOTCache="$WORK/none.aot" id.sidik.app.Main --version | grep SIDIK || fail "it does not start without a start-up cache"
cp -rp "$IMAGE/lib/sidik" "$WORK/program"
cp "$(ls "$TOP"/jlink/target/sidik/lib/sidik/sqlite-jdbc-*.jar)" "$WORK/program/"
path=("@$IMAGE/lib/sidik/jvm.options" -cp "$WORK/program/sidik-path.jar")
timeout 300 "$HERE_JAVA" "${path[@]}" -Dglass.platform=Headless -Dprism.order=sw -Dsidik.start.learn=true -XX:AOTCacheOutput="$WORK/start.aot" \
  id.sidik.app.Main --home "$WORK/learn" >"$WORK/learn.txt" 2>&1 || { cat "$WORK/learn.txt"; fail "it does not learn"; }
[ -s "$WORK/start.aot" ] || fail "it wrote no start-up cache"
"$HERE_JAVA" "${path[@]}" -XX:AOTMode=on -XX:AOTCache="$WORK/start.aot" id.sidik.app.Main --version >/dev/null || fail "the start-up cache is of no use"

step "setup.exe, zip and MSI taken apart have the image, all of it and nothing else"
7z x -y -o"$WORK/setup" "$WORK/out/sidik-1.0.0-setup.exe" >/dev/null
rm -rf "$WORK/setup/\$PLUGINSDIR" "$WORK/setup/uninstall.exe"
unzip -q "$WORK/out/sidik-1.0.0-windows-x64.zip" -d "$WORK/zip"
msiextract -C "$WORK/msi" "$WORK/out/sidik-1.0.0.msi" >/dev/null
for unpacked in "$WORK/setup" "$WORK/zip/sidik-1.0.0" "$WORK/msi/Programs/SIDIK"; do
  diff -r "$IMAGE" "$unpacked" || fail "$unpacked is not the image"
done

step "the MSI: for one user, without rights, one upgrade code, no way down, both shortcuts, its files"
table() { msiinfo export "$WORK/out/sidik-1.0.0.msi" "$1"; }
(($(msiinfo suminfo "$WORK/out/sidik-1.0.0.msi" | sed -n 's/^Source: \([0-9]*\).*/\1/p') & 8)) || fail "it asks for administrator rights"
table Property >"$WORK/table"; has "$WORK/table" '{6F0C3A52-6C0B-4C55-9B0A-5D1D1D4B5A10}'
grep -q ALLUSERS "$WORK/table" && fail "it is for all users"
table LaunchCondition >"$WORK/table"; has "$WORK/table" WIX_DOWNGRADE_DETECTED; has "$WORK/table" BYSETUP
table Shortcut >"$WORK/table"; has "$WORK/table" '[INSTALLDIR]sidik.exe'; has "$WORK/table" '[INSTALLDIR]sidik-debug.cmd'
table Registry >"$WORK/table"; has "$WORK/table" 'Software\Classes\.unit'; has "$WORK/table" 'Software\Classes\.aturan'; has "$WORK/table" '"[INSTALLDIR]sidik.exe" "%1"'

passed() { echo "all $STEP steps passed"; exit 0; }
if ! command -v wine >/dev/null || [ -z "${STAND_IN:-}" ]; then
  echo "*** NOT TRIED: installing, upgrading, going back and removing; it needs wine (package wine64) and the stand-in JDK ***" >&2
  passed
fi
# shellcheck source=try-setup.sh
. "$HERE/try-setup.sh"
passed
