#!/usr/bin/env bash
# Measures how long a folder's posts take to render, beside kramdown and Jekyll in the same run.
#
#   src/bench/rendering.sh [--program PATH] [--rounds N] [--no-jekyll] [FOLDER]
#
# FOLDER is sample-posts where none is named; every folder in it that holds _posts is a site to
# Jekyll. Bodies are rendered without layouts, by one thread: by Hoego, by kramdown without and with
# rouge, and by Jekyll beside `hoego export --body`; sites are also built whole by `jekyll build`, as
# safe copies without plug-ins and themes, those that it can build, and all posts at last as one large
# site. Every command is a process of its own; hoego has the cache that its first export leaves behind,
# which is made beforehand. Ruby and Jekyll are installed where they are missing; Debian 12 has
# kramdown 2.4.0 and Jekyll 4.3.1.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$here/../.." && pwd)
program=$project/target/hoego/bin/hoego
rounds=5
jekyll=yes
folder=$project/sample-posts

usage() {
  sed -n '2,13s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
}

while (($# > 0)); do
  case $1 in
    --program) program=$(realpath "${2:?}") && shift ;;
    --rounds) rounds=${2:?} && shift ;;
    --no-jekyll) jekyll=no ;;
    -h | --help) usage && exit 0 ;;
    -*) usage >&2 && exit 2 ;;
    *) folder=$(realpath "$1") ;;
  esac
  shift
done

