#!/bin/sh
# Mencopot program SIDIK milik pengguna ini; data tetap ada. Removes the program of this user; the data stays.
set -eu
data=${XDG_DATA_HOME:-$HOME/.local/share}
rm -rf "$data/sidik-program" "$data/sidik-program.old"
rm -f "$HOME/.local/bin/sidik" "$data/applications/id.sidik.Sidik.desktop"
for picture in "$data"/icons/hicolor/*/apps/sidik.png; do rm -f "$picture"; done
echo "Program SIDIK dicopot. Data tetap ada di $data/sidik"
