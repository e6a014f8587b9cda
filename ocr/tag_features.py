"""What stands at and around each character of a page: the features by which `ocr.tagger` tells values. Pure.

The tagger was learned from these very features (`python -m samples.train_tagger`): after any change here it has to be
learned anew.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ocr.fields.patterns import CAPITALS, DATE, ID_NUMBER, ORG_END, PHONE, PLATE, USCC, VIN
from ocr.layout import CELL_GAP, Glyph, PageLayout
from ocr.paper import RunningText
from ocr.surnames import starts_with_surname

# Shapes of values, the stricter ones first: a character belongs to the first that takes it.
_SHAPES = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("ID", ID_NUMBER),
        ("USCC", USCC),
        ("VIN", VIN),
        ("DATE", DATE),
        ("PHONE", PHONE),
        ("PLATE", PLATE),
        ("CAP", CAPITALS),
        ("CODE", r"[A-Z0-9][A-Z0-9-]*\d[A-Z0-9-]*"),
        ("ORG", rf"(?:{ORG_END})"),
        ("SIZE", r"\d+(?:。\d+)?(?=平方米|㎡|米|M)"),
    )
)
_DIGIT = re.compile(r"\d")
_LABEL = re.compile(r"[^，。；、（）\s]{1,12}$")
_SHORT = 14  # characters of a paragraph, or of words beside or above it, that may be a label
_GAP = 0.5
_HEAD, _FOOT = 3, 5  # paragraphs at the beginning of the first page, at the end of the last
_LEVEL, _BELOW, _REACH = 0.5, 0.8, 4.5  # row heights: of one row; of the next; how far up its head may stand
_OVERLAP = 0.3  # of the narrower of two runs that stand one above the other
_PAD = 4
_COUNTED = 3  # values of a shape on one page that are told apart
_BAGGED = 3  # characters behind a label, or of a run beside or below one, that are told what it is made of


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Characters of one paragraph and, for each of them, the names of its features."""

    glyphs: tuple[Glyph, ...]
    features: tuple[list[str], ...]


@dataclass(frozen=True, slots=True)
class _Around:
    """Words above and to the left of a run of characters, or none."""

    above: str
    left: str


def paragraphs(page: PageLayout, text: RunningText, kind: str, *, first: bool, last: bool) -> Iterator[Paragraph]:
    """Those of one page of a paper of this kind. `first`, `last`: whether it is the first or last page of the paper."""
    around = _around(page)
    cuts = [-1, *(place for place, char in enumerate(text.key) if char == "\n"), len(text.key)]
    pieces = [(start + 1, end) for start, end in pairwise(cuts) if end > start + 1]
    before = ""
    shapes = [_shapes(text.key[start:end]) for start, end in pieces]
    order = _order(shapes)
    for number, (start, end) in enumerate(pieces):
        glyphs, key = text.glyphs[start:end], text.key[start:end]
        where = ("head" if first and number < _HEAD else "") + (
            "foot" if last and len(pieces) - number <= _FOOT else ""
        )
        shaped = [(*shape, *place) for shape, place in zip(shapes[number], order[number], strict=True)]
        yield Paragraph(glyphs, tuple(_features(glyphs, key, kind, where, before, around, shaped)))
        before = _DIGIT.sub("0", key)


