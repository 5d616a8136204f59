"""What is said of a file before its questions are brought in."""

from pathlib import Path

from mockinterview.bank.exchange.contents import LeftOut
from mockinterview.bank.exchange.understanding import Existing, Form, Understanding
from mockinterview.core.question import Level
from mockinterview.ui.views.importing import FROM_FILE, ImportView, Way, import_view
from tests.fakes.sessions import question
from tests.ui.desk import pack


def understood(count: int = 2, **changes: object) -> Understanding:
    questions = (question(f"q-{n}", ask=f"Number {n}?", area=f"area-{n}") for n in range(count))
    made = {"source": Path("notes/cards.csv"), "form": Form.CSV, "pack": pack(*questions)}
    return Understanding(**{**made, **changes})  # type: ignore[arg-type]


def view(
    found: Understanding, existing: Existing = Existing.NONE, way: Way = Way.BESIDE
) -> ImportView:
    return import_view(found, None, existing, way)


def test_it_says_what_how_many_and_under_which_licence() -> None:
    shown = view(understood())
    assert shown.what == "2 questions from cards.csv. Licence: CC0-1.0."
    assert "Level: Experienced 2" in shown.counts
    assert shown.questions == "1. Number 0?\n\n2. Number 1?"


def test_many_questions_and_areas_are_cut_short_and_counted() -> None:
    shown = view(understood(12))
    assert shown.questions.endswith("… and 9 more")
    assert shown.counts.endswith("4 more areas")


def test_all_that_is_left_out_is_told_with_its_place() -> None:
    left = tuple(LeftOut(place=f"row {n}", why="There is no answer.") for n in range(2, 40))
    shown = view(understood(left_out=left, assumed=("The language is taken for English.",)))
    assert shown.left_out_title == "Left out: 38"
    assert shown.left_out.splitlines()[-1] == "row 39: There is no answer."
    assert shown.assumed == "The language is taken for English."


def test_the_level_can_be_said_for_questions_that_name_none() -> None:
    assert [choice.value for choice in view(understood()).levels] == [FROM_FILE, *Level]
    assert view(understood(is_copied=True)).levels == ()


def test_a_pack_of_ones_own_can_be_kept_or_replaced() -> None:
    kept = view(understood(), Existing.OWN)
    assert [choice.value for choice in kept.ways] == [Way.BESIDE, Way.REPLACE]
    assert "gets an id of its own" in kept.way_sentence
    replaced = view(understood(), Existing.OWN, Way.REPLACE)
    assert "It is replaced" in replaced.way_sentence


def test_a_pack_that_ships_is_never_replaced() -> None:
    shown = view(understood(), Existing.SHIPPED)
    assert shown.ways == ()
    assert "A pack that ships has this id" in shown.way_sentence
