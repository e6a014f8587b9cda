"""Measures of a page picture, and the issues they amount to."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

import cv2
import numpy as np
import numpy.typing as npt

from ocr.engine import Picture
from ocr.imageops import shrink
from ocr.readings import QualityIssue, TextLine

_DARK = 80  # grey level: nine tenths of a page lit too little are darker
_SOFT = 30.0  # sharpness (see `_sharpness`) of phone photos is 20 to 75, of scans 45 to 135
_UNREADABLE = 10.0
_UNSURE = 0.9  # mean confidence; sharp pages read with 0.97 and more
_SMALL_TEXT = 13.0  # pixels; below it strokes of dense characters merge
_SKEWED = 0.052  # 3 degrees


def page_issues(picture: Picture, lines: Sequence[TextLine]) -> tuple[QualityIssue, ...]:
    """What is wrong with the picture of a page, in a fixed order."""
    issues: list[QualityIssue] = []
    grey = cv2.cvtColor(shrink(picture, longest=1600)[0], cv2.COLOR_RGB2GRAY).astype(np.uint8)
    sharpness, sureness = _sharpness(grey), mean_confidence(lines)
    if lines and (sharpness < _UNREADABLE or (sharpness < _SOFT and sureness is not None and sureness < _UNSURE)):
        issues.append("blur")
    if float(np.percentile(grey, 90)) < _DARK:
        issues.append("dark")
    if lines:
        if median(line.box.height - abs(line.slope) * line.box.width for line in lines) < _SMALL_TEXT:
            issues.append("low_resolution")
        if abs(median(line.slope for line in lines)) > _SKEWED:
            issues.append("skew")
    return tuple(issues)


def mean_confidence(lines: Sequence[TextLine]) -> float | None:
    """How surely a page was read: the lines' confidences, weighed by their length; None where unknown."""
    known = [(line.confidence, len(line.text)) for line in lines if line.confidence is not None and line.text]
    if not known:
        return None
    return sum(confidence * length for confidence, length in known) / sum(length for _, length in known)


def _sharpness(grey: npt.NDArray[np.uint8]) -> float:
    """Steepness of the strongest edges in hundredths of the page's contrast: high for crisp print."""
    edges = np.abs(cv2.Laplacian(grey, cv2.CV_32F))
    contrast = float(np.percentile(grey, 95)) - float(np.percentile(grey, 1))
    return 100 * float(np.percentile(edges, 99)) / max(1.0, contrast)
