"""What leaves one machine in an archive arrives on another as it was."""

import json
import zipfile
from pathlib import Path

import pytest

from mockinterview import settings as settings_file
from mockinterview.archive.importing import Standing, Way, Wishes
from mockinterview.core.feedback import StandIn
from mockinterview.core.plan import FormatId
from mockinterview.core.sealing import SealCheck, begun, check
from mockinterview.core.session import AttemptKey
from mockinterview.settings import EndpointProfile, Settings
from tests.archive.conftest import SOUND, Machine, full
from tests.fakes.sessions import DOWN, MADE, SESSION_ID, graded, session, spoken

PACK = 'format = 1\nid = "own"\n'


def members_of(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as packed:
        return {name: packed.read(name) for name in packed.namelist() if name != "manifest.json"}


def listed(file: Path) -> object:
    with zipfile.ZipFile(file) as packed:
        return json.loads(packed.read("manifest.json"))["members"]


def test_a_session_arrives_as_it_was_stored(there: Machine, here: Machine, file: Path) -> None:
    taken = here.take_in(file)

    assert taken.added == (SESSION_ID,)
    assert here.store.kept(SESSION_ID) == there.store.kept(SESSION_ID)
    assert here.store.session(SESSION_ID) == full()
    there_recordings = {n: c for n, c in there.files().items() if n.startswith("recordings/")}
    assert here.files() == there_recordings != {}


def test_what_was_imported_is_exported_as_the_same(
    here: Machine, file: Path, tmp_path: Path
) -> None:
    here.take_in(file)
    again = here.export(tmp_path / "again.zip", SESSION_ID)

    assert members_of(again) == members_of(file)
    assert listed(again) == listed(file)


def test_everything_goes_along_but_keys_and_what_belongs_to_the_computer(
    there: Machine, here: Machine, tmp_path: Path
) -> None:
    (there.home / "packs" / "own").mkdir(parents=True)
    (there.home / "packs" / "own" / "pack.toml").write_text(PACK)
    (there.home / "edits" / "drafts").mkdir(parents=True)
    (there.home / "edits" / "dns.toml").write_text('note = "mine"')
    (there.home / "edits" / "drafts" / "dns.toml").write_text('note = "typed"')
    (there.home / "keys.json").write_text('{"https://example.org": "s3cret"}')
    profile = EndpointProfile.model_validate(
        {
            "name": "own",
            "base_url": "https://user:s3cret@example.org/v1?api-key=s3cret&version=2",
            "model": "m",
            "api_key": "s3cret",
        }
    )
    chosen = Settings(endpoints=(profile,), endpoint="own", shortcuts={"play": "P"})
    settings_file.save(there.home, chosen)
    file = there.export(tmp_path / "all.zip", SESSION_ID, everything=True)

    taken = here.take_in(file)
    again = here.export(tmp_path / "again.zip", SESSION_ID, everything=True)

    assert all(b"s3cret" not in content for content in members_of(file).values())
    assert sorted(taken.files) == [
        "edits/dns.toml",
        "edits/drafts/dns.toml",
        "packs/own",
        "settings.json",
    ]
    assert (here.home / "packs" / "own" / "pack.toml").read_text() == PACK
    assert (here.home / "edits" / "drafts" / "dns.toml").read_text() == 'note = "typed"'
    assert not (here.home / "keys.json").exists()
    arrived, _ = settings_file.load(here.home)
    assert arrived.shortcuts == {"play": "P"}
    assert arrived.endpoints[0].base_url == "https://example.org/v1?version=2"
    assert arrived.endpoint_in_use is None
    assert members_of(again) == members_of(file)


@pytest.mark.parametrize("name", ["own", "mine"])
def test_a_file_from_elsewhere_never_says_where_answers_are_sent(
    there: Machine, here: Machine, tmp_path: Path, name: str
) -> None:
    theirs = Settings(endpoints=(EndpointProfile(name=name, base_url="https://a", model="m"),))
    settings_file.save(there.home, theirs.model_copy(update={"endpoint": name}))
    mine = Settings(endpoints=(EndpointProfile(name="mine", base_url="https://b", model="m"),))
    settings_file.save(here.home, mine.model_copy(update={"endpoint": "mine"}))
    file = there.export(tmp_path / "all.zip", everything=True)

    left = here.take_in(file)
    taken = here.take_in(file, Wishes({}, replaces_files=True))

    assert left.files_left == ("settings.json",)
    assert taken.files == ("settings.json",)
    assert settings_file.load(here.home)[0].endpoint_in_use is None


def hold_exam(machine: Machine) -> None:
    """Hold an exam of one answer, to its end."""
    exam = session(id="exam", format=FormatId.EXAM, finished_at=None)
    machine.store.begin_session(exam.model_copy(update={"seal": begun(exam)}))
    machine.store.recording("exam/1-1.wav").write_bytes(SOUND)
    attempt = spoken()
    assert attempt.take
    take = attempt.take.model_copy(update={"file": "exam/1-1.wav"})
    machine.store.save_attempt("exam", attempt.model_copy(update={"take": take}))
    machine.store.finish_session("exam", MADE)


def checked(machine: Machine, session_id: str) -> SealCheck:
    found = check(machine.store.session(session_id), machine.store.digest)
    assert found is not None
    return found


def test_the_seal_of_an_exam_verifies_after_the_import(
    there: Machine, here: Machine, tmp_path: Path
) -> None:
    hold_exam(there)
    sealed = checked(there, "exam")
    here.take_in(there.export(tmp_path / "exam.zip", "exam"))

    found = checked(here, "exam")
    here.store.recording("exam/1-1.wav").write_bytes(SOUND + b"x")

    assert found.is_unchanged
    assert found == sealed
    assert not checked(here, "exam").is_unchanged


def test_a_session_that_is_here_and_the_same_is_skipped(here: Machine, file: Path) -> None:
    here.take_in(file)
    before = here.files()

    taken = here.take_in(file)

    assert (taken.same, taken.added) == ((SESSION_ID,), ())
    assert here.files() == before


def test_a_session_that_is_here_and_different_is_left_unless_wished_otherwise(
    here: Machine, file: Path
) -> None:
    here.take_in(file)
    here.store.set_note(SESSION_ID, AttemptKey(position=1, number=1), "My own words")
    before = here.store.kept(SESSION_ID)

    taken = here.take_in(file)

    assert here.look(file).sessions[0].standing is Standing.DIFFERENT
    assert taken.left == (SESSION_ID,)
    assert here.store.kept(SESSION_ID) == before


def test_a_recording_that_is_gone_here_makes_a_session_different(here: Machine, file: Path) -> None:
    here.take_in(file)
    here.store.recording(f"{SESSION_ID}/1-1.wav").unlink()

    assert here.look(file).sessions[0].standing is Standing.DIFFERENT


def test_a_session_that_is_here_can_be_replaced(here: Machine, file: Path) -> None:
    here.take_in(file)
    here.store.set_note(SESSION_ID, AttemptKey(position=1, number=1), "My own words")
    here.store.recording(f"{SESSION_ID}/1-1.wav").unlink()

    taken = here.take_in(file, Wishes({SESSION_ID: Way.REPLACE}))

    assert taken.replaced == (SESSION_ID,)
    assert here.store.session(SESSION_ID) == full()
    assert here.store.recording(f"{SESSION_ID}/1-1.wav").is_file()
    assert not [name for name in here.files() if "/." in name]


def test_a_session_that_is_here_can_be_kept_beside_the_other(here: Machine, file: Path) -> None:
    here.take_in(file)
    here.store.set_note(SESSION_ID, AttemptKey(position=1, number=1), "My own words")

    taken = here.take_in(file, Wishes({SESSION_ID: Way.COPY}))

    (copy,) = taken.copied
    kept = here.store.session(copy)
    assert copy == f"{SESSION_ID}-2"
    assert kept.attempts[0].note == full().attempts[0].note
    assert kept.attempts[0].take is not None
    assert here.store.recording(kept.attempts[0].take.file).read_bytes().startswith(SOUND)
    assert here.store.session(SESSION_ID).attempts[0].note == "My own words"


def test_a_session_in_the_trash_makes_room_for_the_one_that_comes(
    here: Machine, file: Path
) -> None:
    here.take_in(file)
    here.store.trash_session(SESSION_ID)

    assert here.take_in(file).added == (SESSION_ID,)
    assert here.store.session(SESSION_ID) == full()


def test_a_copy_of_an_exam_stays_sealed_beside_the_other_state_of_it(
    here: Machine, there: Machine, tmp_path: Path
) -> None:
    hold_exam(there)
    file = there.export(tmp_path / "exam.zip", "exam")
    here.take_in(file)
    there.store.set_note("exam", AttemptKey(position=1, number=1), "Slower.")
    file = there.export(tmp_path / "again.zip", "exam")

    taken = here.take_in(file, Wishes({"exam": Way.COPY}))

    assert taken.copied == ("exam-2",)
    first, copy = (checked(here, name) for name in ("exam", "exam-2"))
    assert copy.is_unchanged
    assert (copy.fingerprint, copy.sealed_at) == (first.fingerprint, first.sealed_at)
    assert here.store.session("exam-2").attempts[0].note == "Slower."
    here.store.recording("exam-2/1-1.wav").write_bytes(SOUND + b"x")
    assert not checked(here, "exam-2").is_unchanged


def test_an_answer_that_waited_there_does_not_wait_to_be_sent_from_here(
    there: Machine, here: Machine, tmp_path: Path
) -> None:
    there.store.begin_session(session(id="waiting"))
    there.store.save_attempt("waiting", spoken(feedback=None, take=None))
    assert there.store.deferred()

    stand_in = graded().model_copy(update={"stand_in": StandIn(reason=DOWN)})
    there.store.save_attempt("waiting", spoken(2, feedback=stand_in, take=None))
    there.store.save_attempt("waiting", spoken(3, take=None))

    here.take_in(there.export(tmp_path / "waiting.zip", "waiting"))

    (waits,) = here.store.deferred()
    assert (waits.attempt.key.position, waits.endpoint, waits.is_claimed) == (1, "", False)
    claimed = here.store.claim_deferred(None)
    assert claimed
    assert claimed.attempt == here.store.session("waiting").attempts[0]


@pytest.mark.parametrize("title", ["", "<script>alert(1)</script>", "=1+1", "👩‍💻 \u202egnp"])
def test_any_words_arrive_as_they_were(
    there: Machine, here: Machine, tmp_path: Path, title: str
) -> None:
    there.keep(full(id="other", attempts=(), title=title, note=title))

    here.take_in(there.export(tmp_path / "words.zip", "other"))

    assert here.store.kept("other") == there.store.kept("other")


def test_a_recording_that_was_gone_is_told_and_keeps_nobody_from_the_rest(
    there: Machine, here: Machine, tmp_path: Path
) -> None:
    there.store.recording(f"{SESSION_ID}/1-1.wav").unlink()
    file = there.export(tmp_path / "lacking.zip", SESSION_ID)

    assert here.look(file).lacking == (f"{SESSION_ID}/1-1.wav",)
    assert here.take_in(file).added == (SESSION_ID,)
    assert here.store.session(SESSION_ID) == full()
