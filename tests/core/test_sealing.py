"""What of an exam is sealed, and how each change since is told."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from mockinterview.core.errors import Failure
from mockinterview.core.feedback import not_graded
from mockinterview.core.focus import Away, FocusNotes
from mockinterview.core.plan import FormatId
from mockinterview.core.seal import LinkKind, Seal
from mockinterview.core.sealing import Finding, SealCheck, begun, check, closed, extended, with_away
from mockinterview.core.session import Attempt, AttemptKey, Session, TakeState
from mockinterview.core.wordless import without_words
from tests.fakes.sessions import (
    MADE,
    STARTED,
    graded,
    hearing,
    question,
    session,
    skipped,
    spoken,
    take,
    typed_answer,
    untranscribed,
)

FINISHED = STARTED + timedelta(minutes=20)
LATER = FINISHED + timedelta(days=1)
AWAY = Away(position=1, left_at=STARTED + timedelta(minutes=2), seconds=12.5)
Change = Callable[[Session], Session]


def digest(file: str) -> str | None:
    """Stand in for the SHA-256 of a take's file."""
    return f"digest of {file}"


def exam(*attempts: Attempt, away: Away | None = AWAY) -> Session:
    """Return a sealed exam with these answers."""
    held = session(format=FormatId.EXAM, finished_at=None, focus=FocusNotes(), attempts=())
    seal = begun(held)
    for attempt in attempts:
        seal = extended(seal, attempt, digest, STARTED)
    if away is not None:
        seal = with_away(seal, away, STARTED)
        held = held.model_copy(update={"focus": FocusNotes(aways=(away,))})
    seal = closed(seal, FINISHED)
    changes = {"finished_at": FINISHED, "attempts": attempts, "seal": seal}
    return held.model_copy(update=changes)


def checked(held: Session) -> SealCheck:
    found = check(held, digest)
    assert found is not None
    return found


def found_in(held: Session) -> list[tuple[Finding, int, int]]:
    return [(each.finding, each.position, each.number) for each in checked(held).found]


def with_answer(held: Session, place: int, **changes: object) -> Session:
    attempts = list(held.attempts)
    attempts[place] = attempts[place].model_copy(update=changes)
    return held.model_copy(update={"attempts": tuple(attempts)})


EXAM = exam(spoken(1), typed_answer(2), skipped(3))


def test_an_exam_that_nobody_touched_is_unchanged() -> None:
    found = checked(EXAM)
    assert found.is_unchanged
    assert found.found == ()
    assert found.sealed_at == FINISHED
    assert found.fingerprint == EXAM.seal.fingerprint if EXAM.seal else None


def test_an_exam_is_unchanged_when_it_was_stored_and_read_again() -> None:
    assert found_in(Session.model_validate_json(EXAM.model_dump_json())) == []


def test_a_session_that_is_not_sealed_has_nothing_to_check() -> None:
    assert check(session(spoken()), digest) is None


OTHER_WORDS = hearing("Something quite different was said.")


@pytest.mark.parametrize(
    ("place", "change", "finding"),
    [
        (0, {"question": question(ask="An easier one?")}, Finding.QUESTION),
        (0, {"question": question("another-id")}, Finding.QUESTION),
        (0, {"was_skipped": True}, Finding.QUESTION),
        (0, {"hearing": OTHER_WORDS}, Finding.WORDS),
        (0, {"hearing": None}, Finding.WORDS),
        (1, {"hearing": OTHER_WORDS}, Finding.WORDS),
        (0, {"feedback": graded(score=100)}, Finding.FEEDBACK),
        (0, {"feedback": None}, Finding.FEEDBACK),
        (0, {"take": None}, Finding.RECORDING_GONE),
    ],
)
def test_what_was_changed_in_an_answer_is_named(
    place: int, change: dict[str, object], finding: Finding
) -> None:
    held = with_answer(EXAM, place, **change)
    number = EXAM.attempts[place].key
    assert found_in(held) == [(finding, number.position, number.number)]
    assert not checked(held).is_unchanged


