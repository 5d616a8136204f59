"""A data folder in which the program was used at some time."""

from datetime import datetime
from pathlib import Path

from mockinterview.core.clock_seen import ClockSeen
from mockinterview.store.sessions import DATABASE_NAME


def last_use(home: Path, at: datetime) -> None:
    home.mkdir(parents=True, exist_ok=True)
    seen = ClockSeen(at=at).model_dump_json()
    (home / f"{DATABASE_NAME}.clock").write_text(seen, encoding="utf-8")
