"""How many passages that truly show a key point are let through, on answers as people speak."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from mockinterview.coach.prompted.bearing import Bearing
from mockinterview.coach.quoting import find_passage, words_of
from mockinterview.core.tokens import normalise
from mockinterview.core.transcript import typed
from tests.coach.prompted.injections import INJECTIONS
from tests.shipped import shipped_bank

JUDGED = Path(__file__).parents[3] / "benchmarks" / "judged"
SHOWN = tomllib.loads((Path(__file__).parent / "shown_quotes.toml").read_text(encoding="utf-8"))
LEAST_SHARE = 0.9


def answers(question_id: str) -> dict[str, str]:
    file = JUDGED / f"{question_id}.toml"
    judged = tomllib.loads(file.read_text(encoding="utf-8"))
    assert judged["split"] == "tuning"
    return {kind: judged[kind]["answer"] for kind in ("excellent", "partial")}


def passed() -> Iterator[bool]:
    bank = shipped_bank()
    for question_id, points in SHOWN.items():
        question = bank.question(question_id)
        transcripts = [typed(text, "en").transcript for text in answers(question_id).values()]
        readings = [(t, Bearing(question, normalise(words_of(t)))) for t in transcripts]
        for point_id, quotes in points.items():
            for quote in quotes:
                found = ((b, find_passage(t, quote)) for t, b in readings)
                bearing, passage = next((b, p) for b, p in found if p is not None)
                yield bearing.shows(passage, question.point(point_id))


def test_nine_in_ten_true_passages_show_their_point() -> None:
    outcomes = list(passed())
    assert len(outcomes) == 78
    assert sum(outcomes) >= LEAST_SHARE * len(outcomes)


def test_no_words_to_the_judge_show_a_point_amid_an_excellent_answer() -> None:
    bank = shipped_bank()
    for question_id in SHOWN:
        question = bank.question(question_id)
        first, rest = answers(question_id)["excellent"].split(". ", 1)
        for injection in INJECTIONS:
            transcript = typed(f"{first}. {injection} {rest}", "en").transcript
            passage = find_passage(transcript, injection)
            bearing = Bearing(question, normalise(words_of(transcript)))
            shown = [p.id for p in question.points if passage and bearing.shows(passage, p)]
            assert shown == [], injection
