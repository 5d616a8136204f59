"""Stores on disk, their connections closed after each test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mockinterview.audio.repair import repair_wav
from mockinterview.store.sessions import SessionStore


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
