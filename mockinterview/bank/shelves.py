"""Which questions a person has: those that ship, and those of the data folder."""

import logging
from pathlib import Path

from mockinterview import paths
from mockinterview.bank.packs import Bank, load_bank

log = logging.getLogger(__name__)


def bank_of(home: Path) -> Bank:
    """Read the questions that ship and the user's own, with the user's edits; blocks."""
    folders = [paths.questions(), home / "packs"]
    bank = load_bank(folders, paths.cache() / "packs", home / "edits")
    log.info("%d questions are read", len(bank.questions()))
    return bank