def test_a_word_that_was_moved_in_time_is_a_change_of_the_words() -> None:
    heard = EXAM.attempts[0].hearing
    assert heard
    words = tuple(word.later_by(0.5) for word in heard.transcript.words)
    moved = heard.transcript.model_copy(update={"words": words})
    held = with_answer(EXAM, 0, hearing=heard.model_copy(update={"transcript": moved}))
    assert found_in(held) == [(Finding.WORDS, 1, 1)]


@pytest.mark.parametrize(
    ("now", "finding"), [("another", Finding.RECORDING), (None, Finding.RECORDING_GONE)]
)
def test_another_recording_or_none_is_told(now: str | None, finding: Finding) -> None:
    found = check(exam(spoken(1)), lambda _file: now)
    assert found
    assert [each.finding for each in found.found] == [finding]


def test_a_recording_that_was_deleted_as_set_is_no_change() -> None:
    deleted = take(AttemptKey(position=1, number=1), state=TakeState.DELETED)
    held = with_answer(EXAM, 0, take=deleted)
    assert found_in(held) == [(Finding.RECORDING_DELETED, 1, 1)]
    assert checked(held).is_unchanged


def test_words_that_were_deleted_as_set_are_no_change_and_hide_none_of_the_question() -> None:
    wordless = EXAM.model_copy(
        update={"attempts": tuple(without_words(each, 30) for each in EXAM.attempts)}
    )
    spoken_or_typed = [a.key.position for a in EXAM.attempts if a.hearing is not None]
    assert found_in(wordless) == [(Finding.WORDS_DELETED, n, 1) for n in spoken_or_typed]
    assert checked(wordless).is_unchanged
    other = with_answer(wordless, 0, question=question(ask="An easier one?"))
    assert (Finding.QUESTION, 1, 1) in found_in(other)


@pytest.mark.parametrize(
    "change",
    [
        {"id": "another"},
        {"id": f"{EXAM.id}-copy"},
        {"started_at": STARTED - timedelta(hours=1)},
        {"format": FormatId.STUDY},
        {"pack": "easier"},
        {"question_count": 1},
        {"finished_at": FINISHED + timedelta(hours=1)},
        {"finished_at": None},
    ],
)
def test_what_was_changed_of_the_session_is_told(change: dict[str, object]) -> None:
    held = EXAM.model_copy(update=change)
    assert found_in(held) == [(Finding.SESSION, 0, 0)]


@pytest.mark.parametrize("name", ["{}-2", "{}-2-3"])
def test_a_copy_is_sealed_under_the_name_of_what_it_is_a_copy_of(name: str) -> None:
    copy = EXAM.model_copy(update={"id": name.format(EXAM.id)})
    assert checked(copy).is_unchanged
    assert checked(copy).fingerprint == checked(EXAM).fingerprint


@pytest.mark.parametrize(
    "focus",
    [
        FocusNotes(),
        FocusNotes(aways=(AWAY.model_copy(update={"seconds": 1.0}),)),
        FocusNotes(aways=(AWAY, AWAY)),
    ],
)
def test_a_note_on_the_focus_that_was_changed_is_told(focus: FocusNotes) -> None:
    assert found_in(EXAM.model_copy(update={"focus": focus})) == [(Finding.FOCUS, 0, 0)]


def test_notes_that_were_taken_away_altogether_change_the_session_too() -> None:
    held = EXAM.model_copy(update={"focus": None})
    assert {finding for finding, *_ in found_in(held)} == {Finding.SESSION, Finding.FOCUS}


def test_an_answer_that_was_taken_out_or_put_in_is_told() -> None:
    assert found_in(EXAM.model_copy(update={"attempts": EXAM.attempts[1:]})) == [
        (Finding.ANSWER_GONE, 1, 1)
    ]
    more = EXAM.model_copy(update={"attempts": (*EXAM.attempts, spoken(4))})
    assert found_in(more) == [(Finding.ANSWER_ADDED, 4, 1)]


def test_a_broken_chain_is_told_though_every_part_still_fits() -> None:
    assert EXAM.seal
    links = list(EXAM.seal.links)
    links[1] = links[1].model_copy(update={"at": LATER})
    held = EXAM.model_copy(update={"seal": Seal(links=tuple(links))})
    assert found_in(held) == [(Finding.CHAIN, 0, 0)]


