"""Pages in pure black and white, as copiers deliver them unless told otherwise."""

from __future__ import annotations

import cv2
import numpy as np

from ocr.engine import Picture

_NEAR = 8  # grey levels from black or white
_NEARLY_ALL = 0.99  # of the pixels; print in shades of grey has ten times as many between the two
_SOFTENED = 0.8  # pixels, the standard deviation: most of the dots go, strokes of small type stay apart


def softened(picture: Picture) -> Picture:
    """A page of black and white pixels only with soft edges, as the engines know print; any other page as it is.

    Where a scanner shows grey by dots, tinted paper and pale print are full of specks, among which lines are not found.
    """
    levels = cv2.calcHist([picture], [1], None, [256], [0, 256]).ravel()
    if levels[:_NEAR].sum() + levels[-_NEAR:].sum() < _NEARLY_ALL * levels.sum():
        return picture
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), _SOFTENED), dtype=np.uint8)
