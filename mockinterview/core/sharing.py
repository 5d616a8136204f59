"""What of a session goes into a file that is given to others.

A person who asks a mentor for advice need not hand on their name, their CV, what they
noted for themselves or their voice. Each can be left out on its own; what was left out is
shown before the file is written. ``core.shared`` leaves it out and says what it was.
"""

from mockinterview.core.plain import Plain


class Sharing(Plain):
    """What a file may hold. The presets leave out the recordings alone, as these are large.

    ``names`` are words that stand nowhere in the file, such as the person's own name; each word
    of a name goes by itself. Notes are all that is the person's own: the title, the tags, the
    notes, the bookmarks, their own ratings, and what a reviewer sent them. Without ``has_cv`` a
    question that a language model wrote from a job description or a CV stands without its words,
    and so does the answer to it.
    """

    has_audio: bool = False
    has_notes: bool = True
    has_cv: bool = True
    names: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether nothing but recordings can be left out."""
        return self.has_notes and self.has_cv and not any(name.strip() for name in self.names)
