"""The spoken answers as subtitles: SubRip and WebVTT.

Every cue has at most two lines of 42 letters, as broadcasters set them, and ends where a sentence
ends or the speaker pauses. Its times are those of the words and nothing is guessed: an answer
whose words have no times has no subtitles.

One file holds the answers one after another, as if the recordings were played in a row: a session
of one answer fits its recording as it is. The archive holds a file for each recording, called like
it, so that a player finds them.
"""

import itertools
import unicodedata
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath

from mockinterview.core.errors import AppError
from mockinterview.core.report import Entry, Report
from mockinterview.core.transcript import Word
from mockinterview.core.words import translate
from mockinterview.reports import sentences
from mockinterview.reports.readable import readable

LINE_LETTERS = 42
LINES = 2
_PAUSE_SECONDS = 0.7
_LONGEST_SECONDS = 7.0
_SHORTEST_SECONDS = 1.0
_SENTENCE_ENDS = (".", "?", "!", "…", "。", "？", "！")  # noqa: RUF001 - as they are written
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Cue:
    """What stands on the screen from ``start`` to ``end``, in seconds."""

    start: float
    end: float
    lines: tuple[str, ...]


@dataclass(frozen=True)
class _Spoken:
    """One answer with the place of its recording in a row of all, in seconds."""

    entry: Entry
    begins: float
    cues: tuple[Cue, ...]


Written = Callable[[Sequence[_Spoken], Report], str]


def as_srt(report: Report) -> bytes:
    """Return the answers one after another as SubRip."""
    return _srt(_spoken(report), report).encode()


def as_vtt(report: Report) -> bytes:
    """Return the answers one after another as WebVTT."""
    return _vtt(_spoken(report), report).encode()


def as_archive(report: Report) -> bytes:
    """Return both kinds of subtitles of every recording, called like it, as a .zip file."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for spoken in _spoken(report):
            alone = [_Spoken(spoken.entry, 0.0, cues_of(_words(spoken.entry)))]
            name = _name(spoken.entry)
            for kind, write in (("srt", _srt), ("vtt", _vtt)):
                entry = zipfile.ZipInfo(f"{name}.{kind}", _ZIP_TIME)
                archive.writestr(entry, write(alone, report), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def cues_of(words: Sequence[Word], begins: float = 0.0) -> tuple[Cue, ...]:
    """Return the cues of words, at their times and so many seconds later."""
    groups = [(group[0].start, group[-1].end, _lines(group)) for group in _groups(words)]
    made, last = [], 0.0
    for at, (start, end, lines) in enumerate(groups):
        start = max(start, last)  # noqa: PLW2901 - recognisers let words overlap at times
        room = groups[at + 1][0] if at + 1 < len(groups) else start + _SHORTEST_SECONDS
        last = max(end, min(start + _SHORTEST_SECONDS, room), start + 0.001)
        made.append(Cue(begins + start, begins + last, lines))
    return tuple(made)


def _spoken(report: Report) -> list[_Spoken]:
    begins, found = 0.0, []
    for entry in report.entries:
        if words := _words(entry):
            found.append(_Spoken(entry, begins, cues_of(words, begins)))
        begins += entry.take.seconds if entry.take else 0.0
    if not found:
        raise AppError(
            "no_timed_words",
            translate("reports", "No answer of this session has words with their times."),
            hint=translate("reports", "Subtitles are made of what was spoken and transcribed."),
        )
    return found


def _words(entry: Entry) -> tuple[Word, ...]:
    """Return the words of a recording as they can be shown; none where there is no recording."""
    if entry.take is None or entry.transcript is None:
        return ()
    shown = ((word, " ".join(readable(word.text).split())) for word in entry.transcript.words)
    pieces = (_pieces(word, text) for word, text in shown if text)
    return tuple(itertools.chain.from_iterable(pieces))


def _pieces(word: Word, text: str) -> Iterator[Word]:
    """Cut up a word that fits on no line, as an address may be."""
    while text:
        length = next((n for n in range(len(text)) if _width(text[: n + 1]) > LINE_LETTERS), None)
        yield word.model_copy(update={"text": text[:length]})
        text = text[length:] if length else ""


def _groups(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Yield the words of each cue."""
    group: list[Word] = []
    for word, follower in itertools.zip_longest(words, words[1:]):
        group.append(word)
        if follower is None or _ends(group, follower):
            yield group
            group = []


