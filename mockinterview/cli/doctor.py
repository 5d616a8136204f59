"""``mockinterview devices`` and ``mockinterview doctor``: is this computer ready?"""

import dataclasses

import typer

from mockinterview.audio.devices import devices as list_devices
from mockinterview.checks import run_checks
from mockinterview.cli.common import AsJson, print_json, workshop
from mockinterview.core.errors import AppError


def devices(*, as_json: AsJson = False) -> None:
    """List microphones and speakers."""
    found = list_devices()
    if as_json:
        print_json([dataclasses.asdict(device) for device in found])
        return
    if not found:
        raise AppError(
            "no_device",
            "No microphone and no speaker were found.",
            hint="Plug one in, or start the sound server, then try again.",
        )
    for device in found:
        mark = "*" if device.is_default else " "
        typer.echo(
            f"{mark} {device.kind:<7} {device.name}  "
            f"({device.channels} channels, {device.default_rate} Hz)"
        )


def doctor(*, as_json: AsJson = False) -> None:
    """Check what an interview needs, and say what to do about what is missing."""
    checks = run_checks(workshop())
    if as_json:
        print_json([check.model_dump(mode="json") for check in checks])
    else:
        for check in checks:
            typer.echo(f"{'ok ' if check.is_good else 'NO '} {check.name}: {check.found}")
            if check.hint:
                typer.echo(f"     {check.hint}")
    if not all(check.is_good for check in checks if check.is_needed):
        raise typer.Exit(1)
