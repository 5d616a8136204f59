"""The composition root: where the adapters are made and handed down.

Making them is cheap: models, the database and the sound card are opened at first use.
"""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property, partial
from pathlib import Path
from time import monotonic

from mockinterview import paths
from mockinterview import settings as settings_file
from mockinterview.audio.files import read_audio
from mockinterview.audio.flac import mend
from mockinterview.audio.growing import read_on
from mockinterview.audio.passages import read_passage, read_peaks
from mockinterview.audio.playback import SoundPlayer
from mockinterview.audio.recording import MicrophoneRecorder
from mockinterview.bank.packs import Bank
from mockinterview.bank.shelves import bank_of
from mockinterview.coach.endpoint import ModelEndpoint, host_of
from mockinterview.coach.keys import LISTENING_KEY_VARIABLE, KeyRing, endpoint_key
from mockinterview.coach.language_model import LanguageModel
from mockinterview.coach.meaning.encoder import MODEL_ID
from mockinterview.coach.meaning.reading import MeaningReader
from mockinterview.coach.offline import OfflineCoach
from mockinterview.coach.patient import PatientCoach
from mockinterview.coach.prompted.coach import ModelCoach
from mockinterview.coach.wires.endpoint_model import Around, EndpointModel
from mockinterview.coach.wires.forms import Memory
from mockinterview.core.endpointing import AutoStop
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.example import Example
from mockinterview.core.languages import base_code, language_word
from mockinterview.core.leave import Leave
from mockinterview.core.norms import Profile
from mockinterview.core.plan import Plan
from mockinterview.core.question import Question, Term
from mockinterview.core.voices import VoiceHere, second
from mockinterview.core.words import translate
from mockinterview.known_models import with_known_models
from mockinterview.models.catalogue import Kind, Model, load_catalogue
from mockinterview.models.fetch import Outside
from mockinterview.models.shelf import ModelShelf
from mockinterview.network.door import Network
from mockinterview.network.halt import Halt
from mockinterview.network.hosts import is_loopback
from mockinterview.network.ledger import Ledger
from mockinterview.ports import (
    TAKE_RATE,
    Clock,
    Coach,
    Endpoint,
    Player,
    Recall,
    Recorder,
    Samples,
    Sound,
    Store,
    Transcriber,
    Voice,
)
from mockinterview.scheduling.forgetting import FsrsRecall
from mockinterview.settings import EndpointProfile, Settings
from mockinterview.shared_cores import SharedCores, TakingTurns
from mockinterview.speech.choice import Choice, ChosenTranscriber
from mockinterview.speech.pronunciation import PronouncingVoice
from mockinterview.speech.remote import RemoteTranscriber
from mockinterview.speech.voices import HibariVoice, PiperVoice
from mockinterview.speech.whisper import WhisperTranscriber
from mockinterview.store.database import unheard
from mockinterview.store.sessions import SessionStore

log = logging.getLogger(__name__)

REMOTE = "remote"
"""What the recogniser at the endpoint is called where one of the catalogue could stand."""

TEST_SPEECH = "answer-1.ogg"
TEST_SECONDS = 10
"""The recording of the sample session that a recogniser is tried on, and how much of it."""


class SystemClock:
    """The clock of this computer."""

    def now(self) -> datetime:
        return datetime.now(UTC).astimezone()

    def monotonic(self) -> float:
        return monotonic()


@dataclass(frozen=True)
class LateCoaches:
    """Who judges the answers that waited, beside the coaches of an interview.

    ``first`` judges an answer that nobody has judged yet; ``there`` is the language model in
    use, at ``endpoint``, and the offline coach ``here`` where there is none. ``halt`` breaks the
    model off.
    """

    first: Coach
    there: Coach
    here: Coach
    endpoint: str = ""
    halt: Halt = field(default_factory=Halt)


