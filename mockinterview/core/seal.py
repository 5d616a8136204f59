"""A chain of digests over a record: each link is hashed together with the one before it.

Whoever changes, moves or takes out a link changes all digests after it, and the fingerprint
with them. What that is worth depends on where the fingerprint is: there is no key in it, so
who can change the record can compute a new chain. Somebody who noted the fingerprint can
tell. What of a session is linked is not known here: see ``core.sealing``.
"""

import json
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any, Self

from mockinterview.core.plain import Plain


class LinkKind(StrEnum):
    """What a link is of; the SEALED one closes what was said, and later ones stand after it."""

    BEGUN = "begun"
    ANSWER = "answer"
    WORDS = "words"
    FEEDBACK = "feedback"
    AWAY = "away"
    SEALED = "sealed"


class Link(Plain):
    """One link; ``position`` and ``number`` name the attempt it is of, 0 and 0 the session.

    ``parts`` holds the SHA-256 of each thing that is linked, by its name.
    """

    kind: LinkKind
    position: int = 0
    number: int = 0
    at: datetime
    parts: dict[str, str]
    digest: str = ""

    @property
    def place(self) -> tuple[int, int]:
        return self.position, self.number

    def after(self, digest: str) -> Self:
        """Return the link as it is hashed after that digest."""
        fields = [self.kind, self.position, self.number, moment(self.at), self.parts]
        return self.model_copy(update={"digest": digest_of([digest, *fields])})


class Seal(Plain):
    """The chain, from the beginning of the interview on."""

    links: tuple[Link, ...] = ()

    @property
    def closing(self) -> Link | None:
        """The link that closed what was said; None where the interview never came to its end."""
        return next((link for link in self.links if link.kind is LinkKind.SEALED), None)

    @property
    def sealed_at(self) -> datetime | None:
        return self.closing.at if self.closing else None

    @property
    def fingerprint(self) -> str:
        """What a coach notes: the digest of the closing link, empty where there is none."""
        return self.closing.digest if self.closing else ""

    @property
    def is_whole(self) -> bool:
        """Whether each link follows from the one before it."""
        digest = ""
        for link in self.links:
            if link.after(digest) != link:
                return False
            digest = link.digest
        return True

    def with_link(self, link: Link) -> Self:
        digest = self.links[-1].digest if self.links else ""
        return self.model_copy(update={"links": (*self.links, link.after(digest))})

    def last(self, kind: LinkKind, place: tuple[int, int]) -> Link | None:
        """Return the latest link of a kind at a place."""
        here = (link for link in reversed(self.links) if link.kind is kind)
        return next((link for link in here if link.place == place), None)

    def is_late(self, link: Link) -> bool:
        """Whether a link came after the interview had been sealed."""
        closing = self.closing
        return closing is not None and self.links.index(link) > self.links.index(closing)


def digest_of(value: Any) -> str:
    """Return the SHA-256 of plain JSON data, written in the one way in which it is hashed."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()


def moment(at: datetime) -> str:
    """Return a time as it is hashed: the same wherever the clock that told it stood."""
    return at.astimezone(UTC).isoformat()
