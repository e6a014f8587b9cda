"""The boxes of a form put into its lines: ☐ where one is empty, ☑ where one is ticked, before the word each stands for.

Engines lose boxes at the start of a line and take others for characters (口, 回, √). Where the picture shows one, it
decides; lines without a box in the picture stay as they were read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import fmean

import numpy as np

from ocr.engine import Picture
from ocr.layout import line_height, line_y
from ocr.readings import Box, TextLine
from ocr.tick_boxes import PrintedBox, find_squares, is_same, look_into

EMPTY, TICKED = "☐", "☑"

_LETTER = 0.72  # of a line's height that its letters fill
_MARKS = frozenset("☑☐☒□◻◽▢⬜■▪█√✓✔✗✘×口囗図凶VvⅤ∨")  # what engines make of a box
_TICKS = frozenset("☑☒■√✓✔✗✘VvⅤ∨")
_ALIKE = frozenset(
    "回国图圖团因四田日目曰囚困固园圆区區白自"
)  # built like a ticked box: believed where the engine is sure
_SURE = 0.8
# Characters before 口 in one word: 出口, 路口, 窗口.
_BEFORE_MOUTH = frozenset(
    "出入人路门户窗接端港洞街村巷井管开道卡缺进关渡胸伤叉宽孔岔坡喉海河江湖山沟裂豁刀枪丁三牲灶交弯拐桥堤坝渠水风票站校楼院池坑汉"
)
# Characters behind 口 in one word or name: 周口店, 桥口街道, 口腔.
_BEHIND_MOUTH = frozenset("街镇乡村路区县市店岸径腔粮服语罩令述碑")
# 四一路口至胜利路口）北侧: no box stands between a road and what lies there.
_MOUTH = re.compile("(?<=[路街巷叉岔])[☐□☑](?=[至到与和、）)东西南北以往向处内外附])")
_OPENING = frozenset("（(［[【/／、，,；;：:|")
_AFAR, _BEHIND = 2.0, 1.0  # line heights from a line to a box before it, and behind it
_OFF = 0.35  # of the line's height, that a box's middle may lie above or below the line's
_HEIGHTS = (0.35, 1.15)  # of the line's, that a box is high
_GAP = 1.25  # line heights between two characters' middles where one may be missing
_HALF_LETTER = 0.3  # line heights from the middle of a letter, where no box is
_REACH = 0.65  # line heights, above and below the line's middle
_DRAWN = frozenset("☑☐☒□◻◽▢")
_SEEN, _PAPER = 0.9, 40  # confidence; levels from lightest to darkest
_MIDDLE = (0.25, 0.4)  # of the line's height, to both sides, up and down
_CLEAR, _AGREED, _DOUBTFUL = 0.95, 0.98, 0.3  # how sure the state of a box is


@dataclass(frozen=True, slots=True)
class _Letter:
    char: str
    x0: float
    x1: float
    sure: float

    @property
    def centre(self) -> float:
        return (self.x0 + self.x1) / 2


def with_ticks(picture: Picture, lines: Sequence[TextLine], stamped: Sequence[Box] = ()) -> tuple[TextLine, ...]:
    """The lines of an upright, flat RGB page, with its boxes as ☐ and ☑. `stamped`: where seals lie.

    A box of which too little can be told is ☐ with a confidence below 0.5: it decides nothing.
    """
    able = [index for index, line in enumerate(lines) if line.text and len(line.char_x) == len(line.text)]
    if not able:
        return tuple(lines)
    lines = [_without_unseen(picture, line) if index in able else line for index, line in enumerate(lines)]
    places: list[Box] = []
    for index in able:
        for window in _windows(lines[index]):
            for place in find_squares(picture, window, _LETTER * line_height(lines[index])):
                if not any(is_same(place, other) for other in places):
                    places.append(place)
    homes = _homes(places, [lines[index] for index in able])
    seen: dict[int, list[PrintedBox]] = {}
    for place, home in homes:
        if _may_be_box(place, _letters(lines[able[home]])):
            looked = look_into(picture, place, stamped)
            if looked is not None:
                seen.setdefault(able[home], []).append(looked)
    several = sum(one.square for some in seen.values() for one in some) > 1
    choices = any(one.state == "empty" for some in seen.values() for one in some)
    new = list(lines)
    for index, some in seen.items():
        # A filled square may be the bullet of a list; beside empty ones it is a choice.
        new[index] = _rewritten(lines[index], [one for one in some if choices or not one.full], several=several)
    return tuple(replace(line, text=_MOUTH.sub("口", line.text)) for line in new)


def _without_unseen(picture: Picture, line: TextLine) -> TextLine:
    """The line without boxes that the engine made of free space between its characters: 使用性质☑货运."""
    letters = _letters(line)
    kept = [one for one in letters if not (one.char in _DRAWN and one.sure < _SEEN and _is_free(picture, line, one))]
    return _with_letters(line, kept) if 0 < len(kept) < len(letters) else line


def _is_free(picture: Picture, line: TextLine, letter: _Letter) -> bool:
    """Whether there is nothing but paper in the middle of where a character was read."""
    wide, high = (share * line_height(line) for share in _MIDDLE)
    x, y = letter.centre, line_y(line, letter.centre)
    part = picture[max(0, int(y - high)) : int(y + high) + 1, max(0, int(x - wide)) : int(x + wide) + 1]
    return part.size > 0 and int(part.max()) - int(part.min()) < _PAPER


def _windows(line: TextLine) -> list[Box]:
    """Where a line may have a box: before it and behind it, in its gaps, and where one may have been read."""
    height, letters = line_height(line), [letter for letter in _letters(line) if not letter.char.isspace()]
    if not letters:
        return [line.box]
    half = _HALF_LETTER * height
    starts, ends = letters[0].centre - half, letters[-1].centre + half
    spans = [(line.box.x0 - _AFAR * height, starts), (ends, line.box.x1 + _BEHIND * height)]
    for one, following in pairwise(letters):
        if following.centre - one.centre > _GAP * height:
            spans.append((one.centre + half, following.centre - half))
    for one in letters:
        if one.char in _MARKS or (one.char in _ALIKE and one.sure < _SURE):
            spans.append((one.centre - height, one.centre + height))
    joined: list[tuple[float, float]] = []
    for x0, x1 in sorted(spans):
        if joined and x0 <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(x1, joined[-1][1]))
        else:
            joined.append((x0, x1))
    return [_window(line, x0, x1, height) for x0, x1 in joined]


def _window(line: TextLine, x0: float, x1: float, height: float) -> Box:
    ends = line_y(line, x0), line_y(line, x1)
    return Box(max(0.0, x0), max(0.0, min(ends) - _REACH * height), x1, max(ends) + _REACH * height)


def _homes(places: Sequence[Box], lines: Sequence[TextLine]) -> list[tuple[Box, int]]:
    """Each place with the line it belongs to: that around it, else the next one behind it, else the one before it."""
    if not places:
        return []
    heights = np.array([line_height(line) for line in lines])
    x0, x1 = np.array([line.box.x0 for line in lines]), np.array([line.box.x1 for line in lines])
    middles = np.array([line.box.centre for line in lines])
    slopes = np.array([line.slope for line in lines])
    found = []
    for place in places:
        x, y = place.centre
        off = np.abs(y - middles[:, 1] - slopes * (x - middles[:, 0]))
        before, behind = np.maximum(0, x0 - place.x1) / heights, np.maximum(0, place.x0 - x1) / heights
        away = before + 10 * behind
        side = max(place.width, place.height)
        fits = (off <= _OFF * heights) & (side >= _HEIGHTS[0] * heights) & (side <= _HEIGHTS[1] * heights)
        fits &= (before <= _AFAR) & (behind <= _BEHIND)
        if fits.any():
            found.append((place, int(np.argmin(np.where(fits, away, np.inf)))))
    return found


def _letters(line: TextLine) -> list[_Letter]:
    sure = line.char_confidence or (line.confidence or 0.0,) * len(line.text)
    return [_Letter(char, x0, x1, one) for char, (x0, x1), one in zip(line.text, line.char_x, sure, strict=True)]


def _inside(place: Box, letters: Sequence[_Letter]) -> list[int]:
    room = 0.1 * place.width
    return [i for i, one in enumerate(letters) if place.x0 - room <= one.centre <= place.x1 + room]


def _may_be_box(place: Box, letters: Sequence[_Letter]) -> bool:
    """Whether nothing was read there, or what engines make of a box."""
    return all(
        letters[index].char in _MARKS
        or letters[index].char.isspace()
        or (letters[index].char in _ALIKE and letters[index].sure < _SURE)
        for index in _inside(place, letters)
    )


def _rewritten(line: TextLine, boxes: Sequence[PrintedBox], *, several: bool) -> TextLine:
    letters, around, changed = _letters(line), line.box, False
    for one in sorted(boxes, key=lambda one: one.box.x0):
        inside = _inside(one.box, letters)
        read = [letters[index].char for index in inside if not letters[index].char.isspace()]
        at = inside[0] if inside else sum(letter.centre < one.box.centre[0] for letter in letters)
        end = inside[-1] + 1 if inside else at
        if not _is_box(one, read, letters[:at], letters[end:], several=several):
            continue
        if one.state == "ticked" and end < len(letters) and _is_tick_across(letters[end], one.box):
            end += 1
        mark = _mark(one, read)
        letters[at:end] = [mark]
        around, changed = around.union(one.box), True
    if not changed:
        return line
    return _with_letters(replace(line, box=replace(around, y0=line.box.y0, y1=line.box.y1)), letters)


def _with_letters(line: TextLine, letters: Sequence[_Letter]) -> TextLine:
    return replace(
        line,
        text="".join(letter.char for letter in letters),
        confidence=fmean(letter.sure for letter in letters) if line.confidence is not None else None,
        char_x=tuple((letter.x0, letter.x1) for letter in letters),
        char_confidence=tuple(letter.sure for letter in letters) if line.char_confidence else (),
    )


def _is_box(
    one: PrintedBox, read: Sequence[str], before: Sequence[_Letter], behind: Sequence[_Letter], *, several: bool
) -> bool:
    """Whether an outline is a box for ticks and not a character, by what was read there and what stands beside it.

    `several`: the page seems to have more than one; a choice has at least two, and a 国 that was not read is alone.
    """
    near = [letter for letter in before if not letter.char.isspace()]
    last = near[-1].char if near else ""
    if not one.square:
        return bool(read) and all(char in _MARKS and char not in "口囗" for char in read)
    if not read:
        word = next((letter.char for letter in behind if not letter.char.isspace()), "") or last
        alone = one.state == "empty" and (one.free or last in _OPENING)
        return (several or alone) and (word.isalnum() or word in _OPENING)
    if any(char in "口囗" for char in read):
        following = next((letter.char for letter in behind if not letter.char.isspace()), "")
        in_word = last in _BEFORE_MOUTH or following in _BEHIND_MOUTH or not (several or last in _OPENING or not last)
        return one.free or not in_word
    return several or all(char in _MARKS for char in read)


def _is_tick_across(letter: _Letter, box: Box) -> bool:
    """Whether the end of a tick that leaves its box was read as a character of its own."""
    return letter.char in _TICKS and letter.centre < box.x1 + 0.6 * box.width


def _mark(one: PrintedBox, read: Sequence[str]) -> _Letter:
    seen_ticked = any(char in _TICKS for char in read)
    if one.state == "unknown":
        return _Letter(TICKED if seen_ticked else EMPTY, one.box.x0, one.box.x1, _DOUBTFUL)
    char = TICKED if one.state == "ticked" else EMPTY
    if one.state == "empty" and seen_ticked:
        return _Letter(char, one.box.x0, one.box.x1, _DOUBTFUL)
    return _Letter(char, one.box.x0, one.box.x1, _AGREED if char in read else _CLEAR)
