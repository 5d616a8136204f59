"""A store as somebody has it who practised every day for years, made once and kept.

    python -m benchmarks.large_store

10,000 sessions, 80,000 takes, 4 million words: questions, model answers and key points of the
packs that ship, cut up and said again with word times, delivery and feedback, the same each time.
One session more has an hour of speech. There is no sound: the recordings are named and are not
there. Kept in the folder of what can be made again; a store of an older schema is migrated when
it is opened. Who writes to it works on a copy.
"""

import random
import shutil
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from filelock import FileLock

from mockinterview import paths
from mockinterview.bank.packs import load_bank
from mockinterview.core.acoustics import Acoustics, LikelyFiller, Loudness, PitchRange
from mockinterview.core.coverage import PointVerdict, Quote, Verdict, coverage_score
from mockinterview.core.delivery import Delivery, measure_delivery
from mockinterview.core.feedback import Advice, AdviceCode, Feedback, FeedbackStatus
from mockinterview.core.plan import FormatId
from mockinterview.core.question import KeyPoint, Question
from mockinterview.core.session import (
    Attempt,
    AttemptKey,
    Bookmark,
    Session,
    Take,
    TakeState,
    take_file,
)
from mockinterview.core.transcript import Hearing, Span, Transcript, Word
from mockinterview.store.database import open_database
from mockinterview.store.history import History
from mockinterview.store.rows import SAVE_ATTEMPT, attempt_row, session_row
from mockinterview.store.sessions import DATABASE_NAME

VERSION = 2
"""Raised where what is made below changes, so that nobody measures an older one."""

SESSIONS = 10_000
TAKES_A_SESSION = 8
QUESTIONS_A_SESSION = 7
WORDS_A_TAKE = 50
HOUR_ID = "an-hour"
"""The session with an hour of speech: 20 takes of 3 minutes."""

HOUR_TAKES, HOUR_WORDS = 20, 450

_TELLINGS = 24
"""So many answers to each question are made, and given again and again."""

_BEGUN = datetime(2017, 3, 1, 8, 0, tzinfo=UTC)
_ZONES = (UTC, timezone(timedelta(hours=1)), timezone(timedelta(hours=-5)))
_TAGS = ("phone screen", "final round", "weak", "to hear again", "Zürich", "staff role")
_SECONDS_A_WORD = 0.38
_WORDS_A_BREATH = 14


@dataclass(frozen=True)
class Telling:
    """One answer that was given to a question, and what was made of it."""

    hearing: Hearing
    delivery: Delivery | None
    feedback: Feedback


def large_store() -> Path:
    """Return the data folder of the large store, made first where it is not there."""
    kept = paths.cache() / "benchmarks"
    home = kept / f"large-store-{VERSION}"
    kept.mkdir(parents=True, exist_ok=True)
    with FileLock(kept / "large-store.lock"):
        if not home.is_dir():
            half = kept / "large-store-half"
            shutil.rmtree(half, ignore_errors=True)
            fill(half, SESSIONS)
            half.rename(home)
    return home


def copy_of_large_store(folder: Path) -> Path:
    """Return a copy of the large store below a folder, to write to."""
    return Path(shutil.copytree(large_store(), folder / "large-store"))


def fill(home: Path, sessions: int) -> None:
    """Write so many sessions, and the one with an hour, into a new store."""
    db = open_database(home / DATABASE_NAME)
    try:
        # Nothing is lost where this is cut short: the store is made anew then.
        db.conn.execute("PRAGMA journal_mode = OFF")
        db.conn.execute("PRAGMA synchronous = OFF")
        db.conn.execute("PRAGMA cache_size = -200000")
        with db.atomic():
            pool = _tellings(load_bank([paths.questions()], None).questions())
            for session in _sessions(pool, sessions):
                row = session_row(session, [a.question for a in session.attempts])
                db.table("sessions").insert(row)
                rows = [attempt_row(session.id, attempt) for attempt in session.attempts]
                db.conn.executemany(SAVE_ATTEMPT, rows)
                History(db).keep_own_words(session)
        db.enable_wal()
    finally:
        db.close()


