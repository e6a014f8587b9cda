"""Papers out of readings: sides of cards put together, the surer of two statements, places and seals."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest

from intake.domain.findings import Evidence
from intake.domain.papers import Paper, Quote, collect_papers
from ocr.readings import Box, DocumentReading, FieldValue, FileReading, PageQuality
from tests.factories import HEIGHT, ID_NUMBER, NAME, OTHER_ID, OTHER_NAME, WIDTH, document, scan

FRONT = ("name", "sex", "birth_date", "address", "id_number")
BACK = ("issuer", "valid_from", "valid_to")


def front(name: str = NAME, number: str = ID_NUMBER) -> DocumentReading:
    return document("id_card", name=name, id_number=number, only=FRONT)


def back(page: int = 1) -> DocumentReading:
    return document("id_card", only=BACK, pages=(page,))


def papers(*files: FileReading) -> tuple[Paper, ...]:
    return collect_papers(files)


def shapes(found: tuple[Paper, ...]) -> list[tuple[list[str], bool]]:
    return sorted((sorted(part.file for part in paper.parts), paper.sides_unsure) for paper in found)


def test_two_sides_in_two_files_are_one_card() -> None:
    (card,) = papers(scan("a.jpg", front()), scan("b.jpg", back()))
    assert card.quote("name") is not None
    assert card.quote("valid_to") is not None
    assert len(card.row_documents()) == 2


def test_two_cards_each_with_its_two_sides_in_one_file_are_told_apart() -> None:
    one = scan("one.pdf", front(), back(2))
    two = scan("two.pdf", front(OTHER_NAME, OTHER_ID), back(2))
    found = papers(one, two)
    assert shapes(found) == [(["one.pdf", "one.pdf"], False), (["two.pdf", "two.pdf"], False)]
    assert {str(card.quote("name").value) for card in found if card.quote("name")} == {NAME, OTHER_NAME}  # type: ignore[union-attr]


def test_a_card_whole_in_one_file_leaves_the_lone_sides_of_another_to_each_other() -> None:
    found = papers(scan("one.pdf", front(), back(2)), scan("f.jpg", front(OTHER_NAME)), scan("b.jpg", back()))
    assert shapes(found) == [(["b.jpg", "f.jpg"], False), (["one.pdf", "one.pdf"], False)]


def test_sides_that_cannot_be_told_apart_are_not_put_together() -> None:
    found = papers(scan("f1.jpg", front()), scan("f2.jpg", front(OTHER_NAME)), scan("b.jpg", back()))
    assert shapes(found) == [(["b.jpg"], True), (["f1.jpg"], True), (["f2.jpg"], True)]
    stack = papers(scan("stack.pdf", front(), front(OTHER_NAME), back(2)))
    assert shapes(stack) == [(["stack.pdf"], True)] * 3


def test_two_cards_on_one_sheet_are_two_papers() -> None:
    """同一页上复印了两个人的身份证：两份都要留下。"""
    sheet = scan("sheet.jpg", front(), front(OTHER_NAME, OTHER_ID))
    found = papers(sheet, replace(sheet, name="copy.jpg"))
    assert [str(card.quote("name").value) for card in found if card.quote("name")] == [NAME, OTHER_NAME]  # type: ignore[union-attr]


def test_fronts_alone_are_sure_of_themselves() -> None:
    assert shapes(papers(scan("f1.jpg", front()), scan("f2.jpg", front(OTHER_NAME)))) == [
        (["f1.jpg"], False),
        (["f2.jpg"], False),
    ]


def test_a_card_read_whole_takes_no_lone_side() -> None:
    found = papers(scan("whole.jpg", document("id_card")), scan("b.jpg", back()))
    assert shapes(found) == [(["b.jpg"], False), (["whole.jpg"], False)]


def test_the_same_scan_twice_counts_once() -> None:
    file = scan("a.jpg", document("passport"))
    assert len(papers(file, replace(file, name="copy.jpg"))) == 1


def test_of_two_statements_the_surer_speaks() -> None:
    """背面也读出了姓名：以把握大的一面为准；把握相同或不知道的，以先者为准。"""

    def name_on(document_: DocumentReading, said: str, sure: float | None) -> DocumentReading:
        value = FieldValue(said, said, 1, Box(1, 1, 2, 2), sure)
        return replace(document_, fields=MappingProxyType({**document_.fields, "extra": value}))

    def spoken(first: float | None, second: float | None) -> str:
        (card,) = papers(scan("a.jpg", name_on(front(), "甲", first)), scan("b.jpg", name_on(back(), "乙", second)))
        quote = card.quote("extra")
        assert quote is not None
        leading = "甲" if card.parts[0].file == "a.jpg" else "乙"
        return "先" if quote.string == leading else "后"

    assert spoken(0.5, 0.5) == "先"
    assert spoken(None, None) == "先"
    whose = {spoken(0.9, 0.5), spoken(0.5, 0.9)}
    assert whose == {"先", "后"}
    assert {spoken(None, 0.2), spoken(0.2, None)} == {"先", "后"}


def test_a_card_is_as_sure_and_as_whole_as_its_worse_side() -> None:
    good, poor = scan("a.jpg", front()), scan("b.jpg", replace(back(), confidence=0.4))
    (card,) = papers(good, poor)
    assert card.confidence == 0.4
    assert not card.partial
    (torn,) = papers(good, replace(poor, status="partial"))
    assert torn.partial
    assert torn.seals_unknowable


def test_a_place_is_the_box_or_else_the_whole_page() -> None:
    (paper,) = papers(scan("a.jpg", document("passport")))
    part = paper.parts[0]
    assert part.place(1) == Evidence("a.jpg", 1, Box(0, 0, WIDTH, HEIGHT))
    assert part.place(1, Box(1, 2, 3, 4), "x") == Evidence("a.jpg", 1, Box(1, 2, 3, 4), "x")
    assert part.place(7) == Evidence("a.jpg", 7, None)


def test_first_and_last_pages() -> None:
    (paper,) = papers(scan("a.pdf", document("lease_contract", pages=(2, 3, 4))))
    assert [place.page for place in paper.whole()] == [2]
    assert [place.page for place in paper.last_page()] == [4]
    (card,) = papers(scan("a.jpg", front()), scan("b.jpg", back()))
    assert [place.file for place in card.last_page()] == [card.parts[-1].file]
    (nowhere,) = papers(scan("n.pdf", replace(document("passport"), pages=())))
    assert (nowhere.whole(), nowhere.last_page()) == ((), ())


@pytest.mark.parametrize(
    ("grey", "issues", "hidden"),
    [
        (False, (), False),
        (True, (), True),
        (False, ("dark",), True),
        (False, ("glare",), True),
        (False, ("cropped",), True),
        (False, ("skew", "blur"), False),
    ],
)
def test_a_seal_may_hide_on_some_pages(grey: bool, issues: tuple[str, ...], hidden: bool) -> None:
    (paper,) = papers(scan("a.jpg", document("property_consent"), grey=grey, issues=issues))
    assert paper.seals_unknowable is hidden
    unknown = scan("a.jpg", document("property_consent", pages=(1, 2)))
    (half,) = papers(replace(unknown, page_quality=unknown.page_quality[:1]))
    assert half.seals_unknowable


@pytest.mark.parametrize(
    ("confidence", "check", "clear"),
    [(0.9, "none", True), (0.89, "none", False), (None, "none", False), (0.99, "fail", False), (0.99, "pass", True)],
)
def test_what_may_be_held_against_an_applicant(confidence: float | None, check: str, clear: bool) -> None:
    assert Quote("x", "t", "t", Evidence("a"), confidence, check).is_clear(0.9) is clear  # type: ignore[arg-type]


def test_the_texts_own_words_are_sure_and_a_recognisers_unknown_ones_are_not() -> None:
    file = scan("a.pdf", document("passport", passport_no="E1", confidence=None))
    pages = tuple(replace(page, source="text_layer") for page in file.page_quality)
    quotes = [papers(each)[0].quote("passport_no") for each in (file, replace(file, page_quality=pages))]
    assert [quote.confidence for quote in quotes if quote] == [None, 1.0]
    (unknown,) = papers(replace(file, page_quality=()))
    assert unknown.quote("passport_no").confidence is None  # type: ignore[union-attr]
    sure = scan("b.pdf", document("passport", passport_no="E1", confidence=0.3))
    layer = tuple(PageQuality(1, "text_layer", 1, 1, 0, grey=False) for _ in range(1))
    assert papers(replace(sure, page_quality=layer))[0].quote("passport_no").confidence == 0.3  # type: ignore[union-attr]
