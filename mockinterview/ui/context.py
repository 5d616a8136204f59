"""What the window is given: services, the bank, jobs, and functions of the layers below.

The window makes none of these; the composition root does. Services are made when they are
first wanted: the questions are on show before all that an interview needs is imported.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from mockinterview.core.plan import Plan
from mockinterview.core.question import Pack, Question
from mockinterview.core.sharing import Sharing
from mockinterview.core.voices import VoiceHere
from mockinterview.interview.again import NO_RECOGNISERS, Recognisers
from mockinterview.ports import Jobs
from mockinterview.settings import Settings
from mockinterview.ui.jobs import QtJobs

if TYPE_CHECKING:
    # What the first page does without is imported behind it.
    from mockinterview.bank.library import Library
    from mockinterview.core.shared import LeftOutPart
    from mockinterview.handing_on import Wish
    from mockinterview.services import Services
    from mockinterview.ui.settings_room import SettingsRoom


class QuestionBank(Protocol):
    """The questions that there are."""

    @property
    def problems(self) -> Sequence[object]: ...

    def packs(self) -> list[Pack]: ...

    def questions(self, pack_ids: tuple[str, ...] = ()) -> list[Question]: ...


class FileMaking(Protocol):
    """Writes interviews to files. Its methods block, on the lane of files."""

    @property
    def forms(self) -> tuple[str, ...]: ...

    @property
    def languages(self) -> tuple[str, ...]: ...

    def write(
        self,
        session_ids: Sequence[str],
        wish: "Wish",
        target: Path,
        is_stopped: Callable[[], bool],
    ) -> tuple[Path, ...]:
        """Write a file, or with several reports one for each into a folder; return them."""

    def left_out(self, session_ids: Sequence[str], sharing: Sharing) -> "tuple[LeftOutPart, ...]":
        """Say what would stay out of the files."""


class Notes:
    """Sentences for the person from the layers below, from any thread.

    What comes before the window listens waits for it.
    """

    def __init__(self, jobs: Jobs, first: Iterable[str] = ()) -> None:
        self._jobs = jobs
        self._waiting = list(first)
        self._tell: Callable[[str], None] | None = None

    def add(self, words: str) -> None:
        self._jobs.post(partial(self._deliver, words))

    def listen(self, tell: Callable[[str], None]) -> None:
        """Call ``tell`` on the main thread with what waits and what comes."""
        self._tell = tell
        waiting, self._waiting = self._waiting, []
        for words in waiting:
            tell(words)

    def _deliver(self, words: str) -> None:
        if self._tell is None:
            self._waiting.append(words)
        else:
            self._tell(words)


def _no_voices() -> tuple[VoiceHere, ...]:
    return ()


@dataclass
class Context:
    """Everything that the window works with.

    ``settings``, ``services``, ``services_for`` and ``voice_name`` are others once a setting was
    changed; who needs the present ones asks the context for them. ``settings_room`` makes where
    that is done.

    ``load_bank`` reads the packs and may block, so it runs as a job. ``files`` writes
    interviews to files; ``add_sample`` puts the sample session into the store and returns its
    id. ``library`` makes what changes the questions that ``load_bank`` reads. ``notes`` are said
    as they come; ``voice_name`` is what the catalogue calls the voice, ``voices`` looks for those
    that are here and may block; ``recognisers`` can transcribe a kept take again;
    ``services_for`` gives the services with the voices for a plan. ``is_unwelcomed`` says that
    nobody has gone through the first run or left it yet. ``upkeep`` looks after the store until
    it is told that something else begins, and blocks.
    """

    make_services: "Callable[[], Services]"
    jobs: QtJobs
    load_bank: Callable[[], QuestionBank]
    settings: Settings
    home: Path
    save_settings: Callable[[Settings], None]
    add_sample: Callable[[], str]
    library: Callable[[], "Library"]
    files: FileMaking | None = None
    notes: Notes | None = None
    voice_name: str = ""
    voices: Callable[[], tuple[VoiceHere, ...]] = _no_voices
    recognisers: Recognisers = NO_RECOGNISERS
    services_for: "Callable[[Plan], Services] | None" = None
    settings_room: "Callable[[], SettingsRoom] | None" = None
    change_settings: "Callable[[Callable[[Settings], Settings]], Settings] | None" = None
    is_unwelcomed: bool = False
    upkeep: "Callable[[Callable[[], bool]], object] | None" = None

    @cached_property
    def services(self) -> "Services":
        """The services of the next interview; where they are first wanted they are made."""
        return self.make_services()

    @property
    def has_services(self) -> bool:
        """Say whether the services have been made."""
        return "services" in vars(self)


ContextFactory = Callable[[QtJobs], Context]
