"""Pure operations on pictures and quads: cropping, turning, measuring. No engine, no files."""

from __future__ import annotations

import math
from typing import Literal, TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from ocr.engine import Picture, Quad
from ocr.percentiles import percentile
from ocr.readings import Box

_ENOUGH_INK = 30  # pixels
_LONG_LINE = 8  # times its height
_ROOM = 0.1  # of its height; 0.2 cost brackets at the ends of lines and figures of numbers
_DARKEST_INK = 0.6  # of the lightness of most of it, in its own channel: print is darker
_LEAST_CONTRAST = 50  # grey levels between black text and the lightest coloured ink

QuarterTurn: TypeAlias = Literal[0, 90, 180, 270]
InkColour: TypeAlias = Literal["red", "blue"]

OWN_CHANNEL: dict[InkColour, int] = {"red": 0, "blue": 2}  # which an ink hardly darkens


def bgr_of(picture: Picture) -> Picture:
    """The picture with its channels the other way round, as the engines want it; numpy takes six times as long."""
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2BGR), dtype=np.uint8)


def turn(picture: Picture, degrees: QuarterTurn) -> Picture:
    """Turn a picture clockwise by a multiple of 90 degrees."""
    return np.ascontiguousarray(np.rot90(picture, k=-(degrees // 90) % 4))


def turn_quad(quad: Quad, degrees: QuarterTurn, *, width: int, height: int) -> Quad:
    """The same corners after `turn` of a picture of the size before turning, again top left first."""
    x, y = quad[:, 0], quad[:, 1]
    if degrees == 90:
        points = np.stack([height - y, x], axis=1)
    elif degrees == 180:
        points = np.stack([width - x, height - y], axis=1)
    elif degrees == 270:
        points = np.stack([y, width - x], axis=1)
    else:
        points = quad
    return order_corners(points.astype(np.float32))


def order_corners(points: Quad) -> Quad:
    """Corners as top left, top right, bottom right, bottom left of the rectangle they make."""
    by_x = points[np.argsort(points[:, 0], kind="stable")]
    left, right = by_x[:2], by_x[2:]
    left = left[np.argsort(left[:, 1], kind="stable")]
    right = right[np.argsort(right[:, 1], kind="stable")]
    return np.array([left[0], right[0], right[1], left[1]], dtype=np.float32)


def quad_size(quad: Quad) -> tuple[float, float]:
    """Width and height of the line in pixels, along its own direction."""
    width = (math.dist(quad[0], quad[1]) + math.dist(quad[3], quad[2])) / 2
    height = (math.dist(quad[0], quad[3]) + math.dist(quad[1], quad[2])) / 2
    return width, height


def quad_slope(quad: Quad) -> float:
    """Rise of the line's middle axis, dy/dx; 0 for a line that stands upright."""
    left, right = (quad[0] + quad[3]) / 2, (quad[1] + quad[2]) / 2
    run = float(right[0] - left[0])
    return float(right[1] - left[1]) / run if abs(run) > 1 else 0.0


def quad_box(quad: Quad, *, width: int, height: int) -> Box:
    """The upright box around a quad, inside a page of that size."""
    x0, y0 = quad.min(axis=0)
    x1, y1 = quad.max(axis=0)
    return Box(
        float(np.clip(x0, 0, width)),
        float(np.clip(y0, 0, height)),
        float(np.clip(x1, 0, width)),
        float(np.clip(y1, 0, height)),
    )


def crop_line(picture: Picture, quad: Quad) -> Picture:
    """The line cut out and laid straight; a line that stands upright is laid down."""
    width, height = quad_size(quad)
    columns, rows = max(1, round(width)), max(1, round(height))
    crop = _straight_part(picture, quad)
    if crop is None:
        target = np.array([[0, 0], [columns, 0], [columns, rows], [0, rows]], dtype=np.float32)
        matrix = cv2.getPerspectiveTransform(quad, target)
        size, way = (columns, rows), cv2.INTER_CUBIC
        crop = cv2.warpPerspective(picture, matrix, size, flags=way, borderMode=cv2.BORDER_REPLICATE).astype(
            np.uint8, copy=False
        )
    if rows >= 1.5 * columns:
        crop = np.rot90(crop)
    return np.ascontiguousarray(crop)


def _straight_part(picture: Picture, quad: Quad) -> Picture | None:
    """What an upright quad of whole pixels holds, as more than half of the lines are: nothing is to be worked out."""
    corners = quad.astype(np.intp)
    (x0, y0), (x1, y1) = corners[0].tolist(), corners[2].tolist()
    upright = np.array_equal(corners, quad) and np.array_equal(corners, [(x0, y0), (x1, y0), (x1, y1), (x0, y1)])
    inside = 0 <= x0 < x1 <= picture.shape[1] and 0 <= y0 < y1 <= picture.shape[0]
    return picture[y0:y1, x0:x1] if upright and inside else None


def line_to_read(picture: Picture, quad: Quad) -> Picture:
    """The line cut out, laid straight and made ready for the recogniser."""
    return with_room(crop_line(picture, quad))


def with_room(line: Picture) -> Picture:
    """A long line with more room above and below, of which the recogniser makes a shorter picture.

    It brings every line to one height and takes time by the width that this gives. Short lines take little of it.
    """
    height, width = line.shape[:2]
    if width < _LONG_LINE * height:
        return line
    room = round(_ROOM * height)
    roomy = cv2.copyMakeBorder(line, room // 2, room - room // 2, 0, 0, cv2.BORDER_REPLICATE)
    return np.asarray(roomy, dtype=np.uint8)


def grow_quad(quad: Quad, share: float) -> Quad:
    """The quad with `share` of its height more room above, below and at both ends; less for a negative share."""
    width, height = quad_size(quad)
    centre = quad.mean(axis=0)
    along, across = quad[1] - quad[0], quad[3] - quad[0]
    along, across = along / max(1.0, float(np.hypot(*along))), across / max(1.0, float(np.hypot(*across)))
    half_width, half_height = width / 2 + share * height, height / 2 + share * height
    signs = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return np.array([centre + a * half_width * along + b * half_height * across for a, b in signs], dtype=np.float32)


def crop_box(picture: Picture, box: Box, *, margin: float = 0.0) -> Picture:
    """An upright cut-out with `margin` pixels around, inside the picture."""
    height, width = picture.shape[:2]
    x0, y0 = max(0, int(box.x0 - margin)), max(0, int(box.y0 - margin))
    x1, y1 = min(width, math.ceil(box.x1 + margin)), min(height, math.ceil(box.y1 + margin))
    return np.ascontiguousarray(picture[y0 : max(y1, y0 + 1), x0 : max(x1, x0 + 1)])


def move_quad(quad: Quad, place: Box) -> Quad:
    """A quad found in what `crop_box` cut out of a page, on the page."""
    return (quad + np.array([np.floor(place.x0), np.floor(place.y0)], dtype=np.float32)).astype(np.float32)


def shrink(picture: Picture, *, longest: int) -> tuple[Picture, float]:
    """The picture reduced so that its longer side is at most `longest`, and the factor applied."""
    factor = longest / max(picture.shape[:2])
    if factor >= 1:
        return picture, 1.0
    size = (max(1, round(picture.shape[1] * factor)), max(1, round(picture.shape[0] * factor)))
    return brought_down(picture, size), factor


def darkest_channel(picture: Picture) -> npt.NDArray[np.uint8]:
    """Of each pixel the least of red, green and blue: coloured ink is as dark there as black."""
    red, green, blue = cv2.split(picture)
    return np.asarray(cv2.min(cv2.min(red, green), blue), dtype=np.uint8)


def brought_down(picture: Picture, size: tuple[int, int], *, at_last: int = cv2.INTER_AREA) -> Picture:
    """The picture reduced to `size` (columns, rows): halved as often as it goes, which is quick, then the rest.

    `at_last`: how the rest is done; cv2.INTER_LINEAR takes a sixth of the time.
    """
    while picture.shape[0] >= 2 * size[1] and picture.shape[1] >= 2 * size[0]:
        height, width = picture.shape[0] // 2, picture.shape[1] // 2
        half = cv2.resize(picture[: 2 * height, : 2 * width], (width, height), interpolation=cv2.INTER_AREA)
        picture = half.astype(np.uint8, copy=False)
    smaller: Picture = cv2.resize(picture, size, interpolation=at_last).astype(np.uint8, copy=False)
    return smaller


def thinned(picture: Picture, *, longest: int) -> Picture:
    """Every second or third pixel of a picture that is going to be reduced to `longest`: enough to see shapes by."""
    height, width = picture.shape[:2]
    step = max(height, width) // (2 * longest)
    if step < 2:
        return picture
    size = (max(1, width // step), max(1, height // step))
    fewer: Picture = cv2.resize(picture, size, interpolation=cv2.INTER_NEAREST).astype(np.uint8, copy=False)
    return fewer


def without_ink(picture: Picture, colour: InkColour) -> Picture:
    """The picture as seen through a glass of that colour: the ink of a seal vanishes, black ink stays.

    In its own channel ink of a seal is a light grey; what is as light as that ink is taken to be paper.
    """
    own = picture[:, :, OWN_CHANNEL[colour]].astype(np.float32)
    ink = own[coloured_ink(picture, colour)]
    if ink.size >= _ENOUGH_INK:
        white = percentile(ink, 25)
        # Where hardly anything is printed the darkest pixels are the ink's own, and would be stretched to black.
        black = min(percentile(own, 0.5), _DARKEST_INK * white)
        if white - black > _LEAST_CONTRAST:
            own = np.clip((own - black) * (255 / (white - black)), 0, 255)
    return np.repeat(own.astype(np.uint8)[:, :, None], 3, axis=2)


def coloured_ink(picture: Picture, colour: InkColour) -> npt.NDArray[np.bool_]:
    """Where ink of a colour lies: clearly more of it than of the other two, and not merely warm or cold paper."""
    hsv = cv2.cvtColor(picture, cv2.COLOR_RGB2HSV)
    hue, saturation, value = hsv[:, :, 0], hsv[:, :, 1], hsv[:, :, 2]
    hues = (hue <= 8) | (hue >= 165) if colour == "red" else (hue >= 100) & (hue <= 140)
    found: npt.NDArray[np.bool_] = hues & (saturation >= 60) & (value >= 70)
    return found
