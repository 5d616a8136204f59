#!/usr/bin/env bash
# Opens the window; where there is no display, says so and runs the spoken demo.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "There is no display here, so the window cannot open. Running the demo interview instead." >&2
  exec .venv/bin/mockinterview demo
fi
exec .venv/bin/mockinterview
