from pathlib import Path

import pytest

from mockinterview import paths
from mockinterview.bank.lint import lint
from mockinterview.core.question import Term
from tests.bank.sample_pack import WritePack, question


def fields(folder: Path, *, errors: bool = False) -> set[str]:
    return {finding.field for finding in lint(folder) if finding.is_error or not errors}


def test_the_packs_that_ship_are_clean() -> None:
    assert [str(finding) for finding in lint(paths.questions())] == []


def test_errors_of_the_schema_are_found(write_pack: WritePack) -> None:
    folder = write_pack("basics", question().replace("must", "vital"))

    assert fields(folder, errors=True) == {"point 1, weight"}


def test_a_follow_up_must_name_a_point(write_pack: WritePack) -> None:
    folder = write_pack("basics", question().replace('missing = "piece"', 'missing = "peace"'))
    finding = next(f for f in lint(folder) if f.is_error)

    assert (finding.field, finding.line) == ("follow_up 1, when_missing", 36)
    assert "piece" in finding.cure


def test_ids_are_unique_over_all_packs(write_pack: WritePack, tmp_path: Path) -> None:
    write_pack("basics", question("one"), question("one"))
    write_pack("others", question("one"))
    errors = [finding for finding in lint(tmp_path / "packs") if finding.is_error]

    assert [finding.file.parent.name for finding in errors] == ["basics", "others"]


def test_two_packs_do_not_share_an_id(write_pack: WritePack, tmp_path: Path) -> None:
    write_pack("basics", question("one"))
    (write_pack("others", question("two")) / "pack.toml").write_text(
        (tmp_path / "packs" / "basics" / "pack.toml").read_text("utf-8"), "utf-8"
    )

    [finding] = [f for f in lint(tmp_path / "packs") if f.is_error]
    place = tmp_path / "packs" / "others" / "pack.toml"
    assert str(finding) == (
        f"{place}:2: id: Another pack has the id 'basics'. Give it an id of its own."
    )


def test_a_list_of_topics_speaks_for_the_pack_that_it_lies_in(
    write_pack: WritePack, tmp_path: Path
) -> None:
    other = question("two").replace('"tokenization"', '"other"')
    folder = write_pack("basics", question("one").replace('"tokenization"', '"tokenisation"'))
    write_pack("others", other)
    (folder / "topics.tsv").write_text("id\tlevel\ntokenization\tbeginner\n", "utf-8")
    found = [f for f in lint(tmp_path / "packs", topics=folder / "topics.tsv") if "topic" in f.what]

    assert [str(finding) for finding in found] == [
        (
            f"{folder / 'topics.tsv'}:2: tokenization: No question covers this topic. "
            "Write one, or name the topic in the topics of a question that covers it."
        ),
        (
            f"{folder / 'questions.toml'}:8: one, topics 1: "
            "topics.tsv has no topic 'tokenisation'. Did you mean 'tokenization'?"
        ),
    ]


def test_a_list_of_topics_elsewhere_need_not_know_all_but_finds_slips(
    write_pack: WritePack, tmp_path: Path
) -> None:
    write_pack("basics", question("one"))
    write_pack("others", question("two").replace('"tokenization"', '"tokenisation", "other"'))
    (tmp_path / "topics.csv").write_text("id\ntokenization\n", "utf-8")
    found = list(lint(tmp_path / "packs", topics=tmp_path / "topics.csv"))

    assert [(f.question, f.cure) for f in found if f.field.startswith("topics")] == [
        ("two", "Did you mean 'tokenization'?")
    ]


def test_key_points_of_a_question_have_ids_of_their_own(write_pack: WritePack) -> None:
    start = question().index("[[question.point]]")
    point = question()[start : question().index("[[question.wrong_claim]]")]
    folder = write_pack("basics", question().replace("[question.model", point + "[question.model"))

    assert "point 2, id" in fields(folder, errors=True)


@pytest.mark.parametrize("accept", ['[["the"]]', '[["token"], []]', '[["..."]]'])
def test_a_wording_without_a_word_is_an_error(write_pack: WritePack, accept: str) -> None:
    text = question().replace('[["token"], ["piece of text", "part of a word"]]', accept)

    assert any(field.startswith("point 1, accept") for field in fields(write_pack("basics", text)))


def test_an_author_is_advised(write_pack: WritePack) -> None:
    text = question().replace("https://", "http://").replace("hint =", 'terms = ["tolken"]\nhint =')
    folder = write_pack("basics", text)

    assert fields(folder, errors=True) == set()
    assert {"reference 1, link", "term", "terms 1", "point"} & fields(folder) == {
        "reference 1, link",
        "terms 1",
        "point",
    }


def test_terms_that_are_known_elsewhere_are_known(write_pack: WritePack) -> None:
    folder = write_pack("basics", question().replace("hint =", 'terms = ["token"]\nhint ='))

    assert "terms 1" in fields(folder)
    assert "terms 1" not in {f.field for f in lint(folder, [Term(term="Token")])}


def test_a_behavioural_question_shows_examples(write_pack: WritePack) -> None:
    folder = write_pack("basics", question().replace('"knowledge"', '"behavioural"'))

    assert {"star", "strong_answer", "weak_answer"} <= fields(folder)


def test_a_question_without_source_or_must_is_advised(write_pack: WritePack) -> None:
    text = question().replace('"must"', '"bonus"')
    folder = write_pack("basics", text[: text.index("[[question.reference]]")])

    assert {"reference", "point"} <= fields(folder)


def test_a_term_that_stands_twice_is_reported(write_pack: WritePack, tmp_path: Path) -> None:
    write_pack()
    terms = '[[term]]\nterm = "token"\n[[term]]\nterm = "Token"\n'
    (tmp_path / "packs" / "glossary.toml").write_text("format = 1\n" + terms, "utf-8")

    finding = next(f for f in lint(tmp_path / "packs") if "'Token'" in f.what)
    assert (finding.file.name, finding.line, finding.field) == ("glossary.toml", 5, "term")


def test_the_glossary_of_a_pack_is_checked_with_it(write_pack: WritePack) -> None:
    folder = write_pack()
    terms = '[[term]]\nterm = "token"\n[[term]]\nterm = "Token"\n'
    (folder / "glossary.toml").write_text("format = 1\n" + terms, "utf-8")

    assert "term" in fields(folder)


@pytest.mark.parametrize("name", ["nowhere", "empty"])
def test_a_place_without_packs_is_reported(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()

    assert [finding.is_error for finding in lint(tmp_path / name)] == [True]


def test_an_empty_pack_is_an_error(write_pack: WritePack) -> None:
    folder = write_pack()
    (folder / "questions.toml").unlink()

    assert [str(finding) for finding in lint(folder)] == [
        f"{folder / 'pack.toml'}:1: question: The pack is empty. Add a [[question]]."
    ]
