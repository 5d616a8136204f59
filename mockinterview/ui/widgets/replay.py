"""An answer to be heard and read again: waveform, words, bookmarks, and the ways to mend them.

The same on the page after an answer and on the page of a session. What moves while it plays goes
by ``show_at``, thirty times a second; all else is shown only where it is other than before. Where
the page has a key for something else, none is shown.
"""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from mockinterview.ui.shortcuts import Deed
from mockinterview.ui.typography import Type
from mockinterview.ui.views.replay import NOTHING, ReplayView, Ways
from mockinterview.ui.widgets.bookmarks import BookmarkList
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.correcting import CorrectionBox
from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.widgets.parts import column, label, line_label, named, row
from mockinterview.ui.widgets.take_player import TakePlayer
from mockinterview.ui.widgets.transcript import TranscriptText


class ReplayCard(QFrame):
    """Emits what is to be done; what is heard is asked for by its player and its text."""

    follow_requested = Signal()
    question_requested = Signal()
    bookmark_requested = Signal()
    corrected = Signal(str)
    undo_requested = Signal()
    judge_requested = Signal()

    def __init__(self, page_deeds: Collection[Deed] = ()) -> None:
        super().__init__()
        named(self, "transcript-card", self.tr("Your answer"))
        self.setProperty("ground", "card")
        self._view = NOTHING
        self._is_correcting = False
        self._make_children(page_deeds)
        self._lay_out()
        self._connect()

    @property
    def player(self) -> TakePlayer:
        return self._player

    @property
    def text(self) -> TranscriptText:
        return self._text

    @property
    def bookmarks(self) -> BookmarkList:
        return self._bookmarks

    @property
    def correction(self) -> CorrectionBox:
        return self._box

    def show_view(self, view: ReplayView) -> None:
        """Show an answer; the same one costs nothing."""
        if view is self._view or view == self._view:
            return
        self._view = view
        self._player.show_view(view)
        self._absence.setVisible(False)
        self._text.show_text(view.read)
        self._bookmarks.show_bookmarks(view.bookmarks)
        self._show_ways_on()

    def show_trouble(self, words: str) -> None:
        """Say why there is nothing to hear."""
        self._absence.setText(words)
        self._absence.show()

    def show_source(self, source: str) -> None:
        self._source.setText(source or self.tr("There is no transcript of this take yet."))

    def show_ways(self, ways: Ways) -> None:
        self._player.show_ways(ways)
        self._follow.setVisible(not ways.is_following and ways.is_playing)

    def show_at(self, at: float, word: int | None, *, is_playing: bool, is_following: bool) -> None:
        """Show where it is by now."""
        self._player.show_at(at, is_playing=is_playing)
        is_other = word != self._text.lit
        self._text.light(word, is_playing=is_playing)
        if is_other and is_following and is_playing:
            self._text.follow()

    @property
    def is_correcting(self) -> bool:
        """Whether the words are being mended now."""
        return self._is_correcting

    def correct(self) -> None:
        """Let the words be mended."""
        if self._view.can_correct and not self._is_correcting:
            self._is_correcting = True
            self._box.open(self._view.plain)
            self._show_ways_on()

    def close_correction(self) -> None:
        """Leave the words as they are."""
        if self._is_correcting:
            self._is_correcting = False
            self._show_ways_on()
            self._text.setFocus()

    def _make_children(self, page_deeds: Collection[Deed]) -> None:
        way = partial(Button, look=Look.LINK, behind=page_deeds)
        self._player = TakePlayer(page_deeds)
        self._text = TranscriptText()
        self._absence = named(label("", Type.BODY, "muted"), "transcript-absence")
        self._source = named(label("", Type.SMALL, "muted"), "transcript-source")
        self._follow = named(Button(self.tr("Follow the words"), Look.SMALL), "transcript-follow")
        self._question = named(
            way(self.tr("Question first"), icon="speaker", key=Deed.QUESTION_FIRST),
            "take-question",
        )
        self._bookmark = named(
            way(self.tr("Bookmark"), icon="bookmark", key=Deed.BOOKMARK),
            "take-bookmark",
        )
        self._correct = named(
            way(self.tr("Correct the words"), icon="edit", key=Deed.CORRECT),
            "transcript-correct",
        )
        self._undo = named(Button(self.tr("Back to what was heard"), Look.LINK), "transcript-undo")
        self._judge = named(
            Button(self.tr("Ask for feedback on these words"), Look.SMALL), "transcript-judge"
        )
        self._box = CorrectionBox()
        self._bookmarks = BookmarkList()

    def _lay_out(self) -> None:
        head = row(spacing=12)
        head.addWidget(line_label(self.tr("Your answer"), Type.HEADING))
        head.addStretch(1)
        head.addWidget(self._follow)
        self._ways = QWidget()
        ways = FlowLayout(self._ways, gap=18)
        for way in (self._question, self._bookmark, self._correct, self._undo, self._judge):
            ways.addWidget(way)
        outer = column(self, spacing=12)
        outer.setContentsMargins(22, 18, 22, 20)
        outer.addLayout(head)
        for part in (
            self._player,
            self._absence,
            self._text,
            self._box,
            self._source,
            self._ways,
            self._bookmarks,
        ):
            outer.addWidget(part)
        outer.addStretch(1)
        for hidden in (self._follow, self._absence):
            hidden.hide()
        self._show_ways_on()

    def _connect(self) -> None:
        self._follow.clicked.connect(self.follow_requested)
        self._question.clicked.connect(self.question_requested)
        self._bookmark.clicked.connect(self.bookmark_requested)
        self._correct.clicked.connect(self.correct)
        self._undo.clicked.connect(self.undo_requested)
        self._judge.clicked.connect(self.judge_requested)
        self._box.cancelled.connect(self.close_correction)
        self._box.saved.connect(self._save)

    def _show_ways_on(self) -> None:
        view = self._view
        self._text.setVisible(bool(view.read.text) and not self._is_correcting)
        self._box.setVisible(self._is_correcting)
        has_sound = view.seconds > 0
        self._question.setVisible(has_sound and view.has_question)
        self._bookmark.setVisible(has_sound)
        self._correct.setVisible(view.can_correct and not self._is_correcting)
        self._undo.setVisible(view.can_undo and not self._is_correcting)
        self._judge.setVisible(view.can_judge and not self._is_correcting)
        parts = (self._question, self._bookmark, self._correct, self._undo, self._judge)
        self._ways.setVisible(any(not part.isHidden() for part in parts))

    def _save(self, text: str) -> None:
        self.close_correction()
        self.corrected.emit(text)
