"""``questions``: packs are listed, shown, checked and imported."""

from pathlib import Path

import pytest

from tests.bank.sample_pack import HEADER, question
from tests.cli.conftest import Run, assert_one_line
from tests.shipped import shipped_bank

SHIPPED = [question.id for question in shipped_bank().questions()]


def write_pack(folder: Path, pack: str = "mine", *questions: str) -> Path:
    path = folder / pack
    path.mkdir(parents=True)
    (path / "pack.toml").write_text(HEADER.replace("{pack}", pack), encoding="utf-8")
    body = "format = 1\n" + "".join(questions or [question("my-question")])
    (path / "questions.toml").write_text(body, encoding="utf-8")
    return path


def test_list_has_a_line_a_question(run: Run) -> None:
    done = run("questions", "list")
    assert (done.code, done.err) == (0, "")
    assert [line.split()[0] for line in done.out.splitlines()] == SHIPPED


def test_list_as_json_has_whole_questions_with_their_pack(run: Run) -> None:
    found = run("questions", "list", "--json").json
    assert [question["id"] for question in found] == SHIPPED
    assert {"pack", "level", "area", "points", "model_answer"} <= set(found[0])


def test_list_can_be_narrowed(run: Run) -> None:
    found = run("questions", "list", "--json", "--level", "beginner").json
    assert found
    assert {question["level"] for question in found} == {"beginner"}
    area = found[0]["area"]
    found = run("questions", "list", "--json", "--area", area).json
    assert {question["area"] for question in found} == {area}


def test_unknown_pack_and_question_are_told(run: Run) -> None:
    assert_one_line(run("questions", "list", "--pack", "nobody"), 1, "'nobody'")
    assert_one_line(run("questions", "show", "nobody"), 1, "'nobody'", "questions list")


def test_show_tells_a_question_with_its_points_and_model_answer(run: Run) -> None:
    shown = run("questions", "show", SHIPPED[0], "--json").json
    done = run("questions", "show", SHIPPED[0])
    assert (done.code, done.err) == (0, "")
    for part in (shown["title"], shown["ask"], shown["hint"], shown["model_answer"]["short"]):
        assert part in done.out
    assert all(point["statement"] in done.out for point in shown["points"])


def test_shipped_packs_hold_no_mistake(run: Run) -> None:
    done = run("questions", "lint")
    assert done.code == 0
    assert "No mistakes" in done.err


def test_lint_names_file_line_and_cure_of_a_mistake(run: Run, tmp_path: Path) -> None:
    pack = write_pack(tmp_path, "mine", question().replace('level = "beginner"', 'level = "easy"'))
    done = run("questions", "lint", pack)
    assert done.code == 1
    assert "questions.toml:5" in done.out
    assert "Write 'beginner'" in done.out
    assert done.err == "1 mistake. Mend it and run this again.\n"


def test_lint_as_json_prints_the_findings_and_fails(run: Run, tmp_path: Path) -> None:
    pack = write_pack(tmp_path, "mine", question().replace('title = "Tokens"\n', ""))
    done = run("questions", "lint", pack, "--json")
    assert done.code == 1
    assert any(finding["field"] and finding["cure"] for finding in done.json)


def test_lint_of_nothing_is_told(run: Run, tmp_path: Path) -> None:
    done = run("questions", "lint", tmp_path / "nowhere")
    assert done.code == 1
    assert "nowhere" in done.out + done.err


def test_imported_pack_is_asked_from_with_the_others(run: Run, home: Path, tmp_path: Path) -> None:
    done = run("questions", "import", write_pack(tmp_path), "--yes")
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith("\nImported A pack: 1 question.\n")
    assert (home / "packs" / "mine" / "questions.toml").is_file()
    found = run("questions", "list", "--json").json
    assert [question["id"] for question in found] == [*SHIPPED, "my-question"]
    assert found[-1]["pack"] == "mine"


def test_pack_with_a_mistake_is_not_imported(run: Run, home: Path, tmp_path: Path) -> None:
    pack = write_pack(tmp_path, "mine", question().replace('level = "beginner"', 'level = "easy"'))
    done = run("questions", "import", pack)
    assert (done.code, done.out) == (1, "")
    assert not (home / "packs" / "mine").exists()


def test_broken_pack_of_ones_own_is_said_and_the_rest_is_there(run: Run, home: Path) -> None:
    (write_pack(home / "packs") / "questions.toml").write_text("format = ", encoding="utf-8")
    done = run("questions", "list")
    assert (done.code, len(done.out.splitlines())) == (0, len(SHIPPED))
    assert "questions.toml" in done.err


@pytest.mark.parametrize("command", ["lint", "import"])
def test_file_that_is_no_pack_is_told_without_a_traceback(
    run: Run, tmp_path: Path, command: str
) -> None:
    (tmp_path / "pack.toml").write_bytes(b"\xff\x00\xfe")
    done = run("questions", command, tmp_path)
    assert done.code == 1
    assert "Traceback" not in done.err