Pool = list[tuple[str, Question, list[Telling]]]
"""The questions, each with the pack that it counts to and the answers that are given to it."""


def _tellings(questions: Sequence[Question]) -> Pool:
    dice = random.Random(7)
    pool = []
    for question in questions:
        pack = "behavioural" if question.star else question.area
        tellings = [_telling(question, WORDS_A_TAKE, dice) for _ in range(_TELLINGS)]
        pool.append((pack, question, tellings))
    return pool


def _telling(question: Question, words: int, dice: random.Random) -> Telling:
    hearing = _hearing(_said(question, words, dice), dice)
    feedback = _feedback(question, hearing.transcript, dice)
    return Telling(hearing, measure_delivery(hearing), feedback)


def _said(question: Question, count: int, dice: random.Random) -> list[str]:
    """Return about so many words of the model answers, from somewhere on."""
    source = f"{question.model_answer.long} {question.model_answer.short}".split()
    count = max(8, round(dice.gauss(count, count / 5)))
    start = dice.randrange(len(source))
    return [source[(start + n) % len(source)] for n in range(count)]


def _hearing(said: list[str], dice: random.Random) -> Hearing:
    words, speech, at = [], [], round(dice.uniform(0.6, 4.0), 2)
    pace = _SECONDS_A_WORD * dice.uniform(0.8, 1.3)
    for first in range(0, len(said), _WORDS_A_BREATH):
        begun = at
        for text in said[first : first + _WORDS_A_BREATH]:
            end = round(at + pace * dice.uniform(0.5, 1.5), 2)
            sure = round(1 - dice.random() ** 4 * 0.7, 3)
            words.append(Word(text=f" {text}", start=at, end=end, probability=sure))
            at = end
        speech.append(Span(start=begun, end=at))
        at = round(at + dice.choice((0.4, 0.6, 0.8, 2.6)), 2)
    transcript = Transcript(
        text=" ".join(said), language="en", model="base", seconds=at, words=tuple(words)
    )
    return Hearing(transcript=transcript, speech=tuple(speech), acoustics=_acoustics(at, dice))


def _acoustics(seconds: float, dice: random.Random) -> Acoustics:
    starts = sorted(round(dice.uniform(0, seconds), 2) for _ in range(dice.randrange(6)))
    level, pitch = dice.uniform(-30, -18), dice.uniform(90, 220)
    return Acoustics(
        loudness=Loudness(median_dbfs=level, low_dbfs=level - 8, high_dbfs=level + 6),
        pitch=PitchRange(median_hertz=pitch, low_hertz=pitch * 0.8, high_hertz=pitch * 1.3),
        fillers=tuple(
            LikelyFiller(start=at, end=round(at + 0.4, 2), confidence=round(dice.random(), 3))
            for at in starts
        ),
    )


def _feedback(question: Question, transcript: Transcript, dice: random.Random) -> Feedback:
    points = tuple(_verdict(point, transcript.words, dice) for point in question.points)
    missing = next((p for p in points if p.verdict is Verdict.MISSING), None)
    return Feedback(
        status=FeedbackStatus.GRADED,
        coach="offline",
        score=coverage_score(points),
        points=points,
        advice=Advice(code=AdviceCode.ADD_POINT, subject=missing.statement) if missing else None,
        comment=question.hint if dice.random() < 0.3 else "",
    )


def _verdict(point: KeyPoint, words: tuple[Word, ...], dice: random.Random) -> PointVerdict:
    verdict = dice.choices(list(Verdict), weights=(5, 2, 4, 1))[0]
    first = dice.randrange(max(1, len(words) - 8))
    quoted = words[first : first + 8]
    text = "".join(word.text for word in quoted).strip()
    quote = Quote(text=text, start=quoted[0].start, end=quoted[-1].end)
    return PointVerdict(
        point_id=point.id,
        statement=point.statement,
        weight=point.weight,
        verdict=verdict,
        quotes=() if verdict is Verdict.MISSING else (quote,),
        confidence=round(dice.uniform(0.3, 1.0), 3),
    )


