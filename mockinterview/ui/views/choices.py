"""One of several choices that are all in sight: what it stands for, what it says."""

from collections.abc import Hashable
from typing import NamedTuple


class Choice(NamedTuple):
    value: Hashable
    text: str
