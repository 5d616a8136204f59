"""``say`` and ``transcribe``: a text becomes a recording and a recording a text."""

import wave
from pathlib import Path

import pytest

from tests.cli.conftest import SPEECH, Run, assert_one_line
from tests.fakes.media import save_media, save_silent_film
from tests.fakes.sounds import load, save, silence
from tests.speech.human_speech import CLIPS, word_error_rate

pytestmark = pytest.mark.real

CLIP = SPEECH / "sense-and-sensibility-2.flac"
SAID = CLIPS[CLIP.name]
TEXT = "The model predicts one word after another."


def test_what_is_said_can_be_read_back(run: Run, tmp_path: Path) -> None:
    done = run("say", TEXT, "--out", tmp_path / "said.wav")
    assert (done.code, done.out, done.err) == (0, "", "")
    with wave.open(str(tmp_path / "said.wav")) as sound:
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
    done = run("transcribe", tmp_path / "said.wav")
    assert (done.code, done.err) == (0, "")
    assert word_error_rate(TEXT, done.out) <= 0.15


def test_higher_rate_makes_a_shorter_recording(run: Run, tmp_path: Path) -> None:
    assert run("say", TEXT, "--out", tmp_path / "plain.wav").code == 0
    assert run("say", TEXT, "--out", tmp_path / "fast.wav", "--rate", 1.5).code == 0
    assert load(tmp_path / "fast.wav").seconds < 0.85 * load(tmp_path / "plain.wav").seconds


def test_voice_is_the_one_of_the_settings_unless_another_is_asked_for(
    run: Run, home: Path, tmp_path: Path
) -> None:
    (home / "settings.json").write_text(
        '{"voice": {"voice": "piper-en_US-joe-medium"}}', encoding="utf-8"
    )
    assert run("say", "Yes.", "--out", tmp_path / "joe.wav").code == 0
    assert run("say", "Yes.", "--out", tmp_path / "hibari.wav", "--voice", "hibari-heart").code == 0
    joe, hibari = load(tmp_path / "joe.wav"), load(tmp_path / "hibari.wav")
    assert joe.rate == 22_050
    assert joe.rate != hibari.rate


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (("",), ("nothing to speak",)),
        (("Hi.", "--voice", "nobody"), ("'nobody'", "mockinterview models list")),
        (("Hi.", "--voice", "whisper-tiny.en"), ("no voice", "mockinterview models list")),
    ],
)
def test_what_cannot_be_said_is_told_and_leaves_no_file(
    run: Run, tmp_path: Path, words: tuple[str, ...], parts: tuple[str, ...]
) -> None:
    assert_one_line(run("say", *words, "--out", tmp_path / "said.wav"), 1, *parts)
    assert not (tmp_path / "said.wav").exists()


def test_place_that_cannot_be_written_to_is_told(run: Run, tmp_path: Path) -> None:
    done = run("say", "Hi.", "--out", tmp_path / "nowhere" / "said.wav")
    assert_one_line(done, 1, "nowhere", "No such file or directory")


def test_transcript_as_json_has_each_word_with_times_and_probability(run: Run) -> None:
    done = run("transcribe", CLIP, "--json")
    assert (done.code, done.err) == (0, "")
    transcript = done.json
    names = ["text", "language", "model", "seconds", "words", "spoken_language", "is_corrected"]
    assert list(transcript) == names
    assert (transcript["language"], transcript["model"]) == ("en", "whisper-tiny.en")
    assert word_error_rate(SAID, transcript["text"]) <= 0.15
    assert 3.0 < transcript["seconds"] < 4.0
    assert transcript["words"]
    for word in transcript["words"]:
        assert list(word) == ["text", "start", "end", "probability"]
        assert 0 <= word["start"] <= word["end"] <= transcript["seconds"]
        assert 0 <= word["probability"] <= 1
    assert " ".join(word["text"] for word in transcript["words"]) == transcript["text"]


def test_another_recogniser_may_be_asked_for(run: Run) -> None:
    transcript = run("transcribe", CLIP, "--model", "whisper-base", "--json").json
    assert transcript["model"] == "whisper-base"
    assert word_error_rate(SAID, transcript["text"]) == 0


def test_sound_track_of_a_video_is_transcribed(run: Run, tmp_path: Path) -> None:
    run("say", TEXT, "--out", tmp_path / "said.wav")
    film = save_media(tmp_path / "film.mp4", load(tmp_path / "said.wav"), with_picture=True)
    done = run("transcribe", film)
    assert done.code == 0
    assert word_error_rate(TEXT, done.out) <= 0.3


def test_silence_is_told_and_never_filled_with_words(run: Run, tmp_path: Path) -> None:
    quiet = save(tmp_path / "quiet.wav", silence(3.0))
    assert_one_line(run("transcribe", quiet), 1, "No speech was heard")
    done = run("transcribe", quiet, "--json")
    assert (done.code, done.err) == (0, "")
    assert done.json == {
        "text": "",
        "language": "en",
        "model": "whisper-tiny.en",
        "seconds": 3.0,
        "words": [],
        "spoken_language": None,
        "is_corrected": False,
    }


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("missing.wav", "There is no file"),
        ("text.txt", "sound"),
        ("empty.wav", "is empty"),
        ("film.mp4", "no sound"),
        ("folder", "could not be read as sound"),
    ],
)
@pytest.mark.parametrize("form", [(), ("--json",)], ids=["text", "json"])
def test_file_without_sound_is_told_in_one_line(
    run: Run, tmp_path: Path, name: str, part: str, form: tuple[str, ...]
) -> None:
    (tmp_path / "text.txt").write_text("Not a sound at all.\n" * 50, encoding="utf-8")
    (tmp_path / "empty.wav").touch()
    (tmp_path / "folder").mkdir()
    save_silent_film(tmp_path / "film.mp4", 1.0)
    assert_one_line(run("transcribe", tmp_path / name, *form), 1, part, name)


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("--model", "nobody"), "'nobody'"),
        (("--model", "hibari-heart"), "no recogniser"),
        (("--language", "xx"), "does not know the language"),
    ],
)
def test_wish_that_no_recogniser_fulfils_is_told(
    run: Run, words: tuple[str, str], part: str
) -> None:
    assert_one_line(run("transcribe", CLIP, *words), 1, part)


def test_missing_models_are_told_with_the_command_that_fetches_them(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOCKINTERVIEW_MODELS", str(tmp_path / "empty"))
    assert_one_line(run("transcribe", CLIP), 1, "mockinterview models fetch --default")
    done = run("say", "Hi.", "--voice", "piper-en_US-joe-medium", "--out", tmp_path / "x.wav")
    assert_one_line(done, 1, "mockinterview models fetch piper-en_US-joe-medium")
