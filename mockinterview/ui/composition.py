"""What the window is given. Made when Qt is up and nothing has been painted yet."""

from functools import partial
from pathlib import Path

from mockinterview import paths, settings
from mockinterview.core.errors import Failure
from mockinterview.reports.export import EXPORT_FORMATS, export
from mockinterview.services import Workshop, open_workshop
from mockinterview.settings import Settings
from mockinterview.ui.context import Context, QuestionBank
from mockinterview.ui.jobs import QtJobs


def window_context(jobs: QtJobs) -> Context:
    """Return the context of the user's own data folder."""
    home = paths.home()
    chosen, problems = settings.load(home)
    refused: list[str] = []
    shop = open_workshop(home, chosen, partial(_note, refused))
    return Context(
        services=shop.services(),
        jobs=jobs,
        load_bank=partial(_bank, shop),
        settings=chosen,
        home=home,
        export=export,
        save_settings=partial(_save, home),
        export_formats=EXPORT_FORMATS,
        notes=(*problems, *refused),
    )


def _bank(shop: Workshop) -> QuestionBank:
    return shop.bank


def _save(home: Path, chosen: Settings) -> None:
    settings.save(home, chosen)


def _note(notes: list[str], failure: Failure) -> None:
    notes.append(failure.message)
