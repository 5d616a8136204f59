"""What every test may ask for."""

from tests.soundcard import own_sound_card, sound_card

__all__ = ["own_sound_card", "sound_card"]
