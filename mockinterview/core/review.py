"""A reviewer's own judgement of a session, as a mentor gives it in a form and sends it back.

The file comes from elsewhere, so all of it is checked here and what it says is only ever text.
Key points are known by their place in the question, as they stand in the form: an attempt keeps
its question as it was asked. ``core.agreement`` compares a review with the coach.
"""

import json
import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, Field, StringConstraints, ValidationError

from mockinterview.core.coverage import Verdict
from mockinterview.core.errors import AppError
from mockinterview.core.plain import Plain
from mockinterview.core.words import number_text, translate

FORMAT = "mockinterview-review"
VERSION: Literal[1] = 1
FILE_LIMIT_BYTES = 1_000_000
NAME_LENGTH = 80
REMARK_LENGTH = 4_000

Name = Annotated[str, StringConstraints(strip_whitespace=True, max_length=NAME_LENGTH)]
Remark = Annotated[str, StringConstraints(strip_whitespace=True, max_length=REMARK_LENGTH)]
Count = Annotated[int, Field(ge=1, le=10_000, strict=True)]

_DOES_SOMETHING = re.compile(
    r"<\s*/?\s*(?:script|iframe|object|embed|svg|img|link|meta|style|form)\b"
    r"|(?:javascript|vbscript):\S|\bdata\s*:\s*(?:text|image|application)/|\bon(?:error|load|click|mouseover|focus)\s*=",
    re.IGNORECASE,
)
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")


class ReviewedAnswer(Plain):
    """What a reviewer says of one answer; None where nothing was said of a key point."""

    position: Count
    attempt: Count
    verdicts: tuple[Verdict | None, ...] = Field(default=(), max_length=100)
    score: Annotated[int, Field(ge=0, le=100, strict=True)] | None = None
    remark: Remark = ""


class Assessment(Plain):
    """A review as it is kept; ``id`` tells it from others of the session."""

    id: str
    reviewer: Name
    saved_at: AwareDatetime
    comment: Remark = ""
    answers: tuple[ReviewedAnswer, ...] = ()


class ReviewFile(Plain):
    """A review as the form saves it."""

    format: Literal["mockinterview-review"]
    version: Literal[1]
    session_id: Annotated[str, StringConstraints(max_length=200)]
    reviewer: Name = ""
    saved_at: AwareDatetime
    comment: Remark = ""
    answers: tuple[ReviewedAnswer, ...] = Field(default=(), max_length=1_000)

    @property
    def review(self) -> Assessment:
        """The review of this file: one that is read again is the same one."""
        id_ = sha256(self.model_dump_json().encode()).hexdigest()[:16]
        fields = {name: getattr(self, name) for name in Assessment.model_fields if name != "id"}
        return Assessment(id=id_, **fields)


def read_review(content: bytes) -> ReviewFile:
    """Return the review of a file; raise AppError where it is none, or holds more than words."""
    if len(content) > FILE_LIMIT_BYTES:
        raise _refused(
            "review_too_large",
            translate(
                "review", "The file has {size} MB; no review is larger than {limit} MB."
            ).format(
                size=number_text(len(content) / 1e6, 1), limit=number_text(FILE_LIMIT_BYTES / 1e6)
            ),
        )
    fields = _fields(content)
    try:
        file = ReviewFile.model_validate(fields)
    except ValidationError as error:
        place = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise _refused(
            "review_broken",
            translate(
                "review", "The review cannot be read: {place} is not as it should be."
            ).format(place=place or FORMAT),
        ) from error
    for place, text in _texts(file):
        if _DOES_SOMETHING.search(text):
            raise _refused(
                "review_not_plain",
                translate(
                    "review", "The review holds a script or markup ({place}). It was not taken."
                ).format(place=place),
            )
    return file


def _fields(content: bytes) -> Any:
    """Return what stands in a file; say what else it is where it is no review."""
    try:
        text = content.decode("utf-8-sig")
        fields = json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        if content.lstrip()[:15].lower().startswith((b"<!doctype html", b"<html")):
            raise _refused(
                "review_is_the_form",
                translate("review", "This is the form, and not the review that it saves."),
                hint=translate(
                    "review",
                    "Open it in a browser, fill it in and save the review; then import that file.",
                ),
            ) from error
        raise _refused("not_a_review", _no_review()) from error
    if not isinstance(fields, dict) or fields.get("format") != FORMAT:
        raise _refused("not_a_review", _no_review())
    version = fields.get("version")
    if isinstance(version, int) and version > VERSION:
        raise _refused(
            "review_of_newer_version",
            translate("review", "The form is of a newer version of the program."),
            hint=translate("review", "Update the program, then import the review again."),
        )
    return _seen(fields)


def _no_number(_name: str) -> float:
    raise ValueError("not a number of JSON")


def _no_review() -> str:
    return translate("review", "This is no review that a form of this program has saved.")


def _seen(value: Any) -> Any:
    """Take out what cannot be seen: control characters, halves of characters, turned reading."""
    if isinstance(value, str):
        return _UNSEEN.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
    if isinstance(value, list):
        return tuple(map(_seen, value))
    if isinstance(value, dict):
        return {_seen(key): _seen(each) for key, each in value.items()}
    return value


def _texts(file: ReviewFile) -> Iterator[tuple[str, str]]:
    yield translate("review", "name"), file.reviewer
    yield translate("review", "comment"), file.comment
    words = translate("review", "remark on answer {position}")
    for answer in file.answers:
        yield words.format(position=answer.position), answer.remark


def _refused(code: str, message: str, *, hint: str = "") -> AppError:
    plain = translate("review", "Ask for the file that the form saved, as it was saved.")
    return AppError(code, message, hint=hint or plain)
