"""Runs ``mockinterview models`` alone, with the door that errors leave by."""

import sys

from mockinterview.cli import models
from mockinterview.core.errors import AppError

if __name__ == "__main__":
    try:
        models.app()
    except AppError as error:
        print(error.line, file=sys.stderr)  # noqa: T201 - as the program does
        sys.exit(1)
