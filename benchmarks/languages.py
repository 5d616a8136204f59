r"""How often is another language noticed, and how often is English taken for one?

Speech without its pauses, cut into pieces of some seconds; each is given to the recogniser
as a take is. English from people (benchmarks/speech) and from the sample session, other
languages from Debian packages that hold recordings of people:

    apt-get install asterisk-core-sounds-{en,es,fr,it,ru}-g722 asterisk-prompt-es-co \
        asterisk-prompt-fr-armelle asterisk-prompt-it-menardi-wav fillets-ng-data-{cs,nl}
    python -m benchmarks.languages [/usr/share]
"""

import csv
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.answers import RECORDINGS
from mockinterview import paths
from mockinterview.audio.files import read_audio
from mockinterview.core.transcript import Transcript
from mockinterview.ports import TAKE_RATE, Samples
from mockinterview.services import open_workshop
from mockinterview.settings import Settings
from mockinterview.speech.detection import find_speech
from mockinterview.speech.engine import WhisperEngine
from mockinterview.speech.spoken_language import SURE_FROM
from mockinterview.speech.whisper import WhisperTranscriber

MODEL = "whisper-base"
LENGTHS_SECONDS = (2, 3, 5, 8)
THRESHOLDS = (0.6, SURE_FROM)
MOST_SECONDS = 100
SHORTEST_FILE_SECONDS = 1.2
"""Shorter prompts are single words, and names."""

_PROMPTS = {
    "fr, woman": ("fr_CA_f_June", "g722"),
    "fr, woman, telephone": ("fr", "gsm"),
    "es, woman": ("es_MX_f_Allison", "g722"),
    "es, telephone": ("es", "gsm"),
    "it, man": ("it_IT_m_Carlo", "g722"),
    "it, woman": ("it_IT_f_Menardi", "wav"),
    "ru, woman": ("ru_RU_f_IvrvoiceRU", "g722"),
    "en, prompts": ("en_US_f_Allison", "g722"),
}
_DIALOGUES = {"cs, dialogues": "cs", "nl, dialogues": "nl"}


@dataclass(frozen=True)
class Guess:
    """What the recogniser took a piece for."""

    code: str
    probability: float

    def is_told(self, asked: str, sure_from: float) -> bool:
        transcript = Transcript(text="", language=asked, model=MODEL, seconds=0.0)
        found = self.code if self.probability >= sure_from else None
        return transcript.model_copy(update={"spoken_language": found}).other_language is not None


def groups(root: Path) -> Iterator[tuple[str, Samples]]:
    """Yield the name of each group, which begins with its language, and its speech."""
    with (RECORDINGS / "speech.tsv").open(encoding="utf-8") as table:
        rows = list(csv.DictReader(table, delimiter="\t"))
    for speaker in ("native", "Mandarin"):
        files = [RECORDINGS / row["file"] for row in rows if speaker in row["speaker"]]
        yield f"en, {speaker}", _speech(files)
    yield "en, synthetic voice", _speech(sorted(paths.sample().glob("answer-*.ogg")))
    for name, (folder, ending) in _PROMPTS.items():
        yield name, _speech(sorted((root / "asterisk/sounds" / folder).glob(f"*.{ending}")))
    for name, folder in _DIALOGUES.items():
        spoken = sorted((root / "games/fillets-ng/sound").glob(f"*/{folder}/*.ogg"))
        yield name, _speech(spoken[::7])


def guesses(engine: WhisperEngine, speech: Samples, seconds: float) -> list[Guess]:
    """Return what each whole piece of some seconds is taken for."""
    size = round(seconds * TAKE_RATE)
    starts = range(0, len(speech) - size + 1, size)
    return [Guess(*engine.language_of(speech[start : start + size])) for start in starts]


def main() -> None:
    """Print for each group and length how many pieces are told to be another language."""
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("/usr/share")
    engine = _engine()
    totals: dict[tuple[bool, int], list[Guess]] = {}
    for name, speech in groups(root):
        language = name[:2]
        for seconds in LENGTHS_SECONDS:
            found = guesses(engine, speech, seconds)
            totals.setdefault((language == "en", seconds), []).extend(found)
            right = sum(guess.code == language for guess in found)
            print(f"{name:22} {seconds} s {_told(found)}, {right} rightly named", flush=True)
    for (is_english, seconds), found in totals.items():
        name = "English" if is_english else "other languages"
        print(f"{name:22} {seconds} s {_told(found)}")


def _engine() -> WhisperEngine:
    with tempfile.TemporaryDirectory() as folder:
        transcriber = open_workshop(Path(folder), Settings(), print).transcriber(MODEL)
    if not isinstance(transcriber, WhisperTranscriber):
        raise TypeError(MODEL)
    return transcriber.engine


def _speech(files: Iterable[Path]) -> Samples:
    """Return what is said in the files, without pauses."""
    pieces: list[Samples] = []
    for file in files:
        samples = read_audio(file)
        if len(samples) >= SHORTEST_FILE_SECONDS * TAKE_RATE:
            pieces += [
                samples[round(span.start * TAKE_RATE) : round(span.end * TAKE_RATE)]
                for span in find_speech(samples)
            ]
        if sum(map(len, pieces)) > MOST_SECONDS * TAKE_RATE:
            break
    return np.concatenate(pieces) if pieces else np.empty(0, np.float32)


def _told(found: list[Guess]) -> str:
    counts = [
        f"{sum(guess.is_told('en', sure) for guess in found):3} from {sure}" for sure in THRESHOLDS
    ]
    return f"{len(found):3} pieces, told as not English: {', '.join(counts)}"


if __name__ == "__main__":
    main()
