"""The card of what others said of a session, and where their files are taken in."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.notices import BannerView
from mockinterview.ui.views.review import ReviewedView, ReviewsView, ReviewView
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.widgets.parts import (
    column,
    divider,
    empty,
    label,
    line_label,
    named,
    row,
)


class ReviewCard(QFrame):
    """Shows the reviews and emits what is to be done with them."""

    import_requested = Signal()
    remove_requested = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, name, self.tr("Reviews by others"))
        self.setProperty("ground", "card")
        self._view: ReviewsView | None = None
        self._import = named(
            Button(self.tr("Import a review…"), Look.SMALL, icon="import"), f"{name}-import"
        )
        self._banner = Banner(f"{name}-banner")
        self._hint = named(label("", Type.BODY, "muted"), f"{name}-hint")
        self._reviews = column(spacing=14)
        self._lay_out()
        self._import.clicked.connect(self.import_requested)

    def show_reviews(self, view: ReviewsView) -> None:
        if view == self._view:
            return
        self._view = view
        self._hint.setText(view.hint)
        self._hint.setVisible(not view.reviews)
        empty(self._reviews)
        for number, review in enumerate(view.reviews, start=1):
            self._reviews.addLayout(self._review(review, number))

    def show_banner(self, view: BannerView | None) -> None:
        """Say what became of a file, at the place where it was asked for."""
        self._banner.show_banner(view)

    def _lay_out(self) -> None:
        head = QWidget()
        line = FlowLayout(head, gap=16, is_centred=True)
        line.addWidget(line_label(self.tr("Reviews by others"), Type.HEADING))
        line.addWidget(self._import)
        outer = column(self, spacing=12)
        outer.setContentsMargins(22, 18, 22, 18)
        outer.addWidget(head)
        outer.addWidget(self._banner)
        outer.addWidget(self._hint)
        outer.addLayout(self._reviews)

    def _review(self, review: ReviewView, number: int) -> QVBoxLayout:
        name = f"{self.objectName()}-{number}"
        made = column(spacing=6)
        made.addWidget(divider())
        made.addLayout(self._review_head(review, name))
        for text, part in ((review.agreement, "agreement"), (review.comment, "comment")):
            if text:
                made.addWidget(named(_readable(text), f"{name}-{part}"))
        for answer in review.answers:
            made.addLayout(_answer(answer))
        return made

    def _review_head(self, review: ReviewView, name: str) -> QHBoxLayout:
        head = row(spacing=12)
        head.addWidget(named(label(review.heading, Type.STRONG), f"{name}-heading"), 1)
        remove = named(Button(self.tr("Remove"), Look.DANGER_LINK), f"{name}-remove")
        words = self.tr("Remove: {review}").format(review=review.heading)
        remove.setAccessibleName(words)
        remove.clicked.connect(partial(self.remove_requested.emit, review.id))
        head.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return head


def _answer(answer: ReviewedView) -> QVBoxLayout:
    made = column(spacing=2)
    made.setContentsMargins(0, 6, 0, 0)
    made.addWidget(label(answer.place, Type.NAME))
    for line in answer.lines:
        made.addWidget(label(line, Type.BODY))
    if answer.remark:
        made.addWidget(_readable(answer.remark))
    return made


def _readable(text: str) -> QLabel:
    made = label(text, Type.BODY)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
