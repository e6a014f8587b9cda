"""Values told by a learned tagger: a witness beside the rules of `ocr.extract`, for papers without an official form.

A linear-chain conditional random field says of each character of a paragraph which field's value it belongs to, if any,
by the words around it, and how surely. It was learned from drawn papers (`python -m samples.train_tagger`) and knows
nothing of the rules, so what both say is as good as certain and what one of them says alone is worth a look
(decision 0052).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

import pycrfsuite

from ocr.paper import Paper
from ocr.span import Span
from ocr.tag_features import paragraphs

# The kinds that one table tells of: papers that speak of the same things share what was learned.
TABLES = {
    "bays": (
        "parking_purchase_contract",
        "parking_lease_contract",
        "parking_use_right_cert",
        "property_consent",
        "lease_contract",
        "vehicle_purchase_contract",
        "authorization_letter",
    ),
    "works": (
        "road_fee_receipt",
        "road_dig_application",
        "facility_occupy_register",
        "road_occupy_application",
        "construction_drawings",
        "technical_design_docs",
        "site_right_evidence",
        "green_situation_note",
        "green_application",
        "municipal_approval",
        "traffic_plan",
        "traffic_commitment",
        "traffic_impact_report",
        "traffic_protection_measures",
        "traffic_emergency_measures",
    ),
}
_TABLE_OF = {kind: table for table, kinds in TABLES.items() for kind in kinds}
OUTSIDE, BEGINS, GOES_ON = "O", "B-", "I-"


@dataclass(frozen=True, slots=True)
class Tag:
    """Characters that were told to be a field's value. `probability`: of the least sure of its characters."""

    field: str
    span: Span
    probability: float


def is_free(kind: str) -> bool:
    """Whether papers of a kind have no official form, so that a table tells of them."""
    return table_of(kind) is not None


def table_of(kind: str) -> str | None:
    """The table that tells of papers of a kind: `bays` or `works`; None for kinds with an official form."""
    return _TABLE_OF.get(kind)


def file_of(table: str) -> str:
    """Where a table lies, inside the package `ocr`."""
    return f"data/tags_{table}.crfsuite"


def tags_of(paper: Paper) -> tuple[Tag, ...]:
    """All values told on a paper, in reading order; none on papers of a kind that no table knows."""
    table = _TABLE_OF.get(paper.kind.id)
    if table is None:
        return ()
    # A tagger of its own for each paper, since it holds the paragraph it was set and papers are read in threads. It
    # looks into the table where that lies: the name below keeps it there.
    data, last = _bytes(table), len(paper.pages) - 1
    tagger = pycrfsuite.Tagger()
    tagger.open_inmemory(data)
    tags: list[Tag] = []
    for number, (page, text) in enumerate(zip(paper.pages, paper.running_text, strict=True)):
        for paragraph in paragraphs(page, text, paper.kind.id, first=number == 0, last=number == last):
            tagger.set(paragraph.features)
            marks = tagger.tag()
            for field, start, end in told(marks):
                if field in paper.kind.fields:
                    sure = min(tagger.marginal(marks[place], place) for place in range(start, end))
                    tags.append(Tag(field, Span(page.page, paragraph.glyphs[start:end]), sure))
    return tuple(tags)


def told(marks: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """(field, first character, behind the last one) of each value in a paragraph's marks."""
    start = 0
    while start < len(marks):
        end = start + 1
        if marks[start] != OUTSIDE:
            field = marks[start].removeprefix(BEGINS).removeprefix(GOES_ON)
            while end < len(marks) and marks[end] == GOES_ON + field:
                end += 1
            yield field, start, end
        start = end


@cache
def _bytes(table: str) -> bytes:
    """The table as it lies in its file."""
    return resources.files("ocr").joinpath(file_of(table)).read_bytes()
