"""What is written is read back as it was, and lies well before the eye."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.bank.reading import read_pack
from mockinterview.bank.sources import folded
from mockinterview.bank.writing import WIDTH, pack_text, question_text
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
from tests.shipped import shipped_bank

BANK = shipped_bank()
HEADER = {"id": "own", "title": "Own", "description": "Mine", "licence": "CC-BY-4.0"}

slugs = st.from_regex(r"\A[a-z0-9]+(-[a-z0-9]+)*\Z").filter(lambda slug: len(slug) <= 80)
characters = st.characters(exclude_categories=("Cs",)) | st.sampled_from("\n\n \"'\\\t\r\x7f[]#")
phrases = st.text(characters, min_size=1, max_size=40)
prose = st.lists(phrases, min_size=1, max_size=12).map(" ".join)
texts = (phrases | prose).map(lambda text: folded(text).strip()).filter(bool)
ideas = st.lists(st.lists(texts, max_size=4), min_size=1, max_size=3)


def several(entries: st.SearchStrategy[object], least: int = 0) -> st.SearchStrategy[object]:
    return st.lists(entries, min_size=least, max_size=2).map(tuple)


def fields(model: type, **known: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.builds(model, **{name: known.get(name, texts) for name in model.model_fields})


questions = fields(
    Question,
    id=slugs,
    level=st.sampled_from(Level),
    kind=st.sampled_from(Kind),
    area=slugs,
    topics=several(slugs, 1),
    speak=st.none() | texts,
    target_seconds=st.integers(15, 600),
    terms=several(texts),
    points=several(fields(KeyPoint, id=slugs, weight=st.sampled_from(Weight), accept=ideas), 1),
    wrong_claims=several(fields(WrongClaim, accept=ideas)),
    model_answer=fields(ModelAnswer),
    follow_ups=several(fields(FollowUp, when_missing=slugs)),
    references=several(
        fields(Reference, year=st.integers(1800, 2100), link=st.just("https://example.org/a#b"))
    ),
    star=st.none() | fields(Star),
    strong_answer=st.none() | texts,
    weak_answer=st.none() | texts,
    origin=st.sampled_from(Origin),
)


def read_back(pack: Pack, folder: Path) -> Pack | None:
    file = folder / "pack.toml"
    file.write_text(pack_text(pack), encoding="utf-8")
    reading = read_pack(file)
    assert reading.findings == ()
    return reading.pack


@settings(max_examples=60, deadline=None)
@given(question=questions, title=texts, authors=several(texts))
def test_what_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory,
    question: Question,
    title: str,
    authors: tuple[str, ...],
) -> None:
    pack = Pack(
        id="own",
        title=title,
        description=title,
        language="en-GB",
        licence="CC-BY-4.0",
        authors=authors,
        questions=(question,),
    )

    assert read_back(pack, tmp_path_factory.mktemp("pack")) == pack


@pytest.mark.parametrize("pack", BANK.packs(), ids=lambda pack: pack.id)
def test_the_packs_that_ship_are_read_back(pack: Pack, tmp_path: Path) -> None:
    assert read_back(pack, tmp_path) == pack


@pytest.mark.parametrize("question", BANK.questions()[:5], ids=lambda question: question.id)
def test_prose_is_wrapped(question: Question) -> None:
    assert [line for line in question_text(question).splitlines() if len(line) > WIDTH] == []


def test_a_question_is_laid_out_as_people_write_it(tmp_path: Path) -> None:
    question = BANK.questions()[0].model_copy(
        update={"title": 'Say "when"', "points": BANK.questions()[0].points[:1], "speak": None}
    )
    text = question_text(question)

    assert text.startswith(f'[[question]]\nid = "{question.id}"\nlevel = "{question.level}"\n')
    assert '\ntitle = "Say \\"when\\""\n' in text
    assert "speak" not in text
    assert '\n[[question.point]]\nid = "' in text
    assert "\naccept = [\n    [" in text
    assert '\n[question.model_answer]\nshort = """\n' in text
    assert read_back(Pack(**HEADER, questions=(question,)), tmp_path) is not None


def test_single_line_breaks_become_spaces(tmp_path: Path) -> None:
    question = BANK.questions()[0].model_copy(update={"hint": "One\nline.\n\nA paragraph."})
    pack = read_back(Pack(**HEADER, questions=(question,)), tmp_path)

    assert pack is not None
    assert pack.questions[0].hint == "One line.\n\nA paragraph."
