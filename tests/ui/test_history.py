"""The history: found, opened, played, transcribed, judged."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextEdit, QWidget

from mockinterview.core.acoustics import Acoustics, LikelyFiller
from mockinterview.core.errors import AppError
from mockinterview.core.session import AttemptKey, Session
from mockinterview.interview.again import Recogniser
from mockinterview.ports import Lane
from mockinterview.ui.widgets.again import AgainButton
from mockinterview.ui.widgets.session_list import SessionList
from mockinterview.ui.window import MainWindow
from tests.fakes import sessions as made
from tests.ui.desk import Desk


@pytest.fixture
def session(desk: Desk) -> Session:
    """A session with an attempt in every state, and its takes on disk."""
    kept = made.every_state()
    desk.fakes.store.kept[kept.id] = kept
    for attempt in kept.attempts:
        if attempt.take is not None:
            desk.fakes.store.recording(attempt.take.file).write_bytes(b"RIFF")
    return kept


def opened(desk: Desk, position: int = 1, number: int = 1) -> MainWindow:
    """Return a window that shows one attempt of the session."""
    window = desk.window()
    click(desk, window, "rail-history")
    desk.open_session(window, made.SESSION_ID)
    click(desk, window, f"session-attempts-{AttemptKey(position=position, number=number)}")
    return window


def click(desk: Desk, window: QWidget, name: str) -> None:
    desk.qtbot.mouseClick(desk.child(window, QAbstractButton, name), Qt.MouseButton.LeftButton)


def text(desk: Desk, window: QWidget, name: str) -> str:
    return desk.child(window, QLabel, name).text()


def read(desk: Desk, window: QWidget) -> str:
    """Return the words of the answer on show."""
    return desk.child(window, QTextEdit, "transcript-text").toPlainText()


def is_shown(desk: Desk, window: QWidget, name: str) -> bool:
    return desk.child(window, QWidget, name).isVisible()


def test_without_interviews_the_history_leads_to_practice(desk: Desk) -> None:
    window = desk.window()
    click(desk, window, "rail-history")
    assert text(desk, window, "history-absence-words") == "No interviews yet"
    click(desk, window, "history-practise")
    assert window.page.objectName() == "practise-page"


@pytest.mark.usefixtures("session")
def test_a_search_finds_what_was_said(desk: Desk) -> None:
    window = desk.window()
    click(desk, window, "rail-history")
    search = desk.child(window, QLineEdit, "history-search")
    desk.qtbot.keyClicks(search, "temperature to zero")
    rows = desk.child(window, SessionList, "history-list").model()
    assert rows.index(0, 0).data(Qt.ItemDataRole.UserRole).key == made.SESSION_ID
    desk.qtbot.keyClicks(search, " zebra")
    assert text(desk, window, "history-absence-words") == "No interview has these words."
    assert not is_shown(desk, window, "history-practise")


def with_a_long_history(desk: Desk) -> MainWindow:
    """Return a window on a history of 450 sessions, ``kept-000`` the oldest, 60 of a zebra."""
    for number in range(450):
        kept = made.session(
            id=f"kept-{number:03}",
            started_at=made.MADE + timedelta(minutes=number),
            title="A zebra" if number < 60 else "",
        )
        desk.fakes.store.kept[kept.id] = kept
    window = desk.window()
    click(desk, window, "rail-history")
    return window


def test_a_long_history_is_read_as_one_scrolls_and_every_session_is_there_once(desk: Desk) -> None:
    window = with_a_long_history(desk)
    listing = desk.child(window, SessionList, "history-list")
    at_first = listing.model().rowCount()
    for _ in range(3):
        listing.scrollToBottom()
        QApplication.processEvents()
    rows = listing.model()
    keys = [rows.index(n, 0).data(Qt.ItemDataRole.UserRole).key for n in range(rows.rowCount())]
    assert at_first < len(keys)
    assert keys == [f"kept-{number:03}" for number in reversed(range(450))]


def test_who_comes_back_from_a_session_finds_the_list_as_it_was(desk: Desk) -> None:
    window = with_a_long_history(desk)
    listing = desk.child(window, SessionList, "history-list")
    listing.scrollToBottom()
    QApplication.processEvents()
    desk.open_session(window, "kept-300")
    click(desk, window, "session-back")
    assert listing.current_key == "kept-300"


def test_a_long_list_is_counted_when_its_first_rows_have_been_on_show(desk: Desk) -> None:
    window = with_a_long_history(desk)
    count = desk.child(window, QLabel, "history-count")
    desk.jobs.advance(1.0)
    assert count.text() == "450 interviews"
    desk.child(window, QLineEdit, "history-search").setText("zebra")
    assert desk.child(window, SessionList, "history-list").isVisible()
    assert count.text() == ""
    desk.jobs.advance(1.0)
    assert count.text() == "60 interviews"


def test_a_count_that_comes_late_is_not_shown_beside_other_rows(desk: Desk) -> None:
    window = with_a_long_history(desk)
    desk.jobs.hold(Lane.DATABASE)
    desk.jobs.advance(1.0)
    desk.child(window, QLineEdit, "history-search").setText("zebra")
    while desk.jobs.waiting(Lane.DATABASE):
        desk.jobs.release(Lane.DATABASE)
    assert desk.child(window, QLabel, "history-count").text() == ""


@pytest.mark.usefixtures("session")
def test_the_history_is_gone_through_by_keys_alone(desk: Desk) -> None:
    window = desk.window()
    click(desk, window, "rail-history")
    desk.press(window, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "history-list"
    desk.press(window, Qt.Key.Key_Return)
    assert window.page.objectName() == "session-page"


@pytest.mark.usefixtures("session")
def test_an_answer_to_an_older_search_is_dropped(desk: Desk) -> None:
    window = desk.window()
    click(desk, window, "rail-history")
    desk.jobs.hold(Lane.DATABASE)
    search = desk.child(window, QLineEdit, "history-search")
    search.setText("zebra")
    search.setText("")
    desk.jobs.release(Lane.DATABASE)
    assert not is_shown(desk, window, "history-absence")
    desk.jobs.release(Lane.DATABASE)
    assert desk.child(window, SessionList, "history-list").model().rowCount() == 1


def test_a_store_that_cannot_be_read_is_said(desk: Desk) -> None:
    window = desk.window()
    desk.fakes.store.failure = AppError("disk", "The database cannot be read.")
    desk.jobs.hold(Lane.DATABASE)
    click(desk, window, "rail-history")
    desk.jobs.release(Lane.DATABASE)
    assert text(desk, window, "history-banner-message") == "The database cannot be read."


@pytest.mark.usefixtures("session")
def test_a_take_is_played_and_stopped(desk: Desk) -> None:
    window = opened(desk)
    desk.jobs.hold(Lane.VOICE)
    click(desk, window, "take-play")
    assert desk.child(window, QAbstractButton, "take-play").text() == "Pause"
    click(desk, window, "take-play")
    assert desk.child(window, QAbstractButton, "take-play").text() == "Play"
    desk.jobs.release(Lane.VOICE)
    assert desk.fakes.player.heard == []


@pytest.mark.usefixtures("session")
def test_leaving_the_page_ends_what_plays(desk: Desk) -> None:
    window = opened(desk)
    desk.jobs.hold(Lane.VOICE)
    click(desk, window, "take-play")
    click(desk, window, "session-back")
    desk.jobs.release(Lane.VOICE)
    assert desk.fakes.player.heard == []


@pytest.mark.usefixtures("session")
def test_a_take_that_is_gone_is_said(desk: Desk) -> None:
    window = opened(desk)
    desk.fakes.store.recording(made.spoken().take.file).unlink()  # type: ignore[union-attr]
    click(desk, window, "take-play")
    assert "is gone" in text(desk, window, "toast-message")
    assert desk.child(window, QAbstractButton, "take-play").text() == "Play"


@pytest.mark.usefixtures("session")
def test_a_take_that_was_gone_before_is_not_offered_to_be_played(desk: Desk) -> None:
    desk.fakes.store.recording(made.spoken().take.file).unlink()  # type: ignore[union-attr]
    window = opened(desk)
    assert not is_shown(desk, window, "take-play")
    assert "not in the data folder" in text(desk, window, "session-take-note")
    assert "separate retrieval" in read(desk, window)
    click(desk, window, f"session-attempts-{made.recovered(7).key}")
    assert is_shown(desk, window, "take-play")


def test_a_recovered_take_is_transcribed_judged_and_kept(desk: Desk, session: Session) -> None:
    window = opened(desk, 7)
    assert "Recovered" in text(desk, window, "session-take-note")
    click(desk, window, "session-transcribe")
    assert "stack" in read(desk, window)
    kept = desk.fakes.store.kept[session.id].attempts[-1]
    assert kept.hearing is not None
    assert kept.feedback is not None
    assert kept.delivery is not None
    assert not is_shown(desk, window, "session-transcribe")


def test_a_transcription_that_fails_keeps_the_take_and_the_way(
    desk: Desk, session: Session
) -> None:
    window = opened(desk, 7)
    desk.fakes.transcriber.failure = AppError("model", "The model is missing.", hint="Fetch it.")
    click(desk, window, "session-transcribe")
    assert text(desk, window, "session-banner-message") == "The model is missing."
    assert is_shown(desk, window, "session-transcribe")
    kept = desk.fakes.store.kept[session.id].attempts[-1]
    assert kept.take is not None
    assert kept.trouble is not None


@pytest.mark.usefixtures("session")
def test_silence_in_a_kept_take_is_said_and_not_judged(desk: Desk) -> None:
    window = opened(desk, 7)
    desk.fakes.transcriber.text = ""
    click(desk, window, "session-transcribe")
    assert desk.fakes.coach.judged == []
    assert text(desk, window, "transcript-source") == "No speech was heard in this take."


@pytest.mark.usefixtures("session")
def test_while_a_take_is_transcribed_the_page_is_busy(desk: Desk) -> None:
    window = opened(desk, 7)
    desk.jobs.hold(Lane.RECOGNISER)
    click(desk, window, "session-transcribe")
    assert is_shown(desk, window, "session-busy")
    assert not is_shown(desk, window, "session-transcribe")
    desk.jobs.release(Lane.RECOGNISER)
    assert not is_shown(desk, window, "session-busy")


def test_an_answer_that_was_not_graded_is_judged_again(desk: Desk, session: Session) -> None:
    window = opened(desk, 4)
    click(desk, window, "coverage-retry")
    kept = desk.fakes.store.kept[session.id].attempts[4]
    assert kept.key == AttemptKey(position=4, number=1)
    assert kept.score is not None


@pytest.mark.usefixtures("session")
def test_closing_while_a_take_is_transcribed_keeps_it_and_asks_no_coach(desk: Desk) -> None:
    window = opened(desk, 7)
    desk.jobs.hold(Lane.RECOGNISER)
    click(desk, window, "session-transcribe")
    window.close()
    desk.jobs.release(Lane.RECOGNISER)
    desk.qtbot.waitUntil(lambda: not window.isVisible())
    assert desk.fakes.coach.judged == []
    assert desk.fakes.store.kept[made.SESSION_ID].attempts[-1].hearing is not None


@pytest.mark.usefixtures("session")
@pytest.mark.parametrize("attempt", range(8))
def test_every_state_of_an_attempt_can_be_shown(desk: Desk, attempt: int) -> None:
    key = made.every_state().attempts[attempt].key
    window = opened(desk, key.position, key.number)
    assert text(desk, window, "session-question") == made.question().ask


def test_a_newcomer_can_look_at_the_sample_interview(desk: Desk) -> None:
    window = desk.window()
    click(desk, window, "rail-history")
    click(desk, window, "history-sample")
    assert window.page.objectName() == "session-page"
    assert len(desk.fakes.store.kept) == 1
    assert text(desk, window, "session-subtitle").startswith("Sample, spoken by a synthetic voice")
    click(desk, window, "session-back")
    row = desk.child(window, SessionList, "history-list").model().index(0, 0)
    assert "Sample interview" in row.data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_sample_is_not_shown_as_the_last_time(desk: Desk) -> None:
    desk.add_sample()
    window = desk.window()
    assert not is_shown(desk, window, "last-time-card")


def test_a_search_without_a_hit_offers_no_sample(desk: Desk) -> None:
    window = desk.window()
    click(desk, window, "rail-history")
    desk.qtbot.keyClicks(desk.child(window, QLineEdit, "history-search"), "zebra")
    assert not is_shown(desk, window, "history-sample")


@pytest.fixture
def recognisers(desk: Desk) -> None:
    """An English recogniser and one of many languages are on this machine."""
    desk.recognisers = (
        Recogniser("whisper-small.en", "Whisper small, English", knows_languages=False),
        Recogniser("whisper-base", "Whisper base, many languages", knows_languages=True),
    )


def ways_again(desk: Desk, window: MainWindow) -> list[QAction]:
    return desk.child(window, AgainButton, "session-again").menu.actions()


@pytest.mark.usefixtures("recognisers")
def test_a_take_is_transcribed_again_and_the_earlier_transcript_is_kept(
    desk: Desk, session: Session
) -> None:
    window = opened(desk)
    before = session.attempts[0]
    desk.other_transcriber.text = "other words"
    ways = ways_again(desk, window)
    assert [way.text() for way in ways] == [
        "Whisper small, English",
        "Whisper base, many languages",
    ]
    ways[1].trigger()
    assert desk.models_made == ["whisper-base"]
    assert "other words" in read(desk, window)
    assert "What was written down before is kept" in text(desk, window, "transcript-source")
    kept = desk.fakes.store.kept[session.id].attempts[0]
    assert kept.earlier[0].hearing == before.hearing
    assert kept.earlier[0].feedback == before.feedback
    assert kept.feedback != before.feedback
    assert desk.fakes.coach.judged == ["other words"]


@pytest.mark.usefixtures("recognisers")
def test_while_a_take_is_transcribed_again_no_other_way_is_offered(
    desk: Desk, session: Session
) -> None:
    window = opened(desk)
    desk.jobs.hold(Lane.RECOGNISER)
    ways_again(desk, window)[0].trigger()
    assert is_shown(desk, window, "session-busy")
    assert not is_shown(desk, window, "session-again")
    assert desk.fakes.store.kept[session.id] == session
    desk.jobs.release(Lane.RECOGNISER)
    assert is_shown(desk, window, "session-again")


@pytest.mark.usefixtures("recognisers")
def test_a_failure_to_transcribe_again_is_said_and_changes_nothing(
    desk: Desk, session: Session
) -> None:
    window = opened(desk)
    desk.other_transcriber.failure = AppError("model", "The model is broken.", hint="Fetch it.")
    ways_again(desk, window)[0].trigger()
    assert text(desk, window, "session-banner-message") == "The model is broken."
    assert desk.fakes.store.kept[session.id] == session
    assert "separate retrieval" in read(desk, window)


@pytest.mark.usefixtures("session", "recognisers")
def test_what_was_typed_is_not_transcribed_again(desk: Desk) -> None:
    window = opened(desk, 2)
    assert not is_shown(desk, window, "session-again")


@pytest.mark.usefixtures("recognisers")
def test_a_take_that_was_never_transcribed_may_be_given_to_another_recogniser(
    desk: Desk, session: Session
) -> None:
    window = opened(desk, 6)
    button = desk.child(window, QAbstractButton, "session-again-button")
    assert button.text() == "Transcribe with…"
    ways_again(desk, window)[0].trigger()
    assert button.text() == "Transcribe again…"
    kept = desk.fakes.store.kept[session.id].attempts[6]
    assert kept.hearing
    assert kept.earlier == ()


@pytest.mark.usefixtures("recognisers")
def test_another_language_needs_a_recogniser_that_knows_it(desk: Desk, session: Session) -> None:
    german = session.model_copy(update={"language": "de-AT"})
    desk.fakes.store.kept[session.id] = german
    window = opened(desk)
    assert [way.text() for way in ways_again(desk, window)] == ["Whisper base, many languages"]


@pytest.mark.usefixtures("recognisers")
def test_another_language_that_was_heard_is_offered_first(desk: Desk, session: Session) -> None:
    first = session.attempts[0]
    assert first.hearing
    transcript = first.hearing.transcript.model_copy(update={"spoken_language": "de"})
    german = first.hearing.model_copy(update={"transcript": transcript})
    changed = first.model_copy(update={"hearing": german})
    kept = session.model_copy(update={"attempts": (changed, *session.attempts[1:])})
    desk.fakes.store.kept[session.id] = kept
    window = opened(desk)
    told = text(desk, window, "transcript-source")
    assert "This sounded like German; the interview is in English." in told
    ways = ways_again(desk, window)
    assert [way.text() for way in ways] == [
        "Whisper base, many languages, in German",
        "Whisper small, English",
        "Whisper base, many languages",
    ]
    ways[0].trigger()
    heard = desk.fakes.store.kept[session.id].attempts[0].hearing
    assert heard
    assert heard.transcript.language == "de"
    assert "sounded like" not in text(desk, window, "transcript-source")


@pytest.fixture
def marked(desk: Desk, session: Session) -> Session:
    """The session, with a likely filler in its first answer."""
    first = session.attempts[0]
    assert first.hearing
    sound = Acoustics(fillers=(LikelyFiller(start=4.2, end=4.6, confidence=0.8),))
    heard = first.hearing.model_copy(update={"acoustics": sound})
    changed = first.model_copy(update={"hearing": heard, "delivery": first.delivery_of(heard)})
    kept = session.model_copy(update={"attempts": (changed, *session.attempts[1:])})
    desk.fakes.store.kept[session.id] = kept
    return kept


def kept_figure(desk: Desk, session: Session) -> float | None:
    delivery = desk.fakes.store.kept[session.id].attempts[0].delivery
    return delivery.fillers_a_minute if delivery else None


def test_an_answer_on_a_mark_is_kept_counted_and_taken_back(desk: Desk, marked: Session) -> None:
    window = opened(desk)
    before = kept_figure(desk, marked)
    click(desk, window, "mark-1-no")
    assert kept_figure(desk, marked) == 0.0
    assert desk.child(window, QAbstractButton, "mark-1-no").isChecked()
    click(desk, window, "mark-1-no")
    assert kept_figure(desk, marked) == before
    assert desk.fakes.store.kept[marked.id] == marked


@pytest.mark.usefixtures("marked")
def test_the_passage_about_a_mark_is_played(desk: Desk) -> None:
    window = opened(desk)
    desk.jobs.hold(Lane.VOICE)
    click(desk, window, "mark-1-play")
    assert desk.child(window, QAbstractButton, "mark-1-play").text() == "Stop"
    desk.jobs.release(Lane.VOICE)
    assert 2.0 < sum(heard.seconds for heard in desk.fakes.player.heard) < 2.6


@pytest.mark.usefixtures("recognisers")
def test_while_a_take_is_transcribed_again_its_marks_are_not_judged(
    desk: Desk, marked: Session
) -> None:
    window = opened(desk)
    desk.jobs.hold(Lane.RECOGNISER)
    ways_again(desk, window)[0].trigger()
    click(desk, window, "mark-1-no")
    assert desk.fakes.store.kept[marked.id] == marked


@pytest.mark.usefixtures("session")
def test_an_answer_is_compared_with_what_was_usual_before(desk: Desk) -> None:
    for day in range(1, 4):
        earlier = made.session(
            made.spoken(), id=f"before-{day}", started_at=made.STARTED - timedelta(days=day)
        )
        desk.fakes.store.kept[earlier.id] = earlier
    window = opened(desk)
    QApplication.processEvents()  # what is compared with comes after the session itself
    assert "your median 150" in desk.child(window, QWidget, "measure-0").accessibleName()
