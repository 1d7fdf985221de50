#!/bin/sh
# Makes .venv with uv in it. Debian keeps venv in a package of its own: install it where that is missing and we may.
set -eu
python=$1

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "error: $python is too old. Install Python 3.11 or newer, or run make PYTHON=python3.11" >&2
    exit 1
}
if ! "$python" -c 'import ensurepip' 2>/dev/null; then
    . "$(dirname "$0")/root.sh"
    as_root apt-get update -qq && as_root apt-get install -y -qq python3-venv || {
        echo "error: Python's venv is missing. Run: apt-get install python3-venv" >&2
        exit 1
    }
fi
"$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check uv