def test_an_exam_that_was_cut_short_has_no_seal_and_says_of_itself_what_it_knows() -> None:
    seal = extended(begun(session()), spoken(1), digest, STARTED)
    held = session(spoken(1), finished_at=None).model_copy(update={"seal": seal})
    found = checked(held.model_copy(update={"started_at": seal.links[0].at}))
    assert (found.sealed_at, found.fingerprint) == (None, "")


def test_what_the_program_changes_later_is_told_with_its_date_and_is_no_change() -> None:
    again = spoken(1).model_copy(update={"hearing": OTHER_WORDS, "feedback": None})
    judged = again.model_copy(update={"feedback": graded(score=80)})
    assert EXAM.seal
    seal = extended(EXAM.seal, again, digest, LATER)
    seal = extended(seal, judged, digest, LATER + timedelta(minutes=1))
    attempts = (judged, *EXAM.attempts[1:])
    held = EXAM.model_copy(update={"seal": seal, "attempts": attempts})
    found = checked(held)
    assert [(each.finding, each.at) for each in found.found] == [
        (Finding.LATER_WORDS, LATER),
        (Finding.LATER_FEEDBACK, LATER + timedelta(minutes=1)),
    ]
    assert found.is_unchanged
    assert found.fingerprint == EXAM.seal.fingerprint


def test_what_is_the_same_is_linked_once() -> None:
    assert EXAM.seal
    assert extended(EXAM.seal, spoken(1), digest, LATER) == EXAM.seal


def test_a_take_is_hashed_once_when_it_has_ended() -> None:
    hashed: list[str] = []

    def counting(file: str) -> str:
        hashed.append(file)
        return "digest"

    recording = spoken(1).model_copy(
        update={
            "take": take(AttemptKey(position=1, number=1), state=TakeState.RECORDING),
            "hearing": None,
            "feedback": None,
        }
    )
    seal = extended(begun(session()), recording, counting, STARTED)
    assert [link.kind for link in seal.links] == [LinkKind.BEGUN]
    seal = extended(seal, untranscribed(1), counting, STARTED)
    seal = extended(seal, spoken(1), counting, STARTED)
    assert len(hashed) == 1
    kinds = [LinkKind.BEGUN, LinkKind.ANSWER, LinkKind.WORDS, LinkKind.FEEDBACK]
    assert [link.kind for link in seal.links] == kinds


def test_an_answer_whose_microphone_never_opened_is_linked_when_it_was_given() -> None:
    broken = Failure(code="broken", message="It broke.")
    refused = spoken(1).model_copy(
        update={"take": None, "hearing": None, "feedback": None, "trouble": broken}
    )
    seal = extended(begun(session()), refused, digest, STARTED)
    assert len(seal.links) == 1
    given = extended(seal, spoken(1), digest, STARTED)
    assert given.last(LinkKind.ANSWER, (1, 1))
    assert found_in(exam(refused)) == []


def test_the_recording_is_linked_by_the_digest_of_its_file_as_it_is() -> None:
    assert EXAM.seal
    linked = EXAM.seal.last(LinkKind.ANSWER, (1, 1))
    answered = EXAM.attempts[0].take
    assert linked
    assert answered
    assert linked.parts["recording"] == digest(answered.file)


def test_feedback_that_failed_is_linked_as_what_it_is() -> None:
    failed = spoken(1).model_copy(
        update={"feedback": not_graded("offline", Failure(code="x", message="It failed."))}
    )
    held = exam(failed)
    assert found_in(held) == []
    assert found_in(with_answer(held, 0, feedback=graded(100))) == [(Finding.FEEDBACK, 1, 1)]


def test_a_rating_and_a_note_of_the_person_are_not_sealed() -> None:
    held = with_answer(EXAM, 0, own_rating=4, note="Slower next time.")
    assert found_in(held) == []


def test_a_chain_that_is_closed_is_not_closed_again() -> None:
    assert EXAM.seal
    assert closed(EXAM.seal, MADE) == EXAM.seal
