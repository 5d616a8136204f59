"""Performs an interview: the machine's commands, through the ports, on lanes of work."""
