"""Cells in which the words that hold are ticked: ☑人行道 □车行道, or between brackets: [√]人行道 [ ]车行道."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ocr.layout import match_key
from ocr.paper import Found, Paper
from ocr.span import Captured, Span

_TICK = "☑√✓✔■█▇☒●"
_BOX = "□○☐◯"
_OPENS, _CLOSES = r"\[（【", r"\]）】"
_MARK = rf"[{_OPENS}][{_TICK}]?[{_CLOSES}]|[{_BOX}{_TICK}][{_TICK}]?"
_CHOICE = re.compile(rf"(?P<mark>{_MARK})(?P<word>(?:(?!{_MARK}).)*)", re.DOTALL)
# 公园□　道路√　其他□: the marks stand behind their words.
_CHOICE_BEHIND = re.compile(rf"(?P<word>(?:(?!{_MARK}).)+)(?P<mark>{_MARK})", re.DOTALL)
_MARKED_FIRST = re.compile(rf"[，、；。 ]*(?:{_MARK})")
_MARK_BEFORE = re.compile(rf"(?:{_MARK})$")
_EMPTY = re.compile(rf"[{_BOX}]|[{_OPENS}][{_CLOSES}]")
_MARKS = "，、；。 "


def ticked_words(span: Span) -> list[Span]:
    """The words behind a tick, in their order."""
    key, ticked = match_key(span.plain), []
    behind = not _MARKED_FIRST.match(key) and _MARK_BEFORE.search(key) is not None
    for match in (_CHOICE_BEHIND if behind else _CHOICE).finditer(key):
        word = match["word"].strip(_MARKS)
        if word and any(mark in match["mark"] for mark in _TICK):
            start = match.start("word") + match["word"].index(word)
            ticked.append(span.part(start, start + len(word)))
    return ticked


def chosen(span: Span) -> Span:
    """The words that are ticked among others that are not; the span itself where that is no single one."""
    ticked, key = ticked_words(span), match_key(span.plain)
    others = len(ticked) == 1 and (_EMPTY.search(key) or key[0] not in _TICK)  # …绿地☑附属绿地
    if not others and len(ticked) == 1 and key[0] == "☑" and len(ticked[0].glyphs) == len(key) - 1:
        return ticked[0]  # the others were left out
    return ticked[0] if others else span


def find_choice(paper: Paper, field: str, cells: Iterable[Captured] | None = None) -> Iterator[Found]:
    """The ticked words of the cells given, by default of those beside the field's labels."""
    for captured in paper.by_label(field, "text") if cells is None else cells:
        span = _with_mark_before(paper, captured.span)
        ticked = ticked_words(span)
        if not ticked:
            yield from _not_ticked(field, span)
            continue
        several = "、".join(part.text for part in ticked) if len(ticked) > 1 else None
        yield Found(field, ticked[0], 1.3, several)


def _not_ticked(field: str, span: Span) -> Iterator[Found]:
    """The words before the first of several boxes: theirs was filled, and not read as a box."""
    key = match_key(span.plain)
    if key[:1] in _BOX or sum(key.count(box) for box in _BOX) < 2:
        return
    word = re.match(rf"[^{_BOX}]*", key)[0].strip(_MARKS)  # type: ignore[index]  # it may match nothing
    if len(word) >= 2:
        start = key.index(word)
        yield Found(field, span.part(start, start + len(word)), 0.55)


def _with_mark_before(paper: Paper, span: Span) -> Span:
    """The span with the box or tick before it, which counts as punctuation behind the label."""
    row, _ = paper.rows_at(span)
    if row is None:
        return span
    at = row.glyphs.index(span.glyphs[0])
    mark = _MARK_BEFORE.search(row.key[:at])
    return Span(span.page, (*row.glyphs[mark.start() : at], *span.glyphs)) if mark else span
