"""Lines of a born-digital page that its picture shows and its text layer does not hold: values put in as pictures,
letters turned into outlines. Pictures only: what they say is not known here.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

import cv2
import numpy as np
import numpy.typing as npt

from ocr.engine import Picture
from ocr.readings import TextLine

_FEWER = 2  # every other pixel shows letters
_DARK = 128  # of 255, of the green channel: print, not a pale mark across the page
_RED = 40  # by which red ink is lighter in its own channel
_ROOM = 0.35  # line heights around the lines of the layer
_RULE = 3  # line heights: no stroke of a letter is as long
_GAP = 1.2  # line heights between the characters of a line
_HIGH, _LONG = (0.5, 1.5), 3  # as lines are: in line heights, in their own heights
_FILLED = (0.08, 0.55)  # share of its box that the ink of a line covers; that of a portrait covers more


def shows_more(picture: Picture, lines: Sequence[TextLine]) -> bool:
    """Whether a page shows at least a line of print beside the `lines` of its text layer, of which there is one."""
    height = median(max(4.0, line.box.height - abs(line.slope) * line.box.width) for line in lines) / _FEWER
    size = (max(1, picture.shape[1] // _FEWER), max(1, picture.shape[0] // _FEWER))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_NEAREST)
    ink = _print_of(small)
    room = _ROOM * height
    for line in lines:
        x0, y0, x1, y1 = (edge / _FEWER for edge in (line.box.x0, line.box.y0, line.box.x1, line.box.y1))
        ink[max(0, int(y0 - room)) : int(y1 + room) + 1, max(0, int(x0 - room)) : int(x1 + room) + 1] = 0
    least = _LONG * _HIGH[0] * height * _FILLED[0]
    if not (ink.sum(axis=1, dtype=np.int32) > least).any():
        return False
    ink = cv2.subtract(ink, _rules(ink, max(8, int(_RULE * height)))).astype(np.uint8, copy=False)
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, max(3, int(_GAP * height)) | 1), np.uint8))
    outlines, _ = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    return any(_is_line(ink, cv2.boundingRect(outline), height) for outline in outlines)


def _print_of(picture: Picture) -> npt.NDArray[np.uint8]:
    """1 where something dark is printed, in any colour but the red of seals."""
    red, green = (np.asarray(cv2.extractChannel(picture, channel), np.uint8) for channel in (0, 1))
    dark = np.asarray(cv2.threshold(green, _DARK, 1, cv2.THRESH_BINARY_INV)[1], np.uint8)
    seals = np.asarray(cv2.threshold(cv2.subtract(red, green), _RED, 1, cv2.THRESH_BINARY)[1], np.uint8)
    return np.asarray(cv2.subtract(dark, seals), np.uint8)


def _rules(ink: npt.NDArray[np.uint8], length: int) -> npt.NDArray[np.uint8]:
    """Strokes at least that long, across and down, with their edges."""
    across = cv2.dilate(
        cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, length), np.uint8)), np.ones((3, 1), np.uint8)
    )
    down = cv2.dilate(cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((length, 1), np.uint8)), np.ones((1, 3), np.uint8))
    return np.asarray(cv2.max(across, down), np.uint8)


def _is_line(ink: npt.NDArray[np.uint8], box: Sequence[int], height: float) -> bool:
    x, y, wide, high = box
    if not (_HIGH[0] * height <= high <= _HIGH[1] * height and wide >= _LONG * high):
        return False
    return _FILLED[0] < float(ink[y : y + high, x : x + wide].mean()) < _FILLED[1]
