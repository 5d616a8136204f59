"""``mockinterview interview`` and ``mockinterview demo``."""

from pathlib import Path
from typing import Annotated

import typer

from mockinterview import paths
from mockinterview.audio.answers import FileRecorder, answer_files
from mockinterview.audio.saving import SavingPlayer
from mockinterview.bank.packs import Bank
from mockinterview.cli.backups import tidy_up
from mockinterview.cli.choosing import (
    Areas,
    Kinds,
    Levels,
    Only,
    Packs,
    Topics,
    refuse_unknown,
    some,
)
from mockinterview.cli.common import AsJson, past_of, question_bank, remark, tell, workshop
from mockinterview.cli.tailoring import Cv, Job, chosen_line, reading_lines
from mockinterview.cli.terminal import TerminalInterview
from mockinterview.core.errors import AppError
from mockinterview.core.plan import FormatId, Plan, Wishes, format_of, language_of, select
from mockinterview.core.question import Question
from mockinterview.core.record import Focus, Past
from mockinterview.core.session import Session
from mockinterview.core.state import State
from mockinterview.job_questions import Documents, tailor
from mockinterview.ports import Player, Recorder
from mockinterview.reports import exam
from mockinterview.reports.export import export, render
from mockinterview.sample import sample_session
from mockinterview.services import Services, Workshop, open_workshop
from mockinterview.settings import Settings

DEFAULT_COUNT = 5
RECORDED_WAIT_SECONDS = 120.0
"""Recorded answers come faster than speech, and nobody waits for what is asked after them."""


