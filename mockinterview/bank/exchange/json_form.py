"""Packs as JSON: our own export, which holds everything, or a plain list of questions.

What JSON parsers disagree on is refused: keys that come twice, numbers that are none,
values nested without end.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from pydantic import ValidationError

from mockinterview.bank.exchange.contents import HEADER, Contents, Draft, field_named
from mockinterview.bank.exchange.opening import read_text
from mockinterview.bank.exchange.refusing import QUESTION_LIMIT, Place
from mockinterview.bank.exchange.suspicion import require_plain
from mockinterview.bank.schema import field_name
from mockinterview.bank.sources import FORMAT
from mockinterview.core.errors import AppError
from mockinterview.core.question import Pack, Term
from mockinterview.core.words import translate

DEPTH_LIMIT = 12
_TYPES = (dict, list)
_LISTS_OF_QUESTIONS = ("questions", "cards", "items", "notes", "data")


def read(place: Place) -> Contents:
    """Read a pack, or a list of questions. Raise AppError where it is neither."""
    data = _parsed(read_text(place.file), place)
    require_shallow(data, place)
    contents = Contents()
    if isinstance(data, dict) and "format" in data:
        return _own(data, contents, place)
    entries = data
    if isinstance(data, dict):
        entries = next((data[name] for name in _LISTS_OF_QUESTIONS if name in data), None)
        contents.header = {name: data[name] for name in HEADER if name in data}
    if not isinstance(entries, list):
        what = translate("bank", "There is no list of questions in it.")
        cure = translate("bank", 'Write [{"question": "...", "answer": "..."}].')
        raise place.refused("no_questions", what, cure)
    _draft(entries, contents)
    return contents


def text(pack: Pack, terms: Sequence[Term]) -> str:
    """Return a pack and the glossary terms that it names as JSON."""
    record = {
        "format": FORMAT,
        "pack": pack.model_dump(mode="json", exclude_defaults=True, exclude={"questions"})
        | {"language": pack.language},
        "questions": [q.model_dump(mode="json", exclude_defaults=True) for q in pack.questions],
        "terms": [term.model_dump(mode="json", exclude_defaults=True) for term in terms],
    }
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def _own(data: Mapping[str, Any], contents: Contents, place: Place) -> Contents:
    version = data["format"]
    if type(version) is not int or version != FORMAT:
        is_newer = isinstance(version, int) and version > FORMAT
        cure = (
            translate("bank", "Update the program.")
            if is_newer
            else translate("bank", 'Write "format": {format}.').format(format=FORMAT)
        )
        raise place.refused(
            "format",
            translate("bank", "Format {version!r} is not known here.").format(version=version),
            cure,
        )
    header, entries = data.get("pack", {}), data.get("questions", [])
    if not isinstance(header, dict) or not isinstance(entries, list):
        what = translate("bank", 'An export has a "pack" and a list of "questions".')
        raise place.refused("no_questions", what, translate("bank", "Export it again."))
    contents.header = {name: value for name, value in header.items() if name in HEADER}
    contents.terms = _terms(data.get("terms", []), place)
    _draft(entries, contents)
    return contents


def _draft(entries: Sequence[Any], contents: Contents) -> None:
    for at, entry in enumerate(entries, start=1):
        place = f"question {at}"
        if not isinstance(entry, dict):
            contents.leave_out(
                place, translate("bank", "It is no object with a question and an answer.")
            )
            continue
        fields: dict[str, Any] = {}
        for key, value in entry.items():
            if key == "model_answer" and isinstance(value, dict):
                fields |= {name: value[name] for name in ("short", "long") if name in value}
            elif name := field_named(key):
                fields.setdefault(name, str(value) if type(value) in (int, float) else value)
            elif key != "pack":
                contents.leave_out(
                    f"{place}, {key[:40]!r}", translate("bank", "The field is not known here.")
                )
        contents.drafts.append(Draft(place, fields))


def _terms(entries: Any, place: Place) -> tuple[Term, ...]:
    require_plain(entries, place.within("terms"))
    if not isinstance(entries, list) or len(entries) > QUESTION_LIMIT:
        raise place.refused(
            "misfit",
            translate("bank", "The terms are no list."),
            translate("bank", "Export it again."),
        )
    try:
        return tuple(Term.model_validate(entry) for entry in entries)
    except ValidationError as error:
        detail = error.errors(include_url=False, include_input=False)[0]
        what = translate("bank", "The term field {field!r} does not fit: {reason}.").format(
            field=field_name(detail["loc"]), reason=detail["msg"]
        )
        raise place.refused(
            "misfit", what, translate("bank", "See docs/pack-format.md.")
        ) from error


def _parsed(text: str, place: Place) -> Any:
    def unlike_json(name: str) -> NoReturn:
        raise place.refused(
            "not_json",
            translate("bank", "{name} is no number in JSON.").format(name=name),
            translate("bank", "Write a number."),
        )

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in pairs:
            if key in found:
                what = translate("bank", "The key {key!r} comes twice in one object.").format(
                    key=key[:40]
                )
                raise place.refused("not_json", what, translate("bank", "Keep one."))
            found[key] = value
        return found

    try:
        return json.loads(text, object_pairs_hook=once, parse_constant=unlike_json)
    except json.JSONDecodeError as error:
        at = place.within(f"line {error.lineno}, column {error.colno}")
        raise at.refused(
            "not_json",
            translate("bank", "This is not JSON: {reason}.").format(reason=error.msg),
            translate("bank", "Mend it."),
        ) from error
    except RecursionError as error:
        raise _too_deep(place) from error
    except ValueError as error:  # an integer of thousands of digits
        raise place.refused(
            "not_json", translate("bank", "A number is too long."), translate("bank", "Shorten it.")
        ) from error


def require_shallow(data: Any, place: Place) -> None:
    """Raise AppError for values that are nested more deeply than a question is."""
    layer = [data]
    for _ in range(DEPTH_LIMIT):
        layer = [entry for value in layer if isinstance(value, _TYPES) for entry in _entries(value)]
    if layer:
        raise _too_deep(place)


def _entries(value: Any) -> list[Any]:
    return list(value.values()) if isinstance(value, dict) else value


def _too_deep(place: Place) -> AppError:
    return place.refused(
        "nested_too_deeply",
        translate("bank", "The values are nested too deeply."),
        translate("bank", "Flatten them."),
    )
