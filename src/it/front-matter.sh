#!/usr/bin/env bash
# Edits the front matter of every post of a folder in every way and reads it back by Ruby and Hoego.
#
#   src/it/front-matter.sh [--program PATH] FOLDER
#
# Title and date are set, a tag and a key added and removed, each key removed, each from the post as
# it is; nothing in FOLDER is changed. The key must be as meant, other keys and the body the same,
# every byte outside the key's lines as it was. It ends with 0 where all are. Ruby is installed where
# it is missing; Debian 12 has Psych 4.0.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$here/../.." && pwd)
program=$project/target/hoego
folder=''

usage() {
  sed -n '2,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
}

while (($# > 0)); do
  case $1 in
    --program) program=$(realpath "${2:?}") && shift ;;
    -h | --help) usage && exit 0 ;;
    -*) usage >&2 && exit 2 ;;
    *) folder=$(realpath "$1") ;;
  esac
  shift
done
[[ -n $folder ]] || { usage >&2 && exit 2; }

if ! command -v ruby >/dev/null; then
  if [[ $(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then
    echo "missing: Ruby - please install: ruby" >&2
    exit 3
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ruby >/dev/null
fi

[[ -d $program/lib ]] || { echo "missing: $program/lib - please run mvn package" >&2 && exit 3; }
java=''
for home in "${HOEGO_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [[ -z $java && -r $home/release ]] && grep -qE '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$home/release"; then
    java=$home/bin/java
  fi
done
[[ -n $java ]] || { echo "missing: a JDK 25 - please set JAVA_HOME" >&2 && exit 3; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
echo "read by Hoego:"
"$java" -Xmx256m -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 --class-path "$program/lib/*" \
  "$project/src/test/java/hoego/post/EveryEdit.java" "$folder" "$work" || status=1
[[ -s $work/edits.tsv ]] || exit 1
echo "read by Ruby:"
LANG=C.UTF-8 ruby "$here/lib/front-matter.rb" "$work" || status=1
exit $status
