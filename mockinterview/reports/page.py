"""A report as one HTML page: no script, no network, nothing beside the file.

What a person, a pack or a model wrote is escaped wherever it stands; links go to http
and https only. The page forbids itself everything but its own style.
"""

from functools import cache
from typing import TYPE_CHECKING, Any

from mockinterview.core.report import Report
from mockinterview.reports import exam, sentences, wording
from mockinterview.reports.judging import about_judging, gap, usage
from mockinterview.reports.measures import measures
from mockinterview.reports.passages import has_unsure, passages
from mockinterview.reports.readable import is_web_link, readable

if TYPE_CHECKING:
    from jinja2 import Environment


def as_page(report: Report) -> str:
    """Return the report as HTML."""
    return _environment().get_template("report.html").render(report=report)


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
        measures=measures,
        passages=passages,
        has_unsure=has_unsure,
        is_web_link=is_web_link,
        about_judging=about_judging,
        gap=gap,
        usage=usage,
        exam=exam,
    )
    return environment


def _readable(value: Any) -> Any:
    # Only plain strings: markup that the template made itself is a subclass of str.
    return readable(value) if type(value) is str else value
