#!/usr/bin/env bash
# Writes Hangul in the packaged program with real input methods and looks at the saved files.
#
#   src/it/hangul.sh [--im ibus|fcitx5] [--only NAME] [--program PATH] [--keep] [--list]
#
# Every situation starts the program on a post of its own, in a display, a message bus and a home
# of its own; keys and clicks are real (XTEST), the input methods too. It ends with 0 where nothing
# was lost, doubled or otherwise not as expected.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$here/../.." && pwd)
# shellcheck source=src/it/lib/situations.sh
source "$here/lib/situations.sh"
# shellcheck source=src/it/lib/robot.sh
source "$here/lib/robot.sh"

program=$project/target/hoego/bin/hoego
methods=(ibus fcitx5)
only=''
keep=''
inside=''

usage() {
  sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
}

while (($# > 0)); do
  case $1 in
    --im) methods=("${2:?}") && shift ;;
    --only) only=${2:?} && shift ;;
    --program) program=$(realpath "${2:?}") && shift ;;
    --keep) keep=yes ;;
    --list) situations && exit 0 ;;
    --inside) inside=${2:?} && shift ;;
    -h | --help) usage && exit 0 ;;
    *) usage >&2 && exit 2 ;;
  esac
  shift
done

# What is needed, as Debian and Ubuntu name it.
packages=(xvfb xdotool xclip x11-utils dbus ibus ibus-hangul ibus-gtk3 libgtk-3-0 libxtst6
  dconf-gsettings-backend libglib2.0-bin fcitx5 fcitx5-hangul fcitx5-frontend-gtk3 fcitx5-modules)

install_packages() {
  local tool missing=''
  for tool in Xvfb xdotool xclip xev dbus-run-session ibus-daemon gsettings fcitx5; do
    command -v "$tool" >/dev/null || missing+=" $tool"
  done
  [[ -e /usr/share/ibus/component/hangul.xml ]] || missing+=' ibus-hangul'
  [[ -e /usr/share/fcitx5/addon/hangul.conf ]] || missing+=' fcitx5-hangul'
  [[ -z $missing ]] && return
  if [[ $(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then
    echo "missing:$missing - please install: ${packages[*]}" >&2
    exit 3
  fi
  echo "installing:$missing"
  # Another installation may be under way.
  local wait=(-o DPkg::Lock::Timeout=300)
  apt-get "${wait[@]}" update -qq || true
  DEBIAN_FRONTEND=noninteractive apt-get "${wait[@]}" install -y -qq "${packages[@]}" >/dev/null
}

# A display, a home and a message bus that nobody else uses; the situations are played inside.
run_method() {
  local method=$1 work display xvfb status=0
  work=$(mktemp -d)
  mkdir -p "$work/config" "$work/cache" "$work/run" "$work/posts"
  chmod 700 "$work/run"
  exec {display_fd}<> <(:)
  Xvfb -displayfd "$display_fd" -screen 0 1280x800x24 -nolisten tcp -noreset 2>"$work/xvfb.log" &
  xvfb=$!
  read -r -t 30 -u "$display_fd" display
  exec {display_fd}>&-
  env -u WAYLAND_DISPLAY DISPLAY=":$display" HOME="$work" XDG_CONFIG_HOME="$work/config" \
    XDG_CACHE_HOME="$work/cache" XDG_RUNTIME_DIR="$work/run" LANG=C.UTF-8 \
    GTK_IM_MODULE="${method%5}" XMODIFIERS="@im=${method%5}" NO_AT_BRIDGE=1 GIO_USE_VFS=local \
    HOEGO_IT_WORK="$work" \
    dbus-run-session -- "$here/hangul.sh" --inside "$method" --program "$program" \
    ${only:+--only "$only"} || status=$?
  kill "$xvfb" 2>/dev/null || true
  wait "$xvfb" 2>/dev/null || true
  if [[ -n $keep ]]; then
    echo "kept: $work"
  else
    # The input method's own servers may still be writing their last.
    rm -rf "$work" 2>/dev/null || { sleep 1 && rm -rf "$work"; } || true
  fi
  return "$status"
}

start_ibus() {
  gsettings set org.freedesktop.ibus.general preload-engines '["hangul"]'
  gsettings set org.freedesktop.ibus.engine.hangul initial-input-mode hangul
  ibus-daemon --panel=disable --emoji-extension=disable 2>"$HOEGO_IT_WORK/ibus.log" &
  method_pid=$!
  wait_for 60 'ibus-hangul' ibus_is_hangul
}

ibus_is_hangul() {
  ibus engine hangul >/dev/null 2>&1
  [[ $(ibus engine 2>/dev/null) == hangul ]]
}

start_fcitx5() {
  mkdir -p "$XDG_CONFIG_HOME/fcitx5"
  printf '%s\n' '[Groups/0]' 'Name=Default' 'Default Layout=us' 'DefaultIM=hangul' \
    '[Groups/0/Items/0]' 'Name=hangul' 'Layout=' '[Groups/0/Items/1]' 'Name=keyboard-us' \
    'Layout=' '[GroupOrder]' '0=Default' >"$XDG_CONFIG_HOME/fcitx5/profile"
  printf '%s\n' '[Behavior]' 'ActiveByDefault=True' 'ShareInputState=All' \
    >"$XDG_CONFIG_HOME/fcitx5/config"
  fcitx5 --disable=wayland,waylandim,notifications,clipboard \
    >"$HOEGO_IT_WORK/fcitx5.log" 2>&1 &
  method_pid=$!
  # To ask it anything sooner would start a second one.
  wait_for 60 'fcitx5 on the bus' fcitx5_is_there
  wait_for 60 'fcitx5-hangul' fcitx5_is_hangul
}

fcitx5_is_there() {
  dbus-send --session --dest=org.freedesktop.DBus --print-reply /org/freedesktop/DBus \
    org.freedesktop.DBus.NameHasOwner string:org.fcitx.Fcitx5 2>/dev/null | grep -q 'boolean true'
}

fcitx5_is_hangul() {
  fcitx5-remote -o >/dev/null 2>&1 && fcitx5-remote -s hangul >/dev/null 2>&1 &&
    [[ $(fcitx5-remote -n 2>/dev/null) == hangul ]]
}

play_all() {
  local name
  "start_$inside"
  trap 'stop_program; kill "$method_pid" 2>/dev/null' EXIT
  for name in $(situations); do
    if [[ -z $only || $name == "$only" ]]; then
      play "$name"
    fi
  done
  report "$inside"
}

if [[ -n $inside ]]; then
  play_all
  exit
fi

install_packages
if [[ ! -x $program ]]; then
  echo "packaging"
  (cd "$project" && mvn -q -B -ntp -DskipTests package)
fi
failed=0
for method in "${methods[@]}"; do
  run_method "$method" || failed=1
done
exit "$failed"
