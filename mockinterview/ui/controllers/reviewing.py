"""Behind the card of reviews: takes in what a reviewer saved, and lets a review go.

It knows the session that is on show by its id and reads the rest itself, so that the page of a
session need not know of reviews.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from mockinterview.core.agreement import fitting
from mockinterview.core.errors import AppError
from mockinterview.core.review import read_review
from mockinterview.core.session import Session
from mockinterview.ports import Lane
from mockinterview.reviews import review_content
from mockinterview.ui.context import Context
from mockinterview.ui.views.notices import BannerView, failure_banner
from mockinterview.ui.views.review import ReviewsView, reviews_view
from mockinterview.ui.widgets.review import ReviewCard

translate = QCoreApplication.translate

Opened = Callable[[Path], None]
Choose = Callable[[Opened], None]
"""Ask for a file, and call what is given where one is chosen."""


class ReviewDesk(QObject):
    """What is read for another session than the one on show is dropped."""

    def __init__(self, context: Context, card: ReviewCard, choose: Choose) -> None:
        super().__init__()
        self._context = context
        self._card = card
        self._choose = choose
        self._session_id = ""
        card.import_requested.connect(self._ask)
        card.remove_requested.connect(self._remove)

    def open(self, session_id: str) -> None:
        """Show the reviews of a session."""
        if session_id != self._session_id:
            self._card.show_banner(None)
            self._card.show_reviews(ReviewsView())
        self._session_id = session_id
        self._start(partial(self._read, session_id))

    def _ask(self) -> None:
        self._choose(partial(self._take_in, self._session_id))

    def _take_in(self, session_id: str, file: Path) -> None:
        self._card.show_banner(None)
        self._start(partial(self._keep, session_id, file), told=_kept())

    def _remove(self, review_id: str) -> None:
        self._card.show_banner(None)
        self._start(partial(self._let_go, self._session_id, review_id), told=_gone())

    # On the lane of the database

    def _read(self, session_id: str) -> Session:
        return self._context.services.store.session(session_id)

    def _keep(self, session_id: str, file: Path) -> Session:
        review = fitting(read_review(review_content(file)), self._read(session_id))
        self._context.services.store.add_review(session_id, review)
        return self._read(session_id)

    def _let_go(self, session_id: str, review_id: str) -> Session:
        self._context.services.store.remove_review(session_id, review_id)
        return self._read(session_id)

    # Back in the window

    def _start(self, work: Callable[[], Session], told: BannerView | None = None) -> None:
        show = partial(self._show, told)
        self._context.jobs.start(Lane.DATABASE, work, done=show, failed=self._tell)

    def _show(self, told: BannerView | None, session: Session) -> None:
        if session.id == self._session_id:
            self._card.show_reviews(reviews_view(session))
            if told is not None:
                self._card.show_banner(told)

    def _tell(self, error: AppError) -> None:
        self._card.show_banner(failure_banner(error.failure))


def ask_for_review(parent: QWidget, opened: Opened) -> None:
    """Open a file dialog beside the window; ``opened`` is called on Open only."""
    dialog = QFileDialog(parent, translate("review", "Import a review"))
    dialog.setObjectName("review-file-dialog")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    saved = translate("review", "Reviews that the form saved")
    every = translate("review", "All files")
    dialog.setNameFilters([f"{saved} (*.json)", f"{every} (*)"])
    dialog.setDirectory(str(Path.home()))
    dialog.fileSelected.connect(partial(_pass_on, opened))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _pass_on(opened: Opened, name: str) -> None:
    opened(Path(name))


def _kept() -> BannerView:
    return BannerView(translate("review", "The review is kept with this interview."), tone="good")


def _gone() -> BannerView:
    return BannerView(
        translate("review", "The review was removed."),
        translate("review", "The file that it came from is as it was."),
    )
