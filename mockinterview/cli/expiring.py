"""``mockinterview sessions expire``: delete now what the settings let be kept for so long only."""

from typing import Annotated, Any

import typer

from mockinterview.cli.common import AsJson, print_json, remark, session_store, workshop
from mockinterview.core.retention import BYTES_A_MEGABYTE, Expiry
from mockinterview.settings import RetentionSettings

COMMAND = "mockinterview sessions expire"


def expire(
    *,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would go, and delete nothing.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Delete the recordings, words and sessions that are older than the settings say.

    Nothing goes that waits for a judgement or for a transcript, and nothing while an interview
    is going on. The window does the same at each start.
    """
    shop = workshop()
    retention = shop.settings.retention
    keep = retention.keep_for
    store, now = session_store(shop), shop.clock.now()
    expiry = store.expiring(keep, now) if dry_run else store.expire(keep, now)
    if not dry_run:
        store.forget()
    if as_json:
        print_json(_as_json(expiry, dry_run=dry_run))
        return
    if keep.is_for_good:
        remark(
            "Everything is kept. To change that: Settings, Privacy in the window, or "
            "retention.recording_days, retention.transcript_days and retention.session_days in "
            "settings.json."
        )
        return
    typer.echo(_told(expiry, retention, dry_run=dry_run))
    if dry_run and not expiry.is_nothing:
        remark(f"To delete it: {COMMAND}")


def _told(expiry: Expiry, retention: RetentionSettings, *, dry_run: bool) -> str:
    if expiry.is_nothing:
        return "Nothing is old enough to be deleted."
    verb = "would be deleted" if dry_run else "deleted"
    told = []
    if expiry.recordings:
        counted = _count(expiry.recordings, "recording")
        size = _megabytes(expiry.recording_bytes)
        told.append(f"{counted} older than {retention.recording_days} days {verb}, {size}.")
    if expiry.transcripts:
        counted = _count(expiry.transcripts, "answer")
        told.append(f"Words of {counted} older than {retention.transcript_days} days {verb}.")
    if expiry.sessions:
        counted = _count(expiry.sessions, "session")
        size = _megabytes(expiry.session_bytes)
        told.append(f"{counted} older than {retention.session_days} days {verb}, {size}.")
    return "\n".join(told)


def _count(count: int, what: str) -> str:
    return f"1 {what}" if count == 1 else f"{count} {what}s"


def _megabytes(size: int) -> str:
    return f"{size / BYTES_A_MEGABYTE:.1f} MB"


def _as_json(expiry: Expiry, *, dry_run: bool) -> dict[str, Any]:
    return {"is_deleted": not dry_run, **expiry.model_dump(mode="json")}
