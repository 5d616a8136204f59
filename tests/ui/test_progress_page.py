"""The page of progress: what it shows of much, of little and of nothing, and where it leads."""

from datetime import UTC, datetime, timedelta
from math import floor

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QSlider, QTableView

from mockinterview.core.errors import AppError
from mockinterview.core.plan import Plan
from mockinterview.core.progress import Measure, Measured, Period, progress_of
from mockinterview.core.question import Level
from mockinterview.core.schedule import Agenda, Card, Memory
from mockinterview.reports.progress_export import PROGRESS_FORMS
from mockinterview.settings import PractiseSettings
from mockinterview.ui.controllers.progress import FORMS
from mockinterview.ui.pages.practise import PractisePage
from mockinterview.ui.pages.progress import ProgressPage
from mockinterview.ui.pages.session import SessionPage
from mockinterview.ui.views.progress import Chosen, progress_view, ticks_of
from mockinterview.ui.widgets.picker import Picker
from mockinterview.ui.window import MainWindow
from tests.fakes import sessions as made
from tests.fakes.progress import FIRST_DAY, counted, session_figures
from tests.fakes.sessions import graded, keep, question, spoken
from tests.ui.desk import UNASKED, Desk, pack

TODAY = datetime.now(UTC).astimezone().date()


def opened(desk: Desk, measured: Measured, **changes: object) -> MainWindow:
    desk.fakes.store.counted = measured
    window = desk.window(**changes)
    click(desk, window, "rail-progress")
    return window


def click(desk: Desk, window: MainWindow, name: str) -> None:
    desk.qtbot.mouseClick(desk.child(window, QAbstractButton, name), Qt.MouseButton.LeftButton)


def words(desk: Desk, window: MainWindow, name: str) -> str:
    return desk.child(window, QLabel, name).text()


def faded(name: str) -> Card:
    """Return a card that was last answered long ago."""
    on = TODAY - timedelta(days=60)
    memory = Memory(stability=2.0, difficulty=5.0, reviewed_on=on, reviews=1)
    return Card(question_id=name, memory=memory)


def press_map(desk: Desk, window: MainWindow, row: int, column: int) -> None:
    table = desk.child(window, QTableView, "progress-map")
    table.setFocus(Qt.FocusReason.TabFocusReason)
    table.setCurrentIndex(table.model().index(row, column))
    desk.qtbot.keyClick(table, Qt.Key.Key_Return)


def test_without_a_session_the_page_leads_to_practice(desk: Desk) -> None:
    window = opened(desk, Measured())
    assert isinstance(window.page, ProgressPage)
    assert words(desk, window, "progress-absence-words") == "Nothing to show yet"
    click(desk, window, "progress-practise")
    assert isinstance(window.page, PractisePage)


def test_a_few_sessions_claim_no_trend_and_say_how_many_more_are_needed(desk: Desk) -> None:
    window = opened(desk, counted(4))
    assert words(desk, window, "progress-says") == "2 more sessions before a trend means anything."
    assert words(desk, window, "progress-subtitle") == "4 sessions, 20 answers, 20 min recorded"


def test_many_sessions_tell_their_trend_in_words(desk: Desk) -> None:
    window = opened(desk, counted(12))
    assert words(desk, window, "progress-says") == "Rising: about 11 points over this time."
    assert words(desk, window, "progress-calibration-first").startswith("Of 25 rated answers")


def test_another_measure_is_followed_over_time(desk: Desk) -> None:
    window = opened(desk, counted(12))
    picker = desk.child(window, Picker, "progress-measures")
    picker.setFocus()
    desk.qtbot.keyClick(picker, Qt.Key.Key_Down)
    assert picker.currentText() == "Pace"
    assert words(desk, window, "progress-says") == "Falling: about 11 words/min over this time."


def test_a_shorter_time_is_read_anew(desk: Desk) -> None:
    window = opened(desk, counted(4))
    click(desk, window, "progress-span-four-weeks")
    period, area = desk.fakes.store.periods[-1]
    assert period == Period(since=TODAY - timedelta(weeks=4))
    assert area == ""
    desk.fakes.store.counted = Measured()
    click(desk, window, "progress-span-three-months")
    assert words(desk, window, "progress-absence-words") == "No interview in this time"
    assert not desk.child(window, QAbstractButton, "progress-practise").isVisible()


def test_the_arrow_keys_choose_a_point_and_return_opens_its_session(desk: Desk) -> None:
    kept = made.every_state()
    desk.fakes.store.kept[kept.id] = kept
    sessions = (session_figures(0)._replace(session_id=kept.id), session_figures(1))
    window = opened(desk, counted(2)._replace(sessions=sessions))
    points = desk.child(window, QSlider, "progress-points")
    points.setFocus(Qt.FocusReason.TabFocusReason)
    assert words(desk, window, "progress-point").endswith("2025: 41 of 100")
    desk.qtbot.keyClick(points, Qt.Key.Key_Left)
    assert words(desk, window, "progress-point") == "Wednesday 19 November 2025: 40 of 100"
    assert "40 of 100" in points.accessibleDescription()
    desk.qtbot.keyClick(points, Qt.Key.Key_Return)
    assert isinstance(window.page, SessionPage)


def test_a_point_of_several_sessions_opens_their_time(desk: Desk) -> None:
    window = opened(desk, counted(200))
    click(desk, window, "progress-open-point")
    period, _area = desk.fakes.store.periods[-1]
    assert period.until == FIRST_DAY + timedelta(days=199)
    assert period.since == FIRST_DAY + timedelta(days=195)
    assert desk.child(window, QAbstractButton, "progress-span-own").isChecked()


