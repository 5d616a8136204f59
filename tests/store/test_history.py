"""The history: found, filtered, sorted, named, and thrown away with a way back.

Most is asked of the store on disk and of the one in memory that other tests use.
"""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.core.history import (
    TRASH_KEPT,
    Counted,
    FoundIn,
    HistoryQuery,
    HistoryRow,
    Order,
)
from mockinterview.core.plan import FormatId
from mockinterview.core.retention import KeepFor
from mockinterview.core.session import Attempt, AttemptKey, Bookmark
from mockinterview.ports import Store
from mockinterview.store.sessions import SessionStore
from tests.fakes.sessions import (
    STARTED,
    by_endpoint,
    every_state,
    graded,
    keep,
    question,
    recovered,
    session,
    spoken,
    typed_answer,
    ungraded,
)

SMILE = "\N{GRINNING FACE}"
HEBREW = "\u05e8\u05d0\u05d9\u05d5\u05df"
HALF = "\ud83d"


def ids(store: Store, **asked: object) -> list[str]:
    return [row.id for row in store.find(HistoryQuery.model_validate(asked))]


def only(store: Store, **asked: object) -> HistoryRow:
    (row,) = store.find(HistoryQuery.model_validate(asked))
    return row


def keep_each(store: Store, *names: str) -> None:
    """Keep sessions of an answer each, a day after one another."""
    for number, name in enumerate(names):
        when = STARTED + timedelta(days=number)
        keep(store, spoken(1, feedback=graded(40 + 10 * number)), name=name, started_at=when)


@pytest.fixture
def three(either: Store) -> Store:
    keep_each(either, "first", "second", "third")
    return either


def test_without_a_wish_all_come_the_newest_first(three: Store) -> None:
    assert ids(three) == ["third", "second", "first"]
    assert three.count(HistoryQuery()) == 3


def test_a_page_is_part_of_what_is_counted(three: Store) -> None:
    assert ids(three, limit=1, offset=1) == ["second"]
    assert ids(three, limit=0) == []
    assert three.count(HistoryQuery(limit=1, offset=2)) == 3


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (Order.NEWEST, ["bare", "long", "good", "poor"]),
        (Order.OLDEST, ["poor", "good", "long", "bare"]),
        (Order.HIGHEST, ["good", "long", "poor", "bare"]),
        (Order.LOWEST, ["poor", "long", "good", "bare"]),
        (Order.LONGEST, ["long", "bare", "good", "poor"]),
        (Order.SHORTEST, ["good", "poor", "bare", "long"]),
    ],
)
def test_sessions_are_sorted_as_is_wished(either: Store, order: Order, names: list[str]) -> None:
    longer = spoken(2, feedback=graded(60))
    keep(either, spoken(1, feedback=graded(20)), name="poor")
    keep(either, spoken(1, feedback=graded(90)), name="good", started_at=STARTED.replace(day=20))
    keep(
        either,
        spoken(1, feedback=graded(60)),
        longer,
        longer.model_copy(update={"key": AttemptKey(position=3, number=1)}),
        name="long",
        started_at=STARTED.replace(day=21),
    )
    keep(either, ungraded(1), ungraded(2), name="bare", started_at=STARTED.replace(day=22))
    assert ids(either, order=order) == names


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ({"since": STARTED + timedelta(days=1)}, ["third", "second"]),
        ({"until": STARTED + timedelta(days=1)}, ["first"]),
        ({"since": STARTED, "until": STARTED + timedelta(seconds=1)}, ["first"]),
        ({"packs": ["generative-ai"]}, ["third", "second", "first"]),
        ({"packs": ["other", "generative-ai"]}, ["third", "second", "first"]),
        ({"packs": ["other"]}, []),
        ({"formats": ["exam"]}, []),
        ({"formats": ["exam", "study"]}, ["third", "second", "first"]),
        ({"min_score": 50}, ["third", "second"]),
        ({"max_score": 50}, ["second", "first"]),
        ({"min_score": 45, "max_score": 55}, ["second"]),
        ({"has_recording": True}, ["third", "second", "first"]),
        ({"has_recording": False}, []),
        ({"is_trashed": True}, []),
    ],
)
def test_filters_leave_what_fits(three: Store, asked: dict[str, object], names: list[str]) -> None:
    assert ids(three, **asked) == names
    assert three.count(HistoryQuery.model_validate(asked)) == len(names)


