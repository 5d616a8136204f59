"""The settings: sections at the left, what is set at the right, and a search over all of it."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from mockinterview.ui.typography import Type, font
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.settings import Section, SectionView, SettingsView
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.data_panel import DataPanel
from mockinterview.ui.widgets.endpoints import EndpointsPanel
from mockinterview.ui.widgets.keys_panel import KeysPanel
from mockinterview.ui.widgets.ledger import LedgerPanel
from mockinterview.ui.widgets.models import ModelsPanel
from mockinterview.ui.widgets.parts import (
    column,
    divider,
    frame,
    label,
    line_label,
    named,
    row,
)
from mockinterview.ui.widgets.scroll import PAGE_MARGIN, PageScroll, beside_bar
from mockinterview.ui.widgets.section_list import SectionList
from mockinterview.ui.widgets.setting_row import SettingRow

_WIDEST = 860


class SettingsPage(QWidget):
    """Shows a ``SettingsView``; some sections have a panel of their own below the settings."""

    changed = Signal(object, object)
    section_chosen = Signal(object)
    searched = Signal(str)
    hear_requested = Signal()
    doctor_requested = Signal()
    sound_check_requested = Signal()
    set_up_requested = Signal()

    def __init__(self, sections: tuple[Choice, ...]) -> None:
        super().__init__()
        named(self, "settings-page", self.tr("Settings"))
        self._stops: tuple[QWidget, ...] = ()
        self._cards: dict[Section, _Card] = {}
        self.endpoints = EndpointsPanel()
        self.models = ModelsPanel()
        self.ledger = LedgerPanel()
        self.data = DataPanel()
        self.keys = KeysPanel()
        self._panels: dict[Section, QWidget] = {
            Section.ENDPOINTS: self.endpoints,
            Section.MODELS: self.models,
            Section.PRIVACY: self.ledger,
            Section.DATA: self.data,
            Section.KEYS: self.keys,
        }
        self._make_children(sections)
        self._lay_out()
        self._search.textChanged.connect(self.searched)
        self._sections.chosen.connect(self._choose)
        self._doctor.clicked.connect(self.doctor_requested)
        self._try.clicked.connect(self.sound_check_requested)
        self._set_up.clicked.connect(self.set_up_requested)

    def render(self, view: SettingsView) -> None:  # type: ignore[override]  # the house's word
        self._banner.show_banner(view.banner)
        self._sections.show_chosen(None if view.is_search else view.chosen)
        for section in view.sections:
            card = self._cards.get(section.id) or self._new_card(section)
            card.show_section(section, view)
        self._absence.setText(view.absence)
        self._absence.setVisible(bool(view.absence))
        self._order_by_tab()

    def take_focus(self) -> None:
        self._search.setFocus()

    def focus_search(self) -> None:
        """Let the person search, for keys where those are on show."""
        search = self.keys.search if self.keys.isVisible() else self._search
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        search.selectAll()

    def _choose(self, section: Section) -> None:
        self._search.clear()
        self.section_chosen.emit(section)
        self._scroll.verticalScrollBar().setValue(0)

    def _new_card(self, section: SectionView) -> "_Card":
        card = _Card(section, self._panels.get(section.id))
        for line in card.rows.values():
            line.changed.connect(self.changed)
            line.hear_requested.connect(self.hear_requested)
        self._inner.insertWidget(len(self._cards), card)
        self._cards[section.id] = card
        return card

    def _order_by_tab(self) -> None:
        """Let Tab walk the page as it stands: search, sections, settings."""
        rows = (line for card in self._cards.values() for line in card.rows.values())
        stops = (self._search, *(stop for line in rows for stop in line.tab_stops))
        if stops != self._stops:
            self._stops = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    def _make_children(self, sections: tuple[Choice, ...]) -> None:
        self._search = named(QLineEdit(), "settings-search", self.tr("Search the settings"))
        self._search.setFont(font(Type.BODY))
        self._search.setPlaceholderText(self.tr("Search settings"))
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumWidth(280)
        self._banner = Banner("settings-banner")
        self._sections = SectionList("settings-section", self.tr("Sections"), sections)
        self._doctor = named(
            Button(self.tr("Check this computer"), Look.LINK, icon="doctor"), "settings-doctor"
        )
        self._try = named(
            Button(self.tr("Try the microphone"), Look.LINK, icon="record"), "settings-try"
        )
        self._set_up = named(
            Button(self.tr("Set up again"), Look.LINK, icon="settings"), "settings-set-up"
        )
        self._absence = named(label("", Type.HEADING), "settings-absence")

    def _lay_out(self) -> None:
        content = QWidget()
        content.setMaximumWidth(_WIDEST)
        self._inner = column(content, spacing=16)
        self._inner.addWidget(self._absence)
        self._inner.addStretch(1)
        header = row(spacing=12)
        header.addWidget(line_label(self.tr("Settings"), Type.TITLE))
        header.addStretch(1)
        header.addWidget(self._search)
        header.setContentsMargins(0, 0, 36 - PAGE_MARGIN, 0)
        left = column(spacing=18)
        left.addWidget(self._sections)
        more = column(spacing=8)
        more.setContentsMargins(12, 0, 0, 0)
        for way in (self._doctor, self._try, self._set_up):
            more.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        left.addLayout(more)
        left.addStretch(1)
        self._scroll = PageScroll("settings-scroll", content)
        body = row(spacing=20)
        body.addLayout(left)
        body.addWidget(self._scroll, 1)
        outer = column(self, spacing=16)
        outer.setContentsMargins(36, 28, PAGE_MARGIN, 28)
        outer.addLayout(header)
        outer.addLayout(beside_bar(self._banner))
        outer.addLayout(body, 1)


class _Card(QFrame):
    """One section: its settings between lines, and its panel."""

    def __init__(self, section: SectionView, panel: QWidget | None) -> None:
        super().__init__()
        named(self, f"settings-card-{section.id}", section.title)
        self.rows = {setting.id: SettingRow(setting) for setting in section.settings}
        self._lines = {setting.id: divider() for setting in section.settings}
        self._title = named(line_label(section.title, Type.HEADING), f"{self.objectName()}-title")
        self._panel = panel
        outer = column(self, spacing=12)
        outer.addWidget(self._title)
        if self.rows:
            outer.addWidget(self._settings())
        if panel is not None:
            outer.addWidget(panel)

    def show_section(self, section: SectionView, view: SettingsView) -> None:
        self.setVisible(view.shows(section))
        is_first = True
        for setting in section.settings:
            is_shown = setting.is_found or not view.is_search
            self.rows[setting.id].show_setting(setting, is_speaking=view.is_speaking)
            self.rows[setting.id].setVisible(is_shown)
            self._lines[setting.id].setVisible(is_shown and not is_first)
            is_first = is_first and not is_shown
        if self.rows:
            self._box.setVisible(not is_first)
        if self._panel is not None:
            self._panel.setVisible(section.is_extra_found or not view.is_search)

    def _settings(self) -> QFrame:
        self._box = frame("card")
        inner = column(self._box)
        inner.setContentsMargins(22, 6, 22, 6)
        for setting_id, line in self.rows.items():
            inner.addWidget(self._lines[setting_id])
            inner.addWidget(line)
        return self._box
