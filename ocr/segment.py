"""Pages to papers: which pages of a file belong together, judged by what they say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ocr.classify import Verdict
from ocr.kinds import catalogue
from ocr.layout import PageLayout

_PAGE_NUMBER = re.compile(r"第?(\d{1,3})(?:页)?[，/ ]?(?:共|/)(\d{1,3})页?$|^-(\d{1,3})-$|^第(\d{1,3})页$")


@dataclass
class Group:
    """Pages taken to be one paper."""

    kind: str
    confidence: float
    pages: list[PageLayout] = field(default_factory=list)
    sides: set[str] = field(default_factory=set)


def group_pages(pages: Sequence[tuple[PageLayout, Verdict]]) -> list[Group]:
    """Papers in the order of their first page."""
    groups: list[Group] = []
    for page, verdict in pages:
        home = _home(groups, page, verdict)
        if home is None:
            groups.append(Group(verdict.kind, verdict.confidence, [page], _sides(verdict.kind, page)))
        else:
            home.pages.append(page)
            home.sides |= _sides(home.kind, page)
    return groups


def _home(groups: list[Group], page: PageLayout, verdict: Verdict) -> Group | None:
    """The paper that this page continues, or None when it begins one."""
    if verdict.kind == "blank" or not groups:
        return None
    sides = _sides(verdict.kind, page)
    if sides:
        # The two sides of a card may lie pages apart: a side joins the last paper that lacks it.
        waiting = [g for g in groups if g.kind == verdict.kind and not (g.sides & sides)]
        return waiting[-1] if waiting else None
    last = groups[-1]
    if last.kind == "blank":
        return None
    return last if _continues(last, page, verdict) else None


def _continues(last: Group, page: PageLayout, verdict: Verdict) -> bool:
    number = page_number(page)
    if number is not None and number > 1:
        previous = page_number(last.pages[-1])
        if previous is None or previous == number - 1:
            return not verdict.title or verdict.kind == last.kind
    if number == 1 or verdict.title:
        return False
    many = bool(catalogue()[last.kind].recognise.get("many_pages", False))
    return many and (verdict.kind in (last.kind, "other") or not verdict.scores[verdict.kind].title)


def page_number(page: PageLayout) -> int | None:
    """The printed page number, from the top or bottom rows."""
    for row in [*page.rows[-2:], *page.rows[:1]]:
        for start, end in row.runs(gap=2.0):
            if match := _PAGE_NUMBER.search(row.key[start:end]):
                return int(next(group for group in (match[1], match[3], match[4]) if group))
    return None


def _sides(kind: str, page: PageLayout) -> set[str]:
    """Which sides of a kind printed on several sides this page shows, by their labels in the catalogue."""
    sides = catalogue()[kind].recognise.get("sides", {}) if kind in catalogue() else {}
    text = "".join(row.key for row in page.rows)
    return {side for side, words in sides.items() if any(word in text for word in words)}
