"""``sessions list`` with its filters, and what a person says of a session or deletes of it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mockinterview.core.plan import FormatId
from mockinterview.store.sessions import SessionStore
from tests.cli.conftest import Run, assert_one_line
from tests.fakes.clock_seen import last_use
from tests.fakes.sessions import STARTED, graded, keep, spoken, typed_answer

SMILE = "\N{GRINNING FACE}"
HEBREW = "\u05e8\u05d0\u05d9\u05d5\u05df"


@pytest.fixture(autouse=True)
def _practised(store: SessionStore, home: Path) -> Iterator[None]:
    """Keep three sessions, ten days apart."""
    last_use(home, datetime.now(UTC))
    later, last = (STARTED + timedelta(days=days) for days in (10, 20))
    keep(store, spoken(1, feedback=graded(40)), name="early")
    keep(store, spoken(1, feedback=graded(80)), name="later", started_at=later, pack="a job")
    answer = typed_answer(1, "Something about perplexity.")
    keep(store, answer, name="last", started_at=last, format=FormatId.EXAM)
    yield
    store._db.close()


def listed(run: Run, *words: object) -> list[str]:
    return [row["id"] for row in run("sessions", "list", "--json", *words).json]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ([], ["last", "later", "early"]),
        (["--since", "2025-11-29"], ["last", "later"]),
        (["--until", "2025-11-29"], ["later", "early"]),
        (["--since", "2025-11-29", "--until", "2025-11-29"], ["later"]),
        (["--pack", "a job"], ["later"]),
        (["--pack", "a job", "--pack", "generative-ai"], ["last", "later", "early"]),
        (["--format", "exam"], ["last"]),
        (["--min-score", "60"], ["later"]),
        (["--max-score", "40"], ["early"]),
        (["--sort", "oldest", "--limit", "2"], ["early", "later"]),
        (["--sort", "highest", "--limit", "1"], ["later"]),
        (["--search", "perplex"], ["last"]),
        (["--search", "perplex", "--pack", "a job"], []),
        (["--tag", "nobody"], []),
        (["--trash"], []),
    ],
)
def test_list_shows_what_is_wished_for(run: Run, words: list[str], names: list[str]) -> None:
    assert listed(run, *words) == names


@pytest.mark.parametrize("day", ["yesterday", "2025-13-01", "0001-01-01x", "29.11.2025"])
def test_a_day_that_is_none_is_told(run: Run, day: str) -> None:
    assert_one_line(run("sessions", "list", "--since", day), 1, day, "Write it as ")


def test_an_unknown_format_is_wrong_use(run: Run) -> None:
    assert run("sessions", "list", "--format", "chess").code == 2


def test_where_it_was_found_stands_below_the_session(run: Run) -> None:
    lines = run("sessions", "list", "--search", "perplex").out.splitlines()
    assert lines[0].startswith("last ")
    assert lines[1:] == ["    transcript 1.1: Something about perplexity."]
    (found,) = run("sessions", "list", "--search", "perplex", "--json").json[0]["found"]
    (hit,) = found["hits"]
    assert found["snippet"][hit["start"] : hit["end"]] == "perplexity"


@pytest.mark.parametrize("text", ["Acme, second round", SMILE, HEBREW])
def test_a_session_is_named_tagged_and_noted(run: Run, text: str) -> None:
    for command in ("rename", "tag", "note"):
        done = run("sessions", command, "later", text)
        assert (done.code, done.out, done.err) == (0, "", "")
    run("sessions", "tag", "later", "Acme", "acme")
    (row,) = run("sessions", "list", "--tag", text, "--json").json
    assert (row["title"], row["tags"], row["note"]) == (text, [text, "Acme"], text)
    assert f'"{text}"  #{text}  #Acme' in run("sessions", "list").out
    assert sorted(run("sessions", "tags").out.split("\n")) == sorted(
        ["", f"    1  {text}", "    1  Acme"]
    )
    assert {each["name"] for each in run("sessions", "tags", "--json").json} == {text, "Acme"}


def test_what_was_said_of_a_session_can_be_taken_back(run: Run, store: SessionStore) -> None:
    run("sessions", "rename", "later", "Mine")
    run("sessions", "note", "later", "A note.")
    run("sessions", "tag", "later", "Acme", "zebra")
    run("sessions", "untag", "later", "ACME", "never given")
    run("sessions", "rename", "later", "")
    run("sessions", "note", "later", "")
    kept = store.session("later")
    assert (kept.title, kept.tags, kept.note) == ("", ("zebra",), "")


def test_own_words_are_searched(run: Run) -> None:
    run("sessions", "note", "early", "Speak slower, name figures.")
    run("sessions", "rename", "later", "Round two")
    assert "    note: Speak slower" in run("sessions", "list", "--search", "slow").out
    assert listed(run, "--search", '"round two"') == ["later"]


def test_a_deleted_session_is_out_of_sight_and_can_be_restored(run: Run) -> None:
    done = run("sessions", "delete", "later", is_terminal=True)
    assert (done.code, done.out) == (0, "")
    assert "sessions restore later" in done.err
    assert listed(run) == ["last", "early"]
    assert listed(run, "--trash") == ["later"]
    assert_one_line(run("sessions", "show", "later"), 1, "in the trash", "sessions restore later")
    assert run("sessions", "restore", "later").code == 0
    assert listed(run) == ["last", "later", "early"]
    assert listed(run, "--trash") == []


def test_what_was_deleted_more_than_a_day_ago_is_gone(run: Run, store: SessionStore) -> None:
    run("sessions", "delete", "later")
    aged = "update history set trashed_at = '2026-01-01T00:00:00+00:00' where trashed_at > ''"
    store._db.execute(aged)
    assert_one_line(run("sessions", "restore", "later"), 1, "not in the trash", "--trash")
    assert listed(run, "--trash") == []


def test_what_is_in_the_trash_can_be_deleted_for_good(run: Run) -> None:
    run("sessions", "delete", "later")
    run("sessions", "delete", "later", "--for-good")
    assert listed(run, "--trash") == []


@pytest.mark.parametrize(
    "words",
    [["rename", "x"], ["tag", "x"], ["untag", "x"], ["note", "x"], ["delete"]],
    ids=lambda words: words[0],
)
def test_an_unknown_session_is_told(run: Run, words: list[str]) -> None:
    command, *rest = words
    assert_one_line(run("sessions", command, "nobody", *rest), 1, "'nobody'", "sessions list")
