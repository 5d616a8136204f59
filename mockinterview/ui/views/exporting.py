"""What the export dialog shows: the forms, what goes into a file, and what stays out of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from mockinterview.core.shared import LeftOutPart
from mockinterview.core.sharing import Sharing
from mockinterview.reports.left_out import left_out_lines
from mockinterview.settings import ExportSettings
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.notices import Action, BannerView

translate = QCoreApplication.translate

ARCHIVE = "zip"
WITH_SOUND = frozenset({"html", "review.html", ARCHIVE})
WITHOUT_LANGUAGE = frozenset({ARCHIVE, "json"})
OPEN, SHOW = "open", "show"
"""The ways on from a file that was written."""


class Leave(StrEnum):
    """What a person can keep out of a file."""

    NAME = "name"
    CV = "cv"
    NOTES = "notes"


@dataclass(frozen=True)
class FormRow:
    """A form that is offered, with what it holds in a sentence."""

    id: str
    name: str
    sentence: str


@dataclass(frozen=True)
class ExportView:
    """All of the dialog; ``left_out`` is a line for each thing that stays out of the file."""

    title: str
    forms: tuple[FormRow, ...]
    form: str
    has_audio: bool = False
    can_hold_audio: bool = False
    can_leave_out: bool = True
    leaves: tuple[Choice, ...] = ()
    leaves_out: tuple[str, ...] = ()
    names: str = ""
    left_out: str = ""
    languages: tuple[Choice, ...] = ()
    language: str = ""
    is_busy: bool = False
    is_done: bool = False
    banner: BannerView | None = None

    @property
    def asks_names(self) -> bool:
        return self.can_leave_out and Leave.NAME in self.leaves_out


@dataclass(frozen=True)
class Stage:
    """What is being exported, and how far that has come. Without ``left_out`` it is not known."""

    count: int
    forms: tuple[str, ...]
    languages: tuple[str, ...]
    left_out: tuple[LeftOutPart, ...] | None = None
    is_busy: bool = False
    is_done: bool = False
    banner: BannerView | None = None


def export_view(chosen: ExportSettings, stage: Stage) -> ExportView:
    """Return the dialog for what is chosen; a form that is gone gives way to the first one."""
    form = chosen.form if chosen.form in stage.forms else stage.forms[0]
    return ExportView(
        title=_title(stage.count),
        forms=tuple(form_row(each) for each in stage.forms),
        form=form,
        has_audio=has_audio(chosen.model_copy(update={"form": form})),
        can_hold_audio=form in WITH_SOUND,
        can_leave_out=form != ARCHIVE,
        leaves=_leaves(),
        leaves_out=chosen.leaves_out,
        names=chosen.names,
        left_out=_left_out(stage.left_out),
        languages=_languages(stage.languages) if form not in WITHOUT_LANGUAGE else (),
        language=chosen.language if chosen.language in stage.languages else "",
        is_busy=stage.is_busy,
        is_done=stage.is_done,
        banner=stage.banner,
    )


def has_audio(chosen: ExportSettings) -> bool:
    """Say whether recordings are wanted in a file of the chosen form, if it can hold any."""
    return chosen.archive_has_audio if chosen.form == ARCHIVE else chosen.has_audio


def sharing_of(chosen: ExportSettings) -> Sharing:
    """Return what may go into the file; an archive holds all but recordings in any case."""
    if chosen.form == ARCHIVE:
        return Sharing(has_audio=has_audio(chosen))
    names = chosen.names.split(",") if Leave.NAME in chosen.leaves_out else []
    return Sharing(
        has_audio=has_audio(chosen) and chosen.form in WITH_SOUND,
        has_notes=Leave.NOTES not in chosen.leaves_out,
        has_cv=Leave.CV not in chosen.leaves_out,
        names=tuple(name.strip() for name in names if name.strip()),
    )


def written_banner(files: Sequence[str]) -> BannerView:
    """Say what was written, and offer to look at it."""
    if len(files) == 1:
        words = translate("export", "Written: {file}").format(file=files[0])
    else:
        told = translate("export", "{count} files were written.")
        words = told.format(count=QLocale().toString(len(files)))
    open_it = Action(OPEN, translate("export", "Open"))
    show_it = Action(SHOW, translate("export", "Show in folder"))
    actions = (open_it, show_it) if len(files) == 1 else (show_it,)
    return BannerView(words, tone="good", actions=actions)


def form_row(form: str) -> FormRow:
    name, sentence = _told().get(form, (form.upper(), ""))
    return FormRow(form, name, sentence)


def _title(count: int) -> str:
    if count == 1:
        return translate("export", "Export the interview")
    words = translate("export", "Export {count} interviews")
    return words.format(count=QLocale().toString(count))


def _told() -> dict[str, tuple[str, str]]:
    """Return what each form is called and what it holds."""
    return {
        "html": (
            translate("export", "Web page (HTML)"),
            translate("export", "The whole report for any browser; recordings can be in it."),
        ),
        "pdf": (
            translate("export", "PDF"),
            translate("export", "The whole report on pages, to print or to send."),
        ),
        "md": (
            translate("export", "Markdown"),
            translate("export", "The whole report as plain text, for notes."),
        ),
        "docx": (
            translate("export", "Word (DOCX)"),
            translate("export", "The whole report, to be edited in Word or LibreOffice."),
        ),
        "json": (
            translate("export", "Data (JSON)"),
            translate("export", "Everything in the report, for another program."),
        ),
        "csv": (
            translate("export", "Table (CSV)"),
            translate("export", "A line for each answer with its figures, for a spreadsheet."),
        ),
        "srt": (
            translate("export", "Subtitles (SRT)"),
            translate("export", "What you said and when, one answer after the other."),
        ),
        "vtt": (
            translate("export", "Subtitles (WebVTT)"),
            translate("export", "The same for web players."),
        ),
        "subtitles.zip": (
            translate("export", "Subtitles, a file each"),
            translate("export", "A file of subtitles for each recording, called like it."),
        ),
        "apkg": (
            translate("export", "Anki deck"),
            translate("export", "The questions that went badly, as cards to learn."),
        ),
        "review.html": (
            translate("export", "Form for a reviewer"),
            translate(
                "export", "A mentor judges the answers in a browser and sends a file back to you."
            ),
        ),
        ARCHIVE: (
            translate("export", "Archive"),
            translate(
                "export", "All of it as it is stored, to go on with in the program elsewhere."
            ),
        ),
    }


def _leaves() -> tuple[Choice, ...]:
    return (
        Choice(Leave.NAME, translate("export", "My name")),
        Choice(Leave.CV, translate("export", "Questions from my CV")),
        Choice(Leave.NOTES, translate("export", "My notes and ratings")),
    )


def _left_out(parts: Sequence[LeftOutPart] | None) -> str:
    if parts is None:
        return translate("export", "Looking…")
    return "\n".join(left_out_lines(parts)) or translate("export", "Nothing.")


def _languages(codes: Sequence[str]) -> tuple[Choice, ...]:
    as_here = Choice("", translate("export", "The language of the program"))
    return (as_here, *(Choice(code, _language_name(code)) for code in codes))


def _language_name(code: str) -> str:
    """Return what a language calls itself."""
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code
