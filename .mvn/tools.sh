# Sourced by mvnw and dinggang: sets JAVA_HOME to a JDK that is new enough, or says what to install and stops.
# It only reads the `release` file that every JDK carries; starting each JVM to ask would take seconds.

oldest_java=21

# java_version DIRECTORY: sets java_major to the feature version of the JDK there, to 0 where there is none.
java_version() {
  java_major=0
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS='=' read -r release_key release_value; do
    if [ "$release_key" = JAVA_VERSION ]; then
      release_value=${release_value#\"}
      release_value=${release_value%%[!0-9]*}
      java_major=${release_value:-0}
    fi
  done <"$1/release"
}

find_java() {
  if [ -n "${JAVA_HOME:-}" ]; then
    java_version "$JAVA_HOME"
    [ "$java_major" -lt "$oldest_java" ] || return 0
  fi
  java_home=$(command -v javac) && java_home=$(readlink -f "$java_home" 2>/dev/null) || java_home=
  java_home=${java_home%/bin/javac}
  if [ -n "$java_home" ]; then
    java_version "$java_home"
    if [ "$java_major" -ge "$oldest_java" ]; then
      JAVA_HOME=$java_home
      return 0
    fi
  fi
  newest_major=0
  for java_home in /usr/lib/jvm/* /usr/java/* /usr/local/lib/jvm/* /opt/* /opt/*/* \
    "${HOME:-}"/.jdks/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.local/share/mise/installs/java/* \
    "${HOME:-}"/.asdf/installs/java/* "${HOME:-}"/.gradle/jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    java_version "$java_home"
    if [ "$java_major" -ge "$oldest_java" ] && [ "$java_major" -gt "$newest_major" ]; then
      newest_major=$java_major
      JAVA_HOME=$java_home
    fi
  done
  java_major=$newest_major
  [ "$java_major" -ge "$oldest_java" ]
}

if find_java; then
  export JAVA_HOME
else
  echo "未找到 JDK $oldest_java 或更高版本。请安装 JDK 25 (如 https://adoptium.net)，或将 JAVA_HOME 指向已有的 JDK。" >&2
  echo "No JDK $oldest_java or later found. Install JDK 25 (for instance from https://adoptium.net) or point JAVA_HOME to one." >&2
  exit 1
fi

# Without a locale Java cannot even open a file whose name is Chinese.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
  C | POSIX)
    LC_ALL=C.UTF-8
    export LC_ALL
    ;;
esac