def _features(
    glyphs: Sequence[Glyph],
    key: str,
    kind: str,
    where: str,
    before: str,
    around: dict[int, _Around],
    shapes: Sequence[tuple[str, str, int, int]],
) -> Iterator[list[str]]:
    same = _DIGIT.sub("0", key)  # which figures stand there says nothing
    text = "^" * _PAD + same + "$" * _PAD
    short = len(key) <= _SHORT
    label, label_at, clause, passed = "", -1, 0, "none"
    run_at = 0
    for place, glyph in enumerate(glyphs):
        at = place + _PAD
        char = same[place]
        shape, part, first_ones, last_ones = shapes[place]
        found = [
            "b",
            f"k={kind}",
            f"0={char}",
            f"-1={text[at - 1]}",
            f"-2={text[at - 2]}",
            f"-3={text[at - 3]}",
            f"1={text[at + 1]}",
            f"2={text[at + 2]}",
            f"3={text[at + 3]}",
            f"-21={text[at - 2 : at]}",
            f"-10={text[at - 1 : at + 1]}",
            f"01={text[at : at + 2]}",
            f"12={text[at + 1 : at + 3]}",
            f"-31={text[at - 3 : at]}",
            f"-41={text[at - 4 : at]}",
            f"13={text[at + 1 : at + 4]}",
            f"14={text[at + 1 : at + 5]}",
            f"-11={text[at - 1 : at + 2]}",
            f"k-21={kind}{text[at - 2 : at]}",
            f"k12={kind}{text[at + 1 : at + 3]}",
            f"s={shape}{part}",
            f"passed={passed}",
        ]
        if shape:
            found += [f"nth={shape}{min(_COUNTED, first_ones)}", f"last={shape}{min(_COUNTED, last_ones)}"]
        if place:
            found.append(f"s-1={shapes[place - 1][0]}")
            gap = _gap(glyphs[place - 1], glyph)
            if glyph.line is not glyphs[place - 1].line:
                found.append("line")
            if gap > _GAP:
                found.append("gap")
            if gap > CELL_GAP:
                found.append("wide gap")
                clause = run_at = place
                label = "" if place - label_at > 1 else label
        if place + 1 < len(glyphs):
            found.append(f"s1={shapes[place + 1][0]}")
            if _gap(glyph, glyphs[place + 1]) > _GAP:
                found.append("gap behind")
        found += [f"name{back}" for back in range(3) if back <= place and starts_with_surname(key[place - back :][:2])]
        if label:
            found += [f"l={label}", f"l4={label[-4:]}", f"l2={label[-2:]}", f"kl2={kind}{label[-2:]}"]
            found.append(f"l at={min(6, place - label_at)}")
            if place - label_at == 1:
                found.append(f"l first={label[-4:]}")
            if place - label_at <= _BAGGED:
                found += _bag(label)
        if where:
            found += [where, f"{where}={shape or (char if short else '')}"]
        if place < 8 or short:
            found.append(f"at={min(place, 4)}")
            if len(before) <= _SHORT:
                found += [f"p4={before[-4:]}", f"p2={before[-2:]}"]
        if short:
            found.append("short")
        beside = around.get(id(glyph))
        if beside is not None and beside.above:
            found += [f"u4={beside.above[-4:]}", f"u2={beside.above[-2:]}", f"u0={beside.above[:4]}"]
        if beside is not None and beside.left:
            found += [f"e4={beside.left[-4:]}", f"e2={beside.left[-2:]}", f"e0={beside.left[:4]}"]
        if beside is not None and not label and place - run_at < _BAGGED:
            found += _bag(beside.left) or _bag(beside.above, "u")
        yield found
        if shape and part == "E":
            passed = shape
        if char == "：":
            match = _LABEL.search(same[clause:place])
            label, label_at = (match.group() if match else ""), place
        elif char in "。；":
            label, clause = "", place + 1
        elif char in "，、":
            clause = place + 1


def _bag(label: str, side: str = "") -> list[str]:
    """The characters of a label, and its pairs, wherever in it they stand: what tells of a label never seen whole."""
    return [f"c{side}={char}" for char in dict.fromkeys(label)] + [f"cc{side}={a}{b}" for a, b in pairwise(label)]


def _gap(left: Glyph, right: Glyph) -> float:
    """Free space between two characters, in heights of their line."""
    return (right.x0 - left.x1) / max(1.0, right.line.box.height)


def _shapes(key: str) -> list[tuple[str, str]]:
    """The shape of value that each character belongs to, and whether it begins it (B), ends it (E) or neither (I)."""
    shapes = [("", "")] * len(key)
    for name, pattern in _SHAPES:
        for match in pattern.finditer(key):
            start, end = match.span()
            if any(name for name, _ in shapes[start:end]):
                continue
            shapes[start:end] = [(name, "I")] * (end - start)
            shapes[end - 1] = (name, "E")
            shapes[start] = (name, "B")
    return shapes


def _order(shapes: Sequence[Sequence[tuple[str, str]]]) -> list[list[tuple[int, int]]]:
    """How many values of the same shape stand before and behind on the page, for each character of each paragraph."""
    count: Counter[str] = Counter()
    before = []
    for paragraph in shapes:
        places = []
        for shape, part in paragraph:
            count[shape] += part == "B"
            places.append((shape, count[shape]))
        before.append(places)
    return [[(nth, count[shape] - nth) for shape, nth in places] for places in before]


def _around(page: PageLayout) -> dict[int, _Around]:
    """The words above and to the left of each character (by its identity) that may be a label of it."""
    runs = [(row, start, end) for row in page.rows for start, end in row.runs(gap=CELL_GAP)]
    words = [_DIGIT.sub("0", row.key[start:end]) for row, start, end in runs]
    edges = [(row.glyphs[start].x0, row.glyphs[end - 1].x1) for row, start, end in runs]
    around: dict[int, _Around] = {}
    for number, (row, start, end) in enumerate(runs):
        x0, x1 = edges[number]
        above = ""
        for other in range(number - 1, -1, -1):
            away = (row.y - runs[other][0].y) / row.height
            if away > _REACH:
                break
            a0, a1 = edges[other]
            if away > _BELOW and min(x1, a1) - max(x0, a0) > _OVERLAP * min(x1 - x0, a1 - a0):
                above = words[other]
                break
        level = number > 0 and abs(row.y - runs[number - 1][0].y) < _LEVEL * row.height
        left = words[number - 1] if level else ""
        beside = _Around(above if len(above) <= _SHORT else "", left if len(left) <= _SHORT else "")
        around.update((id(glyph), beside) for glyph in row.glyphs[start:end])
    return around
