"""Who judges, on the first page, where that is a language model at an endpoint."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from mockinterview.ui.typography import Type
from mockinterview.ui.views.endpoint import CoachView
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, label, line_label, named


class CoachCard(QFrame):
    """Names model and host, and leads to what is sent; hidden without an endpoint."""

    see_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "coach-card", self.tr("Coach"))
        self.setProperty("ground", "card")
        self._who = named(label(""), "coach-who")
        self._what = named(label("", Type.SMALL, "muted"), "coach-what")
        self._see = named(Button(self.tr("See what is sent"), Look.LINK), "coach-see")
        outer = column(self, spacing=8)
        outer.setContentsMargins(22, 20, 22, 18)
        outer.addWidget(line_label(self.tr("Coach"), Type.HEADING))
        outer.addWidget(self._who)
        outer.addWidget(self._what)
        outer.addWidget(self._see)
        self._see.clicked.connect(self.see_requested)
        self.hide()

    def show_coach(self, view: CoachView | None) -> None:
        self.setVisible(view is not None)
        if view is not None:
            self._who.setText(view.who)
            self._what.setText(view.what)
            self._see.setEnabled(view.can_see)
