import errno
from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.models.disk import SPARE_BYTES, free_bytes, require_room, told_in_words


def test_room_that_is_there_is_enough(tmp_path: Path) -> None:
    require_room(tmp_path, 1000, lambda _: 1000 + SPARE_BYTES)


def test_missing_room_is_told_with_how_much_to_free(tmp_path: Path) -> None:
    with pytest.raises(AppError, match="no room") as caught:
        require_room(tmp_path, 300_000_000, lambda _: 100_000_000)
    assert caught.value.code == "disk_full"
    assert "Free 234 MB" in caught.value.line


def test_free_room_is_asked_of_the_disk(tmp_path: Path) -> None:
    assert free_bytes(tmp_path) > 0


@pytest.mark.parametrize(
    ("number", "code", "hint"),
    [
        (errno.ENOSPC, "disk_full", "Free some space"),
        (errno.EDQUOT, "disk_full", "Free some space"),
        (errno.EROFS, "no_rights", "MOCKINTERVIEW_MODELS"),
        (errno.EACCES, "no_rights", "MOCKINTERVIEW_MODELS"),
        (errno.EIO, "disk", "MOCKINTERVIEW_MODELS"),
    ],
)
def test_what_the_disk_refuses_is_told_in_words(
    tmp_path: Path, number: int, code: str, hint: str
) -> None:
    with pytest.raises(AppError) as caught, told_in_words(tmp_path):
        raise OSError(number, "refused")
    assert caught.value.code == code
    assert hint in caught.value.failure.hint
