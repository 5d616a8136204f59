"""Fetches a small model in a process of its own: ``python -m tests.fakes.fetch_once``.

Arguments: the cache, the root of the hub. Prints the code of whatever is told.
"""

import sys
from pathlib import Path

from mockinterview.core.errors import Failure
from mockinterview.models.fetch import Fetcher, Outside
from mockinterview.models.index import PipIndex
from mockinterview.models.locate import Locator
from mockinterview.models.watch import Watch
from mockinterview.network.door import Network
from tests.fakes.models import hub, whisper


def tell(failure: Failure) -> None:
    print(failure.code, flush=True)  # noqa: T201 - the test reads it


if __name__ == "__main__":
    folder, root = Path(sys.argv[1]), sys.argv[2]
    network = Network()
    outside = Outside(network, PipIndex(network), lambda _, name: f"{root}/{name}")
    Fetcher(folder, Locator(folder, tell), outside).fetch(whisper(hub()), Watch(tell=tell))
    tell(Failure(code="done", message=""))
