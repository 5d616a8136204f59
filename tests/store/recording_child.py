"""Begins a session, records a second into its first take, and then waits to be killed.

python recording_child.py HOME [unfinished-header] [without-row]
"""

import sys
import wave
from datetime import UTC, datetime
from pathlib import Path

from mockinterview.audio.repair import repair_wav
from mockinterview.audio.takefile import TakeFile
from mockinterview.core.session import AttemptKey, TakeState
from mockinterview.store.sessions import SessionStore
from tests.fakes.sessions import question, session, spoken, take
from tests.fakes.sounds import as_int16, chirp


def main(home: Path, *, has_unfinished_header: bool, has_row: bool) -> None:
    store = SessionStore(home, repair_wav)
    key = AttemptKey(position=1, number=1)
    unfinished = take(key, state=TakeState.RECORDING, seconds=0.0, peak_dbfs=None)
    begun = session(started_at=datetime.now(UTC), finished_at=None, question_count=1)
    store.begin_session(begun, [question()])
    if has_row:
        store.save_attempt(
            begun.id, spoken(1, take=unfinished, hearing=None, delivery=None, feedback=None)
        )
    path = store.recording(unfinished.file)
    samples = as_int16(chirp(1.0))
    if has_unfinished_header:
        file = path.open("wb")
        sheet = wave.open(file, "wb")  # noqa: SIM115  left open: the process is killed
        sheet.setparams((1, 2, 16_000, 0, "NONE", ""))
        sheet.writeframesraw(samples.tobytes())
        file.flush()
    else:
        TakeFile(path).write(samples)
    print("recording", flush=True)  # noqa: T201  the test waits for it
    sys.stdin.read()


if __name__ == "__main__":
    main(
        Path(sys.argv[1]),
        has_unfinished_header="unfinished-header" in sys.argv,
        has_row="without-row" not in sys.argv,
    )
