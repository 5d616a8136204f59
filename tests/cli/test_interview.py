"""``interview`` with recorded answers, and ``demo``, on the real voice and recogniser."""

import json
from dataclasses import dataclass
from pathlib import Path

import jsonschema
import pytest
import soundfile

from mockinterview.audio.repair import repair_wav
from mockinterview.core.session import SessionSummary
from mockinterview.store.sessions import SessionStore
from tests.bank.sample_pack import HEADER, question
from tests.cli.conftest import (
    ROOT,
    SPEECH,
    Done,
    Run,
    RunProgram,
    assert_one_line,
    make_home,
    program_in,
)
from tests.fakes.sounds import load, save, silence

pytestmark = pytest.mark.real

SCHEMA = json.loads((ROOT / "docs" / "report.schema.json").read_text(encoding="utf-8"))
CLIP = SPEECH / "sense-and-sensibility-2.flac"
ADDRESS = SPEECH / "inaugural-address.flac"
OTHER_CLIP = SPEECH / "sense-and-sensibility-1.flac"
THREE = ("hallucination", "temperature", "lora-vs-full-fine-tuning")


@dataclass(frozen=True)
class Held:
    """An interview that was held, and where."""

    done: Done
    home: Path

    def sessions(self) -> list[SessionSummary]:
        store = SessionStore(self.home, repair_wav)
        try:
            return store.sessions()
        finally:
            store._db.close()


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Held:
    """An interview of two questions, its answers in a folder, held once for several tests."""
    folder = tmp_path_factory.mktemp("interview")
    (folder / "answers").mkdir()
    for name, clip in (("2.flac", CLIP), ("10.flac", OTHER_CLIP)):
        (folder / "answers" / name).symlink_to(clip)
    home = make_home(folder / "home")
    words = ("--questions", ",".join(THREE[:2]), "--answers", folder / "answers", "--json")
    return Held(program_in(home)("interview", *words), home)


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Held:
    """An interview of three questions: one answer cannot be read, one is good, one is missing."""
    folder = tmp_path_factory.mktemp("faulty")
    broken = folder / "broken.wav"
    broken.write_bytes(b"RIFF and then nothing that is sound" * 20)
    home = make_home(folder / "home")
    words = ("--answers", broken, CLIP, "--format", "real", "--json")
    return Held(program_in(home)("interview", "--questions", ",".join(THREE), *words), home)


def test_interview_prints_the_report_model_and_nothing_else(held: Held) -> None:
    assert held.done.code == 0
    report = held.done.json
    jsonschema.validate(report, SCHEMA)
    assert [entry["question"]["id"] for entry in report["entries"]] == list(THREE[:2])
    assert report["format"] == "study"
    assert report["finished_at"]


def test_answers_in_a_folder_are_taken_by_the_numbers_in_their_names(held: Held) -> None:
    said = [entry["transcript"]["text"] for entry in held.done.json["entries"]]
    assert "amiable" in said[0]
    assert "young man" in said[1]


def test_interview_keeps_what_was_answered_as_a_session(held: Held) -> None:
    (kept,) = held.sessions()
    assert kept.id == held.done.json["session_id"]
    assert (kept.question_count, kept.attempt_count) == (2, 2)
    assert len(list((held.home / "recordings" / kept.id).glob("*.flac"))) == 2


def test_interview_tells_on_stderr_how_it_goes(held: Held) -> None:
    lines = held.done.err.splitlines()
    assert any(line.startswith("Question 1 of 2: ") for line in lines)
    assert any(line.startswith("Question 2 of 2: ") for line in lines)
    assert any("He might even have been made amiable" in line for line in lines)
    assert any(line.startswith("Answer 1.1: ") for line in lines)
    assert "Traceback" not in held.done.err


def test_unreadable_and_missing_answers_are_told_at_the_end_in_one_line(faulty: Held) -> None:
    assert faulty.done.code == 1
    last = faulty.done.err.splitlines()[-1]
    assert last.startswith("1 of 2 recorded answers were not heard: The file broken.wav")
    assert "There was no recorded answer for 1 of the questions." in last


def test_answers_beside_a_faulty_one_are_heard_and_kept(faulty: Held) -> None:
    jsonschema.validate(faulty.done.json, SCHEMA)
    assert faulty.done.json["format"] == "real"
    assert "Heard 2.1: He might even" in faulty.done.err
    assert "Question 3 of 3" in faulty.done.err
    (kept,) = faulty.sessions()
    assert kept.seconds > 3


def test_answer_without_speech_is_not_graded(run_program: RunProgram, tmp_path: Path) -> None:
    quiet = save(tmp_path / "quiet.wav", silence(2.0))
    done = run_program("interview", "--questions", THREE[0], "--answers", quiet, "--json")
    assert done.code == 0
    assert "no speech" in done.err
    (entry,) = done.json["entries"]
    assert entry["feedback"]["score"] is None
    assert done.json["totals"]["score"] is None


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("--questions", "nobody"), "'nobody'"),
        (("--pack", "nobody"), "'nobody'"),
        (("--area", "nowhere"), "'nowhere'"),
        (("--level", "behavioural", "--area", "retrieval"), "No question fits"),
        (("--answers", "missing.wav"), "missing.wav"),
    ],
)
def test_interview_that_cannot_begin_is_told_and_keeps_no_session(
    run: Run, words: tuple[str, str], part: str
) -> None:
    assert_one_line(run("interview", "--answers", CLIP, *words), 1, part)
    assert run("sessions", "list", "--json").json == []


