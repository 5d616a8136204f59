from pathlib import Path

import pytest

from tests.bank.sample_pack import HEADER, WritePack, question


@pytest.fixture
def write_pack(tmp_path: Path) -> WritePack:
    """Write a pack folder below ``packs`` and return it."""

    def write(pack: str = "basics", *questions: str, folder: str = "packs") -> Path:
        path = tmp_path / folder / pack
        path.mkdir(parents=True)
        (path / "pack.toml").write_text(HEADER.replace("{pack}", pack), encoding="utf-8")
        body = "format = 1\n" + "".join(questions or [question()])
        (path / "questions.toml").write_text(body, encoding="utf-8")
        return path

    return write
