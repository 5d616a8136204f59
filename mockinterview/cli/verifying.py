"""``mockinterview sessions verify``: whether an exam is still what was sealed."""

from typing import Annotated

import typer

from mockinterview.cli.common import AsJson, print_json, remark, session_store, workshop
from mockinterview.core.errors import AppError
from mockinterview.core.sealing import SealCheck, check
from mockinterview.reports import exam
from mockinterview.reports.wording import moment


def verify(
    session_id: Annotated[str, typer.Argument(metavar="ID", help="A session of `sessions list`.")],
    *,
    fingerprint: Annotated[
        str, typer.Option(help="The fingerprint that was noted when the exam was over.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Compare an exam with its seal, and fail where anything was changed by other means."""
    store = session_store(workshop())
    found = check(store.session(session_id), store.digest)
    if found is None:
        raise AppError(
            "not_sealed",
            f"Session {session_id} is not sealed: only exams are.",
            hint="For an exam: mockinterview interview --format exam",
        )
    if as_json:
        print_json({**found.model_dump(mode="json"), "is_unchanged": found.is_unchanged})
    else:
        typer.echo(exam.headline(found, moment))
        for line in exam.details(found, moment):
            typer.echo(line)
        if found.fingerprint:
            typer.echo(f"Fingerprint: {exam.grouped(found.fingerprint)}")
    _complain(found, fingerprint)
    if not fingerprint:
        remark("To compare it with one that was noted: --fingerprint")


def _complain(found: SealCheck, noted: str) -> None:
    """Fail where somebody who trusts the seal would be wrong to."""
    if noted and "".join(noted.split()).lower() != found.fingerprint:
        raise AppError(
            "another_fingerprint",
            "The fingerprint is not the one that was noted.",
            hint="This is another exam, or its chain was computed anew.",
        )
    if not found.is_unchanged:
        raise AppError("seal_changed", "What was sealed has been changed.")
    if found.sealed_at is None:
        raise AppError("never_sealed", "The exam never came to its end, so it has no seal.")
