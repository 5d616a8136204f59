"""Writes notes one after another while other programs edit the same folder."""

import sys
from pathlib import Path

from mockinterview.bank.edit_files import EditFolder

for number in range(int(sys.argv[3])):
    EditFolder(Path(sys.argv[1])).set_note(sys.argv[2], f"note {number}")
