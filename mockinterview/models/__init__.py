"""Voices and speech models: what is known, what is here, and how the rest is fetched."""
