"""Which follow-up questions of a language model may be spoken to the person.

Whoever talks a model round would have the program speak in their words. So a follow-up has to
be one plain question (``core.follow_ups``), about a key point that is open and of which the
pack asks nothing; it may neither tell the point nor repeat what was said, and most of what it
speaks of has to be what the question is about. What is unfit is left out, and nothing in its
place: a follow-up is no verdict, so it is not counted among what fell.
"""

from collections.abc import Iterable, Sequence

from mockinterview.coach.prompted.bearing import Bearing
from mockinterview.coach.prompted.judgement import ProposedFollowUp
from mockinterview.coach.prompted.request import points_to_ask_about
from mockinterview.coach.quoting import words_of
from mockinterview.core.coverage import PointVerdict, Verdict
from mockinterview.core.follow_ups import gives_away, plain_question
from mockinterview.core.question import FollowUp
from mockinterview.core.tokens import normalise
from mockinterview.ports import Answer

MOST_FOLLOW_UPS = 2
LONGEST_ECHO_WORDS = 5
"""As many words in a row, articles aside, may come back from the answer."""


def fit_follow_ups(
    proposed: Iterable[ProposedFollowUp], points: Sequence[PointVerdict], answer: Answer
) -> tuple[FollowUp, ...]:
    """Return the proposals that may be asked, in their order, one a point."""
    open_ids = {point.point_id for point in points if point.verdict is not Verdict.SAID}
    about = {p.id: p for p in points_to_ask_about(answer.question) if p.id in open_ids}
    said = normalise(words_of(answer.hearing.transcript))
    bearing = Bearing(answer.question, said)
    spoken = [token.stem for token in said]
    fit: dict[str, FollowUp] = {}
    for each in proposed:
        point, plain = about.get(each.point_id), plain_question(each.ask)
        if point is None or plain is None or point.id in fit:
            continue
        asked = normalise(plain.split())
        is_echo = _is_echo([token.stem for token in asked], spoken)
        if bearing.is_talk_of_the_question(asked) and not is_echo and not gives_away(plain, point):
            fit[point.id] = FollowUp(when_missing=point.id, ask=plain)
    return tuple(fit.values())[:MOST_FOLLOW_UPS]


def still_open(
    follow_ups: Iterable[FollowUp], points: Iterable[PointVerdict]
) -> tuple[FollowUp, ...]:
    """Return the follow-ups about points that are not said by these verdicts."""
    said = {point.point_id for point in points if point.verdict is Verdict.SAID}
    return tuple(each for each in follow_ups if each.when_missing not in said)


def _is_echo(asked: list[str], said: list[str]) -> bool:
    """Return whether more words in a row than are let pass come from the answer."""
    width = LONGEST_ECHO_WORDS + 1
    runs = {tuple(said[at : at + width]) for at in range(len(said) - width + 1)}
    return any(tuple(asked[at : at + width]) in runs for at in range(len(asked) - width + 1))