@dataclass(frozen=True)
class Services:
    """The ports that an interview is performed through.

    ``read_sound`` decodes a recording whole, ``read_passage`` a part of it piece by piece, and
    ``read_peaks`` tells how it looks from afar; all block. ``second_voice``
    is there for a panel; ``late`` are the coaches of what waits; ``cores`` are there where the
    recogniser and a language model work on the same ones; ``recall`` knows how answers are
    forgotten.
    """

    voice: Voice
    player: Player
    recorder: Recorder
    transcriber: Transcriber
    coach: Coach
    store: Store
    clock: Clock
    read_sound: Callable[[Path], Sound]
    read_passage: Callable[[Path, float, float | None], Iterator[Sound]]
    read_peaks: Callable[[Path, int], tuple[Samples, float]]
    speech_rate: float = 1.0
    tail_guard_seconds: float = 0.25
    auto_stop: AutoStop = AutoStop.OFF
    profile: Profile = Profile.STANDARD
    second_voice: Voice | None = None
    endpoint: Endpoint | None = None
    late: LateCoaches | None = None
    cores: SharedCores | None = None
    recall: Recall = field(default_factory=FsrsRecall)

    def coach_with(self, leave: Leave) -> Coach:
        """Return the coach that judges an answer by what the person said of sending it."""
        if self.endpoint is None or leave is Leave.UNASKED:
            return self.coach
        if leave is Leave.REFUSED:
            return self.endpoint.here
        return PatientCoach(self.endpoint.there, self.endpoint.here)


