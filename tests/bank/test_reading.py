from pathlib import Path

import pytest

from mockinterview.bank.reading import read_glossary, read_pack
from tests.bank.sample_pack import HEADER, WritePack, question


def test_a_pack_is_read_with_plural_names(write_pack: WritePack) -> None:
    pack = read_pack(write_pack()).pack

    assert pack
    assert pack.id == "basics"
    assert pack.questions[0].points[0].accept[1] == ("piece of text", "part of a word")
    assert pack.questions[0].wrong_claims[0].truth == "Many are parts of words."
    assert pack.questions[0].follow_ups[0].when_missing == "piece"
    assert pack.questions[0].references[0].year == 2016


def test_long_text_is_folded_and_its_paragraphs_kept(write_pack: WritePack) -> None:
    pack = read_pack(write_pack()).pack

    assert pack
    assert pack.questions[0].model_answer.short == (
        "A token is a piece of text.\n\nIt is not always a word."
    )


def test_one_file_can_hold_a_whole_pack(tmp_path: Path) -> None:
    file = tmp_path / "basics.toml"
    file.write_text(HEADER.replace("{pack}", "basics") + question(), encoding="utf-8")
    pack = read_pack(file).pack

    assert pack
    assert [q.id for q in pack.questions] == ["token"]


def test_a_pack_brings_its_own_terms(write_pack: WritePack) -> None:
    folder = write_pack()
    (folder / "glossary.toml").write_text('format = 1\n[[term]]\nterm = "token"\n', "utf-8")

    assert [term.term for term in read_pack(folder).terms] == ["token"]


@pytest.mark.parametrize(
    ("replace", "by", "line", "field", "what", "cure"),
    [
        ('weight = "must"', 'weight = "vital"', 16, "point 1, weight", "not known", "'must'"),
        ("hint = ", "hnit = ", 11, "hnit", "does not belong", "'hint'"),
        ("[[question.point]]", "[[question.points]]", 14, "points", "does not belong", "'point'"),
        ('id = "token"', 'id = "To ken"', 4, "id", "malformed", "lower-case"),
        ("target_seconds = 60", "target_seconds = 5", 12, "target_seconds", "range", "least 15"),
        ("target_seconds = 60", "target_seconds = 601", 12, "target_seconds", "range", "most 600"),
        ('title = "Tokens"\n', "", 3, "title", "missing", "Add it"),
        ('title = "Tokens"', 'title = " "', 9, "title", "empty", "Fill it"),
        ('title = "Tokens"', "title = 7", 9, "title", "does not fit", "pack-format"),
        ('"https://', '"www.', 43, "reference 1, link", "malformed", "https://"),
    ],
)
def test_what_does_not_fit_is_reported_with_line_field_and_cure(  # noqa: PLR0917
    write_pack: WritePack, replace: str, by: str, line: int, field: str, what: str, cure: str
) -> None:
    reading = read_pack(write_pack("basics", question().replace(replace, by)))
    finding = next(f for f in reading.findings if f.field == field)

    assert reading.pack is None
    assert finding.file.name == "questions.toml"
    assert finding.line == line
    assert what in finding.what
    assert cure in finding.cure


def test_every_error_of_a_pack_is_reported_at_once(write_pack: WritePack) -> None:
    broken = question().replace('title = "Tokens"\n', "").replace("hint = ", "hnit = ")
    findings = read_pack(write_pack("basics", broken)).findings

    assert {finding.field for finding in findings} == {"title", "hint", "hnit"}
    assert {finding.question for finding in findings} == {"token"}


@pytest.mark.parametrize(
    ("content", "line", "what"),
    [
        (b"format = 1\nx = = 2\n", 2, "not TOML"),
        (b"format = 1\nx = [", 2, "not TOML"),
        (b"x = 1\n", 1, "not stated"),
        (b"format = true\n", 1, "not stated"),
        (b"format = 2\n", 1, "newer"),
        (b"format = 0\n", 1, "does not exist"),
        (b"\xff\xfe", 1, "UTF-8"),
        (b"format = 1\nx = " + b"[" * 5000 + b"]" * 5000, 1, "deeply"),
        (b"format = 1\nquestion = 3\n", 2, "not a list of tables"),
        (b"format = 1\nquestions = []\n", 2, "does not belong"),
        (b"#" * 10_000_001, 1, "10 MB"),
    ],
)
def test_a_file_that_cannot_be_read_is_a_finding(
    write_pack: WritePack, content: bytes, line: int, what: str
) -> None:
    folder = write_pack()
    (folder / "questions.toml").write_bytes(content)
    reading = read_pack(folder)

    assert reading.pack is None
    assert [finding.line for finding in reading.findings] == [line]
    assert what in reading.findings[0].what


@pytest.mark.parametrize("name", ["pack.toml", "more.toml"])
def test_a_plural_table_beside_questions_is_refused(write_pack: WritePack, name: str) -> None:
    folder = write_pack()
    with (folder / name).open("a", encoding="utf-8") as file:
        file.write("format = 1\n" if name == "more.toml" else "")
        file.write("questions = []\n")
    reading = read_pack(folder)

    assert reading.pack is None
    assert [finding.cure for finding in reading.findings] == ["Did you mean 'question'?"]


def test_a_folder_without_a_header_is_not_a_pack(write_pack: WritePack) -> None:
    folder = write_pack()
    (folder / "pack.toml").unlink()
    reading = read_pack(folder)

    assert reading.pack is None
    assert reading.findings[0].file == folder / "pack.toml"


def test_a_header_that_lacks_a_field_is_reported(write_pack: WritePack) -> None:
    folder = write_pack()
    (folder / "pack.toml").write_text('format = 1\nid = "basics"\ntitle = "T"\n', "utf-8")

    assert {f.field for f in read_pack(folder).findings} == {"description", "licence"}


def test_a_term_that_does_not_fit_leaves_the_others(tmp_path: Path) -> None:
    file = tmp_path / "glossary.toml"
    file.write_text('format = 1\n[[term]]\nterm = "a"\n[[term]]\nword = "b"\n', "utf-8")
    terms, findings = read_glossary(file)

    assert [term.term for term in terms] == ["a"]
    assert {(finding.line, finding.field) for finding in findings} == {(4, "term"), (5, "word")}
