"""``mockinterview say`` and ``mockinterview transcribe``: one text, one recording."""

from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from mockinterview.audio.files import write_wav
from mockinterview.cli.common import AsJson, print_json, workshop
from mockinterview.core.errors import AppError
from mockinterview.ports import Sound


def say(
    text: Annotated[str, typer.Argument(help="The text to speak.")],
    *,
    out: Annotated[Path, typer.Option(help="The WAV file to write.")],
    voice: Annotated[str | None, typer.Option(help="A voice of `models list`.")] = None,
    rate: Annotated[float, typer.Option(min=0.5, max=2.0, help="2.0 is twice as fast.")] = 1.0,
) -> None:
    """Speak a text into a WAV file."""
    shop = workshop()
    chosen = shop.settings.voice
    speaker = shop.voice(voice or chosen.voice, None if voice else chosen.path)
    sounds = list(speaker.speak(text, rate=rate))
    if not sounds:
        raise AppError(
            "nothing_to_say", "There is nothing to speak in this text.", hint="Give some words."
        )
    write_wav(out, Sound(np.concatenate([s.samples for s in sounds]), sounds[0].rate))


def transcribe(
    file: Annotated[Path, typer.Argument(help="Any audio or video file.")],
    *,
    model: Annotated[str | None, typer.Option(help="A recogniser of `models list`.")] = None,
    language: Annotated[str, typer.Option(help="The language that is spoken.")] = "en",
    as_json: AsJson = False,
) -> None:
    """Transcribe a recording; with --json, each word with its times and probability."""
    transcript = workshop().transcriber(model).transcribe(file, language=language).transcript
    if as_json:
        print_json(transcript.model_dump(mode="json"))
    elif transcript.is_empty:
        raise AppError(
            "no_speech", f"No speech was heard in {file}.", hint="Check that it is the right file."
        )
    else:
        typer.echo(transcript.text)