def test_a_time_is_told_by_the_moment_and_not_by_the_clock_on_the_wall(either: Store) -> None:
    keep(either, started_at=datetime.fromisoformat("2025-11-19T23:30:00-08:00"))
    assert ids(either, since=datetime(2025, 11, 20, 7, 30, tzinfo=UTC)) == ["one"]
    assert ids(either, until=datetime(2025, 11, 20, 7, 30, tzinfo=UTC)) == []


def test_a_score_range_leaves_out_what_has_no_score(either: Store) -> None:
    keep(either, ungraded(1))
    assert ids(either, min_score=0) == ids(either, max_score=100) == []
    assert ids(either) == ["one"]


def test_what_has_bookmarks_or_notes_can_be_told_apart(either: Store) -> None:
    marked = spoken(1, bookmarks=(Bookmark(at=1.0), Bookmark(at=2.0, text="here")))
    keep(either, marked, name="marked")
    keep(either, spoken(1, note="Slower."), spoken(2), name="noted")
    keep(either, spoken(1), name="plain")
    keep(either, spoken(1), name="remarked")
    either.set_session_note("remarked", "A good day.")
    assert ids(either, has_bookmarks=True) == ["marked"]
    assert set(ids(either, has_bookmarks=False)) == {"noted", "plain", "remarked"}
    assert set(ids(either, has_notes=True)) == {"noted", "remarked"}
    assert set(ids(either, has_notes=False)) == {"marked", "plain"}
    assert only(either, has_bookmarks=True).bookmark_count == 2
    assert [row.note_count for row in either.find(HistoryQuery(has_notes=True))] == [1, 1]


def test_a_deleted_recording_is_none(either: Store) -> None:
    attempt = spoken()
    assert attempt.take is not None
    gone = attempt.take.deleted_after(30)
    keep(either, attempt.model_copy(update={"take": gone}), name="gone")
    keep(either, typed_answer(), name="typed")
    keep(either, recovered(), name="cut off")
    assert ids(either, has_recording=True) == ["cut off"]


# Own words


@pytest.mark.parametrize("text", ["Acme, second round", SMILE * 3, HEBREW, "e\u0301 \u202eabc"])
def test_title_tags_and_note_are_kept_shown_and_found(three: Store, text: str) -> None:
    three.set_title("second", text)
    three.set_tags("second", ["Acme", text])
    three.set_session_note("second", f"Line one.\n{text}")
    row = three.find(HistoryQuery())[1]
    kept = three.session("second")
    for said in (row, kept):
        assert (said.title, said.tags, said.note) == (text, ("Acme", text), f"Line one.\n{text}")
    assert ids(three, tags=[text]) == ["second"]


@pytest.mark.parametrize("text", [HALF, f"{HALF}a", "\0a", f"a{HALF}\0"])
def test_half_a_letter_is_left_out_and_breaks_nothing(three: Store, text: str) -> None:
    three.set_title("second", text)
    three.set_tags("second", [text])
    three.set_session_note("second", text)
    three.set_note("second", AttemptKey(position=1, number=1), text)
    kept = three.session("second")
    left = text.replace(HALF, "").replace("\0", "")
    assert (kept.title, kept.tags, kept.note) == (left, (left,) if left else (), left)
    assert kept.attempts[0].note == left
    assert ids(three, search=text, tags=[text]) == (["second"] if left else ids(three))


def test_own_words_that_a_session_brings_along_are_kept(either: Store) -> None:
    brought = session(title="Brought", tags=("b", "a"), note="From another computer.")
    either.begin_session(brought)
    assert either.session(brought.id) == brought
    assert either.tags() == [Counted(name="a", count=1), Counted(name="b", count=1)]


