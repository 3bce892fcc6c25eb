# shellcheck shell=bash
# The situations: what is typed and done, and what the post must hold then.
#
# Keys are those of the two-set layout: gksrmf is 한글, ghlrh is 회고, dhsmf is 오늘, rk is 가.

situations() {
  declare -F | sed -n 's/^declare -f situation_//p' | tr _ -
}

# Where to click; ClickedPlacesTest knows whether that is still so.
first_menu=(30 19)
search_field=(120 150)
save_button=(148 57)
other_post=(120 268)
text_above=(420 300)

situation_01_plain() {
  open_post ''
  type_keys gksrmf
  expect 한글
}

situation_02_sentence() {
  open_post ''
  type_keys 'dhsmfdms ghlrhfmf Tmsek. '
  expect '오늘은 회고를 쓴다. '
}

situation_03_final_moves_on() {
  open_post ''
  type_keys ekfrl
  expect 달기
}

situation_04_backspace_by_jamo() {
  open_post ''
  type_keys gks
  press BackSpace
  type_keys r
  expect 학
}

situation_05_backspace_after_commit() {
  open_post ''
  type_keys 'gks '
  press BackSpace BackSpace
  type_keys rk
  expect 가
}

situation_06_enter() {
  open_post ''
  type_keys gksrmf
  press Return
  type_keys rk
  expect $'한글\n가'
}

situation_07_left() {
  open_post ''
  type_keys gksrmf
  press Left
  type_keys rk
  expect 한가글
}

situation_08_home_and_end() {
  open_post ''
  type_keys gksrmf
  press Home
  type_keys rk
  press End
  type_keys sk
  expect 가한글나
}

situation_09_up_and_down() {
  open_post $'나무\n'
  type_keys gks
  press Up
  press Home
  type_keys rk
  press Down
  press End
  type_keys sk
  expect $'가나무\n한나'
}

situation_10_click_in_the_text() {
  open_post $'나무\n\n'
  type_keys gksrmf
  click "${text_above[@]}"
  press ctrl+End
  type_keys rk
  expect $'나무\n\n한글가'
}

situation_11_click_into_the_search() {
  open_post ''
  type_keys gksrmf
  click "${search_field[@]}"
  pause 0.6
  judge '<empty>' "$(field_text)"
  expect 한글
}

situation_12_from_the_search_into_the_text() {
  open_post 나무
  click "${search_field[@]}"
  type_keys ghlrh
  click "${text_above[@]}"
  pause 0.6
  expect 나무
  press ctrl+shift+f
  judge 회고 "$(field_text)"
}

situation_13_click_on_save() {
  open_post ''
  type_keys gksrmf
  click "${save_button[@]}"
  wait_for 30 'the save' saved_as 한글 || true
  judge 한글 "$(body)"
  type_keys rk
  expect 한글가
}

situation_14_save_and_go_on() {
  open_post ''
  type_keys gksrmf
  press ctrl+s
  type_keys rk
  press ctrl+s
  type_keys sk
  expect 한글가나
}

situation_15_undo_by_word() {
  open_post ''
  type_keys 'dhsmf ghlrh '
  press ctrl+z
  expect '오늘 '
  press ctrl+z
  expect ''
}

situation_16_undo_while_composing() {
  open_post ''
  type_keys 'dhsmf ghl'
  press ctrl+z
  expect '오늘 '
}

situation_17_redo() {
  open_post ''
  type_keys 'dhsmf ghlrh'
  press ctrl+z
  press ctrl+shift+z
  expect '오늘 회고'
}

situation_18_over_a_selection() {
  open_post 나무
  press shift+Home
  type_keys gksrmf
  expect 한글
  press ctrl+z
  expect 나무
}

situation_19_over_everything() {
  open_post 나무
  press ctrl+a
  type_keys gksrmf
  press ctrl+s
  pause 0.6
  rest
  judge 한글 "$(cat "$post")"
}

situation_20_cut_and_copy() {
  open_post ''
  type_keys gks
  press ctrl+c
  type_keys rmf
  press ctrl+x
  type_keys rk
  expect 한글가
}

situation_21_paste() {
  open_post ''
  clip abc
  type_keys gksrmf
  press ctrl+v
  rest
  type_keys rk
  expect 한글abc가
}

