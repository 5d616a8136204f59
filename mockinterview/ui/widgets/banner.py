"""The first two doors of an error: a banner on the page, and a passing toast.

A banner says what happened, what to do, and offers at most two actions. A toast sits
at the foot of the window and goes by itself.
"""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from mockinterview.ui.announcing import Announce, announce
from mockinterview.ui.typography import Type
from mockinterview.ui.views.notices import Action, BannerView
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, empty, label, named, row, set_ground

TOAST_MILLISECONDS = 8000


class Banner(QFrame):
    """A message on a tint; hidden where there is none."""

    acted = Signal(str)

    def __init__(self, name: str, announce: Announce = announce) -> None:
        super().__init__()
        named(self, name)
        self._announce = announce
        self._view: BannerView | None = None
        self._message = named(label("", Type.NAME), f"{name}-message")
        self._hint = named(label("", Type.BODY), f"{name}-hint")
        self._actions = row(spacing=12)
        words = column(spacing=2)
        words.addWidget(self._message)
        words.addWidget(self._hint)
        outer = row(self, spacing=16)
        outer.setContentsMargins(16, 10, 16, 10)
        outer.addLayout(words, 1)
        outer.addLayout(self._actions)
        self.hide()

    def show_banner(self, view: BannerView | None) -> None:
        if view is not None and view != self._view:
            set_ground(self, view.tone)
            self._message.setText(view.message)
            self._hint.setText(view.hint)
            self._hint.setVisible(bool(view.hint))
            self._show_actions(view.actions)
            words = f"{view.message} {view.hint}".strip()
            self.setAccessibleName(words)
            self._announce(self, words)
        self._view = view
        self.setVisible(view is not None)

    def _show_actions(self, actions: tuple[Action, ...]) -> None:
        empty(self._actions)
        for action in actions:
            button = named(Button(action.text, Look.LINK), f"{self.objectName()}-{action.id}")
            button.setProperty("action", action.id)
            button.clicked.connect(self._act)
            self._actions.addWidget(button)

    def _act(self) -> None:
        self.acted.emit(self.sender().property("action"))


class Toast(QFrame):
    """A passing message at the foot of its parent, with at most one action."""

    acted = Signal()

    def __init__(self, parent: QWidget, announce: Announce = announce) -> None:
        super().__init__(parent)
        self._announce = announce
        named(self, "toast").setProperty("ground", "toast")
        self._home = parent
        self._words: QLabel = named(label("", Type.BODY, "inverse"), "toast-message")
        self._action = named(Button("", Look.SMALL), "toast-action")
        self._action.clicked.connect(self._act)
        outer = row(self, spacing=16)
        outer.setContentsMargins(16, 10, 16, 10)
        outer.addWidget(self._words, 1)
        outer.addWidget(self._action)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MILLISECONDS)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def show_words(self, words: str, action: str = "") -> None:
        self._words.setText(words)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(words)
        self._settle()
        self.show()
        self.raise_()
        self._timer.start()
        self._announce(self, words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        self._words.setFixedWidth(min(720, self._home.width() - 220, self._text_width()))
        self.adjustSize()
        x = (self._home.width() - self.width()) // 2
        self.move(x, self._home.height() - self.height() - 24)

    def _text_width(self) -> int:
        return self._words.fontMetrics().horizontalAdvance(self._words.text()) + 8

    def _act(self) -> None:
        self.hide()
        self.acted.emit()
