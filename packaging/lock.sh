#!/usr/bin/env bash
# Compiles the lock files from pyproject.toml. Needs uv, which packaging/setup.sh installs.
set -euo pipefail
cd "$(dirname "$0")/.."

compile() {
  .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
    --no-header --custom-compile-command "make lock" "$@"
}
compile pyproject.toml --group build -o packaging/requirements.lock
compile pyproject.toml --group build --group dev -o packaging/requirements-dev.lock
echo uv | compile - -o packaging/installer.lock
