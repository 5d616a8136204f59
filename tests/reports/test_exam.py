"""What is said of an exam, and that every report says it."""

import json
from datetime import timedelta

import pytest

from mockinterview.core.focus import Away, FocusNotes
from mockinterview.core.plan import FormatId
from mockinterview.core.sealing import Finding, Found, SealCheck, begun, closed
from mockinterview.core.session import Session
from mockinterview.reports import exam
from mockinterview.reports.export import render
from mockinterview.reports.wording import moment
from tests.fakes.sessions import MADE, STARTED, session, spoken

FINISHED = STARTED + timedelta(minutes=20)
AWAY = Away(position=2, left_at=STARTED + timedelta(minutes=2), seconds=12.5)


def held(*aways: Away, is_sealed: bool = True, is_watched: bool = True) -> Session:
    focus = FocusNotes(aways=aways) if is_watched else None
    made = session(spoken(1), format=FormatId.EXAM, focus=focus)
    seal = begun(made)
    return made.model_copy(update={"seal": closed(seal, FINISHED) if is_sealed else seal})


def check(*findings: Finding, number: int = 1, sealed: bool = True) -> SealCheck:
    found = tuple(Found(finding=each, position=2, number=number, at=MADE) for each in findings)
    return SealCheck(
        sealed_at=FINISHED if sealed else None, fingerprint="ab" * 32 * sealed, found=found
    )


def test_what_is_unchanged_is_said_in_one_sentence() -> None:
    assert exam.headline(check(), moment) == (
        "Sealed on 19 November 2025, 14:25 UTC: unchanged since."
    )
    assert exam.details(check(), moment) == ()


@pytest.mark.parametrize("finding", [each for each in Finding if each.is_change])
def test_every_change_is_named_with_its_place(finding: Finding) -> None:
    line = exam.headline(check(finding), moment)
    assert line.startswith("Changed since it was sealed: ")
    (detail,) = exam.details(check(finding), moment)
    whole = {Finding.CHAIN, Finding.SESSION, Finding.FOCUS}
    assert ("answer 2" in line) == (finding not in whole)
    assert detail.startswith("Of answer 2: ") == (finding not in whole)
    assert "{" not in detail


@pytest.mark.parametrize("finding", [each for each in Finding if not each.is_change])
def test_what_the_program_did_later_is_told_beside_an_unchanged_seal(finding: Finding) -> None:
    assert exam.headline(check(finding), moment).endswith("unchanged since.")
    (detail,) = exam.details(check(finding), moment)
    assert detail.startswith("Of answer 2: ")
    is_deleted = finding in {Finding.RECORDING_DELETED, Finding.WORDS_DELETED}
    assert ("19 November 2025, 15:05 UTC" in detail) != is_deleted


def test_places_are_named_once_and_changes_come_before_the_rest() -> None:
    found = check(Finding.LATER_WORDS, Finding.WORDS, Finding.FEEDBACK)
    assert exam.headline(found, moment) == "Changed since it was sealed: answer 2."
    assert "transcript" in exam.details(found, moment)[0]
    assert "after the seal" in exam.details(found, moment)[2]


def test_a_further_attempt_is_told_from_the_first() -> None:
    line = exam.headline(check(Finding.WORDS, number=2), moment)
    assert line == "Changed since it was sealed: answer 2, attempt 2."


def test_an_exam_that_was_cut_short_is_not_called_sealed() -> None:
    line = "This exam was cut short and never sealed."
    assert exam.headline(check(sealed=False), moment) == line
    changed = exam.headline(check(Finding.WORDS, sealed=False), moment)
    assert changed == "Cut short and never sealed, and changed since: answer 2."


def test_times_without_focus_are_told_in_plain_words() -> None:
    assert "not noted" in exam.focus_line(None)
    assert exam.focus_line(FocusNotes()) == "The window kept the focus throughout."
    once = FocusNotes(aways=(AWAY,))
    assert exam.focus_line(once) == "The window lost the focus once, for 12.5 s."
    twice = FocusNotes(aways=(AWAY, AWAY))
    assert exam.focus_line(twice) == "The window lost the focus 2 times, for 25.0 s in all."
    assert exam.away_line(AWAY) == "Question 2, at 14:07:00: 12.5 s"


def test_a_fingerprint_is_read_in_groups() -> None:
    assert exam.grouped("0123456789abcdef" * 4) == " ".join(["01234567", "89abcdef"] * 4)


@pytest.mark.parametrize("form", ["html", "md"])
def test_a_report_of_an_exam_holds_its_fingerprint_and_its_times_without_focus(form: str) -> None:
    given = held(AWAY)
    assert given.seal
    text = render(given, form, made_at=MADE)
    assert text.count("Sealed on 19 November 2025, 14:25 UTC.") == 1
    assert exam.grouped(given.seal.fingerprint) in text
    assert "Question 2, at 14:07:00: 12.5 s" in text


@pytest.mark.parametrize("form", ["html", "md"])
def test_a_report_of_another_format_says_nothing_of_seals(form: str) -> None:
    text = render(session(spoken(1)), form, made_at=MADE)
    assert "ealed" not in text
    assert "the focus" not in text


@pytest.mark.parametrize("form", ["html", "md"])
def test_a_report_of_an_exam_that_was_cut_short_says_so(form: str) -> None:
    text = render(held(is_sealed=False, is_watched=False), form, made_at=MADE)
    assert "This exam was cut short and never sealed." in text
    assert "Fingerprint" not in text
    assert "a terminal cannot tell" in text


def test_json_holds_the_chain_so_that_it_can_be_computed_again() -> None:
    given = held(AWAY)
    made = json.loads(render(given, "json", made_at=MADE))
    assert given.seal
    assert made["seal"] == given.seal.model_dump(mode="json")
    assert made["focus"]["aways"][0]["seconds"] == 12.5
    other = json.loads(render(session(spoken(1)), "json", made_at=MADE))
    assert (other["seal"], other["focus"]) == (None, None)
