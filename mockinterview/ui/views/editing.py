"""The form in which a question is edited: what stands beside which field, and what may follow."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from mockinterview.bank.findings import Finding
from mockinterview.bank.wordings import Wording
from mockinterview.core.question import Weight
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.notices import BannerView
from mockinterview.ui.views.question import weight_sign

translate = QCoreApplication.translate
ELSEWHERE = ""
"""Where messages stand that belong to no field of the form."""

_IN_A_LIST = re.compile(r"(, accept) \d+$")
_NAMED = re.compile(r"^The (?:field|value of) '[a-z_]+'(?=[ ])")
"""A message that stands beside its field need not name it."""
_TEXT_FIELDS = ("title", "ask", "speak", "hint", "target_seconds")
_ANSWER_FIELDS = ("model_answer, short", "model_answer, long")
_POINT_PARTS = ("statement", "counts_when", "accept")


@dataclass(frozen=True)
class Message:
    """What is wrong with a field or could be better, and the cure."""

    text: str
    is_error: bool


Messages = Mapping[str, tuple[Message, ...]]


@dataclass(frozen=True)
class EditorView:
    """``wording`` is what the form begins with; what is typed is the form's own from then on.

    ``serial`` tells one editing from the next, so that the form is filled once.
    """

    serial: int = 0
    title: str = ""
    wording: Wording = field(default_factory=Wording)
    messages: Messages = field(default_factory=dict)
    state: str = ""
    state_tone: str = "muted"
    can_save: bool = False
    is_busy: bool = False
    banner: BannerView | None = None


def weight_choices() -> tuple[Choice, ...]:
    return tuple(Choice(weight.value, weight_sign(weight).word) for weight in Weight)


def messages_of(findings: Iterable[Finding], point_count: int) -> Messages:
    """Return what the lint found by the field of the form beside which it stands."""
    known = {*_TEXT_FIELDS, *_ANSWER_FIELDS}
    known |= {f"point {n}, {part}" for n in range(1, point_count + 1) for part in _POINT_PARTS}
    placed: dict[str, tuple[Message, ...]] = {}
    for finding in findings:
        name = _IN_A_LIST.sub(r"\1", finding.field)
        words = f"{finding.what} {finding.cure}"
        if name in known:
            words = _NAMED.sub(translate("editing", "This"), words)
        else:
            words = f"{name}: {words}" if name else words
            name = ELSEWHERE
        placed[name] = (*placed.get(name, ()), Message(words, finding.is_error))
    return placed


def state_line(messages: Messages) -> tuple[str, str]:
    """Say in a line whether the form can be saved; the second is the tone."""
    found = [message for each in messages.values() for message in each]
    errors = sum(message.is_error for message in found)
    if errors == 1:
        return translate("editing", "One thing has to be mended before it can be saved."), "bad"
    if errors:
        words = translate("editing", "{count} things have to be mended before it can be saved.")
        return words.format(count=errors), "bad"
    if len(found) == 1:
        return translate("editing", "It can be saved. There is one piece of advice."), "warning"
    if found:
        words = translate("editing", "It can be saved. There are {count} pieces of advice.")
        return words.format(count=len(found)), "warning"
    return translate("editing", "Nothing to mend."), "good"
