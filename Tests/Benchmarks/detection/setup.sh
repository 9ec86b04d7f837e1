#!/usr/bin/env bash
# Prepares .build-detection, the virtual environment of the measurement. Quick when nothing has changed. Where Presidio
# cannot be installed, the environment is left without it, and measure.py says so in what it prints.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
environment=$(cd "$here/../../.." && pwd)/.build-detection

# The stamp is written last, so an environment that was half made is made again.
stamp=$(python3 --version; sha256sum <"$here/requirements.txt")
[ "$(cat "$environment/stamp" 2>/dev/null)" = "$stamp" ] && exit 0

echo "Preparing the measurement in .build-detection"
rm -rf "$environment"
if ! made=$(python3 -m venv "$environment" 2>&1); then
  echo "$made" >&2
  echo "Python cannot make a virtual environment. Install Debian's package: apt-get install python3-venv" >&2
  exit 1
fi
if "$environment/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps \
  --requirement "$here/requirements.txt"; then
  echo "$stamp" >"$environment/stamp"
else
  echo "Presidio could not be installed; Candour is measured without anything beside it." >&2
fi
