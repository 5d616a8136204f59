"""What is said of an exam: its seal, what changed since, and when the window lost the focus.

Said in the same words by the window, the terminal and every report, in plain and neutral ones:
what to make of it is the reader's business.
"""

from collections.abc import Callable, Iterable
from datetime import datetime

from mockinterview.core.focus import Away, FocusNotes
from mockinterview.core.seal import Seal
from mockinterview.core.sealing import Finding, Found, SealCheck
from mockinterview.core.words import number_text, translate

Moment = Callable[[datetime], str]
"""Writes a time with its date, as whoever says the sentence writes times."""

_GROUP = 8


def grouped(fingerprint: str) -> str:
    """Return a fingerprint in groups that can be read aloud and compared."""
    starts = range(0, len(fingerprint), _GROUP)
    return " ".join(fingerprint[at : at + _GROUP] for at in starts)


def fingerprint_hint() -> str:
    """Say what the fingerprint is for."""
    return translate(
        "exam",
        "Note the fingerprint, or send it along: whoever has it can tell whether anything was "
        "changed since.",
    )


def sealed_line(sealed_at: datetime | None, moment: Moment) -> str:
    """Say that an exam is sealed and since when, without having looked at it."""
    if sealed_at is None:
        return translate("exam", "This exam was cut short and never sealed.")
    return translate("exam", "Sealed on {moment}.").format(moment=moment(sealed_at))


def headline(check: SealCheck, moment: Moment) -> str:
    """Say in one sentence what became of what was sealed."""
    if check.sealed_at is None and check.is_unchanged:
        return sealed_line(None, moment)
    if check.is_unchanged and check.sealed_at is not None:
        words = translate("exam", "Sealed on {moment}: unchanged since.")
        return words.format(moment=moment(check.sealed_at))
    names = dict.fromkeys(map(_place, check.changes))
    if check.sealed_at is None:
        words = translate("exam", "Cut short and never sealed, and changed since: {places}.")
    else:
        words = translate("exam", "Changed since it was sealed: {places}.")
    return words.format(places=", ".join(names))


def details(check: SealCheck, moment: Moment) -> tuple[str, ...]:
    """Say of each finding what it is, changes first."""
    found: Iterable[Found] = sorted(check.found, key=lambda each: not each.finding.is_change)
    return tuple(_detail(each, moment) for each in found)


def focus_line(focus: FocusNotes | None) -> str:
    """Say how often the window lost the focus, and for how long in all."""
    if focus is None:
        return translate(
            "exam", "Whether the window lost the focus was not noted: a terminal cannot tell."
        )
    if not focus.aways:
        return translate("exam", "The window kept the focus throughout.")
    words = translate("exam", "The window lost the focus {count} times, for {seconds} s in all.")
    if len(focus.aways) == 1:
        words = translate("exam", "The window lost the focus once, for {seconds} s.")
    return words.format(count=len(focus.aways), seconds=number_text(focus.seconds, 1))


def away_line(away: Away) -> str:
    """Say of one time when it was, and how long."""
    words = translate("exam", "Question {position}, at {time}: {seconds} s")
    time = f"{away.left_at:%H:%M:%S}"
    return words.format(position=away.position, time=time, seconds=number_text(away.seconds, 1))


def record_lines(seal: Seal | None, focus: FocusNotes | None, moment: Moment) -> tuple[str, ...]:
    """Say what a report can: that an exam is sealed, by what, and the times without focus.

    Whether anything was changed since cannot be told in a file that anybody can write.
    """
    if seal is None:
        return ()
    aways = focus.aways if focus else ()
    return (
        *_seal_lines(seal, moment),
        focus_line(focus),
        *map(away_line, aways),
    )


def _seal_lines(seal: Seal, moment: Moment) -> tuple[str, ...]:
    told = sealed_line(seal.sealed_at, moment)
    if not seal.fingerprint:
        return (told,)
    words = translate("exam", "Fingerprint: {fingerprint}")
    compare = translate("exam", "Compare it with the one that was noted when the exam was over.")
    return told, words.format(fingerprint=grouped(seal.fingerprint)), compare


def _place(found: Found) -> str:
    match found.finding:
        case Finding.CHAIN:
            return translate("exam", "the chain itself")
        case Finding.SESSION:
            return translate("exam", "the session")
        case Finding.FOCUS:
            return translate("exam", "the notes on the focus")
    words = translate("exam", "answer {position}")
    if found.number > 1:
        words = translate("exam", "answer {position}, attempt {number}")
    return words.format(position=found.position, number=found.number)


def _detail(found: Found, moment: Moment) -> str:
    words = _sentence(found.finding)
    when = moment(found.at) if found.at else ""
    return words.format(place=_place(found), when=when)


def _sentence(finding: Finding) -> str:  # noqa: C901, PLR0912 - one sentence a finding
    match finding:
        case Finding.CHAIN:
            return translate("exam", "The links of the chain do not follow from one another.")
        case Finding.SESSION:
            return translate("exam", "The date, the format or the plan is not what was sealed.")
        case Finding.FOCUS:
            return translate("exam", "The notes on the focus are not what was sealed.")
        case Finding.QUESTION:
            return translate(
                "exam",
                "Of {place}: what was asked, or that it was skipped, is not what was sealed.",
            )
        case Finding.RECORDING:
            return translate("exam", "Of {place}: the recording is not the one that was sealed.")
        case Finding.RECORDING_GONE:
            return translate("exam", "Of {place}: the recording is gone.")
        case Finding.WORDS:
            return translate("exam", "Of {place}: the transcript is not what was sealed.")
        case Finding.FEEDBACK:
            return translate("exam", "Of {place}: the feedback is not what was sealed.")
        case Finding.ANSWER_ADDED:
            return translate("exam", "Of {place}: it was put in and never sealed.")
        case Finding.ANSWER_GONE:
            return translate("exam", "Of {place}: it was sealed and is gone.")
        case Finding.LATER_ANSWER:
            return translate("exam", "Of {place}: it was kept after the seal, on {when}.")
        case Finding.LATER_WORDS:
            return translate("exam", "Of {place}: it was written down after the seal, on {when}.")
        case Finding.LATER_FEEDBACK:
            return translate("exam", "Of {place}: it was judged after the seal, on {when}.")
        case Finding.WORDS_DELETED:
            return translate(
                "exam",
                "Of {place}: the words were deleted, as the settings say, so they and the "
                "feedback on them cannot be compared.",
            )
        case Finding.RECORDING_DELETED:
            return translate(
                "exam",
                "Of {place}: the recording was deleted, as the settings say, so it cannot be "
                "compared.",
            )
