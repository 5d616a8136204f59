"""Finds answers across sessions: all takes of one question, and the sessions of the last time.

By the narrow rows of migration m006. Only the person's own answers count: neither the sample nor
what is in the trash. Which answers are to a follow-up stands in the attempt alone, so that is
looked up for the takes of the one question.
"""

from typing import TYPE_CHECKING, Any

from mockinterview.core.comparing import TakeRef
from mockinterview.core.record import SAMPLE_PACK
from mockinterview.core.session import AttemptKey
from mockinterview.store.history_tables import ROOM

if TYPE_CHECKING:
    from sqlite_utils import Database

TAKES_AT_MOST = 200
"""So many takes of one question can be chosen from, the newest."""

TAKES_OF = f"""
    select h.session_id, a.position, a.number, s.started_at, h.title, h.pack, a.score, a.seconds
    from answers a
    cross join attempts t on t.id = a.attempt_id
    cross join history h on h.id = a.id / {ROOM}
    cross join sessions s on s.id = h.session_id
    where a.question_id = :question and a.is_counted and a.is_answered
          and json_type(iif(json_valid(t.attempt_json), t.attempt_json, '{{}}'), '$.follows')
              is not 'object'
    order by a.started desc, a.id desc limit :most
"""  # noqa: S608 - put together of constants alone
LATEST = """
    select session_id from history
    where trashed_at is null and pack <> :sample
    order by started desc, id desc limit :count
"""


def takes_of(db: "Database", question_id: str) -> list[TakeRef]:
    """Return the answers to a question, the newest first; no follow-ups."""
    rows = db.query(TAKES_OF, {"question": question_id, "most": TAKES_AT_MOST})
    return [_ref(row) for row in rows]


def latest(db: "Database", count: int) -> list[str]:
    """Return the ids of the newest sessions."""
    return [row["session_id"] for row in db.query(LATEST, {"sample": SAMPLE_PACK, "count": count})]


def _ref(row: dict[str, Any]) -> TakeRef:
    key = AttemptKey(position=row.pop("position"), number=row.pop("number"))
    return TakeRef.model_validate({**row, "key": key})
