"""What is shown of the passages that feedback pointed to: a list, and the one that is heard."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.core.weak_moments import WeakKind, WeakMoment
from mockinterview.ui.figures import clock_text, moment_text, number_text
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.clips import Clip, Heard
from mockinterview.ui.views.notices import BannerView
from mockinterview.ui.wording import Sign

translate = QCoreApplication.translate

ANY_KIND = "any"


@dataclass(frozen=True)
class MomentRow:
    """A passage in the list; ``at`` is where it is in its take, empty where it has no sound."""

    key: str
    title: str
    details: str
    sign: Sign
    at: str

    @property
    def said(self) -> str:
        sound = self.at or no_sound_text()
        return f"{self.sign.word}: {self.title}, {self.details}, {sound}"


@dataclass(frozen=True)
class MomentView:
    """The passage on show: whose words, what was said of them, and whether it can be heard."""

    sign: Sign
    title: str
    truth: str
    quote: str
    question: str
    where: str
    can_be_heard: bool


@dataclass(frozen=True)
class WeakView:
    """``is_playing`` says that the list is being heard, from the current passage on."""

    subtitle: str = ""
    is_loading: bool = False
    kinds: tuple[Choice, ...] = ()
    kind: str = ANY_KIND
    rows: tuple[MomentRow, ...] = ()
    current: str = ""
    moment: MomentView | None = None
    place: str = ""
    is_playing: bool = False
    can_play: bool = False
    has_next: bool = False
    has_previous: bool = False
    absence: str = ""
    absence_hint: str = ""
    banner: BannerView | None = None


def moment_row(number: int, moment: WeakMoment) -> MomentRow:
    return MomentRow(
        key=str(number),
        title=moment_title(moment),
        details=moment.question,
        sign=kind_sign(moment.kind),
        at=clock_text(moment.span.start) if moment.span and moment.can_be_heard else "",
    )


def moment_view(moment: WeakMoment) -> MomentView:
    where = translate("weak", "{when}, question {position}")
    if moment.key.number > 1:
        where = translate("weak", "{when}, question {position}, take {number}")
    return MomentView(
        sign=kind_sign(moment.kind),
        title=moment_title(moment),
        truth=truth_text(moment),
        quote=moment.quote.strip(' ,"“”'),
        question=moment.question,
        where=where.format(
            when=moment_text(moment.started_at),
            position=moment.key.position,
            number=moment.key.number,
        ),
        can_be_heard=moment.can_be_heard,
    )


def moment_clip(number: int, moment: WeakMoment) -> Clip | None:
    """Return what is to be heard; the number tells it apart from others that begin alike."""
    if moment.span is None or not moment.can_be_heard:
        return None
    return Clip(Heard.TAKE, moment.span.start, moment.span.end, of=str(number))


def moment_title(moment: WeakMoment) -> str:
    amount = moment.amount or 0.0
    match moment.kind:
        case WeakKind.CRITERION:
            words = translate("weak", "{criterion}: {mark} of 5")
            criterion = moment.subject.capitalize()
            return words.format(criterion=criterion, mark=number_text(amount))
        case WeakKind.LONG_PAUSE:
            words = translate("weak", "A pause of {seconds} s")
            return words.format(seconds=number_text(amount, 1))
        case WeakKind.FILLERS:
            seconds = moment.span.seconds - 2.0 if moment.span else 0.0
            words = translate("weak", "{count} fillers in {seconds} s")
            return words.format(count=number_text(amount), seconds=number_text(max(1, seconds)))
        case _:
            return moment.subject


def truth_text(moment: WeakMoment) -> str:
    """Return what is true instead, or what kept a mark low."""
    if not moment.truth:
        return ""
    if moment.kind is WeakKind.CRITERION:
        return moment.truth
    return translate("weak", "In truth: {truth}").format(truth=moment.truth)


def kind_sign(kind: WeakKind) -> Sign:
    return {
        WeakKind.CONTRADICTED: Sign(translate("weak", "wrong"), "alert", "bad"),
        WeakKind.WRONG_CLAIM: Sign(translate("weak", "wrong claim"), "alert", "bad"),
        WeakKind.CRITERION: Sign(translate("weak", "low mark"), "partly", "warning"),
        WeakKind.LONG_PAUSE: Sign(translate("weak", "long pause"), "clock", "accent"),
        WeakKind.FILLERS: Sign(translate("weak", "fillers"), "speaker", "accent"),
    }[kind]


def kind_name(kind: WeakKind) -> str:
    return {
        WeakKind.CONTRADICTED: translate("weak", "Key points said wrongly"),
        WeakKind.WRONG_CLAIM: translate("weak", "Wrong claims"),
        WeakKind.CRITERION: translate("weak", "Low marks"),
        WeakKind.LONG_PAUSE: translate("weak", "Long pauses"),
        WeakKind.FILLERS: translate("weak", "Many fillers"),
    }[kind]


def kind_choices(moments: Sequence[WeakMoment]) -> tuple[Choice, ...]:
    """Return the kinds that there are, with how many; none where there is one alone."""
    counts = {kind: sum(each.kind is kind for each in moments) for kind in WeakKind}
    there = [kind for kind, count in counts.items() if count]
    if len(there) < 2:
        return ()
    words = translate("weak", "{kind} {count}")
    return (
        Choice(ANY_KIND, translate("weak", "All")),
        *(Choice(each, words.format(kind=kind_name(each), count=counts[each])) for each in there),
    )


def weak_subtitle(moments: Sequence[WeakMoment], sessions: int, when: str) -> str:
    """Say what was looked at, and how much of it can be heard."""
    if when:
        from_where = translate("weak", "From the interview of {when}.").format(when=when)
    elif sessions == 1:
        from_where = translate("weak", "From your last interview.")
    else:
        from_where = translate("weak", "From your last {count} interviews.").format(count=sessions)
    silent = sum(not each.can_be_heard for each in moments)
    if not silent:
        return from_where
    left = translate("weak", "{count} have no recording: they are listed and not played.")
    if silent == 1:
        left = translate("weak", "1 has no recording: it is listed and not played.")
    return f"{from_where} {left.format(count=silent)}"


def weak_absence(sessions: int) -> tuple[str, str]:
    """Say why there is nothing to hear."""
    if not sessions:
        return (
            translate("weak", "No interviews yet"),
            translate("weak", "What feedback points to in your answers stands here to be heard."),
        )
    return (
        translate("weak", "Feedback pointed to no weak passage"),
        translate(
            "weak",
            "Looked for: key points said wrongly, wrong claims, marks of 2 or less, long pauses "
            "and many fillers close together.",
        ),
    )


def no_sound_text() -> str:
    return translate("weak", "no sound")


def place_text(place: int, count: int) -> str:
    return translate("weak", "{place} of {count}").format(place=place, count=count)
