"""The models of the settings: a row each, with what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.models import ModelGroup, ModelRow, ModelsView
from mockinterview.ui.widgets.badge import Badge
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, divider, frame, label, line_label, named, row
from mockinterview.ui.widgets.progress import BusySign, ProgressLine


class ModelsPanel(QWidget):
    """Emits the id of the model that is to be fetched, stopped or removed."""

    fetch_requested = Signal(str)
    cancel_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "models-panel", self.tr("Models"))
        self._ids: tuple[tuple[str, ...], ...] = ()
        self._rows: dict[str, _ModelLine] = {}
        self._busy = named(BusySign(), "models-busy")
        self._summary = named(label("", Type.BODY, "muted"), "models-summary")
        self._trouble = named(label("", Type.BODY, "bad"), "models-trouble")
        self._groups: QVBoxLayout = column(spacing=8)
        outer = column(self, spacing=12)
        outer.addWidget(self._busy)
        outer.addWidget(self._summary)
        outer.addWidget(self._trouble)
        outer.addLayout(self._groups)

    def render(self, view: ModelsView) -> None:  # type: ignore[override]  # the house's word
        self._busy.setVisible(view.is_loading)
        self._summary.setText(view.summary)
        self._summary.setVisible(bool(view.summary))
        self._trouble.setVisible(view.trouble is not None)
        if view.trouble is not None:
            self._trouble.setText(f"{view.trouble.message} {view.trouble.hint}".strip())
        ids = tuple(tuple(r.id for r in group.rows) for group in view.groups)
        if ids != self._ids and ids:
            self._ids = ids
            for group in view.groups:
                self._add_group(group)
        for group in view.groups:
            for shown in group.rows:
                self._rows[shown.id].show_model(shown)

    def _add_group(self, group: ModelGroup) -> None:
        """Make the rows of a group. The catalogue does not change while the program runs."""
        self._groups.addWidget(line_label(group.title, Type.LABEL, "muted"))
        card: QFrame = frame("card")
        inner = column(card)
        inner.setContentsMargins(22, 4, 22, 4)
        for place, shown in enumerate(group.rows):
            if place:
                inner.addWidget(divider())
            line = _ModelLine(shown)
            line.fetch_requested.connect(self.fetch_requested)
            line.cancel_requested.connect(self.cancel_requested)
            line.remove_requested.connect(self.remove_requested)
            self._rows[shown.id] = line
            inner.addWidget(line)
        self._groups.addWidget(card)
        self._groups.addSpacing(8)


class _ModelLine(QWidget):
    fetch_requested = Signal(str)
    cancel_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, view: ModelRow) -> None:
        super().__init__()
        self._id = view.id
        name = f"model-{view.id}"
        named(self, name, view.title)
        self._title = named(label(view.title, Type.NAME), f"{name}-title")
        self._details = named(label("", Type.SMALL, "muted"), f"{name}-details")
        self._state = named(Badge(), f"{name}-state")
        self._fetch = named(
            Button(self.tr("Fetch"), Look.SMALL, icon="fetch"),
            f"{name}-fetch",
            self.tr("Fetch {model}").format(model=view.title),
        )
        self._remove = named(
            Button(self.tr("Remove…"), Look.LINK),
            f"{name}-remove",
            self.tr("Remove {model}").format(model=view.title),
        )
        self._cancel = named(
            Button(self.tr("Stop"), Look.SMALL, icon="stop"),
            f"{name}-cancel",
            self.tr("Stop fetching {model}").format(model=view.title),
        )
        self._progress = named(ProgressLine(), f"{name}-progress")
        self._progress_words = named(label("", Type.SMALL, "muted"), f"{name}-progress-words")
        self._trouble = named(label("", Type.SMALL, "bad"), f"{name}-trouble")
        self._lay_out()
        self._fetch.clicked.connect(self._want_fetch)
        self._cancel.clicked.connect(self._want_cancel)
        self._remove.clicked.connect(self._want_remove)

    def show_model(self, view: ModelRow) -> None:
        self._details.setText(view.details)
        self._state.show_state(*view.state)
        self._state.setVisible(view.fetch is None)
        self._fetch.setVisible(view.can_fetch)
        self._remove.setVisible(view.can_remove)
        self._cancel.setVisible(view.fetch is not None and view.fetch.can_cancel)
        for part in (self._progress, self._progress_words):
            part.setVisible(view.fetch is not None)
        if view.fetch is not None:
            self._progress.show_share(view.fetch.share, view.fetch.words)
            self._progress_words.setText(view.fetch.words)
        self._trouble.setVisible(view.trouble is not None)
        if view.trouble is not None:
            self._trouble.setText(f"{view.trouble.message} {view.trouble.hint}".strip())

    def _lay_out(self) -> None:
        words = column(spacing=3)
        for part in (self._title, self._details, self._progress_words, self._trouble):
            words.addWidget(part)
        line = row(spacing=14)
        line.addLayout(words, 1)
        for way in (self._state, self._remove, self._fetch, self._cancel):
            line.addWidget(way, 0, Qt.AlignmentFlag.AlignVCenter)
        outer = column(self, spacing=6)
        outer.setContentsMargins(0, 12, 0, 12)
        outer.addLayout(line)
        outer.addWidget(self._progress)

    def _want_fetch(self) -> None:
        self.fetch_requested.emit(self._id)

    def _want_cancel(self) -> None:
        self.cancel_requested.emit(self._id)

    def _want_remove(self) -> None:
        self.remove_requested.emit(self._id)
