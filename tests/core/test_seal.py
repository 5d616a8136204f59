"""The chain of digests, and what a break in it looks like."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from mockinterview.core.seal import Link, LinkKind, Seal, digest_of, moment

AT = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)


def link(kind: LinkKind = LinkKind.ANSWER, position: int = 1, part: str = "a") -> Link:
    return Link(kind=kind, position=position, number=1, at=AT, parts={"part": digest_of(part)})


def chain(*links: Link) -> Seal:
    seal = Seal()
    for each in links:
        seal = seal.with_link(each)
    return seal


THREE = chain(link(LinkKind.BEGUN), link(), link(LinkKind.SEALED))


def test_a_chain_that_nobody_touched_is_whole_and_comes_back_whole_from_json() -> None:
    assert THREE.is_whole
    assert Seal.model_validate_json(THREE.model_dump_json()) == THREE


def test_the_same_links_give_the_same_fingerprint_whatever_the_zone_of_the_clock() -> None:
    eastern = timezone(timedelta(hours=5, minutes=30))
    moved = [each.model_copy(update={"at": AT.astimezone(eastern)}) for each in THREE.links]
    assert chain(*moved).fingerprint == THREE.fingerprint
    assert moment(AT) == moment(AT.astimezone(eastern))


def test_a_digest_does_not_depend_on_the_order_of_names_and_knows_every_letter() -> None:
    assert digest_of({"a": 1, "b": "ä"}) == digest_of({"b": "ä", "a": 1})
    assert digest_of("ä") != digest_of("a")


@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize(
    "change",
    [
        {"parts": {"part": digest_of("another")}},
        {"parts": {}},
        {"position": 7},
        {"number": 7},
        {"kind": LinkKind.AWAY},
        {"at": AT + timedelta(seconds=1)},
        {"digest": "0" * 64},
    ],
)
def test_a_link_that_was_changed_breaks_the_chain(place: int, change: dict[str, object]) -> None:
    links = list(THREE.links)
    links[place] = links[place].model_copy(update=change)
    assert not Seal(links=tuple(links)).is_whole


@pytest.mark.parametrize("order", [(1, 0, 2), (0, 2), (0, 1, 1, 2), (1, 2)])
def test_a_link_that_was_moved_taken_out_or_doubled_breaks_the_chain(
    order: tuple[int, ...],
) -> None:
    assert not Seal(links=tuple(THREE.links[place] for place in order)).is_whole


def test_a_chain_computed_anew_is_whole_and_has_another_fingerprint() -> None:
    forged = chain(link(LinkKind.BEGUN), link(part="better"), link(LinkKind.SEALED))
    assert forged.is_whole
    assert forged.fingerprint != THREE.fingerprint


def test_the_fingerprint_is_that_of_the_closing_link_whatever_comes_later() -> None:
    later = THREE.with_link(link(LinkKind.FEEDBACK))
    assert later.is_whole
    assert later.fingerprint == THREE.fingerprint == THREE.links[-1].digest
    assert [later.is_late(each) for each in later.links] == [False, False, False, True]


def test_a_chain_without_an_end_has_no_fingerprint() -> None:
    unfinished = chain(link(LinkKind.BEGUN), link())
    assert (unfinished.fingerprint, unfinished.sealed_at) == ("", None)
    assert not unfinished.is_late(unfinished.links[0])


def test_the_latest_link_of_a_kind_and_place_is_found() -> None:
    seal = chain(link(part="a"), link(part="b"), link(position=2))
    assert seal.last(LinkKind.ANSWER, (1, 1)) == seal.links[1]
    assert seal.last(LinkKind.WORDS, (1, 1)) is None
