"""Which forms a report can be written in, and what makes each.

A form makes the whole file from a ``Source``. It asks nothing of the world: what it cannot know
from the report, such as the sound of a take, is handed in.
"""

from collections.abc import Callable
from dataclasses import dataclass

from mockinterview.core.errors import AppError
from mockinterview.core.report import Report
from mockinterview.core.words import translate
from mockinterview.reports import subtitles
from mockinterview.reports.anki import as_deck
from mockinterview.reports.docx import as_docx
from mockinterview.reports.markdown import as_markdown
from mockinterview.reports.page import as_page
from mockinterview.reports.pdf import as_pdf
from mockinterview.reports.readable import without_halves
from mockinterview.reports.review_form import as_review_form
from mockinterview.reports.table import as_table

SoundOf = Callable[[str], bytes | None]
"""Returns the recording of a take as MP3, by its name in the report; None where there is none."""


def no_sound(_file: str) -> None:
    """Say that there is no recording: the file is to hold none."""


@dataclass(frozen=True)
class Source:
    """What a file is made from."""

    report: Report
    sound: SoundOf = no_sound


@dataclass(frozen=True)
class Form:
    """How a form is made; ``is_text`` says that a terminal can show it (UTF-8)."""

    make: Callable[[Source], bytes]
    is_text: bool = True


def form_of(name: str) -> Form:
    """Return a form of ``FORMS`` by its name, which is also how its files end."""
    if name not in FORMS:
        raise AppError(
            "unknown_format",
            translate("reports", "There is no report format {form!r}.").format(form=name),
            hint=translate("reports", "Choose one of: {forms}.").format(forms=", ".join(FORMS)),
        )
    return FORMS[name]


def _html(source: Source) -> bytes:
    return as_page(source.report, source.sound).encode()


def _pdf(source: Source) -> bytes:
    return as_pdf(source.report)


def _markdown(source: Source) -> bytes:
    return as_markdown(source.report).encode()


def _json(source: Source) -> bytes:
    return f"{without_halves(source.report).model_dump_json(indent=2)}\n".encode()


def _docx(source: Source) -> bytes:
    return as_docx(source.report)


def _csv(source: Source) -> bytes:
    return as_table(source.report)


def _srt(source: Source) -> bytes:
    return subtitles.as_srt(source.report)


def _vtt(source: Source) -> bytes:
    return subtitles.as_vtt(source.report)


def _subtitles(source: Source) -> bytes:
    return subtitles.as_archive(source.report)


def _review(source: Source) -> bytes:
    return as_review_form(source.report, source.sound)


def _anki(source: Source) -> bytes:
    return as_deck(source.report)


FORMS: dict[str, Form] = {
    "html": Form(_html),
    "pdf": Form(_pdf, is_text=False),
    "md": Form(_markdown),
    "docx": Form(_docx, is_text=False),
    "json": Form(_json),
    "csv": Form(_csv),
    "srt": Form(_srt),
    "vtt": Form(_vtt),
    "subtitles.zip": Form(_subtitles, is_text=False),
    "apkg": Form(_anki, is_text=False),
    "review.html": Form(_review),
}
"""Every form, in the order in which they are offered."""
