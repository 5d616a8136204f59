"""What of a session goes into a file that is given to others.

A person who asks a mentor for advice need not hand on their name, their CV, what they
noted for themselves or their voice. Each can be left out on its own; what was left out is
shown before the file is written.
"""

from mockinterview.core.plain import Plain


class Sharing(Plain):
    """What a file may hold. The presets leave out the recordings alone, as these are large.

    ``names`` are words that stand nowhere in the file, such as the person's own name. Without
    ``cv`` a question that was made from a job description or a CV stands as its pack words it.
    """

    has_audio: bool = False
    has_notes: bool = True
    has_cv: bool = True
    names: tuple[str, ...] = ()
