from pathlib import Path

import pytest

from mockinterview import paths
from mockinterview.bank.exchange.understanding import Existing, ImportWishes, Understanding
from mockinterview.bank.importing import require_free, understand, write
from mockinterview.bank.packs import Bank, load_bank
from mockinterview.core.errors import AppError
from mockinterview.core.question import Pack
from tests.bank.sample_pack import HEADER, WritePack, question
from tests.shipped import shipped_bank


def understood(source: Path, into: Path, **wishes: str) -> Understanding:
    return understand(source, ImportWishes.model_validate(wishes), load_bank([into]), into)


def import_pack(source: Path, into: Path, *, replace: bool = False) -> Pack:
    return write(understood(source, into), into, replace=replace)


@pytest.fixture
def into(tmp_path: Path) -> Path:
    return tmp_path / "home" / "packs"


def test_a_folder_is_copied_and_can_be_loaded(write_pack: WritePack, into: Path) -> None:
    source = write_pack()
    (source / "glossary.toml").write_text('format = 1\n[[term]]\nterm = "token"\n', "utf-8")
    (source / "notes.txt").write_text("mine", "utf-8")
    pack = import_pack(source, into)
    bank = load_bank([into])

    assert bank.packs() == [pack]
    assert [term.term for term in bank.glossary()] == ["token"]
    assert sorted(file.name for file in (into / "basics").iterdir()) == [
        "glossary.toml",
        "pack.toml",
        "questions.toml",
    ]


def test_a_single_file_becomes_a_pack(tmp_path: Path, into: Path) -> None:
    source = tmp_path / "any name.toml"
    source.write_text(HEADER.replace("{pack}", "mine") + question(), "utf-8")
    pack = import_pack(source, into)

    assert pack.id == "mine"
    assert load_bank([into]).packs() == [pack]


def test_a_broken_pack_is_refused_and_nothing_changes(write_pack: WritePack, into: Path) -> None:
    source = write_pack("basics", question().replace("must", "vital"))

    with pytest.raises(AppError, match=r"questions\.toml:16: token, point 1, weight") as refused:
        import_pack(source, into)

    assert refused.value.code == "broken_pack"
    assert not into.exists()


@pytest.mark.parametrize("name", ["nowhere", "packs"])
def test_what_is_not_a_pack_is_refused(
    write_pack: WritePack, tmp_path: Path, into: Path, name: str
) -> None:
    write_pack()

    with pytest.raises(AppError) as refused:
        import_pack(tmp_path / name, into)

    assert refused.value.code == "not_a_pack"
    assert not into.exists()


def test_a_pack_that_is_there_stays_unless_it_is_to_be_replaced(
    write_pack: WritePack, into: Path
) -> None:
    import_pack(write_pack("basics", question("old")), into)
    newer = write_pack("basics", question("new"), folder="newer")

    with pytest.raises(AppError) as refused:
        import_pack(newer, into)
    assert refused.value.code == "pack_exists"
    assert [q.id for q in load_bank([into]).questions()] == ["old"]

    import_pack(newer, into, replace=True)
    assert [q.id for q in load_bank([into]).questions()] == ["new"]
    assert [entry.name for entry in into.iterdir()] == ["basics"]


