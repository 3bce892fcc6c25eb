#!/usr/bin/env bash
# Measures how long a key takes to the painted text and to the painted preview, from outside.
#
#   src/bench/typing.sh [--program PATH]... [--sizes 10,100,1000] [--keys N] [--rounds N]
#                       [--long-run N] [--no-peers] [--only NAME] [--pictures DIR] [--cache]
#
# Keys are real (XTEST), and what is painted is read from the memory of an Xvfb of its own. Each
# --program is a bin/hoego; several are measured in turn, before and after in one run. Beside them
# run RichTextFX alone, RichTextFX beside an idle WebView, and Debian's ghostwriter.
# --long-run N types N more keys and looks at the memory after; --only takes part of a name; --cache
# measures Hoego as it starts with its cache, too.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$here/../.." && pwd)
# shellcheck source=lib.sh
source "$here/lib.sh"

programs=()
peers=yes
options=()

usage() {
  sed -n '2,12s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
}

while (($# > 0)); do
  case $1 in
    --program) programs+=("$(realpath "${2:?}")") && shift ;;
    --sizes | --keys | --rounds | --long-run | --idle | --only) options+=("$1" "${2:?}") && shift ;;
    --pictures) options+=("$1" "$(realpath -m "${2:?}")") && shift ;;
    --no-peers) peers=no ;;
    --cache) options+=(--cache yes) ;;
    -h | --help) usage && exit 0 ;;
    *) usage >&2 && exit 2 ;;
  esac
  shift
done

# What is needed, as Debian and Ubuntu name it.
packages=(xvfb xdotool libgtk-3-0 libxtst6 libxi6)

install_packages() {
  local tool missing=''
  for tool in Xvfb xdotool; do
    command -v "$tool" >/dev/null || missing+=" $tool"
  done
  if [[ $peers == yes ]] && ! command -v ghostwriter >/dev/null; then
    packages+=(ghostwriter)
    missing+=' ghostwriter'
  fi
  [[ -z $missing ]] && return
  if [[ $(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then
    echo "missing:$missing - please install: ${packages[*]}" >&2
    exit 3
  fi
  echo "installing:$missing"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${packages[@]}" >/dev/null
}

install_packages
find_jdk
if ((${#programs[@]} == 0)); then
  programs=("$project/target/hoego/bin/hoego")
  if [[ ! -x ${programs[0]} ]]; then
    echo 'packaging'
    (cd "$project" && mvn -q -B -ntp -DskipTests package)
  fi
fi
home=$(cd "$(dirname "${programs[0]}")/.." && pwd)

work=$(mktemp -d)
xvfb=''
clean() {
  [[ -n $xvfb ]] && kill "$xvfb" 2>/dev/null && wait "$xvfb" 2>/dev/null
  rm -rf "$work"
}
trap clean EXIT
mkdir -p "$work/classes" "$work/screen"

mapfile -t sources < <(find "$here/java" -name '*.java')
"$jdk/bin/javac" -d "$work/classes" -proc:none -Xlint:all,-path,-requires-automatic -Werror \
  --module-path "$home/lib/javafx" --add-modules javafx.controls,javafx.web \
  -cp "$home/lib/*" "${sources[@]}"
printf 'Agent-Class: hoego.bench.StallAgent\n' >"$work/manifest"
"$jdk/bin/jar" --create --file "$work/stall-agent.jar" --manifest "$work/manifest" \
  -C "$work/classes" hoego/bench/StallAgent.class

exec {display_fd}<> <(:)
Xvfb -displayfd "$display_fd" -screen 0 1400x900x24 -wr -fbdir "$work/screen" -nolisten tcp \
  -noreset 2>"$work/xvfb.log" &
xvfb=$!
read -r -t 30 -u "$display_fd" display
exec {display_fd}>&-

arguments=()
for program in "${programs[@]}"; do
  arguments+=(--program "$program")
done
DISPLAY=":$display" "$jdk/bin/java" --enable-native-access=ALL-UNNAMED \
  -cp "$work/classes:$home/lib/*" hoego.bench.TypingBench \
  --work "$work" --classes "$work/classes" --peers "$peers" "${options[@]}" "${arguments[@]}"
