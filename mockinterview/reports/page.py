"""A report as one HTML page: no network, nothing beside the file.

What a person, a pack or a model wrote is escaped wherever it stands; links go to http
and https only. The page forbids itself everything but its own style, named by its fingerprint.
Where recordings are put into it, they stand in it as MP3 and one script of our own plays them
along with their words; it too is named by its fingerprint, so that no other runs. Without
recordings there is no script at all.
"""

from base64 import b64encode
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from mockinterview.core.report import UNSURE_BELOW, Report
from mockinterview.core.transcript import Word
from mockinterview.core.words import number_text
from mockinterview.reports import charts, exam, reviewing, sentences, wording
from mockinterview.reports.judging import about_judging, gap, usage
from mockinterview.reports.labels import called, labels, language
from mockinterview.reports.measures import measures
from mockinterview.reports.passages import cut, has_unsure, passages
from mockinterview.reports.readable import is_web_link, readable

if TYPE_CHECKING:
    from jinja2 import Environment

SPEEDS = (0.5, 0.75, 1, 1.25, 1.5, 2)

_SHAPES = {"filler": "M0 5l4 6h-8z", "said": "M-1 1h2v12h-2z", "bookmark": "M0 1l4 5-4 5-4-5z"}
"""What a mark on the bar of a recording looks like, about the middle of its own place."""


def as_page(report: Report, sound: Callable[[str], bytes | None] | None = None) -> str:
    """Return the report as HTML, with the recordings in it that ``sound`` returns as MP3."""
    from markupsafe import Markup

    style = _own("report.css")
    takes = [entry.take.file for entry in report.entries if entry.take]
    sounds = {file: _address(sound(file)) for file in takes} if sound else {}
    script = _own("replay.js") if any(sounds.values()) else ""
    return (
        _environment()
        .get_template("report.html")
        .render(
            report=report,
            called=called(report),
            label=labels(),
            language=language(),
            style=Markup(style),  # noqa: S704 - a file of our own
            script=Markup(script),  # noqa: S704 - likewise
            policy=Markup(_policy(style, script)),  # noqa: S704 - made of fingerprints
            sound_of=lambda entry: sounds.get(entry.take.file) if entry.take else None,
        )
    )


def _address(mp3: bytes | None) -> str | None:
    """Return a recording as an address that holds it whole."""
    from markupsafe import Markup

    if not mp3:
        return None
    return Markup(f"data:audio/mpeg;base64,{b64encode(mp3).decode()}")  # noqa: S704 - base64


def _policy(style: str, script: str) -> str:
    allowed = [f"default-src 'none'; style-src {_fingerprint(style)}"]
    if script:
        allowed.append(f"script-src {_fingerprint(script)}; media-src data:")
    return "; ".join(allowed)


def _fingerprint(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


@cache
def _own(name: str) -> str:
    """Return a file that stands in the page as it is, its lines ended as a browser ends them."""
    source = files("mockinterview.reports").joinpath("templates", name)
    return "\n".join(source.read_text("utf-8").splitlines())


@cache
def _environment() -> "Environment":
    # Imported here: a program that exports nothing need not wait for it.
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("mockinterview.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_readable,
    )
    environment.globals.update(
        say=sentences,
        words=wording,
        charts=charts,
        measures=measures,
        passages=passages,
        cut=cut,
        heard=_heard,
        has_unsure=has_unsure,
        is_web_link=is_web_link,
        about_judging=about_judging,
        gap=gap,
        usage=usage,
        exam=exam,
        reviewing=reviewing,
        number_text=number_text,
        percent="{:.2%}".format,
        SPEEDS=SPEEDS,
        SHAPES=_SHAPES,
    )
    return environment


def _heard(word: Word) -> str:
    """Return a word that says when it was said; an unsure one is marked as such."""
    from markupsafe import Markup

    tag = "mark" if word.is_unsure(UNSURE_BELOW) else "span"
    told = readable(word.text.strip())
    return Markup('<{0} data-t="{1:.2f}">{2}</{0}>').format(Markup(tag), word.start, told)  # noqa: S704 - one of two


def _readable(value: Any) -> Any:
    # Only plain strings: markup that the template made itself is a subclass of str.
    return readable(value) if type(value) is str else value
