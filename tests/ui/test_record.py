"""The record of an exam in the window: sealed at its end, told where it was changed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from mockinterview.core import events
from mockinterview.core.focus import Away, FocusNotes
from mockinterview.core.plan import FormatId
from mockinterview.core.sealing import Finding, Found, SealCheck
from mockinterview.core.session import Session
from mockinterview.core.state import Stage
from mockinterview.reports.exam import grouped
from mockinterview.ui.views.interview import Around, Intent, interview_view
from mockinterview.ui.views.record import record_view
from mockinterview.ui.window import MainWindow
from tests.core.interviews import LISTENING, THINKING, after, interview
from tests.fakes.sessions import STARTED
from tests.ui.desk import Desk

AWAY = Away(position=2, left_at=STARTED, seconds=12.5)
SEALED = SealCheck(sealed_at=STARTED, fingerprint="ab" * 32)
INACTIVE, ACTIVE = Qt.ApplicationState.ApplicationInactive, Qt.ApplicationState.ApplicationActive


def text(desk: Desk, window: QWidget, name: str) -> str:
    found = desk.child(window, QLabel, name)
    assert found.isVisible(), name
    return found.text()


def hold(desk: Desk, window: MainWindow, between: Callable[[], None] = lambda: None) -> Session:
    """Hold an exam of two questions to its end."""
    window.interviews.begin(desk.plan(FormatId.EXAM))
    for answer in range(2):
        desk.jobs.advance(1)
        send(desk, window, events.AnswerRequested())
        if answer == 0:
            between()
        send(desk, window, events.StopRequested())
    (session,) = desk.fakes.store.kept.values()
    return session


def send(desk: Desk, window: MainWindow, event: events.Event) -> None:
    conductor = window.interviews.conductor
    assert conductor is not None
    conductor.send(event)
    desk.jobs.advance(1)


def open_in_history(desk: Desk, window: QWidget, session_id: str) -> None:
    desk.child(window, QAbstractButton, "rail-history").click()
    desk.open_session(window, session_id)


def test_what_is_not_sealed_has_no_record() -> None:
    assert record_view(None, None) is None


@pytest.mark.parametrize(
    ("check", "icon", "tone"),
    [
        (SEALED, "check", "good"),
        (
            SEALED.model_copy(update={"found": (Found(finding=Finding.WORDS, position=2),)}),
            "alert",
            "warning",
        ),
        (SealCheck(sealed_at=None, fingerprint=""), "info", "muted"),
    ],
)
def test_what_became_of_a_seal_is_told_in_words_and_shape(
    check: SealCheck, icon: str, tone: str
) -> None:
    view = record_view(check, FocusNotes(aways=(AWAY,)))
    assert view
    assert view.headline.word
    assert (view.headline.icon, view.headline.tone) == (icon, tone)
    assert any("12.5 s" in line for line in view.lines)
    assert bool(view.fingerprint) == bool(view.hint) == bool(check.fingerprint)


def test_an_exam_ends_with_its_seal_and_the_fingerprint_to_note(desk: Desk) -> None:
    window = desk.window()
    session = hold(desk, window)
    assert window.page.objectName() == "summary-page"
    assert text(desk, window, "summary-record-headline").endswith("unchanged since.")
    assert session.seal
    assert grouped(session.seal.fingerprint) in text(desk, window, "summary-record-fingerprint")
    assert text(desk, window, "summary-record-lines") == "The window kept the focus throughout."


def test_going_to_another_program_in_an_exam_is_noted_and_shown(desk: Desk) -> None:
    window = desk.window()
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)

    def leave() -> None:
        app.applicationStateChanged.emit(INACTIVE)
        desk.jobs.advance(7)
        app.applicationStateChanged.emit(ACTIVE)

    session = hold(desk, window, leave)
    assert session.focus
    assert [away.position for away in session.focus.aways] == [1]
    shown = text(desk, window, "summary-record-lines")
    assert "The window lost the focus once, for 7.0 s." in shown


def test_another_format_shows_no_record_and_notes_nothing(desk: Desk) -> None:
    window = desk.window()
    window.interviews.begin(desk.plan(FormatId.REAL, count=1))
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.applicationStateChanged.emit(INACTIVE)
    desk.jobs.advance(9)
    app.applicationStateChanged.emit(ACTIVE)
    send(desk, window, events.AnswerRequested())
    send(desk, window, events.StopRequested())
    conductor = window.interviews.conductor
    assert conductor is not None
    assert conductor.state.stage is Stage.FINISHED
    assert not desk.child(window, QWidget, "summary-record").isVisible()
    (session,) = desk.fakes.store.kept.values()
    assert (session.focus, session.seal) == (None, None)


def test_a_second_interview_does_not_show_the_record_of_the_first(desk: Desk) -> None:
    window = desk.window()
    hold(desk, window)
    window.interviews.leave()
    window.interviews.begin(desk.plan(FormatId.REAL, count=1))
    desk.jobs.advance(1)
    send(desk, window, events.AnswerRequested())
    send(desk, window, events.StopRequested())
    assert not desk.child(window, QWidget, "summary-record").isVisible()


def test_history_says_whether_an_exam_is_still_what_was_sealed(desk: Desk) -> None:
    window = desk.window()
    session = hold(desk, window)
    open_in_history(desk, window, session.id)
    assert text(desk, window, "session-record-headline").endswith("unchanged since.")
    take = session.attempts[0].take
    assert take
    recording: Path = desk.fakes.store.recording(take.file)
    recording.write_bytes(recording.read_bytes() + b"more")
    open_in_history(desk, window, session.id)
    assert text(desk, window, "session-record-headline") == (
        "Changed since it was sealed: answer 1."
    )
    assert "the recording is not the one" in text(desk, window, "session-record-lines")


def test_a_session_of_another_format_has_no_card_in_the_history(desk: Desk) -> None:
    window = desk.window()
    open_in_history(desk, window, desk.add_sample())
    assert not desk.child(window, QWidget, "session-record").isVisible()


def test_an_exam_offers_no_pause_no_hint_and_one_repeat() -> None:
    thinking = after(interview(FormatId.EXAM), *THINKING)
    offered = interview_view(thinking, Around()).offered
    assert not {Intent.PAUSE, Intent.HINT} & offered
    assert {Intent.REPEAT, Intent.REPEAT_SLOWLY, Intent.SKIP, Intent.TYPE} <= offered
    again = after(thinking, events.RepeatRequested())
    assert not {Intent.REPEAT, Intent.REPEAT_SLOWLY} & interview_view(again, Around()).offered
    listening = after(interview(FormatId.EXAM), *LISTENING)
    assert Intent.START_OVER not in interview_view(listening, Around()).offered
