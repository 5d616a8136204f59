"""The virtual card itself: what it says where it cannot be, and that it can be used by hand."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests import soundcard


def test_missing_packages_are_named_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with (
        pytest.raises(soundcard.NoSoundCardError, match=r"apt-get install .*pulseaudio-utils"),
        soundcard.SoundCard(),
    ):
        pytest.fail("the card was made without its tools")


def test_command_runs_with_the_card_and_its_exit_code_is_kept() -> None:
    ran = subprocess.run(
        [sys.executable, str(Path(soundcard.__file__)), "--", "sh", "-c", "pactl info && exit 3"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 3
    assert f"Default Source: {soundcard.MICROPHONE}" in ran.stdout