@dataclass(frozen=True)
class Workshop:
    """What services are made with: the settings, the data folder, models, questions.

    ``kept_voices`` are those that once sat on a panel, also where the settings were changed;
    ``tell`` hears what became of a damaged database.
    """

    settings: Settings
    home: Path
    shelf: ModelShelf
    network: Network
    kept_voices: dict[str, Voice] = field(default_factory=dict, compare=False)
    tell: Callable[[Failure], None] = field(default=unheard, compare=False)

    @cached_property
    def bank(self) -> Bank:
        """The questions that ship and the user's own, with the user's edits, read at first use."""
        return bank_of(self.home)

    def services(
        self, *, recorder: Recorder | None = None, player: Player | None = None
    ) -> Services:
        """Return services for this computer, or with another microphone or speaker."""
        voice, listening = self.settings.voice, self.settings.listening
        return Services(
            voice=self.voice(voice.voice, voice.path),
            player=player or SoundPlayer(voice.output_device),
            recorder=recorder or MicrophoneRecorder(listening.input_device),
            transcriber=self.transcriber(),
            coach=self.patient_coach(),
            store=self.store(),
            clock=self.clock,
            read_sound=read_sound,
            read_passage=read_passage,
            read_peaks=read_peaks,
            speech_rate=voice.rate,
            tail_guard_seconds=listening.tail_guard_seconds,
            auto_stop=listening.auto_stop,
            profile=self.settings.delivery.profile,
            endpoint=self.endpoint(),
            late=self.late_coaches(),
            cores=None if listening.remote.is_set else self.cores,
        )

    @property
    def clock(self) -> Clock:
        return SystemClock()

    def store(self) -> SessionStore:
        profile = self.settings.endpoint_in_use
        return SessionStore(self.home, mend, profile.base_url if profile else "", self.tell)

    def voice(self, voice_id: str, given: Path | None = None) -> Voice:
        """Return a voice of the catalogue, from the path that was given if any."""
        model = self.shelf.catalogue.find(voice_id)
        if not model.kind.is_voice:
            raise _wrong_kind(
                translate("services", "{title} ({model}) is no voice.").format(
                    title=model.title, model=model.id
                )
            )
        engine = HibariVoice if model.kind is Kind.HIBARI else PiperVoice
        voice = engine(model.id, partial(self.shelf.path, model.id, given))
        return PronouncingVoice(voice, self._glossary)

    def in_language(self, services: Services, language: str) -> tuple[Services, Failure | None]:
        """Return the services with a voice that speaks a language, or say that none is here.

        May block where a voice of that language has to be looked at for the first time.
        """
        chosen = self.shelf.catalogue.find(self.settings.voice.voice)
        if base_code(chosen.language) == base_code(language):
            return services, None
        for model in self.shelf.catalogue.models:
            if (
                model.kind.is_voice
                and base_code(model.language) == base_code(language)
                and self.shelf.is_ready(model.id)
            ):
                return replace(services, voice=self.voice(model.id)), None
        return services, Failure(
            code="voice_language",
            message=translate(
                "services",
                "The questions are in {language} and no voice for it is here: {voice}, reads them.",
            ).format(language=language_word(language), voice=chosen.title),
            hint=translate("services", "They can be read on the screen as well."),
        )

    def for_plan(self, services: Services, plan: Plan) -> tuple[Services, Failure | None]:
        """Return the services with the voices that a plan needs, or say what is missing.

        May block as ``in_language`` does.
        """
        fitting, lack = self.in_language(services, plan.language)
        if not plan.panel:
            return fitting, lack
        second = self.second_voice(fitting.voice.id)
        if second is None:
            return replace(fitting, second_voice=None), lack or self._one_voice(fitting.voice.id)
        return replace(fitting, second_voice=self._kept_voice(second)), lack

    def _kept_voice(self, voice_id: str) -> Voice:
        """Return a voice that stays loaded from one panel to the next."""
        if voice_id not in self.kept_voices:
            self.kept_voices[voice_id] = self.voice(voice_id)
        return self.kept_voices[voice_id]

    def second_voice(self, first: str) -> str | None:
        """Return a voice that can take turns with another one, if one of its language is here."""
        model = self.shelf.catalogue.find(first)
        chosen = second(self.voices(), _voice_here(model), self.settings.voice.second_voice)
        return chosen.id if chosen else None

    def voices(self) -> tuple[VoiceHere, ...]:
        """Return the voices that are here; blocks where one is looked at for the first time."""
        return tuple(
            _voice_here(model)
            for model in self.shelf.catalogue.models
            if model.kind.is_voice and self.shelf.is_ready(model.id)
        )

    def _one_voice(self, first: str) -> Failure:
        words = translate(
            "services",
            "Two voices take turns in a panel and only one is here: {voice}, asks all questions.",
        )
        return Failure(
            code="one_voice",
            message=words.format(voice=self.shelf.catalogue.find(first).title),
            hint=translate("services", "Fetch another one; see: mockinterview models list"),
        )

    @cached_property
    def cores(self) -> SharedCores | None:
        """What a recogniser here shares with the language model, where that runs here as well."""
        profile = self.settings.endpoint_in_use
        if profile is None or not is_loopback(host_of(profile.base_url)):
            return None
        return SharedCores(self._halt, self._late_halt)

    @cached_property
    def _halt(self) -> Halt:
        return Halt()

    @cached_property
    def _late_halt(self) -> Halt:
        return Halt()

    def transcriber(self, model: str | None = None) -> Transcriber:
        """Return the recogniser that was asked for, or the one that suits this computer."""
        listening = self.settings.listening
        if model == REMOTE or (model is None and listening.remote.is_set):
            is_here = is_loopback(host_of(listening.remote.base_url))
            return self._in_turns(self._remote()) if is_here else self._remote()
        return self._in_turns(self._transcriber_here(model or listening.model))

    def _in_turns(self, transcriber: Transcriber) -> Transcriber:
        return TakingTurns(transcriber, self.cores) if self.cores else transcriber

    def _transcriber_here(self, chosen: str | None) -> Transcriber:
        listening = self.settings.listening
        if chosen is not None:
            return self._whisper(chosen, listening.path if chosen == listening.model else None)
        return ChosenTranscriber(
            Choice(
                chosen=self._still_ready(listening.chosen_model),
                is_ready=self.shelf.is_ready,
                make=self._whisper,
                sample=_test_speech,
                remember=partial(settings_file.remember_model, self.home),
            )
        )

    def coach(self, name: str | None = None) -> Coach:
        """Return the coach: the endpoint where one is set up, else the offline one."""
        if name == "endpoint":
            return self.model_coach()
        endpoint = self.endpoint() if name is None else None
        return endpoint.unasked if endpoint else self.offline_coach()

    def patient_coach(self) -> Coach:
        """Return the coach of an interview: where the endpoint fails, the offline one judges."""
        endpoint = self.endpoint()
        if endpoint is None:
            return self.offline_coach()
        return PatientCoach(endpoint.unasked, endpoint.here)

    def late_coaches(self) -> LateCoaches:
        """Return the coaches of the answers that wait."""
        halt, here = self._late_halt, self.offline_coach()
        profile = self.settings.endpoint_in_use
        if profile is None:
            return LateCoaches(here, here, here, halt=halt)
        endpoint = ModelEndpoint(profile, self.model_coach(halt), here)
        first = PatientCoach(endpoint.unasked, here)
        return LateCoaches(first, endpoint.there, here, profile.base_url, halt)

    def offline_coach(self) -> OfflineCoach:
        return OfflineCoach(self._glossary, self.meaning())

    def endpoint(self) -> ModelEndpoint | None:
        """Return the language model in use, None where the offline coach judges."""
        profile = self.settings.endpoint_in_use
        if profile is None:
            return None
        return ModelEndpoint(profile, self.model_coach(), self.offline_coach())

    def meaning(self) -> MeaningReader:
        """Return what judges by meaning; its model is looked for at the first use."""
        locate = partial(self.shelf.path, MODEL_ID)
        return MeaningReader(locate, paths.cache() / "coach", examples=self._examples)

    def model_coach(self, halt: Halt | None = None) -> ModelCoach:
        """Return the coach at the endpoint in use; raise AppError without one."""
        model, profile = self.language_model(halt=halt), self.settings.endpoint_in_use
        if profile is None:
            return ModelCoach(model)
        return ModelCoach(
            model,
            context_tokens=profile.context_tokens,
            samples=profile.samples,
            is_brief=profile.is_brief,
            patience_seconds=profile.total_seconds,
        )

    def language_model(
        self, profile: EndpointProfile | None = None, *, halt: Halt | None = None
    ) -> LanguageModel:
        """Return the model of an endpoint, or of the one in use; raise AppError without one."""
        chosen = profile or self.settings.endpoint_in_use
        if chosen is None:
            raise AppError(
                "no_endpoint",
                translate("services", "No endpoint is set up, so nothing was sent."),
                hint=translate("services", "See: mockinterview endpoints presets"),
            )
        return EndpointModel(chosen, self.around(chosen, halt))

    def around(self, profile: EndpointProfile, halt: Halt | None = None) -> Around:
        """Return what the model of an endpoint is reached with, and what breaks it off."""
        key, memory = partial(self.keys().key, profile), Memory(self.home)
        return Around(network=self.network, key=key, memory=memory, halt=halt or self._halt)

    def keys(self) -> KeyRing:
        return KeyRing(self.home, self.settings.endpoints)

    def _examples(self, question: Question) -> tuple[Example, ...]:
        """Return what people say of the points that are still as their pack has them."""
        return self.bank.examples(question)

    def _glossary(self) -> list[Term]:
        return self.bank.glossary()

    def _remote(self) -> RemoteTranscriber:
        remote = self.settings.listening.remote
        if not remote.is_set:
            raise AppError(
                "no_remote",
                translate(
                    "services", "No recogniser at an endpoint is set up, so nothing was sent."
                ),
                hint=translate(
                    "services",
                    "Set listening.remote.base_url and listening.remote.model in {file}.",
                ).format(file=self.home / "settings.json"),
            )
        key = partial(endpoint_key, remote.base_url, LISTENING_KEY_VARIABLE)
        return RemoteTranscriber(remote, self.network, key, read_audio)

    def _whisper(self, model: str, given: Path | None = None) -> WhisperTranscriber:
        entry = self.shelf.catalogue.find(model)
        if entry.kind is not Kind.WHISPER:
            raise _wrong_kind(
                translate("services", "{title} ({model}) is no recogniser.").format(
                    title=entry.title, model=entry.id
                )
            )
        locate = partial(self.shelf.path, entry.id, given)
        return WhisperTranscriber(entry.id, locate, read_audio, read_on)

    def _still_ready(self, model: str | None) -> str | None:
        """Return the model chosen earlier, unless it is gone from here or from the catalogue."""
        known = {entry.id for entry in self.shelf.catalogue.models if entry.kind is Kind.WHISPER}
        return model if model in known and self.shelf.is_ready(model) else None


