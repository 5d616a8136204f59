"""Resumable downloads, against a real server on this machine."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.models.download import BACK_OFF_SECONDS, Remote, download
from mockinterview.models.watch import Meter, Progress, SourceError, Watch
from mockinterview.network.door import Network
from tests.fakes.file_server import FileServer, Served, Trouble, serving
from tests.fakes.models import WEIGHTS, sha256

SIZE = len(WEIGHTS)
HALF = SIZE // 2


@pytest.fixture
def server() -> Iterator[FileServer]:
    with serving() as running:
        running.files["/weights"] = Served(WEIGHTS)
        yield running


class Fetching:
    """One download, its waits and its progress."""

    def __init__(self, server: FileServer, folder: Path, patience: float = 5.0) -> None:
        self.remote = Remote(server.url("/weights"), SIZE, sha256(WEIGHTS))
        self.target = folder / "weights.bin"
        self.part = folder / "weights.bin.part"
        self.patience = patience
        self.waits: list[float] = []
        self.progress: list[Progress] = []
        self.cancel_at = SIZE + 1
        self.cancel_after_waits = 1000

    def run(self) -> None:
        watch = Watch(
            tell=lambda failure: pytest.fail(failure.message),
            meter=Meter(self.progress.append),
            cancelled=self._is_cancelled,
            sleep=self.waits.append,
        )
        network = Network()
        with network.client(
            "a test", timeout_seconds=self.patience, follow_redirects=True
        ) as client:
            download(client, self.remote, self.target, watch)

    def _is_cancelled(self) -> bool:
        done = self.progress[-1].done if self.progress else 0
        return done >= self.cancel_at or len(self.waits) >= self.cancel_after_waits


@pytest.fixture
def fetching(server: FileServer, tmp_path: Path) -> Fetching:
    return Fetching(server, tmp_path)


def test_whole_file_arrives_and_leaves_no_part(fetching: Fetching, tmp_path: Path) -> None:
    fetching.run()
    assert fetching.target.read_bytes() == WEIGHTS
    assert [path.name for path in tmp_path.iterdir()] == ["weights.bin"]
    assert fetching.progress[-1].done == SIZE


def test_cut_connection_is_taken_up_where_it_ended(server: FileServer, fetching: Fetching) -> None:
    server.troubles.append(Trouble(after=HALF))
    fetching.run()
    assert fetching.target.read_bytes() == WEIGHTS
    assert server.ranges() == [None, f"bytes={HALF}-"]
    assert server.seen[1].headers["if-range"] == '"first"'
    assert sum(fetching.waits) == BACK_OFF_SECONDS[0]


def test_server_that_sends_no_tag_is_resumed_as_well(
    server: FileServer, fetching: Fetching
) -> None:
    server.files["/weights"].etag = None
    server.troubles.append(Trouble(after=HALF))
    fetching.run()
    assert fetching.target.read_bytes() == WEIGHTS
    assert server.ranges() == [None, f"bytes={HALF}-"]
    assert "if-range" not in server.seen[1].headers


def test_weak_tag_is_not_trusted_to_vouch_for_a_part(
    server: FileServer, fetching: Fetching
) -> None:
    server.files["/weights"].etag = 'W/"first"'
    server.troubles.append(Trouble(after=HALF))
    fetching.run()
    assert "if-range" not in server.seen[1].headers


def test_file_that_changed_meanwhile_is_begun_anew(server: FileServer, fetching: Fetching) -> None:
    server.files["/weights"] = Served(WEIGHTS[::-1], etag='"old"')
    server.troubles.append(Trouble(after=HALF))
    fetching.cancel_at = HALF
    with pytest.raises(AppError, match="stopped"):
        fetching.run()
    server.files["/weights"] = Served(WEIGHTS, etag='"new"')
    fetching.cancel_at = SIZE + 1
    fetching.run()
    assert server.seen[-1].headers["if-range"] == '"old"'
    assert fetching.target.read_bytes() == WEIGHTS


def test_change_that_no_tag_betrays_is_found_by_the_sum(
    server: FileServer, fetching: Fetching
) -> None:
    server.files["/weights"] = Served(WEIGHTS[::-1], etag=None)
    server.troubles.append(Trouble(after=HALF))
    fetching.cancel_at = HALF
    with pytest.raises(AppError, match="stopped"):
        fetching.run()
    server.files["/weights"] = Served(WEIGHTS, etag=None)
    fetching.cancel_at = SIZE + 1
    fetching.run()
    assert server.ranges() == [None, f"bytes={HALF}-", None]
    assert fetching.target.read_bytes() == WEIGHTS


def test_server_without_ranges_is_begun_anew(server: FileServer, fetching: Fetching) -> None:
    server.files["/weights"].ranges = False
    server.troubles.append(Trouble(after=HALF))
    fetching.run()
    assert server.ranges() == [None, f"bytes={HALF}-"]
    assert fetching.target.read_bytes() == WEIGHTS


def test_refused_range_is_begun_anew(server: FileServer, fetching: Fetching) -> None:
    server.troubles.extend([Trouble(after=HALF), Trouble(status=416)])
    fetching.run()
    assert server.ranges() == [None, f"bytes={HALF}-", None]
    assert fetching.target.read_bytes() == WEIGHTS


def test_answer_for_another_range_is_not_appended(server: FileServer, fetching: Fetching) -> None:
    wrong = {"Content-Range": f"bytes 0-9/{SIZE}"}
    server.troubles.extend([Trouble(after=HALF), Trouble(status=206, headers=wrong)])
    fetching.run()
    assert fetching.target.read_bytes() == WEIGHTS


def test_stalled_connection_is_dropped_and_taken_up(server: FileServer, tmp_path: Path) -> None:
    fetching = Fetching(server, tmp_path, patience=0.2)
    server.troubles.append(Trouble(after=HALF, halts=True))
    fetching.run()
    assert fetching.target.read_bytes() == WEIGHTS
    assert server.ranges() == [None, f"bytes={HALF}-"]


def test_stop_keeps_the_part_and_the_next_run_resumes(
    server: FileServer, fetching: Fetching
) -> None:
    server.troubles.append(Trouble(after=HALF, halts=True))
    fetching.cancel_at = 1
    with pytest.raises(AppError) as caught:
        fetching.run()
    assert caught.value.code == "cancelled"
    kept = fetching.part.stat().st_size
    assert 0 < kept <= HALF
    assert not fetching.target.exists()
    server.released.set()
    fetching.cancel_at = SIZE + 1
    fetching.run()
    assert server.ranges() == [None, f"bytes={kept}-"]
    assert fetching.target.read_bytes() == WEIGHTS


def test_stop_is_noticed_between_two_tries(server: FileServer, fetching: Fetching) -> None:
    server.troubles.extend([Trouble(status=503)] * 9)
    fetching.cancel_after_waits = 1
    with pytest.raises(AppError, match="stopped"):
        fetching.run()
    assert len(server.seen) == 1


def test_tail_that_was_never_confirmed_is_cut_off(server: FileServer, fetching: Fetching) -> None:
    side = fetching.part.with_name("weights.bin.part.json")
    side.write_text(json.dumps({"url": fetching.remote.url, "etag": '"first"', "done": HALF}))
    fetching.part.write_bytes(WEIGHTS[:HALF] + b"torn")
    fetching.run()
    assert server.ranges() == [f"bytes={HALF}-"]
    assert fetching.target.read_bytes() == WEIGHTS


@pytest.mark.parametrize("side", ["", "not JSON", '{"url": "http://else", "done": 10}'])
def test_part_of_unknown_origin_is_not_used(
    server: FileServer, fetching: Fetching, side: str
) -> None:
    fetching.part.with_name("weights.bin.part.json").write_text(side)
    fetching.part.write_bytes(b"x" * HALF)
    fetching.run()
    assert server.ranges() == [None]
    assert fetching.target.read_bytes() == WEIGHTS


def test_part_that_is_complete_needs_no_network(server: FileServer, fetching: Fetching) -> None:
    side = fetching.part.with_name("weights.bin.part.json")
    side.write_text(json.dumps({"url": fetching.remote.url, "done": SIZE}))
    fetching.part.write_bytes(WEIGHTS)
    fetching.run()
    assert server.seen == []
    assert fetching.target.read_bytes() == WEIGHTS


def test_wrong_sum_is_refused_and_nothing_is_kept(
    server: FileServer, fetching: Fetching, tmp_path: Path
) -> None:
    server.files["/weights"] = Served(WEIGHTS[::-1])
    with pytest.raises(SourceError) as caught:
        fetching.run()
    assert caught.value.code == "wrong_hash"
    assert list(tmp_path.iterdir()) == []


def test_file_of_another_size_is_refused_before_it_is_fetched(
    server: FileServer, fetching: Fetching
) -> None:
    server.files["/weights"] = Served(b"<html>please sign in</html>")
    with pytest.raises(SourceError) as caught:
        fetching.run()
    assert caught.value.code == "wrong_size"


def test_body_that_does_not_end_is_dropped(server: FileServer, fetching: Fetching) -> None:
    server.files["/weights"] = Served(WEIGHTS + b"x" * 1_000_000, says_length=False)
    with pytest.raises(SourceError) as caught:
        fetching.run()
    assert caught.value.code == "wrong_size"
    assert not fetching.target.exists()


def test_cut_body_of_unsaid_length_is_taken_up(server: FileServer, fetching: Fetching) -> None:
    server.files["/weights"].says_length = False
    server.troubles.append(Trouble(after=HALF))
    fetching.run()
    assert server.ranges() == [None, f"bytes={HALF}-"]
    assert fetching.target.read_bytes() == WEIGHTS


def test_refusal_is_not_asked_again(server: FileServer, fetching: Fetching) -> None:
    server.files.clear()
    with pytest.raises(SourceError, match="404"):
        fetching.run()
    assert len(server.seen) == 1
    assert fetching.waits == []


def test_server_that_stays_away_is_given_up_after_waiting_longer_each_time(
    server: FileServer, fetching: Fetching
) -> None:
    server.troubles.extend([Trouble(status=503)] * 9)
    with pytest.raises(SourceError) as caught:
        fetching.run()
    assert caught.value.code == "no_network"
    assert caught.value.failure.retryable
    assert len(server.seen) == len(BACK_OFF_SECONDS) + 1
    assert sum(fetching.waits) == sum(BACK_OFF_SECONDS)


def test_progress_gives_new_courage(server: FileServer, fetching: Fetching) -> None:
    step = SIZE // 10
    server.troubles.extend([Trouble(after=step)] * 9)
    fetching.run()
    assert fetching.target.read_bytes() == WEIGHTS
    assert sum(fetching.waits) == 9 * BACK_OFF_SECONDS[0]


def test_redirect_to_the_stored_file_is_followed_with_the_range(
    server: FileServer, fetching: Fetching
) -> None:
    away = Trouble(status=302, headers={"Location": "/weights"})
    server.troubles.extend([away, Trouble(after=HALF), away, None])
    fetching.run()
    assert fetching.target.read_bytes() == WEIGHTS
    assert server.ranges()[-1] == f"bytes={HALF}-"
