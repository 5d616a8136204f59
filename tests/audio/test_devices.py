import subprocess
import sys

import pytest

from mockinterview.audio.devices import Device, DeviceKind, devices, find, known_devices
from mockinterview.audio.portaudio import library, refresh
from mockinterview.audio.streams import open_input
from mockinterview.core.errors import AppError
from tests.fakes.portaudio import FakeDevice, FakePortAudio


def device(name: str, *, kind: DeviceKind = DeviceKind.INPUT, is_default: bool = False) -> Device:
    return Device(0, name, kind, 1, 48_000, is_default)


BUILT_IN = device("Built-in Audio", is_default=True)
HEADSET = device("USB Headset")
WEBCAM = device("USB Camera")
FOUND = [WEBCAM, HEADSET, BUILT_IN]


def test_no_name_means_the_default_device() -> None:
    assert find(FOUND, None, DeviceKind.INPUT) is BUILT_IN


def test_no_name_means_the_first_device_where_none_is_the_default() -> None:
    assert find([WEBCAM, HEADSET], None, DeviceKind.INPUT) is WEBCAM


def test_part_of_a_name_in_any_case_is_enough_where_it_is_clear() -> None:
    assert find(FOUND, "head", DeviceKind.INPUT) is HEADSET


def test_whole_name_wins_over_longer_names_that_contain_it() -> None:
    plain = device("USB")
    assert find([*FOUND, plain], "usb", DeviceKind.INPUT) is plain


def test_ambiguous_name_is_refused_and_the_matches_are_named() -> None:
    with pytest.raises(AppError, match='"USB Camera", "USB Headset"') as refusal:
        find(FOUND, "USB", DeviceKind.INPUT)
    assert refusal.value.code == "ambiguous_device"


def test_unknown_name_is_refused_and_the_choice_is_named() -> None:
    with pytest.raises(AppError, match='no microphone called "Studio"') as refusal:
        find(FOUND, "Studio", DeviceKind.INPUT)
    assert refusal.value.code == "unknown_device"
    assert "USB Headset" in refusal.value.failure.hint


def test_microphone_is_never_taken_for_a_loudspeaker() -> None:
    with pytest.raises(AppError, match="No loudspeaker") as refusal:
        find(FOUND, "USB Headset", DeviceKind.OUTPUT)
    assert refusal.value.code == "no_device"


def test_devices_of_the_same_name_are_told_apart_by_their_host() -> None:
    audio = FakePortAudio(
        [FakeDevice("Line", inputs=2, host="ALSA"), FakeDevice("Line", inputs=2, host="JACK")]
    )
    names = [device.name for device in known_devices(audio, DeviceKind.INPUT)]
    assert names == ["Line, ALSA", "Line, JACK"]


@pytest.mark.usefixtures("sound_card")
def test_both_directions_of_the_card_are_listed_each_with_a_default() -> None:
    found = devices()
    for kind in DeviceKind:
        defaults = [device for device in found if device.kind is kind and device.is_default]
        assert len(defaults) == 1
        assert "pulse" in {device.name for device in found if device.kind is kind}


@pytest.mark.usefixtures("sound_card")
def test_device_that_appears_later_is_found_when_looking_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("PULSE_SERVER", "unix:/nowhere/at/all")
        assert devices() == []
    assert devices()


@pytest.mark.usefixtures("sound_card")
def test_list_is_not_renewed_under_an_open_stream() -> None:
    stream = open_input(None, 16_000, lambda _block, _age: None, lambda: None)
    try:
        assert not refresh(library())
        assert devices()
    finally:
        stream.discard()
    assert refresh(library())


def test_sound_system_that_does_not_start_again_is_an_error_and_then_no_device() -> None:
    class Broken(FakePortAudio):
        def _initialize(self) -> None:
            raise self.PortAudioError("Unanticipated host error", -9999)

        def query_devices(self) -> list[dict[str, object]]:
            raise self.PortAudioError("PortAudio not initialized", -10000)

    audio = Broken([])
    for _attempt in range(2):
        with pytest.raises(AppError, match="Unanticipated host error") as failure:
            refresh(audio)
        assert failure.value.code == "no_audio_system"
    assert known_devices(audio, DeviceKind.INPUT) == []


def test_missing_portaudio_is_told_with_the_name_of_its_package() -> None:
    script = (
        "import ctypes.util; ctypes.util.find_library = lambda name: None\n"
        "from mockinterview.audio.devices import devices\n"
        "from mockinterview.core.errors import AppError\n"
        "try: devices()\n"
        "except AppError as error: print(error.code, error.line)\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    ).stdout
    assert told.startswith("no_audio_library ")
    assert "libportaudio2" in told
