"""Who stands behind the pages that are always there. Each is made here and joined elsewhere."""

from dataclasses import dataclass
from functools import partial

from mockinterview.ui.asking import Asking
from mockinterview.ui.context import Context
from mockinterview.ui.controllers.comfort import Comfort
from mockinterview.ui.controllers.export import Exporter, ask_for_file
from mockinterview.ui.controllers.history import HistoryController
from mockinterview.ui.controllers.interview import InterviewController, InterviewPages
from mockinterview.ui.controllers.offer import OfferController
from mockinterview.ui.controllers.reviewing import ReviewDesk, ask_for_review
from mockinterview.ui.controllers.session import SessionController
from mockinterview.ui.dialogs import ask_to_delete, ask_to_discard, ask_to_empty_trash
from mockinterview.ui.first_run import FirstRun, MakeSettings
from mockinterview.ui.front_room import FrontRoom
from mockinterview.ui.looking_back import LookingBack
from mockinterview.ui.main_pages import Pages
from mockinterview.ui.window import MainWindow


@dataclass(frozen=True)
class Workplace:
    """What everybody of the crew works with."""

    window: MainWindow
    context: Context
    front: FrontRoom
    pages: Pages
    asking: Asking


@dataclass(frozen=True)
class Crew:
    """The controllers, and what is made of several of them."""

    interviews: InterviewController
    history: HistoryController
    session: SessionController
    reviews: ReviewDesk
    looking_back: LookingBack
    offers: OfferController
    exporter: Exporter
    comfort: Comfort
    first_run: FirstRun

    def leave(self) -> None:
        """End what goes on at a page, because the person goes elsewhere."""
        self.interviews.leave()
        self.session.leave()
        self.first_run.leave()
        self.looking_back.leave()

    def close(self) -> None:
        """End what is under way; what runs already comes to its end."""
        self.first_run.close()
        self.interviews.close()
        self.exporter.close()
        self.session.close()


def crew_for(place: Workplace, make_settings: MakeSettings) -> Crew:
    """Make the crew; the first run shows a part of the settings, made when it is first wanted."""
    window, context, front = place.window, place.context, place.front
    session = SessionController(context, place.pages.session, front.playback, front.desk)
    return Crew(
        interviews=_interviews(place),
        history=_history(place),
        session=session,
        reviews=_reviews(place),
        looking_back=LookingBack(window, context, front.playback),
        offers=_offers(place, session),
        exporter=Exporter(context, place.asking.file or partial(ask_for_file, window), window),
        comfort=Comfort(window, context),
        first_run=FirstRun(window, context, front.playback, make_settings, front.welcome_page),
    )


def _interviews(place: Workplace) -> InterviewController:
    pages = place.pages
    shown = InterviewPages(pages.interview, pages.feedback, pages.summary)
    return InterviewController(place.context, shown, place.front.playback, place.front.desk)


def _history(place: Workplace) -> HistoryController:
    return HistoryController(
        place.context,
        place.pages.history,
        place.front.practise.pack_title,
        partial(ask_to_delete, place.window),
        partial(ask_to_empty_trash, place.window),
    )


def _reviews(place: Workplace) -> ReviewDesk:
    choose = place.asking.source or partial(ask_for_review, place.window)
    return ReviewDesk(place.context, place.pages.session.reviews, choose)


def _offers(place: Workplace, session: SessionController) -> OfferController:
    return OfferController(
        place.context,
        place.front.page.offer,
        place.front.playback,
        partial(ask_to_discard, place.window),
        session.at_work,
    )