def test_own_words_can_be_taken_back(three: Store) -> None:
    three.set_title("first", "A title")
    three.set_tags("first", ["a", "b"])
    three.set_tags("first", ["b"])
    assert ids(three, tags=["a"]) == []
    three.set_title("first", " ")
    three.set_tags("first", [])
    assert three.session("first").title == ""
    assert three.tags() == []
    assert ids(three, search="title") == []


def test_tags_are_counted_and_all_that_are_wished_for_have_to_be_there(three: Store) -> None:
    three.set_tags("first", ["zebra", "Acme"])
    three.set_tags("second", ["acme"])
    assert three.tags() == [Counted(name="Acme", count=2), Counted(name="zebra", count=1)]
    assert ids(three, tags=["ACME"]) == ["second", "first"]
    assert ids(three, tags=["Acme", "zebra"]) == ["first"]
    assert ids(three, tags=["nobody"]) == []


def test_packs_are_counted(three: Store) -> None:
    keep(three, name="job", pack="a job")
    keep(three, name="none", pack="")
    assert three.packs() == [Counted(name="a job", count=1), Counted(name="generative-ai", count=3)]


@pytest.mark.parametrize("change", ["set_title", "set_session_note", "set_tags"])
def test_a_session_that_is_not_there_is_told(three: Store, change: str) -> None:
    with pytest.raises(AppError) as caught:
        getattr(three, change)("nobody", "x")
    assert caught.value.code == "unknown_session"


@pytest.mark.parametrize("name", [HALF, f"first{HALF}", "\0", SMILE])
def test_a_name_of_no_session_is_told_whatever_its_letters(store: SessionStore, name: str) -> None:
    keep_each(store, "first")
    changes = (store.session, store.trash_session, store.delete_session, store.restore_session)
    for change in changes:
        with pytest.raises(AppError) as caught:
            change(name)
        assert caught.value.code in {"unknown_session", "not_in_trash"}
        assert HALF not in caught.value.failure.message
    assert ids(store) == ["first"]


# The trash


def test_what_was_thrown_away_is_out_of_sight_and_comes_back_whole(three: Store) -> None:
    three.set_title("second", "Mine")
    three.set_tags("second", ["a tag"])
    before, kept = three.find(HistoryQuery()), three.session("second")
    three.trash_session("second")
    assert ids(three) == ["third", "first"]
    assert ids(three, search="mine") == []
    assert three.tags() == []
    assert three.count(HistoryQuery()) == 2
    assert only(three, is_trashed=True).trashed_at is not None
    with pytest.raises(AppError):
        three.session("second")
    three.restore_session("second")
    assert three.find(HistoryQuery()) == before
    assert three.session("second") == kept


def test_only_what_is_there_can_be_thrown_away_and_only_trash_restored(three: Store) -> None:
    with pytest.raises(AppError, match="no session"):
        three.trash_session("nobody")
    three.trash_session("first")
    with pytest.raises(AppError):
        three.trash_session("first")
    with pytest.raises(AppError, match="not in the trash") as caught:
        three.restore_session("second")
    assert caught.value.code == "not_in_trash"


def test_the_trash_is_emptied_of_what_lies_there_for_long_enough(three: Store) -> None:
    three.trash_session("first")
    assert three.empty_trash(datetime.now(UTC) - timedelta(hours=1)) == 0
    three.restore_session("first")
    three.trash_session("first")
    assert three.empty_trash(datetime.now(UTC) + timedelta(hours=1)) == 1
    assert ids(three) == ["third", "second"]
    assert ids(three, is_trashed=True) == []
    with pytest.raises(AppError):
        three.restore_session("first")
    assert three.empty_trash() == 0


def test_what_was_brought_back_while_the_trash_is_emptied_stays(
    store: SessionStore, open_store: Callable[[], SessionStore]
) -> None:
    keep(store, spoken(1), name="first")
    keep(store, spoken(1), name="second")
    for name in ("first", "second"):
        store.trash_session(name)
    other = open_store()
    other.count(HistoryQuery())
    going = store._history.in_trash(None)
    assert set(going) == {"first", "second"}
    other.restore_session("second")
    assert [store._delete_from_trash(each) for each in going] == [each == "first" for each in going]
    assert [row.id for row in store.sessions()] == ["second"]


