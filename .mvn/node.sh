# Sourced by mvnw: puts a Node.js that the build of the screens can use first on PATH. Nothing is done where there is none at
# all (Vaadin then fetches its own) or where the one on PATH will do; another version gets the right one beside it, from npm.

node_major=24

ensure_node() {
  local_node=$(cd -- "$(dirname -- "$0")" && pwd -P)/.node
  if [ -x "$local_node/bin/node" ]; then
    PATH=$local_node/bin:$PATH
    export PATH
    return 0
  fi
  command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 || return 0
  case $(node --version 2>/dev/null) in
    v$node_major.*) return 0 ;;
  esac
  echo "正在安装 Node.js $node_major（仅用于本项目）… Installing Node.js $node_major for this project…" >&2
  if npm install --global --silent --prefix "$local_node" "node@$node_major" npm@11 >/dev/null 2>&1; then
    PATH=$local_node/bin:$PATH
    export PATH
  else
    rm -rf -- "$local_node"
    echo "未能安装 Node.js $node_major；请自行安装后重试。Node.js $node_major could not be installed; install it and try again." >&2
    return 1
  fi
}

# The command line is built without screens.
case " $* " in
  *" -Dcli "*) ;;
  *) ensure_node ;;
esac
