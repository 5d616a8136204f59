"""Words mended by hand: what was said when stays known, and nothing that was heard is lost."""

import pytest

from mockinterview.core.correcting import as_heard, can_undo, correct, corrected, is_judged_before
from mockinterview.core.fillers import FillerKind
from mockinterview.core.session import Attempt
from mockinterview.core.transcript import Transcript, Word
from tests.fakes import sessions as made


def heard(text: str, second_each: float = 1.0) -> Transcript:
    words = tuple(
        Word(text=f" {word}", start=n * second_each, end=(n + 0.8) * second_each, probability=0.9)
        for n, word in enumerate(text.split())
    )
    return Transcript(
        text=text, language="en", model="tiny.en", seconds=len(words) * second_each, words=words
    )


def times(transcript: Transcript) -> list[tuple[str, float, float]]:
    return [(word.text.strip(), word.start, word.end) for word in transcript.words]


def test_a_word_that_was_misheard_keeps_its_time() -> None:
    mended = corrected(heard("we use cash here"), "we use cache here")
    assert times(mended) == [
        ("we", 0.0, 0.8),
        ("use", 1.0, 1.8),
        ("cache", 2.0, 2.8),
        ("here", 3.0, 3.8),
    ]
    assert mended.text == "we use cache here"
    assert mended.is_corrected


def test_a_run_that_was_replaced_shares_its_time_by_length() -> None:
    mended = corrected(heard("use cooper net is now"), "use Kubernetes now")
    assert times(mended) == [("use", 0.0, 0.8), ("Kubernetes", 1.0, 3.8), ("now", 4.0, 4.8)]
    split = corrected(heard("use kubernetes now"), "use ab abab now")
    assert times(split)[1:3] == [("ab", 1.0, 1.267), ("abab", 1.267, 1.8)]


def test_a_word_that_was_left_out_stands_in_the_silence_between_its_neighbours() -> None:
    mended = corrected(heard("it is good"), "it is not good")
    assert times(mended)[2] == ("not", 1.8, 2.0)
    first = corrected(heard("is good"), "It is good")
    assert times(first)[0] == ("It", 0.0, 0.0)
    last = corrected(heard("it is"), "it is good")
    assert times(last)[2] == ("good", 1.8, 2.0)


def test_words_that_were_taken_out_are_gone_and_the_rest_stays() -> None:
    mended = corrected(heard("it is um good"), "it is good")
    assert times(mended) == [("it", 0.0, 0.8), ("is", 1.0, 1.8), ("good", 3.0, 3.8)]


def test_another_sign_or_capital_is_the_same_word() -> None:
    mended = corrected(heard("so. It works"), "So it works.")
    assert [word.start for word in mended.words] == [0.0, 1.0, 2.0]
    assert [word.text for word in mended.words] == [" So", " it", " works."]
    assert mended.words[0].probability == 0.9


def test_times_never_go_back() -> None:
    text = "one two three four five six seven eight nine ten"
    mended = corrected(heard(text), "zero one three x y z nine ten eleven twelve").words
    assert [word.start for word in mended] == sorted(word.start for word in mended)


def test_an_hour_of_words_is_aligned_whole() -> None:
    spoken = heard(" ".join(f"w{n % 400}" for n in range(9_000)), 0.4)
    edited = [w if n % 300 else "changed" for n, w in enumerate(spoken.text.split())]
    mended = corrected(spoken, " ".join(edited))
    assert [word.start for word in mended.words] == [word.start for word in spoken.words]


def test_a_transcript_without_times_gets_none() -> None:
    untimed = heard("it is").model_copy(update={"words": ()})
    assert corrected(untimed, "it was").words == ()


@pytest.fixture
def answer() -> Attempt:
    return made.spoken()


def test_what_was_heard_is_kept_once_and_can_be_gone_back_to(answer: Attempt) -> None:
    once = correct(answer, "Um, I would separate retrieval from generation.")
    twice = correct(once, "I would separate retrieval from generation.")
    assert [each.hearing for each in twice.earlier] == [answer.hearing]
    back = as_heard(twice)
    assert back.hearing == answer.hearing
    assert back.delivery == answer.delivery
    assert back.feedback == answer.feedback
    assert [each.hearing for each in back.earlier] == [twice.hearing]
    assert not can_undo(back)


def test_words_that_changed_are_measured_anew(answer: Attempt) -> None:
    mended = correct(answer, f"Um, {made.SPOKEN}")
    assert mended.delivery is not None
    sounds = [f for f in mended.delivery.fillers or () if f.kind is FillerKind.SOUND]
    assert [filler.text.strip(" ,").lower() for filler in sounds] == ["um"]


def test_feedback_stays_and_is_known_to_be_on_other_words(answer: Attempt) -> None:
    mended = correct(answer, "Another answer.")
    assert mended.feedback == answer.feedback
    assert is_judged_before(mended)
    judged = mended.model_copy(update={"feedback": made.graded(90)})
    assert not is_judged_before(judged)
    assert not is_judged_before(answer)


@pytest.mark.parametrize("text", ["", "  ", made.SPOKEN, made.SPOKEN.replace(" ", "\n")])
def test_nothing_new_changes_nothing(answer: Attempt, text: str) -> None:
    assert correct(answer, text) is answer


def test_an_answer_that_nobody_mended_has_nothing_to_undo(answer: Attempt) -> None:
    assert not can_undo(answer)
    assert as_heard(answer) is answer
