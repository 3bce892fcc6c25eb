#!/usr/bin/env bash
# Prints the list of the languages that Rouge knows anew, which decides what code Jekyll wraps in
# elements of its own.
#
#   src/it/rouge-languages.sh [FILE]
#
# FILE is the program's own list where none is named. Rouge is installed where it is missing; Debian
# 12 has 3.30.0, which is the measure.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
list=${1:-$here/../main/resources/hoego/markdown/kramdown/rouge-languages.txt}
[[ $list != -* ]] || { sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" && exit 2; }

if ! ruby -e 'require "rouge"' 2>/dev/null; then
  if [[ $(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then
    echo "missing: Rouge - please install: ruby ruby-rouge" >&2
    exit 3
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ruby ruby-rouge >/dev/null
fi
LC_ALL=C.UTF-8 ruby -e '
  require "rouge"
  puts "# The names of languages that Rouge #{Rouge.version} knows, by src/it/rouge-languages.sh."
  puts Rouge::Lexer.all.flat_map { |lexer| [lexer.tag, *lexer.aliases] }.uniq.sort
' >"$list"
echo "$(($(wc -l <"$list") - 1)) names"
