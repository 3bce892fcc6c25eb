# What the benchmarks share; to be sourced.

# Sets jdk to a JDK 25 or newer, where the launcher finds one too.
find_jdk() {
  local place
  for place in "${HOEGO_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/*; do
    if [[ -x $place/bin/javac ]] &&
      grep -qsE '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$place/release"; then
      jdk=$place
      return
    fi
  done
  echo 'no JDK 25' >&2
  exit 4
}
