"""How long recordings, words and interviews are kept, and what of them is gone or would be.

Here are only the figures; what may be deleted, and what never, the store knows.
"""

from typing import Self

from mockinterview.core.plain import Plain

BYTES_A_MEGABYTE = 1_000_000


class KeepFor(Plain):
    """So many days a recording, the words of an answer, and a whole interview, is kept.

    None keeps it for good.
    """

    recording_days: int | None = None
    transcript_days: int | None = None
    session_days: int | None = None

    @property
    def is_for_good(self) -> bool:
        return self == type(self)()


class Expiry(Plain):
    """What was deleted because it was kept for long enough, or what would be.

    ``recordings`` and ``transcripts`` count those of interviews that stay; the files of an
    interview that goes as a whole are in ``session_bytes``. ``from_trash`` counts what lay in the
    trash for its day: that goes whatever is set, and of its own it is not told.
    """

    recordings: int = 0
    recording_bytes: int = 0
    transcripts: int = 0
    sessions: int = 0
    session_bytes: int = 0
    from_trash: int = 0

    @property
    def is_nothing(self) -> bool:
        """Say whether nothing went by its age."""
        return not self.recordings and not self.transcripts and not self.sessions

    def plus(self, other: Self) -> Self:
        """Return what this and another come to together."""
        sums = {
            name: getattr(self, name) + getattr(other, name) for name in type(self).model_fields
        }
        return self.model_copy(update=sums)

    def with_recording(self, size: int) -> Self:
        """Return this with one more recording."""
        changes = {
            "recordings": self.recordings + 1,
            "recording_bytes": self.recording_bytes + size,
        }
        return self.model_copy(update=changes)

    def with_transcript(self) -> Self:
        """Return this with the words of one more answer."""
        return self.model_copy(update={"transcripts": self.transcripts + 1})

    def with_session(self, size: int) -> Self:
        """Return this with one more interview, whose recordings are so large together."""
        changes = {"sessions": self.sessions + 1, "session_bytes": self.session_bytes + size}
        return self.model_copy(update=changes)
