#!/usr/bin/env bash
# Compares what Hoego makes of a Jekyll site's posts with what Jekyll makes of them.
#
#   src/it/jekyll-parity.sh [-v] [--program PATH] FOLDER...
#
# FOLDER holds _posts and perhaps _config.yml. -v names every post that differs, with its first
# difference. Elements, attributes, ids and text count, the colours of code do not. It ends with 0
# where all posts are the same. Jekyll is installed where it is missing; Debian 12 has 4.3.1 with
# kramdown 2.4.0, which is the measure.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$here/../.." && pwd)
program=$project/target/hoego/bin/hoego
verbose=''
folders=()

usage() {
  sed -n '2,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
}

while (($# > 0)); do
  case $1 in
    -v) verbose=-v ;;
    --program) program=$(realpath "${2:?}") && shift ;;
    -h | --help) usage && exit 0 ;;
    -*) usage >&2 && exit 2 ;;
    *) folders+=("$(realpath "$1")") ;;
  esac
  shift
done
((${#folders[@]} > 0)) || { usage >&2 && exit 2; }

packages=(jekyll ruby-kramdown-parser-gfm)
if ! command -v jekyll >/dev/null; then
  if [[ $(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then
    echo "missing: jekyll - please install: ${packages[*]}" >&2
    exit 3
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${packages[@]}" >/dev/null
fi

# The comparison is one of the tests' own classes; it needs nothing but jsoup.
jsoup=$(find "$project/target" "$HOME/.m2/repository/org/jsoup" -name 'jsoup-*.jar' 2>/dev/null | head -1)
[[ -n $jsoup ]] || { echo "missing: jsoup - please run mvn package" >&2 && exit 3; }
java=''
for home in "${HOEGO_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [[ -z $java && -r $home/release ]] && grep -qE '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$home/release"; then
    java=$home/bin/java
  fi
done
[[ -n $java ]] || { echo "missing: a JDK 25 - please set JAVA_HOME" >&2 && exit 3; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
same=0
for folder in "${folders[@]}"; do
  rm -rf "${work:?}/jekyll" "${work:?}/hoego"
  mkdir -p "$work/jekyll"
  LANG=C.UTF-8 ruby "$here/lib/jekyll-bodies.rb" "$folder" "$work/jekyll"
  HOEGO_CONFIG_DIR=$work/config "$program" export "$folder" -o "$work/hoego" --body >"$work/log" ||
    cat "$work/log"
  printf '%s: ' "$(basename "$folder")"
  "$java" --class-path "$jsoup" "$project/src/test/java/hoego/markdown/SameHtml.java" \
    "$work/jekyll" "$work/hoego" $verbose || same=1
done
exit $same
