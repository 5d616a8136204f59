"""What a shared session leaves out, and that the rest stands as it was."""

from mockinterview.core.better_answer import BetterAnswer, Segment, Whose
from mockinterview.core.coverage import Quote
from mockinterview.core.feedback import Sample
from mockinterview.core.plan import FormatId
from mockinterview.core.question import Origin
from mockinterview.core.report import build_report
from mockinterview.core.review import Assessment, ReviewedAnswer
from mockinterview.core.sealing import begun, closed
from mockinterview.core.session import Bookmark, Session
from mockinterview.core.shared import LeftOutPart, Part, left_out, shared
from mockinterview.core.sharing import Sharing
from tests.fakes.sessions import (
    MADE,
    by_endpoint,
    every_state,
    graded,
    hearing,
    question,
    session,
    spoken,
)

SAID = "My name is Anna Müller and I separate retrieval from generation, said Anna."
NAMED = Sharing(names=("Anna Müller",))
NO_NOTES = Sharing(has_notes=False)
NO_CV = Sharing(has_cv=False)


def of_anna() -> Session:
    quote = Quote(text="I separate retrieval from generation, said Anna", start=3.0, end=6.0)
    points = (graded().points[0].model_copy(update={"quotes": (quote,)}), *graded().points[1:])
    feedback = graded(
        points=points,
        comment="Anna, name one figure.",
        samples=(Sample(score=40, verdicts={"anna-says": points[0].verdict}, criteria={}),),
    )
    better = BetterAnswer(
        segments=(Segment(text="I, Anna Mueller, log it.", origin=Whose.YOURS),), model="some-model"
    )
    attempt = spoken(
        1,
        question=question("anna-says", area="annas-area"),
        hearing=hearing(SAID, unsure=()),
        feedback=feedback,
        better_answer=better,
        note="Ask Müller about this",
        bookmarks=(Bookmark(at=3.0, text="here, Anna"),),
        own_rating=4,
    )
    return session(attempt, spoken(2), title="Anna's second", tags=("ANNA", "work"), note="anna?")


def counts(given: Session, sharing: Sharing) -> dict[Part, int]:
    return {each.part: each.count for each in left_out(given, sharing)}


def test_what_leaves_nothing_out_is_the_session_itself() -> None:
    given = every_state()
    assert Sharing().is_whole
    assert shared(given, Sharing(has_audio=True)) is given
    assert left_out(given, Sharing(has_audio=True)) == ()


def test_recordings_stand_beside_a_session_and_are_counted_where_they_are_left_out() -> None:
    given = session(spoken(1), spoken(2, take=None))
    assert shared(given, Sharing()) == given
    assert left_out(given, Sharing()) == (LeftOutPart(part=Part.AUDIO, count=1),)


def test_a_name_stands_in_no_text_of_a_shared_session() -> None:
    made = shared(of_anna(), NAMED).model_dump_json().casefold()
    assert "anna" not in made.replace("annas-area", "")
    assert "müller" not in made
    assert "mueller" not in made
    assert of_anna().model_dump_json().count("[name]") == 0


def test_quotes_still_stand_in_the_transcript_and_words_keep_their_times() -> None:
    before, after = of_anna().attempts[0], shared(of_anna(), NAMED).attempts[0]
    assert before.hearing
    assert after.hearing
    assert after.feedback
    (quote,) = after.feedback.points[0].quotes
    assert quote.text == "I separate retrieval from generation, said [name]"
    assert quote.text in after.hearing.transcript.text
    words = after.hearing.transcript.words
    assert "".join(word.text for word in words).strip() == after.hearing.transcript.text
    assert [w.start for w in words] == [w.start for w in before.hearing.transcript.words]
    assert after.hearing.transcript.text.startswith("My name is [name] [name] and I")


def test_codes_and_the_names_of_files_stay_what_the_program_knows_them_by() -> None:
    given = of_anna().model_copy(update={"id": "20251119-anna"})
    made = shared(given, NAMED)
    assert made.id == given.id
    assert made.attempts[0].question.id == "name-says"
    assert made.attempts[0].feedback
    assert list(made.attempts[0].feedback.samples[0].verdicts) == ["name-says"]
    assert [a.take and a.take.file for a in made.attempts] == [
        a.take and a.take.file for a in given.attempts
    ]
    assert Session.model_validate_json(made.model_dump_json()) == made


