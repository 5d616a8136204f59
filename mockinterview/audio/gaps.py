"""What is said with a take of the times when it had no microphone?"""

from mockinterview.core.errors import Failure
from mockinterview.core.gap import Gap
from mockinterview.core.words import number_text, translate


def gaps_told(gaps: list[Gap]) -> Failure | None:
    """Return when, for how long, and with which device the take went on."""
    if not gaps:
        return None
    if gaps[-1].device is None:
        return Failure(
            code="microphone_lost",
            message=translate(
                "audio",
                "The microphone was lost at {places} and did not come back before "
                "the answer ended. What was recorded until then is kept.",
            ).format(places=_places(gaps)),
            hint=translate(
                "audio", "Check that it is connected and chosen in your sound settings."
            ),
            retryable=True,
        )
    return Failure(
        code="microphone_gone_for_a_time",
        message=_gone_for_a_time(len(gaps)).format(
            places=_places(gaps),
            seconds=number_text(sum(gap.seconds for gap in gaps), 1),
            device=gaps[-1].device,
        ),
        hint=translate("audio", "What was said meanwhile is not in the take."),
    )


def _places(gaps: list[Gap]) -> str:
    places = ["{}:{:02}".format(*divmod(round(gap.at_seconds), 60)) for gap in gaps]
    if len(places) == 1:
        return places[0]
    several = translate("audio", "{places} and {last}")
    return several.format(places=", ".join(places[:-1]), last=places[-1])


def _gone_for_a_time(times: int) -> str:
    if times == 1:
        return translate(
            "audio",
            "The microphone was gone at {places} of the take, for {seconds} s. "
            'The recording went on with "{device}".',
        )
    return translate(
        "audio",
        "The microphone was gone at {places} of the take, for {seconds} s in all. "
        'The recording went on with "{device}".',
    )
