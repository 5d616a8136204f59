"""The commands. Results go to stdout, everything else to stderr."""
