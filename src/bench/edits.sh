#!/usr/bin/env bash
# Measures how long a post takes to be rendered whole and after a letter was typed in it.
#
#   src/bench/edits.sh [--home FOLDER]
#
# Sizes are 10, 100, 300 and 1,000 KB of Korean; whole and edited in turn, in one run. --home is an
# unpacked Hoego (usual: target/hoego, packaged where it isn't there).
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$here/../.." && pwd)
# shellcheck source=lib.sh
source "$here/lib.sh"

home=$project/target/hoego
while (($# > 0)); do
  case $1 in
    --home) home=$(realpath "${2:?}") && shift ;;
    *) sed -n '2,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" && exit 2 ;;
  esac
  shift
done
find_jdk
if [[ ! -x $home/bin/hoego ]]; then
  echo 'packaging'
  (cd "$project" && mvn -q -B -ntp -DskipTests package)
fi

classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
"$jdk/bin/javac" -d "$classes" -proc:none -Xlint:all,-path -Werror -cp "$home/lib/*" \
  "$here"/java/hoego/bench/{EditsBench,Prose}.java
"$jdk/bin/java" -cp "$classes:$home/lib/*" hoego.bench.EditsBench
