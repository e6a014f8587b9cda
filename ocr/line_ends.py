"""The ends of a line that a detector cut short: a comma behind the last character, the beginning of 一.

What is lost there is lost between two rows of one value: 中介活动、/ 劳务派遣 becomes 中介活动劳务派遣.
"""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt

from ocr.engine import Picture, Quad
from ocr.imageops import quad_size, quad_slope
from ocr.percentiles import percentiles

_LONG, _LEVEL = 4.0, 0.04  # widths by heights; slope: shorter ones are values in cells, steeper ones seals' or notes'
# In heights of the line: how far ink is followed, not as far as a character is wide; the widest gap before it; the
# paper that must lie behind it; and what is looked at within the line, to know ink from paper.
_REACH, _GAP, _BLANK, _WITHIN = 0.55, 0.25, 0.15, 2.0
_LOWEST, _CONTRAST = 8, 40  # pixels; of 255
_MARKS = re.compile("[，。、；：！？（）《》“”一-鿿]+")
_DARKER = 0.35  # of the way from paper to ink
_INKED, _RULE = 0.06, 0.9  # of a column: less is noise; more is a table's rule


def whole_line(picture: Picture, quad: Quad) -> Quad | None:
    """A line of an upright, level page as long as the ink its ends cut through or a mark close behind them.

    None for a line that ends on paper, as most do.
    """
    width, height = quad_size(quad)
    if width < _LONG * height or height < _LOWEST or abs(quad_slope(quad)) > _LEVEL:
        return None
    before, behind = _missing(picture, quad, at_end=False), _missing(picture, quad, at_end=True)
    if not before and not behind:
        return None
    moved: Quad = quad + np.array([[-before, 0], [behind, 0], [behind, 0], [-before, 0]], dtype=np.float32)
    return moved


def adds_marks(longer: str, read: str) -> bool:
    """Whether a longer line says the same, and marks or Chinese characters at its ends besides."""
    if not read:
        return False  # nothing was read of the line itself: there is nothing to add to
    before, found, behind = longer.partition(read)
    return bool(found) and _MARKS.fullmatch(before + behind) is not None


def _missing(picture: Picture, quad: Quad, *, at_end: bool) -> float:
    """How many pixels of ink one end of a line leaves out."""
    corners = quad[1:3] if at_end else quad[[0, 3]]
    x = float(corners[:, 0].max() if at_end else corners[:, 0].min())
    top, bottom = (float(edge) for edge in (corners[:, 1].min(), corners[:, 1].max()))
    height = bottom - top
    rows = slice(max(0, round(top)), round(bottom))
    inside, reach = round(_WITHIN * height), round(_REACH * height)
    if at_end:
        strip = picture[rows, max(0, round(x) - inside) : round(x) + reach]
    else:
        strip = picture[rows, max(0, round(x) - reach) : round(x) + inside][:, ::-1]
    beyond = strip[:, inside - 1 :].max(axis=2, initial=0)
    if not beyond.size or int(beyond.max()) - int(beyond.min()) < _CONTRAST:
        return 0.0  # paper, most times
    inked = _inked(strip)
    last, blank = inside, 0
    for column in range(inside, len(inked)):
        if inked[column] > _RULE:
            return 0.0
        blank = 0 if inked[column] > _INKED else blank + 1
        if not blank:
            last = column + 1
        elif blank > _GAP * height or (last > inside and blank >= _BLANK * height):
            break
    else:
        return 0.0  # it runs on: something else begins there
    return last - inside + _BLANK * height if last > inside else 0.0


def _inked(strip: Picture) -> npt.NDArray[np.float64]:
    """The share of each column of a strip that is ink, but for coloured ink."""
    grey = strip.max(axis=2)
    paper, ink = percentiles(grey, 80, 2)
    shares: npt.NDArray[np.float64] = (grey < paper - _DARKER * (paper - ink)).mean(axis=0)
    return shares
