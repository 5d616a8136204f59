"""Stores on disk, their connections closed after each test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mockinterview.audio.repair import repair_wav
from mockinterview.ports import Store
from mockinterview.store.sessions import SessionStore
from tests.fakes.services import MemoryStore


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def open_store(home: Path) -> Iterator[Callable[[], SessionStore]]:
    """Open a store on the same home as often as is wanted, as each start does."""
    opened: list[SessionStore] = []

    def open_another() -> SessionStore:
        opened.append(SessionStore(home, repair_wav))
        return opened[-1]

    yield open_another
    for store in opened:
        if "_db" in vars(store):
            store._db.close()


@pytest.fixture
def store(open_store: Callable[[], SessionStore]) -> SessionStore:
    return open_store()


@pytest.fixture(params=["on disk", "in memory"])
def either(
    request: pytest.FixtureRequest, open_store: Callable[[], SessionStore], tmp_path: Path
) -> Store:
    """A store to ask the same of: the one on disk, and the one that other tests use."""
    return open_store() if request.param == "on disk" else MemoryStore(tmp_path / "takes")
