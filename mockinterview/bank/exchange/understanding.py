"""What was understood of a file before anything is written: a whole pack, and what to say."""

from collections import Counter
from enum import StrEnum
from pathlib import Path

from mockinterview.bank.exchange.contents import LeftOut
from mockinterview.core.plain import Plain
from mockinterview.core.question import Level, Pack, Term


class Form(StrEnum):
    """The forms in which packs come and go, by the suffix of their files."""

    TOML = "toml"
    CSV = "csv"
    MARKDOWN = "md"
    JSON = "json"
    ANKI = "apkg"


SUFFIXES = {
    ".toml": Form.TOML,
    ".csv": Form.CSV,
    ".tsv": Form.CSV,
    ".md": Form.MARKDOWN,
    ".markdown": Form.MARKDOWN,
    ".json": Form.JSON,
    ".apkg": Form.ANKI,
}


class Existing(StrEnum):
    """Whether there is a pack of this id, and whose it is."""

    NONE = "none"
    OWN = "own"
    SHIPPED = "shipped"


class ImportWishes(Plain):
    """What a person says of a file; the last four stand above what the file says of itself.

    ``level`` and ``area`` stand where a question says nothing.
    """

    level: Level | None = None
    area: str | None = None
    id: str | None = None
    title: str | None = None
    language: str | None = None
    licence: str | None = None


class Understanding(Plain):
    """A pack as it would be written, and what a person should know before it is.

    ``is_copied`` says that the files are taken over as they are, with their comments.
    """

    source: Path
    form: Form
    pack: Pack
    terms: tuple[Term, ...] = ()
    is_copied: bool = False
    existing: Existing = Existing.NONE
    left_out: tuple[LeftOut, ...] = ()
    assumed: tuple[str, ...] = ()

    def counts(self) -> dict[str, dict[str, int]]:
        """Return how many questions there are by level, kind and area."""
        questions = self.pack.questions
        return {
            "level": dict(Counter(str(question.level) for question in questions)),
            "kind": dict(Counter(str(question.kind) for question in questions)),
            "area": dict(Counter(question.area for question in questions)),
        }
