"""What a person should know of an archive before it is imported, and what became of it then."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from mockinterview.archive.importing import Found, FoundSession, Standing, Taken, Way
from mockinterview.core.retention import BYTES_A_MEGABYTE
from mockinterview.ui.figures import moment_text, number_text
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.notices import BannerView

translate = QCoreApplication.translate

SHOWN_SESSIONS = 6
"""So many of the interviews that are here, but different, are named."""


@dataclass(frozen=True)
class ArchiveView:
    """What an archive holds; without ``counts`` it is still being read, or could not be.

    ``different`` names the interviews that are here in another state, of which the person
    chooses what becomes of them by one of the ``ways``.
    """

    file: str
    made: str = ""
    counts: str = ""
    different: str = ""
    ways: tuple[Choice, ...] = ()
    way: Way = Way.LEAVE
    way_sentence: str = ""
    is_busy: bool = False
    is_done: bool = False
    can_import: bool = False
    banner: BannerView | None = None


def archive_view(file: Path, found: Found | None, way: Way) -> ArchiveView:
    """Return what is told of an archive that was looked at."""
    if found is None:
        return ArchiveView(file.name)
    ways = _ways(found)
    made = translate("taking-in", "Made on {moment} by Mock Interview {version}.")
    return ArchiveView(
        file=file.name,
        made=made.format(moment=moment_text(found.made_at.astimezone()), version=found.made_by),
        counts="\n".join(_counts(found)),
        different=_different_sessions(found),
        ways=ways,
        way=way,
        way_sentence=_way_sentence(found, way) if ways else "",
        can_import=_brings_something(found, way),
    )


def taken_banner(taken: Taken) -> BannerView:
    """Say what came in, and what of it was left."""
    came = len(taken.added) + len(taken.replaced) + len(taken.copied)
    if not came and not taken.files:
        words = translate("taking-in", "Nothing was imported: what is here stayed as it is.")
    else:
        words = _came_in(came, len(taken.files))
    return BannerView(words, hint=_left(taken), tone="good")


def _came_in(sessions: int, files: int) -> str:
    told = translate("taking-in", "Imported: {sessions} interviews.")
    if sessions == 1:
        told = translate("taking-in", "Imported: 1 interview.")
    if files:
        told = translate(
            "taking-in",
            "Imported: {sessions} interviews, and {files} of your own questions and settings.",
        )
    return told.format(sessions=number_text(sessions), files=number_text(files))


def _left(taken: Taken) -> str:
    left = len(taken.left) + len(taken.files_left)
    if not left:
        return ""
    words = translate("taking-in", "Here, and different, so left as it is: {count}.")
    return words.format(count=number_text(left))


def _counts(found: Found) -> list[str]:
    lines = [
        translate("taking-in", "Interviews: {count}").format(
            count=number_text(len(found.sessions))
        ),
        translate("taking-in", "New: {count}").format(
            count=number_text(_sessions(found, Standing.NEW))
        ),
        translate("taking-in", "Here already, and the same: {count}").format(
            count=number_text(_sessions(found, Standing.SAME))
        ),
    ]
    different = _sessions(found, Standing.DIFFERENT)
    if different:
        words = translate("taking-in", "Here already, but different: {count}")
        lines.append(words.format(count=number_text(different)))
    if found.files:
        lines.append(_files(found))
    if found.lacking:
        words = translate("taking-in", "Recordings that were gone when it was made: {count}")
        lines.append(words.format(count=number_text(len(found.lacking))))
    lines.append(
        translate("taking-in", "Recordings of what is new or different: {size} MB").format(
            size=number_text(found.size / BYTES_A_MEGABYTE, 1)
        )
    )
    return lines


def _files(found: Found) -> str:
    words = translate(
        "taking-in",
        "Own questions and settings: {count}, of which {new} are new and {different} are here, "
        "but different",
    )
    standings = [each.standing for each in found.files]
    return words.format(
        count=number_text(len(standings)),
        new=number_text(standings.count(Standing.NEW)),
        different=number_text(standings.count(Standing.DIFFERENT)),
    )


def _different_sessions(found: Found) -> str:
    different = [each for each in found.sessions if each.standing is Standing.DIFFERENT]
    lines = [_name(each) for each in different[:SHOWN_SESSIONS]]
    if len(different) > SHOWN_SESSIONS:
        more = translate("taking-in", "… and {count} more")
        lines.append(more.format(count=number_text(len(different) - SHOWN_SESSIONS)))
    return "\n".join(lines)


def _name(session: FoundSession) -> str:
    when = moment_text(session.started_at.astimezone())
    return f"{session.title} · {when}" if session.title else when


def _ways(found: Found) -> tuple[Choice, ...]:
    """Return what can become of what is here in another state, where there is any."""
    leave = Choice(Way.LEAVE, translate("taking-in", "Leave what is here"))
    replace = Choice(Way.REPLACE, translate("taking-in", "Replace what is here"))
    both = Choice(Way.COPY, translate("taking-in", "Keep both"))
    if _can_be_copied(found):
        return leave, replace, both
    return (leave, replace) if Standing.DIFFERENT in _standings(found) else ()


def _way_sentence(found: Found, way: Way) -> str:
    if way is Way.LEAVE:
        return translate("taking-in", "What is here, but different, stays as it is.")
    if way is Way.REPLACE:
        return translate(
            "taking-in", "What is here, but different, is replaced by what the archive holds."
        )
    if _stays_single(found):
        return translate(
            "taking-in",
            "Interviews of the archive come in as copies beside yours. Your own questions and "
            "settings cannot be kept twice: they stay as they are here.",
        )
    return translate("taking-in", "Interviews of the archive come in as copies beside yours.")


def _brings_something(found: Found, way: Way) -> bool:
    standings = _standings(found)
    if Standing.NEW in standings:
        return True
    if way is Way.REPLACE:
        return Standing.DIFFERENT in standings
    return way is Way.COPY and _can_be_copied(found)


def _sessions(found: Found, standing: Standing) -> int:
    return sum(each.standing is standing for each in found.sessions)


def _standings(found: Found) -> set[Standing]:
    sessions = {each.standing for each in found.sessions}
    return sessions | {each.standing for each in found.files}


def _can_be_copied(found: Found) -> bool:
    return any(each.standing is Standing.DIFFERENT for each in found.sessions)


def _stays_single(found: Found) -> bool:
    """Say whether something is here in another state that cannot be kept twice."""
    return any(each.standing is Standing.DIFFERENT for each in found.files)
