"""What is said with a take of the times when it had no microphone?"""

from mockinterview.core.errors import Failure
from mockinterview.core.gap import Gap


def gaps_told(gaps: list[Gap]) -> Failure | None:
    """Return when, for how long, and with which device the take went on."""
    if not gaps:
        return None
    if gaps[-1].device is None:
        return Failure(
            code="microphone_lost",
            message=f"The microphone was lost at {_places(gaps)} and did not come back before "
            "the answer ended. What was recorded until then is kept.",
            hint="Check that it is connected and chosen in your sound settings.",
            retryable=True,
        )
    return Failure(
        code="microphone_gone_for_a_time",
        message=f"The microphone was gone at {_places(gaps)} of the take, {_length(gaps)}. "
        f'The recording went on with "{gaps[-1].device}".',
        hint="What was said meanwhile is not in the take.",
    )


def _places(gaps: list[Gap]) -> str:
    places = ["{}:{:02}".format(*divmod(round(gap.at_seconds), 60)) for gap in gaps]
    return " and ".join([", ".join(places[:-1]), places[-1]] if places[1:] else places)


def _length(gaps: list[Gap]) -> str:
    whole = sum(gap.seconds for gap in gaps)
    return f"for {whole:.1f} s" + (" in all" if gaps[1:] else "")
