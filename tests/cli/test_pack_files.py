"""``questions import`` and ``questions export`` as a person uses them."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run, assert_one_line

TABLE = "question,answer\nWhat is a tree?,A graph without cycles.\n,No question.\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "graphs.csv"
    file.write_text(TABLE, encoding="utf-8")
    return file


def test_without_a_terminal_the_preview_is_all(run: Run, home: Path, table: Path) -> None:
    done = run("questions", "import", table)

    assert (done.code, done.err) == (0, "Nothing was written. To write it, give --yes.\n")
    for part in (
        *("graphs (graphs)", "1 question,", "level: beginner 1", "kind: knowledge 1"),
        *("area: general 1", "What is a tree?", "A graph without cycles.", "row 3: There is no"),
        "For 1 question the key points are drafts made from the answer",
    ):
        assert part in done.out
    assert not (home / "packs").exists()


@pytest.mark.parametrize(("typed", "is_written"), [(b"y\n", True), (b"n\n", False), (b"\n", False)])
def test_in_a_terminal_it_asks_first(
    run: Run, home: Path, table: Path, typed: bytes, *, is_written: bool
) -> None:
    done = run("questions", "import", table, stdin=typed, is_terminal=True)

    assert done.code == 0
    assert "Import these? [y/N]" in done.out
    assert ("Imported graphs: 1 question." in done.out) is is_written
    assert (home / "packs" / "graphs" / "pack.toml").exists() is is_written


def test_what_was_imported_is_asked_from(run: Run, home: Path, table: Path) -> None:
    words = ("--yes", "--id", "mine", "--title", "Mine", "--level", "experienced")
    done = run("questions", "import", table, *words, "--area", "graphs", "--licence", "MIT")
    found = run("questions", "list", "--pack", "mine", "--json").json

    assert (done.code, done.out.splitlines()[-1]) == (0, "Imported Mine: 1 question.")
    assert [(q["id"], q["level"], q["area"]) for q in found] == [("tree", "experienced", "graphs")]
    assert run("questions", "lint", home / "packs" / "mine").code == 0


def test_as_json_the_understanding_is_printed_and_written_with_yes_only(
    run: Run, home: Path, table: Path
) -> None:
    found = run("questions", "import", table, "--json").json
    assert found["pack"]["questions"][0]["ask"] == "What is a tree?"
    assert found["left_out"] == [{"place": "row 3", "why": "There is no question."}]
    assert found["is_written"] is False
    assert not (home / "packs").exists()

    assert run("questions", "import", table, "--json", "--yes").json["is_written"] is True
    assert (home / "packs" / "graphs").is_dir()


def test_a_pack_that_is_there_is_told_and_replaced_on_wish(run: Run, table: Path) -> None:
    run("questions", "import", table, "--yes")
    assert "You have a pack 'graphs' already" in run("questions", "import", table).out

    refused = run("questions", "import", table, "--yes")
    assert refused.code == 1
    assert "--replace" in refused.err

    table.write_text(TABLE.replace("a tree", "a cycle"), encoding="utf-8")
    done = run("questions", "import", table, "--yes", "--replace")
    assert "The pack 'graphs' of yours is replaced." in done.out
    found = run("questions", "list", "--pack", "graphs", "--json").json
    assert [question["id"] for question in found] == ["cycle"]


def test_a_file_that_is_refused_is_one_line(run: Run, home: Path, tmp_path: Path) -> None:
    file = tmp_path / "bad.csv"
    file.write_text("question,answer\nWhat?,=1+1\n", encoding="utf-8")

    assert_one_line(
        run("questions", "import", file, "--yes"), 1, "bad.csv, row 2, answer", "formula"
    )
    assert not (home / "packs").exists()


@pytest.mark.parametrize("suffix", ["toml", "csv", "md", "json", "apkg"])
def test_what_is_exported_can_be_imported_under_another_name(
    run: Run, tmp_path: Path, suffix: str
) -> None:
    file = tmp_path / f"out.{suffix}"
    done = run("questions", "export", "behavioural", "--to", file)
    assert (done.code, done.out, done.err) == (0, f"{file}\n", "")
    assert "that is not replaced" in run("questions", "import", file, "--id", "behavioural").out

    done = run("questions", "import", file, "--yes", "--id", "copy")
    copied = run("questions", "list", "--pack", "copy", "--json").json
    original = run("questions", "list", "--pack", "behavioural", "--json").json
    assert done.code == 0
    assert [q["id"] for q in copied] == [f"{q['id']}-2" for q in original]
    assert [{**q, "id": 0, "pack": 0} for q in copied] == [
        {**q, "id": 0, "pack": 0} for q in original
    ]


def test_an_export_can_be_narrowed(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "out.json"
    choice = ("--level", "beginner", "--area", "prompting", "--kind", "hands-on")
    listed = run("questions", "list", "--json", *choice).json
    run("questions", "export", "--to", file, *choice)

    exported = json.loads(file.read_text(encoding="utf-8"))["questions"]
    assert [q["id"] for q in exported] == [q["id"] for q in listed] != []


def test_an_export_of_nothing_writes_nothing(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "weak.apkg"
    assert_one_line(run("questions", "export", "--to", file, "--only", "weak"), 1, "weak")
    assert not file.exists()


def test_an_export_says_what_is_in_its_way(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    file.write_text("mine", encoding="utf-8")

    assert_one_line(run("questions", "export", "behavioural", "--to", file), 1, "--force")
    assert file.read_text(encoding="utf-8") == "mine"
    assert run("questions", "export", "behavioural", "--to", file, "--force").code == 0
    assert_one_line(run("questions", "export", "--to", tmp_path / "out.pdf"), 1, "apkg")
    assert_one_line(run("questions", "export", "nobody", "--to", tmp_path / "a.csv"), 1, "nobody")