def test_what_was_thrown_away_waits_for_nothing(either: Store) -> None:
    keep(either, recovered(), name="cut off")
    keep(either, spoken(1, feedback=None), name="unjudged")
    for name in ("cut off", "unjudged"):
        either.trash_session(name)
    assert either.waiting() == []
    assert either.deferred() == []
    assert either.claim_deferred(None) is None
    either.restore_session("unjudged")
    assert [each.session_id for each in either.deferred()] == ["unjudged"]


def test_a_take_that_waits_to_be_written_down_does_so_again_once_restored(
    store: SessionStore,
) -> None:
    attempt = recovered()
    keep(store, attempt, name="cut off")
    store._db.execute("update sessions set process_id = null")
    assert attempt.take is not None
    store.recording(attempt.take.file).write_bytes(b"sound")
    before = store.waiting()
    store.trash_session("cut off")
    assert (len(before), store.waiting()) == (1, [])
    store.restore_session("cut off")
    assert store.waiting() == before


def test_what_is_in_the_trash_does_not_age(store: SessionStore) -> None:
    keep_each(store, "old")
    store.trash_session("old")
    keep_for = KeepFor(recording_days=1, session_days=1)
    now = datetime.now(UTC)
    assert store.expiring(keep_for, now).is_nothing
    store.expire(keep_for, now)
    store.restore_session("old")
    assert ids(store) == ["old"]


def test_what_was_in_the_trash_for_a_day_goes_with_what_is_old(store: SessionStore) -> None:
    keep_each(store, "kept", "thrown away")
    store.trash_session("thrown away")
    store.expire(KeepFor(), datetime.now(UTC) + TRASH_KEPT + timedelta(minutes=1))
    assert ids(store) == ["kept"]
    assert ids(store, is_trashed=True) == []


def test_trash_goes_a_few_at_a_time_where_that_is_wished(store: SessionStore) -> None:
    keep_each(store, "one", "two", "three", "stays")
    for name in ("one", "two", "three"):
        store.trash_session(name)
    later = datetime.now(UTC) + TRASH_KEPT + timedelta(minutes=1)
    assert store.expire(KeepFor(), later, at_most=2).from_trash == 2
    assert len(ids(store, is_trashed=True)) == 1
    assert store.empty_trash(at_most=2) == 1
    assert store.empty_trash(at_most=2) == 0
    assert ids(store) == ["stays"]


def test_emptying_the_trash_leaves_no_row_no_file_and_no_word(
    store: SessionStore, home: Path
) -> None:
    keep(store, typed_answer(1, "antidisestablishmentarianism"), name="secret")
    keep(store, typed_answer(1, "perplexity"), name="stays")
    store.set_session_note("secret", "floccinaucinihilipilification")
    store.recording("secret/1-1.wav").write_bytes(b"sound")
    store.trash_session("secret")
    assert store.recording("secret/1-1.wav").read_bytes() == b"sound"
    assert store.empty_trash() == 1
    assert ids(store, search="perplexity") == ["stays"]
    assert not (home / "recordings" / "secret").exists()
    held = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    assert b"antidisestablishmentarianism" not in held
    assert b"floccinaucinihilipilification" not in held


# Where it was found


@pytest.mark.parametrize(
    ("search", "where", "hit"),
    [
        ("labelled", FoundIn.FEEDBACK, "labelled"),
        ("repeatable", FoundIn.FEEDBACK, "repeatable"),
        ("one claim", FoundIn.FEEDBACK, "claim"),
        ("measurement", FoundIn.FEEDBACK, "measurement"),
        ('"find out why"', FoundIn.QUESTION, "find out why"),
        ("rerank the", FoundIn.TRANSCRIPT, "rerank"),
        ("remember", FoundIn.NOTE, "Remember"),
    ],
)
def test_a_place_is_told_with_what_of_it_was_looked_for(
    store: SessionStore, search: str, where: FoundIn, hit: str
) -> None:
    keep(store, spoken(1), spoken(2, feedback=by_endpoint(), note="Remember the figure."))
    found = [each for each in only(store, search=search).found if each.where is where]
    assert found
    assert all(each.key is not None for each in found)
    marked = [each.snippet[h.start : h.end] for each in found for h in each.hits]
    assert hit in marked