def open_workshop(home: Path, settings: Settings, tell: Callable[[Failure], None]) -> Workshop:
    """Return the workshop for a data folder; ``tell`` hears what models were refused."""
    network = Network(offline=settings.offline, ledger=Ledger(home).record)
    shelf = open_shelf(network, tell)
    known = with_known_models(settings, shelf.catalogue, tell)
    return Workshop(known, home, shelf, network, tell=tell)


def open_shelf(network: Network, tell: Callable[[Failure], None]) -> ModelShelf:
    """Return the shelf of voices and speech models in the cache of this account."""
    return ModelShelf(
        load_catalogue(paths.catalogue()), paths.models_cache(), Outside.real(network), tell=tell
    )


def _voice_here(model: Model) -> VoiceHere:
    return VoiceHere(id=model.id, title=model.title, language=model.language, aliases=model.aliases)


def _wrong_kind(message: str) -> AppError:
    return AppError(
        "wrong_kind", message, hint=translate("services", "See: mockinterview models list")
    )


def _test_speech() -> Samples:
    return read_audio(paths.sample() / TEST_SPEECH)[: TEST_SECONDS * TAKE_RATE]


def read_sound(file: Path) -> Sound:
    """Decode a recording for the player."""
    return Sound(read_audio(file), TAKE_RATE)
