# Sourced by mvnw: before `verify` finds the Chromium that the browser tests drive and says where it is in DINGGANG_BROWSER, which
# also switches those tests on. Set it yourself to use another one.

find_browser() {
  for browser in chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    if DINGGANG_BROWSER=$(command -v "$browser" 2>/dev/null); then
      export DINGGANG_BROWSER
      return 0
    fi
  done
  unset DINGGANG_BROWSER
  return 1
}

install_browser() {
  command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ] || return 0
  echo "正在安装浏览器测试所需的 Chromium 和中文字体… Installing Chromium and Chinese fonts for the browser tests…" >&2
  apt-get update -qq >/dev/null 2>&1
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium fonts-noto-cjk >/dev/null 2>&1 || return 0
}

ensure_browser() {
  if [ -n "${DINGGANG_BROWSER:-}" ]; then
    return 0
  fi
  if find_browser; then
    return 0
  fi
  install_browser
  if find_browser; then
    return 0
  fi
  echo "未找到 Chromium，浏览器测试无法运行。请安装 Chromium 和中文字体（Debian：apt-get install chromium fonts-noto-cjk），或将 DINGGANG_BROWSER 指向已有的 Chromium。" >&2
  echo "No Chromium found for the browser tests. Install Chromium and Chinese fonts (Debian: apt-get install chromium fonts-noto-cjk), or point DINGGANG_BROWSER to one." >&2
  return 1
}

# Only a whole check drives a browser; the command line has no screens.
case " $* " in
  *" -Dcli "* | *" -DskipTests "* | *" -DskipITs "*) ;;
  *" verify "*) ensure_browser || exit 1 ;;
esac
