#!/usr/bin/env bash
# Previews posts that are cut up, spliced and littered with marks, and counts what goes wrong: front
# matter, Liquid, Markdown, cleaning, highlights, counts and outline of each, as the preview does it.
#
#   src/it/fuzz.sh [--count N] [--seed N] [--threads N] [FOLDER...]
#
# N is 10,000 and the folder sample-posts where nothing is said; the same seed makes the same posts.
# It ends with 0 where every one was previewed within the preview's deadline of 4 s and nothing
# failed. Those that fail stand in target/fuzz, by their seed.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$here/../.." && pwd)
count=10000
seed=1
threads=2
folders=()

usage() {
  sed -n '2,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
}

while (($# > 0)); do
  case $1 in
    --count) count=${2:?} && shift ;;
    --seed) seed=${2:?} && shift ;;
    --threads) threads=${2:?} && shift ;;
    -h | --help) usage && exit 0 ;;
    -*) usage >&2 && exit 2 ;;
    *) folders+=("$(realpath "$1")") ;;
  esac
  shift
done
((${#folders[@]} > 0)) || folders=("$project/sample-posts")

lib=$project/target/hoego/lib
[[ -d $lib ]] || { echo "missing: $lib - please run mvn package" >&2 && exit 3; }
jdk=''
for home in "${HOEGO_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [[ -z $jdk && -x $home/bin/javac && -r $home/release ]] &&
    grep -qE '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$home/release"; then
    jdk=$home
  fi
done
[[ -n $jdk ]] || { echo "missing: a JDK 25 - please set JAVA_HOME" >&2 && exit 3; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tests=$project/src/test/java/hoego/export
"$jdk/bin/javac" -d "$work" -proc:none -encoding UTF-8 -cp "$lib/*" \
  "$tests"/{Fuzz,MutatedPosts,PreviewedPost}.java
LC_ALL=C.UTF-8 "$jdk/bin/java" -Xmx1g -cp "$work:$lib/*" hoego.export.Fuzz \
  "$count" "$seed" "$threads" "$project/target/fuzz" "${folders[@]}"
