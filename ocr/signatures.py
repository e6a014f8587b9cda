"""Whether something is written where a paper asks for a signature. The hand itself is never read or compared.

A place to sign is a label such as 签字, （签名） or 签章 and the free paper behind it, in its ruled cell or its row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from ocr.engine import Picture
from ocr.imageops import crop_box
from ocr.layout import match_key
from ocr.readings import Box, Seal, Signature, SignatureState, TextLine

_LABEL = re.compile(
    r"(?:（(?:签字|签名|签章|签署|手印|签字盖章|签名盖章|签字或盖章|签名或盖章|签字、盖章|签字按手印|签名捺印)）"
    r"|签字(?:盖章|或盖章)?|签名(?:盖章|或盖章)?|签章|签署|手印)：?"
)
# 签字后生效, 签署日期: words of a clause, or a label of something else.
_NOT_TO_SIGN = re.compile(r"^(?:[^：]{0,3}(?:生效|日期|时间|之日|地点|页|盖章后|确认|认可|本|的|合同|协议|起|并))")
_LONGEST_LABEL = 16  # characters of a line up to a place to sign; more are a sentence
_REACH, _ABOVE, _BELOW = 9.0, 0.7, 0.7  # of a place in a row, in heights of its label
_INK = 48  # of 255: how much darker than the paper ink is
_WRITTEN, _CLEAN = 0.012, 0.003  # shares of a place that are ink, with and without a signature
_TALL = 0.45  # least height of what is written, in heights of the label
_RULE = 0.5  # a row of pixels that is ink over this share of the width is a printed line
_STAMPED = 0.25  # share of a place under a seal that leaves its ink unknown


def find_signatures(
    picture: Picture, lines: Sequence[TextLine], cells: Sequence[Box], seals: Sequence[Seal], *, page: int, poor: bool
) -> tuple[Signature, ...]:
    """The places to sign on an upright RGB page picture. `poor`: nothing can be told to be absent."""
    return tuple(
        Signature(page, place, _state(picture, place, height, lines, seals, poor=poor) if not said else "present")
        for place, height, said in _places(picture, lines, cells)
    )


def _places(picture: Picture, lines: Sequence[TextLine], cells: Sequence[Box]) -> Iterator[tuple[Box, float, bool]]:
    """Box, height of the label, and whether the label's own line goes on behind it."""
    for line in lines:
        key = match_key(line.text)
        matches = list(_LABEL.finditer(key)) if len(line.char_x) == len(line.text) == len(key) else []
        for number, match in enumerate(matches):
            end = matches[number + 1].start() if number + 1 < len(matches) else len(key)
            behind = key[match.end() : end]
            starts = matches[number - 1].end() if number else 0
            if match.start() - starts > _LONGEST_LABEL or _NOT_TO_SIGN.match(behind) or "，" in key[: match.start()]:
                continue
            if not match.group().endswith("：") and behind:
                continue
            x = line.char_x[match.end() - 1][1]
            yield _place(picture, line, x, lines, cells), line.box.height, bool(re.search(r"[一-鿿A-Z]", behind))


def _place(picture: Picture, label: TextLine, x: float, lines: Sequence[TextLine], cells: Sequence[Box]) -> Box:
    """The free paper behind a label that ends at `x`: to the end of its cell, or as far as a name takes."""
    box, height = label.box, label.box.height
    centre = box.centre[1]
    around = [cell for cell in cells if cell.x0 <= x - 1 < cell.x1 and cell.y0 <= centre < cell.y1]
    right = float(picture.shape[1])
    if around:
        right = min(around, key=lambda cell: cell.width * cell.height).x1 - 0.2 * height
    neighbours = [
        other.box.x0
        for other in lines
        if other is not label
        and other.box.x0 >= x
        and other.box.y0 < box.y1
        and other.box.y1 > box.y0
        and _LABEL.search(match_key(other.text))
    ]
    right = max(x + height, min([right, x + _REACH * height, *neighbours]))
    return Box(x, max(0.0, box.y0 - _ABOVE * height), right, min(float(picture.shape[0]), box.y1 + _BELOW * height))


def _state(
    picture: Picture, place: Box, height: float, lines: Sequence[TextLine], seals: Sequence[Seal], *, poor: bool
) -> SignatureState:
    if any(_share(line.box, place) > 0.5 and line.text.strip("：:_- .。") for line in lines):
        return "present"
    ink = _without_rules(_ink(picture, place))
    if ink.size == 0:
        return "unknown"
    rows = np.flatnonzero(ink.any(axis=1))
    tall = rows.size > 0 and rows[-1] - rows[0] + 1 >= _TALL * height
    stamped = any(_share(place, seal.box) > _STAMPED for seal in seals)
    share = float(ink.mean())
    if share >= _WRITTEN and tall:
        return "unknown" if stamped else "present"
    return "absent" if share <= _CLEAN and not poor else "unknown"


def _ink(picture: Picture, place: Box) -> npt.NDArray[np.bool_]:
    """Pixels darker than the paper of the place, in whatever colour: a pen's, or the red of a thumb."""
    area = crop_box(picture, place).min(axis=2).astype(np.int16)
    paper = float(np.median(area)) if area.size else 0.0
    return np.asarray(area < paper - _INK, np.bool_)


def _without_rules(ink: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The ink without printed lines to sign on and the frames of cells."""
    cleared = ink.copy()
    if ink.size:
        cleared[ink.mean(axis=1) > _RULE, :] = False
        cleared[:, ink.mean(axis=0) > 0.9] = False
    return cleared


def _share(inner: Box, outer: Box) -> float:
    """How much of the inner box lies in the outer one."""
    width = min(inner.x1, outer.x1) - max(inner.x0, outer.x0)
    height = min(inner.y1, outer.y1) - max(inner.y0, outer.y0)
    return max(0.0, width) * max(0.0, height) / max(1.0, inner.width * inner.height)
