"""The pages that most sessions come to see: made once, one after another.

Those that not everybody opens are in ``later_pages``.
"""

from collections.abc import Generator
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from mockinterview.ui.pages.feedback import FeedbackPage
from mockinterview.ui.pages.history import HistoryPage
from mockinterview.ui.pages.interview import InterviewPage
from mockinterview.ui.pages.session import SessionPage
from mockinterview.ui.pages.summary import SummaryPage


@dataclass(frozen=True)
class Pages:
    """The pages that most sessions come to see."""

    interview: InterviewPage
    feedback: FeedbackPage
    summary: SummaryPage
    history: HistoryPage
    session: SessionPage

    @property
    def all(self) -> tuple[QWidget, ...]:
        return (self.interview, self.feedback, self.summary, self.history, self.session)


def pages_made() -> Generator[None, None, Pages]:
    """Make the pages with a breath after each, so that the window answers in between."""
    interview = InterviewPage()
    yield
    feedback = FeedbackPage()
    yield
    summary = SummaryPage()
    yield
    history = HistoryPage()
    yield
    session = SessionPage()
    yield
    return Pages(interview, feedback, summary, history, session)


def at_once(making: Generator[None, None, Pages]) -> Pages:
    """Make the pages without a breath in between."""
    while True:
        try:
            next(making)
        except StopIteration as made:
            pages: Pages = made.value
            return pages
