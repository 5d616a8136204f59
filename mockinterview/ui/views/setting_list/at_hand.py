"""What can be chosen on this computer, and how it is offered beside what is set already."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.coach.keys import KeySource
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.settings import Pick
from mockinterview.ui.wording import model_name

translate = QCoreApplication.translate


@dataclass(frozen=True)
class AtHand:
    """What can be chosen on this computer: models by id and title, devices by name."""

    voices: tuple[Choice, ...] = ()
    recognisers: tuple[Choice, ...] = ()
    microphones: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    remote_key: KeySource | None = None


def devices(known: tuple[str, ...], chosen: str | None) -> Pick:
    """Return the devices, and the one that is set although it is not plugged in."""
    choices = [Choice(None, translate("settings", "System default"))]
    choices += [Choice(name, name) for name in known]
    if chosen is not None and chosen not in known:
        words = translate("settings", "{name} (not there now)")
        choices.append(Choice(chosen, words.format(name=chosen)))
    return Pick(tuple(choices), chosen)


def with_chosen(choices: tuple[Choice, ...], chosen: str | None) -> tuple[Choice, ...]:
    """Return the choices, and the one that is set although it is not here."""
    if chosen is None or any(choice.value == chosen for choice in choices):
        return choices
    words = translate("settings", "{name} (not here)")
    return (*choices, Choice(chosen, words.format(name=model_name(chosen))))
