"""What a person should know of a file before its questions are brought in."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from mockinterview.bank.exchange.understanding import Existing, Understanding
from mockinterview.core.question import Kind, Level, Question
from mockinterview.ui.figures import question_count
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.notices import BannerView
from mockinterview.ui.wording import area_name, kind_name, level_name

translate = QCoreApplication.translate
SHOWN_QUESTIONS = 3
SHOWN_AREAS = 8
FROM_FILE = ""
"""The choice that leaves the level to the file."""


class Way(StrEnum):
    """What becomes of a pack of the same id that is there already."""

    BESIDE = "beside"
    REPLACE = "replace"


@dataclass(frozen=True)
class ImportView:
    """The preview; ``left_out`` and ``assumed`` are whole texts, a line for each thing."""

    title: str
    what: str
    counts: str
    questions: str
    left_out_title: str = ""
    left_out: str = ""
    assumed: str = ""
    levels: tuple[Choice, ...] = ()
    level: str = FROM_FILE
    ways: tuple[Choice, ...] = ()
    way: Way = Way.BESIDE
    way_sentence: str = ""
    is_busy: bool = False
    banner: BannerView | None = None


def import_view(
    understood: Understanding, level: Level | None, existing: Existing, way: Way
) -> ImportView:
    """Return the preview of what was understood; ``existing`` is of the pack's own id."""
    pack = understood.pack
    what = translate("importing", "{questions} from {file}. Licence: {licence}.")
    return ImportView(
        title=pack.title,
        what=what.format(
            questions=question_count(len(pack.questions)),
            file=understood.source.name,
            licence=pack.licence,
        ),
        counts=_counts(understood),
        questions=_first_questions(pack.questions),
        left_out_title=_left_out_title(len(understood.left_out)),
        left_out="\n".join(f"{left.place}: {left.why}" for left in understood.left_out),
        assumed="\n".join(understood.assumed),
        levels=_levels(understood),
        level=level.value if level else FROM_FILE,
        ways=_ways(existing),
        way=way,
        way_sentence=_way_sentence(existing, way, pack.id),
    )


def _counts(understood: Understanding) -> str:
    counts = understood.counts()
    levels = [f"{level_name(Level(name))} {count}" for name, count in counts["level"].items()]
    kinds = [f"{kind_name(Kind(name))} {count}" for name, count in counts["kind"].items()]
    areas = [f"{area_name(name)} {count}" for name, count in counts["area"].items()]
    if len(areas) > SHOWN_AREAS:
        more = translate("importing", "{count} more areas").format(count=len(areas) - SHOWN_AREAS)
        areas = [*areas[:SHOWN_AREAS], more]
    return "\n".join(
        (
            translate("importing", "Level: {parts}").format(parts=", ".join(levels)),
            translate("importing", "Kind: {parts}").format(parts=", ".join(kinds)),
            translate("importing", "Area: {parts}").format(parts=", ".join(areas)),
        )
    )


def _first_questions(questions: tuple[Question, ...]) -> str:
    lines = [
        f"{number}. {question.ask}"
        for number, question in enumerate(questions[:SHOWN_QUESTIONS], start=1)
    ]
    if len(questions) > SHOWN_QUESTIONS:
        more = translate("importing", "… and {count} more")
        lines.append(more.format(count=len(questions) - SHOWN_QUESTIONS))
    return "\n\n".join(lines)


def _left_out_title(count: int) -> str:
    if not count:
        return ""
    return translate("importing", "Left out: {count}").format(count=count)


def _levels(understood: Understanding) -> tuple[Choice, ...]:
    """Return what may be said of the level, where files of this form may lack one."""
    if understood.is_copied:
        return ()
    whole = translate("importing", "As the file says")
    return (
        Choice(FROM_FILE, whole),
        *(Choice(level.value, level_name(level)) for level in Level),
    )


def _ways(existing: Existing) -> tuple[Choice, ...]:
    if existing is not Existing.OWN:
        return ()
    return (
        Choice(Way.BESIDE, translate("importing", "Keep both")),
        Choice(Way.REPLACE, translate("importing", "Replace it")),
    )


def _way_sentence(existing: Existing, way: Way, pack_id: str) -> str:
    if existing is Existing.NONE:
        return ""
    if existing is Existing.OWN and way is Way.REPLACE:
        words = translate(
            "importing",
            "You have a pack {id} already. It is replaced; your edits and notes of questions "
            "that stay are kept.",
        )
    elif existing is Existing.OWN:
        words = translate(
            "importing", "You have such a pack already. This one gets an id of its own: {id}."
        )
    else:
        words = translate(
            "importing", "A pack that ships has this id. Yours gets one of its own: {id}."
        )
    return words.format(id=pack_id)