situation_22_another_post() {
  open_post ''
  printf '%s%s' "${head_of_post/시험/다른 글}" 다른 >"$folder/2024-12-30-b.md"
  pause 1.5
  rest
  type_keys gksrmf
  click "${other_post[@]}"
  pause 0.6
  press Return
  wait_for 30 'the save' saved_as 한글 || true
  judge 한글 "$(body)"
  judge "${head_of_post/시험/다른 글}다른" "$(cat "$folder/2024-12-30-b.md")"
}

situation_23_new_post_dialog() {
  open_post ''
  press ctrl+n
  pause 0.8
  rest
  type_keys ghlrh
  press Return
  pause 1.5
  rest
  judge 1 "$(grep -l '^title: 회고$' "$folder"/*.md | wc -l)"
}

situation_24_dialog_while_composing() {
  open_post ''
  type_keys gksrmf
  press ctrl+n
  pause 0.6
  rest
  # There is writing that is not saved: the first question is whether to.
  press Return
  pause 1
  rest
  press Escape
  pause 0.5
  expect 한글
}

situation_25_before_a_word() {
  open_post 나무
  press Home
  type_keys gksrmf
  expect 한글나무
}

situation_26_within_a_word() {
  open_post 나무
  press Left
  type_keys gksrmf
  expect 나한글무
}

situation_27_within_markup() {
  open_post '****'
  press Home Right Right
  type_keys gksrmf
  expect '**한글**'
}

situation_28_beside_emoji() {
  open_post '😀'
  type_keys gks
  press Home
  type_keys rk
  expect '가😀한'
}

situation_29_to_latin_and_back() {
  open_post ''
  type_keys gks
  press Hangul
  type_keys abc
  press Hangul
  type_keys rk
  expect 한abc가
}

situation_30_fast() {
  local i keys='' text=''
  open_post ''
  for i in 1 2 3 4 5; do
    keys+='dhsmfdms skfTlrk ckadmfh whgdkTek. '
    text+='오늘은 날씨가 참으로 좋았다. '
  done
  type_keys "$keys" 8
  pause 1
  expect "$text"
}

situation_31_slow_beside_the_preview() {
  open_post $'# 제목\n\n'
  local word
  for word in 'dhsmfdms ' 'ghlrhfmf ' 'Tmsek.'; do
    type_keys "$word" 120
    pause 0.7
    rest
  done
  expect $'# 제목\n\n오늘은 회고를 쓴다.'
}

situation_32_another_window() {
  open_post ''
  xev >/dev/null 2>&1 &
  local xev_pid=$! xev_window
  type_keys gksrmf
  xev_window=$(xdotool search --sync --onlyvisible --name 'Event Tester' | head -1)
  xdotool windowfocus --sync "$xev_window"
  pause 0.5
  kill "$xev_pid"
  wait "$xev_pid" 2>/dev/null || true
  xdotool windowfocus --sync "$window"
  pause 0.5
  type_keys rk
  expect 한글가
}

situation_33_escape() {
  open_post ''
  type_keys gks
  press Escape
  # What follows may be Latin: ibus-hangul leaves Hangul at Escape.
  expect 한
}

situation_34_theme() {
  open_post ''
  type_keys gksrmf
  press ctrl+shift+l
  type_keys rk
  expect 한글가
}

situation_35_view() {
  open_post ''
  type_keys gksrmf
  press ctrl+1
  type_keys rk
  press ctrl+2
  type_keys sk
  expect 한글가나
}

situation_36_delete() {
  open_post 나무
  press Home
  type_keys gks
  press Delete
  type_keys rk
  expect 한가무
}

situation_37_hanja_and_back() {
  open_post ''
  type_keys gks
  press Hangul_Hanja
  pause 0.4
  press Escape
  expect 한
}

situation_38_menu() {
  open_post ''
  type_keys gksrmf
  click "${first_menu[@]}"
  pause 0.3
  # A click beside it closes the menu, the next is the text's again.
  click "${text_above[@]}"
  click "${text_above[@]}"
  press ctrl+End
  type_keys rk
  expect 한글가
}

situation_39_changed_outside() {
  open_post 나무
  type_keys gks
  printf '%s%s' "$head_of_post" 숲 >"$post"
  pause 2
  rest
  # What was being written is still there, and nothing was written over what others wrote.
  judge 숲 "$(body)"
  press ctrl+a
  press ctrl+c
  pause 0.3
  judge "${head_of_post}나무한" "$(xclip -selection clipboard -o)"
}

situation_40_quit() {
  open_post ''
  type_keys gksrmf
  press ctrl+q
  pause 0.8
  rest
  press Return
  wait_for 30 'the save' saved_as 한글 || true
  judge 한글 "$(body)"
}
