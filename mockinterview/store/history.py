"""Finds, names and throws away sessions: by the narrow tables of migration m006.

Each question is one walk over an index or over the rows of the history, which are short; the
long rows of sessions and attempts are read for the page that is asked for alone. What is
searched is in an index of words; where it stands in a text, ``core.searching`` says.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby, islice
from typing import TYPE_CHECKING, Any

from mockinterview.core.history import (
    Counted,
    FoundIn,
    HistoryQuery,
    HistoryRow,
    Order,
    note_of,
    tags_of,
    title_of,
)
from mockinterview.core.searching import Search, snippet
from mockinterview.core.session import AttemptKey, Session
from mockinterview.core.written import writable
from mockinterview.store.database import alone
from mockinterview.store.history_tables import ROOM

if TYPE_CHECKING:
    from sqlite_utils import Database

TRASHED = "(select session_id from history where trashed_at > '')"
"""The sessions in the trash, for a query: so written it is a look into an index."""

Place = dict[str, Any]
"""What makes a ``Found``: all of a page are made in one go with their rows."""

FOUND_AT_MOST = 3
"""Places that are shown of a session."""

_NEAR = 4
"""So many times as many sessions as are asked for are searched first."""

_ORDERS = {
    Order.NEWEST: "h.started desc, h.id desc",
    Order.OLDEST: "h.started, h.id",
    Order.HIGHEST: "h.score desc, h.started desc, h.id desc",
    Order.LOWEST: "h.score is null, h.score, h.started desc, h.id desc",
    Order.LONGEST: "h.seconds desc, h.started desc, h.id desc",
    Order.SHORTEST: "h.seconds, h.started desc, h.id desc",
}
_SUMMARIES = """
    select h.id as history_id, s.id, s.started_at, s.finished_at, s.pack, s.format,
           s.question_count, h.attempt_count, h.seconds, h.score, h.title, h.tags, h.note,
           h.recording_count, h.bookmark_count, h.note_count + (h.note <> '') as note_count,
           h.trashed_at
    from json_each(:ids) wanted
    cross join history h on h.id = wanted.value
    cross join sessions s on s.id = h.session_id
    order by wanted.key
"""
_ENTRIES = """
    select f.rowid as id, f.question, f.transcript, f.feedback, f.note, f.title, f.tags,
           a.position, a.number
    from json_each(:ids) wanted
    cross join found_text f on f.rowid = wanted.value
    left join answers a on a.id = wanted.value
    order by wanted.key
"""
_TAGS = """
    select t.tag as name, count(*) as count
    from session_tags t cross join history h on h.id = t.history_id
    where h.trashed_at is null group by t.tag
"""
_PACKS = """
    select pack as name, count(*) as count from history
    where trashed_at is null and pack <> '' group by pack
"""
_IS_FOUND = f"h.id in (select rowid / {ROOM} from found_text where found_text match ?)"  # noqa: S608 - constants alone
_MATCHING = f"""
    select rowid from found_text
    where found_text match :search and rowid >= :first and rowid < :last
          and rowid / {ROOM} in (select value from json_each(:ids))
    order by rowid
"""  # noqa: S608 - constants alone
_IN_TRASH = """
    select session_id from history where trashed_at > '' and trashed_at < :before
