"""An answer heard again: the word that is heard is lit, and one goes where one wants."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from mockinterview.core.appearance import Motion
from mockinterview.core.delivery import Delivery
from mockinterview.core.fillers import Filler, FillerKind
from mockinterview.core.session import Attempt, Bookmark
from mockinterview.core.transcript import Hearing, Span
from mockinterview.ports import Lane
from mockinterview.ui.controllers.replay import Replay
from mockinterview.ui.motion import apply_motion
from mockinterview.ui.playback import Playback
from mockinterview.ui.views.clips import Clip, Heard
from mockinterview.ui.views.replay import Circumstances
from mockinterview.ui.widgets.replay import ReplayCard
from mockinterview.ui.widgets.take_player import (
    LOOP_FROM,
    LOOP_MARK,
    LOOP_OFF,
    LOOP_SENTENCE,
    LOOP_TO,
    LOOP_WORDS,
)
from tests.fakes import sessions as made
from tests.ui.desk import Desk, running_timers


def answer() -> Attempt:
    """Return an answer of ten seconds with a filler, a pause and a bookmark."""
    spoken = made.spoken()
    assert spoken.take
    assert spoken.hearing
    assert spoken.delivery
    fillers = (Filler(kind=FillerKind.WORDS, start=2.0, end=2.3, text="like"),)
    pauses = (Span(start=5.0, end=7.0),)
    delivery: Delivery = spoken.delivery.model_copy(
        update={"fillers": fillers, "long_pauses": pauses}
    )
    speech = (Span(start=0.5, end=5.0), Span(start=7.0, end=10.0))
    heard: Hearing = spoken.hearing.model_copy(update={"speech": speech})
    return spoken.model_copy(
        update={
            "take": spoken.take.model_copy(update={"seconds": 10.0}),
            "hearing": heard,
            "delivery": delivery,
            "feedback": None,
            "bookmarks": (Bookmark(at=8.0, text="Better"),),
        }
    )


class Table:
    """A card with what stands behind it, and a loudspeaker that a test moves on."""

    def __init__(self, desk: Desk, attempt: Attempt | None = None) -> None:
        self.desk = desk
        self.attempt = attempt or answer()
        self.session = made.session(self.attempt)
        desk.fakes.store.kept[self.session.id] = self.session
        if self.attempt.take:
            desk.fakes.store.recording(self.attempt.take.file).touch()
        context = desk.context()
        self.playback = Playback(context)
        self.card = ReplayCard()
        desk.qtbot.addWidget(self.card)
        self.said: list[str] = []
        self.replay = Replay(
            context, self.playback, self.card, lambda _part, words: self.said.append(words)
        )
        self.replay.show_attempt(self.session.id, self.attempt)
        self.card.resize(800, 700)
        with desk.qtbot.waitExposed(self.card):
            self.card.show()
        desk.jobs.hold(Lane.VOICE)

    def child(self, kind: type[Any], name: str) -> Any:
        return self.desk.child(self.card, kind, name)

    def click(self, name: str) -> None:
        self.child(QAbstractButton, name).click()

    def sound_out(self) -> float:
        """Let what was asked for be heard to its end; return how long it was."""
        self.desk.fakes.player.heard.clear()
        while self.desk.jobs.waiting(Lane.VOICE):
            self.desk.jobs.release(Lane.VOICE)
        return sum(sound.seconds for sound in self.desk.fakes.player.heard)

    def listen(self, seconds: float) -> None:
        """Let so much of what plays have left the loudspeaker."""
        self.desk.fakes.player.at = seconds
        self.replay._tick()

    def sent(self, *parts: tuple[float, Span, float]) -> None:
        """Lay parts ready, as the lane of the voice would."""
        for part in parts:
            self.playback._course.begin(*part)

    @property
    def lit(self) -> str:
        word = self.card.text.lit
        assert self.attempt.hearing
        return "" if word is None else self.attempt.hearing.transcript.words[word].text.strip()


@pytest.fixture
def table(desk: Desk) -> Iterator[Table]:
    made_table = Table(desk)
    yield made_table
    made_table.replay.pause()


def test_the_word_that_is_heard_is_lit_at_any_speed(table: Table) -> None:
    words = table.attempt.hearing.transcript.words  # type: ignore[union-attr]
    for speed in (0.5, 1.0, 2.0):
        table.replay._choose_speed(speed)
        table.replay.hear(words[3].start)
        table.sent((0.0, Span(start=words[3].start, end=10.0), speed))
        middle = (words[6].start + words[6].end) / 2
        table.listen((middle - words[3].start) / speed)
        assert table.lit == words[6].text.strip()
        assert table.replay.at == pytest.approx(middle)


def test_a_click_on_a_word_is_heard_from_it(table: Table) -> None:
    words = table.attempt.hearing.transcript.words  # type: ignore[union-attr]
    text = table.card.text
    place = text.place_of(4)
    table.desk.qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.playback.playing == Clip(Heard.TAKE, start=words[4].start)
    assert table.sound_out() == pytest.approx(10.0 - words[4].start, abs=0.01)


def test_keys_go_from_word_to_word_and_return_hears_one(table: Table) -> None:
    words = table.attempt.hearing.transcript.words  # type: ignore[union-attr]
    text = table.card.text
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        table.desk.qtbot.keyClick(text, key)
    assert text.textCursor().selectedText() == words[2].text.strip()
    table.desk.qtbot.keyClick(text, Qt.Key.Key_Return)
    assert table.playback.playing == Clip(Heard.TAKE, start=words[2].start)


def test_a_pause_stays_at_its_moment_and_goes_on_from_it(table: Table) -> None:
    table.click("take-play")
    table.sent((0.0, Span(start=0.0, end=10.0), 1.0))
    table.listen(4.2)
    table.click("take-play")
    assert not table.replay.is_playing
    assert table.replay.at == pytest.approx(4.2)
    table.click("take-play")
    assert table.playback.playing == Clip(Heard.TAKE, start=4.2)


def test_after_the_end_it_begins_at_the_beginning(table: Table) -> None:
    table.click("take-play")
    table.sent((0.0, Span(start=0.0, end=10.0), 1.0))
    table.listen(9.9)
    table.sound_out()
    assert not table.replay.is_playing
    assert table.replay.at == 0.0


def test_nothing_runs_while_nothing_plays(table: Table) -> None:
    timer = table.replay._timer
    assert not timer.isActive()
    table.click("take-play")
    assert timer.isActive()
    table.click("take-play")
    assert not timer.isActive()
    assert running_timers(table.card) == []


def test_another_speed_goes_on_from_where_it_is(table: Table) -> None:
    table.click("take-play")
    table.sent((0.0, Span(start=0.0, end=10.0), 1.0))
    table.listen(4.0)
    table.replay.change_speed(-2)
    assert table.child(QAbstractButton, "take-speed").text() == "0.5\u00d7"
    assert table.sound_out() == pytest.approx(12.0, abs=0.2)
    table.replay.change_speed(99)
    assert table.child(QAbstractButton, "take-speed").text() == "2\u00d7"
    assert table.said == ["0.5\u00d7", "2\u00d7"]


def test_silences_are_skipped_where_that_is_chosen(table: Table) -> None:
    table.click("take-silences")
    assert table.child(QLabel, "take-moment").text() == "0:00 / 0:10, 0:07 without silences"
    table.click("take-play")
    assert table.sound_out() == pytest.approx(4.8 + 3.15, abs=0.05)


def test_the_question_is_read_before_the_answer(table: Table) -> None:
    table.click("take-question")
    assert table.sound_out() > 10.0
    assert table.attempt.question.spoken_text in table.desk.fakes.voice.said


def test_while_the_question_is_read_no_word_is_lit(table: Table) -> None:
    table.click("take-question")
    table.playback._course.begin(0.0, None)
    table.listen(1.0)
    assert table.lit == ""
    assert table.replay.at == 0.0


def test_a_sentence_is_heard_again_and_again(table: Table) -> None:
    table.replay.choose_loop(LOOP_SENTENCE)
    heard = table.sound_out()
    assert heard > 30.0
    assert "0:0" in table.child(QAbstractButton, "take-loop").text()
    table.replay.choose_loop(LOOP_OFF)
    assert table.child(QAbstractButton, "take-loop").text() == "Loop"


def test_a_loop_lies_between_two_points(table: Table) -> None:
    table.replay._move(3.0)
    table.replay.choose_loop(LOOP_FROM)
    table.replay._move(4.5)
    table.replay.choose_loop(LOOP_TO)
    assert table.replay._ways.loop == Span(start=3.0, end=4.5)
    assert not table.replay.is_playing


def test_a_mark_and_selected_words_can_be_looped(table: Table) -> None:
    words = table.attempt.hearing.transcript.words  # type: ignore[union-attr]
    table.replay._move(6.0)
    table.replay.choose_loop(LOOP_MARK)
    assert table.replay._ways.loop == Span(start=5.0, end=7.0)
    text = table.card.text
    cursor = text._cursor(text._view.words[2])
    cursor.setPosition(text._view.words[2].begin)
    cursor.setPosition(text._view.words[5].end, cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    table.replay.choose_loop(LOOP_WORDS)
    assert table.replay._ways.loop == Span(start=words[2].start, end=words[5].end)


def test_who_goes_elsewhere_leaves_the_loop(table: Table) -> None:
    table.replay._move(6.0)
    table.replay.choose_loop(LOOP_MARK)
    table.replay.hear(9.5)
    assert table.replay._ways.loop is None


def test_marks_are_gone_to_and_said(table: Table) -> None:
    for _ in range(3):
        table.click("take-next-mark")
    assert table.replay.at == 8.0
    table.click("take-previous-mark")
    assert table.replay.at == 5.0
    assert table.said == [
        "0:02: a filler, \u201clike\u201d",
        "0:05: a pause of 2.0 s",
        "0:08: your bookmark Better",
        "0:05: a pause of 2.0 s",
    ]


def test_from_the_last_mark_one_comes_to_the_first_and_back(table: Table) -> None:
    table.click("take-previous-mark")
    assert table.replay.at == 8.0
    table.click("take-next-mark")
    assert table.replay.at == 2.0


def test_marks_stand_in_the_text_and_below_the_waveform(table: Table) -> None:
    shown = table.card.text.toPlainText()
    assert "[2.0 s]" in shown
    assert "[Better]" in shown
    assert table.card.player.strip.accessibleName() == "Marks: 3"
    assert "0:02: a filler" in table.card.player.strip.accessibleDescription()


def test_a_click_on_a_mark_is_heard_from_it(table: Table) -> None:
    strip = table.card.player.strip
    place = QPoint(round(strip.width() * 0.5), 9)
    table.desk.qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)
    assert table.playback.playing == Clip(Heard.TAKE, start=5.0)


def test_a_bookmark_is_set_named_and_taken_away(table: Table) -> None:
    store = table.desk.fakes.store
    table.replay._move(3.0)
    table.click("take-bookmark")
    field = table.child(QLineEdit, "bookmark-1-name")
    field.setText("The story")
    field.editingFinished.emit()
    kept = store.kept[table.session.id].attempts[0].bookmarks
    assert kept == (Bookmark(at=3.0, text="The story"), Bookmark(at=8.0, text="Better"))
    table.click("bookmark-2-remove")
    assert store.kept[table.session.id].attempts[0].bookmarks == kept[:1]
    assert "[The story]" in table.card.text.toPlainText()


def test_one_moment_has_one_bookmark(table: Table) -> None:
    table.replay._move(8.0)
    table.click("take-bookmark")
    assert len(table.desk.fakes.store.kept[table.session.id].attempts[0].bookmarks) == 1


def test_words_are_mended_and_kept_with_what_was_heard(table: Table) -> None:
    told: list[Attempt] = []
    table.replay.corrected.connect(lambda _session, attempt: told.append(attempt))
    table.click("transcript-correct")
    box = table.child(QPlainTextEdit, "correction-text")
    assert box.toPlainText() == made.SPOKEN
    box.setPlainText(made.SPOKEN.replace("separate", "part"))
    table.click("correction-save")
    kept = table.desk.fakes.store.kept[table.session.id].attempts[0]
    assert told == [kept]
    assert kept.hearing.transcript.is_corrected
    assert kept.earlier[0].hearing == table.attempt.hearing
    table.replay.show_attempt(table.session.id, kept)
    assert "part retrieval" in table.card.text.toPlainText()
    table.click("transcript-undo")
    assert (
        table.desk.fakes.store.kept[table.session.id].attempts[0].hearing == table.attempt.hearing
    )


def test_who_leaves_the_words_changes_nothing(table: Table) -> None:
    table.click("transcript-correct")
    table.child(QPlainTextEdit, "correction-text").setPlainText("Other words.")
    table.click("correction-cancel")
    assert table.desk.fakes.store.kept[table.session.id] == table.session
    assert table.card.text.isVisible()


def test_feedback_on_other_words_is_offered_anew(desk: Desk) -> None:
    from mockinterview.core.correcting import correct

    table = Table(desk, correct(made.spoken(), "Other words."))
    assert table.child(QWidget, "transcript-judge").isVisible()
    with desk.qtbot.waitSignal(table.replay.judge_requested):
        table.click("transcript-judge")


def test_while_it_is_worked_on_no_word_is_mended(table: Table) -> None:
    table.replay.show_attempt(table.session.id, table.attempt, Circumstances(is_working=True))
    assert not table.child(QWidget, "transcript-correct").isVisible()


def test_a_recording_that_is_gone_leaves_the_words(table: Table) -> None:
    table.replay.show_attempt(table.session.id, table.attempt, Circumstances(is_here=False))
    assert not table.card.player.isVisible()
    assert table.card.text.isVisible()


def test_a_recording_that_cannot_be_read_is_said(desk: Desk) -> None:
    attempt = answer()
    other = attempt.model_copy(
        update={"take": attempt.take.model_copy(update={"file": "gone/1-1.wav"})}  # type: ignore[union-attr]
    )
    table = Table(desk)
    table.replay.show_attempt("another", other)
    assert not table.card.player.isVisible()
    assert "gone" in desk.child(table.card, QWidget, "transcript-absence").text()  # type: ignore[attr-defined]


def test_scrolling_by_hand_stops_the_following_until_it_is_asked_for(table: Table) -> None:
    table.click("take-play")
    follow = table.child(QWidget, "transcript-follow")
    assert not follow.isVisible()
    table.card.text.scrolled.emit()
    assert follow.isVisible()
    table.click("transcript-follow")
    assert not follow.isVisible()


def test_the_same_answer_shown_again_keeps_its_place(table: Table) -> None:
    table.replay._move(4.0)
    table.replay.show_attempt(table.session.id, table.attempt)
    assert table.replay.at == 4.0
    table.replay.show_attempt("another", table.attempt)
    assert table.replay.at == 0.0


def test_where_nothing_is_to_move_the_line_goes_by_steps_and_the_words_stay_true(
    table: Table, dressed: QApplication
) -> None:
    apply_motion(dressed, Motion.REDUCED)
    try:
        table.click("take-play")
        table.sent((0.0, Span(start=0.0, end=10.0), 1.0))
        table.listen(3.4)
        assert table.card.player.waveform.at == 3.0
        assert table.replay.at == 3.4
        assert table.lit
    finally:
        apply_motion(dressed, Motion.FULL)


def test_a_quote_is_heard_alone_whatever_loops(table: Table) -> None:
    table.replay.choose_loop(LOOP_SENTENCE)
    table.replay.play(Clip(Heard.TAKE, 2.0, 3.0))
    assert table.sound_out() == pytest.approx(1.3, abs=0.05)
