"""What the settings show of the endpoints: each with its key and its test, and one being written.

A key that is typed stands in no view and in no ``repr``; it goes from its field to where keys
are kept.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from mockinterview.coach.keys import KeySource
from mockinterview.coach.wires.forms import Form
from mockinterview.coach.wires.presets import PRESETS
from mockinterview.coach.wires.probe import Probe
from mockinterview.core.errors import Failure
from mockinterview.settings import Api, EndpointProfile, Settings
from mockinterview.ui.figures import seconds_text
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.endpoint_more import More
from mockinterview.ui.wording import Sign

translate = QCoreApplication.translate
OTHER = ""
"""The preset that is none: an address that one types oneself."""


@dataclass(frozen=True)
class Trial:
    """A test of an endpoint: under way, passed, or failed."""

    is_under_way: bool = False
    found: Probe | None = None
    trouble: Failure | None = None


@dataclass(frozen=True)
class Draft:
    """An endpoint that is being written; ``number`` tells one from the next.

    ``listed`` are the models that the endpoint offers, None where it was not asked. Where there
    is no keyring, ``can_keep_in_file`` offers the file.
    """

    profile: EndpointProfile
    number: int = 0
    is_new: bool = True
    needs_key: bool = True
    listed: tuple[str, ...] | None = None
    is_listing: bool = False
    is_saving: bool = False
    problem: str = ""
    can_keep_in_file: bool = False


@dataclass(frozen=True)
class Filled:
    """What stands in the fields of a draft."""

    name: str
    base_url: str
    model: str
    api: Api
    asks_first: bool
    key: str = field(default="", repr=False)
    in_file: bool = False
    more: More | None = None


@dataclass(frozen=True)
class EndpointRow:
    """One endpoint; ``result`` are the lines of its test, ``trouble`` why it failed."""

    name: str
    where: str
    key: str
    state: Sign | None = None
    can_test: bool = True
    is_testing: bool = False
    result: tuple[str, ...] = ()
    trouble: Failure | None = None


@dataclass(frozen=True)
class EndpointsView:
    rows: tuple[EndpointRow, ...] = ()
    presets: tuple[Choice, ...] = ()
    draft: Draft | None = None


def endpoints_view(
    settings: Settings,
    started_with: str,
    keys: Mapping[str, KeySource | None],
    trials: Mapping[str, Trial],
    draft: Draft | None = None,
) -> EndpointsView:
    """Return the panel; ``started_with`` is the endpoint that this run judges with."""
    return EndpointsView(
        rows=tuple(
            _row(profile, _state(profile, settings, started_with), keys, trials)
            for profile in settings.endpoints
        ),
        presets=preset_choices(),
        draft=draft,
    )


def preset_choices() -> tuple[Choice, ...]:
    """Return the services whose address is known, and one of any address."""
    here = translate("endpoints", "{title}, on this computer")
    known = (Choice(p.id, here.format(title=p.title) if p.is_local else p.title) for p in PRESETS)
    return (*known, Choice(OTHER, translate("endpoints", "Another address")))


def free_name(wanted: str, settings: Settings) -> str:
    """Return a name that no endpoint has yet."""
    names = {profile.name for profile in settings.endpoints}
    wanted = wanted or "endpoint"
    numbered = (f"{wanted}-{number}" for number in range(2, len(names) + 3))
    return next(name for name in (wanted, *numbered) if name not in names)


def result_lines(found: Probe) -> tuple[str, ...]:
    """Return what a test found out, a sentence a line."""
    listed = {
        True: translate("endpoints", "The model is on its list."),
        False: translate("endpoints", "The model is not on its list, but it answers."),
        None: translate("endpoints", "The model answers."),
    }[found.is_listed]
    speed = translate("endpoints", "First words after {first}, done after {all}.").format(
        first=seconds_text(found.first_words_seconds), all=seconds_text(found.usage.seconds)
    )
    sense = translate("endpoints", "A small question was answered rightly.")
    if not found.is_right:
        sense = translate(
            "endpoints", "A small question was answered wrongly: expect little of this model."
        )
    return listed, _form_words(found.form), speed, sense


def _row(
    profile: EndpointProfile,
    state: Sign | None,
    keys: Mapping[str, KeySource | None],
    trials: Mapping[str, Trial],
) -> EndpointRow:
    trial = trials.get(profile.name, Trial())
    where = translate("endpoints", "{model} at {address}").format(
        model=profile.model or translate("endpoints", "No model yet"),
        address=profile.base_url or translate("endpoints", "no address yet"),
    )
    return EndpointRow(
        name=profile.name,
        where=where,
        key=_key_words(profile, keys),
        state=state,
        can_test=profile.is_set and not trial.is_under_way,
        is_testing=trial.is_under_way,
        result=result_lines(trial.found) if trial.found else (),
        trouble=trial.trouble,
    )


def _state(profile: EndpointProfile, settings: Settings, started_with: str) -> Sign | None:
    is_chosen = profile.is_set and profile.name == settings.endpoint
    if profile.name == started_with:
        if is_chosen:
            return Sign(translate("endpoints", "Judges answers"), "check", "good")
        return Sign(translate("endpoints", "Judges until the next start"), "clock", "warning")
    if is_chosen:
        return Sign(translate("endpoints", "Judges from the next start"), "clock", "accent")
    return None


def _key_words(profile: EndpointProfile, keys: Mapping[str, KeySource | None]) -> str:
    asks = translate("endpoints", "Asks before each answer is sent.")
    key = {
        None: translate("endpoints", "No key."),
        KeySource.ENVIRONMENT: translate("endpoints", "Key from the environment."),
        KeySource.KEYRING: translate("endpoints", "Key in the keyring."),
        KeySource.FILE: translate("endpoints", "Key in a file, unencrypted."),
    }
    words = [key[keys[profile.name]]] if profile.name in keys else []
    return " ".join([*words, asks] if profile.asks_first else words)


def _form_words(form: Form) -> str:
    match form:
        case Form.SCHEMA:
            return translate("endpoints", "It holds its replies to a schema.")
        case Form.TOOL:
            return translate(
                "endpoints", "It replies through a tool, which mostly keeps to the schema."
            )
        case Form.JSON:
            return translate("endpoints", "It replies in JSON, without being held to a schema.")
        case Form.TEXT:
            return translate(
                "endpoints", "It has no structured output: what it says is searched for it."
            )
