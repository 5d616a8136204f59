"""Which questions a command is about: its options, and what was answered before."""

from datetime import timedelta
from pathlib import Path

import pytest

from mockinterview.cli.choosing import near
from mockinterview.core.question import Question
from mockinterview.store.sessions import SessionStore
from tests.cli.conftest import SPEECH, Run, RunProgram, assert_one_line
from tests.fakes.sessions import STARTED, graded, session, spoken, ungraded
from tests.shipped import shipped_bank

SHIPPED = shipped_bank().questions()
WEAKER, WEAK, GOOD, UNGRADED = SHIPPED[5], SHIPPED[0], SHIPPED[3], SHIPPED[4]


@pytest.fixture
def practised(store: SessionStore) -> SessionStore:
    """A store with two interviews: four questions were answered, one of them twice."""
    for number, scored in enumerate(
        [{WEAK: 80, UNGRADED: None}, {WEAK: 55, WEAKER: 20, GOOD: 60}], start=1
    ):
        name = f"session-{number}"
        store.begin_session(session(id=name, started_at=STARTED + timedelta(days=number)))
        for position, (question, score) in enumerate(scored.items(), start=1):
            store.save_attempt(name, _answer(position, question, score))
    return store


def _answer(position: int, question: Question, score: int | None) -> object:
    made = ungraded(position) if score is None else spoken(position, feedback=graded(score))
    return made.model_copy(update={"question": question})


def ids(run: Run, *words: object) -> list[str]:
    done = run("questions", "list", *words)
    assert done.code == 0
    return [line.split()[0] for line in done.out.splitlines()]


def test_list_can_be_narrowed_by_kind_and_topic(run: Run) -> None:
    found = run("questions", "list", "--json", "--kind", "hands-on").json
    assert found
    assert {question["kind"] for question in found} == {"hands-on"}
    topic = found[0]["topics"][0]
    found = run("questions", "list", "--json", "--topic", topic).json
    assert found
    assert all(topic in question["topics"] for question in found)


@pytest.mark.usefixtures("practised")
def test_weak_questions_are_listed_weakest_first(run: Run) -> None:
    assert ids(run, "--only", "weak") == [WEAKER.id, WEAK.id]


@pytest.mark.usefixtures("practised")
def test_new_questions_are_those_that_were_not_answered(run: Run) -> None:
    answered = {WEAK.id, WEAKER.id, GOOD.id, UNGRADED.id}
    assert ids(run, "--only", "new") == [q.id for q in SHIPPED if q.id not in answered]


@pytest.mark.usefixtures("practised")
def test_list_has_the_last_score_of_what_was_answered(run: Run) -> None:
    lines = {line.split()[0]: line for line in run("questions", "list").out.splitlines()}
    assert f" 55 {WEAK.title}" in lines[WEAK.id]
    assert f"  - {UNGRADED.title}" in lines[UNGRADED.id]
    assert not any(mark in lines[SHIPPED[1].id].split() for mark in ("-", "0"))


@pytest.mark.usefixtures("practised")
def test_list_as_json_has_how_often_a_question_was_asked_and_its_last_score(run: Run) -> None:
    found = {q["id"]: q for q in run("questions", "list", "--json").json}
    past = {
        q.id: (found[q.id]["times_asked"], found[q.id]["last_score"])
        for q in (WEAK, WEAKER, UNGRADED, SHIPPED[1])
    }
    assert past == {
        WEAK.id: (2, 55),
        WEAKER.id: (1, 20),
        UNGRADED.id: (1, None),
        SHIPPED[1].id: (0, None),
    }


def test_list_says_why_it_is_empty(run: Run) -> None:
    done = run("questions", "list", "--only", "weak")
    assert (done.code, done.out) == (0, "")
    assert done.err.startswith("You have no weak question in this choice. Weak are those")


def test_questions_are_listed_though_the_store_cannot_be_read(run: Run, home: Path) -> None:
    (home / "mockinterview.db").write_bytes(b"no database " * 100)
    done = run("questions", "list")
    assert (done.code, len(done.out.splitlines())) == (0, len(SHIPPED))
    assert "is damaged" in done.err
    assert {q["times_asked"] for q in run("questions", "list", "--json").json} == {None}


def test_weak_questions_are_not_guessed_where_the_store_cannot_be_read(
    run: Run, home: Path
) -> None:
    (home / "mockinterview.db").write_bytes(b"no database " * 100)
    assert_one_line(run("questions", "list", "--only", "weak"), 1, "is damaged")


@pytest.mark.parametrize("command", [("questions", "list"), ("interview",)])
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--area", "retreival"), ("No question has the area 'retreival'.", "retrieval?")),
        (("--topic", "Hallucination mitigatoin"), ("Did you mean: hallucination-mitigation",)),
        (("--topic", "qqqq"), ("See: mockinterview questions topics",)),
    ],
    ids=["area", "topic", "nothing near"],
)
def test_an_unknown_name_is_told_with_what_is_near_it(
    run: Run, command: tuple[str, ...], words: tuple[str, ...], told: tuple[str, ...]
) -> None:
    assert_one_line(run(*command, *words), 1, *told)


def test_an_unknown_kind_is_wrong_use_and_told_with_the_kinds(run: Run) -> None:
    done = run("questions", "list", "--kind", "hands")
    assert (done.code, done.out) == (2, "")
    assert "hands-on" in done.err


def test_an_interview_without_a_weak_question_is_not_begun(run: Run, store: SessionStore) -> None:
    done = run("interview", "--only", "weak")
    assert_one_line(done, 1, "You have no weak question in this choice.", "Widen the choice")
    assert store.sessions() == []


@pytest.mark.real
@pytest.mark.usefixtures("practised")
def test_an_interview_asks_the_weakest_question(run_program: RunProgram) -> None:
    clip = SPEECH / "sense-and-sensibility-2.flac"
    done = run_program("interview", "--only", "weak", "--answers", clip, "--json")
    assert [entry["question"]["id"] for entry in done.json["entries"]] == [WEAKER.id]


def test_topics_are_listed_with_their_counts(run: Run) -> None:
    done = run("questions", "topics")
    assert (done.code, done.err) == (0, "")
    counts = {line.split()[1]: int(line.split()[0]) for line in done.out.splitlines()}
    assert list(counts) == sorted({topic for q in SHIPPED for topic in q.topics})
    topic = SHIPPED[0].topics[0]
    assert counts[topic] == sum(topic in q.topics for q in SHIPPED)
    as_json = run("questions", "topics", "--json").json
    assert {found["topic"]: found["questions"] for found in as_json} == counts


def test_topics_can_be_those_of_an_area(run: Run) -> None:
    area = SHIPPED[0].area
    found = run("questions", "topics", "--area", area, "--json").json
    assert {t["topic"] for t in found} == {t for q in SHIPPED if q.area == area for t in q.topics}


def test_names_that_hold_the_word_are_nearer_than_those_spelt_like_it() -> None:
    known = ["transfer-learning", "transformer-basics", "transformer-decoder", "vision"]
    assert near("transformer", known)[:2] == ["transformer-basics", "transformer-decoder"]
    assert near("", known) == near("xyz", known) == []
