"""Pages to papers: which pages of a file belong together, judged by what they say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from statistics import median

from ocr.classify import Verdict, classify
from ocr.kinds import catalogue
from ocr.layout import PageLayout, Row

_PAGE_NUMBER = re.compile(r"第?(\d{1,3})(?:页)?[，/ ]?(?:共|/)(\d{1,3})页?$|^-(\d{1,3})-$|^第(\d{1,3})页$")


_CLAUSE = re.compile(r"第([一二三四五六七八九十\d]{1,3})条|([一二三四五六七八九十]{1,3}|\d{1,2})[、，。](?!\d)")
_CHAPTER = re.compile(
    rf"第[一二三四五六七八九十\d]{{1,3}}[章节篇]|{_CLAUSE.pattern}|（[一二三四五六七八九十\d]{{1,3}}）|\d{{1,2}}(?:。\d{{1,2}})+"
    r"|目录|前言|图\d|表\d|附[图表]|续表|\d{1,2}(?=[一-鿿]{2})"
)
# What stands alone at the head of a page that belongs to the paper before it.
_FRONT = re.compile(
    r".{0,10}(?:签署页|扉页|责任页|签字页|人员名单|编制人员|编写人员|资质证书|编制说明|目录|前言|修订记录|会签栏?)(?:（.{1,8}）)?"
)
_ANNEX = re.compile(r"(?:附[表件图页录]|续表)[一二三四五六七八九十\d]{0,2}(?:[：、，].{0,24})?")
_HEAD_ROWS = 4
_COVER_ROWS = 16
_LARGE = 1.25  # of the page's usual row height
_HEADLINE = 24  # characters at most
_SIGNING = re.compile(r"甲方|乙方|出租[方人]|承租[方人]|出卖人|买受人|转让方|受让方|签字|盖章|签订日期|签署日期")
_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")}


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
    if verdict.kind == "other" and last.sides and (missing := _sides(last.kind, page) - last.sides):
        last.sides |= missing
        return last
    return last if _continues(last, page, verdict) else None


def _continues(last: Group, page: PageLayout, verdict: Verdict) -> bool:
    number = page_number(page)
    if number is not None and number > 1:
        previous = page_number(last.pages[-1])
        if (previous is None or previous == number - 1) and (not verdict.title or verdict.kind == last.kind):
            return True
    recognise = catalogue()[last.kind].recognise
    if page.rows and _ANNEX.fullmatch(page.rows[0].key) and verdict.kind in ("other", last.kind):
        return True
    if verdict.kind == last.kind and recognise.get("many_pages", False) and _behind_cover(last.pages, page):
        return True  # the cover's title is printed once more above the first clause
    if recognise.get("chapters", False):
        return _in_report(last, page, verdict) and not (number == 1 and page_number(last.pages[-1]) is not None)
    if verdict.title or not recognise.get("many_pages", False):
        return False
    if _behind_cover(last.pages, page):
        return True
    if number == 1:
        return False
    return verdict.kind == last.kind or _goes_on(last.pages[-1], page)


def _goes_on(before: PageLayout, page: PageLayout) -> bool:
    """True for a page whose clauses count on from the page before, or that holds the parties' signatures."""
    clauses, further = _clauses(before), _clauses(page)
    if clauses and further and further[0] == clauses[-1] + 1:
        return True
    words = "".join(row.key for row in page.rows)
    return not further and len(_SIGNING.findall(words)) >= 2


def _behind_cover(before: Sequence[PageLayout], page: PageLayout) -> bool:
    """True for the page on which the clauses begin behind a cover; page numbers often begin there as well."""
    if len(before) > 1 or page_number(before[0]) is not None or len(before[0].rows) > _COVER_ROWS:
        return False
    return not _clauses(before[0]) and _clauses(page)[:1] == [1]


def _in_report(last: Group, page: PageLayout, verdict: Verdict) -> bool:
    """True for a page of a plan or report, which names itself on its cover only: nothing at its head begins a paper.

    A title further down is the heading of a chapter; at the head, lines of earlier pages are its running head, or
    what its table of contents announced.
    """
    if page.rows and _FRONT.fullmatch(page.rows[0].key) and not verdict.title:
        return True
    earlier = "\n".join(row.key for before in last.pages for row in before.rows)
    fresh = [row for row in page.rows if row.key not in earlier]
    if verdict.title or verdict.kind == last.kind:
        # A paper's title stands above its first numbered heading.
        above = list(takewhile(lambda row: not _CHAPTER.match(row.key), fresh[:_HEAD_ROWS]))
        head = PageLayout(page.page, page.width, page.height, tuple(above))
        score = classify(head).scores.get(verdict.kind)
        return score is None or not score.title
    return verdict.kind == "other" and not _has_headline(page, fresh)


def _has_headline(page: PageLayout, fresh: Sequence[Row]) -> bool:
    """True where one of the first rows stands out as a title does: large, or short and in the middle."""
    if len(page.rows) < _HEAD_ROWS:
        return False
    usual = median(row.height for row in page.rows)
    left, right = min(row.glyphs[0].x0 for row in page.rows), max(row.glyphs[-1].x1 for row in page.rows)
    for row in fresh[:_HEAD_ROWS]:
        if _CHAPTER.match(row.key) or not 2 < len(row.key) <= _HEADLINE:
            continue
        before, behind = row.glyphs[0].x0 - left, right - row.glyphs[-1].x1
        centred = min(before, behind) > 4 * row.height and abs(before - behind) < 0.2 * (right - left)
        if centred or row.height > _LARGE * usual:
            return True
    return False


def _clauses(page: PageLayout) -> list[int]:
    """Numbers of the clauses that begin on a page: 第三条, 三、"""
    numbers = []
    for row in page.rows:
        if match := _CLAUSE.match(row.key):
            numbers.append(_chinese_number(match[1] or match[2]))
    return numbers


def _chinese_number(text: str) -> int:
    if text.isdigit():
        return int(text)
    tens, _, ones = text.partition("十") if "十" in text else ("零", "", text)
    return 10 * _DIGITS.get(tens, 1) + _DIGITS.get(ones, 0)


def page_number(page: PageLayout) -> int | None:
    """The printed page number, from the top or bottom rows."""
    for row in [*page.rows[-2:], *page.rows[:1]]:
        for start, end in row.runs(gap=2.0):
            if match := _PAGE_NUMBER.search(row.key[start:end]):
                return int(next(group for group in (match[1], match[3], match[4]) if group))
    return None


def _sides(kind: str, page: PageLayout) -> set[str]:
    """Which sides of a kind printed on several sides this page shows, by their words (patterns) in the catalogue."""
    sides = catalogue()[kind].recognise.get("sides", {}) if kind in catalogue() else {}
    text = "".join(row.key for row in page.rows)
    return {side for side, words in sides.items() if any(re.search(word, text) for word in words)}
