"""A form in which a mentor judges the answers themselves: one HTML file that works from disk.

It shows each question with its key points and the answer, and nothing of what the coach says, so
that nobody leads the reviewer. What is filled in is saved by the page as a file of JSON, which
``core.review`` reads. The page sends nothing anywhere and is allowed nothing but its own style and
script, each named by its fingerprint, and the recordings that stand in it.
"""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from mockinterview.core.errors import AppError
from mockinterview.core.report import Entry, Report
from mockinterview.core.review import FORMAT, NAME_LENGTH, REMARK_LENGTH, VERSION
from mockinterview.core.words import translate
from mockinterview.reports import sentences, wording
from mockinterview.reports.labels import called, labels, language
from mockinterview.reports.passages import Passage, passages
from mockinterview.reports.readable import readable

if TYPE_CHECKING:
    from jinja2 import Environment


@dataclass(frozen=True)
class _Answer:
    """What the form shows of an answer."""

    entry: Entry
    place: str
    said: tuple[Passage, ...]
    sound: str | None

    @property
    def key(self) -> str:
        return f"{self.entry.position}-{self.entry.attempt}"


def as_review_form(report: Report, sound: Callable[[str], bytes | None]) -> bytes:
    """Return the form for the answers of a report; raise AppError where there is none to judge."""
    from markupsafe import Markup

    answers = tuple(_answers(report, sound))
    if not answers:
        raise AppError(
            "nothing_to_review",
            translate("review", "No answer of this session has words, so there is no form."),
            hint=translate("review", "Transcribe an answer first."),
        )
    style, script = _own("review.css"), _own("review.js")
    policy = (
        f"default-src 'none'; style-src {_fingerprint(style)}; script-src {_fingerprint(script)}; "
        "media-src data:; base-uri 'none'; form-action 'none'"
    )
    page = (
        _environment()
        .get_template("review.html")
        .render(
            report=report,
            called=called(report),
            answers=answers,
            language=language(),
            label=labels() | _labels(),
            words=wording,
            data={"format": FORMAT, "version": VERSION},
            limits={"name": NAME_LENGTH, "remark": REMARK_LENGTH},
            style=Markup(style),  # noqa: S704 - a file of our own
            script=Markup(script),  # noqa: S704 - likewise
            policy=Markup(policy),  # noqa: S704 - made of fingerprints
        )
    )
    return page.encode()


def _answers(report: Report, sound: Callable[[str], bytes | None]) -> Any:
    for entry in report.entries:
        if entry.transcript is None or not entry.transcript.text.strip():
            continue
        mp3 = sound(entry.take.file) if entry.take else None
        yield _Answer(
            entry=entry,
            place=sentences.place_of(entry, report),
            said=passages(entry.transcript),
            sound=f"data:audio/mpeg;base64,{b64encode(mp3).decode()}" if mp3 else None,
        )


def _labels() -> dict[str, str]:
    """Return the words of the form; those in braces are filled in by the page's own script."""
    return {
        "review": translate("review", "Your review"),
        "intro": translate(
            "review",
            "Somebody practised for a job interview and asks what you think of the answers. Say "
            "for each key point whether it was said, give a score or write a remark; leave out "
            "what you like. The coach of the program has judged the answers too, and is not shown "
            "here so that your judgement is your own.",
        ),
        "how": translate(
            "review",
            "At the end, save the review and send the file back. This page sends nothing, and "
            "keeps nothing when it is closed.",
        ),
        "name": translate("review", "Your name"),
        "comment": translate("review", "What you say of the whole interview"),
        "score_of": translate("review", "Score from 0 to 100, if you like"),
        "reckoned": translate(
            "review", "Left empty, it follows from the key points where each has a verdict."
        ),
        "remark": translate("review", "Remark"),
        "nothing": translate("review", "no verdict"),
        "save": translate("review", "Save the review"),
        "saved": translate("review", "Saved as {file}. Send this file back."),
        "empty": translate("review", "There is nothing to save yet."),
        "wrong_score": translate("review", "A score is a whole number from 0 to 100."),
        "no_script": translate(
            "review", "This form needs scripts, which are switched off in this browser."
        ),
    }


@cache
def _own(name: str) -> str:
    """Return a file that stands in the page as it is, its lines ended as a browser ends them."""
    source = files("mockinterview.reports").joinpath("templates", name)
    return "\n".join(source.read_text("utf-8").splitlines())


def _fingerprint(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("mockinterview.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_readable,
    )


def _readable(value: Any) -> Any:
    # Only plain strings: markup that the template made itself is a subclass of str.
    return readable(value) if type(value) is str else value
