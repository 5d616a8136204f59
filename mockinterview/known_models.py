"""What happens to a voice or a recogniser of the settings that the catalogue does not know?

The settings may be older than the catalogue, or come from another computer: then the preset one
takes its place for this run, and that is said. The file of the settings is left as it is.
"""

from collections.abc import Callable, Container

from mockinterview.core.errors import AppError, Failure
from mockinterview.core.words import translate
from mockinterview.models.catalogue import Catalogue, Kind
from mockinterview.settings import Settings, VoiceSettings


def with_known_models(
    settings: Settings, catalogue: Catalogue, tell: Callable[[Failure], None]
) -> Settings:
    """Put the preset in place of a voice or recogniser that the catalogue does not know."""
    voice, listening = settings.voice, settings.listening
    if not _is_known(catalogue, voice.voice, [kind for kind in Kind if kind.is_voice]):
        tell(
            _unknown(
                translate("services", "The voice {voice!r} of the settings is not known.").format(
                    voice=voice.voice
                )
            )
        )
        voice = voice.model_copy(update={"voice": VoiceSettings().voice, "path": None})
    if listening.model and not _is_known(catalogue, listening.model, {Kind.WHISPER}):
        tell(
            _unknown(
                translate(
                    "services", "The recogniser {model!r} of the settings is not known."
                ).format(model=listening.model)
            )
        )
        listening = listening.model_copy(update={"model": None, "path": None})
    return settings.model_copy(update={"voice": voice, "listening": listening})


def _is_known(catalogue: Catalogue, name: str, kinds: Container[Kind]) -> bool:
    try:
        return catalogue.find(name).kind in kinds
    except AppError:
        return False


def _unknown(what: str) -> Failure:
    return Failure(
        code="unknown_model",
        message=translate("services", "{what} The preset one is used.").format(what=what),
        hint=translate("services", "See: mockinterview models list"),
    )
