"""An answer read by its meaning: word vectors in context, held against the question's aims.

Puts together what the modules beside it do: the side of the pack (kept), the answer, the
evidence, the verdicts, the words to quote. Called from the coach's lane; a lock lets other
threads wait their turn.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Lock

from mockinterview.coach.meaning.asked import Asked, ask_of, content_key
from mockinterview.coach.meaning.asked_cache import AskedCache
from mockinterview.coach.meaning.encoder import Encoder
from mockinterview.coach.meaning.evidence import AnswerEvidence, gather
from mockinterview.coach.meaning.fluency import WordPairs, shipped_pairs
from mockinterview.coach.meaning.passages import read_answer
from mockinterview.coach.meaning.showing import Shown
from mockinterview.coach.meaning.verdicts import VerdictTables, decide, shipped_tables
from mockinterview.coach.term_reading import TermReading
from mockinterview.core.coverage import PointVerdict
from mockinterview.core.example import Example
from mockinterview.core.question import Question
from mockinterview.ports import Answer

MOST_QUESTIONS = 64
"""Questions whose side of the pack stays in memory, about a megabyte each."""


Examples = Callable[[Question], Sequence[Example]]


def no_examples(_question: Question) -> Sequence[Example]:
    """Know nothing of what people say."""
    return ()


class MeaningReader:
    """Judges key points by meaning; ``locate`` finds the model, or raises AppError.

    ``examples`` gives what people might say of the points of a question, if anybody wrote it.

    ``cache`` is where the sides of packs are kept; with None they are made in each process.
    """

    def __init__(
        self,
        locate: Callable[[], Path],
        cache: Path | None = None,
        *,
        examples: Examples = no_examples,
        tables: VerdictTables | None = None,
        pairs: WordPairs | None = None,
    ) -> None:
        self.encoder = Encoder(locate)
        self._kept = AskedCache(cache)
        self._examples = examples
        self._asked: OrderedDict[str, Asked] = OrderedDict()
        self._turn = Lock()
        self._tables = tables
        self._pairs = pairs

    def warm(self) -> None:
        """Load the model; raise AppError where it is not here or is broken."""
        self.encoder.warm()

    def prepare(self, question: Question) -> None:
        """Make the side of the pack of a question, so that its answer is judged sooner."""
        with self._turn:
            self._side_of(question)

    def evidence(self, answer: Answer, terms: TermReading) -> AnswerEvidence:
        """Return what speaks for and against each key point."""
        return self._compared(answer, terms)[1]

    def verdicts(self, answer: Answer, terms: TermReading) -> tuple[PointVerdict, ...]:
        """Judge the key points of an answer, in the order of the question."""
        asked, found = self._compared(answer, terms)
        natural = (self._pairs or shipped_pairs()).naturalness(" ".join(terms.words))
        tables = self._tables or shipped_tables()
        shown = Shown(answer, asked, found)
        return tuple(shown.verdict(p, decide(p, tables, natural)) for p in found.points)

    def _compared(self, answer: Answer, terms: TermReading) -> tuple[Asked, AnswerEvidence]:
        with self._turn:
            asked = self._side_of(answer.question)
            said = read_answer(self.encoder, terms.words)
            return asked, gather(answer.question, asked, said, terms)

    def _side_of(self, question: Question) -> Asked:
        examples = self._examples(question)
        key = content_key(question, self.encoder.checksum, examples)
        asked = self._asked.get(key) or self._kept.load(key, question)
        if asked is None:
            asked = ask_of(question, self.encoder, examples)
            self._kept.save(key, asked)
        self._asked[key] = asked
        self._asked.move_to_end(key)
        while len(self._asked) > MOST_QUESTIONS:
            self._asked.popitem(last=False)
        return asked
