#!/bin/sh
# Mencopot program SIDIK milik pengguna ini; data tetap ada. Removes the program of this user; the data stays.
set -eu
data=${XDG_DATA_HOME:-$HOME/.local/share}
rm -rf "$data/sidik-program" "$data/sidik-program.old"
rm -f "$HOME/.local/bin/sidik" "$data/applications/id.sidik.Sidik.desktop" "$data/mime/packages/id.sidik.Sidik.xml"
command -v update-mime-database >/dev/null 2>&1 && update-mime-database "$data/mime" >/dev/null 2>&1 || true
for picture in "$data"/icons/hicolor/*/apps/sidik.png; do rm -f "$picture"; done
echo "Program SIDIK dicopot. Data tetap ada di $data/sidik"
