"""Making whole questions of what a loose file says: what is missing gets a fair preset.

What was set is counted, so that the preview can say it. A field that is there and does not
fit is refused by name; it is never mended in silence.
"""

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from mockinterview.bank.exchange.contents import Contents, Draft
from mockinterview.bank.exchange.key_points import draft_points, stated_point
from mockinterview.bank.exchange.naming import as_slug, question_slug, title, unused
from mockinterview.bank.exchange.refusing import QUESTION_LIMIT, Place
from mockinterview.bank.exchange.suspicion import require_plain
from mockinterview.bank.schema import field_name
from mockinterview.bank.sources import folded
from mockinterview.core.plain import Plain
from mockinterview.core.question import Kind, Level, Question
from mockinterview.core.tokens import normalise
from mockinterview.core.words import translate

GENERAL = "general"
HINT = "Name the main idea first, then say why it matters and give an example."
WORDS_A_SECOND = 2.2
"""About 130 words a minute, a calm pace."""

_LISTS = {"topics", "terms", "points", "wrong_claims", "follow_ups", "references"}
_WORD_LISTS = {"topics", "terms"}
_SAID = {"ask": "question", "short": "answer", "long": "long answer", "points": "key points"}
_BREAKS = re.compile(r"\s*\n\s*")


class Presets(Plain):
    """What stands where a file says nothing."""

    level: Level = Level.BEGINNER
    area: str = GENERAL


class Completion:
    """Completes the questions of one file; ``taken`` are the ids of other packs' questions."""

    def __init__(self, place: Place, presets: Presets, taken: frozenset[str]) -> None:
        self.assumed: Counter[str] = Counter()
        self.renamed: list[tuple[str, str]] = []
        self._place = place
        self._presets = presets
        self._taken = set(taken)
        self._seen: dict[tuple[str, str], str] = {}

    def questions(self, contents: Contents) -> tuple[Question, ...]:
        """Return the questions; what cannot be one is noted in ``contents.left_out``."""
        if len(contents.drafts) > QUESTION_LIMIT:
            what = translate("bank", "There are {count} questions; {limit} are the limit.").format(
                count=len(contents.drafts), limit=QUESTION_LIMIT
            )
            raise self._place.refused(
                "too_many_questions", what, translate("bank", "Divide the file.")
            )
        found = (self._question(draft, contents) for draft in contents.drafts)
        return tuple(question for question in found if question)

    def _question(self, draft: Draft, contents: Contents) -> Question | None:
        place = Place(self._place.file, draft.place)
        named = {_SAID.get(name, name): value for name, value in draft.fields.items()}
        require_plain(named, place)
        fields = {name: value for name, raw in draft.fields.items() if (value := _tidy(raw))}
        for name in _LISTS & fields.keys():
            fields[name] = _listed(fields[name], name)
        why = self._why_not(fields)
        if why:
            contents.leave_out(draft.place, why)
            return None
        self._complete(fields, place, contents)
        if not fields["points"]:
            contents.leave_out(
                draft.place, translate("bank", "The answer holds no word to listen for.")
            )
            return None
        question = _validated(fields, place)
        _require_sound(question, place)
        self._taken.add(question.id)
        self._seen[question.ask, question.model_answer.short] = draft.place
        return question

    def _why_not(self, fields: Mapping[str, Any]) -> str:
        ask, answer = fields.get("ask"), fields.get("short") or fields.get("long")
        if not ask:
            return (
                translate("bank", "There is no question.")
                if answer
                else translate("bank", "There is nothing in it.")
            )
        if not answer:
            return translate("bank", "There is no answer.")
        first = self._seen.get((ask, fields.get("short", answer)))
        return (
            translate("bank", "The same question and answer stand in {first}.").format(first=first)
            if first
            else ""
        )

    def _complete(self, fields: dict[str, Any], place: Place, contents: Contents) -> None:
        ask, short = str(fields["ask"]), str(fields.get("short") or fields["long"])
        fields["model_answer"] = {"short": short, "long": fields.pop("long", short)}
        fields.pop("short", None)
        self._name(fields, ask)
        self._preset(fields, "level", self._presets.level.value)
        is_story = fields["level"] == Level.BEHAVIOURAL
        self._preset(fields, "kind", (Kind.BEHAVIOURAL if is_story else Kind.KNOWLEDGE).value)
        self._preset(fields, "area", self._presets.area)
        self._preset(fields, "topics", [fields["area"]])
        self._preset(fields, "hint", HINT)
        self._preset(fields, "target_seconds", _seconds(short))
        fields["points"] = self._points(fields, ask, short)
        fields["follow_ups"] = _follow_ups(fields)
        for name in ("wrong_claims", "references"):
            fields[name] = _whole_entries(name, fields.get(name), place, contents)

    def _name(self, fields: dict[str, Any], ask: str) -> None:
        given = fields.get("id")
        given = as_slug(str(given)) if given else ""
        name = unused(given or question_slug(ask), self._taken)
        if given and name != given:
            self.renamed.append((given, name))
        fields["id"] = name
        fields.setdefault("title", title(ask))

    def _preset(self, fields: dict[str, Any], name: str, value: Any) -> None:
        if name not in fields:
            self.assumed[name] += 1
            fields[name] = value

    def _points(self, fields: Mapping[str, Any], ask: str, answer: str) -> list[Any]:
        if "points" not in fields:
            self.assumed["points"] += 1
            return [point.model_dump(mode="json") for point in draft_points(answer, ask)]
        given = [e if isinstance(e, dict) else {"statement": e} for e in fields["points"]]
        self.assumed["accept"] += any("accept" not in point for point in given)
        points: list[dict[str, Any]] = []
        for point in given:
            points.append(_completed_point(point, {point.get("id", "") for point in points}))
        return points