"""
_OWN = "select title, tags, note, trashed_at from history where session_id = ?"
_LINE_BY_LINE = frozenset({FoundIn.QUESTION, FoundIn.FEEDBACK, FoundIn.TAGS})
"""Where several texts stand below one another in the index."""


@dataclass(frozen=True)
class History:
    """Works on an open database. What changes a session says whether it is there."""

    db: "Database"

    def find(self, query: HistoryQuery) -> list[HistoryRow]:
        """Return a page of what is looked for, with some places where it was found."""
        search = Search(query.search)
        if search.is_nothing:
            ids, found = self._ids(query, query.limit, query.offset), {}
        else:
            ids, entries = self._matching(search, query)
            found = self._places(search, entries)
        rows = self.db.query(_SUMMARIES, {"ids": json.dumps(ids)})
        return [_row(row, found.get(row["history_id"], [])) for row in rows]

    def count(self, query: HistoryQuery) -> int:
        """Return how many there are of what is looked for."""
        where, asked = self._conditions(query)
        counted = self.db.execute(f"select count(*) from history h where {where}", asked)  # noqa: S608 - fixed parts
        return int(counted.fetchone()[0])

    def tags(self) -> list[Counted]:
        return _in_order(self.db.query(_TAGS))

    def packs(self) -> list[Counted]:
        return _in_order(self.db.query(_PACKS))

    def own_words(self, session_id: str) -> dict[str, Any]:
        """Return the title, the tags and the note of a session, and when it was thrown away."""
        row = next(self.db.query(_OWN, [session_id]), None) or {}
        return {**row, "tags": json.loads(row.get("tags", "[]"))}

    def keep_own_words(self, session: Session) -> None:
        """Write down what a session that is new here brings along."""
        own = [title_of(session.title), self._tags_told(session.tags), note_of(session.note)]
        if own != ["", "[]", ""]:
            changed = "title = ?, tags = ?, note = ? where session_id = ?"
            self._update(changed, [*own, session.id])

    def set_title(self, session_id: str, title: str) -> bool:
        return self._set("title", title_of(title), session_id)

    def set_tags(self, session_id: str, tags: Sequence[str]) -> bool:
        with alone(self.db):
            return self._set("tags", self._tags_told(tags), session_id)

    def set_note(self, session_id: str, note: str) -> bool:
        return self._set("note", note_of(note), session_id)

    def trash(self, session_id: str) -> bool:
        return self._set("trashed_at", datetime.now(UTC).isoformat(), session_id)

    def restore(self, session_id: str) -> bool:
        changed = "trashed_at = null where session_id = ? and trashed_at is not null"
        return self._update(changed, [whole(session_id)])

    def in_trash(self, before: datetime | None) -> list[str]:
        """Return the sessions that were thrown away, before a moment if one is given."""
        latest = before.astimezone(UTC).isoformat() if before else "9999"
        return [row["session_id"] for row in self.db.query(_IN_TRASH, {"before": latest})]

    def delete_from_trash(self, session_id: str) -> bool:
        """Delete the rows of a session, where it is in the trash still."""
        deleted = f"delete from sessions where id = ? and id in {TRASHED}"  # noqa: S608 - a constant
        return bool(self.db.execute(deleted, [session_id]).rowcount)

    def _tags_told(self, tags: Sequence[str]) -> str:
        known = (each.name for each in self.tags()) if tags else ()
        return json.dumps(tags_of(tags, known), ensure_ascii=False)

    def _set(self, column: str, value: str, session_id: str) -> bool:
        """Change a column where it is another one, of a session that is not in the trash."""
        changed = f"{column} = ? where session_id = ? and trashed_at is null"
        return self._update(changed, [value, whole(session_id)])

    def _update(self, changed: str, asked: Sequence[str]) -> bool:
        return bool(self.db.execute(f"update history set {changed}", asked).rowcount)  # noqa: S608 - as above

    def _spelt(self, query: HistoryQuery) -> HistoryQuery:
        """Return a question with its tags as they are spelt here."""
        if not query.tags:
            return query
        known = (each.name for each in self.tags())
        return query.model_copy(update={"tags": tags_of(query.tags, known)})

    def _conditions(self, query: HistoryQuery) -> tuple[str, list[Any]]:
        """Return what is asked for as a condition, and its values in the order of its marks."""
        parts, asked = _wishes(self._spelt(query))
        search = Search(query.search)
        if not search.is_nothing:
            parts.append(_IS_FOUND)
            asked.append(_fts(search))
        return " and ".join(parts), asked

    def _ids(self, query: HistoryQuery, limit: int, offset: int = 0) -> list[int]:
        where, asked = self._conditions(query)
        order = _ORDERS[query.order]
        page = f"select h.id from history h where {where} order by {order} limit ? offset ?"  # noqa: S608 - fixed parts
        return [each for (each,) in self.db.execute(page, [*asked, limit, offset])]

    def _matching(self, search: Search, query: HistoryQuery) -> tuple[list[int], list[int]]:
        """Return a page of the sessions where something was found, and where that stands.

        What stands first in the wished order is searched first: a common word fills the page
        from there, and what comes after it cannot be on it.
        """
        until = query.offset + query.limit
        nearest = self._ids(query.model_copy(update={"search": ""}), _NEAR * until)
        entries = self._entries(search, nearest)
        sessions = {entry // ROOM for entry in entries}
        ids = [each for each in nearest if each in sessions][query.offset : until]
        if len(ids) < query.limit and len(nearest) == _NEAR * until:
            ids = self._ids(query, query.limit, query.offset)
            entries = self._entries(search, ids)
        page = set(ids)
        return ids, [entry for entry in entries if entry // ROOM in page]

    def _places(self, search: Search, entries: list[int]) -> dict[int, list[Place]]:
        """Return the first places in each of the sessions where something was found."""
        found: dict[int, list[Place]] = {}
        for row in self.db.query(_ENTRIES, {"ids": json.dumps(_first_of(entries))}):
            here = found.setdefault(row["id"] // ROOM, [])
            here.extend(islice(_found(search, row), FOUND_AT_MOST - len(here)))
        return found

    def _entries(self, search: Search, ids: list[int]) -> list[int]:
        """Return what the index of words has on some sessions, in order.

        It looks from the first of them to the last alone: most often they lie together.
        """
        asked = {
            "search": _fts(search),
            "first": min(ids, default=0) * ROOM,
            "last": (max(ids, default=0) + 1) * ROOM,
            "ids": json.dumps(ids),
        }
        return [entry for (entry,) in self.db.execute(_MATCHING, asked)]


def _first_of(entries: list[int]) -> list[int]:
    """Return the first entries of each session."""
    sessions = groupby(entries, lambda entry: entry // ROOM)
    return [entry for _session, here in sessions for entry in islice(here, FOUND_AT_MOST)]


def whole(session_id: str) -> str:
    """Return the name of a session, or none where no session can have it: half a letter in it."""
    return session_id if session_id == writable(session_id) else ""


def _wishes(query: HistoryQuery) -> tuple[list[str], list[Any]]:
    """Return the conditions of what is asked for beside a search, and their values."""
    parts = ["h.trashed_at > ''" if query.is_trashed else "h.trashed_at is null"]
    asked: list[Any] = []
    for part, value in _limits(query):
        if value is not None:
            parts.append(part)
            asked.append(value)
    for column, has in (
        ("h.recording_count > 0", query.has_recording),
        ("h.bookmark_count > 0", query.has_bookmarks),
        ("(h.note_count > 0 or h.note <> '')", query.has_notes),
    ):
        if has is not None:
            parts.append(column if has else f"not {column}")
    for tag in query.tags:
        parts.append("h.id in (select history_id from session_tags where tag = ?)")
        asked.append(tag)
    return parts, asked


def _limits(query: HistoryQuery) -> Iterator[tuple[str, Any]]:
    yield "h.started >= julianday(?)", query.since and query.since.isoformat()
    yield "h.started < julianday(?)", query.until and query.until.isoformat()
    yield "h.score >= ?", query.min_score
    yield "h.score <= ?", query.max_score
    yield "h.pack in (select value from json_each(?))", _listed(query.packs)
    yield "h.format in (select value from json_each(?))", _listed(query.formats)


def _listed(names: Sequence[str]) -> str | None:
    return json.dumps(names) if names else None


def _fts(search: Search) -> str:
    """Quote what was typed for FTS5: it is taken as words and as nothing else."""
    quoted = " ".join(f'"{phrase}"' for phrase in search.phrases)
    return f"{quoted}*" if search.ends_open else quoted


def _row(row: dict[str, Any], found: list[Place]) -> HistoryRow:
    fields = {name: row[name] for name in HistoryRow.model_fields if name in row}
    told = {"tags": json.loads(row["tags"]), "pack": row["pack"] or ""}
    return HistoryRow.model_validate({**fields, **told, "found": found})


def _found(search: Search, row: dict[str, Any]) -> Iterator[Place]:
    """Yield where in an answer, or in what was written to a session, the words stand."""
    names = AttemptKey.model_fields
    key = {name: row[name] for name in names} if row["position"] is not None else None
    for where in FoundIn:
        text = row[where] or ""
        first = search.first(text) if text else None
        if first is not None and where in _LINE_BY_LINE:
            text = _line(text, first[0])
            first = search.first(text)
        if first is not None:
            piece = snippet(text, first)
            hits = [{"start": start, "end": end} for start, end in search.all(piece)]
            yield {"where": where, "key": key, "snippet": piece, "hits": hits}


def _line(text: str, at: int) -> str:
    """Return the line of a text in which a place lies."""
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return text[start:] if end < 0 else text[start:end]


def _in_order(rows: Iterable[dict[str, Any]]) -> list[Counted]:
    counted = [Counted(name=row["name"], count=row["count"]) for row in rows]
    return sorted(counted, key=lambda each: (each.name.casefold(), each.name))
