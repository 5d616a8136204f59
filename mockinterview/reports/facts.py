"""What stands at the head of a report: what it is of and how it went, a line each."""

from mockinterview.core.report import Report
from mockinterview.core.words import translate
from mockinterview.reports import sentences, wording
from mockinterview.reports.labels import labels


def facts(report: Report) -> tuple[tuple[str, str], ...]:
    """Return each fact with what it is called, as plain text; nothing where there is none."""
    totals, label = report.totals, labels()
    graded = label["part_of"].format(part=totals.graded, whole=totals.questions)
    told = (
        (label["score"], wording.score(totals.score)),
        (label["answered"], sentences.answered(report)),
        (label["graded"], graded),
        (label["speaking"], wording.duration(totals.speaking_seconds)),
        (translate("reports", "Format"), wording.FORMATS[report.format]),
        (translate("reports", "Questions from"), report.pack),
        (translate("reports", "Begun"), sentences.when(report)),
        (label["tags"], ", ".join(report.tags)),
    )
    return tuple((name, fact) for name, fact in told if fact)
