"""What every test may ask for, and which tests need the machine to themselves."""

import pytest

from tests.soundcard import own_sound_card, sound_card

__all__ = ["own_sound_card", "sound_card"]

_IN_REAL_TIME = {"own_sound_card", "screen", "sound_card"}


@pytest.hookimpl(tryfirst=True)  # before -m chooses
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that hear and speak in real time: another beside them makes them late."""
    for item in items:
        if isinstance(item, pytest.Function) and _IN_REAL_TIME & set(item.fixturenames):
            item.add_marker(pytest.mark.alone)
