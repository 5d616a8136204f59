"""Sessions as they are stored in one file, for another machine."""
