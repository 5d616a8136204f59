"""What an archive says of itself: its version, its sessions, and a checksum of every member.

The manifest is the last member to be written, when all checksums are known. Whatever it does
not name is no part of the archive.
"""

from datetime import datetime
from enum import StrEnum
from typing import Final, Literal

from pydantic import Field

from mockinterview.core.plain import Plain

SCHEMA_VERSION: Final = 1
"""Raised with every change after which an earlier version could not read an archive."""

FORMAT: Final = "mockinterview-archive"
MANIFEST_NAME = "manifest.json"
SUFFIX = "zip"
"""How the file of an archive ends: any program that opens zip files opens it."""


class Holds(StrEnum):
    """Whether only sessions are in it, or what is one's own beside them as well."""

    SESSIONS = "sessions"
    EVERYTHING = "everything"


class Member(Plain):
    """One file in the archive."""

    name: str
    size: int = Field(ge=0)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")


class Manifest(Plain):
    """``lacking`` are recordings that the sessions name and that were gone on the way out."""

    format: Literal["mockinterview-archive"] = FORMAT
    schema_version: Literal[1] = SCHEMA_VERSION
    made_at: datetime
    made_by: str
    holds: Holds = Holds.SESSIONS
    sessions: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    members: tuple[Member, ...] = ()
