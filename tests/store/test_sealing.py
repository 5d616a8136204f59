"""How an exam is sealed as it is kept, on disk and in the store of the other tests."""

import sqlite3
from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.core.focus import Away, FocusNotes
from mockinterview.core.plan import FormatId
from mockinterview.core.seal import LinkKind
from mockinterview.core.sealing import Finding, SealCheck, begun, check
from mockinterview.core.session import Attempt, Session
from mockinterview.ports import Store
from mockinterview.store.sessions import DATABASE_NAME, SessionStore
from tests.fakes.sessions import SESSION_ID, STARTED, graded, hearing, session, spoken
from tests.fakes.sounds import chirp, save

OpenStore = Callable[[], SessionStore]
FINISHED = STARTED + timedelta(minutes=20)
AWAY = Away(position=1, left_at=STARTED + timedelta(minutes=2), seconds=12.5)


def begin(store: Store, **changes: object) -> None:
    exam = session(
        format=FormatId.EXAM, finished_at=None, question_count=2, focus=FocusNotes(), **changes
    )
    store.begin_session(exam.model_copy(update={"seal": begun(exam)}))


def keep(store: Store, attempt: Attempt) -> None:
    assert attempt.take
    save(store.recording(attempt.take.file), chirp(1.0))
    store.save_attempt(SESSION_ID, attempt)


def hold(store: Store) -> Session:
    """Hold an exam of two answers."""
    begin(store)
    for position in (1, 2):
        keep(store, spoken(position))
    store.note_away(SESSION_ID, AWAY)
    store.finish_session(SESSION_ID, FINISHED)
    return store.session(SESSION_ID)


def checked(store: Store) -> SealCheck:
    found = check(store.session(SESSION_ID), store.digest)
    assert found is not None
    return found


def findings(store: Store) -> list[tuple[Finding, int]]:
    return [(each.finding, each.position) for each in checked(store).found]


def tamper(home: Path, statement: str) -> None:
    with sqlite3.connect(home / DATABASE_NAME) as database:
        database.execute(statement)
    database.close()


def test_an_exam_is_sealed_as_it_is_held(either: Store) -> None:
    held = hold(either)
    assert held.seal
    assert held.focus == FocusNotes(aways=(AWAY,))
    assert [link.kind for link in held.seal.links] == [
        LinkKind.BEGUN,
        *(LinkKind.ANSWER, LinkKind.WORDS, LinkKind.FEEDBACK) * 2,
        LinkKind.AWAY,
        LinkKind.SEALED,
    ]
    assert findings(either) == []
    assert checked(either).sealed_at == FINISHED


def test_a_seal_holds_the_digest_of_each_recording_as_other_programs_compute_it(
    either: Store,
) -> None:
    held = hold(either)
    answered = held.attempts[0].take
    assert held.seal
    assert answered
    linked = held.seal.last(LinkKind.ANSWER, (1, 1))
    assert linked
    content = either.recording(answered.file).read_bytes()
    assert linked.parts["recording"] == sha256(content).hexdigest()


def test_a_recording_that_was_changed_or_removed_is_told(either: Store) -> None:
    first, second = (attempt.take for attempt in hold(either).attempts)
    assert first
    assert second
    save(either.recording(first.file), chirp(2.0))
    either.recording(second.file).unlink()
    assert findings(either) == [(Finding.RECORDING, 1), (Finding.RECORDING_GONE, 2)]


def test_another_transcript_later_is_linked_behind_the_seal(either: Store) -> None:
    before = hold(either)
    again = before.attempts[0].model_copy(update={"hearing": hearing("Other words.")})
    either.save_attempt(SESSION_ID, again)
    assert findings(either) == [(Finding.LATER_WORDS, 1)]
    assert before.seal
    assert checked(either).fingerprint == before.seal.fingerprint


def test_an_answer_that_is_judged_later_is_linked_behind_the_seal(either: Store) -> None:
    begin(either)
    keep(either, spoken(1).model_copy(update={"feedback": None}))
    either.finish_session(SESSION_ID, FINISHED)
    (deferred,) = either.deferred()
    either.let_go_deferred(deferred)
    claimed = either.claim_deferred(None)
    assert claimed
    either.settle_deferred(claimed, graded())
    assert findings(either) == [(Finding.LATER_FEEDBACK, 1)]


def test_an_answer_that_was_discarded_is_told(either: Store) -> None:
    held = hold(either)
    either.discard_attempt(SESSION_ID, held.attempts[1].key)
    assert findings(either) == [(Finding.ANSWER_GONE, 2)]


def test_a_session_of_another_format_has_no_seal_and_no_notes(either: Store) -> None:
    either.begin_session(session())
    keep(either, spoken(1))
    either.note_away(SESSION_ID, AWAY)
    either.finish_session(SESSION_ID, FINISHED)
    held = either.session(SESSION_ID)
    assert (held.seal, held.focus) == (None, None)


def test_what_was_changed_in_the_database_by_hand_is_told(store: SessionStore, home: Path) -> None:
    hold(store)
    tamper(
        home,
        "update attempts set attempt_json = json_set(attempt_json, '$.feedback.score', 100) "
        "where position = 2",
    )
    assert findings(store) == [(Finding.FEEDBACK, 2)]
    tamper(home, "update sessions set started_at = '2025-01-01T00:00:00+00:00'")
    assert findings(store) == [(Finding.SESSION, 0), (Finding.FEEDBACK, 2)]


def test_a_chain_whose_link_was_changed_is_told(store: SessionStore, home: Path) -> None:
    hold(store)
    tamper(
        home,
        "update sessions set seal_json = json_set(seal_json, '$.links[1].at', "
        "'2025-01-01T00:00:00+00:00')",
    )
    assert findings(store) == [(Finding.CHAIN, 0)]


def test_a_seal_that_cannot_be_read_is_told_and_nothing_else_is_lost(
    store: SessionStore, home: Path
) -> None:
    hold(store)
    tamper(home, "update sessions set seal_json = '{'")
    with pytest.raises(AppError, match="The seal of session") as caught:
        store.session(SESSION_ID)
    assert caught.value.code == "session_unreadable"


def test_what_a_failed_step_left_out_is_linked_when_the_exam_is_over(
    store: SessionStore, home: Path
) -> None:
    begin(store)
    keep(store, spoken(1))
    tamper(
        home,
        "update sessions set seal_json = json_remove(seal_json, '$.links[3]', '$.links[2]')",
    )
    store.finish_session(SESSION_ID, FINISHED)
    assert findings(store) == []


def test_a_session_that_an_earlier_version_kept_opens_as_before(
    store: SessionStore, home: Path, open_store: OpenStore
) -> None:
    store.begin_session(session(spoken(1)))
    keep(store, spoken(1))
    store._db.close()
    tamper(home, "alter table sessions drop column seal_json")
    tamper(home, "alter table sessions drop column focus_json")
    tamper(home, "delete from _sqlite_migrations where name = 'm005_exams'")
    assert open_store().session(SESSION_ID) == session(spoken(1))