def test_places_come_in_the_order_of_the_interview_and_are_few(store: SessionStore) -> None:
    keep(store, *(spoken(position) for position in (1, 2, 3, 4)))
    store.set_title("one", "About passages")
    found = only(store, search="passage").found
    assert [(each.where, each.key and each.key.position) for each in found] == [
        (FoundIn.TITLE, None),
        (FoundIn.QUESTION, 1),
        (FoundIn.TRANSCRIPT, 1),
    ]


def test_words_of_a_follow_up_belong_to_its_attempt(store: SessionStore) -> None:
    keep(store, typed_answer(1, "Only here: zanzibar."), spoken(2))
    (found,) = only(store, search="zanzib").found
    assert (found.where, str(found.key)) == (FoundIn.TRANSCRIPT, "1.1")
    assert found.snippet == "Only here: zanzibar."


def test_words_that_stand_in_different_answers_are_not_found_together(store: SessionStore) -> None:
    keep(store, typed_answer(1, "zanzibar"), typed_answer(2, "timbuktu"))
    assert ids(store, search="zanzibar timbuktu") == []
    assert ids(store, search="zanzibar wrong") == ["one"]


def test_a_search_obeys_filters_order_and_page(three: Store) -> None:
    three.set_tags("third", ["mine"])
    assert ids(three, search="passage", order=Order.OLDEST) == ["first", "second", "third"]
    assert ids(three, search="passage", limit=1, offset=1) == ["second"]
    assert ids(three, search="passage", tags=["mine"]) == ["third"]
    assert three.count(HistoryQuery(search="passage", max_score=50)) == 2


def test_new_words_take_the_place_of_the_old_ones(store: SessionStore) -> None:
    keep(store, typed_answer(1, "zanzibar"))
    store.save_attempt("one", typed_answer(1, "timbuktu"))
    assert ids(store, search="zanzibar") == []
    assert ids(store, search="timbuktu") == ["one"]
    store.discard_attempt("one", AttemptKey(position=1, number=1))
    assert ids(store, search="timbuktu") == []


@pytest.mark.parametrize("text", [SMILE, HEBREW, f"{SMILE} kind {HEBREW}", "\u202eabc\u202c"])
def test_any_letters_may_stand_in_an_answer(store: SessionStore, text: str) -> None:
    keep(store, typed_answer(1, f"before {text} after"))
    for search in (text, f'"{text}"', f"before {text}"):
        found = [row.id for row in store.find(HistoryQuery(search=search))]
        has_letters = any(letter.isalnum() for letter in search)
        assert found == (["one"] if has_letters else [])


# Kept up to date


def test_no_figure_drifts_whatever_is_written(
    store: SessionStore, open_store: Callable[[], SessionStore]
) -> None:
    """Write at random, and compare each figure with that of the whole session."""
    dice = random.Random(5)
    names = ["a", "b", "c"]
    for number, name in enumerate(names):
        keep(store, name=name, started_at=STARTED + timedelta(days=number))
    for _ in range(120):
        _write_something(store, dice.choice(names), dice)
    again = open_store()
    for row in again.find(HistoryQuery()):
        kept = again.session(row.id)
        assert row.score == kept.score
        assert row.attempt_count == len(kept.attempts)
        takes = [attempt.take for attempt in kept.attempts if attempt.take]
        assert row.seconds == pytest.approx(sum(take.seconds for take in takes))
        assert row.recording_count == sum(attempt.has_sound for attempt in kept.attempts)
        assert row.bookmark_count == sum(len(attempt.bookmarks) for attempt in kept.attempts)
        assert row.note_count == sum(bool(attempt.note) for attempt in kept.attempts)
    _compare_with_what_is_made_anew(store)


