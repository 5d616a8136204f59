"""Behind the models of the settings: one is fetched or removed after the other.

A fetch tells how far it is five times a second at most, and can be stopped; what has arrived
is kept. When the window closes, what is under way is stopped.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from mockinterview.coach.meaning.encoder import MODEL_ID
from mockinterview.core.errors import AppError, Failure
from mockinterview.models.catalogue import Catalogue, Model
from mockinterview.models.shelf import ShelfEntry
from mockinterview.models.watch import Progress
from mockinterview.ports import Jobs, Lane
from mockinterview.settings import Settings
from mockinterview.ui.views.models import Errand, ModelsView, models_view
from mockinterview.ui.widgets.models import ModelsPanel

Confirm = Callable[[Model, bool, Callable[[], None]], None]
"""Ask whether a model, which may be in use, is to be removed; call what is given where it is."""

_TELL_SECONDS = 0.2


class Shelf(Protocol):
    """The models that there are, or some of them."""

    @property
    def catalogue(self) -> Catalogue: ...

    def entries(self) -> list[ShelfEntry]: ...

    def fetch(
        self,
        model_id: str,
        progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
    ) -> Path: ...

    def remove(self, model_id: str) -> bool: ...


class ModelsController(QObject):
    """``changed`` says that other models are here now; ``shown`` carries what the panel shows."""

    changed = Signal()
    shown = Signal(object)

    def __init__(
        self,
        shelf: Shelf,
        jobs: Jobs,
        panel: ModelsPanel,
        settings: Callable[[], Settings],
        confirm: Confirm,
    ) -> None:
        super().__init__()
        self._shelf = shelf
        self._jobs = jobs
        self._panel = panel
        self._settings = settings
        self._confirm = confirm
        self._entries: list[ShelfEntry] = []
        self._trouble: Failure | None = None
        self._errands: dict[str, Errand] = {}
        self._troubles: dict[str, Failure] = {}
        self._stopped: set[str] = set()
        self._is_closing = False
        panel.fetch_requested.connect(self.fetch)
        panel.cancel_requested.connect(self._cancel)
        panel.remove_requested.connect(self._ask_to_remove)

    def look(self) -> None:
        """Look which models are here; a first look at a large one takes most of a second."""
        self._jobs.start(
            Lane.MODELS, self._shelf.entries, done=self._keep, failed=self._keep_trouble
        )
        self.show()

    def close(self) -> None:
        """Stop what is under way, because the window closes."""
        self._is_closing = True

    def show(self) -> None:
        view = ModelsView(is_loading=not self._trouble)
        if self._entries:
            view = models_view(self._entries, self._in_use(), self._errands, self._troubles)
        view = replace(view, trouble=self._trouble)
        self._panel.render(view)
        self.shown.emit(view)

    # What the person does

    def fetch(self, model_id: str) -> None:
        """Fetch a model, after those that are being fetched already."""
        if model_id in self._errands or self._is_closing:
            return
        self._stopped.discard(model_id)
        self._begin(model_id, Errand())
        hear = _Seldom(partial(self._jobs.post), partial(self._keep_progress, model_id))
        fetch = partial(self._shelf.fetch, model_id, hear, partial(self._is_stopped, model_id))
        self._start(model_id, fetch)

    def _cancel(self, model_id: str) -> None:
        self._stopped.add(model_id)
        if model_id in self._errands:
            self._errands[model_id] = replace(self._errands[model_id], is_stopping=True)
        self.show()

    def _ask_to_remove(self, model_id: str) -> None:
        model = self._shelf.catalogue.find(model_id)
        self._confirm(model, model_id in self._in_use(), partial(self._remove, model_id))

    def _remove(self, model_id: str) -> None:
        if model_id not in self._errands:
            self._begin(model_id, Errand(is_removal=True))
            self._start(model_id, partial(self._shelf.remove, model_id))

    def _begin(self, model_id: str, errand: Errand) -> None:
        self._errands[model_id] = errand
        self._troubles.pop(model_id, None)
        self.show()

    def _start(self, model_id: str, work: Callable[[], object]) -> None:
        self._jobs.start(
            Lane.MODELS,
            work,
            done=partial(self._end, model_id),
            failed=partial(self._fail, model_id),
        )

    def _is_stopped(self, model_id: str) -> bool:
        """Say whether a fetch is to stop. Asked on its own thread."""
        return self._is_closing or model_id in self._stopped

    # What jobs bring

    def _keep(self, entries: list[ShelfEntry]) -> None:
        self._entries, self._trouble = entries, None
        self.show()

    def _keep_trouble(self, error: AppError) -> None:
        self._trouble = error.failure
        self.show()

    def _keep_progress(self, model_id: str, progress: Progress) -> None:
        if model_id in self._errands:
            self._errands[model_id] = replace(self._errands[model_id], progress=progress)
            self.show()

    def _end(self, model_id: str, _result: object) -> None:
        self._errands.pop(model_id, None)
        self.changed.emit()
        self.look()

    def _fail(self, model_id: str, error: AppError) -> None:
        self._errands.pop(model_id, None)
        self._troubles[model_id] = error.failure
        self.look()

    def _in_use(self) -> frozenset[str]:
        settings = self._settings()
        listening = settings.listening
        ear = listening.model or listening.chosen_model
        names = (settings.voice.voice, ear, MODEL_ID)
        return frozenset(
            model.id
            for model in self._shelf.catalogue.models
            if any(name in {model.id, *model.aliases} for name in names if name)
        )


class _Seldom:
    """Passes progress on to the main thread, five times a second at most, and the last of it."""

    def __init__(
        self,
        post: Callable[[Callable[[], None]], None],
        hear: Callable[[Progress], None],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._post = post
        self._hear = hear
        self._now = now
        self._next = 0.0

    def __call__(self, progress: Progress) -> None:
        now = self._now()
        if now >= self._next or progress.done >= progress.total:
            self._next = now + _TELL_SECONDS
            self._post(partial(self._hear, progress))
