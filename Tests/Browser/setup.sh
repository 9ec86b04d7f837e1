#!/usr/bin/env bash
# Prepares .build-browser, the virtual environment of the browser tests. Quick when nothing has changed.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
environment=$(cd "$here/../.." && pwd)/.build-browser

need() {
  command -v "$1" >/dev/null && return
  echo "The browser tests need $1, which is not installed. Install Debian's package: apt-get install $2" >&2
  exit 1
}
need chromium chromium
need chromedriver chromium-driver
need java default-jre-headless
need pdfinfo poppler-utils
need pdftoppm poppler-utils
need python3 python3

# The stamp is written last, so an environment that was half made is made again.
stamp=$(python3 --version; sha256sum <"$here/requirements.txt")
[ "$(cat "$environment/stamp" 2>/dev/null)" = "$stamp" ] && exit 0

echo "Preparing the browser tests in .build-browser"
rm -rf "$environment"
if ! made=$(python3 -m venv "$environment" 2>&1); then
  echo "$made" >&2
  echo "Python cannot make a virtual environment. Install Debian's package: apt-get install python3-venv" >&2
  exit 1
fi
"$environment/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes \
  --requirement "$here/requirements.txt"
echo "$stamp" >"$environment/stamp"
