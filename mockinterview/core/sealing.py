"""What of an exam is sealed, and what has changed since.

Linked are the questions as they were asked, the recordings, the words as they were heard, the
feedback and the times without focus. What the person adds later of their own, a rating or a
note, is not. The fields are named one by one: a later version of the program that knows more
of an answer finds the same digests.

A copy of a session, which an import makes beside the one of its name, stays sealed under the name
of that one.

The program itself links what it changes, so a new transcript or judgement is told with its
date. What differs from its link was changed by other means.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from enum import StrEnum

from mockinterview.core.feedback import Feedback
from mockinterview.core.focus import Away
from mockinterview.core.plain import Plain
from mockinterview.core.seal import Link, LinkKind, Seal, digest_of, moment
from mockinterview.core.session import Attempt, Session, TakeState, originals
from mockinterview.core.transcript import Transcript

DigestOf = Callable[[str], str | None]
"""Returns the SHA-256 of a take's file by its name; None where the file is gone."""

_HERE = (0, 0)


class Finding(StrEnum):
    """What a check found: changes by other means, changes by the program, what cannot be told."""

    CHAIN = "chain"
    SESSION = "session"
    FOCUS = "focus"
    QUESTION = "question"
    RECORDING = "recording"
    RECORDING_GONE = "recording_gone"
    WORDS = "words"
    FEEDBACK = "feedback"
    ANSWER_ADDED = "answer_added"
    ANSWER_GONE = "answer_gone"
    LATER_ANSWER = "later_answer"
    LATER_WORDS = "later_words"
    LATER_FEEDBACK = "later_feedback"
    RECORDING_DELETED = "recording_deleted"
    WORDS_DELETED = "words_deleted"

    @property
    def is_change(self) -> bool:
        """Whether something was changed by other means than the program's."""
        return self not in _NO_CHANGE


_CHANGED = {
    LinkKind.ANSWER: Finding.QUESTION,
    LinkKind.WORDS: Finding.WORDS,
    LinkKind.FEEDBACK: Finding.FEEDBACK,
}
_LATER = {
    LinkKind.ANSWER: Finding.LATER_ANSWER,
    LinkKind.WORDS: Finding.LATER_WORDS,
    LinkKind.FEEDBACK: Finding.LATER_FEEDBACK,
}
_NO_CHANGE = {*_LATER.values(), Finding.RECORDING_DELETED, Finding.WORDS_DELETED}


class Found(Plain):
    """A finding at an attempt, or at the session where ``position`` is 0."""

    finding: Finding
    position: int = 0
    number: int = 0
    at: datetime | None = None


class SealCheck(Plain):
    """What became of a sealed session; ``sealed_at`` is None where it never came to its end."""

    sealed_at: datetime | None
    fingerprint: str
    found: tuple[Found, ...] = ()

    @property
    def is_unchanged(self) -> bool:
        return not self.changes

    @property
    def changes(self) -> tuple[Found, ...]:
        return tuple(each for each in self.found if each.finding.is_change)


def begun(session: Session) -> Seal:
    """Return the chain of a session that begins."""
    parts = {"session": _session_digest(session, session.id)}
    return Seal().with_link(Link(kind=LinkKind.BEGUN, at=session.started_at, parts=parts))


def extended(seal: Seal, attempt: Attempt, digest_of_take: DigestOf, at: datetime) -> Seal:
    """Link what is new or other in an attempt.

    A take is hashed once, when it has ended; of one that is still being recorded nothing is
    linked.
    """
    if not _has_ended(attempt):
        return seal
    position, number = place = (attempt.key.position, attempt.key.number)
    recording = _linked_take(seal, place)
    if not recording and attempt.take is not None:
        recording = digest_of_take(attempt.take.file) or ""
    for kind, parts in _parts_of(attempt, recording).items():
        before = seal.last(kind, place)
        wanted = _NOTHING if parts is None and before else parts
        if wanted is not None and (before is None or before.parts != wanted):
            link = Link(kind=kind, position=position, number=number, at=at, parts=wanted)
            seal = seal.with_link(link)
    return seal


def with_away(seal: Seal, away: Away, at: datetime) -> Seal:
    """Link a time in which the window did not have the focus."""
    link = Link(kind=LinkKind.AWAY, at=at, parts={"away": _away_digest(away)})
    return seal.with_link(link)


def closed(seal: Seal, finished_at: datetime) -> Seal:
    """Close what was said. A chain that is closed stays as it is."""
    if seal.closing is not None:
        return seal
    parts = {"finished": digest_of(moment(finished_at))}
    return seal.with_link(Link(kind=LinkKind.SEALED, at=finished_at, parts=parts))


def check(session: Session, digest_of_take: DigestOf) -> SealCheck | None:
    """Compare a session with its chain; None where it has none."""
    seal = session.seal
    if seal is None:
        return None
    found = [*_in_session(seal, session)]
    for attempt in session.attempts:
        found += _in_attempt(seal, attempt, digest_of_take)
    found += _gone(seal, session)
    return SealCheck(sealed_at=seal.sealed_at, fingerprint=seal.fingerprint, found=tuple(found))


