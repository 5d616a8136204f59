"""The questions that ship, read once for all tests of a run: nothing changes a bank."""

from functools import cache

from mockinterview import paths
from mockinterview.bank.packs import Bank, load_bank


@cache
def shipped_bank() -> Bank:
    return load_bank([paths.questions()])