packages=(jekyll ruby-kramdown-parser-gfm ruby-rouge)
if ! command -v jekyll >/dev/null || ! ruby -e 'require "kramdown-parser-gfm"' 2>/dev/null; then
  if [[ $(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then
    echo "missing: jekyll - please install: ${packages[*]}" >&2
    exit 3
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${packages[@]}" >/dev/null
fi
jdk=''
for place in "${HOEGO_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/*; do
  if [[ -z $jdk && -x $place/bin/javac ]] &&
    grep -qsE '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$place/release"; then
    jdk=$place
  fi
done
[[ -n $jdk ]] || { echo 'missing: a JDK 25 - please set JAVA_HOME' >&2 && exit 3; }
if [[ ! -x $program ]]; then
  echo "missing: $program - please run mvn package" >&2
  exit 3
fi
lib=$(cd "$(dirname "$program")/../lib" && pwd)

export LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$jdk/bin/javac" -d "$work/classes" -proc:none -encoding UTF-8 -cp "$lib/*" \
  "$here"/java/hoego/bench/{RenderingBench,Times}.java

# What a renderer prints for one round in a process of its own: the median of as many as are asked
# for, each figure by itself.
cold() {
  local i
  for ((i = 0; i < rounds; i++)); do
    "$1" 1
  done | awk -v rounds="$rounds" '
    { for (f = 1; f <= NF; f++) all[f, NR] = $f; fields = NF }
    END {
      for (f = 1; f <= fields; f++) {
        for (i = 1; i <= NR; i++) for (j = i + 1; j <= NR; j++)
          if (all[f, j] + 0 < all[f, i] + 0) { t = all[f, i]; all[f, i] = all[f, j]; all[f, j] = t }
        printf "%s%s", all[f, int((NR + 1) / 2)], f < fields ? " " : "\n"
      }
    }'
}
hoego() { "$jdk/bin/java" -cp "$work/classes:$lib/*" hoego.bench.RenderingBench "$(date +%s%N)" "$1" "$folder"; }
plain() { ruby "$here/lib/rendering.rb" "$(date +%s%N)" "$1" "$folder" none; }
rouge() { ruby "$here/lib/rendering.rb" "$(date +%s%N)" "$1" "$folder" rouge; }

printf '%-20s %6s %8s | %10s %10s %10s | %9s %9s %9s\n' '' posts MB 'to first' 'first ms' 'all ms' \
  'median ms' 'p99 ms' 'MB/s'
declare -A all median
for renderer in hoego plain rouge; do
  # The processes' own start counts in a round of one; the last of more rounds is warm.
  read -r posts bytes start first total _ _ < <(cold "$renderer")
  read -r _ _ _ _ warm middle most < <("$renderer" "$rounds")
  all[$renderer]=$total
  median[$renderer]=$middle
  case $renderer in
    hoego) name='Hoego' ;;
    plain) name='kramdown' ;;
    *) name='kramdown and rouge' ;;
  esac
  awk -v n="$name" -v p="$posts" -v b="$bytes" -v s="$start" -v f="$first" -v t="$total" \
    -v m="$middle" -v q="$most" -v w="$warm" 'BEGIN {
      printf "%-20s %6d %8.2f | %10.1f %10.1f %10.0f | %9.3f %9.2f %9.2f\n",
        n, p, b / 1e6, s, f, t, m, q, b / 1e3 / w }'
done
awk -v h="${all[hoego]}" -v p="${all[plain]}" -v r="${all[rouge]}" -v hm="${median[hoego]}" \
  -v pm="${median[plain]}" -v rm="${median[rouge]}" 'BEGIN {
    printf "kramdown takes %.1f times as long as Hoego for all posts cold, %.1f times for the median post warm;", p / h, pm / hm
    printf " with rouge %.1f and %.1f times\n", r / h, rm / hm }'

[[ $jekyll == yes ]] || exit 0
millis() {
  local from
  from=$(date +%s%N)
  "$@" >/dev/null 2>>"$work/log" || true
  echo $((($(date +%s%N) - from) / 1000000))
}
export XDG_CACHE_HOME=$work/cache
HOEGO_AOT=make "$program" export
# Builds a copy of the site $1 as $work/built and sets build to the time it takes, in ms; fails where
# Jekyll does.
build() {
  local settings=$work/build.yml from
  rm -rf "$work/site" "$work/built"
  cp -r "$1" "$work/site"
  if [[ -f $work/site/_config.yml ]]; then settings=$work/site/_config.yml,$work/build.yml; fi
  from=$(date +%s%N)
  (cd "$work/site" && BUNDLE_GEMFILE='' JEKYLL_NO_BUNDLER_REQUIRE=true jekyll build --safe --quiet \
    --disable-disk-cache --config "$settings" -s "$work/site" -d "$work/built") >/dev/null 2>>"$work/log" || return
  build=$((($(date +%s%N) - from) / 1000000))
}
posts_of() { find "$1" \( -name '*.md' -o -name '*.markdown' \) -path '*/_posts/*' | wc -l; }
jekyll_millis=0
hoego_millis=0
build_millis=0
body_millis=0
built=0
sites=0
built_sites=0
printf 'theme: null\nplugins: []\nfuture: true\nunpublished: true\nshow_drafts: true\n' >"$work/build.yml"
while read -r site; do
  site=$(dirname "$site")
  jekyll_millis=$((jekyll_millis + $(millis ruby "$here/../it/lib/jekyll-bodies.rb" "$site" "$work/jekyll")))
  body=$(HOEGO_CONFIG_DIR=$work/config millis "$program" export "$site" -o "$work/hoego" --body)
  hoego_millis=$((hoego_millis + body))
  rm -rf "$work/jekyll" "$work/hoego"
  sites=$((sites + 1))
  if build "$site"; then
    build_millis=$((build_millis + build))
    body_millis=$((body_millis + body))
    built=$((built + $(posts_of "$site")))
    built_sites=$((built_sites + 1))
  fi
  mkdir -p "$work/large/site-$sites"
  cp -r "$site/_posts" "$work/large/site-$sites/"
done < <(find "$folder" -name _posts -type d | sort)
awk -v j="$jekyll_millis" -v h="$hoego_millis" 'BEGIN {
  if (h > 0) printf "Jekyll, Liquid and files included: %.1f s; hoego export --body: %.1f s; %.1f times\n",
    j / 1000, h / 1000, j / h }'
awk -v j="$build_millis" -v h="$body_millis" -v n="$built" -v b="$built_sites" -v s="$sites" 'BEGIN {
  if (n > 0 && h > 0) printf "jekyll build, %d of %d sites, %d posts: %.1f ms a post; hoego export --body: %.1f ms a post; %.1f times\n",
    b, s, n, j / n, h / n, j / h }'

# What fails for a site that Jekyll can't build would fail for the large one.
((built_sites == sites)) || exit 0
build "$work/large" || exit 0
body=$(HOEGO_CONFIG_DIR=$work/config millis "$program" export "$work/large" -o "$work/hoego" --body)
awk -v j="$build" -v h="$body" -v n="$(posts_of "$work/large")" 'BEGIN {
  printf "as one site of %d posts: %.1f ms a post; hoego export --body: %.1f ms a post; %.1f times\n",
    n, j / n, h / n, j / h }'
