# shellcheck shell=bash
# Starts the program on a post, works it with real keys and clicks, and judges the saved file.

played=0
lost=0
doubled=0
other=0
window=''
program_pid=''
post=''
folder=''

# wait_for SECONDS WHAT COMMAND...: until the command succeeds.
wait_for() {
  local end=$((SECONDS + $1)) what=$2
  shift 2
  until "$@"; do
    if ((SECONDS > end)); then
      echo "not in time: $what" >&2
      return 1
    fi
    sleep 0.05
  done
}

head_of_post=$'---\ntitle: 시험\n---\n\n'

# open_post BODY: starts the program on a fresh post with this body, the caret at its end.
open_post() {
  folder=$HOEGO_IT_WORK/posts/$current
  post=$folder/2024-12-31-시험.md
  mkdir -p "$folder"
  printf '%s%s' "$head_of_post" "$1" >"$post"
  HOEGO_CONFIG_DIR=$folder/.config "$program" --lang ko "$post" >"$folder/.log" 2>&1 &
  program_pid=$!
  wait_for 60 'the window' find_window
  xdotool windowfocus --sync "$window"
  wait_for 40 'the program at rest' at_rest
  wait_for 30 'the input method in the window' warm
  press F6
  press ctrl+End
}

# at_rest: it has used less than a tenth of a processor for a moment, and waits for none.
at_rest() {
  local before after
  ! starved && before=$(ticks) && sleep 0.3 && after=$(ticks) && ((after - before <= 3)) && ! starved
}

# starved: a thread of it wants a processor, of which a busy machine has none to give.
starved() {
  local pid
  for pid in "$program_pid" $(pgrep -P "$program_pid"); do
    cat "/proc/$pid/task/"*/stat 2>/dev/null | grep -q ') R ' && return
  done
  return 1
}

# rest: until it has done what it was told.
rest() {
  wait_for 60 'the program at rest' at_rest || true
}

# ticks: hundredths of a second of work so far, of the launcher and what it has started.
ticks() {
  local pid sum=0 stat
  for pid in "$program_pid" $(pgrep -P "$program_pid"); do
    stat=$(cat "/proc/$pid/stat" 2>/dev/null) || continue
    # shellcheck disable=SC2086
    set -- ${stat##*) }
    sum=$((sum + ${12} + ${13}))
  done
  echo "$sum"
}

# warm: the input method answers a window's first keys late; the search field may swallow those.
warm() {
  local text
  xdotool key ctrl+shift+f
  xdotool type --delay 45 -- 'rk '
  text=$(field_text)
  xdotool key ctrl+a BackSpace
  pause
  [[ $text == '가 ' ]] && return
  # Some situations leave the input method writing Latin.
  [[ $text == 'rk ' ]] && press Hangul
  return 1
}

find_window() {
  window=$(xdotool search --onlyvisible --name '시험' 2>/dev/null | head -1) && [[ -n $window ]]
}

stop_program() {
  if [[ -n $program_pid ]]; then
    # The launcher may have started Java as its child.
    pkill -P "$program_pid" 2>/dev/null || true
    kill "$program_pid" 2>/dev/null || true
    wait "$program_pid" 2>/dev/null || true
    program_pid=''
  fi
}

# Long enough for the input method's answer, which nothing outside can see.
pause() {
  sleep "${1:-0.25}"
}

# type_keys KEYS: as on a Hangul keyboard of two sets.
type_keys() {
  xdotool type --delay "${2:-45}" -- "$1"
  pause
}

press() {
  xdotool key --delay 60 "$@"
  pause
}

# click X Y: in the window.
click() {
  xdotool mousemove --window "$window" "$1" "$2" click "${3:-1}"
  pause 0.4
  rest
}

body() {
  local text
  text=$(cat "$post" && printf x)
  text=${text%x}
  printf '%s' "${text#"$head_of_post"}"
}

saved_as() {
  [[ $(body) == "$1" ]]
}

# expect TEXT: saves and looks for it as the post's body.
expect() {
  # On a busy machine keys wait to be dealt with.
  rest
  press ctrl+s
  wait_for 30 'the save' saved_as "$1" 2>/dev/null || true
  judge "$1" "$(body)"
}

# judge EXPECTED FOUND: a situation fails once, by its first difference.
judge() {
  local expected=$1 found=$2
  [[ -n $verdict || $expected == "$found" ]] && return
  if ((${#found} < ${#expected})); then
    verdict=LOST
  elif ((${#found} > ${#expected})); then
    verdict=DOUBLED
  else
    verdict=WRONG
  fi
  detail="expected '${expected//$'\n'/⏎}', found '${found//$'\n'/⏎}'"
}

# clip TEXT: onto the clipboard. xclip stays as its owner.
clip() {
  printf '%s' "$1" | xclip -selection clipboard -i >/dev/null 2>&1
  wait_for 10 'the clipboard' clipped "$1"
}

clipped() {
  [[ $(xclip -selection clipboard -o 2>/dev/null) == "$1" ]]
}

# field_text: what the field with the keyboard holds.
field_text() {
  clip '<empty>'
  press ctrl+a
  press ctrl+c
  pause 0.3
  rest
  xclip -selection clipboard -o 2>/dev/null || true
}

# play NAME: one situation.
play() {
  current=$1
  verdict=''
  detail=''
  "situation_${1//-/_}" || {
    verdict=${verdict:-STUCK}
    detail=${detail:-"see $folder/.log"}
  }
  if [[ -n $program_pid ]] && ! kill -0 "$program_pid" 2>/dev/null && [[ $current != *-quit ]]; then
    verdict=CRASHED
    detail=$(tail -n 3 "$folder/.log" | tr '\n' ' ')
  fi
  if [[ -n $verdict ]]; then
    import -window root "$HOEGO_IT_WORK/$current.png" 2>/dev/null || true
  fi
  stop_program
  played=$((played + 1))
  case $verdict in
    '') ;;
    LOST) lost=$((lost + 1)) ;;
    DOUBLED) doubled=$((doubled + 1)) ;;
    *) other=$((other + 1)) ;;
  esac
  printf '%-8s %-28s %s\n' "${verdict:-ok}" "$current" "$detail"
}

report() {
  printf '%s: %d situations, %d lost, %d doubled, %d otherwise wrong\n' \
    "$1" "$played" "$lost" "$doubled" "$other"
  ((lost + doubled + other == 0 && played > 0))
}
