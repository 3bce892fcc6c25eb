#!/usr/bin/env bash
# Opens hostile posts in the packaged program's window, one after the other, and says of each how
# long it took to render, to be shown, and how long the FX thread stood still; then opens them once
# more under strace, and lists every file that was opened outside of the blog, and every connection.
#
#   src/it/hostile.sh [--costly | --all] [--only PATTERN] [--no-trace | --no-times] [--display]
#
# The posts are those of HostilePosts, with --costly a megabyte each of what costs most, with --all
# both; PATTERN is a regular expression for their names, without commas and spaces. Needs no display;
# --display uses the one that $DISPLAY names: JavaFX's Headless platform takes a picture over with a
# call for each pixel, on the FX thread, which is part of every time and of no user's. The table,
# the trace and what the program said stand in target/hostile. It ends with 1 where
#   - a post was rendered in more than 4 s, or not given up within 5 s,
#   - the FX thread let others wait for more than 250 ms, or 1.5 s of a post of 300,000 letters,
#   - anything was thrown,
#   - anything was opened but the blog, the program, its JDK, system libraries, fonts and Hoego's own
#     settings and caches, or a connection was asked for.
# Times mean something on a machine that has nothing else to do.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$here/../.." && pwd)
which=posts
pattern=''
trace=yes
times=yes
glass='-Dglass.platform=Headless'

usage() {
  sed -n '2,21s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
}

while (($# > 0)); do
  case $1 in
    --costly) which=costly ;;
    --all) which=all ;;
    --only) pattern=${2:?} && shift ;;
    --no-trace) trace=no ;;
    --no-times) times=no ;;
    --display) glass='' ;;
    -h | --help) usage && exit 0 ;;
    *) usage >&2 && exit 2 ;;
  esac
  shift
done