def _tidy(value: Any) -> Any:
    """Return a value with its texts laid out as paragraphs, and nothing where it is empty."""
    match value:
        case str():
            return folded(_BREAKS.sub("\n\n", value.strip()))
        case dict():
            return {key: tidy for key, entry in value.items() if (tidy := _tidy(entry)) is not None}
        case list() | tuple():
            return [_tidy(entry) for entry in value]
    return value


def _listed(value: Any, name: str) -> list[Any]:
    """Return the entries of a list that may be written as one text."""
    if isinstance(value, str):
        parts = re.split(r"[;,]" if name in _WORD_LISTS else r"\n+", value)
        return [part.strip() for part in parts if part.strip()]
    return value if isinstance(value, list) else [value]


def _completed_point(given: Mapping[str, Any], taken: set[str]) -> dict[str, Any]:
    drafted = stated_point(str(given.get("statement", "")), taken)
    return {**(drafted.model_dump(mode="json") if drafted else {}), **given}


def _follow_ups(fields: Mapping[str, Any]) -> list[Any]:
    """Give each follow-up the key point that it shares most words with, where it names none."""
    points = [point for point in fields["points"] if isinstance(point.get("statement"), str)]
    stems = [{token.stem for token in normalise(point["statement"])} for point in points]
    follow_ups = []
    for entry in fields.get("follow_ups", ()):
        given = entry if isinstance(entry, dict) else {"ask": entry}
        asked = {token.stem for token in normalise(str(given.get("ask", "")))}
        nearest = max(range(len(points)), key=lambda at: len(stems[at] & asked), default=None)
        near = {"when_missing": points[nearest].get("id")} if nearest is not None else {}
        follow_ups.append({**near, **given})
    return follow_ups


_PARTS = {
    "wrong_claims": {"claim", "truth", "accept"},
    "references": {"title", "authors", "year", "link"},
}


def _whole_entries(name: str, entries: Any, place: Place, contents: Contents) -> list[Any]:
    """Return the entries that have all their parts; nothing is invented for the others."""
    kept = []
    for at, entry in enumerate(entries or (), start=1):
        missing = _PARTS[name] - entry.keys() if isinstance(entry, dict) else _PARTS[name]
        if missing:
            needed = ", ".join(sorted(missing))
            contents.leave_out(
                f"{place.name}, {field_name((name,))} {at}",
                translate("bank", "It lacks: {needed}.").format(needed=needed),
            )
        else:
            kept.append(entry)
    return kept


def _seconds(answer: str) -> int:
    return min(600, max(15, 5 * round(len(answer.split()) / WORDS_A_SECOND / 5)))


def _validated(fields: dict[str, Any], place: Place) -> Question:
    fields["area"] = as_slug(str(fields["area"]))
    fields["topics"] = [as_slug(str(topic)) for topic in fields["topics"]]
    for name in {"level", "kind", "origin"} & fields.keys():
        fields[name] = str(fields[name]).casefold().replace(" ", "-")
    try:
        return Question.model_validate(fields)
    except ValidationError as error:
        detail = error.errors(include_url=False, include_input=False)[0]
        field = field_name(detail["loc"]).replace("model_answer, ", "")
        what = translate("bank", "The field {field!r} does not fit: {reason}.").format(
            field=field, reason=detail["msg"]
        )
        raise place.refused(
            "misfit", what, translate("bank", "See docs/pack-format.md.")
        ) from error


def _require_sound(question: Question, place: Place) -> None:
    """Raise AppError for what ``bank.lint`` calls an error within a question."""
    ids = [point.id for point in question.points]
    if len(set(ids)) < len(ids):
        what = translate("bank", "Two key points have the same id.")
        raise place.refused("misfit", what, translate("bank", "Give each an id of its own."))
    for follow_up in question.follow_ups:
        if follow_up.when_missing not in ids:
            what = translate(
                "bank", "No key point has the id {point!r}, as a follow-up says."
            ).format(point=follow_up.when_missing)
            raise place.refused(
                "misfit",
                what,
                translate("bank", "Name one of: {ids}.").format(ids=", ".join(ids)),
            )
    accepted = [point.accept for point in question.points]
    for accept in [*accepted, *(wrong.accept for wrong in question.wrong_claims)]:
        for idea in accept:
            if not idea or not all(normalise(wording) for wording in idea):
                what = translate("bank", "The idea {idea!r} holds no word to listen for.").format(
                    idea=idea
                )
                raise place.refused("misfit", what, translate("bank", "Write words, or remove it."))


def assumptions(assumed: Mapping[str, int], presets: Presets) -> list[str]:
    """Word what was set because a file did not say it."""
    words = {
        "points": translate(
            "bank", "the key points are drafts made from the answer: edit them in the pack"
        ),
        "accept": translate(
            "bank", "what the coach listens for is a draft made from the key points: edit it"
        ),
        "level": translate("bank", "the level is {level}").format(level=presets.level),
        "area": translate("bank", "the area is {area}").format(area=presets.area),
        "kind": translate("bank", "the kind follows from the level"),
        "topics": translate("bank", "the topic is the area"),
        "hint": translate("bank", "the hint is a general one"),
        "target_seconds": translate(
            "bank", "the target time follows from the length of the answer"
        ),
    }
    return [
        _for_so_many(count).format(count=count, what=words[name])
        for name in words
        if (count := assumed.get(name, 0))
    ]


def _for_so_many(count: int) -> str:
    if count == 1:
        return translate("bank", "For {count} question {what}.")
    return translate("bank", "For {count} questions {what}.")
