"""``archive``: interviews leave and come back in one file, as a script uses it."""

import json
import zipfile
from pathlib import Path

import pytest

from mockinterview.audio.repair import repair_wav
from mockinterview.store.sessions import SessionStore
from tests.cli.conftest import Run, assert_one_line, make_home
from tests.fakes.sessions import SESSION_ID, session, spoken


def kept(home: Path, note: str = "") -> None:
    """Keep an interview of one spoken answer."""
    store = SessionStore(home, repair_wav)
    store.begin_session(session(note=note))
    store.save_attempt(SESSION_ID, spoken())
    store.recording(f"{SESSION_ID}/1-1.wav").write_bytes(b"RIFF" * 100)
    store.close()


@pytest.fixture
def file(home: Path, run: Run, tmp_path: Path) -> Path:
    kept(home)
    target = tmp_path / "archive.zip"
    done = run("archive", "export", SESSION_ID, "--out", target)
    assert (done.code, done.out, done.err) == (0, f"{target}\n", "")
    return target


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: Path) -> Path:
    """Another machine, where the commands run once the archive is made."""
    assert file.is_file()
    home = make_home(tmp_path / "elsewhere")
    monkeypatch.setenv("MOCKINTERVIEW_HOME", str(home))
    return home


@pytest.mark.usefixtures("elsewhere")
def test_an_interview_is_taken_in_and_then_skipped(run: Run, file: Path) -> None:
    first, second = run("archive", "import", file), run("archive", "import", file)

    assert (first.code, first.out, first.err) == (0, f"{SESSION_ID}\n", "")
    assert (second.code, second.out) == (0, "")
    assert "the same" in second.err
    assert [each["id"] for each in run("sessions", "list", "--json").json] == [SESSION_ID]


@pytest.mark.usefixtures("elsewhere")
def test_a_dry_run_says_what_is_in_it_and_takes_nothing(run: Run, file: Path) -> None:
    done = run("archive", "import", file, "--dry-run")
    told = run("archive", "import", file, "--dry-run", "--json").json

    assert SESSION_ID in done.out
    assert "new" in done.out
    assert [(each["id"], each["standing"]) for each in told["sessions"]] == [(SESSION_ID, "new")]
    assert run("sessions", "list", "--json").json == []


@pytest.mark.parametrize(
    ("options", "become"),
    [
        ((), ("left", SESSION_ID)),
        (("--replace",), ("replaced", SESSION_ID)),
        (("--keep-both",), ("copied", f"{SESSION_ID}-2")),
    ],
)
def test_what_is_different_is_left_replaced_or_kept_beside(
    run: Run, file: Path, elsewhere: Path, options: tuple[str, ...], become: tuple[str, str]
) -> None:
    kept(elsewhere, note="mine")

    kind, session_id = become

    assert run("archive", "import", file, "--json", *options).json[kind] == [session_id]


@pytest.mark.parametrize(("answer", "ids"), [(b"l\n", 1), (b"r\n", 1), (b"?\nk\n", 2), (b"\n", 1)])
def test_a_person_at_a_terminal_is_asked(
    run: Run, file: Path, elsewhere: Path, answer: bytes, ids: int
) -> None:
    kept(elsewhere, note="mine")
    done = run("archive", "import", file, stdin=answer, is_terminal=True)

    assert done.code == 0
    assert "is here, but different" in done.err
    assert len(run("sessions", "list", "--json").json) == ids


def test_everything_has_own_questions_and_settings_without_keys(
    run: Run, home: Path, tmp_path: Path
) -> None:
    kept(home)
    (home / "keys.json").write_text('{"https://a": "s3cret"}')
    (home / "edits").mkdir()
    (home / "edits" / "dns.toml").write_text('format = 1\nnote = "mine"\n')
    target = tmp_path / "all.zip"
    assert run("archive", "export", "--all", "--out", target).code == 0

    with zipfile.ZipFile(target) as packed:
        names = packed.namelist()
        assert all(b"s3cret" not in packed.read(name) for name in names)
        manifest = json.loads(packed.read("manifest.json"))
    assert {"settings.json", "edits/dns.toml", f"sessions/{SESSION_ID}.json"} < set(names)
    assert manifest["holds"] == "everything"


def test_an_export_is_told_what_is_to_be_exported(run: Run, home: Path) -> None:
    kept(home)

    assert_one_line(run("archive", "export"), 2, "--all")
    assert_one_line(run("archive", "export", SESSION_ID, "--all"), 2, "--all")
    assert_one_line(run("archive", "export", "nobody"), 1, "'nobody'")


def test_an_archive_that_is_none_is_refused_in_one_line(run: Run, home: Path) -> None:
    other = home / "other.zip"
    other.write_bytes(b"no archive at all")

    assert_one_line(run("archive", "import", other), 1, "damaged", "Nothing was imported")
    assert_one_line(run("archive", "import", home / "none.zip"), 1, "There is no file")
    assert_one_line(run("archive", "import", other, "--replace", "--keep-both"), 2, "not both")
