"""What a person's own answers say of the next one."""

from datetime import timedelta

from mockinterview.core.fillers import MARK_FROM, JudgedFiller
from mockinterview.core.habits import Habits, PastTake, habits_in
from mockinterview.core.norms import Figures
from tests.fakes.sessions import STARTED, session, spoken

REJECTED = JudgedFiller(confidence=0.6, is_filler=False)


def past(pace: float, days: float = -1, **changes: object) -> PastTake:
    made = PastTake(
        session_id="other",
        started_at=STARTED + timedelta(days=days),
        figures=Figures(pace_speaking=pace),
    )
    return made.model_copy(update=changes)


def test_what_is_usual_comes_from_the_sessions_before() -> None:
    takes = [past(110), past(120), past(130), past(500, days=1)]

    assert habits_in(session(), takes).usual.pace_speaking == 120


def test_two_takes_say_nothing_of_what_is_usual() -> None:
    assert habits_in(session(), [past(110), past(120)]).usual == Figures()


def test_the_answers_of_every_other_session_count() -> None:
    takes = [
        past(110, judged=(REJECTED,)),
        past(110, days=1, judged=(REJECTED,)),
        past(110, session_id=session().id, judged=(REJECTED,)),
    ]

    assert habits_in(session(), takes).judged == (REJECTED, REJECTED)


def test_the_answers_in_hand_count_with_those_of_before() -> None:
    assert Habits().mark_from([spoken()]) == MARK_FROM
    assert Habits(judged=(REJECTED,) * 3).mark_from([spoken()]) > REJECTED.confidence
