"""Files as strangers make them, understood without anything else being there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mockinterview.bank.exchange.understanding import ImportWishes, Understanding
from mockinterview.bank.importing import understand
from mockinterview.bank.packs import Bank
from mockinterview.core.errors import AppError
from mockinterview.core.question import Question

Understand = Callable[..., Understanding]
Refuse = Callable[..., AppError]


@pytest.fixture
def understood(tmp_path: Path) -> Understand:
    """Write a file, or take one that is there, and understand it."""

    def understand_it(
        source: str | Path, content: str | bytes = b"", **wishes: str
    ) -> Understanding:
        file = tmp_path / source
        if content:
            file.write_bytes(content.encode() if isinstance(content, str) else content)
        into = tmp_path / "home" / "packs"
        return understand(file, ImportWishes.model_validate(wishes), Bank([]), into)

    return understand_it


@pytest.fixture
def refused(tmp_path: Path, understood: Understand) -> Refuse:
    """Return the error with which a file is refused, and see that nothing else happened."""

    def refuse(source: str | Path, content: str | bytes = b"") -> AppError:
        with pytest.raises(AppError) as refusal:
            understood(source, content)
        assert str(tmp_path / source) in refusal.value.line
        assert "Nothing was imported" in refusal.value.line
        assert refusal.value.failure.hint
        assert not (tmp_path / "home").exists()
        return refusal.value

    return refuse


def only(understanding: Understanding) -> Question:
    (question,) = understanding.pack.questions
    return question


def reasons(understanding: Understanding) -> dict[str, str]:
    return {left.place: left.why for left in understanding.left_out}
