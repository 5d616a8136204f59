#!/usr/bin/env bash
# Makes a fresh clone ready: system libraries, a virtual environment, locked
# dependencies, speech models. Usage: setup.sh run|test. A second run finds all of it
# done and returns at once. What fails is said in one sentence on stderr.
set -euo pipefail
cd "$(dirname "$0")/.."

purpose=${1:-run}
venv=.venv
log=$venv/setup.log
needed_mb=3000

run_packages=(python3-venv libgl1 libegl1 libfontconfig1 libglib2.0-0 libdbus-1-3 libxkbcommon0
  libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libportaudio2
  libasound2-plugins)
test_packages=(xvfb xdotool pulseaudio pulseaudio-utils)

say() { printf '%s\n' "$*" >&2; }
give_up() { say "Set-up stopped: $*"; exit 1; }
digest() { cat "$@" | sha256sum | cut -d' ' -f1; }

# Newer releases carry some libraries under a name that ends in t64.
is_installed() {
  local status
  status=$(dpkg-query -W -f='${Status}\n' "$1" "$1t64" 2>/dev/null || true)
  [[ $status == *"ok installed"* ]]
}

missing_packages() {
  local name
  for name in "$@"; do is_installed "$name" || printf '%s ' "$name"; done
}

system_libraries() {
  command -v dpkg-query >/dev/null || return 0 # not Debian: mockinterview doctor tells what is missing
  local wanted=("${run_packages[@]}") missing as_root=()
  [ "$purpose" = test ] && wanted+=("${test_packages[@]}")
  missing=$(missing_packages "${wanted[@]}")
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null && sudo true ||
      give_up "system packages are missing and need an administrator. Run: apt-get install $missing"
    as_root=(sudo)
  fi
  say "Installing system packages: $missing"
  # shellcheck disable=SC2086 # a list of names
  { "${as_root[@]}" apt-get update -q && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends $missing; } >"$log" 2>&1 ||
    give_up "the system packages could not be installed; check the network, then try again ($log has the details)."
}

free_disk() {
  local free
  free=$(df -Pm . | awk 'NR==2 {print $4}')
  [ "$free" -ge "$needed_mb" ] ||
    give_up "about $needed_mb MB of free disk are needed here and $free MB are free; free some space, then try again."
}

environment() {
  [ -x $venv/bin/pip ] && return 0
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    give_up "Python 3.11 or newer is needed; this one is $(python3 -V 2>&1)."
  python3 -m venv $venv >>"$log" 2>&1 || give_up "the virtual environment could not be made ($log has the details)."
}

# uv is several times faster than pip; where it cannot reach the index that pip is set
# to, pip does the same work from the same lock.
install_locked() {
  $venv/bin/python -m pip install -q --require-hashes -r packaging/installer.lock >>"$log" 2>&1 &&
    VIRTUAL_ENV=$PWD/$venv UV_PYTHON_DOWNLOADS=never $venv/bin/uv pip install -q --require-hashes -r "$1" >>"$log" 2>&1 ||
    $venv/bin/python -m pip install -q --require-hashes -r "$1" >>"$log" 2>&1
}

dependencies() {
  local lock=packaging/requirements.lock stamp
  [ "$purpose" = test ] && lock=packaging/requirements-dev.lock
  stamp=$(digest "$lock" pyproject.toml)
  grep -qsx "$purpose $stamp" $venv/installed && return 0
  free_disk
  say "Installing Python packages (about 250 MB to fetch)"
  install_locked "$lock" ||
    give_up "the Python packages could not be installed; check the network, then try again ($log has the details)."
  $venv/bin/python -m pip install -q --no-deps --no-build-isolation -e . >>"$log" 2>&1 ||
    give_up "the program could not be installed into $venv ($log has the details)."
  [ "$purpose" = test ] && printf 'run %s\n' "$(digest packaging/requirements.lock pyproject.toml)" >>$venv/installed
  printf '%s %s\n' "$purpose" "$stamp" >>$venv/installed
}

mkdir -p $venv 2>/dev/null || give_up "this folder cannot be written to; clone into a folder of your own."
: >>"$log"
system_libraries
environment
dependencies
$venv/bin/mockinterview models fetch --default ||
  give_up "the speech models are not complete; check the network, then try again."