packaged=$project/target/hoego
[[ -x $packaged/bin/hoego ]] || { echo "missing: $packaged - please run mvn package" >&2 && exit 3; }
if [[ $trace == yes ]] && ! command -v strace >/dev/null; then
  if [[ $(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then
    echo "missing: strace - please install: strace" >&2
    exit 3
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq strace >/dev/null
fi
jdk=''
for home in "${HOEGO_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [[ -z $jdk && -x $home/bin/javac && -r $home/release ]] &&
    grep -qE '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$home/release"; then
    jdk=$(realpath "$home")
  fi
done
[[ -n $jdk ]] || { echo "missing: a JDK 25 - please set JAVA_HOME" >&2 && exit 3; }

export LC_ALL=C.UTF-8 HOEGO_JAVA_HOME=$jdk HOEGO_AOT=off
work=$(realpath "$(mktemp -d)")
trap 'rm -rf "$work"' EXIT
out=$project/target/hostile
rm -rf "$out"
mkdir -p "$out" "$work/classes" "$work/home" "$work/temp"

# Within the packaged program, and by its own launcher: an agent takes its main class's place.
tests=$project/src/test/java/hoego
"$jdk/bin/javac" -d "$work/classes" -proc:none -encoding UTF-8 \
  --module-path "$packaged/lib/javafx" --add-modules javafx.controls,javafx.web \
  -cp "$packaged/lib/*" "$tests"/ui/{HostileWalk,HostilePosts}.java \
  "$tests"/markdown/HostileFragments.java "$tests"/web/{LocalWeb,PictureServer}.java \
  "$tests"/export/PreviewedPost.java
echo 'Premain-Class: hoego.ui.HostileWalk' >"$work/manifest"
"$jdk/bin/jar" cfm "$work/walk.jar" "$work/manifest" -C "$work/classes" .

# walk NAME [COMMAND...]: what it prints to NAME.tsv and NAME.err.
walk() {
  local name=$1
  shift
  mkdir -p "$work/$name"
  HOME=$work/home HOEGO_CONFIG_DIR=$work/config XDG_CACHE_HOME=$work/home/.cache \
    HOEGO_JAVA_OPTS="-Djava.io.tmpdir=$work/temp -Duser.home=$work/home $glass -Dprism.order=sw
      -javaagent:$work/walk.jar=$work/$name,$which,$pattern" \
    "$@" "$packaged/bin/hoego" >"$out/$name.tsv" 2>"$out/$name.err" </dev/null ||
    echo "the program ended early" >>"$out/$name.err"
}

broken=0
said=()
if [[ $times == yes ]]; then
  walk timed
  awk -F '\t' '
    BEGIN { printf "%-26s %8s %9s %8s %8s  %s\n", "post", "letters", "render ms", "shown ms", "stall ms", "" }
    {
      why = ""
      if ($4 == "rendered" ? $3 > 4000 : $3 > 5000) why = why " TOO LONG"
      if ($6 > ($2 >= 300000 ? 1500 : 250)) why = why " STALLED: " $7
      if (why != "") bad++
      printf "%-26s %8d %9d %8d %8d  %s%s\n", $1, $2, $3, $5, $6, $4 == "rendered" ? "" : "given up", why
      if ($3 > slowest) slowest = $3
      if ($6 > longest) longest = $6
      if ($4 != "rendered") given++
    }
    END {
      printf "%d posts, %d of them given up: rendered in at most %d ms, the FX thread stood still for at most %d ms, %d past a limit\n",
        NR, given, slowest, longest, bad
      exit NR == 0 || bad > 0
    }' "$out/timed.tsv" || broken=1
  said+=("$out/timed.err")
fi

if [[ $trace == yes ]]; then
  mkdir "$work/calls"
  walk traced strace --seccomp-bpf -f -ff -ttt -y -s 4096 -o "$work/calls/t" \
    -e trace=open,openat,creat,connect
  said+=("$out/traced.err")
  # One file for each thread: by time, and only while hostile posts were open.
  sort -s -n -k1,1 "$work"/calls/t.* |
    awk -v begin="$work/traced/mark-" '
      index($0, begin) { marked = 1; at = $0; sub(/.*\/mark-/, "", at); sub(/[">].*/, "", at); next }
      marked && / \+\+\+ / { next }
      marked { sub(/^[0-9.]+ /, ""); print at "\t" $0 }' >"$out/calls.txt"
  # What was opened, links followed; what could not be opened, as it was asked for.
  awk -F '\t' -v blog="$work/traced/site" '
    $2 ~ /^(open|openat|creat)\(/ {
      path = $2
      if (match($2, / = [0-9]+<.*>$/)) { path = substr($2, RSTART); sub(/^ = [0-9]+</, "", path); sub(/>$/, "", path) }
      else { sub(/^[a-z]+\((AT_FDCWD<[^>]*>, )?"/, "", path); sub(/".*/, "", path) }
      if (path == blog || index(path, blog "/") == 1) next
      print path "\t" $1
    }' "$out/calls.txt" |
    grep -vE "^($work/(home|config|temp|walk\.jar)|$packaged|$jdk)(/|	)" |
    grep -vE '^(/usr)?/(lib|lib64)/|^/usr/share/(fonts|fontconfig|locale|zoneinfo|icons|mime)(/|	)|^/usr/local/share/fonts|^/var/cache/fontconfig|^/etc/(fonts|ld\.so|localtime|timezone|nsswitch|passwd|java|mtab)' |
    grep -vE '^/(proc/(self|[0-9]+|meminfo|cpuinfo|stat|mounts|cgroups|filesystems|sys)|sys/(fs/cgroup|devices|kernel|class|bus)|dev/(null|u?random|tty))(/|	)?' |
    grep -vE '^/usr/share/poppler/cMap(/|	)|^/etc/locale\.alias	' |
    grep -vE "^($project|/tmp/hsperfdata_[^	]*|/tmp/\.java_pid[^	]*|/tmp/(\+JXF|imageio)[0-9]+\.tmp)	" |
    sort | awk -F '\t' '{ n[$1]++; first[$1] = $2 } END { for (p in n) printf "opened %s (%d times; in %s)\n", p, n[p], first[p] }' \
    >"$out/outside.txt" || true
  awk -F '\t' '$2 ~ /^connect\(/ && $2 !~ /sun_path="\/(var\/)?run\/nscd\/socket"/ { print "connection in " $1 ": " $2 }' "$out/calls.txt" |
    sort | uniq -c >"$out/connections.txt"
  cat "$out/outside.txt" "$out/connections.txt"
  canary=$(grep -c "$work/traced/outside" "$out/outside.txt" || true)
  printf '%d posts under strace: %d calls, %d places opened that are not to be (%d of them the canaries beside the blog), %d connections\n' \
    "$(wc -l <"$out/traced.tsv")" "$(wc -l <"$out/calls.txt")" "$(wc -l <"$out/outside.txt")" "$canary" \
    "$(wc -l <"$out/connections.txt")"
  # A trace without the posts themselves would show nothing.
  if [[ -s $out/outside.txt || -s $out/connections.txt ]] || ! grep -q "$work/traced/site/_posts/" "$out/calls.txt"; then
    broken=1
  fi
fi

thrown=$(grep -hE 'UNCAUGHT|Exception|Error\b|ended early' "${said[@]}" | wc -l || true)
grep -hE 'UNCAUGHT|Exception|Error\b|ended early|^== ' "${said[@]}" | grep -B1 -vE '^== ' | head -40 || true
printf '%d exceptions\n' "$thrown"
((thrown == 0)) || broken=1
exit "$broken"
