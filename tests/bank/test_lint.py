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

    assert any("'basics'" in f.what for f in lint(tmp_path / "packs") if f.is_error)


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

    assert any("'Token'" in finding.what for finding in lint(tmp_path / "packs"))


@pytest.mark.parametrize("name", ["nowhere", "empty"])
def test_a_place_without_packs_is_reported(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()

    assert [finding.is_error for finding in lint(tmp_path / name)] == [True]


def test_an_empty_pack_is_an_error(write_pack: WritePack) -> None:
    folder = write_pack()
    (folder / "questions.toml").unlink()

    assert [finding.what for finding in lint(folder)] == ["The pack is empty."]