def _ends(group: list[Word], follower: Word) -> bool:
    """Whether a cue is over before the next word."""
    last = group[-1]
    return (
        last.text.endswith(_SENTENCE_ENDS)
        or follower.start - last.end >= _PAUSE_SECONDS
        or follower.end - group[0].start > _LONGEST_SECONDS
        or len(_filled([*group, follower])) > LINES
    )


def _lines(group: Sequence[Word]) -> tuple[str, ...]:
    """Return the lines of a cue, two of about the same length where one does not do."""
    filled = _filled(group)
    if len(filled) < LINES:
        return tuple(filled)
    texts = [word.text for word in group]
    halves = [(" ".join(texts[:at]), " ".join(texts[at:])) for at in range(1, len(texts))]
    fitting = [pair for pair in halves if max(map(_width, pair)) <= LINE_LETTERS]
    return min(fitting, key=lambda pair: abs(_width(pair[0]) - _width(pair[1])))


def _filled(group: Sequence[Word]) -> list[str]:
    lines = [""]
    for word in group:
        longer = f"{lines[-1]} {word.text}".strip()
        if _width(longer) <= LINE_LETTERS:
            lines[-1] = longer
        else:
            lines.append(word.text)
    return lines


def _width(text: str) -> int:
    """Return how many letters wide a text is; a Chinese or Japanese one is two wide."""
    return sum(2 if unicodedata.east_asian_width(c) in {"W", "F"} else 1 for c in text)


def _srt(spoken: Sequence[_Spoken], _report: Report) -> str:
    """SubRip knows no escapes, so what players take for a mark is written with other signs."""
    signs = str.maketrans({"<": "\u2039", ">": "\u203a", "{": "(", "}": ")"})
    cues = itertools.chain.from_iterable(answer.cues for answer in spoken)
    blocks = (
        f"{number}\n{_time(cue.start, ',')} --> {_time(cue.end, ',')}\n{_text(cue.lines, signs)}\n"
        for number, cue in enumerate(cues, start=1)
    )
    return "\n".join(blocks)


def _vtt(spoken: Sequence[_Spoken], report: Report) -> str:
    signs = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
    blocks = ["WEBVTT"]
    for answer in spoken:
        title = f"{sentences.place_of(answer.entry, report)}: {answer.entry.question.title}"
        # A note is no cue and shown by no player; an arrow or a line break would end it.
        blocks.append("NOTE " + " ".join(readable(title).replace("-->", "->").split()))
        blocks += (
            f"{_time(cue.start, '.')} --> {_time(cue.end, '.')}\n{_text(cue.lines, signs)}"
            for cue in answer.cues
        )
    return "\n\n".join(blocks) + "\n"


def _text(lines: Iterable[str], signs: dict[int, str]) -> str:
    return "\n".join(line.translate(signs) for line in lines)


def _time(seconds: float, point: str) -> str:
    """Return a time as 01:02:03,456."""
    whole = round(1000 * max(0.0, seconds))
    hours, rest = divmod(whole, 3_600_000)
    minutes, rest = divmod(rest, 60_000)
    return f"{hours:02}:{minutes:02}:{rest // 1000:02}{point}{rest % 1000:03}"


def _name(entry: Entry) -> str:
    stem = PurePosixPath(readable(entry.take.file)).stem if entry.take else ""
    is_plain = bool(stem) and all(sign.isalnum() or sign in "-_" for sign in stem)
    return stem if is_plain else f"{entry.position}-{entry.attempt}"