def test_a_folder_that_cannot_be_written_is_said(write_pack: WritePack, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file", "utf-8")

    with pytest.raises(AppError) as failed:
        import_pack(write_pack(), blocked / "packs")

    assert failed.value.code == "pack_not_saved"
    assert failed.value.failure.retryable


def test_understanding_a_pack_writes_nothing(write_pack: WritePack, into: Path) -> None:
    found = understood(write_pack(), into)

    assert [question.id for question in found.pack.questions] == ["token"]
    assert found.is_copied
    assert found.existing is Existing.NONE
    assert not into.exists()


def test_a_pack_keeps_its_files_unless_something_else_is_wished(
    write_pack: WritePack, into: Path
) -> None:
    source = write_pack()
    (source / "questions.toml").write_text("# mine\nformat = 1\n" + question(), "utf-8")

    write(understood(source, into), into)
    assert "# mine" in (into / "basics" / "questions.toml").read_text("utf-8")

    found = understood(source, into, id="others", title="Others", licence="MIT", language="en-GB")
    write(found, into)
    assert [file.name for file in (into / "others").iterdir()] == ["pack.toml"]
    header = load_bank([into]).packs()[1]
    assert (header.id, header.title, header.licence) == ("others", "Others", "MIT")
    assert header.language == "en-GB"


def test_a_copy_under_another_id_gets_ids_that_are_free(write_pack: WritePack, into: Path) -> None:
    write(understood(write_pack(), into), into)
    found = understood(write_pack("basics", folder="again"), into, id="copy")
    write(found, into)

    bank = load_bank([into])
    assert [question.id for question in bank.questions()] == ["token", "token-2"]
    assert bank.problems == ()
    assert any("token becomes token-2" in line for line in found.assumed)


def test_ids_that_other_packs_have_are_told_where_files_are_copied(
    write_pack: WritePack, into: Path
) -> None:
    write(understood(write_pack(), into), into)
    found = understood(write_pack("other", folder="again"), into)

    assert found.is_copied
    assert any("token" in line for line in found.assumed)


@pytest.mark.parametrize("name", ["../up", "/etc", "C:", "a b", ".hidden", "a/b"])
def test_an_id_that_is_no_plain_name_is_refused(
    write_pack: WritePack, into: Path, name: str
) -> None:
    with pytest.raises(AppError, match="id does not fit"):
        understood(write_pack(), into, id=name)
    assert not into.exists()


def test_a_pack_that_ships_is_not_replaced(into: Path) -> None:
    bank = shipped_bank()
    source = paths.questions() / "behavioural"
    found = understand(source, ImportWishes(), bank, into)

    assert found.existing is Existing.SHIPPED
    with pytest.raises(AppError, match="already that imports do not replace"):
        require_free(found, replace=True)
    with pytest.raises(AppError, match="already that imports do not replace"):
        write(found, into, replace=True)
    assert not into.exists()


def test_a_pack_that_appeared_meanwhile_stays(write_pack: WritePack, into: Path) -> None:
    found = understood(write_pack("basics", question("late")), into)
    import_pack(write_pack("basics", question("first"), folder="first"), into)

    with pytest.raises(AppError) as refused:
        write(found, into)

    assert refused.value.code == "pack_exists"
    assert [q.id for q in load_bank([into]).questions()] == ["first"]
    assert [entry.name for entry in into.iterdir()] == ["basics"]


def test_files_that_changed_since_they_were_understood_are_not_taken(
    write_pack: WritePack, into: Path
) -> None:
    source = write_pack()
    found = understood(source, into)
    (source / "questions.toml").write_text("format = 1\n" + question("other"), "utf-8")

    with pytest.raises(AppError, match="does not read back"):
        write(found, into)
    assert list(into.iterdir()) == []


@pytest.mark.parametrize(
    ("ask", "code"),
    [
        ("What is <script>alert(1)</script>?", "active_markup"),
        ("What is <b>bold</b>?", "html_in_text"),
        ("What is \\u202E this?", "hidden_character"),
        ("What is \\u0007 this?", "hidden_character"),
    ],
)
def test_a_pack_with_what_is_no_plain_text_is_refused(
    write_pack: WritePack, into: Path, ask: str, code: str
) -> None:
    source = write_pack("basics", question().replace("What is a token?", ask))

    with pytest.raises(AppError, match="question 'token', ask") as refused:
        understood(source, into)
    assert refused.value.code == code
    assert not into.exists()


@pytest.mark.parametrize("name", ["notes.pdf", "notes", "notes.colpkg"])
def test_a_file_of_an_unknown_kind_is_refused(tmp_path: Path, into: Path, name: str) -> None:
    (tmp_path / name).write_text("x", "utf-8")

    with pytest.raises(AppError) as refused:
        understand(tmp_path / name, ImportWishes(), Bank([]), into)
    assert refused.value.code == "unknown_format"
    assert ".apkg" in refused.value.line
