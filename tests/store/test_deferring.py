"""Answers wait on disk for their judgement: each once, in order, whatever comes between."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mockinterview.audio.repair import repair_wav
from mockinterview.core.correcting import as_heard, correct
from mockinterview.core.session import Attempt
from mockinterview.core.transcript import typed
from mockinterview.ports import Store
from mockinterview.store.sessions import SessionStore
from tests.fakes.services import MemoryStore
from tests.fakes.sessions import SESSION_ID, session, silent, spoken, ungraded
from tests.fakes.waiting import THERE, by_the_model, stand_in, waiting
from tests.store.another_process import PATIENCE_SECONDS, child_process

NOW = datetime.now(UTC)
LATER = NOW + timedelta(minutes=1)


@pytest.fixture(params=["on disk", "in memory"])
def store(request: pytest.FixtureRequest, home: Path, tmp_path: Path) -> Iterator[Store]:
    """A store for the answers of one endpoint."""
    if request.param == "in memory":
        memory = MemoryStore(tmp_path / "takes")
        memory.endpoint = THERE
        yield memory
        return
    with opened(home) as store:
        yield store


@contextmanager
def opened(home: Path, endpoint: str = THERE) -> Iterator[SessionStore]:
    store = SessionStore(home, repair_wav, endpoint)
    yield store
    store._db.close()


def keep(store: Store, *attempts: Attempt) -> None:
    store.begin_session(session())
    for attempt in attempts:
        store.save_attempt(SESSION_ID, attempt)


def claimed(store: Store, now: datetime | None = NOW) -> str:
    found = store.claim_deferred(now)
    return str(found.attempt.key) if found else ""


def feedback_of(store: Store) -> object:
    return store.session(SESSION_ID).attempts[0].feedback


def test_answer_with_a_stand_in_waits_and_judged_ones_do_not(store: Store) -> None:
    keep(store, spoken(1), waiting(2), ungraded(3), silent(4))
    (found,) = store.deferred()
    assert (found.session_id, found.attempt, found.endpoint) == (SESSION_ID, waiting(2), THERE)
    assert (found.tries, found.not_before, found.is_claimed) == (1, None, False)


def test_answers_are_judged_in_the_order_in_which_they_came(store: Store) -> None:
    keep(store, waiting(2), waiting(1))
    first = store.claim_deferred(NOW)
    assert first
    assert first.attempt.key.position == 2
    assert claimed(store) == ""
    assert store.settle_deferred(first, by_the_model())
    assert claimed(store) == "1.1"


def test_judgement_takes_the_place_of_the_stand_in_and_of_nothing_else(store: Store) -> None:
    keep(store, waiting(1))
    deferred = store.claim_deferred(NOW)
    assert deferred
    # The person says something of a likely filler while the model judges.
    changed = waiting(1).model_copy(update={"was_skipped": True})
    store.save_attempt(SESSION_ID, changed)
    now = store.settle_deferred(deferred, by_the_model())
    assert now == changed.model_copy(update={"feedback": by_the_model()})
    assert store.session(SESSION_ID).attempts == (now,)
    assert store.deferred() == []


def test_answer_is_not_judged_a_second_time(store: Store) -> None:
    keep(store, waiting(1))
    deferred = store.claim_deferred(NOW)
    assert deferred
    assert claimed(store) == ""
    store.settle_deferred(deferred, by_the_model())
    assert store.settle_deferred(deferred, by_the_model(10)) is None
    assert feedback_of(store) == by_the_model()


def test_answer_that_was_let_go_is_next_again(store: Store) -> None:
    keep(store, waiting(1), waiting(2))
    deferred = store.claim_deferred(NOW)
    assert deferred
    store.let_go_deferred(deferred)
    assert claimed(store) == "1.1"


def test_failure_puts_an_answer_off_with_those_behind_it(store: Store) -> None:
    keep(store, waiting(1), waiting(2))
    deferred = store.claim_deferred(NOW)
    assert deferred
    store.settle_deferred(deferred, stand_in(tries=2, not_before=LATER))
    first, _second = store.deferred()
    assert (first.tries, first.not_before, first.is_claimed) == (2, LATER, False)
    assert claimed(store) == ""
    assert claimed(store, None) == "1.1"


def test_answer_that_is_given_up_waits_no_longer_and_keeps_its_feedback(store: Store) -> None:
    keep(store, waiting(1))
    deferred = store.claim_deferred(NOW)
    assert deferred
    given_up = stand_in().model_copy(
        update={"stand_in": stand_in().stand_in.model_copy(update={"is_waiting": False})}
    )
    store.settle_deferred(deferred, given_up)
    assert store.deferred() == []
    assert feedback_of(store) == given_up


def test_answer_waits_from_when_its_words_are_known_and_belongs_to_who_wrote_them(
    store: Store,
) -> None:
    keep(store, spoken(1, feedback=None))
    (found,) = store.deferred()
    assert (found.is_claimed, found.tries) == (True, 0)
    assert claimed(store) == ""
    store.save_attempt(SESSION_ID, waiting(1))
    assert claimed(store) == "1.1"


def test_answer_that_is_judged_for_the_first_time_holds_up_no_other(store: Store) -> None:
    keep(store, spoken(1, feedback=None), waiting(2))
    assert claimed(store) == "2.1"


def test_other_words_are_judged_anew_and_what_comes_of_the_old_ones_is_dropped(
    store: Store,
) -> None:
    keep(store, waiting(1), waiting(2))
    deferred = store.claim_deferred(NOW)
    assert deferred
    other = waiting(1).model_copy(update={"hearing": typed("Quite other words.", "en")})
    store.save_attempt(SESSION_ID, other.model_copy(update={"feedback": None}))
    assert store.settle_deferred(deferred, by_the_model()) is None
    store.save_attempt(SESSION_ID, other)
    assert [each.attempt.key.position for each in store.deferred()] == [2, 1]


def test_judgement_that_comes_late_takes_no_words_that_were_mended_meanwhile(home: Path) -> None:
    """An interview that is over still writes down what it awaited."""
    judged = spoken(1)
    before = judged.model_copy(update={"feedback": None})
    mended = correct(before, "what I said in truth")
    with opened(home) as store:
        keep(store, before, mended, judged)
        assert store.session(SESSION_ID).attempts == (mended,)
        store.save_attempt(SESSION_ID, as_heard(mended))
        assert store.session(SESSION_ID).attempts == (as_heard(mended),)


def test_words_that_are_mended_again_take_the_place_of_the_first(home: Path) -> None:
    first = correct(spoken(1), "what I said in truth")
    second = correct(first, "what I said in all truth")
    with opened(home) as store:
        keep(store, spoken(1), first, second)
        assert store.session(SESSION_ID).attempts == (second,)


def test_stand_in_that_is_still_on_show_takes_the_place_of_no_judgement(store: Store) -> None:
    keep(store, waiting(1))
    deferred = store.claim_deferred(NOW)
    assert deferred
    store.settle_deferred(deferred, by_the_model())
    store.save_attempt(SESSION_ID, waiting(1))
    assert feedback_of(store) == by_the_model()
    assert store.deferred() == []


def test_answer_waits_for_the_endpoint_that_it_was_given_to_and_for_no_other(home: Path) -> None:
    with opened(home) as there, opened(home, "http://127.0.0.1:2/v1") as elsewhere:
        keep(there, waiting(1))
        assert claimed(elsewhere) == ""
        with opened(home, "") as offline:
            assert claimed(offline) == ""
            assert len(offline.deferred()) == 1
        assert claimed(there) == "1.1"


def test_answers_go_with_their_session(store: Store) -> None:
    keep(store, waiting(1))
    deferred = store.claim_deferred(NOW)
    assert deferred
    store.delete_session(SESSION_ID)
    assert store.deferred() == []
    assert store.settle_deferred(deferred, by_the_model()) is None


def test_discarded_attempt_waits_no_longer(store: Store) -> None:
    keep(store, waiting(1), waiting(2))
    store.discard_attempt(SESSION_ID, waiting(1).key)
    assert claimed(store) == "2.1"


def test_another_program_judges_nothing_that_is_being_judged_and_frees_it_when_killed(
    home: Path,
) -> None:
    with opened(home) as store:
        keep(store, waiting(1), waiting(2))
        with child_process("judging_child.py", home) as said:
            assert said == "1.1\n"
            assert claimed(store) == ""
            assert [each.is_claimed for each in store.deferred()] == [True, False]
        assert claimed(store) == "1.1"


def test_two_programs_at_once_claim_one_answer_once(home: Path) -> None:
    with opened(home) as store:
        keep(store, waiting(1))
    with (
        child_process("judging_child.py", home) as one,
        child_process("judging_child.py", home) as two,
    ):
        assert sorted([one, two]) == ["1.1\n", "nothing\n"]


def test_answer_whose_program_ended_while_it_was_judged_first_is_judged_next(home: Path) -> None:
    unjudged = (
        "import sys; from pathlib import Path;"
        "from tests.store.test_deferring import opened, keep, spoken;"
        "store = opened(Path(sys.argv[1])).__enter__(); keep(store, spoken(1, feedback=None))"
    )
    subprocess.run(
        [sys.executable, "-c", unjudged, str(home)], check=True, timeout=PATIENCE_SECONDS
    )
    with opened(home) as store:
        found = store.claim_deferred(NOW)
        assert found
        assert found.attempt.feedback is None


def test_database_of_an_earlier_version_has_nobody_waiting(home: Path) -> None:
    with opened(home) as store:
        keep(store, spoken(1))
        store._db.execute("drop table deferred_judgements")
        store._db.execute("delete from _sqlite_migrations where name like 'm004%'")
    with opened(home) as later:
        assert later.deferred() == []
        later.save_attempt(SESSION_ID, waiting(2))
        assert claimed(later) == "2.1"
