import logging
from pathlib import Path

import av
import numpy as np
import pytest

from mockinterview.audio.decoding import decode
from mockinterview.core.errors import AppError
from mockinterview.ports import TAKE_RATE, Sound
from tests.fakes.media import save_media, save_silent_film
from tests.fakes.sounds import as_int16, chirp, find, save, silence


def decoded(path: Path) -> Sound:
    return Sound(np.concatenate(list(decode(path))), TAKE_RATE)


@pytest.mark.parametrize("suffix", [".mp3", ".ogg", ".m4a", ".flac", ".mka"])
def test_every_common_kind_of_audio_file_is_read(tmp_path: Path, suffix: str) -> None:
    file = save_media(tmp_path / f"answer{suffix}", chirp(1.5, 48_000))
    sound = decoded(file)
    assert find(chirp(1.5), sound).likeness > 0.98
    assert sound.seconds == pytest.approx(1.5, abs=0.1)


@pytest.mark.parametrize("rate", [8_000, 22_050, 44_100, 96_000])
def test_wav_of_any_rate_becomes_16_khz_of_the_same_length(tmp_path: Path, rate: int) -> None:
    sound = decoded(save(tmp_path / "answer.wav", chirp(1.0, rate)))
    assert sound.seconds == pytest.approx(1.0, abs=0.001)
    assert find(chirp(1.0), sound).likeness > 0.99


@pytest.mark.parametrize("channels", [2, 6])
def test_channels_are_mixed_down(tmp_path: Path, channels: int) -> None:
    file = save_media(tmp_path / "answer.flac", chirp(1.0, 48_000), channels=channels)
    assert find(chirp(1.0), decoded(file)).likeness > 0.99


def test_sound_of_a_film_is_read(tmp_path: Path) -> None:
    film = save_media(tmp_path / "call.mp4", chirp(1.0, 48_000), with_picture=True)
    assert find(chirp(1.0), decoded(film)).likeness > 0.98


def test_sixteen_bit_takes_come_through_untouched(tmp_path: Path) -> None:
    take = save(tmp_path / "take.wav", chirp(1.0))
    assert np.array_equal(np.concatenate(list(decode(take, "s16"))), as_int16(chirp(1.0)))


def test_stream_that_changes_its_format_on_the_way_is_read_to_its_end(tmp_path: Path) -> None:
    first = save_media(tmp_path / "mono.mp3", chirp(1.0, 48_000))
    second = save_media(tmp_path / "stereo.mp3", chirp(1.2, 48_000), channels=2)
    joined = tmp_path / "joined.mp3"
    joined.write_bytes(first.read_bytes() + second.read_bytes())
    sound = decoded(joined)
    assert find(chirp(1.0), sound).likeness > 0.98
    assert find(chirp(1.2), sound).likeness > 0.98


def test_damaged_pieces_are_left_out_and_counted(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = save_media(tmp_path / "answer.m4a", chirp(3.0, 48_000))
    content = bytearray(file.read_bytes())
    third = len(content) // 3
    content[third : 2 * third] = bytes(0xFF ^ value for value in content[third : 2 * third])
    file.write_bytes(content)
    with caplog.at_level(logging.WARNING):
        sound = decoded(file)
    assert 1.0 < sound.seconds <= 3.0
    assert "damaged" in caplog.text


def test_cut_file_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    file = save_media(tmp_path / "answer.mp3", chirp(3.0, 48_000))
    file.write_bytes(file.read_bytes()[:-9_000])
    assert 1.0 < decoded(file).seconds < 3.0


def refusal_of(path: Path) -> AppError:
    with pytest.raises(AppError) as refusal:
        list(decode(path))
    return refusal.value


def test_missing_file_is_told(tmp_path: Path) -> None:
    assert refusal_of(tmp_path / "gone.wav").code == "audio_missing"


def test_empty_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty.wav").touch()
    assert refusal_of(tmp_path / "empty.wav").code == "audio_empty"


def test_sound_file_without_a_single_sample_is_told(tmp_path: Path) -> None:
    assert refusal_of(save(tmp_path / "hush.wav", silence(0))).code == "audio_empty"


def test_folder_is_told(tmp_path: Path) -> None:
    assert refusal_of(tmp_path).code == "audio_unreadable"


@pytest.mark.parametrize("content", [b"RIFF\0\0", b"\0" * 5_000, b"PK\x03\x04" + bytes(range(256))])
def test_file_that_is_no_sound_is_told(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "answer.wav"
    file.write_bytes(content)
    assert refusal_of(file).code == "audio_unreadable"


def test_letter_is_not_taken_for_sound(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear candidate,\n" * 50)
    assert refusal_of(file).code in {"audio_unreadable", "no_audio_stream"}


def test_film_without_a_sound_track_is_told(tmp_path: Path) -> None:
    film = save_silent_film(tmp_path / "film.mp4", 1.0)
    assert refusal_of(film).code == "no_audio_stream"


def test_playlist_cannot_make_the_program_talk_to_the_network(tmp_path: Path) -> None:
    playlist = tmp_path / "answer.m3u8"
    playlist.write_text(
        "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://127.0.0.1:9/a.ts\n#EXT-X-ENDLIST\n"
    )
    assert refusal_of(playlist).code == "audio_unreadable"


def test_name_that_looks_like_an_address_is_a_file_name(tmp_path: Path) -> None:
    file = save(tmp_path / "concat:a|b.wav", chirp(0.5))
    assert decoded(file).seconds == 0.5


def test_pieces_are_small_however_long_the_file(tmp_path: Path) -> None:
    pieces = [len(piece) for piece in decode(save(tmp_path / "long.wav", chirp(60.0)))]
    assert sum(pieces) == 60 * TAKE_RATE
    assert max(pieces) <= TAKE_RATE


def test_file_is_closed_when_reading_ends_early(tmp_path: Path) -> None:
    pieces = decode(save(tmp_path / "long.wav", chirp(5.0)))
    next(pieces)
    pieces.close()
    with pytest.raises(StopIteration):
        next(pieces)


def test_library_stays_silent_about_broken_files(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "answer.mp3").write_bytes(b"\xff\xfb\x90\x00" * 300)
    assert refusal_of(tmp_path / "answer.mp3").code in {"audio_unreadable", "audio_empty"}
    assert capfd.readouterr().err == ""
    assert av.logging.get_level() is None
