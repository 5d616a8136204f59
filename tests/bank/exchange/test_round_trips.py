"""Whatever goes out comes back as it was, in every form."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from mockinterview.bank.exchange.exporting import content
from mockinterview.bank.exchange.understanding import Form, ImportWishes, Understanding
from mockinterview.bank.importing import understand, write
from mockinterview.bank.packs import Bank, load_bank
from mockinterview.core.question import Pack
from tests.bank.exchange.strategies import packs
from tests.shipped import shipped_bank

SHIPPED = shipped_bank()
WHOLE = [form for form in Form if form is not Form.CSV]
"""The forms that hold what a pack says of itself too; a table holds its questions only."""


def come_back(pack: Pack, form: Form, folder: Path) -> Understanding:
    file = folder / f"pack.{form}"
    file.write_bytes(content(pack, (), form))
    return understand(file, ImportWishes(), Bank([]), folder / "packs")


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("pack", SHIPPED.packs(), ids=lambda pack: pack.id)
def test_the_packs_that_ship_come_back(pack: Pack, form: Form, tmp_path: Path) -> None:
    found = come_back(pack, form, tmp_path)

    assert found.pack.questions == pack.questions
    assert found.left_out == ()
    if form in WHOLE:
        assert found.pack == pack
        assert found.assumed == ()


@pytest.mark.parametrize("form", Form)
@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
@given(pack=packs())
def test_any_pack_comes_back(
    tmp_path_factory: pytest.TempPathFactory, pack: Pack, form: Form
) -> None:
    found = come_back(pack, form, tmp_path_factory.mktemp("pack"))

    assert found.pack.questions == pack.questions
    if form in WHOLE:
        assert found.pack == pack


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(pack=packs())
def test_any_pack_that_was_understood_can_be_written(
    tmp_path_factory: pytest.TempPathFactory, pack: Pack
) -> None:
    folder = tmp_path_factory.mktemp("pack")
    write(come_back(pack, Form.JSON, folder), folder / "packs")

    assert load_bank([folder / "packs"]).packs() == [pack]


def test_the_glossary_terms_that_a_pack_names_go_along_in_json(tmp_path: Path) -> None:
    pack = SHIPPED.packs()[0]
    named = {term for question in pack.questions for term in question.terms}
    file = tmp_path / "pack.json"
    file.write_bytes(content(pack, SHIPPED.glossary(), Form.JSON))
    found = understand(file, ImportWishes(), Bank([]), tmp_path / "packs")
    write(found, tmp_path / "packs")

    terms = load_bank([tmp_path / "packs"]).glossary()
    known = {name for term in terms for name in (term.term, *term.synonyms)}
    assert named <= known
    assert len(terms) < len(SHIPPED.glossary())
