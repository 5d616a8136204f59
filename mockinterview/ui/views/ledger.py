"""What the privacy ledger shows: each request that left the program, and never what it held."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.network.door import Call
from mockinterview.ui.figures import number_text

translate = QCoreApplication.translate


@dataclass(frozen=True)
class CallRow:
    """One request: when, what for, where to, how much, and what came back."""

    when: str
    purpose: str
    host: str
    sent: str
    answer: str


@dataclass(frozen=True)
class LedgerView:
    rows: tuple[CallRow, ...] = ()
    summary: str = ""


def ledger_view(calls: Sequence[Call]) -> LedgerView:
    """Return the requests, newest first. May run on any thread."""
    return LedgerView(tuple(_row(call) for call in reversed(calls)), _summary(calls))


def bytes_text(count: int) -> str:
    if count < 1_000:
        return translate("ledger", "{count} bytes").format(count=count)
    if count < 1_000_000:
        return translate("ledger", "{count} kB").format(count=number_text(count / 1_000, 1))
    return translate("ledger", "{count} MB").format(count=number_text(count / 1_000_000, 1))


def _row(call: Call) -> CallRow:
    return CallRow(
        when=f"{call.when.astimezone():%Y-%m-%d %H:%M:%S}",
        purpose=call.purpose,
        host=call.host,
        sent=bytes_text(call.bytes_sent),
        answer=translate("ledger", "no answer") if call.status is None else str(call.status),
    )


def _summary(calls: Sequence[Call]) -> str:
    if not calls:
        return translate("ledger", "Nothing was ever sent from this program.")
    hosts = sorted({call.host for call in calls})
    words = translate("ledger", "{count} requests to {hosts}, {size} sent in all.")
    if len(calls) == 1:
        words = translate("ledger", "1 request to {hosts}, {size} sent.")
    return words.format(
        count=number_text(len(calls)),
        hosts=", ".join(hosts) if len(hosts) <= 3 else _count_of_hosts(len(hosts)),
        size=bytes_text(sum(call.bytes_sent for call in calls)),
    )


def _count_of_hosts(count: int) -> str:
    return translate("ledger", "{count} computers").format(count=count)
