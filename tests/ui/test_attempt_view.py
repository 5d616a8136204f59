"""What is shown of an attempt, in every state that one can be left in."""

from mockinterview.core.coverage import Unfounded, Verdict
from mockinterview.core.question import Origin
from mockinterview.ui.views.attempt import AttemptView, Judged, attempt_view
from mockinterview.ui.views.clips import Clip, Heard
from mockinterview.ui.views.delivery import delivery_view
from mockinterview.ui.views.measure import ABSENT
from tests.fakes import sessions as made


def view_of(attempt: made.Attempt, *, is_pending: bool = False) -> AttemptView:
    return attempt_view(attempt, is_pending=is_pending, can_retry=True)


def test_a_graded_answer_shows_its_points_and_then_its_wrong_claims() -> None:
    coverage = view_of(made.spoken()).coverage
    assert coverage.judged is Judged.GRADED
    assert coverage.score == 50
    assert [p.verdict for p in coverage.points] == [
        Verdict.SAID,
        Verdict.CONTRADICTED,
        Verdict.PARTLY,
        Verdict.MISSING,
        Verdict.CONTRADICTED,
    ]
    assert coverage.points[-1].truth.startswith("Temperature zero makes")
    assert "offline coach" in coverage.source


def test_a_bonus_that_was_not_said_is_not_called_missing() -> None:
    rerank = view_of(made.spoken()).coverage.points[3]
    assert rerank.verdict is Verdict.MISSING
    assert rerank.sign.word == "bonus"


def test_a_quote_can_be_played_at_its_time() -> None:
    quote = view_of(made.spoken()).coverage.points[0].quotes[0]
    assert quote.clip == Clip(Heard.TAKE, 3.0, 4.6)
    assert quote.at == "0:03"


def test_a_typed_answer_offers_nothing_to_play_and_no_measures() -> None:
    view = view_of(made.typed_answer())
    assert all(q.clip is None for p in view.coverage.points for q in p.quotes)
    assert view.delivery.measures == ()
    assert "typed" in view.delivery.absence
    assert view.transcript_source == "Typed, not spoken."


def test_an_answer_that_is_not_graded_shows_its_reason_and_no_score() -> None:
    coverage = view_of(made.ungraded()).coverage
    assert coverage.judged is Judged.NOT_GRADED
    assert coverage.score is None
    assert coverage.reason == made.DOWN
    assert coverage.can_retry


def test_a_pending_answer_shows_no_old_score() -> None:
    coverage = view_of(made.spoken(), is_pending=True).coverage
    assert coverage.judged is Judged.PENDING
    assert coverage.score is None


def test_a_take_without_a_transcript_says_so() -> None:
    view = view_of(made.untranscribed())
    assert view.coverage.judged is Judged.UNHEARD
    assert view.transcript == ""
    assert view.delivery.measures == ()


def test_silence_is_said_in_words() -> None:
    assert view_of(made.silent()).transcript_source == "No speech was heard in this take."


def test_what_a_language_model_adds_is_shown_with_who_said_it() -> None:
    coverage = view_of(made.spoken(feedback=made.by_endpoint())).coverage
    assert [(c.name, c.score) for c in coverage.criteria] == [
        ("Accuracy", "3 / 5"),
        ("Structure", "5 / 5"),
    ]
    assert coverage.comment
    assert "some-model" in coverage.source
    assert "2" in coverage.source


def test_the_reason_of_a_verdict_stands_with_its_point() -> None:
    feedback = made.graded()
    first = feedback.points[0].model_copy(update={"reason": "You keep the two apart."})
    others = [
        point.model_copy(update={"unfounded": unfounded})
        for point, unfounded in zip(feedback.points[1:], (*Unfounded, None), strict=True)
    ]
    attempt = made.spoken(feedback=made.graded(points=(first, *others)))
    reasons = [point.reason for point in view_of(attempt).coverage.points]
    assert reasons[0] == "Why: You keep the two apart."
    assert "said nothing of this point" in reasons[1]
    assert "no words of the answer behind it" in reasons[2]
    assert reasons[3:] == ["", ""]


def test_a_follow_up_of_a_language_model_is_marked_judged_or_not() -> None:
    for attempt in (made.followed_up(asked_by="some-model"), made.ungraded(2)):
        marked = attempt.model_copy(update={"asked_by": "some-model"})
        assert "asked by some-model" in view_of(marked).coverage.origin
    assert view_of(made.followed_up()).coverage.origin == ""


def test_the_pace_stands_with_its_norm_and_source() -> None:
    pace = delivery_view(made.spoken()).measures[0]
    assert pace.value == "150"
    assert pace.note == "within 100 to 165, Microsoft Speaker Coach"


def test_a_measure_that_is_absent_is_not_shown_as_nought() -> None:
    delivery = made.spoken().delivery
    assert delivery is not None
    bare = delivery.model_copy(
        update={"pace_speaking": None, "response_latency_seconds": None, "long_pauses": ()}
    )
    pace, latency, pauses = delivery_view(made.spoken(delivery=bare)).measures[:3]
    assert pace.value == ABSENT
    assert latency.value == ABSENT
    assert (pauses.value, pauses.unit) == ("0", "long pauses")


def test_the_model_answer_comes_at_two_lengths_with_its_references() -> None:
    answer = view_of(made.spoken()).model_answer
    assert len(answer.long) > len(answer.short)
    assert answer.references[0].year == 2023


def test_a_transcript_without_times_says_so() -> None:
    heard = made.hearing()
    untimed = heard.transcript.model_copy(update={"words": (), "model": "remote:large-v3"})
    attempt = made.spoken(hearing=heard.model_copy(update={"transcript": untimed}))
    source = view_of(attempt).transcript_source
    assert source.startswith("Heard by large-v3 at an endpoint. It told no times of words")
    attempt = made.spoken(hearing=heard.model_copy(update={"transcript": untimed}))
    source = view_of(attempt).transcript_source
    assert source.startswith("Heard by large-v3 at an endpoint. It told no times of words")


def test_another_language_than_that_of_the_interview_is_told_calmly() -> None:
    heard = made.hearing()
    german = heard.transcript.model_copy(update={"spoken_language": "de"})
    attempt = made.spoken(hearing=heard.model_copy(update={"transcript": german}))
    assert view_of(attempt).transcript_source.endswith(
        "This sounded like German; the interview is in English. "
        "Transcribe it again in German? The history offers it."
    )
    english = heard.transcript.model_copy(update={"spoken_language": "en"})
    same = made.spoken(hearing=heard.model_copy(update={"transcript": english}))
    assert "sounded" not in view_of(same).transcript_source


def test_a_model_answer_of_a_language_model_is_marked() -> None:
    generated = made.spoken(question=made.question(origin=Origin.GENERATED))
    assert view_of(generated).model_answer.is_generated
    assert not view_of(made.spoken()).model_answer.is_generated
