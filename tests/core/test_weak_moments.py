"""The passages that feedback points to: which are taken, in which order, what can be heard."""

from mockinterview.core.coverage import Quote, Verdict
from mockinterview.core.fillers import Filler, FillerKind
from mockinterview.core.norms import Profile
from mockinterview.core.session import Attempt, AttemptKey, TakeState
from mockinterview.core.transcript import Span
from mockinterview.core.weak_moments import WeakKind, WeakMoment, weak_moments
from tests.fakes import sessions as made

NOTHING_WRONG = {"points": (), "wrong_claims": ()}


def of(*attempts: Attempt, **asked: object) -> tuple[WeakMoment, ...]:
    return weak_moments(made.session(*attempts), **asked)  # type: ignore[arg-type]


def kinds(*attempts: Attempt) -> list[WeakKind]:
    return [moment.kind for moment in of(*attempts)]


def with_fillers(*starts: float) -> Attempt:
    """Return an answer with nothing wrong but a filler at each of these seconds."""
    attempt = made.spoken(feedback=made.graded(**NOTHING_WRONG))
    assert attempt.delivery
    fillers = tuple(Filler(kind=FillerKind.SOUND, start=s, end=s + 0.3, text="um") for s in starts)
    changes = {"fillers": fillers, "long_pauses": ()}
    return attempt.model_copy(update={"delivery": attempt.delivery.model_copy(update=changes)})


def test_what_was_said_wrongly_comes_with_its_words_and_the_truth_in_the_order_of_the_take() -> (
    None
):
    pause, claim, point = of(made.spoken())
    assert pause.kind is WeakKind.LONG_PAUSE
    assert claim.kind is WeakKind.WRONG_CLAIM
    assert claim.truth == "Temperature zero makes an answer repeatable and not true."
    assert claim.quote == "temperature to zero so it cannot hallucinate"
    assert claim.span == Span(start=22, end=26)
    assert point.kind is WeakKind.CONTRADICTED
    assert point.subject == "Position in a long context matters"
    assert point.question == "Right passage, wrong answer: find the cause"
    assert all(moment.can_be_heard for moment in (pause, claim, point))


def test_a_point_that_is_wrong_by_the_words_of_a_claim_is_heard_once() -> None:
    feedback = made.graded()
    words = (Quote(text="it cannot hallucinate", start=24.0, end=26.0),)
    points = tuple(
        p.model_copy(update={"quotes": words}) if p.verdict is Verdict.CONTRADICTED else p
        for p in feedback.points
    )
    attempt = made.spoken(feedback=feedback.model_copy(update={"points": points}))
    assert kinds(attempt) == [WeakKind.LONG_PAUSE, WeakKind.WRONG_CLAIM]


def test_a_low_mark_is_weak_and_a_middle_one_is_not() -> None:
    feedback = made.by_endpoint().model_copy(update=NOTHING_WRONG)
    accuracy, structure = feedback.criteria
    low = accuracy.model_copy(update={"score": 2, "gap": "It names no measurement."})
    low_unquoted = structure.model_copy(update={"score": 1, "quotes": ()})
    changed = feedback.model_copy(update={"criteria": (low, low_unquoted)})
    unquoted, pause, quoted = of(made.spoken(feedback=changed))
    assert (quoted.subject, quoted.truth, quoted.amount) == (
        "accuracy",
        "It names no measurement.",
        2.0,
    )
    assert not unquoted.can_be_heard
    assert pause.kind is WeakKind.LONG_PAUSE
    assert kinds(made.spoken(feedback=feedback)) == [WeakKind.LONG_PAUSE]


def test_a_long_pause_is_heard_with_what_was_said_around_it() -> None:
    (pause,) = of(made.spoken(feedback=made.graded(**NOTHING_WRONG)))
    assert pause.amount is not None
    assert pause.span is not None
    assert round(pause.amount, 1) == 2.0
    assert pause.span.seconds == pause.amount + 5.0


def test_fillers_are_weak_where_they_come_thickly() -> None:
    assert kinds(with_fillers(1.0, 11.0, 21.0)) == []
    (crowd,) = of(with_fillers(1.0, 30.0, 34.0, 38.0, 43.0, 90.0))
    assert crowd.kind is WeakKind.FILLERS
    assert crowd.amount == 4.0
    assert crowd.span == Span(start=29.0, end=44.3)


def test_two_crowds_of_fillers_are_two_moments() -> None:
    counts = [moment.amount for moment in of(with_fillers(1, 2, 3, 4, 40, 41, 42))]
    assert counts == [4.0, 3.0]


def test_who_wants_no_norms_of_fluency_hears_of_no_pauses_and_no_fillers() -> None:
    moments = of(made.spoken(), with_fillers(1, 2, 3), profile=Profile.FLUENCY_NEUTRAL)
    assert [m.kind for m in moments] == [WeakKind.WRONG_CLAIM, WeakKind.CONTRADICTED]


def test_what_was_typed_or_deleted_is_listed_and_cannot_be_heard() -> None:
    typed = made.typed_answer().model_copy(update={"feedback": made.graded()})
    gone = made.spoken(take=made.take(AttemptKey(position=1, number=1), state=TakeState.DELETED))
    for moments in (of(typed), of(gone)):
        assert WeakKind.WRONG_CLAIM in [moment.kind for moment in moments]
        assert not any(moment.can_be_heard for moment in moments)


def test_one_answer_of_a_session_can_be_asked_for() -> None:
    second = made.spoken(2)
    assert {m.key for m in of(made.spoken(1), second)} == {made.spoken(1).key, second.key}
    assert {m.key for m in of(made.spoken(1), second, only=second.key)} == {second.key}


def test_an_answer_without_feedback_or_measures_has_none() -> None:
    assert of(made.skipped(), made.recovered(2), made.untranscribed(3)) == ()