def test_a_cell_of_the_map_leads_to_questions_of_it(desk: Desk) -> None:
    easy = question("easy", level=Level.BEGINNER, area="retrieval")
    desk.bank.packs_ = [pack(easy, question("other", area="safety"))]
    window = opened(desk, counted(3))
    press_map(desk, window, 0, 1)
    assert isinstance(window.page, PractisePage)
    plans: list[Plan] = []
    window.practise.planned.connect(plans.append)
    click(desk, window, "practise-start")
    assert [q.id for q in plans[0].questions] == ["easy"]


def test_a_cell_is_read_with_its_place_and_its_scores(desk: Desk) -> None:
    window = opened(desk, counted(3))
    model = desk.child(window, QTableView, "progress-map").model()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 1).data(role) == (
        "Retrieval, Beginner: last scores 70, 60, 50, answered 6 times"
    )
    assert model.index(0, 2).data(role) == "Retrieval, Experienced: not asked yet"
    assert model.index(0, 2).data() == "\u2013"
    assert model.index(1, 3).data(role) == "Safety: 3 more sessions needed"


def test_an_area_is_opened_by_its_name_and_left_again(desk: Desk) -> None:
    window = opened(desk, counted(3))
    press_map(desk, window, 1, 0)
    assert desk.fakes.store.periods[-1][1] == "safety"
    picker = desk.child(window, Picker, "progress-areas")
    assert picker.currentText() == "Safety"
    picker.setFocus()
    desk.qtbot.keyClick(picker, Qt.Key.Key_Home)
    assert desk.fakes.store.periods[-1][1] == ""


def test_what_is_due_is_told_and_started(desk: Desk) -> None:
    keep(desk.fakes.store, spoken(question=question("one"), feedback=graded(80)))
    desk.fakes.store.made_cards = [faded("one")]
    window = opened(desk, counted(3))
    assert words(desk, window, "progress-due-title") == "Due again"
    plans: list[Plan] = []
    window.practise.planned.connect(plans.append)
    click(desk, window, "progress-due-start")
    assert [q.id for q in plans[0].questions] == ["one"]


def test_a_report_is_written_to_the_file_that_was_chosen(desk: Desk) -> None:
    desk.target = desk.home / "progress.md"
    window = opened(desk, counted(7))
    click(desk, window, "progress-export")
    assert desk.suggested[-1][0].endswith(".html")
    assert "Rising" in desk.target.read_text("utf-8")


def test_a_report_is_written_as_pdf_where_the_name_ends_so(desk: Desk) -> None:
    desk.target = desk.home / "progress.pdf"
    window = opened(desk, counted(7))
    click(desk, window, "progress-export")
    assert desk.target.read_bytes().startswith(b"%PDF-")


def test_every_form_of_a_report_is_offered() -> None:
    assert tuple(PROGRESS_FORMS) == FORMS


def test_a_report_that_cannot_be_written_is_told(desk: Desk) -> None:
    desk.target = desk.home / "nowhere" / "progress.md"
    window = opened(desk, counted(7))
    click(desk, window, "progress-export")
    assert "nowhere" in words(desk, window, "toast-message")


def test_a_store_that_cannot_be_read_is_told_on_the_page(desk: Desk) -> None:
    window = desk.window()
    desk.fakes.store.failure = AppError("database_broken", "The database is damaged.")
    click(desk, window, "rail-progress")
    assert words(desk, window, "progress-banner-message") == "The database is damaged."


def test_the_first_page_offers_what_is_due(desk: Desk) -> None:
    keep(desk.fakes.store, spoken(question=question("one"), feedback=graded(80)))
    desk.fakes.store.made_cards = [faded("one"), faded("gone from the packs")]
    window = desk.window()
    assert words(desk, window, "due-title") == "1 question is due"
    assert words(desk, window, "due-note").endswith("Answering it again keeps it.")
    plans: list[Plan] = []
    window.practise.planned.connect(plans.append)
    click(desk, window, "due-start")
    assert [q.id for q in plans[0].questions] == ["one"]


def test_with_an_interview_ahead_new_questions_come_in_between(desk: Desk) -> None:
    keep(desk.fakes.store, spoken(question=question("one"), feedback=graded(80)))
    desk.fakes.store.made_cards = [faded("one")]
    practise = PractiseSettings(asks_own_rating=False, interview_date=TODAY + timedelta(days=9))
    window = desk.window(settings=UNASKED.model_copy(update={"practise": practise}))
    plans: list[Plan] = []
    window.practise.planned.connect(plans.append)
    click(desk, window, "due-start")
    assert [q.id for q in plans[0].questions] == ["one", "two"]


def test_where_nothing_is_due_there_is_no_card(desk: Desk) -> None:
    window = desk.window()
    assert not desk.child(window, QAbstractButton, "due-start").isVisible()


def test_sessions_of_one_day_stand_within_it_in_the_order_they_came() -> None:
    figures = [session_figures(day) for day in (0, 1, 1, 1, 2)]
    progress = progress_of(counted(0)._replace(sessions=tuple(figures)), Period(), "")
    curve = progress_view(progress, Agenda(), Chosen()).curve
    assert curve is not None
    days = [point.at - curve.points[0].at for point in curve.points]
    assert days == sorted(set(days))
    assert [floor(day + 0.5) for day in days] == [0, 1, 1, 1, 2]


def test_the_lines_of_a_curve_hold_all_its_values_between_them() -> None:
    for values in ([40.0, 64.0], [0.0, 100.0], [50.0, 50.0], [0.21, 0.29], [133.0, 152.0], [4.6]):
        for measure in (Measure.CONTENT, Measure.PACE):
            ticks = ticks_of(values, measure)
            assert ticks[0] <= min(values)
            assert max(values) <= ticks[-1]
            assert 3 <= len(ticks) <= 7
