"""What a person typed is checked as a pack is, and the place of a mistake is named."""

from pathlib import Path

import pytest

from mockinterview.bank.edit_texts import TypedQuestion, read_typed, text_to_edit
from mockinterview.bank.edits import EditState, edit_between, edited, met
from tests.shipped import shipped_bank

BANK = shipped_bank()
QUESTION = BANK.question("embeddings")
TEXT = text_to_edit(QUESTION, QUESTION, EditState(question_id=QUESTION.id))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "typed.toml"


def typed(file: Path, text: str) -> TypedQuestion:
    file.write_text(text, "utf-8")
    return read_typed(file, QUESTION, BANK.glossary())


@pytest.mark.parametrize("question", BANK.questions()[::40], ids=lambda question: question.id)
def test_a_text_that_was_left_alone_is_the_question(file: Path, question: object) -> None:
    state = EditState(question_id=question.id)
    file.write_text(text_to_edit(question, question, state), "utf-8")

    assert read_typed(file, question, BANK.glossary()) == TypedQuestion(question, ())


def test_the_new_text_of_the_pack_is_shown_beside_ones_own(file: Path) -> None:
    wanted = QUESTION.model_copy(
        update={
            "hint": "Mine.",
            "speak": "Mine.",
            "follow_ups": (),
            "model_answer": QUESTION.model_answer.model_copy(update={"short": "Mine."}),
        }
    )
    earlier = QUESTION.model_copy(
        update={
            "hint": "Old.",
            "speak": "Old.",
            "follow_ups": QUESTION.follow_ups[:1],
            "model_answer": QUESTION.model_answer.model_copy(update={"short": "Old."}),
        }
    )
    edit = edit_between(earlier, wanted)
    text = text_to_edit(edited(QUESTION, edit), QUESTION, met(QUESTION, edit)[1])

    assert "# The pack has changed 'hint' since you edited it. It says now:\n# hint =" in text
    assert "# The pack has changed 'speak' since you edited it. It says now:\n# nothing\n" in text
    assert "# [[question.follow_up]]\n# when_missing =" in text
    assert '# short = """\n# ' in text
    assert typed(file, text).question == wanted


def test_mistakes_have_the_line_of_the_text(file: Path) -> None:
    found = typed(file, TEXT.replace("target_seconds = 90", "target_seconds = 9"))
    [finding] = found.findings

    assert found.question is None
    assert (finding.file, finding.field) == (file, "target_seconds")
    assert TEXT.splitlines()[finding.line - 1] == "target_seconds = 90"


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ('id = "embeddings"', 'id = "other"', "id"),
        ('level = "beginner"', 'level = "experienced"', "level"),
        ("topics = [", 'topics = ["other", ', "topics"),
        ('when_missing = "', 'when_missing = "not-', "follow_up 1, when_missing"),
        ('title = "', 'title = "\\u001b[2J', "title"),
        ('accept = [\n    ["', 'accept = [\n    [], ["', "point 1, accept 1"),
        ('title = "', 'titel = "', "titel"),
    ],
)
def test_what_breaks_the_question_is_refused(file: Path, old: str, new: str, field: str) -> None:
    assert old in TEXT
    found = typed(file, TEXT.replace(old, new, 1))

    assert found.question is None
    assert field in {finding.field for finding in found.findings}


@pytest.mark.parametrize("text", ["", "format = 1\n", TEXT + TEXT.partition("\n\n")[2], "\0", "["])
def test_a_text_without_one_question_is_refused(file: Path, text: str) -> None:
    found = typed(file, text)

    assert found.question is None
    assert found.findings


def test_advice_is_given_for_what_is_new_alone(file: Path) -> None:
    before = TypedQuestion(QUESTION, ())
    assert typed(file, TEXT) == before
    found = typed(file, TEXT.replace("https://", "http://", 1))

    assert found.question is not None
    assert [(f.field, f.is_error) for f in found.findings] == [("reference 1, link", False)]
