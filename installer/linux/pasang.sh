#!/bin/sh
# Memasang SIDIK untuk pengguna ini, tanpa hak administrator. Installs SIDIK for this user, without root.
set -eu
here=$(dirname -- "$(readlink -f -- "$0")")
data=${XDG_DATA_HOME:-$HOME/.local/share}
programs=$data/sidik-program
version=$(cat "$here/VERSION")
# older VERSION: it comes before the one that is installed
older() { [ "$1" != "$2" ] && [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }
if [ -r "$programs/VERSION" ] && older "$version" "$(cat "$programs/VERSION")"; then
  echo "SIDIK $(cat "$programs/VERSION") terpasang, lebih baru daripada $version. Untuk kembali: jalankan copot.sh, pasang $version, lalu \"sidik store rollback\"." >&2
  echo "A newer SIDIK is installed. To go back: run copot.sh, install $version, then \"sidik store rollback\"." >&2
  exit 1
fi
mkdir -p "$data" "$HOME/.local/bin"
rm -rf "$programs.new"
cp -a "$here/sidik" "$programs.new"
cp "$here/VERSION" "$programs.new/VERSION"
# the program of before stays beside the new one, to go back to: sidik update rollback
if [ -e "$programs" ]; then
  rm -rf "$programs.old"
  mv "$programs" "$programs.old"
fi
mv "$programs.new" "$programs"
ln -sfn "$programs/bin/sidik" "$HOME/.local/bin/sidik"
(cd "$here/share" && find . -type f) | while IFS= read -r file; do
  mkdir -p "$data/$(dirname "$file")"
  cp "$here/share/$file" "$data/$file"
done
sed -i "s|^Exec=sidik|Exec=\"$programs/bin/sidik\"|" "$data/applications/id.sidik.Sidik.desktop"
command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database -q "$data/applications" || true
command -v update-mime-database >/dev/null 2>&1 && update-mime-database "$data/mime" >/dev/null 2>&1 || true
echo "SIDIK $version terpasang. Buka dari menu, atau jalankan $HOME/.local/bin/sidik"
