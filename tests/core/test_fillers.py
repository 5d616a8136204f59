import pytest

from mockinterview.core.acoustics import LikelyFiller
from mockinterview.core.fillers import (
    HIGHEST_MARK_FROM,
    LOWEST_MARK_FROM,
    MARK_FROM,
    Filler,
    FillerKind,
    JudgedFiller,
    judged_fillers,
    likely_fillers,
    tuned_mark_from,
    written_fillers,
)
from mockinterview.core.transcript import Word


def found(text: str) -> list[str]:
    words = tuple(
        Word(text=word, start=float(n), end=n + 0.5, probability=0.9)
        for n, word in enumerate(text.split())
    )
    return [filler.text for filler in written_fillers(words)]


@pytest.mark.parametrize(
    ("text", "filler"),
    [
        ("So, um, we cache it.", "um"),
        ("Hmm, I would look.", "Hmm"),
        ("It is, like, much slower.", "like"),
        ("It was like, really slow.", "like"),
        ("The model, you know, makes it up.", "you know"),
        ("It is sort of slow.", "sort of"),
        ("We just kind of try it.", "kind of"),
        ("Basically, it guesses.", "Basically"),
        ("So basically it guesses.", "basically"),
        ("I mean, it depends.", "I mean"),
    ],
)
def test_words_that_fill_are_found(text: str, filler: str) -> None:
    assert found(text) == [filler]


@pytest.mark.parametrize(
    "text",
    [
        "I like it.",
        "A model like this one, or like that.",
        "Things like caches and indexes.",
        "I would like, if I may, to begin.",
        "Do you know what it does?",
        "You know what a token is.",
        "You know that it is slow, as you know, from tests.",
        "A kind of index.",
        "What sort of data is it?",
        "This is the kind of thing we want.",
        "It is basically the same.",
        "What I mean, in short, is this.",
        "I mean that it is slow.",
        "An umbrella and an error.",
    ],
)
def test_words_in_their_own_meaning_are_no_fillers(text: str) -> None:
    assert found(text) == []


def test_a_filler_has_the_times_of_all_its_words() -> None:
    words = (
        Word(text="models,", start=0.0, end=0.5, probability=0.9),
        Word(text="you", start=0.6, end=0.7, probability=0.9),
        Word(text="know,", start=0.7, end=1.0, probability=0.9),
    )

    assert written_fillers(words) == (
        Filler(kind=FillerKind.WORDS, start=0.6, end=1.0, text="you know"),
    )


def test_only_sounds_that_are_sure_enough_are_marked() -> None:
    offered = [LikelyFiller(start=n, end=n + 0.3, confidence=c) for n, c in enumerate((0.2, 0.8))]

    assert likely_fillers(offered) == (
        Filler(kind=FillerKind.LIKELY, start=1, end=1.3, confidence=0.8),
    )
    assert len(likely_fillers(offered, mark_from=0.1)) == 2


def judged(*answers: tuple[float, bool]) -> list[JudgedFiller]:
    return [JudgedFiller(confidence=c, is_filler=is_filler) for c, is_filler in answers]


def test_nobody_asked_leaves_the_threshold_alone() -> None:
    assert tuned_mark_from([]) == MARK_FROM


def test_one_answer_changes_little() -> None:
    assert tuned_mark_from(judged((0.9, False))) == MARK_FROM


def test_rejected_marks_raise_the_threshold_above_them() -> None:
    answers = judged(*[(0.6, False)] * 4, *[(0.8, True)] * 4)

    assert 0.6 < tuned_mark_from(answers) <= 0.8


def test_accepted_faint_marks_lower_the_threshold() -> None:
    answers = judged(*[(0.4, True)] * 4, *[(0.8, True)] * 4)

    assert LOWEST_MARK_FROM <= tuned_mark_from(answers) <= 0.4


def test_the_threshold_stays_within_its_bounds() -> None:
    assert tuned_mark_from(judged(*[(1.0, False)] * 50)) <= HIGHEST_MARK_FROM
    assert tuned_mark_from(judged(*[(0.01, True)] * 50)) >= LOWEST_MARK_FROM


def mark(start: float, *, is_confirmed: bool | None) -> Filler:
    return Filler(
        kind=FillerKind.LIKELY,
        start=start,
        end=start + 0.4,
        confidence=0.6,
        is_confirmed=is_confirmed,
    )


def test_an_answer_holds_on_for_a_sound_that_is_found_again() -> None:
    offered = [LikelyFiller(start=2.05, end=2.4, confidence=0.7)]

    (found_again,) = likely_fillers(offered, answered=[mark(2.0, is_confirmed=False)])

    assert found_again.is_confirmed is False
    assert not found_again.counts


def test_an_answer_says_nothing_of_another_sound() -> None:
    offered = [LikelyFiller(start=2.3, end=2.7, confidence=0.7)]

    (other,) = likely_fillers(offered, answered=[mark(2.0, is_confirmed=False)])

    assert other.is_confirmed is None


def test_what_a_person_called_a_filler_stays_marked_however_faint_it_is() -> None:
    offered = [LikelyFiller(start=2.0, end=2.4, confidence=0.3)]

    assert likely_fillers(offered) == ()
    (kept,) = likely_fillers(offered, answered=[mark(2.0, is_confirmed=True)])
    assert kept.is_confirmed


def test_only_marks_that_were_judged_are_answers() -> None:
    marks = [mark(1.0, is_confirmed=True), mark(2.0, is_confirmed=None)]
    written = Filler(kind=FillerKind.SOUND, start=3.0, end=3.3, text="um")

    assert judged_fillers([*marks, written]) == (JudgedFiller(confidence=0.6, is_filler=True),)
