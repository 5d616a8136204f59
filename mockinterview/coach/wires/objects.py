"""The one JSON object that a model's reply holds, with what models put around it taken away.

Taken away are reasoning before the object, code fences, sentences around it and commas before a
bracket that closes. Nothing is guessed: a reply that was cut in half, or that holds two
different objects, gives none. A library that completes what is missing would turn half a
judgement into a whole one, and an object that the person dictated into the judgement.
"""

import json
import re
from collections.abc import Iterator
from math import isfinite
from typing import Any, NoReturn

MOST_OBJECTS = 8
"""A reply of more objects than these, one after the other, holds no answer."""

_REASONING_ENDS = re.compile(
    r"</(?:think|thinking|thought|reasoning|reflection)>|\[/THINK\]|<\|message\|>", re.IGNORECASE
)
_REASONING_BEGINS = re.compile(
    r"\s*(?:<(?:think|thinking|thought|reasoning|reflection)>|\[THINK\]|<\|channel\|>(?!final))",
    re.IGNORECASE,
)
_FENCED = re.compile(r"```[a-zA-Z]*\s*\n(.*?)\n\s*```", re.DOTALL)
_STRING = r'"(?:[^"\\]|\\.)*+"?'
_STRING_OR_SPARE_COMMA = re.compile(_STRING + r"|,(?=\s*[}\]])", re.DOTALL)
_STRING_OR_BRACE = re.compile(_STRING + r"|[{}]", re.DOTALL)


def object_in(text: str) -> dict[str, Any] | None:
    """Return the object that a reply holds, or None where it holds none or several."""
    for candidate in _candidates(text):
        found = _loaded(candidate)
        if found is not None:
            return found
    if len(_REASONING_ENDS.findall(text)) > 1:
        return None
    return _only([_loaded(part) for part in _objects(_after_reasoning(text))])


def begins_at(text: str) -> int | None:
    """Return where the object begins in a reply that is still coming, None where not yet."""
    begin = text.find("{", len(text) - len(_after_reasoning(text)))
    return None if begin < 0 else begin


def _candidates(text: str) -> Iterator[str]:
    """Yield what may be the object and nothing else: the reply, or what follows its reasoning.

    From the last end of reasoning backwards: one that is quoted within the object leaves no
    whole object behind it.
    """
    yield text
    for end in reversed(list(_REASONING_ENDS.finditer(text))[-8:]):
        yield text[end.end() :]


def _after_reasoning(text: str) -> str:
    """Return what follows the reasoning that a reply begins with; nothing while it lasts."""
    end = _REASONING_ENDS.search(text)
    if _REASONING_BEGINS.match(text):
        return text[end.end() :] if end else ""
    return text[end.end() :] if end and "{" not in text[: end.start()] else text


def _objects(text: str) -> Iterator[str]:
    """Yield each stretch from a brace to the brace that closes it; braces in strings are text."""
    fenced = _FENCED.findall(text)
    text = fenced[0] if len(fenced) == 1 else text
    at = text.find("{")
    for _ in range(MOST_OBJECTS):
        if at < 0:
            return
        end = _closing(text, at)
        if end is None:
            break
        yield text[at:end]
        at = text.find("{", end)
    yield ""  # one that was cut off, or more than anybody would have asked for


def _closing(text: str, begin: int) -> int | None:
    """Return where the object that begins here has ended, None where it never does."""
    depth = 0
    for mark in _STRING_OR_BRACE.finditer(text, begin):
        depth += {"{": 1, "}": -1}.get(mark[0], 0)
        if not depth:
            return mark.end()
    return None


def _only(found: list[dict[str, Any] | None]) -> dict[str, Any] | None:
    first = found[0] if found else None
    return first if all(other == first for other in found) else None


def _loaded(text: str) -> dict[str, Any] | None:
    text = text.strip()
    fence = _FENCED.fullmatch(text)
    text = fence[1] if fence else text
    without_commas = _STRING_OR_SPARE_COMMA.sub(lambda m: "" if m[0] == "," else m[0], text)
    try:
        found = json.loads(
            without_commas, strict=False, parse_constant=_no_number, parse_float=_finite
        )
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _finite(digits: str) -> float:
    number = float(digits)
    return number if isfinite(number) else _no_number(digits)


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)
