"""What people might say of a key point: short passages, each with the verdict it deserves.

A pack may bring them for its questions. They are what an answer is compared with beside the
wording of the point; nobody is shown them.
"""

from mockinterview.core.coverage import Verdict
from mockinterview.core.plain import Plain


class Example(Plain):
    """A passage of a spoken answer, judged against the key point of that id."""

    point_id: str
    verdict: Verdict
    text: str