@pytest.mark.parametrize("form", ["study", "real"])
def test_follow_ups_are_answered_with_recorded_answers_where_they_are_asked_for(
    run_program: RunProgram, form: str
) -> None:
    words = ("--questions", THREE[0], "--answers", CLIP, OTHER_CLIP, "--follow-ups", "1", "--json")
    done = run_program("interview", *words, "--format", form)
    assert done.code == 0
    jsonschema.validate(done.json, SCHEMA)
    answer, follow_up = done.json["entries"]
    assert (answer["follows"], follow_up["follows"]) == (None, 1)
    (point,) = follow_up["question"]["points"]
    assert point["id"] in {each["id"] for each in answer["question"]["points"]}
    assert f"Follow-up to question 1 of 1: {follow_up['question']['ask']}" in done.err
    assert done.json["totals"]["score"] == answer["feedback"]["score"]


def test_interviewers_of_a_panel_take_turns(run_program: RunProgram) -> None:
    words = ("--questions", ",".join(THREE[:2]), "--answers", CLIP, OTHER_CLIP, "--panel")
    done = run_program("interview", *words)
    assert done.code == 0
    assert "Question 1 of 2, first interviewer: " in done.err
    assert "Question 2 of 2, second interviewer: " in done.err


def test_missing_models_are_told_and_the_takes_are_kept(
    run_program: RunProgram, home: Path, tmp_path: Path
) -> None:
    models = {"MOCKINTERVIEW_MODELS": str(tmp_path / "none")}
    done = run_program("interview", "--questions", THREE[0], "--answers", CLIP, env=models)
    assert done.code == 1
    assert "mockinterview models fetch --default" in done.err.splitlines()[-1]
    (take,) = (home / "recordings").rglob("*.flac")
    assert soundfile.info(take).duration > 3


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Done]:
    """One whole demo; its folder, and the data folder of the person who ran it."""
    folder = tmp_path_factory.mktemp("demo")
    home = make_home(folder / "home")
    return folder / "out", home, program_in(home)("demo", "--out", folder / "out")


def test_demo_prints_the_path_of_its_report(demo: tuple[Path, Path, Done]) -> None:
    out, _, done = demo
    assert done.code == 0
    assert done.out == f"The report of the demo interview: {out / 'report.html'}\n"
    assert "Traceback" not in done.err


def test_demo_leaves_a_report_that_fits_the_schema(demo: tuple[Path, Path, Done]) -> None:
    out, _, _ = demo
    report = json.loads((out / "report.json").read_text(encoding="utf-8"))
    jsonschema.validate(report, SCHEMA)
    assert len(report["entries"]) == 3
    assert report["totals"]["score"] > 30
    page = (out / "report.html").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert all(entry["question"]["title"] in page for entry in report["entries"])


def test_demo_finds_what_is_right_and_what_is_wrong_in_its_answers(
    demo: tuple[Path, Path, Done],
) -> None:
    _, _, done = demo
    judged = [line.split()[0] for line in done.err.splitlines() if line.startswith("  ")]
    assert {"said", "missing", "wrong"} <= set(judged)


def test_demo_leaves_questions_and_answers_as_recordings(demo: tuple[Path, Path, Done]) -> None:
    out, _, _ = demo
    questions = sorted((out / "recordings").glob("question-*.wav"))
    answers = sorted((out / "recordings").glob("*/*.wav"))
    assert [file.name for file in questions] == [f"question-{n}.wav" for n in (1, 2, 3)]
    assert [file.name for file in answers] == ["1-1.wav", "2-1.wav", "3-1.wav"]
    assert all(load(file).seconds > 3 for file in (*questions, *answers))


def test_demo_leaves_the_sessions_of_the_person_alone(demo: tuple[Path, Path, Done]) -> None:
    _, home, _ = demo
    assert [path.name for path in home.iterdir()] == ["settings.json"]


def test_demo_in_a_place_that_cannot_be_a_folder_is_told(
    run_program: RunProgram, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    done = run_program("demo", "--out", tmp_path / "file")
    assert (done.code, done.out, len(done.err.splitlines())) == (1, "", 1)
    assert "--out" in done.err


def test_a_stray_word_is_wrong_use(run: Run) -> None:
    assert_one_line(run("interview", "stray"), 2, "stray", "--answers")


def test_language_of_the_pack_reaches_the_recogniser_and_a_voice_that_lacks_it_is_told(
    run: Run, home: Path
) -> None:
    folder = home / "packs" / "deutsch"
    folder.mkdir(parents=True)
    header = HEADER.replace("{pack}", "deutsch") + 'language = "de"\n'
    (folder / "pack.toml").write_text(header, encoding="utf-8")
    asked = "format = 1\n" + question("meine-frage")
    (folder / "questions.toml").write_text(asked, encoding="utf-8")
    done = run("interview", "--questions", "meine-frage", "--answers", ADDRESS, "--json")
    assert "The questions are in German and no voice for it is here" in done.err
    (entry,) = done.json["entries"]
    assert entry["transcript"]["language"] == "de"
    assert entry["transcript"]["other_language"] == "en"
