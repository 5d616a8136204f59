"""``mockinterview delete-everything``: what is told, what is asked, and what goes."""

from pathlib import Path

import pytest

from mockinterview.store.sessions import DATABASE_NAME, SessionStore
from tests.cli.conftest import Run, assert_one_line
from tests.fakes.sessions import keep, typed_answer


@pytest.fixture(autouse=True)
def _kept(store: SessionStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("MOCKINTERVIEW_MODELS", str(tmp_path / "models"))
    keep(store, typed_answer(1, "zanzibar"), name="one")
    store.close()


def test_everything_goes_after_it_was_told(run: Run, home: Path) -> None:
    done = run("delete-everything", "--yes")
    assert done.code == 0
    told, last = done.err.splitlines()
    assert told.startswith("What goes: 1 sessions with transcripts, feedback and notes, ")
    assert last == "Everything was deleted."
    assert [path.name for path in home.iterdir()] == ["settings.json"]


def test_what_else_goes_is_told_too(run: Run, home: Path) -> None:
    done = run("delete-everything", "--settings", "--keys", "--questions", "--models", "--yes")
    assert (
        "And: the settings, the keys to endpoints, your own questions and notes to questions, "
        "voices and recognisers." in done.err
    )
    assert list(home.iterdir()) == []


def test_without_a_terminal_nothing_goes_without_yes(run: Run, home: Path) -> None:
    done = run("delete-everything")
    assert done.code == 1
    assert done.err.splitlines()[-1].startswith("Nothing was deleted: nobody can be asked here.")
    assert (home / DATABASE_NAME).exists()


@pytest.mark.parametrize(("typed", "is_gone"), [("delete", True), ("yes", False), ("", False)])
def test_in_a_terminal_the_word_has_to_be_typed(
    run: Run, home: Path, typed: str, *, is_gone: bool
) -> None:
    done = run("delete-everything", stdin=f"{typed}\n".encode(), is_terminal=True)  # type: ignore[call-arg]
    assert done.code == 0
    assert (home / DATABASE_NAME).exists() is not is_gone
    assert ("Nothing was deleted." in done.err) is not is_gone


def test_command_line_that_is_wrong_deletes_nothing(run: Run, home: Path) -> None:
    assert_one_line(run("delete-everything", "--everything"), 2, "--everything")
    assert (home / DATABASE_NAME).exists()
