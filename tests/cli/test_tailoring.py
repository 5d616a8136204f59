"""A job description and a CV on the command line, as files of each form."""

from pathlib import Path

from mockinterview.core.question import Level
from tests.cli.conftest import SPEECH, Run, RunProgram, assert_one_line
from tests.documents.making import pdf, word

TEXTS = Path(__file__).parents[1] / "documents" / "texts"
SERVING = TEXTS / "senior-ml-engineer-serving.txt"
JUNIOR = TEXTS / "junior-prompt-engineer.md"
ANSWER = SPEECH / "sense-and-sensibility-2.flac"
CV = TEXTS / "cv-engineer.txt"


def test_a_job_lists_questions_with_the_words_that_speak_for_each(run: Run) -> None:
    done = run("questions", "list", "--job", SERVING)
    assert done.code == 0
    assert "The job asks for the level experienced. --level chooses another." in done.out
    assert '"5+ years" in: - 5+ years building distributed systems' in done.out
    assert "    the job asks for it (job: " in done.out
    assert "KV cache" in done.out
    assert len(done.out.splitlines()) > 20


def test_a_cv_tells_claims_and_gaps_apart(run: Run) -> None:
    done = run("questions", "list", "--job", SERVING, "--cv", CV)
    assert "The job and your CV name: " in done.out
    assert "The job names, your CV does not: " in done.out
    assert "; CV: " in done.out


def test_the_reasons_come_as_json_too(run: Run) -> None:
    found = run("questions", "list", "--job", JUNIOR, "--json").json
    assert {question["fit"]["why"] for question in found} == {"job", "behaviour"}
    assert all(q["fit"]["job_words"] for q in found if q["fit"]["why"] == "job")
    assert found[0]["pack"] == "generative-ai"


def test_a_wished_level_stands_above_that_of_the_job(run: Run) -> None:
    found = run("questions", "list", "--job", JUNIOR, "--level", "experienced", "--json").json
    assert {question["level"] for question in found} == {Level.EXPERIENCED}
    shown = run("questions", "list", "--job", JUNIOR, "--level", "experienced").out
    assert "The job asks for the level" not in shown


def test_an_interview_is_held_on_what_a_pdf_and_a_word_file_ask_for(
    run_program: RunProgram, tmp_path: Path
) -> None:
    job = pdf(tmp_path / "job.pdf", tuple(SERVING.read_text(encoding="utf-8").split("\n")[:12]))
    cv = word(tmp_path / "cv.docx", *CV.read_text(encoding="utf-8").split("\n"))
    done = run_program("interview", "--job", job, "--cv", cv, "--answers", ANSWER, "--json")
    assert done.code == 0
    [entry] = done.json["entries"]
    assert entry["question"]["id"] == "quantization"
    assert "The job and your CV name: " in done.err
    assert "Chosen: 1 because the job asks for it and your CV names it." in done.err


def test_a_document_that_cannot_be_read_ends_the_command_in_one_line(
    run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "job.pdf"
    file.write_bytes(b"<html>")
    assert_one_line(run("questions", "list", "--job", file), 1, "job.pdf", "looks like plain text")
    assert_one_line(run("interview", "--job", file), 1, "job.pdf")


def test_named_questions_and_a_job_do_not_go_together(run: Run) -> None:
    assert_one_line(
        run("interview", "--job", SERVING, "--questions", "pruning"), 2, "--questions names"
    )
