#!/usr/bin/env bash
# Prepares .build-attachments, the virtual environment of the measurement. Quick when nothing has changed.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
environment=$(cd "$here/../.." && pwd)/.build-attachments

# The stamp is written last, so an environment that was half made is made again.
stamp=$(python3 --version; sha256sum <"$here/requirements.txt")
[ "$(cat "$environment/stamp" 2>/dev/null)" = "$stamp" ] && exit 0

echo "Preparing the measurement in .build-attachments"
rm -rf "$environment"
python3 -m venv "$environment"
"$environment/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
echo "$stamp" >"$environment/stamp"
