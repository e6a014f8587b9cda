"""Red and blue ink of a page as two maps of strength, whatever the light and the colour of the paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from ocr.engine import Picture
from ocr.imageops import InkColour

Mask: TypeAlias = npt.NDArray[np.uint8]  # 0 or 1

_WORK_SIDE = 1200
_STRONG, _WEAK = 60, (14, 28)  # of 255: a good stamp, and one that hardly came down
_PAPER = 0.5  # of the lightness of the lightest parts of the page
_LEAST_LIGHT = 40  # of paper, in each channel
_DULL = 0.6  # darkness in parts of the strength of colour
_LEAST_PART, _MOST = 0.01, 0.9  # of the ink
_PATTERN = 0.06  # of the page: so much weak ink is noise, or the paper's own pattern


@dataclass(frozen=True, slots=True)
class InkMap:
    """Strength of one colour's ink (0-255), and of all other ink, at a working size of `factor` times the page.

    `paper`: how light what lies below is, 0-255. `darkness`: how dark any ink is, 0-255.
    """

    colour: InkColour
    strength: Mask
    other: Mask
    paper: Mask
    darkness: Mask
    factor: float

    def masks(self) -> list[Mask]:
        """Where ink of this colour lies: what is surely ink, what of it is light where some is dark, then also what
        is faint, if that is not all over."""
        strong = (self.strength >= _STRONG).astype(np.uint8)
        for level in _WEAK:
            weak = (self.strength >= level).astype(np.uint8)
            if weak.mean() < _PATTERN:
                return [strong, *self._lighter(weak), weak]
        return [strong]

    def _lighter(self, ink: Mask) -> list[Mask]:
        """The bright ink where there is dull ink as well: a seal is purer than the dark red lines of a printed form.

        Both pale towards the edge of a stroke, so colour and darkness are weighed against each other.
        """
        bright = ink & (self.darkness < _DULL * self.strength.astype(np.float32)).astype(np.uint8)
        share = float(bright.sum()) / max(1, int(ink.sum()))
        return [bright] if _LEAST_PART < share < _MOST else []

    def on_paper(self, x: float, y: float) -> bool:
        """Is what lies at a place about as light as the page at its lightest? A desk is not."""
        row = min(max(0, round(y)), self.paper.shape[0] - 1)
        column = min(max(0, round(x)), self.paper.shape[1] - 1)
        return int(self.paper[row, column]) > _PAPER * float(np.percentile(self.paper[::16, ::16], 90))


@dataclass(frozen=True, slots=True)
class SmallPage:
    """A page at the working size of `factor` times its own, and the colour of its paper everywhere."""

    picture: Picture
    paper: Picture
    factor: float


def small_page(picture: Picture) -> SmallPage:
    """What seals and notes across a page are looked for on; takes longer than either needs of it, so it is shared."""
    small, factor = reduced(picture)
    return SmallPage(small, paper_of(small), factor)


def ink_maps(page: SmallPage) -> tuple[InkMap, InkMap]:
    """The red and the blue ink of a page."""
    small, paper, factor = page.picture, page.paper, page.factor
    level = cv2.divide(small, paper, scale=255)
    lightness = np.asarray(cv2.cvtColor(paper, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    red, green, blue = cv2.split(level)
    # Gold and brown have unequal green and blue; a seal's red has not.
    unlike = cv2.absdiff(green, blue) // 2
    redness = cv2.subtract(cv2.subtract(red, cv2.max(green, blue)), unlike)
    blueness = cv2.subtract(blue, cv2.max(red, green))
    lightest = cv2.max(red, cv2.max(green, blue))
    darkness = cv2.subtract(np.full_like(lightest, 255), lightest)
    # Print has coloured fringes.
    redness, blueness = (cv2.subtract(ink, darkness // 8) for ink in (redness, blueness))
    return (
        InkMap("red", _bytes(redness), _bytes(cv2.max(darkness, blueness)), lightness, _bytes(darkness), factor),
        InkMap("blue", _bytes(blueness), _bytes(cv2.max(darkness, redness)), lightness, _bytes(darkness), factor),
    )


def _bytes(values: object) -> Mask:
    return np.asarray(values, dtype=np.uint8)


def reduced(picture: Picture) -> tuple[Picture, float]:
    """The page at the working size: halved as often as it goes, which is quick, then brought to size."""
    factor = _WORK_SIDE / max(picture.shape[:2])
    if factor >= 1:
        return picture, 1.0
    size = (max(1, round(picture.shape[1] * factor)), max(1, round(picture.shape[0] * factor)))
    small = picture
    while max(small.shape[:2]) >= 1.8 * _WORK_SIDE:
        height, width = small.shape[0] // 2, small.shape[1] // 2
        if min(height, width) < 1:
            break
        half = cv2.resize(small[: height * 2, : width * 2], (width, height), interpolation=cv2.INTER_AREA)
        small = np.asarray(half, dtype=np.uint8)
    return np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_LINEAR), dtype=np.uint8), factor


def paper_of(small: Picture) -> Picture:
    """The colour of the paper everywhere: the lightest of a neighbourhood, which also holds light and shadow."""
    size = (max(1, small.shape[1] // 12), max(1, small.shape[0] // 12))
    tiny = cv2.resize(small, size, interpolation=cv2.INTER_AREA)
    lightest = cv2.GaussianBlur(cv2.dilate(tiny, np.ones((5, 5), np.uint8)), (0, 0), 3)
    paper = cv2.resize(lightest, (small.shape[1], small.shape[0]), interpolation=cv2.INTER_LINEAR)
    rows = cv2.max(paper.reshape(small.shape[0], -1), _LEAST_LIGHT)  # in half the time that NumPy takes
    return np.asarray(rows, dtype=np.uint8).reshape(small.shape)
