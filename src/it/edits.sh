#!/usr/bin/env bash
# Makes random edits in the posts of a folder, and looks whether what is rendered after each is what
# the whole text gives.
#
#   src/it/edits.sh [--times N] FOLDER
#
# 25 edits of each post, N times as many with --times; nothing in FOLDER is changed. It ends with 0
# where blocks, lines, outline, colours and counts are the same after all of them.
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
times=1
folder=''

usage() {
  sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
}

while (($# > 0)); do
  case $1 in
    --times) times=${2:?} && shift ;;
    -h | --help) usage && exit 0 ;;
    -*) usage >&2 && exit 2 ;;
    *) folder=$(realpath "$1") ;;
  esac
  shift
done
[[ -n $folder ]] || { usage >&2 && exit 2; }

cd "$project"
exec mvn -q -B -ntp integration-test -Dtest=EditsTest "-Dhoego.edits=$times" "-Dhoego.posts=$folder"
