"""What is due for a person: their cards, and the agenda that follows on a day.

It reads the store and may work cards out, so it blocks. Which questions are there is not known
here: a card stays when its question is taken out of a pack.
"""

from datetime import date

from mockinterview.core.record import Past
from mockinterview.core.schedule import Agenda, agenda, with_due
from mockinterview.ports import Recall, Store


def agenda_now(store: Store, recall: Recall, today: date, interview: date | None) -> Agenda:
    """Return what is due on a day, drawn in for an interview that is ahead."""
    return agenda(store.cards(recall), recall, today, interview)


def past_with_due(
    store: Store, recall: Recall, today: date, interview: date | None
) -> tuple[Past, Agenda]:
    """Return what was answered before, with what of it is due."""
    found = agenda_now(store, recall, today, interview)
    return with_due(store.past(), found.now), found
