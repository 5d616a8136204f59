"""How the TOML of a pack becomes the models, and how their complaints are worded.

Tables have singular names on disk, because each stands for one thing; the models have
plural ones, because they hold them all.
"""

import difflib
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from mockinterview.bank.findings import Finding
from mockinterview.bank.outline import Location
from mockinterview.bank.sources import Source
from mockinterview.core.question import Pack, Question, Term

TABLES = {
    "question": "questions",
    "point": "points",
    "wrong_claim": "wrong_claims",
    "follow_up": "follow_ups",
    "reference": "references",
}
TABLES_OF_PACK = ("question", "questions")
SINGULAR = {plural: singular for singular, plural in TABLES.items()}
_KNOWN = sorted(
    {SINGULAR.get(name, name) for model in (Pack, Question, Term) for name in model.model_fields}
    | {"id", "weight", "statement", "counts_when", "accept", "claim", "truth", "short", "long"}
    | {"when_missing", "ask", "title", "authors", "year", "link"}
    | {"situation", "task", "action", "result", "format"}
)
_SEE = "See docs/pack-format.md."
_PATTERN_CURES = {
    "link": "Write a whole link that begins with https://.",
    "language": 'Write a language such as "en" or "en-GB".',
}
_SLUG_CURE = "Use lower-case letters and digits with single hyphens between."


def as_model_fields(table: Mapping[str, Any]) -> dict[str, Any]:
    """Return a question's table under the names of the model.

    A plural name in the file is kept apart, so that it is refused as unknown.
    """
    return {
        TABLES.get(name, f"{name} (plural)" if name in SINGULAR else name): value
        for name, value in table.items()
    }


def as_toml(location: Location) -> Location:
    """Return a location within a model under the names of the file."""
    return tuple(
        SINGULAR.get(part, part.removesuffix(" (plural)")) if isinstance(part, str) else part
        for part in location
    )


def field_name(location: Location) -> str:
    """Return a location as a person reads it: ``point 3, accept 1``."""
    names: list[str] = []
    for part in as_toml(location):
        if isinstance(part, str):
            names.append(part)
        elif names:
            names[-1] += f" {part + 1}"
    return ", ".join(names)


def complaints(
    error: ValidationError, source: Source, table: Location, question: str = ""
) -> list[Finding]:
    """Word each complaint about the model that was read from a table of a file."""
    findings = []
    details = error.errors(include_url=False, include_input=False)
    for detail in details:
        location = detail["loc"]
        # A list is also called too short when an entry of it does not fit.
        if detail["type"] == "too_short" and any(_is_within(d["loc"], location) for d in details):
            continue
        what, cure = _worded(detail["type"], as_toml(location), detail)
        findings.append(
            Finding(
                file=source.path,
                line=source.outline.line((*table, *as_toml(location))),
                question=question,
                field=field_name(location),
                what=what,
                cure=cure,
            )
        )
    return findings


def _is_within(inner: Location, outer: Location) -> bool:
    return len(inner) > len(outer) and inner[: len(outer)] == outer


def unknown_key(name: str) -> tuple[str, str]:
    """Word the complaint about a key that has no place where it stands."""
    near = SINGULAR.get(name) or next(iter(difflib.get_close_matches(name, _KNOWN, n=1)), None)
    cure = f"Did you mean {near!r}?" if near and near != name else f"Remove it. {_SEE}"
    return f"The field {name!r} does not belong here.", cure


def _worded(kind: str, location: Location, detail: Mapping[str, Any]) -> tuple[str, str]:
    name = next((part for part in reversed(location) if isinstance(part, str)), "")
    limits: Mapping[str, Any] = detail.get("ctx", {})
    match kind:
        case "missing":
            return f"The field {name!r} is missing.", "Add it."
        case "extra_forbidden":
            return unknown_key(name)
        case "enum":
            return f"The value of {name!r} is not known.", f"Write {limits['expected']}."
        case "string_too_short" | "too_short":
            return f"The field {name!r} is empty.", "Fill it or remove it."
        case "string_pattern_mismatch":
            return f"The value of {name!r} is malformed.", _PATTERN_CURES.get(name, _SLUG_CURE)
        case "greater_than_equal" | "less_than_equal":
            bound = "at least" if "ge" in limits else "at most"
            limit = limits.get("ge", limits.get("le"))
            return f"The value of {name!r} is out of range.", f"Write {bound} {limit}."
    return f"The value of {name!r} does not fit: {detail['msg']}.", _SEE
