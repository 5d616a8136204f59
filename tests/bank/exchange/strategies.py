"""Any question that can be told in plain text, as Hypothesis makes them up."""

from pathlib import Path

from hypothesis import assume
from hypothesis import strategies as st

from mockinterview.bank.exchange.refusing import Place
from mockinterview.bank.exchange.suspicion import require_plain_text
from mockinterview.bank.sources import folded
from mockinterview.core.errors import AppError
from mockinterview.core.question import (
    FollowUp,
    KeyPoint,
    Kind,
    Level,
    ModelAnswer,
    Origin,
    Pack,
    Question,
    Reference,
    Star,
    Weight,
    WrongClaim,
)
from mockinterview.core.tokens import normalise

MARKS = "\n\n\n  \"'`*_~#+-=@|<>[](){}\\/.:;,!?&%$^0123456789\t\u00a0\u2028ßéñ中文🎉אב"
WORDS = (
    *("token", "a", "must: be", "1. one", "- two", "## three", "```", "---", "&amp;", "x < y"),
    *("List<int>", "=SUM(A1)", "'=x", "key: value", "[text](https://x.org)", "{{c1::gap}}"),
    *("<T>", "**bold**", "_it_", "id: 5", "C#", "# no heading", "Hint", "A:", "\\", "`<br>`"),
)

slugs = st.from_regex(r"\A[a-z0-9]+(-[a-z0-9]+)*\Z").filter(lambda slug: len(slug) <= 80)
characters = st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from(MARKS)
phrases = st.text(characters, min_size=1, max_size=30) | st.sampled_from(WORDS)
prose = st.lists(phrases, min_size=1, max_size=8).map(" ".join)


def is_plain(text: str) -> bool:
    try:
        require_plain_text(text, Place(Path("made-up")))
    except AppError:
        return False
    return bool(text)


texts = (phrases | prose).map(lambda text: folded(text).strip()).filter(is_plain)
wordings = texts.filter(normalise)
ideas = st.lists(st.lists(wordings, min_size=1, max_size=3), min_size=1, max_size=2)


def several(entries: st.SearchStrategy[object], least: int = 0) -> st.SearchStrategy[object]:
    return st.lists(entries, min_size=least, max_size=2).map(tuple)


def fields(model: type, **known: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.builds(model, **{name: known.get(name, texts) for name in model.model_fields})


_loose = fields(
    Question,
    id=slugs,
    level=st.sampled_from(Level),
    kind=st.sampled_from(Kind),
    origin=st.sampled_from(Origin),
    area=slugs,
    topics=several(slugs, 1),
    speak=st.none() | texts,
    target_seconds=st.integers(15, 600),
    terms=several(texts),
    points=st.lists(
        fields(KeyPoint, id=slugs, weight=st.sampled_from(Weight), accept=ideas),
        min_size=1,
        max_size=2,
        unique_by=lambda point: point.id,
    ),
    wrong_claims=several(fields(WrongClaim, accept=ideas)),
    model_answer=fields(ModelAnswer),
    follow_ups=several(fields(FollowUp, when_missing=slugs)),
    references=several(
        fields(
            Reference,
            year=st.integers(1800, 2100),
            link=st.sampled_from(["https://example.org/a#b", "http://x.org/(a)_<b>?c=d&e=*f*"]),
        )
    ),
    star=st.none() | fields(Star),
    strong_answer=st.none() | texts,
    weak_answer=st.none() | texts,
)


@st.composite
def questions(draw: st.DrawFn) -> Question:
    """Return a question whose follow-ups are invited by key points that it has."""
    question = draw(_loose)
    assert isinstance(question, Question)
    ids = st.sampled_from([point.id for point in question.points])
    follow_ups = tuple(FollowUp(when_missing=draw(ids), ask=f.ask) for f in question.follow_ups)
    return question.model_copy(update={"follow_ups": follow_ups})


@st.composite
def packs(draw: st.DrawFn) -> Pack:
    asked = draw(st.lists(questions(), min_size=1, max_size=2, unique_by=lambda q: q.id))
    assume(len({(q.ask, q.model_answer.short) for q in asked}) == len(asked))
    return Pack(
        id=draw(slugs),
        title=draw(texts),
        description=draw(texts),
        language=draw(st.sampled_from(["en", "de", "en-GB"])),
        licence=draw(texts),
        authors=draw(several(texts)),
        questions=tuple(asked),
    )
