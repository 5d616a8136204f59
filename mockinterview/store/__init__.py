"""Keeps sessions: rows in SQLite, recordings in files beside it."""