def test_names_are_counted_once_for_a_transcript_and_its_words() -> None:
    given = session(spoken(1, hearing=hearing(SAID, unsure=()), feedback=None))
    assert counts(given, NAMED)[Part.NAMES] == 3


def test_own_words_go_together_and_the_coach_s_stay() -> None:
    made = shared(of_anna(), NO_NOTES)
    first = made.attempts[0]
    assert (made.title, made.tags, made.note) == ("", (), "")
    assert (first.note, first.bookmarks, first.own_rating) == ("", (), None)
    assert first.feedback == of_anna().attempts[0].feedback
    assert counts(of_anna(), NO_NOTES) == {
        Part.AUDIO: 2,
        Part.TITLE: 3,
        Part.NOTES: 2,
        Part.BOOKMARKS: 1,
        Part.OWN_RATINGS: 1,
    }


def of_a_job() -> Session:
    asked = question("acme", title="At Acme", ask="Why Acme?", hint="Acme", origin=Origin.GENERATED)
    point = graded().points[0].model_copy(update={"statement": "Acme ships maps"})
    judged = by_endpoint().model_copy(update={"points": (point,), "comment": "Acme is far."})
    said = hearing("um Acme Acme is where I worked", unsure=())
    made = spoken(1, question=asked, hearing=said, feedback=judged, note="acme!")
    made = made.model_copy(update={"delivery": made.delivery_of(said)})
    return session(made, spoken(2), pack="tailored-acme")


def test_a_question_that_was_written_from_a_job_or_a_cv_stands_without_its_words() -> None:
    given = of_a_job()
    made = shared(given, NO_CV)
    assert "acme" not in made.model_dump_json().casefold()
    assert made.attempts[1] == given.attempts[1]
    assert counts(given, NO_CV)[Part.JOB] == 1
    assert shared(session(spoken(1)), NO_CV) == session(spoken(1))


def test_the_figures_of_a_session_are_the_same_without_the_words_of_a_job() -> None:
    given = of_a_job()
    whole = build_report(given, version="1", made_at=MADE)
    made = build_report(shared(given, NO_CV), version="1", made_at=MADE)
    assert made.totals == whole.totals
    assert made.entries[0].delivery
    assert whole.entries[0].delivery
    assert made.entries[0].delivery.pace_speaking == whole.entries[0].delivery.pace_speaking
    assert [f.text for f in made.entries[0].delivery.fillers or ()] == [""]


def test_reviews_go_with_the_notes_and_without_the_words_of_a_job() -> None:
    answers = tuple(ReviewedAnswer(position=at, attempt=1, remark="Acme!"[:at]) for at in (1, 2))
    review = Assessment(id="r", reviewer="Anna", saved_at=MADE, answers=answers)
    given = of_a_job().model_copy(update={"reviews": (review,)})
    assert shared(given, NO_NOTES).reviews == ()
    assert counts(given, NO_NOTES)[Part.REVIEWS] == 1
    (left,) = shared(given, NO_CV).reviews
    assert [each.position for each in left.answers] == [2]
    assert shared(given, NAMED).reviews[0].reviewer == "[name]"


def sealed(given: Session) -> Session:
    exam = given.model_copy(update={"format": FormatId.EXAM})
    return exam.model_copy(update={"seal": closed(begun(exam), MADE)})


def test_a_seal_goes_with_the_first_word_that_it_does_not_hold_for() -> None:
    given = sealed(of_anna())
    assert shared(given, NO_NOTES).seal == given.seal
    assert shared(given, NAMED).seal is None
    assert shared(given, Sharing(names=("Nobody",))).seal == given.seal
    assert shared(sealed(of_a_job()), NO_CV).seal is None
    assert counts(given, NAMED)[Part.SEAL] == 1
    assert Part.SEAL not in counts(given, NO_NOTES)


def test_everything_can_be_left_out_at_once() -> None:
    sharing = Sharing(has_notes=False, has_cv=False, names=("Anna", "Müller"))
    made = shared(of_anna(), sharing)
    assert made.note == ""
    assert Part.NOTES in counts(of_anna(), sharing)
    assert "Anna" not in made.model_dump_json()
