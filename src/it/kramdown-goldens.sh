#!/usr/bin/env bash
# Prints the golden files of the kramdown tests anew: for each input X.md what kramdown makes of it,
# X.html.
#
#   src/it/kramdown-goldens.sh [FOLDER]
#
# FOLDER is the tests' own where none is named. A folder in it may have a file "options" with
# settings, KEY=VALUE a line. kramdown is installed where it is missing; Debian 12 has 2.4.0, which
# is the measure.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=${1:-$here/../test/resources/hoego/markdown/kramdown}
[[ $folder != -* ]] || { sed -n '2,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" && exit 2; }

packages=(ruby ruby-kramdown ruby-kramdown-parser-gfm ruby-rouge)
if ! ruby -e 'require "kramdown-parser-gfm"; require "rouge"' 2>/dev/null; then
  if [[ $(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then
    echo "missing: kramdown - please install: ${packages[*]}" >&2
    exit 3
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${packages[@]}" >/dev/null
fi
LANG=C.UTF-8 ruby "$here/lib/kramdown-goldens.rb" "$folder"
