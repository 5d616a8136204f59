"""What the parts of a report are called, in the language of the program.

For the forms that are laid out by a template, which takes a label by its name here: one that is
misspelt fails in the first test that makes a report. Whole sentences stand in ``sentences``.
"""

import re

from mockinterview.core.report import Report
from mockinterview.core.words import ENGLISH, tongue, translate
from mockinterview.reports import wording

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def language() -> str:
    """Return the tag of the language that reports are worded in: our English is British."""
    tag = tongue().code.replace("_", "-")
    return tag if tag != ENGLISH.code and _TAG.fullmatch(tag) else "en-GB"


def called(report: Report) -> str:
    """Return what a session is called: as the person calls it, else by its day."""
    words = translate("reports", "Mock interview, {day}")
    return report.title.strip() or words.format(day=wording.day(report.started_at))


def labels() -> dict[str, str]:
    """Return every label by its name; what stands in braces is filled in by the template."""
    return _of_session() | _of_answer() | _of_judgement() | _of_player()


def _of_session() -> dict[str, str]:
    return {
        "report": translate("reports", "{program} report"),
        "questions_from": translate("reports", "questions from {pack}"),
        "begun": translate("reports", "begun {moment}"),
        "score": translate("reports", "Score"),
        "no_score": translate("reports", "No score"),
        "answered": translate("reports", "Answered"),
        "graded": translate("reports", "Graded"),
        "part_of": translate("reports", "{part} of {whole}"),
        "speaking": translate("reports", "Time spent speaking"),
        "tags": translate("reports", "Tags"),
        "session_note": translate("reports", "Note on the session"),
        "scoring": translate("reports", "How the score is made"),
        "questions": translate("reports", "Questions"),
        "at_a_glance": translate("reports", "The questions at a glance"),
        "question": translate("reports", "Question"),
        "attempt": translate("reports", "Attempt"),
        "follow_up": translate("reports", "follow-up"),
        "after_follow_ups": translate("reports", "{score} after follow-ups"),
        "no_answers": translate("reports", "No answers"),
        "ended_early": translate("reports", "This session ended before a question was answered."),
        "made_by": translate("reports", "Made by {program} {version} on {moment}."),
        "session": translate("reports", "Session {id}."),
    }


def _of_answer() -> dict[str, str]:
    return {
        "own_note": translate("reports", "Own note"),
        "sounded": translate("reports", "How it sounded"),
        "measure": translate("reports", "Measure"),
        "figure": translate("reports", "Figure"),
        "said": translate("reports", "What was said"),
        "word": translate("reports", "word"),
        "bookmarks": translate("reports", "Bookmarks"),
        "at": translate("reports", "at {time}"),
        "better": translate("reports", "A better answer in your own words"),
        "model_answer": translate("reports", "A model answer"),
        "in_a_minute": translate("reports", "In a minute"),
        "at_length": translate("reports", "At length"),
        "good_answer": translate("reports", "What a good answer says"),
        "to_read": translate("reports", "To read"),
    }


def _of_judgement() -> dict[str, str]:
    return {
        "covered": translate("reports", "What the answer covered"),
        "true": translate("reports", "What is true:"),
        "to_add": translate("reports", "To add:"),
        "correct": translate("reports", "What to correct"),
        "wrong": translate("reports", "wrong"),
        "next_time": translate("reports", "Next time"),
        "coach_says": translate("reports", "What the coach says"),
        "criteria": translate("reports", "Criteria"),
    }


def _of_player() -> dict[str, str]:
    return {
        "recording": translate("reports", "Recording of the answer"),
        "play": translate("reports", "Play"),
        "pause": translate("reports", "Pause"),
        "place": translate("reports", "Place in the recording"),
        "speed": translate("reports", "Speed"),
        "transcript": translate("reports", "The words of the answer"),
        "listen": translate(
            "reports",
            "Click a word to hear it. In the words, the arrow keys step from word to word and "
            "Enter plays from there; the space bar plays and pauses.",
        ),
    }