def _write_something(store: SessionStore, name: str, dice: random.Random) -> None:
    key = AttemptKey(position=dice.randint(1, 4), number=dice.randint(1, 3))
    there = {attempt.key for attempt in store.session(name).attempts}
    deed = dice.randrange(5)
    if deed == 0 and key in there:
        store.discard_attempt(name, key)
    elif deed == 1 and key in there:
        store.set_note(name, key, dice.choice(["", "A note.", SMILE]))
    elif deed == 2 and key in there:
        store.set_own_rating(name, key, dice.randint(1, 5))
    else:
        store.save_attempt(name, _any_attempt(key, dice))


def _any_attempt(key: AttemptKey, dice: random.Random) -> Attempt:
    made = dice.choice([*every_state().attempts, spoken(feedback=graded(dice.randint(0, 100)))])
    marks = tuple(Bookmark(at=float(n)) for n in range(dice.randrange(3)))
    asked = question(f"question-{dice.randrange(3)}")
    return made.model_copy(update={"key": key, "bookmarks": marks, "question": asked})


def _compare_with_what_is_made_anew(store: SessionStore) -> None:
    """Compare the narrow rows with those that the same attempts get in a store that is new."""
    columns = (
        "a.position, number, question_id, a.started, is_counted, is_answered, a.score, a.seconds,"
    )
    columns += "has_recording, a.bookmark_count, has_note, is_measured, pace_speaking,"
    columns += "fillers_a_minute, response_latency_seconds, silence_share, judged_json"
    rows = f"""
        select h.session_id, {columns} from answers a join history h on h.id = a.id / 16384
        order by 1, 2, 3
    """  # noqa: S608 - constants alone
    words = """
        select h.session_id, a.position, a.number, f.question, f.transcript, f.feedback, f.note
        from found_text f join answers a on a.id = f.rowid join history h on h.id = a.id / 16384
        order by 1, 2, 3
    """
    kept = [list(store._db.query(each)) for each in (rows, words)]
    assert len(kept[0]) == len(kept[1]) > 0
    store._db.execute("update attempts set score = score")
    assert [list(store._db.query(each)) for each in (rows, words)] == kept
    for attempt in list(store._db.query("select * from attempts")):
        store._db.execute("delete from attempts where id = ?", [attempt["id"]])
        store._db.table("attempts").insert(attempt)
    assert [list(store._db.query(each)) for each in (rows, words)] == kept
    (index,) = store._db.execute("select count(*) from found_text").fetchone()
    assert index == len(kept[1])


def test_an_answer_that_is_damaged_is_found_by_its_question_still(store: SessionStore) -> None:
    keep(store, spoken(1), spoken(2))
    store._db.execute("update attempts set attempt_json = '{' where position = 1")
    assert only(store, search="passage").found[0].key == AttemptKey(position=1, number=1)
    assert only(store).attempt_count == 2


def test_a_session_of_a_program_that_knows_no_pack_stands_in_the_history(
    store: SessionStore,
) -> None:
    store._db.execute(
        "insert into sessions (id, started_at, format, language, question_count)"
        " values ('bare', 'no time', 'study', 'en', 1)"
    )
    assert ids(store, formats=[FormatId.STUDY], limit=0) == []
    assert store.count(HistoryQuery(formats=(FormatId.STUDY,))) == 1


def test_what_is_found_far_from_the_first_sessions_is_found_all_the_same(
    store: SessionStore,
) -> None:
    """What comes first is searched first; a page that this does not fill asks for all."""
    for number in range(12):
        said = "zanzibar" if number in {0, 3, 10} else "nothing of it"
        when = STARTED + timedelta(days=(7 * number) % 12)
        keep(store, typed_answer(1, said), name=f"s{number}", started_at=when)
    newest = [name for name in ids(store) if name in {"s0", "s3", "s10"}]
    assert ids(store, search="zanzibar") == newest
    for offset in range(4):
        assert ids(store, search="zanzibar", limit=1, offset=offset) == newest[offset:][:1]
    oldest = ids(store, search="zanzibar", order=Order.OLDEST, limit=2)
    assert oldest == newest[::-1][:2]
    (row,) = store.find(HistoryQuery(search="zanzibar", limit=1, offset=2))
    assert [found.snippet for found in row.found] == ["zanzibar"]