_NOTHING = {"nothing": ""}
"""What a link holds where there was something before and there is nothing now."""


def _has_ended(attempt: Attempt) -> bool:
    """Whether an answer was given or left, by voice or by hand."""
    if attempt.take is not None:
        return attempt.take.state is not TakeState.RECORDING
    return attempt.hearing is not None or attempt.was_skipped


def _linked_take(seal: Seal, place: tuple[int, int]) -> str:
    answer = seal.last(LinkKind.ANSWER, place)
    return answer.parts["recording"] if answer else ""


def _parts_of(attempt: Attempt, recording: str) -> dict[LinkKind, dict[str, str] | None]:
    question, hearing, feedback = attempt.question, attempt.hearing, attempt.feedback
    return {
        LinkKind.ANSWER: {
            "question": digest_of([question.id, question.ask]),
            "recording": recording,
            "skipped": digest_of(attempt.was_skipped),
        },
        LinkKind.WORDS: {"words": _words_digest(hearing.transcript)} if hearing else None,
        LinkKind.FEEDBACK: {"feedback": _feedback_digest(feedback)} if feedback else None,
    }


def _session_digest(session: Session, session_id: str) -> str:
    return digest_of(
        [
            session_id,
            moment(session.started_at),
            session.format,
            session.pack,
            session.seed,
            session.language,
            session.question_count,
            session.focus is not None,
        ]
    )


def _words_digest(transcript: Transcript) -> str:
    words = [[word.text, word.start, word.end] for word in transcript.words]
    return digest_of([transcript.text, transcript.model, words])


def _feedback_digest(feedback: Feedback) -> str:
    verdicts = [[point.point_id, point.verdict] for point in feedback.points]
    claims = [wrong.claim for wrong in feedback.wrong_claims]
    judged = [feedback.status, feedback.coach, feedback.model, feedback.score]
    return digest_of([*judged, verdicts, claims, feedback.comment])


def _away_digest(away: Away) -> str:
    return digest_of([away.position, moment(away.left_at), away.seconds])


def _in_session(seal: Seal, session: Session) -> Iterator[Found]:
    if not seal.is_whole:
        yield Found(finding=Finding.CHAIN)
    begin, closing = seal.last(LinkKind.BEGUN, _HERE), seal.closing
    is_begun = begin is not None and any(
        begin.parts == {"session": _session_digest(session, name)} for name in originals(session.id)
    )
    is_ended = closing is None or (
        session.finished_at is not None
        and closing.parts == {"finished": digest_of(moment(session.finished_at))}
    )
    if not is_begun or not is_ended:
        yield Found(finding=Finding.SESSION)
    linked = [link.parts["away"] for link in seal.links if link.kind is LinkKind.AWAY]
    aways = session.focus.aways if session.focus else ()
    if [_away_digest(away) for away in aways] != linked:
        yield Found(finding=Finding.FOCUS)


def _in_attempt(seal: Seal, attempt: Attempt, digest_of_take: DigestOf) -> Iterator[Found]:
    position, number = place = attempt.key.position, attempt.key.number
    answer = seal.last(LinkKind.ANSWER, place)
    if answer is None:
        if attempt.is_answered:
            yield Found(finding=Finding.ANSWER_ADDED, position=position, number=number)
        return
    sealed_take = answer.parts["recording"]
    is_wordless = attempt.words_deleted_after_days is not None
    for kind, parts in _parts_of(attempt, sealed_take).items():
        link = seal.last(kind, place)
        if is_wordless and kind is not LinkKind.ANSWER:
            continue
        if (link.parts if link else _NOTHING) != (parts or _NOTHING):
            yield Found(finding=_CHANGED[kind], position=position, number=number)
        elif link is not None and seal.is_late(link):
            yield Found(finding=_LATER[kind], position=position, number=number, at=link.at)
    if is_wordless:
        yield Found(finding=Finding.WORDS_DELETED, position=position, number=number)
    if finding := _of_recording(attempt, sealed_take, digest_of_take):
        yield Found(finding=finding, position=position, number=number)


def _of_recording(attempt: Attempt, sealed: str, digest_of_take: DigestOf) -> Finding | None:
    take = attempt.take
    if not sealed:
        return None
    if take is not None and take.state is TakeState.DELETED:
        return Finding.RECORDING_DELETED
    now = digest_of_take(take.file) if take else None
    if now is None:
        return Finding.RECORDING_GONE
    return None if now == sealed else Finding.RECORDING


def _gone(seal: Seal, session: Session) -> Iterator[Found]:
    there = {(attempt.key.position, attempt.key.number) for attempt in session.attempts}
    linked = dict.fromkeys(link.place for link in seal.links if link.kind is LinkKind.ANSWER)
    for position, number in linked:
        if (position, number) not in there:
            yield Found(finding=Finding.ANSWER_GONE, position=position, number=number)
