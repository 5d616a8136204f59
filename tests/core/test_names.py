"""Names are found however they are written, and nothing else is."""

import pytest

from mockinterview.core.names import Names
from mockinterview.core.transcript import Word

MARK = "[name]"


def told(text: str, *names: str) -> str:
    found = Names.of(names)
    assert found
    return found.replaced(text, MARK)[0]


@pytest.mark.parametrize(
    ("name", "text", "left"),
    [
        ("Anna Müller", "I am Anna Müller, ANNA to you.", "I am [name] [name], [name] to you."),
        ("Anna Müller", "Anna's code, Frau Muller's desk", "[name]'s code, Frau [name]'s desk"),
        ("Müller", "Mueller und MÜLLER, mu\u0308ller", "[name] und [name], [name]"),
        ("Mueller", "Frau Müller", "Frau [name]"),
        ("Müller", "Müllers Code", "[name] Code"),
        ("Strauß", "STRAUSS and Strauß", "[name] and [name]"),
        ("Jean-Luc O'Brien", "Jean-Luc; Brien", "[name]-[name]; [name]"),
        ("Łukasz Bjørn", "lukasz met bjorn", "[name] met [name]"),
        ("Anna de la Cruz", "de la Cruz, not de facto", "de la [name], not de facto"),
        ("Li", "Li is not alive in Berlin", "[name] is not alive in Berlin"),
        ("Mark", "Mark marks a mark.", "[name] marks a [name]."),
        ("王小明", "我叫王小明。", "我叫[name]。"),
        ("דנה", "שמי דנה.", "שמי [name]."),
        ("محمد", "اسمي مُحَمَّد.", "اسمي [name]."),
        ("Anna", "An\u00adna and A\u200dnna", "[name] and [name]"),
        ("anna@example.org", "Write to Anna@Example.org!", "Write to [name]!"),
        ("C. D.", "C. D. wrote this", "[name]. [name]. wrote this"),
    ],
)
def test_a_name_is_found_as_whole_words_however_it_is_written(
    name: str, text: str, left: str
) -> None:
    assert told(text, name) == left


def test_signs_of_a_pattern_in_a_name_are_letters() -> None:
    assert told("a.b axb", "a.b") == "[name] axb"
    assert told("x (y+ z", "(y+") == "x ([name] z"


@pytest.mark.parametrize("names", [(), ("",), ("  ", "-"), ("...",)])
def test_without_a_letter_there_is_nothing_to_look_for(names: tuple[str, ...]) -> None:
    assert Names.of(names) is None


def test_marks_are_counted() -> None:
    found = Names.of(("Anna", "Berg"))
    assert found
    assert found.replaced("Anna Berg and anna", MARK) == ("[name] [name] and [name]", 3)
    assert found.replaced("nobody", MARK) == ("nobody", 0)


def words(*texts: str) -> tuple[Word, ...]:
    return tuple(Word(text=t, start=n, end=n + 0.5) for n, t in enumerate(texts))


def test_words_keep_their_times_and_signs() -> None:
    found = Names.of(("Anna Berg",))
    assert found
    made, count = found.replaced_in_words(words(" I'm", " Anna", " Berg,", " hello"), MARK)
    assert [word.text for word in made] == [" I'm", " [name]", " [name],", " hello"]
    assert [word.start for word in made] == [0, 1, 2, 3]
    assert count == 2


def test_a_name_that_a_recogniser_cut_up_is_found_across_its_words() -> None:
    found = Names.of(("王小明",))
    assert found
    made, count = found.replaced_in_words(words("我", "叫", "王", "小", "明。", "你"), MARK)
    assert [word.text for word in made] == ["我", "叫", "[name]", "。", "你"]
    assert count == 1
