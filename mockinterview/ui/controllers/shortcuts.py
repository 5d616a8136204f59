"""Behind the keys of the settings: another key for a deed, and the usual ones again.

What is chosen is written with the other settings and holds at once. A key that another deed has
is taken from it, or swapped, only where the person says so.
"""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from mockinterview.settings import Settings
from mockinterview.ui.shortcuts import (
    SHORTCUTS,
    Deed,
    chosen_keys,
    owner_of,
    read_keys,
    shortcut,
    write_keys,
)
from mockinterview.ui.views.shortcuts import Keys, KeyTrial, Way, deed_title, keys_view, trial_of
from mockinterview.ui.widgets.key_dialog import KeyDialog
from mockinterview.ui.widgets.keys_panel import KeysPanel

Change = Callable[[Callable[[Settings], Settings]], None]
Confirm = Callable[[Callable[[], None]], None]
"""Ask whether all keys are to be the usual ones, and call what is given where they are."""


class ShortcutsController(QObject):
    """Shows the keys; ``change`` writes a change of the settings."""

    overview_requested = Signal()

    def __init__(
        self,
        settings: Callable[[], Settings],
        panel: KeysPanel,
        change: Change,
        confirm: Confirm,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._panel = panel
        self._change_settings = change
        self._confirm = confirm
        self._typed = ""
        panel.searched.connect(self._search)
        panel.change_requested.connect(self._ask)
        panel.reset_requested.connect(self._reset)
        panel.reset_all_requested.connect(self._ask_to_reset_all)
        panel.overview_requested.connect(self.overview_requested)
        self._panel.render(keys_view(self._chosen))
        self.show()

    def show(self) -> None:
        self._panel.render(keys_view(self._chosen, self._typed))

    @property
    def _chosen(self) -> Mapping[str, str]:
        return self._settings().shortcuts

    @property
    def _keys(self) -> Keys:
        return chosen_keys(self._chosen)[0]

    def _search(self, typed: str) -> None:
        self._typed = typed
        self.show()

    def _ask(self, deed: Deed) -> KeyDialog:
        """Ask for another key."""
        dialog = KeyDialog(self._panel.window(), deed_title(deed), partial(self._judge, deed))
        dialog.decided.connect(partial(self._decide, deed))
        dialog.finished.connect(partial(self._return_to, deed))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _judge(self, deed: Deed, key: QKeySequence) -> KeyTrial:
        return trial_of(deed, key, self._keys)

    def _return_to(self, deed: Deed, _result: int) -> None:
        self._panel.focus_line(deed)

    def _decide(self, deed: Deed, key: QKeySequence, way: Way) -> None:
        wanted = () if key.isEmpty() else (key,)
        self._change_settings(partial(_with_key, deed, wanted, way))
        self.show()

    def _reset(self, deed: Deed) -> None:
        """Give a deed its usual keys, or ask where somebody else has one of them by now."""
        usual = read_keys(shortcut(deed).usual)
        taken = next((key for key in usual if owner_of(key, deed, self._keys)), None)
        if taken is None:
            self._change_settings(partial(_without_choice, deed))
            self.show()
            self._panel.focus_line(deed)
        else:
            self._ask(deed).try_key(taken)

    def _ask_to_reset_all(self) -> None:
        self._confirm(self._reset_all)

    def _reset_all(self) -> None:
        self._change_settings(_without_choices)
        self.show()


def _with_key(
    deed: Deed, wanted: tuple[QKeySequence, ...], way: Way, settings: Settings
) -> Settings:
    """Give a deed its key, and who had it another one or none."""
    keys = dict(chosen_keys(settings.shortcuts)[0])
    former = keys[deed]
    for key in wanted:
        owner = owner_of(key, deed, keys)
        if owner is not None:
            left = tuple(each for each in keys[owner] if each != key)
            keys[owner] = (*former[:1], *left) if way is Way.SWAP else left
    keys[deed] = wanted
    return _with_choices(settings, keys)


def _with_choices(settings: Settings, keys: Keys) -> Settings:
    """Write down the keys that are not the usual ones, beside what a newer version knows."""
    known = {each.deed.value for each in SHORTCUTS}
    others = {name: text for name, text in settings.shortcuts.items() if name not in known}
    chosen = {
        deed.value: write_keys(each)
        for deed, each in keys.items()
        if each != read_keys(shortcut(deed).usual)
    }
    return settings.model_copy(update={"shortcuts": {**others, **chosen}})


def _without_choice(deed: Deed, settings: Settings) -> Settings:
    kept = {name: text for name, text in settings.shortcuts.items() if name != deed.value}
    return settings.model_copy(update={"shortcuts": kept})


def _without_choices(settings: Settings) -> Settings:
    return _with_choices(settings, {e.deed: read_keys(e.usual) for e in SHORTCUTS})
