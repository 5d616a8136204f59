"""Judges answers: on this machine by the key points, or at an endpoint."""
