"""``mockinterview grade``: judge answers from a file, a JSON object a line.

In:  as ``answer_lines`` reads it; the whole file is read before the first answer is judged.
Out: {"id", "score" (0-100 or null), "status", "key_points": [...]}, and "reason" where an
     answer was not graded. With --show-request the text that would be sent, and nothing is.
"""

import contextlib
import json
import sys
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, TextIO

import typer

from mockinterview.cli.answer_lines import AnswerLine, read_lines
from mockinterview.cli.common import workshop
from mockinterview.coach.deriving import SAID_SHARE
from mockinterview.coach.meaning.whole_answer import WholeAnswerCoach
from mockinterview.coach.offline import OfflineCoach
from mockinterview.coach.prompted.brief import brief_request
from mockinterview.coach.prompted.preview import as_text
from mockinterview.coach.prompted.request import request_for
from mockinterview.core.errors import AppError
from mockinterview.core.question import Question
from mockinterview.core.transcript import typed
from mockinterview.ports import Answer, Coach
from mockinterview.services import Workshop


class CoachName(StrEnum):
    OFFLINE = "offline"
    ENDPOINT = "endpoint"


def grade(
    file: Annotated[Path, typer.Argument(help="JSON Lines; - reads standard input.")],
    *,
    coach: Annotated[CoachName, typer.Option(help="Who judges.")] = CoachName.OFFLINE,
    out: Annotated[Path | None, typer.Option(help="Where to write; else standard output.")] = None,
    show_request: Annotated[
        bool, typer.Option(help="Show what a language model would be sent, and send nothing.")
    ] = False,
) -> None:
    """Judge the answers of a JSON Lines file."""
    shop = workshop()
    write = _request_writer(shop) if show_request else _judge(shop, coach)
    # Read to the end first: a bad line is told before anything is judged, and the
    # answers may be written over the file that they came from.
    tasks = [(line, line.as_question()) for line in read_lines(file)]
    with _written(out) if out else contextlib.nullcontext(sys.stdout) as target:
        for line, question in tasks:
            target.write(write(line, question) + "\n")
            target.flush()


def _request_writer(shop: Workshop) -> Callable[[AnswerLine, Question], str]:
    """Return what writes the request for a line, as the endpoint in use would get it."""
    profile = shop.settings.endpoint_in_use
    context_tokens = profile.context_tokens if profile else None
    request = brief_request if profile and profile.is_brief else request_for

    def write(line: AnswerLine, question: Question) -> str:
        answer = Answer(question, typed(line.answer, "en"))
        return as_text(*request(answer, context_tokens).prompts)

    return write


def _judge(shop: Workshop, name: CoachName) -> Callable[[AnswerLine, Question], str]:
    coach_for = _chooser(shop, name)
    return lambda line, question: _judged(line, question, coach_for(line))


def _chooser(shop: Workshop, name: CoachName) -> Callable[[AnswerLine], Coach]:
    """Return what gives the coach for a line, each coach made once."""
    if name is CoachName.ENDPOINT:
        endpoint = shop.coach("endpoint")
        return lambda _line: endpoint
    glossary = shop.bank.glossary
    meaning = shop.meaning()
    rough = OfflineCoach(glossary, said_share=SAID_SHARE)
    by_points = OfflineCoach(glossary, meaning)
    by_sentences = OfflineCoach(glossary, meaning, said_share=SAID_SHARE)
    whole = WholeAnswerCoach(meaning.encoder, rough)

    def choose(line: AnswerLine) -> Coach:
        if not line.key_points:
            return whole
        return by_points if line.has_accepted_wordings else by_sentences

    return choose


def _judged(line: AnswerLine, question: Question, coach: Coach) -> str:
    feedback = coach.judge(Answer(question, typed(line.answer, "en")))
    result: dict[str, Any] = {
        "id": line.id,
        "score": feedback.score,
        "status": feedback.status,
        "key_points": [point.model_dump(mode="json") for point in feedback.points],
    }
    if feedback.reason is not None:
        result["reason"] = feedback.reason.model_dump(mode="json")
    return json.dumps(result, ensure_ascii=False)


@contextlib.contextmanager
def _written(file: Path) -> Iterator[TextIO]:
    try:
        with file.open("w", encoding="utf-8") as target:
            yield target
    except OSError as error:
        raise AppError(
            "file",
            f"{file}: {error.strerror}.",
            hint="Check the path and the space on the disk.",
        ) from error
