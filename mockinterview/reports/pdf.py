"""A report as PDF: what it says is laid out in ``pdf_report`` and set in ``typesetting``."""

from mockinterview.core.report import Report
from mockinterview.reports.labels import called
from mockinterview.reports.pdf_report import laid_out
from mockinterview.reports.readable import readable
from mockinterview.reports.typesetting import typeset


def as_pdf(report: Report) -> bytes:
    """Return the report as a PDF that keeps to PDF/UA-1.

    Raises:
        AppError: ``pdf_not_made``.
    """
    return typeset(laid_out(report), readable(called(report)), report.made_at)
