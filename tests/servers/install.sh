#!/bin/sh
# Installs the servers that the tests run against. What can't be installed is said, and its tests are skipped.
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/servers/root.sh

missing=""
command -v dovecot >/dev/null 2>&1 || [ -x /usr/sbin/dovecot ] || missing="$missing dovecot-imapd"
command -v npm >/dev/null 2>&1 || missing="$missing npm"
command -v zsh >/dev/null 2>&1 || missing="$missing zsh"
command -v fish >/dev/null 2>&1 || missing="$missing fish"
command -v chromedriver >/dev/null 2>&1 || missing="$missing chromium chromium-driver"

if [ -n "$missing" ]; then
    echo "Installing$missing"
    # Debian starts an installed server at once: keep it from that, the tests start their own.
    # shellcheck disable=SC2086
    if ! { as_root apt-get update -qq && as_root env RUNLEVEL=1 apt-get install -y -qq --no-install-recommends $missing; } >/dev/null; then
        echo "SKIPPED: tests that need$missing (no root, no sudo, or apt-get failed). Install them and run make test again."
    fi
fi
if command -v npm >/dev/null 2>&1; then
    # A stamp, not the folder, says whether the packages of this lock are all there.
    if ! cmp -s tests/servers/package-lock.json tests/servers/node_modules/.installed; then
        if npm ci --prefix tests/servers --no-audit --no-fund --loglevel=error >/dev/null; then
            cp tests/servers/package-lock.json tests/servers/node_modules/.installed
        else
            echo "SKIPPED: tests that need the Gmail server and axe from npm (npm ci failed)."
        fi
    fi
fi
exit 0
