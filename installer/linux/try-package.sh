#!/usr/bin/env bash
# Tries the Debian package in a clean root, as an office would: install, start, pull, print, a bare laptop from a bundle,
# upgrade with data, no way down, going back on purpose, remove, purge. Changes nothing outside its own folder.
#   installer/linux/try-package.sh [--root FOLDER] [--suite NAME]
# --root takes a copy of that clean Debian root; without it one is made with debootstrap. Needs root.
# Ends with 0 when all passed, 77 (and a loud line) when it could not be tried here.
set -euo pipefail
HERE=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
SUITE=trixie
GIVEN=''
while [ $# -gt 0 ]; do
  case $1 in
    --root) GIVEN=$2 ;;
    --suite) SUITE=$2 ;;
    *) echo "try-package.sh: unknown option $1" >&2; exit 2 ;;
  esac
  shift 2
done

skip() { echo "*** NOT TRIED: the Debian package in a clean root; $* ***" >&2; exit 77; }
[ "$(id -u)" = 0 ] || skip "it needs root"
command -v unshare >/dev/null || skip "it needs unshare (package util-linux)"
[ -n "$GIVEN" ] || command -v debootstrap >/dev/null || skip "it needs debootstrap, or --root FOLDER with a clean Debian"

WORK=$(mktemp -d)
ROOT=$WORK/root
trap 'rm -rf --one-file-system "$WORK"' EXIT
STEP=0
step() { STEP=$((STEP + 1)); echo "$STEP. $*"; }
fail() { echo "FAILED at step $STEP: $*" >&2; exit 1; }

# inside COMMAND: in the root, with its own mounts and processes; nothing of it outlives this call
inside() {
  # shellcheck disable=SC2016
  unshare -mpf --kill-child bash -c '
    mount --make-rprivate /
    mount -t proc proc "$1/proc"
    mount -t tmpfs tmpfs "$1/dev"
    for node in null zero full random urandom; do touch "$1/dev/$node"; mount --bind "/dev/$node" "$1/dev/$node"; done
    mkdir -p "$1/dev/shm" "$1/dev/pts"; mount -t tmpfs tmpfs "$1/dev/shm"
    mount -t devpts devpts "$1/dev/pts" -o newinstance,ptmxmode=0666; ln -s pts/ptmx "$1/dev/ptmx"
    exec chroot "$1" env -i HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin bash -c "$2"
  ' _ "$ROOT" "$1"
}
# office COMMAND: as the member of staff who uses the laptop, with no other address than 127.0.0.1
office() { inside "su staf -c 'export LANG=C.UTF-8; cd; $1'"; }
# bare COMMAND: as somebody whose laptop has nothing of SIDIK but the package
bare() { inside "su baru -c 'export LANG=C.UTF-8; cd; $1'"; }

# said WORDS WHOM COMMAND: "inside", "office" or "bare" runs it, however it ends; its answer must have these words
said() {
  "$2" "$3" >"$WORK/said.txt" 2>&1 || true
  grep -q -- "$1" "$WORK/said.txt" || { cat "$WORK/said.txt" >&2; return 1; }
}

step "packages of this version and of the next"
"$HERE/package.sh" --level 0 --version 1.0.0 --out "$WORK/packages" >/dev/null
"$HERE/package.sh" --level 0 --version 1.0.1 --out "$WORK/packages" >/dev/null

