"""Page results of one file to the papers in it: classify, group, extract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TypeAlias, TypeVar

import numpy as np

from ocr.blank_forms import is_blank_form, is_unfilled
from ocr.cards import cards_of
from ocr.classify import CONTESTED, Verdict, classify
from ocr.errors import problem
from ocr.flatten import move_box
from ocr.glosses import without_glosses
from ocr.kinds import catalogue
from ocr.layout import PageLayout, glyphs_box, lay_out
from ocr.meant_row import of_meant_row
from ocr.own_numbers import numbers_of
from ocr.page_job import PageResult
from ocr.paper import Paper
from ocr.quality import mean_confidence, trust_limit
from ocr.readings import Box, Code, DocumentReading, FieldValue, ReadProblem, Seal, Signature
from ocr.second_opinion import UNSUPPORTED, read_fields
from ocr.segment import Group, group_pages
from ocr.tagger import is_free
from ocr.witnesses import heard

_Placed = TypeVar("_Placed", FieldValue, Seal, Signature)

# A page, or the cards on it, with what each is.
Parts: TypeAlias = Sequence[tuple[PageLayout, Verdict]]


def assemble(
    results: Sequence[PageResult],
    faults: list[ReadProblem] | None = None,
    looked_at: Mapping[int, Parts] | None = None,
) -> tuple[DocumentReading, ...]:
    """The papers of a file, in the order of their first page. `faults`: takes what `document_of` puts there.

    `looked_at`: the pages, by number, that `look_at` was asked about before.
    """
    known = looked_at or {}
    pages = [known.get(result.number) or look_at(result) for result in results]
    by_number = {result.number: result for result in results}
    groups = group_pages([part for parts in pages for part in parts])
    return tuple(document_of(group, groups, by_number, faults) for group in groups)


def look_at(result: PageResult) -> Parts:
    """What can be told of a page before the others of its file are there."""
    parts = parts_of(lay_out(result.number, result.text))
    for page, verdict in parts:
        if verdict.kind in catalogue():
            numbers_of(verdict.kind, [page])  # known to the page from now on, and what they were read with
    return parts


def parts_of(page: PageLayout) -> Parts:
    """The page, or the cards on it, with what each is."""
    verdict = classify(page)
    parts = cards_of(page, verdict)
    if len(parts) == 1:
        return [(page, verdict)]
    judged = [(part, classify(part)) for part in parts]
    cards = group_pages(judged)
    if len(cards) > 1:
        return judged
    # The two sides of one card are read best together. Its front may look like that of another kind.
    named = "looks_like" in catalogue()[cards[0].kind].recognise
    return [(page, replace(verdict, kind=cards[0].kind) if named else verdict)]


def document_of(
    group: Group,
    groups: Sequence[Group],
    results: dict[int, PageResult],
    faults: list[ReadProblem] | None = None,
) -> DocumentReading:
    """The paper that these pages make. `groups`: all papers of the file, for what lies between two of them.

    `faults`: takes the problem where a rule fails on this paper, which then has no fields; raised where it is None.
    """
    numbers = tuple(sorted({page.page for page in group.pages}))
    seals = tuple(seal for number in numbers for seal in results[number].seals if _belongs(seal, group, groups))
    kind = catalogue()[group.kind]
    signatures = tuple(one for number in numbers for one in results[number].signatures if _belongs(one, group, groups))
    codes = tuple(code for number in numbers for code in results[number].codes if _belongs(code, group, groups))
    words = tuple(one for number in numbers for one in results[number].grey_words if _belongs(one, group, groups))
    paper = Paper(kind, tuple(_as_read(page, kind.id) for page in group.pages), (*seals, *words), codes)
    read = _extracted(paper, faults) if kind.fields else {}
    most = UNSUPPORTED if group.confidence <= CONTESTED else 1.0  # a value is no surer than the kind it belongs to
    fields = heard(kind, _trusted(read, results, most), codes) if kind.fields and read is not None else {}
    if read is not None and (is_blank_form(paper, fields) if kind.fields else is_unfilled(paper)):
        fields, kind_id = {}, "blank"
    else:
        kind_id = group.kind
    return DocumentReading(
        kind_id,
        min(group.confidence, group.boundary),
        numbers,
        MappingProxyType({name: _on_page(value, results) for name, value in fields.items()}),
        tuple(_on_page(seal, results) for seal in seals),
        tuple(_on_page(one, results) for one in signatures),
    )


def _as_read(page: PageLayout, kind: str) -> PageLayout:
    """The page as its fields are read: official forms in two languages have labels that are known as a whole."""
    return of_meant_row(without_glosses(page) if is_free(kind) else page)


def _extracted(paper: Paper, faults: list[ReadProblem] | None) -> dict[str, FieldValue] | None:
    """The fields, or None where a rule failed: a fault on one paper must not cost the others of the batch."""
    try:
        return read_fields(paper)
    except Exception as error:
        if faults is None:
            raise
        # Its kind only: what it says may hold words of the paper.
        faults.append(problem("fields_not_read", page=paper.pages[0].page, fault=type(error).__name__))
        return None


def _on_page(found: _Placed, results: dict[int, PageResult]) -> _Placed:
    """With its box on the page as it was handed in, not on the flat picture it was read on."""
    result = results[found.page]
    if result.to_page is None and result.bend is None:
        return found
    moved = move_box(found.box, result.to_page or np.eye(3), result.bend)
    width, height = float(result.quality.width), float(result.quality.height)
    x0, y0 = min(max(moved.x0, 0.0), width), min(max(moved.y0, 0.0), height)
    x1, y1 = min(max(moved.x1, 0.0), width), min(max(moved.y1, 0.0), height)
    return replace(found, box=Box(x0, y0, x1, y1))


def _belongs(seal: Seal | Code | Signature, group: Group, groups: Sequence[Group]) -> bool:
    """Of the papers on a page, a seal, code or signature belongs to the one whose words are nearest to it."""
    sharing = [other for other in groups if any(page.page == seal.page for page in other.pages)]
    return len(sharing) < 2 or min(sharing, key=lambda other: _distance(seal, other)) is group


def _distance(seal: Seal | Code | Signature, group: Group) -> float:
    x, y = seal.box.centre
    boxes = [glyphs_box(row.glyphs) for page in group.pages if page.page == seal.page for row in page.rows]
    return min(max(box.x0 - x, x - box.x1, 0.0) + max(box.y0 - y, y - box.y1, 0.0) for box in boxes)


def _trusted(fields: dict[str, FieldValue], results: dict[int, PageResult], most: float) -> dict[str, FieldValue]:
    """No value is surer than `most`, or than the page it stands on allows."""
    trusted = {}
    for name, value in fields.items():
        page = results[value.page]
        limit = min(most, trust_limit(page.quality.issues, mean_confidence(page.text.lines)))
        if value.confidence is not None and value.confidence > limit:
            value = replace(value, confidence=limit)
        trusted[name] = value
    return trusted
