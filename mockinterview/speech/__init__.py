"""The interviewer's voices and the recogniser."""