step "a clean root ($SUITE)"
if [ -n "$GIVEN" ]; then cp -a "$GIVEN" "$ROOT"; else debootstrap --variant=minbase "$SUITE" "$ROOT" >"$WORK/debootstrap.txt" || skip "debootstrap failed: $(tail -n 1 "$WORK/debootstrap.txt")"; fi
cp "$WORK"/packages/*.deb "$ROOT/"
inside 'command -v java' >/dev/null 2>&1 && fail "the root has a Java of its own"
inside 'useradd -m staf; apt-get update -qq >/dev/null; which java' >/dev/null 2>&1 || true

step "install with its dependencies"
inside 'apt-get install -y -qq --no-install-recommends shared-mime-info desktop-file-utils /sidik_1.0.0_amd64.deb' >"$WORK/install.txt" 2>&1 || { tail -n 20 "$WORK/install.txt"; fail "apt-get install"; }
du -sm "$ROOT/usr/lib/sidik" | sed 's|\t.*| MB installed|'
said SIDIK office 'sidik --version' || fail "the program does not tell its version"
office 'JDK_JAVA_OPTIONS=-XX:AOTMode=on sidik --version' >/dev/null 2>&1 || fail "the start-up cache is of no use where the package lies"

step "the desktop knows the program and its files"
inside 'desktop-file-validate /usr/share/applications/id.sidik.Sidik.desktop' || fail "the desktop entry"
for kind in unit aturan; do
  said "application/x-sidik-$kind=id.sidik.Sidik.desktop" inside 'cat /usr/share/applications/mimeinfo.cache' || fail "no program opens .$kind files"
  said "application/x-sidik-$kind:\*.$kind" inside 'cat /usr/share/mime/globs2' || fail ".$kind files are not known"
done

step "start its window (without a display) and see it usable"
office 'JDK_JAVA_OPTIONS="-Dglass.platform=Headless -Dprism.order=sw" sidik --home w >w.txt 2>&1 & pid=$!
  for turn in $(seq 300); do grep -qs "window can be used" w/log/sidik.log && break; sleep 0.2; done
  kill $pid; grep -o "window can be used.*" w/log/sidik.log' || fail "no window"

step "pull from a simulated machine, print a page"
office 'sidik simulate --port 24370 --people 4 --month 2026-10 >sim.txt 2>&1 & pid=$!
  for turn in $(seq 150); do sidik pull --machine 127.0.0.1:24370 >pull.txt 2>&1 && break; sleep 0.2; done
  kill $pid; cat pull.txt | tail -n 3
  sidik recap --month 2026-10 --regulation nat-2023 --pdf rekap.pdf >/dev/null; head -c 5 rekap.pdf; echo' | tee "$WORK/pull.txt"
grep -q '%PDF-' "$WORK/pull.txt" || fail "no page"

step "a bare laptop, with the package, a bundle and the machine: restored, looked through, printed"
inside 'useradd -m baru'
office 'echo frasa contoh yang panjang >frasa; sidik bundle make --out dinas.unit --passphrase-file frasa' >/dev/null || fail "no bundle"
mv "$ROOT/home/staf/dinas.unit" "$ROOT/home/staf/frasa" "$ROOT/home/baru/"
inside 'chown baru /home/baru/*'
bare 'sidik simulate --port 24370 --people 4 --month 2026-10 >sim.txt 2>&1 & pid=$!
  for turn in $(seq 150); do (exec 3<>/dev/tcp/127.0.0.1/24370) 2>/dev/null && break; sleep 0.2; done
  sidik laptop new --bundle dinas.unit --passphrase-file frasa --range 127.0.0.1/32 --port 24370 \
    --technician "Contoh Teknisi" --receiver "Contoh Penerima" --out serah-terima.pdf
  sidik laptop check --json >butir.json; kill $pid' | tee "$WORK/new.txt"
said "sasaran 20 menit terpenuhi" bare 'sidik laptop handovers' || fail "no handover within the standard"
for point in MACHINES COUNTS LAST_MONTH; do
  tr -d ' \n' <"$ROOT/home/baru/butir.json" | grep -q "\"point\":\"$point\",\"checked\":\"[^\"]*\",\"mark\":\"GOOD\"" || fail "$point is not good among the twelve points"
done
bare 'sidik recap --month 2026-10 --regulation nat-2023 --pdf rekap.pdf >/dev/null; head -qc 5 rekap.pdf serah-terima.pdf' >"$WORK/pages.txt"
[ "$(cat "$WORK/pages.txt")" = '%PDF-%PDF-' ] || fail "a page is missing"
for whom in office bare; do "$whom" 'sidik recap --month 2026-10 --regulation nat-2023 --json' >"$WORK/recap-$whom.json"; done
grep -q '"people"' "$WORK/recap-bare.json" || fail "no recap"
cmp "$WORK/recap-office.json" "$WORK/recap-bare.json" || fail "the month is another one on the new laptop"
before=$(office 'sha256sum .local/share/sidik/sidik.db')

step "upgrade in place, with the data"
inside 'dpkg -i /sidik_1.0.1_amd64.deb' >"$WORK/upgrade.txt" 2>&1 || { cat "$WORK/upgrade.txt"; fail "upgrade"; }
[ "$before" = "$(office 'sha256sum .local/share/sidik/sidik.db')" ] || fail "the data changed by installing"
said '"people"' office 'sidik recap --month 2026-10 --regulation nat-2023 --json' || fail "the month is not there after the upgrade"

step "a downgrade is refused with its reason"
if inside 'dpkg -i /sidik_1.0.0_amd64.deb' >"$WORK/down.txt" 2>&1; then fail "an older version was installed over a newer one"; fi
grep -q "sidik store rollback" "$WORK/down.txt" || fail "the refusal does not say what to do"
said "1.0.1 install ok installed" inside "dpkg-query -W -f '\${Version} \${Status}\n' sidik" || fail "the newer version does not stand any more"

step "data of a newer program: back to the older one on purpose"
office 'cd .local/share/sidik; mkdir -p copies; cp sidik.db copies/sidik-v19-1.db; printf "\000\000\003\347" | dd of=sidik.db bs=1 seek=60 conv=notrunc status=none'
inside 'apt-get remove -y -qq sidik && dpkg -i /sidik_1.0.0_amd64.deb' >"$WORK/back.txt" 2>&1 || { cat "$WORK/back.txt"; fail "going back"; }
said STO-104 office 'sidik sync status' || fail "newer data are not told"
said '"people"' office 'sidik store rollback && sidik recap --month 2026-10 --regulation nat-2023 --json' || fail "the copy was not taken back"

step "remove, and the data are still there; purge, and they still are"
inside 'apt-get remove -y -qq sidik' >/dev/null 2>&1
[ ! -e "$ROOT/usr/lib/sidik/bin" ] || fail "the program is still there"
[ -s "$ROOT/home/staf/.local/share/sidik/sidik.db" ] || fail "the data are gone"
inside 'apt-get purge -y -qq sidik' >"$WORK/purge.txt" 2>&1
grep -q "Data SIDIK tetap ada" "$WORK/purge.txt" || fail "purge does not say where the data are"
[ -s "$ROOT/home/staf/.local/share/sidik/sidik.db" ] || fail "the data are gone"

step "the portable archive, without root and without the package"
tar -C "$ROOT/home/staf" -xJf "$WORK/packages/sidik-1.0.1-linux-x64.tar.xz"
chown -R --reference="$ROOT/home/staf" "$ROOT/home/staf/sidik-1.0.1"
office 'sidik-1.0.1/pasang.sh && .local/bin/sidik --version && JDK_JAVA_OPTIONS=-XX:AOTMode=on .local/bin/sidik --version && sidik-1.0.1/copot.sh' || fail "the portable archive"
[ ! -e "$ROOT/home/staf/.local/share/sidik-program" ] || fail "the portable program is still there"

step "the same home upgraded from the version of before and rolled back, by the program itself"
sums() { office 'cd .local/share/sidik; sha256sum sidik.db'; }
mkdir "$ROOT/home/staf/rilis"
cp "$WORK"/packages/sidik*1.0.1* "$ROOT/home/staf/rilis/"
tar -C "$ROOT/home/staf" -xJf "$WORK/packages/sidik-1.0.0-linux-x64.tar.xz"
chown -R --reference="$ROOT/home/staf" "$ROOT/home/staf/sidik-1.0.0" "$ROOT/home/staf/rilis"
office 'sidik-1.0.0/pasang.sh' >/dev/null || fail "the older portable program"
said "Kunci" office '.local/bin/sidik update make keys kunci.pem' || fail "no keys"
said "2 paket" office '.local/bin/sidik update make list rilis --version-of 1.0.1 --key kunci.pem' || fail "no signed list"
said UPD-101 office '.local/bin/sidik update look --from rilis' || fail "a release of nobody was believed"
office '.local/bin/sidik update key kunci.pem.pub' >/dev/null || fail "the key was not taken"
said "1.0.1" office '.local/bin/sidik update look --from rilis' || fail "the newer version was not found"
before=$(sums)
said "tar: .*xz" office '.local/bin/sidik update apply --yes --from rilis' || fail "nothing says that xz is missing"
inside 'apt-get install -y -qq xz-utils' >"$WORK/xz.txt" 2>&1 || { cat "$WORK/xz.txt"; fail "xz"; }
said "1.0.1 siap" office '.local/bin/sidik update apply --yes --from rilis' || fail "not upgraded"
said "tidak ada yang lebih baru\|Tidak ada yang lebih baru" office '.local/bin/sidik update look --from rilis' || fail "the newer version does not run"
said '"people"' office '.local/bin/sidik recap --month 2026-10 --regulation nat-2023 --json' || fail "the month is not there after the update"
said "1.0.0 siap" office '.local/bin/sidik update rollback' || fail "not rolled back"
said "1.0.0" office 'cat .local/share/sidik-program/VERSION' || fail "the version of before does not stand"
said '"people"' office '.local/bin/sidik recap --month 2026-10 --regulation nat-2023 --json' || fail "the month is not there after going back"
[ -n "$before" ] || fail "no data"
office 'printf x | dd of=rilis/sidik-1.0.1-linux-x64.tar.xz bs=1 seek=1000000 conv=notrunc status=none'
office 'rm -rf .local/share/sidik/updates/*.xz'
said UPD-104 office '.local/bin/sidik update apply --yes --from rilis' || fail "an altered package was taken"
office 'sidik-1.0.0/copot.sh' >/dev/null
[ ! -e "$ROOT/home/staf/.local/share/sidik-program.old" ] || fail "the program of before is still there"
[ -s "$ROOT/home/staf/.local/share/sidik/sidik.db" ] || fail "the data are gone"
echo "all $STEP steps passed"