def _sessions(pool: Pool, count: int) -> Iterator[Session]:
    dice = random.Random(11)
    packs = sorted({pack for pack, _question, _tellings in pool})
    for number in range(count):
        pack = dice.choice(packs)
        of_pack = [each for each in pool if each[0] == pack]
        started = _BEGUN + timedelta(hours=7.5 * number, minutes=dice.randrange(60))
        begun = Session(
            id=f"{started:%Y%m%d-%H%M%S}-{number:05x}",
            started_at=started.astimezone(dice.choice(_ZONES)),
            finished_at=started + timedelta(minutes=25),
            pack=pack,
            format=dice.choice(list(FormatId)),
            seed=number,
            question_count=QUESTIONS_A_SESSION,
            **_own_words(number, dice),
        )
        attempts = tuple(_attempts(begun.id, of_pack, dice))
        yield begun.model_copy(update={"attempts": attempts})
    yield _hour(pool, dice)


def _own_words(number: int, dice: random.Random) -> dict[str, object]:
    """Return a title for a tenth of the sessions, tags for a fifth and a note for a twentieth."""
    return {
        "title": f"Round {number} with the second team" if number % 10 == 0 else "",
        "tags": tuple(dice.sample(_TAGS, 1 + number % 3)) if number % 5 == 0 else (),
        "note": "Slower at the start; name one figure." if number % 20 == 0 else "",
    }


def _attempts(session_id: str, pool: Pool, dice: random.Random) -> Iterator[Attempt]:
    """Yield a take of each question, and a second one of the last."""
    for place in range(TAKES_A_SESSION):
        position = min(place + 1, QUESTIONS_A_SESSION)
        if place < QUESTIONS_A_SESSION:
            _pack, question, tellings = dice.choice(pool)
        key = AttemptKey(position=position, number=place - position + 2)
        yield _attempt(session_id, key, question, dice.choice(tellings), dice)


def _attempt(
    session_id: str, key: AttemptKey, question: Question, telling: Telling, dice: random.Random
) -> Attempt:
    seconds = telling.hearing.transcript.seconds
    is_marked, is_noted = dice.random() < 0.05, dice.random() < 0.05
    return Attempt(
        key=key,
        question=question,
        take=Take(
            file=take_file(session_id, key),
            state=TakeState.COMPLETE,
            seconds=seconds,
            peak_dbfs=round(dice.uniform(-12, -2), 1),
        ),
        hearing=telling.hearing,
        delivery=telling.delivery,
        feedback=telling.feedback,
        own_rating=dice.randint(1, 5) if dice.random() < 0.6 else None,
        note="Say the figure first." if is_noted else "",
        bookmarks=(Bookmark(at=round(seconds / 2, 1), text="here"),) if is_marked else (),
    )


def _hour(pool: Pool, dice: random.Random) -> Session:
    started = _BEGUN + timedelta(days=4_000)
    chosen = [question for _pack, question, _tellings in pool[:HOUR_TAKES]]
    return Session(
        id=HOUR_ID,
        started_at=started,
        finished_at=started + timedelta(minutes=70),
        pack="generative-ai",
        format=FormatId.REAL,
        question_count=HOUR_TAKES,
        attempts=tuple(
            _attempt(
                HOUR_ID,
                AttemptKey(position=position, number=1),
                question,
                _telling(question, HOUR_WORDS, dice),
                dice,
            )
            for position, question in enumerate(chosen, start=1)
        ),
    )


if __name__ == "__main__":
    began = time.perf_counter()
    print(large_store(), f"{time.perf_counter() - began:.0f} s")
