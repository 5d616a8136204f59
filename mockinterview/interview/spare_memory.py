"""Gives the system back what the program has freed and its C library still holds.

Loading models and the first synthesis free hundreds of megabytes in pieces, and glibc keeps them
for later. Nothing else is known to; elsewhere nothing is done.
"""

import ctypes
import sys


def give_back() -> None:
    """Give back what is free, in some twenty milliseconds. May be called from any thread."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)
