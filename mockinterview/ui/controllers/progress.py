"""Behind the page of progress: reads what was counted, and leads to sessions and to practice."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mockinterview.core.errors import AppError
from mockinterview.core.progress import Measure, Period, Point, Progress, progress_of
from mockinterview.core.schedule import Agenda
from mockinterview.interview.due import agenda_now
from mockinterview.ports import Lane
from mockinterview.ui.context import Context
from mockinterview.ui.pages.progress import ProgressPage
from mockinterview.ui.views.notices import failure_banner
from mockinterview.ui.views.progress import Chosen, ProgressView, Span, period_of, progress_view

translate = QCoreApplication.translate

FORMS = ("html", "pdf", "md", "json")

ChooseTarget = Callable[[Path, Callable[[Path], None]], None]
"""Asks the person for the file to write; calls what is given where there is one."""


@dataclass(frozen=True)
class _Found:
    """What was read for a time and an area; ``areas`` are all those of that time."""

    chosen: Chosen
    area: str
    progress: Progress
    areas: tuple[str, ...]
    agenda: Agenda


class ProgressController(QObject):
    """``session_requested`` and ``practice_requested`` lead away from the page.

    ``practice_requested`` carries what is to be chosen on the first page; ``due_requested`` asks
    for what is due at once. ``written`` carries the file of a report.
    """

    session_requested = Signal(str)
    practice_requested = Signal(object)
    due_requested = Signal()
    home_requested = Signal()
    written = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context, page: ProgressPage, choose: ChooseTarget) -> None:
        super().__init__()
        self._context = context
        self._page = page
        self._choose_target = choose
        self._chosen = Chosen()
        self._area = ""
        self._found: _Found | None = None
        self._connect()

    @property
    def page(self) -> ProgressPage:
        return self._page

    def look(self) -> None:
        """Read anew what is looked at, and show it; what was shown stays meanwhile."""
        if self._found is None:
            self._page.render(ProgressView(is_loading=True))
        self._context.jobs.start(
            Lane.DATABASE,
            partial(self._read, self._chosen, self._area),
            done=self._keep,
            failed=self._show_trouble,
        )

    def show(self) -> None:
        if self._found is not None:
            chosen = replace(self._chosen, areas=self._found.areas)
            self._page.render(progress_view(self._found.progress, self._found.agenda, chosen))

    def _connect(self) -> None:
        page = self._page
        page.span_chosen.connect(self._choose_span)
        page.measure_chosen.connect(self._choose_measure)
        page.area_chosen.connect(self._choose_area)
        page.point_opened.connect(self._open_point)
        page.cell_opened.connect(self._open_cell)
        page.due_requested.connect(self.due_requested)
        page.practise_requested.connect(self.home_requested)
        page.export_requested.connect(self._ask_for_target)

    # Reading, on the lane of the database

    def _read(self, chosen: Chosen, area: str) -> _Found:
        services, today = self._context.services, _today()
        period = period_of(chosen.span, today, chosen.own)
        whole = progress_of(services.store.progress(period), period)
        areas = tuple(group.name for group in whole.groups)
        progress = whole
        if area in areas:
            within = progress_of(services.store.progress(period, area), period, area)
            changes = {"area": area, "groups": within.groups, "cells": within.cells}
            progress = whole.model_copy(update=changes)
        interview = self._context.settings.practise.interview_date
        agenda = agenda_now(services.store, services.recall, today, interview)
        return _Found(chosen, area, progress, areas, agenda)

    def _keep(self, found: _Found) -> None:
        """Show what was read, unless something else is looked at by now."""
        if (found.chosen, found.area) == (self._chosen, self._area):
            self._area = found.progress.area
            self._found = found
            self.show()

    def _show_trouble(self, error: AppError) -> None:
        self._page.render(ProgressView(banner=failure_banner(error.failure)))

    # What the person does

    def _choose_span(self, span: Span) -> None:
        self._look_at(replace(self._chosen, span=span))

    def _choose_measure(self, measure: Measure) -> None:
        self._chosen = replace(self._chosen, measure=measure)
        if self._found is not None:
            self._found = replace(self._found, chosen=self._chosen)
        self.show()

    def _choose_area(self, area: str) -> None:
        """Open an area; a topic that is opened within one is practised."""
        if self._area and area and area not in (self._found.areas if self._found else ()):
            self.practice_requested.emit({"areas": (self._area,), "topics": (area,)})
            return
        self._area = area
        self.look()

    def _open_point(self, point: Point) -> None:
        """Open the session of a point, or look at the time of one that holds several."""
        if point.session_id:
            self.session_requested.emit(point.session_id)
        else:
            own = Period(since=point.first, until=point.last)
            self._look_at(replace(self._chosen, span=Span.OWN, own=own))

    def _open_cell(self, group: str, level: str) -> None:
        wishes: dict[str, tuple[str, ...]] = {"levels": (level,)}
        if self._area:
            wishes |= {"areas": (self._area,), "topics": (group,)}
        else:
            wishes["areas"] = (group,)
        self.practice_requested.emit(wishes)

    def _look_at(self, chosen: Chosen) -> None:
        self._chosen = chosen
        self.look()

    # The report

    def _ask_for_target(self) -> None:
        if self._found is not None:
            suggested = Path.home() / f"mock-interview-progress-{_today():%Y-%m-%d}.html"
            self._choose_target(suggested, partial(self._write, self._found))

    def _write(self, found: _Found, target: Path) -> None:
        self._context.jobs.start(
            Lane.FILES,
            partial(_write_report, found, target),
            done=self.written.emit,
            failed=self._tell,
        )

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error.failure)


def _write_report(found: _Found, target: Path) -> Path:
    from mockinterview.reports.progress_export import export_progress

    return export_progress(found.progress, target, agenda=found.agenda)


def ask_where(parent: QWidget, suggested: Path, chosen: Callable[[Path], None]) -> None:
    """Open a file dialog beside the window; the form follows from how the name ends."""
    dialog = QFileDialog(parent, translate("progress", "Export the progress"))
    dialog.setObjectName("progress-export-dialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("html")
    dialog.setNameFilters(
        [
            translate("progress", "Web page (*.html)"),
            translate("progress", "PDF (*.pdf)"),
            translate("progress", "Markdown (*.md)"),
            translate("progress", "Data (*.json)"),
        ]
    )
    dialog.filterSelected.connect(partial(_follow_filter, dialog))
    dialog.setDirectory(str(suggested.parent))
    dialog.selectFile(suggested.name)
    dialog.fileSelected.connect(partial(_pass_on, chosen))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _follow_filter(dialog: QFileDialog, _words: str) -> None:
    """Let the name end as the form that was chosen."""
    form = FORMS[dialog.nameFilters().index(dialog.selectedNameFilter())]
    dialog.setDefaultSuffix(form)
    for name in dialog.selectedFiles():
        dialog.selectFile(Path(name).with_suffix(f".{form}").name)


def _pass_on(chosen: Callable[[Path], None], name: str) -> None:
    chosen(Path(name))


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
