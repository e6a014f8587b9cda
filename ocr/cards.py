"""Several cards on one page: where the page can be cut so that each part is a card, or a side of one, by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import product
from math import inf

from ocr.classify import Verdict, score_of
from ocr.kinds import Kind, catalogue
from ocr.layout import PageLayout, Row

_LEAST_GAP = 0.8  # of a row's height: cards lie further apart than the rows of one
_MAX_CARDS = 8  # a page with more is no page of cards
_MAX_ROWS = 90
_HEAD_ROWS = 2  # at the head of a sheet, and at its foot, that may stand across its cards
_STRIP = 0.02  # of a page's width
_SURE = 1.25  # of what a kind needs: a part must be a card beyond doubt


def cards_of(page: PageLayout, verdict: Verdict) -> list[PageLayout]:
    """The page itself, or its parts when it shows several cards (sides), in reading order."""
    if verdict.kind not in _card_kinds() or len(page.rows) > _MAX_ROWS:
        return [page]
    parts = [page]
    while len(parts) < _MAX_CARDS:
        pieces = [piece for part in parts for piece in _cut_once(part)]
        if len(pieces) == len(parts):
            break
        parts = pieces
    return parts


@cache
def _card_kinds() -> dict[str, Kind]:
    return {kind.id: kind for kind in catalogue().values() if kind.recognise.get("card")}


def _cut_once(page: PageLayout) -> list[PageLayout]:
    """The two parts of the best cut, or the page when no cut leaves a card on both sides."""
    best, best_worth = [page], 0.0
    for cut in (*_between_rows(page), *_between_columns(page)):
        first, second = (_as_card(part) for part in cut)
        if first is None or second is None:
            continue
        # Different sides of one kind are most likely one card: only what is there twice is two.
        apart = first.kind != second.kind or first.sides & second.sides
        if _is_side_of(first, second) or _is_side_of(second, first):
            continue
        if apart and min(first.score, second.score) > best_worth:
            best, best_worth = list(cut), min(first.score, second.score)
    return best


def _is_side_of(part: _Card, card: _Card) -> bool:
    """Whether a part that looks like another kind's side is the one a card lacks: the front of a temporary card, on
    which the office and the term may stand too, but no name of a card.
    """
    alike = catalogue()[card.kind].recognise.get("looks_like", {})
    return any(
        kind == part.kind
        and side not in card.sides
        and (part.sides == {other} or (other in part.sides and not part.named))
        for side, (kind, other) in alike.items()
    )


@dataclass(frozen=True, slots=True)
class _Card:
    """What a part of a page is by itself: kind, the sides that are there whole, score over what the kind needs, whether
    it bears the kind's name.
    """

    kind: str
    sides: frozenset[str]
    score: float
    named: bool


def _as_card(part: PageLayout) -> _Card | None:
    words = "".join(row.key for row in part.rows)
    best: _Card | None = None
    for kind in _card_kinds().values():
        every = kind.recognise["sides"]
        sides = frozenset(side for side, marks in every.items() if all(re.search(mark, words) for mark in marks))
        if len(part.rows) < 2 or not sides:
            continue
        fit = score_of(part, kind)
        if fit.score >= _SURE * fit.need and (best is None or fit.score / fit.need > best.score):
            named = any(title in words for title in kind.recognise["titles"])
            best = _Card(kind.id, sides, fit.score / fit.need, named)
    return best


def _between_rows(page: PageLayout) -> Iterator[tuple[PageLayout, PageLayout]]:
    for index in range(1, len(page.rows)):
        above, below = page.rows[index - 1], page.rows[index]
        if below.y - above.y > (1 + _LEAST_GAP) * min(above.height, below.height):
            yield replace(page, rows=page.rows[:index]), replace(page, rows=page.rows[index:])


def _between_columns(page: PageLayout) -> Iterator[tuple[PageLayout, PageLayout]]:
    """Cuts along upright strips that no run of text crosses, but for words at the head or foot of the sheet that are
    said of all cards on it: 夫妻双方身份证复印件.
    """
    cuts = []
    for head, foot in product(range(_HEAD_ROWS + 1), repeat=2):
        rows = page.rows[head : len(page.rows) - foot]
        runs = sorted((row.glyphs[a].x0, row.glyphs[b - 1].x1) for row in rows for a, b in row.runs(gap=1.0))
        reached = runs[0][1] if runs else inf
        for left, right in runs[1:]:
            if left - reached > _STRIP * page.width:
                cuts.append((left + reached) / 2)
            reached = max(reached, right)
    for middle in dict.fromkeys(cuts):
        yield replace(page, rows=_strip(page.rows, 0, middle)), replace(page, rows=_strip(page.rows, middle, inf))


def _strip(rows: Sequence[Row], left: float, right: float) -> tuple[Row, ...]:
    """The rows between two upright lines."""
    kept = (
        replace(row, glyphs=tuple(g for g in row.glyphs if left <= g.x0 < right), borders=frozenset()) for row in rows
    )
    return tuple(row for row in kept if row.glyphs)
