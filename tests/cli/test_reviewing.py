"""``mockinterview review``: a file that comes back is kept with its session, or refused."""

import json
from pathlib import Path
from typing import Any

import pytest

from mockinterview.core.review import FILE_LIMIT_BYTES
from mockinterview.store.sessions import SessionStore
from tests.cli.conftest import Run, assert_one_line
from tests.fakes.sessions import keep, spoken


@pytest.fixture
def kept(store: SessionStore) -> str:
    keep(store, spoken(1), name="one")
    store._db.close()
    return "one"


def saved(folder: Path, **changes: Any) -> Path:
    fields = {
        "format": "mockinterview-review",
        "version": 1,
        "session_id": "one",
        "reviewer": "Dana",
        "saved_at": "2025-11-20T10:00:00.000Z",
        "comment": "",
        "answers": [
            {"position": 1, "attempt": 1, "verdicts": ["said", None, None, None], "remark": "Ok."}
        ],
    } | changes
    file = folder / "review.json"
    file.write_text(json.dumps(fields))
    return file


def test_a_review_is_kept_and_told_beside_the_coach(run: Run, kept: str, tmp_path: Path) -> None:
    done = run("review", "import", saved(tmp_path))
    assert done.code == 0
    assert done.out.startswith("Review by Dana, 20 November 2025  [")
    assert "Of 1 key points they judged 1 alike." in done.out
    assert "  Reviewer and coach: said. Separate retrieval errors from generation" in done.out
    assert run("review", "show", kept).out == done.out
    (shown,) = run("review", "show", kept, "--json").json
    assert (shown["reviewer"], shown["points_alike"], shown["kappa"]) == ("Dana", 1, None)
    assert "Review by Dana" in run("sessions", "show", kept).out


def test_the_same_file_twice_is_one_review(run: Run, kept: str, tmp_path: Path) -> None:
    run("review", "import", saved(tmp_path))
    again = run("review", "import", saved(tmp_path))
    assert "This review was here already." in again.err
    assert len(run("review", "show", kept, "--json").json) == 1


def test_a_review_can_be_removed_by_its_name(run: Run, kept: str, tmp_path: Path) -> None:
    run("review", "import", saved(tmp_path))
    (shown,) = run("review", "show", kept, "--json").json
    assert_one_line(run("review", "remove", kept, "none"), 1, "'none'", "review show one")
    assert run("review", "remove", kept, shown["id"]).code == 0
    done = run("review", "show", kept)
    assert (done.out, done.code) == ("", 0)
    assert "--format review.html" in done.err


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"session_id": "two"}, "the session 'two', which is not here"),
        ({"version": 2}, "newer version"),
        ({"format": "other"}, "no review"),
        ({"comment": "<script>x</script>"}, "script or markup (comment)"),
        ({"answers": [{"position": 9, "attempt": 1, "score": 1}]}, "answer 9.1 does not fit"),
        ({"answers": []}, "says nothing"),
    ],
)
def test_a_bad_review_is_refused_in_one_line_and_nothing_is_kept(
    run: Run, kept: str, tmp_path: Path, changes: dict[str, Any], told: str
) -> None:
    assert_one_line(run("review", "import", saved(tmp_path, **changes)), 1, told)
    assert run("review", "show", kept, "--json").json == []


def test_a_huge_file_a_folder_and_none_are_refused(run: Run, kept: str, tmp_path: Path) -> None:
    huge = tmp_path / "huge.json"
    huge.write_bytes(b" " * (FILE_LIMIT_BYTES + 1))
    assert_one_line(run("review", "import", huge), 1, "no review is larger than 1 MB")
    assert_one_line(run("review", "import", tmp_path), 1, "cannot be read")
    assert_one_line(run("review", "import", tmp_path / "none"), 1, "cannot be read")
    assert kept
