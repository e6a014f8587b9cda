"""Measures of a page picture, and the issues they amount to."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

import cv2
import numpy as np

from ocr.engine import Picture
from ocr.imageops import shrink
from ocr.readings import QualityIssue, TextLine

_DARK = 80  # mean brightness of the brightest fifth below which a page was lit too little
_BLURRED = 12.0  # sharpness of text edges, see `_sharpness`
_SMALL_TEXT = 13.0  # pixels; below it strokes of dense characters merge
_SKEWED = 0.052  # 3 degrees


def page_issues(picture: Picture, lines: Sequence[TextLine]) -> tuple[QualityIssue, ...]:
    """What is wrong with the picture of a page, in a fixed order."""
    issues: list[QualityIssue] = []
    grey = cv2.cvtColor(shrink(picture, longest=1600)[0], cv2.COLOR_RGB2GRAY)
    if lines and _sharpness(grey) < _BLURRED:
        issues.append("blur")
    if float(np.percentile(grey, 80)) < _DARK:
        issues.append("dark")
    if lines:
        if median(line.box.height - abs(line.slope) * line.box.width for line in lines) < _SMALL_TEXT:
            issues.append("low_resolution")
        if abs(median(line.slope for line in lines)) > _SKEWED:
            issues.append("skew")
    return tuple(issues)


def _sharpness(grey: Picture) -> float:
    """Steepness of the strongest edges: high for crisp print, low for a blurred photo."""
    gradient = np.abs(cv2.Laplacian(grey, cv2.CV_32F))
    return float(np.percentile(gradient, 99))
