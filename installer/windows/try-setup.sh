# shellcheck shell=bash disable=SC2154
# Read by try-package.sh: setup.exe under wine, with a Java that only writes down how it was called.
export WINEPREFIX=$WORK/wine WINEDEBUG=-all DISPLAY=''
# run CODE PROGRAM ARGUMENT...: ends within two minutes, with this code
run() {
  local code=$1 ended=0; shift
  timeout 120 wine "$@" >"$WORK/wine.txt" 2>&1 || ended=$?
  [ "$ended" = "$code" ] || { cat "$WORK/wine.txt"; fail "$(basename "$1") ended with $ended, not $code"; }
}
# key KEY NAME: its value, or nothing; NAME "" is the key's own
key() {
  if [ -n "$2" ]; then wine reg query "HKCU\\Software\\$1" /v "$2"; else wine reg query "HKCU\\Software\\$1" /ve; fi 2>/dev/null |
    tr -d '\r' | sed -n 's/.*REG_[A-Z]*  *//p'
}
is() { [ "$1" = "$2" ] || fail "it is \"$1\", not \"$2\""; }
trap 'wineserver -k 2>/dev/null || true; wineserver -w 2>/dev/null || true; rm -rf "$WORK"' EXIT

step "install under wine: folder, registry, menu, files, the start learned"
run 0 winecfg /v win10
LOCAL=$(find "$WINEPREFIX/drive_c/users" -path '*/AppData/Local' -not -path '*/Public/*' | head -n 1)
PROGRAM=$LOCAL/Programs/SIDIK
run 0 "$WORK/out/sidik-1.0.0-setup.exe" /S
diff -r "$IMAGE" "$PROGRAM" | grep -vE 'Only in .*: (uninstall.exe|started.txt)$' && fail "what was laid is not the image"
is "$(key SIDIK Version)" 1.0.0
is "$(key 'Microsoft\Windows\CurrentVersion\Uninstall\SIDIK' DisplayVersion)" 1.0.0
is "$(key 'Classes\.unit' '') $(key 'Classes\.aturan' '')" "SIDIK.unit SIDIK.aturan"
key 'Classes\SIDIK.unit\shell\open\command' '' | grep -q 'SIDIK\\sidik.exe" "%1"' || fail "a bundle does not open with SIDIK"
[ "$(find "$WINEPREFIX/drive_c/users" -name 'SIDIK*.lnk' | wc -l)" -ge 2 ] || fail "no shortcuts"
iconv -f UTF-16LE "$PROGRAM/started.txt" | tr -d '\r' >"$WORK/started.txt"
has "$WORK/started.txt" '-Dsidik.start.learn=true "-XX:AOTCacheOutput='

step "the launcher hands on what it is given"
run 0 "$PROGRAM/sidik.exe" 'C:\data unit\contoh.unit'
for turn in $(seq 50); do [ "$(iconv -f UTF-16LE "$PROGRAM/started.txt" | wc -l)" -ge 2 ] && break; sleep 0.1; done
iconv -f UTF-16LE "$PROGRAM/started.txt" | tail -n 1 >"$WORK/started.txt"
has "$WORK/started.txt" 'javaw.exe" "@'
has "$WORK/started.txt" 'sidik-path.jar" id.sidik.app.Main "C:\data unit\contoh.unit"'

step "upgrade in place: data untouched, the program of before kept"
mkdir -p "$LOCAL/SIDIK"
echo "data" >"$LOCAL/SIDIK/sidik.db"
run 0 "$WORK/next/sidik-1.0.1-setup.exe" /S /NOLEARN /WAIT
is "$(cat "$PROGRAM/VERSION") $(cat "$PROGRAM.old/VERSION") $(key SIDIK Version)" "1.0.1 1.0.0 1.0.1"

step "a downgrade is refused, and nothing changes"
run 3 "$WORK/out/sidik-1.0.0-setup.exe" /S
is "$(cat "$PROGRAM/VERSION") $(key SIDIK Version)" "1.0.1 1.0.1"

step "back to the program of before, and forth again"
for version in 1.0.0 1.0.1; do
  run 0 "$PROGRAM/sidik-kembali.exe" /S
  for turn in $(seq 100); do [ "$(key SIDIK Version)" = "$version" ] && break; sleep 0.1; done
  is "$(cat "$PROGRAM/VERSION") $(key SIDIK Version)" "$version $version"
done

step "remove: program, menu and files gone, the data still there"
run 0 "$PROGRAM/uninstall.exe" /S
for turn in $(seq 100); do [ -e "$PROGRAM" ] || [ -n "$(key SIDIK Version)" ] || break; sleep 0.1; done
[ ! -e "$PROGRAM" ] && [ ! -e "$PROGRAM.old" ] || fail "the program is still there"
is "$(key SIDIK Version)$(key 'Classes\.unit' '')$(key 'Classes\.aturan' '')" ""
is "$(cat "$LOCAL/SIDIK/sidik.db")" data
