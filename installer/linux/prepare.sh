# shellcheck shell=bash
# What SIDIK needs on a Debian machine, and how it gets there: found first, installed with apt only when missing.
# Read by ./run and ./test. Tells what it does on the error stream; leaves the ordinary output to the program.

JDK_LEVEL=25

say() { printf 'sidik: %s\n' "$*" >&2; }
give_up() { say "$@"; exit 1; }

# ---- Java ----------------------------------------------------------------------------------------------------------

# jdk_level FOLDER: the feature number of the JDK in that folder ("25"), or nothing when it is no JDK (a JRE is none)
jdk_level() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
  local version=''
  [ -r "$1/release" ] && version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  printf '%s' "$version"
}

# installed_jdks: the folders in which a JDK may stand, one a line, the likeliest first
installed_jdks() {
  local tool
  for tool in javac java; do
    command -v "$tool" >/dev/null 2>&1 && dirname "$(dirname "$(readlink -f "$(command -v "$tool")")")"
  done
  update-alternatives --list javac 2>/dev/null | sed 's|/bin/javac$||'
  local folder
  for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* "${HOME:-/nowhere}"/.jdks/* "${HOME:-/nowhere}"/.sdkman/candidates/java/*; do
    [ -d "$folder" ] && printf '%s\n' "$folder"
  done
  return 0
}

# find_jdk: sets JAVA_HOME to a JDK of at least the level; an exact match goes before a newer one. Fails when there is none.
find_jdk() {
  local level folder newer=''
  if [ -n "${JAVA_HOME:-}" ]; then
    level=$(jdk_level "$JAVA_HOME")
    if [ -n "$level" ] && [ "$level" -ge "$JDK_LEVEL" ]; then export JAVA_HOME; return 0; fi
  fi
  while IFS= read -r folder; do
    level=$(jdk_level "$folder")
    if [ "$level" = "$JDK_LEVEL" ]; then export JAVA_HOME="$folder"; return 0; fi
    if [ -z "$newer" ] && [ -n "$level" ] && [ "$level" -gt "$JDK_LEVEL" ]; then newer=$folder; fi
  done < <(installed_jdks)
  [ -n "$newer" ] && export JAVA_HOME="$newer"
}

no_jdk() {
  say "SIDIK needs a JDK $JDK_LEVEL or newer (a full JDK with javac, not only a JRE)."
  say "Neither JAVA_HOME nor the JDKs installed here are one, and this system's packages have none."
  say "What to do: put a JDK $JDK_LEVEL (any vendor's archive will do) into a folder, for example /opt/jdk-$JDK_LEVEL,"
  say "and say where it is: JAVA_HOME=/opt/jdk-$JDK_LEVEL $0"
  say "Debian 13 and newer have it as the package openjdk-$JDK_LEVEL-jdk-headless."
  exit 1
}

# ---- packages ------------------------------------------------------------------------------------------------------

MISSING=()          # each entry "name|other name": the same package under the names that Debian's releases give it

# need_library SONAME PACKAGE...: notes the package when the dynamic linker does not know the library
need_library() {
  local soname=$1; shift
  LIBRARIES=${LIBRARIES:-$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null)}
  case $LIBRARIES in *"$soname "*) ;; *) local IFS='|'; MISSING+=("$*") ;; esac
}

need_font() {
  local folder
  for folder in /usr/share/fonts /usr/local/share/fonts "${HOME:-/nowhere}/.fonts" "${HOME:-/nowhere}/.local/share/fonts"; do
    [ -d "$folder" ] && [ -n "$(find -L "$folder" \( -name '*.ttf' -o -name '*.otf' \) -print -quit 2>/dev/null)" ] && return
  done
  MISSING+=(fonts-dejavu-core)
}

# What JavaFX's text and the printed pages need, with or without a display.
need_text_libraries() {
  need_library libfreetype.so.6 libfreetype6
  need_library libfontconfig.so.1 libfontconfig1
  need_library libpango-1.0.so.0 libpango-1.0-0
  need_library libpangoft2-1.0.so.0 libpangoft2-1.0-0
  need_font
}

# What a real window needs beside that: the libraries that JavaFX's libglassgtk3 and libprism_es2 are linked to.
need_window_libraries() {
  need_library libgtk-3.so.0 libgtk-3-0t64 libgtk-3-0
  need_library libXtst.so.6 libxtst6
  need_library libXxf86vm.so.1 libxxf86vm1
  need_library libGL.so.1 libgl1
}

need_jdk() {
  find_jdk || MISSING+=("openjdk-$JDK_LEVEL-jdk-headless|openjdk-$JDK_LEVEL-jdk")
}

need_maven() {
  command -v mvn >/dev/null 2>&1 || MISSING+=(maven)
}

# has_candidate PACKAGE: apt knows a version of it that it could install
has_candidate() {
  local policy
  policy=$(LC_ALL=C apt-cache policy "$1" 2>/dev/null)
  [[ $policy == *"Candidate: "[!\(]* ]]
}

# as_root COMMAND...: runs it as root; can_be_root says beforehand whether that is possible
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
can_be_root() {
  [ "$(id -u)" = 0 ] && return 0
  command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || [ -t 0 ]; }
}

# choose_packages: fills PACKAGES with the name that this release knows for each missing one, UNKNOWN with those it lacks
choose_packages() {
  PACKAGES=(); UNKNOWN=()
  local entry name chosen names
  for entry in "${MISSING[@]}"; do
    chosen=''
    IFS='|' read -ra names <<<"$entry"
    for name in "${names[@]}"; do has_candidate "$name" && { chosen=$name; break; }; done
    if [ -n "$chosen" ]; then PACKAGES+=("$chosen"); else UNKNOWN+=("${names[0]}"); fi
  done
}

tell_the_administrator() {
  # with lists of packages at hand, a name that is not in them is no use to an administrator either
  [ ${#PACKAGES[@]} -eq 0 ] || refuse_unknown
  local all=("${PACKAGES[@]}" "${UNKNOWN[@]}")
  say "These packages are missing: ${all[*]}"
  say "Installing them needs root, and there is neither root nor a usable sudo here. Ask an administrator to run:"
  say "  apt-get update && apt-get install --no-install-recommends ${all[*]}"
  say "and then start $0 again."
  exit 1
}

# install_missing: installs what the need_… functions noted; quick and silent when nothing is missing
install_missing() {
  [ ${#MISSING[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null 2>&1 || give_up "This machine lacks (Debian's package names): ${MISSING[*]}. It has no apt-get, so please install them yourself and start $0 again."
  choose_packages
  can_be_root || tell_the_administrator
  if [ ${#UNKNOWN[@]} -gt 0 ]; then
    say "reading the lists of packages (apt-get update)"
    as_root apt-get update -qq >&2 || say "apt-get update failed; going on with the lists that are here"
    choose_packages
  fi
  refuse_unknown
  apt_install "${PACKAGES[@]}"
  MISSING=(); LIBRARIES=''
}

refuse_unknown() {
  [ ${#UNKNOWN[@]} -eq 0 ] && return
  case " ${UNKNOWN[*]} " in *" openjdk-$JDK_LEVEL-"*) no_jdk ;; esac
  give_up "This system's packages do not have: ${UNKNOWN[*]}. Please install them another way and start $0 again."
}

apt_install() {
  say "installing with apt-get: $*"
  local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 "$@")
  as_root "${install[@]}" >&2 && return
  say "that failed; once more with fresh lists of packages"
  { as_root apt-get update -qq >&2 && as_root "${install[@]}" >&2; } || give_up "apt-get could not install: $*. Its own words are above."
}

# ---- Maven ---------------------------------------------------------------------------------------------------------

# maven ARGUMENTS...: runs Maven of at least 3.8 on the chosen JDK, in the project's folder
maven() {
  local version
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
  case $version in
    '') give_up "mvn is there but does not run: try \"mvn -v\"." ;;
    [0-2].*|3.[0-7]) give_up "Maven $version is too old: SIDIK needs 3.8 or newer. Put a newer mvn first on the PATH and start $0 again." ;;
  esac
  export MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
  (cd "$TOP" && mvn "$@")
}