def interview(  # noqa: PLR0913 - one parameter an option
    *,
    pack: Packs = None,
    level: Levels = None,
    area: Areas = None,
    kind: Kinds = None,
    topic: Topics = None,
    only: Only = Focus.ANY,
    job: Job = None,
    cv: Cv = None,
    count: Annotated[int | None, typer.Option(min=1, max=100, help="How many questions.")] = None,
    questions: Annotated[str, typer.Option(help="Question ids, with commas between.")] = "",
    format_id: Annotated[FormatId, typer.Option("--format", help="The format.")] = FormatId.STUDY,
    follow_ups: Annotated[
        int | None,
        typer.Option(
            min=0,
            max=5,
            show_default=False,
            help="At most so many follow-up questions after each question, 0 for none; by default "
            "as the format has them, and none with recorded answers. One-way, rapid and "
            "exam never have any.",
        ),
    ] = None,
    panel: Annotated[
        bool, typer.Option("--panel", help="Two voices take turns, as on a panel.")
    ] = False,
    seed: Annotated[int | None, typer.Option(help="The same seed, the same questions.")] = None,
    answers: Annotated[
        list[Path] | None, typer.Option(help="Recorded answers in place of the microphone.")
    ] = None,
    further: Annotated[
        list[Path] | None, typer.Argument(metavar="[ANSWER]...", help="Further recorded answers.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Hold an interview in the terminal and keep it as a session."""
    if further and not answers:
        raise typer.BadParameter(f"{further[0]} was not expected; recorded answers: --answers.")
    if questions and (job or cv):
        raise typer.BadParameter("--questions names the questions; --job and --cv choose them.")
    documents = Documents.read(job, cv)
    shop = workshop()
    files = answer_files([*(answers or ()), *(further or ())]) if answers else []
    wishes = Wishes(
        packs=some(pack),
        levels=some(level),
        areas=some(area),
        kinds=some(kind),
        topics=some(topic),
        focus=only,
        question_ids=tuple(part.strip() for part in questions.split(",") if part.strip()),
        count=count or (min(len(files), 100) if files else DEFAULT_COUNT),
        format=format_id,
        follow_ups=0 if files and follow_ups is None else follow_ups,
        panel=panel,
        seed=seed,
    )
    recorder: Recorder | None = FileRecorder(files) if files else None
    plan = _plan(shop, wishes, documents)
    services, lack = shop.for_plan(shop.services(recorder=recorder), plan)
    if lack is not None:
        tell(lack)
    session = _hold(_patient(plan) if files else plan, services, is_hands_free=bool(files))
    if as_json:
        yardstick = services.store.habits(session).yardstick(services.profile)
        typer.echo(render(session, "json", yardstick=yardstick))
    else:
        remark(f"Kept as session {session.id}.")
        for line in _seal_lines(session):
            remark(line)
        remark(f"For a report: mockinterview sessions export {session.id}")
    tidy_up(shop)
    _complain(session, len(files))


def demo(
    *,
    out: Annotated[Path | None, typer.Option(help="The folder for report and recordings.")] = None,
) -> None:
    """Hold a whole interview with recorded answers, on the real voice and recogniser."""
    folder = out or paths.home() / "demo"
    _make(folder / "recordings")
    sample = paths.sample()
    shop = _demo_workshop(folder)
    asked = [attempt.question.id for attempt in sample_session(sample).attempts]
    wishes = Wishes(question_ids=tuple(asked), follow_ups=0)
    player: Player = SavingPlayer(folder / "recordings")
    answers = answer_files([sample])
    services = shop.services(recorder=FileRecorder(answers), player=player)
    remark("A demo interview: the answers were recorded by a synthetic voice.")
    session = _hold(_plan(shop, wishes), services, is_hands_free=True)
    for form in ("json", "html"):
        report = export(session, form, folder / f"report.{form}")
    typer.echo(f"The report of the demo interview: {report}")
    _complain(session, len(answers))


def _demo_workshop(folder: Path) -> Workshop:
    """Return a workshop that knows nothing of the user's own settings and sessions."""
    return open_workshop(folder, Settings(), tell)


def _plan(shop: Workshop, wishes: Wishes, documents: Documents | None = None) -> Plan:
    bank = question_bank(shop)
    refuse_unknown(wishes, bank.questions())
    past = {} if wishes.focus is Focus.ANY else past_of(shop)
    chosen = (
        _tailored(documents, bank, wishes, past)
        if documents
        else select(bank.questions(wishes.packs), wishes, past)
    )
    packs = {bank.pack_of(question.id) for question in chosen}
    return Plan(
        format=format_of(wishes),
        questions=chosen,
        pack=packs.pop() if len(packs) == 1 else "",
        seed=wishes.seed,
        language=language_of(chosen, bank.packs()),
        panel=wishes.panel,
    )


def _tailored(documents: Documents, bank: Bank, wishes: Wishes, past: Past) -> tuple[Question, ...]:
    """Choose questions by a job description and a CV, and say what was read off them."""
    found = tailor(documents, bank, wishes, past, wishes.count)
    for line in reading_lines(found.read):
        remark(line)
    remark(f"Chosen: {chosen_line(found.fits)}.")
    return tuple(fit.question for fit in found.fits)


def _patient(plan: Plan) -> Plan:
    """Return the plan with time for each feedback that may invite a follow-up."""
    if plan.format.follow_up_wait_seconds is None:
        return plan
    patient = {"follow_up_wait_seconds": RECORDED_WAIT_SECONDS}
    return plan.model_copy(update={"format": plan.format.model_copy(update=patient)})


def _hold(plan: Plan, services: Services, *, is_hands_free: bool) -> Session:
    state: State = TerminalInterview(plan, services, is_hands_free=is_hands_free).run()
    return services.store.session(state.session_id)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AppError(
            "folder_unusable",
            f"The folder {folder} cannot be made ({error.strerror}).",
            hint="Name another one with --out.",
        ) from error


def _seal_lines(session: Session) -> list[str]:
    """Say the fingerprint of an exam that came to its end."""
    if session.seal is None or not session.seal.fingerprint:
        return []
    fingerprint = exam.grouped(session.seal.fingerprint)
    return [f"Sealed. Fingerprint: {fingerprint}", exam.fingerprint_hint()]


def _complain(session: Session, files: int) -> None:
    """Fail after an interview with recorded answers where not all of them were heard."""
    troubles = [a.trouble for a in session.attempts if a.trouble and a.hearing is None]
    if not files or not troubles:
        return
    unanswered = [trouble for trouble in troubles if trouble.code == "no_answer_left"]
    unheard = [trouble for trouble in troubles if trouble not in unanswered]
    parts = []
    if unheard:
        parts.append(f"{len(unheard)} of {files} recorded answers were not heard:")
        parts.append(unheard[0].message)
    if unanswered:
        parts.append(f"There was no recorded answer for {len(unanswered)} of the questions.")
    hint = next((trouble.hint for trouble in (*unheard, *unanswered) if trouble.hint), "")
    raise AppError("answers_unheard", " ".join(parts), hint=hint)
